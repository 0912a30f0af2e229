#include "core/records/targets.h"

#include "core/records/labelwords.h"
#include "core/records/nearness.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// The labels as they were typed, without the escapes of presentation form.
QString typedText(const DnsName &name)
{
    return shown(name.labels().join('.'));
}

/// `us-east-1` and the like: a name that is a region, not a misspelt one.
bool isRegion(const QString &label)
{
    const QStringList parts = label.split(u'-');
    return parts.size() >= 2 && parts.first().size() == 2
        && std::ranges::any_of(parts, [](const QString &part) { return isDirection(part); });
}

} // namespace

DnsName withoutZone(const DnsName &found, const DnsName &zone)
{
    if (zone.isRoot() || !found.isAtOrBelow(zone) || found == zone)
        return found;
    const QList<QByteArray> labels = found.labels();
    return DnsName::fromLabels(labels.first(labels.size() - zone.labelCount())).value_or(found);
}

bool isAddress(const DnsName &name)
{
    return IpAddress::fromText(QString::fromLatin1(name.labels().join('.'))).has_value();
}

std::optional<Finding> labelInTarget(const DnsName &found, const TargetPlace &place)
{
    QString text = typedText(found);
    const QString target = typedText(place.target);
    const QString zone = u'.' + typedText(place.zone);
    // What a panel appends is no word that somebody copied.
    if (!place.zone.isRoot() && text.endsWith(zone) && !text.endsWith(target))
        text.chop(zone.size());
    const std::optional<QString> words = wordsAround(text, target, place.name);
    if (!words)
        return std::nullopt;
    return finding<FindingCode::ValueLabelIncluded>(arg<Arg::Value> = typedText(found),
                                                    arg<Arg::Text> = *words);
}

std::optional<Finding> urlAsTarget(const DnsName &found, const TargetPlace &place)
{
    static const QRegularExpression url(
        uR"(\A(?:https?|ftp|smtps?)(?::|\.?/)|/|:[0-9]{1,5}\.?\z)"_s);
    static const QRegularExpression addressBlock(uR"(\A[0-9a-f.:]+/[0-9]{1,3}\z)"_s);
    const DnsName typed = withoutZone(found, place.zone);
    const QString text = typedText(typed);
    const QByteArray first = found.labels().value(0);
    // Some panels drop the colon and the slashes, or make a dot of them.
    const bool isLeftOver = (first == "http" || first == "https")
        && (found.parent() == place.target
            || withoutZone(found.parent(), place.zone) == place.target);
    if (!isLeftOver
        && (isAddress(typed) || addressBlock.match(text).hasMatch() || !url.match(text).hasMatch()))
        return std::nullopt;
    return finding<FindingCode::ValueUrlAsTarget>(arg<Arg::Target> = found.text(),
                                                  arg<Arg::Expected> = place.target.text());
}

std::optional<Finding> zoneAppended(const DnsName &found, const TargetPlace &place)
{
    bool isAppended = !place.zone.isRoot() && place.zone.prepend(place.target) == found;
    for (DnsName origin = place.name; !origin.isRoot() && !isAppended; origin = origin.parent()) {
        isAppended = origin.prepend(place.target) == found;
        if (origin == place.zone)
            break;
    }
    if (!isAppended)
        return std::nullopt;
    return finding<FindingCode::ValueZoneAppended>(arg<Arg::Target> = found.text(),
                                                   arg<Arg::Expected> = place.target.text());
}

std::optional<Finding> letterOffTarget(const DnsName &found, const TargetPlace &place)
{
    const QString expected = place.target.text();
    const std::optional<int> position = oneLetterOff(found.text(), expected);
    if (!position || found.isRoot() || place.target.isRoot())
        return std::nullopt;
    return finding<FindingCode::ValueOneLetterOff>(arg<Arg::Value> = found.text(),
                                                   arg<Arg::Expected> = expected,
                                                   arg<Arg::Position> = *position);
}

bool isOtherRegion(const DnsName &found, const DnsName &target)
{
    const QList<QByteArray> labels = found.labels();
    const QList<QByteArray> wanted = target.labels();
    if (wanted.size() < 4 || labels.size() < 3 || found == target
        || labels.first() != wanted.first() || labels.last(2) != wanted.last(2))
        return false;
    if (labels.size() == wanted.size() - 1) // no region at all
        return labels.sliced(1, labels.size() - 3) == wanted.sliced(2, wanted.size() - 4);
    if (labels.size() != wanted.size())
        return false;
    int different = 0;
    qsizetype place = 0;
    for (qsizetype i = 1; i < wanted.size() - 2; ++i) {
        if (labels[i] != wanted[i]) {
            ++different;
            place = i;
        }
    }
    const QString label = QString::fromLatin1(labels[place]);
    return different == 1
        && (isRegion(label) || !oneLetterOff(label, QString::fromLatin1(wanted[place])));
}

} // namespace sda
