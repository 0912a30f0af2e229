#include "hostiletexts.h"

#include "app/gui/domainswindow.h"
#include "core/dns/aresresolver.h"
#include "ui/text/handoffdocument.h"
#include "ui/wizard/page.h"
#include "ui/wizard/wizardwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDirIterator>
#include <QGroupBox>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Why something in this text could come alive where plain text is shown; empty if nothing.
QString faultOfPlain(const QString &text)
{
    // Long names may break after a dot, which we say ourselves.
    const QString raw = rawCharactersIn(QString(text).remove(u".\u200b"_s));
    return raw.isEmpty() ? QString() : u"raw %1in \"%2\""_s.arg(raw, text);
}

/// Where Qt decides by the text whether it is rich.
QString faultOfMaybeRich(const QString &text)
{
    if (Qt::mightBeRichText(text) && holdsMarkup(text))
        return u"markup in \"%1\""_s.arg(text);
    return faultOfPlain(text);
}

QString faultOf(const QLabel &label)
{
    if (label.textFormat() == Qt::PlainText)
        return faultOfPlain(label.text());
    if (label.text().contains(u"evil"_s))
        return u"the label is not plain: \"%1\""_s.arg(label.text());
    return faultOfMaybeRich(label.text());
}

QString faultOf(const QTextEdit &edit)
{
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat() || format.anchorHref().contains(u"evil"_s))
                return u"alive: "_s + block.text();
        }
    }
    return {};
}

QStringList faultsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList faults;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            faults += faultOfPlain(index.data(Qt::DisplayRole).toString());
            faults += faultOfPlain(index.data(Qt::AccessibleTextRole).toString());
            faults += faultOfMaybeRich(index.data(Qt::ToolTipRole).toString());
        }
        faults += faultsOf(model, model.index(row, 0, parent));
    }
    return faults;
}

/// Everything in a window that shows a text.
QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        faults += faultOfMaybeRich(widget->toolTip());
        faults += faultOfMaybeRich(widget->whatsThis());
        faults += faultOfPlain(widget->accessibleName());
        faults += faultOfPlain(widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            faults += faultOf(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            faults += faultOfPlain(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            faults += faultOfPlain(group->title());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            faults += faultsOf(*box->model());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            faults += view->model() ? faultsOf(*view->model()) : QStringList();
        else if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            faults += faultOf(*edit);
    }
    faults.removeAll(QString());
    faults.removeDuplicates();
    return faults;
}

/// A part of what is hostile can be seen: else nothing was tried.
bool showsHostile(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->index(row, column).data().toString());
        }
    }
    return texts.join(u' ').contains(u"evil"_s);
}

const QStringList exportFormats{u"text"_s, u"tsv"_s,     u"csv"_s, u"markdown"_s, u"html"_s,
                                u"zone"_s, u"route53"_s, u"dig"_s, u"nslookup"_s, u"eml"_s};

} // namespace

/// Whatever stands in DNS is shown as the text that it is.
class tst_Inert : public QObject
{
    Q_OBJECT

private slots:
    void theWindowShowsIt_data();
    void theWindowShowsIt();
    void theListOfDomainsShowsIt();
    void theTerminalShowsIt_data();
    void theTerminalShowsIt();
    void exportsHoldIt_data();
    void exportsHoldIt();
    void opensOnlyWhatIsKnown();

private:
    QStringList programArguments(const HostileWorld &world) const;
    void runProgram(const QStringList &arguments, QByteArray &out, QByteArray &err);
};

void tst_Inert::theWindowShowsIt_data()
{
    QTest::addColumn<Entrance>("entrance");
    QTest::addRow("hostile texts") << Entrance::Texts;
    QTest::addRow("hostile names") << Entrance::Names;
}

