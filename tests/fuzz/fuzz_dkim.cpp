#include "core/records/dkim.h"
#include "core/records/keydifference.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

// The first line is the record that the console gave, the others what stands in DNS.
namespace {

void checkTags(const QString &text)
{
    const auto tags = parseTagList(text);
    if (!tags)
        return;
    QStringList pieces;
    for (const DkimTag &tag : *tags)
        pieces += tag.name + u'=' + tag.value;
    claim(parseTagList(pieces.join(u';')) == tags, "a tag list reads the same", text);
}

void checkKey(const QString &text, PublicKey::Algorithm algorithm)
{
    const auto key = decodePublicKey(text, algorithm);
    if (!key)
        return;
    claim(key->algorithm == algorithm && key->bits > 0, "a key has its algorithm and a length");
    const QString identity = QString::fromLatin1(key->identity.toBase64());
    claim(decodePublicKey(identity, algorithm) == key, "a key is its own identity", identity);
}

void checkValue(const QString &text)
{
    const QByteArray value = text.toUtf8();
    const Comparison comparison = compareDkim(DnsName(), text, {value});
    claim(comparison.present || value.isEmpty(), "a value is there", text);
    if (remarksOnDkim(text).isEmpty())
        claim(comparison.isRight(), "a usable record is like itself", text);
    claim(!keyDifference(text, text), "a key does not differ from itself", text);
}

void checkDifference(const QString &planned, const QString &found)
{
    const auto difference = keyDifference(planned, found);
    if (!difference)
        return;
    claim(difference->lacking() >= 0 && difference->surplus() >= 0, "what is alike is in both");
    claim(difference->planned.left(difference->head) == difference->found.left(difference->head)
              && difference->planned.right(difference->tail)
                  == difference->found.right(difference->tail),
          "beginning and end are alike");
}

bool isUsable(const QByteArray &found)
{
    return std::ranges::none_of(remarksOnDkim(shown(found)), [](const Finding &finding) {
        return finding.severity() == Severity::Error;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Lines lines = linesOf(inputOf(data, size));
    const QString expected = QString::fromUtf8(lines.first);
    checkTags(expected);
    checkKey(expected, PublicKey::Algorithm::Rsa);
    checkKey(expected, PublicKey::Algorithm::Ed25519);
    checkValue(expected);
    for (const QByteArray &found : lines.others)
        checkDifference(expected, shown(found));
    const Comparison comparison = compareDkim(DnsName(), expected, lines.others);
    // What the console gave may have been damaged in copying: what stands in DNS is what counts.
    claim(!comparison.isRight() || std::ranges::any_of(lines.others, isUsable),
          "what is right is a usable record", expected);
    return 0;
}
