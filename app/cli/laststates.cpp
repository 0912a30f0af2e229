#include "app/cli/laststates.h"

#include "app/cli/listkeys.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QByteArray head = R"({"format":"sender-domain-state","version":1})"
                        "\n";
constexpr qint64 longestLine = 256; // no line of ours is longer

void addCodes(const QList<Finding> &findings, QStringList &parts)
{
    for (const Finding &finding : findings)
        parts.append(idOf(finding.code()));
}

quint64 hashOf(const QStringList &parts)
{
    return stableHash(parts.join(QChar(QChar::Null)).toUtf8());
}

} // namespace

quint64 digestOf(const Report &report)
{
    QStringList parts{textOf(report.state)};
    addCodes(report.findings, parts);
    for (const RecordReport &record : report.records) {
        parts += {record.id, textOf(record.state)};
        QStringList current = record.current;
        current.sort();
        parts += current;
        addCodes(record.findings, parts);
    }
    return hashOf(parts);
}

quint64 digestOf(const Finding &finding)
{
    return hashOf({idOf(finding.code())});
}

std::optional<UsageError> LastStates::open(const QString &file)
{
    m_file = file;
    QFile source(file);
    if (!source.exists())
        return std::nullopt;
    if (!source.open(QIODevice::ReadOnly))
        return UsageError{Cli::tr("%1 cannot be read: %2").arg(file, source.errorString())};
    const QByteArray first = source.readLine(longestLine);
    if (!first.isEmpty() && first != head)
        //: %1: a file
        return UsageError{
            Cli::tr("%1 is not a state file of this program. Name a new file, or one that an "
                    "earlier run has made.")
                .arg(file)};
    while (!source.atEnd()) {
        const QString line = QString::fromLatin1(source.readLine(longestLine)).trimmed();
        const auto key = keyOf(QStringView(line).left(16));
        const auto digest = keyOf(QStringView(line).mid(17));
        if (key && digest)
            m_digests.insert(*key, *digest);
    }
    return std::nullopt;
}

bool LastStates::note(quint64 key, quint64 digest)
{
    const auto known = m_digests.constFind(key);
    const bool isNews = known == m_digests.cend() || *known != digest;
    m_digests.insert(key, digest);
    return isNews;
}

std::optional<UsageError> LastStates::save() const
{
    QList<quint64> keys = m_digests.keys();
    std::ranges::sort(keys); // so that two files can be compared
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(head);
        for (const quint64 key : std::as_const(keys)) {
            const QString line = keyText(key) + u' ' + keyText(m_digests.value(key)) + u'\n';
            file.write(line.toLatin1());
        }
        if (file.flush() && file.commit()) // as writeFile() in core/setup
            return std::nullopt;
    }
    return UsageError{Cli::tr("%1 cannot be written: %2").arg(m_file, file.errorString())};
}

} // namespace sda
