#include "core/intake/labels.h"

#include "core/intake/repairs.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 40;

const QHash<QString, Field> &fieldWords()
{
    static const QHash<QString, Field> words = [] {
        const std::pair<Field, QStringList> table[] = {
            {Field::Type,
             {u"type"_s,           u"record type"_s,      u"dns type"_s,     u"rr type"_s,
              u"レコードの種類"_s, u"レコードタイプ名"_s, u"레코드유형"_s,   u"레코드타입"_s,
              u"종류"_s,           u"解析类型"_s,         u"タイプ"_s,       u"種別"_s,
              u"種類"_s,           u"レコードタイプ"_s,   u"レコード種別"_s, u"유형"_s,
              u"타입"_s,           u"레코드 유형"_s,      u"레코드 타입"_s,  u"类型"_s,
              u"记录类型"_s}},
            {Field::Name,
             {u"name"_s,        u"host"_s,           u"hostname"_s,       u"host name"_s,
              u"host record"_s, u"record name"_s,    u"ホスト"_s,         u"ホスト名"_s,
              u"名前"_s,        u"サブドメイン"_s,   u"サブドメイン名"_s, u"ホストレコード"_s,
              u"レコード名"_s,  u"エントリ名"_s,     u"호스트"_s,         u"호스트 이름"_s,
              u"이름"_s,        u"레코드 이름"_s,    u"호스트 레코드"_s,  u"主机记录"_s,
              u"主机名"_s,      u"名称"_s,           u"dns name"_s,       u"host/name"_s,
              u"subdomain"_s,   u"レコードの名前"_s, u"호스트명"_s,       u"호스트이름"_s,
              u"레코드이름"_s,  u"서브도메인"_s,     u"主机"_s,           u"记录名称"_s,
              u"解析主机"_s,    u"记录名"_s}},
            {Field::Value,
             {u"value"_s,
              u"data"_s,
              u"points to"_s,
              u"answer"_s,
              u"content"_s,
              u"record value"_s,
              u"expected value"_s,
              u"target"_s,
              u"mail server"_s,
              u"値"_s,
              u"内容"_s,
              u"設定値"_s,
              u"レコード値"_s,
              u"값"_s,
              u"레코드 값"_s,
              u"위치"_s,
              u"记录值"_s,
              u"record data"_s,
              u"rdata"_s,
              u"destination"_s,
              u"record content"_s,
              u"records"_s,
              u"レコードの値"_s,
              u"レコードデータ"_s,
              u"ターゲット"_s,
              u"データ"_s,
              u"メールサーバー"_s,
              u"레코드값"_s,
              u"내용"_s,
              u"대상"_s,
              u"데이터"_s,
              u"预期值"_s,
              u"期望值"_s,
              u"数据"_s,
              u"值"_s}},
            {Field::Priority,
             {u"priority"_s, u"preference"_s, u"prio"_s, u"mx priority"_s, u"pref"_s,
              u"プライオリティ"_s, u"優先順位"_s, u"우선 순위"_s, u"優先"_s, u"優先度"_s,
              u"우선순위"_s, u"优先级"_s, u"mx优先级"_s}},
            {Field::Ttl, {u"ttl"_s, u"time to live"_s}},
            {Field::Note,
             {u"説明"_s, u"備考"_s, u"비고"_s, u"备注"_s, u"purpose"_s, u"note"_s, u"notes"_s,
              u"comment"_s, u"description"_s, u"remark"_s, u"remarks"_s, u"用途"_s, u"メモ"_s,
              u"설명"_s, u"용도"_s, u"说明"_s}},
            {Field::Other,
             {u"current value"_s, u"現在の値"_s, u"현재 값"_s, u"当前值"_s, u"status"_s, u"状態"_s,
              u"ステータス"_s, u"상태"_s, u"状态"_s, u"verification status"_s, u"操作"_s,
              u"class"_s, u"クラス"_s, u"proxy status"_s, u"当前记录值"_s}},
        };
        QHash<QString, Field> hash;
        for (const auto &[field, names] : table) {
            for (const QString &name : names)
                hash.insert(name, field);
        }
        return hash;
    }();
    return words;
}

/// The verbs of an instruction: "ホストレコードへの入力", "レコードタイプの選択".
QStringView withoutVerb(QStringView words)
{
    for (const QStringView verb :
         {QStringView(u"への入力"), QStringView(u"の入力"), QStringView(u"の選択"),
          QStringView(u"を入力"), QStringView(u"に入力"), QStringView(u"を選択")}) {
        if (words.endsWith(verb))
            return words.chopped(verb.size());
    }
    return words;
}

QString normal(QStringView words)
{
    QString text = foldWidths(words.trimmed().toString()).toLower().simplified();
    text.remove(u'*').remove(u'`').remove(u'"');
    return text.trimmed();
}

