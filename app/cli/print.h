#pragma once

#include "core/plan/formerkeys.h"
#include "core/verify/report.h"
#include "ui/text/texts.h"

#include <QJsonObject>

namespace sda {

void printLine(const QString &line);
void printError(const QString &line);
/// As writeOutput().
bool writeLine(const QString &line);
void printJson(const QJsonObject &object, bool oneLine = false);
/// Without line break at the end. What is invisible or turns the direction of text around stands
/// escaped in it: values from DNS do nothing to a terminal.
QString jsonText(const QJsonObject &object, bool oneLine = false);

/// The sign of a state, as in the window: a shape besides the word and the colour.
QString mark(RecordState state);
/// The gravest finding, about the whole domain before about a record; nothing if there is none.
std::optional<Finding> mostImportant(const Report &report);

/// The report for a person at a terminal.
void printReport(const Report &report, const Plan &plan, const Texts &texts);
/// Keys that the console has replaced: what to do about their records.
void printFormerKeys(const QList<FormerKey> &keys);
void printFindings(const QList<Finding> &findings, const Texts &texts);

} // namespace sda
