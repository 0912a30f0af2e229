#include "tests/bench/benchsetups.h"

#include "core/setup/setup.h"

#include <QFile>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

Setup setupFor(const BenchWorld &world, int number)
{
    const Plan plan = world.plan(number);
    Setup setup;
    setup.id = u"bench-%1"_s.arg(number);
    setup.createdAt = QDateTime::currentDateTimeUtc();
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = plan.domain.ascii();
    setup.recordsEntered = true;
    for (const PlannedRecord &planned : plan.records) {
        if (planned.purpose == Purpose::Dkim)
            setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}},
                            {u"dkimValue"_s, {planned.record.value}}};
    }
    return setup;
}

} // namespace

QStringList writeSetups(const BenchWorld &world, int count, const QString &folder)
{
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const Setup setup = setupFor(world, i);
        files.append(newSetupFile(folder, setup));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(toJson(setup)) <= 0)
            qFatal("cannot write %s", qPrintable(files.last()));
    }
    return files;
}

} // namespace sda
