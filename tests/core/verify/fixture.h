#pragma once

#include "stage.h"

/// \file
/// The zones and twins of codes.txt, and whether a report says of them what it should.

namespace sda {

/// One block of codes.txt.
struct Fixture
{
    enum class Kind {
        Zone, ///< yields the code
        Twin, ///< must not yield it
        Elsewhere, ///< another test sees it
    };
    Kind kind = Kind::Zone;
    QString code;
    QString other; ///< Twin: what comes first instead; "*" for anything, "right" for nothing
    QStringList rows; ///< where: ids of records, or "domain"
    QString file; ///< Elsewhere
    Scene scene;
};
QList<Fixture> readFixtures(const QString &file);

/// Why the fixture does not hold; empty if it does.
QString faultOf(const Fixture &fixture, const Report &report);

} // namespace sda
