#include "core/dns/zonefile.h"
#include "core/handoff/codeline.h"
#include "core/plan/tableservice.h"
#include "core/setup/setup.h"
#include "tests/support/programrun.h"
#include "tests/support/samplekey.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"ja"_s, u"ko"_s};
const QStringList formats{u"text"_s, u"tsv"_s,     u"csv"_s, u"markdown"_s, u"html"_s,
                          u"zone"_s, u"route53"_s, u"dig"_s, u"nslookup"_s, u"eml"_s};

/// What stands at the domain before.
const QByteArray today = "$ORIGIN sampledomain.com.\n"
                         "@ 60 IN SOA ns1.dnshost.example. admin 1 7200 900 1209600 60\n"
                         "@ 60 IN NS ns1.dnshost.example.\n"
                         "@ 60 IN MX 5 mx.old.example.\n"
                         "@ 60 IN TXT \"v=spf1 include:old.example ~all\"\n"
                         "@ 60 IN TXT \"other-token=1\"\n"
                         "_dmarc 60 IN TXT \"v=DMARC1; p=reject\"\n";

QStringList tencent()
{
    return {u"--service"_s, u"tencent-ses"_s,         u"--domain"_s, u"sampledomain.com"_s,
            u"--set"_s,     u"dkimSelector=qcloud"_s, u"--set"_s,    u"dkimValue="_s + sampleKey};
}

/// The plain half of an .eml file.
QString plainPart(const QByteArray &message)
{
    const QByteArray head = "Content-Type: text/plain; charset=utf-8\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n";
    const qsizetype begin = message.indexOf(head) + head.size();
    return QString::fromUtf8(
        QByteArray::fromBase64(message.mid(begin, message.indexOf("--", begin) - begin)));
}

/// The table as a browser copies it as text: cells with tabs between.
QString tableIn(const QByteArray &html)
{
    QString text;
    QString document = QString::fromUtf8(html);
    document = document.mid(document.indexOf(u"<table"));
    document = document.left(document.indexOf(u"</table>") + 8).replace(u"<br>"_s, u" "_s);
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
        const bool isCell = reader.name() == u"td" || reader.name() == u"th";
        if (reader.isStartElement() && isCell)
            text += reader.readElementText() + u'\t';
        else if (reader.isEndElement() && reader.name() == u"tr")
            text += u'\n';
    }
    return reader.hasError() ? reader.errorString() : text;
}

/// "TYPE name value priority", sorted.
QStringList recordsIn(const QString &text, const QString &domain)
{
    const DomainName own = std::get<DomainName>(parseDomain(domain));
    QStringList records;
    for (const IntakeRow &row : readPasted(text, domain).rows) {
        const auto name = pastedName(row.host, own);
        records += u"%1 %2 %3 %4"_s.arg(row.type ? textOf(*row.type) : u"?"_s,
                                        name ? name->text() : row.host, row.value.value_or(u"?"_s),
                                        row.priority ? QString::number(*row.priority) : QString());
    }
    records.sort();
    return records;
}

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void writesEveryFormatInEveryLanguage();
    void writesExactlyThis_data();
    void writesExactlyThis();
    void writesAFile();
    void writesAByteOrderMark();
    void leavesMissingValuesVisible_data();
    void leavesMissingValuesVisible();
    void changesWhatIsThere();
    void decidesNothing();
    void replacesNothingWhereNobodyHasLooked();
    void goesByWhatASetupRemembers();
    void namesTheFormerKeysOfASetup();
    void writesNothingIntoTheWrongZone();
    void asksAboutWhatIsPastedTwice_data();
    void asksAboutWhatIsPastedTwice();
    void asksTheNameServerWhereItIsKnown();
    void carriesNotesWordForWord();
    void carriesTheCodeLineOfASetup();
    void isSafeInASpreadsheet();
    void comesBackFromASpreadsheet();
    void readsBackTheSame_data();
    void readsBackTheSame();

private:
    ProgramEnd exported(const QString &format, const QStringList &more);
    QString written(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    ProgramRuns m_runs{QStringLiteral(SENDER_DOMAIN)};
    QString m_today;
    QString m_nothing; ///< a zone in which nothing stands
};

