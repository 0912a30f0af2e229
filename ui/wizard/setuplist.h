#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace sda {

/// A set-up that was kept.
struct KeptSetup
{
    QString file;
    QString domain; ///< as people read it; the text as typed where it is no domain
    QString serviceId; ///< this version need not know it
    QDateTime changed; ///< UTC
    bool operator==(const KeptSetup &) const = default;
};

/// The readable set-ups in a folder, the one changed last first.
QList<KeptSetup> keptSetups(const QString &folder);

} // namespace sda
