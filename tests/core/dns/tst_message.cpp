#include "core/dns/message.h"
#include "tests/support/glibcmessage.h"

#include <QTest>

#include <random>

using namespace sda;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

DnsName name(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

IpAddress address(const char *text)
{
    return IpAddress::fromText(QString::fromLatin1(text)).value();
}

ResourceRecord mx(const char *owner, int preference, const char *exchange)
{
    return {name(owner), RecordType::Mx, seconds(600), MxData{quint16(preference), name(exchange)}};
}

ResourceRecord txt(const char *owner, const QList<QByteArray> &strings)
{
    return {name(owner), RecordType::Txt, seconds(300), TxtData{strings}};
}

ResourceRecord cname(const char *owner, const char *target)
{
    return {name(owner), RecordType::Cname, seconds(60), TargetData{name(target)}};
}

ResourceRecord ns(const char *owner, const char *target)
{
    return {name(owner), RecordType::Ns, seconds(86400), TargetData{name(target)}};
}

ResourceRecord a(const char *owner, const char *text)
{
    return {name(owner), RecordType::A, seconds(5), AddressData{address(text)}};
}

ResourceRecord soa(const char *owner, int ttl = 3600, int minimum = 300)
{
    return {
        name(owner), RecordType::Soa, seconds(ttl),
        SoaData{name("ns1.example.com"), name("host.example.com"), 2024010101, seconds(minimum)}};
}

/// A reply to "mail.example.com MX", id 1, with these sections in hex after the question.
QByteArray reply(int answers, int authority, int additional, const char *records)
{
    return QByteArray::fromHex("00018400"
                               "0001")
        + '\0' + char(answers) + '\0' + char(authority) + '\0' + char(additional)
        + QByteArray::fromHex("046d61696c076578616d706c6503636f6d00"
                              "000f0001"
                              + QByteArray(records));
}

Message answer(const QList<ResourceRecord> &answers, const QList<ResourceRecord> &authority = {})
{
    Message message;
    message.header.id = 7;
    message.header.response = true;
    message.header.authoritative = true;
    message.questionName = name("mail.example.com");
    message.questionType = quint16(RecordType::Mx);
    message.answers = answers;
    message.authority = authority;
    return message;
}

Message withRcode(Message message, int rcode)
{
    message.header.rcode = rcode;
    return message;
}

Message notAuthoritative(Message message)
{
    message.header.authoritative = false;
    return message;
}

Message fromResolver(Message message)
{
    message.header.authoritative = false;
    message.header.recursionAvailable = true;
    return message;
}

Question question(bool recursive = false)
{
    return {.name = name("mail.example.com"),
            .type = RecordType::Mx,
            .server = {.address = address("127.0.0.1"), .recursive = recursive}};
}

} // namespace

class tst_Message : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
    void refusesEveryPartOfAMessage();
    void readsTheHighestBitOfATtlAsZero();
    void readsExtendedCodes();
    void readsWhyAServerFails();
    void compressesNames();
    void setsTruncationAtTheLimit();
    void writesQueries_data();
    void writesQueries();
    void tellsOutcomesApart_data();
    void tellsOutcomesApart();
    void comparesTheQuestionWithoutLetterCase();
    void takesTheLesserNegativeTtl();
    void keepsTheChainOfAnAliasToNothing();
    void takesEqualRecordsAsOne_data();
    void takesEqualRecordsAsOne();
    void hidesWhatDoesNotAnswerInFull();
    void agreesWithGlibc();
};

