#pragma once

#include "story.h"

#include "core/dns/network.h"
#include "core/dns/publicresolvers.h"
#include "core/practice/dnsworld.h"

#include <QSet>

namespace stories {

/// What is true of the rows from a situation on. Known from what the story puts into the zones.
struct Situation
{
    struct Server
    {
        sda::IpAddress address;
        bool named = true; ///< by the registry; false: only those who remember ask it
        bool answers = true;
        QMap<QString, bool> right; ///< by id of the row: exactly the wanted record
    };
    milliseconds since{0}; ///< steady time
    bool connected = true;
    bool resolved = true; ///< one of this computer's resolvers answers
    QList<Server> servers;
};

/// What may be shown of a row.
enum class Truth {
    Right, ///< exactly right at every name server that answers
    Partly, ///< at some of them
    Not, ///< at none
    Unasked, ///< no name server answers
};
Truth truthOf(const Situation &situation, const QString &row);
QString textOf(Truth truth);

/// The world of a story: a home with name servers, a registry, the rest, resolvers with a memory.
class StoryWorld
{
public:
    StoryWorld(const Story &story, milliseconds start);

    /// Sleep is for the clock, and Ask for whoever asks: neither changes the world.
    void apply(const Step &step, milliseconds steady);
    /// What somebody asks in a step of the kind Ask.
    QList<sda::Question> askedIn(const Step &step) const;
    /// What comes back from the server when a question reaches it now; Timeout: nothing.
    sda::Answer answer(const sda::Question &question, const QDateTime &wall);

    const QList<Situation> &situations() const { return m_situations; }
    /// Those that held at some time between the two.
    QList<Situation> situationsBetween(milliseconds from, milliseconds to) const;

    /// The zones as they are now, in the words of WorldText::read(), with the first resolver.
    QString text() const;
    /// By number.
    sda::IpAddress server(int which) const { return m_hosts.at(which).address; }

    const sda::NetworkState &network() const { return m_network; }
    QList<sda::Server> resolvers() const;
    QList<sda::PublicResolver> publicResolvers() const;
    /// Resolvers may be asked about these: what exists before the person does anything.
    bool isAskable(const sda::DnsName &name, sda::RecordType type) const;
    /// The row with this name and type; empty: none.
    QString rowAt(const sda::DnsName &name, sda::RecordType type) const;

private:
    struct Stand
    {
        QList<mistakes::ZoneLine> lines;
        bool right = false;
    };
    struct Host
    {
        sda::IpAddress address;
        QString name;
        bool named = true;
        bool serves = true;
        bool silent = false;
        QMap<QString, Stand> stands; ///< by id of the row
    };

    void setStand(const QString &row, int which, const Stand &stand);
    void move(bool loses);
    mistakes::MadeZone homeAt(const Host &host) const;
    void serveHome(const Host &host);
    void serveRegistry();
    void serve(const mistakes::MadeZone &zone);
    sda::IpAddress resolverAddress(int number) const;
    void note(milliseconds steady);

    Story m_story;
    mistakes::MadeZone m_home; ///< without the wanted rows and NS
    QList<mistakes::MadeZone> m_others;
    sda::DnsWorld m_dns;
    QList<Host> m_hosts;
    QList<Situation> m_situations;
    sda::NetworkState m_network;
    bool m_connected = true;
    QSet<int> m_silentResolvers;
    int m_serial = 100;
};

} // namespace stories
