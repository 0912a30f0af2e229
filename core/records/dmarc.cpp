#include "core/records/dmarc.h"

#include "core/records/dmarcrecord.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

// RFC 9989, 4.7: "v" first, its value in exactly this letter case
const QRegularExpression &versionPattern()
{
    static const QRegularExpression pattern(uR"(\Av[ \t]*=[ \t]*DMARC1[ \t]*(?:;|\z))"_s);
    return pattern;
}

const DkimTag *tagNamed(const QList<DkimTag> &tags, QStringView name)
{
    const auto tag =
        std::ranges::find_if(tags, [name](const DkimTag &t) { return t.name == name; });
    return tag == tags.end() ? nullptr : &*tag;
}

bool isMailUri(const QString &uri)
{
    // The `!10m` at the end was a size limit (RFC 7489, 6.2); receivers still accept it.
    static const QRegularExpression pattern(
        uR"(\Amailto:[^\s@,!]+@(?:[a-z0-9_](?:[a-z0-9_\-]*[a-z0-9_])?\.)+[a-z0-9\-]+(?:\?[^\s,!]*)?(?:![0-9]+[kmgt]?)?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(uri).hasMatch();
}

} // namespace

std::optional<DmarcPolicy> dmarcPolicyOf(QStringView text)
{
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return DmarcPolicy::None;
    if (text.compare("quarantine"_L1, Qt::CaseInsensitive) == 0)
        return DmarcPolicy::Quarantine;
    if (text.compare("reject"_L1, Qt::CaseInsensitive) == 0)
        return DmarcPolicy::Reject;
    return std::nullopt;
}

QString textOf(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::None:
        return u"none"_s;
    case DmarcPolicy::Quarantine:
        return u"quarantine"_s;
    case DmarcPolicy::Reject:
        return u"reject"_s;
    }
    Q_UNREACHABLE();
}

DmarcTags::DmarcTags(const QString &text)
{
    QStringList pieces = text.split(u';');
    if (pieces.last().trimmed().isEmpty())
        pieces.removeLast();
    for (const QString &piece : pieces) {
        const qsizetype equals = piece.indexOf(u'=');
        if (equals < 0)
            m_hasStrayPiece = true;
        else
            m_tags.append({piece.first(equals).trimmed(), piece.mid(equals + 1).trimmed()});
    }
}

std::optional<QString> DmarcTags::value(QStringView name) const
{
    const DkimTag *tag = tagNamed(m_tags, name);
    return tag ? std::optional(tag->value) : std::nullopt;
}

QStringList DmarcTags::values(QStringView name) const
{
    QStringList values;
    for (const DkimTag &tag : m_tags) {
        if (tag.name == name)
            values += tag.value;
    }
    return values;
}

bool DmarcTags::lacksSeparator() const
{
    static const QRegularExpression nextTag(
        uR"((?:\A|[\s,])(?:v|p|sp|np|rua|ruf|adkim|aspf|fo|pct|rf|ri|t|psd)\s*=)"_s);
    static const QStringList shortTags{u"v"_s,     u"p"_s,    u"sp"_s, u"np"_s,
                                       u"adkim"_s, u"aspf"_s, u"t"_s,  u"psd"_s};
    return m_hasStrayPiece || std::ranges::any_of(m_tags, [](const DkimTag &tag) {
               return nextTag.match(tag.value).hasMatch()
                   || (shortTags.contains(tag.name)
                       && (tag.value.contains(u'=') || tag.value.endsWith(u',')));
           });
}

QStringList DmarcTags::duplicates() const
{
    QSet<QString> seen;
    QSet<QString> told;
    QStringList twice;
    for (const DkimTag &tag : m_tags) {
        if (seen.contains(tag.name) && !told.contains(tag.name)) {
            told.insert(tag.name);
            twice += tag.name;
        }
        seen.insert(tag.name);
    }
    return twice;
}

QList<ReportUri> DmarcTags::reportUris() const
{
    QList<ReportUri> uris;
    for (const QString &tag : {u"rua"_s, u"ruf"_s}) {
        const std::optional<QString> list = value(tag);
        if (!list)
            continue;
        for (const QString &piece : list->split(u',')) {
            const QString uri = piece.trimmed();
            uris.append({tag, uri, isMailUri(uri)});
        }
    }
    return uris;
}

bool isDmarc(QByteArrayView value)
{
    return versionPattern().match(QString::fromUtf8(value)).hasMatch();
}

std::optional<DmarcRecord> parseDmarc(QByteArrayView value)
{
    if (!isDmarc(value))
        return std::nullopt;
    const DmarcTags tags(shownOnOneLine(value));
    const std::optional<DmarcPolicy> policy = dmarcPolicyOf(tags.value(u"p").value_or(QString()));
    DmarcRecord record;
    record.policy = policy.value_or(DmarcPolicy::None);
    record.hasPolicy = policy.has_value();
    record.subdomainPolicy =
        dmarcPolicyOf(tags.value(u"sp").value_or(QString())).value_or(record.policy);
    record.isTest = tags.value(u"t").value_or(QString()).compare("y"_L1, Qt::CaseInsensitive) == 0;
    for (const ReportUri &uri : tags.reportUris()) {
        if (uri.tag == "rua"_L1 && uri.isMailAddress) {
            static const QRegularExpression rest(uR"([!?].*\z)"_s);
            record.reportAddresses += uri.text.mid(qsizetype(sizeof "mailto:") - 1).remove(rest);
        }
    }
    return record;
}

} // namespace sda
