#include "ui/widgets/savebutton.h"

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
                [this, i] { askWhere(i); });
}

void SaveButton::askWhere(qsizetype form)
{
    const SaveForm &chosen = m_forms.at(form);
    auto *dialog = new QFileDialog(
        this, chosen.name, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(chosen.ending);
    dialog->setNameFilter(QStringLiteral("*.") + chosen.ending);
    dialog->selectFile(m_fileName + QLatin1Char('.') + chosen.ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString &file) { saveAs(file, form); });
    dialog->open();
}

void SaveButton::saveAs(const QString &file, qsizetype form)
{
    const QByteArray content = m_forms.at(form).content();
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.commit())
        emit saved(file);
    else
        emit failed(finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file,
                                                          arg<Arg::Text> = target.errorString()));
}

} // namespace sda
