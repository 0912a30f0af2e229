#include "ui/records/lookcommand.h"

#include <algorithm>

namespace sda {

namespace {

bool hasFinding(const RecordReport &report, FindingCode code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [code](const Finding &finding) { return finding.code() == code; });
}

bool isNameServer(const ServerView &view)
{
    return view.kind == ServerView::Kind::NameServer;
}

bool hasAnswer(const ServerView &view)
{
    return !view.waiting && !view.lame && view.outcome == Outcome::Answer;
}

// Every name server has the record, so a resolver that asks now remembers nothing wrong.
bool isEverywhere(const RecordReport &report)
{
    const bool right = report.state == RecordState::Verified
        || report.state == RecordState::VerifiedWithRemark || report.state == RecordState::Waiting;
    if (!right || hasFinding(report, FindingCode::ZoneServersDisagree))
        return false;
    return std::all_of(report.servers.begin(), report.servers.end(), [](const ServerView &view) {
        return !isNameServer(view) || hasAnswer(view);
    });
}

// The server whose answer tells most: the first that answered without the record, else the first
// that answered, else the first.
const ServerView *nameServerToShow(const QList<ServerView> &servers)
{
    const ServerView *best = nullptr;
    const auto rank = [](const ServerView &view) {
        if (view.waiting || view.lame || view.outcome > Outcome::NoSuchName)
            return 0;
        return view.outcome == Outcome::Answer ? 1 : 2;
    };
    for (const ServerView &view : servers) {
        if (isNameServer(view) && (!best || rank(view) > rank(*best)))
            best = &view;
    }
    return best;
}

const ServerView *resolverToShow(const QList<ServerView> &servers)
{
    const auto found = std::find_if(servers.begin(), servers.end(),
                                    [](const ServerView &view) { return !isNameServer(view); });
    return found == servers.end() ? nullptr : &*found;
}

} // namespace

LookTool systemLookTool()
{
#ifdef Q_OS_WIN
    return LookTool::Nslookup;
#else
    return LookTool::Dig;
#endif
}

LookCommand lookCommand(const PlannedRecord &planned, const RecordReport &report, LookTool tool,
                        int nameServerPort)
{
    const ServerView *asked = nameServerToShow(report.servers);
    const bool ownPort = nameServerPort != 53; // the computer's resolver does not know this world
    const bool plain = isEverywhere(report) && !ownPort;
    LookCommand command;
    if (plain)
        asked = resolverToShow(report.servers) ? resolverToShow(report.servers) : asked;
    else if (asked)
        command.server = ownPort ? asked->address.text() : asked->name;
    if (!plain && !asked)
        return command; // no name server is known, and a plain question might be too early
    command.line = checkLine(tool, planned.record.name.text(), planned.record.type, command.server,
                             nameServerPort);
    if (asked) {
        command.answered = !asked->waiting && !asked->lame && asked->outcome <= Outcome::NoSuchName;
        command.answer = command.answered ? asked->values : QStringList();
    }
    return command;
}

} // namespace sda
