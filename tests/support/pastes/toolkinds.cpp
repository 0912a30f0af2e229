#include "draft.h"

namespace pastes {

namespace {

QString name(const Record &record)
{
    return inCodeForm(record.name);
}

/// Programs print types as they are.
QString type(const ShownRow &row)
{
    return row.type.toUpper();
}

QString data(const ShownRow &row)
{
    return row.isText ? row.strings().join(u' ') : row.valueWithPriority();
}

QString layOutDig(Draft &draft, Seeded &random)
{
    const bool isShort = random.chance(40); // +noall +answer
    const bool shuffled = random.chance(20);
    QString text;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const ShownRow &row = draft.rows.at(i);
        const QString owner = name(draft.set.records.at(i)) + u'.';
        const QString answer =
            s("%1\t%2\tIN\t%3\t").arg(owner, row.ttl, type(row)) + data(row) + u'\n';
        if (isShort) {
            text += answer;
            continue;
        }
        text += s("\n; <<>> DiG 9.18.28-1~deb12u2-Debian <<>> %1 %2\n"
                  ";; global options: +cmd\n;; Got answer:\n"
                  ";; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: %3\n"
                  ";; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1\n\n"
                  ";; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: 1232\n"
                  ";; QUESTION SECTION:\n;%4\t\tIN\t%1\n\n;; ANSWER SECTION:\n")
                    .arg(type(row), owner.chopped(1))
                    .arg(random.below(65536))
                    .arg(owner)
            + answer;
        if (shuffled)
            text += s("\n;; AUTHORITY SECTION:\n%1.\t86400\tIN\tNS\tns1.small-host.net.\n\n"
                      ";; ADDITIONAL SECTION:\nns1.small-host.net.\t3600\tIN\tA\t192.0.2.53\n")
                        .arg(inCodeForm(draft.set.zone));
        text += s("\n;; Query time: 3 msec\n;; SERVER: 127.0.0.53#53(127.0.0.53) (UDP)\n"
                  ";; WHEN: Sun Nov 22 10:00:00 JST 2026\n;; MSG SIZE  rcvd: 83\n\n");
    }
    return text;
}

QString layOutDigShort(Draft &draft, Seeded &random)
{
    const bool hasCommands = random.chance(50);
    QString text;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const ShownRow &row = draft.rows.at(i);
        draft.made.wanted[i].nameTold = false;
        if (hasCommands)
            text +=
                s("$ dig %1 +short %2\n").arg(row.type.toLower(), name(draft.set.records.at(i)));
        text += data(row) + u'\n';
    }
    return text;
}

struct WindowsWords
{
    QString server, answer;
};

QString windowsAnswer(const QString &owner, const ShownRow &row)
{
    if (type(row) == s("MX"))
        return s("%1\tMX preference = %2, mail exchanger = %3\n")
            .arg(owner, row.priority, row.value);
    if (!row.isText)
        return s("%1\tcanonical name = %2\n").arg(owner, row.value);
    return owner + s("\ttext =\n\n\t") + row.strings().join(s("\n\t")) + u'\n';
}

QString layOutWindows(Draft &draft, Seeded &random)
{
    const QList<WindowsWords> all{
        {s("Server:  UnKnown\nAddress:  192.168.1.1\n\n"), s("Non-authoritative answer:\n")},
        {s("サーバー:  UnKnown\nAddress:  192.168.1.1\n\n"), s("権限のない回答:\n")},
        {s("서버:    UnKnown\nAddress:  192.168.1.1\n\n"), s("권한 없는 응답:\n")},
        {s("服务器:  UnKnown\nAddress:  192.168.1.1\n\n"), s("非权威应答:\n")},
    };
    const bool hasCommands = random.chance(50);
    QString text;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const QString owner = name(draft.set.records.at(i));
        if (hasCommands)
            text += s("C:\\Users\\taro>nslookup -type=%1 %2\n").arg(type(draft.rows.at(i)), owner);
        text += all.at(draft.language).server + all.at(draft.language).answer
            + windowsAnswer(owner, draft.rows.at(i)) + u'\n';
    }
    return text;
}

