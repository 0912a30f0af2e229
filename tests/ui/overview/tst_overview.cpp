#include "core/setup/setuplock.h"
#include "overviewworld.h"
#include "ui/overview/importdialog.h"
#include "ui/overview/overviewpane.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/runprogress.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;
using M = OverviewModel;
using S = RecordState;

namespace {

/// A day passes in a minute and a half: times to come are told soon.
class HastyClock : public SystemClock
{
public:
    std::chrono::milliseconds steady() const override { return SystemClock::steady() * 1000; }
};

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

Setup setupIn(const QString &file)
{
    const auto loaded = parseSetup(contentOf(file), file);
    return loaded ? loaded->setup : Setup();
}

} // namespace

class tst_Overview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatItIsForWhileItIsEmpty();
    void readsTheFolder();
    void showsAFileThatCannotBeRead();
    void noticesNewAndGoneFiles();
    void checksAllAndKeepsWhatItFound();
    void aSecondCheckWithoutNewsWritesNothing();
    void whatIsOpenElsewhereIsNotWritten();
    void whatWasChangedMeanwhileIsNotOverwritten();
    void checksTheSelected();
    void checksWhatIsShown();
    void joinsARunThatGoesOn();
    void canBeCalledOff();
    void tellsHowLongItTakes();
    void rowsStandStillDuringARun();
    void diesInFlight();
    void filtersAndGroups();
    void domainsGetTheRoomThatIsLeft();
    void remembersHowTheListIsShown();
    void passesOverSettingsThatMakeNoSense();
    void looksWithTheOtherSetupsInMind();
    void opensOneByKeyAndByMouse();
    void opensTheSelectedByItsButton();
    void theKeyboardSelectsARowAtOnce();
    void keepsTags();
    void importsAList();
    void importsDroppedFiles();
    void replacesNothing();
    void mendsNoForeignFile();
    void namesEveryControl();

private:
    QString save(int number, bool wrongKey = false)
    {
        return m_world->save(m_dir->path(), m_world->setup(number, wrongKey));
    }
    void makePane();
    void fill(int count);
    template <typename T>
    T *find() const
    {
        return m_pane->findChild<T *>();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    OverviewEntry entry(const QString &file) const
    {
        const OverviewEntry *found = m_pane->model().entry(file);
        return found ? *found : OverviewEntry();
    }
    ImportDialog *readDialog()
    {
        auto *dialog = find<ImportDialog>();
        return dialog && QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 30000)
            ? dialog
            : nullptr;
    }
    QStringList setupFiles() const
    {
        return QDir(m_dir->path()).entryList({u"*.senderdomain"_s}, QDir::Files, QDir::Name);
    }

    HastyClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<OverviewWorld> m_world;
    std::unique_ptr<OverviewPane> m_pane;
};

void tst_Overview::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<OverviewWorld>(m_clock, 12);
}

void tst_Overview::cleanup()
{
    m_pane.reset();
    m_world.reset();
    m_dir.reset();
}

void tst_Overview::makePane()
{
    m_pane = std::make_unique<OverviewPane>(*m_world, m_clock, m_world->routes(), m_dir->path());
    auto *view = find<OverviewView>();
    new QAbstractItemModelTester(
        view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view->model());
    m_pane->resize(1080, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_Overview::fill(int count)
{
    for (int i = 0; i < count; ++i)
        save(i);
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), count, 30000);
}

void tst_Overview::saysWhatItIsForWhileItIsEmpty()
{
    makePane();
    QTRY_COMPARE(find<QStackedWidget>()->currentIndex(), 1);
    QSignalSpy wanted(m_pane.get(), &OverviewPane::newWanted);
    for (QPushButton *one : m_pane->findChildren<QPushButton *>()) {
        if (one->isVisible() && QString(one->text()).remove(u'&') == u"Set up a domain")
            one->click();
    }
    QCOMPARE(wanted.size(), 1);
    save(0);
    QTRY_COMPARE_WITH_TIMEOUT(find<QStackedWidget>()->currentIndex(), 0, 30000);
}

void tst_Overview::readsTheFolder()
{
    fill(3);
    QCOMPARE(m_pane->model().rowCount(), 3);
    const OverviewEntry one = entry(m_pane->model().files().first());
    QCOMPARE(one.domain, u"d0.com"_s);
    QVERIFY(!one.whole.state); // nobody has looked
    QVERIFY(one.ticks.at(size_t(Purpose::Dkim)));
    QVERIFY(!one.incomplete);
    QCOMPARE(m_world->asked, 0);
}

