#include "draft.h"

namespace pastes {

namespace {

using Kind_ = Record::Kind;

/// The index of a row of one of these kinds, or -1.
qsizetype rowOf(const Draft &draft, const QList<Kind_> &kinds)
{
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        if (kinds.contains(draft.set.records.at(i).kind))
            return i;
    }
    return -1;
}

/// The row stays in the text and may not come back.
void refuse(Draft &draft, qsizetype row, const QString &damaged)
{
    draft.made.outcome = Outcome::Refused;
    if (!damaged.isEmpty())
        draft.made.damaged.append(damaged);
    draft.made.wanted[row].type = s("refused");
}

bool setShortened(Draft &draft, Seeded &random)
{
    const QString dots = random.oneOf<QString>({s("…"), s("...")});
    const qsizetype row = rowOf(draft, {Kind_::Dkim, Kind_::Token, Kind_::Alias});
    if (row < 0)
        return false;
    QString &value = draft.rows[row].value;
    const Span span = base64In(value);
    // The first letters are the same in every key.
    const qsizetype kept = qMin<qsizetype>(span.length - 10, 70);
    if (span.length > 0) {
        const QString end = random.chance(40) ? value.right(8) : QString();
        value = value.left(span.start + kept) + dots + end;
    } else {
        value = value.left(20) + dots + value.mid(value.indexOf(u'.'));
        if (random.chance(50))
            value = value.left(20) + dots;
    }
    refuse(draft, row, span.length > 0 ? value.mid(span.start, kept) : value.left(20));
    return true;
}

bool setPlaceholder(Draft &draft, Seeded &)
{
    const qsizetype row = rowOf(draft, {Kind_::Dkim});
    if (row < 0)
        return false;
    draft.rows[row].value = s("p=customerProvidedPublicKey");
    refuse(draft, row, s("customerProvidedPublicKey"));
    return true;
}

bool setSampleName(Draft &draft, Seeded &random)
{
    if (draft.naming == Naming::Relative)
        return false;
    const QString sample =
        random.oneOf<QString>({s("sampledomain.com"), s("example.com"), s("domainname.com"),
                               s("example.net"), s("abc.sampledomain.com"), s("example.co.jp")});
    const qsizetype row = random.below(int(draft.rows.size()));
    QString &host = draft.rows[row].host;
    const qsizetype at = draft.set.records.at(row).name.size() - draft.set.domain.size();
    if (draft.set.records.at(row).kind == Kind_::Website)
        return false;
    host = host.left(at) + sample + (draft.naming == Naming::WholeWithDot ? s(".") : QString());
    refuse(draft, row, {});
    draft.made.strangers.append(sample);
    return true;
}

bool setSampleInclude(Draft &draft, Seeded &random)
{
    const qsizetype row = rowOf(draft, {Kind_::Spf, Kind_::BounceSpf});
    if (row < 0)
        return false;
    const QString sample = random.oneOf<QString>({s("domain1.com"), s("example.com")});
    QString &value = draft.rows[row].value;
    const qsizetype behind = value.indexOf(s("include:"));
    value.insert(behind, s("include:") + sample + value.at(behind - 1));
    refuse(draft, row, sample);
    return true;
}

QString keyBody()
{
    return privateKey().section(u'\n', 1, -2).remove(u'\n');
}

bool setPrivateValue(Draft &draft, Seeded &)
{
    const qsizetype row = rowOf(draft, {Kind_::Dkim});
    if (row < 0)
        return false;
    QString &value = draft.rows[row].value;
    value = value.left(base64In(value).start) + keyBody();
    refuse(draft, row, keyBody().left(60));
    draft.made.secrets.append(keyBody().mid(100, 60));
    return true;
}

bool setPrivateKey(Draft &draft, Seeded &)
{
    draft.made.outcome = Outcome::Refused;
    draft.made.damaged.append(keyBody().mid(0, 60));
    draft.made.secrets.append(keyBody().mid(128, 60));
    return true;
}

QString addPrivateKey(const QString &text, Seeded &random)
{
    return random.chance(50) ? privateKey() + u'\n' + text : text + u'\n' + privateKey();
}

// Made up.
const char *const secret = "kJ8sQ2vLx0ZbN4tYw7RfHc1PmUe9GdAo3iTnVqX5";

bool setSecret(Draft &draft, Seeded &)
{
    draft.made.outcome = Outcome::Refused;
    draft.made.damaged.append(s(secret));
    draft.made.secrets.append(s(secret));
    return true;
}

QString addSecret(const QString &text, Seeded &random)
{
    const QString line =
        random.oneOf<QString>({s("aws_secret_access_key = "), s("AWS_SECRET_ACCESS_KEY="),
                               s("SecretAccessKey: "), s("SecretKey: "), s("SMTP password: ")});
    return text + u'\n' + line + s(secret) + u'\n';
}

} // namespace

QList<Trap> refusedTraps()
{
    const QStringList coded{s("mail in quoted-printable"), s("a look-up that failed")};
    return {
        {s("shortened value"), ByHand, setShortened, {}, {}},
        {s("placeholder"), ByHand, setPlaceholder, {}, {}},
        {s("sample domain as name"), ByHand | Zone, setSampleName, {}, {s("values alone")}},
        {s("sample domain in SPF"), ByHand | Zone, setSampleInclude, {}, {}},
        {s("private key as value"), ByHand, setPrivateValue, {}, {}},
        {s("private key beside"), ByHand | Zone | Machine, setPrivateKey, addPrivateKey, coded},
        {s("secret beside"), Lines | Mail | Tool | Machine, setSecret, addSecret, coded},
    };
}

} // namespace pastes
