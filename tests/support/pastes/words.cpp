#include "words.h"

namespace pastes {

namespace {

QStringList words(Column column, int language)
{
    static const QMap<Column, QList<QStringList>> all{
        {Column::Type,
         {{s("Type"), s("Record type")},
          {s("タイプ"), s("種別"), s("種類"), s("レコードタイプ")},
          {s("유형"), s("타입"), s("레코드 유형")},
          {s("类型"), s("记录类型")}}},
        {Column::Name,
         {{s("Name"), s("Host"), s("Hostname"), s("Host record"), s("Record name")},
          {s("ホスト名"), s("名前"), s("名称"), s("サブドメイン"), s("ホストレコード"),
           s("エントリ名")},
          {s("호스트"), s("이름"), s("레코드 이름"), s("호스트 레코드")},
          {s("主机记录"), s("主机名"), s("名称")}}},
        {Column::Value,
         {{s("Value"), s("Data"), s("Points to"), s("Answer"), s("Content"), s("Record value"),
           s("Expected value"), s("Target")},
          {s("VALUE"), s("値"), s("内容"), s("設定値"), s("レコード値")},
          {s("값"), s("레코드 값"), s("값/위치")},
          {s("记录值"), s("内容")}}},
        {Column::Priority,
         {{s("Priority"), s("Preference"), s("Prio"), s("MX")},
          {s("優先"), s("優先度")},
          {s("우선순위")},
          {s("优先级"), s("MX优先级")}}},
        {Column::Ttl, {{s("TTL")}, {s("TTL")}, {s("TTL")}, {s("TTL")}}},
        {Column::Current, {{s("Current value")}, {s("現在の値")}, {s("현재 값")}, {s("当前值")}}},
        {Column::Note, {{s("Purpose")}, {s("説明"), s("備考")}, {s("비고")}, {s("备注")}}},
    };
    return all.value(column).at(language);
}

} // namespace

QString columnWord(Column column, int language, Seeded &random)
{
    return random.oneOf<QString>(words(column, language));
}

QString copyWord(int language)
{
    return QStringList{s("Copy"), s("コピー"), s("복사"), s("复制")}.at(language);
}

} // namespace pastes
