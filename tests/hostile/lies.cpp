#include "lies.h"

namespace sda {

const QList<Station> nameServers{Station::First, Station::Second};

std::function<void(HostileWorld &)> atNameServers(const Lie &lie)
{
    return [lie](HostileWorld &world) { world.lie(nameServers, lie); };
}

std::function<void(HostileWorld &)> atResolver(const Lie &lie)
{
    return [lie](HostileWorld &world) { world.lie({Station::Resolver}, lie); };
}

const Message &rightOf(const Told &told)
{
    const auto isRight = [](const ResourceRecord &record) {
        const QString text = displayText(record);
        return text == u"mxbiz1.qq.com" || text.contains(u"include:qcloudmail.com")
            || text.startsWith(u"v=DKIM1") || text.startsWith(u"v=DMARC1");
    };
    const bool other = std::ranges::any_of(told.opposite.answers, isRight);
    return other ? told.opposite : told.truth;
}

Lie changed(const Change &change)
{
    return [change](const Told &told) {
        Message message = told.truth;
        change(message, told);
        return QList{Sending{wireOf(message, told)}};
    };
}

Lie octets(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](const Told &told) { return QList{Sending{change(wireOf(told.truth, told))}}; };
}

Lie before(const std::function<QList<Sending>(const Told &)> &first)
{
    return [first](const Told &told) {
        return first(told) + QList{Sending{wireOf(told.truth, told)}};
    };
}

DnsName nameOf(const QString &text)
{
    return DnsName::fromText(text).value();
}

} // namespace sda
