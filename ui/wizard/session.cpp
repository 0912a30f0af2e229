#include "ui/wizard/session.h"

#include "core/practice/storyteller.h"
#include "core/services/template.h"
#include "core/setup/memory.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace sda {

namespace {

// The scenes in which practice begins, and goes on when the person says that all is entered.
const QString nothingYet = QStringLiteral("nothing-yet");
const QString allRight = QStringLiteral("all-right");

/// What a step of a story says of the person.
void hear(Setup &setup, const StoryStep &step, const QDateTime &now)
{
    if (step.entered)
        setup.recordsEntered = true;
    if (step.created)
        setup.startedAt = now;
}

} // namespace

Session::Session(Resolver &resolver, Clock &clock, Routes routes, QString dataDir, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_clock(clock), m_routes(std::move(routes)),
      m_keeping(clock, std::move(dataDir)), m_surveying(resolver, m_clock),
      m_texts(QStringLiteral("en"))
{
    connect(&m_surveying, &Surveying::lookingChanged, this, &Session::surveyChanged);
    connect(&m_surveying, &Surveying::found, this, [this] {
        keepSurvey();
        emit surveyChanged();
        rebuildPlan();
    });
    connect(&m_keeping, &Keeping::findingChanged, this, &Session::saveFindingChanged);
    connect(&m_keeping, &Keeping::mayOpenAgain, this, &Session::open);
    connect(&m_watchDesk, &WatchDesk::looked, this, &Session::keepLook);
    connect(&m_watchDesk, &WatchDesk::reportChanged, this, &Session::reportChanged);
    connect(&m_watchDesk, &WatchDesk::reportForgotten, this, &Session::reportForgotten);
    connect(&m_watchDesk, &WatchDesk::disturbancesChanged, this, &Session::disturbancesChanged);
    connect(&m_watchDesk, &WatchDesk::newsCame, this, &Session::newsCame);
    route(m_routes);
}

Session::~Session()
{
    saveNow();
}

void Session::route(const Routes &routes)
{
    m_surveying.begin(routes);
    m_watchDesk.begin(m_resolver, m_clock, routes);
}

void Session::begin(Setup setup, Routes routes)
{
    m_setup = std::move(setup);
    m_domain = {};
    m_domainFinding.reset();
    m_plan = {};
    m_consoleWord = {.status = m_setup.consoleStatus};
    m_answer.begin(m_setup.pastedText);
    route(routes);
    readDomain();
    understandTexts(m_setup.pastedText);
    readNeighbours();
    rebuildPlan();
    if (!m_domain.isEmpty())
        m_surveying.lookAt(m_domain);
    emit opened();
    emit setupChanged();
    emit domainChanged();
    emit intakeChanged();
}

void Session::startNew()
{
    saveNow();
    m_keeping.beginNew();
    leavePractice();
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
    const auto loaded = m_keeping.open(file);
    if (const Finding *finding = std::get_if<Finding>(&loaded)) {
        m_openFindings = {*finding};
        return false;
    }
    const auto &[setup, readOnly, findings] = std::get<LoadedSetup>(loaded);
    m_openedFile = file;
    m_openFindings = findings;
    leavePractice();
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
    m_clock.use(practice.clock());
    practice.setScene(nothingYet);
    connect(&practice, &Practice::sceneChanged, this, &Session::sceneChanged, Qt::UniqueConnection);
    connect(&practice.storyteller(), &Storyteller::wentOn, this, &Session::followStory,
            Qt::UniqueConnection);
    begin(practiceSetup(Practice::serviceId()), practice.routes());
}

/// The real time holds again, and no story goes on behind it.
void Session::leavePractice()
{
    if (m_practice)
        m_practice->storyteller().end();
    m_practice = nullptr;
    m_clock.useReal();
}

Setup Session::practiceSetup(const QString &serviceId) const
{
    Setup setup;
    setup.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setup.createdAt = m_clock.wall();
    setup.serviceId = serviceId;
    setup.domainText = Practice::domain();
    return setup;
}

void Session::startStory(const QString &id)
{
    if (!m_practice || !findStory(id))
        return;
    m_practice->storyteller().begin(id);
    const Story &story = *m_practice->storyteller().story();
    Setup setup = practiceSetup(story.serviceId);
    setup.values = story.values;
    setup.page = m_setup.page;
    hear(setup, story.steps.first(), m_clock.wall());
    begin(setup, m_practice->routes());
}

/// Whoever sees the words of a step also sees what the table says of it.
void Session::followStory()
{
    if (!tellsStory())
        return;
    hear(m_setup, m_practice->storyteller().step(), m_clock.wall());
    change();
    watch().expectChange();
    emit storyWentOn();
    watch().lookNow();
}

bool Session::tellsStory() const
{
    return m_practice && m_practice->storyteller().story();
}

/// The past of one scene says nothing about the next; in a story it does.
bool Session::remembers() const
{
    return !m_practice || tellsStory();
}

void Session::sceneChanged()
{
    if (!m_practice)
        return;
    watch().startAnew();
}

int Session::nameServerPort() const
{
    return m_practice ? m_practice->routes().nameServerPort : m_routes.nameServerPort;
}

void Session::wake(const QDateTime &since)
{
    m_watchDesk.wake(since);
}

void Session::setRoutes(const Routes &routes)
{
    m_routes = routes;
    if (m_practice)
        return;
    m_surveying.setRoutes(routes);
    m_watchDesk.setRoutes(routes);
}

void Session::saveCopy()
{
    m_keeping.saveCopy(m_setup);
    m_openFindings.removeIf(
        [](const Finding &finding) { return finding.code() == FindingCode::SetupOpenElsewhere; });
    emit saveFindingChanged();
}

void Session::saveNow()
{
    m_keeping.saveNow(m_setup);
}

void Session::change()
{
    tellBackground();
    m_keeping.change(m_setup);
    emit setupChanged();
}

RecognisedHost Session::recognisedHost() const
{
    return recogniseDnsHost(survey().nameServers);
}

const DnsHost *Session::dnsHost() const
{
    if (m_setup.dnsHostId == otherDnsHostId)
        return nullptr;
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
    GuideFacts facts = GuideFacts::of(m_plan, service(), m_setup.values, dnsHost());
    // The remark that the name in the pages is a sample would be wrong of the sample itself.
    facts.practice = m_practice || m_domain.ascii() == Practice::domain();
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
    return service() ? deadlineOf(m_setup, *service()) : std::nullopt;
}

ConsoleWord Session::consoleWord() const
{
    ConsoleWord word = m_consoleWord;
    word.rightSince = m_setup.verifiedSince;
    word.deadline = deadline();
    return word;
}

QList<Finding> Session::consoleFindings() const
{
    if (!service())
        return {};
    return judgeConsole(*service(), m_plan, watch().verdict(), consoleWord(), m_clock.wall());
}

void Session::setConsoleWord(const ConsoleWord &word)
{
    m_consoleWord = word;
    if (word.status != m_setup.consoleStatus) {
        m_setup.consoleStatus = word.status;
        m_setup.consoleStatusAt = m_clock.wall();
        settleKeys();
        change();
    }
    emit reportChanged();
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
    if (std::exchange(m_setup.decisions, decisions) == decisions)
        return;
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
    if (std::exchange(m_setup.fromAddress, address) == address)
        return;
    change();
    emit planChanged();
}

/// The service behind the set-up, its guide and the pasted rows; a table's rows are the service.
void Session::understandTexts(const QString &pasted)
{
    m_understood = understand(m_setup, m_domain, pasted);
    m_guide = Guide::load(m_setup.serviceId, m_texts.language());
}

void Session::readNeighbours()
{
    m_neighbours = {};
    if (!m_domain.isEmpty() && !m_practice)
        m_neighbours = neighboursOf(folder(), m_setup, m_domain);
    tellBackground();
}

void Session::tellBackground()
{
    m_watchDesk.setDeadline(deadline());
    if (remembers())
        watch().setBackground(backgroundOf(m_setup, m_neighbours.otherDomains));
}

void Session::keepSurvey()
{
    const QStringList before = m_setup.seen;
    if (remembers())
        sda::keepSurvey(m_setup, m_domain, survey());
    if (m_setup.seen != before)
        change();
}

void Session::keepLook()
{
    const Setup before = m_setup;
    m_watchDesk.keepLook(m_setup, m_plan, remembers(), m_clock.wall());
    settleKeys();
    if (m_setup != before)
        change();
}

void Session::setDomainText(const QString &text)
{
    if (text == m_setup.domainText)
        return;
    m_setup.domainText = text;
    const DomainName before = m_domain;
    readDomain();
    if (m_domain != before) {
        m_setup.recordsEntered = false;
        m_setup.seen.clear();
        m_setup.verifiedSince = {};
        m_setup.history.clear();
        m_setup.formerKeys.clear();
        m_setup.consoleStatus.clear();
        m_consoleWord = {};
    }
    change();
    m_surveying.setDomain(m_domain);
    if (m_domain != before) {
        readNeighbours();
        readPaste(m_setup.pastedText, true);
        rebuildPlan();
    }
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

void Session::surveyAgain()
{
    m_surveying.lookAgain();
}

void Session::refreshSurvey()
{
    m_surveying.refresh();
}

void Session::setPastedText(const QString &text)
{
    const std::optional<QString> answer = m_answer.answerIn(text);
    setAnswer(answer.value_or(QString()));
    if (answer)
        return;
    m_setup.pastedText = text.size() > pasteLimit ? QString() : withoutSecrets(text);
    const Plan before = m_plan;
    readPaste(text, false);
    change();
    rebuildPlan();
    Setup renewed = m_setup;
    if (!m_practice && noteNewKeys(renewed, before, m_plan, m_clock.wall()))
        beginAnew(renewed);
}

void Session::setAnswer(const QString &text)
{
    if (m_answer.setText(text, m_domain.ascii()))
        compareAnswer();
}

void Session::compareAnswer()
{
    m_answer.compare(m_plan, m_setup.id, m_domain.ascii());
    emit answerChanged();
}

QString Session::adminLanguage() const
{
    const QString &chosen = m_setup.adminLanguage;
    return availableLanguages().contains(chosen) ? chosen : m_texts.language();
}

Handoff Session::handoff() const
{
    Handoff handoff = makeHandoff(m_plan, today(), m_setup.id, seenRecords(m_setup));
    handoff.formerKeys = formerKeys();
    handoff.lookedAt = m_surveying.lookedAt();
    return handoff;
}

SupportReport Session::supportReport() const
{
    const Verifier &verifier = watch().verifier();
    return {.program = QStringLiteral("sender-domain-assistant " SDA_VERSION),
            .system = QSysInfo::prettyProductName() + QStringLiteral(", Qt ")
                + QString::fromLatin1(qVersion()),
            .madeAt = m_clock.wall(),
            .setup = m_setup,
            .existing = survey().existing,
            .neighbours = m_neighbours,
            .zone = m_plan.zone,
            .options = verifier.options(),
            .answers = verifier.book().answers()};
}

QList<RetiredRecord> Session::retired() const
{
    return retire(m_plan, today(), m_neighbours.records, formerKeyRecords(m_setup));
}

/// Names that nobody has asked about yet must not be taken for empty ones.
ExistingRecords Session::today() const
{
    ExistingRecords existing = survey().existing;
    existing.known = existing.known && m_surveying.knowsAll();
    return existing;
}

QList<FormerKey> Session::formerKeys() const
{
    if (m_setup.formerKeys.isEmpty())
        return {};
    const bool inUse = service() && newKeysInUse(m_setup, *service(), m_plan, watch().verdict());
    return formerKeysToday(formerKeyRecords(m_setup), m_plan, today(), m_neighbours.records, inUse);
}

void Session::forgetFormerKey(const RecordText &key)
{
    sda::forgetFormerKey(m_setup, key);
    change();
    rebuildPlan();
}

/// Where the new key stands in the place of an old one, there is nothing left to take out.
void Session::settleKeys()
{
    if (!service() || !newKeysInUse(m_setup, *service(), m_plan, watch().verdict()))
        return;
    for (const FormerKey &key : formerKeys()) {
        if (key.step == FormerKey::Step::Overwritten || key.step == FormerKey::Step::SameAgain)
            sda::forgetFormerKey(m_setup, key.record);
    }
}

void Session::beginAnew(const Setup &setup)
{
    begin(setup, m_practice ? m_practice->routes() : m_routes);
    change();
}

/// The rows of the pasted text go into the values of the service. Another domain or service reads
/// it again, for the values that are still empty: what was typed stays.
void Session::readPaste(const QString &text, bool onlyEmpty)
{
    understandTexts(text);
    fillFromPaste(m_setup.values, m_understood, m_domain, onlyEmpty);
    emit intakeChanged();
}

Intake Session::setValue(const QString &variable, int index, const QString &text)
{
    const Service *profile = service();
    const ServiceVariable *known = profile ? profile->variable(variable) : nullptr;
    if (!known)
        return {};
    const TypedValue typed = typeValue(m_setup.values, *known, index, text);
    if (typed.changed) {
        change();
        rebuildPlan();
    }
    return typed.read;
}

void Session::removeRow(int index)
{
    const Service *profile = service();
    if (!profile)
        return;
    removeValues(m_setup.values, *profile, index);
    change();
    rebuildPlan();
}

void Session::setDnsHost(const QString &id)
{
    if (std::exchange(m_setup.dnsHostId, id) == id)
        return;
    change();
    emit planChanged();
}

void Session::setAdminAdds(bool admin)
{
    if (std::exchange(m_setup.adminAddsRecords, admin) == admin)
        return;
    change();
}

void Session::setAdminLanguage(const QString &code)
{
    if (std::exchange(m_setup.adminLanguage, code) == code)
        return;
    change();
}

void Session::setEntered(bool entered)
{
    if (std::exchange(m_setup.recordsEntered, entered) == entered)
        return;
    watch().expectChange();
    change();
    emit reportChanged();
    if (m_practice && !tellsStory()) {
        m_practice->setScene(entered ? allRight : nothingYet);
        surveyAgain(); // or the cards would go on asking for what is entered
    }
}

void Session::playScene(const QString &id)
{
    if (!m_practice)
        return;
    const bool hadStory = tellsStory();
    m_setup.recordsEntered = id != nothingYet;
    change();
    m_practice->setScene(id);
    if (!hadStory)
        return;
    // A story has a set-up of its own, maybe of another service.
    Setup setup = practiceSetup(Practice::serviceId());
    setup.values = Practice::values();
    setup.recordsEntered = m_setup.recordsEntered;
    setup.page = m_setup.page;
    begin(setup, m_practice->routes());
}

void Session::setPage(int page)
{
    if (std::exchange(m_setup.page, page) == page)
        return;
    change();
}

void Session::rebuildPlan()
{
    std::optional<DnsName> zone;
    if (survey().settled && !survey().failed && !survey().notDelegated)
        zone = survey().zone;
    Plan plan;
    if (service() && !m_domain.isEmpty()) {
        plan =
            makePlan(m_domain, *service(), m_setup.values, existingFor(m_setup, survey().existing),
                     zone, wishesOf(m_setup, m_understood, m_neighbours.records));
    }
    m_plan = plan;
    watch().setPlan(m_plan);
    if (!m_answer.text().isEmpty())
        compareAnswer();
    emit planChanged();
    SurveyWish wish = surveyWishOf(m_plan);
    for (const ResourceRecord &former : formerKeyRecords(m_setup))
        wish.names.append({former.name, former.type});
    m_surveying.want(wish);
}

} // namespace sda
