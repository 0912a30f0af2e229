#include "app/gui/pdfexport.h"

#include "ui/handoff/handoffpdf.h"

#include <QSaveFile>

namespace sda {

using namespace std::chrono_literals;

namespace {

// Nobody waits longer for a file; what is not known by then is not said in it.
constexpr auto longestLook = 20s;

} // namespace

PdfExport::PdfExport(Session &session, Clock &clock, QString file, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_file(std::move(file))
{ }

void PdfExport::start(const QString &setupFile)
{
    if (!m_session.open(setupFile)) {
        QString words;
        for (const Finding &finding : m_session.openFindings())
            words += m_session.texts().summary(finding) + QLatin1Char('\n')
                + m_session.texts().why(finding) + QLatin1Char('\n');
        emit finished(NotWritten, words.trimmed());
        return;
    }
    // A plan may want to know more as soon as it is there, so it is looked at a turn later.
    connect(&m_session, &Session::planChanged, this, &PdfExport::writeOnceKnown,
            Qt::QueuedConnection);
    connect(&m_session, &Session::surveyChanged, this, &PdfExport::writeOnceKnown,
            Qt::QueuedConnection);
    m_clock.after(longestLook, this, [this] { write(); });
    writeOnceKnown();
}

void PdfExport::writeOnceKnown()
{
    const bool hasPlan = !m_session.plan().records.isEmpty();
    if (!hasPlan || (m_session.knowsToday() && !m_session.isSurveying()))
        write();
}

void PdfExport::write()
{
    if (m_written)
        return;
    m_written = true;
    const Plan &plan = m_session.plan();
    if (plan.records.isEmpty()) {
        const auto why =
            m_session.domainFinding() ? m_session.domainFinding() : m_session.serviceFinding();
        emit finished(NotWritten, why ? m_session.texts().summary(*why) : QString());
        return;
    }
    const QByteArray pdf = handoffPdf(m_session.handoff(), HandoffTexts(m_session.adminLanguage()));
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly) || target.write(pdf) != pdf.size() || !target.flush()
        || !target.commit()) {
        const Finding why = finding<FindingCode::SetupUnwritable>(
            arg<Arg::File> = m_file, arg<Arg::Text> = target.errorString());
        emit finished(NotWritten, m_session.texts().why(why));
        return;
    }
    emit finished(plan.missing.isEmpty() ? Written : Incomplete, {});
}

} // namespace sda
