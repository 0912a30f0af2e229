#include "app/gui/desktopnotifier.h"
#include "tests/support/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// What a desktop has: takes notifications, and says when they were clicked or closed.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces = 0;
        QString title;
        QString sentence;
    };
    QList<Shown> shown;
    QStringList capabilities;

public slots:
    QStringList GetCapabilities() const { return capabilities; } // names of the specification
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &sentence, const QStringList &, const QVariantMap &, int)
    {
        shown.append({replaces, title, sentence});
        return replaces ? replaces : uint(shown.size()) + 40;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsPlainText();
    void escapesWhereMarkupIsRead();
    void replacesTheOneBefore();
    void tellsWhichWasClicked();
    void isQuietWithoutADesktop();

private:
    QDBusConnection connection(const QString &name)
    {
        return QDBusConnection::connectToBus(m_bus.address(), name);
    }

    SessionBus m_bus;
    std::unique_ptr<Desktop> m_desktop;
};

void tst_DesktopNotifier::initTestCase()
{
    if (!m_bus.start())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(!m_bus.address().isEmpty());
}

void tst_DesktopNotifier::init()
{
    m_desktop = std::make_unique<Desktop>();
    QDBusConnection bus = connection(u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void tst_DesktopNotifier::cleanup()
{
    connection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
    m_desktop.reset();
}

void tst_DesktopNotifier::showsPlainText()
{
    DesktopNotifier notifier(busOf(connection(u"program"_s)));
    notifier.show(u"a"_s, u"shop.test"_s, u"1 < 2 & 3"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, u"shop.test"_s);
    QCOMPARE(m_desktop->shown.first().sentence, u"1 < 2 & 3"_s);
    QCOMPARE(m_desktop->shown.first().replaces, 0u);
}

void tst_DesktopNotifier::escapesWhereMarkupIsRead()
{
    m_desktop->capabilities = {u"body"_s, u"body-markup"_s};
    DesktopNotifier notifier(busOf(connection(u"program"_s)));
    // What it can do is asked first; both calls go the same way, in order.
    QTest::qWait(0);
    const auto sentence = [this] {
        return m_desktop->shown.isEmpty() ? QString() : m_desktop->shown.last().sentence;
    };
    QTRY_VERIFY((notifier.show(u"a"_s, u"shop.test"_s, u"<b>"_s), sentence() == "&lt;b&gt;"_L1));
}

void tst_DesktopNotifier::replacesTheOneBefore()
{
    DesktopNotifier notifier(busOf(connection(u"program"_s)));
    notifier.show(u"a"_s, u"shop.test"_s, u"one"_s);
    notifier.show(u"b"_s, u"other.test"_s, u"two"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    // The answer with the number comes after the call.
    QTRY_VERIFY(
        (notifier.show(u"a"_s, u"shop.test"_s, u"three"_s), m_desktop->shown.last().replaces != 0));
    const uint id = m_desktop->shown.last().replaces;
    const auto replacesAfterClosing = [&] {
        emit m_desktop->NotificationClosed(id, 2);
        QTest::qWait(50); // answers to earlier calls may still be on their way
        notifier.show(u"a"_s, u"shop.test"_s, u"four"_s);
        QTest::qWait(50);
        return m_desktop->shown.last().replaces;
    };
    bool isNew = false;
    for (int i = 0; i < 50 && !isNew; ++i)
        isNew = replacesAfterClosing() == 0;
    QVERIFY(isNew);
}

void tst_DesktopNotifier::tellsWhichWasClicked()
{
    DesktopNotifier notifier(busOf(connection(u"program"_s)));
    QStringList clicked;
    connect(&notifier, &DesktopNotifier::activated, this,
            [&clicked](const QString &subject) { clicked.append(subject); });
    notifier.show(u"a"_s, u"shop.test"_s, u"one"_s);
    notifier.show(u"b"_s, u"other.test"_s, u"two"_s);
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    emit m_desktop->ActionInvoked(999, u"default"_s); // somebody else's
    QTRY_VERIFY((emit m_desktop->ActionInvoked(42, u"default"_s), !clicked.isEmpty()));
    QCOMPARE(clicked.first(), u"b"_s);
    QVERIFY(!clicked.contains(u"a"_s));
}

void tst_DesktopNotifier::isQuietWithoutADesktop()
{
    connection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    DesktopNotifier onBus(busOf(connection(u"program"_s)));
    onBus.show(u"a"_s, u"shop.test"_s, u"one"_s);
    DesktopNotifier withoutBus(busOf(QDBusConnection(u"no such bus"_s)));
    withoutBus.show(u"a"_s, u"shop.test"_s, u"one"_s);
    QTest::qWait(50);
    QVERIFY(m_desktop->shown.isEmpty());
}

QTEST_MAIN(tst_DesktopNotifier)
#include "tst_desktopnotifier.moc"
