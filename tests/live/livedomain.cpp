#include "tests/live/livedomain.h"

#include <QUrl>

namespace sda {

using namespace Qt::StringLiterals;

namespace {

// Public keys made for this suite; the private parts were thrown away.
const QMap<QString, QString> keys{
    {u"qcloud"_s,
     u"v=DKIM1; k=rsa; p="
     "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA+DloKXLXRGI/w76LGezobkCfLZoeGCWaCJn2"
     "Mq6xtlNuF0G3KLEO+aPgJY29FgR1qVsb9/9ILutf1i4S1kIq0Ozp/DyFKlSmUW/qju4hi3V6FRcQebOQ"
     "QwWEdZIkjBZbUMQ+K5bhwPQ7k5o6polRULX+Ri1nceDFjSEuNzI0r3VrOEDNQLXoetuirJ8bVo1FlIgt"
     "RsHhadyN5eUC7w1m7a0SWHSvUcf85uv70OkmX4aUCV4h02cSIuwabLhyhGuXmcMIct3w0ixCR7bzOgxG"
     "OWPB5ahaQg94UNFXNXxi9dEWZtp9VIvBqdDQCCfm/s9YpftMcWOLjYvAqRqctzzu2QIDAQAB"_s},
    {u"mail"_s,
     u"v=DKIM1; k=rsa; p="
     "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApQXWoEnwS9cTysWEwIWPh5QVgnw1MRJgkVrw"
     "2HjCBDxOKT7DZp0t/DCMgScv4h/kWVAayWr3UiQ0/m8yu6a+JZLfbJB1rI+6HjkJxsGXRQyv6/Bqzsac"
     "gRo6HrzDyGXwLS73SmzXS3N92mm5nAYMPrbKjd+/XkEMWsxHgGbfdJB9UW31sUdm7IyNdpnkNdcHsYRa"
     "itne8anBO9A0vhbuaAKpF7mrup9fqDyjJCFiCgLarAN2H2slrrPKznmPUWhzoyVu2+7sdzb0bNqSLj2J"
     "qhyWwCVeV+Lnc18zEJdz1HrBwue+3bEvyyGPjz1I9qiJRz+96kALAGwt8BGUo2VvdQIDAQAB"_s},
    {u"nobody"_s,
     u"v=DKIM1; k=rsa; p="
     "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvOvv4v6655sNBs497bpymK4dvefrJd55wtxu"
     "p11SsrJ+mx8ACNhAta0CsnryclU79TAJUxX6HLr8HxSHUXACRYROrl0ukkI+7IMTStaV0/ONV2w7gvAr"
     "hIo5kC36ReMEmwKxeoicaXocTBDARhscJRQ74t/Lg6vALnY4YstiMqFdclL+WKJ7X+qh3z7egTywRPy2"
     "Rrt31lF8rrTMH0D9JKx2rvFeKJz70t4Z2Gj0SZjPkJZvI0YfaMsk58kbrofrr4+V+rEQwE92TlIHcTFg"
     "FCPhmmhlVlHfZWHJTc++OSjF/Hq6z7+jAhRuQyPx2AImAwCr7lh57sVSlELkmNSKKQIDAQAB"_s},
};

QString inZone(const QString &name)
{
    return name + u'.';
}

QString selectorOf(const QString &row)
{
    return row == u"dkim-2"_s ? u"mail"_s : u"qcloud"_s;
}

/// What has to stand there.
QString rightValue(const QString &row)
{
    if (row == u"mx"_s)
        return u"10 mxbiz1.qq.com."_s;
    if (row == u"spf"_s)
        return txt(u"v=spf1 include:qcloudmail.com ~all"_s);
    if (row == u"dmarc"_s)
        return txt(u"v=DMARC1; p=none"_s);
    return txt(keyOf(selectorOf(row)));
}

QString line(const QString &name, const QString &row, const QString &value)
{
    return u"%1 %2 %3"_s.arg(inZone(name), typeOfRow(row), value);
}

QList<Mistake> mistakesOfMx()
{
    return {
        {u"mx"_s, u"the target is another one"_s, u"mx.target-differs"_s, {u"10 mxbiz2.qq.com."_s}},
        {u"mx"_s, u"the zone got appended"_s, u"value.zone-appended"_s, {u"10 mxbiz1.qq.com"_s}},
        {u"mx"_s, u"the target is an address"_s, u"mx.target-is-address"_s, {u"10 192.0.2.25."_s}},
        {u"mx"_s, u"no mail is wanted"_s, u"mx.null"_s, {u"0 ."_s}}};
}

QList<Mistake> mistakesOfSpf()
{
    return {{u"spf"_s,
             u"the include is missing"_s,
             u"spf.include-missing"_s,
             {txt(u"v=spf1 include:spf.other.com ~all"_s)}},
            {u"spf"_s,
             u"the include is negative"_s,
             u"spf.include-negative"_s,
             {txt(u"v=spf1 -include:qcloudmail.com ~all"_s)}},
            {u"spf"_s,
             u"the include stands behind all"_s,
             u"spf.include-after-all"_s,
             {txt(u"v=spf1 ~all include:qcloudmail.com"_s)}},
            {u"spf"_s,
             u"there are two records"_s,
             u"spf.multiple-records"_s,
             {rightValue(u"spf"_s), txt(u"v=spf1 include:spf.other.com ~all"_s)}},
            {u"spf"_s,
             u"another include is dead"_s,
             u"spf.dead-include"_s,
             {txt(u"v=spf1 include:nothing.other.com include:qcloudmail.com ~all"_s)}}};
}

QList<Mistake> mistakesOfDkim(const QString &row)
{
    const QString right = keyOf(selectorOf(row));
    QString changed = right;
    QChar &character = changed[right.size() / 2];
    character = character == u'A' ? u'B' : u'A';
    return {{row, u"one character is another"_s, u"dkim.key-damaged"_s, {txt(changed)}},
            {row, u"the text is cut at 255"_s, u"dkim.key-truncated"_s, {txt(right.left(255))}},
            {row, u"the key is another one"_s, u"dkim.key-differs"_s, {txt(keyOf(u"nobody"_s))}},
            {row,
             u"there are two records"_s,
             u"dkim.multiple-records"_s,
             {txt(right), txt(keyOf(u"nobody"_s))}}};
}

QList<Mistake> mistakesOfDmarc()
{
    return {
        {u"dmarc"_s, u"the policy is missing"_s, u"dmarc.policy-missing"_s, {txt(u"v=DMARC1;"_s)}},
        {u"dmarc"_s,
         u"the version is misspelt"_s,
         u"dmarc.version-wrong"_s,
         {txt(u"v=DMARC; p=none"_s)}},
        {u"dmarc"_s,
         u"there are two records"_s,
         u"dmarc.multiple-records"_s,
         {rightValue(u"dmarc"_s), txt(u"v=DMARC1; p=reject"_s)}}};
}

QString missingCode(const QString &row)
{
    return row.section(u'-', 0, 0) + u".missing"_s;
}

} // namespace

QString Shape::registered(const QString &number) const
{
    return QString::fromLatin1(QUrl::toAce(stem + number + u'.' + suffix));
}

QString Shape::typed(const QString &number) const
{
    return (prefix.isEmpty() ? QString() : prefix + u'.') + stem + number + u'.' + suffix;
}

QString Shape::domain(const QString &number) const
{
    return prefix.isEmpty() ? registered(number) : prefix + u'.' + registered(number);
}

QString Shape::zone(const QString &number) const
{
    return delegated ? domain(number) : registered(number);
}

QStringList Shape::rows() const
{
    QStringList ids{u"mx"_s, u"spf"_s, u"dkim"_s};
    if (twoKeys)
        ids.append(u"dkim-2"_s);
    return ids << u"dmarc"_s;
}

QString txt(const QString &text)
{
    QStringList strings;
    for (qsizetype at = 0; at < text.size(); at += 255)
        strings.append(u'"' + text.mid(at, 255) + u'"');
    return strings.join(u' ');
}

QString keyOf(const QString &selector)
{
    return keys[selector];
}

QString typeOfRow(const QString &row)
{
    return row == u"mx"_s ? u"MX"_s : u"TXT"_s;
}

QString nameOfRow(const Shape &shape, const QString &number, const QString &row)
{
    const QString domain = shape.domain(number);
    if (row == u"dmarc"_s)
        return u"_dmarc."_s + domain;
    if (row.startsWith(u"dkim"_s))
        return selectorOf(row) + u"._domainkey."_s + domain;
    return domain;
}

QStringList settingsFor(const Shape &shape)
{
    QStringList settings;
    for (const QString &row : shape.rows()) {
        if (!row.startsWith(u"dkim"_s))
            continue;
        const QString selector = selectorOf(row);
        settings << u"--set"_s << u"dkimSelector="_s + selector << u"--set"_s
                 << u"dkimValue="_s + keyOf(selector);
    }
    return settings;
}

QList<Mistake> mistakesFor(const Shape &shape)
{
    QList<Mistake> all;
    for (const QString &row : shape.rows()) {
        all.append({row, u"it is not there"_s, missingCode(row), {}});
        all.append(
            {row, u"its name is doubled"_s, u"name.domain-doubled"_s, {rightValue(row)}, true});
        if (row == u"mx"_s)
            all += mistakesOfMx();
        else if (row == u"spf"_s)
            all += mistakesOfSpf();
        else if (row == u"dmarc"_s)
            all += mistakesOfDmarc();
        else
            all += mistakesOfDkim(row);
    }
    return all;
}

QStringList rightLines(const Shape &shape, const QString &number)
{
    return linesWith({}, shape, number);
}

QStringList linesWith(const Mistake &mistake, const Shape &shape, const QString &number)
{
    QStringList lines{inZone(shape.domain(number)) + u" TXT \"some-verification=abc\""_s};
    for (const QString &row : shape.rows()) {
        const QString name = nameOfRow(shape, number, row);
        if (row != mistake.row) {
            lines.append(line(name, row, rightValue(row)));
            continue;
        }
        const QString at = mistake.doubled ? name + u'.' + shape.zone(number) : name;
        for (const QString &value : mistake.values)
            lines.append(line(at, row, value));
    }
    return lines;
}

} // namespace sda