void tst_Export::initTestCase()
{
    m_today = written(u"today"_s, today);
    m_nothing = written(u"nothing"_s, {});
}

QString tst_Export::written(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

ProgramEnd tst_Export::exported(const QString &format, const QStringList &more)
{
    return m_runs.run(QStringList{u"export"_s, u"--format"_s, format} + more);
}

void tst_Export::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("listed");
    QTest::addRow("no format") << tencent() << formats;
    QTest::addRow("an unknown format")
        << tencent() + QStringList{u"--format"_s, u"pdf"_s} << formats;
    QTest::addRow("unknown names")
        << tencent() + QStringList{u"--format"_s, u"csv"_s, u"--names"_s, u"short"_s}
        << QStringList{u"relative"_s, u"full"_s};
    QTest::addRow("an unknown option")
        << tencent() + QStringList{u"--format"_s, u"csv"_s, u"--json"_s}
        << QStringList{u"--json"_s};
    QTest::addRow("no service") << QStringList{u"--format"_s, u"csv"_s, u"--domain"_s,
                                               u"sampledomain.com"_s}
                                << QStringList{u"tencent-ses"_s};
    QTest::addRow("a file that cannot be written")
        << tencent() + QStringList{u"--format"_s, u"csv"_s, u"-o"_s, u"/nowhere/table.csv"_s}
        << QStringList{u"/nowhere/table.csv"_s};
    QTest::addRow("a set-up that is not there")
        << QStringList{u"--format"_s, u"csv"_s, u"--setup"_s, u"/nowhere/setup"_s} << QStringList{};
}

void tst_Export::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, listed);
    for (const QString &language : languages) {
        const ProgramEnd end =
            m_runs.run(QStringList{u"export"_s} + arguments + QStringList{u"--lang"_s, language});
        QCOMPARE(end.exitStatus, 2);
        QCOMPARE(end.out, QByteArray());
        QCOMPARE(end.err.count('\n'), 1);
        for (const QString &word : listed)
            QVERIFY2(end.err.contains(word.toUtf8()), end.err.constData());
    }
}

void tst_Export::writesEveryFormatInEveryLanguage()
{
    for (const QString &format : formats) {
        for (const QString &language : languages)
            m_runs.add(format + language,
                       QStringList{u"export"_s, u"--format"_s, format, u"--lang"_s, language}
                           + tencent());
        for (const QString &language : languages) {
            const ProgramEnd end = m_runs.end(format + language);
            QVERIFY2(end.exitStatus == 0, end.err.constData());
            QCOMPARE(end.err, QByteArray());
            QVERIFY(QString::fromUtf8(end.out).toUtf8() == end.out);
            QVERIFY(!end.out.isEmpty());
            if (format != u"eml")
                QVERIFY2(end.out.contains("_dmarc"), qPrintable(format + language));
        }
    }
    QVERIFY(m_runs.run({u"--help"_s}).out.contains("export"));
}

void tst_Export::writesExactlyThis_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    QTest::addRow("dig") << u"dig"_s << QStringList{}
                         << u"dig mx +short sampledomain.com\n"
                            "dig txt +short sampledomain.com\n"
                            "dig txt +short qcloud._domainkey.sampledomain.com\n"
                            "dig txt +short _dmarc.sampledomain.com\n"_s;
    QTest::addRow("nslookup") << u"nslookup"_s << QStringList{}
                              << u"nslookup -type=MX sampledomain.com.\n"
                                 "nslookup -type=TXT sampledomain.com.\n"
                                 "nslookup -type=TXT qcloud._domainkey.sampledomain.com.\n"
                                 "nslookup -type=TXT _dmarc.sampledomain.com.\n"_s;
    QTest::addRow("zone, without comments")
        << u"zone"_s << QStringList{}
        << u"$ORIGIN sampledomain.com.\n@ 600 IN MX 10 mxbiz1.qq.com.\n"
           "@ 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
           "qcloud._domainkey 600 IN TXT \"%1\"\n_dmarc 600 IN TXT \"v=DMARC1; p=none\"\n"_s.arg(
               sampleKey);
    QTest::addRow("zone with full names, without comments")
        << u"zone"_s << QStringList{u"--names"_s, u"full"_s}
        << u"sampledomain.com. 600 IN MX 10 mxbiz1.qq.com.\n"
           "sampledomain.com. 600 IN TXT \"v=spf1 include:qcloudmail.com ~all\"\n"
           "qcloud._domainkey.sampledomain.com. 600 IN TXT \"%1\"\n"
           "_dmarc.sampledomain.com. 600 IN TXT \"v=DMARC1; p=none\"\n"_s.arg(sampleKey);
}