std::optional<Field> lookUp(const QString &words)
{
    const auto it = fieldWords().find(words);
    return it == fieldWords().end() ? std::nullopt : std::optional(*it);
}

} // namespace

std::optional<Field> fieldOf(QStringView words)
{
    words = words.trimmed();
    if (words.isEmpty() || words.size() > longestLabel)
        return std::nullopt;
    const QString text = normal(withoutVerb(words));
    if (const auto field = lookUp(text))
        return field;
    // "Name/サブドメイン名": the same word in two languages.
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const QString front = text.left(slash).trimmed();
    const auto first = lookUp(front);
    return first || front.contains(u' ') ? first : lookUp(text.mid(slash + 1).trimmed());
}

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// "name = value" as in a configuration file; blanks around, else it is a part of a value.
bool isAssignment(QStringView line, qsizetype at)
{
    return line[at] == u'=' && at > 0 && line[at - 1].isSpace() && at + 1 < line.size()
        && line[at + 1].isSpace();
}

/// The words of labels that end with a certain letter, the longest first.
const QMultiHash<QChar, std::pair<QString, Field>> &labelsByEnding()
{
    static const auto labels = [] {
        QMultiHash<QChar, std::pair<QString, Field>> hash;
        for (auto it = fieldWords().begin(); it != fieldWords().end(); ++it)
            hash.insert(it.key().back(), {it.key(), it.value()});
        return hash;
    }();
    return labels;
}

/// "MX: 10": the title of the column with the priority, where a number follows.
bool isPriorityLabel(QStringView words, QStringView rest)
{
    rest = rest.trimmed();
    return words.trimmed().compare("MX"_L1, Qt::CaseInsensitive) == 0 && !rest.isEmpty()
        && rest[0].isDigit() && rest.size() > 0 && !rest.left(12).contains(u'.');
}

/// The label that ends in front of the colon at `colon`, not reaching before `from`.
std::optional<LabelAt> labelBefore(QStringView line, qsizetype from, qsizetype colon)
{
    QStringView words = line.mid(from, colon - from);
    while (!words.isEmpty() && (words.back().isSpace() || words.back() == u'*'))
        words.chop(1);
    words = withoutVerb(words);
    if (words.isEmpty())
        return std::nullopt;
    if (isPriorityLabel(words.right(2), line.mid(colon + 1, 12))
        && (words.size() == 2 || words[words.size() - 3].isSpace()))
        return LabelAt{Field::Priority, from + words.size() - 2, colon + 1};
    std::optional<LabelAt> longest;
    std::optional<LabelAt> hollow;
    qsizetype firstLetter = 0;
    while (firstLetter < words.size() && words[firstLetter].isSpace())
        ++firstLetter;
    const auto range = labelsByEnding().equal_range(words.back().toLower());
    for (auto it = range.first; it != range.second; ++it) {
        const QString &label = it->first;
        if (!words.endsWith(label, Qt::CaseInsensitive))
            continue;
        const qsizetype start = from + words.size() - label.size();
        const QChar before = start > 0 ? line[start - 1] : u' ';
        const bool begins = !before.isLetterOrNumber() && before != u'_' && before != u'-'
            && before != u'.' && before != u'=';
        // Chinese and Japanese words need no blank in front, others do.
        const bool isLonger = !longest || start < longest->start;
        // "Type: MX Priority: 10": the label in front keeps its value.
        const bool isHollow = from > 0 && start == from + firstLetter;
        if (begins && isHollow && !hollow)
            hollow = LabelAt{it->second, start, colon + 1};
        else if (begins && isLonger && !isHollow)
            longest = LabelAt{it->second, start, colon + 1};
    }
    return longest ? longest : hollow;
}

} // namespace

QList<LabelAt> labelsIn(QStringView line)
{
    constexpr qsizetype longestLine = 8000;
    constexpr int mostLabels = 16;
    constexpr int mostColons = 64;
    QList<LabelAt> labels;
    qsizetype from = 0;
    if (const auto first = splitLabel(line)) {
        const QStringView beginning = line.trimmed();
        qsizetype end = beginning.isEmpty() ? 0 : beginning.data() - line.data();
        while (end < line.size() && !isColon(line[end]) && !isAssignment(line, end))
            ++end;
        if (end == line.size())
            return {};
        labels += LabelAt{first->field, 0, end + 1};
        from = end + 1;
    }
    int colons = 0;
    const QStringView beginning = line.left(longestLine);
    for (qsizetype i = from; i < beginning.size() && labels.size() < mostLabels; ++i) {
        if (!isColon(beginning[i]))
            continue;
        if (++colons > mostColons)
            break;
        const qsizetype back = std::max(from, i - longestLabel);
        if (const auto label = labelBefore(beginning, back, i)) {
            // "Record value: Value: x": the value begins with the word.
            const bool isOfValue = !labels.isEmpty() && labels.last().field == Field::Value
                && label->field == Field::Value
                && beginning.mid(from, label->start - from).trimmed().isEmpty();
            if (isOfValue)
                continue;
            labels += *label;
            from = label->end;
        }
    }
    return labels;
}

