#pragma once

#include <QComboBox>

namespace sda {

class Session;

/// Which DNS host the domain uses: the recognised one first, every other by name below.
class HostChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit HostChoice(Session &session, QWidget *parent = nullptr);

    /// The list and the choice, anew: the language or what was recognised has changed.
    void fill();

private:
    QString recognisedText() const;

    Session &m_session;
};

} // namespace sda
