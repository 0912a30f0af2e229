#include "core/intake/intake.h"
#include "core/records/recordtext.h"
#include "tests/fuzz/property.h"

using namespace sda;
using namespace Qt::StringLiterals;

// Somebody's clipboard, into which a key has come.
namespace {

// Made up, in the shapes of what consoles and files show.
const QStringList lineOfKey{u"MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7Zx9vQm4tKwPa"_s,
                            u"QX8hV2rTz5kLm0Yw3cNeDfGjBsUi7oRpAxEyWtHqJvMlKnCzS6dO1gF4uIbP9aT2"_s};
const QString pem =
    u"-----BEGIN PRIVATE KEY-----\n"_s + lineOfKey.join(u'\n') + u"\n-----END PRIVATE KEY-----\n"_s;
const QString accessKey = u"kJ8sQ2vLx0ZbN4tYw7RfHc1PmUe9GdAo3iTnVqX5"_s;
const QString idAndKey = u"AKIAABCDEFGHIJKLMNOP\t"_s + accessKey + u'\n';

QString everythingIn(const Intake &intake)
{
    QString text;
    for (const IntakeRow &row : intake.rows)
        text += row.host + u'\n' + row.value.value_or(QString()) + u'\n' + row.note + u'\n';
    for (const Finding &finding : intake.refused + intake.repairs + intake.questions) {
        for (const QVariant &value : finding.args())
            text += value.toStringList().join(u'\n') + u'\n';
    }
    return text + intake.domain.value_or(QString());
}

void checkBounds(const Intake &intake)
{
    constexpr qsizetype mostFindings = 410; // 200 of a kind, and those of the whole text
    claim(intake.rows.size() <= rowLimit, "rows are bounded");
    claim(intake.refused.size() + intake.repairs.size() + intake.questions.size()
              <= 2 * mostFindings,
          "findings are bounded");
    for (const IntakeRow &row : intake.rows) {
        claim(row.value.value_or(QString()).size() <= valueLimit, "values are bounded");
        claim(row.value || (row.type && !row.host.isEmpty()), "a row says something");
        claim(row.host == row.host.trimmed(), "hosts are trimmed", row.host);
        claim(!row.priority || *row.priority >= 0, "priorities are no less than 0");
        claim(!row.ttl || *row.ttl >= 0, "times are no less than 0");
    }
}

/// At the beginning of a line somewhere in the text.
QString with(const QString &secret, const QString &text, size_t number)
{
    const qsizetype lines = text.count(u'\n') + 1;
    qsizetype at = 0;
    for (qsizetype line = qsizetype(number % size_t(lines)); line > 0; --line)
        at = text.indexOf(u'\n', at) + 1;
    return text.left(at) + secret + text.mid(at);
}

void checkSecret(const QString &paste, const QStringList &pieces)
{
    const QString read = everythingIn(readPasted(paste)) + everythingIn(readValue(paste, {}));
    const QString stored = withoutSecrets(paste);
    for (const QString &piece : pieces) {
        claim(!read.contains(piece), "a secret does not come back", read);
        claim(!stored.contains(piece), "a secret is not stored", stored);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(inputOf(data, size));
    const Intake intake = readPasted(text);
    checkBounds(intake);
    // Reading takes its time: one further way to read for each input, always the same.
    const size_t number = numberOf(text.toUtf8());
    switch (number % 5) {
    case 0:
        checkBounds(readPasted(text, u"sampledomain.com"_s));
        break;
    case 1:
        checkBounds(readValue(text, RecordType::Txt));
        break;
    case 2:
        claim(readPasted(text).rows == intake.rows, "the same text, the same rows");
        break;
    case 3:
        checkSecret(with(pem, text, number / 5), lineOfKey);
        break;
    case 4:
        checkSecret(with(idAndKey, text, number / 5), {accessKey});
        break;
    }
    return 0;
}
