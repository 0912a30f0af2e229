#include "core/records/dkim.h"

#include "codes.h"
#include "keys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

const QByteArray rsa = keys::rsa2048;
const QByteArray planned = "v=DKIM1; k=rsa; p=" + rsa;

Comparison compared(const TxtValues &values, const QByteArray &expected = planned)
{
    return compareDkim(nameOf("s1._domainkey.d.example"), QString::fromLatin1(expected), values);
}

QByteArray otherLetter(QByteArray key, qsizetype at)
{
    while (!QChar::fromLatin1(key[at]).isLetter())
        ++at;
    key[at] = key[at] == 'x' ? 'k' : 'x';
    return key;
}

QByteArray oneInOtherCase(QByteArray text, qsizetype at)
{
    while (!QChar::fromLatin1(text[at]).isLetter())
        ++at;
    text[at] = char(text[at] ^ 0x20);
    return text;
}

} // namespace

class tst_DkimComparison : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void comparesOtherKinds_data();
    void comparesOtherKinds();
    void countsMissingCharacters_data();
    void countsMissingCharacters();
    void saysWhereTheKeyBroke();
    void tellsIdenticalFromEqual();
    void noChangeOfTheKeyIsATick();
};

void tst_DkimComparison::judges_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, QByteArrayList values, QStringList codes = {}) {
        QTest::newRow(claim) << values << codes;
    };
    const QByteArray pkcs1 = keys::rsa2048Pkcs1;
    const QByteArray other = keys::otherRsa2048;

    // right
    row("as planned", {planned});
    row("no blanks", {"v=DKIM1;k=rsa;p=" + rsa});
    row("more blanks", {"v = DKIM1 ;  k = rsa ;  p = " + rsa + " ; "});
    row("a semicolon at the end", {planned + ";"});
    row("another order", {"v=DKIM1; p=" + rsa + "; k=rsa"});
    row("without v", {"k=rsa; p=" + rsa});
    row("without k", {"v=DKIM1; p=" + rsa});
    row("the key alone with p", {"p=" + rsa});
    row("more tags",
        {"v=DKIM1; h=sha1:sha256; k=rsa; n=k=rsa is the kind; s=email; t=s; x=y; p=" + rsa});
    row("any service", {"v=DKIM1; s=*; p=" + rsa});
    row("the same key as PKCS#1", {"v=DKIM1; k=rsa; p=" + pkcs1});

    // right, with a remark
    row("blanks in the key", {"v=DKIM1; k=rsa; p=" + rsa.left(100) + " " + rsa.mid(100)},
        {u"dkim.key-blanks"_s});
    row("test mode", {"v=DKIM1; t=y; p=" + rsa}, {u"dkim.test-mode"_s});
    row("test mode among flags", {"v=DKIM1; t=s:y; p=" + rsa}, {u"dkim.test-mode"_s});

    // wrong
    row("nothing", {}, {u"dkim.missing"_s});
    row("two records", {planned, planned + ";"}, {u"dkim.multiple-records"_s});
    row("another text beside it", {planned, "verify=1"}, {u"dkim.multiple-records"_s});
    row("the pieces as two records", {planned.left(255), planned.mid(255)},
        {u"dkim.multiple-records"_s});
    row("quotes", {"\"" + planned + "\""}, {u"value.quotes-typed"_s});
    row("quotes at the seam", {planned.left(200) + "\" \"" + planned.mid(200)},
        {u"value.quotes-typed"_s});
    row("backslashes", {"v=DKIM1\\; k=rsa\\; p=" + rsa}, {u"value.backslash"_s});
    row("full-width semicolons", {"v=DKIM1； k=rsa； p=" + rsa},
        {u"value.typographic-characters"_s});
    row("a leading blank", {" " + planned}, {u"value.invisible-character"_s});
    row("a line break in the key", {planned.left(100) + "\n" + planned.mid(100)},
        {u"value.line-break"_s});
    row("damage explains the cut", {("\"" + planned).left(100)}, {u"value.quotes-typed"_s});
    row("lower-case version", {"v=dkim1; k=rsa; p=" + rsa}, {u"dkim.version-wrong"_s});
    row("another version", {"v=DKIM2; k=rsa; p=" + rsa}, {u"dkim.version-wrong"_s});
    row("version not first", {"k=rsa; v=DKIM1; p=" + rsa}, {u"dkim.version-wrong"_s});
    row("no v", {"DKIM1; k=rsa; p=" + rsa}, {u"dkim.version-wrong"_s});
    row("colon for the sign", {"v:DKIM1; k=rsa; p=" + rsa}, {u"dkim.version-wrong"_s});
    row("blanks for semicolons", {"v=DKIM1 k=rsa p=" + rsa}, {u"dkim.separators"_s});
    row("commas for semicolons", {"v=DKIM1, k=rsa, p=" + rsa}, {u"dkim.separators"_s});
    row("one semicolon lost", {"v=DKIM1; k=rsa p=" + rsa}, {u"dkim.separators"_s});
    row("nothing for semicolons", {"v=DKIM1k=rsap=" + rsa}, {u"dkim.separators"_s});
    row("behind the key too", {"v=DKIM1; p=" + rsa + " t=s"}, {u"dkim.separators"_s});
    row("two semicolons", {"v=DKIM1;; k=rsa; p=" + rsa}, {u"dkim.separators"_s});
    row("a tag twice", {"v=DKIM1; k=rsa; k=rsa; p=" + rsa}, {u"dkim.key-damaged"_s});
    row("the key twice", {"v=DKIM1; p=" + rsa + "; p=" + rsa}, {u"dkim.key-damaged"_s});
    row("only the key", {rsa}, {u"dkim.key-only"_s});
    row("no p", {"v=DKIM1; k=rsa; " + rsa}, {u"dkim.key-only"_s});
    row("a capital P", {"v=DKIM1; k=rsa; P=" + rsa}, {u"dkim.key-damaged"_s});
    row("another record", {"v=spf1 include:x.example ~all"}, {u"dkim.version-wrong"_s});
    row("another text", {"hello"}, {u"dkim.key-damaged"_s});
    row("empty", {""}, {u"dkim.key-damaged"_s});
    row("revoked", {"v=DKIM1; k=rsa; p="}, {u"dkim.key-revoked"_s});
    row("revoked and the rest right", {"v=DKIM1; p=; t=s"}, {u"dkim.key-revoked"_s});
    row("cut at the end", {planned.chopped(1)}, {u"dkim.key-truncated"_s});
    row("cut for display", {planned.left(80) + "..."}, {u"dkim.key-truncated"_s});
    row("cut before the key", {"v=DKIM1; k=rs"}, {u"dkim.key-truncated"_s});
    row("cut key with tags behind", {"v=DKIM1; p=" + rsa.left(217) + "; k=rsa"},
        {u"dkim.key-truncated"_s});
    row("cut with blanks inside", {"v=DKIM1; p=" + rsa.left(20) + " " + rsa.mid(20, 40)},
        {u"dkim.key-truncated"_s});
    row("the beginning is missing", {"v=DKIM1; k=rsa; p=" + rsa.mid(4)}, {u"dkim.key-damaged"_s});
    row("pieces exchanged", {"v=DKIM1; k=rsa; p=" + rsa.mid(200) + rsa.left(200)},
        {u"dkim.key-damaged"_s});
    row("lower case", {"v=DKIM1; k=rsa; p=" + rsa.toLower()}, {u"value.case-changed"_s});
    row("the whole value in lower case", {planned.toLower()}, {u"value.case-changed"_s});
    row("the whole value in capitals", {planned.toUpper()}, {u"value.case-changed"_s});
    row("one letter in other case", {oneInOtherCase(planned, planned.size() - 100)},
        {u"value.case-changed"_s});
    row("a letter wrong", {"v=DKIM1; k=rsa; p=" + otherLetter(rsa, 200)}, {u"dkim.key-damaged"_s});
    row("two letters wrong", {"v=DKIM1; k=rsa; p=" + otherLetter(otherLetter(rsa, 200), 300)},
        {u"dkim.key-damaged"_s});
    row("three letters wrong",
        {"v=DKIM1; k=rsa; p=" + otherLetter(otherLetter(otherLetter(rsa, 200), 300), 250)},
        {u"dkim.key-differs"_s});
    row("a letter wrong in the frame", {"v=DKIM1; k=rsa; p=" + otherLetter(rsa, 20)},
        {u"dkim.key-damaged"_s});
    row("a letter missing", {"v=DKIM1; k=rsa; p=" + QByteArray(rsa).remove(200, 1)},
        {u"dkim.key-damaged"_s});
    row("four letters missing", {"v=DKIM1; k=rsa; p=" + QByteArray(rsa).remove(200, 4)},
        {u"dkim.key-damaged"_s});
    row("strings exchanged", {planned.mid(255) + planned.left(255)}, {u"dkim.key-damaged"_s});
    row("the escapes of a web page", {"v=DKIM1; k=rsa; p=" + QByteArray(rsa).replace("+", "&#43;")},
        {u"dkim.key-damaged"_s});
    row("the escapes of a URL", {"v=DKIM1; k=rsa; p=" + QByteArray(rsa).replace("+", "%2B")},
        {u"dkim.key-damaged"_s});
    row("PEM lines without p",
        {"v=DKIM1; k=rsa; -----BEGIN PUBLIC KEY-----" + rsa + "-----END PUBLIC KEY-----"},
        {u"dkim.key-damaged"_s});
    row("a word in front", {"Value: " + planned}, {u"value.label-included"_s});
    row("type and version in front", {"TXT v=DKIM1; p=" + rsa}, {u"value.label-included"_s});
    row("a word in front, without v", {"TXT k=rsa; p=" + rsa}, {u"value.label-included"_s});
    row("a Chinese word in front", {"记录值：" + planned}, {u"value.label-included"_s});
    row("the own name in front", {"s1._domainkey " + planned}, {u"value.label-included"_s});
    row("a button behind", {planned + " Copy"}, {u"value.label-included"_s});
    row("a button stuck behind", {planned + "Copy"}, {u"value.label-included"_s});
    row("a Japanese button", {planned + "コピー"}, {u"value.label-included"_s});
    row("a note that ends with such a word", {planned + "; n=do not copy"});
    row("plus signs became blanks", {"v=DKIM1; k=rsa; p=" + QByteArray(rsa).replace('+', ' ')},
        {u"dkim.key-damaged"_s});
    row("PEM lines",
        {"v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----" + rsa + "-----END PUBLIC KEY-----"},
        {u"dkim.key-damaged"_s});
    row("another key", {"v=DKIM1; k=rsa; p=" + other}, {u"dkim.key-differs"_s});
    row("another key of another length", {"v=DKIM1; k=rsa; p=" + QByteArray(keys::rsa1536)},
        {u"dkim.key-differs"_s});
    row("another short key", {"v=DKIM1; k=rsa; p=" + QByteArray(keys::rsa768)},
        {u"dkim.key-differs"_s, u"dkim.key-too-short"_s});
    row("another kind of key", {"v=DKIM1; k=ed25519; p=" + QByteArray(keys::ed25519)},
        {u"dkim.key-differs"_s});
    row("the wrong kind for the key", {"v=DKIM1; k=ed25519; p=" + rsa}, {u"dkim.key-unusable"_s});
    row("an unknown kind", {"v=DKIM1; k=dsa; p=" + rsa}, {u"dkim.key-unusable"_s});
    row("the kind in capitals", {"v=DKIM1; k=RSA; p=" + rsa}, {u"dkim.key-unusable"_s});
    row("only sha1", {"v=DKIM1; h=sha1; p=" + rsa}, {u"dkim.key-unusable"_s});
    row("another service", {"v=DKIM1; s=tlsrpt; p=" + rsa}, {u"dkim.key-unusable"_s});
}

