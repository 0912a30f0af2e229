#pragma once

#include <QStringList>

#include <optional>

namespace sda {

/// A terminal on the standard output, where some lines are drawn again and again in one place.
class Terminal
{
public:
    /// Nothing where the standard output is a file or a pipe, or cannot be drawn on (TERM=dumb).
    static std::optional<Terminal> ofOutput();

    int columns() const;
    int rows() const;
    /// Unless NO_COLOR is set (https://no-color.org).
    bool takesColours() const { return m_colours; }

    /// In the place of the lines drawn before; none should be wider than columns(). Hides the
    /// cursor, which would jump about.
    void draw(const QStringList &lines);
    /// What is drawn stays, the cursor is shown below it, and the next lines are drawn anew.
    void leave();

private:
    explicit Terminal(bool colours) : m_colours(colours) { }
    void write(const QString &text) const;

    bool m_colours;
    bool m_cursorHidden = false;
    QStringList m_drawn;
    int m_drawnWidth = 0; // of the terminal then
};

/// `text` without the escape sequences that colour it.
QString withoutColours(const QString &text);

} // namespace sda
