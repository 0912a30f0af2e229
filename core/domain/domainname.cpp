#include "core/domain/domainname.h"

#include "core/dns/ipaddress.h"

#include <QSet>
#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

// A longer text is no domain, whatever it holds; findings quote no more than this of a text.
constexpr qsizetype longestInput = 2048;
constexpr qsizetype longestQuote = 80;
constexpr qsizetype longestName = 253; // RFC 1035, 2.3.4: 255 octets on the wire
constexpr qsizetype longestLabel = 63;

template <FindingCode code>
Finding refused(QStringView text)
{
    const QString quote = text.first(std::min(text.size(), longestQuote)).toString();
    return finding<code>(arg<Arg::Text> = text.size() > longestQuote ? quote + u'…' : quote);
}

// Characters without width, and marks of writing direction: they come along when people copy.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x2064) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

// Full-width forms of ASCII and the East Asian full stops (RFC 3490, 3.1), so that `＠`, `：` and
// `／` mean what they look like. Everything else is left to UTS 46.
QString withPlainForms(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isInvisible(c))
            continue;
        if (u >= 0xff01 && u <= 0xff5e)
            plain += QChar(char16_t(u - 0xff01 + 0x21));
        else if (u == 0x3002 || u == 0xff61)
            plain += u'.';
        else
            plain += c;
    }
    return plain;
}

bool isWrapping(QChar c)
{
    return c.isSpace() || QStringView(u"\"'`“”‘’„«»「」『』,;").contains(c);
}

QStringView withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text;
}

// The host of a URL, of a mail address ("Name <a@b>" too), or the text itself.
QStringView hostPart(QStringView text)
{
    if (const auto open = text.lastIndexOf(u'<'), close = text.lastIndexOf(u'>');
        open >= 0 && close > open)
        text = text.sliced(open + 1, close - open - 1);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.sliced(7);
    if (const auto scheme = text.indexOf("://"_L1); scheme >= 0)
        text = text.sliced(scheme + 3);
    else if (text.startsWith("//"_L1))
        text = text.sliced(2);
    if (const auto end =
            std::find_if(text.begin(), text.end(), [](QChar c) { return u"/?#\\"_s.contains(c); });
        end != text.end())
        text = text.first(end - text.begin());
    if (const auto at = text.lastIndexOf(u'@'); at >= 0)
        text = text.sliced(at + 1);
    return withoutWrapping(text);
}

QStringView withoutPort(QStringView host)
{
    const auto colon = host.lastIndexOf(u':');
    if (colon < 0 || host.indexOf(u':') != colon)
        return host; // several colons: an IPv6 address
    const QStringView port = host.sliced(colon + 1);
    const bool digits = std::ranges::all_of(port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? host.first(colon) : host;
}

bool isAddress(QStringView host)
{
    return host.startsWith(u'[') || IpAddress::fromText(host).has_value();
}

// UTS 46 refuses a label for what it holds or for its length, and does not say for which.
bool isOnlyTooLong(const QString &label)
{
    for (const char32_t c : label.toStdU32String()) {
        if (QUrl::toAce(u"a"_s + QString::fromUcs4(&c, 1) + u"a"_s).isEmpty())
            return false;
    }
    return !label.startsWith(u'-') && !label.endsWith(u'-');
}

bool isTooLong(const QString &name)
{
    const QStringList labels = name.split(u'.');
    return std::ranges::any_of(labels, [](const QString &label) {
        // A letter takes three letters of ACE at most, so shorter labels have another fault.
        return label.size() * 3 > longestLabel && QUrl::toAce(label).isEmpty()
            && isOnlyTooLong(label);
    });
}

// Letters, digits and hyphens (RFC 952, RFC 1123, 2.1), and a top label that is no number: what a
// mail address can have.
bool isHostName(const QString &ascii)
{
    const QStringList labels = ascii.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'-')
                return false;
        }
    }
    return std::ranges::any_of(labels.last(), [](QChar c) { return c < u'0' || c > u'9'; });
}

const psl_ctx_t *suffixList()
{
    // The system's list if it is newer than the one built into the library; lives until the end.
    static const std::unique_ptr<psl_ctx_t, decltype(&psl_free)> list(psl_latest(nullptr),
                                                                      psl_free);
    return list.get();
}

// What libpsl can read: it splits at every dot and knows no escapes.
QByteArray listForm(const QList<QByteArray> &labels)
{
    QByteArrayList plain;
    for (const QByteArray &label : labels)
        plain.append(label.contains('.') ? QByteArray("-") : label);
    return plain.join('.');
}

