#include "ui/pictures/consolescene.h"

#include "core/services/profilejson.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Kind = ConsolePart::Kind;

constexpr int deepest = 4; // a cell in a table in a panel

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression form(uR"(\A\{\{[A-Za-z]+(:[A-Za-z0-9_-]+)?\}\}\z)"_s);
    return form.match(text).hasMatch();
}

/// Reads one file; the first fault ends it.
class Reader
{
public:
    explicit Reader(const QString &file) : m_json(file) { }

    std::variant<ConsoleScenes, Finding> read(const QByteArray &text)
    {
        const JsonSpot whole = m_json.read(text);
        m_json.onlyKeys(whole, {u"labels"_s, u"scenes"_s});
        readLabels(whole[u"labels"_s]);
        const JsonSpot scenes = whole[u"scenes"_s];
        m_json.isArray(scenes);
        for (const JsonSpot &spot : scenes.elements())
            m_scenes.scenes.append(scene(spot));
        if (m_json.fault())
            return *m_json.fault();
        return m_scenes;
    }

private:
    void readLabels(const JsonSpot &spot)
    {
        m_json.isObject(spot);
        for (const auto &[language, labels] : spot.members()) {
            m_json.isObject(labels);
            for (const auto &[key, label] : labels.members())
                m_scenes.labels[language].insert(key, m_json.text(label));
        }
    }

    QString labelKey(const JsonSpot &spot)
    {
        const QString key = m_json.optionalText(spot);
        if (!key.isEmpty() && !isPlaceholder(key) && m_scenes.label(key, u"en"_s).isEmpty())
            m_json.refuse(spot, u"unknown-word"_s);
        return key;
    }

    QString condition(const JsonSpot &spot)
    {
        static const QRegularExpression form(
            uR"(\A(primary|nonPrimary|dnspod|shortTxt|choice:[A-Za-z0-9_-]+:[A-Za-z0-9_-]+)\z)"_s);
        const QString text = m_json.optionalText(spot);
        if (!text.isEmpty() && !form.match(text).hasMatch())
            m_json.refuse(spot, u"unknown-word"_s);
        return text;
    }

    ConsoleScene scene(const JsonSpot &spot)
    {
        m_json.onlyKeys(
            spot,
            {u"section"_s, u"page"_s, u"kind"_s, u"if"_s, u"menu"_s, u"corner"_s, u"parts"_s});
        ConsoleScene scene;
        scene.section = m_json.word<QString>(
            spot[u"section"_s],
            {{"create", u"create"_s}, {"values", u"values"_s}, {"finish", u"finish"_s}});
        scene.page = labelKey(spot[u"page"_s]);
        scene.isDialog = m_json.word<bool>(spot[u"kind"_s], {{"page", false}, {"dialog", true}});
        scene.condition = condition(spot[u"if"_s]);
        scene.menu = parts(spot[u"menu"_s], 0);
        scene.corner = parts(spot[u"corner"_s], 0);
        scene.parts = parts(spot[u"parts"_s], 0);
        for (const ConsolePart &entry : std::as_const(scene.menu)) {
            if (entry.kind != Kind::Entry && entry.kind != Kind::Blocks)
                m_json.refuse(spot[u"menu"_s], u"unknown-word"_s);
        }
        if (scene.corner.size() > 1)
            m_json.refuse(spot[u"corner"_s], u"too-many"_s);
        return scene;
    }

    QList<ConsolePart> parts(const JsonSpot &spot, int depth)
    {
        QList<ConsolePart> parts;
        if (!spot.isThere())
            return parts;
        m_json.isArray(spot);
        if (depth > deepest)
            m_json.refuse(spot, u"too-deep"_s);
        for (const JsonSpot &element : spot.elements()) {
            if (m_json.fault())
                break;
            parts.append(part(element, depth));
        }
        return parts;
    }

