#include "ui/widgets/copyfield.h"

#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sda {

namespace {

// More lines than this get a scroll bar: a value is at most a few thousand characters.
constexpr int mostLines = 12;
// A field that is less wide than this many lines are high, or leaves the value less than that
// beside the label, shows its label above the value.
constexpr int leastLines = 24;
constexpr int leastValueLines = 12;

} // namespace

CopyField::CopyField(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_value(new QPlainTextEdit(this)),
      m_showAll(new QToolButton(this)), m_copy(new CopyButton(this))
{
    setQuiet(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->hide();

    m_value->setReadOnly(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_value->setFont(monospacedFont());
    m_value->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_value->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_value->setTabChangesFocus(true);
    m_value->installEventFilter(this);
    m_value->viewport()->installEventFilter(this);

    m_showAll->hide();
    connect(m_showAll, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    connect(m_copy, &CopyButton::copied, this, &CopyField::copied);

    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::close);
    m_parts->addWidget(m_label, 0, Qt::AlignTop);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space::close);
    m_parts->addLayout(m_row, 1);
    m_row->addWidget(m_value, 1, Qt::AlignTop);
    m_row->addWidget(m_showAll, 0, Qt::AlignTop);
    m_row->addWidget(m_copy, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void CopyField::setText(const QString &text)
{
    if (text == m_text && !text.isEmpty())
        return; // keeps a selection that somebody is making
    m_text = text;
    m_copy->setTextToCopy(text);
    m_copy->setVisible(m_copyable && !text.isEmpty());
    m_value->setAccessibleDescription(text); // elided or not
    layOut();
}

void CopyField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    nameParts();
    layOut();
}

void CopyField::setAbout(const QString &about)
{
    m_about = about;
    nameParts();
}

void CopyField::nameParts()
{
    //: accessible name of a value; %1: its label ("Host record"), %2: what it belongs to
    const QString name =
        m_about.isEmpty() ? m_label->text() : tr("%1, %2").arg(m_label->text(), m_about);
    m_value->setAccessibleName(name);
    m_copy->setSubject(name);
    //: accessible name of the button that shows all of a value; %1: the name of the value
    m_showAll->setAccessibleName(name.isEmpty() ? QString() : tr("All of it: %1").arg(name));
}

void CopyField::setLabelWidth(int width)
{
    m_labelWidth = double(width) / fontMetrics().height(); // grows with the letters
    placeLabel();
    layOut();
}

/// What it needs with the label above the value: beside it is a choice.
QSize CopyField::minimumSizeHint() const
{
    const QRect words = m_label->fontMetrics().boundingRect(QRect(0, 0, 1, QWIDGETSIZE_MAX),
                                                            Qt::TextWordWrap, m_label->text());
    return {std::max(m_row->minimumSize().width(), words.width()),
            QFrame::minimumSizeHint().height()};
}

/// The same for all fields of a group with labels of one width, whatever they hold.
bool CopyField::isTooNarrowFor(int labelWidth) const
{
    const int line = fontMetrics().height();
    const int beside = labelWidth + leastValueLines * line + m_showAll->sizeHint().width()
        + m_copy->sizeHint().width() + 3 * space::close;
    return width() < std::max(leastLines * line, beside);
}

/// Beside the value; above it where large letters or a long label leave the value no room.
void CopyField::placeLabel()
{
    const int wide = int(std::ceil(m_labelWidth * fontMetrics().height()));
    const int labelWidth = wide > 0 ? wide : m_label->sizeHint().width();
    const bool above = !m_label->text().isEmpty() && isTooNarrowFor(labelWidth);
    m_parts->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(above ? 0 : space::close);
    const bool isSet = wide > 0 && !above;
    m_label->setMinimumWidth(isSet ? wide : 0);
    m_label->setMaximumWidth(isSet ? wide : QWIDGETSIZE_MAX);
}

void CopyField::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    layOut();
}

void CopyField::setCopyable(bool copyable)
{
    m_copyable = copyable;
    m_copy->setVisible(copyable && !m_text.isEmpty());
    layOut();
}

bool CopyField::fitsOneLine() const
{
    if (m_text.contains(QLatin1Char('\n')))
        return false;
    const int room = m_value->viewport()->width() - 2 * int(m_value->document()->documentMargin());
    return m_value->fontMetrics().horizontalAdvance(m_text) <= room;
}

bool CopyField::isElided() const
{
    return !m_expanded && !fitsOneLine();
}

void CopyField::setExpanded(bool expanded)
{
    m_expanded = expanded;
    layOut();
}

void CopyField::layOut()
{
    placeLabel();
    // One line stands in the middle, level with the label and the button.
    const int least = m_copy->sizeHint().height();
    const int spare = least - m_value->fontMetrics().lineSpacing() - 2 * m_value->frameWidth();
    m_value->document()->setDocumentMargin(std::max(double(space::tight), spare / 2.0));

    const bool oneLine = fitsOneLine();
    const bool elided = !m_expanded && !oneLine;
    const int margin = int(m_value->document()->documentMargin());
    const int room = m_value->viewport()->width() - 2 * margin;
    QString shown = m_text.isEmpty() ? m_emptyHint : m_text;
    if (elided) {
        QString flat = m_text;
        flat.replace(QLatin1Char('\n'), QLatin1Char(' '));
        shown = m_value->fontMetrics().elidedText(flat, Qt::ElideMiddle, room);
    }
    if (m_value->toPlainText() != shown)
        m_value->setPlainText(shown);
    m_value->setWordWrapMode(elided ? QTextOption::NoWrap : QTextOption::WrapAnywhere);

    QFont font = monospacedFont();
    QPalette colours;
    if (m_text.isEmpty()) { // words about the value, not the value
        font = this->font();
        colours.setColor(QPalette::Text, quietText(palette()));
    }
    if (m_value->font() != font)
        m_value->setFont(font);
    m_value->setPalette(colours);

    int lines = 1;
    if (m_expanded && !oneLine) {
        const int perLine =
            std::max(1, room / std::max(1, m_value->fontMetrics().averageCharWidth()));
        lines = 0;
        for (const QString &line : m_text.split(QLatin1Char('\n')))
            lines += std::max(1, int(std::ceil(double(line.size()) / perLine)));
    }
    m_value->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded
                                                          : Qt::ScrollBarAlwaysOff);
    const int height = std::min(lines, mostLines) * m_value->fontMetrics().lineSpacing()
        + 2 * margin + 2 * m_value->frameWidth();
    if (m_value->height() != std::max(height, least) || m_value->maximumHeight() != height)
        m_value->setFixedHeight(std::max(height, least));
    // The width that it gets, not the one that another word had.
    const bool isAbove = m_parts->direction() == QBoxLayout::TopToBottom;
    const bool isSet = m_label->maximumWidth() < QWIDGETSIZE_MAX;
    const int labelWidth = isSet ? m_label->maximumWidth()
        : isAbove                ? contentsRect().width()
                                 : m_label->width();
    // Not heightForWidth(), which is never less than the height set before.
    const QRect words = m_label->fontMetrics().boundingRect(
        QRect(0, 0, labelWidth, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_label->text());
    m_label->setFixedHeight(isAbove ? words.height() : std::max(least, words.height()));
    m_showAll->setVisible(!oneLine);
    m_showAll->setText(m_expanded ? tr("Show less") : tr("Show all"));
    m_showAll->setFixedHeight(least);
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    // A selection begins on the whole value, never on the elided one.
    if (watched == m_value->viewport() && event->type() == QEvent::MouseButtonPress && isElided())
        setExpanded(true);
    if (watched == m_value && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) && !m_value->textCursor().hasSelection()) {
            if (m_copyable)
                m_copy->copy();
            return true;
        }
        if (key->matches(QKeySequence::SelectAll) && isElided())
            setExpanded(true);
    }
    return QFrame::eventFilter(watched, event);
}

void CopyField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void CopyField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    layOut();
}

void CopyField::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    layout()->activate();
    layOut();
}

void CopyField::retranslate()
{
    m_showAll->setAccessibleDescription(tr("Shows the whole value"));
    layOut();
}

} // namespace sda