void tst_DkimComparison::judges()
{
    QFETCH(QByteArrayList, values);
    const Comparison comparison = compared(values);
    QTEST(codesOf(comparison.findings), "codes");
    QCOMPARE(comparison.present, !values.isEmpty());
    bool hasError = false;
    for (const Finding &finding : comparison.findings)
        hasError = hasError || finding.severity() == Severity::Error;
    QCOMPARE(comparison.isRight(), !hasError);
}

void tst_DkimComparison::comparesOtherKinds_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, QByteArray expected, QByteArray value,
                        QStringList codes) { QTest::newRow(claim) << expected << value << codes; };
    const QByteArray edwards = QByteArray("v=DKIM1; k=ed25519; p=") + keys::ed25519;
    row("Ed25519", edwards, QByteArray("k=ed25519;p=") + keys::ed25519, {});
    row("Ed25519 without k", edwards, QByteArray("v=DKIM1; p=") + keys::ed25519,
        {u"dkim.key-unusable"_s});
    row("Ed25519 in an envelope", edwards, QByteArray("v=DKIM1; k=ed25519; p=") + keys::ed25519Info,
        {u"dkim.key-damaged"_s});
    row("Ed25519 without its padding", edwards, edwards.chopped(1), {u"dkim.key-truncated"_s});
    row("512 bits", QByteArray("p=") + keys::rsa512, QByteArray("p=") + keys::rsa512,
        {u"dkim.key-too-short"_s});
    row("1024 bits", QByteArray("p=") + keys::rsa1024, QByteArray("p=") + keys::rsa1024,
        {u"dkim.key-1024"_s});
    row("1536 bits", QByteArray("p=") + keys::rsa1536, QByteArray("p=") + keys::rsa1536, {});
    row("4096 bits", QByteArray("p=") + keys::rsa4096, QByteArray("p=") + keys::rsa4096,
        {u"dkim.key-too-long"_s});
    row("a broken plan is never fulfilled", "v=DKIM1; p=AAAA", "v=DKIM1; p=AAAA",
        {u"dkim.key-damaged"_s});
    row("a plan that is no record is never fulfilled", "hello", planned, {u"dkim.key-differs"_s});
}

