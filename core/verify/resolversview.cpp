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
// However long a TTL claims to be, resolvers are asked again after a day.
constexpr std::chrono::hours longestSilence{24};

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

/// The same records in the same order; what is left of their time does not count.
bool haveSameData(const QList<ResourceRecord> &one, const QList<ResourceRecord> &other)
{
    return std::ranges::equal(one, other, [](const ResourceRecord &a, const ResourceRecord &b) {
        return a.name == b.name && a.type == b.type && a.data == b.data;
    });
}

/// The resolver has what the name servers have.
bool isAsAccepted(const Row &row, const Answer &answer, const Answer &accepted)
{
    // Without an alias, what was accepted is what was planned.
    if (haveSameData(answer.records, accepted.records)
        && !aliasAt(accepted.records, row.planned.record.name))
        return true;
    if (compareWithPlan(row.planned, row.zone.zone, answer).isRight())
        return true;
    const RecordText &record = row.planned.record;
    if (!aliasAt(accepted.records, record.name))
        return false;
    if (record.type == RecordType::Cname)
        return sameContent(answer, record.name, accepted, record.name, record.type);
    return compareBehind(record.name, row.planned, row.zone.zone, answer).isRight();
}

/// What one resolver says about a record that is right at the name servers.
struct Heard
{
    const LearntAnswer *learnt = nullptr; ///< null while waiting
    ServerView view;
    bool differs = false; ///< it remembers something else, or nothing
};

/// For resolvers that cannot be asked, in a look that keeps answers.
enum class Patience {
    None, ///< asked again in every look
    UntilWholeLook, ///< in the next whole look
};

/// Of an earlier look: what a resolver remembers wrongly, for as long as it does, since asking
/// again would bring nothing new; what was right, in a look that keeps answers.
bool isStillGood(const Look &look, const Row &row, const Answer &accepted,
                 const LearntAnswer &earlier, Patience patience)
{
    const Answer &answer = earlier.answer;
    if (!answer.isConclusive())
        return look.book.isKeeping() && patience == Patience::UntilWholeLook;
    if (isAsAccepted(row, answer, accepted))
        return look.book.isKeeping();
    const auto rest =
        std::min<std::chrono::seconds>(rememberedFor(answer, row.planned), longestSilence);
    return isStillRemembered(earlier, rest, look.options.now);
}

const LearntAnswer *askOnce(const Look &look, const Row &row, const Answer &accepted,
                            const Server &resolver, Patience patience)
{
    const Question question{row.planned.record.name, row.planned.record.type, resolver};
    if (const LearntAnswer *known = look.book.known(question))
        return known;
    const LearntAnswer *earlier = look.book.earlier(question);
    if (earlier && isStillGood(look, row, accepted, *earlier, patience))
        return earlier;
    // Who was silent before in this look is not waited for once more.
    return look.book.isSilent(resolver) ? &silence : look.book.ask(question);
}

Heard hear(const Look &look, const Row &row, const Answer &accepted, const Server &resolver,
           Patience patience)
{
    const RecordText &record = row.planned.record;
    Heard heard{.learnt = askOnce(look, row, accepted, resolver, patience)};
    heard.view = viewOf(heard.learnt, resolver, record.name, record.type);
    if (!heard.learnt || !heard.learnt->answer.isConclusive())
        return heard;
    const Answer &answer = heard.learnt->answer;
    heard.view.right = isAsAccepted(row, answer, accepted);
    heard.differs = !heard.view.right;
    if (heard.differs)
        heard.view.until = heard.learnt->at.addSecs(rememberedFor(answer, row.planned).count());
    return heard;
}

/// For the view of the world; whatever they say or do not say decides nothing.
void addPublicViews(const Look &look, const Row &row, const Answer &accepted, RecordReport &report)
{
    for (const PublicResolver &resolver : look.routes().publicResolvers) {
        if (look.routes().resolvers.contains(resolver.server))
            continue; // it is this computer's own: said already
        ServerView view = hear(look, row, accepted, resolver.server, Patience::UntilWholeLook).view;
        view.kind = ServerView::Kind::PublicResolver;
        view.name = resolver.name;
        view.country = resolver.country;
        report.servers.append(view);
    }
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
        ServerView view = viewOf(learnt, resolver, record.name, record.type);
        others.waiting = others.waiting || !learnt;
        view.right = learnt && learnt->answer.isConclusive()
            && compareWithPlan(planned, look.zone.zone, learnt->answer).isRight();
        const bool differs = learnt && learnt->answer.isConclusive() && !view.right;
        others.views.append(view);
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
        const Heard heard = hear(look, row, accepted, resolver, Patience::None);
        report.servers.append(heard.view);
        allIn = allIn && !heard.view.waiting;
        failed += !heard.view.waiting && heard.view.outcome == Outcome::ServerFailure ? 1 : 0;
        if (!heard.differs)
            continue;
        const Answer &answer = heard.learnt->answer;
        const QDateTime until = heard.view.until;
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
    addPublicViews(look, row, accepted, report);
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
    for (ServerView &view : judgement.report.servers)
        view.right = true;

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
