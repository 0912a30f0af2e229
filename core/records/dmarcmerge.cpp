#include "core/records/dmarcrecord.h"

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
    QString all = there;
    for (const QString &uri : wanted.split(u',')) {
        if (!there.contains(uri.trimmed(), Qt::CaseInsensitive))
            all += u',' + uri.trimmed();
    }
    return all;
}

} // namespace

QString dmarcText(const DmarcWish &wish)
{
    QString text = "v=DMARC1; p="_L1 + textOf(wish.policy);
    if (wish.subdomainPolicy)
        text += "; sp="_L1 + textOf(*wish.subdomainPolicy);
    if (wish.missingPolicy)
        text += "; np="_L1 + textOf(*wish.missingPolicy);
    if (!wish.reportAddress.isEmpty())
        text += "; rua=mailto:"_L1 + wish.reportAddress;
    return text;
}

std::optional<DmarcWish> dmarcWish(const QString &text)
{
    const auto record = parseDmarc(text.toUtf8());
    if (!record || !record->hasPolicy)
        return std::nullopt;
    const DmarcTags tags(text);
    const auto policy = [&tags](QStringView name) {
        return dmarcPolicyOf(tags.value(name).value_or(QString()));
    };
    return DmarcWish{.policy = record->policy,
                     .reportAddress = record->reportAddresses.value(0),
                     .subdomainPolicy = policy(u"sp"),
                     .missingPolicy = policy(u"np")};
}

QString mergeDmarc(const QString &existing, const QString &wanted, bool keepStricter)
{
    if (!isDmarc(existing.toUtf8()))
        return wanted;
    Pieces pieces(existing);
    const DmarcTags wish(wanted);
    for (const QString &tag :
         {u"p"_s, u"sp"_s, u"np"_s, u"rua"_s, u"ruf"_s, u"adkim"_s, u"aspf"_s, u"fo"_s, u"t"_s}) {
        const auto value = wish.value(tag);
        if (!value)
            continue;
        const auto there = pieces.value(tag);
        if (tag == u'p') {
            const auto today = dmarcPolicyOf(there.value_or(QString()));
            const auto planned = dmarcPolicyOf(*value);
            if (today < planned || (!keepStricter && today != planned))
                pieces.set(tag, *value);
        } else if (!there) {
            pieces.set(tag, *value);
        } else if (tag == "rua"_L1 || tag == "ruf"_L1) {
            const QString all = withAddresses(*there, *value);
            if (all != *there)
                pieces.set(tag, all);
        }
    }
    return pieces.text();
}

} // namespace sda
