#include "app/gui/ownresolvers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Whose resolvers are asked for the view of the world.
class tst_OwnResolvers : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFileTheBuiltInOnes();
    void thePersonsOwnTakeTheirPlace();
    void aDamagedFileIsNamed_data();
    void aDamagedFileIsNamed();

private:
    void write(const QByteArray &json)
    {
        QFile file(QDir(m_folder->path()).filePath(u"resolvers.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

void tst_OwnResolvers::withoutAFileTheBuiltInOnes()
{
    const OwnResolvers own = readOwnResolvers(m_folder->path());
    QVERIFY(!own.resolvers.isEmpty());
    QCOMPARE(own.resolvers, builtInPublicResolvers());
    QVERIFY(own.findings.isEmpty());
}

void tst_OwnResolvers::thePersonsOwnTakeTheirPlace()
{
    QFile builtIn(QStringLiteral(SDA_SOURCE_DIR "/resources/resolvers.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    write(builtIn.readAll().replace("8.8.8.8", "192.0.2.53"));
    const OwnResolvers own = readOwnResolvers(m_folder->path());
    QVERIFY(own.findings.isEmpty());
    QVERIFY(own.resolvers != builtInPublicResolvers());
    QCOMPARE(own.resolvers.size(), builtInPublicResolvers().size());
}

void tst_OwnResolvers::aDamagedFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("cut off") << QByteArray("{\"resolvers\": [");
    QTest::addRow("something else") << QByteArray("{\"domain\": 1}");
}

void tst_OwnResolvers::aDamagedFileIsNamed()
{
    QFETCH(QByteArray, json);
    write(json);
    const OwnResolvers own = readOwnResolvers(m_folder->path());
    QCOMPARE(own.resolvers, builtInPublicResolvers());
    QCOMPARE(own.findings.size(), 1);
    QCOMPARE(own.findings.first().code(), FindingCode::ResolversDamaged);
    QVERIFY(own.findings.first().text(Arg::File).endsWith("resolvers.json"_L1));
}

QTEST_GUILESS_MAIN(tst_OwnResolvers)
#include "tst_ownresolvers.moc"
