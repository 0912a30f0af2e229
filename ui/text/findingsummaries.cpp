#include "ui/text/shown.h"
#include "ui/text/texts.h"

using namespace Qt::StringLiterals;

namespace sda {

QString Texts::summary(const Finding &finding) const
{
    const auto text = [&finding](Arg arg) { return shown(finding, arg); };
    const auto number = [&finding](Arg arg) { return finding.number(arg); };
    const auto typedName = [&text] { return text(Arg::Type) + u' ' + text(Arg::Name); };

    switch (finding.code()) {
    case FindingCode::NameDomainDoubled:
        return tr("The record exists, but its name has your domain twice");
    case FindingCode::NameNotAHost:
        return tr("This is an address, not a host record");
    case FindingCode::NameSubdomainPartMissing:
        return tr("The record is at the domain above yours");
    case FindingCode::NameFullNameWanted:
        //: %1 the name of a DNS host
        return tr("%1 wants the whole name as host record").arg(text(Arg::Text));
    case FindingCode::NameAtSignLiteral:
        return tr("The @ sign was taken as part of the name");
    case FindingCode::NameLookalikeCharacter:
        return tr("The host record holds a character that only looks right");
    case FindingCode::NameUnderscoreMissing:
        return tr("The underscore is missing in the host record");
    case FindingCode::NameFoundElsewhere:
        return tr("The record exists, but at another name");
    case FindingCode::NameValueSwapped:
        return tr("Two entries were swapped");
    case FindingCode::NameParentOfDelegatedZone:
        return tr("This part of your domain has name servers of its own");
    case FindingCode::NameIdnFormDiffers:
        return tr("The record is under another spelling of your domain");
    case FindingCode::NameOtherDomain:
        return tr("The record is at another domain of yours");
    case FindingCode::TypeWrong:
        return tr("The text is right, but the record type is wrong");

    case FindingCode::ValueQuotesTyped:
        return tr("Quotation marks were saved as part of the record value");
    case FindingCode::ValueTypographicCharacters:
        return tr("The record value holds characters that only look right");
    case FindingCode::ValueInvisibleCharacter:
        return tr("There is an invisible character in the record value");
    case FindingCode::ValueLineBreak:
        return tr("The record value is broken into several lines");
    case FindingCode::ValueBackslash:
        return tr("Backslashes were saved as part of the record value");
    case FindingCode::ValueZoneAppended:
        return tr("Your domain was added to the end of the record value");
    case FindingCode::ValueLabelIncluded:
        return tr("Words from the form were pasted into the record value");
    case FindingCode::ValueUrlAsTarget:
        return tr("There is a web address where only a name belongs");
    case FindingCode::ValueCaseChanged:
        return tr("Capital and small letters in the record value were changed");
    case FindingCode::ValueOneLetterOff:
        return tr("There is a typing mistake in the record value");

    case FindingCode::SpfMissing:
        return tr("There is no SPF record yet");
    case FindingCode::SpfIncludeMissing:
        return tr("The SPF record does not name this service yet");
    case FindingCode::SpfIncludeNegative:
        return tr("The SPF record names this service, but turns it away");
    case FindingCode::SpfIncludeAfterAll:
        return tr("This service is named too late in the SPF record");
    case FindingCode::SpfMultipleRecords:
        //: %n how many SPF records there are
        return tr("There are %n SPF records; only one is allowed", nullptr, number(Arg::Count));
    case FindingCode::SpfTwoRulesGlued:
        return tr("One record holds two SPF rules");
    case FindingCode::SpfVersionWrong:
        return tr("The SPF record does not begin as it must");
    case FindingCode::SpfSyntax:
        return tr("One word in the SPF record cannot be read");
    case FindingCode::SpfTooManyLookups:
        //: %n look-ups needed, %1 look-ups allowed
        return tr("The SPF record needs %n look-up(s); receivers stop at %1", nullptr,
                  number(Arg::Count))
            .arg(text(Arg::Limit));
    case FindingCode::SpfTooManyVoidLookups:
        //: %n look-ups without a result, %1 how many of them are allowed
        return tr("%n look-up(s) of the SPF record find nothing; receivers accept %1", nullptr,
                  number(Arg::Count))
            .arg(text(Arg::Limit));
    case FindingCode::SpfDeadInclude:
        return tr("A service that the SPF record names has no SPF record itself");
    case FindingCode::SpfIncludeBroken:
        return tr("A service that the SPF record names has a mistake in its own SPF record");
    case FindingCode::SpfIncludeUnchecked:
        return tr("A part of the SPF record could not be checked");
    case FindingCode::SpfIncludeLoop:
        return tr("The SPF record leads back to itself");
    case FindingCode::SpfRedirectDead:
        return tr("The SPF record sends receivers on to a domain without one");
    case FindingCode::SpfRedirectIgnored:
        return tr("One word of the SPF record has no effect");
    case FindingCode::SpfAllowsEveryone:
        return tr("The SPF record lets everyone send as you");
    case FindingCode::SpfNoEnding:
        return tr("The SPF record has no clear ending");
    case FindingCode::SpfDiscouragedTerm:
        return tr("The SPF record uses an outdated word");
    case FindingCode::SpfSeparators:
        return tr("There are wrong signs between the words of the SPF record");
    case FindingCode::SpfStringsGlued:
        return tr("Two words of the SPF record run together");
    case FindingCode::SpfRecordType99:
        return tr("The SPF record has a record type that nobody reads");
    case FindingCode::SpfTooLong:
        return tr("The SPF record is longer than it should be");

    case FindingCode::DkimMissing:
        return tr("There is no DKIM record at this name yet");
    case FindingCode::DkimKeyTruncated:
        //: %n how many characters are missing at the end of the key
        return tr("The DKIM key lost its last %n character(s)", nullptr, number(Arg::Missing));
    case FindingCode::DkimKeyDiffers:
        return tr("There is another DKIM key here");
    case FindingCode::DkimKeyDamaged:
        return tr("The DKIM key is damaged");
    case FindingCode::DkimKeyBlanks:
        return tr("There are spaces inside the DKIM key");
    case FindingCode::DkimKeyOnly:
        return tr("The beginning of the DKIM record is missing");
    case FindingCode::DkimSeparators:
        return tr("Semicolons are missing in the DKIM record");
    case FindingCode::DkimVersionWrong:
        return tr("The DKIM record does not begin as it must");
    case FindingCode::DkimMultipleRecords:
        //: %n how many records stand at this name
        return tr("There are %n DKIM records at this name; only one is allowed", nullptr,
                  number(Arg::Count));
    case FindingCode::DkimKeyRevoked:
        return tr("This DKIM key was switched off");
    case FindingCode::DkimKeyTooShort:
        return tr("The DKIM key is too short");
    case FindingCode::DkimKeyTooLong:
        return tr("The DKIM key is longer than some receivers can read");
    case FindingCode::DkimKey1024:
        return tr("The DKIM key works; a longer one would be safer");
    case FindingCode::DkimTestMode:
        return tr("The DKIM record is in test mode");
    case FindingCode::DkimKeyUnusable:
        return tr("A setting in the DKIM record makes its key useless for mail");

    case FindingCode::DmarcMissing:
        return tr("There is no DMARC record yet");
    case FindingCode::DmarcNotDmarc:
        return tr("There is something else where the DMARC record belongs");
    case FindingCode::DmarcVersionWrong:
        return tr("The DMARC record does not begin as it must");
    case FindingCode::DmarcPolicyMissing:
        return tr("The DMARC record does not say what to do with forged mail");
    case FindingCode::DmarcPolicyUnknown:
        return tr("The DMARC record gives an unknown instruction");
    case FindingCode::DmarcSeparators:
        return tr("Semicolons are missing in the DMARC record");
    case FindingCode::DmarcMultipleRecords:
        //: %n how many DMARC records there are
        return tr("There are %n DMARC records; only one is allowed", nullptr, number(Arg::Count));
    case FindingCode::DmarcReportAddress:
        return tr("DMARC reports cannot reach the address in the record");
    case FindingCode::DmarcReportNotAuthorised:
        return tr("Nobody has agreed to receive your DMARC reports at that address");
    case FindingCode::DmarcReportMailboxMissing:
        return tr("The address for DMARC reports cannot receive mail");
    case FindingCode::DmarcStrictAlignment:
        return tr("Your DMARC record is so strict that good mail may fail");
    case FindingCode::DmarcNotAligned:
        return tr("Mail from this sender address would fail DMARC");
    case FindingCode::DmarcWeaker:
        return tr("The DMARC record is less strict than planned");
    case FindingCode::DmarcTagObsolete:
        return tr("One setting in the DMARC record no longer does anything");
    case FindingCode::DmarcStricter:
        return tr("Your DMARC record is stricter than needed, and that is fine");
    case FindingCode::DmarcAtApex:
        return tr("The DMARC record is at the domain itself");
    case FindingCode::DmarcAtParentOnly:
        return tr("Only the domain above yours has a DMARC record");

    case FindingCode::MxMissing:
        return tr("There is no MX record yet");
    case FindingCode::MxTargetDiffers:
        return tr("The MX record names another mail server");
    case FindingCode::MxTargetIsAddress:
        return tr("The MX record holds a number address instead of a name");
    case FindingCode::MxPriorityInTarget:
        return tr("The priority was typed into the record value");
    case FindingCode::MxPriorityDiffers:
        return tr("The priority is another number, which works as well");
    case FindingCode::MxNull:
        return tr("A record here says that this domain takes no mail");
    case FindingCode::MxOtherFirst:
        return tr("Another mail server comes first");
    case FindingCode::MxReplacesMailbox:
        return tr("Your mail arrives at another mail server today");
    case FindingCode::MailfromWrongRegion:
        return tr("The region is missing in the mail server, or it is another one");
    case FindingCode::MailfromMultipleMx:
        return tr("There is more than one MX record where only one is allowed");
    case FindingCode::MailfromAtApex:
        return tr("The MAIL FROM domain must be a part of your domain, not the domain itself");
    case FindingCode::MxTargetUnresolvable:
        return tr("The mail server in the MX record does not exist");
    case FindingCode::MxTargetIsAlias:
        return tr("The mail server in the MX record is only a pointer to another name");
    case FindingCode::MxMailboxReplaced:
        return tr("Urgent: mail to you no longer arrives in your mailboxes");

    case FindingCode::CnameMissing:
        return tr("The CNAME record is not there yet");
    case FindingCode::CnameTargetDiffers:
        return tr("The CNAME record points to another name");
    case FindingCode::CnameBlocksOthers:
        return tr("A CNAME record at this name keeps all others out");
    case FindingCode::CnameProxied:
        return tr("A proxy hides the CNAME record");
    case FindingCode::CnameFlattened:
        return tr("Your DNS host shows something else in place of the CNAME record");
    case FindingCode::CnameChained:
        return tr("The CNAME record reaches its target by a detour, which works");
    case FindingCode::CnameFollowed:
        return tr("The right text comes from another place through an alias, and that works");
    case FindingCode::CnameLoop:
        return tr("The CNAME record leads nowhere");

    case FindingCode::OwnershipMissing:
        return tr("The record that proves the domain is yours is not there yet");
    case FindingCode::OwnershipTokenDiffers:
        return tr("The text that proves the domain is yours is a different one");
    case FindingCode::OwnershipTokenTruncated:
        //: %n how many characters are missing at the end of the text
        return tr("The text that proves the domain is yours lost its last %n character(s)", nullptr,
                  number(Arg::Missing));

    case FindingCode::OtherMissing:
        return tr("The record is not there yet");
    case FindingCode::OtherDiffers:
        return tr("The record has another value");

    case FindingCode::WildcardMasks:
        return tr("The record is missing; a catch-all record answers in its place");
    case FindingCode::WildcardAnswers:
        return tr("The right answer comes from a catch-all record");
    case FindingCode::ZoneNotDelegated:
        return tr("The internet does not know this domain");
    case FindingCode::ZoneNoServer:
        return tr("None of the domain's name servers knows the domain");
    case FindingCode::ZoneServerLame:
        //: %n how many name servers answer, %1 how many there are
        return tr("%n of %1 name servers answer for your domain", nullptr, number(Arg::Answering))
            .arg(text(Arg::Total));
    case FindingCode::ZoneServersDisagree:
        //: %n how many name servers have the record, %1 how many there are
        return tr("%n of %1 name servers have the record already", nullptr, number(Arg::Answering))
            .arg(text(Arg::Total));
    case FindingCode::ZoneSplitAnswers:
        return tr("The answers change from one look to the next");
    case FindingCode::ZoneInternalOnly:
        return tr("These records can only be seen inside this network");
    case FindingCode::ZoneParked:
        return tr("The domain is parked, so your records do not count");
    case FindingCode::ZoneMoving:
        return tr("Your domain is moving to other name servers");
    case FindingCode::ZoneEditedElsewhere:
        return tr("The record was entered where nobody asks for it");
    case FindingCode::ZoneRecordsLost:
        return tr("Records got lost when your domain moved");
    case FindingCode::ZoneNotPublished:
        return tr("The name servers do not have your changes yet");
    case FindingCode::ZoneDnssecBogus:
        return tr("The security entry (DNSSEC) of your domain does not match");
    case FindingCode::ZoneApexTooLarge:
        return tr("Your domain has so many texts that answers get too long");
    case FindingCode::CacheNegative:
        return tr("The record is saved; some still remember that it was not there");
    case FindingCode::CacheOldValue:
        return tr("The record is saved; some still remember the old value");
    case FindingCode::ServiceDeadlineNear:
        //: %1 a time of day, with the date if it is not today
        return tr("The service gives up at %1").arg(time(finding.time(Arg::Until)));
    case FindingCode::ServiceDeadlinePassed:
        if (!finding.time(Arg::Until).isValid()) // nobody knows when
            return tr("The service gave up");
        //: %1 a time of day, with the date if it is not today
        return tr("The service gave up at %1").arg(time(finding.time(Arg::Until)));
    case FindingCode::ServiceNotSwitchedOn:
        return tr("The records are right, but a click is missing in the console");
    case FindingCode::ServiceSeesOldValue:
        return tr("The console still shows the old value");
    case FindingCode::ServiceDomainTaken:
        return tr("Another account at the service has this domain");
    case FindingCode::ServiceSlow:
        return tr("The records are right; the service takes longer than usual");
    case FindingCode::HostValueTooLong:
        //: %1 the name of a DNS host
        return tr("%1 may not accept such a long value").arg(text(Arg::Text));
    case FindingCode::HostCharacterRefused:
        //: %1 the name of a DNS host, %2 one character
        return tr("%1 does not accept %2 in this record").arg(text(Arg::Host), text(Arg::Text));
    case FindingCode::HostProxySwitch:
        return tr("Leave the proxy switch off for this record");

    case FindingCode::CheckTimeout:
        return tr("There was no answer in time");
    case FindingCode::CheckServfail:
        return tr("A DNS server could not give an answer");
    case FindingCode::CheckRefused:
        return tr("A DNS server does not answer this computer");
    case FindingCode::CheckMalformed:
        return tr("No usable answer came back");
    case FindingCode::CheckNoNetwork:
        return tr("This computer has no connection");
    case FindingCode::CheckCaptive:
        return tr("This network wants you to sign in first");
    case FindingCode::CheckIntercepted:
        return tr("Something in this network answers instead of the name servers");
    case FindingCode::CheckTcpBlocked:
        return tr("The answer is too long for this network");
    case FindingCode::CheckDirectDnsBlocked:
        return tr("This network does not let us ask the name servers themselves");

    case FindingCode::DomainEmpty:
        return tr("Enter your sender domain");
    case FindingCode::DomainMalformed:
        //: %1 what the person typed
        return tr("This does not look like a domain: %1").arg(text(Arg::Text));
    case FindingCode::DomainTooLong:
        return tr("This is longer than a domain can be");
    case FindingCode::DomainPublicSuffix:
        //: %1 an ending such as co.jp
        return tr("%1 is an ending that many domains share").arg(text(Arg::Suffix));
    case FindingCode::DomainAddress:
        return tr("This is the number of a computer, not a domain");
    case FindingCode::DomainLookalike:
        return tr("This domain mixes letters that look alike");

    case FindingCode::PasteShortened:
        return tr("The value is shortened");
    case FindingCode::PastePlaceholder:
        return tr("This is a placeholder, not your value");
    case FindingCode::PasteSampleDomain:
        return tr("This is the sample domain of the instructions");
    case FindingCode::PasteOtherDomain:
        return tr("Some rows are for another domain");
    case FindingCode::PastePrivateKey:
        return tr("This is a private key; it was not stored");
    case FindingCode::PasteSecret:
        return tr("This looks like a password or access key; it was not stored");
    case FindingCode::PasteTooLarge:
        return tr("This is too much text for a table of records");
    case FindingCode::PasteTypeUnknown:
        //: %1 a record type as it stood in the pasted text
        return tr("The record type %1 is not known here").arg(text(Arg::Text));
    case FindingCode::PasteNothingFound:
        return tr("No record was found in this text");
    case FindingCode::PasteLookupFailed:
        return tr("This is the answer of a look-up that found nothing");
    case FindingCode::PasteDomainWanted:
        return tr("The text does not say for which domain these records are");
    case FindingCode::PasteRegionMissing:
        return tr("The region is missing in the mail server's name");
    case FindingCode::PasteValuesDiffer:
        return tr("The text holds two different values for one record");
    case FindingCode::PasteStringsGlued:
        return tr("Two words of the value may have run together");
    case FindingCode::PasteTooManyRows:
        return tr("Only the first rows were read");
    case FindingCode::PasteRepairedFullWidth:
        return tr("Full-width letters were changed to plain ones");
    case FindingCode::PasteRepairedQuotes:
        return tr("Quotation marks around the value were removed");
    case FindingCode::PasteRepairedBlanks:
        return tr("Invisible characters were removed");
    case FindingCode::PasteRepairedDomainDoubled:
        return tr("The name contained the domain twice; now it is there once");
    case FindingCode::PasteRepairedJoined:
        return tr("The pieces of a long value were joined");
    case FindingCode::PasteRepairedEscapes:
        return tr("Backslashes were removed");
    case FindingCode::PasteRepairedLink:
        return tr("The beginning of a link was removed");
    case FindingCode::PasteRepairedPriority:
        return tr("The priority was taken apart from the value");
    case FindingCode::PasteRepairedMarkup:
        return tr("Web page codes were changed to plain text");
    case FindingCode::PasteRepairedCase:
        return tr("A capital letter was changed to a small one");
    case FindingCode::PasteRepairedMailCoding:
        return tr("The encoding of a mail was undone");

    case FindingCode::HandoffAsHandedOut:
        if (number(Arg::Count) == number(Arg::Total))
            return tr("Everything was entered as in your table");
        //: %1 and %2 numbers of rows
        return tr("%1 of %2 rows were entered as in your table")
            .arg(number(Arg::Count))
            .arg(number(Arg::Total));
    case FindingCode::HandoffOnlyQuoted:
        return tr("Only your own table came back");
    case FindingCode::HandoffRowDiffers:
        //: %1 the type and the name of a record
        return tr("%1 was entered with another value").arg(typedName());
    case FindingCode::HandoffRowMissing:
        //: %1 the type and the name of a record
        return tr("The answer says nothing about %1").arg(typedName());
    case FindingCode::HandoffRowAdded:
        //: %1 the type and the name of a record
        return tr("%1 was not in your table").arg(typedName());
    case FindingCode::HandoffRowConflicts:
        //: %1 the type and the name of a record
        return tr("%1 was entered a second time, but only one is allowed").arg(typedName());
    case FindingCode::HandoffPlanChanged:
        //: %1 the type and the name of a record
        return tr("%1 was entered as in your table, but needs another value now").arg(typedName());
    case FindingCode::HandoffOtherSetup:
        return tr("This answer belongs to another set-up");
    case FindingCode::HandoffCodeDamaged:
        return tr("The code line of the table is damaged");

    case FindingCode::PlanSpfMerged:
        return tr("Your SPF record stays; it only gets longer");
    case FindingCode::PlanDmarcKept:
        return tr("Your DMARC record stays as it is");
    case FindingCode::PlanSpfOverLimit:
        return tr("There is no room for another service in your SPF record");
    case FindingCode::PlanSpfEndings:
        return tr("Your SPF records end differently");
    case FindingCode::PlanSendersLost:
        return tr("Services that send for you today would be cut off");
    case FindingCode::PlanPolicyStrictFirst:
        return tr("Your first DMARC record would be a strict one");
    case FindingCode::PlanExistingAlias:
        return tr("There is a CNAME record where this record belongs");
    case FindingCode::PlanNameTaken:
        return tr("There are other records where this record has to be alone");
    case FindingCode::TemplateInvalid:
        //: %1 a file name
        return tr("The template cannot be read: %1").arg(text(Arg::File));
    case FindingCode::TemplateUnsafe:
        //: %1 a file name
        return tr("The template is not safe: %1").arg(text(Arg::File));
    case FindingCode::TemplateAskFirst:
        //: %1 the name of a service
        return tr("Do you really want to set up %1?").arg(text(Arg::Text));
    case FindingCode::TemplateHostRequired:
        return tr("This service needs a part in front of your domain");
    case FindingCode::ProfileInvalid:
        //: %1 a file name
        return tr("The description of a service or DNS host cannot be read: %1")
            .arg(text(Arg::File));
    case FindingCode::SetupUnreadable:
        return tr("The saved set-up cannot be opened");
    case FindingCode::SetupDamaged:
        return tr("The saved set-up was damaged");
    case FindingCode::SetupNewer:
        return tr("This set-up was saved by a newer version");
    case FindingCode::SetupUnwritable:
        return tr("The file could not be saved");
    case FindingCode::SetupOpenElsewhere:
        return tr("This set-up is open in another window");
    case FindingCode::SetupChangedElsewhere:
        return tr("The file was changed in another window or program");
    case FindingCode::WatchNetworkChanged:
        return tr("The network of this computer has changed");
    case FindingCode::WatchSlept:
        return tr("This computer was asleep");
    case FindingCode::ResolversDamaged:
        return tr("Your list of resolvers cannot be read");
    case FindingCode::ListNoDomains:
        return tr("The list has no column with domains");
    case FindingCode::ListDomainWanted:
        //: %1 the number of a line
        return tr("There is no domain in line %1").arg(text(Arg::Place));
    case FindingCode::ListServiceUnknown:
        //: %1 the number of a line
        return tr("The service in line %1 is not known").arg(text(Arg::Place));
    case FindingCode::ListSetupUnreadable:
        //: %1 the number of a line
        return tr("The set-up in line %1 cannot be read").arg(text(Arg::Place));
    case FindingCode::ListRowRepeated:
        //: %1 a domain, %2 the number of a line
        return tr("%1 is there again in line %2").arg(text(Arg::Domain), text(Arg::Place));
    case FindingCode::ListTooLong:
        return tr("The list is too long");
    case FindingCode::SupportUnreadable:
        return tr("This is not a report for support");
    case FindingCode::SupportNewer:
        return tr("This report was made by a newer version");
    }
    Q_UNREACHABLE();
}

} // namespace sda
