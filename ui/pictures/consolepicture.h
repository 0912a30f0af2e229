#pragma once

#include "ui/pictures/consolelayout.h"
#include "ui/pictures/picture.h"

namespace sda {

/// The console as a sketch: where to press, in which order. Takes no room while there is nothing to
/// show.
class ConsolePicture : public Picture
{
    Q_OBJECT
public:
    explicit ConsolePicture(QWidget *parent = nullptr);

    /// The texts are those of the sketch: call again when the language changed.
    void setSketch(const ConsoleSketch &sketch);
    const ConsoleSketch &sketch() const { return m_sketch; }

    /// What the picture shows, in sentences, one a line.
    QStringList sentences() const;

protected:
    PictureLayout makeLayout(double width, const PictureFonts &fonts) const override;
    void changeEvent(QEvent *event) override;

private:
    ConsoleWords words() const;
    QString sentence(const ConsolePart &part) const;
    void retranslate();

    ConsoleSketch m_sketch;
};

} // namespace sda
