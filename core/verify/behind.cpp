#include "core/verify/behind.h"

#include "core/records/dmarc.h"
#include "core/records/spf.h"
#include "core/verify/dmarcreports.h"
#include "core/verify/livespf.h"

#include <algorithm>

namespace sda {

namespace {

std::optional<SpfRecord> spfIn(const Answer &answer, const DnsName &name)
{
    for (const ResourceRecord &record : answer.recordsAt(name, RecordType::Txt)) {
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (txt && isSpf(txt->joined()))
            return parseSpf(txt->joined());
    }
    return std::nullopt;
}

bool isBroken(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding &f) { return f.severity() == Severity::Error; });
}

/// Octets of the answer with all texts at the sender domain, as a name server sends it.
qsizetype answerSize(const DnsName &name, const QList<ResourceRecord> &texts)
{
    constexpr qsizetype header = 12;
    constexpr qsizetype question = 4;
    constexpr qsizetype perRecord = 12; // compressed name, type, class, TTL, length
    constexpr qsizetype edns = 11;
    qsizetype size = header + name.wire().size() + question + edns;
    for (const ResourceRecord &record : texts) {
        size += perRecord;
        if (const auto *txt = std::get_if<TxtData>(&record.data)) {
            for (const QByteArray &string : txt->strings)
                size += 1 + string.size();
        }
    }
    return size;
}

} // namespace

std::optional<QList<Finding>> includeFindings(const Look &look, const PlannedRecord &planned,
                                              const Answer &answer)
{
    if (planned.verify != VerifyMode::SpfHasTerms)
        return QList<Finding>();
    const auto spf = spfIn(answer, planned.record.name);
    const SpfTree tree = spf ? followSpf(look, planned.record.name, *spf) : SpfTree{};
    if (tree.waiting && !isBroken(tree.findings))
        return std::nullopt;
    return tree.findings;
}

std::optional<QList<Finding>> reportFindings(const Look &look, const PlannedRecord &planned,
                                             const Answer &answer)
{
    if (planned.verify != VerifyMode::DmarcMinimum)
        return QList<Finding>();
    for (const ResourceRecord &record : answer.recordsAt(planned.record.name, RecordType::Txt)) {
        const auto *txt = std::get_if<TxtData>(&record.data);
        if (!txt || !isDmarc(txt->joined()))
            continue;
        const DmarcReports reports =
            followReports(look, planned.record.name.parent(), txt->joined());
        return reports.waiting ? std::nullopt : std::optional(reports.findings);
    }
    return QList<Finding>();
}

std::optional<Finding> remarkOnSize(const PlannedRecord &planned, const Answer &answer)
{
    constexpr qsizetype packet = 1232; // what resolvers and we take by UDP
    const DnsName &name = planned.record.name;
    // Names with an underscore hold one text each (RFC 8552).
    if (planned.record.type != RecordType::Txt || name.text().contains(QLatin1Char('_')))
        return std::nullopt;
    const qsizetype size = answerSize(name, answer.recordsAt(name, RecordType::Txt));
    if (size <= packet)
        return std::nullopt;
    return finding<FindingCode::ZoneApexTooLarge>(arg<Arg::Name> = name.text(),
                                                  arg<Arg::Count> = int(size));
}

} // namespace sda
