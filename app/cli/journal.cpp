#include "app/cli/journal.h"

#include "app/cli/listkeys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

const QByteArray head = R"({"format":"sender-domain-journal","version":1})"
                        "\n";
constexpr qint64 longestLine = 4096; // no line of ours is longer

} // namespace

std::optional<UsageError> Journal::open(const QString &file)
{
    QByteArray missing = head; // what has to be written before the first row
    QFile earlier(file);
    if (earlier.exists()) {
        if (!earlier.open(QIODevice::ReadOnly))
            //: %1: a file, %2: what the system says
            return UsageError{Cli::tr("%1 cannot be read: %2").arg(file, earlier.errorString())};
        const QByteArray first = earlier.readLine(longestLine);
        if (first != head && !head.startsWith(first))
            //: %1: a file
            return UsageError{
                Cli::tr("%1 is not a journal of this program. Name a new file, or one that an "
                        "earlier run has made.")
                    .arg(file)};
        missing = first == head ? read(earlier) : head.mid(first.size());
    }
    m_file.setFileName(file);
    // Unbuffered, and at the end whatever others wrote: two runs never write into each other.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || m_file.write(missing) != missing.size())
        //: %1: a file, %2: what the system says
        return UsageError{Cli::tr("%1 cannot be written: %2").arg(file, m_file.errorString())};
    return std::nullopt;
}

QByteArray Journal::read(QFile &earlier)
{
    QByteArray last("\n");
    for (QByteArray line = earlier.readLine(longestLine); !line.isEmpty();
         line = earlier.readLine(longestLine)) {
        last = line;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto key = keyOf(object["key"_L1].toString());
        const int status = object["status"_L1].toInt(-1);
        if (key && (status == Verified || status == NotVerified))
            m_finished.push_back({*key, ExitStatus(status)});
    }
    // The newest of a key comes first and counts.
    std::ranges::reverse(m_finished);
    std::ranges::stable_sort(m_finished, {}, &Finished::key);
    m_finished.shrink_to_fit();
    return last.endsWith('\n') ? QByteArray() : QByteArray("\n");
}

std::optional<ExitStatus> Journal::finished(quint64 key) const
{
    const auto found = std::ranges::lower_bound(m_finished, key, {}, &Finished::key);
    if (found == m_finished.end() || found->key != key)
        return std::nullopt;
    return found->status;
}

bool Journal::add(quint64 key, int line, const QString &domain, ExitStatus status)
{
    const QJsonObject object{
        {u"key"_s, keyText(key)}, {u"line"_s, line}, {u"domain"_s, domain}, {u"status"_s, status}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return m_file.write(text) == text.size();
}

} // namespace sda