bool isListedSuffix(const QByteArray &name)
{
    // Without PSL_TYPE_NO_STAR_RULE libpsl also says yes for names of the private section.
    return psl_is_public_suffix2(suffixList(), name.constData(),
                                 PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE);
}

bool isSuffix(const QList<QByteArray> &labels)
{
    return labels.size() <= 1 || isListedSuffix(listForm(labels));
}

qsizetype registrableLabels(const QList<QByteArray> &labels)
{
    const QByteArray name = listForm(labels);
    if (const char *found = psl_registrable_domain(suffixList(), name.constData()))
        return QByteArrayView(found).count('.') + 1;
    // The name is itself in the private section (github.io): a company's own domain.
    qsizetype count = labels.size();
    while (count > 0 && !isSuffix(labels.last(count - 1)))
        --count;
    return isSuffix(labels.last(count)) ? 0 : count;
}

using Scripts = QSet<QChar::Script>;

Scripts scriptsOf(const QString &label)
{
    Scripts scripts;
    for (const char32_t c : label.toStdU32String()) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

// UTS 39, 5.2: the scripts of one writing system count as one; Latin letters stand beside other
// scripts every day, but not beside those that hold letters looking the same.
bool isUsualMixture(Scripts scripts)
{
    static const Scripts japanese{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana,
                                  QChar::Script_Katakana};
    static const Scripts korean{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul};
    static const Scripts taiwanese{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo};
    static const Scripts alike{QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Armenian,
                               QChar::Script_Cherokee, QChar::Script_Coptic};
    if (scripts.size() <= 1 || japanese.contains(scripts) || korean.contains(scripts)
        || taiwanese.contains(scripts))
        return true;
    if (scripts.intersects(alike))
        return false;
    scripts.remove(QChar::Script_Latin);
    return scripts.size() <= 1;
}

} // namespace

QString DomainName::unicode() const
{
    // Without the flag Qt shows only the top-level domains of its own list.
    return QUrl::fromAce(m_whole.ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

std::variant<DomainName, Finding> parseDomain(QStringView text)
{
    const QString plain = withPlainForms(text.first(std::min(text.size(), longestInput + 1)));
    const QStringView typed = withoutWrapping(plain);
    if (typed.isEmpty())
        return finding<FindingCode::DomainEmpty>();
    if (typed.size() > longestInput)
        return refused<FindingCode::DomainTooLong>(typed);

    QStringView host = hostPart(typed);
    if (isAddress(host))
        return refused<FindingCode::DomainAddress>(typed);
    host = withoutPort(host);
    if (isAddress(host))
        return refused<FindingCode::DomainAddress>(typed);
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString name = host.toString();
    if (isTooLong(name))
        return refused<FindingCode::DomainTooLong>(typed);
    const QString ascii = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (ascii.isEmpty() || !isHostName(ascii))
        return refused<FindingCode::DomainMalformed>(typed);
    if (ascii.size() > longestName)
        return refused<FindingCode::DomainTooLong>(typed);
    if (isAddress(ascii)) // written with digits of another script
        return refused<FindingCode::DomainAddress>(typed);

    const auto dnsName = DnsName::fromText(ascii);
    if (!dnsName)
        return refused<FindingCode::DomainMalformed>(typed);
    if (const auto registrable = registrableOf(*dnsName))
        return DomainName({ascii, *dnsName}, {registrable->text(), *registrable});
    if (dnsName->labelCount() == 1 && !isListedSuffix(ascii.toLatin1()))
        return refused<FindingCode::DomainMalformed>(typed);
    return finding<FindingCode::DomainPublicSuffix>(
        arg<Arg::Suffix> = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist));
}

QList<Finding> remarksOn(const DomainName &domain)
{
    const QString shown = domain.unicode();
    const QStringList labels = shown.split(u'.');
    const bool usual = std::ranges::all_of(
        labels, [](const QString &label) { return isUsualMixture(scriptsOf(label)); });
    if (usual)
        return {};
    return {finding<FindingCode::DomainLookalike>(arg<Arg::Text> = shown,
                                                  arg<Arg::Domain> = domain.ascii())};
}

bool isPublicSuffix(const DnsName &name)
{
    return isSuffix(name.labels());
}

bool isListedSuffix(const DnsName &name)
{
    return isListedSuffix(listForm(name.labels()));
}

std::optional<DnsName> registrableOf(const DnsName &name)
{
    const QList<QByteArray> labels = name.labels();
    const qsizetype count = registrableLabels(labels);
    if (count == 0)
        return std::nullopt;
    return DnsName::fromLabels(labels.last(count));
}

} // namespace sda
