#include "ui/text/texts.h"

#include "core/verify/causes.h"
#include "ui/text/misplaced.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Of a misplaced one: its name is right, but it was entered where nobody asks for it.
bool isAtWrongPlace(const RecordReport &record)
{
    return std::any_of(record.findings.begin(), record.findings.end(), [](const Finding &finding) {
        return finding.code() == FindingCode::NameParentOfDelegatedZone
            || finding.code() == FindingCode::NameOtherDomain
            || finding.code() == FindingCode::ZoneEditedElsewhere;
    });
}

/// All the mail has; others say nothing about it.
template <typename Predicate>
bool allOfMail(const Report &report, Predicate holds)
{
    return std::all_of(
        report.records.begin(), report.records.end(), [&](const RecordReport &record) {
            return holds(record)
                || report.purposes.value(record.id, Purpose::Other) == Purpose::Other;
        });
}

bool nothingIsKnown(const Report &report)
{
    return allOfMail(
        report, [](const RecordReport &record) { return record.state == RecordState::Unknown; });
}

/// Where a trace of one was found, something was added, if at the wrong place.
bool nothingIsThere(const Report &report)
{
    return allOfMail(report, [](const RecordReport &record) { return leftNoTrace(record); });
}

bool allIsOnItsWay(const Report &report)
{
    return allOfMail(
        report, [](const RecordReport &record) { return record.state == RecordState::Waiting; });
}

bool isSpf(const RecordText &record)
{
    return record.value.startsWith("v=spf1"_L1, Qt::CaseInsensitive);
}

bool isDmarc(const RecordText &record)
{
    return record.value.startsWith("v=DMARC1"_L1, Qt::CaseInsensitive);
}

} // namespace

QString Texts::word(const RecordReport &record) const
{
    if (!isMisplaced(record))
        return word(record.state);
    if (isAtWrongPlace(record))
        //: State of a record that was entered in a list that nobody asks, or at another domain.
        return tr("wrong place");
    //: State of a record that was entered, but under another name.
    return tr("wrong name");
}

QString Texts::word(RecordState state) const
{
    switch (state) {
    case RecordState::Checking:
        return tr("checking…");
    case RecordState::Verified:
        return tr("verified");
    case RecordState::VerifiedWithRemark:
        return tr("verified (see note)");
    case RecordState::Waiting:
        return tr("waiting");
    case RecordState::Wrong:
        return tr("wrong");
    case RecordState::Missing:
        return tr("missing");
    case RecordState::Unknown:
        return tr("not checked");
    }
    Q_UNREACHABLE();
}

QString Texts::word(Purpose purpose) const
{
    switch (purpose) {
    case Purpose::Mx:
        return tr("MX authentication");
    case Purpose::Spf:
        return tr("SPF authentication");
    case Purpose::Dkim:
        return tr("DKIM authentication");
    case Purpose::Dmarc:
        return tr("DMARC authentication");
    case Purpose::MailFrom:
        return tr("MAIL FROM domain");
    case Purpose::Ownership:
        return tr("domain ownership");
    case Purpose::Other:
        return tr("other record");
    }
    Q_UNREACHABLE();
}

QString Texts::title(const PlannedRecord &planned) const
{
    const QString purpose = word(planned.purpose);
    return planned.purpose == Purpose::MailFrom
        ? purpose + QStringLiteral(" · ") + textOf(planned.record.type)
        : purpose;
}

QString Texts::deadline(const QDateTime &until, const QDateTime &now) const
{
    if (now.isValid() && until <= now)
        //: %1: a time, with the date
        return tr("The service has stopped looking for the records. It looked until %1.")
            .arg(time(until));
    //: %1: a time, with the date
    return tr("The service looks for the records until %1.").arg(time(until));
}

QString Texts::word(RecordAction action) const
{
    switch (action) {
    case RecordAction::Add:
        return tr("add");
    case RecordAction::Replace:
        return tr("change");
    case RecordAction::Keep:
        return tr("keep");
    case RecordAction::Merge:
        return tr("extend");
    case RecordAction::Remove:
        return tr("delete");
    case RecordAction::Ask:
        return tr("you decide");
    }
    Q_UNREACHABLE();
}