void tst_Overview::showsAFileThatCannotBeRead()
{
    write(m_dir->filePath(u"x.senderdomain"_s), "no set-up");
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 1, 30000);
    const OverviewEntry broken = entry(m_pane->model().files().first());
    QVERIFY(broken.trouble);
    QCOMPARE(idOf(broken.trouble->code()), u"setup.damaged"_s);
    QCOMPARE(m_pane->model().attentionCount(), 1);
}

void tst_Overview::noticesNewAndGoneFiles()
{
    fill(2);
    const QString file = save(2);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 3, 30000);
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 2, 30000);
}

void tst_Overview::checksAllAndKeepsWhatItFound()
{
    const QString right = save(0);
    const QString wrong = save(1, true);
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 2, 30000);
    QSignalSpy reported(m_pane.get(), &OverviewPane::reported);
    button(u"Check all"_s)->click();
    QVERIFY(m_pane->run().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);

    QCOMPARE(reported.size(), 2);
    QCOMPARE(entry(right).whole.state, std::optional(S::Verified));
    QVERIFY(entry(right).checkedAt.isValid());
    QVERIFY(setupIn(right).verifiedSince.isValid());
    QVERIFY(!setupIn(right).history.isEmpty());
    QCOMPARE(entry(wrong).whole.state, std::optional(S::Wrong));
    QCOMPARE(entry(wrong).ticks.at(size_t(Purpose::Dkim))->state, std::optional(S::Wrong));
    QVERIFY(!setupIn(wrong).verifiedSince.isValid());
    QCOMPARE(m_pane->model().attentionCount(), 1);

    // Another day: what was found is remembered, and said to be no more than that.
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 2, 30000);
    QCOMPARE(entry(right).whole.state, std::optional(S::Verified));
    QVERIFY(!entry(right).checkedAt.isValid());
    QCOMPARE(entry(wrong).whole.state, std::optional(S::Wrong));
}

void tst_Overview::aSecondCheckWithoutNewsWritesNothing()
{
    fill(1);
    const QString file = m_pane->model().files().first();
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    const QByteArray before = contentOf(file);
    QVERIFY(QFile::remove(file + u'~'));
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(contentOf(file), before);
    QVERIFY(!QFile::exists(file + u'~'));
}

void tst_Overview::whatIsOpenElsewhereIsNotWritten()
{
    fill(2);
    const QStringList files = m_pane->model().files();
    const QByteArray before = contentOf(files.first());
    SetupLock lock(files.first());
    QVERIFY(lock.take(m_clock.wall()));
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(entry(files.first()).whole.state, std::optional(S::Verified));
    QCOMPARE(contentOf(files.first()), before);
    QVERIFY(!setupIn(files.last()).history.isEmpty());
    // Nor what the program itself says is open.
    const QByteArray other = contentOf(files.last());
    m_pane->setIsOpen([](const QString &) { return true; });
    QVERIFY(QFile::remove(files.last() + u'~'));
    Setup forgotten = setupIn(files.last());
    forgotten.history.clear();
    QVERIFY(!saveSetup(forgotten, files.last()));
    const QByteArray emptied = contentOf(files.last());
    QVERIFY(emptied != other);
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(contentOf(files.last()), emptied);
}

void tst_Overview::whatWasChangedMeanwhileIsNotOverwritten()
{
    fill(1);
    const QString file = m_pane->model().files().first();
    m_world->holds = true;
    m_pane->checkAll();
    QTRY_VERIFY(m_world->asked > 0);
    Setup changed = setupIn(file);
    changed.fromAddress = u"news@d0.com"_s;
    QVERIFY(!saveSetup(changed, file));
    m_world->letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(setupIn(file).fromAddress, u"news@d0.com"_s);
    QVERIFY(!setupIn(file).history.isEmpty());
}

