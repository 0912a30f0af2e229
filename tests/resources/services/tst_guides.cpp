#include "core/services/service.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

/// The guides of all services say the same in every language. Read from the files as they are: what
/// they look like filled in is the matter of ui/text.
class tst_Guides : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyServiceHasAGuideInEveryLanguage();
    void haveTheSameKeys_data() { guides(); }
    void haveTheSameKeys();
    void haveTheKeysOfTheProfile_data() { guides(); }
    void haveTheKeysOfTheProfile();
    void haveTheSameSections_data() { guides(); }
    void haveTheSameSections();
    void sayTheSameInEverySection_data() { guides(); }
    void sayTheSameInEverySection();
    void useKnownPlaceholdersOnly_data() { guides(); }
    void useKnownPlaceholdersOnly();
    void closeWhatTheyOpen_data() { guides(); }
    void closeWhatTheyOpen();
    void areEmbedded_data() { guides(); }
    void areEmbedded();
    void useTheWordsOfTheConsole_data();
    void useTheWordsOfTheConsole();

private:
    struct Guide
    {
        QString text;
        QMap<QString, QString> keys;
        QStringList order; ///< of the sections
        QMap<QString, QString> sections;
    };
    static Guide readGuide(const QString &file);
    void guides();

    QMap<QString, Guide> m_guides; ///< by "<service>/<language>"
};

namespace {

const QStringList languages{u"en"_s, u"ja"_s, u"ko"_s};

QString fileOf(const QString &service, const QString &language)
{
    return QStringLiteral(SDA_SOURCE_DIR)
        + u"/resources/services/%1/guide.%2.md"_s.arg(service, language);
}

QStringList allMatches(const QString &text, const QString &pattern, int group = 0)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

const QString placeholderPattern = uR"(\{\{[^}]*\}\})"_s;
const QString codePattern = u"`([^`\n]+)`"_s;

} // namespace

tst_Guides::Guide tst_Guides::readGuide(const QString &file)
{
    Guide guide;
    QFile source(file);
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

void tst_Guides::initTestCase()
{
    for (const Service &service : builtInServices()) {
        for (const QString &language : languages)
            m_guides.insert(service.id + u'/' + language, readGuide(fileOf(service.id, language)));
    }
    QVERIFY(!m_guides.isEmpty());
}

void tst_Guides::guides()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("language");
    for (const Service &service : builtInServices()) {
        for (const QString &language : languages)
            QTest::addRow("%s in %s", qPrintable(service.id), qPrintable(language))
                << service.id << language;
    }
}

void tst_Guides::everyServiceHasAGuideInEveryLanguage()
{
    const QDir folder(QStringLiteral(SDA_SOURCE_DIR) + "/resources/services"_L1);
    const QStringList folders = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), builtInServices().size());
    for (const QString &id : folders) {
        QVERIFY2(findService(id), qPrintable(id));
        for (const QString &language : languages)
            QVERIFY2(QFile::exists(fileOf(id, language)), qPrintable(fileOf(id, language)));
    }
}

void tst_Guides::haveTheSameKeys()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const Guide &guide = m_guides[service + u'/' + language];
    QCOMPARE(guide.keys.keys(), m_guides[service + "/en"_L1].keys.keys());
    for (auto it = guide.keys.begin(); it != guide.keys.end(); ++it)
        QVERIFY2(!it.value().trimmed().isEmpty(), qPrintable(it.key()));
}

void tst_Guides::haveTheKeysOfTheProfile()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QStringList wanted{u"console.name"_s};
    for (const ServiceVariable &variable : findService(service)->variables) {
        wanted.append("variable."_L1 + variable.name + ".label"_L1);
        wanted.append("variable."_L1 + variable.name + ".help"_L1);
    }
    for (const ServiceRecord &record : findService(service)->records) {
        wanted.append("record."_L1 + record.id + ".title"_L1);
        wanted.append("record."_L1 + record.id + ".reason"_L1);
    }
    QCOMPARE(m_guides[service + u'/' + language].keys.keys(), sorted(wanted));
}

