#pragma once

#include "core/plan/plan.h"
#include "core/plan/standing.h"
#include "core/records/spf.h"
#include "tests/core/plan/planfixture.h"

#include <QRandomGenerator>

/// Zones as people have them, and worse, with services that want their SPF rules in them. The same
/// seed gives the same case.
namespace spfzones {

using namespace Qt::StringLiterals;
using namespace sda;

struct Case
{
    quint32 seed = 0;
    DomainName domain;
    ExistingRecords existing;
    Service service;
    PlanWishes wishes;
    SpfRules rules; ///< what all services together want
    QStringList today; ///< the SPF records that stand at the domain

    bool isTodays(const ResourceRecord &record) const
    {
        return record.name == domain.dnsName() && record.type == RecordType::Txt
            && isSpf(textOf(record));
    }
};

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { m_case.seed = seed; }

    Case make()
    {
        m_case.domain =
            planfixture::domain(chance(50) ? u"sampledomain.com"_s : u"abc.sampledomain.com"_s);
        m_case.existing.known = true;
        addServices();
        addToday();
        addOthers();
        addIncluded();
        std::shuffle(m_case.existing.records.begin(), m_case.existing.records.end(), m_random);
        for (const ResourceRecord &record : std::as_const(m_case.existing.records)) {
            if (m_case.isTodays(record))
                m_case.today.append(QString::fromUtf8(textOf(record)));
        }
        return m_case;
    }

private:
    int below(int most) { return m_random.bounded(most); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString anyCase(QString text)
    {
        if (!chance(10))
            return text;
        for (QChar &c : text)
            c = chance(50) ? c.toUpper() : c;
        return text;
    }

    QString mechanism()
    {
        const QString number = QString::number(below(8));
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return anyCase(u"include:inc%1.example"_s.arg(number));
        case 4:
            return pick({u"a"_s, u"mx"_s, u"A"_s, u"mx/24"_s, u"a//64"_s, u"ptr"_s});
        case 5:
            return anyCase(u"a:host%1.example/24"_s.arg(number));
        case 6:
            return u"mx:host%1.example."_s.arg(number);
        case 7:
        case 8:
            return pick({u"ip4:192.0.2.%1"_s, u"ip4:192.0.2.%1/32"_s, u"ip4:192.0.%1.0/24"_s})
                .arg(number);
        case 9:
            return pick({u"ip6:2001:db8::%1"_s, u"ip6:2001:DB8:0::%1"_s, u"ip6:2001:db8::%1/64"_s})
                .arg(number);
        case 10:
            return u"exists:%{i}._spf.inc"_s + number + ".example"_L1;
        default:
            return u"include:%{d2}.inc"_s + number + ".example"_L1;
        }
    }
    QString term()
    {
        const int kind = below(100);
        if (kind < 3)
            return pick({u"inlcude:inc1.example"_s, u"ip4:192.0.2.300"_s, u"include:"_s, u"mx,"_s});
        if (kind < 6)
            return pick({u"exp=explain.example"_s, u"x-note=%{d}"_s, u"Exp=other.example"_s});
        if (kind < 14)
            return pick({u"-"_s, u"~"_s, u"?"_s}) + mechanism();
        return (kind < 24 ? u"+"_s : QString()) + mechanism();
    }
    QString ending()
    {
        const int kind = below(100);
        if (kind < 2)
            return u"+all"_s;
        if (kind < 12)
            return u"redirect=inc%1.example"_s.arg(below(8));
        return kind < 75 ? pick({u"~all"_s, u"-all"_s, u"?all"_s, u"~ALL"_s}) : QString();
    }
    QString record(int mostTerms)
    {
        QStringList words{pick({u"v=spf1"_s, u"v=spf1"_s, u"v=spf1"_s, u"V=SPF1"_s})};
        for (int count = below(mostTerms + 1); count > 0; --count)
            words.append(term());
        if (chance(20) && words.size() > 1)
            words.append(words.at(1 + below(int(words.size()) - 1)));
        if (chance(4)) {
            for (int i = 0; i < 40; ++i)
                words.append(u"ip4:203.0.113.%1"_s.arg(i));
        }
        words.append(ending());
        if (chance(12))
            words += {term(), ending()};
        words.removeAll(QString());
        QString text = words.join(chance(5) ? u"  "_s : u" "_s);
        return chance(5) ? text + u' ' : text;
    }

