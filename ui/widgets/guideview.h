#pragma once

#include <QTextBrowser>

namespace sda {

/// Shows a section of a guide (Markdown) as part of the page: as high as its content, no scroll bar
/// of its own. Opens https links in the browser, "card:…" and "manual:…" in the help, and nothing
/// else.
class GuideView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    void setGuide(const QString &markdown);
    QString guide() const { return m_markdown; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// An https link was clicked; it is opened in the browser as well.
    void linkOpened(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();

    QString m_markdown;
};

} // namespace sda
