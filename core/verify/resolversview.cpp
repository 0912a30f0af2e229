#include "core/verify/resolversview.h"

#include "core/verify/aliases.h"
#include "core/verify/behind.h"
#include "core/verify/dnssec.h"
#include "core/verify/value.h"

#include <algorithm>

namespace sda {

namespace {

// RFC 2308, 5: resolvers should not remember a "not found" longer than this.
constexpr std::chrono::hours longestNegativeTtl{3};

const LearntAnswer silence{Answer{.outcome = Outcome::Timeout}, {}};

std::chrono::seconds rememberedFor(const Answer &answer, const PlannedRecord &planned)
{
    const auto records = answer.recordsAt(planned.record.name, planned.record.type);
    if (!records.isEmpty())
        return records.first().ttl;
    auto ttl = answer.negativeTtl.value_or(longestNegativeTtl);
    if (!answer.records.isEmpty()) // an alias, and what stands behind it
        ttl = std::ranges::max(answer.records, {}, &ResourceRecord::ttl).ttl;
    return ttl;
}

/// The resolver has what the name servers have.
bool isAsAccepted(const Row &row, const Answer &answer, const Answer &accepted)
{
    if (compareWithPlan(row.planned, row.zone.zone, answer).isRight())
        return true;
    const RecordText &record = row.planned.record;
    if (!aliasAt(accepted.records, record.name))
        return false;
    if (record.type == RecordType::Cname)
        return sameContent(answer, record.name, accepted, record.name, record.type);
    return compareBehind(record.name, row.planned, row.zone.zone, answer).isRight();
}

/// What the resolvers behind the first one say.
struct Others
{
    bool waiting = false;
    bool agree = true; ///< none of them says anything else than what was planned
    QList<ServerView> views;
};
Others askOtherResolvers(const Look &look, const PlannedRecord &planned)
{
    const RecordText &record = planned.record;
    Others others;
    for (const Server &resolver : look.routes().resolvers.mid(1)) {
        const Question question{record.name, record.type, resolver};
        const LearntAnswer *learnt = look.book.isSilent(resolver) && !look.book.known(question)
            ? &silence
            : look.book.ask(question);
        others.views.append(viewOf(learnt, resolver, record.name, record.type));
        others.waiting = others.waiting || !learnt;
        const bool differs = learnt && learnt->answer.isConclusive()
            && !compareWithPlan(planned, look.zone.zone, learnt->answer).isRight();
        others.agree = others.agree && !differs;
    }
    return others;
}

} // namespace

bool addResolversView(const Look &look, const Row &row, const Answer &accepted,
                      RecordReport &report)
{
    const RecordText &record = row.planned.record;
    bool allIn = true;
    int failed = 0;
    std::optional<Finding> longest;
    for (const Server &resolver : look.routes().resolvers) {
        const Question question{record.name, record.type, resolver};
        // Who was silent before in this look is not waited for once more.
        if (look.book.isSilent(resolver) && !look.book.known(question)) {
            report.servers.append(viewOf(&silence, resolver, record.name, record.type));
            continue;
        }
        const LearntAnswer *learnt = look.book.ask(question);
        report.servers.append(viewOf(learnt, resolver, record.name, record.type));
        allIn = allIn && learnt;
        if (!learnt)
            continue;
        const Answer &answer = learnt->answer;
        failed += answer.outcome == Outcome::ServerFailure ? 1 : 0;
        if (!answer.isConclusive() || isAsAccepted(row, answer, accepted))
            continue;
        const QDateTime until = learnt->at.addSecs(rememberedFor(answer, row.planned).count());
        const QString server = resolver.address.text();
        if (longest && longest->time(Arg::Until) >= until)
            continue;
        const bool somethingThere = !answer.records.isEmpty();
        longest = somethingThere ? finding<FindingCode::CacheOldValue>(arg<Arg::Until> = until,
                                                                       arg<Arg::Server> = server)
                                 : finding<FindingCode::CacheNegative>(arg<Arg::Until> = until,
                                                                       arg<Arg::Server> = server);
    }
    if (longest)
        report.findings.append(*longest);
    if (!allIn || failed == 0)
        return allIn;
    // One that validates is enough: most receivers do.
    const Bogus bogus = isBogus(look, record.name, record.type);
    if (bogus.isBogus)
        report.findings.append(
            finding<FindingCode::ZoneDnssecBogus>(arg<Arg::Zone> = row.zone.zone.text()));
    else if (failed == look.routes().resolvers.size())
        report.findings.append(
            checkFinding(Outcome::ServerFailure, {look.routes().resolvers.first().address.text()}));
    return !bogus.waiting;
}

RowJudgement judgeRowByResolvers(const Look &look, const PlannedRecord &planned)
{
    const RecordText &record = planned.record;
    RowJudgement judgement{.report = {.id = planned.id}};
    const auto label = DnsName::fromLabels({look.options.controlLabel});
    const DnsName beside = record.name == look.zone.zone ? record.name : record.name.parent();
    const auto control = label ? beside.prepend(*label) : std::nullopt;

    const LearntAnswer *learnt = askRemembered(look, record.name, record.type);
    const LearntAnswer *controlled =
        control ? askResolvers(look.book, look.routes(), *control, record.type) : nullptr;
    if (!look.routes().resolvers.isEmpty())
        judgement.report.servers.append(
            viewOf(learnt, look.routes().resolvers.first(), record.name, record.type));
    if (!learnt || (control && !controlled))
        return judgement;

    judgement.verdict = judgement.complete = true;
    judgement.report.state = RecordState::Unknown;
    const Comparison comparison = compareWithPlan(planned, look.zone.zone, learnt->answer);
    judgement.report.current = comparison.current;
    const bool honest = controlled && controlled->answer.isConclusive()
        && controlled->answer.outcome != Outcome::Answer;
    const bool isClear = learnt->answer.isConclusive()
        && !contradictsItself(learnt->answer, record.name, record.type);
    if (!isClear || !comparison.isRight() || !honest)
        return judgement;

    const Others others = askOtherResolvers(look, planned);
    judgement.report.servers += others.views;
    if (others.waiting)
        return {.report = {.id = planned.id, .servers = judgement.report.servers}};
    if (!others.agree)
        return judgement;

    const auto includes = includeFindings(look, planned, learnt->answer);
    const Led led = followExchange(look, planned);
    if (!includes || led.waiting)
        return {.report = {.id = planned.id, .servers = judgement.report.servers}};
    judgement.report.findings = *includes + comparison.findings;
    if (led.finding)
        judgement.report.findings.prepend(*led.finding);
    const bool isSure = std::ranges::all_of(judgement.report.findings, [](const Finding &f) {
        return f.severity() <= Severity::Warning;
    });
    if (isSure)
        judgement.report.state = RecordState::VerifiedWithRemark;
    return judgement;
}

} // namespace sda
