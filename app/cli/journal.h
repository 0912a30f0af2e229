#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"

#include <QFile>

#include <vector>

namespace sda {

/// The rows of a list that are finished, one JSON object per line, so that a run that was
/// interrupted can go on. A line that was not written whole is passed over.
class Journal
{
public:
    /// Reads what is there and goes on behind it. An error if the file is something else: nothing
    /// is ever added to a stranger's file.
    std::optional<UsageError> open(const QString &file);

    /// With which status the row was finished in an earlier run; nothing if it was not.
    std::optional<ExitStatus> finished(quint64 key) const;
    /// Written at once: what ends the program later cannot take it away. False if it cannot be.
    bool add(quint64 key, int line, const QString &domain, ExitStatus status);
    QString errorText() const { return m_file.errorString(); }

private:
    struct Finished
    {
        quint64 key = 0;
        ExitStatus status = Verified;
    };

    /// Takes the rows; what is to be written behind the last line, if that was cut off.
    QByteArray read(QFile &earlier);

    QFile m_file;
    std::vector<Finished> m_finished; // by key; of earlier runs: 16 octets for each row
};

} // namespace sda
