#pragma once

#include <QString>
#include <QStringList>

namespace sda {

struct Purged
{
    QStringList lines; ///< the lines that hold nothing secret
    bool privateKey = false; ///< lines with a private key were left out
    bool secret = false; ///< lines with a password or an access key were left out
};
/// A private key in base64 stands in the line, without its PEM header.
bool holdsPrivateKey(QStringView line);
/// Leaves out whole lines: a secret is never cut so closely that a part of it stays.
Purged withoutSecretLines(const QString &text);

} // namespace sda
