#include "sampleplan.h"
#include "ui/pictures/keystrips.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

using K = KeyDifference::Kind;

class tst_KeyStrips : public QObject
{
    Q_OBJECT
private slots:
    void theKindOfDifference_data();
    void theKindOfDifference();
    void theSameKeyHasNone();
    void theTextOfTheFindingIsDrawn();
    void otherFindingsHaveNoStrips();
    void theDifferenceIsMarkedInBoth();
    void theHatchIsAsLongAsWhatIsMissing();
};

void tst_KeyStrips::theKindOfDifference_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("found");
    QTest::addColumn<KeyDifference::Kind>("kind");
    QTest::addColumn<qsizetype>("lacking");
    QTest::addColumn<qsizetype>("surplus");
    const QString key = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString planned = u"v=DKIM1; k=rsa; p="_s + key;
    const auto row = [&](const char *claim, const QString &found, K kind, qsizetype lacking,
                         qsizetype surplus) {
        QTest::newRow(claim) << planned << found << kind << lacking << surplus;
    };
    row("the tail is missing", u"v=DKIM1; k=rsa; p="_s + key.left(20), K::CutAtEnd, 6, 0);
    row("nearly all is missing", u"v=DKIM1; k=rsa; p="_s + key.left(2), K::CutAtEnd, 24, 0);
    row("the text ends before the key", u"v=DKIM1; k=rs"_s, K::CutAtEnd, 26, 0);
    row("an empty key", u"v=DKIM1; p="_s, K::CutAtEnd, 26, 0);
    row("the beginning is missing", u"v=DKIM1; p="_s + key.mid(3), K::CutAtStart, 3, 0);
    row("a gap", u"v=DKIM1; p="_s + key.left(10) + key.mid(14), K::Missing, 4, 0);
    row("one letter too many", u"v=DKIM1; p="_s + key.left(10) + u'x' + key.mid(10), K::Extra, 0,
        1);
    row("a changed letter", u"v=DKIM1; p="_s + key.left(10) + u'x' + key.mid(11), K::Changed, 1, 1);
    row("another key", u"v=DKIM1; p=A0123456789"_s, K::Another, 25, 10);
    row("blanks and order do not matter",
        u"p="_s + key.left(7) + u' ' + key.mid(7, 13) + u"; v=DKIM1"_s, K::CutAtEnd, 6, 0);
    row("the key alone", key.left(20), K::CutAtEnd, 6, 0);
    QTest::newRow("a token") << u"pmBGN7MjnfhTKUZ0="_s << u"pmBGN7MjnfhTK"_s << K::CutAtEnd
                             << qsizetype(4) << qsizetype(0);
}

void tst_KeyStrips::theKindOfDifference()
{
    QFETCH(QString, planned);
    QFETCH(QString, found);
    const auto difference = keyDifference(planned, found);
    QVERIFY(difference);
    QTEST(difference->kind, "kind");
    QTEST(difference->lacking(), "lacking");
    QTEST(difference->surplus(), "surplus");
    QCOMPARE(difference->planned.left(difference->head), difference->found.left(difference->head));
    QCOMPARE(difference->planned.right(difference->tail),
             difference->found.right(difference->tail));
}

void tst_KeyStrips::theSameKeyHasNone()
{
    QVERIFY(!keyDifference(u"v=DKIM1; p=AB C"_s, u"p=A BC; v=DKIM1"_s));
    QVERIFY(!keyDifference(u"v=DKIM1; p="_s, u"v=DKIM1; p=AB"_s));
    QVERIFY(!keyDifference(u""_s, u"AB"_s));
}

void tst_KeyStrips::theTextOfTheFindingIsDrawn()
{
    PlannedRecord planned = sample::record("s._domainkey.example.com");
    planned.record.value = u"v=DKIM1; p=ABCDEFGHIJKLMNOP"_s;
    RecordReport report = sample::report({finding<FindingCode::DkimKeyTruncated>(
        arg<Arg::Missing> = 4, arg<Arg::Ending> = u"EFGHIJKL"_s,
        arg<Arg::ExpectedEnding> = u"IJKLMNOP"_s)});
    report.current = {u"some other text"_s, u"v=DKIM1; p=ABCDEFGHIJKL"_s};
    const auto difference = differenceToDraw(planned, report);
    QVERIFY(difference);
    QCOMPARE(difference->lacking(), 4);
    report.current = {u"some other text"_s};
    QVERIFY(!differenceToDraw(planned, report)); // better none than another one
}

void tst_KeyStrips::otherFindingsHaveNoStrips()
{
    PlannedRecord planned = sample::record("s._domainkey.example.com");
    planned.record.value = u"v=DKIM1; p=ABCDEFGHIJKLMNOP"_s;
    RecordReport report =
        sample::report({finding<FindingCode::DkimMissing>(arg<Arg::Name> = u"x"_s)});
    report.current = {u"v=DKIM1; p=ABCDEFGHIJKL"_s};
    QVERIFY(!differenceToDraw(planned, report));
}

void tst_KeyStrips::theDifferenceIsMarkedInBoth()
{
    KeyStrips strips;
    strips.setDifference(*keyDifference(u"p=ABCDEFGHIJKLMNOP"_s, u"p=ABCDEFGHxxKLMNOP"_s));
    QList<QRectF> changed;
    QList<QRectF> texts;
    for (const PictureBox &box : strips.layoutFor(900).boxes) {
        if (box.kind == BoxKind::Changed)
            changed.append(box.rect);
        if (box.lines == QStringList{u"IJ"_s} || box.lines == QStringList{u"xx"_s})
            texts.append(box.rect);
    }
    QCOMPARE(changed.size(), 2);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(changed, texts);
    QCOMPARE(changed.at(0).left(), changed.at(1).left()); // below each other
}

void tst_KeyStrips::theHatchIsAsLongAsWhatIsMissing()
{
    const auto hatched = [](const QString &found) {
        KeyStrips strips;
        strips.setDifference(*keyDifference(u"p=ABCDEFGHIJKLMNOP"_s, u"p="_s + found));
        for (const PictureBox &box : strips.layoutFor(900).boxes) {
            if (box.kind == BoxKind::Lacking)
                return box.rect.width();
        }
        return 0.0;
    };
    QCOMPARE(hatched(u"ABCDEFGHIJKL"_s), 2 * hatched(u"ABCDEFGHIJKLMN"_s));
    QVERIFY(hatched(u"ABCDEFGHIJKLMN"_s) > 0);
    QCOMPARE(hatched(u"ABCDEFGHIJKLMNOPQ"_s),
             0.0 + hatched(u"ABCDEFGHIJKLMNO"_s)); // in the other strip
}

QTEST_MAIN(tst_KeyStrips)
#include "tst_keystrips.moc"
