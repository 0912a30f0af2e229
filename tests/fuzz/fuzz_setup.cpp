#include "core/setup/setup.h"
#include "core/setup/understood.h"
#include "tests/fuzz/property.h"

#include <QJsonDocument>

using namespace sda;
using namespace Qt::StringLiterals;

// A set-up file that somebody sent.
namespace {

bool holdsKey(const QByteArray &json)
{
    return json.toUpper().contains("PRIVATE KEY");
}

void checkSaving(const Setup &setup)
{
    const QByteArray json = toJson(setup);
    claim(!holdsKey(json), "no private key is saved");
    if (json.size() > setupSizeLimit)
        return; // saveSetup() refuses it
    const auto again = parseSetup(json, u"file"_s);
    claim(again.has_value(), "what was saved can be read", QString::fromUtf8(json));
    claim(toJson(again->setup) == json, "saved again it is the same", QString::fromUtf8(json));
}

/// What opening the file does beyond reading it.
void checkUnderstanding(Setup setup)
{
    const auto read = parseDomain(setup.domainText);
    const auto *domain = std::get_if<DomainName>(&read);
    const Understood understood =
        understand(setup, domain ? *domain : DomainName(), setup.pastedText);
    seenRecords(setup);
    if (!domain || !understood.service)
        return;
    fillFromPaste(setup.values, understood, *domain, true);
    const Plan plan = makePlan(*domain, *understood.service, setup.values, existingFor(setup, {}),
                               {}, wishesOf(setup, understood));
    deadlineOf(setup, *understood.service);
    checkSaving(setup);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = inputOf(data, size);
    const auto loaded = parseSetup(json, u"file"_s);
    if (!loaded)
        return 0;
    checkSaving(loaded->setup);
    const auto again = parseSetup(toJson(loaded->setup), u"file"_s);
    // A private key is left out; JSON may write it with escapes, so the texts are asked.
    if (again && !holdsKey(QJsonDocument::fromJson(json).toJson()))
        claim(again->setup == loaded->setup, "what was loaded is saved as it was",
              QString::fromUtf8(json));
    checkUnderstanding(loaded->setup);
    return 0;
}
