#include "core/plan/plan.h"
#include "ui/text/guide.h"
#include "ui/text/texts.h"
#include "ui/widgets/guideview.h"

#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace sda;

/// The guides as they stand on the screen.
class tst_GuideView : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoMarkupToRead_data();
    void leavesNoMarkupToRead();
    void readsNoFile();
};

void tst_GuideView::leavesNoMarkupToRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("domain");
    for (const QString &language : availableLanguages()) {
        for (const QString &domain :
             {QStringLiteral("sampledomain.com"), QStringLiteral("abc.my_shop.example.co.jp"),
              QStringLiteral("abc.sampledomain.com")}) {
            if (std::holds_alternative<DomainName>(parseDomain(domain)))
                QTest::newRow(qPrintable(language + QLatin1Char(' ') + domain))
                    << language << domain;
        }
    }
}

void tst_GuideView::leavesNoMarkupToRead()
{
    QFETCH(QString, language);
    QFETCH(QString, domain);
    const Service &service = *findService(u"tencent-ses");
    const Plan plan = makePlan(std::get<DomainName>(parseDomain(domain)), service, {});
    const Guide guide = Guide::load(service.id, language);
    QVERIFY(!guide.sections().isEmpty());
    for (const QString &section : guide.sections()) {
        GuideView view;
        view.setGuide(guide.section(section, {.plan = plan, .service = &service}));
        const QString seen = view.document()->toPlainText();
        QVERIFY(!seen.isEmpty());
        for (const QString &markup :
             {QStringLiteral("**"), QStringLiteral("]("), QStringLiteral("{{")})
            QVERIFY2(!seen.contains(markup), qPrintable(section + QLatin1Char(' ') + seen));
    }
}

void tst_GuideView::readsNoFile()
{
    GuideView view;
    const QUrl file = QUrl::fromLocalFile(QStringLiteral(SDA_SOURCE_DIR "/README.md"));
    for (const int type : {QTextDocument::ImageResource, QTextDocument::MarkdownResource})
        QVERIFY(view.document()->resource(type, file).toByteArray().isEmpty());
}

QTEST_MAIN(tst_GuideView)
#include "tst_guideview.moc"