void tst_Export::writesExactlyThis()
{
    QFETCH(QString, format);
    QFETCH(QStringList, options);
    QFETCH(QString, expected);
    const ProgramEnd end =
        exported(format, tencent() + QStringList{u"--existing"_s, m_nothing} + options);
    QCOMPARE(end.exitStatus, 0);
    QString text;
    for (const QString &line : QString::fromUtf8(end.out).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u';'))
            text += line + u'\n';
    }
    QCOMPARE(text, expected);
}

void tst_Export::writesAFile()
{
    const QString file = m_folder.filePath(u"table.csv"_s);
    const ProgramEnd end = exported(u"csv"_s, tencent() + QStringList{u"-o"_s, file});
    QCOMPARE(end.exitStatus, 0);
    QCOMPARE(end.out, QByteArray());
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), exported(u"csv"_s, tencent()).out);
}

void tst_Export::writesAByteOrderMark()
{
    const QByteArray plain = exported(u"csv"_s, tencent()).out;
    QVERIFY(!plain.startsWith("\xef\xbb\xbf"));
    QCOMPARE(exported(u"csv"_s, tencent() + QStringList{u"--bom"_s}).out, "\xef\xbb\xbf" + plain);
}

void tst_Export::leavesMissingValuesVisible_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : formats)
        QTest::addRow("%s", qPrintable(format)) << format;
}

void tst_Export::leavesMissingValuesVisible()
{
    QFETCH(QString, format);
    const ProgramEnd end =
        exported(format, {u"--service"_s, u"tencent-ses"_s, u"--domain"_s, u"sampledomain.com"_s});
    QCOMPARE(end.exitStatus, 1);
    QVERIFY(end.err.contains("dkimValue"));
    const QString text = format == u"eml" ? plainPart(end.out) : QString::fromUtf8(end.out);
    const bool isForMachines = format == u"route53" || format == u"dig" || format == u"nslookup";
    QCOMPARE(text.contains(u"%dkimValue%"), !isForMachines);
    QVERIFY(text.contains(u"_dmarc"));
    if (isForMachines)
        QVERIFY(!text.contains(u'%'));
    if (format == u"zone") // and nobody has looked whether anything stands there
        QCOMPARE(readZoneFile(text, DnsName()).records.size(), 0);
}

