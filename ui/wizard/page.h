#pragma once

#include <QWidget>

namespace sda {

class Session;

/// One page of the wizard: one question or one task. The constructor makes the widgets and all
/// connections, retranslate() sets every text, the session holds every value. A page is made when
/// it is first shown; what has to be known of it before, it says without an object (PageKind). By
/// then the session is full: what shows itself in its constructor needs a parent there, or it is a
/// window for a moment.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    /// The same in all languages: "domain". The help has a page of this name.
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// Called each time the page is shown, and when another set-up was opened.
    virtual void initialize() { }
    /// Called when another page is shown.
    virtual void leave() { }
    /// One sentence: what is missing while the page is not complete.
    virtual QString missingText() const { return {}; }
    /// Sets every text, in the language of the moment.
    virtual void retranslate() = 0;
    /// Where typing begins.
    virtual QWidget *firstField() const { return nullptr; }

    /// Without a height: what the words need depends on the width, which the scroll area asks for.
    QSize minimumSizeHint() const override;

signals:
    void completeChanged();
    /// The person wants to go on from within the page, by Return in the last field, say.
    void nextWanted();
    /// All is done here: the keyboard belongs to the button that goes on.
    void readyForNext();

protected:
    void changeEvent(QEvent *event) override;
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace sda
