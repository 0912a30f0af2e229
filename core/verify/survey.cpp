#include "core/verify/judge.h"

#include "core/verify/look.h"

namespace sda {

namespace {

/// True if the question is settled; the records are added.
bool addExisting(const Look &look, const DnsName &name, RecordType type, Survey &survey)
{
    const FirstAnswer first = askAny(look, name, type);
    if (!first.answer) {
        survey.existing.known = survey.existing.known && first.waiting;
        return !first.waiting;
    }
    survey.existing.records += first.answer->recordsAt(name, type);
    return true;
}

} // namespace

Survey survey(const DomainName &domain, const LookOptions &options, AnswerBook &answers)
{
    const DnsName name = domain.dnsName();
    const Look look{options, answers,
                    findZoneServers(answers, options.routes, name, domain.registrable().dnsName(),
                                    isPublicSuffix)};
    Survey survey;
    survey.zone = look.zone.zone;
    for (const NameServer &server : look.zone.servers)
        survey.nameServers.append(server.name);

    if (look.zone.status == ZoneServers::Status::NotDelegated) {
        survey.notDelegated = survey.settled = true;
        survey.findings.append(
            finding<FindingCode::ZoneNotDelegated>(arg<Arg::Domain> = look.zone.zone.text()));
    } else if (look.zone.status == ZoneServers::Status::Failed) {
        survey.failed = survey.settled = true;
        QStringList resolvers;
        for (const Server &server : options.routes.resolvers)
            resolvers.append(server.address.text());
        survey.findings.append(checkFinding(look.zone.failure, resolvers));
    } else {
        survey.existing.known = true;
        survey.settled = look.zone.status == ZoneServers::Status::Found;
        const auto dmarc = name.prepend(*DnsName::fromText(u"_dmarc"));
        survey.settled &= addExisting(look, name, RecordType::Mx, survey);
        survey.settled &= addExisting(look, name, RecordType::Txt, survey);
        if (dmarc)
            survey.settled &= addExisting(look, *dmarc, RecordType::Txt, survey);
    }
    survey.existing.known = survey.existing.known && survey.settled;
    return survey;
}

} // namespace sda
