#include "screens.h"

#include "clipping.h"

#include "core/practice/story.h"
#include "core/practice/storyteller.h"
#include "tests/support/samplekey.h"
#include "ui/overview/importdialog.h"
#include "ui/records/recordsmodel.h"
#include "ui/records/recordsview.h"
#include "ui/widgets/domainfield.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/savebutton.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/consolepane.h"
#include "ui/wizard/dmarcpane.h"
#include "ui/wizard/newkeypane.h"
#include "ui/wizard/page.h"
#include "ui/wizard/retirepane.h"
#include "ui/wizard/topbar.h"
#include "ui/wizard/valuerows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace sda;

namespace screens {

namespace {

using W = WizardWindow;

const QString sample = u"sampledomain.com"_s;
const QString tencent = u"tencent-ses"_s;
const QString amazon = u"amazon-ses"_s;
const QString legacy = u"amazon-ses-legacy"_s;

const QStringList tokens{u"ujzdegxdncf32epf3dhodzdocis2jhtl"_s,
                         u"gmxgedn73u55xtplpft7v4seh2kvj72c"_s,
                         u"euvw75efr6edt4sywb5wkh7dnsipzz7f"_s};

Setup setupFor(const Stage &, const QString &domain, const QString &service = tencent)
{
    Setup setup;
    setup.id = u"00000000-0000-4000-8000-%1"_s.arg(qHash(domain, 1), 12, 16, QLatin1Char('0'));
    setup.createdAt = QDateTime(QDate(2026, 11, 18), QTime(10, 20), Qt::UTC);
    setup.serviceId = service;
    setup.domainText = domain;
    if (service == tencent)
        setup.values = Practice::values();
    else
        setup.values = {{u"dkimToken"_s, tokens}};
    setup.recordsEntered = true;
    return setup;
}

/// The sample domain with what stands at its DNS host, at a step.
void begin(Stage &stage, const QString &zone, const QString &service = tencent,
           const QString &domain = sample)
{
    stage.world().setDomain(domain, zone);
    stage.wizard().startNew();
    stage.session().setService(service);
    stage.session().setDomainText(domain);
    stage.settle();
}

void paste(Stage &stage)
{
    if (stage.session().setup().serviceId == tencent) {
        stage.session().setPastedText(Practice::consoleText());
    } else {
        for (int i = 0; i < tokens.size(); ++i)
            stage.session().setValue(u"dkimToken"_s, i, tokens.at(i));
    }
    stage.settle();
}

void goTo(Stage &stage, int step)
{
    stage.wizard().goTo(step);
    stage.settle();
}

template <typename T>
T *part(Stage &stage, int step)
{
    T *found = stage.wizard().page(step)->findChild<T *>();
    if (!found)
        qFatal("a part of the page is missing");
    return found;
}

/// The fold around a part of a page.
void open(QWidget *inside)
{
    for (QWidget *parent = inside; parent; parent = parent->parentWidget()) {
        if (auto *fold = qobject_cast<Fold *>(parent))
            fold->setOpen(true);
    }
}

void startEmpty(Stage &stage)
{
    goTo(stage, W::startPage);
}

void start(Stage &stage)
{
    stage.keep(setupFor(stage, u"hanabi-shop.com"_s));
    stage.keep(setupFor(stage, sample, amazon));
    goTo(stage, W::startPage);
}

void domainEmpty(Stage &stage)
{
    stage.wizard().startNew();
    stage.settle();
}

void domain(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    goTo(stage, W::DomainStep);
}

void domainRemark(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    stage.session().setDomainText(u"https://www.sampledomain.com/contact"_s);
    stage.settle();
    goTo(stage, W::DomainStep);
}

void domainError(Stage &stage)
{
    stage.wizard().startNew();
    auto *field = part<DomainField>(stage, W::DomainStep);
    field->findChild<QLineEdit *>()->setText(u"sample domain.com"_s);
    field->complainNow();
    stage.settle();
}

void create(Stage &stage, const QString &service)
{
    begin(stage, u"nothing-yet"_s, service);
    goTo(stage, W::CreateStep);
}

void valuesEmpty(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    goTo(stage, W::ValuesStep);
}

void values(Stage &stage)
{
    stage.wizard().practise();
    stage.settle();
    stage.session().setPastedText(Practice::consoleText());
    goTo(stage, W::ValuesStep);
}

void valuesMistake(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    QString text = Practice::consoleText();
    text.replace(u"v=DKIM1"_s, u"DKIM record value：“v=DKIM1"_s);
    const qsizetype key = text.indexOf(u"p=MII"_s);
    text.replace(key + 60, text.indexOf(u'\n', key) - key - 60, u"..."_s);
    stage.session().setPastedText(text);
    goTo(stage, W::ValuesStep);
}

void valuesByHand(Stage &stage)
{
    begin(stage, u"nothing-yet"_s, amazon);
    paste(stage);
    goTo(stage, W::ValuesStep);
    for (auto *fold : stage.wizard().page(W::ValuesStep)->findChildren<Fold *>())
        fold->setOpen(true);
    stage.settle(); // before that, nothing is where it will be
    stage.show(part<ValueRows>(stage, W::ValuesStep));
}

void dmarc(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    stage.session().setFromAddress(u"news@shop.sampledomain.com"_s);
    goTo(stage, W::ValuesStep);
    auto *pane = part<DmarcPane>(stage, W::ValuesStep);
    stage.show(pane);
}

void records(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    goTo(stage, W::RecordsStep);
}

void recordsHost(Stage &stage)
{
    begin(stage, u"spf-without-service"_s, amazon);
    paste(stage);
    stage.session().setDnsHost(u"muumuu"_s);
    goTo(stage, W::RecordsStep);
}

void admin(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    stage.session().setAdminAdds(true);
    goTo(stage, W::RecordsStep);
}

void ticksUntouched(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    goTo(stage, W::TicksStep);
}

void ticksChecking(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    stage.session().setEntered(true);
    stage.world().holds = true;
    goTo(stage, W::TicksStep);
}

void look(Stage &stage, const QString &zone)
{
    begin(stage, zone);
    paste(stage);
    stage.session().setEntered(true);
    goTo(stage, W::TicksStep);
}

void chooseRecord(Stage &stage, const QString &id)
{
    auto *view = part<RecordsView>(stage, W::TicksStep);
    const QList<PlannedRecord> &planned = stage.session().plan().records;
    for (qsizetype row = 0; row < planned.size(); ++row) {
        if (planned.at(row).id == id)
            view->choose(int(row));
    }
    stage.settle();
}

void ticksWrong(Stage &stage)
{
    look(stage, u"domain-doubled"_s);
    chooseRecord(stage, u"dkim"_s);
}

void ticksCut(Stage &stage)
{
    look(stage, u"dkim-cut"_s);
    chooseRecord(stage, u"dkim"_s);
    for (auto *fold : stage.wizard().page(W::TicksStep)->findChildren<Fold *>())
        fold->setOpen(true);
    stage.settle();
}

/// The lower half of the same page.
void ticksCutBelow(Stage &stage)
{
    ticksCut(stage);
    stage.show(part<SaveButton>(stage, W::TicksStep));
}

void ticksSilent(Stage &stage)
{
    stage.world().fallSilent();
    look(stage, u"all-right"_s);
}

void practice(Stage &stage)
{
    stage.wizard().practise();
    stage.settle();
    stage.session().startStory(u"two-spf"_s);
    stage.session().practice()->clock().setPaused(true);
    goTo(stage, W::TicksStep);
    stage.settle([&stage] { return stage.session().watch().report().complete; });
}

void report(Stage &stage)
{
    look(stage, u"all-right"_s);
    auto *save = part<SaveButton>(stage, W::TicksStep);
    stage.show(save);
    QMenu *menu = save->menu() ? save->menu() : save->findChild<QMenu *>();
    stage.popUp(menu, save);
}

void contents(Stage &stage)
{
    look(stage, u"all-right"_s);
    auto *save = part<SaveButton>(stage, W::TicksStep);
    save->findChild<QMenu *>()->actions().constLast()->trigger(); // for support: shown beforehand
    stage.settle();
}

void finishBefore(Stage &stage)
{
    begin(stage, u"nothing-yet"_s);
    paste(stage);
    goTo(stage, W::TicksStep);
    goTo(stage, W::FinishStep);
}

void finish(Stage &stage, const QString &service = tencent)
{
    if (service == tencent) {
        look(stage, u"all-right"_s);
    } else {
        begin(stage, u"amazon-all-right"_s, service);
        paste(stage);
        stage.session().setEntered(true);
        goTo(stage, W::TicksStep);
    }
    goTo(stage, W::FinishStep);
}

template <typename Pane>
void finishFold(Stage &stage)
{
    finish(stage);
    auto *pane = part<Pane>(stage, W::FinishStep);
    open(pane);
    stage.settle();
    stage.show(pane);
}

void domainsEmpty(Stage &stage)
{
    auto *stack = stage.domains().findChild<OverviewPane *>()->findChild<QStackedWidget *>();
    stage.settle([stack] { return stack->currentIndex() == 1; });
}

void domains(Stage &stage)
{
    const QStringList names{u"hanabi-shop.com"_s, u"harbour-books.com"_s, sample,
                            u"tea-house-letters.com"_s, u"wintergarden.com"_s};
    const QStringList zones{u"all-right"_s, u"dkim-cut"_s, u"nothing-yet"_s, u"spf-two-records"_s,
                            u"amazon-all-right"_s};
    for (int i = 0; i < names.size(); ++i) {
        stage.world().setDomain(names.at(i), zones.at(i));
        Setup setup = setupFor(stage, names.at(i), i == 4 ? amazon : tencent);
        setup.recordsEntered = i != 2;
        if (i < 2)
            setup.tags = {u"shop"_s};
        stage.keep(setup);
    }
    auto *pane = stage.domains().findChild<OverviewPane *>();
    stage.settle([pane] { return pane->model().count() == 5; });
    pane->checkAll();
    stage.settle([pane] { return !pane->run().isRunning(); });
}

void import(Stage &stage)
{
    QFile list(stage.folder() + u"/list.csv"_s);
    if (!list.open(QFile::WriteOnly))
        qFatal("no list");
    list.write("domain,service,values,tags\n"
               "hanabi-shop.com,tencent-ses,,shop\n"
               "not a domain,tencent-ses,,\n"
               "harbour-books.com,no-such-service,,\n"
               "wintergarden.com,amazon-ses,,\n");
    list.close();
    auto *pane = stage.domains().findChild<OverviewPane *>();
    pane->importFiles({list.fileName()});
    stage.settle([pane] {
        auto *dialog = pane->findChild<ImportDialog *>();
        return dialog && !dialog->isReading();
    });
    auto *view = pane->findChild<ImportDialog *>()->findChild<QTreeView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    stage.settle();
}

void settings(Stage &stage)
{
    goTo(stage, W::startPage);
    for (QToolButton *button :
         stage.wizard().findChild<TopBar *>()->findChildren<QToolButton *>()) {
        if (button->menu())
            stage.popUp(button->menu(), button);
    }
}

void help(Stage &stage, const QString &topic)
{
    stage.help().openTopic(topic);
    stage.settle();
}

QList<Screen> makeScreens()
{
    return {
        {u"start-empty"_s, startEmpty},
        {u"start"_s, start},
        {u"settings"_s, settings},
        {u"domain-empty"_s, domainEmpty},
        {u"domain"_s, domain},
        {u"domain-remark"_s, domainRemark},
        {u"domain-error"_s, domainError},
        {u"create"_s, [](Stage &stage) { create(stage, tencent); }},
        {u"create-amazon"_s, [](Stage &stage) { create(stage, amazon); }},
        {u"create-legacy"_s, [](Stage &stage) { create(stage, legacy); }},
        {u"values-empty"_s, valuesEmpty},
        {u"values"_s, values},
        {u"values-mistake"_s, valuesMistake},
        {u"values-by-hand"_s, valuesByHand},
        {u"dmarc"_s, dmarc},
        {u"records"_s, records},
        {u"records-host"_s, recordsHost},
        {u"admin"_s, admin},
        {u"ticks-untouched"_s, ticksUntouched},
        {u"ticks-checking"_s, ticksChecking},
        {u"ticks-wrong"_s, ticksWrong},
        {u"ticks-cut"_s, ticksCut},
        {u"ticks-cut-below"_s, ticksCutBelow},
        {u"ticks-silent"_s, ticksSilent},
        {u"ticks"_s, [](Stage &stage) { look(stage, u"all-right"_s); }},
        {u"practice"_s, practice},
        {u"report"_s, report},
        {u"contents"_s, contents},
        {u"finish-before"_s, finishBefore},
        {u"finish"_s, [](Stage &stage) { finish(stage); }},
        {u"finish-amazon"_s, [](Stage &stage) { finish(stage, amazon); }},
        {u"finish-console-says-no"_s, finishFold<ConsolePane>},
        {u"finish-new-key"_s, finishFold<NewKeyPane>},
        {u"finish-retire"_s, finishFold<RetirePane>},
        {u"domains-empty"_s, domainsEmpty},
        {u"domains"_s, domains},
        {u"import"_s, import},
        {u"help"_s, [](Stage &stage) { help(stage, u"manual:trouble"_s); }},
        {u"help-card"_s, [](Stage &stage) { help(stage, u"card:spf"_s); }},
    };
}

} // namespace

const QList<Screen> &allScreens()
{
    static const QList<Screen> screens = makeScreens();
    return screens;
}

const Screen *findScreen(const QString &id)
{
    for (const Screen &screen : allScreens()) {
        if (screen.id == id)
            return &screen;
    }
    return nullptr;
}

QStringList whatDoesNotFit(Stage &stage, const QList<QSize> &sizes)
{
    QStringList lines;
    for (const QSize &wanted : sizes) {
        stage.resize(wanted);
        const QString at = u"%1 × %2: "_s.arg(wanted.width()).arg(wanted.height());
        const QSize size = stage.windows().first()->size();
        if (size != wanted)
            lines.append(at + u"the window needs %1 × %2"_s.arg(size.width()).arg(size.height()));
        for (const QWidget *window : stage.windows()) {
            for (const Clipping &clipping : clippingsIn(window))
                lines.append(at + lineOf(clipping));
        }
    }
    return lines;
}

QStringList shotIds()
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/resources/help/manual.json"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QStringList ids;
    const QJsonArray shots =
        QJsonDocument::fromJson(file.readAll()).object().value("shots"_L1).toArray();
    for (const QJsonValue &shot : shots)
        ids.append(shot["id"_L1].toString());
    return ids;
}

} // namespace screens