void tst_Guides::haveTheSameSections()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const Guide &guide = m_guides[service + u'/' + language];
    QCOMPARE(guide.order,
             (QStringList{u"create"_s, u"values"_s, u"add"_s, u"check"_s, u"finish"_s,
                          u"mechanisms"_s}));
    for (const QString &section : guide.order)
        QVERIFY2(!guide.sections.value(section).trimmed().isEmpty(), qPrintable(section));
}

void tst_Guides::sayTheSameInEverySection()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const Guide &guide = m_guides[service + u'/' + language];
    const Guide &english = m_guides[service + "/en"_L1];
    for (const QString &section : english.order) {
        const QString text = guide.sections.value(section);
        const QString model = english.sections.value(section);
        // Word order differs between the languages; what is named does not.
        QCOMPARE(sorted(allMatches(text, placeholderPattern)),
                 sorted(allMatches(model, placeholderPattern)));
        QCOMPARE(sorted(allMatches(text, codePattern, 1)),
                 sorted(allMatches(model, codePattern, 1)));
        QCOMPARE(sorted(allMatches(text, uR"(\]\(([^)]*)\))"_s, 1)),
                 sorted(allMatches(model, uR"(\]\(([^)]*)\))"_s, 1)));
        // Steps and notes stand in the same order: none is left out.
        const QString marks = uR"(^ *(?:\d+\.|-) |^\{\{.*\}\}$)"_s;
        QCOMPARE(allMatches(text, marks), allMatches(model, marks));
    }
}

void tst_Guides::useKnownPlaceholdersOnly()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QStringList known{u"{{domain}}"_s,      u"{{zone}}"_s,           u"{{console}}"_s,
                      u"{{dnsConsole}}"_s,  u"{{ticket}}"_s,         u"{{/if}}"_s,
                      u"{{#if primary}}"_s, u"{{#if nonPrimary}}"_s, u"{{#if dnspod}}"_s};
    for (const ServiceRecord &record : findService(service)->records) {
        for (const QString &kind : {u"host"_s, u"name"_s, u"value"_s})
            known.append(u"{{%1:%2}}"_s.arg(kind, record.id));
    }
    const QString text = m_guides[service + u'/' + language].text;
    const QStringList used = allMatches(text, placeholderPattern);
    QVERIFY(!used.isEmpty());
    for (const QString &placeholder : used)
        QVERIFY2(known.contains(placeholder), qPrintable(placeholder));
    QCOMPARE(text.count("{{"_L1), used.size());
}

void tst_Guides::closeWhatTheyOpen()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const Guide &guide = m_guides[service + u'/' + language];
    for (const QString &section : guide.order) {
        const QString text = guide.sections.value(section);
        QCOMPARE(text.count("{{#if"_L1), text.count("{{/if}}"_L1));
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            QVERIFY2(line.count(u'`') % 2 == 0, qPrintable(line));
            QVERIFY2(line.count("**"_L1) % 2 == 0, qPrintable(line));
        }
    }
}

void tst_Guides::areEmbedded()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QFile file(u":/services/%1/guide.%2.md"_s.arg(service, language));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), m_guides[service + u'/' + language].text);
}