    /// Cut anywhere, as panels and people do.
    QList<QByteArray> strings(const QByteArray &text)
    {
        QList<QByteArray> pieces;
        qsizetype start = 0;
        while (text.size() - start > 255 || (chance(15) && start < text.size())) {
            const int length = below(int(std::min<qsizetype>(255, text.size() - start)) + 1);
            pieces.append(text.sliced(start, length));
            start += length;
        }
        pieces.append(text.sliced(start));
        return pieces;
    }
    void add(const DnsName &name, const QByteArray &text)
    {
        const ResourceRecord record{name, RecordType::Txt,
                                    std::chrono::seconds(chance(50) ? 600 : 3600),
                                    TxtData{strings(text)}};
        if (!m_case.existing.records.contains(record)) // nor can a zone hold it twice
            m_case.existing.records.append(record);
    }

    void addToday()
    {
        const int kind = below(100);
        const int count = kind < 15 ? 0 : kind < 70 ? 1 : kind < 92 ? 2 : 3;
        for (int i = 0; i < count; ++i) {
            QString text = record(6);
            if (chance(15)) // it was planned before
                text.insert(6, u' ' + m_case.rules.join(u' '));
            add(m_case.domain.dnsName(), text.toUtf8());
        }
    }
    void addOthers()
    {
        const QList<QByteArray> texts{"site-verification=abc",
                                      "MS=ms12345678",
                                      "",
                                      "v=spf10 include:inc1.example ~all",
                                      " v=spf1 mx ~all",
                                      "v=spf1include:inc1.example",
                                      "spf2.0/pra mx -all",
                                      "\xff\xfe \"quoted\\\" \t;",
                                      "v=DMARC1; p=none"};
        for (int count = below(4); count > 0; --count)
            add(m_case.domain.dnsName(), texts.at(below(int(texts.size()))));
        for (int i = 0; m_case.seed % 300 == 7 && i < 300; ++i)
            add(m_case.domain.dnsName(), "token=" + QByteArray::number(i));
        add(*m_case.domain.dnsName().prepend(planfixture::name(u"www"_s)), "v=spf1 -all");
        m_case.existing.records.append({m_case.domain.dnsName(), RecordType::Mx,
                                        std::chrono::seconds(600),
                                        MxData{5, planfixture::name(u"mx.other.example"_s)}});
    }
    /// What is included is known in part, broken in part, and includes itself at times.
    void addIncluded()
    {
        for (int i = 0; i < 8; ++i) {
            const DnsName name = planfixture::name(u"inc%1.example"_s.arg(i));
            if (chance(60))
                add(name, record(2).toUtf8());
            if (chance(3))
                add(name, record(2).toUtf8());
        }
        for (int i = 0; i < 4; ++i) {
            if (chance(70))
                add(planfixture::name(u"svc%1.example"_s.arg(i)), record(1).toUtf8());
        }
    }

    SpfRules someRules()
    {
        SpfRules rules;
        for (int count = 1 + below(3); count > 0; --count) {
            rules.append(pick({u"include:svc%1.example"_s, u"include:svc%1.example"_s,
                               u"ip4:198.51.100.%1"_s, u"ip4:192.0.2.%1"_s,
                               u"include:inc%1.example"_s, u"a:relay%1.example"_s})
                             .arg(below(4)));
        }
        rules.removeDuplicates();
        return rules;
    }
    void addServices()
    {
        m_case.service.id = u"rules"_s;
        for (int i = 0; i == 0 || (i == 1 && chance(20)); ++i) {
            const SpfRules rules = someRules();
            m_case.service.records.append({.id = u"spf-%1"_s.arg(i),
                                           .purpose = Purpose::Spf,
                                           .isSpfRules = true,
                                           .host = u"@"_s,
                                           .value = rules.join(u' '),
                                           .verify = VerifyMode::SpfHasTerms});
            m_case.rules += rules;
        }
        if (chance(25)) { // the domain's other service
            PlannedRecord other;
            other.verify = VerifyMode::SpfHasTerms;
            other.record.name = m_case.domain.dnsName();
            other.spfRules = someRules();
            m_case.wishes.alsoPlanned.append(other);
            m_case.rules += other.spfRules;
        }
        m_case.wishes.decisions.strictSpfEnding = chance(20);
        m_case.rules.removeDuplicates();
    }

    QRandomGenerator m_random;
    Case m_case;
};

} // namespace spfzones