std::optional<Labelled> splitLabel(QStringView line)
{
    line = withoutBullet(line.trimmed());
    const QStringView beginning = line.left(longestLabel);
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        if (!isColon(beginning[i]) && !isAssignment(beginning, i))
            continue;
        auto field = fieldOf(beginning.left(i));
        if (!field && isPriorityLabel(beginning.left(i), line.mid(i + 1)))
            field = Field::Priority;
        if (!field)
            break;
        QStringView rest = line.mid(i + 1).trimmed();
        // "**Host record:** @"
        while (rest.startsWith(u'*'))
            rest = rest.mid(1);
        return Labelled{*field, rest.trimmed().toString()};
    }
    if (line.isEmpty() || line[0] < u'\x80')
        return std::nullopt;
    for (const QStringView particle :
         {QStringView(u"には"), QStringView(u"は"), QStringView(u"은"), QStringView(u"는")}) {
        const qsizetype at = beginning.indexOf(particle);
        if (at <= 0 || fieldOf(beginning.left(at)) != Field::Value)
            continue;
        const QStringView rest = line.mid(at + particle.size()).trimmed();
        if (asksForOwnValue(rest))
            return Labelled{Field::Value, rest.toString()};
    }
    return std::nullopt;
}

std::optional<RecordType> typeIn(QStringView cell)
{
    constexpr qsizetype longest = 30; // "CNAME（別名）レコード"
    if (cell.size() > longest)
        return std::nullopt;
    const QString text = normal(cell);
    qsizetype end = 0;
    while (end < text.size() && text[end] < u'\x80' && text[end].isLetterOrNumber())
        ++end;
    // "TXT record" and "TXTレコード", but no other sentence that begins with a type.
    const QString rest = text.mid(end).trimmed();
    const bool isTypeAlone = rest.isEmpty() || rest == "record"_L1 || rest == u"レコード"
        || rest == u"레코드" || rest == u"记录" || rest.startsWith(u'(');
    const auto type = recordTypeOf(text.left(end));
    if (!isTypeAlone || type == RecordType::Opt || type == RecordType::Soa)
        return std::nullopt;
    // RFC 7208, 3.1: the type SPF is not used any more; what people are shown under it is TXT.
    return type == RecordType::Spf ? RecordType::Txt : type;
}

bool isPurpose(QStringView cell)
{
    const QString text = normal(cell);
    return text == "spf"_L1 || text == "dkim"_L1 || text == "dmarc"_L1;
}

namespace {

const QStringList &buttons()
{
    static const QStringList words = {u"copy"_s,     u"copied"_s,     u"copied!"_s,
                                      u"コピー"_s,   u"コピーする"_s, u"복사"_s,
                                      u"복사하기"_s, u"复制"_s,       u"複製"_s};
    return words;
}

} // namespace

bool isButton(QStringView line)
{
    constexpr qsizetype longest = 20;
    if (line.size() > longest)
        return false;
    const QString text = normal(line);
    return buttons().contains(text);
}

QString withoutButtons(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &button : buttons()) {
        const qsizetype size = button.size();
        if (trimmed.size() <= size + 1)
            continue;
        if (trimmed.endsWith(button, Qt::CaseInsensitive)
            && trimmed[trimmed.size() - size - 1].isSpace())
            return trimmed.chopped(size).trimmed();
    }
    return text;
}

bool asksForOwnValue(QStringView text)
{
    text = text.trimmed();
    for (const QStringView phrase :
         {QStringView(u"your record value"), QStringView(u"your value"), QStringView(u"your own"),
          QStringView(u"the record value"), QStringView(u"ご自身の"), QStringView(u"お客様の"),
          QStringView(u"귀하의"), QStringView(u"您的"), QStringView(u"你的")}) {
        if (text.startsWith(phrase, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QStringView withoutBullet(QStringView line)
{
    line = line.trimmed();
    constexpr int deepest = 8;
    for (int i = 0; i < deepest && line.size() > 1; ++i) {
        const bool isDot = u"•・●◦"_s.contains(line[0]);
        const bool isSign = isDot || (u"-*+>–"_s.contains(line[0]) && line[1].isSpace());
        const bool isQuoting = line[0] == u'>';
        const bool isNumber = line[0].isDigit() && line.size() > 2
            && (line[1] == u'.' || line[1] == u')') && line[2].isSpace();
        if (isNumber)
            line = line.mid(2).trimmed();
        else if (isSign || isQuoting)
            line = line.mid(1).trimmed();
        else
            break;
    }
    return line;
}

} // namespace sda
