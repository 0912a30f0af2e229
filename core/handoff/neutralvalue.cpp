#include "core/handoff/neutralvalue.h"

#include "core/dns/zonefile.h"
#include "core/records/dkim.h"
#include "core/records/dmarc.h"
#include "core/records/spf.h"
#include "core/records/spfgrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Tags in an order of their own, without the blanks that are free (RFC 6376, 3.2).
QByteArray neutralTags(const QList<DkimTag> &tags, bool foldsValues)
{
    QStringList words;
    for (const DkimTag &tag : tags) {
        QString tagValue = tag.value.simplified();
        if (foldsValues)
            tagValue = tagValue.toLower();
        words += tag.name.toLower() + u'=' + tagValue;
    }
    std::sort(words.begin(), words.end());
    return words.join(u';').toUtf8();
}

std::optional<QByteArray> neutralKey(const QString &text)
{
    const auto tags = parseTagList(text);
    if (!tags)
        return std::nullopt;
    QString key;
    auto algorithm = PublicKey::Algorithm::Rsa;
    QList<DkimTag> others;
    for (const DkimTag &tag : *tags) {
        if (tag.name == "p"_L1)
            key = tag.value;
        else if (tag.name == "k"_L1 && tag.value == "ed25519"_L1)
            algorithm = PublicKey::Algorithm::Ed25519;
        else if (tag.name != "v"_L1 && tag.name != "k"_L1 && tag.name != "n"_L1)
            others += tag;
    }
    const auto decoded = key.isEmpty() ? std::nullopt : decodePublicKey(key, algorithm);
    if (!decoded)
        return std::nullopt;
    return "dkim " + neutralTags(others, false) + ' ' + decoded->identity.toHex();
}

/// The terms; in any order where all of them allow, as the first that fits decides.
QByteArray neutralSpf(const QString &text)
{
    const SpfRecord record = parseSpf(text.toUtf8());
    QStringList words;
    QString ending;
    bool allAllow = true;
    for (const SpfTerm &term : record.effectiveTerms()) {
        const QString word = QLatin1Char(char(term.qualifier)) + canonicalSpfTerm(term.text);
        if (term.kind == SpfKind::All || term.kind == SpfKind::Redirect) {
            ending += u' ' + word;
            continue;
        }
        allAllow = allAllow && term.qualifier == SpfQualifier::Pass;
        words += word;
    }
    for (const SpfFault &fault : record.faults)
        words += u'!' + fault.term;
    if (allAllow)
        std::sort(words.begin(), words.end());
    return "spf " + (words.join(u' ') + ending).toUtf8();
}

QByteArray neutralText(const QString &value)
{
    const QString text = unquotedText(value);
    const QByteArray octets = text.toUtf8();
    if (isSpf(octets))
        return neutralSpf(text);
    if (isDmarc(octets)) {
        if (const auto tags = parseTagList(text))
            return "dmarc " + neutralTags(*tags, true);
    }
    if (text.contains("p="_L1)) {
        if (const auto key = neutralKey(text))
            return *key;
    }
    return octets;
}

} // namespace

QString unquotedText(const QString &value)
{
    const QString text = value.trimmed();
    if (!text.startsWith(u'"') || !text.endsWith(u'"') || text.size() < 2 || text.contains(u'\n'))
        return text;
    const ZoneFile file = readZoneFile(u". 0 IN TXT %1\n"_s.arg(text), DnsName());
    if (file.records.size() != 1 || !file.errors.isEmpty())
        return text;
    return QString::fromUtf8(std::get<TxtData>(file.records.first().data).joined());
}

QByteArray neutralValue(RecordType type, const QString &value)
{
    if (type == RecordType::Txt || type == RecordType::Spf)
        return neutralText(value);
    const bool isTarget = type == RecordType::Mx || type == RecordType::Cname
        || type == RecordType::Ns || type == RecordType::Alias;
    if (isTarget) {
        QString target = value.trimmed();
        if (type == RecordType::Mx) // "10 host"
            target = target.section(u' ', -1);
        const auto name = DnsName::fromText(target);
        return name ? name->wire() : target.toLower().toUtf8();
    }
    const QString text = value.simplified();
    const auto record = toResourceRecord({.name = {}, .type = type, .value = text});
    return (record ? zoneFileLine(*record) : text.toLower()).toUtf8();
}

bool isSameKind(RecordType type, const QString &a, const QString &b)
{
    if (type != RecordType::Txt && type != RecordType::Spf)
        return true;
    const auto kindOf = [](const QString &value) {
        const QString text = unquotedText(value);
        // Also what is damaged is of the kind that it was meant to be.
        const QString skeleton = skeletonOf(text.left(64).toUtf8());
        if (skeleton.startsWith("v=spf"_L1))
            return 1;
        if (skeleton.startsWith("v=dmarc"_L1))
            return 2;
        if (skeleton.startsWith("v=dkim"_L1) || skeleton.startsWith("k=rsa"_L1)
            || skeleton.startsWith("p=mi"_L1))
            return 3;
        return 0;
    };
    return kindOf(a) == kindOf(b);
}

} // namespace sda
