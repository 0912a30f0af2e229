#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace sda {

class Session;
class WrappedLabel;

/// The choices that a service leaves, each with what it means: which kind of key, with or without a
/// MAIL FROM domain; for a template which of its groups.
class ChoicePane : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicePane(Session &session, QWidget *parent = nullptr);

    void showChoices();
    void retranslate();

private:
    struct Option
    {
        QString choice;
        QString option;
        QRadioButton *button = nullptr;
        WrappedLabel *help = nullptr;
    };
    struct Head
    {
        QString choice;
        QLabel *label = nullptr;
    };
    void build();
    void setTexts();
    QString builtFor() const;

    Session &m_session;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QList<Head> m_heads;
    QList<Option> m_options;
    QString m_builtFor;
};

} // namespace sda
