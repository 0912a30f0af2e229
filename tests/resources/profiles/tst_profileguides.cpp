#include "tests/resources/profiles/samples.h"
#include "ui/text/guide.h"

#include <QRegularExpression>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Guides as people read them: whatever they chose, each placeholder has something to say. A guide
/// that names a record outside of the condition that makes it leaves the braces to be read.
class tst_ProfileGuides : public QObject
{
    Q_OBJECT
private slots:
    void leaveNothingOpen_data() { guides(); }
    void leaveNothingOpen();
    void leaveNothingOpenWithoutValues_data() { guides(); }
    void leaveNothingOpenWithoutValues();
    void numberTheirSteps_data() { guides(); }
    void numberTheirSteps();

private:
    static void guides();
    static QStringList filled(const ServiceValues &values);
};

void tst_ProfileGuides::guides()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<ServiceValues>("choices");
    QTest::addColumn<QString>("language");
    for (const Service &service : builtInServices()) {
        for (const ServiceValues &choices : combinations(service)) {
            for (const char *language : {"en", "ja", "ko"})
                QTest::addRow("%s, %s, %s", qPrintable(service.id), qPrintable(nameOf(choices)),
                              language)
                    << service.id << choices << QString::fromLatin1(language);
        }
    }
}

/// Each section, for domains and DNS hosts that turn every condition on and off.
QStringList tst_ProfileGuides::filled(const ServiceValues &values)
{
    const QString id = *static_cast<QString *>(QTest::qData("service", QMetaType::QString));
    const QString language = *static_cast<QString *>(QTest::qData("language", QMetaType::QString));
    const Service &service = *findService(id);
    const Guide guide = Guide::load(id, language);
    QStringList texts;
    for (const bool special : {false, true}) {
        const GuideFacts facts{.plan = planFor(special ? u"news.example.co.jp"_s : u"example.com"_s,
                                               false, service, values),
                               .service = &service,
                               .values = values,
                               .ownDnsHost = special,
                               .dnsHostName = u"Sample DNS"_s,
                               .shortTxt = special};
        for (const QString &section : guide.sections())
            texts.append(guide.section(section, facts));
    }
    return texts;
}

void tst_ProfileGuides::leaveNothingOpen()
{
    QFETCH(QString, service);
    QFETCH(ServiceValues, choices);
    const QStringList texts = filled(withSamples(*findService(service), choices, false));
    QVERIFY(texts.size() >= 12);
    for (const QString &text : texts) {
        QVERIFY2(!text.trimmed().isEmpty(), "an empty section");
        const qsizetype open = text.indexOf("{{"_L1);
        QVERIFY2(open < 0, qPrintable(text.mid(open, 60)));
        QVERIFY2(variablesIn(text).isEmpty(), qPrintable(variablesIn(text).join(u' ')));
    }
}

void tst_ProfileGuides::leaveNothingOpenWithoutValues()
{
    QFETCH(ServiceValues, choices);
    for (const QString &text : filled(choices)) {
        const qsizetype open = text.indexOf("{{"_L1);
        QVERIFY2(open < 0, qPrintable(text.mid(open, 60)));
    }
}

// Steps that depend on choices share their number with those that stand in for them: two of one
// number are two that exclude each other. A gap closes by itself, as Markdown counts.
void tst_ProfileGuides::numberTheirSteps()
{
    QFETCH(ServiceValues, choices);
    static const QRegularExpression step(uR"((?m)^(\d+)\. )"_s);
    for (const QString &text : filled(choices)) {
        int number = 0;
        for (auto it = step.globalMatch(text); it.hasNext();) {
            const int given = it.next().captured(1).toInt();
            QVERIFY2(given > number || given == 1, qPrintable(text)); // a second list may begin
            number = given;
        }
    }
}

QTEST_GUILESS_MAIN(tst_ProfileGuides)
#include "tst_profileguides.moc"
