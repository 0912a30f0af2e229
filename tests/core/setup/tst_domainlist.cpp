#include "core/setup/domainlist.h"
#include "core/setup/lookjob.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Octets that are made as they are read; says how many were asked for.
class EndlessList : public QIODevice
{
public:
    EndlessList(QByteArray head, QByteArray line, qint64 size)
        : m_head(std::move(head)), m_line(std::move(line)), m_left(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        for (qint64 i = 0; i < size; ++i, ++m_given) {
            data[i] = m_given < m_head.size() ? m_head[m_given]
                                              : m_line[(m_given - m_head.size()) % m_line.size()];
        }
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_line;
    qint64 m_left;
    qint64 m_given = 0;
};

QList<ListedDomain> rowsOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    DomainListReader reader(buffer, u"/lists"_s);
    QList<ListedDomain> rows;
    while (const auto row = reader.next())
        rows.append(*row);
    return rows;
}

DomainList listOf(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return readDomainList(buffer, u"/lists"_s);
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(idOf(finding.code()));
    return ids;
}

QString idOfSetup(const ListedDomain &row)
{
    const auto setup = setupOf(row);
    const Finding *why = std::get_if<Finding>(&setup);
    return why ? idOf(why->code()) : u"good"_s;
}

} // namespace

class tst_DomainList : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatRfc4180Writes_data();
    void readsWhatRfc4180Writes();
    void knowsTheColumns_data();
    void knowsTheColumns();
    void knowsEncodings_data();
    void knowsEncodings();
    void knowsTheDelimiter_data();
    void knowsTheDelimiter();
    void countsLines();
    void saysThatNoColumnHoldsDomains_data();
    void saysThatNoColumnHoldsDomains();
    void saysThatNoLineHoldsADomain_data();
    void saysThatNoLineHoldsADomain();
    void oneQuotationMarkTooManyHidesNoRow();
    void aLineTooLongIsPassedOver();
    void memoryDoesNotGrowWithTheFile();
    void piecesCutAnywhere();
    void namesOfSetupsAreRelativeToTheList();
    void makesASetup();
    void refusesWhatIsNoSetup_data();
    void refusesWhatIsNoSetup();
    void opensASetup();
    void aDamagedSetupStaysWhereItIs();
    void keepsNoSecret();
    void plansWithWhatTheRowHasTold_data();
    void plansWithWhatTheRowHasTold();
    void takesARowOnce();
    void takesNoMoreThanTheLimit();
    void plansLikeTheWindow();
};

void tst_DomainList::readsWhatRfc4180Writes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("values");
    QTest::addRow("plain") << QByteArray("a.example,tencent-ses,v") << u"v"_s;
    QTest::addRow("delimiters within quotation marks")
        << QByteArray("a.example,tencent-ses,\"v=DKIM1; k=rsa, p=A\"") << u"v=DKIM1; k=rsa, p=A"_s;
    QTest::addRow("doubled quotation marks are one")
        << QByteArray("a.example,tencent-ses,\"@ TXT \"\"x\"\"\"") << u"@ TXT \"x\""_s;
    QTest::addRow("several lines")
        << QByteArray("a.example,tencent-ses,\"one\ntwo\n\nfour\"") << u"one\ntwo\n\nfour"_s;
    QTest::addRow("lines of Windows are the same lines")
        << QByteArray("a.example,tencent-ses,\"one\r\ntwo\"") << u"one\ntwo"_s;
    QTest::addRow("blanks around a quoted cell")
        << QByteArray("a.example , tencent-ses ,  \"x, y\" ") << u"x, y"_s;
    QTest::addRow("quotation marks within a cell are the cell's")
        << QByteArray("a.example,tencent-ses,@ TXT \"x\"") << u"@ TXT \"x\""_s;
    QTest::addRow("cells that are missing are empty")
        << QByteArray("a.example,tencent-ses") << QString();
    QTest::addRow("cells too many are passed over")
        << QByteArray("a.example,tencent-ses,v,w,x") << u"v"_s;
}

void tst_DomainList::readsWhatRfc4180Writes()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, values);
    for (const QByteArray &end : {QByteArray(), QByteArray("\n"), QByteArray("\r\n"),
                                  QByteArray("\r"), QByteArray("\n\n\n")}) {
        const auto rows = rowsOf("domain,service,values\n" + line + end);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().domainText, u"a.example"_s);
        QCOMPARE(rows.first().serviceId, u"tencent-ses"_s);
        QCOMPARE(rows.first().valuesText, values);
        QCOMPARE(rows.first().line, 2);
        QVERIFY(!rows.first().isUnreadable);
    }
}

