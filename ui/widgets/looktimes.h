#pragma once

#include "ui/text/texts.h"

#include <QLabel>

#include <chrono>
#include <optional>

namespace sda {

/// When was looked last, and when the next look comes: two quiet lines. What is said about the
/// seconds changes every five of them only: nothing here should draw the eye.
class LookTimes : public QLabel
{
    Q_OBJECT
public:
    explicit LookTimes(QWidget *parent = nullptr);

    /// The texts are taken now. `last`: UTC, invalid: never; `next`: from now, nothing: none is
    /// planned.
    void setTimes(const Texts &texts, const QDateTime &last,
                  std::optional<std::chrono::milliseconds> next);
    /// The same while nothing goes on by itself: `instead` stands in place of the next look.
    void setTimes(const Texts &texts, const QDateTime &last, const QString &instead);

private:
    void setLines(const Texts &texts, const QDateTime &last, const QString &second);
    QString nextWords(std::chrono::seconds left) const;
};

} // namespace sda
