#include "core/hosts/mailprovider.h"
#include "ui/text/shown.h"
#include "ui/text/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Mail servers by the service behind them, where it is known: "Google Workspace (a, b)".
QStringList byProvider(const QStringList &servers, const QLocale &locale)
{
    QStringList unknown;
    QStringList providers; // in the order of the servers
    QMap<QString, QStringList> theirs;
    for (const QString &server : servers) {
        const auto name = DnsName::fromText(server);
        const MailProvider *provider = name ? mailProviderOf(*name) : nullptr;
        if (!provider) {
            unknown.append(shown(server));
            continue;
        }
        if (!providers.contains(provider->name))
            providers.append(provider->name);
        theirs[provider->name].append(shown(server));
    }
    QStringList texts;
    for (const QString &provider : std::as_const(providers))
        texts.append(
            u"%1 (%2)"_s.arg(provider, locale.createSeparatedList(theirs.value(provider))));
    return texts + unknown;
}

/// A text in which one character matters: a long one loses what is far from it.
QString shownAround(const QString &text, qsizetype position)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype length = 64;
    if (text.size() <= length)
        return shown(text);
    const qsizetype begin = std::clamp(position - 1 - before, qsizetype(0), text.size() - length);
    QString result = visibleText(text.mid(begin, length));
    if (begin > 0)
        result.prepend(u"… "_s);
    if (begin + length < text.size())
        result.append(u" …"_s);
    return result;
}

/// The 1-based position of the first character that differs.
qsizetype firstDifference(const QString &a, const QString &b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin() + 1;
}

} // namespace

