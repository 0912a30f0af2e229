#include "core/intake/identitylines.h"

#include "core/intake/links.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 2000;
constexpr qsizetype mostTokens = 100;

/// A cell without the bars and rules of a table, the quotes and commas of a list.
QString bare(QStringView text)
{
    static const QString marks = u"|+\"',[]()"_s;
    text = text.trimmed();
    while (!text.isEmpty() && (marks.contains(text.front()) || text.front().isSpace()))
        text = text.mid(1);
    while (!text.isEmpty() && (marks.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text.toString();
}

/// `Name`, `name:`, `name = …`, "NAME\t…", "|| Name | … ||".
struct Named
{
    QString name; ///< lower case, without underscores
    QString rest;
};

std::optional<Named> namedIn(const QString &line)
{
    static const QRegularExpression form(
        u"^[\\s|\"+-]*([A-Za-z][A-Za-z0-9_.]{3,80})\"?\\s*(?:[:=|\\t]|\\s\\s|$)(.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString name = match.captured(1).toLower();
    name = name.mid(name.lastIndexOf(u'.') + 1).remove(u'_');
    return Named{name, match.captured(2).trimmed()};
}

/// The line holds a word of the names looked for; nearly no line does.
bool mayBeNamed(const QString &line)
{
    return holdsAny(line,
                    {"token"_L1, "attributes"_L1, "identity"_L1, "signing"_L1, "dkim"_L1,
                     "verif"_L1, "feedback"_L1, "behavior"_L1, "timestamp"_L1, "mailfrom"_L1,
                     "configuration"_L1, "status"_L1});
}

bool isDomainLike(const QString &text)
{
    return isHostName(text) && text.contains(u'.');
}

} // namespace

bool IdentityReader::take(const QString &line)
{
    if (line.size() > longestLine)
        return false;
    if (takeToken(line))
        return true;
    m_insideTokens = false;
    if (takeCall(line))
        return true;
    // "-----", "+----+----+", "||  ||"
    const QString inside = bare(line);
    const auto isRule = [&inside] {
        return !inside.isEmpty()
            && std::ranges::all_of(inside, [](QChar c) { return u"-+|"_s.contains(c); });
    };
    if (m_expectsDomain && line.trimmed().size() > 3 && isRule())
        return true;
    const auto named = mayBeNamed(line) ? namedIn(line) : std::nullopt;
    if (named && (takeList(named->name, named->rest) || takePair(named->name, named->rest)))
        return true;
    if (!m_expectsDomain)
        return false;
    // The key of version 1: "example.com:", "||  example.com  ||", "EXAMPLE.COM\tTrue\tPending"
    QString word = inside.section(QRegularExpression(u"[\\s|]"_s), 0, 0);
    if (word.endsWith(u':'))
        word.chop(1);
    if (!isDomainLike(word))
        return false;
    finish();
    m_expectsDomain = true;
    m_domainAbove = word.toLower();
    const QStringList cells = inside.split(u'\t', Qt::SkipEmptyParts);
    // "EXAMPLE.COM\tPending\tpmBGN/…="
    if (cells.size() == 3 && isTokenLike(cells[2].trimmed()))
        m_identity.verificationToken = cells[2].trimmed();
    return true;
}

bool IdentityReader::takeCall(const QString &line)
{
    if (!holdsAny(line, {"aws "_L1, "tccli"_L1, "--email-identity"_L1, "EmailIdentity"_L1},
                  Qt::CaseSensitive))
        return false;
    static const QRegularExpression argument(
        u"(?:--email-identity|--domain|--identities|--identity|--EmailIdentity|EmailIdentity\"?"
        "\\s*[:=])(?:\\s+|=)[\"'`]?([A-Za-z0-9.-]{3,254})"_s);
    const auto match = argument.match(line);
    if (!match.hasMatch() || !isDomainLike(match.captured(1)))
        return false;
    const QString domain = withoutScheme(match.captured(1)).toLower();
    finish();
    noteDomain(domain);
    m_domainAbove = domain;
    return true;
}

bool IdentityReader::takeToken(const QString &line)
{
    if (!m_insideTokens)
        return false;
    QString text = line.trimmed();
    if (text.startsWith("- "_L1))
        text = text.mid(2);
    const bool isFiller =
        std::ranges::all_of(text, [](QChar c) { return u"|+-[](),"_s.contains(c) || c.isSpace(); });
    if (isFiller)
        return true;
    // Tables of three columns, or of one
    const QStringList words =
        bare(text).split(QRegularExpression(u"[\\s|,\"']+"_s), Qt::SkipEmptyParts);
    constexpr qsizetype mostInLine = 3;
    // Words of what follows, "DkimAttributes", stand alone as well; tokens have small letters.
    const auto isToken = [](const QString &word) {
        return isDkimToken(word) && word == word.toLower() && !word.endsWith("tokens"_L1);
    };
    const bool areTokens =
        !words.isEmpty() && words.size() <= mostInLine && std::ranges::all_of(words, isToken);
    if (!areTokens)
        return false;
    if (m_identity.tokens.size() < mostTokens)
        m_identity.tokens += words;
    return true;
}

bool IdentityReader::takeList(const QString &name, const QString &rest)
{
    const bool isList = name.endsWith("tokens"_L1);
    if (!isList)
        return false;
    QString list = rest;
    for (const QLatin1StringView function : {"tolist("_L1, "toset("_L1}) {
        if (list.startsWith(function))
            list = list.mid(function.size());
    }
    list = bare(list);
    // "TOKENS\taaa": one to a line, and the list goes on.
    m_insideTokens = true;
    if (list.isEmpty())
        return true;
    if (takeToken(list)) {
        m_insideTokens = rest.contains(u'[') && !rest.contains(u']');
        return true;
    }
    m_insideTokens = false;
    return false;
}

bool IdentityReader::takePair(const QString &name, const QString &value)
{
    QString text = bare(value);
    if (name == "dkimattributes"_L1 || name == "verificationattributes"_L1) {
        m_expectsDomain = true;
        // "DKIMATTRIBUTES\tAWS_SES\tTrue\tdkim.amazonses.com\tPENDING"
        const QStringList cells = text.split(u'\t', Qt::SkipEmptyParts);
        for (const QString &cell : cells) {
            if (isDomainLike(cell.trimmed()) && cell.contains("dkim"_L1))
                m_identity.hostedZone = cell.trimmed();
            m_identity.hasOwnKey = m_identity.hasOwnKey || cell.trimmed() == "EXTERNAL"_L1;
        }
        return true;
    }
    if (name == "signinghostedzone"_L1 && isDomainLike(text)) {
        if (!m_identity.hostedZone.isEmpty() && m_identity.hostedZone != text)
            beginReply();
        m_identity.hostedZone = text;
        return true;
    }
    if (name == "signingattributesorigin"_L1) {
        const bool hasOwnKey = text == "EXTERNAL"_L1;
        if (hasOwnKey != m_identity.hasOwnKey)
            beginReply();
        m_identity.hasOwnKey = hasOwnKey;
        return true;
    }
    // The one of the keys: a word of many other texts.
    if (name == "status"_L1 && m_expectsDomain)
        return true;
    if (name.endsWith("verificationtoken"_L1) && isTokenLike(text)) {
        m_identity.verificationToken = text;
        return true;
    }
    if ((name == "emailidentity"_L1 || name == "domainidentity"_L1) && isDomainLike(text)) {
        noteDomain(text.toLower());
        m_domainAbove = text.toLower();
        return true;
    }
    static const QStringList silent = {u"identitytype"_s,
                                       u"signingenabled"_s,
                                       u"verifiedforsendingstatus"_s,
                                       u"feedbackforwardingstatus"_s,
                                       u"verificationstatus"_s,
                                       u"currentsigningkeylength"_s,
                                       u"nextsigningkeylength"_s,
                                       u"lastkeygenerationtimestamp"_s,
                                       u"dkimenabled"_s,
                                       u"dkimverificationstatus"_s,
                                       u"mailfromattributes"_s,
                                       u"behavioronmxfailure"_s,
                                       u"mailfromdomainstatus"_s,
                                       u"mailfromdomain"_s,
                                       u"configurationsetname"_s,
                                       u"getemailidentity"_s,
                                       u"createemailidentity"_s,
                                       u"getidentitydkimattributes"_s,
                                       u"getidentityverificationattributes"_s,
                                       u"verifydomaindkim"_s,
                                       u"verifydomainidentity"_s};
    if (!silent.contains(name))
        return false;
    m_expectsDomain = m_expectsDomain || name.startsWith("get"_L1) || name.startsWith("verifyd"_L1);
    return true;
}

/// What comes is told of another identity than the tokens above.
void IdentityReader::beginReply()
{
    if (m_identity.tokens.isEmpty())
        return;
    finish();
    m_expectsDomain = true;
}

void IdentityReader::noteDomain(const QString &domain)
{
    constexpr qsizetype most = 20;
    if (m_domains.size() < most && !m_domains.contains(domain))
        m_domains += domain;
}

void IdentityReader::finish()
{
    m_insideTokens = false;
    m_expectsDomain = false;
    Identity identity = m_identity;
    identity.domain = m_domainAbove;
    const QList<RawRow> rows = rowsOf(identity);
    if (rows.isEmpty())
        return;
    m_identity = {};
    if (identity.domain.isEmpty())
        m_wantsDomain = true;
    else
        noteDomain(identity.domain);
    m_rows += rows;
    m_domainAbove.clear();
}

QList<RawRow> IdentityReader::takeRows()
{
    return std::exchange(m_rows, {});
}

} // namespace sda
