#include "ui/widgets/looktimes.h"

#include "ui/look/look.h"

#include <algorithm>

namespace sda {

using namespace std::chrono_literals;

LookTimes::LookTimes(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setQuiet(this);
}

void LookTimes::setTimes(const Texts &texts, const QDateTime &last,
                         std::optional<std::chrono::milliseconds> next)
{
    setLines(texts, last,
             next ? nextWords(std::chrono::ceil<std::chrono::seconds>(*next)) : QString());
}

void LookTimes::setTimes(const Texts &texts, const QDateTime &last, const QString &instead)
{
    setLines(texts, last, instead);
}

void LookTimes::setLines(const Texts &texts, const QDateTime &last, const QString &second)
{
    QStringList lines;
    if (last.isValid())
        //: %1: a time of day
        lines.append(tr("Last look: %1").arg(texts.time(last)));
    if (!second.isEmpty())
        lines.append(second);
    // Neither lower nor narrower while a look is under way: what stands around would move.
    if (lines.size() == 1)
        lines.append(QString(QChar::Nbsp));
    const QString now = lines.join(QLatin1Char('\n'));
    if (now == text())
        return;
    setText(now);
    setMinimumWidth(std::max(minimumWidth(), sizeHint().width()));
}

QString LookTimes::nextWords(std::chrono::seconds left) const
{
    constexpr auto step = 5s;
    if (left < 90s) {
        const auto rounded = std::max(step, (left + step - 1s) / step * step);
        return tr("Next look in %n second(s)", nullptr, int(rounded.count()));
    }
    if (left < 90min)
        return tr("Next look in %n minute(s)", nullptr, int((left + 30s) / 1min));
    return tr("Next look in %n hour(s)", nullptr, int((left + 30min) / 1h));
}

} // namespace sda
