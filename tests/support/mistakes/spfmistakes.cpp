#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;

/// `%1` is the service's include.
Mistake says(const QString &what, const QString &code, const QStringList &texts, bool right = false)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                const QStringList ids = made.ids(Kind::Spf);
                if (ids.isEmpty())
                    return false;
                const QString ours = u"include:"_s + made.row(ids.first())->include;
                QString text = random.oneOf(texts);
                text.replace(u"%1"_s, ours);
                text.replace(u"%self"_s, made.row(ids.first())->name);
                made.say(ids.first(), text.toUtf8());
                return made.plant(what, code, ids, right);
            }};
}

QString manyAddresses()
{
    QString text = u"v=spf1"_s;
    for (int i = 100; i < 122; ++i)
        text += u" ip4:198.51.100.%1"_s.arg(i);
    return text + u" %1 ~all"_s;
}

bool missing(MadeCase &made, Seeded &)
{
    const QStringList ids = made.ids(Kind::Spf);
    if (ids.isEmpty())
        return false;
    made.drop(ids.first());
    return made.plant(u"no SPF"_s, made.missingCode(u"spf.missing"_s), ids);
}

bool second(MadeCase &made, const QString &what, const QByteArray &text)
{
    const QStringList ids = made.ids(Kind::Spf);
    if (ids.isEmpty())
        return false;
    made.add(made.row(ids.first())->name, u"TXT"_s, txt(text));
    return made.plant(what, u"spf.multiple-records"_s, ids);
}

bool oldType(MadeCase &made, Seeded &)
{
    const QStringList ids = made.ids(Kind::Spf);
    if (ids.isEmpty())
        return false;
    made.lineOf(ids.first()).type = u"SPF"_s;
    return made.plant(u"27 type SPF"_s, u"spf.record-type-99"_s, ids);
}

/// Divided between two terms, and the blank went lost.
bool glued(MadeCase &made, Seeded &)
{
    const QStringList ids = made.ids(Kind::Spf);
    if (ids.isEmpty())
        return false;
    const QByteArray front = "v=spf1 include:spf.crm-tool.com";
    const QByteArray text =
        front + "include:" + made.row(ids.first())->include.toLatin1() + " ~all";
    made.lineOf(ids.first()).data = txt(text, QList<qsizetype>{front.size()});
    return made.plant(u"33 blank lost at the seam"_s, u"spf.strings-glued"_s, ids);
}

} // namespace

QList<Mistake> spfMistakes()
{
    QList<Mistake> list{
        says(u"19 version"_s, u"spf.version-wrong"_s,
             {u"v=spf1%1 ~all"_s, u"v=spf %1 ~all"_s, u"spf1 %1 ~all"_s, u"v=sfp1 %1 ~all"_s}),
        says(u"20 blank behind the colon"_s, u"spf.syntax"_s,
             {u"v=spf1 include: spf.crm-tool.com %1 ~all"_s}),
        says(u"21 misspelt"_s, u"spf.syntax"_s,
             {u"v=spf1 inlcude:spf.crm-tool.com %1 ~all"_s,
              u"v=spf1 include=spf.crm-tool.com %1 ~all"_s, u"v=spf1 spf.crm-tool.com %1 ~all"_s}),
        says(u"22 two texts glued"_s, u"spf.two-rules-glued"_s,
             {u"v=spf1 include:spf.crm-tool.com ~all v=spf1 %1 ~all"_s,
              u"v=spf1 %1 ~all v=spf1 include:spf.crm-tool.com ~all"_s}),
        says(u"23 after all"_s, u"spf.include-after-all"_s,
             {u"v=spf1 include:spf.crm-tool.com ~all %1"_s, u"v=spf1 mx -all %1"_s}),
        says(u"24 without our include"_s, u"spf.include-missing"_s,
             {u"v=spf1 include:spf.crm-tool.com ~all"_s, u"v=spf1 mx a -all"_s}),
        says(u"negative include"_s, u"spf.include-negative"_s,
             {u"v=spf1 -%1 ~all"_s, u"v=spf1 ?%1 -all"_s, u"v=spf1 ~%1 -all"_s}),
        says(u"28 everybody"_s, u"spf.allows-everyone"_s, {u"v=spf1 %1 +all"_s, u"v=spf1 %1 all"_s},
             true),
        says(u"29 no ending"_s, u"spf.no-ending"_s, {u"v=spf1 %1"_s, u"v=spf1 %1 ?all"_s}, true),
        says(u"30 too many"_s, u"spf.too-many-lookups"_s,
             {u"v=spf1 include:nine.crm-tool.com mx %1 ~all"_s}),
        says(u"31 dead include"_s, u"spf.dead-include"_s,
             {u"v=spf1 include:gone.crm-tool.com %1 ~all"_s,
              u"v=spf1 %1 include:host.crm-tool.com ~all"_s}),
        says(u"31 void look-ups"_s, u"spf.too-many-void-lookups"_s,
             {u"v=spf1 a:a1.crm-tool.com a:a2.crm-tool.com a:a3.crm-tool.com %1 ~all"_s}),
        says(u"32 loop"_s, u"spf.include-loop"_s,
             {u"v=spf1 include:loop.crm-tool.com %1 ~all"_s, u"v=spf1 include:%self %1 ~all"_s}),
        says(u"32 redirect beside all"_s, u"spf.redirect-ignored"_s,
             {u"v=spf1 %1 redirect=spf.crm-tool.com ~all"_s}, true),
        says(u"31 dead redirect"_s, u"spf.redirect-dead"_s,
             {u"v=spf1 %1 redirect=gone.crm-tool.com"_s}),
        says(u"broken include"_s, u"spf.include-broken"_s,
             {u"v=spf1 include:broken.crm-tool.com %1 ~all"_s}),
        says(u"34 long record"_s, u"spf.too-long"_s, {manyAddresses()}, true),
        says(u"35 ptr"_s, u"spf.discouraged-term"_s, {u"v=spf1 ptr %1 ~all"_s}, true),
        says(u"35 macro"_s, u"spf.syntax"_s, {u"v=spf1 exists:%{x.crm-tool.com %1 ~all"_s}),
        says(u"36 address"_s, u"spf.syntax"_s,
             {u"v=spf1 ip4:host.crm-tool.com %1 ~all"_s, u"v=spf1 ip6:198.51.100.7 %1 ~all"_s,
              u"v=spf1 ip4:198.51.100.0/33 %1 ~all"_s}),
        says(u"separators"_s, u"spf.separators"_s,
             {u"v=spf1 %1, ~all"_s, u"v=spf1 include:spf.crm-tool.com; %1; ~all"_s,
              u"v=spf1 include:spf.crm-tool.com,%1 ~all"_s}),
        {u"spf missing"_s, missing},
        {u"27"_s, oldType},
        {u"33"_s, glued},
    };
    list.append({u"25"_s, [](MadeCase &made, Seeded &) {
                     return second(made, u"25 second record"_s,
                                   "v=spf1 include:spf.crm-tool.com ~all");
                 }});
    list.append({u"26"_s, [](MadeCase &made, Seeded &) {
                     return second(made, u"26 the host's own record"_s, "v=spf1 mx -all");
                 }});
    return list;
}

} // namespace mistakes
