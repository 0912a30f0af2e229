#include "core/records/mend.h"

#include "core/records/dmarcrecord.h"
#include "core/records/nearness.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {
namespace {

bool hasErrors(const QString &text, const QString &expected)
{
    return !compareDmarc(DnsName(), expected, {text.toUtf8()}).isRight();
}

/// A policy as it was meant: `Reject`, `rejct`, `"none"`.
std::optional<DmarcPolicy> policyMeant(const QString &text)
{
    static const QRegularExpression word(u"[a-z]+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString written = word.match(text).captured().toLower();
    for (const DmarcPolicy policy :
         {DmarcPolicy::None, DmarcPolicy::Quarantine, DmarcPolicy::Reject}) {
        if (written == textOf(policy) || oneLetterOff(written, textOf(policy)))
            return policy;
    }
    return std::nullopt;
}

/// The mail addresses of a list, as report URIs.
QString addressesMeant(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![^\s,;:<>!@=])(?:mailto:)?([^\s,;:<>!@=]+@(?:[a-z0-9_-]+\.)+[a-z0-9-]+)(\?[^\s,!]*)?(![0-9]+[kmgt]?)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList uris;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString uri =
            "mailto:"_L1 + match.captured(1) + match.captured(2) + match.captured(3);
        if (!uris.contains(uri, Qt::CaseInsensitive))
            uris += uri;
    }
    return uris.join(u',');
}

/// The value of a tag as it was meant; empty if it cannot be read.
QString valueMeant(const QString &tag, const QString &text)
{
    static const QMap<QString, QString> forms{{u"adkim"_s, u"[rs]"_s},
                                              {u"aspf"_s, u"[rs]"_s},
                                              {u"t"_s, u"[yn]"_s},
                                              {u"psd"_s, u"[ynu]"_s},
                                              {u"fo"_s, u"[01ds](?::[01ds])*"_s},
                                              {u"pct"_s, u"[0-9]{1,3}"_s},
                                              {u"ri"_s, u"[0-9]{1,9}"_s},
                                              {u"rf"_s, u"[a-z]+"_s}};
    if (tag == u'p' || tag == "sp"_L1 || tag == "np"_L1) {
        const std::optional<DmarcPolicy> policy = policyMeant(text);
        return policy ? textOf(*policy) : QString();
    }
    if (tag == "rua"_L1 || tag == "ruf"_L1)
        return addressesMeant(text);
    const QRegularExpression form(u"\\A%1"_s.arg(forms.value(tag)),
                                  QRegularExpression::CaseInsensitiveOption);
    return form.match(text.trimmed()).captured().toLower();
}

using Tags = QMap<QString, QString>;

/// Every tag that stands somewhere in the text, whatever stands between them.
Tags tagsMeant(const QString &shownText)
{
    static const QRegularExpression tag(
        uR"((?<![A-Za-z0-9])(sp|np|p|rua|ruf|adkim|aspf|fo|pct|rf|ri|t|psd)\s*[=:]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = plainTextOf(shownText);
    Tags tags;
    QString name;
    qsizetype start = 0;
    const auto keep = [&](qsizetype end) {
        const QString value = valueMeant(name, text.sliced(start, end - start));
        if (name.isEmpty() || value.isEmpty())
            return;
        const bool isPolicy = name == u'p' || name == "sp"_L1 || name == "np"_L1;
        if (!tags.contains(name)
            || (isPolicy && *dmarcPolicyOf(tags[name]) < *dmarcPolicyOf(value)))
            tags[name] = value;
    };
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        keep(match.capturedStart());
        name = match.captured(1).toLower();
        start = match.capturedEnd();
    }
    keep(text.size());
    return tags;
}

QString written(const Tags &tags)
{
    QStringList pieces{u"v=DMARC1"_s};
    for (const QString &name : {u"p"_s, u"sp"_s, u"np"_s, u"rua"_s, u"ruf"_s, u"adkim"_s, u"aspf"_s,
                                u"fo"_s, u"t"_s, u"psd"_s, u"pct"_s, u"rf"_s, u"ri"_s}) {
        if (tags.contains(name))
            pieces += name + u'=' + tags.value(name);
    }
    return pieces.join("; "_L1);
}

bool isStricter(const Tags &a, const Tags &b)
{
    const DmarcStrictness left{DmarcTags(written(a))};
    const DmarcStrictness right{DmarcTags(written(b))};
    return left.domain != right.domain ? left.domain > right.domain : left.below > right.below;
}

} // namespace

QString mendDmarc(const QStringList &current, const QString &expected)
{
    if (current.size() == 1 && isDmarc(current.first().toUtf8())
        && !hasErrors(current.first(), expected))
        return current.first();
    Tags strictest;
    QMap<QString, QString> addresses;
    for (const QString &text : current) {
        const Tags tags = tagsMeant(text);
        for (const QString &tag : {u"rua"_s, u"ruf"_s})
            addresses[tag] += u',' + tags.value(tag);
        if (tags.contains(u"p"_s) && (!strictest.contains(u"p"_s) || isStricter(tags, strictest)))
            strictest = tags;
        else if (strictest.isEmpty())
            strictest = tags;
    }
    for (const QString &tag : {u"rua"_s, u"ruf"_s}) {
        const QString all = addressesMeant(addresses.value(tag));
        if (!all.isEmpty())
            strictest[tag] = all;
    }
    if (strictest.isEmpty())
        return expected;
    const QString mended = mergeDmarc(written(strictest), expected, true);
    return hasErrors(mended, expected) ? expected : mended;
}

} // namespace sda
