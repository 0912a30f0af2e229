#include "ui/wizard/adminpane.h"

#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

namespace sda {

namespace {

constexpr HostField columns[] = {HostField::Name, HostField::Type, HostField::Value,
                                 HostField::Priority, HostField::Ttl};
constexpr int valueColumn = 2;

QString cellText(const QList<HostCell> &cells, HostField field)
{
    for (const HostCell &cell : cells) {
        if (cell.field == field)
            return cell.text;
    }
    return {};
}

} // namespace

AdminPane::AdminPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel), m_table(new CopyTable),
      m_mailTitle(new QLabel), m_mail(new QPlainTextEdit), m_copyMail(new CopyButton)
{
    setTypeSize(m_mailTitle, TypeSize::Heading);
    m_table->setStretchColumn(valueColumn);
    m_mail->setReadOnly(true);
    m_mail->setFont(monospacedFont());
    m_mail->setWordWrapMode(QTextOption::WrapAnywhere);
    m_mail->setMinimumHeight(200);
    m_mailTitle->setBuddy(m_mail);

    auto *mailHead = new QHBoxLayout;
    mailHead->addWidget(m_mailTitle, 1);
    mailHead->addWidget(m_copyMail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_intro);
    column->addWidget(m_table);
    column->addSpacing(space::close);
    column->addLayout(mailHead);
    column->addWidget(m_mail);
}

TextTable AdminPane::table() const
{
    TextTable table;
    for (const HostField field : columns)
        table.header.append(m_session.texts().word(field));
    table.header.append(tr("What to do"));
    table.header.append(tr("What for"));
    for (const PlannedRecord &planned : m_session.plan().records) {
        // An admin knows the usual form; "leave empty" would be a riddle in a table.
        const QList<HostCell> cells = cellsFor(nullptr, planned.record, m_session.zone());
        QStringList row;
        // What somebody has to decide first must not be entered.
        const bool isOpen = planned.action == RecordAction::Ask;
        for (const HostField field : columns)
            row.append(isOpen && field == HostField::Value ? QString() : cellText(cells, field));
        row.append(m_session.texts().word(planned.action));
        row.append(planned.note.isEmpty() ? m_session.texts().title(planned) : planned.note);
        table.rows.append(row);
    }
    return table;
}

QString AdminPane::mailText(const TextTable &table) const
{
    const QString end = QStringLiteral("\n\n");
    //: %1: a domain
    QString text = tr("Please set up these DNS records, so that mail can be sent from %1.")
                       .arg(m_session.domain().ascii())
        + end;
    //: %1: a DNS zone, such as example.com; "@" stands for the zone itself
    text += tr("The host records are relative to the zone %1; @ is the zone itself.")
                .arg(m_session.zone().text())
        + end;
    // A line a field: a table would break at every key.
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty())
                text += table.header.at(i) + QStringLiteral(": ") + row.at(i) + QLatin1Char('\n');
        }
        text += QLatin1Char('\n');
    }
    for (const PlannedRecord &planned : m_session.plan().records) {
        const bool changes = planned.action == RecordAction::Merge
            || planned.action == RecordAction::Replace || planned.action == RecordAction::Ask;
        for (const QString &before : changes ? planned.undo : QStringList()) {
            //: %1: MX authentication, SPF authentication and so on. A record text follows.
            text += tr("%1: this stands there today, and is the text for going back:")
                        .arg(m_session.texts().title(planned))
                + QStringLiteral("\n") + before + end;
        }
    }
    text += tr("There must be only one SPF record at a name; please change the one that is there "
               "instead of adding another. Thank you.");
    return text;
}

void AdminPane::showAll()
{
    const TextTable now = table();
    m_table->setTable(now);
    const QString mail = mailText(now);
    m_mail->setPlainText(mail);
    m_copyMail->setTextToCopy(mail);
}

void AdminPane::retranslate()
{
    m_intro->setText(
        tr("Send this table to the person who looks after your DNS. Copied, it goes into "
           "a mail, a document or a spreadsheet as a table."));
    m_mailTitle->setText(tr("A &mail to the admin"));
    m_mail->setAccessibleName(tr("A mail to the admin"));
    m_copyMail->setCaption(tr("Copy mail text"));
    showAll();
}

} // namespace sda
