#pragma once

#include "core/records/dkim.h"
#include "core/records/dmarc.h"

/// \file
/// The tags of a DMARC record as they are written, for the other files of this room.

namespace sda {

struct ReportUri
{
    QString tag; ///< "rua" or "ruf"
    QString text; ///< as written
    bool isMailAddress = false; ///< `mailto:` and a mail address
};

class DmarcTags
{
public:
    explicit DmarcTags(const QString &text);

    /// The value of the first tag of that name; names are case-sensitive as in RFC 6376, 3.2.
    std::optional<QString> value(QStringView name) const;
    QStringList values(QStringView name) const;
    /// A piece has no `=`, or one value has swallowed the next tag.
    bool lacksSeparator() const;
    /// Names that stand twice or more.
    QStringList duplicates() const;
    /// The addresses of `rua` and `ruf`, right and wrong ones.
    QList<ReportUri> reportUris() const;

private:
    QList<DkimTag> m_tags;
    bool m_hasStrayPiece = false;
};

/// What receivers do with mail that fails: of the domain, of its sub-domains, of those that do not
/// exist. What is not said follows from what is, and `t=y` asks for one step less (RFC 9989, 4.7).
/// Receivers of RFC 7489 know neither `np=` nor `t=`.
struct DmarcStrictness
{
    explicit DmarcStrictness(const DmarcTags &tags);
    bool isWeakerThan(const DmarcStrictness &other) const;

    DmarcPolicy domain = DmarcPolicy::None;
    DmarcPolicy below = DmarcPolicy::None;
    DmarcPolicy missing = DmarcPolicy::None;
};

} // namespace sda
