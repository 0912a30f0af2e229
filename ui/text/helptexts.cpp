#include "ui/text/helptexts.h"

#include "core/findings/finding.h"
#include "ui/text/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// Outside of the namespace: the macro declares a function, which would else be looked for in sda.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

using namespace Qt::StringLiterals;

namespace sda {

namespace {

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonArray table(const QString &kind, const QString &list)
{
    initHelp();
    const QString file = u":/help/%1.json"_s.arg(kind);
    return QJsonDocument::fromJson(contentOf(file).toUtf8()).object()[list].toArray();
}

const QJsonArray &cardTable()
{
    static const QJsonArray cards = table(u"cards"_s, u"cards"_s);
    return cards;
}

const QJsonArray &pageTable()
{
    static const QJsonArray pages = table(u"manual"_s, u"pages"_s);
    return pages;
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QStringList withScheme(QStringList ids, const QString &scheme)
{
    for (QString &id : ids)
        id = scheme + u':' + id;
    return ids;
}

/// The language a text is written in: the wanted one, else English.
QString writtenIn(const QString &kind, const QString &id, const QString &wanted)
{
    initHelp();
    return QFile::exists(u":/help/%1/%2.%3.md"_s.arg(kind, id, wanted)) ? wanted : u"en"_s;
}

QString textOf(const QString &kind, const QString &id, const QString &language)
{
    return contentOf(u":/help/%1/%2.%3.md"_s.arg(kind, id, language));
}

QString titleIn(const QString &markdown)
{
    return withoutMarkdown(markdown.section(u'\n', 0, 0));
}

/// One form for what people take for the same letters: full and half width, joined and apart
/// (Unicode's NFKC), large and small.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

/// Japanese sets no blanks between words, and Korean not always the same ones.
bool setsBlanksFreely(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x1100; });
}

bool has(const QString &text, const QString &word)
{
    return text.contains(word)
        || (setsBlanksFreely(word) && withoutBlanks(text).contains(withoutBlanks(word)));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return has(text, word); });
}

} // namespace

QString withoutMarkdown(const QString &markdown)
{
    static const QRegularExpression targets(uR"(\]\([^)\n]*\))"_s);
    static const QRegularExpression signs(uR"(\*\*|`|!?\[)"_s);
    static const QRegularExpression starts(u"^(?:#+|-|\\d+\\.) "_s,
                                           QRegularExpression::MultilineOption);
    return QString(markdown).remove(targets).remove(signs).remove(starts);
}

QString cardOf(FindingCode code)
{
    static const QHash<QString, QString> cards = [] {
        QHash<QString, QString> all;
        for (const auto &card : cardTable()) {
            for (const QString &finding : strings(card["findings"_L1]))
                all.insert(finding, "card:"_L1 + card["id"_L1].toString());
        }
        return all;
    }();
    return cards.value(idOf(code));
}

QString cardOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Mx:
        return u"card:mx"_s;
    case Purpose::Spf:
        return u"card:spf"_s;
    case Purpose::Dkim:
        return u"card:dkim"_s;
    case Purpose::Dmarc:
        return u"card:dmarc"_s;
    case Purpose::MailFrom:
        return u"card:mail-from"_s;
    case Purpose::Ownership:
        return u"card:ownership"_s;
    case Purpose::Other:
        return u"card:record"_s;
    }
    Q_UNREACHABLE();
}

QString manualPage(const QString &id)
{
    const bool isThere = std::any_of(pageTable().begin(), pageTable().end(), [&](const auto &page) {
        return page["id"_L1].toString() == id;
    });
    return "manual:"_L1 + (isThere ? id : pageTable().first()["id"_L1].toString());
}

QString helpTitle(const QString &topic, const QString &language)
{
    const QString kind = topic.startsWith("card:"_L1) ? u"cards"_s : u"manual"_s;
    const QString id = topic.section(u':', 1);
    return titleIn(textOf(kind, id, writtenIn(kind, id, language)));
}

