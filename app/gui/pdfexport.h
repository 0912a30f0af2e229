#pragma once

#include "ui/wizard/session.h"

namespace sda {

/// Writes the hand-off of a set-up file as PDF, without a window. Looks first at what stands in
/// DNS, since that decides what the admin is asked to do.
class PdfExport : public QObject
{
    Q_OBJECT
public:
    /// What comes out, as exit status of the program.
    enum Status {
        Written = 0,
        Incomplete = 1, ///< written, but values are still missing
        NotWritten = 2, ///< no such set-up, or the file cannot be written
    };

    /// The session must outlive it.
    PdfExport(Session &session, Clock &clock, QString file, QObject *parent = nullptr);

    /// finished() follows, also at once.
    void start(const QString &setupFile);

signals:
    /// `words`: what went wrong; empty if nothing did.
    void finished(int status, const QString &words);

private:
    void writeOnceKnown();
    void write();

    Session &m_session;
    Clock &m_clock;
    QString m_file;
    bool m_written = false;
};

} // namespace sda
