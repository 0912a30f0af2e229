#include "core/findings/finding.h"

#include <QMetaEnum>

#include <algorithm>

namespace sda {

QString idOf(FindingCode code)
{
    return QString::fromLatin1(ruleOf(code).id);
}

std::optional<FindingCode> findingCodeOf(QStringView id)
{
    const auto rule = std::ranges::find_if(
        findingTable, [id](const FindingRule &r) { return id == QLatin1StringView(r.id); });
    if (rule == std::end(findingTable))
        return std::nullopt;
    return rule->code;
}

QString nameOf(Arg arg)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Arg>().valueToKey(int(arg)));
    name[0] = name[0].toLower();
    return name;
}

Finding Finding::fromParts(FindingCode code, FindingArgs args)
{
    std::uint64_t present = 0;
    for (auto it = args.keyBegin(); it != args.keyEnd(); ++it)
        present |= argBit(*it);
    if (requiredArgs(code) & ~present)
        qFatal("finding %s lacks a required argument", ruleOf(code).id);
    return {code, std::move(args)};
}

} // namespace sda
