#include "core/dns/resourcerecord.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sda {

namespace {

struct TypeName
{
    RecordType type;
    QLatin1StringView name;
};

constexpr std::array TypeNames{
    TypeName{RecordType::A, QLatin1StringView("A")},
    TypeName{RecordType::Ns, QLatin1StringView("NS")},
    TypeName{RecordType::Cname, QLatin1StringView("CNAME")},
    TypeName{RecordType::Soa, QLatin1StringView("SOA")},
    TypeName{RecordType::Mx, QLatin1StringView("MX")},
    TypeName{RecordType::Txt, QLatin1StringView("TXT")},
    TypeName{RecordType::Aaaa, QLatin1StringView("AAAA")},
    TypeName{RecordType::Srv, QLatin1StringView("SRV")},
    TypeName{RecordType::Opt, QLatin1StringView("OPT")},
    TypeName{RecordType::Ds, QLatin1StringView("DS")},
    TypeName{RecordType::Spf, QLatin1StringView("SPF")},
    TypeName{RecordType::Caa, QLatin1StringView("CAA")},
    TypeName{RecordType::Alias, QLatin1StringView("ALIAS")},
};

/// Length in octets of the UTF-8 sequence at `at`, 0 if there is none.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const uchar first = uchar(bytes[at]);
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes.sliced(at, length));
    return decoder.hasError() || decoded.isEmpty() ? 0 : length;
}

QString readable(QByteArrayView bytes)
{
    const bool isPlain =
        std::ranges::all_of(bytes, [](char c) { return uchar(c) >= 0x20 && uchar(c) < 0x7f; });
    if (isPlain) // nearly everything is
        return QString::fromLatin1(bytes);
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar octet = uchar(bytes[at]);
        if (octet >= 0x20 && octet < 0x7f) {
            text += QLatin1Char(char(octet));
            ++at;
            continue;
        }
        const int length = octet < 0x80 ? 0 : sequenceLength(bytes, at);
        const QString character = QString::fromUtf8(bytes.sliced(at, length));
        const bool control = length == 2 && character[0].category() == QChar::Other_Control;
        if (length > 0 && !control) {
            text += character;
            at += length;
            continue;
        }
        text += QStringLiteral("\\%1").arg(octet, 3, 10, QLatin1Char('0'));
        ++at;
    }
    return text;
}

struct Display
{
    QString operator()(const AddressData &data) const { return data.address.text(); }
    QString operator()(const TargetData &data) const { return data.target.text(); }
    QString operator()(const MxData &data) const { return data.exchange.text(); }
    QString operator()(const TxtData &data) const { return readable(data.joined()); }
    QString operator()(const SoaData &data) const
    {
        return QStringLiteral("%1 %2 %3")
            .arg(data.primary.text(), data.mailbox.text())
            .arg(data.serial);
    }
    QString operator()(const OpaqueData &data) const // RFC 3597, 5
    {
        const QString hex = QString::fromLatin1(data.bytes.toHex());
        return QStringLiteral("\\# %1 %2").arg(data.bytes.size()).arg(hex).trimmed();
    }
};

} // namespace

QString textOf(RecordType type)
{
    for (const TypeName &known : TypeNames) {
        if (known.type == type)
            return known.name;
    }
    return QStringLiteral("TYPE%1").arg(quint16(type));
}

std::optional<RecordType> recordTypeOf(QStringView text)
{
    for (const TypeName &known : TypeNames) {
        if (text.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.type;
    }
    if (!text.startsWith(u"TYPE", Qt::CaseInsensitive))
        return {};
    const QStringView digits = text.sliced(4);
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') // toUShort() would take a sign or blanks
            return {};
    }
    bool ok = false;
    const quint16 number = digits.toUShort(&ok);
    return ok ? std::optional(RecordType(number)) : std::nullopt;
}

QString displayText(const ResourceRecord &record)
{
    return std::visit(Display{}, record.data);
}

} // namespace sda
