#include "ui/text/guide.h"

#include "ui/text/guidefacts.h"
#include "ui/text/shown.h"

#include <QFile>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

constexpr int longestKeyText = 420; // characters of a DKIM record with a 2048-bit key

/// Every mark that CommonMark gives a meaning may stand behind a backslash (CommonMark 0.30, 2.4).
QString escapedForMarkdown(const QString &text)
{
    QString result;
    for (const QChar character : visibleText(text)) {
        if (character.unicode() < 128 && character.isPrint() && !character.isLetterOrNumber()
            && !character.isSpace())
            result += u'\\';
        result += character;
    }
    return result;
}

/// Backslashes mean themselves in a code span; only a backtick could end it (CommonMark 0.30, 6.1).
QString escapedForCode(const QString &text)
{
    return visibleText(text).replace(u'`', u'\'');
}

/// A parenthesis or blank would end the destination of a link.
QString escapedForLink(const QUrl &url)
{
    QString text = QString::fromLatin1(url.toEncoded());
    return text.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
}

std::optional<QUrl> urlOf(QStringView placeholder, const Service *service)
{
    if (!service)
        return std::nullopt;
    if (placeholder == "console"_L1)
        return service->consoleUrl;
    if (placeholder == "dnsConsole"_L1)
        return service->dnsConsoleUrl;
    if (placeholder == "ticket"_L1)
        return service->ticketUrl;
    return std::nullopt;
}

/// What was given, else what the service takes by itself.
std::optional<QString> variableText(const QString &name, const GuideFacts &facts)
{
    const ServiceVariable *variable = facts.service ? facts.service->variable(name) : nullptr;
    if (!variable)
        return std::nullopt;
    const QString given = facts.values.value(name).value(0);
    const QString text = given.isEmpty() ? variable->defaultValue : given;
    return text.isEmpty() ? variable->example : text;
}

std::optional<QString> textOf(const QString &placeholder, const GuideFacts &facts)
{
    const Plan &plan = facts.plan;
    if (placeholder == "dnsHost"_L1)
        return facts.dnsHostName;
    if (placeholder.startsWith("var:"_L1))
        return variableText(placeholder.section(u':', 1), facts);
    if (placeholder == "domain"_L1)
        return plan.domain.unicode();
    if (placeholder == "zone"_L1)
        return plan.zone.text();

    const QString kind = placeholder.section(u':', 0, 0);
    const PlannedRecord *record = plan.record(placeholder.section(u':', 1));
    if (!record)
        return std::nullopt;
    if (kind == "host"_L1)
        return record->host;
    if (kind == "name"_L1)
        return record->record.name.text();
    if (kind == "value"_L1)
        return record->record.value;
    return std::nullopt;
}

std::optional<bool> holds(QStringView condition, const GuideFacts &facts)
{
    if (condition == "primary"_L1)
        return facts.plan.domain.isPrimary();
    if (condition == "nonPrimary"_L1)
        return !facts.plan.domain.isPrimary();
    if (condition == "dnspod"_L1)
        return facts.ownDnsHost;
    if (condition == "shortTxt"_L1)
        return facts.shortTxt;
    if (condition == "practice"_L1)
        return facts.practice;
    if (condition == "nonPractice"_L1)
        return !facts.practice;
    const QList<QStringView> parts = condition.split(u':');
    if (parts.size() != 3 || parts.first() != "choice"_L1 || !facts.service)
        return std::nullopt;
    const ServiceChoice *choice = facts.service->choice(parts.at(1));
    if (!choice)
        return std::nullopt;
    return chosenOption(*choice, facts.values).id == parts.at(2);
}

