#include "core/records/dkimrecord.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr int shortestRsaBits = 1024; // RFC 8301, 3.2
constexpr int longestCommonRsaBits = 2048; // RFC 6376, 3.3.3: longer ones need not be verified

/// `DKIM1` in front without `v=`, or with another sign than `=`.
bool beginsWithVersionWord(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A\s*(?:v\s*[^=\s]?\s*)?dkim)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.toString()).hasMatch();
}

/// Base64 of some length standing where a tag should be: the key without `p=`.
bool holdsBareKey(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9+/]{40,}={0,2}\z)"_s);
    const QList<QStringView> pieces = text.split(u';');
    return std::ranges::any_of(pieces, [](QStringView piece) {
        return pattern.match(piece.toString().remove(u' ')).hasMatch();
    });
}

/// A value has swallowed the next tag, because no `;` stands between them.
bool isMissingSeparator(const DkimTag &tag)
{
    static const QRegularExpression nextTag(uR"([\s,:][vkhpstgn]\s*=\s*[^=\s])"_s);
    if (tag.name == "n"_L1) // notes for people may hold anything
        return false;
    const bool isShort = tag.name == "v"_L1 || tag.name == "k"_L1 || tag.name == "h"_L1
        || tag.name == "s"_L1 || tag.name == "t"_L1;
    return (isShort && tag.value.contains(u'=')) || nextTag.match(tag.value).hasMatch();
}

bool hasDuplicates(const QList<DkimTag> &tags)
{
    QSet<QString> names;
    for (const DkimTag &tag : tags)
        names.insert(tag.name);
    return names.size() != tags.size();
}

const DkimTag *tagNamed(const QList<DkimTag> &tags, QLatin1StringView name)
{
    const auto tag = std::ranges::find(tags, name, &DkimTag::name);
    return tag == tags.end() ? nullptr : &*tag;
}

QString written(const DkimTag &tag)
{
    return tag.name + u'=' + tag.value;
}

bool listHolds(const DkimTag &tag, std::initializer_list<QLatin1StringView> wanted)
{
    const QStringList items = tag.value.split(u':');
    return std::ranges::any_of(items, [&](const QString &item) {
        return std::ranges::find(wanted, item.trimmed()) != wanted.end();
    });
}

/// A key of some length, and perhaps a quotation mark, at the end. Read backwards: a
/// long key is run through once.
bool endsInKey(QStringView text)
{
    constexpr int shortestKey = 16;
    text = text.trimmed();
    if (text.endsWith(u'"'))
        text.chop(1);
    for (int padding = 0; padding < 2 && text.endsWith(u'='); ++padding)
        text.chop(1);
    return text.size() >= shortestKey && std::ranges::all_of(text.last(shortestKey), [](QChar c) {
               return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'+' || c == u'/';
           });
}

bool holdsKeyBeforeVersion(const QString &text)
{
    static const QRegularExpression version(u"v\\s*=\\s*DKIM1"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto it = version.globalMatch(text); it.hasNext();) {
        if (endsInKey(QStringView(text).first(it.next().capturedStart())))
            return true;
    }
    return false;
}

/// Pieces in the wrong order, lines of a key file, or the escapes of a web page.
bool isTorn(const QString &text)
{
    static const QRegularExpression keyFile(uR"(-----\s*(?:BEGIN|END))"_s);
    static const QRegularExpression entity(
        u"&(?:quot|amp|lt|gt|apos|nbsp|plus|equals|semi|sol|#[0-9]+|#x[0-9a-f]+);"_s,
        QRegularExpression::CaseInsensitiveOption);
    return holdsKeyBeforeVersion(text)
        || (text.contains("-----"_L1) && keyFile.match(text).hasMatch())
        || (text.contains(u'&') && entity.match(text).hasMatch());
}

