#pragma once

#include "core/findings/finding.h"

#include <QPushButton>

#include <functional>
#include <optional>

class QMenu;

namespace sda {

/// A form in which something can be saved.
struct SaveForm
{
    QString name; ///< in the menu and as the title of the file dialog
    QString ending; ///< "pdf"
    std::function<QByteArray()> content;
    /// Said above the content, which is shown before it is saved; empty: it is saved unseen.
    QString shownWith = {};
};

/// A button with a menu of forms; asks where, and writes the file.
class SaveButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SaveButton(QWidget *parent = nullptr);

    /// Call again when the language changed.
    void setForms(const QList<SaveForm> &forms);
    /// Proposed; without folder and ending.
    void setFileName(const QString &name) { m_fileName = name; }

    /// Whole or not at all; emits saved() or failed().
    void saveAs(const QString &file, qsizetype form);

signals:
    void saved(const QString &file);
    /// setup.unwritable
    void failed(const sda::Finding &why);

private:
    void showFirst(qsizetype form);
    /// `seen`: what was shown is saved, whatever has come in since.
    void askWhere(qsizetype form, const std::optional<QByteArray> &seen = {});
    void write(const QString &file, const QByteArray &content);

    QMenu *m_menu;
    QList<SaveForm> m_forms;
    QString m_fileName;
};

} // namespace sda
