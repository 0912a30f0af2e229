#include "ui/widgets/pastearea.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPlainTextEdit>
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

} // namespace

/// Hands what is pasted or dropped to the area; typing is its own.
class PasteArea::Edit : public QPlainTextEdit
{
public:
    Edit(QWidget *parent, std::function<void(const QMimeData *)> take)
        : QPlainTextEdit(parent), m_take(std::move(take))
    { }

protected:
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
      m_message(new WrappedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_edit, 1);
    column->addWidget(m_message);
    m_edit->setFont(monospacedFont());
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
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

QString PasteArea::text() const
{
    return m_edit->toPlainText();
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
    const qsizetype there = m_edit->toPlainText().size();
    if (there + added.size() > limit || added.toUtf8().size() > limit)
        return refuse(finding<FindingCode::PasteTooLarge>(arg<Arg::Limit> = limit));
    refuse(std::nullopt);
    m_edit->insertPlainText(added);
}

void PasteArea::refuse(std::optional<Finding> why)
{
    const bool different = why != m_refused;
    m_refused = std::move(why);
    m_message->setText(m_refused && m_texts ? m_texts->summary(*m_refused) : QString());
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
    m_edit->setPlaceholderText(
        m_hint.isEmpty() ? tr("Paste here what the console shows: the whole table, single "
                              "values or an e-mail. You can also drop a text file.")
                         : m_hint);
}

} // namespace sda
