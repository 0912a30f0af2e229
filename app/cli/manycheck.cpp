#include "app/cli/manycheck.h"

#include "app/cli/checked.h"
#include "app/cli/consoleinput.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/print.h"
#include "core/setup/lookjob.h"
#include "core/setup/understood.h"
#include "ui/text/shown.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// What keeps the console from saying yes, as far as the set-up remembers it.
Checked checkedOf(const Report &report, const Plan &plan, const Setup &setup, const QDateTime &now)
{
    const bool saysSomething = !setup.consoleStatus.isEmpty() || setup.startedAt.isValid();
    if (saysSomething) {
        const Understood understood = understand(setup, plan.domain, setup.pastedText);
        if (understood.service)
            return checkedOf(report, plan, *understood.service,
                             consoleWordOf(setup, *understood.service), now);
    }
    return {.report = report, .plan = plan, .status = exitStatusOf(report, plan, {})};
}

/// For a person: mark, word, domain, how many records are right, what to mend first.
QString lineOf(RecordState state, const QString &domain, const QString &count,
               const std::optional<Finding> &finding, const Texts &texts)
{
    QStringList parts{mark(state) + u' ' + texts.word(state), visibleText(domain)};
    if (!count.isEmpty())
        parts.append(count);
    if (finding)
        parts.append(texts.summary(*finding));
    return parts.join("  "_L1);
}

} // namespace

ManyCheck::ManyCheck(ManyWish wish, const Routes &routes, const Context &context)
    : m_wish(std::move(wish)), m_context(context), m_list(m_wish.list),
      m_looks(m_resolver, m_clock, routes)
{
    connect(&m_looks, &ManyLooks::looked, this, &ManyCheck::take);
    connect(&m_looks, &ManyLooks::done, this, &ManyCheck::end);
}

std::optional<UsageError> ManyCheck::start()
{
    const bool fromInput = m_wish.list == u"-"_s;
    if (!(fromInput ? m_list.open(stdin, QIODevice::ReadOnly) : m_list.open(QIODevice::ReadOnly)))
        return UsageError{Cli::tr("%1 cannot be read: %2").arg(m_wish.list, m_list.errorString())};
    m_folder =
        fromInput ? QDir::currentPath() : QFileInfo(m_wish.list).absoluteDir().absolutePath();
    if (!m_list.isSequential()) {
        m_neighbours.read(m_list, m_folder);
        m_list.seek(0);
    }
    m_reader = std::make_unique<DomainListReader>(m_list, m_folder);
    if (const auto &why = m_reader->finding())
        return usageErrorOf(*why, m_context.texts);
    if (!m_wish.journal.isEmpty()) {
        if (const auto error = m_journal.emplace().open(m_wish.journal))
            return error;
    }
    if (!m_wish.states.isEmpty()) {
        if (const auto error = m_states.emplace().open(m_wish.states))
            return error;
        // The journal is written row by row; only this has to be saved before the program ends.
        m_interrupts = std::make_unique<SystemSignals>(SystemSignals::Heard::Ends);
        connect(m_interrupts.get(), &SystemSignals::ending, this, [this](int signal) {
            if (const auto error = m_states->save())
                printError(error->sentence);
            SystemSignals::dieOf(signal);
        });
    }
    m_looks.start([this] { return next(); }, m_wish.jobs);
    return std::nullopt;
}

std::optional<LookJob> ManyCheck::next()
{
    while (!m_failed) {
        const auto row = m_reader->next();
        if (!row)
            break;
        if (!m_wish.shard.holds(*row, m_folder))
            continue;
        const quint64 key = m_journal || m_states ? rowKey(*row, m_folder) : 0;
        if (const auto status = m_journal ? m_journal->finished(key) : std::nullopt) {
            m_status = worse(m_status, *status);
            continue;
        }
        auto read = readRow(*row);
        if (const auto *why = std::get_if<Finding>(&read)) {
            refuse(*row, key, *why);
            continue;
        }
        const qint64 number = ++m_lastNumber;
        auto &listed = std::get<ListedSetup>(read);
        auto job = lookJobOf(listed.setup, number, {}, m_neighbours.of(*row, listed.setup),
                             listed.understood);
        if (const auto *why = std::get_if<Finding>(&job)) {
            refuse(*row, key, *why);
            continue;
        }
        m_inFlight.emplace(number,
                           Row{row->line, key, std::move(listed.setup), relative(row->setupFile)});
        return std::get<LookJob>(std::move(job));
    }
    return std::nullopt;
}

