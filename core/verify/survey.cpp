#include "core/records/spftree.h"
#include "core/verify/dmarcreports.h"
#include "core/verify/judge.h"
#include "core/verify/livespf.h"

namespace sda {

namespace {

void add(ExistingRecords &existing, const QList<ResourceRecord> &records)
{
    for (const ResourceRecord &record : records) {
        if (!existing.records.contains(record))
            existing.records.append(record);
    }
}

/// True if the question is settled; the records are added, an alias at the name too.
bool addExisting(const Look &look, const DnsName &name, RecordType type, Survey &survey)
{
    const FirstAnswer first = askAny(look, name, type);
    if (!first.answer) {
        survey.existing.known = survey.existing.known && first.waiting;
        return !first.waiting;
    }
    add(survey.existing, first.answer->recordsAt(name, type));
    if (type != RecordType::Cname)
        add(survey.existing, first.answer->recordsAt(name, RecordType::Cname));
    return true;
}

QList<QByteArray> spfAmong(const ExistingRecords &existing)
{
    QList<QByteArray> texts;
    for (const ResourceRecord &record : existing.records) {
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (txt && isSpf(txt->joined()))
            texts.append(txt->joined());
    }
    return texts;
}

/// Adds the SPF records that today's records and the service's includes lead to: planning counts
/// their look-ups.
bool addIncluded(const Look &look, const DnsName &domain, const QList<DnsName> &includes,
                 Survey &survey)
{
    ExistingRecords included;
    const auto isWaitingFor = [&](const QByteArray &record) {
        const SpfLookUps noting = [&, live = liveLookUps(look)](const DnsName &name,
                                                                RecordType type) {
            const SpfLookUp found = live(name, type);
            for (const QByteArray &text : found.texts) {
                if (isSpf(text))
                    add(included, {{name, RecordType::Txt, {}, TxtData{{text}}}});
            }
            return found;
        };
        return followSpf(domain, parseSpf(record), noting).waiting;
    };
    bool waiting = false;
    for (const QByteArray &text : spfAmong(survey.existing))
        waiting |= isWaitingFor(text);
    for (const DnsName &include : includes)
        waiting |= isWaitingFor("v=spf1 include:" + include.text().toUtf8() + " ~all");
    add(survey.existing, included.records);
    return !waiting;
}

void surveyAtServers(const Look &look, const DomainName &domain, const SurveyWish &wish,
                     Survey &survey)
{
    const DnsName name = domain.dnsName();
    QList<std::pair<DnsName, RecordType>> questions{{name, RecordType::Mx},
                                                    {name, RecordType::Txt}};
    if (const auto dmarc = name.prepend(*DnsName::fromText(u"_dmarc")))
        questions.append({*dmarc, RecordType::Txt});
    for (const auto &question : wish.names) {
        if (!questions.contains(question))
            questions.append(question);
    }
    survey.existing.known = true;
    survey.settled = look.zone.status == ZoneServers::Status::Found;
    for (const auto &[asked, type] : std::as_const(questions))
        survey.settled &= addExisting(look, asked, type, survey);
    if (look.zone.status != ZoneServers::Status::Found)
        return;
    const FirstAnswer soa = askOne(look, look.zone, look.zone.zone, RecordType::Soa);
    survey.settled &= !soa.waiting;
    if (soa.answer) {
        const auto records = soa.answer->recordsAt(look.zone.zone, RecordType::Soa);
        survey.soa = records.isEmpty() ? std::nullopt : std::optional(records.first());
    }
    survey.settled &= addIncluded(look, name, wish.includes, survey);
    if (!wish.dmarc.isEmpty()) {
        const DmarcReports reports = followReports(look, name, wish.dmarc.toUtf8());
        survey.settled &= !reports.waiting;
        survey.findings += reports.findings;
    }
}

} // namespace

SurveyWish surveyWishOf(const Plan &plan)
{
    SurveyWish wish{.includes = plan.knownIncludes};
    for (const PlannedRecord &planned : plan.records) {
        if (!planned.complete || planned.verify == VerifyMode::Unseen)
            continue;
        wish.names.append({planned.record.name, planned.record.type});
        if (planned.record.type == RecordType::Cname) // nothing else may stand beside it
            wish.names.append({planned.record.name, RecordType::Txt});
        if (planned.verify == VerifyMode::DmarcMinimum)
            wish.dmarc = planned.record.value;
    }
    return wish;
}

Survey survey(const DomainName &domain, const LookOptions &options, AnswerBook &answers,
              const SurveyWish &wish)
{
    const Look look{domain, options, answers,
                    findZoneServers(answers, options.routes, domain.dnsName(),
                                    domain.registrable().dnsName(), isPublicSuffix)};
    Survey survey;
    survey.zone = look.zone.zone;
    for (const NameServer &server : look.zone.servers)
        survey.nameServers.append(server.name);

    const bool isUnknown = look.zone.status == ZoneServers::Status::NotDelegated;
    const auto deny = isUnknown ? denyEverything(look) : false;
    if (isUnknown && !deny)
        return survey;
    if (isUnknown && !*deny) {
        survey.notDelegated = survey.settled = true;
        survey.findings.append(
            finding<FindingCode::ZoneNotDelegated>(arg<Arg::Domain> = look.zone.zone.text()));
    } else if (isUnknown || look.zone.status == ZoneServers::Status::Failed) {
        survey.failed = survey.settled = true;
        QStringList resolvers;
        for (const Server &server : options.routes.resolvers)
            resolvers.append(server.address.text());
        const Outcome failure = isUnknown ? Outcome::Malformed : look.zone.failure;
        survey.findings.append(checkFinding(failure, resolvers));
    } else {
        surveyAtServers(look, domain, wish, survey);
    }
    survey.existing.known = survey.existing.known && survey.settled;
    return survey;
}

} // namespace sda
