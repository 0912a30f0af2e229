#pragma once

#include "core/verify/row.h"

namespace sda {

/// Every name server that has answered so far has exactly the right record, and one has.
bool isRightEverywhere(const Row &row);

/// A row's report, and how far it has come.
struct RowJudgement
{
    RecordReport report;
    bool verdict = false; ///< judged at the name servers
    bool complete = false; ///< and the resolvers' view is in
};

/// By the name servers, then by the resolvers. `rows`: all rows of the look, as a record may stand
/// under another's name. `deadServers`: name servers that answer no row at
/// all; the whole-domain judge speaks about them.
RowJudgement judgeRow(const Look &look, const Row &row, const QList<Row> &rows,
                      const QList<ServerKey> &deadServers);

} // namespace sda
