#pragma once

#include <QList>
#include <QString>

/// \file
/// Texts that nobody pastes on purpose, as long as one likes.

namespace pastes {

struct Hostile
{
    const char *name;
    QString piece;
};

const QList<Hostile> &hostileTexts();

/// `piece` again and again, `size` characters in all.
QString repeated(const QString &piece, qsizetype size);

} // namespace pastes
