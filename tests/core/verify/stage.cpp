#include "stage.h"

#include <QFile>
#include <QRegularExpression>

namespace sda {

namespace {

const QString sampleZone = QStringLiteral("sampledomain.com");

QStringList wordsOf(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString fromWord(const QString &line, int index)
{
    return line.section(QLatin1Char(' '), index, -1, QString::SectionSkipEmpty);
}

QMap<QString, QString> readKeys()
{
    QMap<QString, QString> keys;
    for (const QString &line : readTestFile(QStringLiteral("keys.txt")).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char(';')))
            keys.insert(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    }
    return keys;
}

/// Strings of a zone file hold up to 255 octets (RFC 1035, 3.3).
QString inStrings(const QString &text)
{
    constexpr qsizetype length = 200;
    QStringList strings;
    for (qsizetype at = 0; at < text.size(); at += length)
        strings.append(text.mid(at, length));
    return strings.join(QStringLiteral("\" \""));
}

QString withKeys(QString line)
{
    static const QMap<QString, QString> keys = readKeys();
    static const QRegularExpression pattern(
        QStringLiteral(R"(\$\{([a-z0-9]+)(?:-([0-9]+)|\.(lower|open))?\})"));
    for (auto match = pattern.match(line); match.hasMatch(); match = pattern.match(line)) {
        QString key = keys.value(match.captured(1));
        if (key.isEmpty())
            qFatal("no key %s", qPrintable(match.captured(1)));
        key.chop(match.captured(2).toInt());
        if (match.captured(3) == QStringLiteral("lower"))
            key = key.toLower();
        const bool whole = match.captured(3) == QStringLiteral("open");
        line.replace(match.capturedStart(), match.capturedLength(), whole ? key : inStrings(key));
    }
    return line;
}

void readLine(Scene &scene, const QString &line, const QMap<QString, QStringList> &blocks)
{
    const QStringList words = wordsOf(line);
    if (words[0] == QStringLiteral("use")) {
        if (!blocks.contains(words[1]))
            qFatal("no block %s", qPrintable(words[1]));
        for (const QString &used : blocks.value(words[1]))
            readLine(scene, used, blocks);
    } else if (words[0] == QStringLiteral("domain"))
        scene.domain = words[1];
    else if (words[0] == QStringLiteral("service"))
        scene.service = words[1];
    else if (words[0] == QStringLiteral("set"))
        scene.values.insert(words[1], words.mid(2));
    else if (words[0] == QStringLiteral("text"))
        scene.values.insert(words[1], {fromWord(line, 2)});
    else if (words[0] == QStringLiteral("selectors"))
        scene.selectors = words.mid(1);
    else if (words[0] == QStringLiteral("dkim-text"))
        scene.dkimText = fromWord(line, 1);
    else if (words[0] == QStringLiteral("other-row"))
        scene.otherRows.append(
            {.type = recordTypeOf(words[2]), .host = words[1], .value = fromWord(line, 3)});
    else if (words[0] == QStringLiteral("expect"))
        scene.expected.insert(words[1].chopped(1), words.mid(2));
    else if (words[0] == QStringLiteral("keep"))
        scene.kept = line.section(QLatin1Char(' '), 1);
    else
        scene.lines.append(line);
}

QList<ResourceRecord> recordsFrom(const QString &line)
{
    const ZoneFile zone = readZoneFile(line, *DnsName::fromText(sampleZone));
    if (!zone.errors.isEmpty() || zone.records.isEmpty())
        qFatal("no zone line: %s", qPrintable(line));
    return zone.records;
}

} // namespace

QString readTestFile(const QString &name)
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/core/verify/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QList<Scene> readScenes(const QString &file)
{
    QList<Scene> scenes;
    QMap<QString, QStringList> blocks;
    QString block;
    for (const QString &raw : readTestFile(file).split(QLatin1Char('\n'))) {
        if (wordsOf(raw).isEmpty() || raw.startsWith(QLatin1Char(';')))
            continue;
        const QString line = withKeys(raw);
        const bool isHeading = line.startsWith(QLatin1Char('['));
        const QString heading = isHeading ? line.mid(1, line.size() - 2) : QString();
        if (heading.startsWith(QStringLiteral("block ")))
            block = wordsOf(heading).at(1);
        else if (isHeading) {
            block.clear();
            scenes.append(Scene{.heading = heading});
        } else if (!block.isEmpty())
            blocks[block].append(line);
        else
            readLine(scenes.last(), line, blocks);
    }
    return scenes;
}

Stage::Stage(const Scene &scene) : plan(planFor(scene))
{
    QString base = readTestFile(QStringLiteral("base.world"));
    QStringList changes;
    QStringList zones;
    for (const QString &line : scene.lines) {
        const QStringList words = wordsOf(line);
        if (words[0] == QStringLiteral("replace"))
            base.replace(words[1], words[2]);
        else if (!zones.isEmpty() || words[0] == QStringLiteral("zone"))
            zones.append(line);
        else
            changes.append(line);
    }
    text.read(base);
    for (const QString &line : std::as_const(changes))
        apply(line);
    text.read(zones.join(QLatin1Char('\n')));
    world = text.world();
    for (const Early &one : early()) {
        DnsWorld then = one.before.world();
        answerIn(text, then, {one.name, one.type, text.resolvers().at(one.resolver)},
                 testNow().addSecs(-60));
        text.applyTo(then);
        world = then;
    }
}

JudgedWorld Stage::judged(AnswerBook &book)
{
    return judgeInWorld(plan, text, world, book, ownWorld, background);
}

void Stage::apply(const QString &line)
{
    const QStringList words = wordsOf(line);
    if (words[0] == QStringLiteral("in"))
        applyToZone(words[1], words.mid(2), fromWord(line, 2));
    else if (words[0].startsWith(QLatin1Char('+')) || words[0].startsWith(QLatin1Char('-')))
        applyToZone(sampleZone, words, line);
    else if (words[0] == QStringLiteral("mood"))
        text.setMood(words[1], words[2]);
    else if (words[0] == QStringLiteral("bogus"))
        text.makeBogus(words[1]);
    else if (words[0] == QStringLiteral("serve"))
        text.serve(sampleZone, words[1]);
    else if (words[0] == QStringLiteral("unserve"))
        text.unserve(sampleZone, words[1]);
    else if (words[0] == QStringLiteral("resolver"))
        text.read(line);
    else if (words[0].startsWith(QStringLiteral("early")))
        m_early.append({words[1], words[2], words.mid(3).join(QLatin1Char(' ')), words[0].mid(5)});
    else if (words[0] == QStringLiteral("outside"))
        ownWorld = false;
    else if (!applyHint(words, line))
        qFatal("unknown line: %s", qPrintable(line));
}

/// `+` and `-` at all servers, `+2` and `-2` at the second and those behind it.
void Stage::applyToZone(const QString &zone, const QStringList &words, const QString &line)
{
    const int firstServer = std::max(words[0].mid(1).toInt() - 1, 0);
    if (words[0].startsWith(QLatin1Char('+')))
        text.add(zone, fromWord(line, 1), firstServer);
    else
        text.remove(zone, words[1], words[2], firstServer);
}

bool Stage::applyHint(const QStringList &words, const QString &line)
{
    if (words[0] == QStringLiteral("dns-host")) {
        background.dnsHost = findDnsHost(words[1]);
        if (!background.dnsHost)
            qFatal("no DNS host %s", qPrintable(words[1]));
    } else if (words[0] == QStringLiteral("entered-at")) {
        for (const QString &name : words.mid(1))
            background.enteredAt.append(*DnsName::fromText(name));
    } else if (words[0] == QStringLiteral("other-domain")) {
        for (const QString &name : words.mid(1))
            background.otherDomains.append(std::get<DomainName>(parseDomain(name)));
    } else if (words[0] == QStringLiteral("entered")) {
        background.entered = true;
    } else if (words[0] == QStringLiteral("mailbox-may-go")) {
        background.mailboxMayGo = true;
    } else if (words[0] == QStringLiteral("seen")) {
        background.seen += recordsFrom(fromWord(line, 1));
    } else {
        return false;
    }
    return true;
}

/// The record was not there yet, or another one was.
QList<Stage::Early> Stage::early() const
{
    QList<Early> all;
    for (const QStringList &words : m_early) {
        WorldText before = text;
        before.remove(sampleZone, words[0], words[1]);
        if (!words[2].isEmpty())
            before.add(sampleZone,
                       QStringLiteral("%1 600 IN %2 %3").arg(words[0], words[1], words[2]));
        const auto name = DnsName::fromText(sampleZone)->prepend(*DnsName::fromText(words[0]));
        const int resolver = std::max(words[3].toInt() - 1, 0);
        all.append({*name, *recordTypeOf(words[1]), before, resolver});
    }
    return all;
}

Plan Stage::planFor(const Scene &scene) const
{
    const DomainName domain = std::get<DomainName>(parseDomain(scene.domain));
    ServiceValues values = scene.values;
    if (scene.service == QStringLiteral("tencent-ses")) {
        const QString key =
            scene.dkimText.isEmpty() ? readTestFile(QStringLiteral("dkim.txt")) : scene.dkimText;
        values.insert(QStringLiteral("dkimSelector"), scene.selectors);
        for (qsizetype i = 0; i < scene.selectors.size(); ++i)
            values[QStringLiteral("dkimValue")].append(key);
    }
    return makePlan(domain, *findService(scene.service), values, {}, {},
                    {.otherRows = scene.otherRows});
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(idOf(finding.code()));
    return codes;
}

} // namespace sda
