#include "ui/wizard/telling.h"

#include "ui/widgets/statusline.h"
#include "ui/wizard/session.h"

namespace sda {

namespace {

// Where more rows change at once, how many are right says more.
constexpr int mostRows = 2;

} // namespace

Telling::Telling(Session &session, StatusLine &line, QObject *parent)
    : QObject(parent), m_session(session), m_line(line)
{
    connect(&session, &Session::reportChanged, this, &Telling::tellReport);
    connect(&session, &Session::intakeChanged, this, &Telling::tellIntake);
    connect(&session, &Session::opened, this, &Telling::forget);
}

void Telling::forget()
{
    m_states.clear();
    m_wanted = false;
}

void Telling::lookWanted()
{
    m_wanted = true;
    m_line.speak(tr("Checking…"));
}

QString Telling::changes(const Report &judged) const
{
    const Texts &texts = m_session.texts();
    QStringList sentences;
    for (const PlannedRecord &planned : m_session.plan().records) {
        const RecordReport *record = judged.record(planned.id);
        if (!record || record->state == m_states.value(planned.id, RecordState::Checking))
            continue;
        //: %1: a record ("DKIM authentication"), %2: its state ("verified")
        sentences.append(tr("%1: %2.").arg(texts.title(planned), texts.word(*record)));
    }
    return sentences.size() > mostRows ? QString() : sentences.join(QLatin1Char(' '));
}

/// What is told is judged to the end: while answers are out, rows change by the second. How many
/// are right stands above the table anyway.
void Telling::tellReport()
{
    const Watch &watch = m_session.watch();
    const Report &judged = watch.verdict();
    if (!judged.verdict || watch.isLooking())
        return;
    QHash<QString, RecordState> states;
    for (const RecordReport &record : judged.records)
        states.insert(record.id, record.state);
    const bool changed = states != m_states;
    if (changed && m_session.setup().recordsEntered)
        m_line.tell(changes(judged));
    if (m_wanted || (changed && m_session.setup().recordsEntered))
        m_line.speak(m_session.texts().progress(judged));
    m_states = states;
    m_wanted = false;
}

/// The eyes see it below the area: it is only spoken.
void Telling::tellIntake()
{
    const Intake &intake = m_session.intake();
    for (const QList<Finding> &findings : {intake.refused, intake.questions}) {
        if (!findings.isEmpty())
            return m_line.speak(m_session.texts().summary(findings.first()));
    }
    if (!m_session.setup().pastedText.isEmpty())
        m_line.speak(tr("%n record(s) were found in the text.", nullptr, int(intake.rows.size())));
}

} // namespace sda
