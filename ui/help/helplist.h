#pragma once

#include "ui/text/helptexts.h"

#include <QAbstractListModel>

namespace sda {

/// The topics of the help below the words that part them: the manual, then the cards; or those that
/// a search has found, the best first.
class HelpList : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int topicRole = Qt::UserRole; ///< "card:spf"; empty for a heading

    using QAbstractListModel::QAbstractListModel;

    /// Not owned; call again when the language changed.
    void setTexts(const HelpTexts *texts);
    /// Words to look for, as HelpTexts::find(); all topics if empty.
    void setSearch(const QString &words);

    QModelIndex indexOf(const QString &topic) const;
    /// The first row that is a topic; not valid if nothing was found.
    QModelIndex first() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void fill();
    void add(const QString &heading, const QList<HelpTopic> &topics);

    const HelpTexts *m_texts = nullptr;
    QString m_words;
    QList<HelpTopic> m_rows; ///< without a topic: a heading
};

} // namespace sda