void ManyCheck::take(qint64 number, const Report &report, const Plan &plan)
{
    const Row row = std::move(m_inFlight.extract(number).mapped());
    const Checked checked = checkedOf(report, plan, row.setup, m_clock.wall());
    count(checked.report.state, checked.status);

    QString line;
    if (m_wish.json) {
        QJsonObject object = toJson(checked.report, checked.plan, m_context.texts);
        object.insert(u"line"_s, row.line);
        if (!row.setupFile.isEmpty())
            object.insert(u"setup"_s, row.setupFile);
        line = jsonText(object, true);
    } else {
        line = lineOf(checked.report.state, plan.domain.unicode(),
                      "%1/%2"_L1.arg(QString::number(checked.report.verifiedCount()),
                                     QString::number(checked.report.mailCount())),
                      mostImportant(checked.report), m_context.texts);
    }
    if (!tell(row.key, m_states ? digestOf(checked.report) : 0, line))
        return;
    // Last: a row that is in the journal was told. One that could not be checked is not finished.
    if (m_journal && checked.status != OnlyUnknown
        && !m_journal->add(row.key, row.line, plan.domain.ascii(), checked.status))
        fail(Cli::tr("%1 cannot be written: %2").arg(m_wish.journal, m_journal->errorText()));
}

/// There is nothing to look at: said in each run, as somebody has to mend the list.
void ManyCheck::refuse(const ListedDomain &row, quint64 key, const Finding &why)
{
    count(RecordState::Unknown, NotVerified);
    const QString setupFile = relative(row.setupFile);
    QString line;
    if (m_wish.json) {
        QJsonObject object = toJsonRefused(row.domainText.trimmed(), row.serviceId, why,
                                           m_clock.wall(), m_context.texts);
        object.insert(u"line"_s, row.line);
        if (!setupFile.isEmpty())
            object.insert(u"setup"_s, setupFile);
        line = jsonText(object, true);
    } else {
        const QString name = row.domainText.isEmpty() ? setupFile : row.domainText.trimmed();
        line = lineOf(RecordState::Unknown, name, {}, why, m_context.texts);
    }
    tell(key, m_states ? digestOf(why) : 0, line);
}

bool ManyCheck::tell(quint64 key, quint64 digest, const QString &line)
{
    const bool isNews = !m_states || m_states->note(key, digest);
    if (m_wish.changedOnly && !isNews)
        return true;
    if (writeLine(line))
        return true;
    fail(outputFault()->sentence);
    return false;
}

void ManyCheck::count(RecordState state, ExitStatus status)
{
    ++m_counts[state];
    m_status = worse(m_status, status);
}

QString ManyCheck::relative(const QString &setupFile) const
{
    return setupFile.isEmpty() ? QString() : QDir(m_folder).relativeFilePath(setupFile);
}

void ManyCheck::end()
{
    if (m_failed)
        return;
    if (const auto why = m_reader->finding()) // the list holds nothing
        return fail(usageErrorOf(*why, m_context.texts).sentence);
    if (m_states) {
        if (const auto error = m_states->save())
            return fail(error->sentence);
    }
    if (!m_wish.json && !m_wish.changedOnly && !m_counts.empty()) {
        QStringList counts;
        for (const auto &[state, number] : m_counts)
            counts.append(mark(state) + u' ' + m_context.texts.word(state) + u' '
                          + m_context.texts.locale().toString(number));
        writeLine(u'\n' + counts.join("  "_L1));
    }
    m_context.exit(m_status);
}

/// Goes no further: what cannot be told or kept is not done.
void ManyCheck::fail(const QString &sentence)
{
    if (m_failed)
        return;
    m_failed = true;
    m_looks.cancel();
    printError(sentence);
    m_context.exit(Usage);
}

} // namespace sda
