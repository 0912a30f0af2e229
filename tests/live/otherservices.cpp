#include "tests/live/otherservices.h"

#include "tests/live/livedomain.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

const QString token = u"pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU="_s;

QStringList setting(const QString &name, const QString &value)
{
    return {u"--set"_s, name + u'=' + value};
}

QStringList amazon()
{
    QStringList arguments{u"--service"_s, u"amazon-ses"_s};
    for (const QString &one : {u"aaa"_s, u"bbb"_s, u"ccc"_s})
        arguments += setting(u"dkimToken"_s, one);
    return arguments + setting(u"region"_s, u"ap-northeast-1"_s)
        + setting(u"mailFrom"_s, u"bounce"_s);
}

/// The right records, below `prefix` ("" or ".news").
QStringList amazonLines(const QString &prefix)
{
    QStringList lines;
    for (const QString &one : {u"aaa"_s, u"bbb"_s, u"ccc"_s})
        lines.append(u"%1._domainkey%2 CNAME %1.dkim.amazonses.com."_s.arg(one, prefix));
    lines.append(u"bounce%1 MX 10 feedback-smtp.ap-northeast-1.amazonses.com."_s.arg(prefix));
    lines.append(u"bounce%1 TXT "_s.arg(prefix) + txt(u"v=spf1 include:amazonses.com ~all"_s));
    lines.append(u"_dmarc%1 TXT "_s.arg(prefix) + txt(u"v=DMARC1; p=none;"_s));
    return lines;
}

QStringList replaced(QStringList lines, const QString &beginning, const QStringList &by)
{
    lines.removeIf([&](const QString &line) { return line.startsWith(beginning); });
    return lines + by;
}

ServiceCase amazonCase(const QString &claim, const QString &zone, const QStringList &lines,
                       const QMap<QString, QString> &notTicked = {})
{
    return {u"Amazon SES: "_s + claim, zone, zone, lines, amazon(), notTicked};
}

ServiceCase legacyCase(const QString &claim, const QString &zone, const QStringList &lines,
                       const QStringList &more = {}, const QMap<QString, QString> &notTicked = {})
{
    const QStringList service = QStringList{u"--service"_s, u"amazon-ses-legacy"_s}
        + setting(u"token"_s, token) + setting(u"dkimWay"_s, u"none"_s) + more;
    return {u"legacy: "_s + claim, zone, zone, lines, service, notTicked};
}

} // namespace

QList<ServiceCase> otherServices()
{
    const QStringList right = amazonLines({});
    const QString templateFile =
        QStringLiteral(SDA_SOURCE_DIR "/tests/core/services/templates/pelican.example.tokens.json");
    QStringList pelican{u"--template"_s, templateFile};
    for (int i = 1; i <= 3; ++i)
        pelican += setting(u"token%1"_s.arg(i), u"t%1"_s.arg(i));
    pelican += setting(u"mailFrom"_s, u"send"_s) + setting(u"region"_s, u"eu"_s);
    QStringList pelicanLines{u"send MX 10 feedback.eu.pelican.example."_s,
                             u"send TXT "_s + txt(u"v=spf1 include:amazonses.com ~all"_s),
                             u"_dmarc TXT "_s + txt(u"v=DMARC1; p=reject"_s)};
    for (int i = 1; i <= 3; ++i)
        pelicanLines.append(u"t%1._domainkey CNAME t%1.dkim.pelican.example."_s.arg(i));

    ServiceCase below = amazonCase(u"a sub-domain"_s, u"ses-b.co.jp"_s, amazonLines(u".news"_s));
    below.domain = u"news.ses-b.co.jp"_s;
    return {
        amazonCase(u"all is right"_s, u"ses-a.com"_s, right),
        below,
        amazonCase(u"one alias is missing"_s, u"ses-c.com"_s, replaced(right, u"bbb"_s, {}),
                   {{u"dkim-2"_s, u"cname.missing"_s}}),
        amazonCase(u"the zone got appended to an alias"_s, u"ses-d.com"_s,
                   replaced(right, u"ccc"_s, {u"ccc._domainkey CNAME ccc.dkim.amazonses.com"_s}),
                   {{u"dkim-3"_s, u"value.zone-appended"_s}}),
        amazonCase(u"a name was doubled"_s, u"ses-e.com"_s,
                   replaced(right, u"aaa"_s,
                            {u"aaa._domainkey.ses-e.com CNAME aaa.dkim.amazonses.com."_s}),
                   {{u"dkim"_s, u"name.domain-doubled"_s}}),
        amazonCase(u"a second MX at MAIL FROM"_s, u"ses-f.com"_s,
                   right + QStringList{u"bounce MX 20 mail.ses-f.com."_s},
                   {{u"mailfrom-mx"_s, u"mailfrom.multiple-mx"_s}}),
        amazonCase(u"the MX of another region"_s, u"ses-g.com"_s,
                   replaced(right, u"bounce MX"_s,
                            {u"bounce MX 10 feedback-smtp.us-east-1.amazonses.com."_s}),
                   {{u"mailfrom-mx"_s, u"mailfrom.wrong-region"_s}}),
        legacyCase(u"beside another token"_s, u"old-a.com"_s,
                   {u"_amazonses TXT "_s + txt(token),
                    u"_amazonses TXT "_s + txt(u"fmxqxT/icOYx4aA/bEUrDPMeax9/s3frblS+niixmqk="_s)}),
        legacyCase(
            u"at the domain itself"_s, u"old-b.com"_s,
            {u"@ TXT "_s + txt(u"amazonses:"_s + token), u"@ TXT "_s + txt(u"v=spf1 -all"_s)},
            setting(u"place"_s, u"apex"_s)),
        legacyCase(u"in lower case"_s, u"old-c.com"_s,
                   {u"_amazonses TXT "_s + txt(token.toLower())}, {},
                   {{u"ownership"_s, u"value.case-changed"_s}}),
        {u"a template: SPF without the service"_s,
         u"pelican-a.com"_s,
         u"pelican-a.com"_s,
         pelicanLines,
         pelican,
         {{u"record-5"_s, u"spf.include-missing"_s}}},
    };
}

} // namespace sda
