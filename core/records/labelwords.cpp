#include "core/records/labelwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

/// What the columns and fields of panels and consoles are called, in the letters of NFKC and small.
const QStringList &fieldWords()
{
    static const QStringList words{
        u"value"_s, u"values"_s, u"content"_s, u"contents"_s, u"data"_s, u"rdata"_s, u"text"_s,
        u"txt"_s, u"string"_s, u"record"_s, u"records"_s, u"entry"_s, u"resource"_s, u"dns"_s,
        u"name"_s, u"host"_s, u"hostname"_s, u"subdomain"_s, u"domain"_s, u"type"_s, u"class"_s,
        u"in"_s, u"ttl"_s, u"auto"_s, u"default"_s, u"target"_s, u"destination"_s, u"points"_s,
        u"to"_s, u"alias"_s, u"answer"_s, u"address"_s, u"server"_s, u"mail"_s, u"priority"_s,
        u"preference"_s, u"mx"_s, u"cname"_s, u"spf"_s, u"dkim"_s, u"dmarc"_s, u"selector"_s,
        u"public"_s, u"key"_s, u"policy"_s, u"token"_s, u"code"_s, u"verification"_s, u"enter"_s,
        u"paste"_s, u"add"_s, u"set"_s, u"required"_s, u"expected"_s, u"the"_s, u"is"_s, u"this"_s,
        u"copy"_s, u"copied"_s, u"edit"_s, u"delete"_s, u"clipboard"_s, u"current"_s, u"new"_s,
        // ja
        u"値"_s, u"内容"_s, u"データ"_s, u"レコード"_s, u"ホスト"_s, u"ホスト名"_s, u"名前"_s,
        u"名"_s, u"種別"_s, u"種類"_s, u"タイプ"_s, u"優先度"_s, u"優先順位"_s, u"優先"_s,
        u"設定値"_s, u"設定"_s, u"入力値"_s, u"入力"_s, u"テキスト"_s, u"文字列"_s, u"対象"_s,
        u"宛先"_s, u"送信先"_s, u"参照先"_s, u"転送先"_s, u"サブドメイン"_s, u"ドメイン"_s,
        u"ドメイン名"_s, u"公開鍵"_s, u"認証"_s, u"コピー"_s, u"コピーする"_s, u"コピーしました"_s,
        u"編集"_s, u"削除"_s, u"追加"_s, u"変更"_s, u"は"_s, u"の"_s, u"に"_s, u"を"_s, u"が"_s,
        // ko
        u"값"_s, u"기록값"_s, u"기록"_s, u"레코드"_s, u"레코드값"_s, u"내용"_s, u"데이터"_s,
        u"호스트"_s, u"호스트명"_s, u"호스트이름"_s, u"호스트네임"_s, u"이름"_s, u"유형"_s,
        u"타입"_s, u"종류"_s, u"텍스트"_s, u"우선순위"_s, u"우선"_s, u"순위"_s, u"대상"_s,
        u"목적지"_s, u"도메인"_s, u"서브도메인"_s, u"설정"_s, u"입력"_s, u"복사"_s, u"복사하기"_s,
        u"복사됨"_s, u"복사되었습니다"_s, u"수정"_s, u"삭제"_s, u"추가"_s, u"편집"_s, u"은"_s,
        u"는"_s, u"을"_s, u"를"_s, u"의"_s,
        // zh
        u"值"_s, u"记录"_s, u"記錄"_s, u"记录值"_s, u"記錄值"_s, u"主机记录"_s, u"主機記錄"_s,
        u"记录类型"_s, u"記錄類型"_s, u"解析值"_s, u"內容"_s, u"类型"_s, u"類型"_s, u"名称"_s,
        u"名稱"_s, u"主机"_s, u"主機"_s, u"主机名"_s, u"主機名"_s, u"数据"_s, u"資料"_s, u"文本"_s,
        u"优先级"_s, u"優先級"_s, u"目标"_s, u"目標"_s, u"域名"_s, u"网域"_s, u"網域"_s, u"复制"_s,
        u"複製"_s, u"已复制"_s, u"已複製"_s, u"编辑"_s, u"編輯"_s, u"删除"_s, u"刪除"_s, u"修改"_s,
        u"当前值"_s, u"的"_s, u"为"_s, u"為"_s, u"是"_s};
    return words;
}

