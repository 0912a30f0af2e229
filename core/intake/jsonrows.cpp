#include "core/intake/jsonrows.h"

#include "core/intake/identity.h"
#include "core/intake/repairs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 32;
constexpr qsizetype mostRows = 4000;

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().trimmed();
}

/// "recordType", "record_type", "RecordType" are the words of a label.
QString wordsOf(const QString &key)
{
    QString words;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool begins = key[i].isUpper() && i > 0 && key[i - 1].isLower();
        if (begins || key[i] == u'_' || key[i] == u'-')
            words += u' ';
        if (key[i] != u'_' && key[i] != u'-')
            words += key[i].toLower();
    }
    return words;
}

std::optional<Field> fieldOfKey(const QString &key)
{
    const QString words = wordsOf(key);
    if (words == "send domain"_L1)
        return Field::Name;
    if (words == "rrdatas"_L1 || words == "records"_L1)
        return Field::Value;
    return fieldOf(words);
}

class JsonWalker
{
public:
    JsonReading read(const QJsonDocument &document)
    {
        if (document.isArray())
            takeArray(document.array(), 0);
        else
            takeObject(document.object(), 0);
        return m_reading;
    }

private:
    void takeValue(const QJsonValue &value, int depth)
    {
        if (depth > deepest || m_reading.rows.size() > mostRows)
            return;
        if (value.isObject())
            takeObject(value.toObject(), depth);
        else if (value.isArray())
            takeArray(value.toArray(), depth);
    }

    void takeArray(const QJsonArray &array, int depth)
    {
        takeBareTokens(array);
        for (const QJsonValue value : array)
            takeValue(value, depth + 1);
    }

    /// `--query DkimAttributes.Tokens` prints nothing else.
    void takeBareTokens(const QJsonArray &array)
    {
        constexpr qsizetype tokens = 3;
        static const QRegularExpression token(u"^[a-z0-9]{32}$"_s);
        const bool areTokens =
            array.size() == tokens && std::ranges::all_of(array, [](const QJsonValue &value) {
                return token.match(value.toString()).hasMatch();
            });
        if (!areTokens)
            return;
        Identity identity;
        for (const QJsonValue value : array)
            identity.tokens += value.toString();
        add(identity);
    }

    void takeObject(const QJsonObject &object, int depth)
    {
        if (takeRecord(object) || takeIdentity(object))
            return;
        for (auto it = object.begin(); it != object.end(); ++it)
            takeValue(it.value(), depth + 1);
    }

    bool takeRecord(const QJsonObject &object)
    {
        RawRow row;
        QStringList values;
        const bool hasExpected = object.contains("ExpectedValue"_L1);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field = fieldOfKey(it.key());
            if (!field || row.has(*field) || *field == Field::Other)
                continue;
            if (*field == Field::Value) {
                const bool isOther = hasExpected && it.key() != "ExpectedValue"_L1;
                if (!isOther)
                    values += valuesIn(it.value());
            } else if (!it.value().isObject() && !it.value().isArray()) {
                row.set(*field, textOf(it.value()));
            }
        }
        const QJsonArray sets = object.value("ResourceRecords"_L1).toArray();
        for (const QJsonValue set : sets)
            values += textOf(set.toObject().value("Value"_L1));
        // "type": "string" is none of a record.
        static const QRegularExpression typeLike(u"^[A-Z]{1,10}$"_s);
        if (values.isEmpty() || !(row.type || typeLike.match(row.unknownType).hasMatch()))
            return false;
        for (const QString &value : std::as_const(values)) {
            row.value = value;
            m_reading.rows += row;
        }
        return true;
    }

    static QStringList valuesIn(const QJsonValue &value)
    {
        QStringList values;
        if (value.isString())
            values += value.toString();
        for (const QJsonValue one : value.toArray()) {
            if (one.isString())
                values += one.toString();
        }
        values.removeAll(QString());
        return values;
    }

    static QStringList tokensIn(const QJsonValue &value)
    {
        QStringList tokens;
        for (const QJsonValue token : value.toArray()) {
            if (isDkimToken(token.toString()))
                tokens += token.toString();
        }
        return tokens;
    }

    /// Tokens of version 2, of a call of version 1, and of Terraform's outputs.
    static Identity identityIn(const QJsonObject &object)
    {
        Identity identity;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString words = wordsOf(it.key());
            const QJsonValue value =
                it.value().isObject() && it.value().toObject().contains("value"_L1)
                ? it.value().toObject().value("value"_L1)
                : it.value();
            if (words == "tokens"_L1 || words.endsWith("dkim tokens"_L1))
                identity.tokens += tokensIn(value);
            else if (words == "signing hosted zone"_L1)
                identity.hostedZone = textOf(value);
            else if (words == "signing attributes origin"_L1)
                identity.hasOwnKey = textOf(value) == "EXTERNAL"_L1;
            else if (words.endsWith("verification token"_L1))
                identity.verificationToken = textOf(value);
            else if (words == "email identity"_L1 || words == "identity name"_L1
                     || words == "domain"_L1)
                identity.domain = isHostName(textOf(value)) ? textOf(value).toLower() : QString();
        }
        return identity;
    }

    bool takeIdentity(const QJsonObject &object)
    {
        Identity identity = identityIn(object);
        const QJsonObject dkim = object.value("DkimAttributes"_L1).toObject();
        const Identity inside = identityIn(dkim);
        if (!inside.tokens.isEmpty()) {
            identity.tokens = inside.tokens;
            identity.hostedZone = inside.hostedZone;
            identity.hasOwnKey = inside.hasOwnKey;
        }
        bool found = add(identity);
        for (const QLatin1StringView key : {"DkimAttributes"_L1, "VerificationAttributes"_L1}) {
            const QJsonObject byDomain = object.value(key).toObject();
            for (auto it = byDomain.begin(); it != byDomain.end(); ++it) {
                if (!isHostName(it.key()))
                    continue;
                Identity one = identityIn(it.value().toObject());
                one.domain = it.key().toLower();
                found = add(one) || found;
            }
        }
        if (!found && !identity.domain.isEmpty() && object.contains("EmailIdentity"_L1))
            m_reading.domains += identity.domain;
        return found;
    }

    bool add(const Identity &identity)
    {
        const QList<RawRow> rows = rowsOf(identity);
        if (rows.isEmpty())
            return false;
        m_reading.rows += rows;
        if (identity.domain.isEmpty())
            m_reading.wantsDomain = true;
        else
            m_reading.domains += identity.domain;
        return true;
    }

    JsonReading m_reading;
};