void tst_DomainList::knowsTheColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addRow("English") << u"domain,service,values,tags"_s;
    QTest::addRow("any letter case") << u"Domain,SERVICE,Values,Tags"_s;
    QTest::addRow("full width") << u"ｄｏｍａｉｎ,ｓｅｒｖｉｃｅ,ｖａｌｕｅｓ,ｔａｇｓ"_s;
    QTest::addRow("quoted, with blanks") << u"\" domain \", \"service\" ,values , tags"_s;
    QTest::addRow("Japanese") << u"ドメイン,サービス,値,タグ"_s;
    QTest::addRow("Korean") << u"도메인,서비스,값,태그"_s;
    QTest::addRow("Korean in pieces")
        << u"도메인,서비스,값,태그"_s.normalized(QString::NormalizationForm_D);
}

void tst_DomainList::knowsTheColumns()
{
    QFETCH(QString, header);
    const auto rows = rowsOf((header + u"\na.example,Tencent-SES,v,\"one  two\"\n"_s).toUtf8());
    QCOMPARE(rows,
             (QList<ListedDomain>{{.line = 2,
                                   .domainText = u"a.example"_s,
                                   .serviceId = u"tencent-ses"_s,
                                   .valuesText = u"v"_s,
                                   .tags = {u"one"_s, u"two"_s}}}));
    // In any order, between columns that mean nothing to us.
    const auto other =
        rowsOf((u"No.,values,"_s + header.section(u',', 0, 0) + u",owner\n1,v,a.example,Kim\n"_s)
                   .toUtf8());
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().domainText, u"a.example"_s);
    QCOMPARE(other.first().valuesText, u"v"_s);
}

void tst_DomainList::knowsEncodings_data()
{
    const QString text = u"ドメイン,値\r\n例え.jp,値は\r\n"_s;
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with BOM") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::addRow("UTF-16 with BOM, as spreadsheets write it") << QByteArray(little(text));
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::addRow("UTF-16, big end first") << QByteArray(big(text));
}

void tst_DomainList::knowsEncodings()
{
    QFETCH(QByteArray, content);
    const auto rows = rowsOf(content);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().domainText, u"例え.jp"_s);
    QCOMPARE(rows.first().valuesText, u"値は"_s);
}

void tst_DomainList::knowsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("comma") << QByteArray("domain,values\na.example,v;w\n");
    QTest::addRow("semicolon") << QByteArray("domain;values\na.example;\"v;w\"\n");
    QTest::addRow("tab") << QByteArray("domain\tvalues\na.example\tv;w\n");
    QTest::addRow("a comma in the name of another column")
        << QByteArray("domain;\"owner, phone\";values\na.example;x;\"v;w\"\n");
    QTest::addRow("sep= in front") << QByteArray("sep=;\r\ndomain;values\r\na.example;\"v;w\"\r\n");
    QTest::addRow("empty lines in front") << QByteArray("\n\ndomain,values\na.example,v;w\n");
}

void tst_DomainList::knowsTheDelimiter()
{
    QFETCH(QByteArray, content);
    const auto rows = rowsOf(content);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().domainText, u"a.example"_s);
    QCOMPARE(rows.first().valuesText, u"v;w"_s);
}

void tst_DomainList::countsLines()
{
    const auto rows =
        rowsOf("domain,values\r\n\r\na.example,\"1\r\n2\r\n3\"\r\n,,\r\nb.example,\r\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).line, 3);
    QCOMPARE(rows.at(1).line, 7);
}

void tst_DomainList::saysThatNoColumnHoldsDomains_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no header") << QByteArray("a.example,tencent-ses\nb.example,tencent-ses\n");
    QTest::addRow("something else") << QByteArray("name,price\nx,1\n");
    QTest::addRow("octets") << QByteArray(100000, '\0');
}

void tst_DomainList::saysThatNoColumnHoldsDomains()
{
    QFETCH(QByteArray, content);
    const DomainList list = listOf(content);
    QCOMPARE(idsOf(list.findings), QStringList{u"list.no-domains"_s});
    QVERIFY(list.rows.isEmpty());
}

