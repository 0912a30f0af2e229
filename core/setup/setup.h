#pragma once

#include "core/clock/clock.h"
#include "core/domain/domainname.h"
#include "core/plan/plan.h"
#include "core/services/service.h"
#include "core/watch/history.h"

#include <QObject>

#include <variant>

/// \file
/// The set-up file (*.senderdomain): one domain at one service, as far as the person has come.
/// Versioned JSON, readable, no secret in it; documented in docs/setup-file.md.

namespace sda {

inline constexpr int setupVersion = 1;
/// The service is the template in the set-up.
inline constexpr QLatin1StringView templateServiceId("template");
/// The service is the table of records in the pasted text.
inline constexpr QLatin1StringView tableServiceId("table");
/// The person's DNS host is none of those that are known: the usual form.
inline constexpr QLatin1StringView otherDnsHostId("other");
/// Octets; a larger file is damaged, and none larger is written.
inline constexpr qint64 setupSizeLimit = qint64(1024) * 1024;

struct Setup
{
    QString id; ///< UUID without braces
    QDateTime createdAt; ///< UTC
    QString serviceId; ///< of a profile, or templateServiceId, or tableServiceId
    QString templateText; ///< the JSON of the template, where one was opened
    QString domainText; ///< as typed, also if it is not a domain yet
    ServiceValues values;
    QString pastedText; ///< what stands in the paste area (refused parts are never kept)
    QString dnsHostId; ///< chosen by the person, or otherDnsHostId; empty: recognised
    bool adminAddsRecords = false; ///< the hand-off way was chosen
    QString adminLanguage; ///< code of the hand-off's language; empty: that of the window
    bool recordsEntered =
        false; ///< the person says they are entered: "missing" is then said in red
    Decisions decisions; ///< about records that stand there today
    QDateTime startedAt; ///< UTC; when the domain was created in the console, as the person says
    QString fromAddress; ///< the sender address that the mails will show; empty: any of the domain
    int page = 0; ///< the page last shown, 0-based
    /// What stood in DNS when we last looked, as lines of a zone file: the zone's SOA and NS
    /// records, the mail servers, the records that were verified.
    QStringList seen;
    QDateTime verifiedSince; ///< UTC; since when all records are right; invalid: they are not
    History history; ///< what became of the records
    QString consoleStatus; ///< what the console shows, as the person said last; empty: not said
    QDateTime consoleStatusAt; ///< UTC; when that was said
    QStringList tags; ///< the person's own words for sorting, for My domains
    /// The records of keys that the console has replaced, as lines of a zone file
    /// (core/setup/newkey.h).
    QStringList formerKeys;

    bool operator==(const Setup &) const = default;
};

/// A private key is never written: a pasted text or a value that holds one is left out. So is a
/// pasted text that would make the file larger than setupSizeLimit, and what of the history, the
/// tags and the former keys is more than a file may hold (core/setup/historyjson.h).
QByteArray toJson(const Setup &setup);

/// The records in Setup::seen; lines that cannot be read are passed over.
QList<ResourceRecord> seenRecords(const Setup &setup);
/// Setup::seen with these in the place of those of the same name and type; bounded.
QStringList withSeen(const Setup &setup, const QList<ResourceRecord> &records);

/// The service that a set-up is for; the finding says why there is none: template.invalid,
/// template.unsafe, or profile.invalid for an id that is not known.
std::variant<Service, Finding> serviceOf(const Setup &setup, const DomainName &domain,
                                         const QList<IntakeRow> &pastedRows);

struct LoadedSetup
{
    Setup setup;
    bool readOnly = false; ///< made by a newer version
    QList<Finding> findings; ///< setup.damaged (the last good state was opened), setup.newer
};
/// The other half of toJson(); nothing if `json` is not a set-up. Members that this version does
/// not know are passed over; in a newer version also those that it does not understand.
std::optional<LoadedSetup> parseSetup(const QByteArray &json, const QString &file);

/// A damaged file is renamed to `<file>.damaged-<n>` and the newest good backup
/// (core/setup/backups.h) opened and put in its place; if there is none, setup.damaged alone comes
/// back. Its Arg::Text, where given, is the name
/// of the file kept aside. Only files named *.senderdomain are ever renamed: any other was opened
/// by mistake and is left as it is.
std::variant<LoadedSetup, Finding> loadSetup(const QString &file);
/// The same without touching anything: nothing is kept aside or put in place. Nothing if no good
/// state is found.
std::optional<LoadedSetup> readSetup(const QString &file);
/// Atomically (QSaveFile), the state before kept as `<file>~`, and the last state of an earlier day
/// among the backups of the days. setup.unwritable if it cannot,
/// setup.newer if a file of a newer version stands there, which would lose by it.
std::optional<Finding> saveSetup(const Setup &setup, const QString &file);

/// Saves a set-up 400 ms after its last change, at the latest 700 ms after the first, and when it
/// goes out of scope. What could not be saved is tried again with the next change. A file that
/// holds something else than what was read or written here is never written over
/// (setup.changed-elsewhere): then the set-up is kept in `unsavedOf(file)`, and becomes a file of
/// its own when the autosave goes out of scope.
class SetupAutosave : public QObject
{
    Q_OBJECT
public:
    SetupAutosave(QString file, Clock &clock, QObject *parent = nullptr);
    ~SetupAutosave() override;

    void change(const Setup &setup);
    void saveNow();
    QString file() const { return m_file; }
    /// The set-up as it was read from the file: while it stays so there is nothing to save.
    void setSaved(const Setup &setup);
    bool hasUnsaved() const;
    /// The file holds something that was neither read nor written here.
    bool isChangedElsewhere() const;
    /// Nothing of the unsaved set-up is saved any more.
    void drop();

signals:
    void saved();
    void failed(const sda::Finding &why);

private:
    void schedule(std::chrono::milliseconds delay);
    void saveIfDue();
    void saveAside();

    QString m_file;
    Clock &m_clock;
    std::optional<Setup> m_unsaved;
    QByteArray m_known; ///< digest of what the file held when last read or written here
    QByteArray m_saved; ///< digest of our last state in it
    bool m_scheduled = false;
    std::chrono::milliseconds m_dueAt{0}; ///< after the last change
    std::chrono::milliseconds m_dueAtLatest{0}; ///< after the first unsaved change
};

/// The folder of the set-ups, under QStandardPaths::AppDataLocation or `dataDir`; made if missing.
QString setupFolder(const QString &dataDir = {});
/// A file name for a new set-up: "<domain>-<service>.senderdomain", numbered if taken.
QString newSetupFile(const QString &folder, const Setup &setup);

} // namespace sda