void tst_Export::changesWhatIsThere()
{
    const QStringList options =
        tencent() + QStringList{u"--existing"_s, m_today, u"--mx"_s, u"replace"_s};
    const QJsonObject batch = exported(u"route53"_s, options).json();
    QMap<QString, QStringList> sets;
    for (const QJsonValue &change : batch[u"Changes"_s].toArray()) {
        QCOMPARE(change[u"Action"_s].toString(), u"UPSERT"_s);
        const QJsonObject set = change[u"ResourceRecordSet"_s].toObject();
        for (const QJsonValue &record : set[u"ResourceRecords"_s].toArray())
            sets[set[u"Name"_s].toString() + set[u"Type"_s].toString()] +=
                record[u"Value"_s].toString();
    }
    // The stricter policy stays, and so does the text of somebody else.
    QCOMPARE(sets.keys(),
             QStringList({u"qcloud._domainkey.sampledomain.com.TXT"_s, u"sampledomain.com.MX"_s,
                          u"sampledomain.com.TXT"_s}));
    QCOMPARE(sets[u"sampledomain.com.MX"_s], QStringList(u"10 mxbiz1.qq.com."_s));
    QCOMPARE(sets[u"sampledomain.com.TXT"_s],
             QStringList({u"\"v=spf1 include:old.example include:qcloudmail.com ~all\""_s,
                          u"\"other-token=1\""_s}));

    const QString zone = QString::fromUtf8(exported(u"zone"_s, options).out);
    QVERIFY(zone.contains(u"\n;- sampledomain.com. 60 IN MX 5 mx.old.example.\n"));
    QVERIFY(
        zone.contains(u"\n;- sampledomain.com. 60 IN TXT \"v=spf1 include:old.example ~all\"\n"));
    QVERIFY(zone.contains(u"\n;= _dmarc 600 IN TXT \"v=DMARC1; p=reject\"\n"));
    const QString table = QString::fromUtf8(exported(u"tsv"_s, options).out);
    QVERIFY(table.contains(u"\t5 mx.old.example\t"));
    QVERIFY(table.contains(u"sampledomain.com. 60 IN MX 5 mx.old.example."));
}

void tst_Export::decidesNothing()
{
    // Another service's MX stands there, and nobody has said what to do.
    const QStringList options = tencent() + QStringList{u"--existing"_s, m_today};
    for (const QString &format : formats) {
        const ProgramEnd end = exported(format, options);
        QCOMPARE(end.exitStatus, 0);
        const QString text = format == u"eml" ? plainPart(end.out) : QString::fromUtf8(end.out);
        QVERIFY2(!text.contains(u"mxbiz1"), qPrintable(format));
    }
    QVERIFY(exported(u"zone"_s, options).out.contains("\n;? @ 600 IN MX\n"));
    QVERIFY(exported(u"route53"_s, options).err.contains("sampledomain.com"));
}

void tst_Export::replacesNothingWhereNobodyHasLooked()
{
    const QJsonArray changes = exported(u"route53"_s, tencent()).json()[u"Changes"_s].toArray();
    QCOMPARE(changes.size(), 4);
    for (const QJsonValue &change : changes)
        QCOMPARE(change[u"Action"_s].toString(), u"CREATE"_s);
    const QString zone = QString::fromUtf8(exported(u"zone"_s, tencent()).out);
    const QList<ResourceRecord> active = readZoneFile(zone, DnsName()).records;
    QCOMPARE(active.size(), 1);
    QCOMPARE(active[0].name.text(), u"qcloud._domainkey.sampledomain.com"_s);
    QVERIFY(zone.contains(u"\n;? @ 600 IN MX 10 mxbiz1.qq.com.\n"));
}

void tst_Export::namesTheFormerKeysOfASetup()
{
    const QString file = m_folder.filePath(u"renewed.senderdomain"_s);
    QCOMPARE(
        m_runs.run(QStringList{u"plan"_s} + tencent() + QStringList{u"--save"_s, file}).exitStatus,
        0);
    Setup setup = std::get<LoadedSetup>(loadSetup(file)).setup;
    const auto text = [&] { return exported(u"text"_s, {u"--setup"_s, file}).out; };
    const QByteArray before = text();
    setup.formerKeys = {u"before._domainkey.sampledomain.com. 600 IN TXT \"k=rsa; p=MIGf\""_s,
                        u"qcloud._domainkey.sampledomain.com. 600 IN TXT \"k=rsa; p=MIGf\""_s};
    QVERIFY(!saveSetup(setup, file));
    QVERIFY(text().contains("before._domainkey.sampledomain.com"));
    // The other one gives way to the new key, which stands at the same name: a row says so.
    QCOMPARE(text().count("qcloud._domainkey.sampledomain.com"),
             before.count("qcloud._domainkey.sampledomain.com"));
}

