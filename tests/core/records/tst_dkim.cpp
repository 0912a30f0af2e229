#include "core/records/dkim.h"

#include "codes.h"
#include "keys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

using Algorithm = PublicKey::Algorithm;

class tst_Dkim : public QObject
{
    Q_OBJECT

private slots:
    void splitsTagLists_data();
    void splitsTagLists();
    void decodesKeys_data();
    void decodesKeys();
    void refusesOtherOctets_data();
    void refusesOtherOctets();
    void sameKeyInBothForms();
    void remarksOnWhatTheConsoleGave_data();
    void remarksOnWhatTheConsoleGave();
};

void tst_Dkim::splitsTagLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QStringList>("parts"); // name, value, name, value …
    const auto row = [](const char *claim, const char *text, bool isList, QStringList parts = {}) {
        QTest::newRow(claim) << QString::fromUtf8(text) << isList << parts;
    };
    row("one tag", "p=abc", true, {u"p"_s, u"abc"_s});
    row("blanks around names and values", " v = DKIM1 ; p =a b ", true,
        {u"v"_s, u"DKIM1"_s, u"p"_s, u"a b"_s});
    row("a semicolon at the end", "v=DKIM1; p=;", true, {u"v"_s, u"DKIM1"_s, u"p"_s, QString()});
    row("an equals sign in the value", "p=ab==", true, {u"p"_s, u"ab=="_s});
    row("names keep their letter case", "P=a", true, {u"P"_s, u"a"_s});
    row("names twice are not judged here", "p=a;p=b", true, {u"p"_s, u"a"_s, u"p"_s, u"b"_s});
    row("a piece without a sign", "v=DKIM1; rsa; p=a", false);
    row("two semicolons", "v=DKIM1;; p=a", false);
    row("a name with a blank", "v=DKIM1; k p=a", false);
    row("no name", "=a", false);
    row("empty", "", false);
    row("blank", "  ", false);
}

void tst_Dkim::splitsTagLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const std::optional<QList<DkimTag>> tags = parseTagList(text);
    QTEST(tags.has_value(), "isList");
    QStringList found;
    for (const DkimTag &tag : tags.value_or(QList<DkimTag>()))
        found << tag.name << tag.value;
    QCOMPARE(found, parts);
}

void tst_Dkim::decodesKeys_data()
{
    QTest::addColumn<QString>("base64");
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<int>("bits");
    const auto row = [](const char *claim, const char *key, Algorithm algorithm, int bits) {
        QTest::newRow(claim) << QString::fromLatin1(key) << algorithm << bits;
    };
    row("RSA 512", keys::rsa512, Algorithm::Rsa, 512);
    row("RSA 1024", keys::rsa1024, Algorithm::Rsa, 1024);
    row("RSA 1536", keys::rsa1536, Algorithm::Rsa, 1536);
    row("RSA 2048", keys::rsa2048, Algorithm::Rsa, 2048);
    row("RSA 4096", keys::rsa4096, Algorithm::Rsa, 4096);
    row("RSA 2048 as PKCS#1", keys::rsa2048Pkcs1, Algorithm::Rsa, 2048);
    row("Ed25519", keys::ed25519, Algorithm::Ed25519, 256);
}

void tst_Dkim::decodesKeys()
{
    QFETCH(QString, base64);
    QFETCH(Algorithm, algorithm);
    QFETCH(int, bits);
    const std::optional<PublicKey> key = decodePublicKey(base64, algorithm);
    QVERIFY(key);
    QCOMPARE(key->algorithm, algorithm);
    QCOMPARE(key->bits, bits);

    QString spaced = base64;
    for (qsizetype i = spaced.size() - 1; i > 0; i -= 7)
        spaced.insert(i, u' ');
    QCOMPARE(decodePublicKey(spaced, algorithm), key);

    // every cut is noticed
    for (qsizetype length = 0; length < base64.size(); ++length)
        QVERIFY(!decodePublicKey(QStringView(base64).first(length), algorithm));
}