QString Texts::why(const Finding &finding) const
{
    const auto text = [&finding](Arg arg) { return shown(finding, arg); };
    const auto list = [this, &finding](Arg arg) { return shownList(finding, arg, locale()); };

    switch (finding.code()) {
    case FindingCode::NameDomainDoubled:
        //: %1 the full name at which the record stands
        return tr("It is at %1, where nobody looks. Your DNS host adds the domain by itself, so "
                  "leave the domain out when you type the name.")
            .arg(text(Arg::Name));
    case FindingCode::NameNotAHost:
        //: %1 what was typed as host record
        return tr("A host record is only the part in front of your domain, without a web or mail "
                  "address around it. This was entered: %1")
            .arg(text(Arg::Text));
    case FindingCode::NameSubdomainPartMissing:
        //: %1 the full name at which the record stands
        return tr("It is at %1, because the part for your sender domain is missing in its host "
                  "record. Receivers look for it at your sender domain.")
            .arg(text(Arg::Name));
    case FindingCode::NameFullNameWanted:
        //: %1 the name of a DNS host
        return tr("%1 does not add your domain by itself. With the short name alone, the record "
                  "would be where nobody finds it.")
            .arg(text(Arg::Text));
    case FindingCode::NameAtSignLiteral:
        //: %1 the sign that stands for the domain itself, %2 the name at which the record stands
        return tr("For many DNS hosts %1 means the domain itself, but not for this one. So the "
                  "record is at %2, where nobody looks for it.")
            .arg(u"@"_s, text(Arg::Name));
    case FindingCode::NameLookalikeCharacter:
        //: %1 the full name at which the record stands
        return tr("It contains a full-width letter, a space or an invisible character. For the "
                  "internet that is another name, where nobody looks for the record: %1")
            .arg(text(Arg::Name));
    case FindingCode::NameUnderscoreMissing:
        //: %1 the full name at which the record stands, %2 the underscore
        return tr("It is at %1. Receivers look for it at a name with the sign %2, and that is "
                  "another name.")
            .arg(text(Arg::Name), u"_"_s);
    case FindingCode::NameFoundElsewhere:
        //: %1 the full name at which the record stands
        return tr("Its record value is right, but it is at %1. Nobody looks for it there.")
            .arg(text(Arg::Name));
    case FindingCode::NameValueSwapped:
        //: %1 the full name at which the record stands
        return tr("What belongs to this record is at %1. The host record and the record value were "
                  "swapped, or the values of two records.")
            .arg(text(Arg::Name));
    case FindingCode::NameParentOfDelegatedZone:
        //: %1 a part of the domain, %2 its name servers, %3 the domain above it
        return tr("Anyone who asks for %1 is sent to these name servers: %2. They do not have the "
                  "record. What is entered in the list of %3 does not count there.")
            .arg(text(Arg::Zone), list(Arg::Servers), text(Arg::Domain));
    case FindingCode::NameIdnFormDiffers:
        //: %1 the full name at which the record stands
        return tr("Letters outside a to z are written in a code for the internet, and a slightly "
                  "different spelling is another name. The record is at %1.")
            .arg(text(Arg::Name));
    case FindingCode::NameOtherDomain:
        //: %1 the full name at which the record stands, %2 the domain it belongs to
        return tr("It is at %1. That belongs to %2, so it does nothing for your sender domain.")
            .arg(text(Arg::Name), text(Arg::Domain));
    case FindingCode::TypeWrong:
        //: %1 a name, %2 a record type such as CNAME, %3 another record type
        return tr("At %1 it has the record type %2. The service looks for the record type %3 and "
                  "does not find it.")
            .arg(text(Arg::Name), text(Arg::Type), text(Arg::ExpectedType));

    case FindingCode::ValueQuotesTyped:
        //: %1 the record value as it stands in DNS
        return tr("The quotation marks are now part of the value, so receivers cannot read it. DNS "
                  "shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::ValueTypographicCharacters:
        //: %1 the characters, %2 the record value as it stands in DNS
        return tr("Text programs and full-width typing produce such characters: %1. Receivers do "
                  "not understand them. DNS shows: %2")
            .arg(text(Arg::Text), text(Arg::Value));
    case FindingCode::ValueInvisibleCharacter:
        //: %1 the record value as it stands in DNS
        return tr("A space at the beginning or an invisible character came along when the value "
                  "was pasted. Receivers do not recognise the record. DNS shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::ValueLineBreak:
        //: %1 the record value as it stands in DNS
        return tr("A line break or tab came along when the value was pasted. Receivers cannot read "
                  "the record. DNS shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::ValueBackslash:
        //: %1 the record value as it stands in DNS
        return tr("Some programs print a backslash in front of a semicolon; do not type it. "
                  "Receivers cannot read the record. DNS shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::ValueZoneAppended:
        //: %1 where the record points, %2 where it should point
        return tr("It points to %1 instead of %2. Your DNS host adds your domain to every value "
                  "that has no dot at its end.")
            .arg(text(Arg::Target), text(Arg::Expected));
    case FindingCode::ValueLabelIncluded:
        //: %1 words that do not belong to the value, %2 the record value as it stands in DNS
        return tr("These words came along when the value was copied: %1. Receivers cannot read the "
                  "record. DNS shows: %2")
            .arg(text(Arg::Text), text(Arg::Value));
    case FindingCode::ValueUrlAsTarget:
        //: %1 where the record points, %2 what web addresses begin with, %3 the right name
        return tr("It says %1. The record must hold a name only, without %2 and without slashes: "
                  "%3")
            .arg(text(Arg::Target), u"https://"_s, text(Arg::Expected));
    case FindingCode::ValueCaseChanged: {
        const QString found = finding.text(Arg::Value);
        const QString expected = finding.text(Arg::Expected);
        const qsizetype position = firstDifference(found, expected);
        //: %1 the record value as it stands in DNS, %2 as planned
        return tr("In this value capital and small letters differ. DNS shows %1; it should be %2. "
                  "Some DNS hosts change letters when they save.")
            .arg(shownAround(found, position), shownAround(expected, position));
    }
    case FindingCode::ValueOneLetterOff: {
        const int position = finding.number(Arg::Position);
        //: %1 the record value as it stands in DNS, %2 as planned, %3 the number of a character
        return tr("It says %1; it should say %2. They differ from character %3 on.")
            .arg(shownAround(finding.text(Arg::Value), position),
                 shownAround(finding.text(Arg::Expected), position), text(Arg::Position));
    }

    case FindingCode::SpfMissing:
        //: %1 the name at which the record belongs
        return tr("SPF is the list of services that may send for you. Without it receivers cannot "
                  "tell your mail from forged mail. It belongs at %1.")
            .arg(text(Arg::Name));
    case FindingCode::SpfIncludeMissing:
        //: %1 the words that are missing, %2 the SPF record as it stands in DNS
        return tr("SPF is the list of services that may send for you. This is missing in it: %1. "
                  "Receivers distrust mail that this service sends for you. DNS shows: %2")
            .arg(list(Arg::Names), text(Arg::Value));
    case FindingCode::SpfIncludeNegative:
        //: %1 a word of the SPF record with a sign in front
        return tr("The sign in front of the word says that this service must not, or perhaps "
                  "should not, send for you: %1")
            .arg(text(Arg::Term));
    case FindingCode::SpfIncludeAfterAll:
        //: %1 a word of the SPF record, %2 the word after which nothing is read
        return tr("Receivers stop reading at the word %2. This comes after it and is never read: "
                  "%1")
            .arg(text(Arg::Term), u"all"_s);
    case FindingCode::SpfMultipleRecords:
        return tr("Where there is more than one, receivers use none of them. That harms the mail "
                  "of all your services, not only of this one.");
    case FindingCode::SpfTwoRulesGlued:
        //: %1 the words with which an SPF record begins, %2 the record as it stands in DNS
        return tr("The beginning %1 may appear only once. Receivers reject the whole record. DNS "
                  "shows: %2")
            .arg(u"v=spf1"_s, text(Arg::Value));
    case FindingCode::SpfVersionWrong:
        //: %1 the words with which an SPF record begins, %2 the record as it stands in DNS
        return tr("It must begin with %1 and a space; otherwise receivers do not see it as an SPF "
                  "record. DNS shows: %2")
            .arg(u"v=spf1"_s, text(Arg::Value));
    case FindingCode::SpfSyntax:
        //: %1 the unreadable word, %2 the number of the character at which it begins
        return tr("Because of this word, receivers reject the whole record. It is %1, at character "
                  "%2 of the record value.")
            .arg(text(Arg::Term), text(Arg::Position));
    case FindingCode::SpfTooManyLookups:
        //: %1 the words of the SPF record that cause look-ups
        return tr("Each service in the record costs look-ups. When there are too many, receivers "
                  "reject the whole record, for all your services. These need them: %1")
            .arg(list(Arg::Names));
    case FindingCode::SpfTooManyVoidLookups:
        return tr("The record names services or servers that no longer exist. Receivers reject the "
                  "whole record then, for all your services.");
    case FindingCode::SpfDeadInclude:
        //: %1 a domain that is named in the SPF record
        return tr("Receivers try to read the list of %1 and find none. They reject your whole "
                  "record because of it.")
            .arg(text(Arg::Domain));
    case FindingCode::SpfIncludeBroken:
        //: %1 a domain that is named in the SPF record
        return tr("Your SPF record includes that of %1, which receivers cannot read. They reject "
                  "your whole record because of it.")
            .arg(text(Arg::Domain));
    case FindingCode::SpfIncludeUnchecked:
        //: %1 a domain that is named in the SPF record
        return tr("Your SPF record includes that of %1, which gave no answer just now. That does "
                  "not mean that your own record is wrong.")
            .arg(text(Arg::Domain));
    case FindingCode::SpfIncludeLoop:
        //: %1 a domain that is named in the SPF record
        return tr("It includes %1, which includes the first one again. Receivers give up and "
                  "reject the whole record.")
            .arg(text(Arg::Domain));
    case FindingCode::SpfRedirectDead:
        //: %1 a word of the SPF record, %2 the domain it names
        return tr("The word %1 sends receivers to %2, which has no SPF record. They reject your "
                  "whole record because of it.")
            .arg(u"redirect="_s, text(Arg::Domain));
    case FindingCode::SpfRedirectIgnored:
        //: %1 the word without effect, %2 the word that makes it so
        return tr("The record has the word %2, so receivers never follow %1. Services that are "
                  "allowed only there are not allowed.")
            .arg(text(Arg::Term), u"all"_s);
    case FindingCode::SpfAllowsEveryone:
        //: %1 a word of the SPF record
        return tr("The word %1 says that every computer in the world may send mail in your name.")
            .arg(text(Arg::Term));
    case FindingCode::SpfNoEnding:
        return tr("The record does not say what to do with mail from services that are not in it, "
                  "so it hardly protects you.");
    case FindingCode::SpfDiscouragedTerm:
        //: %1 a word of the SPF record
        return tr("Many receivers skip the word %1, and it makes the check slow.")
            .arg(text(Arg::Term));
    case FindingCode::SpfSeparators:
        //: %1 signs such as a comma, %2 the record value as it stands in DNS
        return tr("Only spaces are allowed between the words, but there is this: %1. Receivers "
                  "reject the whole record. DNS shows: %2")
            .arg(text(Arg::Text), text(Arg::Value));
    case FindingCode::SpfStringsGlued:
        //: %1 two words without a blank between them, %2 the number of a character
        return tr("The long value was entered in pieces, and the space between two of them is "
                  "missing. Receivers reject the whole record because of %1, at character %2 of "
                  "the record value.")
            .arg(text(Arg::Term), text(Arg::Position));
    case FindingCode::SpfRecordType99:
        //: %1 a name, %2 the record type it has, %3 the record type it needs
        return tr("At %1 it has the record type %2, which was given up long ago. Receivers only "
                  "read the record type %3.")
            .arg(text(Arg::Name), u"SPF"_s, u"TXT"_s);
    case FindingCode::SpfTooLong:
        //: %1 how many characters there are, %2 how many there should be at most
        return tr("It has %1 characters. With more than %2 the answer may not fit into one packet, "
                  "and some receivers never get it.")
            .arg(locale().toString(finding.number(Arg::Count)),
                 locale().toString(finding.number(Arg::Limit)));

    case FindingCode::DkimMissing:
        //: %1 the name at which the record belongs
        return tr("DKIM is your mail's digital signature; this record holds the key to check it. "
                  "Without the key, receivers cannot trust the signature. It belongs at %1.")
            .arg(text(Arg::Name));
    case FindingCode::DkimKeyTruncated:
        //: %1 the last characters of the key as they are, %2 as they should be
        return tr("Not all of the key was pasted, or the field was too short. So the signature of "
                  "your mail cannot be checked. It ends in %1; it should end in %2.")
            .arg(text(Arg::Ending), text(Arg::ExpectedEnding));
    case FindingCode::DkimKeyDiffers:
        //: %1 the last characters of the key as they are, %2 as they should be
        return tr("It may be the key of another domain or of an earlier set-up. It does not match "
                  "the signature of your mail. It ends in %1; it should end in %2.")
            .arg(text(Arg::Ending), text(Arg::ExpectedEnding));
    case FindingCode::DkimKeyDamaged:
        //: %1 the record value as it stands in DNS
        return tr("Characters were changed or lost, so the signature of your mail cannot be "
                  "checked. DNS shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::DkimKeyBlanks:
        return tr("Receivers skip them, so the key works. The console may still compare letter by "
                  "letter.");
    case FindingCode::DkimKeyOnly:
        //: %1 the beginning of a key in a DKIM record, %2 the record value as it stands in DNS
        return tr("Only the key was pasted, without the words in front of it and without %1. So "
                  "receivers do not find the key. DNS shows: %2")
            .arg(u"p="_s, text(Arg::Value));
    case FindingCode::DkimSeparators:
        //: %1 the separator, %2 the record value as it stands in DNS
        return tr("The parts of the record must be kept apart by %1; otherwise receivers cannot "
                  "read them. DNS shows: %2")
            .arg(u";"_s, text(Arg::Value));
    case FindingCode::DkimVersionWrong:
        //: %1 the words with which a DKIM record begins, %2 the record as it stands in DNS
        return tr("It must begin with %1, written exactly so; otherwise receivers skip the record. "
                  "DNS shows: %2")
            .arg(u"v=DKIM1"_s, text(Arg::Value));
    case FindingCode::DkimMultipleRecords:
        return tr("Receivers pick one of them at random, so the check fails now and then. They may "
                  "be an old and a new key, or two halves of one key.");
    case FindingCode::DkimKeyRevoked:
        //: %1 the name at which the record stands
        return tr("The record at %1 has no key in it. That tells receivers not to trust mail with "
                  "this signature any more.")
            .arg(text(Arg::Name));
    case FindingCode::DkimKeyTooShort:
        //: %1 the length of the key, %2 the shortest length allowed, both in bits
        return tr("The key has %1 bits; receivers accept %2 or more, because short keys can be "
                  "forged.")
            .arg(text(Arg::Bits), text(Arg::Limit));
    case FindingCode::DkimKeyTooLong:
        //: %1 the length of the key in bits
        return tr("The key has %1 bits. The record is right, but some receivers can only check "
                  "keys of up to 2048 bits.")
            .arg(text(Arg::Bits));
    case FindingCode::DkimKey1024:
        //: %1 the length of the key in bits
        return tr("The key has %1 bits. Receivers accept that; 2048 bits are harder to forge.")
            .arg(text(Arg::Bits));
    case FindingCode::DkimTestMode:
        //: %1 a setting in the record
        return tr("The setting %1 tells receivers to treat your mail as if it were not signed.")
            .arg(text(Arg::Tag));
    case FindingCode::DkimKeyUnusable:
        //: %1 a setting in the record
        return tr("The setting %1 keeps receivers from using the key, so the signature of your "
                  "mail cannot be checked.")
            .arg(text(Arg::Tag));

    case FindingCode::DmarcMissing:
        //: %1 the name at which the record belongs
        return tr("DMARC tells receivers what to do with mail that is not really from you. Large "
                  "mail services expect it. It belongs at %1.")
            .arg(text(Arg::Name));
    case FindingCode::DmarcNotDmarc:
        //: %1 the record value as it stands in DNS
        return tr("Receivers look for DMARC at this name and find another text. DNS shows: %1")
            .arg(text(Arg::Value));
    case FindingCode::DmarcVersionWrong:
        //: %1 the words with which a DMARC record begins, %2 the record as it stands in DNS
        return tr("It must begin with %1, in exactly these letters; otherwise receivers do not see "
                  "it as a DMARC record. DNS shows: %2")
            .arg(u"v=DMARC1"_s, text(Arg::Value));
    case FindingCode::DmarcPolicyMissing:
        //: %1 the part that is missing, %2 the record value as it stands in DNS
        return tr("The part that begins with %1 is missing, so receivers may skip the whole "
                  "record. DNS shows: %2")
            .arg(u"p="_s, text(Arg::Value));
    case FindingCode::DmarcPolicyUnknown:
        //: %1 the instruction in the record, %2 %3 %4 the instructions there are
        return tr("It says %1. Receivers only know %2, %3 and %4, and may skip the whole record.")
            .arg(text(Arg::Policy), u"none"_s, u"quarantine"_s, u"reject"_s);
    case FindingCode::DmarcSeparators:
        //: %1 the separator, %2 the record value as it stands in DNS
        return tr("The parts of the record must be kept apart by %1; otherwise receivers read the "
                  "record wrongly. DNS shows: %2")
            .arg(u";"_s, text(Arg::Value));
    case FindingCode::DmarcMultipleRecords:
        return tr("Where there is more than one, receivers use none of them.");
    case FindingCode::DmarcReportAddress:
        //: %1 a part of the record, %2 the address in it, %3 what must stand in front of an address
        return tr("The part %1 says %2. Each address there needs %3 in front of it; otherwise "
                  "nobody gets the reports.")
            .arg(text(Arg::Tag), text(Arg::Address), u"mailto:"_s);
    case FindingCode::DmarcReportNotAuthorised:
        //: %1 the domain of the report address, %2 the name at which its owner agrees
        return tr("The reports are to go to %1, which is not your domain. Its owner has to agree "
                  "with a record at %2; without it the reports are not sent. Your mail is not "
                  "affected.")
            .arg(text(Arg::Domain), text(Arg::Name));
    case FindingCode::DmarcReportMailboxMissing:
        //: %1 the domain of the report address
        return tr("Nobody receives mail for %1, so the reports are lost. Your mail is not "
                  "affected.")
            .arg(text(Arg::Domain));
    case FindingCode::DmarcStrictAlignment:
        //: %1 a part of the record, such as aspf=s; %2 a domain
        return tr("With %1 only exactly the same domain counts, but the mail comes with %2.")
            .arg(text(Arg::Tag), text(Arg::Domain));
    case FindingCode::DmarcNotAligned:
        //: %1 the domain of the sender address, %2 other domains
        return tr("Receivers compare the domain of the sender address, %1, with the domains that "
                  "SPF and DKIM speak for: %2. None of them is accepted for it.")
            .arg(text(Arg::Domain), list(Arg::Names));
    case FindingCode::DmarcWeaker:
        //: %1 the instruction in the record, %2 the planned one
        return tr("It says %1 instead of %2. More forged mail gets through than you want.")
            .arg(text(Arg::Policy), text(Arg::Expected));
    case FindingCode::DmarcTagObsolete:
        //: %1 a part of the record
        return tr("By today's rules, receivers skip the part %1. It does no harm.")
            .arg(text(Arg::Tag));
    case FindingCode::DmarcStricter:
        //: %1 the instruction in the record
        return tr("It says %1, which protects your domain more than the service asks for. We count "
                  "it as done.")
            .arg(text(Arg::Policy));
    case FindingCode::DmarcAtApex:
        //: %1 the full name at which the record stands
        return tr("It is at %1. DMARC has a name of its own in front of the domain, and receivers "
                  "look only there.")
            .arg(text(Arg::Name));
    case FindingCode::DmarcAtParentOnly:
        //: %1 the name at which a record belongs, %2 a domain, %3 an instruction such as reject
        return tr("There is none at %1, so receivers go by the record of %2. It says %3 for your "
                  "mail.")
            .arg(text(Arg::Name), text(Arg::Domain), text(Arg::Policy));

    case FindingCode::MxMissing:
        //: %1 the name at which the record belongs
        return tr("MX names the mail server that takes mail for your domain, such as messages "
                  "about mail that could not be delivered. It belongs at %1.")
            .arg(text(Arg::Name));
    case FindingCode::MxTargetDiffers:
        //: %1 the mail server in the record, %2 the planned one
        return tr("It names %1; the service wants %2.").arg(text(Arg::Target), text(Arg::Expected));
    case FindingCode::MxTargetIsAddress:
        //: %1 the address in the record
        return tr("Mail is only delivered to names, so nothing reaches %1.").arg(text(Arg::Target));
    case FindingCode::MxPriorityInTarget:
        //: %1 the mail server in the record
        return tr("The number belongs in a field of its own. Here it counts as part of the name, "
                  "and no mail server is found: %1")
            .arg(text(Arg::Target));
    case FindingCode::MxPriorityDiffers:
        //: %1 the number in the record, %2 the planned one
        return tr("It is %1 instead of %2. The number only matters if there are several mail "
                  "servers.")
            .arg(text(Arg::Priority), text(Arg::Expected));
    case FindingCode::MxNull:
        //: %1 the name at which the record stands
        return tr("There is an empty MX record at %1. It tells everyone not to send mail there, so "
                  "other MX records do not help.")
            .arg(text(Arg::Name));
    case FindingCode::MxOtherFirst:
        //: %1 another mail server, %2 its priority
        return tr("The smallest number is asked first, and that is %1 with %2. This is right if "
                  "your own mailboxes are there.")
            .arg(text(Arg::Target), text(Arg::Priority));
    case FindingCode::MxReplacesMailbox:
        //: %1 mail servers
        return tr("Mail for this domain goes to %1. If you replace that record, mail to your "
                  "mailboxes stops.")
            .arg(locale().createSeparatedList(byProvider(finding.list(Arg::Names), locale())));
    case FindingCode::MailfromWrongRegion:
        //: %1 the mail server that was given, %2 what it has to look like
        return tr("%1 is not the mail server of your region. The right name holds the region: %2.")
            .arg(text(Arg::Value), text(Arg::Expected));
    case FindingCode::MailfromMultipleMx:
        //: %1 mail servers
        return tr("The service wants its own MX record alone at this name and stops otherwise. "
                  "Also there: %1.")
            .arg(list(Arg::Names));
    case FindingCode::MailfromAtApex:
        //: %1 a domain
        return tr("At %1 the MX record would take your own mail away.").arg(text(Arg::Name));
    case FindingCode::MxTargetUnresolvable:
        //: %1 the mail server in the record
        return tr("The internet knows no address for %1, so no mail can be delivered there.")
            .arg(text(Arg::Target));
    case FindingCode::MxTargetIsAlias:
        //: %1 the mail server in the record
        return tr("%1 has a CNAME record. That is not allowed for a mail server, and some senders "
                  "do not deliver there.")
            .arg(text(Arg::Target));
    case FindingCode::MxMailboxReplaced:
        //: %1 a domain, %2 mail servers
        return tr("Mail for %1 used to go to these mail servers: %2. Their MX records are gone, so "
                  "what customers write to you is lost or sent back.")
            .arg(text(Arg::Name),
                 locale().createSeparatedList(byProvider(finding.list(Arg::Names), locale())));

    case FindingCode::CnameMissing:
        //: %1 the name at which the record belongs
        return tr("A CNAME record makes one name point to another. The service looks for it at %1.")
            .arg(text(Arg::Name));
    case FindingCode::CnameTargetDiffers:
        //: %1 where the record points, %2 where it should point
        return tr("It points to %1; it should point to %2.")
            .arg(text(Arg::Target), text(Arg::Expected));
    case FindingCode::CnameBlocksOthers:
        //: %1 a name, %2 where its CNAME record points
        return tr("%1 points to %2 as a whole. Where there is a CNAME record, there can be no "
                  "other.")
            .arg(text(Arg::Name), text(Arg::Target));
    case FindingCode::CnameProxied:
        //: %1 a name, %2 a number address
        return tr("At %1 your DNS host gives the address %2 of its proxy instead of the CNAME "
                  "record. So the service cannot see the record.")
            .arg(text(Arg::Name), text(Arg::Address));
    case FindingCode::CnameFlattened:
        //: %1 a name, %2 where the CNAME record should point
        return tr("At %1 there is a copy of what %2 holds. The service looks for the CNAME record "
                  "itself, and a copy does not follow later changes.")
            .arg(text(Arg::Name), text(Arg::Expected));
    case FindingCode::CnameChained:
        //: %1 a name, %2 where its CNAME record points, %3 where that one points
        return tr("%1 points to %2, and from there the way leads to %3.")
            .arg(text(Arg::Name), text(Arg::Target), text(Arg::Expected));
    case FindingCode::CnameFollowed:
        //: %1 a name, %2 where its CNAME record points
        return tr("%1 is an alias of %2, and the right text is there. Receivers follow the alias.")
            .arg(text(Arg::Name), text(Arg::Target));
    case FindingCode::CnameLoop:
        //: %1 a name, %2 where its CNAME record points
        return tr("%1 points to %2. From there the way leads back to where it came from, or to a "
                  "name that does not exist.")
            .arg(text(Arg::Name), text(Arg::Target));

    case FindingCode::OwnershipMissing:
        //: %1 the name at which the record belongs
        return tr("The service looks for this record at %1 and does not start until it is there.")
            .arg(text(Arg::Name));
    case FindingCode::OwnershipTokenDiffers:
        //: %1 the text in the record, %2 the planned one
        return tr("It may come from another account or an earlier set-up. It says %1; it should "
                  "say %2.")
            .arg(text(Arg::Value), text(Arg::Expected));
    case FindingCode::OwnershipTokenTruncated:
        //: %1 the last characters of the text as they are, %2 as they should be
        return tr("Not all of the text was pasted, so the service does not recognise it. It ends "
                  "in %1; it should end in %2.")
            .arg(text(Arg::Ending), text(Arg::ExpectedEnding));

    case FindingCode::OtherMissing:
        //: %1 the name at which the record belongs
        return tr("It belongs at %1. It has nothing to do with mail.").arg(text(Arg::Name));
    case FindingCode::OtherDiffers:
        //: %1 the record value as it stands in DNS, %2 as planned
        return tr("DNS shows %1 instead of %2. It has nothing to do with mail.")
            .arg(text(Arg::Value), text(Arg::Expected));

    case FindingCode::WildcardMasks:
        //: %1 the name of the record
        return tr("Your domain has a record for all names that do not exist. It answers at %1 with "
                  "something else, so the gap is easy to miss.")
            .arg(text(Arg::Name));
    case FindingCode::WildcardAnswers:
        //: %1 the name of the record
        return tr("Your domain has a record for all names that do not exist, and it gives the "
                  "right answer at %1. When somebody changes it, this record is gone too.")
            .arg(text(Arg::Name));
    case FindingCode::ZoneNotDelegated:
        //: %1 the domain
        return tr("For the registry, which keeps the list of all domains, %1 does not exist or is "
                  "switched off. It may be misspelt, expired or on hold, it may be waiting for "
                  "identity verification or for your answer to a confirmation mail, or it may have "
                  "no name servers.")
            .arg(text(Arg::Domain));
    case FindingCode::ZoneNoServer:
        //: %1 the domain, %2 its name servers
        return tr("The registry sends everybody who asks for %1 to these name servers, and none of "
                  "them has its records: %2")
            .arg(text(Arg::Zone), list(Arg::Servers));
    case FindingCode::ZoneServerLame:
        //: %1 name servers
        return tr("These do not answer, or do not know the domain: %1. Anyone who happens to ask "
                  "them has to try again elsewhere.")
            .arg(list(Arg::Servers));
    case FindingCode::ZoneServersDisagree:
        //: %1 name servers
        return tr("Your DNS host copies the record to all its servers. Not there yet: %1")
            .arg(list(Arg::Servers));
    case FindingCode::ZoneSplitAnswers:
        //: %1 the name of the record
        return tr("Questions about %1 get different answers. Somebody may be changing it right "
                  "now, or the answer depends on where you ask from.")
            .arg(text(Arg::Name));
    case FindingCode::ZoneInternalOnly:
        //: %1 the domain
        return tr("All name servers of %1 have addresses that only exist inside an office or home "
                  "network. Receivers outside cannot see them.")
            .arg(text(Arg::Zone));
    case FindingCode::ZoneParked:
        //: %1 a domain, %2 name servers
        return tr("Anyone who asks for %1 is sent to a parking place for unused domains: %2. "
                  "Either it was not connected yet, or the seller is waiting for your answer to a "
                  "confirmation mail, or the domain has expired.")
            .arg(text(Arg::Domain), list(Arg::Servers));
    case FindingCode::ZoneMoving:
        //: %1 name servers, %2 other name servers
        return tr("The registry names %1. The domain itself names %2. For a while, some people ask "
                  "the first and some the second.")
            .arg(list(Arg::Servers), list(Arg::Names));
    case FindingCode::ZoneEditedElsewhere:
        //: %1 the name of a DNS host, %2 name servers
        return tr("It was entered at %1, but the internet asks other name servers: %2. They do not "
                  "have it.")
            .arg(text(Arg::Text), list(Arg::Servers));
    case FindingCode::ZoneRecordsLost:
        //: %1 names of records, %2 name servers
        return tr("They were there before the name servers changed, and the new ones do not have "
                  "them. Lost: %1. Name servers now: %2")
            .arg(list(Arg::Names), list(Arg::Servers));
    case FindingCode::ZoneNotPublished:
        //: %1 a domain
        return tr("The records of %1 have not changed since you began. Some DNS hosts only pass "
                  "changes on after one more click, or every 15 minutes.")
            .arg(text(Arg::Zone));
    case FindingCode::ZoneDnssecBogus:
        //: %1 a domain
        return tr("Because of it, many receivers do not trust any record of %1. Usually the entry "
                  "was left over when the domain moved away from an earlier DNS host.")
            .arg(text(Arg::Zone));
    case FindingCode::ZoneApexTooLarge:
        //: %1 a domain, %2 a number of bytes
        return tr("All texts at %1 come in one answer, which has %2 bytes now. Some networks do "
                  "not let such answers through, and receivers miss your SPF record.")
            .arg(text(Arg::Name), locale().toString(finding.number(Arg::Count)));
    case FindingCode::CacheNegative:
        //: %1 a server, %2 a clock time
        return tr("Somebody asked for the record before it was there. Until %2, %1 remembers that "
                  "it found nothing; then it asks again.")
            .arg(text(Arg::Server), time(finding.time(Arg::Until)));
    case FindingCode::CacheOldValue:
        //: %1 a server, %2 a clock time
        return tr("The name servers have the new value. Until %2, %1 remembers the old one; then "
                  "it asks again.")
            .arg(text(Arg::Server), time(finding.time(Arg::Until)));
    case FindingCode::ServiceDeadlineNear:
        return tr("The service looks for the records only for a while after the domain was created "
                  "in its console.");
    case FindingCode::ServiceDeadlinePassed:
        return tr("It no longer looks for the records by itself, and it sends a mail about that "
                  "days later.");
    case FindingCode::ServiceNotSwitchedOn:
        //: %1 the status that the console shows
        return tr("The console says: %1. In DNS everything is ready, but the service does not use "
                  "it until it is switched on there.")
            .arg(text(Arg::Text));
    case FindingCode::ServiceSeesOldValue:
        //: %1 the current value in the console, %2 the record value in DNS
        return tr("The console shows %1 as the current value, but DNS already has %2. The service "
                  "remembers an earlier answer for a while.")
            .arg(text(Arg::Value), text(Arg::Expected));
    case FindingCode::ServiceDomainTaken:
        //: %1 a domain
        return tr("Somebody has already registered %1 there: you with another account, a "
                  "colleague, or the company that made your website.")
            .arg(text(Arg::Domain));
    case FindingCode::ServiceSlow:
        //: %1 a clock time
        return tr("All name servers have had the right records since %1. It is the service that "
                  "has not looked again yet.")
            .arg(time(finding.time(Arg::Since)));
    case FindingCode::HostValueTooLong:
        //: %1 the name of a DNS host, %2 how many characters it takes, %3 how many there are
        return tr("%1 takes %2 characters; the value has %3.")
            .arg(text(Arg::Text), locale().toString(finding.number(Arg::Limit)),
                 locale().toString(finding.number(Arg::Count)));
    case FindingCode::HostCharacterRefused:
        //: %1 the name of a DNS host
        return tr("%1 refuses such a value or takes the character out when it is saved.")
            .arg(text(Arg::Host));
    case FindingCode::HostProxySwitch:
        //: %1 the name of a DNS host
        return tr("With the proxy on, %1 publishes addresses of its own instead of this record, "
                  "and the mail service does not find it.")
            .arg(text(Arg::Host));

    case FindingCode::CheckTimeout:
        //: %1 servers
        return tr("Servers that answer DNS questions did not reply in time: %1. Your record may "
                  "well be right.")
            .arg(list(Arg::Servers));
    case FindingCode::CheckServfail:
        //: %1 servers
        return tr("Servers that answer DNS questions have a problem of their own: %1. Your record "
                  "may well be right.")
            .arg(list(Arg::Servers));
    case FindingCode::CheckRefused:
        //: %1 servers
        return tr("Servers that answer DNS questions turned our question away: %1. Your record may "
                  "well be right.")
            .arg(list(Arg::Servers));
    case FindingCode::CheckMalformed:
        //: %1 servers
        return tr("Servers that answer DNS questions sent something that cannot be read: %1. Your "
                  "record may well be right.")
            .arg(list(Arg::Servers));
    case FindingCode::CheckNoNetwork:
        return tr("Your DNS could not be asked. That does not mean that anything is wrong with "
                  "your records.");
    case FindingCode::CheckCaptive:
        return tr(
            "This network answers every name with an address of its own, as networks in hotels and "
            "stations do. That does not mean that anything is wrong with your records.");
    case FindingCode::CheckIntercepted:
        return tr("We asked the name servers, but something on the way answered for them. Such "
                  "answers may be out of date, so we do not count them.");
    case FindingCode::CheckTcpBlocked:
        //: %1 servers
        return tr("Long answers take a second route, which is closed here. Not received in full: "
                  "%1. That does not mean that your record is wrong.")
            .arg(list(Arg::Servers));
    case FindingCode::CheckDirectDnsBlocked:
        return tr("We can only ask the server of this network, and it may remember old answers. "
                  "What it does not find may still be there.");

    case FindingCode::DomainEmpty:
        return tr("It is the part after the @ sign in the address your newsletters come from.");
    case FindingCode::DomainMalformed:
        return tr("A domain is made of letters, digits and hyphens, with dots between its parts.");
    case FindingCode::DomainTooLong:
        //: %1 what the person typed
        return tr("A part of a domain has at most 63 characters, the whole at most 253. You "
                  "entered: %1")
            .arg(text(Arg::Text));
    case FindingCode::DomainPublicSuffix:
        return tr("Nobody can send from it. The name that you registered comes in front of it.");
    case FindingCode::DomainAddress:
        //: %1 what the person typed
        return tr("Records are added to a domain. A number address has none: %1")
            .arg(text(Arg::Text));
    case FindingCode::DomainLookalike:
        //: %1 the domain as typed, %2 the domain as DNS writes it
        return tr("You entered %1. For the internet this is %2, which may not be the domain you "
                  "mean.")
            .arg(text(Arg::Text), text(Arg::Domain));

    case FindingCode::PasteShortened:
        //: %1 the pasted value
        return tr("The console shows only a part of it, so the rest was not copied: %1")
            .arg(text(Arg::Text));
    case FindingCode::PastePlaceholder:
        //: %1 the pasted value
        return tr("Instructions show such text where your own value belongs: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteSampleDomain:
        //: %1 a domain
        return tr("The text is for %1, which is only an example.").arg(text(Arg::Domain));
    case FindingCode::PasteOtherDomain:
        //: %1 names of the pasted rows, %2 the sender domain
        return tr("The text names %1; this set-up is for %2. Those rows were left out.")
            .arg(list(Arg::Names), text(Arg::Domain));
    case FindingCode::PastePrivateKey:
        return tr(
            "Anyone who has the private key can sign mail in your name. It never belongs in DNS.");
    case FindingCode::PasteSecret:
        return tr("No record needs a password or access key, so we do not keep it.");
    case FindingCode::PasteTooLarge:
        //: %1 a number of characters
        return tr("At most %1 characters are read at once. Nothing was changed.")
            .arg(text(Arg::Limit));
    case FindingCode::PasteTypeUnknown:
        return tr("The row was kept, but we cannot tell what it is for.");
    case FindingCode::PasteNothingFound:
        return tr("We look for a table, for lines with a host record, record type and record "
                  "value, or for a single value.");
    case FindingCode::PasteLookupFailed:
        //: %1 a name, or a line of the text
        return tr("It says that nothing is there yet: %1. It holds no value to enter.")
            .arg(text(Arg::Text));
    case FindingCode::PasteDomainWanted:
        return tr("Such a text holds the values only. They are used for the domain of this "
                  "set-up.");
    case FindingCode::PasteRegionMissing:
        //: %1 the name of a mail server
        return tr("%1 does not exist. The name holds a region, such as us-east-1.")
            .arg(text(Arg::Text));
    case FindingCode::PasteValuesDiffer:
        //: %1 the name of a record
        return tr("There can be only one record at %1. The text may also hold an older value.")
            .arg(text(Arg::Name));
    case FindingCode::PasteStringsGlued:
        //: %1 the value
        return tr("The value came in pieces, which were joined without a space: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteTooManyRows:
        //: %1 a number of rows
        return tr("At most %1 rows are read at once.").arg(text(Arg::Limit));
    case FindingCode::PasteRepairedFullWidth:
        //: %1 the text as it was pasted
        return tr("DNS knows plain letters only. It was pasted like this: %1").arg(text(Arg::Text));
    case FindingCode::PasteRepairedQuotes:
        //: %1 the text as it was pasted
        return tr("They do not belong to the value. It was pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedBlanks:
        //: %1 the text as it was pasted
        return tr("They came along from a web page or text program. It was pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedDomainDoubled:
        //: %1 the name as it was pasted, %2 the name as it is used
        return tr("It was pasted as %1. We use %2.").arg(text(Arg::Text), text(Arg::Name));
    case FindingCode::PasteRepairedJoined:
        //: %1 the name of the record
        return tr("Long values are often printed in several pieces. This was one: %1")
            .arg(text(Arg::Name));
    case FindingCode::PasteRepairedEscapes:
        //: %1 the text as it was pasted
        return tr("They are the spelling of zone files and manuals, not part of the value. It was "
                  "pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedLink:
        //: %1 the text as it was pasted
        return tr("A mail or text program made a link of the name. It was pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedPriority:
        //: %1 the text as it was pasted
        return tr("The number in front is the priority. It was pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedMarkup:
        //: %1 the text as it was pasted
        return tr("They are the spelling of web pages, not part of the value. It was pasted like "
                  "this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedCase:
        //: %1 the text as it was pasted
        return tr("Text programs begin a line with a capital. It was pasted like this: %1")
            .arg(text(Arg::Text));
    case FindingCode::PasteRepairedMailCoding:
        //: %1 the text as it was pasted
        return tr("Mails are encoded on their way. It was pasted like this: %1")
            .arg(text(Arg::Text));

    case FindingCode::HandoffAsHandedOut:
        return tr("Their names, types and values are those in the table. Read the admin's own "
                  "words too: the program cannot understand remarks.");
    case FindingCode::HandoffOnlyQuoted:
        return tr(
            "Mail programs repeat the mail that is answered. What was really entered is not in "
            "this text.");
    case FindingCode::HandoffRowDiffers:
        //: %1 the value that was entered, %2 the value of the table
        return tr("%1 was entered. The table says %2.").arg(text(Arg::Value), text(Arg::Expected));
    case FindingCode::HandoffRowMissing:
        return tr("The table had this row; perhaps it was not entered yet.");
    case FindingCode::HandoffRowAdded:
        return tr("Your DNS admin entered it as well. This set-up does not need it.");
    case FindingCode::HandoffRowConflicts:
        //: %1 the value that was entered
        return tr("Besides the record in the table there is %1. With both, receivers may use "
                  "neither.")
            .arg(text(Arg::Value));
    case FindingCode::HandoffPlanChanged:
        return tr("The values of this set-up changed after the table was made.");
    case FindingCode::HandoffOtherSetup:
        //: %1 a domain
        return tr("Its table was made in another set-up, for %1.").arg(text(Arg::Domain));
    case FindingCode::HandoffCodeDamaged:
        return tr("Mail programs sometimes cut or change long lines. The rows were compared with "
                  "today's values instead.");

    case FindingCode::PlanSpfMerged:
        //: %1 the SPF record of today, %2 the SPF record as planned
        return tr("There can be only one SPF record, and other services rely on it. Today it says "
                  "%1. With this service it will say %2.")
            .arg(text(Arg::Value), text(Arg::Expected));
    case FindingCode::PlanDmarcKept:
        //: %1 the record value as it stands in DNS
        return tr("It does all that the service asks for: %1").arg(text(Arg::Value));
    case FindingCode::PlanSpfOverLimit:
        //: %1 a number, %2 a number, %3 parts of the record with a number each
        return tr("Receivers follow at most %2 look-ups; with more, they treat the whole record as "
                  "broken, for all your mail. It would be %1: %3.")
            .arg(locale().toString(finding.number(Arg::Count)),
                 locale().toString(finding.number(Arg::Limit)), list(Arg::Names));
    case FindingCode::PlanSpfEndings:
        //: %1 endings such as -all and ~all, %2 one of them
        return tr("They end with %1. The joined record ends with %2. A mild ending makes sure that "
                  "mail that arrived before is not refused now.")
            .arg(list(Arg::Names), text(Arg::Expected));
    case FindingCode::PlanSendersLost:
        //: %1 services or mail servers
        return tr("These may send for you or receive your mail today, but the new records do not "
                  "name them: %1")
            .arg(list(Arg::Names));
    case FindingCode::PlanPolicyStrictFirst:
        //: %1 reject or quarantine
        return tr("With %1, receivers do that to every mail from your domain that is not set up "
                  "yet: invoices, forms on your website, other services.")
            .arg(text(Arg::Policy));
    case FindingCode::PlanExistingAlias:
        //: %1 a name, %2 where its CNAME record points
        return tr("%1 points to %2 as a whole. Where there is a CNAME record, there can be no "
                  "other.")
            .arg(text(Arg::Name), text(Arg::Target));
    case FindingCode::PlanNameTaken:
        //: %1 a name, %2 record types such as TXT
        return tr("At %1 there is already: %2. No other record can be at the same name as this "
                  "one.")
            .arg(text(Arg::Name), list(Arg::Names));
    case FindingCode::TemplateInvalid:
        return placeAndFault(finding);
    case FindingCode::TemplateUnsafe:
        return placeAndFault(finding) + u" "_s
            + tr("Such a template could take over your domain, or let others send in your name.");
    case FindingCode::TemplateAskFirst:
        return tr("Its template says that others could misuse it. Go on only if you asked for this "
                  "service yourself and the values come from its own console.");
    case FindingCode::TemplateHostRequired:
        //: %1 a domain
        return tr("It would take over the whole domain %1, with its website and mail.")
            .arg(text(Arg::Domain));
    case FindingCode::ProfileInvalid:
        return placeAndFault(finding);
    case FindingCode::SetupUnreadable:
        //: %1 a file name, %2 the reason as the system gives it
        return tr("The file %1 cannot be read: %2").arg(text(Arg::File), text(Arg::Text));
    case FindingCode::SetupDamaged:
        //: %1 a file name
        return tr("The file could not be read. Nothing was deleted; it was put aside: %1")
            .arg(text(finding.text(Arg::Text).isEmpty() ? Arg::File : Arg::Text));
    case FindingCode::SetupNewer:
        //: %1 a file name, %2 the number of its format
        return tr("The file %1 has format %2, which this version does not know in full. It is "
                  "opened for reading only, so that nothing in it is lost.")
            .arg(text(Arg::File), text(Arg::Version));
    case FindingCode::SetupUnwritable:
        //: %1 a file name, %2 the reason as the system gives it
        return tr("The file %1 cannot be written: %2").arg(text(Arg::File), text(Arg::Text));
    case FindingCode::SetupOpenElsewhere:
        //: %1 a file name
        return tr("The file %1 is open there too. Here it is shown and checked, but nothing is "
                  "saved, so that neither window undoes the other's work.")
            .arg(text(Arg::File));
    case FindingCode::SetupChangedElsewhere:
        //: %1 a file name
        return tr("The file %1 no longer holds what was saved here. It was left as it is.")
            .arg(text(Arg::File));
    case FindingCode::WatchNetworkChanged:
        return tr("Its connection has changed since the last look. DNS may look different from "
                  "here, so everything is checked again.");
    case FindingCode::WatchSlept:
        //: %1 a point in time
        return tr("Nothing was checked since %1. Everything is checked again.")
            .arg(time(finding.time(Arg::Since)));
    case FindingCode::ResolversDamaged:
        //: %1 a file name, %2 a place in it
        return tr("In the file %1 something is wrong at %2. The list that comes with this program "
                  "is used instead.")
            .arg(text(Arg::File), text(Arg::Place));
    case FindingCode::ListNoDomains:
        return tr("The first line names the columns. One of them has to be called \"%1\" or "
                  "\"%2\".")
            .arg(QStringLiteral("domain"), QStringLiteral("setup"));
    case FindingCode::ListDomainWanted:
        if (text(Arg::Text).trimmed().isEmpty())
            return tr("Nothing is written there.");
        [[fallthrough]];
    case FindingCode::ListServiceUnknown:
        //: %1 what stands in a list
        return tr("There it says: %1").arg(text(Arg::Text));
    case FindingCode::ListSetupUnreadable:
        //: %1 a file name
        return tr("The file is %1.").arg(text(Arg::File));
    case FindingCode::ListRowRepeated:
        return tr("The same domain with the same service came before. It is taken once.");
    case FindingCode::ListTooLong:
        return tr("At most %n line(s) are read at once.", nullptr, int(finding.number(Arg::Limit)));
    case FindingCode::SupportUnreadable:
        //: %1 a file name
        return tr("The file %1 holds something else, or was cut off on its way.")
            .arg(text(Arg::File));
    case FindingCode::SupportNewer:
        //: %1 a file name, %2 the number of its format
        return tr("The file %1 has format %2, which this version does not know.")
            .arg(text(Arg::File), text(Arg::Version));
    }
    Q_UNREACHABLE();
}

QString Texts::placeAndFault(const Finding &finding) const
{
    const QString fault = faultWords(finding.text(Arg::Text));
    const QString place = shown(finding, Arg::Place);
    if (place.isEmpty())
        //: %1 what is wrong with a file
        return tr("What is wrong: %1.").arg(fault);
    //: %1 the place in a file, %2 what is wrong there
    return tr("At %1: %2.").arg(place, fault);
}

} // namespace sda
