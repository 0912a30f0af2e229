#pragma once

#include "core/clock/currentclock.h"
#include "core/handoff/handoff.h"
#include "core/hosts/dnshost.h"
#include "core/plan/rehearsal.h"
#include "core/plan/retiring.h"
#include "core/practice/practice.h"
#include "core/setup/keeping.h"
#include "core/setup/neighbours.h"
#include "core/setup/newkey.h"
#include "core/setup/setup.h"
#include "core/setup/understood.h"
#include "core/support/supportreport.h"
#include "core/verify/console.h"
#include "core/verify/verifier.h"
#include "ui/text/guide.h"
#include "ui/text/texts.h"
#include "ui/wizard/answerdesk.h"
#include "ui/wizard/surveying.h"
#include "ui/wizard/watchdesk.h"

#include <QObject>

#include <optional>

namespace sda {

/// What all pages share: one set-up, what is known about its domain, its plan and its report.
/// Pages read it, tell it what the person did, and listen; nobody else looks anything up.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` empty: where the system keeps a program's data. Resolver and clock must outlive
    /// the session.
    Session(Resolver &resolver, Clock &clock, Routes routes, QString dataDir = {},
            QObject *parent = nullptr);
    ~Session() override;

    /// An empty set-up; its file is made when something worth keeping was typed.
    void startNew();
    /// A set-up file. What came up while opening (a damaged file, one of a newer version) stands
    /// in openFindings(); false if nothing could be read.
    bool open(const QString &file);
    /// The sample domain on the practice servers, by the time of practice. Nothing of it is saved.
    /// Another set-up brings the real time back.
    void startPractice(Practice &practice);
    /// In practice: a story from its beginning, with all values in place.
    void startStory(const QString &id);
    /// The practice world, or nullptr.
    Practice *practice() const { return m_practice; }
    const QList<Finding> &openFindings() const { return m_openFindings; }
    /// They were seen.
    void dismissOpenFindings();
    /// What saving came to, while it could not be saved.
    const std::optional<Finding> &saveFinding() const { return m_keeping.finding(); }

    QString folder() const { return m_keeping.folder(); }
    /// Empty while nothing is saved yet.
    QString file() const { return m_keeping.file(); }
    void saveNow();
    /// In a file of its own, where the one that was opened is changed or open elsewhere.
    void saveCopy();
    /// The file that was opened last, also if nothing is saved there.
    const QString &openedFile() const { return m_openedFile; }

    const Setup &setup() const { return m_setup; }
    /// Null while the template or the table cannot be used; serviceFinding() says why.
    const Service *service() const
    {
        return m_understood.service ? &*m_understood.service : nullptr;
    }
    const std::optional<Finding> &serviceFinding() const { return m_understood.serviceFinding; }
    /// Empty while what was typed is not a domain; domainFinding() says why.
    const DomainName &domain() const { return m_domain; }
    const std::optional<Finding> &domainFinding() const { return m_domainFinding; }
    /// What the pasted text held.
    const Intake &intake() const { return m_understood.intake; }
    const Understood &understood() const { return m_understood; }
    /// What is wrong with pasted rows of the service.
    const QList<Finding> &pasteFindings() const { return m_understood.pasteFindings; }
    /// What the admin's answer, if one was pasted, says about the plan; errors first.
    const QList<Finding> &answerFindings() const { return m_answer.findings(); }
    /// What stands in DNS today; settled once everything has been asked.
    const Survey &survey() const { return m_surveying.survey(); }
    bool isSurveying() const { return m_surveying.isLooking(); }
    /// The survey tells about every name of the plan.
    bool knowsToday() const { return m_surveying.knowsAll(); }
    const Plan &plan() const { return m_plan; }
    /// What stands in DNS today; known only if the survey tells about every name of the plan.
    ExistingRecords today() const;
    /// When the survey was through, UTC; invalid while none was.
    QDateTime surveyedAt() const { return m_surveying.lookedAt(); }
    /// The host chosen by the person, else the one recognised; nullptr: not known.
    const DnsHost *dnsHost() const;
    RecognisedHost recognisedHost() const;
    /// The zone that holds the domain, the registrable domain until it is known.
    DnsName zone() const { return m_plan.zone; }

    /// The language of the hand-off: chosen apart from the window's, which it is until then.
    QString adminLanguage() const;
    /// The plan as what a DNS admin gets.
    Handoff handoff() const;
    /// The look of the moment, for somebody else to judge again.
    SupportReport supportReport() const;
    /// What goes and what stays when the service is no longer used.
    QList<RetiredRecord> retired() const;
    /// The keys that the console has replaced, and what becomes of their records.
    QList<FormerKey> formerKeys() const;

