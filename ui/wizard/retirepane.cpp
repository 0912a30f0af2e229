#include "ui/wizard/retirepane.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/retiredcard.h"
#include "ui/wizard/session.h"

#include <QVBoxLayout>

namespace sda {

RetirePane::RetirePane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::close);
    m_column->addWidget(m_intro);
    connect(&session, &Session::planChanged, this, &RetirePane::showAll);
    connect(&session, &Session::surveyChanged, this, &RetirePane::showAll);
}

void RetirePane::showAll()
{
    const QList<RetiredRecord> list = m_session.retired();
    while (m_cards.size() > list.size())
        delete m_cards.takeLast();
    while (m_cards.size() < list.size()) {
        auto *card = new RetiredCard;
        m_column->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < list.size(); ++i)
        m_cards.at(i)->setRecord(list.at(i), m_session.texts());
}

void RetirePane::retranslate()
{
    m_intro->setText(
        tr("First stop sending with the service, and delete the domain in its console. Then do "
           "this at your DNS host. Records known to be needed by your other mail are marked, and "
           "stay."));
    showAll();
}

} // namespace sda
