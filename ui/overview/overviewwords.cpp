#include "ui/overview/overviewwords.h"

namespace sda {

Mark OverviewWords::markOf(const OverviewEntry::Tick &tick)
{
    if (!tick.state)
        return Mark::NotChecked;
    if (*tick.state == RecordState::Missing && tick.untouched)
        return Mark::NotAddedYet;
    return sda::markOf(*tick.state);
}

namespace {

/// Values are wanted, and nothing worse is known.
bool isJustIncomplete(const OverviewEntry &entry)
{
    const auto &whole = entry.whole;
    return entry.incomplete
        && (!whole.state || whole.state == RecordState::Unknown
            || (whole.state == RecordState::Missing && whole.untouched));
}

} // namespace

Mark OverviewWords::markOf(const OverviewEntry &entry)
{
    if (isJustIncomplete(entry))
        return Mark::NotAddedYet;
    if (entry.trouble)
        return Mark::Warning;
    return markOf(entry.whole);
}

QString OverviewWords::word(const OverviewEntry::Tick &tick, bool remembered) const
{
    if (!tick.state)
        return m_texts->word(RecordState::Unknown);
    const QString word =
        markOf(tick) == Mark::NotAddedYet ? tr("not added yet") : m_texts->word(*tick.state);
    //: %1: a state, such as "verified": so it was when it was checked last, days ago perhaps
    return remembered ? tr("%1 at the last check").arg(word) : word;
}

QString OverviewWords::word(const OverviewEntry &entry) const
{
    if (isJustIncomplete(entry))
        //: state of a domain: values are still wanted
        return tr("not complete yet");
    if (entry.trouble)
        return tr("cannot be opened");
    return word(entry.whole, !entry.checkedAt.isValid());
}

QString OverviewWords::details(const OverviewEntry &entry) const
{
    if (entry.trouble)
        return m_texts->summary(*entry.trouble);
    QStringList lines;
    for (int purpose = 0; purpose < OverviewEntry::tickCount; ++purpose) {
        const auto &tick = entry.ticks.at(size_t(purpose));
        if (tick)
            //: %1: "SPF authentication", %2: "verified"
            lines.append(tr("%1: %2").arg(m_texts->word(Purpose(purpose)),
                                          word(*tick, !entry.checkedAt.isValid())));
    }
    return lines.join(QLatin1Char('\n'));
}

QString OverviewWords::count(int verified, int total) const
{
    //: %1, %2: how many domains
    return tr("%1 of %2 verified")
        .arg(m_texts->locale().toString(verified), m_texts->locale().toString(total));
}

} // namespace sda