QString Texts::riskUnseen(const PlannedRecord &planned) const
{
    if (planned.record.type == RecordType::Mx)
        return tr("We do not know what is there today. If there is already an MX record at this "
                  "name, do not replace it: ask first. Add this one only if there is none.");
    if (planned.verify == VerifyMode::SpfHasTerms || isSpf(planned.record))
        return tr(
            "We do not know what is there today. If there is already an SPF record at this name, "
            "neither replace it nor add a second one: ask first, so that the two become one.");
    if (planned.verify == VerifyMode::DmarcMinimum || isDmarc(planned.record))
        return tr("We do not know what is there today. If there is already a DMARC record at this "
                  "name, neither replace it nor add a second one: ask first.");
    return tr("We do not know what is there today. If there is already something at this name, ask "
              "before you change it.");
}

QString Texts::risk(const PlannedRecord &planned) const
{
    const bool isMx = planned.record.type == RecordType::Mx;
    if (planned.todayUnknown)
        return riskUnseen(planned);
    switch (planned.action) {
    case RecordAction::Add:
        return isMx && planned.purpose == Purpose::Mx
            ? tr("Mail to this domain will go to this mail server. Today no mail server (MX) is "
                 "entered.")
            : tr("Nothing that works today changes.");
    case RecordAction::Replace:
        if (isMx)
            return tr("From then on, mail to this name goes to the new mail server; the old "
                      "mailboxes get none.");
        if (planned.purpose == Purpose::Dkim)
            return tr("Mail that is still signed with the old key fails the check.");
        if (planned.purpose == Purpose::Dmarc)
            return tr("Receivers treat mail that fails the checks as the new record says.");
        return tr("Anything that relies on the old value may stop working.");
    case RecordAction::Merge:
        if (planned.purpose == Purpose::Dmarc)
            return tr("Receivers treat mail that fails the checks as the new record says.");
        return tr(
            "All senders of today stay allowed. A slip while typing would hit all of them, so "
            "copy the whole value.");
    case RecordAction::Keep:
        return {};
    case RecordAction::Remove:
        return tr("Anything that relies on the old value may stop working.");
    case RecordAction::Ask:
        return tr("Something that works today could stop. Decide first; until then change nothing "
                  "here.");
    }
    Q_UNREACHABLE();
}

QString Texts::word(VariableType type) const
{
    switch (type) {
    case VariableType::HostName:
        return tr("the name of a server");
    case VariableType::Label:
        return tr("a part of a name");
    case VariableType::DkimKey:
        return tr("the text of a DKIM record");
    case VariableType::Dmarc:
        return tr("the text of a DMARC record");
    case VariableType::SpfTerms:
        return tr("parts of an SPF record");
    case VariableType::Token:
        return tr("a text without spaces");
    case VariableType::Region:
        return tr("a region");
    case VariableType::Address:
        return tr("an IP address");
    case VariableType::Number:
        return tr("a number");
    case VariableType::Text:
        return tr("a text");
    }
    Q_UNREACHABLE();
}

QString Texts::word(HostField field) const
{
    switch (field) {
    case HostField::Name:
        return tr("Host record");
    case HostField::Type:
        return tr("Record type");
    case HostField::Value:
        return tr("Record value");
    case HostField::Priority:
        return tr("Priority");
    case HostField::Ttl:
        return tr("TTL");
    }
    Q_UNREACHABLE();
}

QString Texts::outcomeWord(const ServerView &view) const
{
    if (view.waiting)
        return tr("asking…");
    if (view.lame)
        return tr("does not serve this domain");
    switch (view.outcome) {
    case Outcome::Answer:
        return tr("has a record");
    case Outcome::NoData:
        return tr("no record of this type");
    case Outcome::NoSuchName:
        return tr("nothing at this name");
    case Outcome::Referral:
        return tr("points to other name servers");
    case Outcome::ServerFailure:
        return tr("could not find out");
    case Outcome::Refused:
        return tr("does not answer this computer");
    case Outcome::Timeout:
        return tr("no answer in time");
    case Outcome::Malformed:
        return tr("unreadable answer");
    case Outcome::Truncated:
        return tr("answer cut off");
    case Outcome::NoNetwork:
        return tr("cannot be reached from here");
    }
    Q_UNREACHABLE();
}

QString Texts::shortWord(Purpose purpose) const
{
    switch (purpose) {
    case Purpose::Mx:
        return u"MX"_s;
    case Purpose::Spf:
        return u"SPF"_s;
    case Purpose::Dkim:
        return u"DKIM"_s;
    case Purpose::Dmarc:
        return u"DMARC"_s;
    case Purpose::MailFrom:
        return u"MAIL FROM"_s;
    case Purpose::Ownership:
    case Purpose::Other:
        return word(purpose);
    }
    Q_UNREACHABLE();
}

