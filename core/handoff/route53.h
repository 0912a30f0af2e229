#pragma once

#include "core/handoff/handoffrow.h"

#include <QByteArray>

/// \file
/// A change batch for Amazon Route 53: what `aws route53 change-resource-record-sets
/// --change-batch file://…` takes (API reference, ChangeBatch).

namespace sda {

struct Route53Batch
{
    QByteArray json; ///< empty if there is nothing to change
    QStringList leftOut; ///< ids of rows that Route 53 cannot hold, or that wait for a decision
};

/// An UPSERT replaces a whole record set, so what stands in it today and is to stay is carried
/// along. Where nobody has looked, an UPSERT could delete what nobody knows of: then every change
/// is a CREATE, which fails if anything stands there, and sets that an earlier look has seen are
/// left out. `comment` at most 256 characters; it is cut where it is longer.
Route53Batch route53Batch(const QList<HandoffRow> &rows, const ExistingRecords &existing,
                          const QString &comment);

} // namespace sda