    ConsolePart part(const JsonSpot &spot, int depth)
    {
        m_json.onlyKeys(spot,
                        {u"part"_s, u"label"_s, u"value"_s, u"act"_s, u"chosen"_s, u"if"_s,
                         u"parts"_s, u"columns"_s});
        ConsolePart part;
        part.kind = m_json.word<Kind>(spot[u"part"_s],
                                      {{"blocks", Kind::Blocks},
                                       {"heading", Kind::Heading},
                                       {"button", Kind::Button},
                                       {"main-button", Kind::MainButton},
                                       {"link", Kind::Link},
                                       {"field", Kind::Field},
                                       {"selector", Kind::Selector},
                                       {"radio", Kind::Radio},
                                       {"tick", Kind::Tick},
                                       {"fold", Kind::Fold},
                                       {"tabs", Kind::Tabs},
                                       {"entry", Kind::Entry},
                                       {"panel", Kind::Panel},
                                       {"status", Kind::Status},
                                       {"table", Kind::Table},
                                       {"row", Kind::Row}});
        part.label = labelKey(spot[u"label"_s]);
        part.value = labelKey(spot[u"value"_s]);
        part.chosen = m_json.optionalFlag(spot[u"chosen"_s], false);
        part.condition = condition(spot[u"if"_s]);
        if (spot[u"act"_s].isThere())
            part.act = m_json.word<ConsoleAct>(spot[u"act"_s],
                                               {{"press", ConsoleAct::Press},
                                                {"choose", ConsoleAct::Choose},
                                                {"open", ConsoleAct::Open},
                                                {"enter", ConsoleAct::Enter},
                                                {"tick", ConsoleAct::Tick},
                                                {"copy", ConsoleAct::Copy},
                                                {"see", ConsoleAct::See}});
        part.parts = parts(spot[u"parts"_s], depth + 1);
        const JsonSpot columns = spot[u"columns"_s];
        if (columns.isThere())
            m_json.isArray(columns);
        for (const JsonSpot &column : columns.elements())
            part.columns.append(column.value.isNull() ? QString() : labelKey(column));
        checkForm(spot, part);
        return part;
    }

    /// What each kind cannot be without, and who may be inside whom.
    void checkForm(const JsonSpot &spot, const ConsolePart &part)
    {
        const bool holdsOthers = part.kind == Kind::Tabs || part.kind == Kind::Panel
            || part.kind == Kind::Table || part.kind == Kind::Row;
        const bool isTable = part.kind == Kind::Table;
        if (holdsOthers == part.parts.isEmpty() || isTable == part.columns.isEmpty())
            return m_json.refuse(spot, u"wrong-parts"_s);
        for (const ConsolePart &inner : part.parts) {
            const bool fits = (part.kind != Kind::Tabs || inner.kind == Kind::Entry)
                && isTable == (inner.kind == Kind::Row)
                && (!isTable || inner.parts.size() == part.columns.size());
            if (!fits)
                return m_json.refuse(spot, u"wrong-parts"_s);
        }
        const bool isNamed = !part.label.isEmpty() || !part.value.isEmpty();
        const bool needsName = !holdsOthers && part.kind != Kind::Blocks;
        if (needsName && !isNamed)
            return m_json.refuse(spot, u"missing"_s);
        if (part.act != ConsoleAct::None && !isNamed && !isTable)
            m_json.refuse(spot[u"act"_s], u"missing"_s);
    }

    ProfileJson m_json;
    ConsoleScenes m_scenes;
};

} // namespace

QString ConsoleScenes::label(const QString &key, const QString &language) const
{
    const QString text = labels.value(language).value(key);
    return text.isEmpty() ? labels.value(u"en"_s).value(key) : text;
}

std::variant<ConsoleScenes, Finding> parseConsoleScenes(const QByteArray &json, const QString &file)
{
    return Reader(file).read(json);
}

ConsoleScenes loadConsoleScenes(const QString &serviceId)
{
    // What is built in stays as it is, and is wanted with every key that the person presses.
    static QHash<QString, ConsoleScenes> known;
    const auto found = known.constFind(serviceId);
    if (found != known.cend())
        return *found;
    const QString name = u":/services/%1/pictures.json"_s.arg(serviceId);
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        return {};
    const auto read = parseConsoleScenes(file.readAll(), name);
    const auto *scenes = std::get_if<ConsoleScenes>(&read);
    return *known.insert(serviceId, scenes ? *scenes : ConsoleScenes());
}

} // namespace sda