std::optional<QJsonDocument> parse(const QString &text, Traces &traces)
{
    const auto tried = [](const QString &json) -> std::optional<QJsonDocument> {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
        return error.error == QJsonParseError::NoError ? std::optional(document) : std::nullopt;
    };
    if (const auto document = tried(text))
        return document;
    const QString quotes = foldQuotes(text);
    static const QRegularExpression commaTooMany(u",(?=\\s{0,200}[}\\]])"_s);
    const QString commas = QString(quotes).remove(commaTooMany);
    if (const auto document = commas == text ? std::nullopt : tried(commas)) {
        traces.setFlag(Trace::Quotes, quotes != text);
        return document;
    }
    const QString widths = foldWidths(commas);
    if (const auto document = widths == commas ? std::nullopt : tried(widths)) {
        traces.setFlag(Trace::Quotes, quotes != text);
        traces.setFlag(Trace::FullWidth);
        return document;
    }
    return std::nullopt;
}

} // namespace

std::optional<JsonReading> readJson(const QString &text)
{
    Traces traces;
    const auto document = parse(text, traces);
    if (!document)
        return std::nullopt;
    JsonReading reading = JsonWalker().read(*document);
    if (reading.rows.isEmpty() && reading.domains.isEmpty())
        return std::nullopt;
    for (RawRow &row : reading.rows)
        row.traces = traces;
    return reading;
}

JsonFinder::JsonFinder(const QList<PasteLine> &lines) : m_lines(lines), m_left(0)
{
    constexpr qsizetype timesOver = 2;
    for (const PasteLine &line : lines)
        m_left += line.text.size() + 1;
    m_left *= timesOver;
}

std::optional<JsonPlace> JsonFinder::find(qsizetype line, qsizetype start)
{
    const auto isOpener = [](QChar c) { return c == u'{' || c == u'['; };
    const QString &text = m_lines[line].text;
    const auto opener = std::find_if(text.begin() + start, text.end(), isOpener);
    if (opener == text.end())
        return std::nullopt;
    JsonPlace place{line, opener - text.begin(), line, 0};
    // JSON begins with a bracket and, behind blanks, a quotation mark, a bracket or the line's end.
    qsizetype next = place.start + 1;
    while (next < text.size() && text[next].isSpace())
        ++next;
    const bool beginsJson = next == text.size() || u"\"“”＂{[}"_s.contains(text[next]);
    if (!beginsJson)
        return std::nullopt;
    int depth = 0;
    bool insideQuotes = false;
    for (qsizetype at = line; at < m_lines.size(); ++at) {
        const QString &here = m_lines[at].text;
        for (qsizetype i = at == line ? place.start : 0; i < here.size(); ++i) {
            if (--m_left < 0)
                return std::nullopt;
            const QChar c = here[i];
            if (insideQuotes && c == u'\\') {
                ++i;
            } else if (u"\"“”＂"_s.contains(c)) {
                insideQuotes = !insideQuotes;
            } else if (insideQuotes) {
                continue;
            } else if (isOpener(c)) {
                ++depth;
            } else if ((c == u'}' || c == u']') && --depth == 0) {
                place.lastLine = at;
                place.end = i + 1;
                return place;
            }
        }
    }
    return std::nullopt;
}

} // namespace sda
