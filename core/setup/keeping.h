#pragma once

#include "core/setup/drafts.h"
#include "core/setup/setup.h"
#include "core/setup/setuplock.h"

#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace sda {

/// Where the set-up of a window is kept. A new one gets its file once something worth keeping
/// stands still for a moment, so that no file is named after half a domain; until then it is a
/// draft. One window at a time keeps a file, and none writes over what something else has written
/// there.
class Keeping : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` as in setupFolder(). What a killed program left there unfinished becomes whole.
    Keeping(Clock &clock, QString dataDir, QObject *parent = nullptr);
    ~Keeping() override;

    QString folder() const;
    /// Empty while nothing is saved yet, and while nothing is saved at all.
    QString file() const;
    /// Why nothing is saved at the moment: setup.unwritable, setup.open-elsewhere,
    /// setup.changed-elsewhere.
    const std::optional<Finding> &finding() const { return m_finding; }

    /// A new set-up: its file is made later.
    void beginNew();
    /// Opens a file and keeps it from now on. What is read only (a newer version; open in another
    /// window, setup.open-elsewhere among the findings) is not kept. If nothing can be read, what
    /// was kept before is kept on. What of the set-up before could not be saved, because the same
    /// file was changed elsewhere, is dropped: this is the choice to open it again.
    std::variant<LoadedSetup, Finding> open(const QString &file);
    /// A set-up that has its file, already read.
    void beginIn(const QString &file);
    /// Nothing is saved: practice, and files of a newer version.
    void beginNothing();
    /// Keeps the set-up in a file of its own, beside the one it came from: the other choice when
    /// that is changed or open elsewhere. What came of it stands in finding().
    void saveCopy(const Setup &setup);

    void change(const Setup &setup);
    void saveNow(const Setup &setup);

signals:
    void findingChanged();
    /// The file was changed elsewhere while nothing here was unsaved: it may just be opened again.
    /// finding() says setup.changed-elsewhere until then.
    void mayOpenAgain(const QString &file);

private:
    void keep(const Setup &setup);
    void finish();
    void keepDraft(const Setup &setup);
    void keepIn(const QString &file, std::unique_ptr<SetupLock> lock);
    void setFinding(const std::optional<Finding> &finding);
    void watchFile();
    void lookSoon();
    void look();

    Clock &m_clock;
    QString m_dataDir;
    bool m_keeps = false;
    QString m_source; ///< the file that was opened, kept or not
    std::unique_ptr<SetupLock> m_lock;
    std::unique_ptr<SetupAutosave> m_autosave;
    std::unique_ptr<Draft> m_draft; // while the set-up has no file
    std::unique_ptr<QObject> m_soon; // the file to be made; renewed to call it off
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    bool m_looksSoon = false;
    std::optional<Finding> m_finding;
};

} // namespace sda
