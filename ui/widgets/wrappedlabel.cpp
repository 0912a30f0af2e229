#include "ui/widgets/wrappedlabel.h"

namespace sda {

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void WrappedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setVisible(!text.isEmpty());
}

} // namespace sda
