#pragma once

#include "ui/pictures/drawing.h"

#include <QWidget>

#include <optional>

namespace sda {

/// A drawing that fills its width and is as high as that needs. Assistive technology finds a
/// graphic with a name and a description that says in words what it shows.
class Picture : public QWidget
{
    Q_OBJECT
public:
    explicit Picture(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// As it is drawn at this width.
    PictureLayout layoutFor(double width) const;

protected:
    /// What there is to see, within `width`.
    virtual PictureLayout makeLayout(double width, const PictureFonts &fonts) const = 0;
    /// Something else is to be seen.
    void refresh();

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    mutable std::optional<PictureLayout> m_layout; // of m_layoutWidth
    mutable double m_layoutWidth = -1;
};

} // namespace sda
