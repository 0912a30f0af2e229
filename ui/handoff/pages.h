#pragma once

#include <QByteArray>
#include <QString>

/// \file
/// HTML as pages to print or to attach.

namespace sda {

/// A PDF of A4 pages on their side (a table of records is wide), with the title and the number at
/// the foot of each. `language`: whose Han letters are drawn. Needs a QGuiApplication.
QByteArray pagesOf(const QString &html, const QString &title, const QString &language);

} // namespace sda
