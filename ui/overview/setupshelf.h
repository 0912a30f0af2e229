#pragma once

#include "ui/overview/overviewentry.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>

namespace sda {

/// The set-up files of a folder. Reading and writing is done away from the window's thread, one
/// after another: a disk that is slow stops nobody. Only values go to and fro.
class SetupShelf : public QObject
{
    Q_OBJECT
public:
    explicit SetupShelf(QString folder, QObject *parent = nullptr);
    /// Ends what is under way after the file in hand.
    ~SetupShelf() override;

    QString folder() const { return m_folder; }
    /// True until the first reading is through.
    bool isFilling() const { return !m_filled; }

    /// Reads what is new or changed; also called by itself when the folder changes.
    void read();
    /// Puts the result of a complete look at `now` into the file, unless `mayWrite` is false, the
    /// file is open elsewhere, or it is about another domain by now. lookKept() follows.
    void keepLook(const QString &file, const Plan &plan, const Report &report, const QDateTime &now,
                  bool mayWrite);
    /// failed() with setup.open-elsewhere where it is open.
    void setTags(const QString &file, const QStringList &tags, const QDateTime &now);
    /// Makes a file of its own for each; nothing that is there is replaced. A set-up without id
    /// gets one. addedSetups() follows.
    void add(const QList<Setup> &setups, const QDateTime &now);

signals:
    /// Files read, of all that are to be read.
    void readingChanged(int read, int total);
    void entriesRead(const QList<sda::OverviewEntry> &entries);
    void entriesGone(const QStringList &files);
    /// Everything in the folder was read once.
    void filled();
    void lookKept(const sda::OverviewEntry &entry);
    void addingChanged(int added, int total);
    void addedSetups(int added);
    /// A file could not be written.
    void failed(const sda::Finding &why);

private:
    /// How a file was when it was read.
    struct Stamp
    {
        QDateTime changed;
        qint64 size = 0;
        bool operator==(const Stamp &) const = default;
    };
    void readFolder(); // these run in the worker
    void readFiles(const QStringList &files);
    OverviewEntry entryOfFile(const QString &file);
    void stamp(const QString &file);
    template <typename F>
    void work(F task);
    template <typename F>
    void tell(F signal);
    void say();

    QString m_folder;
    QThreadPool m_pool; // one thread: one after another
    std::atomic_bool m_ending = false;
    QFileSystemWatcher m_watcher;
    std::deque<std::function<void()>> m_told; // one for each turn of the event loop
    QTimer m_turn;
    QTimer m_changed; // changes of the folder, taken together
    bool m_readingWaits = false;
    bool m_filled = false;
    QHash<QString, Stamp> m_stamps; // the worker's own
};

} // namespace sda
