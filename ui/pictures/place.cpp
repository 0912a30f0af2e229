#include "ui/pictures/place.h"

#include "core/hosts/dnshost.h"

#include <algorithm>
#include <optional>

namespace sda {

namespace {

/// Where the fault of a code is, and which argument says what it concerns.
struct Fault
{
    PlaceFault fault = PlaceFault::None;
    PlaceStation spot = PlaceStation::Record;
    std::optional<Arg> concerned = {};
    bool hasName = false; ///< Arg::Name is where the record stands instead
};

std::optional<Fault> faultOf(FindingCode code)
{
    switch (code) {
    case FindingCode::ZoneNotDelegated:
        return Fault{PlaceFault::NotDelegated, PlaceStation::Registrar, Arg::Domain};
    case FindingCode::ZoneParked:
        return Fault{PlaceFault::Parked, PlaceStation::NameServers, Arg::Servers};
    case FindingCode::ZoneMoving:
        return Fault{PlaceFault::Moving, PlaceStation::NameServers, Arg::Names};
    case FindingCode::ZoneNoServer:
        return Fault{PlaceFault::NobodyServes, PlaceStation::NameServers, Arg::Servers};
    case FindingCode::ZoneServerLame:
        return Fault{PlaceFault::SomeServersLame, PlaceStation::NameServers, Arg::Servers};
    case FindingCode::ZoneServersDisagree:
        return Fault{PlaceFault::ServersDiffer, PlaceStation::NameServers, Arg::Servers};
    case FindingCode::ZoneEditedElsewhere:
        return Fault{PlaceFault::OtherHost, PlaceStation::OtherHost, Arg::Text};
    case FindingCode::ZoneRecordsLost:
        return Fault{PlaceFault::LeftBehind, PlaceStation::Zone};
    case FindingCode::ZoneNotPublished:
        return Fault{PlaceFault::NotPublished, PlaceStation::Zone};
    case FindingCode::NameParentOfDelegatedZone:
        return Fault{PlaceFault::OtherZone, PlaceStation::Zone, Arg::Domain};
    case FindingCode::NameOtherDomain:
        return Fault{PlaceFault::OtherDomain, PlaceStation::Zone, Arg::Domain, true};
    case FindingCode::NameDomainDoubled:
        return Fault{PlaceFault::DomainDoubled, PlaceStation::Record, {}, true};
    case FindingCode::NameSubdomainPartMissing:
        return Fault{PlaceFault::OneLevelUp, PlaceStation::Record, {}, true};
    case FindingCode::NameAtSignLiteral:
    case FindingCode::NameLookalikeCharacter:
    case FindingCode::NameUnderscoreMissing:
    case FindingCode::NameFoundElsewhere:
    case FindingCode::NameValueSwapped:
    case FindingCode::NameIdnFormDiffers:
    case FindingCode::DmarcAtApex:
    case FindingCode::MailfromAtApex:
        return Fault{PlaceFault::OtherName, PlaceStation::Record, {}, true};
    default: // about something other than a place
        return std::nullopt;
    }
}

/// By labels: what stands in one name and not in the other, between what they begin and end with
/// alike.
void compareNames(PlacePicture &picture)
{
    const QChar dot = QLatin1Char('.');
    const QStringList right = picture.name.split(dot);
    const QStringList wrong = picture.wrongName.split(dot);
    const qsizetype most = std::min(right.size(), wrong.size());
    qsizetype head = 0;
    while (head < most && right.at(head) == wrong.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head
           && right.at(right.size() - 1 - tail) == wrong.at(wrong.size() - 1 - tail))
        ++tail;
    const auto between = [head, tail, dot](const QStringList &labels) {
        const QString before = labels.mid(0, head).join(dot);
        const QString middle = labels.mid(head, labels.size() - head - tail).join(dot);
        return PlacePicture::Part{before.isEmpty() ? 0 : before.size() + 1, middle.size()};
    };
    picture.surplus = between(wrong);
    picture.lacking = between(right);
}

void addFault(PlacePicture &picture, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (picture.fault != PlaceFault::None)
            return;
        const std::optional<Fault> found = faultOf(finding.code());
        if (!found)
            continue;
        picture.fault = found->fault;
        picture.spot = found->spot;
        if (found->concerned)
            picture.concerned = finding.list(*found->concerned);
        if (found->hasName)
            picture.wrongName = finding.text(Arg::Name);
        if (!picture.wrongName.isEmpty() && !picture.name.isEmpty())
            compareNames(picture);
        // What is asked by the registry's word is all there is to name.
        if (picture.nameServers.isEmpty())
            picture.nameServers = finding.list(Arg::Servers);
    }
}

QString hostOf(const QStringList &nameServers)
{
    QList<DnsName> names;
    for (const QString &text : nameServers) {
        if (const auto name = DnsName::fromText(text))
            names.append(*name);
    }
    const RecognisedHost host = recogniseDnsHost(names);
    return host.host && host.certain ? host.host->name : QString();
}

QString registeredAbove(const DnsName &name, const DnsName &zone)
{
    const std::optional<DnsName> registrable = registrableOf(name);
    return registrable ? registrable->text() : zone.text();
}

} // namespace

bool isAboutPlace(FindingCode code)
{
    return faultOf(code).has_value();
}

PlacePicture placeOf(const PlannedRecord &planned, const RecordReport &report,
                     const QList<Finding> &ofDomain)
{
    PlacePicture picture;
    const DnsName &name = planned.record.name;
    picture.name = name.text();
    picture.type = textOf(planned.record.type);
    picture.domain = registeredAbove(name, report.zone);
    picture.zone = report.zone.isRoot() ? picture.domain : report.zone.text();
    for (const ServerView &server : report.servers) {
        if (server.kind == ServerView::Kind::NameServer
            && !picture.nameServers.contains(server.name))
            picture.nameServers.append(server.name);
    }
    addFault(picture, report.findings);
    addFault(picture, ofDomain);
    picture.dnsHost = hostOf(picture.nameServers);
    return picture;
}

PlacePicture placeOf(const DnsName &zone, const QList<DnsName> &nameServers,
                     const QList<Finding> &ofDomain)
{
    PlacePicture picture;
    picture.domain = registeredAbove(zone, zone);
    picture.zone = zone.text();
    for (const DnsName &server : nameServers)
        picture.nameServers.append(server.text());
    addFault(picture, ofDomain);
    picture.dnsHost = hostOf(picture.nameServers);
    return picture;
}

} // namespace sda
