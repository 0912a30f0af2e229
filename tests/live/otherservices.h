#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace sda {

/// A domain at a service other than the first, as real servers serve it.
struct ServiceCase
{
    QString claim; ///< "Amazon SES: a second MX at MAIL FROM"
    QString zone;
    QString domain;
    QStringList lines; ///< of the zone
    QStringList service; ///< arguments that name the service and its values
    QMap<QString, QString> notTicked; ///< row → finding; every other row has a tick
};
QList<ServiceCase> otherServices();

} // namespace sda
