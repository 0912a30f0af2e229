#include "core/intake/intake.h"

#include "tests/support/pastes/draft.h"
#include "tests/support/pastes/hostile.h"

#include <QTest>

using namespace sda;

/// How long it takes to read what was pasted:  build/dev/bin/bench_intake
class bench_Intake : public QObject
{
    Q_OBJECT

private slots:
    void whatPeoplePaste_data();
    void whatPeoplePaste();
    void asMuchAsIsRead_data();
    void asMuchAsIsRead();
};

void bench_Intake::whatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    for (const pastes::Kind &kind : pastes::allKinds()) {
        const auto made = makePaste(kind, {pastes::allTraps().first()}, 1);
        if (made)
            QTest::addRow("%s", qPrintable(kind.name)) << made->text;
    }
}

void bench_Intake::whatPeoplePaste()
{
    QFETCH(QString, text);
    QBENCHMARK
    {
        readPasted(text);
    }
}

void bench_Intake::asMuchAsIsRead_data()
{
    QTest::addColumn<QString>("piece");
    for (const pastes::Hostile &hostile : pastes::hostileTexts())
        QTest::addRow("%s", hostile.name) << hostile.piece;
}

void bench_Intake::asMuchAsIsRead()
{
    QFETCH(QString, piece);
    const QString text = pastes::repeated(piece, pasteLimit);
    QBENCHMARK_ONCE
    {
        readPasted(text);
    }
}

QTEST_GUILESS_MAIN(bench_Intake)
#include "bench_intake.moc"
