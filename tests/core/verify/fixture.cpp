#include "fixture.h"

namespace sda {

namespace {

Fixture fixtureFrom(const Scene &scene)
{
    const QStringList words = scene.heading.split(QLatin1Char(' '));
    Fixture fixture{.scene = scene};
    if (words.value(1) == QStringLiteral("elsewhere")) {
        fixture.kind = Fixture::Kind::Elsewhere;
        fixture.code = words[0];
        fixture.file = words.value(2);
    } else if (words[0] == QStringLiteral("no")) {
        fixture.kind = Fixture::Kind::Twin;
        fixture.code = words.value(1);
        fixture.other = words.value(3);
        fixture.rows = words.value(5).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    } else {
        fixture.code = words[0];
        fixture.rows = words.value(2).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }
    return fixture;
}

QList<Finding> findingsAt(const Report &report, const QString &row)
{
    if (row == QStringLiteral("domain"))
        return report.findings;
    const RecordReport *record = report.record(row);
    if (!record)
        qFatal("no row %s", qPrintable(row));
    return record->findings;
}

QString firstCodeAt(const Report &report, const QStringList &rows, const QString &wanted)
{
    QString first;
    for (const QString &row : rows) {
        const QString code = codesOf(findingsAt(report, row)).value(0);
        if (code == wanted)
            return code;
        if (first.isEmpty())
            first = code;
    }
    return first;
}

QList<Finding> allFindings(const Report &report)
{
    QList<Finding> all = report.findings;
    for (const RecordReport &record : report.records)
        all += record.findings;
    return all;
}

/// What is said, in one line.
QString told(const Report &report)
{
    QStringList parts{QStringLiteral("domain: %1 %2")
                          .arg(textOf(report.state), codesOf(report.findings).join(u' '))};
    for (const RecordReport &record : report.records)
        parts.append(
            QStringLiteral("%1: %2 %3")
                .arg(record.id, textOf(record.state), codesOf(record.findings).join(u' ')));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QList<Fixture> readFixtures(const QString &file)
{
    QList<Fixture> fixtures;
    for (const Scene &scene : readScenes(file))
        fixtures.append(fixtureFrom(scene));
    return fixtures;
}

QString faultOf(const Fixture &fixture, const Report &report)
{
    const QString says = QStringLiteral(" — ") + told(report);
    if (!report.verdict || !report.complete)
        return QStringLiteral("not settled") + says;
    const bool isSaid = codesOf(allFindings(report)).contains(fixture.code);
    if (fixture.kind == Fixture::Kind::Twin && isSaid)
        return QStringLiteral("said of the twin") + says;
    if (fixture.other == QStringLiteral("right"))
        return report.state == RecordState::Verified ? QString()
                                                     : QStringLiteral("not verified") + says;
    const bool isTwin = fixture.kind == Fixture::Kind::Twin;
    const QString wanted = isTwin ? fixture.other : fixture.code;
    const QString first = firstCodeAt(report, fixture.rows, wanted);
    const bool holds = wanted == QStringLiteral("*") ? !first.isEmpty() : first == wanted;
    return holds ? QString() : QStringLiteral("no %1").arg(wanted) + says;
}

} // namespace sda
