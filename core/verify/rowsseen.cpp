#include "core/verify/rowsseen.h"

#include "core/verify/row.h"

#include <algorithm>
#include <set>

namespace sda {

namespace {

/// With what displayText() leaves out.
QString wholeText(const ResourceRecord &record)
{
    QStringList parts{record.name.text(), textOf(record.type), displayText(record)};
    if (const auto *mx = std::get_if<MxData>(&record.data))
        parts.append(QString::number(mx->preference));
    if (const auto *txt = std::get_if<TxtData>(&record.data)) {
        for (const QByteArray &string : txt->strings)
            parts.append(QString::number(string.size()));
    }
    return parts.join(QLatin1Char(' '));
}

QStringList sortedTexts(const QList<ResourceRecord> &records)
{
    QStringList texts;
    for (const ResourceRecord &record : records)
        texts.append(wholeText(record));
    texts.sort();
    return texts;
}

// Without addresses: a server that has several is asked at any of them.

QString zoneWord(const ZoneServers &zone)
{
    QStringList parts{QString::number(int(zone.status)), zone.zone.text()};
    if (zone.status == ZoneServers::Status::Failed)
        parts.append(QString::number(int(zone.failure)));
    for (const NameServer &server : zone.servers)
        parts.append(server.name.text());
    return parts.join(QLatin1Char('\n'));
}

QString rowWord(const Row &row, const ServerWord &word)
{
    QStringList parts{row.planned.id, row.zone.zone.text(), word.server.name.text(),
                      QString::number(int(word.kind)), QString::number(int(word.view.outcome))};
    const Answer &answer = word.learnt->answer;
    parts += sortedTexts(answer.records);
    if (word.kind == ServerWord::Kind::Refers)
        parts += sortedTexts(answer.authority);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

bool RowsSeen::fits(const RowsSeen &before) const
{
    if (complete)
        return *this == before;
    return std::ranges::includes(before.words, words);
}

RowsSeen rowsSeen(const ZoneServers &zone, const QList<Row> &rows)
{
    RowsSeen seen{.complete = zone.status != ZoneServers::Status::Looking};
    if (seen.complete)
        seen.words.append(zoneWord(zone));
    for (const Row &row : rows) {
        seen.complete = seen.complete && !isWaiting(row);
        for (const ServerWord &word : row.words) {
            if (word.kind != ServerWord::Kind::Waiting)
                seen.words.append(rowWord(row, word));
        }
    }
    seen.words.sort();
    return seen;
}

AnswerBook::Keeps allButRows(const Plan &plan, const QByteArray &controlLabel)
{
    std::set<std::pair<DnsName, RecordType>> anew;
    std::set<std::pair<DnsName, RecordType>> controls;
    anew.insert({plan.domain.dnsName(), RecordType::Soa});
    const auto label = DnsName::fromLabels({controlLabel});
    for (const PlannedRecord &planned : plan.records) {
        const DnsName &name = planned.record.name;
        anew.insert({name, planned.record.type});
        for (const DnsName &above : {name, name.isRoot() ? name : name.parent()}) {
            if (const auto control = label ? above.prepend(*label) : std::nullopt)
                controls.insert({*control, planned.record.type});
        }
    }
    return [anew, controls, registrable = plan.domain.registrable().dnsName()](
               const Question &question, const Answer &answer) {
        if (anew.contains({question.name, question.type}))
            return false;
        if (controls.contains({question.name, question.type}))
            return question.server.recursive && answer.isConclusive();
        // A resolver may remember for a day who served the zone: a move shows at the registry.
        if (!question.server.recursive)
            return question.type != RecordType::Ns;
        const bool isZone = question.type == RecordType::Ns && question.name == registrable;
        // A name server without an address cannot be asked.
        const bool isLacking = question.type == RecordType::A && answer.outcome != Outcome::Answer;
        return answer.isConclusive() && !isZone && !isLacking;
    };
}

} // namespace sda
