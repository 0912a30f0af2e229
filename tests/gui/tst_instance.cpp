#include "app/gui/instance.h"
#include "tests/support/sessionbus.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QString noBus = u"none"_s;

Bus busAt(const QString &address, const QString &name)
{
    return busOf(address == noBus ? QDBusConnection(u"no such bus"_s)
                                  : QDBusConnection::connectToBus(address, name));
}

/// Enters, says as what, and stays.
int hold(const QStringList &arguments)
{
    Instance instance(arguments.value(2), busAt(arguments.value(3), u"program"_s));
    const auto role = instance.enter({{u"pid"_s, QCoreApplication::applicationPid()}});
    QTextStream(stdout) << int(role) << Qt::endl;
    return role == Instance::Role::First ? QCoreApplication::exec() : 0;
}

} // namespace

class tst_Instance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSecondHandsItsWishOver();
    void eachFolderHasItsOwn();
    void anotherNameOfAFolderIsTheSame();
    void whoEndsMakesRoom();
    void killedItMakesRoom_data();
    void killedItMakesRoom();
    void ofManyAtOnceOneWins();
    void stoppedItHoldsNobodyUp();
    void withoutABusTheSecondKnows();

private:
    struct Holder
    {
        std::unique_ptr<QProcess> process;
        int role = -1;
    };
    Holder holder(const QString &bus)
    {
        Holder holder{std::make_unique<QProcess>(), -1};
        holder.process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        holder.process->start(QCoreApplication::applicationFilePath(),
                              {u"--hold"_s, m_folder->path(), bus});
        if (holder.process->waitForStarted(60000) && holder.process->waitForReadyRead(60000))
            holder.role = holder.process->readLine().trimmed().toInt();
        return holder;
    }
    static void end(const Holder &holder)
    {
        holder.process->kill();
        holder.process->waitForFinished(60000);
    }

    SessionBus m_bus;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Instance::initTestCase()
{
    if (!m_bus.start())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(!m_bus.address().isEmpty());
}

void tst_Instance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Instance::theSecondHandsItsWishOver()
{
    Instance first(m_folder->path(), busAt(m_bus.address(), u"first"_s));
    QCOMPARE(first.enter({}), Instance::Role::First);
    QSignalSpy wanted(&first, &Instance::startWanted);
    auto role = Instance::Role::Alone;
    const std::unique_ptr<QThread> other(QThread::create([this, &role] {
        Instance second(m_folder->path(), busAt(m_bus.address(), u"second"_s));
        role = second.enter({{u"file"_s, u"/a b/ä.senderdomain"_s}, {u"background"_s, true}});
    }));
    other->start();
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 60000);
    QCOMPARE(role, Instance::Role::Second);
    QTRY_COMPARE(wanted.size(), 1);
    const QVariantMap wish = wanted.first().first().toMap();
    QCOMPARE(wish.value(u"file"_s).toString(), u"/a b/ä.senderdomain"_s);
    QVERIFY(wish.value(u"background"_s).toBool());
    QDBusConnection::disconnectFromBus(u"second"_s);
}

void tst_Instance::eachFolderHasItsOwn()
{
    QTemporaryDir otherFolder;
    Instance first(m_folder->path(), busAt(m_bus.address(), u"first"_s));
    QCOMPARE(first.enter({}), Instance::Role::First);
    Instance second(otherFolder.path(), busAt(m_bus.address(), u"other"_s));
    QCOMPARE(second.enter({}), Instance::Role::First);
    QDBusConnection::disconnectFromBus(u"other"_s);
}

void tst_Instance::anotherNameOfAFolderIsTheSame()
{
    const QString link = m_folder->path() + u"-link"_s;
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(Instance::nameFor(link), Instance::nameFor(m_folder->path()));
    QVERIFY(QFile::remove(link));
}

void tst_Instance::whoEndsMakesRoom()
{
    {
        Instance first(m_folder->path(), busAt(m_bus.address(), u"first"_s));
        QCOMPARE(first.enter({}), Instance::Role::First);
    }
    const Holder next = holder(m_bus.address());
    QCOMPARE(next.role, int(Instance::Role::First));
    end(next);
}

void tst_Instance::killedItMakesRoom_data()
{
    QTest::addColumn<bool>("onBus");
    QTest::addRow("on the bus") << true;
    QTest::addRow("without a bus") << false;
}

void tst_Instance::killedItMakesRoom()
{
    QFETCH(bool, onBus);
    const QString bus = onBus ? m_bus.address() : noBus;
    const Holder first = holder(bus);
    QCOMPARE(first.role, int(Instance::Role::First));
    end(first);
    const Holder next = holder(bus);
    QCOMPARE(next.role, int(Instance::Role::First));
    end(next);
}

void tst_Instance::ofManyAtOnceOneWins()
{
    std::vector<std::unique_ptr<QProcess>> all(6);
    for (auto &process : all) {
        process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
                       {u"--hold"_s, m_folder->path(), m_bus.address()});
    }
    int first = 0;
    int second = 0;
    for (auto &process : all) {
        QVERIFY(process->waitForReadyRead(60000));
        const int role = process->readLine().trimmed().toInt();
        first += role == int(Instance::Role::First) ? 1 : 0;
        second += role == int(Instance::Role::Second) ? 1 : 0;
    }
    QCOMPARE(first, 1);
    QCOMPARE(second, 5);
    for (auto &process : all) {
        process->kill();
        process->waitForFinished();
    }
}

void tst_Instance::stoppedItHoldsNobodyUp()
{
#ifdef Q_OS_UNIX
    const Holder first = holder(m_bus.address());
    QCOMPARE(first.role, int(Instance::Role::First));
    QCOMPARE(
        QProcess::execute(u"kill"_s, {u"-STOP"_s, QString::number(first.process->processId())}), 0);
    const Holder next = holder(m_bus.address());
    QCOMPARE(next.role, int(Instance::Role::Alone));
    end(next);
    end(first);
#else
    QSKIP("programs are not stopped here");
#endif
}

void tst_Instance::withoutABusTheSecondKnows()
{
    const Holder first = holder(noBus);
    QCOMPARE(first.role, int(Instance::Role::First));
    const Holder next = holder(noBus);
    QCOMPARE(next.role, int(Instance::Role::Alone));
    end(next);
    end(first);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--hold"_s)
        return hold(QCoreApplication::arguments());
    tst_Instance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_instance.moc"
