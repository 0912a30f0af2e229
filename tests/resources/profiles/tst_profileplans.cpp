#include "tests/resources/profiles/samples.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Each profile makes whole plans, whatever the person chooses and wherever the domain stands.
class tst_ProfilePlans : public QObject
{
    Q_OBJECT
private slots:
    void haveAllValues_data() { plans(); }
    void haveAllValues();
    void requiredValuesAreEnough_data() { plans(); }
    void requiredValuesAreEnough();
    void areShownWithoutValues_data() { plans(); }
    void areShownWithoutValues();
    void everyRecordIsInSomePlan_data();
    void everyRecordIsInSomePlan();

private:
    static void plans();
};

namespace {

void checkWhole(const Plan &plan, const Service &service, const ServiceValues &values)
{
    QCOMPARE(plan.missing, QStringList());
    qsizetype rows = 0;
    for (const ServiceRecord &record : activeRecords(service, values))
        rows += rowsOf(record, service);
    QCOMPARE(plan.records.size(), rows);
    for (const PlannedRecord &planned : plan.records) {
        QVERIFY2(planned.complete, qPrintable(planned.id));
        const QString text = planned.host + u' ' + planned.record.value;
        QVERIFY2(variablesIn(text).isEmpty(), qPrintable(text));
        QVERIFY2(!planned.record.value.isEmpty(), qPrintable(planned.id));
        const DnsName &name = planned.record.name;
        QVERIFY2(name.isAtOrBelow(plan.domain.dnsName()), qPrintable(name.text()));
        QCOMPARE(planned.host, name.relativeTo(plan.zone));
        QVERIFY2(!planned.host.endsWith(u'.') && !planned.host.isEmpty(), qPrintable(planned.host));
        const QString zone = plan.zone.text();
        QCOMPARE(name.text(), planned.host == u'@' ? zone : planned.host + u'.' + zone);
        QVERIFY2(plan.record(planned.id) == &planned, qPrintable(planned.id));
    }
    // Receivers take two of either for none (RFC 7208, 4.5; RFC 7489, 6.6.3).
    for (const VerifyMode mode : {VerifyMode::SpfHasTerms, VerifyMode::DmarcMinimum}) {
        QStringList names;
        for (const PlannedRecord &planned : plan.records) {
            if (planned.verify == mode)
                names.append(planned.record.name.text());
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

} // namespace

void tst_ProfilePlans::plans()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<ServiceValues>("choices");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("ownZone");
    const struct
    {
        const char *claim;
        QString domain;
        bool ownZone;
    } places[] = {{"primary", u"example.com"_s, false},
                  {"non-primary", u"news.example.co.jp"_s, false},
                  {"deep", u"a.b.c.example.com"_s, false},
                  {"zone of its own", u"news.example.co.jp"_s, true}};
    for (const Service &service : builtInServices()) {
        for (const ServiceValues &choices : combinations(service)) {
            for (const auto &place : places)
                QTest::addRow("%s, %s, %s", qPrintable(service.id), qPrintable(nameOf(choices)),
                              place.claim)
                    << service.id << choices << place.domain << place.ownZone;
        }
    }
}

void tst_ProfilePlans::haveAllValues()
{
    QFETCH(QString, service);
    QFETCH(ServiceValues, choices);
    QFETCH(QString, domain);
    QFETCH(bool, ownZone);
    const Service &profile = *findService(service);
    const ServiceValues values = withSamples(profile, choices, false);
    checkWhole(planFor(domain, ownZone, profile, values), profile, values);
}

void tst_ProfilePlans::requiredValuesAreEnough()
{
    QFETCH(QString, service);
    QFETCH(ServiceValues, choices);
    QFETCH(QString, domain);
    QFETCH(bool, ownZone);
    const Service &profile = *findService(service);
    const ServiceValues values = withSamples(profile, choices, true);
    checkWhole(planFor(domain, ownZone, profile, values), profile, values);
}

void tst_ProfilePlans::areShownWithoutValues()
{
    QFETCH(QString, service);
    QFETCH(ServiceValues, choices);
    QFETCH(QString, domain);
    QFETCH(bool, ownZone);
    const Service &profile = *findService(service);
    const Plan plan = planFor(domain, ownZone, profile, choices);

    QStringList missing;
    for (const ServiceVariable &variable : activeVariables(profile, choices)) {
        if (isNeeded(variable))
            missing.append(variable.name);
    }
    QCOMPARE(plan.missing, missing);

    QStringList wanted;
    for (const ServiceRecord &record : activeRecords(profile, choices)) {
        for (int i = 0; i < record.repeatLeast; ++i)
            wanted.append(record.id);
    }
    QStringList shown;
    for (const PlannedRecord &planned : plan.records) {
        shown.append(planned.recordId);
        const QStringList open = variablesIn(planned.host + u' ' + planned.record.value);
        QCOMPARE(planned.complete, open.isEmpty());
    }
    QCOMPARE(shown, wanted);
}

void tst_ProfilePlans::everyRecordIsInSomePlan_data()
{
    QTest::addColumn<QString>("service");
    for (const Service &service : builtInServices())
        QTest::addRow("%s", qPrintable(service.id)) << service.id;
}

void tst_ProfilePlans::everyRecordIsInSomePlan()
{
    QFETCH(QString, service);
    const Service &profile = *findService(service);
    QStringList never;
    for (const ServiceRecord &record : profile.records)
        never.append(record.id);
    for (const ServiceValues &choices : combinations(profile)) {
        for (const ServiceRecord &record : activeRecords(profile, choices))
            never.removeAll(record.id);
    }
    QCOMPARE(never, QStringList());
}

QTEST_GUILESS_MAIN(tst_ProfilePlans)
#include "tst_profileplans.moc"