void tst_Dkim::refusesOtherOctets_data()
{
    QTest::addColumn<QString>("base64");
    QTest::addColumn<Algorithm>("algorithm");
    const QString rsa = QString::fromLatin1(keys::rsa2048);
    const QString edwards = QString::fromLatin1(keys::ed25519);
    const QByteArray der = QByteArray::fromBase64(keys::rsa2048);
    QTest::newRow("octets behind the key")
        << QString::fromLatin1((der + "junk").toBase64()) << Algorithm::Rsa;
    QTest::newRow("base64 behind the key") << rsa + u"AAAA"_s << Algorithm::Rsa;
    QTest::newRow("padding behind the key") << rsa + u"="_s << Algorithm::Rsa;
    QTest::newRow("a character that is not base64")
        << QString(rsa).replace(40, 1, u"-"_s) << Algorithm::Rsa;
    QTest::newRow("a letter outside ASCII")
        << QString(rsa).replace(40, 1, u"Ａ"_s) << Algorithm::Rsa;
    QTest::newRow("lower case") << rsa.toLower() << Algorithm::Rsa;
    QTest::newRow("an elliptic curve key as RSA")
        << QString::fromLatin1(keys::ecP256) << Algorithm::Rsa;
    QTest::newRow("Ed25519 as RSA") << edwards << Algorithm::Rsa;
    QTest::newRow("Ed25519 in an envelope")
        << QString::fromLatin1(keys::ed25519Info) << Algorithm::Ed25519;
    QTest::newRow("RSA as Ed25519") << rsa << Algorithm::Ed25519;
    QTest::newRow("no padding") << edwards.chopped(1) << Algorithm::Ed25519;
    QTest::newRow("nothing") << QString() << Algorithm::Rsa;
    QTest::newRow("blanks") << u"   "_s << Algorithm::Ed25519;
}

void tst_Dkim::refusesOtherOctets()
{
    QFETCH(QString, base64);
    QFETCH(Algorithm, algorithm);
    QVERIFY(!decodePublicKey(base64, algorithm));
}

void tst_Dkim::sameKeyInBothForms()
{
    const auto rsa = decodePublicKey(QString::fromLatin1(keys::rsa2048), Algorithm::Rsa);
    QCOMPARE(decodePublicKey(QString::fromLatin1(keys::rsa2048Pkcs1), Algorithm::Rsa), rsa);
    QVERIFY(decodePublicKey(QString::fromLatin1(keys::otherRsa2048), Algorithm::Rsa) != rsa);
}

void tst_Dkim::remarksOnWhatTheConsoleGave_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *claim, const QString &text, QStringList codes = {}) {
        QTest::newRow(claim) << text << codes;
    };
    const QString rsa = u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(keys::rsa2048);
    row("a good record", rsa);
    row("a key of 1024 bits", u"v=DKIM1; p="_s + QString::fromLatin1(keys::rsa1024),
        {u"dkim.key-1024"_s});
    row("a key of 4096 bits", u"v=DKIM1; p="_s + QString::fromLatin1(keys::rsa4096),
        {u"dkim.key-too-long"_s});
    row("a cut key", rsa.chopped(9), {u"dkim.key-damaged"_s});
    row("no key", u"v=DKIM1; k=rsa; p="_s, {u"dkim.key-revoked"_s});
    row("only the key", QString::fromLatin1(keys::rsa2048), {u"dkim.key-only"_s});
    row("cut for display", rsa.left(60) + u"…"_s, {u"value.typographic-characters"_s});
    row("something else", u"v=spf1 ~all"_s, {u"dkim.version-wrong"_s});
    row("nothing", QString(), {u"dkim.key-damaged"_s});
}

void tst_Dkim::remarksOnWhatTheConsoleGave()
{
    QFETCH(QString, text);
    QTEST(codesOf(remarksOnDkim(text)), "codes");
}

QTEST_GUILESS_MAIN(tst_Dkim)
#include "tst_dkim.moc"
