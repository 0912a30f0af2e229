#include "app/cli/output.h"
#include "app/cli/planinput.h"
#include "app/cli/print.h"
#include "core/handoff/route53.h"
#include "core/setup/newkey.h"
#include "ui/text/handoffdocument.h"

#include <QSaveFile>

namespace sda {

namespace {

struct ExportWish
{
    HandoffFormat format = HandoffFormat::Text;
    NameForm names = NameForm::Relative;
    bool withBom = false;
    QString file; ///< empty: the standard output
};

Expected<ExportWish> wishFrom(const Arguments &arguments)
{
    ExportWish wish;
    QStringList formats;
    for (const HandoffFormat format : handoffFormats())
        formats.append(textOf(format));
    const QString format = arguments.value(QStringLiteral("format"));
    if (format.isEmpty())
        //: %1: an option, %2: a list of its possible values
        return UsageError{Cli::tr("Say the format with %1. There are: %2.")
                              .arg(QStringLiteral("--format"), formats.join(QStringLiteral(", ")))};
    const auto known = handoffFormatOf(format);
    if (!known)
        //: %1: what was typed, %2: a list of formats
        return UsageError{Cli::tr("There is no format %1. There are: %2.")
                              .arg(format, formats.join(QStringLiteral(", ")))};
    wish.format = *known;

    const QString names = arguments.value(QStringLiteral("names"));
    if (arguments.has(QStringLiteral("names")) && names != QStringLiteral("relative")
        && names != QStringLiteral("full"))
        //: %1: an option, %2 and %3: its possible values
        return UsageError{Cli::tr("%1 can be %2 or %3.")
                              .arg(QStringLiteral("--names"), QStringLiteral("relative"),
                                   QStringLiteral("full"))};
    if (names == QStringLiteral("full"))
        wish.names = NameForm::Full;
    wish.withBom = arguments.has(QStringLiteral("bom"));
    wish.file = arguments.value(QStringLiteral("output"));
    return wish;
}

std::optional<UsageError> write(const QByteArray &octets, const QString &file)
{
    if (file.isEmpty() || file == QStringLiteral("-")) {
        // As they are: no text layer may change line ends or the encoding.
        writeOutput(octets);
        return outputFault();
    }
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(octets) == octets.size() && target.flush()
        && target.commit()) // as writeFile() in core/setup
        return std::nullopt;
    //: %1: a file, %2: what the system says
    return UsageError{Cli::tr("%1 cannot be written: %2").arg(file, target.errorString())};
}

/// What Route 53 was not given, for the person at the terminal.
void tellGaps(const Handoff &handoff, const HandoffTexts &texts)
{
    const Route53Batch batch = route53Batch(handoff.rows, handoff.existing, {});
    QStringList names;
    for (const HandoffRow &row : handoff.rows) {
        if (batch.leftOut.contains(row.id))
            names.append(textOf(row.type) + QLatin1Char(' ') + row.name);
    }
    names.removeDuplicates();
    if (!names.isEmpty())
        printError(texts.route53Gaps(names));
}

/// Beside the export, which goes to the standard output.
void tellMissing(const Plan &plan, const PlanInput &input, const Texts &texts)
{
    for (const Finding &finding : input.intake.refused)
        printError(texts.summary(finding));
    tellQuestions(input, texts);
    if (!plan.missing.isEmpty())
        //: %1: a list of names of values
        printError(Cli::tr("Not given yet: %1").arg(plan.missing.join(QStringLiteral(", "))));
}

bool isWhole(const Plan &plan, const PlanInput &input)
{
    return plan.missing.isEmpty() && input.intake.refused.isEmpty() && !input.isInDoubt()
        && std::ranges::all_of(plan.records, &PlannedRecord::complete);
}

/// Where a row would be entered in a zone that is not asked for its name.
std::optional<DnsName> delegationIn(const Plan &plan, const PlanInput &input,
                                    const QList<ResourceRecord> &seen)
{
    if (!input.existing.known)
        return std::nullopt;
    const DnsName zone = input.domain.registrable().dnsName();
    for (const PlannedRecord &planned : plan.records) {
        const auto cut = delegationAbove(planned.record.name, zone, input.existing.records + seen);
        if (cut)
            return cut;
    }
    return std::nullopt;
}

} // namespace

CommandResult runExport(const QStringList &words, const Context &context)
{
    KnownOptions known = planOptions();
    known.remove(QStringLiteral("json"));
    known.insert(QStringLiteral("format"), true);
    known.insert(QStringLiteral("names"), true);
    known.insert(QStringLiteral("bom"), false);
    known.insert(QStringLiteral("output"), true);
    const auto parsed = parseArguments(words, known);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return *error;
    const Arguments &arguments = std::get<Arguments>(parsed);
    const auto wished = wishFrom(arguments);
    if (const auto *error = std::get_if<UsageError>(&wished))
        return *error;
    const ExportWish &wish = std::get<ExportWish>(wished);
    const auto given = planInputFrom(arguments, context.texts);
    if (const auto *error = std::get_if<UsageError>(&given))
        return *error;
    const PlanInput &input = std::get<PlanInput>(given);

    const QList<ResourceRecord> seen = seenRecords(input.base);
    const auto zone = zoneAbove(input.domain.dnsName(), input.existing.records + seen);
    const Plan plan = input.plan(zone);
    if (const auto cut = delegationIn(plan, input, seen)) {
        //: %1: a domain name, %2: an option
        printError(Cli::tr("Nothing was written: %1 has name servers of its own, so what is "
                           "entered in the zone above is never seen there. Give the records of the "
                           "zone %1, with its SOA record, by %2.")
                       .arg(cut->text(), QStringLiteral("--existing")));
        return NotVerified;
    }
    Handoff handoff = makeHandoff(plan, input.existing, input.base.id, seen);
    handoff.formerKeys = formerKeysToday(formerKeyRecords(input.base), plan, input.existing,
                                         input.wishes.alsoPlanned, false);
    handoff.lookedAt = input.lookedAt;
    handoff.names = wish.names;
    const HandoffTexts texts(context.texts.language());
    const QByteArray content = handoffFile(handoff, wish.format, texts);
    tellMissing(plan, input, context.texts);
    if (content.isEmpty()) {
        printError(Cli::tr("There is nothing to write in this format."));
        return isWhole(plan, input) ? Verified : NotVerified;
    }
    const QByteArray bom = wish.withBom ? QByteArray("\xef\xbb\xbf") : QByteArray();
    if (const auto error = write(bom + content, wish.file))
        return *error;
    if (wish.format == HandoffFormat::Route53)
        tellGaps(handoff, texts);
    return isWhole(plan, input) ? Verified : NotVerified;
}

} // namespace sda
