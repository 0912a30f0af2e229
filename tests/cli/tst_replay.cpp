#include "tests/core/support/madereport.h"
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// `check --replay` says of a report for support what was judged where it was made.
class tst_Replay : public QObject
{
    Q_OBJECT

private slots:
    void judgesAgainAlike();
    void refusesWhatIsNone();

private:
    QString written(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString tst_Replay::written(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"report.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void tst_Replay::judgesAgainAlike()
{
    QFile world(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/base.world"));
    QVERIFY(world.open(QIODevice::ReadOnly));
    WorldText text;
    text.read(QString::fromUtf8(world.readAll()));
    Report judged;
    const QString file = written(toJson(madeReport(text, &judged)));

    const ProgramEnd end = ProgramRuns(QStringLiteral(SENDER_DOMAIN))
                               .run({u"check"_s, u"--replay"_s, file, u"--json"_s});
    QCOMPARE(end.exitStatus, 1); // the key of this world is another
    QCOMPARE(end.json().value(u"state"_s).toString(), textOf(judged.state));
    QStringList states;
    for (const RecordReport &record : judged.records)
        states.append(record.id + u' ' + textOf(record.state));
    QStringList told;
    const QJsonArray records = end.json().value(u"records"_s).toArray();
    for (const QJsonValue &record : records)
        told.append(record[u"id"_s].toString() + u' ' + record[u"state"_s].toString());
    QCOMPARE(told, states);
}

void tst_Replay::refusesWhatIsNone()
{
    ProgramRuns program(QStringLiteral(SENDER_DOMAIN));
    QCOMPARE(program.run({u"check"_s, u"--replay"_s, written("{}")}).exitStatus, 2);
    QCOMPARE(program.run({u"check"_s, u"--replay"_s, m_folder.filePath(u"none"_s)}).exitStatus, 2);
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_replay.moc"