void tst_DomainList::saysThatNoLineHoldsADomain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    QTest::addRow("the names of the columns alone")
        << QByteArray("domain,service,values\n") << u"2"_s;
    QTest::addRow("without an end of the line") << QByteArray("domain") << u"2"_s;
    QTest::addRow("empty lines behind") << QByteArray("\nsetup\n\n,,\n \n") << u"3"_s;
}

void tst_DomainList::saysThatNoLineHoldsADomain()
{
    QFETCH(QByteArray, content);
    const DomainList list = listOf(content);
    QCOMPARE(idsOf(list.findings), QStringList{u"list.domain-wanted"_s});
    QTEST(list.findings.first().text(Arg::Place), "line");
    QVERIFY(list.rows.isEmpty());
}

void tst_DomainList::oneQuotationMarkTooManyHidesNoRow()
{
    const auto rows = rowsOf("domain,service,values\n"
                             "a.example,tencent-ses,\"v\n"
                             "b.example,tencent-ses,w\n"
                             "c.example,tencent-ses,x\n");
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).isUnreadable);
    QCOMPARE(rows.at(0).line, 2);
    QCOMPARE(idOfSetup(rows.at(0)), u"list.domain-wanted"_s);
    QCOMPARE(rows.at(1).domainText, u"b.example"_s);
    QCOMPARE(rows.at(1).line, 3);
    QCOMPARE(rows.at(2).valuesText, u"x"_s);
    QCOMPARE(rows.at(2).line, 4);
}

void tst_DomainList::aLineTooLongIsPassedOver()
{
    const QByteArray long1 = "long.example,tencent-ses," + QByteArray(2 * pasteLimit, 'x');
    QByteArray long2 = "lines.example,tencent-ses,\"";
    while (long2.size() < 2 * pasteLimit)
        long2 += QByteArray(1000, 'y') + '\n';
    const auto rows =
        rowsOf("domain,service,values\n" + long1 + "\nb.example,tencent-ses,w\n" + long2 + "\"\n");
    QVERIFY(rows.size() > 3);
    QVERIFY(rows.at(0).isUnreadable);
    QVERIFY(rows.at(0).domainText.size() <= 100);
    QVERIFY(rows.at(0).valuesText.isEmpty());
    QCOMPARE(rows.at(1).domainText, u"b.example"_s);
    QCOMPARE(rows.at(1).line, 3);
    // Of a cell that never ends each line is one that holds no domain.
    for (const ListedDomain &row : rows.mid(2))
        QVERIFY2(idOfSetup(row) == u"list.domain-wanted"_s, qPrintable(row.domainText.left(50)));
}

