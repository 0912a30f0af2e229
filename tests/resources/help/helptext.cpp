#include "tests/resources/help/helptext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

QStringList allMatches(const QString &text, const QString &pattern, int group)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

QString HelpText::title() const
{
    return text.startsWith("# "_L1) ? text.section(u'\n', 0, 0).sliced(2) : QString();
}

QStringList HelpText::links() const
{
    return allMatches(text, uR"((?<!!)\[[^\]\n]+\]\(([^)\n]*)\))"_s, 1);
}

QStringList HelpText::shots() const
{
    return allMatches(text, uR"(!\[[^\]\n]*\]\(shot:([^)\n]*)\))"_s, 1);
}

QStringList HelpText::code() const
{
    return allMatches(text, u"`([^`\n]+)`"_s, 1);
}

QStringList HelpText::bold() const
{
    return allMatches(text, uR"(\*\*([^*\n]+)\*\*)"_s, 1);
}

QStringList helpLanguages()
{
    return {u"en"_s, u"ja"_s, u"ko"_s};
}

QStringList helpKinds()
{
    return {u"cards"_s, u"manual"_s};
}

QString helpFolder()
{
    return QStringLiteral(SDA_SOURCE_DIR) + "/resources/help"_L1;
}

HelpText readHelpText(const QString &kind, const QString &id, const QString &language)
{
    HelpText help{kind, id, language, {}};
    QFile file(u"%1/%2/%3.%4.md"_s.arg(helpFolder(), kind, id, language));
    if (file.open(QFile::ReadOnly))
        help.text = QString::fromUtf8(file.readAll());
    return help;
}

QJsonObject helpTable(const QString &kind)
{
    QFile file(u"%1/%2.json"_s.arg(helpFolder(), kind));
    if (!file.open(QFile::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList helpIds(const QString &kind)
{
    const QJsonArray entries =
        helpTable(kind)[kind == "cards"_L1 ? "cards"_L1 : "pages"_L1].toArray();
    QStringList ids;
    for (const auto &entry : entries)
        ids.append(entry["id"_L1].toString());
    return ids;
}

QList<HelpText> helpTexts(const QString &kind)
{
    QList<HelpText> texts;
    for (const QString &id : helpIds(kind)) {
        for (const QString &language : helpLanguages())
            texts.append(readHelpText(kind, id, language));
    }
    return texts;
}

} // namespace sda
