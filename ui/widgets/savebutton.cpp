#include "ui/widgets/savebutton.h"

#include "ui/widgets/contentdialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

namespace sda {

SaveButton::SaveButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
}

void SaveButton::setForms(const QList<SaveForm> &forms)
{
    m_forms = forms;
    m_menu->clear();
    for (qsizetype i = 0; i < m_forms.size(); ++i)
        connect(m_menu->addAction(m_forms.at(i).name), &QAction::triggered, this,
                [this, i] { m_forms.at(i).shownWith.isEmpty() ? askWhere(i) : showFirst(i); });
}

void SaveButton::showFirst(qsizetype form)
{
    const SaveForm &chosen = m_forms.at(form);
    auto *dialog = new ContentDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(chosen.name);
    const QByteArray content = chosen.content();
    dialog->setContent(chosen.shownWith, QString::fromUtf8(content));
    connect(dialog, &QDialog::accepted, this, [this, form, content] { askWhere(form, content); });
    dialog->open();
}

void SaveButton::askWhere(qsizetype form, const std::optional<QByteArray> &seen)
{
    const SaveForm &chosen = m_forms.at(form);
    auto *dialog = new QFileDialog(
        this, chosen.name, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(chosen.ending);
    dialog->setNameFilter(QStringLiteral("*.") + chosen.ending);
    dialog->selectFile(m_fileName + QLatin1Char('.') + chosen.ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, form, seen](const QString &file) {
        if (seen)
            write(file, *seen);
        else
            saveAs(file, form);
    });
    dialog->open();
}

void SaveButton::saveAs(const QString &file, qsizetype form)
{
    write(file, m_forms.at(form).content());
}

void SaveButton::write(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.flush() && target.commit()) // as writeFile() in core/setup
        emit saved(file);
    else
        emit failed(finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file,
                                                          arg<Arg::Text> = target.errorString()));
}

} // namespace sda