void tst_Export::goesByWhatASetupRemembers()
{
    const QString file = m_folder.filePath(u"seen.senderdomain"_s);
    QCOMPARE(
        m_runs.run(QStringList{u"plan"_s} + tencent() + QStringList{u"--save"_s, file}).exitStatus,
        0);
    Setup setup = std::get<LoadedSetup>(loadSetup(file)).setup;
    setup.seen = {u"sampledomain.com. 60 IN MX 5 mx.old.example."_s,
                  u"sampledomain.com. 60 IN TXT \"v=spf1 include:old.example ~all\""_s};
    QVERIFY(!saveSetup(setup, file));
    const QStringList options{u"--setup"_s, file};

    const QJsonObject plan = m_runs.run(QStringList{u"plan"_s, u"--json"_s} + options).json();
    QStringList actions;
    for (const QJsonValue &record : plan[u"records"_s].toArray())
        actions += record[u"action"_s].toString();
    QCOMPARE(actions, QStringList({u"ask"_s, u"merge"_s, u"add"_s, u"add"_s}));
    const ProgramEnd batch = exported(u"route53"_s, options);
    for (const QJsonValue &change : batch.json()[u"Changes"_s].toArray()) {
        QCOMPARE(change[u"Action"_s].toString(), u"CREATE"_s);
        QVERIFY(change[u"ResourceRecordSet"_s][u"Name"_s].toString() != u"sampledomain.com."_s);
    }
    QVERIFY(batch.err.contains("sampledomain.com"));
    const QString zone = QString::fromUtf8(exported(u"zone"_s, options).out);
    QVERIFY(zone.contains(u"\n;= sampledomain.com. 60 IN MX 5 mx.old.example.\n;? @ 600 IN MX\n"));
    QVERIFY(!zone.contains(u"mxbiz1"));
    QVERIFY(zone.contains(
        u"\n;? @ 600 IN TXT \"v=spf1 include:old.example include:qcloudmail.com ~all\"\n"));
    // What stands there now is known better by whoever gives it.
    QVERIFY(exported(u"zone"_s, options + QStringList{u"--existing"_s, m_nothing})
                .out.contains("\n@ 600 IN MX 10 mxbiz1.qq.com.\n"));
}

void tst_Export::writesNothingIntoTheWrongZone()
{
    const QByteArray cut = today + "mail 60 IN NS ns1.elsewhere.example.\n";
    const QString above = written(u"above"_s, cut);
    const QString below = written(
        u"below"_s, cut + "mail 60 IN SOA ns1.elsewhere.example. admin 1 7200 900 1209600 60\n");
    QStringList options = tencent();
    options[options.indexOf(u"sampledomain.com"_s)] = u"mail.sampledomain.com"_s;
    for (const QString &format : formats) {
        const ProgramEnd end = exported(format, options + QStringList{u"--existing"_s, above});
        QCOMPARE(end.exitStatus, 1);
        QCOMPARE(end.out, QByteArray());
        QVERIFY(end.err.contains("mail.sampledomain.com"));
    }
    const ProgramEnd told = exported(u"zone"_s, options + QStringList{u"--existing"_s, below});
    QCOMPARE(told.exitStatus, 0);
    QVERIFY(told.out.contains("$ORIGIN mail.sampledomain.com.\n"));
    QCOMPARE(exported(u"zone"_s, tencent() + QStringList{u"--existing"_s, above}).exitStatus, 0);
}

void tst_Export::asksAboutWhatIsPastedTwice_data()
{
    QTest::addColumn<bool>("differs");
    QTest::addRow("the same key twice") << false;
    QTest::addRow("two keys for one selector") << true;
}

void tst_Export::asksAboutWhatIsPastedTwice()
{
    QFETCH(bool, differs);
    QString other = sampleKey;
    if (differs)
        other.replace(u"WnBO88lV8"_s, u"WnBO88lV9"_s);
    const QByteArray line = "qcloud._domainkey.sampledomain.com\tTXT\t";
    const QString values = written(u"twice"_s,
                                   "Host\tType\tValue\n" + line + sampleKey.toUtf8() + '\n' + line
                                       + other.toUtf8() + '\n');
    const QStringList options{u"--service"_s,        u"tencent-ses"_s, u"--domain"_s,
                              u"sampledomain.com"_s, u"--values"_s,    values};
    const ProgramEnd plan = m_runs.run(QStringList{u"plan"_s} + options);
    const ProgramEnd table = exported(u"csv"_s, options);
    for (const ProgramEnd &end : {plan, table}) {
        QCOMPARE(end.exitStatus, differs ? 1 : 0);
        QCOMPARE(end.err.contains("qcloud._domainkey"), differs);
    }
}

