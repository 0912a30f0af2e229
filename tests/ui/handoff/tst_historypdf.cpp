#include "ui/handoff/historypdf.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

namespace {

/// Without blanks: lines break where the page wants.
QString lettersIn(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    QString text =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class tst_HistoryPdf : public QObject
{
    Q_OBJECT
private slots:
    void everyChangeIsOnAPage_data();
    void everyChangeIsOnAPage();
};

void tst_HistoryPdf::everyChangeIsOnAPage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_HistoryPdf::everyChangeIsOnAPage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not here");
    QFETCH(QString, language);
    HistoryReport content;
    content.domain = std::get<DomainName>(parseDomain(u"example.com"));
    content.madeAt = QDateTime(QDate(2026, 3, 2), QTime(11, 0), Qt::UTC);
    for (int i = 0; i < historyLimit; ++i)
        content.history.append(
            {.at = content.madeAt.addSecs(60 * i),
             .recordId = u"mx"_s,
             .state = RecordState::Wrong,
             .values = {u"value%1.example.net"_s.arg(i, 3, 10, QLatin1Char('0'))},
             .answering = 2});
    const QString letters = lettersIn(historyPdf(content, Texts(language)));
    for (const StateChange &change : content.history)
        QVERIFY2(letters.contains(change.values.first()), qPrintable(change.values.first()));
    QVERIFY(letters.contains(u"2/"_s)); // a second page
}

QTEST_MAIN(tst_HistoryPdf)
#include "tst_historypdf.moc"