void tst_DkimComparison::comparesOtherKinds()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, value);
    QTEST(codesOf(compared({value}, expected).findings), "codes");
}

void tst_DkimComparison::countsMissingCharacters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QByteArray>("ending");
    const int length = int(rsa.size());
    QTest::newRow("one") << planned.chopped(1) << 1 << rsa.chopped(1).right(8);
    QTest::newRow("at 255 octets")
        << planned.left(255) << int(planned.size()) - 255 << planned.left(255).right(8);
    QTest::newRow("all but three")
        << planned.left(planned.size() - length + 3) << length - 3 << rsa.left(3);
    QTest::newRow("blanks do not count")
        << "v=DKIM1; p=" + rsa.left(10) + " " + rsa.mid(10, 10) << length - 20 << rsa.mid(12, 8);
    QTest::newRow("before the key")
        << QByteArray("v=DKIM1; k=rsa") << length << QByteArray("1; k=rsa");
}

void tst_DkimComparison::countsMissingCharacters()
{
    QFETCH(QByteArray, value);
    const Comparison comparison = compared({value});
    const Finding *cut = findingOf(comparison, FindingCode::DkimKeyTruncated);
    QVERIFY(cut);
    QTEST(cut->number(Arg::Missing), "missing");
    QTEST(cut->text(Arg::Ending).toLatin1(), "ending");
    QCOMPARE(cut->text(Arg::ExpectedEnding).toLatin1(), rsa.right(8));
}