void tst_Inert::theWindowShowsIt()
{
    QFETCH(Entrance, entrance);
    HostileWorld world(HostileWorld::Records::Wrong);
    fillWithHostile(world, entrance);
    QVERIFY(world.listen());
    AresResolver resolver;
    SystemClock clock;
    QTemporaryDir dir;
    WizardWindow window(resolver, clock, world.routes(), dir.path());
    window.setLanguage(u"en"_s);
    window.show();
    window.startNew();
    Session &session = window.session();
    session.setService(u"tencent-ses"_s);
    session.setDomainText(u"sampledomain.com"_s);
    session.setValue(u"dkimSelector"_s, 0, u"qcloud"_s);
    for (const PlannedRecord &planned : world.plan().records) {
        if (planned.purpose == Purpose::Dkim)
            session.setValue(u"dkimValue"_s, 0, planned.record.value);
    }
    session.setEntered(true);
    QTRY_VERIFY_WITH_TIMEOUT(session.survey().settled, 60'000);
    bool seen = false;
    for (const bool admin : {false, true}) {
        session.setAdminAdds(admin);
        for (int step = WizardWindow::DomainStep; step <= WizardWindow::FinishStep; ++step) {
            window.goTo(step);
            if (step == WizardWindow::TicksStep)
                QTRY_VERIFY_WITH_TIMEOUT(session.watch().report().complete, 60'000);
            QTest::qWait(20);
            QCOMPARE(faultsIn(window).join(u'\n'), QString());
            seen = seen || showsHostile(window);
        }
    }
    QVERIFY(seen);
    for (const RecordReport &record : session.watch().report().records)
        QVERIFY(record.state != RecordState::Verified);
}

/// A set-up file and its history, made by somebody else.
void tst_Inert::theListOfDomainsShowsIt()
{
    HostileWorld world(HostileWorld::Records::Wrong);
    fillWithHostile(world, Entrance::Texts);
    QVERIFY(world.listen());
    AresResolver resolver;
    SystemClock clock;
    QTemporaryDir dir;
    Setup setup;
    setup.serviceId = u"../"_s + QString::fromUtf8(hostileText());
    setup.id = u"11111111-2222-3333-4444-555555555555"_s;
    setup.domainText = u"<b>bold.evil.com"_s;
    setup.tags = {u"<img"_s, u"a\u202eb"_s, u"\u001b[2J"_s};
    QVERIFY(!saveSetup(setup, newSetupFile(dir.path(), setup)));
    DomainsWindow window(resolver, clock, world.routes(), dir.path());
    window.setLanguage(u"en"_s);
    window.show();
    QTRY_VERIFY(showsHostile(window));
    QCOMPARE(faultsIn(window).join(u'\n'), QString());
}

QStringList tst_Inert::programArguments(const HostileWorld &world) const
{
    QString key;
    for (const PlannedRecord &planned : world.plan().records) {
        if (planned.purpose == Purpose::Dkim)
            key = planned.record.value;
    }
    return {u"--service"_s, u"tencent-ses"_s,         u"--domain"_s, u"sampledomain.com"_s,
            u"--set"_s,     u"dkimSelector=qcloud"_s, u"--set"_s,    u"dkimValue="_s + key};
}

void tst_Inert::runProgram(const QStringList &arguments, QByteArray &out, QByteArray &err)
{
    QProcess program; // the servers are here: no waiting that stops the event loop
    program.start(QStringLiteral(SENDER_DOMAIN), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 120'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    out = program.readAllStandardOutput();
    err = program.readAllStandardError();
}

void tst_Inert::theTerminalShowsIt_data()
{
    QTest::addColumn<Entrance>("entrance");
    QTest::addColumn<QStringList>("options");
    for (const Entrance entrance : {Entrance::Texts, Entrance::Names}) {
        const char *what = entrance == Entrance::Texts ? "texts" : "names";
        QTest::addRow("%s, for people", what) << entrance << QStringList();
        QTest::addRow("%s, in Japanese", what) << entrance << QStringList{u"--lang"_s, u"ja"_s};
        QTest::addRow("%s, as JSON", what) << entrance << QStringList{u"--json"_s};
    }
}

void tst_Inert::theTerminalShowsIt()
{
    QFETCH(Entrance, entrance);
    QFETCH(QStringList, options);
    HostileWorld world(HostileWorld::Records::Wrong);
    fillWithHostile(world, entrance);
    QVERIFY(world.listen());
    const QString port = QString::number(world.routes().nameServerPort);
    QByteArray out;
    QByteArray err;
    runProgram(QStringList{u"check"_s} + programArguments(world) + options
                   + QStringList{u"--resolver"_s, addressOf(Station::Resolver).text() + u':' + port,
                                 u"--name-server-port"_s, port},
               out, err);
    QVERIFY2(out.contains("evil") || out.contains("bold"), out.constData());
    QCOMPARE(faultOfPlain(QString::fromUtf8(out)), QString());
    QVERIFY(!out.contains('\r'));
    QCOMPARE(faultOfPlain(QString::fromUtf8(err)), QString());
}

void tst_Inert::exportsHoldIt_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : exportFormats)
        QTest::addRow("%s", qPrintable(format)) << format;
}

void tst_Inert::exportsHoldIt()
{
    QFETCH(QString, format);
    QTemporaryDir dir;
    QFile zone(dir.filePath(u"zone"_s));
    QVERIFY(zone.open(QIODevice::WriteOnly));
    zone.write(hostileZone().toUtf8());
    zone.close();
    QByteArray out;
    QByteArray err;
    runProgram(QStringList{u"export"_s}
                   + programArguments(HostileWorld(HostileWorld::Records::Wrong))
                   + QStringList{u"--existing"_s, zone.fileName(), u"--format"_s, format},
               out, err);
    QVERIFY2(out.contains("sampledomain"), err.constData());
    const QString text = QString::fromUtf8(out);
    QCOMPARE(rawCharactersIn(text, false), QString());
    if (format == u"html")
        QVERIFY2(!holdsMarkup(text), out.constData());
    if (format == u"csv" || format == u"tsv") {
        const QChar separator = format == u"csv" ? u',' : u'\t';
        for (const QString &line : text.split(u'\n')) {
            for (QString cell : line.split(separator)) {
                cell = cell.trimmed();
                const bool isQuoted = cell.size() > 1 && cell.startsWith(u'"');
                const QString bare = isQuoted ? cell.mid(1) : cell;
                const bool computes = bare.size() > 1 && QStringView(u"=+@").contains(bare[0]);
                QVERIFY2(!computes, qPrintable(line)); // "@" alone is the host of the zone itself
            }
        }
    }
    if (format == u"eml") {
        const QByteArray head = out.first(out.indexOf("\r\n\r\n"));
        QVERIFY(!head.contains("Bcc"));
    }
}

/// Each place that hands something to the desktop, and why it may.
void tst_Inert::opensOnlyWhatIsKnown()
{
    const QMap<QString, int> known{
        {u"ui/wizard/consolebutton.cpp"_s, 1}, // https alone
        {u"ui/wizard/hoststeps.cpp"_s, 1}, // https alone, of a host of ours
        {u"ui/wizard/adminpane.cpp"_s, 1}, // mailto, percent-encoded
        {u"ui/wizard/wizardwindow.cpp"_s, 2}, // the folder of set-ups; a page of the manual
        {u"ui/help/helpbrowser.cpp"_s, 1}, // https alone
        {u"ui/widgets/guideview.cpp"_s, 1}, // https, cards, manual
        {u"ui/widgets/topiclink.cpp"_s, 1}, // a card
    };
    QMap<QString, int> found;
    for (const QString &room : {u"app"_s, u"ui"_s, u"core"_s}) {
        QDirIterator files(QStringLiteral(SDA_SOURCE_DIR "/") + room, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            const QString path = file.fileName().mid(int(qstrlen(SDA_SOURCE_DIR)) + 1);
            const auto count = source.count("QDesktopServices::openUrl(");
            if (count > 0 && path.endsWith(u".cpp"_s)) // headers speak of it
                found.insert(path, int(count));
            QVERIFY2(!source.contains("setOpenExternalLinks(true)"), qPrintable(path));
        }
    }
    QCOMPARE(found, known);
}

QTEST_MAIN(tst_Inert)
#include "tst_inert.moc"
