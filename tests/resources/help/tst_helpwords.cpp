#include "tests/resources/help/helptext.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace sda;
using namespace Qt::StringLiterals;

/// The words of the help are those that the person sees: the labels of the window as they are
/// printed in each language, and the glossary of the consoles.
class tst_HelpWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void boldWordsAreLabels_data();
    void boldWordsAreLabels();
    void cardsHaveNoBoldWords();
    void quotedLabelsAreTranslatedAsInTheWindow_data();
    void quotedLabelsAreTranslatedAsInTheWindow();
    void useTheGlossary_data();
    void useTheGlossary();
    void useNoOtherWordsForIt_data();
    void useNoOtherWordsForIt();
    void speaksPolitely_data();
    void speaksPolitely();

private:
    /// English label → what it is in a language, by context several.
    QHash<QString, QHash<QString, QSet<QString>>> m_labels;
    QSet<QString> m_sources;
};

namespace {

/// A label as it is printed: without the mark of its key, arrows and the dots of a dialog.
QString printed(QString label)
{
    static const QRegularExpression key(uR"(\(&.\))"_s);
    label.remove(key).remove(u'&').remove(u'‹').remove(u'›');
    if (label.endsWith(u'…'))
        label.chop(1);
    return label.trimmed();
}

QHash<QString, QSet<QString>> labelsIn(const QString &language)
{
    QHash<QString, QSet<QString>> labels;
    QFile file(u"%1/translations/sda_%2.ts"_s.arg(QStringLiteral(SDA_SOURCE_DIR), language));
    if (!file.open(QFile::ReadOnly))
        return labels;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            labels[printed(source)].insert(
                printed(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return labels;
}

/// The labels in the sources of the window.
QSet<QString> labelsInSources()
{
    QSet<QString> labels;
    QDirIterator sources(QStringLiteral(SDA_SOURCE_DIR) + "/ui"_L1, {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        if (file.open(QFile::ReadOnly)) {
            for (const QString &label :
                 allMatches(QString::fromUtf8(file.readAll()), uR"re(tr\("([^"\n]+)")re"_s, 1))
                labels.insert(printed(label));
        }
    }
    return labels;
}

/// Words of a language without the blanks and signs around them.
QSet<QString> printedSet(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(printed(word));
    return set;
}

} // namespace

void tst_HelpWords::initTestCase()
{
    for (const QString &language : {u"ja"_s, u"ko"_s}) {
        m_labels.insert(language, labelsIn(language));
        QVERIFY(m_labels.value(language).size() > 500);
    }
    m_sources = labelsInSources();
    QVERIFY(m_sources.size() > 200);
}

void tst_HelpWords::boldWordsAreLabels_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : helpIds(u"manual"_s)) {
        for (const QString &language : {u"ja"_s, u"ko"_s})
            QTest::addRow("%s in %s", qPrintable(id), qPrintable(language)) << id << language;
    }
}

// People look for a bold word in the window: it stands there so, and every language has the same
// ones.
void tst_HelpWords::boldWordsAreLabels()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const auto &labels = m_labels[language];
    const QSet<QString> bold = printedSet(readHelpText(u"manual"_s, id, language).bold());
    QSet<QString> expected;
    qsizetype untranslated = 0;
    for (const QString &word : readHelpText(u"manual"_s, id, u"en"_s).bold()) {
        // A label that is so new that no translation is filed yet is believed.
        if (!labels.contains(printed(word)) && m_sources.contains(printed(word))) {
            ++untranslated;
            continue;
        }
        QVERIFY2(labels.contains(printed(word)), qPrintable(word));
        const QSet<QString> words = labels.value(printed(word));
        QVERIFY2(words.intersects(bold), qPrintable(word));
        expected += words;
    }
    const QStringList unknown = (bold - expected).values();
    QVERIFY2(unknown.size() <= untranslated, qPrintable(unknown.join(u' ')));
}

// In a card nothing is to be pressed: a bold word would look as if.
void tst_HelpWords::cardsHaveNoBoldWords()
{
    for (const HelpText &card : helpTexts(u"cards"_s))
        QVERIFY2(card.bold().isEmpty(), qPrintable(card.id));
}

void tst_HelpWords::quotedLabelsAreTranslatedAsInTheWindow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    for (const QString &kind : helpKinds()) {
        for (const QString &id : helpIds(kind))
            QTest::addRow("%s/%s", qPrintable(kind), qPrintable(id)) << kind << id;
    }
}

// Where a sentence quotes a label, the others quote what stands in their window.
void tst_HelpWords::quotedLabelsAreTranslatedAsInTheWindow()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    const QStringList quoted =
        allMatches(readHelpText(kind, id, u"en"_s).text, u"“([^”\n]+)”"_s, 1);
    for (const QString &language : {u"ja"_s, u"ko"_s}) {
        const QString text = readHelpText(kind, id, language).text;
        const QStringList theirs =
            allMatches(text, language == "ja"_L1 ? u"「([^」\n]+)」"_s : u"‘([^’\n]+)’"_s, 1);
        for (const QString &word : quoted) {
            const QSet<QString> words = m_labels[language].value(printed(word));
            QVERIFY2(words.isEmpty() || words.intersects(printedSet(theirs)), qPrintable(word));
        }
    }
}

// The words of the consoles' own pages, in each language.
void tst_HelpWords::useTheGlossary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    const auto rows = [](const QString &language, const QString &text, const QStringList &words) {
        for (const QString &word : words)
            QTest::addRow("%s in %s: %s", qPrintable(text), qPrintable(language), qPrintable(word))
                << text << language << word;
    };
    rows(u"en"_s, u"cards/domain"_s, {u"sender domain"_s});
    rows(u"en"_s, u"cards/dns-host"_s, {u"domain service provider"_s});
    rows(u"en"_s, u"cards/record"_s, {u"host record"_s, u"record type"_s, u"record value"_s});
    rows(u"en"_s, u"cards/mx"_s, {u"MX authentication"_s, u"mail server"_s});
    rows(u"en"_s, u"cards/primary-domain"_s, {u"primary domain"_s, u"non-primary domain"_s});
    rows(u"en"_s, u"cards/registration"_s, {u"identity verification"_s});
    rows(u"en"_s, u"cards/console-check"_s, {u"“Submit”"_s});
    rows(u"ja"_s, u"cards/domain"_s, {u"送信ドメイン名"_s});
    rows(u"ja"_s, u"cards/dns-host"_s, {u"ドメイン名サービスプロバイダ"_s});
    rows(u"ja"_s, u"cards/record"_s, {u"ホストレコード"_s, u"レコードタイプ"_s, u"レコード値"_s});
    rows(u"ja"_s, u"cards/mx"_s, {u"MX検証"_s, u"メールサーバー"_s});
    rows(u"ja"_s, u"cards/primary-domain"_s,
         {u"メインドメイン名"_s, u"メインドメイン名ではないドメイン名"_s});
    rows(u"ja"_s, u"cards/registration"_s, {u"実名認証"_s});
    rows(u"ja"_s, u"cards/console-check"_s, {u"「検証提出」"_s});
    rows(u"ja"_s, u"manual/ticks"_s, {u"検証済み"_s});
    rows(u"ja"_s, u"manual/finish"_s, {u"設定は完了です"_s});
    rows(u"ko"_s, u"cards/domain"_s, {u"발신자 도메인"_s});
    rows(u"ko"_s, u"cards/dns-host"_s, {u"도메인 서비스 제공 업체"_s});
    rows(u"ko"_s, u"cards/record"_s, {u"호스트 레코드"_s, u"레코드 유형"_s, u"레코드 값"_s});
    rows(u"ko"_s, u"cards/mx"_s, {u"MX 인증"_s, u"이메일 서버"_s});
    rows(u"ko"_s, u"cards/primary-domain"_s, {u"기본 도메인"_s, u"기본이 아닌 도메인"_s});
    rows(u"ko"_s, u"cards/registration"_s, {u"ID 확인"_s});
    rows(u"ko"_s, u"cards/console-check"_s, {u"‘제출’"_s});
    rows(u"ko"_s, u"manual/ticks"_s, {u"인증됨"_s});
    rows(u"ko"_s, u"manual/finish"_s, {u"구성이 완료된 것입니다"_s});
}

