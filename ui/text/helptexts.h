#pragma once

#include "core/findings/findingcode.h"
#include "core/services/service.h"

#include <QHash>
#include <QStringList>
#include <QTranslator>

#include <memory>

/// \file
/// The help: the pages of the manual, and the cards that explain one thing each
/// (resources/help/README.md). A topic is what a link to it says, "manual:ticks" or "card:spf":
/// any widget opens one with QDesktopServices::openUrl(). Qt Core only, as the manual is also
/// written as HTML while the program is built.

namespace sda {

struct HelpTopic
{
    QString topic; ///< "card:spf"
    QString title; ///< in the language that was asked for: "What is SPF?"
};

/// The card that explains a finding.
QString cardOf(FindingCode code);
/// The card that explains records of this purpose.
QString cardOf(Purpose purpose);
/// The page of the manual or the card that the window itself is about, "manual:ticks"; the first
/// page if there is none of this name.
QString manualPage(const QString &id);

/// The title of one topic without reading all of them; empty for one that is not known.
QString helpTitle(const QString &topic, const QString &language);

/// The few words between the texts.
enum class HelpWord {
    Help, ///< the whole of it
    Manual, ///< over the pages
    Cards, ///< over the cards
    SeeAlso, ///< over the cards that a card leads to
    NextPage, ///< over the page behind a page
};

class HelpTexts
{
public:
    /// What is not there in this language is read in English.
    explicit HelpTexts(const QString &language);

    QString language() const { return m_language; }
    QString word(HelpWord word) const;
    /// In the order of a list, the manual first.
    QList<HelpTopic> pages() const { return m_pages; }
    QList<HelpTopic> cards() const { return m_cards; }

    bool knows(const QString &topic) const { return m_texts.contains(topic); }
    /// Empty for topics that are not known, as the following.
    QString title(const QString &topic) const;
    /// Markdown, the title first.
    QString markdown(const QString &topic) const;
    /// The language it is written in: language(), or "en" where that lacks the text.
    QString languageOf(const QString &topic) const;
    /// What to read next: other cards, and after a page of the manual the one behind it.
    QStringList seeAlso(const QString &topic) const;
    /// The same as Markdown, with its heading; empty at the end of the manual.
    QString furtherReading(const QString &topic) const;
    /// Topics that have all words, the best first: in the title, in a heading, in the text. Case
    /// and width of letters do not matter, nor do blanks in languages that set them freely or not
    /// at all. The id of a finding finds its card. Everything if there is no word.
    QStringList find(const QString &words) const;

private:
    struct Text
    {
        QString language;
        QString markdown;
        QString title;
        QStringList see;
        QStringList findings;
        /// As they are compared, see find().
        QString foldedTitle, foldedHeadings, foldedText;
    };
    /// lupdate and the .ts files know it by the context "sda::HelpTexts".
    QString tr(const char *source) const;
    int rankOf(const Text &text, const QStringList &words) const;
    void read(const QString &kind, const QString &id, const QStringList &see,
              const QStringList &findings);

    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
    QList<HelpTopic> m_pages;
    QList<HelpTopic> m_cards;
    QHash<QString, Text> m_texts;
};

/// The text as it is read: without signs of Markdown and targets of links.
QString withoutMarkdown(const QString &markdown);

} // namespace sda
