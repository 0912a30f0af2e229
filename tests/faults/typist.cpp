#include "core/dns/aresresolver.h"
#include "core/plan/plan.h"
#include "core/practice/practice.h"
#include "core/setup/keeping.h"
#include "core/setup/memory.h"
#include "core/setup/understood.h"
#include "core/verify/verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QUuid>

#include <cstdio>

/// \file
/// Somebody at work, to be killed: types, pastes, has the records checked in the practice world,
/// and lets all of it be saved as the window does. Tells on its output what was typed and when, in
/// milliseconds of the steady clock that all programs of the computer share:
///     begun ID N         the set-up, and what it held
///     typed TIME N       the N-th change was handed over
///     alive TIME         the event loop turns
///     checked TIME       a look at the records was complete
///     told CODE          the window says why nothing is saved at the moment; "-": it is saved
/// Ends in peace when its standard input ends.

namespace sda {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

template <typename... Args>
void tell(const char *format, Args... args)
{
    std::printf(format, args...);
    std::fflush(stdout);
}

class Typist : public QObject
{
public:
    Typist(const QString &dataDir, const QString &file, quint32 seed)
        : m_random(seed), m_keeping(m_clock, dataDir), m_practice(m_clock), m_file(file)
    { }

    bool begin()
    {
        connect(&m_keeping, &Keeping::findingChanged, this, [this] {
            const auto &why = m_keeping.finding();
            tell("told %s\n", why ? qPrintable(idOf(why->code())) : "-");
        });
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            if (QFile input; input.open(stdin, QIODevice::ReadOnly) && input.read(1).isEmpty())
                QCoreApplication::quit();
        });
        if (!m_practice.start())
            return false;
        m_verifier = std::make_unique<Verifier>(m_resolver, m_clock, m_practice.routes());
        connect(m_verifier.get(), &Verifier::finished, this, &Typist::checked);
        if (m_file.isEmpty()) {
            m_keeping.beginNew();
            m_setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_setup.createdAt = m_clock.wall();
            m_setup.serviceId = Practice::serviceId();
        } else {
            const auto opened = m_keeping.open(m_file);
            const auto *loaded = std::get_if<LoadedSetup>(&opened);
            if (!loaded)
                return false;
            for (const Finding &finding : loaded->findings)
                tell("told %s\n", qPrintable(idOf(finding.code())));
            if (loaded->readOnly || !loaded->findings.isEmpty())
                return false;
            m_setup = loaded->setup;
        }
        m_typed = m_setup.page;
        tell("begun %s %d\n", qPrintable(m_setup.id), m_typed);
        type();
        live();
        check();
        return true;
    }

private:
    int between(int least, int most) { return m_random.bounded(least, most + 1); }

    /// The domain piece by piece, then everything else; `page` counts the changes.
    void type()
    {
        ++m_typed;
        m_setup.page = m_typed;
        m_setup.domainText = Practice::domain().left(3 * m_typed);
        m_setup.pastedText = u"typed %1 times"_s.arg(m_typed);
        if (between(0, 9) == 0)
            m_setup.values = Practice::values();
        if (between(0, 19) == 0)
            m_setup.recordsEntered = !m_setup.recordsEntered;
        if (between(0, 9) == 0) // a big paste, that takes time to write
            m_setup.templateText = QString(between(0, 200'000), u'x');
        m_keeping.change(m_setup);
        tell("typed %lld %d\n", static_cast<long long>(m_clock.steady().count()), m_typed);
        // Mostly fast, at times with a pause: saved after a rest, and in the middle of typing.
        const int pause = between(0, 14) == 0 ? between(300, 2500) : between(1, 150);
        m_clock.after(std::chrono::milliseconds(pause), this, [this] { type(); });
    }

    void live()
    {
        tell("alive %lld\n", static_cast<long long>(m_clock.steady().count()));
        m_clock.after(20ms, this, [this] { live(); });
    }

    void check()
    {
        const auto domain = parseDomain(m_setup.domainText);
        const DomainName *name = std::get_if<DomainName>(&domain);
        const Service *service = findService(m_setup.serviceId);
        if (!name || name->ascii() != Practice::domain() || !service) {
            m_clock.after(200ms, this, [this] { check(); });
            return;
        }
        m_verifier->setBackground(backgroundOf(m_setup, {}));
        m_plan = makePlan(*name, *service, Practice::values());
        m_verifier->look(m_plan);
    }

    void checked(const Report &report)
    {
        keepReport(m_setup, m_plan, report, m_clock.wall());
        noteHistory(m_setup.history, report, m_clock.wall());
        m_keeping.change(m_setup);
        tell("checked %lld\n", static_cast<long long>(m_clock.steady().count()));
        const auto &scenes = practiceScenes();
        m_practice.setScene(scenes.at(between(0, int(scenes.size()) - 1)).id);
        m_clock.after(std::chrono::milliseconds(between(50, 500)), this, [this] { check(); });
    }

    QRandomGenerator m_random;
    QSocketNotifier m_input{0, QSocketNotifier::Read};
    SystemClock m_clock;
    Keeping m_keeping;
    Practice m_practice;
    AresResolver m_resolver;
    std::unique_ptr<Verifier> m_verifier;
    QString m_file;
    Setup m_setup;
    Plan m_plan;
    int m_typed = 0;
};

} // namespace

} // namespace sda

/// typist DATADIR FILE|new SEED
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.value(2);
    sda::Typist typist(arguments.value(1), file == QLatin1StringView("new") ? QString() : file,
                       arguments.value(3).toUInt());
    if (!typist.begin()) {
        std::puts("refused");
        return 1;
    }
    return QCoreApplication::exec();
}
