#include "app/gui/pdfexport.h"
#include "core/dns/aresresolver.h"
#include "ui/handoff/handoffpdf.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/pastearea.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/adminpane.h"
#include "ui/wizard/answerpane.h"
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

/// "code value", or "code count total".
QStringList told(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings) {
        QString text = idOf(finding.code());
        const bool isOfAnswer = text.startsWith(u"handoff."_s);
        for (const Arg arg : {Arg::Value, Arg::Count, Arg::Total}) {
            if (isOfAnswer && finding.args().contains(arg))
                text += u' ' + finding.text(arg);
        }
        words += text;
    }
    return words;
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
    void onlyTheAdminsOwnWordsConfirm_data();
    void onlyTheAdminsOwnWordsConfirm();
    void whatWasPastedBeforeConfirmsNothing();
    void aTableWithoutACodeLineIsCompared();
    void theCodeLineIsMissedWhereThereIsNone();
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

/// The mail as an admin sends it back, not marked as a quote.
QString tst_HandingOver::answerOf(const Session &session, const QString &language) const
{
    return handoffMail(session.handoff(), HandoffTexts(language)).plain;
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

void tst_HandingOver::onlyTheAdminsOwnWordsConfirm_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isQuoted");
    QTest::addColumn<QStringList>("expected");
    const QString only = u"handoff.only-quoted"_s;
    const QString missing = u"handoff.row-missing"_s;
    QTest::addRow("a quote alone") << QString() << true << QStringList(only);
    QTest::addRow("words above a quote")
        << u"Not entered yet, next week.\n"_s << true << QStringList(only);
    QTest::addRow("a row that is right")
        << u"_dmarc TXT v=DMARC1; p=none\n"_s << true
        << QStringList({missing, missing, missing, u"handoff.as-handed-out 1 4"_s});
    QTest::addRow("a stricter policy and a wrong SPF record")
        << u"@ TXT v=spf1 include:qcloudmail.co ~all\n_dmarc TXT v=DMARC1; p=reject\n"_s << true
        << QStringList({u"handoff.row-differs v=spf1 include:qcloudmail.co ~all"_s, missing,
                        missing, u"handoff.as-handed-out 1 4"_s});
    QTest::addRow("a wrong SPF record above our table, not marked")
        << u"@ TXT v=spf1 include:qcloudmail.co ~all\n\n"_s << false
        << QStringList({u"handoff.row-conflicts v=spf1 include:qcloudmail.co ~all"_s,
                        u"paste.values-differ"_s, u"handoff.as-handed-out 3 4"_s});
    const auto fault = [&](const char *name, const QString &line, const QString &value) {
        QTest::addRow("%s", name) << line + u'\n' << true
                                  << QStringList({u"handoff.row-differs "_s + value, missing,
                                                  missing, missing});
    };
    fault("the domain twice", u"_dmarc.%1.%1 TXT v=DMARC1; p=none"_s.arg(Practice::domain()),
          u"_dmarc.%1.%1"_s.arg(Practice::domain()));
    fault("quotation marks typed", u"_dmarc TXT \"\\\"v=DMARC1; p=none\\\"\""_s,
          u"\"v=DMARC1; p=none\""_s);
    fault("typographic ones", u"_dmarc TXT “v=DMARC1; p=none”"_s, u"“v=DMARC1; p=none”"_s);
    fault("an escape", u"_dmarc TXT v=DMARC1\\; p=none"_s, u"v=DMARC1\\; p=none"_s);
    fault("full-width signs", u"_dmarc TXT v=DMARC1；p=none"_s, u"v=DMARC1；p=none"_s);
    fault("small letters", u"_dmarc TXT v=dmarc1; p=none"_s, u"v=dmarc1; p=none"_s);
    fault("what nobody sees", u"_dmarc TXT v=DMARC1; p=no\u200bne"_s,
          u"v=DMARC1; p=no\\226\\128\\139ne"_s);
    fault("the number in the target", u"@ MX 10mxbiz1.qq.com"_s, u"10mxbiz1.qq.com"_s);
    QTest::addRow("a zone line has escapes and quotation marks")
        << u"_dmarc 600 IN TXT \"v=DMARC1\\; p=none\"\n"_s << true
        << QStringList({missing, missing, missing, u"paste.repaired-escapes"_s,
                        u"handoff.as-handed-out 1 4"_s});
    QTest::addRow("blanks around a value")
        << u"_dmarc TXT\u00a0 v=DMARC1; p=none\u00a0\n"_s << true
        << QStringList({missing, missing, missing, u"paste.repaired-blanks"_s,
                        u"handoff.as-handed-out 1 4"_s});
    QTest::addRow("two values for one name")
        << u"_dmarc TXT v=DMARC1; p=none\n_dmarc TXT v=DMARC1; p=reject\n"_s << true
        << QStringList({u"handoff.row-conflicts v=DMARC1; p=reject"_s, u"paste.values-differ"_s,
                        missing, missing, missing});
}