void tst_Message::readsWhatItWrites()
{
    Message message;
    message.header = {.id = 0xbeef,
                      .response = true,
                      .opcode = 4,
                      .authoritative = true,
                      .truncated = true,
                      .recursionDesired = true,
                      .recursionAvailable = true,
                      .authenticData = true,
                      .checkingDisabled = true,
                      .rcode = 9};
    message.questionName = name("a.example.com");
    message.questionType = 255;
    message.answers = {
        mx("a.example.com", 10, "."),
        txt("a.example.com", {"v=spf1 ", "", "\xff\0"}),
        cname("b.example.com", "a.example.com"),
        a("b.example.com", "192.0.2.1"),
        {name("b.example.com"), RecordType::Aaaa, seconds(1), AddressData{address("2001:db8::1")}},
        {name("c.example.com"), RecordType::Spf, seconds(1), TxtData{{"v=spf1"}}},
        {name("c.example.com"), RecordType(4711), seconds(0), OpaqueData{"xyz"}}};
    message.authority = {soa("example.com"), ns("example.com", "ns1.example.com")};
    message.additional = {a("ns1.example.com", "192.0.2.53")};
    message.udpSize = 4096;
    QCOMPARE(parseMessage(writeMessage(message)), std::optional(message));

    message.questionName.reset();
    message.questionType = 0;
    message.udpSize.reset();
    QCOMPARE(parseMessage(writeMessage(message)), std::optional(message));
}

void tst_Message::refusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("accepted");

    const char *good = "c00c000f00010000025800040001c011";
    QTest::addRow("a right message is read") << reply(1, 0, 0, good) << true;
    QTest::addRow("no question section is a message too")
        << QByteArray::fromHex("000184050000000000000000") << true;
    QTest::addRow("nothing") << QByteArray() << false;
    QTest::addRow("eleven octets") << QByteArray(11, '\0') << false;
    QTest::addRow("one octet after the end") << reply(1, 0, 0, good) + '\0' << false;
    QTest::addRow("a record less than counted") << reply(2, 0, 0, good) << false;
    QTest::addRow("a record more than counted") << reply(0, 0, 0, good) << false;
    QTest::addRow("two questions") << QByteArray::fromHex("000184000002000000000000"
                                                          "0001610000010001"
                                                          "00000100010000")
                                   << false;
    QTest::addRow("class CHAOS in the question") << QByteArray::fromHex("000184000001000000000000"
                                                                        "00"
                                                                        "00100003")
                                                 << false;
    QTest::addRow("class CHAOS in a record")
        << reply(1, 0, 0, "c00c000f00030000025800040001c011") << false;
    QTest::addRow("a pointer to itself")
        << reply(1, 0, 0, "c022000f00010000025800040001c011") << false;
    QTest::addRow("a pointer forward") << reply(1, 0, 0,
                                                "c00c000f00010000025800060001c033"
                                                "0000")
                                       << false;
    QTest::addRow("a pointer into the header")
        << reply(1, 0, 0, "c004000f00010000025800040001c011") << false;
    QTest::addRow("two names that point at each other") << reply(2, 0, 0,
                                                                 "c030000500010000000000020000"
                                                                 "c022000500010000000000020000")
                                                        << false;
    QTest::addRow("a label that runs back into its own pointer")
        << reply(1, 0, 0, "0161c022000f00010000025800040001c011") << false;
    QTest::addRow("label type 01") << reply(1, 0, 0, "4100000f00010000025800040001c011") << false;
    QTest::addRow("an MX target that ends before the data ends")
        << reply(1, 0, 0, "c00c000f00010000025800050001c01100") << false;
    QTest::addRow("an MX target that ends behind the data")
        << reply(1, 0, 0, "c00c000f00010000025800030001c011") << false;
    QTest::addRow("an MX without target")
        << reply(1, 0, 0, "c00c000f00010000025800020001") << false;
    QTest::addRow("an A of five octets") << reply(1, 0, 0,
                                                  "c00c0001000100000000"
                                                  "0005"
                                                  "0102030405")
                                         << false;
    QTest::addRow("an A of sixteen octets") << reply(1, 0, 0,
                                                     "c00c0001000100000000"
                                                     "0010"
                                                     "00000000000000000000000000000000")
                                            << false;
    QTest::addRow("an AAAA of four octets") << reply(1, 0, 0,
                                                     "c00c001c000100000000"
                                                     "0004"
                                                     "01020304")
                                            << false;
    QTest::addRow("a TXT of two strings") << reply(1, 0, 0,
                                                   "c00c0010000100000000"
                                                   "0004"
                                                   "01610162")
                                          << true;
    QTest::addRow("a TXT of an empty string") << reply(1, 0, 0,
                                                       "c00c0010000100000000"
                                                       "0001"
                                                       "00")
                                              << true;
    QTest::addRow("a TXT without string") << reply(1, 0, 0,
                                                   "c00c0010000100000000"
                                                   "0000")
                                          << false;
    QTest::addRow("a TXT string longer than its record") << reply(1, 0, 0,
                                                                  "c00c0010000100000000"
                                                                  "0003"
                                                                  "036162")
                                                         << false;
    QTest::addRow("a right SOA") << reply(0, 1, 0,
                                          "c0110006000100000e100018"
                                          "c011c011"
                                          "0000000100000002000000030000000400000005")
                                 << true;
    QTest::addRow("an SOA of four numbers") << reply(0, 1, 0,
                                                     "c0110006000100000e100014"
                                                     "c011c011"
                                                     "00000001000000020000000300000004")
                                            << false;
    QTest::addRow("an OPT") << reply(0, 0, 1, "00002904d0000000000000") << true;
    QTest::addRow("an OPT with an option") << reply(0, 0, 1,
                                                    "00002904d0000000000006"
                                                    "000a00020102")
                                           << true;
    QTest::addRow("an OPT with half an option") << reply(0, 0, 1,
                                                         "00002904d0000000000005"
                                                         "000a000201")
                                                << false;
    QTest::addRow("two OPT") << reply(0, 0, 2,
                                      "00002904d0000000000000"
                                      "00002904d0000000000000")
                             << false;
    QTest::addRow("an OPT among the answers") << reply(1, 0, 0, "00002904d0000000000000") << false;
    QTest::addRow("an OPT with a name") << reply(0, 0, 1, "c00c002904d0000000000000") << false;

    QByteArray many = QByteArray::fromHex("000184000000"
                                          "13890000"
                                          "0000");
    for (int i = 0; i < 5001; ++i)
        many += QByteArray::fromHex("00"
                                    "1234"
                                    "0001"
                                    "00000000"
                                    "0000");
    QTest::addRow("5,001 records") << many << false;
    many[7] = char(0x88);
    many.chop(11);
    QTest::addRow("5,000 records") << many << true;
}

