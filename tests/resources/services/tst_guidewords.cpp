#include "core/services/service.h"
#include "tests/resources/services/guidefile.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// The words of the consoles stand in the guides as they are printed there, and no others look like
/// them.
class tst_GuideWords : public QObject
{
    Q_OBJECT
private slots:
    void useTheWordsOfTheConsole_data();
    void useTheWordsOfTheConsole();
    void boldWordsStandInTheConsole_data();
    void boldWordsStandInTheConsole();
    void everyWordIsInUse_data() { boldWordsStandInTheConsole_data(); }
    void everyWordIsInUse();
};

namespace {

struct Words
{
    QStringList console; ///< buttons, fields, heads of columns, states
    QStringList ours; ///< heads of notes, and what this window itself has
};

// The glossary of Tencent Cloud: what its pages call things in each language.
Words tencentWords(const QString &language)
{
    if (language == "ja"_L1)
        return {{u"新規作成"_s, u"提出"_s, u"検証"_s, u"検証提出"_s, u"現在の値"_s, u"検証済み"_s,
                 u"認証成功"_s, u"検証結果"_s, u"1024"_s},
                {}};
    if (language == "ko"_L1)
        return {
            {u"생성"_s, u"제출"_s, u"인증"_s, u"현재 값"_s, u"인증됨"_s, u"결과 인증"_s, u"1024"_s},
            {}};
    return {{u"Create"_s, u"Submit"_s, u"Verify"_s, u"Current Value"_s, u"Verified"_s,
             u"Verify the result"_s, u"1024"_s},
            {}};
}

// The console of Amazon SES has its labels in English; Japanese pages call a column サブドメイン名.
Words amazonWords(const QString &language)
{
    Words words{{u"Account dashboard"_s,
                 u"Advanced DKIM settings"_s,
                 u"Authentication"_s,
                 u"Behavior on MX failure"_s,
                 u"Configuration"_s,
                 u"Create identity"_s,
                 u"Custom MAIL FROM domain"_s,
                 u"DKIM configuration"_s,
                 u"DKIM signatures"_s,
                 u"Deterministic Easy DKIM"_s,
                 u"Domain"_s,
                 u"DomainKeys Identified Mail (DKIM)"_s,
                 u"Download .csv record set"_s,
                 u"Easy DKIM"_s,
                 u"Edit"_s,
                 u"Enabled"_s,
                 u"Identities"_s,
                 u"Identity status"_s,
                 u"MAIL FROM domain"_s,
                 u"Name"_s,
                 u"Parent region"_s,
                 u"Private key"_s,
                 u"Provide DKIM authentication token (BYODKIM)"_s,
                 u"Publish DNS records"_s,
                 u"Publish DNS records to Route53"_s,
                 u"RSA_2048_BIT"_s,
                 u"Request production access"_s,
                 u"Selector name"_s,
                 u"Use a custom MAIL FROM domain"_s,
                 u"Use default MAIL FROM domain"_s,
                 u"Value"_s,
                 u"View Get set up page"_s},
                {u"MAIL FROM"_s}};
    if (language == "ja"_L1) {
        words.console.append(u"サブドメイン名"_s);
        words.ours += {u"作成しました"_s, u"検証結果"_s};
    } else if (language == "ko"_L1) {
        words.ours += {u"만들었습니다"_s, u"결과 인증"_s, u"이름"_s};
    } else {
        words.ours += {u"I have created it"_s, u"Verify the result"_s};
    }
    return words;
}

Words legacyWords(const QString &language)
{
    Words words{{u"Authentication"_s, u"Download .csv record set"_s, u"Publish DNS records"_s,
                 u"retry"_s, u"Failure"_s, u"Temporary failure"_s},
                {u"Amazon SES"_s}};
    if (language == "ja"_L1)
        words.ours += {u"検証結果"_s,       u"最初にご確認ください"_s,    u"ほかのTXTレコード"_s,
                       u"アンダースコア"_s, u"値を1つしか置けない場合"_s, u"名前"_s,
                       u"複数の値"_s};
    else if (language == "ko"_L1)
        words.ours += {u"결과 인증"_s, u"먼저 확인하십시오"_s,           u"다른 TXT 레코드"_s,
                       u"밑줄"_s,      u"값을 하나만 둘 수 있는 경우"_s, u"이름"_s,
                       u"여러 값"_s};
    else
        words.ours += {u"Verify the result"_s, u"Is this the right service for you?"_s,
                       u"Other texts"_s,       u"Underscore"_s,
                       u"One value only"_s,    u"Name"_s,
                       u"Several values"_s};
    return words;
}

Words wordsOf(const QString &service, const QString &language)
{
    if (service == "tencent-ses"_L1)
        return tencentWords(language);
    if (service == "amazon-ses"_L1)
        return amazonWords(language);
    if (service == "amazon-ses-legacy"_L1)
        return legacyWords(language);
    return {}; // a new service brings its words
}

QSet<QString> boldWordsOf(const GuideFile &guide)
{
    static const QRegularExpression bold(uR"(\*\*([^*\n]+)\*\*)"_s);
    QSet<QString> words;
    for (const QString &section : guide.sections) {
        for (auto it = bold.globalMatch(section); it.hasNext();)
            words.insert(it.next().captured(1));
    }
    return words;
}

} // namespace

// The person compares our window with the console and its pages, so these words stay as they are
// printed there.
void tst_GuideWords::useTheWordsOfTheConsole_data()
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

void tst_GuideWords::useTheWordsOfTheConsole()
{
    QFETCH(QString, language);
    QFETCH(QString, section);
    QFETCH(QString, word);
    const GuideFile guide = readGuideFile(u"tencent-ses"_s, language);
    QVERIFY(guide.sections.value(section).contains(word));
    // a typo of the source pages, not a domain
    QVERIFY(!guide.text.contains("sampledomail"_L1));
}

void tst_GuideWords::boldWordsStandInTheConsole_data()
{
    addGuideRows();
}

// People look for bold words in the console: what is not there must not look as if it were.
void tst_GuideWords::boldWordsStandInTheConsole()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile guide = readGuideFile(service, language);
    const Words words = wordsOf(service, language);
    QStringList known = words.console + words.ours + findService(service)->statusWords.keys()
        + QStringList{u"{{domain}}"_s, u"MX"_s,  u"SPF"_s,  u"DKIM"_s,
                      u"DMARC"_s,      u"TXT"_s, u"CNAME"_s};
    for (const ServiceRecord &record : findService(service)->records)
        known.append(guide.keys.value(u"record.%1.title"_s.arg(record.id)));
    const QSet<QString> bold = boldWordsOf(guide);
    QVERIFY(!bold.isEmpty());
    for (const QString &word : bold)
        QVERIFY2(known.contains(word), qPrintable(word));
}

// A word that went out of the guide must not stay allowed.
void tst_GuideWords::everyWordIsInUse()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const QSet<QString> bold = boldWordsOf(readGuideFile(service, language));
    const Words words = wordsOf(service, language);
    for (const QString &word : words.console + words.ours)
        QVERIFY2(bold.contains(word), qPrintable(word));
}

QTEST_GUILESS_MAIN(tst_GuideWords)
#include "tst_guidewords.moc"
