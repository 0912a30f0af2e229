#pragma once

#include "core/records/txt.h"

/// \file
/// DKIM key records (RFC 6376, 3.6.1; RFC 8301; RFC 8463).

namespace sda {

struct PublicKey
{
    enum class Algorithm { Rsa, Ed25519 };
    Algorithm algorithm = Algorithm::Rsa;
    int bits = 0; ///< RSA modulus length; 256 for Ed25519
    QByteArray identity; ///< equal for equal keys: SubjectPublicKeyInfo DER (RSA) or 32 raw octets
    bool operator==(const PublicKey &) const = default;
};

struct DkimTag
{
    QString name;
    QString value; ///< blanks around it removed
    bool operator==(const DkimTag &) const = default;
};

/// Splits at `;`, blanks free around names and values (RFC 6376, 3.2). Nothing if a piece has no
/// `=` or its name is not letters, digits and `_`; the last piece may be empty.
std::optional<QList<DkimTag>> parseTagList(QStringView text);

/// The key behind `p=` (blanks ignored); nothing if base64 or DER do not decode to the last octet
/// and encode to the same octets again.
/// RSA as SubjectPublicKeyInfo or PKCS#1; Ed25519 as 32 octets.
std::optional<PublicKey> decodePublicKey(QStringView base64, PublicKey::Algorithm algorithm);

/// Whether a text is a usable DKIM record by itself: what the console gave us. The same codes as
/// compareDkim that need no second record (dkim.key-damaged, dkim.key-revoked, dkim.key-too-short,
/// …). The name in dkim.key-revoked is empty.
QList<Finding> remarksOnDkim(const QString &text);

/// Exactly one TXT at the selector, with the same key as `expected` by decoded octets; tag order,
/// blanks and a missing `v=` or `k=` do not matter. Codes: dkim.*, value.*.
/// A key that is the beginning of the expected one is dkim.key-truncated with the exact number of
/// missing characters. Where they are missing elsewhere in it, dkim.key-damaged has `missing` and
/// the `position` in the key too; the `position` alone where a letter or two differ.
Comparison compareDkim(const DnsName &name, const QString &expected, const TxtValues &values);

} // namespace sda
