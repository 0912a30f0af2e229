#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/mend.h"

#include "codes.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

constexpr qsizetype longest = 30000; ///< octets; half of what a DNS message holds
/// No measure of speed: tells what grows with the text from what doubles with every word.
constexpr qint64 mostMilliseconds = 20000;

QByteArray filled(const QByteArray &start, const QByteArray &piece, const QByteArray &end)
{
    return start + piece.repeated((longest - start.size() - end.size()) / piece.size()) + end;
}

QList<TxtData> inStrings(const QByteArray &value, qsizetype length)
{
    TxtData data;
    for (qsizetype at = 0; at < value.size(); at += length)
        data.strings.append(value.sliced(at, std::min(length, value.size() - at)));
    return {data};
}

} // namespace

/// Whoever writes a text into DNS must not be able to keep the program busy.
class tst_Bounds : public QObject
{
    Q_OBJECT

private slots:
    void readsHostileTexts_data();
    void readsHostileTexts();
    void saysFewThingsOfOneText();
};

void tst_Bounds::readsHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *claim, const QByteArray &text) {
        QTest::newRow(claim) << text;
    };
    row("form words without blanks, short",
        QByteArray("設定値").repeated(28).append("Ω v=DMARC1; p=none"));
    row("terms without blanks, short", "v=spf1 x" + QByteArray("a:").repeated(60) + " ~all");
    row("names without blanks, short", "v=spf1 x" + QByteArray("a:a.a").repeated(80) + "_ ~all");
    for (const QByteArray head : {"v=spf1 ", "v=DMARC1; p=none; "}) {
        const auto each = [&](const char *claim, const QByteArray &piece,
                              const QByteArray &end = {}) {
            QTest::addRow("%s: %s", head.constData(), claim) << filled(head, piece, end);
        };
        each("one word", "a");
        each("one word with a stranger behind", "A", "! -");
        each("form words behind", " Copy");
        each("form words behind without blanks", "コピー");
        each("blanks", " ", "x y");
        each("blank and word", " a");
        each("terms", "a ");
        each("includes", "include:a.example ", "~all");
        each("the same rule", "include:our.example ");
        each("faults", "x: ");
        each("open words", "include: ");
        each("glued terms", "a:");
        each("glued names", "a:a.a", "_");
        each("glued words", "x" + QByteArray("a:a.a").repeated(80) + "_ ");
        each("strong glued names", "include:a.a", "_");
        each("macros", "%{d}", "_");
        each("macros that stay open", "%{");
        each("joined macros", " :%{d}");
        each("a long last label", ".a", QByteArray("a").repeated(longest / 2) + "_");
        each("dots", ".");
        each("colons", ":", "x");
        each("slashes", "/1", "x");
        each("commas", "a,");
        each("versions", "v=spf1 ");
        each("versions that are cut", "v=");
        each("quotes", "\" \"");
        each("backslashes", "\\");
        each("octets", "\\255");
        each("tags", "p=a;");
        each("other tags", "x=a;");
        each("semicolons", ";");
        each("tag and blanks", "p  ");
        each("addresses", "rua=mailto:a@b.c,");
        each("local parts", "a", ",@");
        each("many local parts", "a@");
        each("notes", ";n=");
        each("base64 before the version", "AQAB", "v = DKIM");
        each("combining marks", "\u0316\u0301");
        each("letters that become eighteen", "\ufdfa");
        each("full-width", "ａ　");
        each("not UTF-8", "\xe3");
        each("zeros", QByteArray(1, '\0'));
        each("form words without blanks", "設定値", "Ω");
        each("form words", "設定値 ", "Ω");
    }
    row("form words in front", filled({}, "値 ", "v=spf1 ~all"));
    row("form words in front without blanks", filled({}, "設定値", "Ω v=spf1 ~all"));
    row("numbers in front", filled({}, "1 ", "v=DMARC1; p=none"));
    row("another token", filled("verify=AbC123xyz", "A", {}));
}

void tst_Bounds::readsHostileTexts()
{
    QFETCH(QByteArray, text);
    const SpfRules ours{u"include:our.example"_s};
    const DnsName name = nameOf("d.example");
    const QString key = u"v=DKIM1; k=rsa; p="_s + QString(392, u'A');
    QElapsedTimer timer;
    timer.start();
    const auto isInTime = [&timer](const char *what) {
        const qint64 needed = timer.restart();
        if (needed > mostMilliseconds)
            qWarning("%s needed %lld ms", what, needed);
        return needed <= mostMilliseconds;
    };
    compareSpf(name, ours, {text});
    QVERIFY(isInTime("compareSpf"));
    compareSpfStrings(name, ours, inStrings(text, 255));
    QVERIFY(isInTime("compareSpfStrings"));
    compareSpfStrings(name, ours, inStrings(text, 9));
    QVERIFY(isInTime("compareSpfStrings, short ones"));
    mergeSpf(shown(text), ours);
    QVERIFY(isInTime("mergeSpf"));
    mendSpf({shown(text)}, ours);
    QVERIFY(isInTime("mendSpf"));
    lostSenders({shown(text)}, ours);
    QVERIFY(isInTime("lostSenders"));
    compareDmarc(name, u"v=DMARC1; p=none"_s, {text});
    QVERIFY(isInTime("compareDmarc"));
    mendDmarc({shown(text)}, u"v=DMARC1; p=none"_s);
    QVERIFY(isInTime("mendDmarc"));
    compareDkim(name, key, {text});
    QVERIFY(isInTime("compareDkim"));
    compareToken(name, u"verify=AbC123xyz="_s, {text});
    QVERIFY(isInTime("compareToken"));
}

void tst_Bounds::saysFewThingsOfOneText()
{
    const SpfRules ours{u"include:our.example"_s};
    const DnsName name = nameOf("d.example");
    for (const char *piece : {"x ", "x: ", "ptr ", "ptr:a.example "}) {
        const Comparison found = compareSpf(name, ours, {filled("v=spf1 ", piece, "~all")});
        QVERIFY(found.findings.size() <= 30);
    }
    const Comparison found =
        compareDmarc(name, u"v=DMARC1; p=none"_s, {filled("v=DMARC1; p=none; rua=", "a,", "a")});
    QVERIFY(found.findings.size() <= 30);
}

QTEST_GUILESS_MAIN(tst_Bounds)
#include "tst_bounds.moc"
