#include "app/cli/terminal.h"

#include "core/intake/displaywidth.h"
#include "core/platform/platform.h"

#include <QRegularExpression>

#include <cstdio>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

// ECMA-48, and what every terminal of today has of DEC's.
constexpr auto hideCursor = "\x1b[?25l"_L1;
constexpr auto showCursor = "\x1b[?25h"_L1;
// Signs that are narrow here and wide in some East Asian terminals must not make two lines of one.
constexpr auto wrapOff = "\x1b[?7l"_L1;
constexpr auto wrapOn = "\x1b[?7h"_L1;
constexpr auto clearToLineEnd = "\x1b[K"_L1;
constexpr auto clearBelow = "\x1b[J"_L1;

platform::TerminalSize sizeOfOutput()
{
    return platform::outputTerminal().value_or(platform::TerminalSize());
}

} // namespace

QString withoutColours(const QString &text)
{
    static const QRegularExpression colour(QStringLiteral("\x1b\\[[0-9;]*m"));
    return QString(text).remove(colour);
}

std::optional<Terminal> Terminal::ofOutput()
{
    const QByteArray kind = qgetenv("TERM");
    if (!platform::outputTerminal() || kind.isEmpty() || kind == "dumb")
        return std::nullopt;
    return Terminal(qEnvironmentVariableIsEmpty("NO_COLOR"));
}

int Terminal::columns() const
{
    const int columns = sizeOfOutput().columns;
    return columns > 0 ? columns : 80;
}

int Terminal::rows() const
{
    const int rows = sizeOfOutput().rows;
    return rows > 0 ? rows : 24;
}

void Terminal::write(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Terminal::draw(const QStringList &lines)
{
    const int width = columns();
    if (m_cursorHidden && lines == m_drawn && width == m_drawnWidth)
        return;
    QString text = m_cursorHidden ? QString() : QString(hideCursor);
    m_cursorHidden = true;
    m_drawnWidth = width;
    text += wrapOff;
    // A window made narrower has broken the lines of before into several.
    int up = 0;
    for (const QString &line : std::as_const(m_drawn))
        up += qMax(1, (displayWidth(withoutColours(line)) + width - 1) / width);
    if (up > 0)
        text += "\x1b[%1A\r"_L1.arg(QString::number(up));
    for (const QString &line : lines)
        text += line + clearToLineEnd + "\r\n"_L1;
    m_drawn = lines;
    write(text + clearBelow + wrapOn);
}

void Terminal::leave()
{
    if (m_cursorHidden)
        write(QString(showCursor));
    m_cursorHidden = false;
    m_drawn.clear();
}

} // namespace sda
