#pragma once

#include "core/verify/report.h"

/// \file
/// Where a record lives, and where a mistake about its place sits.

namespace sda {

/// The way from the company that sold the domain to the record. A question from the world goes
/// along it.
enum class PlaceStation {
    Registrar, ///< where the domain was bought: says which name servers count
    NameServers, ///< of the DNS host
    Zone, ///< the DNS host's table for the domain
    Record,
    OtherHost, ///< a DNS host beside the way: nobody asks there
};

enum class PlaceFault {
    None,
    NotDelegated, ///< the registry does not know the domain, or not its name servers
    Parked, ///< the domain points to name servers that only park it
    Moving, ///< registrar and zone name different servers
    NobodyServes, ///< none of the name servers has the zone
    SomeServersLame, ///< some do not answer for the zone
    ServersDiffer, ///< some do not have the record yet
    OtherHost, ///< entered at a DNS host that the domain does not use
    LeftBehind, ///< it stayed with the DNS host of earlier
    NotPublished, ///< saved, but not given to the name servers yet
    OtherDomain, ///< it stands at another domain of the person
    OtherZone, ///< the zone above was edited, but the sub-domain has a zone of its own
    DomainDoubled, ///< the domain is in the name twice
    OneLevelUp, ///< the part of the sub-domain is missing
    OtherName, ///< another name in the same zone
};

struct PlacePicture
{
    /// A part of a name, in characters.
    struct Part
    {
        qsizetype from = 0;
        qsizetype length = 0;
        bool operator==(const Part &) const = default;
    };

    QString domain; ///< the registered domain
    QString dnsHost; ///< of the name servers; empty: not known for certain
    QStringList nameServers;
    QString zone;
    QString type; ///< of the record
    QString name; ///< where the record belongs; empty: no record is meant in particular

    PlaceFault fault = PlaceFault::None;
    PlaceStation spot = PlaceStation::Record; ///< where the fault is; means nothing without one
    /// The servers, the DNS host or the domain that the fault is about.
    QStringList concerned;
    QString wrongName; ///< where the record stands instead; empty: nowhere that is known
    Part surplus; ///< of `wrongName`: too much, or other than planned
    Part lacking; ///< of `name`: what `wrongName` lacks

    bool operator==(const PlacePicture &) const = default;
};

/// Whether this finding is about a place, so that a picture of it helps.
bool isAboutPlace(FindingCode code);

/// The place of one record, with the first fault about a place among its findings and then among
/// `ofDomain`, those about the whole domain.
PlacePicture placeOf(const PlannedRecord &planned, const RecordReport &report,
                     const QList<Finding> &ofDomain = {});

/// The way to all records of a domain: none in particular.
PlacePicture placeOf(const DnsName &zone, const QList<DnsName> &nameServers,
                     const QList<Finding> &ofDomain = {});

} // namespace sda