void tst_Message::refusesBrokenMessages()
{
    QFETCH(QByteArray, wire);
    QFETCH(bool, accepted);
    QCOMPARE(parseMessage(wire).has_value(), accepted);
}

void tst_Message::refusesEveryPartOfAMessage()
{
    const QByteArray wire = writeMessage(
        answer({mx("mail.example.com", 5, "mx.example.net"), txt("x.example.com", {"abc"})},
               {soa("example.com")}));
    QVERIFY(parseMessage(wire));
    for (qsizetype size = 0; size < wire.size(); ++size)
        QVERIFY(!parseMessage(QByteArrayView(wire).first(size)));
}

void tst_Message::readsTheHighestBitOfATtlAsZero()
{
    // RFC 2181, 8
    const auto message = parseMessage(reply(1, 0, 0, "c00c000f00018000000100040001c011"));
    QVERIFY(message);
    QCOMPARE(message->answers.first().ttl, seconds(0));
}

void tst_Message::readsExtendedCodes()
{
    const auto message = parseMessage(reply(0, 0, 1, "0000291000010000000000"));
    QVERIFY(message);
    QCOMPARE(message->header.rcode, 16);
    QCOMPARE(message->udpSize, std::optional<quint16>(4096));
    QCOMPARE(message->additional.size(), 0);
}

