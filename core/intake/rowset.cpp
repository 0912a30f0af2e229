#include "core/intake/rowset.h"

#include "core/intake/refusals.h"
#include "core/intake/repairs.h"

#include <QMap>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// What there may be only one of at a name; nothing for records that stand side by side.
std::optional<QString> soleKindOf(const IntakeRow &row)
{
    const QString value = row.value->trimmed();
    if (row.type == RecordType::Cname)
        return u"alias"_s;
    if (row.type && row.type != RecordType::Txt)
        return std::nullopt;
    if (row.host.contains("_domainkey"_L1, Qt::CaseInsensitive)
        || value.startsWith("v=DKIM1"_L1, Qt::CaseInsensitive))
        return u"key"_s;
    if (value.startsWith("v=DMARC1"_L1, Qt::CaseInsensitive))
        return u"policy"_s;
    if (value.startsWith("v=spf1"_L1, Qt::CaseInsensitive))
        return u"spf"_s;
    return std::nullopt;
}

/// Blanks and a final semicolon mean nothing.
QString meaningOf(const QString &kind, const QString &value)
{
    QString text = kind == "spf"_L1 ? value.simplified().toLower() : value;
    if (kind == "key"_L1 || kind == "policy"_L1) {
        text.remove(u' ');
        while (text.endsWith(u';'))
            text.chop(1);
    }
    return kind == "alias"_L1 ? text.toLower() : text;
}

template <typename T>
bool agree(const std::optional<T> &a, const std::optional<T> &b)
{
    return !a || !b || *a == *b;
}

} // namespace

QString RowSet::nameOf(const QString &host) const
{
    const QString name = host.toLower();
    if (m_domain.isEmpty() || name.isEmpty())
        return name;
    if (name == m_domain || name == "@"_L1)
        return u"@"_s;
    return name.endsWith(u'.' + m_domain) ? name.chopped(m_domain.size() + 1) : name;
}

bool RowSet::add(const IntakeRow &row)
{
    constexpr qsizetype mostCompared = 8;
    const QString type = row.type ? QString::number(int(*row.type)) : QString();
    const QString key =
        type + u'\n' + nameOf(row.host) + u'\n' + row.value.value_or(QString(1, u'\0'));
    QList<qsizetype> &places = m_places[key];
    for (const qsizetype place : std::as_const(places)) {
        IntakeRow &known = m_rows[place];
        const bool isSame = agree(known.priority, row.priority) && agree(known.ttl, row.ttl)
            && (known.note.isEmpty() || row.note.isEmpty() || known.note == row.note);
        if (!isSame)
            continue;
        known.priority = known.priority ? known.priority : row.priority;
        known.ttl = known.ttl ? known.ttl : row.ttl;
        known.note = known.note.isEmpty() ? row.note : known.note;
        return true;
    }
    if (m_rows.size() >= rowLimit || places.size() >= mostCompared)
        return m_rows.size() < rowLimit;
    places += m_rows.size();
    m_rows += row;
    return true;
}

QList<Finding> RowSet::differences() const
{
    QMap<QString, QString> meanings;
    QStringList differing;
    for (const IntakeRow &row : m_rows) {
        if (row.host.isEmpty() || !row.value)
            continue;
        const auto kind = soleKindOf(row);
        if (!kind)
            continue;
        const QString name = nameOf(row.host);
        const QString meaning = meaningOf(*kind, *row.value);
        const QString key = *kind + u'\n' + name;
        const auto known = meanings.constFind(key);
        if (known == meanings.cend())
            meanings.insert(key, meaning);
        else if (*known != meaning && !differing.contains(row.host))
            differing += row.host;
    }
    QList<Finding> findings;
    for (const QString &host : std::as_const(differing))
        findings += finding<FindingCode::PasteValuesDiffer>(arg<Arg::Name> = excerpt(host));
    return findings;
}

} // namespace sda
