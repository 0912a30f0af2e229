#include "recordset.h"

#include <QUrl>

namespace pastes {

namespace {

using Kind = Record::Kind;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString letters(Seeded &random, int length)
{
    const QString all = s("abcdefghijklmnopqrstuvwxyz234567");
    QString text;
    for (int i = 0; i < length; ++i)
        text += all.at(random.below(int(all.size())));
    return text;
}

class Maker
{
public:
    explicit Maker(Seeded &random) : m_random(random) { }

    RecordSet make()
    {
        chooseDomain();
        const int service = m_random.below(10);
        if (service < 5)
            addTencent();
        else
            addAmazon(service >= 9);
        return m_set;
    }

private:
    void chooseDomain()
    {
        const QString suffix =
            m_random.oneOf<QString>({s("com"), s("co.jp"), s("co.kr"), s("jp"), s("kr"), s("net"),
                                     s("com.cn"), s("cn"), s("org"), s("io")});
        QString label = m_random.oneOf<QString>({s("hanabi"), s("sakura-shop"), s("kimchi24"),
                                                 s("mybrand"), s("7gatsu"), s("tegami-no-mori"),
                                                 s("xn--wgv71a119e"), s("日本語"), s("쇼핑몰"),
                                                 s("花店"), s("kumo"), s("a-1"), s("x2")});
        if (m_random.chance(5))
            label = letters(m_random, 63);
        m_set.zone = label + u'.' + suffix;
        m_set.domain = m_set.zone;
        const int depth = m_random.oneOf<int>({0, 0, 0, 1, 1, 2, 4});
        QStringList labels{s("mail"), s("news"),    s("abc"),  s("send"),
                           s("m"),    s("mail-jp"), s("日本"), s("e2")};
        // No label twice: that would be read as a name that was doubled.
        for (int i = 0; i < depth; ++i)
            m_set.domain = labels.takeAt(m_random.below(int(labels.size()))) + u'.' + m_set.domain;
    }

    void add(Kind kind, const char *type, const QString &host, const QString &value,
             int priority = 10)
    {
        const QString name = host.isEmpty() ? m_set.domain : host + u'.' + m_set.domain;
        m_set.records.append({kind, s(type), name, value, priority});
    }

    QString others()
    {
        QString terms;
        if (m_random.chance(35))
            terms += s(" include:_spf.google.com");
        if (m_random.chance(20))
            terms += s(" ip4:203.0.113.24/29");
        if (m_random.chance(15))
            terms += s(" include:spf.crm-tool.com");
        if (m_random.chance(10))
            terms += s(" a mx");
        return terms;
    }

    QString ending() { return m_random.oneOf<QString>({s(" ~all"), s(" ~all"), s(" -all")}); }

    void addDmarc()
    {
        const QString address = s("mailto:dmarc@") + inCodeForm(m_set.zone);
        add(Kind::Dmarc, "TXT", s("_dmarc"),
            m_random.oneOf<QString>({s("v=DMARC1; p=none"), s("v=DMARC1; p=none;"),
                                     s("v=DMARC1;p=none"), s("v=DMARC1; p=none; rua=") + address,
                                     s("v=DMARC1; p=quarantine; pct=100"),
                                     s("v=DMARC1; p=reject; adkim=r; aspf=r; rua=") + address}));
    }

    void addTencent()
    {
        m_set.service = RecordSet::Service::Tencent;
        const bool ownServer = m_random.chance(20);
        add(Kind::Mx, "MX", {}, ownServer ? s("mx1.") + inCodeForm(m_set.zone) : s("mxbiz1.qq.com"),
            m_random.oneOf<int>({5, 10, 10, 20}));
        add(Kind::Spf, "TXT", {}, s("v=spf1 include:qcloudmail.com") + others() + ending());
        const QStringList selectors = m_random.oneOf<QStringList>({{s("qcloud")},
                                                                   {s("mail"), s("qcloud")},
                                                                   {s("mail")},
                                                                   {s("qcloudhk2048")},
                                                                   {s("qcloudgz1024")}});
        for (const QString &selector : selectors) {
            const int bits = selector.contains(s("1024")) || m_random.chance(40) ? 1024 : 2048;
            const QString front = m_random.oneOf<QString>(
                {s("v=DKIM1; k=rsa; p="), s("v=DKIM1; k=rsa; p="), s("k=rsa;p="),
                 s("v=DKIM1;k=rsa;p="), s("v=DKIM1; k=rsa; t=s; p=")});
            QString key = publicKey(m_random, bits);
            for (const Record &record : std::as_const(m_set.records)) {
                while (record.value.endsWith(key))
                    key = publicKey(m_random, bits);
            }
            add(Kind::Dkim, "TXT", selector + s("._domainkey"), front + key);
        }
        addDmarc();
    }

    void addAmazon(bool legacy)
    {
        using Service = RecordSet::Service;
        m_set.service = legacy ? Service::AmazonLegacy : Service::Amazon;
        const QString region =
            m_random.oneOf<QString>({s("us-east-1"), s("ap-northeast-1"), s("ap-northeast-2"),
                                     s("eu-west-1"), s("ap-southeast-3")});
        m_set.hostedZone =
            m_random.chance(20) ? s("dkim.ap-southeast-3.amazonses.com") : s("dkim.amazonses.com");
        if (legacy)
            addToken();
        for (int i = 0; i < 3; ++i) {
            m_set.tokens.append(letters(m_random, 32));
            add(Kind::Alias, "CNAME", m_set.tokens.last() + s("._domainkey"),
                m_set.tokens.last() + u'.' + m_set.hostedZone);
        }
        if (m_random.chance(65)) {
            const bool isMail = m_set.domain.startsWith(s("mail."));
            const QString host = m_random.oneOf<QString>(
                {s("bounce"), s("mail-from"), isMail ? s("rm") : s("mail")});
            m_set.mailFrom = host + u'.' + m_set.domain;
            add(Kind::BounceMx, "MX", host, s("feedback-smtp.") + region + s(".amazonses.com"));
            add(Kind::BounceSpf, "TXT", host, s("v=spf1 include:amazonses.com ~all"));
        }
        if (m_random.chance(70))
            addDmarc();
        if (m_random.chance(15))
            add(Kind::Website, "CNAME", s("www"),
                s("d") + letters(m_random, 13) + s(".cloudfront.net"));
    }

    void addToken()
    {
        QByteArray octets;
        for (int i = 0; i < 32; ++i)
            octets += char(m_random.below(256));
        const QString token = QString::fromLatin1(octets.toBase64());
        if (m_random.chance(20))
            add(Kind::Token, "TXT", {}, s("amazonses:") + token);
        else
            add(Kind::Token, "TXT", s("_amazonses"), token);
    }

    Seeded &m_random;
    RecordSet m_set;
};

} // namespace

const Record *RecordSet::first(Record::Kind kind) const
{
    const auto found = std::ranges::find(records, kind, &Record::kind);
    return found == records.end() ? nullptr : &*found;
}

RecordSet recordSet(Seeded &random)
{
    return Maker(random).make();
}

QString inCodeForm(const QString &name)
{
    QStringList labels;
    for (const QString &label : name.split(u'.')) {
        const bool plain = std::ranges::all_of(label, [](QChar c) { return c < QChar(0x80); });
        labels.append(plain ? label.toLower() : QString::fromLatin1(QUrl::toAce(label)));
    }
    return labels.join(u'.');
}

} // namespace pastes
