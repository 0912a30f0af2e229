#pragma once

#include "core/domain/domainname.h"
#include "ui/text/texts.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace sda {

class WrappedLabel;

/// A line for the sender domain with a sentence below: how a pasted URL or mail address was
/// understood, or what is the matter. Never complains while somebody is still typing.
class DomainField : public QWidget
{
    Q_OBJECT
public:
    explicit DomainField(QWidget *parent = nullptr);
    ~DomainField() override;

    /// Not owned; call again when the language changed. nullptr: nothing is said about findings.
    void setTexts(const Texts *texts);
    /// As typed by the person, also if it is no domain.
    /// Told with the field while there is nothing to say about its text; shown elsewhere.
    void setHelp(const QString &help);
    void setText(const QString &text);
    QString text() const;
    const std::optional<DomainName> &domain() const { return m_domain; }
    /// What is the matter with the text; nothing while it is a domain.
    const std::optional<Finding> &finding() const { return m_finding; }
    /// The sentence below the line as shown now; empty while there is none.
    QString message() const;
    /// Says what is the matter at once: somebody pressed Next.
    void complainNow();

signals:
    /// Every change of the text.
    void textEdited(const QString &text);
    /// The domain as understood has changed; nothing: the text is no domain.
    void domainChanged(const std::optional<sda::DomainName> &domain);
    /// Enter was pressed.
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void understand();
    std::optional<DomainName> withoutWww() const;
    std::optional<DomainName> joined() const;
    std::optional<DomainName> offered() const;
    void takeOffered();
    void showMessage();
    void retranslate();

    const Texts *m_texts = nullptr;
    QString m_help;
    QLineEdit *m_line;
    WrappedLabel *m_message;
    QPushButton *m_offer; ///< puts a better domain in place of what was typed
    QTimer m_pause;
    std::optional<DomainName> m_domain;
    std::optional<Finding> m_finding;
    bool m_mayComplain = false;
};

} // namespace sda