void tst_Message::readsWhyAServerFails()
{
    Message message;
    message.header.response = true;
    message.header.rcode = 2;
    message.questionName = DnsName::fromText(u"sampledomain.com");
    message.questionType = quint16(RecordType::Ns);
    const Question question{*message.questionName, RecordType::Ns, {}};
    QVERIFY(!answerOf(question, writeMessage(message)).failsValidation());
    message.extendedError = 9; // DNSKEY Missing
    QVERIFY(answerOf(question, writeMessage(message)).failsValidation());
    message.extendedError = 22; // No Reachable Authority
    const Answer unreachable = answerOf(question, writeMessage(message));
    QCOMPARE(unreachable.extendedError, std::optional<quint16>(22));
    QVERIFY(!unreachable.failsValidation());
}

void tst_Message::compressesNames()
{
    const Message message = answer({mx("mail.example.com", 1, "mx.mail.example.com"),
                                    mx("mail.example.com", 2, "mx.mail.example.com")});
    const QByteArray wire = writeMessage(message);
    QCOMPARE(wire.count("example"), 1);
    QCOMPARE(wire.size(), 12 + 18 + 4 + (2 + 10 + 2 + 3 + 2) + (2 + 10 + 2 + 2));
    QCOMPARE(parseMessage(wire), std::optional(message));
}

void tst_Message::setsTruncationAtTheLimit()
{
    QList<ResourceRecord> records;
    for (int i = 0; i < 60; ++i)
        records.append(txt("mail.example.com", {QByteArray(100, char('a' + i % 26))}));
    Message message = answer(records, {ns("example.com", "ns1.example.com")});
    message.udpSize = 1232;
    const QByteArray wire = writeMessage(message, 512);
    QVERIFY(wire.size() <= 512);
    const auto read = parseMessage(wire);
    QVERIFY(read);
    QVERIFY(read->header.truncated);
    QCOMPARE(read->answers, records.first(4)); // 34 + 4 * 113 + 11
    QCOMPARE(read->authority.size(), 0);
    QCOMPARE(read->udpSize, message.udpSize);

    const QByteArray full = writeMessage(message);
    QVERIFY(!parseMessage(full)->header.truncated);
    QCOMPARE(parseMessage(writeMessage(message, int(full.size()))), std::optional(message));
    QVERIFY(parseMessage(writeMessage(message, int(full.size()) - 1))->header.truncated);
}

void tst_Message::writesQueries_data()
{
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<bool>("checkingDisabled");
    QTest::addColumn<QByteArray>("flags");
    QTest::addRow("a name server is asked without RD")
        << false << false << QByteArray::fromHex("0000");
    QTest::addRow("a resolver is asked with RD") << true << false << QByteArray::fromHex("0100");
    QTest::addRow("CD") << true << true << QByteArray::fromHex("0110");
}

void tst_Message::writesQueries()
{
    QFETCH(bool, recursive);
    QFETCH(bool, checkingDisabled);
    QFETCH(QByteArray, flags);
    Question asked = question(recursive);
    asked.checkingDisabled = checkingDisabled;
    const QByteArray wire = writeQuery(asked, 0x1234);
    const QByteArray expected = QByteArray::fromHex("1234") + flags
        + QByteArray::fromHex("0001000000000001"
                              "046d61696c076578616d706c6503636f6d00"
                              "000f0001"
                              "00002904d0000000000000");
    QCOMPARE(wire, expected);
}

