#pragma once

#include "core/verify/report.h"
#include "ui/text/texts.h"

#include <QJsonObject>

namespace sda {

void printLine(const QString &line);
void printError(const QString &line);
void printJson(const QJsonObject &object, bool oneLine = false);

/// The report for a person at a terminal.
void printReport(const Report &report, const Plan &plan, const Texts &texts);
void printFindings(const QList<Finding> &findings, const Texts &texts);

} // namespace sda
