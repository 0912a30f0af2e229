#pragma once

#include "app/cli/commands.h"
#include "app/cli/journal.h"
#include "app/cli/laststates.h"
#include "app/cli/listkeys.h"
#include "app/cli/listneighbours.h"
#include "core/dns/aresresolver.h"
#include "core/platform/systemsignals.h"
#include "core/watch/manylooks.h"

#include <QJsonObject>

#include <map>

namespace sda {

/// What `check --many` was told.
struct ManyWish
{
    QString list; ///< "-": the standard input
    int jobs = 1;
    Shard shard;
    QString journal; ///< empty: none
    QString states; ///< empty: none
    bool changedOnly = false;
    bool json = false;
};

/// Goes through a list row by row and tells each as it is finished. Memory grows with the rows
/// that are looked at together, not with the list.
class ManyCheck : public QObject
{
public:
    ManyCheck(ManyWish wish, const Routes &routes, const Context &context);

    /// Opens the files; from then on it calls Context::exit() once, later.
    std::optional<UsageError> start();

private:
    /// A row that is being looked at.
    struct Row
    {
        int line = 0;
        quint64 key = 0; ///< unless something is kept about the row
        Setup setup;
        QString setupFile; ///< as it stands in the list
    };

    std::optional<LookJob> next();
    void take(qint64 number, const Report &report, const Plan &plan);
    void refuse(const ListedDomain &row, quint64 key, const Finding &why);
    /// Prints unless only changes are wanted and there is none. False if it cannot be printed.
    bool tell(quint64 key, quint64 digest, const QString &line);
    void count(RecordState state, ExitStatus status);
    QString relative(const QString &setupFile) const;
    void end();
    void fail(const QString &sentence);

    const ManyWish m_wish;
    const Context m_context;
    QFile m_list;
    QString m_folder; // of the list
    std::unique_ptr<DomainListReader> m_reader;
    ListNeighbours m_neighbours;
    std::optional<Journal> m_journal;
    std::optional<LastStates> m_states;
    SystemClock m_clock;
    AresResolver m_resolver;
    ManyLooks m_looks;
    std::unique_ptr<SystemSignals> m_interrupts;
    std::map<qint64, Row> m_inFlight;
    qint64 m_lastNumber = 0;
    std::map<RecordState, int> m_counts; // by state of the domain
    ExitStatus m_status = Verified;
    bool m_failed = false;
};

} // namespace sda
