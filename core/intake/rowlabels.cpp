#include "core/intake/repairs.h"
#include "core/intake/rowreader.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

/// \file
/// Rows whose fields have labels: one to a line, several in a line, or as keys of an output.

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// The text of a short field, quotes off, without the sentence behind it.
QString shortField(Field field, const QString &text)
{
    const Unquoted quoted = unquoted(text);
    if (quoted.pieces > 0)
        return quoted.text;
    // "1 hour", "A record"
    if (field == Field::Ttl)
        return text.left(text.indexOf(QRegularExpression(u"[（(、]|,(?!\\d{3})"_s)));
    if (field == Field::Type && typeIn(text))
        return text;
    const auto isEnd = [](QChar c) { return c.isSpace() || u",、，。（("_s.contains(c); };
    return text.left(std::find_if(text.begin(), text.end(), isEnd) - text.begin());
}

bool isShort(Field field)
{
    return field == Field::Name || field == Field::Priority || field == Field::Ttl
        || field == Field::Type;
}

/// What stands between two labels, without the marks that divide them.
QString withoutDivider(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && u",、，|/"_s.contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

/// "[\"v=…\"]" of a configuration file.
QString withoutList(const QString &text)
{
    const bool isList = text.startsWith(u'[') && text.endsWith(u']') && text.contains(u'"');
    return isList ? text.mid(1, text.size() - 2).trimmed() : text;
}

/// "（優先度 10）" behind the value.
QString priorityIn(const QString &text)
{
    constexpr qsizetype most = 200;
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9.-])(?:優先度|優先順位|優先|priority|preference|prio|MX(?=[\\s:])|우선순위|"
        "MX优先级|MX優先度|MX priority|"
        "우선 순위|优先级)\\s{0,4}[:=]?\\s{0,4}(\\d{1,5})(?![\\w.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(foldWidths(text.right(most))).captured(1);
}

} // namespace

bool RowReader::readLabelLine(const QString &line)
{
    const QStringView bare = withoutBullet(line);
    const QString text = bare.toString();
    const QList<LabelAt> labels = labelsIn(bare);
    if (!labels.isEmpty()) {
        const bool startsThere = splitLabel(bare).has_value();
        // A label within a sentence is one only where more follow, or the value does.
        const QString rest = text.mid(labels.first().end).trimmed();
        if (startsThere || labels.size() > 1
            || (labels.first().field == Field::Value && isRecordText(rest))) {
            m_cells = {};
            readLabels(text, labels);
            return true;
        }
    }
    if (const auto sentence = splitLabel(bare)) {
        m_cells = {};
        m_label.reset();
        setField(sentence->field, sentence->rest);
        return true;
    }
    const auto field = fieldOf(bare);
    if (!field)
        return false;
    // Labels below one another are the header of a table whose cells follow line by line.
    m_cells = {};
    const bool isInRecord = !m_block.host.isEmpty() || m_block.has(Field::Type) || m_block.value;
    m_labelsAlone = isInRecord ? 1 : m_labelsAbove + 1;
    if (m_block.has(*field))
        finishBlock();
    m_label.reset();
    if (m_labelsAlone == 1 && *field != Field::Other)
        m_label = *field;
    return true;
}

void RowReader::readLabels(const QString &line, const QList<LabelAt> &labels)
{
    m_label.reset();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const LabelAt &label = labels[i];
        const bool isLast = i + 1 == labels.size();
        const qsizetype end = isLast ? line.size() : labels[i + 1].start;
        QString text = line.mid(label.end, end - label.end).trimmed();
        while (text.startsWith(u'*'))
            text = text.mid(1).trimmed();
        if (!isLast)
            text = withoutDivider(text);
        if (text.isEmpty()) {
            if (isLast) {
                const bool isInRecord = !m_block.host.isEmpty() || m_block.has(Field::Type);
                m_labelsAlone = isInRecord ? 1 : m_labelsAbove + 1;
                if (m_block.has(label.field))
                    finishBlock();
                if (m_labelsAlone == 1 && label.field != Field::Other)
                    m_label = label.field;
            }
            continue;
        }
        setField(label.field, isShort(label.field) ? shortField(label.field, text) : text);
    }
    // "（優先度 10）" behind all of them
    if (m_block.type == RecordType::Mx && m_block.priority.isEmpty()
        && (labels.size() > 1 || labels.last().field == Field::Ttl))
        m_block.priority = priorityIn(line.mid(labels.last().end));
}

