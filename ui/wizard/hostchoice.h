#pragma once

#include <QComboBox>

namespace sda {

class Session;
struct DnsHost;

/// Which DNS host the domain uses: the recognised one first, every other below, the likelier ones
/// on top.
class HostChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit HostChoice(Session &session, QWidget *parent = nullptr);

    /// The list and the choice, anew: the language or what was recognised has changed.
    void fill();

private:
    QString recognisedText() const;
    QList<const DnsHost *> inOrder() const;

    Session &m_session;
};

} // namespace sda