void tst_DkimComparison::saysWhereTheKeyBroke()
{
    const auto compare = [](const QByteArray &key) {
        return compared({"v=DKIM1; k=rsa; p=" + key}).findings.first();
    };
    QByteArray cut = rsa;
    Finding broken = compare(cut.remove(200, 7));
    QCOMPARE(idOf(broken.code()), u"dkim.key-damaged"_s);
    QCOMPARE(broken.number(Arg::Missing), 7);
    QVERIFY(qAbs(broken.number(Arg::Position) - 201) < 3); // equal letters at both ends of the gap
    broken = compare(rsa.mid(4));
    QCOMPARE(broken.number(Arg::Missing), 4);
    QCOMPARE(broken.number(Arg::Position), 1);
    broken = compare(rsa.mid(4) + "x");
    QCOMPARE(broken.number(Arg::Missing), 0);
    const Finding off = compare(otherLetter(rsa, 200));
    QCOMPARE(idOf(off.code()), u"dkim.key-damaged"_s);
    QVERIFY(off.number(Arg::Position) > 200);
}

void tst_DkimComparison::tellsIdenticalFromEqual()
{
    QVERIFY(compared({planned}).identical);
    QVERIFY(!compared({planned + ";"}).identical);
    QVERIFY(compared({planned + ";"}).isRight());
}

void tst_DkimComparison::noChangeOfTheKeyIsATick()
{
    const qsizetype keyStart = planned.indexOf("p=") + 2;
    // all of the header, where OpenSSL looks away from some octets, and samples of the rest
    for (qsizetype i = keyStart; i < planned.size(); i += i < keyStart + 50 ? 1 : 7) {
        QByteArray changed = planned;
        changed[i] = planned[i] == 'x' ? 'y' : 'x';
        QVERIFY2(!compared({changed}).isRight(), changed);
        QVERIFY2(!compared({planned.left(i)}).isRight(), planned.left(i));
        QByteArray shorter = planned;
        QVERIFY2(!compared({shorter.remove(i, 1)}).isRight(), shorter);
        QByteArray longer = planned;
        QVERIFY2(!compared({longer.insert(i, 'x')}).isRight(), longer);
    }
}

QTEST_GUILESS_MAIN(tst_DkimComparison)
#include "tst_dkimcomparison.moc"
