#include "core/dns/dnsname.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace sda {

namespace {

constexpr int MaxLabel = 63; // RFC 1035, 3.1
constexpr int MaxName = 255; // with all length octets and the root label

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Where the labels of a wire form without the root label begin.
class LabelStarts
{
public:
    explicit LabelStarts(QByteArrayView wire) : m_wire(wire)
    {
        for (qsizetype at = 0; at < wire.size(); at += 1 + uchar(wire[at]))
            m_starts[size_t(count++)] = quint8(at);
    }

    QByteArrayView label(int index) const
    {
        const qsizetype at = m_starts[size_t(index)];
        return m_wire.sliced(at + 1, uchar(m_wire[at]));
    }

    int count = 0;

private:
    QByteArrayView m_wire;
    std::array<quint8, MaxName / 2> m_starts; // a label takes two octets or more
};

/// Appends one label to the wire form; false if it or the name becomes invalid.
bool appendLabel(QByteArray &wire, QByteArrayView label)
{
    if (label.isEmpty() || label.size() > MaxLabel || wire.size() + label.size() + 2 > MaxName)
        return false;
    const qsizetype begin = wire.size() + 1;
    wire.append(char(label.size())).append(label);
    // RFC 4343: only ASCII letters have a case
    std::transform(wire.begin() + begin, wire.end(), wire.begin() + begin, lowered);
    return true;
}

/// Reads `\X` or `\DDD` at `at` (on the backslash) and moves `at` to its last character.
std::optional<char> escapedOctet(QStringView text, qsizetype &at)
{
    const auto digit = [&](qsizetype i) {
        return i < text.size() && text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0'
                                                                     : -1;
    };
    if (at + 1 >= text.size())
        return {};
    if (digit(at + 1) < 0) {
        const char16_t next = text[at + 1].unicode();
        ++at;
        return next < 0x80 ? std::optional(char(next)) : std::nullopt;
    }
    if (digit(at + 2) < 0 || digit(at + 3) < 0)
        return {};
    const int value = digit(at + 1) * 100 + digit(at + 2) * 10 + digit(at + 3);
    at += 3;
    return value < 256 ? std::optional(char(value)) : std::nullopt;
}

using Text = QVarLengthArray<QChar, 2 * MaxName>;

void appendEscaped(Text &text, const char octet)
{
    const auto value = uchar(octet);
    if (value <= 0x20 || value >= 0x7f) {
        for (const QChar c : QStringLiteral("\\%1").arg(value, 3, 10, QLatin1Char('0')))
            text.append(c);
        return;
    }
    if (octet == '.' || octet == '\\' || octet == '"' || octet == '(' || octet == ')'
        || octet == ';')
        text.append(u'\\');
    text.append(QLatin1Char(octet));
}

} // namespace

std::optional<DnsName> DnsName::fromText(QStringView text)
{
    if (text == u".")
        return DnsName();
    DnsName name;
    name.m_labels.reserve(std::min<qsizetype>(text.size() + 1, MaxName));
    QVarLengthArray<char, MaxLabel + 1> label;
    bool ended = false; // the text ended with a dot
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        ended = c == u'.';
        if (c >= 0x80) {
            return {};
        } else if (c == u'.') {
            if (!appendLabel(name.m_labels, label))
                return {};
            label.clear();
        } else if (c == u'\\') {
            const auto octet = escapedOctet(text, i);
            if (!octet)
                return {};
            label.append(*octet);
        } else {
            label.append(char(c));
        }
        if (label.size() > MaxLabel)
            return {};
    }
    if (!ended && !appendLabel(name.m_labels, label))
        return {};
    return name;
}

std::optional<DnsName> DnsName::fromLabels(const QList<QByteArray> &labels)
{
    DnsName name;
    for (const QByteArray &label : labels) {
        if (!appendLabel(name.m_labels, label))
            return {};
    }
    return name;
}

std::optional<DnsName> DnsName::fromWire(QByteArrayView wire)
{
    qsizetype at = 0;
    while (at < wire.size() && wire[at] != 0) {
        const int length = uchar(wire[at]);
        if (length > MaxLabel || at + 1 + length > wire.size()) // above: a pointer
            return {};
        at += 1 + length;
        if (at + 1 > MaxName)
            return {};
    }
    if (at + 1 != wire.size()) // the root label has to be the last octet
        return {};
    DnsName name;
    name.m_labels = wire.first(at).toByteArray();
    // Lengths are smaller than any letter.
    std::ranges::transform(name.m_labels, name.m_labels.begin(), lowered);
    return name;
}

QString DnsName::text() const
{
    if (isRoot())
        return QStringLiteral(".");
    Text text;
    for (qsizetype at = 0; at < m_labels.size();) {
        const int length = uchar(m_labels[at]);
        if (at > 0)
            text.append(u'.');
        for (int i = 1; i <= length; ++i)
            appendEscaped(text, m_labels[at + i]);
        at += 1 + length;
    }
    return QString(text.constData(), text.size());
}

int DnsName::labelCount() const
{
    int count = 0;
    for (qsizetype at = 0; at < m_labels.size(); at += 1 + uchar(m_labels[at]))
        ++count;
    return count;
}

QList<QByteArray> DnsName::labels() const
{
    QList<QByteArray> labels;
    for (qsizetype at = 0; at < m_labels.size(); at += 1 + uchar(m_labels[at]))
        labels.append(m_labels.mid(at + 1, uchar(m_labels[at])));
    return labels;
}

DnsName DnsName::parent() const
{
    DnsName parent;
    if (!isRoot())
        parent.m_labels = m_labels.sliced(1 + uchar(m_labels[0]));
    return parent;
}

bool DnsName::isAtOrBelow(const DnsName &ancestor) const
{
    const qsizetype extra = m_labels.size() - ancestor.m_labels.size();
    if (extra < 0)
        return false;
    qsizetype at = 0;
    while (at < extra)
        at += 1 + uchar(m_labels[at]);
    // Only a match that begins at a label counts: "xb.c" is not below "b.c".
    return at == extra && m_labels.endsWith(ancestor.m_labels);
}

std::optional<DnsName> DnsName::prepend(const DnsName &prefix) const
{
    if (prefix.m_labels.size() + m_labels.size() + 1 > MaxName)
        return {};
    DnsName name;
    name.m_labels = prefix.m_labels + m_labels;
    return name;
}

QString DnsName::relativeTo(const DnsName &zone) const
{
    if (*this == zone)
        return QStringLiteral("@");
    if (zone.isRoot() || !isAtOrBelow(zone))
        return text();
    DnsName prefix;
    prefix.m_labels = m_labels.first(m_labels.size() - zone.m_labels.size());
    const QString text = prefix.text();
    // A label that is a literal at-sign must not read as the zone itself.
    return text == u"@" ? QStringLiteral("\\@") : text;
}

/// The canonical order of RFC 4034, 6.1: by labels from the right, so that a zone's names stand
/// together.
std::strong_ordering operator<=>(const DnsName &a, const DnsName &b)
{
    // Without copies of the labels: judging compares names more often than all else, and mostly
    // finds them equal.
    if (a == b)
        return std::strong_ordering::equal;
    const LabelStarts left(a.m_labels);
    const LabelStarts right(b.m_labels);
    const int common = std::min(left.count, right.count);
    for (int i = 1; i <= common; ++i) {
        const int order = left.label(left.count - i).compare(right.label(right.count - i));
        if (order != 0)
            return order <=> 0;
    }
    return left.count <=> right.count;
}

} // namespace sda
