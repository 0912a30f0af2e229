#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/programfault.h"
#include "tests/faults/shop.h"

#include "core/setup/backups.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr int longest = 60'000; // milliseconds; a busy computer

/// The typist (typist.cpp) and what it told.
class Typing
{
public:
    Typing(const Hardship &hardship, const QString &dataDir, const QString &file)
        : m_process(hardship.start(QStringLiteral(TYPIST), {dataDir, file, u"1"_s}))
    { }

    /// Waits until the line comes, behind those that were read already.
    bool tells(const QByteArray &line)
    {
        const auto told = [&] {
            m_said += m_process->readAllStandardOutput();
            return ('\n' + m_said).indexOf('\n' + line + '\n', m_read);
        };
        for (int waited = 0; told() < 0 && waited < longest; waited += 100) {
            if (!m_process->waitForReadyRead(100) && m_process->state() == QProcess::NotRunning)
                break;
        }
        const qsizetype at = told();
        m_read = std::max(m_read, at);
        return at >= 0;
    }
    /// How many changes were made.
    int typed()
    {
        m_said += m_process->readAllStandardOutput();
        const qsizetype last = m_said.lastIndexOf("\ntyped ");
        const qsizetype end = m_said.indexOf('\n', last + 1);
        return m_said.mid(last + 1, end - last - 1).split(' ').value(2).toInt();
    }
    bool typesOn(int changes)
    {
        const int before = typed();
        for (int waited = 0; typed() < before + changes && waited < longest; waited += 100)
            m_process->waitForReadyRead(100);
        return typed() >= before + changes;
    }
    /// Lets it end in peace, which saves.
    Ending end()
    {
        const Ending end = Hardship::endOf(*m_process);
        m_said += end.out;
        return end;
    }
    qint64 processId() const { return m_process->processId(); }
    const QByteArray &said() const { return m_said; }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
    qsizetype m_read = 0;
};

} // namespace

/// What happens to the disk and to the files of somebody who is typing. The window itself would
/// have to be looked at; the typist shows why nothing is saved as the window does, from Keeping.
class TypingFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDiskIsFull();
    void theFolderMayOnlyBeRead();
    void theFolderIsDeleted();
    void aFileStandsInPlaceOfTheFolder();
    void twoProgramsOpenTheSameFile();
    void anotherProgramChangesTheFile();
    void theClockIsSet_data();
    void theClockIsSet();

private:
    QString folder() const { return m_dir->filePath(u"setups"_s); }
    QString file() const { return folder() + u"/shop.senderdomain"_s; }
    /// What the set-up holds, -1: none that can be read.
    static int heldIn(const QString &file)
    {
        const auto read = readSetup(file);
        return read && read->findings.isEmpty() ? read->setup.page : -1;
    }
    void tell(const QString &fault, const QString &seen, const QString &kept)
    {
        FaultTable::all().tell({fault, seen, kept});
    }

    std::unique_ptr<QTemporaryDir> m_dir; // the data folder
};

void TypingFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(QDir().mkpath(folder()));
    saveShop(folder());
}

void TypingFaults::theDiskIsFull()
{
    // There is space again as soon as a file appears outside.
    const QTemporaryDir outside;
    const QString sign = outside.filePath(u"space"_s);
    const QString script =
        onFullDisk(u"( until [ -e \"%1\" ]; do sleep 0.1; done; rm \"$D/.filler\" ) &"_s.arg(sign));
    const QString fault = u"disk full while somebody types"_s;
    if (!script.startsWith(u"unshare"_s)) {
        const QString why = u"nobody may mount a disk of their own here"_s;
        FaultTable::all().skip(fault, why);
        QSKIP(qPrintable(why));
    }
    Typing typing(Hardship(m_dir->path(), script), m_dir->path(), file());
    QVERIFY2(typing.tells("told setup.unwritable"), typing.said());
    setContent(sign, "there");
    QVERIFY2(typing.tells("told -"), typing.said());
    const Ending end = typing.end();
    QCOMPARE(end.status, 0);
    QCOMPARE(heldIn(file()), typing.typed());
    tell(fault, u"`setup.unwritable`, until there is space again: then nothing"_s,
         u"everything typed, as soon as there is space"_s);
}