void tst_HelpWords::useTheGlossary()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, word);
    QVERIFY(readHelpText(text.section(u'/', 0, 0), text.section(u'/', 1), language)
                .text.contains(word));
}

// A thing has one name. These are other names that the glossary or the window does not use.
void tst_HelpWords::useNoOtherWordsForIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    const auto rows = [](const QString &language, const QStringList &words) {
        for (const QString &word : words)
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(word)) << language << word;
    };
    rows(u"en"_s,
         {u"sending domain"_s, u"hostname"_s, u"nameserver"_s, u"email server"_s, u"lookup"_s,
          u"setup"_s});
    rows(u"ja"_s,
         {u"送信者ドメイン"_s, u"ホスト名"_s, u"レコード種別"_s, u"ユーザ"_s, u"コンピュータが"_s});
    rows(u"ko"_s,
         {u"발송 도메인"_s, u"송신 도메인"_s, u"호스트명"_s, u" 메일 서버"_s, u"레코드 타입"_s,
          u"당신"_s});
}

void tst_HelpWords::useNoOtherWordsForIt()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    for (const QString &kind : helpKinds()) {
        for (const HelpText &help : helpTexts(kind)) {
            if (help.language != language)
                continue;
            // What stands between backticks is typed, and a target is not read.
            static const QRegularExpression notRead(uR"(`[^`\n]+`|\]\([^)\n]+\))"_s);
            const QString text = QString(help.text).remove(notRead);
            const auto position = text.indexOf(word);
            QVERIFY2(position < 0,
                     qPrintable(help.id + u": "_s + text.mid(qMax(0, position - 20), 60)));
        }
    }
}

void tst_HelpWords::speaksPolitely_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rude"); // a pattern
    QTest::addRow("ja")
        << u"ja"_s
        << u"(?:ている|ていない|がある|がない|(?<![まで])した|った|いた|んだ|だ|する)。"_s;
    QTest::addRow("ko") << u"ko"_s << uR"((?<!니)다\.)"_s;
}

// です・ます and 합니다체 throughout, in lists as well.
void tst_HelpWords::speaksPolitely()
{
    QFETCH(QString, language);
    QFETCH(QString, rude);
    for (const QString &kind : helpKinds()) {
        for (const HelpText &help : helpTexts(kind)) {
            if (help.language != language)
                continue;
            const QStringList found = allMatches(help.text, u".{0,12}"_s + rude);
            QVERIFY2(found.isEmpty(), qPrintable(help.id + u": "_s + found.join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(tst_HelpWords)
#include "tst_helpwords.moc"