void tst_Message::tellsOutcomesApart_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *claim, const Message &message, Outcome outcome,
                        bool recursive = false) {
        QTest::addRow("%s", claim) << message << recursive << outcome;
    };
    const ResourceRecord right = mx("mail.example.com", 5, "mx.example.net");
    const ResourceRecord delegation = ns("mail.example.com", "ns.other.test");

    row("records of the type are an answer", answer({right}), Outcome::Answer);
    row("an alias is an answer", answer({cname("mail.example.com", "gone.test")}, {soa("test")}),
        Outcome::Answer);
    row("an answer of a cache", fromResolver(answer({right})), Outcome::Answer, true);
    row("an SOA says no data", notAuthoritative(answer({}, {soa("example.com")})), Outcome::NoData);
    row("an SOA beside name servers says no data",
        answer({}, {ns("example.com", "ns1.example.com"), soa("example.com")}), Outcome::NoData);
    row("nothing with AA is no data", answer({}), Outcome::NoData);
    row("nothing from a resolver is no data", fromResolver(answer({})), Outcome::NoData, true);
    row("only other types at the name are no answer", answer({txt("mail.example.com", {"x"})}),
        Outcome::Malformed);
    row("only other types from a resolver are no answer",
        fromResolver(answer({txt("mail.example.com", {"x"})})), Outcome::Malformed, true);
    row("only other types beside an SOA are no answer",
        answer({txt("mail.example.com", {"x"})}, {soa("example.com")}), Outcome::Malformed);
    row("other types beside the right one are an answer",
        answer({txt("mail.example.com", {"x"}), right}), Outcome::Answer);
    row("nothing without AA is no answer of a name server", notAuthoritative(answer({})),
        Outcome::Refused);
    row("name servers below are a referral", notAuthoritative(answer({}, {delegation})),
        Outcome::Referral);
    row("name servers of the zone above the name are a referral",
        notAuthoritative(answer({}, {ns("example.com", "ns1.example.com")})), Outcome::Referral);
    row("name servers without SOA are a referral even with AA", answer({}, {delegation}),
        Outcome::Referral);
    row("pointing up to the root is declining",
        notAuthoritative(answer({}, {ns(".", "a.root-servers.net")})), Outcome::Refused);
    row("name servers beside the way are no referral",
        notAuthoritative(answer({}, {ns("example.org", "ns1.example.org")})), Outcome::Refused);
    row("records of another name are no answer", answer({mx("example.com", 5, "mx.example.net")}),
        Outcome::Malformed);
    row("NXDOMAIN beside other types is no answer",
        withRcode(answer({txt("mail.example.com", {"x"})}, {soa("example.com")}), 3),
        Outcome::Malformed);
    row("NXDOMAIN behind an alias",
        withRcode(answer({cname("mail.example.com", "gone.test")}, {soa("test")}), 3),
        Outcome::NoSuchName);
    row("NXDOMAIN", withRcode(answer({}, {soa("example.com")}), 3), Outcome::NoSuchName);
    row("SERVFAIL", withRcode(answer({}), 2), Outcome::ServerFailure);
    row("SERVFAIL with records is still a failure", withRcode(answer({right}), 2),
        Outcome::ServerFailure);
    row("REFUSED", withRcode(answer({}), 5), Outcome::Refused);
    row("NOTIMP", withRcode(answer({}), 4), Outcome::Refused);
    row("NOTAUTH", withRcode(answer({}), 9), Outcome::Refused);
    row("YXDOMAIN with records is no answer", withRcode(answer({right}), 6), Outcome::Refused);
    row("BADVERS with records is no answer", withRcode(answer({right}), 16), Outcome::Refused);
    row("FORMERR", withRcode(answer({}), 1), Outcome::Malformed);

    Message message = answer({right});
    message.header.truncated = true;
    row("TC", message, Outcome::Truncated);
    message = answer({right});
    message.header.response = false;
    row("a query is no answer", message, Outcome::Malformed);
    message = answer({right});
    message.header.opcode = 5;
    row("an update is no answer", message, Outcome::Malformed);
    message = answer({right});
    message.questionName = name("example.com");
    row("another name was asked", message, Outcome::Malformed);
    message = answer({right});
    message.questionType = 16;
    row("another type was asked", message, Outcome::Malformed);
    message = answer({right});
    message.questionName.reset();
    row("without question", message, Outcome::Malformed);
}

