#pragma once

#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace sda {

class HelpTexts;

/// Shows a topic of the help in our sizes and colours. Pictures are as wide as the text at most;
/// one that is not there is told in words, in a calm box.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// A picture by its id and language; null where there is none. As helpShot() if nothing is
    /// said.
    using Pictures = std::function<QImage(const QString &id, const QString &language)>;
    void setPictures(const Pictures &pictures) { m_pictureOf = pictures; }
    void showTopic(const HelpTexts &texts, const QString &topic);

signals:
    /// A link to a topic of the help was followed. One to a page of the web opens in the browser,
    /// and nothing else is opened.
    void topicWanted(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void follow(const QUrl &link);
    void render();
    void setBlocks();
    void setHeading(const QTextBlock &block);
    void setCode(const QTextBlock &block);
    void placePictures();
    void placePicture(int position);
    void tellPicture(QTextCursor picture, const QString &words);
    void scalePictures();
    void keepMeasure();

    QString m_markdown;
    QString m_language; // of the pictures
    Pictures m_pictureOf;
    QHash<QString, QImage> m_pictures; // by name, "shot:ticks", as they were made
};

} // namespace sda
