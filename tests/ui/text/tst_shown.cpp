#include "ui/text/shown.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Shown : public QObject
{
    Q_OBJECT
private slots:
    void hiddenCharactersBecomeVisible_data();
    void hiddenCharactersBecomeVisible();
    void shortTextsStayAsTheyAre();
    void longTextsKeepBothEnds();
    void listsAreJoinedAsTheLanguageWants();
};

void tst_Shown::hiddenCharactersBecomeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::addRow("zero-width blank") << u"a\u200bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::addRow("turning the direction") << u"a\u202eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::addRow("line break") << u"a\nb"_s << u"a⟨U+000A⟩b"_s;
    QTest::addRow("tab") << u"a\tb"_s << u"a⟨U+0009⟩b"_s;
    QTest::addRow("no-break blank") << u"a\u00a0b"_s << u"a⟨U+00A0⟩b"_s;
    QTest::addRow("full-width blank") << u"a\u3000b"_s << u"a⟨U+3000⟩b"_s;
    QTest::addRow("byte order mark") << u"\ufeffv=spf1"_s << u"⟨U+FEFF⟩v=spf1"_s;
    QTest::addRow("half of a pair") << u"a"_s + QChar(0xd83d) << u"a⟨U+FFFD⟩"_s;
    QTest::addRow("plain blank") << u"a b"_s << u"a b"_s;
    QTest::addRow("Japanese") << u"日本語。"_s << u"日本語。"_s;
    QTest::addRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷野家"_s;
}

void tst_Shown::hiddenCharactersBecomeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QString result = visibleText(text);
    // Whether Qt turns half a pair into a mark or keeps it is not ours to say.
    if (text.endsWith(QChar(0xd83d)))
        QVERIFY(!result.contains(QChar(0xd83d)));
    else
        QCOMPARE(result, visible);
}

void tst_Shown::shortTextsStayAsTheyAre()
{
    const QString text(120, u'x');
    QCOMPARE(shown(text), text);
}

void tst_Shown::longTextsKeepBothEnds()
{
    const QString text = u"v=DKIM1; p="_s + QString(400, u'x') + u"wIDAQAB"_s;
    const QString result = shown(text);
    QVERIFY(result.size() < 130);
    QVERIFY(result.startsWith("v=DKIM1; p="_L1));
    QVERIFY(result.contains(u'…'));
    QVERIFY(result.endsWith("wIDAQAB"_L1));
}

void tst_Shown::listsAreJoinedAsTheLanguageWants()
{
    const Finding given = finding<FindingCode::CheckTimeout>(
        arg<Arg::Servers> = QStringList{u"ns1"_s, u"ns2"_s, u"ns3"_s});
    QCOMPARE(shownList(given, Arg::Servers, QLocale(u"en"_s)), u"ns1, ns2, and ns3"_s);
    QCOMPARE(shownList(given, Arg::Servers, QLocale(u"ja"_s)), u"ns1、ns2、ns3"_s);
    const Finding lost = finding<FindingCode::ZoneRecordsLost>(
        arg<Arg::Names> = QStringList{u"a.test"_s, u"a.test"_s, u"_dmarc.a.test"_s},
        arg<Arg::Servers> = QStringList{u"ns1"_s});
    QCOMPARE(shownList(lost, Arg::Names, QLocale(u"en"_s)), u"a.test and _dmarc.a.test"_s);
}

QTEST_GUILESS_MAIN(tst_Shown)
#include "tst_shown.moc"
