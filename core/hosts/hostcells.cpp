#include "core/hosts/dnshost.h"
#include "core/hosts/txtform.h"

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// What the person types, and the facts that decided its form.
struct Typed
{
    QString text;
    QStringList restsOn;
};

Typed nameFor(const DnsHost &host, const DnsName &name, const DnsName &zone)
{
    if (host.nameStyle == DnsHost::NameStyle::Full)
        return {name.text(), {u"nameStyle"_s}};
    if (name == zone)
        return {host.apex, {u"apex"_s}};
    return {name.relativeTo(zone), {u"nameStyle"_s}};
}

Typed textFor(const DnsHost &host, const QString &value)
{
    const bool isLong = characterStrings(value.toUtf8()).size() > 1;
    QStringList restsOn{u"quotesTxt"_s};
    if (isLong)
        restsOn += u"splitsLongTxt"_s;
    if (isLong && !host.splitsLongTxt)
        return {quotedStrings(value), restsOn};
    return {host.quotesTxt ? quoted(value) : value, restsOn};
}

Typed targetFor(const DnsHost &host, const QString &target)
{
    Typed typed{target, {u"finalDot"_s}};
    if (target == "."_L1) // null MX (RFC 7505, 3): the dot is all there is
        return typed;
    while (typed.text.endsWith(u'.'))
        typed.text.chop(1);
    if (host.finalDot == DnsHost::FinalDot::Required)
        typed.text += u'.';
    return typed;
}

Typed valueFor(const DnsHost &host, const RecordText &record)
{
    if (hasTarget(record.type))
        return targetFor(host, record.value);
    if (isTextType(record.type))
        return textFor(host, record.value);
    return {record.value, {}};
}

bool isInRange(int number, const std::optional<DnsHost::Range> &range)
{
    return !range || (range->from <= number && number <= range->to);
}

/// Where an empty place is not possible: MX records cannot do without.
QString priorityInText(const DnsHost &host, const RecordText &record)
{
    constexpr int usual = 10;
    return QString::number(record.priority.value_or(host.defaultPriority.value_or(usual)));
}

int ttlFor(const DnsHost &host, int wanted)
{
    return host.ttl && host.ttl->least ? std::max(wanted, *host.ttl->least) : wanted;
}

/// The cells of one record at one host.
class Form
{
public:
    Form(const DnsHost &host, const RecordText &record) : m_host(host), m_record(record) { }

    QList<HostCell> cells(const DnsName &zone) const
    {
        if (m_host.lines.contains(m_record.type))
            return {line(zone)};
        QList<HostCell> cells{cell(HostField::Name, nameFor(m_host, m_record.name, zone)),
                              cell(HostField::Type, type()), value()};
        if (m_record.type == RecordType::Mx && m_host.priority == DnsHost::Priority::OwnField)
            cells += priority();
        const auto ttl = QString::number(ttlFor(m_host, m_record.ttl));
        cells += cell(HostField::Ttl, {ttl, {u"ttl"_s}});
        return cells;
    }

private:
    bool isDoubtful(const Typed &typed) const
    {
        return std::ranges::any_of(
            typed.restsOn, [this](const QString &fact) { return !m_host.isVerified(fact); });
    }
    HostCell cell(HostField field, const Typed &typed) const
    {
        const QString label = m_host.label(field, m_record.type);
        // No line is known for this type: the fields are only a help to write one.
        const bool isStrange = !m_host.lines.isEmpty();
        // The common form is nobody's: it has no labels that could be missing.
        const bool isUnlabelled = label.isEmpty() && !m_host.id.isEmpty();
        return {field, label, typed.text, isUnlabelled || isStrange || isDoubtful(typed)};
    }
    Typed type() const
    {
        return {m_host.typeWords.value(m_record.type, textOf(m_record.type)), {}};
    }
    HostCell value() const
    {
        Typed typed = valueFor(m_host, m_record);
        if (m_record.type == RecordType::Mx && m_host.priority == DnsHost::Priority::InValue) {
            typed.text = priorityInText(m_host, m_record) + u' ' + typed.text;
            typed.restsOn += u"priority"_s;
        }
        return cell(HostField::Value, typed);
    }
    HostCell priority() const
    {
        const auto &number = m_record.priority;
        HostCell filled = cell(HostField::Priority,
                               {number ? QString::number(*number) : QString(), {u"priority"_s}});
        if (number && !isInRange(*number, m_host.priorityRange))
            filled.pleaseCheck = true;
        return filled;
    }
    HostCell line(const DnsName &zone) const
    {
        Typed name = nameFor(m_host, m_record.name, zone);
        const Typed value = valueFor(m_host, m_record);
        Typed typed{{}, name.restsOn + value.restsOn + QStringList{u"lines"_s}};
        if (m_record.type == RecordType::Mx)
            typed.restsOn += u"priority"_s;
        // In one pass: a value may hold what looks like a placeholder.
        QStringList words;
        for (const QString &word : m_host.lines.value(m_record.type).split(u' ')) {
            words += word == "%name%"_L1  ? name.text
                : word == "%priority%"_L1 ? priorityInText(m_host, m_record)
                : word == "%value%"_L1    ? value.text
                                          : word;
        }
        return {HostField::Value, {}, words.join(u' '), isDoubtful(typed), true};
    }

    const DnsHost &m_host;
    const RecordText &m_record;
};

const DnsHost &commonForm()
{
    static const DnsHost host = [] {
        DnsHost common;
        common.apex = u"@"_s;
        common.unverified = {u"apex"_s, u"finalDot"_s};
        return common;
    }();
    return host;
}

} // namespace

QList<HostCell> cellsFor(const DnsHost *host, const RecordText &record, const DnsName &zone)
{
    return Form(host ? *host : commonForm(), record).cells(zone);
}

} // namespace sda
