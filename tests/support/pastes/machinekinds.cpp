#include "draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pastes {

namespace {

using Kind_ = Record::Kind;

QString jsonText(const QJsonObject &object, Seeded &random)
{
    const auto format = random.chance(60) ? QJsonDocument::Indented : QJsonDocument::Compact;
    return QString::fromUtf8(QJsonDocument(object).toJson(format));
}

QString layOutTencent(Draft &draft, Seeded &random)
{
    draft.priorities = PriorityPlace::Untold;
    QJsonArray attributes;
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        const Record &record = draft.set.records.at(i);
        const QString current =
            random.oneOf<QString>({{}, {}, s("mx.old-host.net."), s("v=spf1 a mx ~all")});
        attributes.append(QJsonObject{{s("Type"), record.type},
                                      {s("SendDomain"), record.name},
                                      {s("ExpectedValue"), draft.rows.at(i).value},
                                      {s("CurrentValue"), current},
                                      {s("Status"), false}});
    }
    const QJsonObject inner{{s("IdentityType"), s("DOMAIN")},
                            {s("VerifiedForSendingStatus"), false},
                            {s("Attributes"), attributes},
                            {s("DKIMOption"), random.below(3)},
                            {s("RequestId"), s("6a2f1c9e-0b1d-4c43-9a55-3f2e6f0c7b11")}};
    return jsonText(random.chance(60) ? QJsonObject{{s("Response"), inner}} : inner, random);
}

/// Names nothing but the tokens; the domain stands in the command, or nowhere.
bool keepAliases(Draft &draft, Seeded &)
{
    draft.keepOnly([](const Record &record) { return record.kind == Kind_::Alias; });
    draft.made.base = draft.set.domain;
    return !draft.rows.isEmpty();
}

QString command(Draft &draft, const QString &verb, const QString &option, Seeded &random)
{
    if (random.chance(40))
        return s("$ aws ") + verb + u' ' + option + u' ' + draft.set.domain + u'\n';
    if (draft.made.ownDomain.isEmpty())
        draft.made.mustAsk = true;
    return {};
}

QString commandV2(Draft &draft, Seeded &random)
{
    return command(
        draft, random.chance(50) ? s("sesv2 create-email-identity") : s("sesv2 get-email-identity"),
        s("--email-identity"), random);
}

QString layOutV2(Draft &draft, Seeded &random)
{
    QJsonObject dkim{{s("SigningEnabled"), true},
                     {s("Status"), s("PENDING")},
                     {s("Tokens"), QJsonArray::fromStringList(draft.set.tokens)},
                     {s("SigningAttributesOrigin"), s("AWS_SES")},
                     {s("NextSigningKeyLength"), s("RSA_2048_BIT")},
                     {s("CurrentSigningKeyLength"), s("RSA_2048_BIT")}};
    if (draft.set.hostedZone != s("dkim.amazonses.com") || random.chance(50))
        dkim.insert(s("SigningHostedZone"), draft.set.hostedZone);
    QJsonObject reply{{s("IdentityType"), s("DOMAIN")},
                      {s("VerifiedForSendingStatus"), false},
                      {s("DkimAttributes"), dkim}};
    if (!draft.set.mailFrom.isEmpty() && random.chance(50)) {
        draft.made.bareHosts.append(draft.set.mailFrom);
        reply.insert(s("MailFromAttributes"),
                     QJsonObject{{s("MailFromDomain"), draft.set.mailFrom},
                                 {s("MailFromDomainStatus"), s("PENDING")},
                                 {s("BehaviorOnMxFailure"), s("USE_DEFAULT_VALUE")}});
    }
    return commandV2(draft, random) + jsonText(reply, random);
}

QString layOutV1Dkim(Draft &draft, Seeded &random)
{
    const QJsonObject identity{{s("DkimTokens"), QJsonArray::fromStringList(draft.set.tokens)},
                               {s("DkimEnabled"), true},
                               {s("DkimVerificationStatus"), s("Pending")}};
    return jsonText({{s("DkimAttributes"), QJsonObject{{draft.set.domain, identity}}}}, random);
}

QString layOutV1Token(Draft &draft, Seeded &random)
{
    QString token = draft.rows.first().value;
    const QJsonObject identity{{s("VerificationStatus"), s("Pending")},
                               {s("VerificationToken"), token}};
    return jsonText({{s("VerificationAttributes"), QJsonObject{{draft.set.domain, identity}}}},
                    random);
}

QString layOutText(Draft &draft, Seeded &random)
{
    QString text = commandV2(draft, random);
    text += s("DOMAIN\tFalse\nDKIMATTRIBUTES\t")
        + (random.chance(50) ? s("True\tPENDING\n") : s("AWS_SES\tTrue\tPENDING\n"));
    for (const QString &token : std::as_const(draft.set.tokens))
        text += s("TOKENS\t") + token + u'\n';
    return text;
}

