#include "tests/resources/services/guidefile.h"

#include "core/services/service.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sda {

QStringList guideLanguages()
{
    return {u"en"_s, u"ja"_s, u"ko"_s};
}

void addGuideRows()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("language");
    for (const Service &service : builtInServices()) {
        for (const QString &language : guideLanguages())
            QTest::addRow("%s in %s", qPrintable(service.id), qPrintable(language))
                << service.id << language;
    }
}

QString guidePath(const QString &service, const QString &language)
{
    return QStringLiteral(SDA_SOURCE_DIR)
        + u"/resources/services/%1/guide.%2.md"_s.arg(service, language);
}

GuideFile readGuideFile(const QString &service, const QString &language)
{
    GuideFile guide;
    QFile source(guidePath(service, language));
    if (!source.open(QFile::ReadOnly))
        return guide;
    guide.text = QString::fromUtf8(source.readAll());
    QString section;
    int rules = 0;
    const QStringList lines = guide.text.split(u'\n');
    for (const QString &line : lines) {
        if (line == "---"_L1)
            ++rules;
        else if (rules == 1)
            guide.keys.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
        else if (line.startsWith("# "_L1))
            guide.order.append(section = line.sliced(2));
        else if (!section.isEmpty())
            guide.sections[section] += line + u'\n';
    }
    return guide;
}

namespace {

QList<GuideBlock> blocksOf(const QString &section, const QString &text)
{
    static const QRegularExpression opening(uR"(^\{\{#if [^}]*\}\}$)"_s);
    static const QRegularExpression mark(uR"(^( *)(?:(\d+)\.|-) )"_s);
    QList<GuideBlock> blocks;
    QStringList conditions;
    QString above; // what an indented line belongs to
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        if (opening.match(words).hasMatch()) {
            conditions.append(words);
            continue;
        }
        if (words == "{{/if}}"_L1) {
            conditions.removeLast();
            continue;
        }
        const QRegularExpressionMatch match = mark.match(line);
        QString kind = u"text"_s;
        if (match.hasMatch() && !match.captured(1).isEmpty())
            kind = above + " item"_L1;
        else if (match.hasMatch())
            kind = above = match.captured(2).isEmpty() ? u"note"_s : "step "_L1 + match.captured(2);
        blocks.append({section, kind, (conditions + QStringList{words}).join(u' ')});
    }
    return blocks;
}

} // namespace

QList<GuideBlock> guideBlocks(const GuideFile &guide)
{
    QList<GuideBlock> blocks;
    for (const QString &section : guide.order)
        blocks += blocksOf(section, guide.sections.value(section));
    for (auto it = guide.keys.begin(); it != guide.keys.end(); ++it)
        blocks.append({u"key"_s, it.key(), it.value()});
    return blocks;
}

} // namespace sda
