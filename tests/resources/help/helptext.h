#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sda {

/// One text of resources/help as its author sees it: a card or a page of the manual, in a language.
struct HelpText
{
    QString kind; ///< "cards" or "manual", the folder
    QString id;
    QString language;
    QString text;

    QString title() const; ///< what stands behind the first "# "
    QStringList links() const; ///< targets, in their order
    QStringList shots() const; ///< ids of the pictures, in their order
    QStringList code() const; ///< what stands between backticks
    QStringList bold() const; ///< what stands between two pairs of asterisks
};

QStringList helpLanguages();
QStringList helpKinds();
QString helpFolder();
HelpText readHelpText(const QString &kind, const QString &id, const QString &language);
/// cards.json or manual.json; empty if it is no JSON object.
QJsonObject helpTable(const QString &kind);
/// The ids of a kind in the order of its table.
QStringList helpIds(const QString &kind);
/// All texts of a kind in all languages.
QList<HelpText> helpTexts(const QString &kind);

/// All matches of a pattern, in their order.
QStringList allMatches(const QString &text, const QString &pattern, int group = 0);

} // namespace sda
