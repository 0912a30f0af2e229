#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace sda {

class Session;
class WrappedLabel;

/// The way to the form of this DNS host, step by step, with the words its panel prints. What no
/// source shows is said in general words.
class HostSteps : public QWidget
{
    Q_OBJECT
public:
    explicit HostSteps(Session &session, QWidget *parent = nullptr);

    /// The texts are taken now: call again when the language changed.
    void showAll();

private:
    QStringList steps() const;
    QStringList waySteps() const;
    QString enterStep() const;
    QString saveStep() const;

    Session &m_session;
    QVBoxLayout *m_column;
    QPushButton *m_open;
    QList<WrappedLabel *> m_lines; // used again
};

} // namespace sda
