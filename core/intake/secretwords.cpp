#include "core/intake/secretwords.h"

#include "core/intake/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

/// en, de, fr, es, ja, ko, zh
const QString &labels()
{
    static const QString words =
        u"(?:passwor[dt]|passwd|passphrase|pwd|kennwort|mot de passe|contraseña"
        "|secret[ _-]?(?:access[ _-]?)?key|secret[ _-]?id|access[ _-]?key(?:[ _-]?id)?"
        "|api[ _-]?key|client[ _-]?secret|private[ _-]?key|(?:session|access|refresh)[ _-]?token"
        "|パスワード|シークレット(?:アクセス)?(?:キー|ID)|アクセスキー(?:[ _-]?ID)?|秘密鍵"
        "|비밀번호|비번|패스워드|암호|(?:비밀|시크릿)\\s?(?:액세스\\s?)?키|액세스\\s?키(?:\\s?ID)?|"
        "개인\\s?키"
        "|密[码碼]|口令|(?:访问|訪問)密[钥鑰]|私有?[钥鑰])"_s;
    return words;
}

/// Each label has one of these in it. Nearly no line does, and every line is asked several times.
/// ("key" alone is in every `_domainkey`.)
bool mayBeNamed(const QString &line)
{
    if (holdsAny(line,
                 {"pass"_L1, "pw"_L1, "kennw"_L1, "mot de"_L1, "contras"_L1, "secret"_L1,
                  "access"_L1, "api"_L1, "private"_L1, "token"_L1}))
        return true;
    static const QStringList others = {u"パスワ"_s, u"キー"_s, u"シークレットID"_s, u"秘密鍵"_s,
                                       u"비밀"_s,   u"비번"_s, u"패스"_s,           u"암호"_s,
                                       u"키"_s,     u"密"_s,   u"口令"_s,           u"私"_s};
    const QStringView text(line);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] < u'\x80')
            continue;
        const QStringView rest = text.sliced(i);
        for (const QString &word : others) {
            if (rest.startsWith(word, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

bool isNamed(const QString &line)
{
    // "label: X", "label<TAB>X", "| label | X |", "label,X"; remarks in brackets between.
    static const QRegularExpression marked(
        labels()
            + u"(?:\\s?[(（][^()（）\\n]{1,40}[)）])?[\"'`*]{0,4}(?:\\s{0,8}[:=：＝]\\s{0,8}[^\\s|]"
              "|[ ]{0,8}[\\t|][\\s|]{0,40}[^\\s|]|[,;][\"'`]?[^\\s,;\"'`])"_s,
        ignoringCase);
    static const QRegularExpression bare(
        u"(?:^|[^A-Za-z])(?:secret|smtp[ _-]?pass|pw)[\"'`*]{0,4}\\s{0,8}[:=：＝]\\s{0,8}[\"'`]?"
        "[^\\s\"'`]{4,}"_s,
        ignoringCase);
    // Columns of blanks: one word and nothing else, or more columns.
    static const QRegularExpression columns(labels() + u"\\s{2,40}\\S{1,200}(?:\\s{2}|\\s{0,8}$)"_s,
                                            ignoringCase);
    static const QRegularExpression word(
        u"^\\W{0,8}(?:[\\w-]{1,20}\\s{1,8}){0,2}"_s + labels()
            + u"\\s{1,8}(?=\\S{0,200}\\d)[^\\s:=]{6,200}\\s{0,8}$"_s,
        ignoringCase);
    // Sentences: what follows is no word of them.
    static const QRegularExpression sentence(
        labels()
            + u"(?:\\s{1,4}(?:is|lautet|ist)\\s{1,4}(?=\\S{0,60}[0-9!@#$%^&*+=_])[!-~]{6,200}"
              "|(?:は|는|은|是|为|為)\\s{0,4}(?:[「『“\"'`][!-~]{4,200}"
              "|(?=[!-~]{0,60}[0-9])[!-~]{6,200}"
              "|[!-~]{4,200}\\s{0,4}(?:です|だ|になり|입니다|이다|예요|。|$)))"_s,
        ignoringCase);
    return marked.match(line).hasMatch() || bare.match(line).hasMatch()
        || columns.match(line).hasMatch() || word.match(line.left(400)).hasMatch()
        || sentence.match(line).hasMatch();
}

/// Credentials of HTTP: RFC 3986, 3.2.1; RFC 9110, 11.6.2; RFC 6750, 2.1.
bool isOfHttp(const QString &line)
{
    static const QRegularExpression userInfo(
        u"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s/@:?#]{1,200}:[^\\s/@?#]{1,200}@"_s);
    static const QRegularExpression bearer(
        u"\\bBearer\\s{1,4}(?=[A-Za-z0-9._~+/=-]{0,200}\\d)[A-Za-z0-9._~+/=-]{8,}"_s, ignoringCase);
    static const QRegularExpression header(
        u"\\bAuthorization[\"'`]?\\s{0,4}[:=：]\\s{0,4}[\"'`]?(?:(?:Basic|Bearer|Digest|Token|"
        u"ApiKey"
        "|Negotiate|[A-Z0-9]{3,6}-HMAC-[A-Z0-9]{3,12})\\s{1,4}\\S|[^\\s\"'`]{6,200}[\"'`,;]{0,3}\\s{0,8}$)"_s,
        ignoringCase);
    return (line.contains("://"_L1) && userInfo.match(line).hasMatch())
        || (holdsAny(line, {"bearer"_L1, "authorization"_L1})
            && (bearer.match(line).hasMatch() || header.match(line).hasMatch()));
}

/// The label is the whole of a cell, with few words around.
bool isLabelCell(const QString &cell)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression form(
        u"^\\W{0,6}(?:[\\w-]{1,20}[\\s:：\"'`]{1,5}){0,2}[\\w-]{0,12}"_s + labels()
            + u"(?:\\s?[(（][^()（）]{1,30}[)）])?\\W{0,6}$"_s,
        ignoringCase | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.trimmed();
    return text.size() <= longest && mayBeNamed(text) && form.match(text).hasMatch();
}

QChar delimiterOf(const QString &line)
{
    for (const QChar delimiter : {QChar(u'\t'), QChar(u'|'), QChar(u';'), QChar(u',')}) {
        if (line.contains(delimiter))
            return delimiter;
    }
    return {};
}

} // namespace

bool holdsAccessKeyId(const QString &line)
{
    // Access keys of AWS (AKIA, ASIA) and Tencent Cloud (AKID) have fixed beginnings.
    static const QRegularExpression id(
        u"(?<![A-Za-z0-9+/])(A[KS]IA[A-Z0-9]{16}|AKID[A-Za-z0-9]{12,60})(?![A-Za-z0-9+/])"_s);
    return holdsAny(line, {"AKI"_L1, "ASIA"_L1}, Qt::CaseSensitive) && id.match(line).hasMatch();
}

bool mayBeAccessKey(const QString &line)
{
    static const QRegularExpression key(
        u"^[\\s\"'`|]*(?=\\S*[a-z])(?=\\S*[A-Z])(?=\\S*\\d)[A-Za-z0-9+/]{32,44}[\\s\"'`|,;]*$"_s);
    constexpr qsizetype longest = 80;
    return line.size() <= longest && key.match(line).hasMatch();
}

bool holdsSecret(const QString &line)
{
    return holdsAccessKeyId(line) || isOfHttp(line) || (mayBeNamed(line) && isNamed(line));
}

SecretBelow secretBelow(const QString &line)
{
    constexpr qsizetype longest = 400;
    const QString whole = line.right(longest).trimmed();
    // No match is longer than what the form allows, and it ends with the line: to look at more
    // would only take longer.
    constexpr qsizetype mostOfForm = 1 + 60 + 4;
    static const QRegularExpression lastCell(u"[\\t|,;]?([^\\t|,;]{1,60})[|,;\\s]{0,4}$"_s);
    const QString end = whole.right(mostOfForm);
    if (!mayBeNamed(end))
        return SecretBelow::None;
    const auto match = lastCell.match(end);
    if (!match.hasMatch() || !isLabelCell(match.captured(1)))
        return SecretBelow::None;
    const qsizetype cellStart = match.capturedStart(1) + whole.size() - end.size();
    const bool isCell = cellStart > 0 || whole.startsWith(u'|') || end.endsWith(u',');
    const bool hasColon = u":：=＝"_s.contains(end.back());
    return isCell || hasColon ? SecretBelow::Any : SecretBelow::Word;
}

SecretColumn secretColumnIn(const QString &line)
{
    constexpr qsizetype longest = 1000;
    const QChar delimiter = delimiterOf(line);
    if (line.size() > longest || delimiter.isNull() || !mayBeNamed(line))
        return {};
    const QStringList cells = line.split(delimiter);
    // "Password | hunter2 | …" is a label with its value.
    const qsizetype first = cells.first().trimmed().isEmpty() ? 2 : 1;
    for (qsizetype i = first; i < cells.size(); ++i) {
        if (isLabelCell(cells[i]))
            return {delimiter, i, cells.size()};
    }
    return {};
}

bool isFilled(const SecretColumn &header, const QString &line)
{
    if (header.column < 0 || !line.contains(header.delimiter))
        return false;
    const QStringList cells = line.split(header.delimiter);
    return cells.size() == header.columns && !cells[header.column].trimmed().isEmpty();
}

} // namespace sda
