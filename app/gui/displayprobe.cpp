#include "app/gui/displayprobe.h"

#include <cstdio>
#include <cstdlib>

namespace sda {

DisplayProbe::DisplayProbe(const QString &sentence)
{
    held = {sentence.toLocal8Bit(), {}};
    m_before = qInstallMessageHandler(hold);
}

DisplayProbe::~DisplayProbe()
{
    qInstallMessageHandler(m_before);
    for (const auto &[type, text] : std::exchange(held.messages, {}))
        qt_message_output(type, {}, text);
}

void DisplayProbe::hold(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg)
        return held.messages.append({type, text});
    std::fprintf(stderr, "%s\n", held.sentence.constData());
    std::fflush(stderr);
    std::_Exit(2);
}

} // namespace sda
