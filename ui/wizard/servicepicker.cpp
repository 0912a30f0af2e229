#include "ui/wizard/servicepicker.h"

#include "ui/look/look.h"
#include "ui/text/guide.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace sda {

ServicePicker::ServicePicker(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_box(new QComboBox), m_open(new QPushButton),
      m_help(new WrappedLabel), m_notices(new NoticeList)
{
    setFocusProxy(m_box);
    setQuiet(m_help);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::close);
    line->addWidget(m_box);
    line->addWidget(m_open);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addLayout(line);
    column->addWidget(m_help);
    column->addWidget(m_notices);

    connect(m_box, &QComboBox::activated, this, &ServicePicker::choose);
    connect(m_open, &QPushButton::clicked, this, &ServicePicker::openTemplate);
}

void ServicePicker::fill()
{
    m_box->clear();
    for (const Service &service : builtInServices())
        m_box->addItem(serviceName(service, m_session.texts().language()), service.id);
    m_box->insertSeparator(m_box->count());
    m_box->addItem(tr("Another service, by its template"), QString(templateServiceId));
    m_box->addItem(tr("My own table of records"), QString(tableServiceId));
}

void ServicePicker::choose(int row)
{
    const QString id = m_box->itemData(row).toString();
    m_wantsTemplate = id == templateServiceId;
    m_notices->setFindings(m_session.texts(), {});
    if (!m_wantsTemplate)
        m_session.setService(id);
    else
        openTemplate();
    showService();
}

void ServicePicker::openTemplate()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open the template of a service"),
                                                      QString(), tr("Templates (*.json)"));
    if (file.isEmpty())
        return;
    const auto why = m_session.openTemplate(file);
    m_notices->setFindings(m_session.texts(), why ? QList<Finding>{*why} : QList<Finding>());
    m_wantsTemplate = m_wantsTemplate && why;
    showService();
}

void ServicePicker::showService()
{
    const QString &id = m_session.setup().serviceId;
    const bool isTemplate = id == templateServiceId || m_wantsTemplate;
    const bool isTable = id == tableServiceId && !m_wantsTemplate;
    m_box->setCurrentIndex(m_box->findData(m_wantsTemplate ? QString(templateServiceId) : id));
    m_open->setVisible(isTemplate);
    const Service *service = m_session.service();
    if (isTable)
        m_help->setText(tr("Paste your table in the step after next. Each row needs a type, a host "
                           "record and a value."));
    else if (id == templateServiceId && service)
        //: %1: the name of a service
        m_help->setText(tr("Opened: %1").arg(service->name));
    else if (isTemplate)
        m_help->setText(tr("Many services publish a Domain Connect template, a file that ends in "
                           ".json. Ask the service for it, or choose “My own table of records”."));
    m_help->setVisible(isTable || isTemplate);
    if (isTemplate && !m_wantsTemplate && m_session.serviceFinding())
        m_notices->setFindings(m_session.texts(), {*m_session.serviceFinding()});
    QList<Finding> asks;
    for (const Finding &finding : m_session.plan().findings) {
        if (finding.code() == FindingCode::TemplateAskFirst
            || finding.code() == FindingCode::TemplateHostRequired)
            asks.append(finding);
    }
    if (!asks.isEmpty())
        m_notices->setFindings(m_session.texts(), asks);
}

void ServicePicker::retranslate()
{
    fill();
    nameBox(m_box, tr("Service"));
    m_open->setText(tr("Choose a &file…"));
    m_notices->setFindings(m_session.texts(), {});
    showService();
}

} // namespace sda
