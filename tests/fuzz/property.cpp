#include "tests/fuzz/property.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace sda {

void claim(bool holds, const char *property, const QString &details)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n%s\n", property, qPrintable(details));
    std::abort();
}

QByteArray inputOf(const uint8_t *data, size_t size)
{
    static const int times = std::max(1, qEnvironmentVariableIntValue("SDA_FUZZ_REPEAT"));
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).repeated(times);
}

size_t numberOf(QByteArrayView octets)
{
    uint32_t number = 2166136261; // FNV-1a
    for (const char octet : octets)
        number = (number ^ uchar(octet)) * 16777619;
    return number;
}

Lines linesOf(const QByteArray &input)
{
    QList<QByteArray> lines = input.split('\n');
    const QByteArray first = lines.takeFirst();
    return {first, lines};
}

} // namespace sda
