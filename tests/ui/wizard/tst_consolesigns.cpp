#include "ui/wizard/consolesigns.h"
#include "ui/wizard/session.h"

#include "nowhere.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Nobody answers.
class SilentResolver : public Resolver
{
public:
    void ask(const Question &, QObject *, Reply) override { }
};

} // namespace

/// What the console shows at the end is taken from its pictures, for what was chosen.
class tst_ConsoleSigns : public QObject
{
    Q_OBJECT

private slots:
    void asksForAllThatTheConsoleShows_data();
    void asksForAllThatTheConsoleShows();
    void sendsToAButtonOnlyWhereThereIsOne_data();
    void sendsToAButtonOnlyWhereThereIsOne();
    void everyWordIsAYes();
    void aPartIsNotTheWhole_data();
    void aPartIsNotTheWhole();

private:
    std::unique_ptr<Session> session(const QString &service, const QString &language);

    SilentResolver m_resolver;
    SystemClock m_clock;
    QTemporaryDir m_dir;
};

std::unique_ptr<Session> tst_ConsoleSigns::session(const QString &service, const QString &language)
{
    auto session = std::make_unique<Session>(m_resolver, m_clock, nowhere(), m_dir.path());
    session->setLanguage(language);
    session->startNew();
    session->setService(service);
    session->setDomainText(u"sampledomain.com"_s);
    return session;
}

void tst_ConsoleSigns::asksForAllThatTheConsoleShows_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mailFrom");
    QTest::addColumn<QStringList>("signs");
    const QString amazon = u"amazon-ses"_s;
    const QStringList both{u"Identity status=Verified"_s, u"DKIM configuration=Successful"_s};
    const QStringList all = both + QStringList{u"Custom MAIL FROM domain=Successful"_s};
    QTest::addRow("DKIM alone is not all") << amazon << u"en"_s << u"none"_s << both;
    QTest::addRow("a MAIL FROM domain has a status too") << amazon << u"en"_s << u"custom"_s << all;
    QTest::addRow("the console stands in English in Japan")
        << amazon << u"ja"_s << u"none"_s << both;
    QTest::addRow("one word") << u"amazon-ses-legacy"_s << u"en"_s << QString()
                              << QStringList{u"=Verified"_s};
    for (const auto &[language, word] :
         {std::pair(u"en"_s, u"=Verified"_s), std::pair(u"ja"_s, u"=検証済み"_s),
          std::pair(u"ko"_s, u"=인증됨"_s)})
        QTest::addRow("the console's word, %s", qPrintable(language))
            << u"tencent-ses"_s << language << QString() << QStringList{word};
}

void tst_ConsoleSigns::asksForAllThatTheConsoleShows()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QFETCH(QString, mailFrom);
    const auto made = session(service, language);
    if (!mailFrom.isEmpty())
        made->setChoice(u"mailFromWay"_s, mailFrom);
    QStringList signs;
    for (const ConsoleSign &sign : finalSigns(*made))
        signs.append(sign.place + u'=' + sign.word);
    QTEST(signs, "signs");
    QCOMPARE(verifiedWord(*made), signs.first().section(u'=', 1));
}

void tst_ConsoleSigns::sendsToAButtonOnlyWhereThereIsOne_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("has");
    QTest::addRow("Tencent") << u"tencent-ses"_s << true;
    QTest::addRow("Amazon looks by itself") << u"amazon-ses"_s << false;
    QTest::addRow("so did it before") << u"amazon-ses-legacy"_s << false;
}

void tst_ConsoleSigns::sendsToAButtonOnlyWhereThereIsOne()
{
    QFETCH(QString, service);
    QFETCH(bool, has);
    for (const char *language : {"en", "ja", "ko"})
        QCOMPARE(endsWithAButton(*session(service, QString::fromLatin1(language))), has);
}

/// Else the box could not be ticked.
void tst_ConsoleSigns::everyWordIsAYes()
{
    for (const Service &service : builtInServices()) {
        for (const char *language : {"en", "ja", "ko"}) {
            const QString word = verifiedWord(*session(service.id, QString::fromLatin1(language)));
            QVERIFY2(statusMeaning(service, word) == u"verified"_s,
                     qPrintable(service.id + u": "_s + word));
        }
    }
}

void tst_ConsoleSigns::aPartIsNotTheWhole_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("says");
    const QString amazon = u"amazon-ses"_s;
    QTest::addRow("the word for the domain") << amazon << u"Verified"_s << true;
    QTest::addRow("in small letters, as it is kept") << amazon << u"verified"_s << true;
    QTest::addRow("the word of DKIM") << amazon << u"Successful"_s << false;
    QTest::addRow("a word in another language") << amazon << u"検証済み"_s << true;
    QTest::addRow("still looking") << amazon << u"Pending"_s << false;
    QTest::addRow("nothing said") << amazon << QString() << false;
    QTest::addRow("another word of a console that has one")
        << u"amazon-ses-legacy"_s << u"Success"_s << true;
    QTest::addRow("a word that is not known") << u"tencent-ses"_s << u"认证成功"_s << false;
    QTest::addRow("and one that is known") << u"tencent-ses"_s << u"已验证"_s << true;
}

void tst_ConsoleSigns::aPartIsNotTheWhole()
{
    QFETCH(QString, service);
    QFETCH(QString, status);
    const auto made = session(service, u"en"_s);
    made->setConsoleWord({.status = status});
    QTEST(saysVerified(*made), "says");
}

QTEST_MAIN(tst_ConsoleSigns)
#include "tst_consolesigns.moc"
