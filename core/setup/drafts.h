#pragma once

#include "core/setup/setup.h"
#include "core/setup/setuplock.h"

#include <memory>

/// \file
/// A set-up that has no name yet, as its domain is being typed, is kept in the hidden folder
/// `.drafts` of the set-ups: a program that is killed loses no more of it than of others.

namespace sda {

/// A set-up without a name, while it is typed. Kept when it goes out of scope, until the next
/// rescueDrafts().
class Draft
{
public:
    /// `folder`: of the set-ups.
    Draft(const QString &folder, const Setup &setup, Clock &clock);

    SetupAutosave &autosave() { return *m_autosave; }
    /// It has a name now, or is not worth keeping.
    void remove();

private:
    QString m_file;
    std::unique_ptr<SetupLock> m_lock;
    std::unique_ptr<SetupAutosave> m_autosave;
};

/// Drafts of programs that run no more become set-ups with names.
void rescueDrafts(const QString &folder, const QDateTime &now);

} // namespace sda
