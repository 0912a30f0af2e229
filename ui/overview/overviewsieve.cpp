#include "ui/overview/overviewsieve.h"

#include "ui/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace sda {

OverviewSieve::OverviewSieve(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_attention(new QCheckBox), m_groupLabel(new QLabel),
      m_grouping(new QComboBox)
{
    m_words->setClearButtonEnabled(true);
    m_groupLabel->setBuddy(m_grouping);
    m_grouping->addItems({{}, {}, {}}); // named by retranslate()
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::close);
    row->addWidget(m_words, 1);
    row->addSpacing(space::close);
    row->addWidget(m_attention);
    row->addSpacing(space::close);
    row->addWidget(m_groupLabel);
    row->addWidget(m_grouping);

    const auto tell = [this] { emit wishChanged(wish()); };
    connect(m_words, &QLineEdit::textChanged, this, tell);
    connect(m_attention, &QCheckBox::toggled, this, tell);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, tell);
    retranslate();
}

OverviewSieve::Wish OverviewSieve::wish() const
{
    return {m_words->text(), m_attention->isChecked(),
            OverviewTree::Grouping(m_grouping->currentIndex())};
}

void OverviewSieve::setWish(const Wish &wish)
{
    if (wish == this->wish())
        return;
    {
        const QSignalBlocker words(m_words);
        const QSignalBlocker attention(m_attention);
        const QSignalBlocker grouping(m_grouping);
        m_words->setText(wish.words);
        m_attention->setChecked(wish.onlyAttention);
        m_grouping->setCurrentIndex(int(wish.grouping));
    }
    emit wishChanged(wish);
}

void OverviewSieve::find()
{
    m_words->setFocus();
    m_words->selectAll();
}

bool OverviewSieve::clearWords()
{
    const bool hadWords = !m_words->text().isEmpty();
    m_words->clear();
    return hadWords;
}

void OverviewSieve::retranslate()
{
    m_words->setPlaceholderText(tr("Domain, service or tag"));
    m_words->setAccessibleName(tr("Show only these: domain, service or tag"));
    m_attention->setText(tr("&Needs attention"));
    m_groupLabel->setText(tr("&Group by"));
    m_grouping->setAccessibleName(tr("Group by"));
    const QStringList groupings{//: "Group by": nothing
                                tr("nothing"), tr("service"), tr("tag")};
    for (int i = 0; i < groupings.size(); ++i)
        m_grouping->setItemText(i, groupings.at(i));
}

} // namespace sda
