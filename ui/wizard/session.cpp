#include "ui/wizard/session.h"

#include "core/plan/tableservice.h"
#include "core/services/template.h"
#include "core/verify/console.h"
#include "ui/wizard/neighbours.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace sda {

using namespace std::chrono_literals;

namespace {

// Names typed letter by letter are not asked letter by letter.
constexpr std::chrono::milliseconds typingPause = 700ms;
constexpr std::chrono::milliseconds surveyServes = 30s;
constexpr int longestKeyText = 420; // characters of a DKIM record with a 2048-bit key

// The scenes in which practice begins, and goes on when the person says that all is entered.
const QString nothingYet = QStringLiteral("nothing-yet");
const QString allRight = QStringLiteral("all-right");

std::optional<RecordType> typeOfValue(VariableType type)
{
    switch (type) {
    case VariableType::DkimKey:
    case VariableType::Dmarc:
        return RecordType::Txt;
    case VariableType::HostName:
        return RecordType::Mx;
    case VariableType::Label:
    case VariableType::SpfTerms:
    case VariableType::Token:
    case VariableType::Region:
    case VariableType::Address:
    case VariableType::Number:
    case VariableType::Text:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Session::Session(Resolver &resolver, Clock &clock, Routes routes, QString dataDir, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_routes(std::move(routes)),
      m_keeping(clock, std::move(dataDir)), m_soon(std::make_unique<QObject>()),
      m_texts(QStringLiteral("en"))
{
    connect(&m_keeping, &Keeping::findingChanged, this, &Session::saveFindingChanged);
    route(m_routes);
}

Session::~Session()
{
    saveNow();
}

void Session::route(const Routes &routes)
{
    const bool watching = m_watch && m_watch->isWatching();
    m_surveyor = std::make_unique<Surveyor>(m_resolver, m_clock, routes);
    connect(m_surveyor.get(), &Surveyor::surveyChanged, this, [this](const Survey &survey) {
        m_surveying = !survey.settled;
        // What an earlier look found stands until the new one is through.
        if (!survey.settled && m_survey.settled)
            return;
        m_survey = survey;
        emit surveyChanged();
        rebuildPlan();
    });
    m_watch = std::make_unique<Watch>(m_resolver, m_clock, routes);
    connect(m_watch.get(), &Watch::reportChanged, this, &Session::reportChanged);
    connect(m_watch.get(), &Watch::startedAnew, this, &Session::reportForgotten);
    connect(m_watch.get(), &Watch::lookingChanged, this, &Session::reportChanged);
    m_watch->setWatching(watching);
}

void Session::begin(Setup setup, Routes routes)
{
    m_setup = std::move(setup);
    m_domain = {};
    m_domainFinding.reset();
    m_survey = {};
    m_surveyWish = {};
    m_surveying = false;
    m_plan = {};
    m_soon = std::make_unique<QObject>();
    route(routes);
    readDomain();
    if (m_setup.pastedText.isEmpty())
        m_intake = {};
    else
        m_intake = readPasted(m_setup.pastedText, m_domain.ascii());
    readService();
    readNeighbours();
    rebuildPlan();
    if (!m_domain.isEmpty())
        surveyNow();
    emit opened();
    emit setupChanged();
    emit domainChanged();
    emit intakeChanged();
}

void Session::startNew()
{
    saveNow();
    m_keeping.beginNew();
    m_practice = nullptr;
    m_openFindings.clear();
    Setup setup;
    setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setup.createdAt = m_clock.wall();
    if (!builtInServices().isEmpty())
        setup.serviceId = builtInServices().first().id;
    begin(setup, m_routes);
}

bool Session::open(const QString &file)
{
    saveNow();
    const auto loaded = loadSetup(file);
    if (const Finding *finding = std::get_if<Finding>(&loaded)) {
        m_openFindings = {*finding};
        return false;
    }
    const auto &[setup, readOnly, findings] = std::get<LoadedSetup>(loaded);
    m_openFindings = findings;
    m_practice = nullptr;
    if (readOnly)
        m_keeping.beginNothing();
    else
        m_keeping.beginIn(file);
    begin(setup, m_routes);
    return true;
}

void Session::dismissOpenFindings()
{
    m_openFindings.clear();
}

void Session::startPractice(Practice &practice)
{
    saveNow();
    m_keeping.beginNothing();
    m_openFindings.clear();
    m_practice = &practice;
    Setup setup;
    setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setup.createdAt = m_clock.wall();
    setup.serviceId = Practice::serviceId();
    setup.domainText = Practice::domain();
    practice.setScene(nothingYet);
    connect(&practice, &Practice::sceneChanged, this, &Session::sceneChanged, Qt::UniqueConnection);
    begin(setup, practice.routes());
}

void Session::sceneChanged()
{
    if (!m_practice)
        return;
    m_watch->startAnew();
}

int Session::nameServerPort() const
{
    return m_practice ? m_practice->routes().nameServerPort : m_routes.nameServerPort;
}

void Session::saveNow()
{
    m_keeping.saveNow(m_setup);
}

void Session::change()
{
    m_keeping.change(m_setup);
    emit setupChanged();
}

RecognisedHost Session::recognisedHost() const
{
    return recogniseDnsHost(m_survey.nameServers);
}

const DnsHost *Session::dnsHost() const
{
    if (const DnsHost *chosen = findDnsHost(m_setup.dnsHostId))
        return chosen;
    return recognisedHost().host;
}

void Session::setLanguage(const QString &code)
{
    m_texts = Texts(code);
    m_guide = Guide::load(m_setup.serviceId, code);
}

GuideFacts Session::guideFacts() const
{
    GuideFacts facts;
    facts.plan = m_plan;
    facts.service = service();
    facts.values = m_setup.values;
    const DnsHost *host = dnsHost();
    facts.ownDnsHost = facts.service && host && !facts.service->dnsConsoleUrl.isEmpty()
        && host->panelUrl.host() == facts.service->dnsConsoleUrl.host();
    facts.dnsHostName = host ? host->name : QString();
    facts.shortTxt = host && host->txtLimit && *host->txtLimit < longestKeyText;
    return facts;
}

Rehearsal Session::rehearsal() const
{
    const auto from = parseDomain(m_setup.fromAddress);
    const DomainName *domain = std::get_if<DomainName>(&from);
    return rehearse(m_plan, domain ? *domain : m_domain);
}

std::optional<QDateTime> Session::deadline() const
{
    if (!m_service || !m_service->deadline || !m_setup.startedAt.isValid())
        return std::nullopt;
    return m_setup.startedAt.addSecs(std::chrono::seconds(*m_service->deadline).count());
}

QList<Finding> Session::deadlineFindings() const
{
    if (!m_service)
        return {};
    return judgeConsole(*m_service, m_plan, m_watch->verdict(), {.deadline = deadline()},
                        m_clock.wall());
}

void Session::setService(const QString &id)
{
    if (id == m_setup.serviceId)
        return;
    m_setup.serviceId = id;
    m_setup.templateText.clear();
    readPaste(m_setup.pastedText, true);
    change();
    rebuildPlan();
}

std::optional<Finding> Session::openTemplate(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return finding<FindingCode::SetupUnreadable>(arg<Arg::File> = file,
                                                     arg<Arg::Text> = source.errorString());
    const QByteArray json = source.read(templateSizeLimit + 1);
    const auto parsed = parseTemplate(json, QFileInfo(file).fileName());
    if (const Finding *why = std::get_if<Finding>(&parsed))
        return *why;
    m_setup.serviceId = templateServiceId;
    m_setup.templateText = QString::fromUtf8(json);
    m_setup.values.clear();
    readPaste(m_setup.pastedText, true);
    change();
    rebuildPlan();
    return std::nullopt;
}

void Session::setChoice(const QString &choice, const QString &option)
{
    if (m_setup.values.value(choice) == QStringList{option})
        return;
    m_setup.values.insert(choice, {option});
    change();
    rebuildPlan();
}

void Session::setDecisions(const Decisions &decisions)
{
    if (decisions == m_setup.decisions)
        return;
    m_setup.decisions = decisions;
    change();
    rebuildPlan();
}

void Session::setStarted(bool started)
{
    if (started == m_setup.startedAt.isValid())
        return;
    m_setup.startedAt = started ? m_clock.wall() : QDateTime();
    change();
    emit reportChanged();
}

void Session::setFromAddress(const QString &address)
{
    if (address == m_setup.fromAddress)
        return;
    m_setup.fromAddress = address;
    change();
    emit planChanged();
}

/// The service behind the set-up, and its guide; a table's rows are the pasted ones.
void Session::readService()
{
    m_service.reset();
    m_serviceFinding.reset();
    const auto read = serviceOf(m_setup, m_domain, m_intake.rows);
    if (const Service *service = std::get_if<Service>(&read))
        m_service = *service;
    else
        m_serviceFinding = std::get<Finding>(read);
    m_guide = Guide::load(m_setup.serviceId, m_texts.language());
    m_pasteFindings.clear();
    if (m_setup.serviceId == tableServiceId) {
        if (const auto others = otherDomainFinding(m_intake.rows, m_domain))
            m_pasteFindings.append(*others);
    } else if (m_service) {
        m_pasteFindings = matchRows(*m_service, m_domain, m_intake.rows).findings;
    }
}

void Session::readNeighbours()
{
    m_neighbours.clear();
    if (!m_domain.isEmpty() && !m_practice)
        m_neighbours = neighbourRecords(folder(), m_setup, m_domain);
}

void Session::setDomainText(const QString &text)
{
    if (text == m_setup.domainText)
        return;
    m_setup.domainText = text;
    m_soon = std::make_unique<QObject>();
    const DomainName before = m_domain;
    readDomain();
    change();
    if (m_domain != before) {
        m_surveyor->cancel();
        m_survey = {};
        m_surveying = !m_domain.isEmpty();
        m_setup.recordsEntered = false;
        emit surveyChanged();
        readNeighbours();
        readPaste(m_setup.pastedText, true);
        rebuildPlan();
    }
    if (m_surveying)
        m_clock.after(typingPause, m_soon.get(), [this] { surveyNow(); });
    emit domainChanged();
}

void Session::readDomain()
{
    m_domain = {};
    m_domainFinding.reset();
    const auto parsed = parseDomain(m_setup.domainText);
    if (const DomainName *domain = std::get_if<DomainName>(&parsed))
        m_domain = *domain;
    else
        m_domainFinding = std::get<Finding>(parsed);
}

void Session::surveyNow()
{
    m_surveying = true;
    m_surveyedAt = m_clock.steady();
    m_surveyWish = surveyWishOf(m_plan);
    m_surveyor->look(m_domain, m_surveyWish);
    emit surveyChanged();
}

/// A value that was given names more records: what stands at those names today?
void Session::surveyMoreIfWanted()
{
    if (m_domain.isEmpty() || m_surveying || surveyWishOf(m_plan) == m_surveyWish)
        return;
    m_soon = std::make_unique<QObject>();
    m_clock.after(typingPause, m_soon.get(), [this] {
        if (!m_domain.isEmpty() && surveyWishOf(m_plan) != m_surveyWish)
            surveyNow();
    });
}

void Session::refreshSurvey()
{
    if (m_domain.isEmpty() || m_surveying || m_clock.steady() - m_surveyedAt < surveyServes)
        return;
    surveyNow();
}

void Session::setPastedText(const QString &text)
{
    m_setup.pastedText = text.size() > pasteLimit ? QString() : withoutSecrets(text);
    readPaste(text, false);
    change();
    rebuildPlan();
}

/// The rows of the pasted text go into the values of the service. Another domain or service reads
/// it again, for the values that are still empty: what was typed stays.
void Session::readPaste(const QString &text, bool onlyEmpty)
{
    m_intake = text.trimmed().isEmpty() ? Intake{} : readPasted(text, m_domain.ascii());
    readService();
    if (m_service && !m_domain.isEmpty()) {
        const MatchedRows matched = matchRows(*m_service, m_domain, m_intake.rows);
        for (auto it = matched.values.begin(); it != matched.values.end(); ++it) {
            if (!onlyEmpty || m_setup.values.value(it.key()).join(QString()).isEmpty())
                m_setup.values.insert(it.key(), it.value());
        }
    }
    emit intakeChanged();
}

Intake Session::setValue(const QString &variable, int index, const QString &text)
{
    const Service *profile = service();
    const ServiceVariable *known = profile ? profile->variable(variable) : nullptr;
    if (!known)
        return {};
    const Intake read =
        text.trimmed().isEmpty() ? Intake{} : readValue(text, typeOfValue(known->type));
    QString value;
    if (read.refused.isEmpty() && !read.rows.isEmpty())
        value = read.rows.first().value.value_or(QString());
    QStringList &values = m_setup.values[variable];
    while (values.size() <= index)
        values.append(QString());
    if (values.at(index) != value) {
        values[index] = value;
        change();
        rebuildPlan();
    }
    return read;
}

void Session::removeRow(int index)
{
    const Service *profile = service();
    if (!profile)
        return;
    for (const ServiceVariable &variable : profile->variables) {
        auto it = m_setup.values.find(variable.name);
        if (variable.repeats && it != m_setup.values.end() && index < it->size())
            it->removeAt(index);
    }
    change();
    rebuildPlan();
}

void Session::setDnsHost(const QString &id)
{
    if (id == m_setup.dnsHostId)
        return;
    m_setup.dnsHostId = id;
    change();
    emit planChanged();
}

void Session::setAdminAdds(bool admin)
{
    if (admin == m_setup.adminAddsRecords)
        return;
    m_setup.adminAddsRecords = admin;
    change();
}

void Session::setEntered(bool entered)
{
    if (entered == m_setup.recordsEntered)
        return;
    m_setup.recordsEntered = entered;
    m_watch->expectChange();
    change();
    emit reportChanged();
    if (m_practice)
        m_practice->setScene(entered ? allRight : nothingYet);
}

void Session::playScene(const QString &id)
{
    if (!m_practice)
        return;
    m_setup.recordsEntered = id != nothingYet;
    change();
    m_practice->setScene(id);
}

void Session::setPage(int page)
{
    if (page == m_setup.page)
        return;
    m_setup.page = page;
    change();
}

void Session::rebuildPlan()
{
    std::optional<DnsName> zone;
    if (m_survey.settled && !m_survey.failed && !m_survey.notDelegated)
        zone = m_survey.zone;
    Plan plan;
    if (m_service && !m_domain.isEmpty()) {
        PlanWishes wishes{.decisions = m_setup.decisions, .alsoPlanned = m_neighbours};
        if (m_setup.serviceId != tableServiceId)
            wishes.otherRows = unusedRows(*m_service, m_domain, m_intake.rows);
        plan = makePlan(m_domain, *m_service, m_setup.values, m_survey.existing, zone, wishes);
    }
    m_plan = plan;
    m_watch->setPlan(m_plan);
    emit planChanged();
    surveyMoreIfWanted();
}

} // namespace sda