void TypingFaults::theFolderMayOnlyBeRead()
{
    const QByteArray before = contentOf(file());
    Typing typing(Hardship(m_dir->path(), readOnly()), m_dir->path(), file());
    QVERIFY2(typing.tells("told setup.unwritable"), typing.said());
    QVERIFY(typing.typesOn(3));
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(contentOf(file()), before);
    tell(u"folder that may only be read while somebody types"_s, u"`setup.unwritable`"_s,
         u"the set-up as it was; what is typed stays in the window"_s);
}

void TypingFaults::theFolderIsDeleted()
{
    Typing typing(Hardship(m_dir->path()), m_dir->path(), file());
    QVERIFY2(typing.typesOn(3), typing.said());
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(typing.typesOn(10));
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(heldIn(file()), typing.typed());
    QVERIFY(!typing.said().contains("told setup"));
    tell(u"the folder is deleted while somebody types"_s, u"nothing"_s,
         u"everything typed: folder and file are made again"_s);
}

void TypingFaults::aFileStandsInPlaceOfTheFolder()
{
    const QString data = m_dir->filePath(u"data"_s);
    setContent(data, "something else\n");
    Typing typing(Hardship(m_dir->path()), data, u"new"_s);
    QVERIFY2(typing.tells("told setup.unwritable"), typing.said());
    QVERIFY(typing.typesOn(3));
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(contentOf(data), "something else\n");
    tell(u"a file stands where the data folder should be, and somebody types"_s,
         u"`setup.unwritable`"_s, u"that file; what is typed stays in the window"_s);
}

void TypingFaults::twoProgramsOpenTheSameFile()
{
    Typing typing(Hardship(m_dir->path()), m_dir->path(), file());
    QVERIFY2(typing.typesOn(3), typing.said());
    Typing other(Hardship(m_dir->path()), m_dir->path(), file());
    QVERIFY2(other.tells("told setup.open-elsewhere"), other.said());
    QCOMPARE(other.end().status, 1); // a typist goes home where nothing is saved
    QVERIFY(typing.typesOn(3));
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(heldIn(file()), typing.typed());
    tell(u"two programs open the same set-up"_s, u"the second one: `setup.open-elsewhere`"_s,
         u"everything typed in the first one"_s);
}

void TypingFaults::anotherProgramChangesTheFile()
{
    Typing typing(Hardship(m_dir->path()), m_dir->path(), file());
    QVERIFY2(typing.typesOn(3), typing.said());
    const QByteArray theirs("{\"somebody\":\"else\"}\n");
    setContent(file(), theirs);
    QVERIFY2(typing.tells("told setup.changed-elsewhere"), typing.said());
    QVERIFY(typing.typesOn(3));
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(contentOf(file()), theirs);
    QStringList copies = QDir(folder()).entryList({u"*.senderdomain"_s}, QDir::Files);
    copies.removeOne(shopName);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(heldIn(folder() + u'/' + copies.first()), typing.typed());
    tell(u"another program writes over the set-up while somebody types"_s,
         u"`setup.changed-elsewhere`"_s, u"both: what is typed becomes a file of its own"_s);
}

void TypingFaults::theClockIsSet_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::addRow("the clock goes back a day while somebody types") << QByteArray("-86400");
    QTest::addRow("the clock goes on a year while somebody types") << QByteArray("31536000");
}

void TypingFaults::theClockIsSet()
{
    QFETCH(QByteArray, seconds);
    const QTemporaryDir outside;
    const QString clock = outside.filePath(u"clock"_s);
    setContent(clock, "0");
    Typing typing(withOtherClock(Hardship(m_dir->path()), clock), m_dir->path(), file());
    QVERIFY2(typing.typesOn(3), typing.said());
    setContent(clock, seconds);
    QVERIFY(typing.typesOn(20));
    // A killed one has lost no more than a second: saved is by the steady clock.
    QTRY_VERIFY_WITH_TIMEOUT(heldIn(file()) >= typing.typed() - 20, longest);
    QVERIFY(heldIn(file()) > 3);
    QCOMPARE(typing.end().status, 0);
    QCOMPARE(heldIn(file()), typing.typed());
    tell(QString::fromLatin1(QTest::currentDataTag()), u"nothing"_s, u"everything typed"_s);
}

std::unique_ptr<QObject> makeTypingFaults()
{
    return std::make_unique<TypingFaults>();
}

} // namespace sda

#include "typing.moc"