QString layOutUnix(Draft &draft, Seeded &random)
{
    const bool hasCommands = random.chance(50);
    QString text;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const ShownRow &row = draft.rows.at(i);
        const QString owner = name(draft.set.records.at(i));
        if (hasCommands)
            text += s("$ nslookup -type=%1 %2\n").arg(row.type.toLower(), owner);
        text += s("Server:\t\t127.0.0.53\nAddress:\t127.0.0.53#53\n\nNon-authoritative answer:\n")
            + owner;
        if (type(row) == s("MX"))
            text += s("\tmail exchanger = %1 %2\n").arg(row.priority, row.value);
        else if (row.isText)
            text += s("\ttext = ") + row.strings().join(u' ') + u'\n';
        else
            text += s("\tcanonical name = ") + row.value + u'\n';
        text += s("\nAuthoritative answers can be found from:\n\n");
    }
    return text;
}

QString layOutHost(Draft &draft, Seeded &)
{
    QString text;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const ShownRow &row = draft.rows.at(i);
        text += name(draft.set.records.at(i));
        if (type(row) == s("MX"))
            text += s(" mail is handled by ") + row.valueWithPriority() + u'\n';
        else if (row.isText)
            text += s(" descriptive text ") + row.strings().join(u' ') + u'\n';
        else
            text += s(" is an alias for ") + row.value + u'\n';
    }
    return text;
}

/// Nothing was found: no row, and that has to be said.
QString layOutFailure(Draft &draft, Seeded &random)
{
    const QString owner = name(draft.set.records.first());
    draft.made.wanted.clear();
    draft.rows.clear();
    const QStringList windows{s("Server:  UnKnown\nAddress:  192.168.1.1\n\n"),
                              s("サーバー:  UnKnown\nAddress:  192.168.1.1\n\n"),
                              s("서버:    UnKnown\nAddress:  192.168.1.1\n\n"),
                              s("服务器:  UnKnown\nAddress:  192.168.1.1\n\n")};
    const QString unix_ = s("Server:\t\t127.0.0.53\nAddress:\t127.0.0.53#53\n\n");
    return random.oneOf<QString>(
        {unix_ + s("** server can't find %1: NXDOMAIN\n\n").arg(owner),
         unix_ + s("** server can't find %1: SERVFAIL\n\n").arg(owner),
         unix_ + s("Non-authoritative answer:\n*** Can't find %1: No answer\n\n").arg(owner),
         windows.at(draft.language)
             + s("*** UnKnown can't find %1: Non-existent domain\n").arg(owner),
         s("; <<>> DiG 9.18.28 <<>> txt %1\n;; global options: +cmd\n;; Got answer:\n"
           ";; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 4711\n"
           ";; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1\n\n"
           ";; QUESTION SECTION:\n;%1.\t\tIN\tTXT\n\n;; Query time: 3 msec\n")
             .arg(owner),
         s("Host %1 not found: 3(NXDOMAIN)\n").arg(owner)});
}

} // namespace

QList<Kind> toolKinds()
{
    const auto printed = [](Draft &draft, Seeded &random) {
        draft.priorities = PriorityPlace::InValue;
        const bool escaped = random.chance(30); // older programs
        for (ShownRow &row : draft.rows) {
            row.escaped = escaped;
            if (!row.isText && !row.value.endsWith(u'.'))
                row.value += u'.';
        }
        return true;
    };
    const auto shortened = [printed](Draft &draft, Seeded &random) {
        // A host name that nothing is said about can be anything.
        draft.keepOnly([](const Record &r) { return r.kind != Record::Kind::Website; });
        return printed(draft, random);
    };
    const auto windows = [](Draft &draft, Seeded &) {
        draft.priorities = PriorityPlace::InValue;
        for (ShownRow &row : draft.rows) {
            if (row.value.endsWith(u'.'))
                row.value.chop(1);
        }
        return true;
    };
    const auto failed = [](Draft &draft, Seeded &) {
        draft.made.mustAsk = true;
        return true;
    };
    const QList<Naming> whole{Naming::Whole};
    return {
        {s("dig"), Tool, whole, printed, layOutDig, true},
        {s("dig +short"), Tool, whole, shortened, layOutDigShort, true},
        {s("nslookup of Windows"), Tool, whole, windows, layOutWindows, true},
        {s("nslookup of mac and Linux"), Tool, whole, printed, layOutUnix, true},
        {s("host"), Tool, whole, printed, layOutHost, true},
        {s("a look-up that failed"), Tool, whole, failed, layOutFailure, true},
    };
}

} // namespace pastes
