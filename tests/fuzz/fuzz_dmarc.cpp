#include "core/records/dmarcrecord.h"
#include "core/records/mend.h"
#include "tests/fuzz/property.h"

using namespace sda;
using namespace Qt::StringLiterals;

// The first line is the record that is wanted, the others stand in DNS.
namespace {

/// Only a right record is ever wanted: service profiles and the person's choices are checked.
QString wantedOf(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    const bool isRight = compareDmarc(DnsName(), text, {line}).isRight();
    return isRight ? text : u"v=DMARC1; p=quarantine; rua=mailto:d@sample.example"_s;
}

void checkText(const QByteArray &value)
{
    const auto record = parseDmarc(value);
    claim(record.has_value() == isDmarc(value), "what is DMARC is read");
    if (!record)
        return;
    const QString text = shownOnOneLine(value);
    const auto again = parseDmarc(text.toUtf8());
    claim(again.has_value(), "the text shown is DMARC", text);
    claim(again->policy == record->policy && again->hasPolicy == record->hasPolicy
              && again->subdomainPolicy == record->subdomainPolicy
              && again->isTest == record->isTest
              && again->reportAddresses == record->reportAddresses,
          "the text shown says the same", text);
}

void checkMerging(const QString &existing, const QString &wanted)
{
    const DmarcStrictness before{DmarcTags(existing)};
    for (const bool keepStricter : {false, true}) {
        const QString merged = mergeDmarc(existing, wanted, keepStricter);
        claim(mergeDmarc(merged, wanted, keepStricter) == merged, "what is merged needs no merging",
              merged);
        const DmarcStrictness after{DmarcTags(merged)};
        const bool isRecord = isDmarc(existing.toUtf8());
        claim(!keepStricter || !isRecord || !after.isWeakerThan(before), "nothing gets weaker",
              merged);
    }
}

void checkMending(const QStringList &current, const QString &wanted)
{
    const QString mended = mendDmarc(current, wanted);
    claim(compareDmarc(DnsName(), wanted, {mended.toUtf8()}).isRight(), "what is mended is right",
          mended);
    claim(mendDmarc({mended}, wanted) == mended, "mended once is mended", mended);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Lines lines = linesOf(inputOf(data, size));
    const QString wanted = wantedOf(lines.first);
    claim(compareDmarc(DnsName(), wanted, {wanted.toUtf8()}).isRight(), "what is wanted is right");
    checkText(lines.first);
    for (const QByteArray &value : lines.others) {
        checkText(value);
        checkMerging(shownOnOneLine(value), wanted);
    }
    checkMending(shown(lines.others), wanted);
    compareDmarc(DnsName(), wanted, lines.others);
    return 0;
}
