#pragma once

#include "core/setup/neighbours.h"
#include "core/setup/watchedsetup.h"
#include "core/verify/verifier.h"

#include <QMap>

#include <map>
#include <memory>

class QFileSystemWatcher;

namespace sda {

class ManyLooks;

/// Keeps watch over the set-ups in a folder that no window has open: looks at each when it is time
/// (WatchedSetup), keeps in the file what was found, as a window would, and tells what is new.
///
/// It never renames a file nor mends one, never writes to one that is open elsewhere, damaged, of a
/// newer version or was changed during the look, and does little: one look begins in a second, a
/// few are in flight, and while nothing can be sent one set-up alone is tried once a minute.
class WatchedFolder : public QObject
{
    Q_OBJECT
public:
    /// How the set-ups stand after checkAll().
    struct Tally
    {
        int right = 0; ///< all records verified
        int notRight = 0;
        int unknown = 0; ///< could not be asked
        int total() const { return right + notRight + unknown; }
        bool operator==(const Tally &) const = default;
    };

    /// `resolver` and `clock` must outlive it. The first look begins after `rest`.
    WatchedFolder(QString folder, Resolver &resolver, Clock &clock, Routes routes,
                  std::chrono::milliseconds rest = {}, QObject *parent = nullptr);
    ~WatchedFolder() override;

    /// Other resolvers; what is in flight is looked at again.
    void setRoutes(const Routes &routes);
    /// The computer woke, or is connected in another way: all are due, one after the other.
    void lookAgain();
    /// A person wants to know now: all are due, and a few looks begin at once.
    void checkAll();
    bool isCheckingAll() const { return m_tally.has_value(); }

    /// Set-ups that are looked at from time to time, open ones included.
    int watched() const;
    /// Looks under way.
    int inFlight() const { return int(m_flights.size()); }
    /// By the steady clock; nothing: none is planned.
    std::optional<std::chrono::milliseconds> nextLookAt() const { return m_nextAt; }

signals:
    /// `plan` is what the records are of. A slot may delete.
    void newsCame(const QString &file, const QList<sda::News> &news, const sda::Plan &plan);
    /// A look was believed, and is kept where it can be.
    void looked(const QString &file, const sda::Report &report);
    void checkedAll(const sda::WatchedFolder::Tally &tally);

private:
    struct Stamp
    {
        QDateTime changedAt; ///< UTC
        qint64 size = 0;
        bool operator==(const Stamp &) const = default;
    };
    struct Watched
    {
        Stamp stamp;
        QByteArray content; ///< digest of what `setup` has begun with, or we have written
        WatchedSetup setup;
        std::optional<std::chrono::milliseconds> dueAt; ///< nothing: not before it changes
        bool isGivenUp = false; ///< so says `setup`
        bool isWanted = false; ///< by checkAll()
    };
    struct Flight;

    void meetNeighbour(const QString &file);
    static Stamp stampOf(const QString &file);
    void watchChanges();
    void scanSoon();
    void scanLater();
    void scan();
    void planAnew(Watched &watched) const;
    void plan();
    void callOffNext();
    std::chrono::milliseconds earliestStart(std::chrono::milliseconds dueAt) const;
    void beginDue();
    bool begin(const QString &file, Watched &watched);
    void take(const QString &file, const Report &report, const Plan &plan);
    void believe(const QString &file, const QByteArray &content, const Report &report,
                 const Plan &plan);
    void keep(const QString &file, Watched &watched, const Setup &setup);
    void count(const QString &file, const Report *report);
    void countUnknown();

    QString m_folder;
    Resolver &m_resolver;
    Clock &m_clock;
    Routes m_routes;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    bool m_scansSoon = false;
    QMap<QString, Watched> m_setups; // by file
    std::optional<Neighbourhood> m_neighbourhood; // nothing until the first look
    std::map<QString, Flight> m_flights; // by file
    std::chrono::milliseconds m_notBefore; // nothing begins earlier
    bool m_isCutOff = false;
    std::unique_ptr<QObject> m_next; // the planned look; renewed to call it off
    std::optional<std::chrono::milliseconds> m_nextAt;
    std::optional<Tally> m_tally; // of checkAll(), while it runs
};

} // namespace sda
