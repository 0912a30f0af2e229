#pragma once

#include "core/setup/setup.h"

#include <memory>
#include <optional>

namespace sda {

/// Where the set-up of a session is kept. A new one gets its file once something worth keeping
/// stands still for a moment, so that no file is named after half a domain.
class Keeping : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` as in setupFolder().
    Keeping(Clock &clock, QString dataDir, QObject *parent = nullptr);

    QString folder() const;
    /// Empty while nothing is saved yet.
    QString file() const;
    /// What saving came to, while it could not be saved.
    const std::optional<Finding> &finding() const { return m_finding; }

    /// A new set-up: its file is made later.
    void beginNew();
    /// A set-up that has its file.
    void beginIn(const QString &file);
    /// Nothing is saved: practice, and files of a newer version.
    void beginNothing();

    void change(const Setup &setup);
    void saveNow(const Setup &setup);

signals:
    void findingChanged();

private:
    void keep(const Setup &setup);
    void finish();

    Clock &m_clock;
    QString m_dataDir;
    bool m_keeps = false;
    std::unique_ptr<SetupAutosave> m_autosave;
    std::unique_ptr<QObject> m_soon; // the file to be made; renewed to call it off
    std::optional<Finding> m_finding;
};

} // namespace sda
