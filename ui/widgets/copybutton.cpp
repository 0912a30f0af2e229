#include "ui/widgets/copybutton.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/statusline.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStyleOptionButton>

#include <algorithm>
#include <chrono>

namespace sda {

using namespace std::chrono_literals;

CopyButton::CopyButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    m_since.setSingleShot(true);
    m_since.setInterval(2s);
    connect(&m_since, &QTimer::timeout, this, &CopyButton::retranslate);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    retranslate();
}

void CopyButton::setTextToCopy(const QString &text)
{
    m_plain = text;
    m_since.stop(); // what was copied is another text
    setEnabled(!text.isEmpty());
    retranslate();
}

void CopyButton::setRichForms(const QMap<QString, QByteArray> &forms)
{
    m_forms = forms;
}

void CopyButton::setCaption(const QString &caption)
{
    m_caption = caption;
    retranslate();
}

void CopyButton::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslate();
}

QSize CopyButton::sizeHint() const
{
    QStyleOptionButton face;
    initStyleOption(&face);
    int widest = 0;
    for (const QString &words : {caption(), tr("Copied")}) {
        const int content =
            face.iconSize.width() + space::tight + fontMetrics().horizontalAdvance(words);
        face.text = words;
        widest = std::max(widest,
                          style()
                              ->sizeFromContents(QStyle::CT_PushButton, &face,
                                                 {content, fontMetrics().height()}, this)
                              .width());
    }
    return {widest, QPushButton::sizeHint().height()};
}

void CopyButton::copy()
{
    if (m_plain.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(m_plain);
    for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form)
        mime->setData(form.key(), form.value());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_since.start();
    retranslate();
    //: %1: the name of what was copied ("Value")
    StatusLine::tell(this, m_subject.isEmpty() ? tr("Copied") : tr("Copied: %1").arg(m_subject));
    emit copied();
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString CopyButton::caption() const
{
    return m_caption.isEmpty() ? tr("Copy") : m_caption;
}

void CopyButton::retranslate()
{
    const QString words = saysCopied() ? tr("Copied") : caption();
    setText(words);
    setIcon(glyphIcon(saysCopied() ? Glyph::Tick : Glyph::Copy));
    //: accessible name of a copy button; %1: "Copy" or "Copied", %2: the name of the value
    setAccessibleName(m_subject.isEmpty() ? words : tr("%1: %2").arg(words, m_subject));
    updateGeometry();
}

} // namespace sda