void tst_HandingOver::onlyTheAdminsOwnWordsConfirm()
{
    QFETCH(QString, words);
    QFETCH(bool, isQuoted);
    QFETCH(QStringList, expected);
    QString mail = answerOf(*m_session, u"en"_s);
    if (isQuoted)
        mail = u"> "_s + mail.replace(u"\n"_s, u"\n> "_s);
    m_session->setAnswer(words + mail);
    QCOMPARE(told(m_session->answerFindings()), expected);
}

void tst_HandingOver::whatWasPastedBeforeConfirmsNothing()
{
    const QString console = Practice::consoleText();
    const QString mail = answerOf(*m_session, u"en"_s);
    const QString quote = u"> "_s + QString(mail).replace(u"\n"_s, u"\n> "_s);
    for (const QString &text : {console + u'\n' + quote, quote + u'\n' + console}) {
        m_session->setPastedText(text);
        QCOMPARE(told(m_session->answerFindings()), QStringList(u"handoff.only-quoted"_s));
    }
    // Nor is it taken out of the middle of an answer.
    m_session->setPastedText(u"v=DMARC1"_s);
    m_session->setPastedText(console);
    QCOMPARE(m_session->plan().missing, QStringList());
    const QString letter = u"@"_s;
    m_session->setPastedText(letter);
    m_session->setPastedText(letter + u'\n' + mail);
    QCOMPARE(told(m_session->answerFindings()), QStringList(u"handoff.as-handed-out 4 4"_s));
}

void tst_HandingOver::aTableWithoutACodeLineIsCompared()
{
    QString answer = answerOf(*m_session, u"en"_s);
    answer.remove(m_session->handoff().codeLine);
    QVERIFY(!isAnswer(answer));
    m_session->setAnswer(answer);
    QCOMPARE(told(m_session->answerFindings()), QStringList(u"handoff.as-handed-out 4 4"_s));
    m_session->setAnswer(u"Will do it next week."_s);
    QCOMPARE(m_session->answerFindings(), QList<Finding>());
}

void tst_HandingOver::theCodeLineIsMissedWhereThereIsNone()
{
    AnswerPane pane(*m_session);
    pane.retranslate();
    auto *area = pane.findChild<PasteArea *>();
    const auto sentences = [&pane] {
        qsizetype filled = 0;
        for (const WrappedLabel *label :
             pane.findChildren<WrappedLabel *>(QString(), Qt::FindDirectChildrenOnly))
            filled += label->text().isEmpty() ? 0 : 1;
        return filled;
    };
    const qsizetype before = sentences();
    const QString answer = answerOf(*m_session, u"en"_s);
    area->setText(answer);
    m_session->setAnswer(answer);
    QCOMPARE(sentences(), before);
    const QString without = QString(answer).remove(m_session->handoff().codeLine);
    area->setText(without);
    m_session->setAnswer(without);
    QCOMPARE(sentences(), before + 1);
    QCOMPARE(told(m_session->answerFindings()), QStringList(u"handoff.as-handed-out 4 4"_s));
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
    m_session->setValue(u"dmarc"_s, 0, u"v=DMARC1; p=reject"_s); // asks for more than before
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
