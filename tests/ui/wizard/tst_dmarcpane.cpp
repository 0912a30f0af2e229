#include "ui/widgets/markview.h"
#include "ui/wizard/dmarcpane.h"
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

class tst_DmarcPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void promisesNothing_data();
    void promisesNothing();

private:
    SilentResolver m_resolver;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DmarcPane> m_pane;
};

void tst_DmarcPane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_resolver, m_clock, nowhere(), m_dir->path());
    m_session->setLanguage(u"en"_s);
    m_session->startNew();
    m_session->setService(u"tencent-ses"_s);
    m_session->setDomainText(u"sampledomain.com"_s);
    m_pane = std::make_unique<DmarcPane>(*m_session);
    m_pane->retranslate();
}

void tst_DmarcPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

/// Before a single mail was sent, a tick would be one that nobody has proved.
void tst_DmarcPane::promisesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Mark>("mark");
    QTest::addRow("the domain that is set up") << u"news@sampledomain.com"_s << Mark::Note;
    QTest::addRow("a part of it that nobody has set up")
        << u"news@shop.sampledomain.com"_s << Mark::Note;
    QTest::addRow("somebody else's") << u"news@other.test"_s << Mark::Warning;
}

void tst_DmarcPane::promisesNothing()
{
    QFETCH(QString, from);
    m_session->setFromAddress(from);
    m_pane->showValues();
    const auto *mark = m_pane->findChild<MarkView *>(u"verdict"_s);
    QVERIFY(mark && !mark->isHidden());
    QTEST(mark->mark(), "mark");
    QVERIFY(!isTick(mark->mark()));
}

QTEST_MAIN(tst_DmarcPane)
#include "tst_dmarcpane.moc"
