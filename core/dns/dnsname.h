#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace sda {

/// A fully qualified DNS name (RFC 1035, 3.1), letters lower-cased (RFC 4343). Labels may hold any
/// octet; text() escapes them. Default-constructed: the root.
class DnsName
{
public:
    DnsName() = default;

    /// Presentation form with or without the final dot, with `\.` and `\DDD` escapes (RFC
    /// 1035, 5.1). Nothing for an empty text, an empty label, a label over 63 or a name over 255
    /// octets, or characters outside ASCII. "." is the root.
    static std::optional<DnsName> fromText(QStringView text);
    /// Labels from left to right, raw octets; nothing if one is empty or too long.
    static std::optional<DnsName> fromLabels(const QList<QByteArray> &labels);
    /// Uncompressed wire form with the root label; nothing if it is not exactly one name.
    static std::optional<DnsName> fromWire(QByteArrayView wire);

    /// Lower case, no final dot, special octets escaped; "." for the root.
    QString text() const;
    /// Uncompressed wire form including the root label.
    QByteArray wire() const { return m_labels + '\0'; }

    bool isRoot() const { return m_labels.isEmpty(); }
    int labelCount() const;
    QList<QByteArray> labels() const;
    /// Without the leftmost label; the root's parent is the root.
    DnsName parent() const;
    bool isAtOrBelow(const DnsName &ancestor) const;
    /// `prefix` in front of this name; nothing if the result is too long.
    std::optional<DnsName> prepend(const DnsName &prefix) const;
    /// The labels in front of `zone`, "@" for the zone itself; the full text if it is not below
    /// `zone`.
    QString relativeTo(const DnsName &zone) const;

    friend bool operator==(const DnsName &, const DnsName &) = default;
    friend std::strong_ordering operator<=>(const DnsName &a, const DnsName &b);
    friend size_t qHash(const DnsName &name, size_t seed = 0) { return qHash(name.m_labels, seed); }

private:
    QByteArray m_labels; // wire form without the root label
};

} // namespace sda

template <>
struct std::hash<sda::DnsName>
{
    size_t operator()(const sda::DnsName &name) const { return qHash(name, 0); }
};