void tst_Export::asksTheNameServerWhereItIsKnown()
{
    const QByteArray lines =
        exported(u"dig"_s, tencent() + QStringList{u"--existing"_s, m_today}).out;
    QVERIFY(lines.startsWith("dig MX +short sampledomain.com @ns1.dnshost.example\n"));
    QCOMPARE(lines.count("@ns1.dnshost.example\n"), 4);
}

void tst_Export::carriesNotesWordForWord()
{
    const QString note = u"説明：社内 <メール> | 用"_s;
    const QString table = written(
        u"table"_s,
        u"Type\tName\tValue\t説明\nTXT\t_dmarc.sampledomain.com\tv=DMARC1; p=none\t%1\n"_s.arg(note)
            .toUtf8());
    const QStringList options{u"--table"_s, table, u"--domain"_s, u"sampledomain.com"_s};
    for (const QString &language : languages) {
        for (const QString &format : {u"text"_s, u"tsv"_s, u"csv"_s, u"zone"_s, u"eml"_s}) {
            const ProgramEnd end = exported(format, options + QStringList{u"--lang"_s, language});
            const QString text = format == u"eml" ? plainPart(end.out) : QString::fromUtf8(end.out);
            QVERIFY2(text.contains(note), qPrintable(format + u'\n' + text));
        }
    }
    QVERIFY(exported(u"html"_s, options).out.contains(note.toHtmlEscaped().toUtf8()));
}

void tst_Export::carriesTheCodeLineOfASetup()
{
    const QString file = m_folder.filePath(u"a.senderdomain"_s);
    QCOMPARE(
        m_runs.run(QStringList{u"plan"_s} + tencent() + QStringList{u"--save"_s, file}).exitStatus,
        0);
    QStringList lines;
    for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s, u"zone"_s, u"eml"_s}) {
        const ProgramEnd end = exported(format, {u"--setup"_s, file});
        QCOMPARE(end.exitStatus, 0);
        const QString text = format == u"eml" ? plainPart(end.out) : QString::fromUtf8(end.out);
        const auto found = findCodeLine(text);
        QVERIFY2(found && std::holds_alternative<HandedOut>(*found), qPrintable(format));
        QCOMPARE(std::get<HandedOut>(*found).domain, u"sampledomain.com"_s);
        QCOMPARE(std::get<HandedOut>(*found).rows.size(), 4);
        lines += codeLine(std::get<HandedOut>(*found));
    }
    QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), 1);
    // Without a set-up there is nothing to come back to.
    QVERIFY(!findCodeLine(QString::fromUtf8(exported(u"text"_s, tencent()).out)));
}

void tst_Export::isSafeInASpreadsheet()
{
    const QString table =
        written(u"formulas"_s,
                "Type\tName\tValue\tNote\n"
                "TXT\t_x.sampledomain.com\t=HYPERLINK(\"http://e.example\")\t=1+1\n"
                "TXT\t_y.sampledomain.com\t+abc=\t@SUM(1)\n");
    for (const QString &format : {u"csv"_s, u"tsv"_s}) {
        const ProgramEnd end =
            exported(format, {u"--table"_s, table, u"--domain"_s, u"sampledomain.com"_s});
        const QChar separator = format == u"csv" ? u',' : u'\t';
        for (const QString &line : QString::fromUtf8(end.out).split(u'\n', Qt::SkipEmptyParts)) {
            for (QString cell : line.split(separator)) {
                if (cell.startsWith(u'"'))
                    cell.remove(0, 1);
                QVERIFY2(cell.isEmpty() || cell == u"@" || !u"=+-@"_s.contains(cell[0]),
                         qPrintable(line));
            }
        }
        QVERIFY(end.out.contains("+abc="));
    }
}

