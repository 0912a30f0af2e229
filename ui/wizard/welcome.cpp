#include "ui/wizard/welcome.h"

#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/topiclink.h"
#include "ui/widgets/wrappedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sda {

Welcome::Welcome(QWidget *parent)
    : Card(parent), m_words(new WrappedLabel), m_manual(new TopicLink), m_dismiss(new QPushButton)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tight);
    column->addWidget(m_words);
    column->addWidget(m_manual);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::apart, space::close, space::apart, space::close);
    row->setSpacing(space::close);
    row->addWidget(new MarkView(Mark::Note), 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addSpacing(space::close);
    row->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    connect(m_dismiss, &QPushButton::clicked, this, &Welcome::dismissed);
}

void Welcome::setLanguage(const QString &code)
{
    m_words->setText(tr("New here? Practise with the sample first, if you like: nothing real is "
                        "changed. At any time, F1 opens the help for what you see."));
    m_manual->setTopic(manualPage({}), code);
    //: Button: this has been read and need not be shown again
    m_dismiss->setText(tr("&Got it"));
}

} // namespace sda
