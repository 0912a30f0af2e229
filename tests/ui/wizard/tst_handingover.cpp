#include "app/gui/pdfexport.h"
#include "core/dns/aresresolver.h"
#include "ui/handoff/handoffpdf.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/hostpane.h"
#include "ui/wizard/savehandoff.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

QList<FindingCode> codesOf(const QList<Finding> &findings)
{
    QList<FindingCode> codes;
    for (const Finding &finding : findings)
        codes.append(finding.code());
    return codes;
}

/// The letters of a PDF without blanks: its lines break where the page wants.
QString lettersIn(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    // Some Han letters come out as the Kangxi radicals that look like them.
    QString text =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

/// The records go to a DNS admin and the answer comes back; at loopback, where nobody else asks.
class tst_HandingOver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theTableComesBackAsItWas_data();
    void theTableComesBackAsItWas();
    void anAnswerIsNeverTakenForValues();
    void aWrongValueInAnAnswerIsNamed();
    void anAnswerToAnotherSetUpIsRefused();
    void anotherPlanAsksForAnotherTable();
    void threeFormsAreCopiedAtOnce();
    void theAdminHasALanguageOfTheirOwn();
    void everyFormIsSaved();
    void thePdfHoldsTheRecords_data();
    void thePdfHoldsTheRecords();
    void aPdfIsMadeWithoutAWindow();
    void noPdfIsMadeOfNothing();
    void thePanelsWordsAreInTheSteps();
    void nothingIsClaimedAboutAnUnknownHost();

private:
    std::unique_ptr<Session> newSession();
    QString answerOf(const Session &session, const QString &language) const;

    SystemClock m_clock;
    AresResolver m_resolver;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
};

void tst_HandingOver::init()
{
    m_practice = std::make_unique<Practice>(m_clock);
    QVERIFY(m_practice->start());
    m_dir = std::make_unique<QTemporaryDir>();
    m_session = newSession();
}

void tst_HandingOver::cleanup()
{
    m_session.reset();
    m_practice.reset();
}

std::unique_ptr<Session> tst_HandingOver::newSession()
{
    auto session =
        std::make_unique<Session>(m_resolver, m_clock, m_practice->routes(), m_dir->path());
    session->startNew();
    session->setService(Practice::serviceId());
    session->setDomainText(Practice::domain());
    session->setPastedText(Practice::consoleText());
    return session;
}

/// The mail as an admin quotes it.
QString tst_HandingOver::answerOf(const Session &session, const QString &language) const
{
    QString text = handoffMail(session.handoff(), HandoffTexts(language)).plain;
    return u"> "_s + text.replace(u"\n"_s, u"\n> "_s);
}

void tst_HandingOver::theTableComesBackAsItWas_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : availableLanguages())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void tst_HandingOver::theTableComesBackAsItWas()
{
    QFETCH(QString, language);
    m_session->setAnswer(answerOf(*m_session, language));
    QCOMPARE(codesOf(m_session->answerFindings()),
             QList<FindingCode>{FindingCode::HandoffAsHandedOut});
    QCOMPARE(m_session->answerFindings().first().number(Arg::Count), 4);
}

void tst_HandingOver::anAnswerIsNeverTakenForValues()
{
    const ServiceValues values = m_session->setup().values;
    const QString pasted = m_session->setup().pastedText;
    const Plan plan = m_session->plan();
    QString answer = answerOf(*m_session, u"en"_s);
    answer.replace(u"mxbiz1.qq.com"_s, u"mx.somewhere-else.com"_s);
    m_session->setPastedText(pasted + u"\n"_s + answer);
    QCOMPARE(m_session->setup().values, values);
    QCOMPARE(m_session->setup().pastedText, pasted);
    QCOMPARE(m_session->plan().records, plan.records);
    QVERIFY(codesOf(m_session->answerFindings()).contains(FindingCode::HandoffRowDiffers));
}

void tst_HandingOver::aWrongValueInAnAnswerIsNamed()
{
    const QString key = Practice::values().value(u"dkimValue"_s).first();
    QString answer = answerOf(*m_session, u"ja"_s);
    QVERIFY(answer.contains(key));
    answer.replace(key, key.chopped(14));
    m_session->setAnswer(answer);
    const QList<Finding> findings = m_session->answerFindings();
    QCOMPARE(codesOf(findings),
             (QList<FindingCode>{FindingCode::HandoffRowDiffers, FindingCode::HandoffAsHandedOut}));
    QVERIFY(findings.first().text(Arg::Name).startsWith(u"qcloud._domainkey"_s));
    QCOMPARE(findings.last().number(Arg::Count), 3);
}

void tst_HandingOver::anAnswerToAnotherSetUpIsRefused()
{
    const QString answer = answerOf(*m_session, u"en"_s);
    m_session->startNew();
    m_session->setDomainText(Practice::domain());
    m_session->setPastedText(answer);
    QCOMPARE(codesOf(m_session->answerFindings()),
             QList<FindingCode>{FindingCode::HandoffOtherSetup});
    QVERIFY(!m_session->plan().missing.isEmpty()); // nothing was taken from it
}

void tst_HandingOver::anotherPlanAsksForAnotherTable()
{
    m_session->setAnswer(answerOf(*m_session, u"en"_s));
    m_session->setValue(u"dmarc"_s, 0, u"v=DMARC1; p=reject"_s);
    QVERIFY(codesOf(m_session->answerFindings()).contains(FindingCode::HandoffPlanChanged));
}

