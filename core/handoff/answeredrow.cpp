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

QString plainOf(const QString &text)
{
    return skeletonOf(text.toUtf8());
}

/// A repair, with what its text comes to.
struct Repair
{
    FindingCode code;
    QString typed;
    QString name;
    QString plain;
    bool isExcerpt = false;

    bool isOf(const QString &plainRepaired) const
    {
        return isExcerpt ? plainRepaired.startsWith(plain) : plainRepaired == plain;
    }
};

QList<Repair> repairsOf(const QList<Finding> &findings)
{
    QList<Repair> repairs;
    for (const Finding &finding : findings) {
        if (!finding.args().contains(Arg::Text))
            continue;
        Repair repair{.code = finding.code(), .typed = finding.text(Arg::Text)};
        if (finding.args().contains(Arg::Name))
            repair.name = finding.text(Arg::Name);
        repair.isExcerpt = repair.typed.endsWith(u'…');
        repair.plain = plainOf(repair.isExcerpt ? repair.typed.chopped(1) : repair.typed);
        repairs += repair;
    }
    return repairs;
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
    FaultFinder(AnsweredRow &row, const QString &text)
        : m_row(row), m_text(text), m_plainHost(plainOf(row.row.host)),
          m_plainValue(plainOf(row.row.value.value_or(QString())))
    { }

    void take(const Repair &repair)
    {
        if (repair.code == FindingCode::PasteRepairedDomainDoubled) {
            if (repair.name == m_row.row.host)
                m_row.hostAsTyped = repair.typed;
            return;
        }
        if (!m_plainValue.isEmpty())
            takeOfValue(repair);
        if (repair.code == FindingCode::PasteRepairedFullWidth && repair.typed != m_row.row.host
            && repair.isOf(m_plainHost))
            m_row.hostAsTyped = repair.typed;
    }

    void lookForQuotes()
    {
        const bool isText = !m_row.row.type || *m_row.row.type == RecordType::Txt;
        if (isText && m_row.row.value && !m_row.row.value->isEmpty()
            && hasTypedQuotes(m_text, *m_row.row.value))
            m_row.valueAsTyped = u'"' + *m_row.row.value + u'"';
    }

private:
    void takeOfValue(const Repair &repair)
    {
        const QString &value = *m_row.row.value;
        const QString &typed = repair.typed;
        switch (repair.code) {
        case FindingCode::PasteRepairedPriority:
        case FindingCode::PasteRepairedLink:
            if (typed != value && typed.endsWith(value, Qt::CaseInsensitive))
                m_row.valueAsTyped = typed;
            return;
        case FindingCode::PasteRepairedCase:
            // Names are the same in any letter case.
            if (m_row.row.type == RecordType::Txt && repair.isOf(m_plainValue))
                m_row.valueAsTyped = typedText(typed, value);
            return;
        case FindingCode::PasteRepairedQuotes:
        case FindingCode::PasteRepairedFullWidth:
            if (repair.isOf(m_plainValue))
                takeMarks(typed);
            return;
        case FindingCode::PasteRepairedEscapes: {
            // Markdown and zone files have escapes of their own.
            const bool isTyped = typed.contains("\\;"_L1) || typed.contains("\\\""_L1);
            if (isTyped && !typed.startsWith(u'"') && repair.isOf(m_plainValue))
                m_row.valueAsTyped = typedText(typed, value);
            return;
        }
        case FindingCode::PasteRepairedBlanks:
            if (repair.isOf(m_plainValue))
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
    QString m_plainHost;
    QString m_plainValue;
};

} // namespace

QList<AnsweredRow> answeredRows(const Intake &read, const QString &text)
{
    const QList<Repair> repairs = repairsOf(read.repairs);
    const bool mayHaveQuotes = text.contains("\\\""_L1);
    QList<AnsweredRow> rows;
    for (const IntakeRow &row : read.rows) {
        AnsweredRow answered{.row = row, .hostAsTyped = {}, .valueAsTyped = {}};
        FaultFinder faults(answered, text);
        for (const Repair &repair : repairs)
            faults.take(repair);
        if (mayHaveQuotes)
            faults.lookForQuotes();
        rows += answered;
    }
    return rows;
}

} // namespace sda
