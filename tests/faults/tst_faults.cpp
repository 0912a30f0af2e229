#include "tests/faults/family.h"
#include "tests/faults/faulttable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>

/// What befalls a person's computer, and what the two programs make of it: the programs are run as
/// they are, and their words, exit status and files are looked at. Prints the table of all that
/// held, which docs/faults.md shows. Names of families as arguments: only these, without the table.

namespace {

using namespace sda;
using namespace Qt::StringLiterals;

struct Family
{
    const char *name;
    std::unique_ptr<QObject> (*make)();
};

constexpr Family families[] = {
    {"storage", makeStorageFaults}, {"damage", makeDamageFaults},  {"typing", makeTypingFaults},
    {"desktop", makeDesktopFaults}, {"windows", makeWindowFaults}, {"network", makeNetworkFaults},
    {"time", makeTimeFaults},
};

/// The page of the docs lists what is tried here, and nothing else.
bool isOnThePage()
{
    QFile page(QStringLiteral(SDA_SOURCE_DIR "/docs/faults.md"));
    const bool isThere = page.open(QIODevice::ReadOnly);
    const QString difference =
        isThere ? FaultTable::all().differenceTo(QString::fromUtf8(page.readAll())) : u"no page"_s;
    if (!difference.isEmpty())
        std::fprintf(stderr, "FAIL!  : docs/faults.md: %s\n", qPrintable(difference));
    return difference.isEmpty();
}

void writeTable()
{
    const QByteArray table = FaultTable::all().markdown().toUtf8();
    std::printf("\n%s\n", table.constData());
    QDir().mkpath(QStringLiteral(TABLES));
    QFile file(QStringLiteral(TABLES "/faults.md"));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    int failures = 0;
    for (const Family &family : families) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(family.name)))
            failures += QTest::qExec(family.make().get(), {program.arguments().first()});
    }
    writeTable();
    if (wanted.isEmpty() && failures == 0 && !isOnThePage())
        ++failures;
    return failures == 0 ? 0 : 1;
}