void tst_HandingOver::threeFormsAreCopiedAtOnce()
{
    AdminPane pane(*m_session);
    pane.retranslate();
    pane.findChild<CopyButton *>()->copy();
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    for (const PlannedRecord &planned : m_session->plan().records) {
        const QByteArray value = planned.record.value.toUtf8();
        QVERIFY(mime->text().toUtf8().contains(value));
        QVERIFY(mime->data(u"text/html"_s).contains(value));
        QVERIFY(mime->data(u"text/tab-separated-values"_s).contains(value));
    }
    QVERIFY(mime->text().contains(m_session->handoff().codeLine));
}

void tst_HandingOver::theAdminHasALanguageOfTheirOwn()
{
    m_session->setLanguage(u"en"_s);
    AdminPane pane(*m_session);
    pane.retranslate();
    const auto *copy = pane.findChild<CopyButton *>();
    QCOMPARE(copy->textToCopy(), handoffPlainText(m_session->handoff(), HandoffTexts(u"en"_s)));
    auto *language = pane.findChild<LanguageBox *>();
    language->setCurrentIndex(language->findData(u"ko"_s));
    emit language->activated(language->currentIndex());
    QCOMPARE(copy->textToCopy(), handoffPlainText(m_session->handoff(), HandoffTexts(u"ko"_s)));
    QCOMPARE(m_session->setup().adminLanguage, u"ko"_s);
    m_session->setLanguage(u"ja"_s);
    QCOMPARE(m_session->adminLanguage(), u"ko"_s);
}

void tst_HandingOver::everyFormIsSaved()
{
    SaveHandoff save(*m_session);
    QSignalSpy saved(&save, &SaveHandoff::saved);
    QSignalSpy failed(&save, &SaveHandoff::failed);
    const HandoffTexts texts(m_session->adminLanguage());
    for (const HandoffFormat format : handoffFormats()) {
        const QString name = m_dir->filePath(textOf(format));
        save.saveAs(name, format);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), handoffFile(m_session->handoff(), format, texts));
    }
    QCOMPARE(saved.size(), handoffFormats().size());
    save.saveAs(m_dir->filePath(u"no/such/folder.pdf"_s), std::nullopt);
    QCOMPARE(failed.size(), 1);
}

void tst_HandingOver::thePdfHoldsTheRecords_data()
{
    theTableComesBackAsItWas_data();
}

void tst_HandingOver::thePdfHoldsTheRecords()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not here");
    QFETCH(QString, language);
    const HandoffTexts texts(language);
    const QString letters = lettersIn(handoffPdf(m_session->handoff(), texts));
    for (const PlannedRecord &planned : m_session->plan().records)
        QVERIFY2(letters.contains(withoutBlanks(planned.record.value)),
                 qPrintable(planned.record.value));
    QVERIFY(letters.contains(m_session->handoff().codeLine));
}

void tst_HandingOver::aPdfIsMadeWithoutAWindow()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not here");
    m_session->saveNow();
    const QString setup = m_session->file();
    m_session.reset();
    m_practice->setScene(u"all-right"_s);

    Session session(m_resolver, m_clock, m_practice->routes(), m_dir->path());
    const QString file = m_dir->filePath(u"out.pdf"_s);
    PdfExport pdf(session, m_clock, file);
    QSignalSpy finished(&pdf, &PdfExport::finished);
    pdf.start(setup);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(PdfExport::Written));
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QString letters = lettersIn(made.readAll());
    // What is there already was seen, so nobody is asked to add it.
    HandoffRow kept;
    kept.action = RecordAction::Keep;
    kept.record = session.plan().records.first().record;
    QVERIFY(letters.contains(withoutBlanks(HandoffTexts(u"en"_s).action(kept))));
}

void tst_HandingOver::noPdfIsMadeOfNothing()
{
    Session session(m_resolver, m_clock, m_practice->routes(), m_dir->path());
    PdfExport pdf(session, m_clock, m_dir->filePath(u"out.pdf"_s));
    QSignalSpy finished(&pdf, &PdfExport::finished);
    pdf.start(m_dir->filePath(u"no.senderdomain"_s));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(PdfExport::NotWritten));
    QVERIFY(!finished.first().last().toString().isEmpty());
    QVERIFY(!QFile::exists(m_dir->filePath(u"out.pdf"_s)));
}

void tst_HandingOver::thePanelsWordsAreInTheSteps()
{
    m_session->setDnsHost(u"gabia"_s);
    const DnsHost *host = m_session->dnsHost();
    QVERIFY(host && !host->menu.isEmpty());
    HostPane pane(*m_session);
    pane.retranslate();
    QString steps;
    for (const WrappedLabel *label : pane.findChildren<WrappedLabel *>())
        steps += label->text();
    for (const QString &word : host->menu)
        QVERIFY2(steps.contains(word), qPrintable(word));
    QVERIFY(steps.contains(host->name));
}

void tst_HandingOver::nothingIsClaimedAboutAnUnknownHost()
{
    // The practice world's name servers are nobody's: nothing is claimed about them.
    QTRY_VERIFY(m_session->survey().settled);
    HostPane pane(*m_session);
    pane.retranslate();
    QVERIFY(!m_session->recognisedHost().host);
    const auto *open = pane.findChild<QPushButton *>();
    QVERIFY(open->isHidden());
}

QTEST_MAIN(tst_HandingOver)
#include "tst_handingover.moc"
