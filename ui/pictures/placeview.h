#pragma once

#include "ui/pictures/picture.h"
#include "ui/pictures/placelayout.h"

namespace sda {

/// Draws where a record lives, and where the mistake is.
class PlaceView : public Picture
{
    Q_OBJECT
public:
    explicit PlaceView(QWidget *parent = nullptr);

    void setPlace(const PlacePicture &picture);
    const PlacePicture &place() const { return m_picture; }

    /// What the picture shows, in sentences, one a line.
    QStringList sentences() const;

protected:
    PictureLayout makeLayout(double width, const PictureFonts &fonts) const override;
    void changeEvent(QEvent *event) override;

private:
    PlaceWords words() const;
    QString faultSentence() const;
    void retranslate();

    PlacePicture m_picture;
};

} // namespace sda
