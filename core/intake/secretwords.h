#pragma once

#include <QString>

/// \file
/// The words that say that a secret follows, and the shapes of secrets.

namespace sda {

/// The line holds a secret beside its label, or one that its shape gives away.
bool holdsSecret(const QString &line);
/// The line holds the id of an access key of AWS or Tencent Cloud: its key may follow.
bool holdsAccessKeyId(const QString &line);
/// One word that may be the key of such an id: 32 to 44 letters, digits and signs, no token.
bool mayBeAccessKey(const QString &line);

/// What follows a line whose last cell is a label.
enum class SecretBelow {
    None, ///< it is no label
    Word, ///< one word may be the secret: the label may be the end of a sentence
    Any, ///< whatever stands there: the label ends with a colon, or is one cell of several
};
SecretBelow secretBelow(const QString &line);

/// The number of the cell that is a label among others, and what divides them: a header.
struct SecretColumn
{
    QChar delimiter;
    qsizetype column = -1; ///< -1: none
    qsizetype columns = 0;
};
SecretColumn secretColumnIn(const QString &line);
/// A line of the table below holds something there.
bool isFilled(const SecretColumn &header, const QString &line);

} // namespace sda