void tst_Message::tellsOutcomesApart()
{
    QFETCH(Message, message);
    QFETCH(bool, recursive);
    QFETCH(Outcome, outcome);
    QCOMPARE(answerOf(question(recursive), message).outcome, outcome);
    QCOMPARE(answerOf(question(recursive), writeMessage(message)),
             answerOf(question(recursive), message));
}

void tst_Message::comparesTheQuestionWithoutLetterCase()
{
    QByteArray wire = writeMessage(answer({mx("mail.example.com", 5, "mx.example.net")}));
    wire.replace("mail", "MaIL");
    const Answer read = answerOf(question(), wire);
    QCOMPARE(read.outcome, Outcome::Answer);
    QCOMPARE(read.records.first(), mx("mail.example.com", 5, "mx.example.net"));
}

void tst_Message::takesTheLesserNegativeTtl()
{
    // RFC 2308, 5
    const auto ttl = [](const ResourceRecord &record) {
        return answerOf(question(), withRcode(answer({}, {record}), 3)).negativeTtl;
    };
    QCOMPARE(ttl(soa("example.com", 3600, 300)), std::optional(seconds(300)));
    QCOMPARE(ttl(soa("example.com", 60, 300)), std::optional(seconds(60)));
    QCOMPARE(ttl(ns("example.com", "ns.example.com")), std::optional<seconds>());
}

void tst_Message::keepsTheChainOfAnAliasToNothing()
{
    const ResourceRecord alias = cname("mail.example.com", "gone.example.com");
    const Answer read = answerOf(question(), withRcode(answer({alias}, {soa("example.com")}), 3));
    QCOMPARE(read.outcome, Outcome::NoSuchName);
    QCOMPARE(read.records, QList{alias});
}

void tst_Message::takesEqualRecordsAsOne_data()
{
    QTest::addColumn<QList<ResourceRecord>>("records");
    QTest::addColumn<qsizetype>("kept");
    const auto row = [](const char *claim, const QList<ResourceRecord> &records, qsizetype kept) {
        QTest::addRow("%s", claim) << records << kept;
    };
    const char *own = "mail.example.com";
    ResourceRecord soon = mx(own, 5, "mx.example.net");
    soon.ttl = seconds(1);

    row("the same MX three times", QList<ResourceRecord>(3, mx(own, 5, "mx.example.net")), 1);
    row("but for the TTL", {mx(own, 5, "mx.example.net"), soon}, 1);
    row("but for letter case", {mx(own, 5, "mx.example.net"), mx(own, 5, "MX.Example.NET")}, 1);
    row("another preference", {mx(own, 5, "mx.example.net"), mx(own, 6, "mx.example.net")}, 2);
    row("another target", {mx(own, 5, "mx1.example.net"), mx(own, 5, "mx2.example.net")}, 2);
    row("another name", {mx(own, 5, "mx.example.net"), mx("example.com", 5, "mx.example.net")}, 2);
    row("the same text twice", {txt(own, {"v=spf1 -all"}), txt(own, {"v=spf1 -all"})}, 1);
    row("texts that differ in letter case", {txt(own, {"v=spf1 -all"}), txt(own, {"v=spf1 -ALL"})},
        2);
    row("the same text in other strings",
        {txt(own, {"v=spf1 ", "-all"}), txt(own, {"v=spf1 -all"})}, 2);
    row("addresses", {a(own, "192.0.2.1"), a(own, "192.0.2.2"), a(own, "192.0.2.1")}, 2);
    row("name servers", {ns(own, "ns.example.com"), ns(own, "ns.example.com")}, 1);
    row("an alias and a name server", {cname(own, "x.test"), ns(own, "x.test")}, 2);
    row("SOA", {soa(own), soa(own), soa(own, 3600, 60)}, 2);
    row("a type that nobody reads",
        QList<ResourceRecord>(2, {name(own), RecordType(99), seconds(5), OpaqueData{"x"}}), 1);
}

