#pragma once

#include "ui/text/handoffdocument.h"

#include <QPushButton>

#include <optional>

class QMenu;

namespace sda {

class Session;

/// Saves the hand-off as a file in the form that is chosen from its menu.
class SaveHandoff : public QPushButton
{
    Q_OBJECT
public:
    explicit SaveHandoff(Session &session, QWidget *parent = nullptr);

    void retranslate();

    /// Writes the file, in the admin's language; what the forms of HandoffFormat do not have is a
    /// PDF. Emits saved() or failed().
    void saveAs(const QString &file, std::optional<HandoffFormat> format);

signals:
    void saved(const QString &file);
    void failed(const sda::Finding &why);

private:
    struct Form
    {
        std::optional<HandoffFormat> format; ///< nothing: PDF
        const char *ending;
    };
    static const QList<Form> &forms();
    QString nameOf(const Form &form) const;
    QByteArray contentOf(std::optional<HandoffFormat> format) const;
    void offerWhatThereIs();
    void askWhere(const Form &form);

    Session &m_session;
    QMenu *m_menu;
};

} // namespace sda
