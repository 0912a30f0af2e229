#pragma once

#include <QLabel>

namespace sda {

/// A plain-text label that wraps, takes its height from its width in every layout, can be selected,
/// and takes no room while it is empty. Never interprets markup: DNS texts may hold some.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// Hides QLabel::setText(): an empty text hides the label.
    void setText(const QString &text);
};

} // namespace sda
