#pragma once

#include "madeworld.h"
#include "seeded.h"

#include <QMap>

namespace mistakes {

/// A record that the service wants, as its console shows it.
struct WantedRow
{
    enum class Kind { Mx, Spf, Dkim, DkimAlias, Dmarc, Token };
    Kind kind = Kind::Mx;
    QString id; ///< as plans call it
    QString name; ///< whole
    QString type;
    QString value; ///< text, or target without final dot
    int priority = 10; ///< MX
    QString include; ///< SPF: the domain that has to be in it

    bool isText() const { return type == QStringLiteral("TXT"); }
};

/// A domain, what its service wants, the world around it, and what the person says. With one
/// mistake in it, or none.
struct MadeCase
{
    quint32 seed = 0;
    QString domain; ///< as typed, perhaps with the letters of its language
    QString sender; ///< the same in its code form
    QString registrable;
    QString parentZone; ///< where the sender domain is a zone of its own: the zone above
    QString zone; ///< the zone that holds the sender domain
    QString dnsHost; ///< an id, or empty
    QString service;
    QMap<QString, QStringList> values; ///< of the service's variables
    QList<WantedRow> wanted; ///< in the order of plans
    QList<MadeZone> zones;

    QStringList moods; ///< "ADDRESS MOOD"
    QStringList bogus; ///< zones that validating resolvers refuse
    QStringList seen; ///< zone lines with whole names
    QStringList enteredAt;
    QStringList otherDomains;
    QString saidHost; ///< DNS host that the person names
    bool entered = false;
    /// What stood at the row's name when somebody asked a resolver; "": nothing.
    QMap<QString, QString> early;

    QString mistake; ///< number and words; empty: all is right
    QString code; ///< that has to be named first
    QStringList rows; ///< at one of these; "domain"
    bool stillRight = false; ///< only a remark: the domain stays verified

    MadeZone &zoneOf(const QString &apex);
    MadeZone &home() { return zoneOf(zone); }
    const WantedRow *row(const QString &id) const;
    QStringList ids(WantedRow::Kind kind) const;
    /// Ids of the rows that are TXT records with words of their own.
    QStringList textIds() const;
    /// The row's record as it was published; nothing once it was changed.
    ZoneLine *lineIf(const QString &id);
    ZoneLine &lineOf(const QString &id);
    /// In a zone of its own a record that is nowhere was probably added in the zone above.
    QString missingCode(const QString &otherwise) const;
    bool has(const QString &name, const QString &type) const; ///< in the zone

    void drop(const QString &id);
    void add(const QString &name, const QString &type, const QString &data);
    /// The row's record at another name of the zone.
    void move(const QString &id, const QString &name);
    void say(const QString &id, const QByteArray &text);
    void point(const QString &id, const QString &target);
    /// Names the planted mistake. Always true.
    bool plant(const QString &what, const QString &expected, const QStringList &at,
               bool right = false);
};

/// A domain at which all is right: service, depth, suffix, DNS host and neighbours by the seed.
MadeCase rightCase(quint32 seed);

/// A public key of RSA with this many bits: any odd number will do as a modulus.
QByteArray publicKey(Seeded &random, int bits);

/// The row's record as it should stand.
QString dataOf(const WantedRow &row);

/// In front of a domain; the domain itself for "@".
QString nameAt(const QString &host, const QString &domain);

inline constexpr auto resolverAddress = "192.0.2.53";

} // namespace mistakes
