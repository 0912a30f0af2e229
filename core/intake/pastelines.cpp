#include "core/intake/pastelines.h"

#include "core/intake/links.h"
#include "core/intake/mailcoding.h"
#include "core/intake/markup.h"
#include "core/intake/repairs.h"

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostLines = 20000; // that hold anything
constexpr int longestSignature = 12; // lines

/// Collects lines; knows where a signature begins and ends.
class LineCollector
{
public:
    bool isFull() const { return m_filled >= mostLines; }
    PasteLines take() { return std::move(m_result); }
    void noteMore() { m_result.isCutShort = true; }

    void add(const QString &raw, Traces traces)
    {
        if (raw.isEmpty())
            return addEmpty();
        bool changed = false;
        bool insideWord = false;
        PasteLine line;
        line.text = foldBlanks(raw, changed, insideWord);
        line.traces = traces;
        line.traces.setFlag(Trace::Blanks, changed);
        line.traces.setFlag(Trace::InsideWord, insideWord);
        if (line.text.trimmed().isEmpty())
            return addEmpty();
        if (isSignatureMark(line.text)) {
            m_signatureLines = 1;
            m_sawSignature = true;
            return;
        }
        if (m_signatureLines > 0 && ++m_signatureLines <= longestSignature)
            return;
        line.flows = line.text.endsWith(u' ');
        line.belowSignature = m_sawSignature;
        ++m_filled;
        m_result.lines += std::move(line);
    }
    /// Quoted text is another mail than the one around it: the signature ends there.
    void endSignature() { m_signatureLines = 0; }

private:
    static bool isSignatureMark(const QString &text) { return text == "-- "_L1 || text == "--"_L1; }

    void addEmpty()
    {
        if (m_signatureLines > 1)
            m_signatureLines = 0;
        if (!m_result.lines.isEmpty() && !m_result.lines.last().text.isEmpty())
            m_result.lines += PasteLine{};
    }

    PasteLines m_result;
    qsizetype m_filled = 0;
    int m_signatureLines = 0; ///< 0: outside of one
    bool m_sawSignature = false;
};

struct Unmarked
{
    QString text;
    int depth = 0; ///< of quoting
};

Unmarked withoutQuotingSigns(const QString &line)
{
    constexpr int deepest = 20;
    Unmarked result;
    QStringView rest = line;
    while (result.depth < deepest) {
        QStringView next = rest;
        while (next.startsWith(u' '))
            next = next.mid(1);
        if (!next.startsWith(u'>') && !next.startsWith(u'＞'))
            break;
        rest = next.mid(1);
        ++result.depth;
        // One blank belongs to the sign (RFC 3676, 4.4).
        if (rest.startsWith(u' '))
            rest = rest.mid(1);
    }
    result.text = result.depth > 0 ? rest.toString() : line;
    return result;
}

} // namespace

PasteLines pasteLinesOf(const QStringList &lines)
{
    QStringList unquoted;
    QList<int> depths;
    bool goesOn = false; // a soft line break may stand in front of a `>`
    qsizetype filled = 0;
    for (const QString &line : lines) {
        // One empty line says as much as many; what is behind the limit is not looked at.
        const bool isRepeated = line.isEmpty() && !unquoted.isEmpty() && unquoted.last().isEmpty();
        if (isRepeated)
            continue;
        filled += line.isEmpty() ? 0 : 1;
        if (filled > 2 * mostLines)
            break;
        Unmarked unmarked = goesOn ? Unmarked{line, 0} : withoutQuotingSigns(line);
        goesOn = unmarked.depth == 0 && line.endsWith(u'=');
        unquoted += std::move(unmarked.text);
        depths += unmarked.depth;
    }
    LineCollector collector;
    int depth = 0;
    for (MailCodingReader reader(unquoted); !reader.atEnd();) {
        if (collector.isFull()) {
            collector.noteMore();
            break;
        }
        const int now = depths[reader.at()];
        if (now != depth)
            collector.endSignature();
        depth = now;
        const DecodedLine decoded = reader.next();
        Traces traces;
        traces.setFlag(Trace::MailCoding, decoded.isDecoded);
        const Plain links = withoutMarkedLinks(decoded.text);
        traces.setFlag(Trace::Link, links.changed);
        const Plain plain = withoutMarkup(links.text);
        traces.setFlag(Trace::Markup, plain.changed);
        if (!plain.changed && !decoded.isDecoded) {
            collector.add(plain.text, traces);
            continue;
        }
        const QStringList pieces = plain.text.split(u'\n');
        for (const QString &piece : pieces) {
            if (!collector.isFull())
                collector.add(piece, traces);
        }
    }
    return collector.take();
}

} // namespace sda
