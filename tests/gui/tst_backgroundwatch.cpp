#include "tests/core/watch/handclock.h"
#include "tests/core/watch/smallworld.h"

#include "app/gui/backgroundwatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_BackgroundWatch : public QObject
{
    Q_OBJECT

private slots:
    void theTrayLeadsToWindows();
    void checkingAllIsAnswered();
    void newsPassThrough();

private:
    void save(const QTemporaryDir &folder, int number) const
    {
        Setup setup;
        setup.id = u"id-%1"_s.arg(number);
        setup.serviceId = tableServiceId;
        setup.domainText = u"d%1.com"_s.arg(number);
        setup.pastedText = u"Type\tName\tValue\nTXT\t_own.d%1.com\ttoken-%1\n"_s.arg(number);
        setup.recordsEntered = true;
        setup.verifiedSince = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        QVERIFY(!saveSetup(setup, folder.filePath(setup.domainText + u".senderdomain"_s)));
    }
    /// Until `done` holds.
    template <typename Done>
    static bool runUntil(HandClock &clock, Done done)
    {
        for (int i = 0; i < 20000 && !done(); ++i) {
            clock.pass(100ms);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        return done();
    }
};

void tst_BackgroundWatch::theTrayLeadsToWindows()
{
    QTemporaryDir folder;
    HandClock clock;
    SmallWorld world(clock, 1);
    BackgroundWatch watch(folder.path(), world, clock, world.routes(), 0ms);
    QSignalSpy open(&watch, &BackgroundWatch::openWanted);
    QSignalSpy domains(&watch, &BackgroundWatch::domainsWanted);
    QSignalSpy quit(&watch, &BackgroundWatch::quitWanted);
    const QList<QAction *> actions = watch.tray().contextMenu()->actions();
    for (QAction *action : actions) {
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
        action->trigger();
    }
    QCOMPARE(open.size(), 1);
    QCOMPARE(domains.size(), 1);
    QCOMPARE(quit.size(), 1);
    emit watch.tray().activated(QSystemTrayIcon::Trigger);
    QCOMPARE(open.size(), 2);
    emit watch.tray().activated(QSystemTrayIcon::Context);
    QCOMPARE(open.size(), 2);
    QVERIFY(!watch.tray().icon().isNull());
}

void tst_BackgroundWatch::checkingAllIsAnswered()
{
    QTemporaryDir folder;
    HandClock clock;
    SmallWorld world(clock, 3);
    BackgroundWatch watch(folder.path(), world, clock, world.routes(), 1h);
    QSignalSpy answered(&watch, &BackgroundWatch::answered);
    QAction *check = watch.tray().contextMenu()->actions().at(2);
    check->trigger();
    QVERIFY(runUntil(clock, [&] { return answered.size() == 1; })); // there is nothing
    for (int i = 0; i < 3; ++i)
        save(folder, i);
    world.setRecord(1, false);
    clock.pass(11min); // read at the latest by now
    check->trigger();
    QVERIFY(runUntil(clock, [&] { return answered.size() == 2; }));
    const QString sentence = answered.last().at(1).toString();
    QCOMPARE(sentence.split(u'\n').size(), 2); // so many are right, so many are not
    QVERIFY(sentence.contains(u'2'));
    QVERIFY(sentence.contains(u'1'));
    QVERIFY(sentence != answered.first().at(1).toString());
}

void tst_BackgroundWatch::newsPassThrough()
{
    QTemporaryDir folder;
    HandClock clock;
    SmallWorld world(clock, 1);
    save(folder, 0);
    world.setRecord(0, false);
    BackgroundWatch watch(folder.path(), world, clock, world.routes(), 0ms);
    QSignalSpy news(&watch, &BackgroundWatch::newsCame);
    QVERIFY(runUntil(clock, [&] { return news.size() == 1; }));
    QCOMPARE(news.first().first().toString(), folder.filePath(u"d0.com.senderdomain"_s));
}

QTEST_MAIN(tst_BackgroundWatch)
#include "tst_backgroundwatch.moc"
