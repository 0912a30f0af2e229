#pragma once

#include "ui/overview/overviewtree.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sda {

/// What is shown in My domains and how it is grouped: a line of controls above the list.
class OverviewSieve : public QWidget
{
    Q_OBJECT
public:
    struct Wish
    {
        QString words;
        bool onlyAttention = false;
        OverviewTree::Grouping grouping = OverviewTree::Grouping::Domain;
        bool operator==(const Wish &) const = default;
    };

    explicit OverviewSieve(QWidget *parent = nullptr);

    Wish wish() const;
    void setWish(const Wish &wish);
    /// Takes the keyboard into the field for words.
    void find();
    /// Takes the words out; false: there were none.
    bool clearWords();
    void retranslate();

signals:
    void wishChanged(const sda::OverviewSieve::Wish &wish);

private:
    QLineEdit *m_words;
    QCheckBox *m_attention;
    QLabel *m_groupLabel;
    QComboBox *m_grouping;
};

} // namespace sda