    Watch &watch() { return m_watchDesk.watch(); }
    const Watch &watch() const { return m_watchDesk.watch(); }
    /// What happened to the computer since the last whole look: it slept, it is connected in
    /// another way.
    const QList<Finding> &disturbances() const { return m_watchDesk.disturbances(); }
    /// Nothing was asked since `since`, UTC: looks again at once.
    void wake(const QDateTime &since);
    /// The computer is connected in another way: looks again at once, by these routes.
    void setRoutes(const Routes &routes);
    /// Where name servers listen: other than 53 in practice and tests.
    int nameServerPort() const;
    const Clock &clock() const { return m_clock; }

    const Texts &texts() const { return m_texts; }
    void setLanguage(const QString &code);
    /// The guide of the service in the language of the window.
    const Guide &guide() const { return m_guide; }
    GuideFacts guideFacts() const;
    /// Whether DMARC will pass, for the sender address of the person.
    Rehearsal rehearsal() const;
    /// When the service gives up; nothing while its clock does not run.
    std::optional<QDateTime> deadline() const;
    /// What the console shows, as the person says; the times in it are ours.
    ConsoleWord consoleWord() const;
    /// service.*: why the console may still say no.
    QList<Finding> consoleFindings() const;

    /// A profile, or tableServiceId: the pasted rows are the service.
    void setService(const QString &id);
    /// A Domain Connect template. Nothing changes if it cannot be used; the finding says why.
    std::optional<Finding> openTemplate(const QString &file);
    void setChoice(const QString &choice, const QString &option);
    void setDecisions(const Decisions &decisions);
    /// The domain was created in the console just now, or (false) not yet.
    void setStarted(bool started);
    void setFromAddress(const QString &address);
    /// What the console shows; of this the status is kept in the set-up.
    void setConsoleWord(const ConsoleWord &word);
    void setDomainText(const QString &text);
    /// An admin's answer (it has a code line) is compared with the plan and never taken for
    /// values: what somebody entered may be wrong.
    void setPastedText(const QString &text);
    /// The same for a text that can only be an answer, with a code line or without. Kept for this
    /// session only.
    void setAnswer(const QString &text);
    /// `text` is what the person typed; of a refused text nothing is kept. Returns what was found
    /// while reading it.
    Intake setValue(const QString &variable, int index, const QString &text);
    /// Takes the `index`-th value of all repeating variables away.
    void removeRow(int index);
    void setDnsHost(const QString &id);
    void setAdminAdds(bool admin);
    void setAdminLanguage(const QString &code);
    /// In practice this also enters them, all right.
    void setEntered(bool entered);
    /// In practice: what somebody did to the records. Ends a story.
    void playScene(const QString &id);
    void setPage(int page);
    /// The same set-up in another state: all that was seen and reported of it is asked anew.
    void beginAnew(const Setup &setup);
    void forgetFormerKey(const RecordText &key);
    /// Looks again at what stands in DNS today.
    void surveyAgain();
    /// The same, unless it was done within the last half minute.
    void refreshSurvey();

signals:
    /// Another set-up, or something in it.
    void setupChanged();
    void domainChanged();
    void surveyChanged();
    void planChanged();
    /// A report, or whether a look is under way.
    void reportChanged();
    /// Another plan or scene: nothing reported so far holds any more.
    void reportForgotten();
    void intakeChanged();
    void answerChanged();
    void disturbancesChanged();
    /// For a person who looks elsewhere.
    void newsCame(const QList<sda::News> &news);
    void saveFindingChanged();
    /// The next step of a practice story came.
    void storyWentOn();
    /// Everything is another: pages show the new set-up from scratch.
    void opened();

private:
    void begin(Setup setup, Routes routes);
    void route(const Routes &routes);
    void change();
    void sceneChanged();
    void followStory();
    void leavePractice();
    Setup practiceSetup(const QString &serviceId) const;
    bool tellsStory() const;
    bool remembers() const;
    void readDomain();
    void understandTexts(const QString &pasted);
    void readPaste(const QString &text, bool onlyEmpty);
    void readNeighbours();
    void compareAnswer();
    void settleKeys();
    void rebuildPlan();
    void keepSurvey();
    void keepLook();
    void tellBackground();

    Resolver &m_resolver;
    CurrentClock m_clock; // of the real world or of practice
    Routes m_routes; // of the real world
    Practice *m_practice = nullptr;

    Setup m_setup;
    Keeping m_keeping;
    QList<Finding> m_openFindings;
    QString m_openedFile;

    DomainName m_domain;
    std::optional<Finding> m_domainFinding;
    Understood m_understood;
    AnswerDesk m_answer;
    Neighbours m_neighbours;
    ConsoleWord m_consoleWord;
    Surveying m_surveying;
    Plan m_plan;
    WatchDesk m_watchDesk;

    Texts m_texts;
    Guide m_guide;
};

} // namespace sda
