#include "hostiletexts.h"

#include "lies.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

// A picture, a script, a link, letters; a formula; ESC sequences that clear a terminal and set its
// title, a bell, NUL; a header of a mail; marks that turn the direction, zero width; Markdown.
constexpr auto html =
    "<img src=\"https://evil.example/x\" onerror=alert(1)><script>alert(1)</script>"
    "<a href=\"https://evil.example/\">here</a><b>bold</b>";
constexpr auto formula = "=HYPERLINK(\"https://evil.example/\",\"x\")";
constexpr auto markdown = "[here](https://evil.example/) ![](https://evil.example/x.png) `code`";

QByteArray control()
{
    return QByteArray("\x1b[2J\x1b]0;owned\x07") + '\0' + "\r\nBcc: evil@evil.example\r\n";
}

QByteArray direction()
{
    return u"\u202egnp.\u2066x\u200b\u2028"_s.toUtf8();
}

ResourceRecord text(const DnsName &name, const QByteArray &value)
{
    TxtData data;
    for (qsizetype at = 0; at < value.size(); at += 255)
        data.strings.append(value.mid(at, 255));
    return {name, RecordType::Txt, std::chrono::seconds(60), data};
}

/// Labels hold any octets (RFC 2181, 11).
DnsName hostileName(int number)
{
    const QList<QByteArray> first{"<img src=x onerror=1>", "=cmd|'/C calc'!A0",
                                  "\x1b[2J\x07" + QByteArray(1, '\0'), u"\u202egnp"_s.toUtf8(),
                                  "<b>bold</b>"};
    const auto name = DnsName::fromLabels({first.at(number % first.size()), "evil", "com"});
    if (!name)
        qFatal("no name %d", number);
    return *name;
}

QByteArray beginningAt(const QString &name)
{
    if (name.startsWith(u"_dmarc"_s))
        return "v=DMARC1; p=none; rua=mailto:";
    return name.contains(u"_domainkey"_s) ? "v=DKIM1; k=rsa; n=" : "v=spf1 include:";
}

void putTexts(Message &message, const Told &told)
{
    if (!told.asks(RecordType::Txt))
        return;
    const DnsName name = *told.query.questionName;
    message.header.rcode = 0;
    message.authority.clear();
    message.answers = {text(name, beginningAt(told.name()) + hostileText() + " ~all"),
                       text(name, hostileText()), text(name, formula),
                       text(name, "+cmd|' /C calc'!A0"), text(name, "@SUM(1+1)*cmd|' /C calc'!A0")};
}

void putNames(Message &message, const Told &told)
{
    const DnsName name = *told.query.questionName;
    const auto answer = [&](RecordType type) {
        message.header.rcode = 0;
        message.authority.clear();
        message.answers.clear();
        for (int i = 0; i < 5; ++i) {
            const RecordData data = type == RecordType::Mx
                ? RecordData(MxData{quint16(i), hostileName(i)})
                : RecordData(TargetData{hostileName(i)});
            message.answers.append({name, type, std::chrono::seconds(60), data});
        }
    };
    if (told.asks(RecordType::Mx))
        answer(RecordType::Mx);
    else if (told.asks(RecordType::Ns) && told.name() == u"sampledomain.com"_s)
        answer(RecordType::Ns);
    else if (told.asks(RecordType::Txt) && told.name().startsWith(u"_dmarc"_s)) {
        answer(RecordType::Cname);
        message.answers = message.answers.mid(0, 1);
    }
}

/// The resolver leads every hostile name server to the first one.
void leadToFirst(Message &message, const Told &told)
{
    putNames(message, told);
    if (!told.name().endsWith(u"evil.com"_s) || !told.asks(RecordType::A))
        return;
    message.header.rcode = 0;
    message.authority.clear();
    message.answers = {{*told.query.questionName, RecordType::A, std::chrono::seconds(60),
                        AddressData{addressOf(Station::First)}}};
}

} // namespace

QByteArray hostileText()
{
    return QByteArray(html) + control() + direction() + markdown + formula;
}

void fillWithHostile(HostileWorld &world, Entrance entrance)
{
    if (entrance == Entrance::Texts)
        return world.lie(nameServers, changed(putTexts));
    world.lie(nameServers, changed(putNames));
    world.lie({Station::Resolver}, changed(leadToFirst));
}

QString hostileZone()
{
    const DnsName domain = nameOf(u"sampledomain.com"_s);
    QStringList lines{zoneFileLine(text(domain, "v=spf1 include:" + hostileText() + " ~all")),
                      zoneFileLine(text(domain, formula)),
                      zoneFileLine(text(nameOf(u"_dmarc.sampledomain.com"_s),
                                        "v=DMARC1; p=none; rua=mailto:" + hostileText()))};
    for (int i = 0; i < 5; ++i)
        lines.append(zoneFileLine({domain, RecordType::Mx, std::chrono::seconds(60),
                                   MxData{quint16(i), hostileName(i)}}));
    return lines.join(u'\n') + u'\n';
}

QString rawCharactersIn(const QString &text, bool invisible)
{
    QString raw;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isLayout = u == '\n' || u == '\r' || u == '\t';
        const bool isControl = c.category() == QChar::Other_Control && !isLayout;
        const bool turns = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
            || (u >= 0x2066 && u <= 0x2069);
        const bool isInvisible = invisible
            && (c.category() == QChar::Other_Format || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator);
        if (isControl || turns || isInvisible)
            raw += u"U+%1 "_s.arg(uint(u), 4, 16, QLatin1Char('0'));
    }
    return raw;
}

bool holdsMarkup(const QString &text)
{
    for (const QString &element : {u"<img"_s, u"<script"_s, u"<b>bold"_s, u"<a href"_s}) {
        if (text.contains(element))
            return true;
    }
    return false;
}

} // namespace sda
