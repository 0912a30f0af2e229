#include "core/records/dkim.h"

#include <QCache>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// Strict (RFC 4648, 3): whole groups of four, padding only at the end, no bits left over.
std::optional<QByteArray> decodeBase64(QStringView text)
{
    if (!std::ranges::all_of(text, [](QChar c) { return c.unicode() <= 0x7e; }))
        return std::nullopt;
    const QByteArray compact = text.toLatin1().replace(' ', "");
    const auto result =
        QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty() || result.decoded.toBase64() != compact)
        return std::nullopt;
    return result.decoded;
}

QByteArray encoded(EVP_PKEY *key, int (*encode)(const EVP_PKEY *, unsigned char **))
{
    unsigned char *octets = nullptr;
    const int length = encode(key, &octets);
    if (length <= 0)
        return {};
    const QByteArray copy(reinterpret_cast<const char *>(octets), length);
    OPENSSL_free(octets);
    return copy;
}

/// OpenSSL is lenient about octets that do not matter to it, other verifiers are not: the key must
/// encode to exactly the octets it was read from.
std::optional<PublicKey> readRsa(const QByteArray &der)
{
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *position = start;
    KeyPointer key(d2i_PUBKEY(nullptr, &position, long(der.size())), &EVP_PKEY_free);
    bool isExact = key && encoded(key.get(), i2d_PUBKEY) == der;
    if (!key) {
        position = start;
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &position, long(der.size())));
        isExact = key && encoded(key.get(), i2d_PublicKey) == der;
    }
    std::optional<PublicKey> result;
    if (isExact && std::strcmp(EVP_PKEY_get0_type_name(key.get()), "RSA") == 0) {
        result = PublicKey{PublicKey::Algorithm::Rsa, EVP_PKEY_get_bits(key.get()),
                           encoded(key.get(), i2d_PUBKEY)};
    }
    ERR_clear_error();
    return result;
}

/// A look judges the same few keys over and over, and OpenSSL takes most of the time of it. Only
/// what is a public key is kept: anything else may be a secret.
std::optional<PublicKey> decodeRsa(const QByteArray &der)
{
    constexpr int keysKept = 64;
    thread_local QCache<QByteArray, PublicKey> known(keysKept);
    if (const PublicKey *key = known.object(der))
        return *key;
    const std::optional<PublicKey> key = readRsa(der);
    if (key)
        known.insert(der, new PublicKey(*key));
    return key;
}

/// RFC 6376, 3.2
bool isTagName(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return !text.isEmpty() && isLetter(text.front()) && std::ranges::all_of(text, [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace

std::optional<QList<DkimTag>> parseTagList(QStringView text)
{
    QList<QStringView> pieces = text.split(u';');
    if (pieces.last().trimmed().isEmpty())
        pieces.removeLast();
    if (pieces.isEmpty())
        return std::nullopt;
    QList<DkimTag> tags;
    for (const QStringView piece : pieces) {
        const qsizetype equals = piece.indexOf(u'=');
        if (equals < 0)
            return std::nullopt;
        const QStringView name = piece.first(equals).trimmed();
        if (!isTagName(name))
            return std::nullopt;
        tags.append({name.toString(), piece.sliced(equals + 1).trimmed().toString()});
    }
    return tags;
}

std::optional<PublicKey> decodePublicKey(QStringView base64, PublicKey::Algorithm algorithm)
{
    const std::optional<QByteArray> octets = decodeBase64(base64);
    if (!octets)
        return std::nullopt;
    switch (algorithm) {
    case PublicKey::Algorithm::Rsa:
        return decodeRsa(*octets);
    case PublicKey::Algorithm::Ed25519:
        if (octets->size() != 32)
            return std::nullopt;
        return PublicKey{algorithm, 256, *octets};
    }
    Q_UNREACHABLE();
}

} // namespace sda
