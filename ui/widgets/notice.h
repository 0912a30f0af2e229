#pragma once

#include "ui/look/mark.h"
#include "ui/text/texts.h"

#include <QFrame>

class QVBoxLayout;

namespace sda {

class MarkView;
class TopicLink;
class WrappedLabel;

/// Whose form the texts to enter are written for.
struct PanelForm
{
    const DnsHost *host = nullptr; ///< null: the common form
    DnsName zone;
};

/// A calm box: mark, what is the matter, why it matters, what to do, the exact texts to enter with
/// a copy button each, and the card of the help that explains it.
class Notice : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed.
    void setFinding(const Texts &texts, const Finding &finding, const QList<EnterRow> &rows = {},
                    const PanelForm &form = {});
    /// The same without the reason, which is told elsewhere.
    void setFindingToldAbove(const Texts &texts, const Finding &finding,
                             const QList<EnterRow> &rows, const PanelForm &form);
    /// Words that come from elsewhere (a practice scene, a file error): empty lines take no room.
    void setWords(Mark mark, const QString &summary, const QString &why = {},
                  const QString &fix = {});

    QString summary() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRows(const Texts &texts, const Finding &finding, const QList<EnterRow> &rows,
                  const PanelForm &form);

    MarkView *m_mark;
    WrappedLabel *m_summary;
    WrappedLabel *m_why;
    WrappedLabel *m_fix;
    QVBoxLayout *m_rowsPlace;
    QWidget *m_rows = nullptr;
    TopicLink *m_card; ///< hidden for words that come from elsewhere
};

} // namespace sda
