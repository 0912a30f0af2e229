#include "core/dns/message.h"
#include "core/dns/zonefile.h"
#include "tests/fuzz/property.h"
#include "tests/support/glibcmessage.h"

#include <algorithm>

using namespace sda;

namespace {

/// What glibc reads it reads too (it is laxer about pointers forward, OPT and what follows the last
/// record); what is accepted can be written and read again.
void checkMessage(const QByteArray &wire, const Message &message)
{
    constexpr qsizetype mostOnTheWire = 65535;
    if (wire.size() <= mostOnTheWire) {
        const QByteArray difference = differenceFromGlibc(wire, message);
        claim(difference.isEmpty(), "glibc reads the same", QString::fromLatin1(difference));
    }
    const QByteArray written = writeMessage(message);
    const auto again = parseMessage(written);
    claim(again.has_value(), "what was written can be read");
    // Only names outside of the reach of pointers get longer.
    const bool fits = again->header.truncated == message.header.truncated;
    claim(fits || wire.size() > 0x4000, "a message that was short enough is written whole");
    if (fits)
        claim(*again == message, "what was written reads the same");
    claim(writeMessage(*again) == written, "written again it is the same");
}

bool isInert(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

void checkRecord(const ResourceRecord &record)
{
    claim(isInert(displayText(record)), "no control character is shown", displayText(record));
    const QString line = zoneFileLine(record);
    claim(isInert(line), "no control character is in a zone line", line);
    const ZoneFile zone = readZoneFile(line, DnsName());
    claim(zone.errors.isEmpty() && zone.records == QList{record}, "a zone line reads the same",
          line);
}

void checkAnswer(const QByteArray &wire, const Message &message)
{
    if (!message.questionName)
        return;
    for (const bool recursive : {false, true}) {
        const Question question{.name = *message.questionName,
                                .type = RecordType(message.questionType),
                                .server = {.address = {}, .recursive = recursive}};
        const Answer answer = answerOf(question, wire);
        claim(answer == answerOf(question, message), "wire and message say the same");
        claim(answer.outcome != Outcome::Answer || !answer.records.isEmpty(),
              "an answer has records");
        Question other = question;
        other.name = question.name.parent();
        claim(question.name.isRoot() || answerOf(other, wire).outcome == Outcome::Malformed,
              "the answer to another question is none");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray wire = inputOf(data, size);
    const auto message = parseMessage(wire);
    if (!message)
        return 0;
    checkMessage(wire, *message);
    checkAnswer(wire, *message);
    for (const auto *section : {&message->answers, &message->authority, &message->additional})
        std::ranges::for_each(*section, checkRecord);
    return 0;
}