void tst_Overview::checksTheSelected()
{
    fill(3);
    auto *view = find<OverviewView>();
    view->selectionModel()->select(view->model()->index(1, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    button(u"Check selected"_s)->click();
    QCOMPARE(m_pane->run().total(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(m_pane->model().verifiedCount(), 1);
}

void tst_Overview::checksWhatIsShown()
{
    fill(3);
    find<QLineEdit>()->setText(u"d2"_s);
    button(u"Check these"_s)->click();
    QCOMPARE(m_pane->run().total(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(m_pane->model().verifiedCount(), 1);
}

void tst_Overview::joinsARunThatGoesOn()
{
    fill(4);
    m_world->holds = true;
    auto *view = find<OverviewView>();
    view->setCurrentIndex(view->model()->index(0, 0));
    button(u"Check selected"_s)->click();
    QTRY_VERIFY(m_world->asked > 0);
    m_pane->checkAll(); // one of them is looked at already
    QCOMPARE(m_pane->run().total(), 4);
    m_world->letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QCOMPARE(m_pane->model().verifiedCount(), 4);
}

void tst_Overview::canBeCalledOff()
{
    fill(3);
    m_world->holds = true;
    m_pane->checkAll();
    QTRY_VERIFY(m_world->asked > 0);
    auto *progress = find<RunProgress>();
    QTRY_VERIFY(progress->isVisible());
    progress->findChild<QPushButton *>()->click();
    QVERIFY(!m_pane->run().isRunning());
    QVERIFY(!progress->isVisible());
    m_world->letGo();
    QTest::qWait(50);
    QCOMPARE(m_pane->model().verifiedCount(), 0);
    for (const QString &file : m_pane->model().files())
        QVERIFY(!entry(file).whole.state);
    // And begun anew.
    m_pane->checkAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().verifiedCount(), 3, 60000);
}

void tst_Overview::tellsHowLongItTakes()
{
    fill(12);
    bool told = false;
    connect(&m_pane->run(), &CheckRun::progressChanged, this, [&] {
        const auto left = m_pane->run().timeLeft();
        told = told || left;
        if (left && m_pane->run().finished() == m_pane->run().total())
            QCOMPARE(left->count(), 0);
    });
    QVERIFY(!m_pane->run().timeLeft());
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    QVERIFY(told);
}

void tst_Overview::rowsStandStillDuringARun()
{
    for (int i = 0; i < 4; ++i)
        save(i, i == 3);
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 4, 30000);
    auto *view = find<OverviewView>();
    view->sortByColumn(M::StateColumn, Qt::DescendingOrder);
    const QStringList before = view->shownFiles();
    QStringList during;
    connect(&m_pane->model(), &QAbstractItemModel::dataChanged, this, [&] {
        if (m_pane->run().isRunning())
            during = view->shownFiles();
    });
    m_pane->checkAll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 60000);
    if (!during.isEmpty())
        QCOMPARE(during, before);
    QCOMPARE(entry(view->shownFiles().first()).whole.state, std::optional(S::Wrong));
}

void tst_Overview::diesInFlight()
{
    fill(6);
    m_world->holds = true;
    m_pane->checkAll();
    QTRY_VERIFY(m_world->asked > 0);
    m_world->letGo();
    QTest::qWait(5);
    m_pane.reset();
    QTest::qWait(50);
    // While it reads, too.
    makePane();
    m_pane.reset();
    QTest::qWait(20);
}

void tst_Overview::filtersAndGroups()
{
    Setup tagged = m_world->setup(0);
    tagged.tags = {u"shop"_s};
    m_world->save(m_dir->path(), tagged);
    save(1);
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 2, 30000);
    auto *view = find<OverviewView>();
    find<QLineEdit>()->setText(u"shop"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    find<QLineEdit>()->clear();
    find<QCheckBox>()->setChecked(true);
    QCOMPARE(view->model()->rowCount(), 0);
    find<QCheckBox>()->setChecked(false);
    find<QComboBox>()->setCurrentIndex(int(M::Grouping::Tag));
    QCOMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"shop"_s);
    QVERIFY(view->isExpanded(view->model()->index(0, 0)));
    QCOMPARE(view->shownFiles().size(), 2);
}

void tst_Overview::domainsGetTheRoomThatIsLeft()
{
    fill(1);
    auto *header = find<OverviewView>()->header();
    const int before = header->sectionSize(M::DomainColumn);
    m_pane->resize(800, 700);
    QTRY_VERIFY(header->sectionSize(M::DomainColumn) < before);
    header->resizeSection(M::DomainColumn, 150);
    m_pane->resize(1600, 700);
    QCoreApplication::processEvents();
    QCOMPARE(header->sectionSize(M::DomainColumn), 150); // as the person wants it
}

void tst_Overview::remembersHowTheListIsShown()
{
    QTemporaryDir elsewhere;
    QSettings settings(elsewhere.filePath(u"settings.ini"_s), QSettings::IniFormat);
    fill(3);
    m_pane->remember(settings);
    find<QLineEdit>()->setText(u"d1"_s);
    find<QComboBox>()->setCurrentIndex(int(M::Grouping::Service));
    auto *header = find<OverviewView>()->header();
    const int usual = header->sectionSize(M::ServiceColumn);
    header->resizeSection(M::DomainColumn, 321);
    find<OverviewView>()->sortByColumn(M::StateColumn, Qt::DescendingOrder);
    m_pane->setLanguage(u"ja"_s); // columns are fitted anew
    QCOMPARE(header->sectionSize(M::DomainColumn), 321);
    m_pane.reset();

    makePane();
    m_pane->remember(settings);
    QCOMPARE(find<QLineEdit>()->text(), u"d1"_s);
    QVERIFY(!find<QCheckBox>()->isChecked());
    QCOMPARE(m_pane->model().grouping(), M::Grouping::Service);
    header = find<OverviewView>()->header();
    QCOMPARE(header->sectionSize(M::DomainColumn), 321);
    QCOMPARE(header->sectionSize(M::ServiceColumn), usual);
    QCOMPARE(header->sortIndicatorSection(), int(M::StateColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 3, 30000);
    QTRY_COMPARE(find<OverviewView>()->shownFiles().size(), 1);
}

void tst_Overview::passesOverSettingsThatMakeNoSense()
{
    QTemporaryDir elsewhere;
    QSettings settings(elsewhere.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"domains/sortColumn"_s, 99);
    settings.setValue(u"domains/widths"_s, QStringList{u"0=0"_s, u"1=999999"_s, u"77=5"_s, u"x"_s});
    settings.setValue(u"domains/groupBy"_s, u"colour"_s);
    fill(1);
    auto *header = find<OverviewView>()->header();
    const int domains = header->sectionSize(M::DomainColumn);
    const int services = header->sectionSize(M::ServiceColumn);
    m_pane->remember(settings);
    QCOMPARE(header->sectionSize(M::DomainColumn), domains);
    QCOMPARE(header->sectionSize(M::ServiceColumn), services);
    QCOMPARE(header->sortIndicatorSection(), int(M::DomainColumn));
    QCOMPARE(m_pane->model().grouping(), M::Grouping::Domain);
}

/// One SPF record serves both services of a domain.
void tst_Overview::looksWithTheOtherSetupsInMind()
{
    Setup other = m_world->setup(0);
    other.id = u"other"_s;
    other.values.insert(u"otherSenders"_s, {u"include:spf.heron.example"_s});
    const QString file = save(0);
    m_world->save(m_dir->path(), other);
    save(1);
    makePane();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 3, 30000);
    QMap<QString, QString> spf;
    connect(m_pane.get(), &OverviewPane::reported, this,
            [&spf](const QString &of, const Plan &plan) {
                spf.insert(of, plan.record(u"spf")->record.value);
            });
    m_pane->checkAll();
    QTRY_COMPARE_WITH_TIMEOUT(spf.size(), 3, 60000);
    QVERIFY(spf.value(file).contains(u"include:spf.heron.example"_s));
    QVERIFY(!spf.value(spf.lastKey()).contains(u"include:spf.heron.example"_s)); // d1.com
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->run().isRunning(), 30000);
}

void tst_Overview::opensOneByKeyAndByMouse()
{
    fill(2);
    QSignalSpy opened(m_pane.get(), &OverviewPane::openWanted);
    auto *view = find<OverviewView>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_pane->model().files().last());
    const QRect cell = view->visualRect(view->model()->index(0, M::StateColumn));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), m_pane->model().files().first());
}