// The person compares our window with the console and its pages, so these words stay as they are
// printed there.
void tst_Guides::useTheWordsOfTheConsole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("section"); // empty: anywhere
    QTest::addColumn<QString>("word");

    const auto rows = [](const QString &language, const QString &section,
                         const QStringList &words) {
        for (const QString &word : words)
            QTest::addRow("%s %s: %s", qPrintable(language), qPrintable(section), qPrintable(word))
                << language << section << word;
    };
    rows(u"en"_s, u"create"_s,
         {u"[Sender Domain]({{console}})"_s, u"**Create**"_s, u"**Submit**"_s, u"sender domain"_s,
          u"primary domain"_s, u"non-primary domain"_s, u"host record"_s});
    rows(u"en"_s, u"values"_s, {u"**Verify**"_s, u"record value"_s, u"host record"_s});
    rows(u"en"_s, u"add"_s,
         {u"[DNSPod console]({{dnsConsole}})"_s, u"domain service provider"_s,
          u"email push service provider"_s, u"mail server"_s, u"record type"_s,
          u"MX authentication"_s, u"SPF authentication"_s, u"DKIM authentication"_s,
          u"DMARC authentication"_s});
    rows(u"en"_s, u"check"_s,
         {u"Verify the result"_s, u"**Verified**"_s, u"identity verification"_s});
    rows(u"en"_s, u"finish"_s,
         {u"**Submit**"_s, u"**Current Value**"_s, u"**Verified**"_s,
          u"The configuration is completed"_s, u"[submit a ticket]({{ticket}})"_s,
          u"identity verification"_s});
    rows(u"en"_s, u"mechanisms"_s, {u"authentication mechanisms"_s});

    rows(u"ja"_s, u"create"_s,
         {u"[送信ドメイン名]({{console}})"_s, u"**新規作成**"_s, u"**提出**"_s,
          u"メインドメイン名"_s, u"メインドメイン名ではないドメイン名"_s, u"ホストレコード"_s});
    rows(u"ja"_s, u"values"_s, {u"**検証**"_s, u"レコード値"_s, u"ホストレコード"_s});
    rows(u"ja"_s, u"add"_s,
         {u"[DNS解決DNSPodコンソール]({{dnsConsole}})"_s, u"ドメイン名サービスプロバイダ"_s,
          u"SESサービスプロバイダ"_s, u"メールサーバー"_s, u"レコードタイプ"_s, u"MX検証"_s,
          u"SPF検証"_s, u"DKIM検証"_s, u"DMARC検証"_s});
    rows(u"ja"_s, u"check"_s, {u"検証結果"_s, u"**検証済み**"_s, u"実名認証"_s});
    rows(u"ja"_s, u"finish"_s,
         {u"**検証提出**"_s, u"**現在の値**"_s, u"**検証済み**"_s, u"設定は完了です"_s,
          u"[Tencent Cloud技術スタッフに問い合わせ]({{ticket}})"_s, u"実名認証"_s});
    rows(u"ja"_s, u"mechanisms"_s, {u"認証メカニズム"_s});

    rows(u"ko"_s, u"create"_s,
         {u"[발신자 도메인]({{console}})"_s, u"**생성**"_s, u"**제출**"_s, u"기본 도메인"_s,
          u"기본이 아닌 도메인"_s, u"호스트 레코드"_s});
    rows(u"ko"_s, u"values"_s, {u"**인증**"_s, u"레코드 값"_s, u"호스트 레코드"_s});
    rows(u"ko"_s, u"add"_s,
         {u"[DNSPod 콘솔]({{dnsConsole}})"_s, u"도메인 서비스 제공 업체"_s,
          u"이메일 푸시 서비스 제공 업체"_s, u"이메일 서버"_s, u"레코드 유형"_s, u"MX 인증"_s,
          u"SPF 인증"_s, u"DKIM 인증"_s, u"DMARC 인증"_s});
    rows(u"ko"_s, u"check"_s, {u"결과 인증"_s, u"**인증됨**"_s, u"ID 확인"_s});
    rows(u"ko"_s, u"finish"_s,
         {u"**제출**"_s, u"**현재 값**"_s, u"**인증됨**"_s, u"구성이 완료된 것입니다"_s,
          u"[티켓 제출]({{ticket}})"_s, u"ID 확인"_s});
    rows(u"ko"_s, u"mechanisms"_s, {u"인증 메커니즘"_s});
}

void tst_Guides::useTheWordsOfTheConsole()
{
    QFETCH(QString, language);
    QFETCH(QString, section);
    QFETCH(QString, word);
    const Guide &guide = m_guides["tencent-ses/"_L1 + language];
    QVERIFY(guide.sections.value(section).contains(word));
    // a typo of the source pages, not a domain
    QVERIFY(!guide.text.contains("sampledomail"_L1));
}

QTEST_GUILESS_MAIN(tst_Guides)
#include "tst_guides.moc"