QString layOutYaml(Draft &draft, Seeded &random)
{
    QString text = commandV2(draft, random);
    text += s("DkimAttributes:\n  CurrentSigningKeyLength: RSA_2048_BIT\n"
              "  SigningAttributesOrigin: AWS_SES\n  SigningEnabled: true\n");
    if (draft.set.hostedZone != s("dkim.amazonses.com"))
        text += s("  SigningHostedZone: ") + draft.set.hostedZone + u'\n';
    text += s("  Status: PENDING\n  Tokens:\n");
    for (const QString &token : std::as_const(draft.set.tokens))
        text += s("  - ") + token + u'\n';
    return text + s("IdentityType: DOMAIN\nVerifiedForSendingStatus: false\n");
}

QString layOutYamlV1(Draft &draft, Seeded &)
{
    QString text = s("DkimAttributes:\n  ") + draft.set.domain
        + s(":\n    DkimEnabled: true\n    DkimTokens:\n");
    for (const QString &token : std::as_const(draft.set.tokens))
        text += s("    - ") + token + u'\n';
    return text + s("    DkimVerificationStatus: Pending\n");
}

QString centred(const QString &text, qsizetype width)
{
    const qsizetype left = (width - text.size()) / 2;
    return QString(left, u' ') + text + QString(width - text.size() - left, u' ');
}

QString layOutDrawn(Draft &draft, Seeded &random)
{
    QString text = commandV2(draft, random);
    const auto rule = [&](char16_t fill) { text += QString(64, QChar(fill)) + u'\n'; };
    const auto line = [&](const QString &edge, const QString &words) {
        text += edge + centred(words, 64 - 2 * edge.size()) + edge + u'\n';
    };
    const auto pair = [&](const QString &key, const QString &value) {
        text += s("||  ") + key.leftJustified(26) + s("|  ") + value.leftJustified(29) + s("||\n");
    };
    rule(u'-');
    line(s("|"), s("GetEmailIdentity"));
    text += s("+------------------------------+-------------------------------+\n"
              "|         IdentityType         |   VerifiedForSendingStatus    |\n"
              "+------------------------------+-------------------------------+\n"
              "|  DOMAIN                      |  False                        |\n"
              "+------------------------------+-------------------------------+\n");
    line(s("||"), s("DkimAttributes"));
    text += s("|+----------------------------+-------------------------------+|\n");
    pair(s("SigningAttributesOrigin"), s("AWS_SES"));
    pair(s("SigningEnabled"), s("True"));
    if (draft.set.hostedZone != s("dkim.amazonses.com"))
        pair(s("SigningHostedZone"), draft.set.hostedZone);
    pair(s("Status"), s("PENDING"));
    text += s("|+----------------------------+-------------------------------+|\n");
    line(s("|||"), s("Tokens"));
    text += s("||+----------------------------------------------------------+||\n");
    for (const QString &token : std::as_const(draft.set.tokens))
        text += s("|||  ") + token.leftJustified(56) + s("|||\n");
    text += s("||+----------------------------------------------------------+||\n");
    return text;
}

} // namespace

QList<Kind> machineKinds()
{
    const QList<Naming> whole{Naming::Whole};
    const auto tencent = [](Draft &draft, Seeded &) {
        return draft.set.service == RecordSet::Service::Tencent;
    };
    const auto token = [](Draft &draft, Seeded &) {
        draft.keepOnly([](const Record &r) { return r.kind == Kind_::Token; });
        // In the reply the token stands alone.
        return !draft.rows.isEmpty() && !draft.rows.first().value.startsWith(s("amazonses:"));
    };
    // Version 1 knows no other hosted zone.
    const auto usual = [](Draft &draft, Seeded &random) {
        return draft.set.hostedZone == s("dkim.amazonses.com") && keepAliases(draft, random);
    };
    return {
        {s("JSON of Tencent"), Machine, whole, tencent, layOutTencent, true},
        {s("JSON of AWS, v2"), Machine, whole, keepAliases, layOutV2, true},
        {s("JSON of AWS, v1, keys"), Machine, whole, usual, layOutV1Dkim, true},
        {s("JSON of AWS, v1, token"), Machine, whole, token, layOutV1Token, true},
        {s("AWS --output text"), Machine, whole, usual, layOutText, true},
        {s("AWS --output yaml"), Machine, whole, keepAliases, layOutYaml, true},
        {s("AWS --output yaml, v1"), Machine, whole, usual, layOutYamlV1, true},
        {s("AWS --output table"), Machine, whole, keepAliases, layOutDrawn, true},
    };
}

} // namespace pastes
