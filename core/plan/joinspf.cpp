#include "core/plan/joinspf.h"

#include "core/records/spf.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

// Of several endings the mildest, so that no sender who passes under one record fails under the
// joined one; but never one that allows everybody, unless all do.
int mildness(const SpfTerm &all)
{
    switch (all.qualifier) {
    case SpfQualifier::Neutral:
        return 3;
    case SpfQualifier::SoftFail:
        return 2;
    case SpfQualifier::Fail:
        return 1;
    case SpfQualifier::Pass:
        return 0;
    }
    Q_UNREACHABLE();
}

class Joined
{
public:
    void add(const SpfRecord &record)
    {
        const bool hasAll = std::ranges::any_of(
            record.terms, [](const SpfTerm &term) { return term.kind == SpfKind::All; });
        for (const SpfTerm &term : record.terms) {
            if (term.kind == SpfKind::All)
                addEnding(term);
            else if (term.kind == SpfKind::Exp)
                m_explanation = m_explanation.isEmpty() ? term.text : m_explanation; // at most one
            else if (term.kind == SpfKind::OtherModifier)
                addOnce(m_modifiers, term.text);
            else if (term.kind != SpfKind::Redirect)
                addOnce(m_terms, term.text);
            else if (!hasAll) // beside `all` it is never followed (RFC 7208, 6.1)
                addOnce(m_terms, "include:"_L1 + term.argument);
        }
    }
    QString text() const
    {
        QStringList words{u"v=spf1"_s};
        words += m_terms;
        words += m_ending ? m_ending->text : u"~all"_s;
        words += m_modifiers;
        if (!m_explanation.isEmpty())
            words += m_explanation;
        return words.join(u' ');
    }

private:
    // "+include:x" and "Include:X" are one term (RFC 7208, 4.6.1).
    void addOnce(QStringList &list, const QString &text)
    {
        const QString lower = text.toLower();
        const QString meaning = lower.startsWith(u'+') ? lower.sliced(1) : lower;
        if (m_known.contains(meaning))
            return;
        m_known.append(meaning);
        list.append(text);
    }
    void addEnding(const SpfTerm &all)
    {
        if (!m_ending || mildness(all) > mildness(*m_ending))
            m_ending = all;
    }

    QStringList m_terms;
    QStringList m_modifiers;
    QString m_explanation;
    QStringList m_known;
    std::optional<SpfTerm> m_ending;
};

} // namespace

QString joinSpf(const QStringList &records)
{
    Joined joined;
    for (const QString &record : records)
        joined.add(parseSpf(record.toUtf8()));
    return joined.text();
}

} // namespace sda
