#include "tests/faults/shop.h"

#include "tests/support/samplekey.h"

#include <QDir>

namespace sda {

using namespace Qt::StringLiterals;

const QString shopName = u"shop.senderdomain"_s;

Setup shopSetup()
{
    Setup setup;
    setup.id = u"a-shop"_s;
    setup.createdAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"sampledomain.com"_s;
    setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {sampleKey}}};
    setup.recordsEntered = true;
    return setup;
}

QString saveShop(const QString &folder)
{
    const QString file = QDir(folder).filePath(shopName);
    if (const auto why = saveSetup(shopSetup(), file))
        qFatal("%s", qPrintable(idOf(why->code())));
    return file;
}

} // namespace sda
