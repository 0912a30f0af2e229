#pragma once

#include <QMap>
#include <QStringList>

/// \file
/// Domains for the live suite: the records of a sender domain as master file lines, right or with
/// one mistake.

namespace sda {

/// How a domain lies in the world.
struct Shape
{
    QString claim; ///< "primary"
    QString prefix; ///< labels of the sender domain before the registered one, or nothing
    QString stem; ///< of the registered domain; a number follows
    QString suffix; ///< "com", "co.jp"
    bool delegated = false; ///< the sub-domain has a zone of its own at another server
    bool twoKeys = false; ///< two selectors

    QString registered(const QString &number) const; ///< in ACE
    QString typed(const QString &number) const; ///< the sender domain in its own letters
    QString domain(const QString &number) const; ///< in ACE
    QString zone(const QString &number) const; ///< that holds the sender domain
    QStringList rows() const; ///< ids of the planned records
};

/// One mistake in one row.
struct Mistake
{
    QString row; ///< id of the planned record
    QString claim; ///< "the include is negative"
    QString code; ///< the finding it must yield
    QStringList values; ///< what stands there instead; nothing: the record is not there
    bool doubled = false; ///< the right record stands at its full name with the zone once more
};
QList<Mistake> mistakesFor(const Shape &shape);

/// What a person types to check the domain.
QStringList settingsFor(const Shape &shape);
/// The full name of a row.
QString nameOfRow(const Shape &shape, const QString &number, const QString &row);
/// "MX" or "TXT".
QString typeOfRow(const QString &row);

/// The zone's lines with all right records, but for the mistake.
QStringList rightLines(const Shape &shape, const QString &number);
QStringList linesWith(const Mistake &mistake, const Shape &shape, const QString &number);

/// TXT in strings of at most 255 octets.
QString txt(const QString &text);
/// The DKIM text of "qcloud", of "mail", and one that is nobody's.
QString keyOf(const QString &selector);

} // namespace sda
