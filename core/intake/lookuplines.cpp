#include "core/intake/lookuplines.h"

#include "core/intake/refusals.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostFailures = 20;
constexpr qsizetype mostAliases = 100;

QString normalName(QString name)
{
    name = name.trimmed().toLower();
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool containsAny(const QString &line, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView word) { return line.contains(word, Qt::CaseInsensitive); });
}

/// "$ dig txt +short _dmarc.D", "; <<>> DiG 9.18 <<>> TXT _dmarc.D", "> nslookup -type=MX D".
std::optional<QStringList> commandWords(const QString &line)
{
    constexpr qsizetype longest = 1000;
    if (line.size() > longest)
        return std::nullopt;
    QStringList words = line.simplified().remove(u'`').split(u' ', Qt::SkipEmptyParts);
    const bool isBanner = words.size() > 5 && words[0] == ";"_L1 && words[1] == "<<>>"_L1;
    if (isBanner) {
        const qsizetype second = words.indexOf(u"<<>>"_s, 2);
        return second > 0 ? std::optional(words.mid(second + 1)) : std::nullopt;
    }
    constexpr qsizetype mostPrompt = 2; // "user@host:~$", "$", "PS C:\>"
    for (qsizetype i = 0; i < std::min(mostPrompt + 1, words.size()); ++i) {
        const bool isCommand = words[i] == "dig"_L1 || words[i] == "nslookup"_L1
            || words[i].endsWith("$dig"_L1) || words[i].endsWith(">nslookup"_L1);
        if (isCommand)
            return words.mid(i + 1);
    }
    return std::nullopt;
}

} // namespace

bool LookupReader::take(const QString &line)
{
    if (takeString(line))
        return true;
    finishText();
    return takeCommand(line) || takeFailure(line) || takeSection(line) || takeAnswer(line)
        || takeSentence(line);
}

QList<RawRow> LookupReader::takeRows()
{
    return std::exchange(m_rows, {});
}

void LookupReader::passEmptyLine()
{
    m_asked = {};
    if (m_section == Section::Other)
        m_section = Section::None;
}

void LookupReader::finish()
{
    finishText();
}

void LookupReader::finishText()
{
    if (!m_text)
        return;
    if (m_text->value && !isBelowAlias(m_text->host))
        m_rows += *m_text;
    m_text.reset();
}

bool LookupReader::isBelowAlias(const QString &name) const
{
    return !m_aliases.isEmpty() && m_aliases.contains(normalName(name));
}

void LookupReader::noteAlias(const QString &target)
{
    if (m_aliases.size() < mostAliases)
        m_aliases += normalName(target);
}

void LookupReader::complete(RawRow &row) const
{
    if (row.host.isEmpty() && !m_asked.host.isEmpty())
        row.host = m_asked.host;
}

bool LookupReader::takeCommand(const QString &line)
{
    const auto words =
        holdsAny(line, {"dig"_L1, "nslookup"_L1}) ? commandWords(line) : std::nullopt;
    if (!words)
        return false;
    m_asked = {};
    m_section = Section::None;
    for (const QString &word : *words) {
        const QString name = word.startsWith("-type="_L1) || word.startsWith("-q="_L1)
            ? word.mid(word.indexOf(u'=') + 1)
            : word;
        if (const auto type = typeWord(name); type && !m_asked.type)
            m_asked.type = type;
        else if (m_asked.host.isEmpty() && isHostLike(name) && name.contains(u'.')
                 && !name.startsWith(u'-'))
            m_asked.host = name;
    }
    return true;
}

bool LookupReader::takeFailure(const QString &line)
{
    constexpr qsizetype longest = 400;
    if (line.size() > longest)
        return false;
    const QString text = line.trimmed();
    const bool isNslookup = text.startsWith("**"_L1)
        && (containsAny(text,
                        {u"can't find", u"can’t find", u"Non-existent domain", u"NXDOMAIN",
                         u"SERVFAIL", u"REFUSED", u"No answer", u"timed out", u"No response",
                         u"見つけられません", u"見つかりません", u"찾을 수 없", u"找不到",
                         u"Query refused", u"Server failed"}));
    const bool isDig = text.startsWith(";;"_L1)
        && containsAny(text,
                       {u"status: NXDOMAIN", u"status: SERVFAIL", u"status: REFUSED",
                        u"connection timed out", u"no servers could be reached", u"ANSWER: 0,"});
    const bool isTimeout =
        holdsAny(text,
                 {"dns request timed out"_L1, "connection timed out; no servers"_L1,
                  "communications error"_L1});
    if (!isNslookup && !isDig && !isTimeout)
        return false;
    if (m_failures.size() < mostFailures && !m_failures.contains(text))
        m_failures += text;
    return true;
}

