#pragma once

#include "ui/pictures/keylayout.h"
#include "ui/pictures/picture.h"

#include "core/verify/report.h"

namespace sda {

/// The difference that a finding about a long value speaks of; nothing if there is none to draw.
std::optional<KeyDifference> differenceToDraw(const PlannedRecord &planned,
                                              const RecordReport &report);

/// What the console gave and what DNS has, as two strips below each other, with the part that
/// differs marked.
class KeyStrips : public Picture
{
    Q_OBJECT
public:
    explicit KeyStrips(QWidget *parent = nullptr);

    void setDifference(const KeyDifference &difference);
    const KeyDifference &difference() const { return m_difference; }
    /// What the picture shows, in a sentence.
    QString sentence() const;

protected:
    PictureLayout makeLayout(double width, const PictureFonts &fonts) const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    KeyDifference m_difference;
};

} // namespace sda
