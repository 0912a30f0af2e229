#include "core/handoff/answeredrow.h"

#include "core/records/txt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// What the repair found, whole: long texts end in `…`, and only their beginnings were repaired.
QString typedText(const QString &excerpt, const QString &repaired)
{
    if (!excerpt.endsWith(u'…'))
        return excerpt;
    const QString start = excerpt.chopped(1);
    return start + repaired.mid(start.size());
}

bool meansSame(const QString &excerpt, const QString &repaired)
{
    const auto plain = [](const QString &text) { return skeletonOf(text.toUtf8()); };
    if (excerpt.endsWith(u'…'))
        return plain(repaired).startsWith(plain(excerpt.chopped(1)));
    return plain(excerpt) == plain(repaired);
}

bool isJunk(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || c == u'\u00a0';
}

/// Where `value` stands in `text` with characters between that nobody sees; empty: nowhere.
QString withJunk(const QString &text, const QString &value)
{
    constexpr int mostTries = 1000;
    int tries = 0;
    for (qsizetype start = text.indexOf(value.front()); start >= 0 && tries < mostTries;
         start = text.indexOf(value.front(), start + 1), ++tries) {
        qsizetype at = start;
        qsizetype matched = 0;
        for (; at < text.size() && matched < value.size(); ++at) {
            const bool fits =
                text[at] == value[matched] || (text[at].isSpace() && value[matched] == u' ');
            if (fits)
                ++matched;
            else if (!isJunk(text[at]))
                break;
        }
        if (matched == value.size())
            return text.mid(start, at - start);
    }
    return {};
}

/// Quotation marks typed into the field stand as `\"` within those of a zone file. In JSON they
/// are the marks of the zone file themselves.
bool hasTypedQuotes(const QString &text, const QString &value)
{
    constexpr qsizetype beginning = 8;
    const QString start = "\\\""_L1 + value.left(beginning);
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        qsizetype before = at - 1;
        while (before >= 0 && (text[before] == u'"' || text[before].isSpace()))
            --before;
        if (before < 0 || (text[before] != u':' && text[before] != u'['))
            return true;
    }
    return false;
}

class FaultFinder
{
public:
    FaultFinder(AnsweredRow &row, const QString &text) : m_row(row), m_text(text) { }

    void take(const Finding &repair)
    {
        if (!repair.args().contains(Arg::Text))
            return;
        const QString typed = repair.text(Arg::Text);
        if (repair.code() == FindingCode::PasteRepairedDomainDoubled) {
            if (repair.text(Arg::Name) == m_row.row.host)
                m_row.hostAsTyped = typed;
            return;
        }
        if (m_row.row.value && !m_row.row.value->isEmpty())
            takeOfValue(repair.code(), typed);
        if (repair.code() == FindingCode::PasteRepairedFullWidth && typed != m_row.row.host
            && meansSame(typed, m_row.row.host))
            m_row.hostAsTyped = typed;
    }

    void lookForQuotes()
    {
        const bool isText = !m_row.row.type || *m_row.row.type == RecordType::Txt;
        if (isText && m_row.row.value && !m_row.row.value->isEmpty()
            && hasTypedQuotes(m_text, *m_row.row.value))
            m_row.valueAsTyped = u'"' + *m_row.row.value + u'"';
    }

private:
    void takeOfValue(FindingCode code, const QString &typed)
    {
        const QString &value = *m_row.row.value;
        switch (code) {
        case FindingCode::PasteRepairedPriority:
        case FindingCode::PasteRepairedLink:
            if (typed != value && typed.endsWith(value, Qt::CaseInsensitive))
                m_row.valueAsTyped = typed;
            return;
        case FindingCode::PasteRepairedCase:
            // Names are the same in any letter case.
            if (m_row.row.type == RecordType::Txt && meansSame(typed, value))
                m_row.valueAsTyped = typedText(typed, value);
            return;
        case FindingCode::PasteRepairedQuotes:
        case FindingCode::PasteRepairedFullWidth:
            if (meansSame(typed, value))
                takeMarks(typed);
            return;
        case FindingCode::PasteRepairedEscapes: {
            // Markdown and zone files have escapes of their own.
            const bool isTyped = typed.contains("\\;"_L1) || typed.contains("\\\""_L1);
            if (isTyped && !typed.startsWith(u'"') && meansSame(typed, value))
                m_row.valueAsTyped = typedText(typed, value);
            return;
        }
        case FindingCode::PasteRepairedBlanks:
            if (meansSame(typed, value))
                takeJunk();
            return;
        default: // what mails do to any text
            return;
        }
    }

    void takeMarks(const QString &typed)
    {
        if (typed != *m_row.row.value)
            m_row.valueAsTyped = typedText(typed, *m_row.row.value);
        else if (!m_text.contains(typed))
            m_row.isCertain = false;
    }

    void takeJunk()
    {
        const QString &value = *m_row.row.value;
        if (m_text.contains(value))
            return; // it stood around the value
        const QString typed = withJunk(m_text, value);
        if (typed.isEmpty())
            m_row.isCertain = false;
        else if (std::any_of(typed.begin(), typed.end(), isJunk))
            m_row.valueAsTyped = shown(typed.toUtf8());
    }

    AnsweredRow &m_row;
    const QString &m_text;
};

} // namespace

QList<AnsweredRow> answeredRows(const Intake &read, const QString &text)
{
    QList<AnsweredRow> rows;
    for (const IntakeRow &row : read.rows) {
        AnsweredRow answered{.row = row, .hostAsTyped = {}, .valueAsTyped = {}};
        FaultFinder faults(answered, text);
        for (const Finding &repair : read.repairs)
            faults.take(repair);
        faults.lookForQuotes();
        rows += answered;
    }
    return rows;
}

} // namespace sda
