#include "core/verify/causes.h"
#include "ui/text/shown.h"
#include "ui/text/texts.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// A target as it is typed where the domain service provider appends the zone to other names.
QString withFinalDot(const QString &name)
{
    return name.endsWith(QLatin1Char('.')) ? name : name + QLatin1Char('.');
}

/// An SPF word without the sign in front of it (RFC 7208, 4.6.1: qualifier).
QString withoutSign(const QString &term)
{
    return !term.isEmpty() && u"-~?+"_s.contains(term.front()) ? term.mid(1) : term;
}

} // namespace

QString Texts::fix(const Finding &finding) const
{
    const auto text = [&finding](Arg arg) { return shown(finding, arg); };
    const auto list = [this, &finding](Arg arg) { return shownList(finding, arg, locale()); };

    if (tellsForRows(finding)) {
        //: %1 names of records: “_dmarc.example.com and example.com”
        return tr("This concerns several records. See below what to type for each of them: %1")
            .arg(list(Arg::Names));
    }
    switch (finding.code()) {
    case FindingCode::NameDomainDoubled:
    case FindingCode::NameLookalikeCharacter:
    case FindingCode::DmarcAtApex:
        return typeAsHost(finding);
    case FindingCode::NameAtSignLiteral:
        // Here the sign is just what does not work.
        if (!text(Arg::Host).isEmpty() && text(Arg::Host) != "@"_L1)
            return typeAsHost(finding);
        return tr(
            "At your DNS host, open this record, leave the field of the host record empty and "
            "save. If that is not possible, ask your DNS host how to enter the domain itself.");
    case FindingCode::NameNotAHost:
        //: %1 the sign that stands for the domain itself
        return tr("Type only the part in front of your domain. For the domain itself type %1, or "
                  "leave the field empty if your DNS host says so.")
            .arg(u"@"_s);
    case FindingCode::NameSubdomainPartMissing:
    case FindingCode::NameFoundElsewhere:
        //: %1 what to type as host record
        return tr("At your DNS host, add a record with the record value shown here and this host "
                  "record: %1. Delete the other one only if nothing else needs it.")
            .arg(text(Arg::Host));
    case FindingCode::NameFullNameWanted:
        //: %1 what to type as host record
        return tr("Type the whole name as host record: %1").arg(text(Arg::Name));
    case FindingCode::NameUnderscoreMissing:
        //: %1 what to type as host record
        return tr("At your DNS host, open this record and type exactly this as host record: %1. If "
                  "the underscore is not accepted there, ask your DNS host.")
            .arg(text(Arg::Host));
    case FindingCode::NameValueSwapped:
        //: %1 what to type as host record
        return tr("At your DNS host, compare the rows with those shown here and put each record "
                  "value to its own host record. The host record of this one is: %1")
            .arg(text(Arg::Host));
    case FindingCode::NameParentOfDelegatedZone:
        //: %1 a part of the domain
        return tr("Add the record at the DNS host of those name servers, in the list of %1. If you "
                  "do not know who that is, ask whoever set up this part of your domain.")
            .arg(text(Arg::Zone));
    case FindingCode::NameIdnFormDiffers:
        //: %1 what to type as host record
        return tr("At your DNS host, add the record in the list of your sender domain, with "
                  "exactly this host record: %1. Copy it instead of typing it.")
            .arg(text(Arg::Host));
    case FindingCode::NameOtherDomain:
        return tr("At your DNS host, open the list of your sender domain and add the record there. "
                  "Delete the other one only if the other domain does not send.");
    case FindingCode::TypeWrong:
        //: %1 the record type to delete, %2 the record type to choose
        return tr("At your DNS host, delete the record with the record type %1 and add it again "
                  "with the record type %2 and the record value shown here.")
            .arg(text(Arg::Type), text(Arg::ExpectedType));

    case FindingCode::ValueQuotesTyped:
        return tr("At your DNS host, open this record, delete the quotation marks in the record "
                  "value and save.");
    case FindingCode::ValueTypographicCharacters:
    case FindingCode::ValueLineBreak:
    case FindingCode::ValueLabelIncluded:
    case FindingCode::OwnershipTokenTruncated:
    case FindingCode::DkimKeyDamaged:
    case FindingCode::DkimKeyOnly:
    case FindingCode::DkimSeparators:
    case FindingCode::DkimVersionWrong:
    case FindingCode::DkimKeyRevoked:
        return tr(
            "At your DNS host, open this record and delete everything in the field for the record "
            "value. Copy the record value shown here with its copy button, paste it and save.");
    case FindingCode::ValueInvisibleCharacter:
        return tr("At your DNS host, open this record, empty the record value completely, so that "
                  "nothing invisible is left, paste the one shown here and save.");
    case FindingCode::ValueBackslash:
        return tr("At your DNS host, open this record, delete the backslashes in the record value "
                  "and save.");
    case FindingCode::ValueZoneAppended:
        //: %1 what to type as record value, with a dot at the end
        return tr("At your DNS host, open this record and type the record value with a dot at its "
                  "end: %1")
            .arg(withFinalDot(text(Arg::Expected)));
    case FindingCode::ValueUrlAsTarget:
        //: %1 what to type as record value
        return tr("At your DNS host, open this record and type only this as record value: %1")
            .arg(text(Arg::Expected));
    case FindingCode::ValueCaseChanged:
        return tr(
            "At your DNS host, open this record, copy the record value shown here with its copy "
            "button, paste it and save. If the letters change again, ask your DNS host why.");

    case FindingCode::SpfMissing:
    case FindingCode::DkimMissing:
    case FindingCode::DmarcMissing:
    case FindingCode::DmarcAtParentOnly:
    case FindingCode::MxMissing:
    case FindingCode::CnameMissing:
    case FindingCode::OwnershipMissing:
    case FindingCode::OtherMissing:
        return tr("At your DNS host, add a record with the host record, record type and record "
                  "value shown here. If you have just saved it, give it a few minutes.");
    case FindingCode::SpfIncludeMissing:
        //: %1 the words that are missing
        return tr("Do not add a second SPF record. Open the one that is there, replace its record "
                  "value with the one shown here and save. Everything in it stays; only this is "
                  "new: %1")
            .arg(list(Arg::Names));
    case FindingCode::SpfIncludeNegative:
        //: %1 a word of the SPF record without the sign in front
        return tr("Open the SPF record and delete the sign in front of the word, so that it says "
                  "%1")
            .arg(withoutSign(text(Arg::Term)));
    case FindingCode::SpfIncludeAfterAll:
        //: %1 a word of the SPF record, %2 the word that ends the record
        return tr("Open the SPF record and move %1 to the left, in front of the word with %2 that "
                  "ends the record.")
            .arg(text(Arg::Term), u"all"_s);
    case FindingCode::SpfMultipleRecords:
        return tr(
            "Open one of the SPF records, replace its record value with the one shown here, which "
            "holds the words of all of them, and save. Then delete the other SPF records.");
    case FindingCode::SpfTwoRulesGlued:
    case FindingCode::SpfVersionWrong:
    case FindingCode::SpfSeparators:
        return tr("At your DNS host, open the SPF record, replace its record value with the one "
                  "shown here and save.");
    case FindingCode::SpfSyntax:
        //: %1 the unreadable word
        return tr("Open the SPF record and correct or delete this word: %1. Look for an extra "
                  "space, a missing colon or a misspelling.")
            .arg(text(Arg::Term));
    case FindingCode::SpfTooManyLookups:
    case FindingCode::SpfTooLong:
        return tr("Open the SPF record and delete the services you no longer use. If you need all "
                  "of them, send your newsletters from a sub-domain, for example: it has an SPF "
                  "record of its own.");
    case FindingCode::SpfTooManyVoidLookups:
        return tr("Open the SPF record and delete the services you no longer use. Ask the "
                  "providers of the others which word is right today.");
    case FindingCode::SpfDeadInclude:
    case FindingCode::SpfIncludeBroken:
        //: %1 a domain that is named in the SPF record
        return tr("If you no longer use this service, open the SPF record and delete the word that "
                  "names %1. If you still use it, ask its provider which word is right today.")
            .arg(text(Arg::Domain));
    case FindingCode::SpfIncludeUnchecked:
    case FindingCode::CheckServfail:
    case FindingCode::CheckMalformed:
        return tr("Nothing to do for now: the next look asks again. You can go on meanwhile.");
    case FindingCode::SpfIncludeLoop:
        //: %1 a domain that is named in the SPF record
        return tr("Open the SPF record and delete the word that names %1.").arg(text(Arg::Domain));
    case FindingCode::SpfRedirectDead:
        //: %1 a word of the SPF record
        return tr("Open the SPF record, delete the word that begins with %1 and end the record "
                  "with %2.")
            .arg(u"redirect="_s, u"~all"_s);
    case FindingCode::SpfRedirectIgnored:
        //: %1 a word of the SPF record
        return tr("If you do not need it, delete this word: %1. If services there send for you, "
                  "name them in your own SPF record.")
            .arg(text(Arg::Term));
    case FindingCode::SpfAllowsEveryone:
        //: %1 a word of the SPF record, %2 the word to put in its place
        return tr("Open the SPF record and change the word %1 to %2.")
            .arg(text(Arg::Term), u"~all"_s);
    case FindingCode::SpfNoEnding:
        //: %1 the last word of an SPF record
        return tr("Open the SPF record and make it end with %1.").arg(u"~all"_s);
    case FindingCode::SpfDiscouragedTerm:
        //: %1 a word of the SPF record
        return tr("If no old server of yours depends on it, open the SPF record and delete the "
                  "word %1.")
            .arg(text(Arg::Term));
    case FindingCode::SpfStringsGlued:
        return tr("At your DNS host, open the SPF record, replace its record value with the one "
                  "shown here and save. If it has to be entered in pieces, end each piece but the "
                  "last with a space.");
    case FindingCode::SpfRecordType99:
        //: %1 the record type to delete, %2 the record type to choose
        return tr("At your DNS host, delete the record with the record type %1 and add it again "
                  "with the record type %2 and the record value shown here.")
            .arg(u"SPF"_s, u"TXT"_s);

    case FindingCode::DkimKeyTruncated:
        return tr(
            "At your DNS host, open this record and delete everything in the field for the record "
            "value. Copy the whole record value shown here with its copy button, paste it and "
            "save. If the field is too short for it, ask your DNS host how to enter long values.");
    case FindingCode::DkimKeyDiffers:
        return tr("Compare with the console. If it still shows the record value shown here, open "
                  "this record at your DNS host, replace its record value and save. If the console "
                  "shows another one, paste that one here first.");
    case FindingCode::DkimKeyBlanks:
        return tr("Nothing to do while the console says it is verified. If it does not, paste the "
                  "record value shown here once more.");
    case FindingCode::DkimMultipleRecords:
        return tr("At your DNS host, keep one record at this name, give it the record value shown "
                  "here and delete the others.");
    case FindingCode::DkimKeyTooShort:
        return tr("Make a new key in the service's console, with 2048 bits if you can choose, and "
                  "replace the record value with the new one.");
    case FindingCode::DkimKeyTooLong:
        return tr("Nothing to do if your mail arrives. If the console lets you choose, 2048 bits "
                  "suit everybody.");
    case FindingCode::DkimKey1024:
        return tr("Nothing to do. If the console lets you choose, take 2048 bits next time.");
    case FindingCode::DkimTestMode:
    case FindingCode::DkimKeyUnusable:
        //: %1 a setting in the record
        return tr("At your DNS host, open this record, delete %1 together with its semicolon, or "
                  "paste the record value shown here, and save.")
            .arg(text(Arg::Tag));

    case FindingCode::DmarcNotDmarc:
        return tr("At your DNS host, delete the other text at this name and add the record shown "
                  "here. If you do not find it there, a catch-all record is answering; then just "
                  "add the record shown here.");
    case FindingCode::DmarcVersionWrong:
    case FindingCode::DmarcSeparators:
        return tr("At your DNS host, open the DMARC record, replace its record value with the one "
                  "shown here and save.");
    case FindingCode::DmarcPolicyMissing:
        //: %1 what to add
        return tr("At your DNS host, open the DMARC record and replace its record value with the "
                  "one shown here. To begin with, this is enough as its second part: %1")
            .arg(u"p=none"_s);
    case FindingCode::DmarcPolicyUnknown:
        //: %1 what to write
        return tr("At your DNS host, open the DMARC record and write this as its second part: %1")
            .arg(u"p=none"_s);
    case FindingCode::DmarcMultipleRecords:
        return tr("At your DNS host, keep one DMARC record, the stricter one if you know it is "
                  "wanted, and delete the others.");
    case FindingCode::DmarcReportAddress:
        //: %1 what must stand in front of an address
        return tr("Open the DMARC record, write %1 and a complete mail address there, or delete "
                  "the part.")
            .arg(u"mailto:"_s);
    case FindingCode::DmarcReportNotAuthorised:
        //: %1 a full name, %2 the record value
        return tr("Ask the owner of that domain to add a TXT record at %1 with the record value "
                  "%2, or use an address at your own domain.")
            .arg(text(Arg::Name), u"v=DMARC1"_s);
    case FindingCode::DmarcReportMailboxMissing:
        return tr("Use an address at which you receive mail, or leave the report address out.");
    case FindingCode::DmarcStrictAlignment:
        //: %1 a part of the record, such as aspf=s
        return tr("Open the DMARC record and delete the part %1, unless you know why it is there.")
            .arg(text(Arg::Tag));
    case FindingCode::DmarcNotAligned:
        return tr("Use a sender address at the domain that you set up here, or set up the domain "
                  "of the sender address.");
    case FindingCode::DmarcWeaker:
        //: %1 what to write
        return tr("Open the DMARC record and write this as its second part: %1")
            .arg(u"p="_s + text(Arg::Expected));
    case FindingCode::DmarcTagObsolete:
        return tr("Nothing to do. You can delete this part the next time you edit the record.");
    case FindingCode::DmarcStricter:
    case FindingCode::PlanDmarcKept:
        return tr("Nothing to do. Leave the record as it is.");
    case FindingCode::PlanSpfOverLimit:
        //: %1 a domain
        return tr("Remove services that you no longer use from the SPF record, or use a part of "
                  "your domain as sender domain: %1 has an SPF record of its own.")
            .arg(text(Arg::Domain));
    case FindingCode::PlanSpfEndings:
        return tr("Leave it like this if you are not sure. You can make it stricter later.");
    case FindingCode::PlanSendersLost:
        return tr("Keep them in the record. Do not delete anything you do not know; ask first who "
                  "uses it.");
    case FindingCode::PlanPolicyStrictFirst:
        //: %1 none
        return tr("Begin with %1 and a report address, and make it stricter when the reports show "
                  "that all your mail passes.")
            .arg(u"p=none"_s);
    case FindingCode::PlanExistingAlias:
        return tr("If you do not need the CNAME record, delete it and add the record shown here. "
                  "If a website depends on it, choose a sub-domain as sender domain.");
    case FindingCode::PlanNameTaken:
        return tr("Find out who needs the other records. Only if nobody does, delete them and add "
                  "this one.");
    case FindingCode::TemplateInvalid:
        return tr(
            "Ask the service for a new template, or paste the table of records that it shows.");
    case FindingCode::TemplateUnsafe:
        return tr(
            "Do not use it. Ask the service for the table of records instead and paste that.");
    case FindingCode::TemplateAskFirst:
        return tr("If somebody you do not know sent you the values, stop here.");
    case FindingCode::TemplateHostRequired:
        //: %1 a domain
        return tr("Enter a sender domain such as %1.").arg(text(Arg::Text));

    case FindingCode::MxTargetDiffers:
        return tr(
            "If you receive no mail at this domain, open the MX record and replace its record "
            "value with the one shown here. If you do receive mail, keep the record: first ask "
            "whoever runs your mailboxes, or choose a sub-domain as sender domain.");
    case FindingCode::MxTargetIsAddress:
        return tr("At your DNS host, open the MX record and enter the name of the mail server "
                  "shown here as record value.");
    case FindingCode::MxPriorityInTarget:
        return tr("At your DNS host, open the MX record, put the number into the field for the "
                  "priority and only the name of the mail server into the record value.");
    case FindingCode::MxTargetUnresolvable:
    case FindingCode::CnameLoop:
        return tr("At your DNS host, open this record and replace its record value with the one "
                  "shown here. If it is already the same, ask the person who gave it to you "
                  "whether the name is right.");
    case FindingCode::MxTargetIsAlias:
        return tr("Ask whoever runs the mail server for its real name. At your DNS host, open the "
                  "MX record and enter that name as the record value.");
    case FindingCode::MxMailboxReplaced:
        //: %1 mail servers
        return tr("At your DNS host, put the earlier MX records back at once, for these mail "
                  "servers: %1. Then choose a sub-domain as sender domain for this service.")
            .arg(list(Arg::Names));
    case FindingCode::MxPriorityDiffers:
        return tr("Nothing to do.");
    case FindingCode::MxNull:
        return tr("At your DNS host, delete the MX record whose record value is a single dot, and "
                  "add the one shown here.");
    case FindingCode::MxOtherFirst:
        return tr("Nothing to do if your mailboxes are there. If not, delete that MX record.");
    case FindingCode::MxReplacesMailbox:
        return tr("Keep the mail server that is there, or choose a sub-domain as sender domain. "
                  "Replace it only if nobody receives mail at this domain.");
    case FindingCode::MailfromWrongRegion:
        return tr("Look up the region at the top right of the console and choose it here; the "
                  "record is then written for it.");
    case FindingCode::MailfromMultipleMx:
        return tr("Delete the other MX records at this name. If you receive mail there, choose "
                  "another name in front of your domain for MAIL FROM.");
    case FindingCode::MailfromAtApex:
        return tr("Choose a name in front of your domain for MAIL FROM, such as mail, and give the "
                  "same name in the console.");

    case FindingCode::CnameTargetDiffers:
    case FindingCode::OwnershipTokenDiffers:
    case FindingCode::OtherDiffers:
    case FindingCode::ValueOneLetterOff:
        return tr("At your DNS host, open this record, replace its record value with the one shown "
                  "here and save.");
    case FindingCode::CnameBlocksOthers:
        return tr("If you do not need the CNAME record, delete it and add the record shown here. "
                  "If a website depends on it, choose a sub-domain as sender domain.");
    case FindingCode::CnameProxied:
        //: %1 the words of a button
        return tr("At your DNS host, open this record, switch the proxy (the orange cloud) off, so "
                  "that it says %1, and save.")
            .arg(u"DNS only"_s);
    case FindingCode::CnameFlattened:
        //: %1 the words of a setting
        return tr("At your DNS host, switch the setting %1 off for this name. If you do not find "
                  "it, ask your DNS host.")
            .arg(u"CNAME flattening"_s);
    case FindingCode::CnameChained:
        //: %1 where a CNAME record should point
        return tr("Nothing to do. If the service does not accept it, let the record point straight "
                  "to %1.")
            .arg(text(Arg::Expected));

    case FindingCode::CnameFollowed:
        //: %1 where a CNAME record points
        return tr("Nothing to do. Whoever looks after %1 can change the text without you.")
            .arg(text(Arg::Target));

    case FindingCode::WildcardMasks:
    case FindingCode::WildcardAnswers:
        return tr("At your DNS host, add the record shown here with exactly this host record. The "
                  "catch-all record can stay.");
    case FindingCode::ZoneNotDelegated:
        return tr("Compare the spelling first. If it is right, sign in where you bought the "
                  "domain. Renew it if it has expired, finish the identity verification, click the "
                  "link in the confirmation mail, and enter name servers if there are none. If it "
                  "is on hold, ask there why.");
    case FindingCode::ZoneNoServer:
        return tr("Sign in where you bought the domain and compare the name servers entered there "
                  "with those your DNS host gives you. If they are the same, ask your DNS host.");
    case FindingCode::ZoneServerLame:
        return tr("Your record is safe on the others. Tell your DNS host which name servers do not "
                  "answer.");
    case FindingCode::ZoneServersDisagree:
        return tr("Nothing to do but wait; it usually takes minutes. If nothing has changed after "
                  "an hour, ask your DNS host.");
    case FindingCode::ZoneSplitAnswers:
        return tr("Nothing to do for now: the answers often agree again within minutes. If it "
                  "stays like this, look at your DNS host for two records of the same name, or for "
                  "one limited to a region or line.");
    case FindingCode::ZoneInternalOnly:
        return tr("Add the records at the DNS host that serves your domain on the internet. "
                  "Whoever looks after your office network knows which one that is.");
    case FindingCode::ZoneParked:
        return tr("Look for a mail from the company where you bought the domain, also among the "
                  "spam, and click the link in it. Then sign in there, see whether the domain has "
                  "expired, and enter the name servers of your DNS host.");
    case FindingCode::ZoneMoving:
        return tr("Enter the records at both DNS hosts, the old and the new one, and wait. A move "
                  "can take two days.");
    case FindingCode::ZoneEditedElsewhere:
        //: %1 the name of a DNS host
        return tr("Enter the record at the DNS host of those name servers. Or change the name "
                  "servers where you bought the domain, if your website and mail are set up at %1 "
                  "as well.")
            .arg(text(Arg::Text));
    case FindingCode::ZoneRecordsLost:
        return tr("Enter them again at the new DNS host. The table here shows each of them.");
    case FindingCode::ZoneNotPublished:
        return tr("At your DNS host, look for a button that applies, saves or publishes all "
                  "changes, and press it. If there is none, give it 15 minutes.");
    case FindingCode::ZoneDnssecBogus:
        return tr("Sign in where you bought the domain. Delete the entry for DNSSEC (DS record) "
                  "there, or replace it with the one that your DNS host gives you today. It may "
                  "take a day before everybody sees it.");
    case FindingCode::ZoneApexTooLarge:
        return tr("Delete old verification texts that you no longer need. Ask before you delete "
                  "one that you do not know.");
    case FindingCode::CacheNegative:
    case FindingCode::CacheOldValue:
        //: %1 a clock time
        return tr("Nothing to do but wait. From %1 at the latest, this server sees the record too.")
            .arg(time(finding.time(Arg::Until)));
    case FindingCode::ServiceDeadlineNear:
        return tr("Make sure that all ticks are here before then. If it gets too late, nothing is "
                  "lost: you can start it again in the console.");
    case FindingCode::ServiceDeadlinePassed:
        return tr("Open the domain in the console and start the verification again. Then compare "
                  "the values: they may be new ones.");
    case FindingCode::ServiceNotSwitchedOn:
        return tr("Open the domain in the console and look for a button or switch that is still "
                  "open, such as the one that starts the verification. Press it and look again "
                  "after some minutes.");
    case FindingCode::ServiceSeesOldValue:
        return tr("Nothing to do but wait. Start the verification in the console again later, for "
                  "example in half an hour.");
    case FindingCode::ServiceDomainTaken:
        return tr("Ask them to delete the domain in that account. If nobody knows about it, ask "
                  "the service, or choose a sub-domain as sender domain.");
    case FindingCode::ServiceSlow:
        return tr("Start the verification in the console again. If nothing changes within a day, "
                  "ask the service and say since when the records are right.");
    case FindingCode::HostValueTooLong:
        return tr(
            "Make the DKIM key again in the console with 1024 bits if there is such a choice, and "
            "copy the new value. Otherwise ask the DNS host how to enter a long TXT record.");
    case FindingCode::HostCharacterRefused:
        return tr("Enter the value as shown here, save it, and check that it is still the same. If "
                  "not, ask the DNS host how to enter it.");
    case FindingCode::HostProxySwitch:
        return tr("Choose \"DNS only\" (a grey cloud) before you save.");

    case FindingCode::CheckTimeout:
        return tr("Nothing to do for now: the next look asks again. If no answer ever comes, check "
                  "the internet connection of this computer.");
    case FindingCode::CheckRefused:
        return tr("Nothing to do for now: the next look asks again. If it stays like this, try "
                  "another network, such as your phone's.");
    case FindingCode::CheckNoNetwork:
        return tr("Check the internet connection of this computer. Nothing is lost: the next look "
                  "goes on from here.");
    case FindingCode::CheckCaptive:
        return tr("Open any web page and sign in as this network asks you to. Nothing is lost: the "
                  "next look goes on from here.");
    case FindingCode::CheckIntercepted:
    case FindingCode::CheckDirectDnsBlocked:
        return tr("Try another network, such as your phone's, or switch off your VPN. Whoever "
                  "looks after this network can allow DNS questions on port %1.")
            .arg(u"53"_s);
    case FindingCode::CheckTcpBlocked:
        return tr("Try another network, such as your phone's. Whoever looks after this network can "
                  "allow DNS over TCP on port %1.")
            .arg(u"53"_s);

    case FindingCode::DomainEmpty:
        return tr("Type it here. You can also paste a web or mail address.");
    case FindingCode::DomainMalformed:
        return tr("Enter only the domain, the part after the @ sign in your mail address.");
    case FindingCode::DomainTooLong:
        return tr("Enter only the domain, without anything before or after it.");
    case FindingCode::DomainPublicSuffix:
        return tr("Enter your whole domain, with the name in front of this ending.");
    case FindingCode::DomainAddress:
        return tr("Enter the domain instead, the part after the @ sign in your mail address.");
    case FindingCode::DomainLookalike:
        return tr("Type the domain by hand instead of pasting it, and compare. If it is yours, go "
                  "on.");

    case FindingCode::PasteShortened:
        return tr("Use the console's copy button, or widen the column until the whole value can be "
                  "seen. Then paste again.");
    case FindingCode::PastePlaceholder:
        return tr("Copy the record value that the console shows for your domain, and paste that.");
    case FindingCode::PasteSampleDomain:
        return tr("Copy from the page of your own domain in the console, and paste that.");
    case FindingCode::PasteOtherDomain:
        return tr("Check in the console that you copied the rows of the right domain, or change "
                  "the sender domain in the first step.");
    case FindingCode::PastePrivateKey:
        return tr("Copy the public key, the record value in the console, and paste that. If the "
                  "private key was sent to others, make a new pair.");
    case FindingCode::PasteSecret:
        return tr("Copy only the record values. If this was sent to others, change it.");
    case FindingCode::PasteTooLarge:
        return tr("Copy only the table with the records, and paste that.");
    case FindingCode::PasteTypeUnknown:
        return tr("Compare the record type with the console, and choose the right one here.");
    case FindingCode::PasteNothingFound:
        return tr("Copy the whole table from the console, or type the values row by row.");
    case FindingCode::PasteLookupFailed:
        return tr("Copy the record values from the console, and paste those.");
    case FindingCode::PasteDomainWanted:
        return tr("Check in the console that you copied from the page of the right domain.");
    case FindingCode::PasteRegionMissing:
        return tr("Copy the whole name from the console, and paste that.");
    case FindingCode::PasteValuesDiffer:
        return tr("Compare with the console, and leave the value that it shows now.");
    case FindingCode::PasteStringsGlued:
        return tr("Compare with the console, and add a space where one is missing.");
    case FindingCode::PasteTooManyRows:
        return tr("Copy only the table with the records, and paste that.");
    case FindingCode::PasteRepairedFullWidth:
    case FindingCode::PasteRepairedQuotes:
    case FindingCode::PasteRepairedBlanks:
    case FindingCode::PasteRepairedDomainDoubled:
    case FindingCode::PasteRepairedJoined:
    case FindingCode::PasteRepairedEscapes:
    case FindingCode::PasteRepairedLink:
    case FindingCode::PasteRepairedPriority:
    case FindingCode::PasteRepairedMarkup:
    case FindingCode::PasteRepairedCase:
    case FindingCode::PasteRepairedMailCoding:
        return tr("Nothing to do. If you like, compare with the console.");

    case FindingCode::HandoffAsHandedOut:
        return tr("Go on to the ticks: they show when the records can be seen.");
    case FindingCode::HandoffOnlyQuoted:
        return tr(
            "Go on to the ticks: they show what is really there. Or ask your DNS admin to answer "
            "with the table as it was entered.");
    case FindingCode::HandoffRowConflicts:
        return tr("Ask your DNS admin to leave only the record in the table.");
    case FindingCode::HandoffRowDiffers:
        return tr("Ask your DNS admin to change the value to the one in the table.");
    case FindingCode::HandoffRowMissing:
        return tr("Ask your DNS admin whether this record was entered.");
    case FindingCode::HandoffRowAdded:
        return tr("Nothing to do. If you like, ask what it is for.");
    case FindingCode::HandoffPlanChanged:
        return tr("Send the table again, and ask for the new value of this record.");
    case FindingCode::HandoffOtherSetup:
        return tr("Open that set-up, and paste the answer there.");
    case FindingCode::HandoffCodeDamaged:
        return tr("Nothing to do. If the values changed after the table was made, send it again.");

    case FindingCode::PlanSpfMerged:
        return tr("Open the SPF record that is there and replace its record value with the new "
                  "one. Do not add a second SPF record.");
    case FindingCode::ProfileInvalid:
        return tr("Install the assistant again. If it is a file of your own, correct it at this "
                  "place.");
    case FindingCode::SetupUnreadable:
        return tr("Check that the file is still there, and open it again.");
    case FindingCode::SetupDamaged:
        return tr("Go on from the last good version, or open another copy of the file.");
    case FindingCode::SetupNewer:
        return tr("Install the newest version to change it.");
    case FindingCode::SetupUnwritable:
        return tr("Save it in another folder, or free some space on the disk. What you entered is "
                  "still here.");
    case FindingCode::SetupOpenElsewhere:
        return tr("Go on in the other window, or close it and open the set-up here again.");
    case FindingCode::SetupChangedElsewhere:
        return tr("Open the file again to see what it holds now, or save yours as a copy.");
    case FindingCode::WatchNetworkChanged:
    case FindingCode::WatchSlept:
        return tr("Nothing to do. The ticks will be up to date again in a moment.");
    case FindingCode::ResolversDamaged:
        return tr("Correct the file, or delete it to use the list that comes with this program.");
    case FindingCode::ListNoDomains:
        return tr("Write the names of the columns into the first line and open the list again.");
    case FindingCode::ListDomainWanted:
        return tr("Write the domain there, such as %1, and open the list again.")
            .arg(QStringLiteral("shop.example"));
    case FindingCode::ListServiceUnknown:
        return tr("Write the id of a service there, such as %1, and open the list again.")
            .arg(QStringLiteral("tencent-ses"));
    case FindingCode::ListSetupUnreadable:
        return tr("Check the name of the file, and that it can be opened.");
    case FindingCode::ListRowRepeated:
        return tr("Nothing to do.");
    case FindingCode::ListTooLong:
        return tr("Split the list and open the parts one after another.");
    case FindingCode::SupportUnreadable:
        return tr("Ask for the report once more, as a file.");
    case FindingCode::SupportNewer:
        return tr("Install the newest version to open it.");
    }
    Q_UNREACHABLE();
}

QString Texts::typeAsHost(const Finding &finding) const
{
    //: %1 what to type as host record
    return tr("At your DNS host, open this record and enter only this as the host record: %1")
        .arg(shown(finding, Arg::Host));
}

} // namespace sda