bool LookupReader::takeSection(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(";;"_L1)) {
        if (text.contains(" SECTION:"_L1))
            m_section = text.contains("ANSWER"_L1) ? Section::Answer : Section::Other;
        else if (text.contains("Query time:"_L1) || text.contains("->>HEADER"_L1))
            m_section = Section::None;
        return true;
    }
    // What stands in the other sections of dig is not what was asked for.
    if (m_section == Section::Other && zoneLineIn(line))
        return true;
    constexpr qsizetype longest = 80;
    if (text.size() > longest)
        return false;
    static const QStringList servers = {u"Server:"_s, u"サーバー:"_s,   u"サーバ:"_s, u"服务器:"_s,
                                        u"서버:"_s,   u"DNS request"_s, u"伺服器:"_s};
    static const QStringList answers = {u"Non-authoritative answer"_s,
                                        u"権限のない回答"_s,
                                        u"권한 없는 응답"_s,
                                        u"非权威应答"_s,
                                        u"未經授權的回答"_s,
                                        u"Authoritative answer:"_s,
                                        u"權威回答"_s};
    static const QStringList others = {u"Authoritative answers can be found"_s};
    const QString plain = QString(text).replace(u'：', u':');
    const auto begins = [&](const QString &word) {
        return plain.startsWith(word, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(servers, begins)) {
        m_isServerBlock = true;
        return true;
    }
    if (std::exchange(m_isServerBlock, false) && plain.startsWith("Address"_L1))
        return true;
    if (std::ranges::any_of(others, begins)) {
        m_section = Section::Other;
        return true;
    }
    if (std::ranges::any_of(answers, begins)) {
        m_section = Section::Answer;
        return true;
    }
    static const QRegularExpression about(
        u"^\\S{1,255}\\s+(?:nameserver|internet address|has AAAA address|AAAA IPv6 address|origin|"
        "primary name server|responsible mail addr)\\s*="_s);
    if (about.match(plain).hasMatch())
        return true;
    return false;
}

bool LookupReader::takeAnswer(const QString &line)
{
    if (!line.contains(u'='))
        return false;
    static const QRegularExpression form(
        u"^\\s*(\\S{1,260})\\s+(text|mail exchanger|canonical name|MX preference)\\s*=\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestFront = 400;
    if (line.left(longestFront).indexOf(u'=') < 0)
        return false;
    const auto match = form.match(line);
    if (!match.hasMatch() || !isHostField(match.captured(1)))
        return false;
    RawRow row;
    row.host = match.captured(1);
    const QString kind = match.captured(2).toLower();
    QString data = match.captured(3).trimmed();
    if (kind == "text"_L1) {
        row.type = RecordType::Txt;
        if (!data.isEmpty())
            row.value = data;
        m_text = row;
        return true;
    }
    if (kind == "canonical name"_L1) {
        row.type = RecordType::Cname;
        row.value = data;
        noteAlias(data);
    } else {
        row.type = RecordType::Mx;
        static const QRegularExpression parts(
            u"^(\\d{1,5})\\s*(?:[,、]\\s*mail exchanger\\s*=)?\\s*(\\S{1,260})"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto part = parts.match(foldWidths(data));
        if (!part.hasMatch())
            return false;
        row.priority = part.captured(1);
        row.value = part.captured(2);
    }
    if (!isBelowAlias(row.host) || row.type == RecordType::Cname)
        m_rows += row;
    return true;
}

/// What `host` says: "D mail is handled by 10 mx.D.", "x.D is an alias for y."
bool LookupReader::takeSentence(const QString &line)
{
    constexpr qsizetype longestFront = 330;
    const QString front = line.left(longestFront);
    if (!holdsAny(front, {" is "_L1, " descriptive text "_L1, " has "_L1}, Qt::CaseSensitive))
        return false;
    static const QRegularExpression form(
        u"^\\s*(\\S{1,260}) (mail is handled by|is an alias for|descriptive text) (.*)$"_s);
    static const QRegularExpression other(
        u"^\\S{1,260} (?:has address|has IPv6 address|name server|has no \\S+ record) ?"_s);
    static const QRegularExpression failure(
        u"^(?:Host \\S{1,260} not found:|\\S{1,260} has no \\S{1,10} record)"_s);
    if (failure.match(front).hasMatch()) {
        if (m_failures.size() < mostFailures)
            m_failures += front.trimmed();
        return true;
    }
    if (other.match(front).hasMatch())
        return true;
    const auto match = form.match(line);
    if (!match.hasMatch() || !isHostField(match.captured(1)))
        return false;
    RawRow row;
    row.host = match.captured(1);
    row.value = match.captured(3).trimmed();
    if (match.captured(2).startsWith("mail"_L1)) {
        row.type = RecordType::Mx;
    } else if (match.captured(2).startsWith("is"_L1)) {
        row.type = RecordType::Cname;
        noteAlias(*row.value);
    } else {
        row.type = RecordType::Txt;
    }
    if (!isBelowAlias(row.host) || row.type == RecordType::Cname)
        m_rows += row;
    return true;
}

bool LookupReader::takeString(const QString &line)
{
    if (!m_text)
        return false;
    const QString text = foldQuotes(line.trimmed());
    if (!text.startsWith(u'"'))
        return false;
    constexpr qsizetype longest = 70000;
    if (!m_text->value)
        m_text->value = QString();
    if (m_text->value->size() + text.size() > longest)
        return true;
    if (!m_text->value->isEmpty())
        *m_text->value += u' ';
    *m_text->value += text;
    if (text != line.trimmed())
        m_text->traces |= Trace::Quotes;
    return true;
}

} // namespace sda