void tst_Message::takesEqualRecordsAsOne()
{
    QFETCH(QList<ResourceRecord>, records);
    QFETCH(qsizetype, kept);
    // The owner was asked for, so that the answer is one whatever stands in it.
    Message message = answer({mx("mail.example.com", 1, "first.test")}, records);
    message.answers += records;
    message.additional = records;
    const Answer read = answerOf(question(), message);
    QCOMPARE(read.records.size(), 1 + kept);
    QCOMPARE(read.authority.size(), kept);
    QCOMPARE(read.additional.size(), kept);
    QCOMPARE(read.authority.first(), records.first()); // with its TTL
}

void tst_Message::hidesWhatDoesNotAnswerInFull()
{
    Message message = answer({mx("mail.example.com", 5, "mx.example.net")});
    message.header.truncated = true;
    QCOMPARE(answerOf(question(), message).records.size(), 0);
    message = withRcode(message, 1);
    QCOMPARE(answerOf(question(), message).records.size(), 0);
}

// --- against glibc -------------------------------------------------------------------------------

void tst_Message::agreesWithGlibc()
{
    Message large = answer({mx("mail.example.com", 5, "mx1.example.net"),
                            mx("mail.example.com", 10, "mx2.example.net"),
                            txt("mail.example.com", {"v=spf1 include:x.test -all", "", "abc"}),
                            a("mail.example.com", "192.0.2.7"),
                            {name("mail.example.com"), RecordType::Aaaa, seconds(9),
                             AddressData{address("2001:db8::7")}},
                            cname("w.mail.example.com", "mail.example.com"),
                            {name("x.example.com"), RecordType(65), seconds(3), OpaqueData{"ab"}}},
                           {soa("example.com"), ns("example.com", "ns1.example.com")});
    large.additional = {a("ns1.example.com", "192.0.2.53")};
    large.udpSize = 1232;
    const QList<QByteArray> seeds{
        writeMessage(large),
        writeMessage(answer({mx("mail.example.com", 5, "mail.example.com")})),
        writeMessage(withRcode(answer({}, {soa("example.com")}), 3)),
        writeMessage(
            answer({cname("mail.example.com", "a.b.c.example.com"),
                    txt("a.b.c.example.com", {QByteArray(255, 'k'), QByteArray(155, 'l')})})),
        reply(1, 0, 0, "c00c000f00010000025800040001c011"),
    };

    std::mt19937 random(20240521); // fixed: the same messages each time
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    int accepted = 0;
    int acceptedByGlibcAlone = 0;
    constexpr int rounds = 20000;
    for (int i = 0; i < rounds; ++i) {
        QByteArray wire = seeds.at(below(seeds.size()));
        if (i >= seeds.size()) {
            for (qsizetype changes = 1 + below(3); changes > 0; --changes) {
                const qsizetype at = below(wire.size());
                switch (below(5)) {
                case 0:
                    wire[at] = char(random());
                    break;
                case 1:
                    wire[at] = char(wire[at] ^ (1 << below(8)));
                    break;
                case 2:
                    wire[at] = char(0xc0);
                    break;
                case 3:
                    wire.insert(at, char(random()));
                    break;
                case 4:
                    wire.remove(at, 1 + below(2));
                    break;
                }
            }
        }
        const auto message = parseMessage(wire);
        if (message) {
            ++accepted;
            const QByteArray what = differenceFromGlibc(wire, *message);
            QVERIFY2(what.isEmpty(), (what + ": " + wire.toHex()).constData());
        } else if (glibcAccepts(wire)) {
            ++acceptedByGlibcAlone;
        }
        // what was read can be written and reads the same
        if (message)
            QCOMPARE(parseMessage(writeMessage(*message)), message);
    }
    qInfo("%d of %d read, %d more by glibc alone", accepted, rounds, acceptedByGlibcAlone);
    QVERIFY(accepted > rounds / 10); // else nothing was compared
    QVERIFY(acceptedByGlibcAlone < accepted / 2);
}

QTEST_GUILESS_MAIN(tst_Message)
#include "tst_message.moc"
