#include "ui/pictures/consolesketch.h"

#include "ui/text/guidefacts.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

class Sketcher
{
public:
    Sketcher(const ConsoleScenes &scenes, const QString &language, const GuideFacts &facts)
        : m_scenes(scenes), m_language(language), m_facts(facts)
    { }

    bool isShown(const QString &condition) const
    {
        return condition.isEmpty() || conditionHolds(condition, m_facts).value_or(false);
    }

    /// A text that is not known yet is nothing: a block stands in its place.
    QString textOf(const QString &label) const
    {
        if (!label.startsWith("{{"_L1))
            return m_scenes.label(label, m_language);
        const QString text =
            placeholderText(label.mid(2, label.size() - 4), m_facts).value_or(u""_s);
        return text.contains(u'%') ? QString() : text;
    }

    ConsoleScene scene(ConsoleScene scene)
    {
        scene.page = textOf(scene.page);
        scene.menu = parts(scene.menu);
        scene.corner = parts(scene.corner);
        scene.parts = parts(scene.parts);
        // The eye goes from the top down: that is the order of the numbers.
        for (QList<ConsolePart> *list : {&scene.corner, &scene.menu, &scene.parts})
            count(*list);
        return scene;
    }

private:
    QList<ConsolePart> parts(const QList<ConsolePart> &given) const
    {
        QList<ConsolePart> shown;
        for (ConsolePart part : given) {
            if (!isShown(part.condition))
                continue;
            part.label = textOf(part.label);
            part.value = textOf(part.value);
            for (QString &column : part.columns)
                column = textOf(column);
            part.parts = parts(part.parts);
            const bool holdsOthers = !part.parts.isEmpty();
            if (!holdsOthers && part.label.isEmpty() && part.value.isEmpty()) {
                part.kind = ConsolePart::Kind::Blocks;
                part.act = ConsoleAct::None;
            }
            shown.append(part);
        }
        return shown;
    }

    void count(QList<ConsolePart> &parts)
    {
        for (ConsolePart &part : parts) {
            if (part.act != ConsoleAct::None)
                part.number = ++m_marks;
            count(part.parts);
        }
    }

    const ConsoleScenes &m_scenes;
    const QString &m_language;
    const GuideFacts &m_facts;
    int m_marks = 0;
};

void collect(const QList<ConsolePart> &parts, QList<ConsolePart> &marked)
{
    for (const ConsolePart &part : parts) {
        if (part.number > 0)
            marked.append(part);
        collect(part.parts, marked);
    }
}

} // namespace

ConsoleSketch sketchConsole(const ConsoleScenes &scenes, const QString &section,
                            const QString &language, const Guide &guide, const GuideFacts &facts)
{
    ConsoleSketch sketch{.console = guide.text(u"console.name"_s)};
    Sketcher sketcher(scenes, language, facts);
    for (const ConsoleScene &scene : scenes.scenes) {
        if (scene.section == section && sketcher.isShown(scene.condition))
            sketch.scenes.append(sketcher.scene(scene));
    }
    return sketch;
}

QString letterOf(int number)
{
    return number >= 1 && number <= 26 ? QString(QChar(u'A' + number - 1))
                                       : QString::number(number);
}

QList<ConsolePart> markedParts(const ConsoleScene &scene)
{
    QList<ConsolePart> marked;
    for (const QList<ConsolePart> *list : {&scene.corner, &scene.menu, &scene.parts})
        collect(*list, marked);
    return marked;
}

} // namespace sda
