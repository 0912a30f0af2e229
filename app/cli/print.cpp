#include "app/cli/print.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/handoff/texttable.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace sda {

namespace {

/// Keys are long: both ends matter.
QString shortened(const QString &value)
{
    constexpr qsizetype most = 60;
    if (value.size() <= most)
        return value;
    return value.left(most / 2) + QStringLiteral("…") + value.right(most / 2 - 1);
}

TextTable tableOf(const Report &report, const Plan &plan, const Texts &texts)
{
    TextTable table;
    for (const PlannedRecord &planned : plan.records) {
        const RecordReport *record = report.record(planned.id);
        const RecordState state = record ? record->state : RecordState::Unknown;
        table.rows.append({mark(state), texts.title(planned), planned.host,
                           textOf(planned.record.type), shortened(planned.record.value),
                           record ? texts.word(*record) : texts.word(state)});
    }
    return table;
}

/// Characters that are not seen, or turn what follows around, as JSON writes them (RFC 8259, 7).
QString withInvisibleEscaped(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar character : json) {
        const bool isSeen = character.category() != QChar::Other_Format
            && (character.category() != QChar::Other_Control || character == QLatin1Char('\n'))
            && character != QChar::LineSeparator && character != QChar::ParagraphSeparator;
        if (isSeen)
            text += character;
        else
            text += QStringLiteral("\\u%1").arg(int(character.unicode()), 4, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString mark(RecordState state)
{
    switch (state) {
    case RecordState::Checking:
        return QStringLiteral("…");
    case RecordState::Verified:
        return QStringLiteral("✓");
    case RecordState::VerifiedWithRemark:
        return QStringLiteral("✓·");
    case RecordState::Waiting:
        return QStringLiteral("◔");
    case RecordState::Wrong:
        return QStringLiteral("✗");
    case RecordState::Missing:
        return QStringLiteral("○");
    case RecordState::Unknown:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

std::optional<Finding> mostImportant(const Report &report)
{
    std::optional<Finding> gravest;
    const auto take = [&gravest](const QList<Finding> &findings) {
        for (const Finding &finding : findings) {
            if (!gravest || finding.severity() > gravest->severity())
                gravest = finding;
        }
    };
    take(report.findings);
    for (const RecordReport &record : report.records)
        take(record.findings);
    return gravest;
}

void printLine(const QString &line)
{
    writeLine(line);
}

void printError(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

bool writeLine(const QString &line)
{
    return writeOutput(line.toUtf8() + '\n');
}

QString jsonText(const QJsonObject &object, bool oneLine)
{
    const auto format = oneLine ? QJsonDocument::Compact : QJsonDocument::Indented;
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(format));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return withInvisibleEscaped(text);
}

void printJson(const QJsonObject &object, bool oneLine)
{
    printLine(jsonText(object, oneLine));
}

void printFindings(const QList<Finding> &findings, const Texts &texts)
{
    for (const Finding &finding : findings) {
        printLine(texts.summary(finding));
        for (const QString &sentence : {texts.why(finding), texts.fix(finding)}) {
            if (!sentence.isEmpty())
                printLine(QStringLiteral("    ") + sentence);
        }
    }
}

static void printToldAbove(const QList<Finding> &findings, const Texts &texts)
{
    printLine(texts.summary(findings.first()));
    printLine(QStringLiteral("    ") + texts.whyAbove());
    printLine(QStringLiteral("    ") + texts.fix(findings.first()));
    printFindings(findings.mid(1), texts);
}

void printReport(const Report &report, const Plan &plan, const Texts &texts)
{
    printLine(plan.domain.unicode());
    printLine(toPlainText(tableOf(report, plan, texts)));
    printLine(texts.progress(report));
    printFindings(report.findings, texts);
    for (const PlannedRecord &planned : plan.records) {
        const RecordReport *record = report.record(planned.id);
        if (!record || record->findings.isEmpty())
            continue;
        printLine(QString());
        printLine(texts.title(planned) + QStringLiteral("  ") + planned.record.name.text());
        if (record->explainedAbove)
            printToldAbove(record->findings, texts);
        else
            printFindings(record->findings, texts);
        for (const EnterRow &row : enterRows(planned, *record, record->findings.first())) {
            const QString priority =
                row.record.priority ? QString::number(*row.record.priority) : QString();
            const QString dot = row.finalDot ? QStringLiteral(".") : QString();
            printLine(toPlainText({{},
                                   {{QStringLiteral("    ") + row.host, textOf(row.record.type),
                                     priority, row.record.value + dot}}}));
        }
    }
}

void printFormerKeys(const QList<FormerKey> &keys)
{
    using Step = FormerKey::Step;
    for (const FormerKey &key : keys) {
        const QString name = key.record.name.text();
        const QString type = textOf(key.record.type);
        if (key.step == Step::Remove)
            //: %1: the name of a record, %2: its type
            printLine(Cli::tr("The record %1 (%2) can be deleted: it holds the previous key, and "
                              "the new key is in use.")
                          .arg(name, type));
        else if (key.step != Step::Gone && key.step != Step::SameAgain
                 && key.step != Step::Overwritten)
            //: %1: the name of a record, %2: its type
            printLine(Cli::tr("Leave the record %1 (%2) where it is: it holds the previous key, "
                              "and mail on its way is still signed with it.")
                          .arg(name, type));
    }
}

} // namespace sda
