#include "core/records/spf.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sda;

namespace {

struct VectorTest
{
    QByteArray name;
    QByteArray domain;
    QByteArray result;
};

struct Scenario
{
    QByteArray description;
    QList<VectorTest> tests;
    QHash<QByteArray, QList<QByteArray>> records; ///< by domain, lower case
};

/// A scalar of the file: plain, or in single or double quotes with \xNN and \0.
QByteArray unquoted(QByteArray text)
{
    text = text.trimmed();
    if (text.size() < 2 || (text.front() != '\'' && text.front() != '"'))
        return text;
    const bool isDouble = text.front() == '"';
    text = text.sliced(1, text.size() - 2);
    if (!isDouble)
        return text.replace("''", "'");
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && text.mid(i + 1, 1) == "x") {
            plain += QByteArray::fromHex(text.mid(i + 2, 2));
            i += 3;
        } else if (text[i] == '\\' && text.mid(i + 1, 1) == "0") {
            plain += '\0';
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Reads what this test needs of the file: it is regular enough for that.
QList<Scenario> scenariosIn(const QByteArray &file)
{
    QList<Scenario> scenarios;
    bool inZone = false;
    QByteArray owner;
    for (const QByteArray &line : file.split('\n')) {
        const QByteArray text = line.trimmed();
        const qsizetype indent = line.indexOf(text);
        if (line == "---") {
            scenarios.append(Scenario());
            inZone = false;
        } else if (scenarios.isEmpty()) {
            continue;
        } else if (indent == 0 && text.startsWith("description: ")) {
            scenarios.last().description = text.mid(13);
        } else if (line == "zonedata:") {
            inZone = true;
        } else if (indent == 4 && text.endsWith(':')) {
            owner = unquoted(text.chopped(1));
            if (!inZone)
                scenarios.last().tests.append({owner, {}, {}});
        } else if (inZone && indent == 8
                   && (text.startsWith("- SPF: ") || text.startsWith("- TXT: "))) {
            scenarios.last().records[owner.toLower()].append(unquoted(text.mid(7)));
        } else if (!inZone && indent == 8 && text.startsWith("mailfrom: ")) {
            const QByteArray address = unquoted(text.mid(10));
            scenarios.last().tests.last().domain =
                address.mid(address.lastIndexOf('@') + 1).toLower();
        } else if (!inZone && indent == 8 && text.startsWith("result: ")) {
            scenarios.last().tests.last().result = text.mid(8);
        }
    }
    return scenarios;
}

/// Permanent errors that no grammar can tell: they come from other records.
const QSet<QByteArray> needEvaluation{
    "include-permerror", // the included record is broken
    "include-none", // the included name has no record
    "redirect-none", // the redirect leads nowhere
};

} // namespace

/// The open test suite of RFC 7208, as far as it is about the text of one record.
class tst_SpfVectors : public QObject
{
    Q_OBJECT

private slots:
    void grammarAgrees_data();
    void grammarAgrees();
};

void tst_SpfVectors::grammarAgrees_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("valid");

    QFile file(QStringLiteral(SDA_VECTORS_DIR "/rfc7208-tests-2014-05.yml"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the test suite of RFC 7208 is not here");
    // Processing limits, record lookup and selection are not about the text of one record.
    const QSet<QByteArray> syntactic{"Initial processing",
                                     "Record evaluation",
                                     "ALL mechanism syntax",
                                     "PTR mechanism syntax",
                                     "A mechanism syntax",
                                     "Include mechanism semantics and syntax",
                                     "MX mechanism syntax",
                                     "EXISTS mechanism syntax",
                                     "IP4 mechanism syntax",
                                     "IP6 mechanism syntax",
                                     "Semantics of exp and other modifiers",
                                     "Macro expansion rules"};
    int rows = 0;
    for (const Scenario &scenario : scenariosIn(file.readAll())) {
        if (!syntactic.contains(scenario.description))
            continue;
        for (const VectorTest &test : scenario.tests) {
            if (needEvaluation.contains(test.name) || test.result.startsWith('['))
                continue; // in brackets: the suite leaves the result open
            for (const QByteArray &record : scenario.records.value(test.domain)) {
                if (!isSpf(record))
                    continue;
                QTest::addRow("%s", test.name.constData())
                    << record << (test.result != "permerror");
                ++rows;
            }
        }
    }
    QVERIFY2(rows > 130, "the reader lost tests");
}

void tst_SpfVectors::grammarAgrees()
{
    QFETCH(QByteArray, record);
    QTEST(parseSpf(record).faults.isEmpty(), "valid");
}

QTEST_GUILESS_MAIN(tst_SpfVectors)
#include "tst_spfvectors.moc"
