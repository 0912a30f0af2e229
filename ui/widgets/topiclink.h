#pragma once

#include <QAbstractButton>

namespace sda {

/// A quiet line that opens a topic of the help, "What is SPF?": a question mark and the topic's
/// title. Several lines where one has no room.
class TopicLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TopicLink(QWidget *parent = nullptr);

    /// "card:spf"; the title is read in this language: call again when it changed. Hidden without a
    /// topic that is known.
    void setTopic(const QString &topic, const QString &language);
    QString topic() const { return m_topic; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QRect wordsIn(int width) const; ///< where the title stands
    int markSide() const;

    QString m_topic;
};

} // namespace sda