QString Texts::progress(const Report &report) const
{
    const int right = report.verifiedCount();
    const int total = report.mailCount();
    if (!report.verdict) {
        //: %n how many records are right, %1 how many there are
        return tr("Checking: %n of %1 records are right so far.", nullptr, right)
            .arg(locale().toString(total));
    }

    // A trouble of the whole domain explains all rows at once.
    for (const Finding &finding : report.findings) {
        if (finding.severity() == Severity::Error && !tellsForRows(finding))
            return summary(finding); // the fix stands below, with the finding
    }
    if (total > 0 && right == total) {
        //: %n how many records there are
        return tr("All %n record(s) are right. One step is left: finish in the console.", nullptr,
                  total);
    }
    // "0 of 4" would sound as if all were wrong. When it is asked again, the place of it says.
    if (total > 0 && nothingIsKnown(report))
        return tr("Not checked yet: no usable answer came back.");
    if (total > 0 && allIsOnItsWay(report)) {
        //: %n how many records there are
        return tr("All %n record(s) are saved. Wait until they are seen everywhere.", nullptr,
                  total);
    }
    //: %n how many records are right, %1 how many there are
    const QString count = total > 0 && nothingIsThere(report)
        ? tr("There are no records yet.")
        : tr("%n of %1 records are right.", nullptr, right).arg(locale().toString(total));
    const QString next = nextStep(report);
    //: %1 “3 of 4 records are right.”, %2 a second sentence that says what to do
    return next.isEmpty() ? count : tr("%1 %2").arg(count, next);
}

QString Texts::whyAbove() const
{
    return tr("The reason is given above, with the whole domain.");
}

QString Texts::nextStep(const Report &report) const
{
    const auto purposesIn = [this, &report](RecordState state) {
        QStringList words;
        for (const RecordReport &record : report.records) {
            const Purpose purpose = report.purposes.value(record.id, Purpose::Other);
            if (shownState(record) == state && purpose != Purpose::Other)
                words << shortWord(purpose);
        }
        words.removeDuplicates();
        return locale().createSeparatedList(words);
    };

    // In the order of domainState(): what the person can mend comes first.
    if (const QString wrong = purposesIn(RecordState::Wrong); !wrong.isEmpty()) {
        //: %1 kinds of records: “MX and DKIM”
        return tr("To correct: %1.").arg(wrong);
    }
    if (const QString missing = purposesIn(RecordState::Missing); !missing.isEmpty()) {
        //: %1 kinds of records: “MX and DKIM”
        return tr("Still to add: %1.").arg(missing);
    }
    if (const QString unknown = purposesIn(RecordState::Unknown); !unknown.isEmpty()) {
        //: %1 kinds of records: “MX and DKIM”
        return tr("Could not be checked: %1.").arg(unknown);
    }
    if (const QString waiting = purposesIn(RecordState::Waiting); !waiting.isEmpty()) {
        //: %1 kinds of records: “MX and DKIM”
        return tr("On the way: %1. There is nothing to do but wait.").arg(waiting);
    }
    return {};
}

QString Texts::faultWords(const QString &reason) const
{
    const std::pair<const char *, QString> words[] = {
        {"not-json", tr("this is not JSON")},
        {"missing", tr("something is missing here")},
        {"empty", tr("this is empty")},
        {"wrong-type", tr("this is of the wrong kind")},
        {"out-of-range", tr("this number is not possible")},
        {"unknown-key", tr("this name is not known here")},
        {"unknown-word", tr("this word is not known here")},
        {"duplicate", tr("this is here twice")},
        {"not-a-name", tr("this is not a possible name")},
        {"not-a-url", tr("this is not a web address")},
        {"not-for-this-type", tr("this does not go with this record type")},
        {"undeclared-variable", tr("this variable is not declared")},
        {"unused-variable", tr("this variable is used nowhere")},
        {"nothing-repeats", tr("nothing here repeats")},
        {"bare-variable", tr("anything at all could be filled in here")},
        {"apex-alias", tr("a CNAME record would take the whole domain")},
        {"apex-delegation", tr("it would hand the whole domain to another")},
        {"redirect", tr("it would send visitors of the website elsewhere")},
        {"foreign-name", tr("this name is not part of the domain")},
        {"too-large", tr("the file is too large")},
        {"too-many-records", tr("there are too many records")},
        {"control-character", tr("there are characters here that nobody can see")},
    };
    for (const auto &[word, text] : words) {
        if (reason == QLatin1StringView(word))
            return text;
    }
    return reason;
}

} // namespace sda
