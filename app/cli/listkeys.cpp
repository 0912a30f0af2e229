#include "app/cli/listkeys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>

namespace sda {

namespace {

/// In ACE, as the same domain may be written in several ways; as it stands where it is none.
QByteArray domainOf(const ListedDomain &row)
{
    const auto domain = parseDomain(row.domainText);
    if (const auto *name = std::get_if<DomainName>(&domain))
        return name->ascii().toUtf8();
    return row.domainText.trimmed().toUtf8();
}

/// The list and its set-ups may lie in another folder on another computer.
QByteArray setupOf(const ListedDomain &row, const QString &folder)
{
    return row.setupFile.isEmpty() ? QByteArray()
                                   : QDir(folder).relativeFilePath(row.setupFile).toUtf8();
}

} // namespace

quint64 stableHash(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

bool Shard::holds(const ListedDomain &row, const QString &folder) const
{
    if (count == 1)
        return true;
    // A set-up is told by its file: to read them all just to find out would be slow.
    const QByteArray name = row.setupFile.isEmpty() ? domainOf(row) : setupOf(row, folder);
    return stableHash(name) % quint64(count) == quint64(number - 1);
}

quint64 rowKey(const ListedDomain &row, const QString &folder)
{
    const QByteArrayList parts{domainOf(row), row.serviceId.toUtf8(), row.valuesText.toUtf8(),
                               setupOf(row, folder)};
    return stableHash(parts.join('\0'));
}

QString keyText(quint64 key)
{
    return QString::number(key, 16).rightJustified(16, QLatin1Char('0'));
}

std::optional<quint64> keyOf(QStringView text)
{
    bool isKey = false;
    const quint64 key = text.toULongLong(&isKey, 16);
    return isKey && text.size() == 16 ? std::optional(key) : std::nullopt;
}

} // namespace sda
