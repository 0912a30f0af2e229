#include "ui/wizard/savehandoff.h"

#include "ui/handoff/handoffpdf.h"
#include "ui/wizard/session.h"

#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

namespace sda {

SaveHandoff::SaveHandoff(Session &session, QWidget *parent)
    : QPushButton(parent), m_session(session), m_menu(new QMenu(this))
{
    for (const Form &form : forms())
        connect(m_menu->addAction(QString()), &QAction::triggered, this,
                [this, form] { askWhere(form); });
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SaveHandoff::offerWhatThereIs);
}

/// What people ask for first stands on top.
const QList<SaveHandoff::Form> &SaveHandoff::forms()
{
    static const QList<Form> forms{
        {std::nullopt, "pdf"},
        {HandoffFormat::Eml, "eml"},
        {HandoffFormat::Html, "html"},
        {HandoffFormat::Csv, "csv"},
        {HandoffFormat::Tsv, "tsv"},
        {HandoffFormat::Text, "txt"},
        {HandoffFormat::Markdown, "md"},
        {HandoffFormat::Zone, "zone"},
        {HandoffFormat::Route53, "json"},
        {HandoffFormat::Dig, "sh"},
        {HandoffFormat::Nslookup, "cmd"},
    };
    return forms;
}

QString SaveHandoff::nameOf(const Form &form) const
{
    if (!form.format)
        return tr("PDF, to print or to attach");
    switch (*form.format) {
    case HandoffFormat::Text:
        return tr("Plain text");
    case HandoffFormat::Tsv:
        return tr("Table for spreadsheets (TSV)");
    case HandoffFormat::Csv:
        return tr("Table for spreadsheets (CSV)");
    case HandoffFormat::Markdown:
        return tr("Markdown, for wikis and tickets");
    case HandoffFormat::Html:
        return tr("Web page");
    case HandoffFormat::Zone:
        return tr("Zone file lines (BIND)");
    case HandoffFormat::Route53:
        return tr("Amazon Route 53 change batch (JSON)");
    case HandoffFormat::Dig:
        return tr("Commands that check: dig");
    case HandoffFormat::Nslookup:
        return tr("Commands that check: nslookup");
    case HandoffFormat::Eml:
        return tr("Mail draft");
    }
    Q_UNREACHABLE();
}

void SaveHandoff::askWhere(const Form &form)
{
    const QString ending = QLatin1StringView(form.ending);
    auto *dialog = new QFileDialog(
        this, nameOf(form), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.") + ending);
    dialog->selectFile(m_session.domain().ascii() + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString &file) { saveAs(file, form.format); });
    dialog->open();
}

QByteArray SaveHandoff::contentOf(std::optional<HandoffFormat> format) const
{
    const HandoffTexts texts(m_session.adminLanguage());
    return format ? handoffFile(m_session.handoff(), *format, texts)
                  : handoffPdf(m_session.handoff(), texts);
}

/// Where nothing is to be changed at Route 53, for example, there is no change batch.
void SaveHandoff::offerWhatThereIs()
{
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const auto format = forms().at(i).format;
        actions.at(i)->setEnabled(!format || !contentOf(format).isEmpty());
    }
}

void SaveHandoff::saveAs(const QString &file, std::optional<HandoffFormat> format)
{
    const QByteArray content = contentOf(format);
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.flush() && target.commit()) // as writeFile() in core/setup
        emit saved(file);
    else
        emit failed(finding<FindingCode::SetupUnwritable>(arg<Arg::File> = file,
                                                          arg<Arg::Text> = target.errorString()));
}

void SaveHandoff::retranslate()
{
    setText(tr("&Save as"));
    const QList<QAction *> actions = m_menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(nameOf(forms().at(i)));
}

} // namespace sda