void tst_Export::comesBackFromASpreadsheet()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("soffice is not installed");
    const QString file = m_folder.filePath(u"sheet.csv"_s);
    QCOMPARE(exported(u"csv"_s, tencent() + QStringList{u"--bom"_s, u"-o"_s, file}).exitStatus, 0);
    QProcess process;
    const QString folder = m_folder.filePath(u"converted"_s);
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                   u"--headless"_s, u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):9,34,76"_s,
                   u"--outdir"_s, folder, file});
    QVERIFY(process.waitForFinished(120'000));
    QFile converted(folder + u"/sheet.csv"_s);
    QVERIFY(converted.open(QIODevice::ReadOnly));
    QCOMPARE(
        recordsIn(QString::fromUtf8(converted.readAll()), u"sampledomain.com"_s),
        recordsIn(QString::fromUtf8(exported(u"csv"_s, tencent()).out), u"sampledomain.com"_s));
}

void tst_Export::readsBackTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    const QMap<QString, QPair<QStringList, QString>> plans{
        {u"tencent"_s, {tencent(), u"sampledomain.com"_s}},
        {u"tencent with full names"_s,
         {tencent() + QStringList{u"--names"_s, u"full"_s}, u"sampledomain.com"_s}},
        {u"tencent beside what is there"_s,
         {tencent() + QStringList{u"--mx"_s, u"replace"_s, u"--existing"_s, u"TODAY"_s},
          u"sampledomain.com"_s}},
        {u"amazon"_s,
         {{u"--service"_s, u"amazon-ses"_s, u"--domain"_s, u"abc.sampledomain.com"_s, u"--set"_s,
           u"dkimToken=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s, u"--set"_s,
           u"dkimToken=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_s, u"--set"_s,
           u"dkimToken=cccccccccccccccccccccccccccccccc"_s, u"--set"_s, u"region=ap-northeast-1"_s},
          u"abc.sampledomain.com"_s}},
    };
    for (auto plan = plans.begin(); plan != plans.end(); ++plan) {
        for (const QString &format :
             {u"text"_s, u"tsv"_s, u"csv"_s, u"markdown"_s, u"html"_s, u"zone"_s, u"eml"_s}) {
            for (const QString &language : languages)
                QTest::addRow("%s, %s, %s", qPrintable(plan.key()), qPrintable(format),
                              qPrintable(language))
                    << plan->first << plan->second << format << language;
        }
    }
}

void tst_Export::readsBackTheSame()
{
    QFETCH(QStringList, options);
    QFETCH(QString, domain);
    QFETCH(QString, format);
    QFETCH(QString, language);
    options.replaceInStrings(u"TODAY"_s, m_today);
    if (!options.contains(u"--existing"_s))
        options += {u"--existing"_s, m_nothing};
    QStringList planOptions = options;
    if (const qsizetype at = planOptions.indexOf(u"--names"_s); at >= 0)
        planOptions.remove(at, 2);
    const ProgramEnd plan = m_runs.run(QStringList{u"plan"_s, u"--json"_s} + planOptions);
    QVERIFY2(plan.exitStatus == 0, plan.err.constData());
    QStringList expected;
    for (const QJsonValue &value : plan.json()[u"records"_s].toArray()) {
        // What is kept is no line of a zone export.
        if (format == u"zone" && value[u"action"_s] == u"keep"_s)
            continue;
        expected += u"%1 %2 %3 %4"_s.arg(
            value[u"type"_s].toString(), value[u"name"_s].toString(), value[u"value"_s].toString(),
            value[u"priority"_s].isNull() ? QString()
                                          : QString::number(value[u"priority"_s].toInt()));
    }
    expected.sort();
    const ProgramEnd end = exported(format, options + QStringList{u"--lang"_s, language});
    QCOMPARE(end.exitStatus, 0);
    const QString text = format == u"eml" ? plainPart(end.out)
        : format == u"html"               ? tableIn(end.out)
                                          : QString::fromUtf8(end.out);
    QCOMPARE(recordsIn(text, domain).join(u'\n'), expected.join(u'\n'));
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
