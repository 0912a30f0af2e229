#include "core/setup/domainlist.h"
#include "tests/fuzz/property.h"

#include <QBuffer>

using namespace sda;
using namespace Qt::StringLiterals;

// A list of domains: CSV in one of three encodings.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray csv = inputOf(data, size);
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    const DomainList list = readDomainList(file, u"/folder"_s);
    claim(list.rows.size() <= listLimit, "rows are bounded");
    int line = 0;
    for (const ListedDomain &row : list.rows) {
        claim(row.line > line, "lines are counted upwards", row.domainText);
        line = row.line;
        if (!row.setupFile.isEmpty())
            continue; // opens a file
        const auto setup = setupOf(row);
        claim(!row.isUnreadable || std::holds_alternative<Finding>(setup),
              "what cannot be read is no set-up", row.domainText);
    }
    return 0;
}
