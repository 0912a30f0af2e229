#pragma once

#include "core/intake/intake.h"

#include <QTest>

#include <algorithm>
#include <ctime>

/// \file
/// What a paste gives, written so that rows of a test can be read.

namespace pastefixture {

using namespace sda;
using namespace Qt::StringLiterals;

inline const QString key1024 =
    u"MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDeMVIzrCa3T14JsNY0IRv5/2V1/v2itlviLQBwXsa7shBD6TrBkswsF"
    "UToPyMRWC9tbR/5ey0nRBH0ZVxp+lsmTxid2Y2z+FApQ6ra2VsXfbJP3HE6wAO0YTVEJt1TmeczhEd2Jiz/"
    "fcabIISgXEdS"
    "pTYJhb0ct0VJRxcg4c8c7wIDAQAB"_s;

/// "type|host|value|priority|ttl|note", with "-" for what is not told.
inline QStringList texts(const QList<IntakeRow> &rows)
{
    const auto number = [](std::optional<int> n) { return n ? QString::number(*n) : u"-"_s; };
    QStringList list;
    for (const IntakeRow &row : rows) {
        list += QStringList{row.type ? textOf(*row.type) : u"-"_s,
                            row.host,
                            row.value.value_or(u"-"_s),
                            number(row.priority),
                            number(row.ttl),
                            row.note}
                    .join(u'|');
    }
    return list;
}

/// The stable names of the codes, each once, sorted, without their "paste.": "repaired-joined".
inline QStringList codesIn(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += idOf(finding.code()).remove("paste."_L1);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

/// By how much more time of the processor four times as many of `unit` take: 4 where reading is
/// linear, 16 where it is quadratic. What takes next to no time has no growth worth telling.
inline double growthOf(const QString &unit)
{
    const auto secondsFor = [&unit](qsizetype size) {
        const QString text = unit.repeated(std::max(qsizetype(1), size / unit.size()));
        const std::clock_t start = std::clock();
        readPasted(text, u"shop.test"_s);
        readValue(text.left(valueLimit), RecordType::Txt);
        return double(std::clock() - start) / CLOCKS_PER_SEC;
    };
    constexpr double nextToNothing = 0.03;
    const double few = secondsFor(pasteLimit / 16);
    return secondsFor(pasteLimit / 4) / std::max(few, nextToNothing);
}

/// A row of a test: what is pasted, and all that comes of it.
struct Expected
{
    QStringList rows;
    QStringList repairs;
    QStringList questions;
    QStringList refused;
    QString domain; ///< empty: the text holds none
};

inline QString differenceOf(const Intake &intake, const Expected &expected)
{
    const auto told = [](const char *what, const QStringList &found, const QStringList &wanted) {
        return found == wanted
            ? QString()
            : u"%1\n  found  %2\n  wanted %3\n"_s.arg(QString::fromLatin1(what),
                                                      found.join(u"\n         "_s),
                                                      wanted.join(u"\n         "_s));
    };
    return told("rows", texts(intake.rows), expected.rows)
        + told("repairs", codesIn(intake.repairs), expected.repairs)
        + told("questions", codesIn(intake.questions), expected.questions)
        + told("refused", codesIn(intake.refused), expected.refused)
        + told("domain", {intake.domain.value_or(QString())}, {expected.domain});
}

} // namespace pastefixture

Q_DECLARE_METATYPE(pastefixture::Expected)