void tst_DomainList::memoryDoesNotGrowWithTheFile()
{
    EndlessList device("domain,service\n", "shop.example,tencent-ses\n", 2'000'000);
    DomainListReader reader(device, {});
    qint64 rows = 0;
    qint64 furthestAhead = 0;
    while (const auto row = reader.next()) {
        ++rows;
        furthestAhead = std::max(furthestAhead, device.given() - rows * 25);
    }
    QVERIFY(rows > 70'000);
    QVERIFY2(furthestAhead < 500'000, QByteArray::number(furthestAhead));
}

void tst_DomainList::piecesCutAnywhere()
{
    // The reader takes 64 KiB at once: line ends and letters of several octets fall on the cut.
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray content = "domain,values\r\n" + QByteArray(shift, ' ') + "start.example,x\r\n";
        int count = 1;
        while (content.size() < 200'000) {
            content += QString(u"例え%1.jp,値\r\n"_s).arg(count).toUtf8();
            ++count;
        }
        const auto rows = rowsOf(content);
        QCOMPARE(rows.size(), count);
        for (int i = 1; i < count; ++i) {
            QCOMPARE(rows.at(i).domainText, u"例え%1.jp"_s.arg(i));
            QCOMPARE(rows.at(i).line, i + 2);
        }
    }
}

void tst_DomainList::namesOfSetupsAreRelativeToTheList()
{
    const auto rows =
        rowsOf("設定\nshop/a.senderdomain\n/else/b.senderdomain\n../c.senderdomain\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).setupFile, u"/lists/shop/a.senderdomain"_s);
    QCOMPARE(rows.at(1).setupFile, u"/else/b.senderdomain"_s);
    QCOMPARE(rows.at(2).setupFile, u"/c.senderdomain"_s);
}

void tst_DomainList::makesASetup()
{
    const auto rows = rowsOf("domain,service,values,tags\n"
                             "https://Shop.Example.JP/,tencent-ses,\"qcloud._domainkey\tTXT\t"
                             "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC\",eu\n");
    const auto made = setupOf(rows.value(0));
    const Setup *setup = std::get_if<Setup>(&made);
    QVERIFY(setup);
    QCOMPARE(setup->serviceId, u"tencent-ses"_s);
    QCOMPARE(setup->tags, QStringList{u"eu"_s});
    QVERIFY(setup->id.isEmpty());
    const auto job = lookJobOf(*setup, 7);
    QVERIFY(std::holds_alternative<LookJob>(job));
    QCOMPARE(std::get<LookJob>(job).number, 7);
    const Plan plan = std::get<LookJob>(job).plan({});
    QCOMPARE(plan.domain.ascii(), u"shop.example.jp"_s);
    QVERIFY(std::ranges::any_of(plan.records, [](const PlannedRecord &record) {
        return record.record.name == *DnsName::fromText(u"qcloud._domainkey.shop.example.jp");
    }));
}

void tst_DomainList::refusesWhatIsNoSetup_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("id");
    QTest::addRow("no domain") << QByteArray(",tencent-ses,v,") << u"list.domain-wanted"_s;
    QTest::addRow("not a domain") << QByteArray("a b,tencent-ses,v,") << u"list.domain-wanted"_s;
    QTest::addRow("no service") << QByteArray("a.example.jp,,v,") << u"list.service-unknown"_s;
    QTest::addRow("another service")
        << QByteArray("a.example.jp,sendmail,v,") << u"list.service-unknown"_s;
    QTest::addRow("a template is none without its file")
        << QByteArray("a.example.jp,template,v,") << u"list.service-unknown"_s;
    QTest::addRow("no such file") << QByteArray(",,,nowhere.senderdomain")
                                  << u"list.setup-unreadable"_s;
    QTest::addRow("a device is no file")
        << QByteArray(",,,/dev/zero") << u"list.setup-unreadable"_s;
    QTest::addRow("good") << QByteArray("a.example.jp,tencent-ses,,") << u"good"_s;
    QTest::addRow("a table") << QByteArray("a.example.jp,table,@ MX 1 mx.example.net,")
                             << u"good"_s;
}

void tst_DomainList::refusesWhatIsNoSetup()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, id);
    const auto rows = rowsOf("domain,service,values,setup\n" + row + "\n");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(idOfSetup(rows.first()), id);
    const auto setup = setupOf(rows.first());
    if (const Finding *why = std::get_if<Finding>(&setup))
        QCOMPARE(why->text(Arg::Place), u"2"_s);
}

void tst_DomainList::opensASetup()
{
    QTemporaryDir folder;
    Setup setup;
    setup.domainText = u"a.example.jp"_s;
    setup.serviceId = u"amazon-ses"_s;
    setup.tags = {u"old"_s};
    QVERIFY(!saveSetup(setup, folder.filePath(u"a.senderdomain"_s)));
    QBuffer buffer;
    buffer.setData("setup,tags\na.senderdomain,new old\n");
    buffer.open(QIODevice::ReadOnly);
    const DomainList list = readDomainList(buffer, folder.path());
    QCOMPARE(list.rows.size(), 1);
    const auto opened = setupOf(list.rows.first());
    QVERIFY(std::holds_alternative<Setup>(opened));
    setup.tags = {u"old"_s, u"new"_s};
    QCOMPARE(std::get<Setup>(opened), setup);
}

void tst_DomainList::aDamagedSetupStaysWhereItIs()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.senderdomain"_s);
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("{");
    target.close();
    QCOMPARE(idOfSetup({.line = 2, .setupFile = file}), u"list.setup-unreadable"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"a.senderdomain"_s});
}

void tst_DomainList::keepsNoSecret()
{
    const auto rows = rowsOf("domain,service,values\na.example.jp,tencent-ses,\"-----BEGIN RSA "
                             "PRIVATE KEY-----\nMIIEsecret\n-----END RSA PRIVATE KEY-----\"\n");
    const auto made = setupOf(rows.value(0));
    QVERIFY(std::holds_alternative<Setup>(made));
    QVERIFY(!toJson(std::get<Setup>(made)).contains("MIIEsecret"));
}

