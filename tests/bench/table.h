#pragma once

#include <QString>

#include <vector>

/// \file
/// What the benches print: rows of one Markdown table on the standard output, remarks on the
/// standard error. tests/bench/run puts the rows of all benches together.

namespace sda {

/// One thing measured beside another in the same run, so that the machine's speed cancels out.
struct BenchRow
{
    QString what;
    QString measured;
    QString beside; ///< what it is measured beside, with its own figure
    QString ratio;
    QString goal;
    bool met = true;
};

void printRow(const BenchRow &row);
/// For people who look on.
void printRemark(const QString &line);

/// "12,345.6"
QString shownNumber(double number, int decimals = 0);
/// The middle one; 0 if there is none.
double medianOf(std::vector<double> values);

} // namespace sda
