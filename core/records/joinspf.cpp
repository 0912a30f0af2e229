#include "core/records/joinspf.h"

#include "core/records/spf.h"
#include "core/records/spfgrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

// Of several endings the mildest, so that no sender who passes under one record fails under the
// joined one; but never one that allows everybody, unless all do.
int mildness(const QString &ending)
{
    static const QStringList fromStrict{u"+all"_s, u"-all"_s, u"~all"_s, u"?all"_s};
    return int(fromStrict.indexOf(ending));
}

bool isNegative(const QString &term)
{
    return term.startsWith(u'-') || term.startsWith(u'~') || term.startsWith(u'?');
}

class Joined
{
public:
    explicit Joined(bool strict) : m_strict(strict) { }

    void add(const SpfRecord &record)
    {
        addEnding(spfEnding(record.text));
        const bool hasAll = std::ranges::any_of(
            record.terms, [](const SpfTerm &term) { return term.kind == SpfKind::All; });
        for (const SpfTerm &term : record.terms) {
            if (term.kind == SpfKind::All)
                continue;
            if (term.kind == SpfKind::Exp)
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
        words += m_ending;
        words += m_modifiers;
        if (!m_explanation.isEmpty())
            words += m_explanation;
        return words.join(u' ');
    }

private:
    void addOnce(QStringList &list, const QString &text)
    {
        const QString meaning = canonicalSpfTerm(text);
        if (!m_known.contains(meaning)) {
            m_known.insert(meaning, text);
            list.append(text);
            return;
        }
        // Who may send by one of the records may send by the joined one.
        const QString known = m_known.value(meaning);
        if (isNegative(known) && !isNegative(text)) {
            list.replace(list.indexOf(known), text);
            m_known.insert(meaning, text);
        }
    }
    void addEnding(const QString &ending)
    {
        const bool opensAll = ending == "+all"_L1;
        const bool wins = mildness(m_ending) == 0 ? !opensAll
            : opensAll                            ? false
            : m_strict                            ? mildness(ending) < mildness(m_ending)
                                                  : mildness(ending) > mildness(m_ending);
        if (m_ending.isEmpty() || wins)
            m_ending = ending;
    }

    QStringList m_terms;
    QStringList m_modifiers;
    QString m_explanation;
    QMap<QString, QString> m_known; // by meaning
    QString m_ending;
    bool m_strict;
};

} // namespace

QString joinSpf(const QStringList &records, bool strict)
{
    Joined joined(strict);
    for (const QString &record : records)
        joined.add(parseSpf(record.toUtf8()));
    return joined.text();
}

QString spfEnding(const QString &record)
{
    for (const SpfTerm &term : parseSpf(record.toUtf8()).terms) {
        if (term.kind == SpfKind::All)
            return QLatin1Char(char(term.qualifier)) + "all"_L1;
    }
    return u"~all"_s;
}

} // namespace sda
