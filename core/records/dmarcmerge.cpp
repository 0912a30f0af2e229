#include "core/records/dmarcrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// The pieces between the semicolons, letter for letter, so that an edit touches one of them only.
class Pieces
{
public:
    explicit Pieces(const QString &text) : m_pieces(text.split(u';'))
    {
        if (m_pieces.last().trimmed().isEmpty()) {
            m_end = u';' + m_pieces.last();
            m_pieces.removeLast();
        }
    }

    std::optional<QString> value(const QString &tag) const
    {
        const qsizetype at = find(tag);
        if (at < 0)
            return std::nullopt;
        return m_pieces.at(at).section(u'=', 1).trimmed();
    }
    void set(const QString &tag, const QString &value)
    {
        const qsizetype at = find(tag);
        const QString piece = tag + u'=' + value;
        if (at >= 0)
            m_pieces[at] = leadingBlanks(m_pieces.at(at)) + piece;
        else if (tag == u'p') // next to the version: older receivers want it there (RFC 7489, 6.3)
            m_pieces.insert(1, u' ' + piece);
        else
            m_pieces.append(u' ' + piece);
    }
    QString text() const { return m_pieces.join(u';') + m_end; }

private:
    qsizetype find(const QString &tag) const
    {
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces.at(i).section(u'=', 0, 0).trimmed() == tag
                && m_pieces.at(i).contains(u'='))
                return i;
        }
        return -1;
    }
    static QString leadingBlanks(const QString &piece)
    {
        const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
        const auto end = std::ranges::find_if_not(piece, isBlank);
        return piece.left(end - piece.begin());
    }

    QStringList m_pieces;
    QString m_end;
};

QString withAddresses(const QString &there, const QString &wanted)
{
    QStringList known;
    for (const QString &uri : there.split(u',', Qt::SkipEmptyParts))
        known.append(uri.trimmed());
    QString all = there;
    for (const QString &uri : wanted.split(u',', Qt::SkipEmptyParts)) {
        if (known.contains(uri.trimmed(), Qt::CaseInsensitive))
            continue;
        all += (all.isEmpty() ? QString() : u","_s) + uri.trimmed();
    }
    return all;
}

} // namespace

DmarcStrictness::DmarcStrictness(const DmarcTags &tags)
{
    const auto policy = [&](QStringView name, DmarcPolicy otherwise) {
        return dmarcPolicyOf(tags.value(name).value_or(QString())).value_or(otherwise);
    };
    domain = policy(u"p", DmarcPolicy::None);
    below = policy(u"sp", domain);
    missing = policy(u"np", below);
    if (tags.value(u"t").value_or(QString()).compare("y"_L1, Qt::CaseInsensitive) != 0)
        return;
    for (DmarcPolicy *tested : {&domain, &below, &missing}) // one step less
        *tested = DmarcPolicy(std::max(int(*tested) - 1, int(DmarcPolicy::None)));
}

bool DmarcStrictness::isWeakerThan(const DmarcStrictness &other) const
{
    return domain < other.domain || below < other.below || missing < other.missing;
}

QString mergeDmarc(const QString &existing, const QString &wanted, bool keepStricter)
{
    if (!isDmarc(existing.toUtf8()))
        return wanted;
    Pieces pieces(existing);
    const DmarcTags wish(wanted);
    const DmarcStrictness today{DmarcTags(existing)};
    for (const QString &tag :
         {u"p"_s, u"sp"_s, u"np"_s, u"rua"_s, u"ruf"_s, u"adkim"_s, u"aspf"_s, u"fo"_s, u"t"_s}) {
        const auto value = wish.value(tag);
        if (!value)
            continue;
        const auto there = pieces.value(tag);
        if (tag == u'p') {
            const auto known = dmarcPolicyOf(there.value_or(QString()));
            const auto planned = dmarcPolicyOf(*value);
            if (known < planned || (!keepStricter && known != planned))
                pieces.set(tag, *value);
        } else if (!there) {
            Pieces more = pieces;
            more.set(tag, *value);
            // `sp=none` beside `p=reject` takes something away.
            if (!keepStricter || !DmarcStrictness(DmarcTags(more.text())).isWeakerThan(today))
                pieces = more;
        } else if (tag == "rua"_L1 || tag == "ruf"_L1) {
            const QString all = withAddresses(*there, *value);
            if (all != *there)
                pieces.set(tag, all);
        }
    }
    // A policy that is only tested does one step less than is wanted.
    if (DmarcStrictness(DmarcTags(pieces.text())).domain < DmarcStrictness(wish).domain)
        pieces.set(u"t"_s, u"n"_s);
    return pieces.text();
}

} // namespace sda