void tst_Overview::opensTheSelectedByItsButton()
{
    fill(2);
    QSignalSpy opened(m_pane.get(), &OverviewPane::openWanted);
    auto *view = find<OverviewView>();
    QPushButton *open = button(u"Open"_s);
    QVERIFY(open);
    view->clearSelection();
    QVERIFY(!open->isEnabled());
    view->selectAll();
    QVERIFY(!open->isEnabled()); // which of them?
    view->setCurrentIndex(view->model()->index(1, 0));
    open->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_pane->model().files().last());
}

void tst_Overview::theKeyboardSelectsARowAtOnce()
{
    fill(3);
    auto *view = find<OverviewView>();
    QTRY_VERIFY(view->hasFocus()); // the list, as soon as it is there
    QTRY_COMPARE(view->selectedFiles().size(), 1);
    QVERIFY(button(u"Check selected"_s)->isEnabled());
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->selectedFiles(), QStringList{m_pane->model().files().at(1)});

    // Nor does a row that is chosen already give way.
    find<QLineEdit>()->setFocus(Qt::TabFocusReason);
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->selectedFiles(), QStringList{m_pane->model().files().at(1)});
}

void tst_Overview::keepsTags()
{
    fill(1);
    const QString file = m_pane->model().files().first();
    auto *model = find<OverviewView>()->model();
    const QModelIndex tags = model->index(0, M::TagsColumn);
    QVERIFY(model->setData(tags, u"shop japan"_s));
    const QStringList expected{u"shop"_s, u"japan"_s};
    QTRY_COMPARE_WITH_TIMEOUT(setupIn(file).tags, expected, 30000);
    QTRY_COMPARE(entry(file).tags, expected);

    // In a window of its own it is changed there: setup.open-elsewhere.
    SetupLock lock(file);
    QVERIFY(lock.take(m_clock.wall()));
    QVERIFY(model->setData(tags, u"other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<Notice>()->isVisible(), 30000);
    QCOMPARE(setupIn(file).tags, expected);
}

void tst_Overview::importsAList()
{
    makePane();
    const QString list = m_dir->filePath(u"list.csv"_s);
    write(list,
          "domain,service,values,tags\n"
          "d4.com,tencent-ses,,shop japan\n"
          "not a domain,tencent-ses,,\n"
          "d5.com,no-such-service,,\n"
          "d6.com,amazon-ses,,\n");
    m_pane->importFiles({list});
    ImportDialog *dialog = readDialog();
    QVERIFY(dialog);
    QVERIFY(setupFiles().isEmpty()); // nothing before the person says so
    QCOMPARE(dialog->wanted().size(), 2);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 2, 30000);
    QCOMPARE(setupFiles().size(), 2);
    const Setup first = setupIn(m_dir->filePath(setupFiles().first()));
    QCOMPARE(first.domainText, u"d4.com"_s);
    QCOMPARE(first.tags, QStringList({u"shop"_s, u"japan"_s}));
    QVERIFY(!first.id.isEmpty());
    QVERIFY(first.createdAt.isValid());
}

void tst_Overview::importsDroppedFiles()
{
    QTemporaryDir elsewhere;
    const QString file = m_world->save(elsewhere.path(), m_world->setup(3));
    makePane();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &drop);
    ImportDialog *dialog = readDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->wanted().size(), 1);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 1, 30000);
    QVERIFY(QFile::exists(file)); // a copy was made
    QCOMPARE(setupIn(m_pane->model().files().first()).id, u"id-3"_s);
}

