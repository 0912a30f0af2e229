#include "core/setup/backups.h"
#include "core/setup/setup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace sda {

namespace {

using namespace std::chrono_literals;

// No more than the last second may be lost, and waking up and writing take their time too.
constexpr auto rest = 400ms;
constexpr auto longestWait = 700ms;

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// Empty if there is no file.
QByteArray digestOfFile(const QString &file)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return {};
    return digestOf(source.read(setupSizeLimit + 1));
}

} // namespace

SetupAutosave::SetupAutosave(QString file, Clock &clock, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock), m_known(digestOfFile(m_file))
{ }

SetupAutosave::~SetupAutosave()
{
    saveNow();
    // What nobody decided about becomes a file that is seen.
    rescueUnsaved(m_file);
}

void SetupAutosave::setSaved(const Setup &setup)
{
    m_saved = digestOf(toJson(setup));
}

bool SetupAutosave::hasUnsaved() const
{
    return m_unsaved && digestOf(toJson(*m_unsaved)) != m_saved;
}

/// A file that is gone is made again: that takes nothing from anybody.
bool SetupAutosave::isChangedElsewhere() const
{
    const QByteArray now = digestOfFile(m_file);
    return !now.isEmpty() && now != m_known;
}

void SetupAutosave::drop()
{
    m_unsaved.reset();
    QFile::remove(unsavedOf(m_file));
}

void SetupAutosave::change(const Setup &setup)
{
    const auto now = m_clock.steady();
    if (!m_unsaved)
        m_dueAtLatest = now + longestWait;
    m_unsaved = setup;
    m_dueAt = std::min(now + rest, m_dueAtLatest);
    if (!m_scheduled)
        schedule(m_dueAt - now);
}

void SetupAutosave::schedule(std::chrono::milliseconds delay)
{
    m_scheduled = true;
    m_clock.after(std::max(delay, 0ms), this, [this] { saveIfDue(); });
}

void SetupAutosave::saveIfDue()
{
    m_scheduled = false;
    if (!m_unsaved)
        return;
    // A clock cannot be called back: one that was set before the last change waits on.
    const auto left = m_dueAt - m_clock.steady();
    if (left > 0ms)
        schedule(left);
    else
        saveNow();
}

void SetupAutosave::saveNow()
{
    if (!m_unsaved)
        return;
    if (!hasUnsaved()) {
        m_unsaved.reset();
        return;
    }
    const QByteArray ours = digestOf(toJson(*m_unsaved));
    if (isChangedElsewhere() && digestOfFile(m_file) != ours)
        return saveAside();
    // A folder that was deleted meanwhile is made again, as the file is.
    QDir().mkpath(QFileInfo(m_file).path());
    if (const auto why = saveSetup(*m_unsaved, m_file)) {
        // What could not be saved stays unsaved; the next change counts as a first one.
        m_dueAtLatest = m_clock.steady() + longestWait;
        emit failed(*why);
        return;
    }
    m_known = digestOfFile(m_file);
    m_saved = ours;
    m_unsaved.reset();
    emit saved();
}

/// Until somebody decides.
void SetupAutosave::saveAside()
{
    m_dueAtLatest = m_clock.steady() + longestWait;
    const QString aside = unsavedOf(m_file);
    QDir().mkpath(QFileInfo(aside).path());
    writeFile(toJson(*m_unsaved), aside);
    emit failed(finding<FindingCode::SetupChangedElsewhere>(arg<Arg::File> = m_file));
}

} // namespace sda
