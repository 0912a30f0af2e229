#pragma once

#include "core/verify/report.h"

#include <QHash>
#include <QObject>

namespace sda {

class Session;
class StatusLine;

/// Tells the status line what happens to the records, and what reading a pasted text came to: what
/// has changed, and nothing else.
class Telling : public QObject
{
    Q_OBJECT
public:
    Telling(Session &session, StatusLine &line, QObject *parent = nullptr);

    /// The person wants to know: the end of this look is told, changed or not.
    void lookWanted();

private:
    void tellReport();
    void tellIntake();
    void forget();
    QString changes(const Report &judged) const;

    Session &m_session;
    StatusLine &m_line;
    QHash<QString, RecordState> m_states; ///< as told, by record id
    bool m_wanted = false;
};

} // namespace sda
