#pragma once

#include <QSortFilterProxyModel>

namespace sda {

/// The rows a person asked to see, in the order wanted. A heading is there if a line beneath it is.
class OverviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit OverviewFilter(QObject *parent = nullptr);

    /// Words of domain, service or tags; all of them have to be there, in any order.
    void setWords(const QString &words);
    /// Only what needs somebody.
    void setOnlyAttention(bool only);
    bool isFiltering() const { return !m_words.isEmpty() || m_onlyAttention; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const QModelIndex &line) const;

    QStringList m_words;
    bool m_onlyAttention = false;
};

} // namespace sda
