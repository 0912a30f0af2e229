#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// \file
/// Zones as text that can be edited: what a person's DNS host, a registry and the rest of the
/// internet have.

namespace mistakes {

/// One record of a zone. Names and targets are whole, in zone file escapes, without final dot.
struct ZoneLine
{
    QString name;
    QString type;
    QString data; ///< as in a zone file
    int ttl = 600;
    QSet<int> absentAt; ///< servers that do not have it (yet), by index
};

struct MadeZone
{
    QString apex;
    QStringList addresses; ///< one per server
    QList<ZoneLine> lines;
};

/// The zones in the words of WorldText::read().
QString worldText(const QList<MadeZone> &zones, const QString &resolver);

/// A TXT record's data: strings of at most `length` octets.
QString txt(const QByteArray &text, qsizetype length = 255);
/// The same, divided at these places and where it has to be.
QString txt(const QByteArray &text, const QList<qsizetype> &seams);
/// The text of txt().
QByteArray textOf(const QString &data);
/// A label of any octets, in zone file escapes.
QString label(const QByteArray &octets);

} // namespace mistakes
