#pragma once

#include "tests/support/mistakes/seeded.h"

#include <QString>

/// \file
/// The records that a service asks for, as its console shows them.

namespace pastes {

using mistakes::Seeded;

struct Record
{
    enum class Kind { Mx, Spf, Dkim, Alias, Dmarc, Token, BounceMx, BounceSpf, Website };
    Kind kind = Kind::Mx;
    QString type;
    QString name; ///< whole, in the letters of its language
    QString value; ///< text, or target without final dot
    int priority = 10; ///< MX

    bool isText() const { return type == QStringLiteral("TXT"); }
};

struct RecordSet
{
    enum class Service { Tencent, Amazon, AmazonLegacy };
    Service service = Service::Tencent;
    QString zone; ///< registrable domain; relative names end here
    QString domain; ///< sender domain: the zone, or below it
    QList<Record> records;
    QStringList tokens; ///< Amazon
    QString hostedZone; ///< where Amazon's keys stand
    QString mailFrom; ///< Amazon; may be empty

    const Record *first(Record::Kind kind) const;
};

RecordSet recordSet(Seeded &random);

/// With every label that is not plain in its code form, lower case.
QString inCodeForm(const QString &name);

/// A public key of RSA in base64, of 1024 or 2048 bits.
QString publicKey(Seeded &random, int bits);
/// A private key in PEM; nobody uses it.
QString privateKey();

} // namespace pastes
