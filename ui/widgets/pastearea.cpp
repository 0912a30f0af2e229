#include "ui/widgets/pastearea.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringDecoder>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <functional>

namespace sda {

using namespace std::chrono_literals;

namespace {

// UTF-16 text comes from spreadsheets ("Unicode text"); anything with a zero octet is no text.
std::optional<QString> textOfFile(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

// A line of a million characters takes QPlainTextEdit minutes; these take the blink of an eye.
constexpr qsizetype longestShownLine = 8000;
constexpr qsizetype mostShown = 100000;
constexpr qsizetype beginningShown = 2000;

bool isHeavy(const QString &text)
{
    if (text.size() > mostShown)
        return true;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.size();
        if (end - start > longestShownLine)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

/// Hands what is pasted or dropped to the area; typing is its own.
class PasteArea::Edit : public QPlainTextEdit
{
public:
    Edit(QWidget *parent, std::function<void(const QMimeData *)> take)
        : QPlainTextEdit(parent), m_take(std::move(take))
    { }

protected:
    /// Values are set in letters of one width, the hint in an empty area is read.
    void changeEvent(QEvent *event) override
    {
        QPlainTextEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            document()->setDefaultFont(monospacedFont());
    }
    bool canInsertFromMimeData(const QMimeData *mime) const override
    {
        return mime->hasText() || mime->hasUrls();
    }
    void insertFromMimeData(const QMimeData *mime) override { m_take(mime); }

private:
    std::function<void(const QMimeData *)> m_take;
};

PasteArea::PasteArea(QWidget *parent)
    : QWidget(parent), m_edit(new Edit(this, [this](const QMimeData *mime) { take(mime); })),
      m_beginningOnly(new WrappedLabel(this)), m_clear(new QPushButton(this)),
      m_message(new WrappedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_edit, 1);
    column->addWidget(m_beginningOnly);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    setQuiet(m_beginningOnly);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &PasteArea::clear);
    m_edit->document()->setDefaultFont(monospacedFont());
    m_edit->setTabChangesFocus(true);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit textChanged(text()); });
    retranslate();
}

void PasteArea::setTexts(const Texts *texts)
{
    m_texts = texts;
    refuse(m_refused);
}

void PasteArea::setHint(const QString &hint)
{
    m_hint = hint;
    retranslate();
}

void PasteArea::setText(const QString &text)
{
    if (text != this->text())
        put(text);
}

void PasteArea::put(const QString &text)
{
    m_held = isHeavy(text) ? text : QString();
    m_edit->setPlainText(showsBeginningOnly() ? text.left(beginningShown) + QChar(u'…') : text);
    m_edit->setReadOnly(showsBeginningOnly());
    m_clear->setVisible(showsBeginningOnly());
    retranslate();
}

void PasteArea::clear()
{
    put({});
    m_edit->setFocus();
}

QString PasteArea::text() const
{
    return showsBeginningOnly() ? m_held : m_edit->toPlainText();
}

void PasteArea::take(const QMimeData *mime)
{
    QString added;
    const QUrl first = mime->urls().value(0);
    if (first.isLocalFile()) {
        QFile file(first.toLocalFile());
        // A pipe or a device would never end.
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            return refuse(finding<FindingCode::PasteNothingFound>());
        const QByteArray bytes = file.read(limit + 1);
        if (bytes.size() > limit)
            return refuse(finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = limit));
        const std::optional<QString> content = textOfFile(bytes);
        if (!content)
            return refuse(finding<FindingCode::PasteNothingFound>());
        added = *content;
    } else {
        added = mime->text();
    }
    // The length in UTF-16 units is a lower bound of that in octets, and cheap.
    const QString there = text();
    if (there.size() + added.size() > limit || added.toUtf8().size() > limit)
        return refuse(finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = limit));
    refuse(std::nullopt);
    if (isHeavy(added) || isHeavy(there + added))
        put(there + added);
    else
        m_edit->insertPlainText(added);
    emit pasted();
}

void PasteArea::refuse(std::optional<Finding> why)
{
    const bool different = why != m_refused;
    m_refused = std::move(why);
    m_message->setText(m_refused && m_texts ? m_texts->summary(*m_refused) : QString());
    m_edit->setAccessibleDescription(m_message->text());
    QPalette colours;
    colours.setColor(QPalette::WindowText, colourOf(Mark::Wrong, palette()));
    m_message->setPalette(colours);
    if (different)
        emit refusedChanged();
}

void PasteArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteArea::retranslate()
{
    m_edit->setAccessibleName(tr("Record values from the console"));
    m_clear->setText(tr("&Clear"));
    m_beginningOnly->setText(
        showsBeginningOnly()
            ? tr("This text is very long. Only its beginning is shown; all of it is read.")
            : QString());
    m_edit->setPlaceholderText(
        m_hint.isEmpty() ? tr("Paste here what the console shows: the whole table, single "
                              "values or an e-mail. You can also drop a text file.")
                         : m_hint);
}

} // namespace sda
