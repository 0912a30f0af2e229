#include "core/intake/rowcare.h"

#include "core/dns/zonefiledata.h"
#include "core/intake/lettercase.h"
#include "core/intake/links.h"
#include "core/intake/refusals.h"
#include "core/intake/repairs.h"
#include "core/intake/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

bool hasTarget(std::optional<RecordType> type)
{
    return type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns;
}

QString withoutFinalDot(QString text)
{
    if (text.size() > 1 && text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Words of panels for the domain itself.
bool meansApex(const QString &host)
{
    static const QStringList words = {u"(空白)"_s,  u"空白"_s,   u"(空欄)"_s,  u"空欄"_s,
                                      u"(blank)"_s, u"(root)"_s, u"(공백)"_s,  u"(空)"_s,
                                      u"(apex)"_s,  u"(なし)"_s, u"@(空白)"_s, u"@ (root)"_s};
    return words.contains(host.toLower());
}

/// `。` never stands in a value, nor do the brackets of Chinese and Japanese: there begins a
/// sentence.
qsizetype endOfValue(const QString &text)
{
    const auto isStop = [](QChar c) { return u"。｡（）、」』"_s.contains(c); };
    return std::find_if(text.begin(), text.end(), isStop) - text.begin();
}

/// Where a word of the value ends and one of the sentence begins, behind `all` of SPF, the last tag
/// of DMARC or a whole key.
qsizetype endOfRecord(const QString &text)
{
    static const QRegularExpression spf(u"^v\\s*=\\s*spf1\\b.*?\\s[+?~-]?all(?=\\s)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dmarc(
        u"^v\\s*=\\s*DMARC1\\b(?:.*;)?\\s*[a-z]{1,5}\\s*=\\s*[^\\s;=]+;?(?=\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression meaningful(
        u"[:=/;]|(?:^|\\s)[+?~-]?(?:a|mx|all|ptr)(?:\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 10000;
    if (text.size() > longest)
        return text.size();
    qsizetype end = text.size();
    if (const auto match = spf.match(text); match.hasMatch()) {
        end = match.capturedEnd();
    } else if (const auto policy = dmarc.match(text); policy.hasMatch()) {
        // Lists of addresses may have blanks behind their commas.
        const bool isList = policy.captured().endsWith(u',');
        end = isList ? end : policy.capturedEnd();
    } else if (const auto place = keyIn(text)) {
        const QStringView key = QStringView(text).mid(place->start, place->length);
        const qsizetype blank = key.indexOf(u' ');
        const bool isWhole = blank > 0 && wholeKeyLength(key) == blank;
        end = isWhole ? place->start + blank : end;
    }
    const QString rest = text.mid(end);
    const bool isRemark = !rest.trimmed().isEmpty()
        && (rest.trimmed().startsWith(u'(') || !meaningful.match(rest).hasMatch());
    return isRemark ? end : text.size();
}

} // namespace

template <FindingCode code>
void RowCare::note(const QString &text)
{
    const Finding repair = finding<code>(arg<Arg::Text> = excerpt(text));
    if (!m_repairs.contains(repair))
        m_repairs += repair;
}

IntakeRow RowCare::care(const RawRow &raw)
{
    IntakeRow row;
    row.type = raw.type;
    row.note = unquoted(raw.note).rest.isEmpty() ? unquoted(raw.note).text : raw.note;
    row.host = hostOf(raw.host);
    // Texts and aliases have none, whatever stands in the column.
    const bool hasPriority = row.type != RecordType::Txt && row.type != RecordType::Cname;
    if (hasPriority)
        row.priority = numberIn(unquoted(raw.priority).text, 0xffff);
    const QString ttlText = unquoted(raw.ttl).text;
    row.ttl = secondsIn(ttlText);
    if (const auto ttl = row.ttl ? std::nullopt : zonefile::readTtl(ttlText))
        row.ttl = int(*ttl);
    if (raw.value)
        takeValue(raw, row);
    noteTraces(raw, row);
    return row;
}

void RowCare::noteTraces(const RawRow &raw, const IntakeRow &row)
{
    const QString text = row.value.value_or(row.host);
    if (raw.traces.testFlag(Trace::Blanks))
        note<FindingCode::PasteRepairedBlanks>(text);
    if (raw.traces.testFlag(Trace::MailCoding))
        note<FindingCode::PasteRepairedMailCoding>(text);
    if (raw.traces.testFlag(Trace::Markup))
        note<FindingCode::PasteRepairedMarkup>(text);
    if (raw.traces.testFlag(Trace::Link))
        note<FindingCode::PasteRepairedLink>(text);
    if (raw.traces.testFlag(Trace::FullWidth))
        note<FindingCode::PasteRepairedFullWidth>(text);
    if (raw.traces.testFlag(Trace::Quotes))
        note<FindingCode::PasteRepairedQuotes>(text);
    if (raw.traces.testFlag(Trace::Escapes))
        note<FindingCode::PasteRepairedEscapes>(text);
    if (raw.traces.testFlag(Trace::Joined) || m_severalStrings)
        m_repairs += finding<FindingCode::PasteRepairedJoined>(arg<Arg::Name> = row.host);
}

/// Brackets around the words for "your domain" behind a name: it is relative then.
QString RowCare::withoutOwnMarks(const QString &host)
{
    static const QRegularExpression mark(
        u"\\.?(?:\\{\\{|[<〈《【\\[{(])\\s*(?:your[ _-]?domain|domain(?:[ _.-]?name)?|ドメイン名?|"
        "送信ドメイン|도메인|域名|您的域名)\\s*(?:\\}\\}|[>〉》】\\]})])\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(
        u"[<〈《【]([A-Za-z0-9.-]{1,253}\\.[A-Za-z]{2,63})[>〉》】]$"_s);
    QString plain = host;
    plain.replace(around, u"\\1"_s);
    const auto match = mark.match(plain);
    if (match.hasMatch() && match.capturedStart() > 0)
        plain.truncate(match.capturedStart());
    if (plain != host)
        note<FindingCode::PasteRepairedMarkup>(host);
    return plain;
}

QString RowCare::hostOf(const QString &raw)
{
    const Unquoted quoted = unquoted(raw);
    QString before = quoted.text.trimmed();
    while (before.startsWith("**"_L1) && before.endsWith("**"_L1) && before.size() > 4)
        before = before.mid(2, before.size() - 4);
    if (quoted.typographic)
        note<FindingCode::PasteRepairedQuotes>(raw);
    // Markdown writes `\_domainkey`.
    const QString unescaped = QString(before).remove(u'\\');
    if (unescaped != before)
        note<FindingCode::PasteRepairedEscapes>(before);
    QString host = foldWidths(unescaped).replace(u'。', u'.').replace(u'｡', u'.');
    if (host != unescaped)
        note<FindingCode::PasteRepairedFullWidth>(before);
    if (meansApex(host))
        return u"@"_s;
    const QString linked = withoutScheme(host);
    if (linked != host)
        note<FindingCode::PasteRepairedLink>(host);
    host = withoutFinalDot(withoutOwnMarks(linked));
    if (isHostLike(host) && host != host.toLower()) {
        note<FindingCode::PasteRepairedCase>(host);
        host = host.toLower();
    }
    if (const auto once = undoubled(host, m_ownDomain)) {
        m_repairs += finding<FindingCode::PasteRepairedDomainDoubled>(
            arg<Arg::Text> = excerpt(host), arg<Arg::Name> = *once);
        host = *once;
    }
    return host;
}

/// Backslashes that are none of the value: Markdown and zone files put them there.
QString RowCare::withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    static const QRegularExpression escape(u"\\\\([;\"_*~\\-.=|<>#+/\\[\\](){}:@\\\\])"_s);
    const QString plain = QString(text).replace(escape, u"\\1"_s);
    if (plain != text)
        note<FindingCode::PasteRepairedEscapes>(text);
    return plain;
}

/// The value in a cell: quotes off, and what follows them told apart.
QString RowCare::cellOf(const QString &raw, IntakeRow &row)
{
    const QString cell = withoutButtons(raw.trimmed());
    Unquoted quoted = unquoted(cell);
    // Quotation marks within those of a page or a cell: `"v=…"`.
    const auto isEnd = [](const QString &rest) { return rest.isEmpty() || rest == u"。"; };
    const Unquoted inner = unquoted(quoted.text);
    const bool isTwice =
        quoted.pieces == 1 && isEnd(quoted.rest) && inner.pieces > 0 && isEnd(inner.rest);
    if (isTwice)
        return cellOf(quoted.text, row);
    if (quoted.typographic)
        note<FindingCode::PasteRepairedQuotes>(cell);
    if (quoted.escapes)
        note<FindingCode::PasteRepairedEscapes>(cell);
    m_severalStrings = quoted.pieces > 1;
    m_isQuoted = quoted.pieces > 0;
    checkSeams(quoted.strings);
    // Words behind backticks and brackets are the sentence that the value was quoted in.
    if (cell.startsWith(u'"') && row.note.isEmpty())
        row.note = quoted.rest;
    if (m_isQuoted)
        return cell.startsWith(u'"') ? quoted.text : withoutEscapes(quoted.text);
    QString text = quoted.text.left(endOfValue(quoted.text));
    const bool stopAlone = text.size() + 1 == quoted.text.size() && quoted.text.back() == u'。';
    if (stopAlone && isHostLike(text))
        note<FindingCode::PasteRepairedFullWidth>(quoted.text);
    text = withoutEscapes(text.trimmed());
    // The marks around the whole are lost, those between its strings are not.
    static const QRegularExpression seam(u"[\"“”]\\s+[\"“”]"_s);
    if (beginsLikeRecord(text) && text.contains(seam)) {
        checkSeams(text.split(seam));
        text.remove(seam);
        m_severalStrings = true;
    }
    if (beginsLikeRecord(text) && (text.endsWith(u'"') || text.endsWith(u'”'))) {
        note<FindingCode::PasteRepairedQuotes>(text);
        text.chop(1);
    }
    return text;
}

/// RFC 7208, 3.3: strings are joined without a blank, so "… mx" "include:x" reads "mxinclude:x".
void RowCare::checkSeams(const QStringList &strings)
{
    static const QRegularExpression termAhead(
        u"^[+?~-]?(?:include:|redirect=|exp=|exists:|ip4:|ip6:|ptr:|a:|mx:|(?:all|mx|a|ptr)(?:\\s|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isSpf = !strings.isEmpty()
        && strings.first().trimmed().startsWith("v=spf1"_L1, Qt::CaseInsensitive);
    if (!isSpf)
        return;
    for (qsizetype i = 1; i < strings.size(); ++i) {
        const QString &left = strings[i - 1];
        const bool touches = !left.isEmpty() && !left.back().isSpace();
        // Digits of an address, or a name that goes on, are cut there on purpose.
        const bool ownsTerm = termAhead.match(strings[i]).hasMatch();
        if (touches && ownsTerm) {
            m_questions += finding<FindingCode::PasteStringsGlued>(
                arg<Arg::Text> = excerpt(left.section(u' ', -1) + strings[i].section(u' ', 0, 0)));
            return;
        }
    }
}

QString RowCare::withoutRemark(const QString &text, IntakeRow &row) const
{
    if (m_isQuoted)
        return text;
    const qsizetype end = endOfRecord(text);
    const QString rest = text.mid(end).trimmed();
    if (row.note.isEmpty())
        row.note = rest;
    return text.left(end).trimmed();
}

void RowCare::takeValue(const RawRow &raw, IntakeRow &row)
{
    const QString before = cellOf(*raw.value, row);
    const QString folded = foldWidths(before);
    if (folded != before)
        note<FindingCode::PasteRepairedFullWidth>(before);
    QString text = folded.trimmed();
    // The full stop of the sentence, within the quotation marks
    const bool hasStop = text.endsWith(u'。') || text.endsWith(u'｡');
    if (hasStop) {
        note<FindingCode::PasteRepairedFullWidth>(text);
        text = text.chopped(1).trimmed();
    }
    if (m_isQuoted && folded.startsWith(u' '))
        note<FindingCode::PasteRepairedBlanks>(text);
    if (text.isEmpty())
        return;
    row.value = withoutRemark(text, row);
    const bool isApexToken = row.value->startsWith("amazonses:"_L1);
    if (!row.type && raw.unknownType.isEmpty() && (beginsLikeRecord(text) || isApexToken))
        row.type = RecordType::Txt;
    // The token has that beginning where it stands at the domain itself.
    if (isApexToken && row.host.isEmpty() && row.type == RecordType::Txt)
        row.host = u"@"_s;
    if (row.type == RecordType::Txt)
        takeText(row);
    else
        takeTarget(row);
    checkKey(raw, before, row);
}

void RowCare::takeText(IntakeRow &row)
{
    const QString unlinked = row.value->startsWith("v=spf1"_L1, Qt::CaseInsensitive)
        ? spfWithoutSchemes(*row.value)
        : *row.value;
    if (unlinked != *row.value)
        note<FindingCode::PasteRepairedLink>(*row.value);
    const QString plain = withPlainCase(unlinked);
    if (plain != unlinked)
        note<FindingCode::PasteRepairedCase>(unlinked);
    row.value = plain;
}

/// "10 host", "host.", "host. and a sentence".
void RowCare::takeTarget(IntakeRow &row)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,5})\\s+)?([^\\s,;、(]+)(?:[\\s,;、(]+(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(*row.value);
    if (!match.hasMatch())
        return;
    const QString target = withoutScheme(match.captured(2));
    const bool hasNumber = match.capturedLength(1) > 0;
    const bool hasSentence = match.capturedLength(3) > 0;
    if (!isHostName(target) && !(hasTarget(row.type) && isHostLike(target) && !hasSentence))
        return;
    if (!row.type && hasSentence)
        return;
    if (!row.type && hasNumber)
        row.type = RecordType::Mx;
    if (row.type && !hasTarget(row.type))
        return;
    if (target != match.captured(2))
        note<FindingCode::PasteRepairedLink>(match.captured(2));
    if (hasNumber && row.type == RecordType::Mx && !row.priority)
        row.priority = numberIn(match.captured(1), 0xffff);
    // "host 10": behind the target the number means the same.
    if (hasSentence && row.type == RecordType::Mx && !row.priority)
        row.priority = numberIn(match.captured(3), 0xffff);
    row.value = withoutFinalDot(target);
    if (*row.value != row.value->toLower()) {
        note<FindingCode::PasteRepairedCase>(*row.value);
        row.value = row.value->toLower();
    }
    if (row.type == RecordType::Mx)
        takeGluedPriority(row);
    if (row.value == "feedback-smtp.amazonses.com"_L1) {
        m_questions +=
            finding<FindingCode::PasteRegionMissing>(arg<Arg::Text> = excerpt(*row.value));
    }
}

/// "10feedback-smtp.…": a priority, where none stands elsewhere. Names of mail servers may begin
/// with digits, but hardly with those of a priority.
void RowCare::takeGluedPriority(IntakeRow &row)
{
    constexpr int greatest = 100;
    static const QRegularExpression form(u"^(\\d{1,5})([A-Za-z].*)$"_s);
    const auto match = form.match(*row.value);
    if (!match.hasMatch() || !isHostName(match.capturedView(2)))
        return;
    const int number = match.captured(1).toInt();
    const QString target = match.captured(2);
    const bool isKnown = target.startsWith("feedback-smtp."_L1) || target.startsWith("mxbiz"_L1);
    const bool mayBe = number <= greatest || isKnown;
    if (!mayBe || (row.priority && *row.priority != number))
        return;
    note<FindingCode::PasteRepairedPriority>(*row.value);
    row.priority = number;
    row.value = target;
}

/// A character taken out of base64, or changed in it, is right only where a key comes out.
void RowCare::checkKey(const RawRow &raw, const QString &before, const IntakeRow &row)
{
    const auto place = row.value ? keyIn(*row.value) : std::nullopt;
    const bool isDkim =
        row.value && !row.value->startsWith("v=DMARC1"_L1) && !row.value->startsWith("v=spf1"_L1);
    if (!place || place->length == 0 || !isDkim)
        return;
    const QString key = row.value->mid(place->start, place->length);
    const bool isKey = isBase64(key.trimmed()) && key.trimmed().size() > 3;
    const bool touched =
        raw.traces.testFlag(Trace::InsideWord) || (isKey && !before.contains(key.trimmed()));
    m_keyDamaged = isKey && touched && !holdsWholeKey(*row.value);
}

} // namespace sda