/// Buttons and columns that follow a value; nothing that could belong to one.
const QStringList &wordsBehind()
{
    static const QStringList words{
        u"copy"_s, u"copied"_s,   u"clipboard"_s,  u"edit"_s,           u"delete"_s, u"ttl"_s,
        u"auto"_s, u"コピー"_s,   u"コピーする"_s, u"コピーしました"_s, u"編集"_s,   u"削除"_s,
        u"복사"_s, u"복사하기"_s, u"복사됨"_s,     u"복사되었습니다"_s, u"수정"_s,   u"삭제"_s,
        u"편집"_s, u"复制"_s,     u"複製"_s,       u"已复制"_s,         u"已複製"_s, u"编辑"_s,
        u"編輯"_s, u"删除"_s,     u"刪除"_s};
    return words;
}

QString folded(QStringView text)
{
    return compatibleForm(text.toString()).toLower();
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Longer than a few words of a form without blanks between them.
constexpr qsizetype longestWord = 64;

/// East Asian words stand side by side without blanks: "TXT记录值". Each place that words lead to
/// is looked at once: the texts are anybody's.
bool isMadeOf(QStringView text, const QStringList &words)
{
    if (text.size() > longestWord)
        return false;
    if (words.contains(text))
        return true;
    if (isAscii(text))
        return false;
    QList<bool> isReached(text.size() + 1, false);
    isReached[0] = true;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!isReached[place])
            continue;
        const QStringView rest = text.sliced(place);
        for (const QString &word : words) {
            if (rest.startsWith(word))
                isReached[place + word.size()] = true;
        }
    }
    return isReached.last();
}

bool isOwnName(const QString &word, const QString &own)
{
    const QString plain = word.endsWith(u'.') ? word.chopped(1) : word;
    if (plain == "@"_L1)
        return true;
    return plain.size() > 1
        && ((own + u'.').startsWith(plain + u'.')
            || (plain.contains(u'.') && (u'.' + own).endsWith(u'.' + plain)));
}

bool isNumber(const QString &word)
{
    static const QRegularExpression pattern(uR"(\A[0-9]{1,6}s?\z)"_s);
    return pattern.match(word).hasMatch();
}

bool isPunctuation(const QString &word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber() || c == u'@'; });
}

/// Form words and nothing else; numbers alone are none.
bool areFormWords(const QString &text, const DnsName &name)
{
    static const QRegularExpression border(uR"([\s:=|,;>"'()\[\]{}→「」『』【】]+)"_s);
    bool holdsWord = false;
    const QString own = name.text();
    const QStringList words = folded(text).split(border, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isMadeOf(word, fieldWords()) || isOwnName(word, own))
            holdsWord = true;
        else if (!isNumber(word) && !isPunctuation(word))
            return false;
    }
    return holdsWord;
}

bool isBorder(QChar c)
{
    return !c.isLetterOrNumber() || c.unicode() >= 0x80;
}

Finding labelled(QByteArrayView value, const QString &words)
{
    return finding<FindingCode::ValueLabelIncluded>(arg<Arg::Value> = shown(value),
                                                    arg<Arg::Text> = words);
}

bool isGap(QChar c)
{
    return c.isSpace() || c == u'|' || c == u'(' || c == u')' || c == u'[' || c == u']';
}

struct LastWord
{
    QStringView before; ///< without the gap between
    QStringView word; ///< empty if there is no gap in front of it
};

/// Read from the end: a long text has many words.
LastWord lastWordOf(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && isGap(text[end - 1]))
        --end;
    qsizetype start = end;
    while (start > 0 && !isGap(text[start - 1]))
        --start;
    qsizetype gap = start;
    while (gap > 0 && isGap(text[gap - 1]))
        --gap;
    if (gap == start || start == end)
        return {};
    return {text.first(gap), text.sliced(start, end - start)};
}

