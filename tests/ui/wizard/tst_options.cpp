#include "app/gui/options.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Options : public QObject
{
    Q_OBJECT

private slots:
    void takesNothing();
    void takesEverything();
    void takesAddresses_data();
    void takesAddresses();
    void refuses_data();
    void refuses();
    void passesOverWhatQtTakes();
};

namespace {

Options good(const QStringList &arguments)
{
    const auto read = OptionReader::read(QStringList{u"program"_s} + arguments);
    if (const auto *error = std::get_if<UsageError>(&read))
        QTest::qFail(qPrintable(error->sentence), __FILE__, __LINE__);
    const Options *options = std::get_if<Options>(&read);
    return options ? *options : Options{};
}

} // namespace

void tst_Options::takesNothing()
{
    const Options options = good({});
    QVERIFY(options.file.isEmpty());
    QVERIFY(!options.practice);
    QVERIFY(!options.background);
    QVERIFY(!options.ownWorld);
    QCOMPARE(options.wish, Options::Wish::Window);
}

void tst_Options::takesEverything()
{
    const Options options = good({u"--practice"_s, u"--lang"_s, u"ja"_s, u"--data-dir=/tmp/x"_s,
                                  u"--name-server-port"_s, u"5353"_s, u"a.senderdomain"_s});
    QVERIFY(options.practice);
    QCOMPARE(options.language, u"ja"_s);
    QCOMPARE(options.dataDir, u"/tmp/x"_s);
    QCOMPARE(options.nameServerPort, quint16(5353));
    QVERIFY(options.ownWorld);
    QCOMPARE(options.file, u"a.senderdomain"_s);
    QVERIFY(good({u"--background"_s}).background);
    QCOMPARE(good({u"--"_s, u"--odd"_s}).file, u"--odd"_s);
    QCOMPARE(good({u"--help"_s}).wish, Options::Wish::Help);
    QCOMPARE(good({u"--version"_s}).wish, Options::Wish::Version);
    const Options pdf = good({u"--export-pdf"_s, u"a.senderdomain"_s, u"-o"_s, u"a.pdf"_s});
    QCOMPARE(pdf.wish, Options::Wish::ExportPdf);
    QCOMPARE(pdf.file, u"a.senderdomain"_s);
    QCOMPARE(pdf.output, u"a.pdf"_s);
}

void tst_Options::takesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addRow("an IPv4 address") << u"127.0.0.1"_s << u"127.0.0.1"_s << 53;
    QTest::addRow("with a port") << u"127.0.0.1:5300"_s << u"127.0.0.1"_s << 5300;
    QTest::addRow("an IPv6 address") << u"::1"_s << u"::1"_s << 53;
    QTest::addRow("IPv6 with a port") << u"[::1]:5300"_s << u"::1"_s << 5300;
}

void tst_Options::takesAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const Options options = good({u"--resolver"_s, text});
    QCOMPARE(options.resolvers.size(), 1);
    QCOMPARE(options.resolvers.first().address.text(), address);
    QCOMPARE(int(options.resolvers.first().port), port);
    QVERIFY(options.resolvers.first().recursive);
}

void tst_Options::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("unknown options") << QStringList{u"--fast"_s};
    QTest::addRow("unknown short options") << QStringList{u"-x"_s};
    QTest::addRow("a value where none belongs") << QStringList{u"--practice=yes"_s};
    QTest::addRow("an option without its value") << QStringList{u"--lang"_s};
    QTest::addRow("an unknown language") << QStringList{u"--lang"_s, u"xx"_s};
    QTest::addRow("a host name as resolver") << QStringList{u"--resolver"_s, u"dns.example"_s};
    QTest::addRow("a port of 0") << QStringList{u"--resolver"_s, u"127.0.0.1:0"_s};
    QTest::addRow("a port that is too large") << QStringList{u"--name-server-port"_s, u"70000"_s};
    QTest::addRow("a PDF of nothing") << QStringList{u"-o"_s, u"a.pdf"_s};
    QTest::addRow("a PDF without a name") << QStringList{u"--export-pdf"_s, u"a.senderdomain"_s};
    QTest::addRow("no window and a file") << QStringList{u"--background"_s, u"a"_s};
    QTest::addRow("no window and practice") << QStringList{u"--background"_s, u"--practice"_s};
    QTest::addRow("two files") << QStringList{u"a"_s, u"b"_s};
}

void tst_Options::refuses()
{
    QFETCH(QStringList, arguments);
    const auto read = OptionReader::read(QStringList{u"program"_s} + arguments);
    const auto *error = std::get_if<UsageError>(&read);
    QVERIFY(error);
    QVERIFY(!error->sentence.isEmpty());
    QVERIFY(!error->sentence.contains(u'\n'));
}

void tst_Options::passesOverWhatQtTakes()
{
    const Options options = good({u"-platform"_s, u"offscreen"_s, u"--practice"_s});
    QVERIFY(options.practice);
    QVERIFY(options.file.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
