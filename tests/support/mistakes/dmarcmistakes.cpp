#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

const QString dmarc = u"dmarc"_s;

/// `%1` is the registrable domain.
Mistake says(const QString &what, const QString &code, const QStringList &texts, bool right = false)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                if (!made.row(dmarc))
                    return false;
                made.say(dmarc, random.oneOf(texts).replace(u"%1"_s, made.registrable).toUtf8());
                return made.plant(what, code, {dmarc}, right);
            }};
}

bool missing(MadeCase &made, Seeded &)
{
    if (!made.row(dmarc))
        return false;
    made.drop(dmarc);
    const bool parent =
        made.sender != made.registrable && made.has(u"_dmarc."_s + made.registrable, u"TXT"_s);
    return made.plant(parent ? u"64 only the parent's"_s : u"no DMARC"_s,
                      made.missingCode(parent ? u"dmarc.at-parent-only"_s : u"dmarc.missing"_s),
                      {dmarc});
}

bool second(MadeCase &made, Seeded &)
{
    if (!made.row(dmarc))
        return false;
    made.add(made.row(dmarc)->name, u"TXT"_s, txt("v=DMARC1; p=reject"));
    return made.plant(u"59 two records"_s, u"dmarc.multiple-records"_s, {dmarc});
}

} // namespace

QList<Mistake> dmarcMistakes()
{
    return {
        {u"dmarc missing"_s, missing},
        {u"59"_s, second},
        says(u"54 version"_s, u"dmarc.version-wrong"_s,
             {u"v=dmarc1; p=none"_s, u"v=DMARC; p=none"_s, u"v=DMARCl; p=none"_s,
              u"p=none; v=DMARC1"_s}),
        says(u"55 no policy"_s, u"dmarc.policy-missing"_s,
             {u"v=DMARC1"_s, u"v=DMARC1; rua=mailto:a@%1"_s, u"v=DMARC1; policy=none"_s}),
        says(u"55 unknown policy"_s, u"dmarc.policy-unknown"_s,
             {u"v=DMARC1; p=monitor"_s, u"v=DMARC1; p=non"_s, u"v=DMARC1; p=quarantin"_s}),
        says(u"56 separators"_s, u"dmarc.separators"_s,
             {u"v=DMARC1, p=none"_s, u"v=DMARC1 p=none"_s, u"v=DMARC1; p=none, rua=mailto:a@%1"_s,
              u"v=DMARC1; p=none rua=mailto:a@%1"_s}),
        says(u"57 no mailto"_s, u"dmarc.report-address"_s,
             {u"v=DMARC1; p=none; rua=a@%1"_s, u"v=DMARC1; p=none; ruf=a@%1"_s}, true),
        says(u"58 other domain"_s, u"dmarc.report-not-authorised"_s,
             {u"v=DMARC1; p=none; rua=mailto:d@reports.crm-tool.com"_s}, true),
        says(u"60 nobody receives"_s, u"dmarc.report-mailbox-missing"_s,
             {u"v=DMARC1; p=none; rua=mailto:d@nobody.%1"_s}, true),
        says(u"61 other text"_s, u"dmarc.not-dmarc"_s,
             {u"v=spf1 -all"_s, u"some-verification=abc"_s}),
        says(u"63 pct"_s, u"dmarc.tag-obsolete"_s, {u"v=DMARC1; p=none; pct=50"_s}, true),
    };
}

} // namespace mistakes