/// The last tag of a DKIM record is a note, which may say anything.
bool endsInNote(QStringView text)
{
    const qsizetype last = text.lastIndexOf(u';');
    QStringView tag = last < 0 ? QStringView() : text.sliced(last + 1).trimmed();
    if (!tag.startsWith(u'n'))
        return false;
    return tag.sliced(1).trimmed().startsWith(u'=');
}

/// Without a button's word that is stuck to the end of a value, where such values end.
QStringView withoutStuckButton(QStringView text)
{
    for (const QLatin1StringView button : {"Copy"_L1, "Copied"_L1}) {
        if (!text.endsWith(button))
            continue;
        const QStringView value = text.chopped(button.size());
        for (const QLatin1StringView end :
             {"all"_L1, "none"_L1, "reject"_L1, "quarantine"_L1, "AQAB"_L1, "="_L1, ";"_L1}) {
            if (value.endsWith(end))
                return value;
        }
    }
    return text;
}

} // namespace

QString withoutWordsBehind(const QString &text)
{
    if (endsInNote(text))
        return text;
    QStringView rest = QStringView(text).trimmed();
    if (const QStringView free = withoutStuckButton(rest); free.size() < rest.size())
        return free.trimmed().toString();
    QStringView last = text; // the shortest that ends before a word
    constexpr int mostWords = 16; // nobody copies more along
    bool goesOn = true;
    for (int words = 0; goesOn && words < mostWords; ++words) {
        goesOn = false;
        const LastWord found = lastWordOf(rest);
        QString word = found.word.size() > longestWord ? QString() : folded(found.word);
        while (word.endsWith(u':'))
            word.chop(1);
        const bool isWord = isMadeOf(word, wordsBehind());
        if (isWord || isNumber(word) || (word == "to"_L1 && last != text)) {
            rest = found.before;
            last = isWord ? rest : last;
            goesOn = true;
            continue;
        }
        if (rest.isEmpty() || rest.back() < u'\x80')
            break;
        for (const QString &behind : wordsBehind()) {
            if (rest.endsWith(behind)) {
                rest = rest.chopped(behind.size()).trimmed();
                last = rest;
                goesOn = true;
                break;
            }
        }
    }
    return last.toString();
}

std::optional<Finding> labelIn(QByteArrayView value, const QRegularExpression &beginning,
                               const DnsName &name)
{
    const QString text = shown(value);
    const QRegularExpressionMatch match = beginning.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString before = text.first(match.capturedStart());
    const bool isLabelled = !before.isEmpty() && areFormWords(before, name);
    if (!isLabelled && !before.isEmpty())
        return std::nullopt;
    const QString rest = withoutWordsBehind(text.sliced(match.capturedStart()));
    const QString behind = text.sliced(match.capturedStart() + rest.size()).trimmed();
    if (!isLabelled && behind.isEmpty())
        return std::nullopt;
    if (damageIn(rest.toUtf8()))
        return std::nullopt;
    return labelled(value, isLabelled ? before.trimmed() : behind);
}

std::optional<QString> wordsAround(const QString &text, const QString &wanted, const DnsName &name)
{
    const qsizetype start = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    if (start < 0)
        return std::nullopt;
    const QString before = text.first(start);
    const QString behind = text.sliced(start + wanted.size());
    if (!before.isEmpty() && !isBorder(before.back()))
        return std::nullopt;
    static const QRegularExpression quote(u"[\"“”„‘’「」『』]"_s); // said before the words
    if (before.contains(quote) || behind.contains(quote)
        || !areFormWords(before + u' ' + behind, name))
        return std::nullopt;
    return before.trimmed().isEmpty() ? behind.trimmed() : before.trimmed();
}

std::optional<Finding> labelAround(QByteArrayView value, const QString &wanted, const DnsName &name)
{
    const std::optional<QString> words = wordsAround(shown(value), wanted, name);
    return words ? std::optional(labelled(value, *words)) : std::nullopt;
}

} // namespace sda