bool RowReader::readUnderLabel(const QString &line)
{
    if (!m_label)
        return false;
    const Field field = *std::exchange(m_label, std::nullopt);
    // There may be a title instead: what belonged here was left out.
    static const QRegularExpression title(
        u"^(?:MX|SPF|DKIM|DMARC)\\s?(?:検証|验证|인증|verification)\\s?[:：]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (title.match(line.trimmed()).hasMatch())
        return false;
    const bool isValue = isRecordText(line.trimmed()) || rowInWords(line)
        || isTokenLike(unquoted(line).text) || isHostField(line.trimmed())
        || isHostName(plainName(line)) || unquoted(line).pieces > 0;
    if (field == Field::Value && m_isBelowGap && !isValue && !asksForOwnValue(line))
        return false;
    const QString text = line.trimmed();
    setField(field, isShort(field) ? shortField(field, text) : text);
    return true;
}

/// "（優先度 10）" in a line of its own, behind the target.
bool RowReader::readPriorityBehind(const QString &line)
{
    const bool wantsPriority =
        m_block.type == RecordType::Mx && m_block.value && m_block.priority.isEmpty();
    const QString text = line.trimmed();
    if (!wantsPriority || !(text.startsWith(u'(') || text.startsWith(u'（')))
        return false;
    m_block.priority = priorityIn(text);
    return !m_block.priority.isEmpty();
}

void RowReader::setField(Field field, const QString &text)
{
    // A field that comes again begins the next record.
    if (m_block.has(field))
        finishBlock();
    m_block.traces |= m_line.traces;
    if (field != Field::Value) {
        m_block.set(field, text);
        return;
    }
    const QString value = withContinuation(withoutList(text), m_block.traces);
    m_block.traces |= m_line.traces;
    m_block.value = value;
    const bool mayHavePriority = !m_block.type || m_block.type == RecordType::Mx;
    if (mayHavePriority && m_block.priority.isEmpty())
        m_block.priority = priorityIn(text);
}

/// Outputs of CloudFormation and Terraform: "Stack.DkimTokenName1 = …", "…Value1 = …".
bool RowReader::readOutput(const QString &line)
{
    constexpr qsizetype longest = 4000;
    constexpr qsizetype mostOutputs = 200;
    if (line.size() > longest || !line.contains(u'='))
        return false;
    static const QRegularExpression form(
        u"^\\s*\"?([A-Za-z][A-Za-z0-9_.-]{0,200}?)_?(Name|Value|Type|Host)_?(\\d{0,3})\"?\\s+=\\s+(\\S.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    if (!match.hasMatch() || fieldOf(match.captured(1) + match.captured(2)))
        return false;
    const QString key = match.captured(1).toLower() + u'\n' + match.captured(3);
    if (m_outputs.size() >= mostOutputs && !m_outputs.contains(key))
        return false;
    RawRow &row = m_outputs[key];
    const QString kind = match.captured(2).toLower();
    const QString text = match.captured(4).trimmed();
    row.set(kind == "value"_L1      ? Field::Value
                : kind == "type"_L1 ? Field::Type
                                    : Field::Name,
            text);
    row.traces |= m_line.traces;
    if (row.host.isEmpty() || !row.value)
        return true;
    RawRow whole = m_outputs.take(key);
    const QString value = unquoted(*whole.value).text;
    if (!whole.type && isHostName(plainName(value)) && whole.host.contains("_domainkey"_L1))
        whole.type = RecordType::Cname;
    add(whole);
    return true;
}

} // namespace sda