HelpTexts::HelpTexts(const QString &language)
    : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    // Without translations the few words between the texts stay English, as the texts do.
    if (availableLanguages().contains(language))
        (void)m_translator->load(u":/i18n/sda_%1.qm"_s.arg(language));
    QString before; // the page whose next one is read
    for (const auto &page : pageTable()) {
        const QString id = page["id"_L1].toString();
        read(u"manual"_s, id, {}, {});
        const QString topic = "manual:"_L1 + id;
        m_pages.append({topic, title(topic)});
        if (!before.isEmpty())
            m_texts[before].see = QStringList{topic};
        before = topic;
    }
    for (const auto &card : cardTable()) {
        const QString id = card["id"_L1].toString();
        read(u"cards"_s, id, withScheme(strings(card["see"_L1]), u"card"_s),
             strings(card["findings"_L1]));
        const QString topic = "card:"_L1 + id;
        m_cards.append({topic, title(topic)});
    }
}

void HelpTexts::read(const QString &kind, const QString &id, const QStringList &see,
                     const QStringList &findings)
{
    Text text;
    text.language = writtenIn(kind, id, m_language);
    text.markdown = textOf(kind, id, text.language);
    text.title = titleIn(text.markdown);
    text.see = see;
    text.findings = findings;
    text.foldedTitle = folded(text.title);
    QStringList headings;
    for (const QString &line : text.markdown.split(u'\n')) {
        if (line.startsWith("## "_L1))
            headings.append(withoutMarkdown(line));
    }
    text.foldedHeadings = text.foldedTitle + u'\n' + folded(headings.join(u'\n'));
    text.foldedText = folded(withoutMarkdown(text.markdown));
    m_texts.insert((kind == "cards"_L1 ? "card:"_L1 : "manual:"_L1) + id, text);
}

QString HelpTexts::tr(const char *source) const
{
    const QString text = m_translator->translate("sda::HelpTexts", source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString HelpTexts::word(HelpWord word) const
{
    switch (word) {
    case HelpWord::Help:
        return tr("Help");
    case HelpWord::Manual:
        //: Heading over the pages of the manual
        return tr("Step by step");
    case HelpWord::Cards:
        //: Heading over the cards that explain one thing each, "What is SPF?"
        return tr("Explained in a minute");
    case HelpWord::SeeAlso:
        //: Heading over links to other cards
        return tr("See also");
    case HelpWord::NextPage:
        //: Heading over the link to the next page of the manual
        return tr("Read on");
    }
    Q_UNREACHABLE();
}

QString HelpTexts::furtherReading(const QString &topic) const
{
    const QStringList others = seeAlso(topic);
    if (others.isEmpty())
        return {};
    const bool isCard = topic.startsWith("card:"_L1);
    QString text = u"## %1\n"_s.arg(word(isCard ? HelpWord::SeeAlso : HelpWord::NextPage));
    for (const QString &other : others)
        text += u"- [%1](%2)\n"_s.arg(title(other), other);
    return text;
}

QString HelpTexts::title(const QString &topic) const
{
    return m_texts.value(topic).title;
}

QString HelpTexts::markdown(const QString &topic) const
{
    return m_texts.value(topic).markdown;
}

QString HelpTexts::languageOf(const QString &topic) const
{
    return m_texts.value(topic).language;
}

QStringList HelpTexts::seeAlso(const QString &topic) const
{
    return m_texts.value(topic).see;
}

int HelpTexts::rankOf(const Text &text, const QStringList &words) const
{
    if (hasAll(text.foldedTitle, words))
        return 3;
    if (hasAll(text.foldedHeadings, words))
        return 2;
    return hasAll(text.foldedText, words) ? 1 : 0;
}

QStringList HelpTexts::find(const QString &words) const
{
    const QString query = folded(words).simplified();
    const QStringList parts = query.split(u' ', Qt::SkipEmptyParts);
    QStringList ranked[4];
    for (const QList<HelpTopic> &list : {m_pages, m_cards}) {
        for (const HelpTopic &entry : list) {
            const Text &text = *m_texts.constFind(entry.topic);
            const bool isFinding = text.findings.contains(query);
            ranked[isFinding ? 3 : rankOf(text, parts)].append(entry.topic);
        }
    }
    return ranked[3] + ranked[2] + ranked[1];
}

} // namespace sda
