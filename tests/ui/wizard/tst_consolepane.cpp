#include "ui/wizard/consolepane.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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

class tst_ConsolePane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersTheWordsOfTheReadersLanguageFirst_data();
    void offersTheWordsOfTheReadersLanguageFirst();
    void tellsTheSessionWhatWasSaid();
    void answersAtOnce();
    void namesEveryField();
    void forgetsWithTheSetup();

private:
    SilentResolver m_resolver;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConsolePane> m_pane;
};

void tst_ConsolePane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_resolver, m_clock, Routes(), m_dir->path());
    m_session->setLanguage(u"en"_s);
    m_session->startNew();
    m_session->setService(u"tencent-ses"_s);
    m_session->setDomainText(u"sampledomain.com"_s);
    m_pane = std::make_unique<ConsolePane>(*m_session);
    m_pane->retranslate();
}

void tst_ConsolePane::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

void tst_ConsolePane::offersTheWordsOfTheReadersLanguageFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addRow("English") << u"en"_s << u"Verified"_s;
    QTest::addRow("Japanese") << u"ja"_s << u"検証済み"_s;
    QTest::addRow("Korean") << u"ko"_s << u"인증됨"_s;
}

void tst_ConsolePane::offersTheWordsOfTheReadersLanguageFirst()
{
    QFETCH(QString, language);
    m_session->setLanguage(language);
    m_pane->retranslate();
    const auto *status = m_pane->findChild<QComboBox *>();
    QVERIFY(status->itemData(0).toString().isEmpty()); // nothing is said until somebody chooses
    QTEST(status->itemText(1), "first");
    QVERIFY(status->findText(u"待验证"_s) > 1); // the console may stand in any language
}

void tst_ConsolePane::tellsTheSessionWhatWasSaid()
{
    auto *status = m_pane->findChild<QComboBox *>();
    status->setCurrentIndex(status->findText(u"待验证"_s));
    emit status->activated(status->currentIndex());
    QCOMPARE(m_session->consoleWord().status, u"待验证"_s);
    auto *mx = m_pane->findChildren<QLineEdit *>().first();
    QTest::keyClicks(mx, u"mx.old.example"_s);
    QCOMPARE(m_session->consoleWord().currentValues.value(u"mx"_s), u"mx.old.example"_s);
    QCOMPARE(mx->text(), u"mx.old.example"_s); // typing goes on where it was
}

void tst_ConsolePane::answersAtOnce()
{
    const auto *notices = m_pane->findChild<NoticeList *>();
    QCOMPARE(notices->count(), 0);
    m_pane->findChild<QCheckBox *>()->click();
    QCOMPARE(notices->count(), 1);
    m_pane->findChild<QCheckBox *>()->click();
    QCOMPARE(notices->count(), 0);
}

void tst_ConsolePane::namesEveryField()
{
    const auto fields = m_pane->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), m_session->plan().records.size());
    QStringList names;
    for (const QLineEdit *field : fields)
        names.append(field->accessibleName());
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_ConsolePane::forgetsWithTheSetup()
{
    m_pane->findChild<QCheckBox *>()->click();
    m_session->startNew();
    m_pane->showAll();
    QVERIFY(!m_pane->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(m_pane->findChild<NoticeList *>()->count(), 0);
}

QTEST_MAIN(tst_ConsolePane)

#include "tst_consolepane.moc"