void tst_DomainList::plansWithWhatTheRowHasTold_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("tells");
    const QString key =
        u"s1._domainkey\tTXT\tv=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQK"
        "BgQChDShkHkVGF8KLbIXWjIMBxSp5G0Ydsq41qLl7kTGta55Ih0alVreaP8GW1E2KNQfgu73rQx"
        "3NRPDSpEhkBugVZm4wIzGuoWcSsEc8EcBMDAPBedFMs7J33YreqEEnpgzzUCCYMSaT4Sg5WnBO88"
        "lV8mSx5T3tLBk7VAN4X0gP5QIDAQAB"_s;
    QTest::addRow("a key") << u"tencent-ses"_s << key << true;
    QTest::addRow("nothing") << u"tencent-ses"_s << QString() << true;
    QTest::addRow("a table") << u"table"_s << u"verify TXT token-1"_s << true;
    QTest::addRow("a password beside it")
        << u"tencent-ses"_s << key + u"\npassword: hunter2hunter2"_s << false;
}

void tst_DomainList::plansWithWhatTheRowHasTold()
{
    QFETCH(QString, service);
    QFETCH(QString, values);
    QFETCH(bool, tells);
    const auto read = readRow(
        {.line = 2, .domainText = u"a.example.jp"_s, .serviceId = service, .valuesText = values});
    QVERIFY(std::holds_alternative<ListedSetup>(read));
    const auto &[setup, understood] = std::get<ListedSetup>(read);
    QCOMPARE(understood.has_value(), tells);
    QVERIFY(!setup.pastedText.contains(u"hunter2"_s));
    const auto anew = lookJobOf(setup, 1);
    const auto told = lookJobOf(setup, 1, {}, {}, understood);
    QVERIFY(std::holds_alternative<LookJob>(anew) && std::holds_alternative<LookJob>(told));
    const Plan plan = std::get<LookJob>(told).plan({});
    QVERIFY(!plan.records.isEmpty());
    QVERIFY(plan.records == std::get<LookJob>(anew).plan({}).records);
}

void tst_DomainList::takesARowOnce()
{
    const DomainList list = listOf("domain,service,setup\n"
                                   "a.example.jp,tencent-ses,\n"
                                   "a.example.jp,amazon-ses,\n"
                                   "A.Example.JP.,tencent-ses,\n"
                                   ",,x.senderdomain\n"
                                   ",,./x.senderdomain\n");
    QCOMPARE(list.rows.size(), 3);
    QCOMPARE(idsOf(list.findings), (QStringList{u"list.row-repeated"_s, u"list.row-repeated"_s}));
    QCOMPARE(list.findings.first().text(Arg::Place), u"4"_s);
}

void tst_DomainList::takesNoMoreThanTheLimit()
{
    QByteArray content = "domain,service\n";
    for (int i = 0; i < listLimit; ++i)
        content += "d" + QByteArray::number(i) + ".example.jp,tencent-ses\n";
    QCOMPARE(listOf(content).rows.size(), listLimit);
    QVERIFY(listOf(content).findings.isEmpty());
    content += "more.example.jp,tencent-ses\nevenmore.example.jp,tencent-ses\n";
    const DomainList list = listOf(content);
    QCOMPARE(list.rows.size(), listLimit);
    QCOMPARE(idsOf(list.findings), QStringList{u"list.too-long"_s});
}

void tst_DomainList::plansLikeTheWindow()
{
    // A set-up that was typed in another letter case, as the window keeps it.
    Setup setup;
    setup.serviceId = u"nowhere"_s;
    setup.domainText = u"a.example.jp"_s;
    const auto none = lookJobOf(setup, 1);
    QVERIFY(std::holds_alternative<Finding>(none));
    setup.serviceId = u"tencent-ses"_s;
    setup.dnsHostId = u"cloudflare"_s;
    setup.recordsEntered = true;
    const auto job = lookJobOf(setup, 1);
    QVERIFY(std::holds_alternative<LookJob>(job));
    QVERIFY(std::get<LookJob>(job).background.entered);
    const auto zone = DnsName::fromText(u"example.jp"_s);
    QCOMPARE(std::get<LookJob>(job).plan(zone).zone, *zone);
    setup.domainText = u"a b"_s;
    QVERIFY(std::holds_alternative<Finding>(lookJobOf(setup, 1)));
}

QTEST_GUILESS_MAIN(tst_DomainList)
#include "tst_domainlist.moc"
