#pragma once

#include "app/gui/sessionbus.h"

#include <QLockFile>
#include <QObject>
#include <QVariantMap>

namespace sda {

/// One running program for each folder of set-ups: who comes later hands its wish to the first one
/// and goes. By a name on the session's D-Bus, which the bus itself takes from a program that ends
/// or is killed. Where there is no bus, a lock file tells that somebody is there, who cannot be
/// reached.
class Instance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "sender_domain_assistant.Program")
public:
    enum class Role {
        First, ///< wishes of others come in
        Second, ///< somebody else has the wish now: nothing is left to do
        Alone, ///< somebody else runs, and cannot be reached
    };

    /// `folder`: of the set-ups.
    explicit Instance(const QString &folder, Bus bus = sessionBus(), QObject *parent = nullptr);
    ~Instance() override;

    /// Waits for the answer of the one that runs, a few seconds at most.
    Role enter(const QVariantMap &wish);
    /// Others can reach this program, once it is the first.
    bool isReachable() const { return m_bus != nullptr; }

    static QString nameFor(const QString &folder);

public slots:
    /// From another program.
    Q_SCRIPTABLE void Start(const QVariantMap &wish);

signals:
    void startWanted(const QVariantMap &wish);

private:
    static constexpr int patience = 5000; ///< milliseconds

    // On the bus:
    bool claim();
    bool handOver(const QVariantMap &wish);
    void leave();

    const Bus m_bus;
    QString m_name;
    QLockFile m_lock; // where there is no bus
};

} // namespace sda
