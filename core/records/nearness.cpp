#include "core/records/nearness.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

constexpr qsizetype mostEdits = 2;
constexpr qsizetype shortText = 8;

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto ends = std::ranges::mismatch(a, b);
    return ends.in1 - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size()
           && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/// Optimal string alignment: a letter put in, left out, exchanged or changed round with the next
/// one counts one. Only the band that can stay within `mostEdits` is looked at.
qsizetype editsBetween(QStringView a, QStringView b)
{
    constexpr qsizetype far = mostEdits + 1;
    if (std::abs(a.size() - b.size()) > mostEdits)
        return far;
    using Row = QList<qsizetype>;
    Row beforeLast(b.size() + 1, far);
    Row last(b.size() + 1, far);
    Row row(b.size() + 1, far);
    for (qsizetype j = 0; j <= std::min(b.size(), mostEdits); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::ranges::fill(row, far);
        if (i <= mostEdits)
            row[0] = i;
        const qsizetype end = std::min(b.size(), i + mostEdits);
        for (qsizetype j = std::max(qsizetype(1), i - mostEdits); j <= end; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            qsizetype least = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, beforeLast[j - 2] + 1);
            row[j] = std::min(least, far);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

QString withoutDigits(QString text)
{
    return text.removeIf([](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Two parts of names that people choose on purpose: "us" and "eu", "east" and "west".
bool areTwoChoices(QStringView a, QStringView b)
{
    if (isDirection(a) && isDirection(b))
        return true;
    if (a.size() != b.size() || a.size() > 2)
        return false;
    return std::ranges::equal(a, b, std::ranges::not_equal_to{});
}

bool canBothBeMeant(const QString &found, const QString &expected)
{
    static const QRegularExpression border(u"[.:=/_-]"_s);
    const QStringList foundParts = found.split(border);
    const QStringList expectedParts = expected.split(border);
    if (foundParts.size() != expectedParts.size())
        return false;
    for (qsizetype i = 0; i < foundParts.size(); ++i) {
        if (foundParts[i] != expectedParts[i] && areTwoChoices(foundParts[i], expectedParts[i]))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> oneLetterOff(const QString &found, const QString &expected, Digits digits)
{
    if (std::abs(found.size() - expected.size()) > mostEdits || found == expected
        || differsInCaseOnly(found, expected))
        return std::nullopt;
    if (digits == Digits::TellApart
        && (withoutDigits(found) == withoutDigits(expected) || canBothBeMeant(found, expected)))
        return std::nullopt;
    const qsizetype start = commonStart(found, expected);
    const QStringView foundRest = QStringView(found).sliced(start);
    const QStringView expectedRest = QStringView(expected).sliced(start);
    const qsizetype end = commonEnd(foundRest, expectedRest);
    const qsizetype edits = editsBetween(foundRest.chopped(end), expectedRest.chopped(end));
    // A label more or less is another name; only the dot itself can slip.
    const bool sameLabels = found.count(u'.') == expected.count(u'.');
    const bool isShort = std::max(found.size(), expected.size()) <= shortText;
    if (edits > (isShort || !sameLabels ? 1 : mostEdits))
        return std::nullopt;
    return int(start) + 1;
}

bool differsInCaseOnly(const QString &found, const QString &expected)
{
    return found != expected && found.compare(expected, Qt::CaseInsensitive) == 0;
}

std::optional<Gap> gapIn(const QString &found, const QString &expected)
{
    if (found.size() >= expected.size())
        return std::nullopt;
    const qsizetype start = commonStart(found, expected);
    if (start + commonEnd(found, expected) < found.size())
        return std::nullopt;
    return Gap{int(start) + 1, int(expected.size() - found.size())};
}

bool isDirection(QStringView word)
{
    static constexpr std::array directions{"north"_L1,     "south"_L1,     "east"_L1,
                                           "west"_L1,      "central"_L1,   "northeast"_L1,
                                           "northwest"_L1, "southeast"_L1, "southwest"_L1};
    return std::ranges::any_of(directions, [word](QLatin1StringView direction) {
        return word.compare(direction, Qt::CaseInsensitive) == 0;
    });
}

} // namespace sda