/// From the inside out, so that conditions may stand in each other. An unknown condition stays as
/// it is, for the author of the guide to see.
QString withConditionsDecided(QString text, const GuideFacts &facts)
{
    // A mark on a line of its own takes the line with it: a blank line would loosen a list.
    static const QRegularExpression lineOfItsOwn(
        uR"((?m)^[ \t]*(\{\{(?:#if [A-Za-z0-9:_-]+|/if)\}\})[ \t]*\n)"_s);
    text.replace(lineOfItsOwn, u"\\1"_s);

    static const QRegularExpression innermost(
        uR"(\{\{#if ([A-Za-z0-9:_-]+)\}\}((?:(?!\{\{#if )(?!\{\{/if\}\})[\s\S])*)\{\{/if\}\})"_s);
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = innermost.match(text, from);
        if (!match.hasMatch())
            return text;
        const std::optional<bool> decided = holds(match.capturedView(1), facts);
        if (!decided) {
            from = match.capturedEnd();
            continue;
        }
        const QString kept = *decided ? match.captured(2) : QString();
        text.replace(match.capturedStart(), match.capturedLength(), kept);
        from = 0;
    }
}

QString withPlaceholdersFilled(const QString &text, const GuideFacts &facts)
{
    static const QRegularExpression placeholder(uR"(\{\{([A-Za-z]+(?::[^{}\s]+)?)\}\}|`|\n)"_s);
    QString result;
    qsizetype done = 0;
    bool inCode = false;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString mark = match.captured();
        if (mark == "`"_L1)
            inCode = !inCode;
        else if (mark == "\n"_L1)
            inCode = false; // the guides' code spans end on their line
        const QString name = match.captured(1);
        if (name.isEmpty())
            continue;
        const std::optional<QUrl> url = urlOf(name, facts.service);
        const std::optional<QString> value = url ? std::nullopt : textOf(name, facts);
        if (!url && !value)
            continue; // stays visible
        result += text.mid(done, match.capturedStart() - done);
        if (url)
            result += escapedForLink(*url);
        else
            result += inCode ? escapedForCode(*value) : escapedForMarkdown(*value);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace

std::optional<bool> conditionHolds(QStringView condition, const GuideFacts &facts)
{
    return holds(condition, facts);
}

std::optional<QString> placeholderText(const QString &placeholder, const GuideFacts &facts)
{
    return textOf(placeholder, facts);
}

GuideFacts GuideFacts::of(const Plan &plan, const Service *service, const ServiceValues &values,
                          const DnsHost *host)
{
    GuideFacts facts{.plan = plan, .service = service, .values = values};
    if (!host)
        return facts;
    facts.ownDnsHost = service && !service->dnsConsoleUrl.isEmpty()
        && host->panelUrl.host() == service->dnsConsoleUrl.host();
    facts.dnsHostName = host->name;
    facts.shortTxt = host->txtLimit && *host->txtLimit < longestKeyText;
    return facts;
}

Guide Guide::load(const QString &serviceId, const QString &language)
{
    for (const QString &wanted : {language, u"en"_s}) {
        QFile file(u":/services/%1/guide.%2.md"_s.arg(serviceId, wanted));
        if (file.open(QFile::ReadOnly))
            return parse(QString::fromUtf8(file.readAll()));
    }
    return {};
}

Guide Guide::parse(const QString &text)
{
    enum class Part { Start, FrontMatter, Sections };
    Guide guide;
    Part part = Part::Start;
    QString section;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (part != Part::Sections && line == "---"_L1) {
            part = part == Part::Start ? Part::FrontMatter : Part::Sections;
        } else if (part == Part::FrontMatter) {
            const qsizetype colon = line.indexOf(u':');
            if (colon > 0)
                guide.m_texts.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        } else if (line.startsWith("# "_L1)) {
            part = Part::Sections;
            section = line.mid(2).trimmed();
            guide.m_sections.insert(section, {});
        } else if (!section.isEmpty()) {
            guide.m_sections[section] += line + u'\n';
        }
    }
    for (QString &body : guide.m_sections)
        body = body.trimmed();
    return guide;
}

QString Guide::section(const QString &id, const GuideFacts &facts) const
{
    return withPlaceholdersFilled(withConditionsDecided(m_sections.value(id), facts), facts);
}

QString serviceName(const Service &service, const QString &language)
{
    const QString name = Guide::load(service.id, language).text(u"service.name"_s);
    return name.isEmpty() ? service.name : name;
}

} // namespace sda