std::optional<Finding> faultIn(const QString &text, const std::optional<QList<DkimTag>> &tags)
{
    if (isTorn(text))
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text);
    if (!tags) {
        if (holdsBareKey(text))
            return finding<FindingCode::DkimKeyOnly>(arg<Arg::Value> = text);
        if (beginsWithVersionWord(text))
            return finding<FindingCode::DkimVersionWrong>(arg<Arg::Value> = text);
        if (text.contains(u';') && text.contains(u'='))
            return finding<FindingCode::DkimSeparators>(arg<Arg::Value> = text);
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text);
    }
    // RFC 6376, 3.6.1: `v=` may be absent; if present it is first and DKIM1
    const DkimTag *version = tagNamed(*tags, "v"_L1);
    const bool swallowed = std::ranges::any_of(*tags, isMissingSeparator);
    if (version && (version != &tags->first() || (version->value != "DKIM1"_L1 && !swallowed)))
        return finding<FindingCode::DkimVersionWrong>(arg<Arg::Value> = text);
    if (swallowed)
        return finding<FindingCode::DkimSeparators>(arg<Arg::Value> = text);
    // RFC 6376, 3.2: the whole list is invalid if a name stands twice
    if (hasDuplicates(*tags))
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text);
    if (!tagNamed(*tags, "p"_L1)) {
        if (holdsBareKey(text))
            return finding<FindingCode::DkimKeyOnly>(arg<Arg::Value> = text);
        return finding<FindingCode::DkimKeyDamaged>(arg<Arg::Value> = text);
    }
    return std::nullopt;
}

QList<Finding> unusableTags(const QList<DkimTag> &tags)
{
    QList<Finding> findings;
    const auto check = [&](QLatin1StringView name, auto isUsable) {
        const DkimTag *tag = tagNamed(tags, name);
        if (tag && !isUsable(*tag))
            findings.append(finding<FindingCode::DkimKeyUnusable>(arg<Arg::Tag> = written(*tag)));
    };
    check("k"_L1,
          [](const DkimTag &tag) { return tag.value == "rsa"_L1 || tag.value == "ed25519"_L1; });
    check("h"_L1, [](const DkimTag &tag) { return listHolds(tag, {"sha256"_L1}); });
    check("s"_L1, [](const DkimTag &tag) { return listHolds(tag, {"*"_L1, "email"_L1}); });
    return findings;
}

QList<Finding> remarksOnLength(const PublicKey &key)
{
    if (key.algorithm != PublicKey::Algorithm::Rsa)
        return {};
    if (key.bits < shortestRsaBits) {
        return {finding<FindingCode::DkimKeyTooShort>(arg<Arg::Bits> = key.bits,
                                                      arg<Arg::Limit> = shortestRsaBits)};
    }
    if (key.bits == shortestRsaBits)
        return {finding<FindingCode::DkimKey1024>(arg<Arg::Bits> = key.bits)};
    if (key.bits > longestCommonRsaBits)
        return {finding<FindingCode::DkimKeyTooLong>(arg<Arg::Bits> = key.bits)};
    return {};
}

/// The key by the algorithm of `k=`; a key of the other kind makes `k=` the fault.
void readKey(DkimRecord &record, const QList<DkimTag> &tags)
{
    using Algorithm = PublicKey::Algorithm;
    const DkimTag *kind = tagNamed(tags, "k"_L1);
    const bool isEd25519 = kind && kind->value == "ed25519"_L1;
    record.key = decodePublicKey(record.keyText, isEd25519 ? Algorithm::Ed25519 : Algorithm::Rsa);
    if (record.key || !record.unusable.isEmpty())
        return;
    if (decodePublicKey(record.keyText, isEd25519 ? Algorithm::Rsa : Algorithm::Ed25519)) {
        record.unusable.append(finding<FindingCode::DkimKeyUnusable>(
            arg<Arg::Tag> = kind ? written(*kind) : u"k=rsa"_s));
    }
}

} // namespace

DkimRecord readDkim(QByteArrayView value)
{
    DkimRecord record;
    record.fault = damageIn(value);
    if (record.fault)
        return record;
    const QString text = shown(value);
    const std::optional<QList<DkimTag>> tags = parseTagList(text);
    record.fault = faultIn(text, tags);
    if (record.fault)
        return record;

    const QString keyTag = tagNamed(*tags, "p"_L1)->value;
    record.keyText = QString(keyTag).remove(u' ');
    record.unusable = unusableTags(*tags);
    readKey(record, *tags);
    if (record.key)
        record.remarks = remarksOnLength(*record.key);
    const DkimTag *flags = tagNamed(*tags, "t"_L1);
    if (flags && listHolds(*flags, {"y"_L1}))
        record.remarks.append(finding<FindingCode::DkimTestMode>(arg<Arg::Tag> = written(*flags)));
    if (record.key && record.keyText != keyTag)
        record.remarks.append(finding<FindingCode::DkimKeyBlanks>());
    return record;
}

} // namespace sda