void tst_Overview::replacesNothing()
{
    fill(2);
    const QStringList before = setupFiles();
    const QByteArray content = contentOf(m_pane->model().files().first());
    QTemporaryDir elsewhere;
    Setup other = m_world->setup(0);
    other.id = u"another"_s;
    const QString file = m_world->save(elsewhere.path(), other);
    m_pane->importFiles({file});
    ImportDialog *dialog = readDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->wanted().size(), 0);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    // Wanted all the same, it stands beside.
    auto *model = dialog->findChild<ImportModel *>();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_pane->model().count(), 3, 30000);
    QCOMPARE(setupFiles().size(), before.size() + 1);
    QCOMPARE(contentOf(m_pane->model().files().first()), content);
    QCOMPARE(m_pane->model().rowCount(), 2); // beneath its domain
}

void tst_Overview::mendsNoForeignFile()
{
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"broken.senderdomain"_s);
    write(file, "{ no set-up");
    makePane();
    m_pane->importFiles({file, elsewhere.filePath(u"gone.csv"_s)});
    ImportDialog *dialog = readDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->wanted().size(), 0);
    QCOMPARE(dialog->findChild<ImportModel *>()->count(ImportRow::Fate::Unusable), 2);
    QCOMPARE(contentOf(file), QByteArray("{ no set-up"));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
    dialog->reject();
}

void tst_Overview::namesEveryControl()
{
    fill(1);
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_Overview)
#include "tst_overview.moc"
