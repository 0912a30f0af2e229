#include "tests/bench/table.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace sda {

using namespace Qt::StringLiterals;

void printRow(const BenchRow &row)
{
    const QStringList cells{row.what,  row.measured, row.beside,
                            row.ratio, row.goal,     row.met ? u"yes"_s : u"**no**"_s};
    std::fputs((u"| "_s + cells.join(u" | "_s) + u" |\n"_s).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printRemark(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

QString shownNumber(double number, int decimals)
{
    return QLocale(QLocale::English).toString(number, 'f', decimals);
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace sda
