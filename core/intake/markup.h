#pragma once

#include <QString>

namespace sda {

struct Plain
{
    QString text;
    bool changed = false;
};
/// A line without HTML: entities are characters again, cells are divided by tabs, rows and `<br>`
/// by line ends (blanks within a row of a table). Other things in angle brackets stay.
Plain withoutMarkup(const QString &line);

} // namespace sda
