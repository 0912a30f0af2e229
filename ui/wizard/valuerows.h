#pragma once

#include "core/services/service.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sda {

class NoticeList;
class Session;

/// The values typed by hand, field by field: what repeats (DKIM selector and key) in rows that can
/// be added and taken away.
class ValueRows : public QWidget
{
    Q_OBJECT
public:
    explicit ValueRows(Session &session, QWidget *parent = nullptr);
    ~ValueRows() override;

    /// The values of the session; what is being typed stays as it is.
    void showValues();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString variable;
        int index = 0;
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        NoticeList *notices = nullptr;
        bool refused = false; ///< what stands there was not taken: it is left alone
    };
    QList<ServiceVariable> variables() const;
    QString builtFor() const;
    Purpose purposeOf(const ServiceVariable &variable) const;
    bool hasGuide() const;
    void addHead(Purpose purpose);
    int rowsWanted() const;
    int rowsAtLeast() const;
    int rowsAtMost() const;
    QWidget *regionBox(QLineEdit *line) const;
    void build();
    void addField(const ServiceVariable &variable, int index);
    QString placeholder(const ServiceVariable &variable) const;
    void sizeLabels();
    void take(int field);
    void settle(int field);
    void relabel();
    void disconnectLines();

    Session &m_session;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Field> m_fields;
    QList<std::pair<Purpose, QLabel *>> m_heads;
    QList<QToolButton *> m_removeButtons;
    QPushButton *m_add;
    QString m_builtFor; // the service and the variables whose fields stand there
    int m_rows = 1;
};

} // namespace sda
