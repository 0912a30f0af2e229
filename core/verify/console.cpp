#include "core/verify/console.h"

#include "core/verify/value.h"

#include <algorithm>

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds nearDeadline = 24h;
// Of the usual time: ten minutes become the two hours, five the one hour, after which the services'
// own pages say that something is the matter.
constexpr int slowFactor = 12;

const QStringList meanings{QStringLiteral("waiting"), QStringLiteral("verified"),
                           QStringLiteral("failed"), QStringLiteral("off")};

std::optional<int> takePriority(QString &text)
{
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    bool isNumber = false;
    const int priority = text.left(blank).toUShort(&isNumber);
    if (blank < 0 || !isNumber)
        return std::nullopt;
    text = text.mid(blank + 1);
    return priority;
}

/// A value as the console prints it, in quotation marks or with the number of an MX in front.
RecordText asRecord(const PlannedRecord &planned, const QString &line)
{
    RecordText record = planned.record;
    record.value = line.simplified();
    const QLatin1Char quote('"');
    if (record.value.size() > 1 && record.value.startsWith(quote) && record.value.endsWith(quote))
        record.value = record.value.mid(1, record.value.size() - 2);
    if (record.type == RecordType::Mx) {
        if (const auto priority = takePriority(record.value))
            record.priority = priority;
    }
    return record;
}

/// The answer that a name server would give if the console were right.
Answer asAnswer(const PlannedRecord &planned, const QString &text)
{
    Answer answer{.outcome = Outcome::Answer, .authoritative = true};
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const auto record = toResourceRecord(asRecord(planned, line)))
            answer.records.append(*record);
    }
    return answer;
}

bool isVerified(RecordState state)
{
    return state == RecordState::Verified || state == RecordState::VerifiedWithRemark;
}

/// Rows of which the console has not seen the newest state.
QList<Finding> oldValues(const Plan &plan, const Report &report, const ConsoleWord &word)
{
    QList<Finding> findings;
    for (const PlannedRecord &planned : plan.records) {
        const QString shown = word.currentValues.value(planned.id).trimmed();
        const RecordReport *row = report.record(planned.id);
        if (!row || !isVerified(row->state) || seesRecord(word, planned, plan.zone).value_or(true))
            continue;
        findings.append(finding<FindingCode::ServiceSeesOldValue>(
            arg<Arg::Value> = shown, arg<Arg::Expected> = planned.record.value,
            arg<Arg::Name> = planned.record.name.text()));
    }
    return findings;
}

Finding deadlinePassed(const std::optional<QDateTime> &deadline, const QDateTime &now)
{
    // It may have given up before: only a time that is past can be told, else none.
    const bool isPast = deadline && *deadline <= now;
    return finding<FindingCode::ServiceDeadlinePassed>(arg<Arg::Until> =
                                                           isPast ? *deadline : QDateTime());
}

std::optional<Finding> deadlineFinding(const std::optional<QDateTime> &deadline,
                                       const QDateTime &now)
{
    if (!deadline)
        return std::nullopt;
    const auto left = std::chrono::seconds(now.secsTo(*deadline));
    if (left <= 0s)
        return deadlinePassed(deadline, now);
    if (left <= nearDeadline)
        return finding<FindingCode::ServiceDeadlineNear>(arg<Arg::Until> = *deadline);
    return std::nullopt;
}

bool isSlow(const Service &service, const ConsoleWord &word, const QDateTime &now)
{
    const auto longest = std::chrono::seconds(service.usually) * slowFactor;
    return longest > 0s && word.rightSince.isValid()
        && std::chrono::seconds(word.rightSince.secsTo(now)) > longest;
}

/// DNS is right: what keeps the console from saying so?
QList<Finding> judgeVerified(const Service &service, const ConsoleWord &word,
                             const QString &meaning, const QDateTime &now, bool seesOldValue)
{
    if (meaning == QLatin1StringView("off"))
        return {finding<FindingCode::ServiceNotSwitchedOn>(arg<Arg::Text> = word.status)};
    if (meaning == QLatin1StringView("failed"))
        return {deadlinePassed(word.deadline, now)};
    if (meaning != QLatin1StringView("waiting"))
        return {};
    if (word.deadline && *word.deadline <= now)
        return {deadlinePassed(word.deadline, now)};
    // An old value explains why it takes so long.
    if (!seesOldValue && isSlow(service, word, now))
        return {finding<FindingCode::ServiceSlow>(arg<Arg::Since> = word.rightSince)};
    return {};
}

} // namespace

std::optional<QString> statusMeaning(const Service &service, const QString &word)
{
    const QString wanted = word.simplified();
    for (auto it = service.statusWords.begin(); it != service.statusWords.end(); ++it) {
        if (it.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    const QString meaning = wanted.toLower();
    return meanings.contains(meaning) ? std::optional(meaning) : std::nullopt;
}

std::optional<bool> seesRecord(const ConsoleWord &word, const PlannedRecord &planned,
                               const DnsName &zone)
{
    const QString shown = word.currentValues.value(planned.id).trimmed();
    if (shown.isEmpty() || planned.verify == VerifyMode::Unseen)
        return std::nullopt;
    return compareWithPlan(planned, zone, asAnswer(planned, shown)).isRight();
}

QList<Finding> judgeConsole(const Service &service, const Plan &plan, const Report &report,
                            const ConsoleWord &word, const QDateTime &now)
{
    QList<Finding> findings;
    // First: as long as it is so, nothing else helps.
    if (word.domainTaken)
        findings.append(
            finding<FindingCode::ServiceDomainTaken>(arg<Arg::Domain> = plan.domain.ascii()));
    const QString meaning = statusMeaning(service, word.status).value_or(QString());
    const bool isDone = meaning == QLatin1StringView("verified");
    if (!isVerified(report.state)) {
        const auto about = isDone ? std::nullopt : deadlineFinding(word.deadline, now);
        return about ? findings + QList{*about} : findings;
    }
    const QList<Finding> old = oldValues(plan, report, word);
    return findings + judgeVerified(service, word, meaning, now, !old.isEmpty()) + old;
}

} // namespace sda
