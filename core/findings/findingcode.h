#pragma once

namespace sda {

/// What the assistant can say, in the order of the table in findingrules.h. Source: the mistakes
/// people make when they add sender records; the stable names are in that table.
enum class FindingCode {
    // The record stands at the wrong place
    NameDomainDoubled, ///< it stands at `x.D.D` or `x.Z.Z`
    NameNotAHost, ///< a URL or a mail address in the host field
    NameSubdomainPartMissing, ///< the planned text of a sub-domain stands at the parent's name
    NameFullNameWanted, ///< this DNS host wants the whole name (when planning)
    NameAtSignLiteral, ///< it stands at `@.D`
    NameLookalikeCharacter, ///< a full-width, invisible or blank character is in the name
    NameUnderscoreMissing, ///< `domainkey`, `dmarc` without the underscore
    NameFoundElsewhere, ///< the right value stands at another name of the domain
    NameValueSwapped, ///< host and value exchanged, or two records' values
    NameParentOfDelegatedZone, ///< the sub-domain is a zone of its own and lacks the record
    NameIdnFormDiffers, ///< under another spelling of the international name
    NameOtherDomain, ///< at another domain of the person
    TypeWrong, ///< right text, wrong record type

    // Any value
    ValueQuotesTyped, ///< literal quotation marks inside
    ValueTypographicCharacters, ///< curly quotes, full-width letters, dashes
    ValueInvisibleCharacter, ///< a leading blank, a zero-width character or BOM
    ValueLineBreak, ///< line break or tab inside
    ValueBackslash, ///< a zone-file escape inside
    ValueZoneAppended, ///< the target got the zone appended: final dot missing
    ValueLabelIncluded, ///< words of the form were pasted along
    ValueUrlAsTarget, ///< `https://…` or a path as target
    ValueCaseChanged, ///< letter case of a key or token was changed
    ValueOneLetterOff, ///< differs by a letter or two

    // SPF (RFC 7208)
    SpfMissing, ///< no SPF record at the name
    SpfIncludeMissing, ///< there is one, without this service
    SpfIncludeNegative, ///< this service's include carries `-`, `~` or `?`
    SpfIncludeAfterAll, ///< terms after `all` are never read
    SpfMultipleRecords, ///< two or more `v=spf1`
    SpfTwoRulesGlued, ///< a second `v=spf1` inside the value
    SpfVersionWrong, ///< does not begin with `v=spf1` and a blank
    SpfSyntax, ///< an unknown or malformed term
    SpfTooManyLookups, ///< more terms that cause look-ups than receivers follow
    SpfTooManyVoidLookups, ///< more than 2 look-ups find nothing
    SpfDeadInclude, ///< an included domain has no SPF record
    SpfIncludeBroken, ///< an included record is itself a permanent error
    SpfIncludeUnchecked, ///< an included domain could not be asked
    SpfIncludeLoop, ///< includes lead back
    SpfRedirectDead, ///< `redirect=` to a domain without a record
    SpfRedirectIgnored, ///< `redirect=` together with `all`
    SpfAllowsEveryone, ///< `+all` or `all`
    SpfNoEnding, ///< no `all`, or `?all`
    SpfDiscouragedTerm, ///< `ptr`
    SpfSeparators, ///< commas or semicolons between terms
    SpfStringsGlued, ///< split without a blank at the seam
    SpfRecordType99, ///< type SPF instead of TXT
    SpfTooLong, ///< over 450 octets (RFC 7208, 3.4)

    // DKIM (RFC 6376)
    DkimMissing, ///< nothing at the selector
    DkimKeyTruncated, ///< the last characters are missing
    DkimKeyDiffers, ///< another key is published
    DkimKeyDamaged, ///< the key does not decode
    DkimKeyBlanks, ///< blanks inside `p=`: allowed, better removed
    DkimKeyOnly, ///< only the base64, without `p=`
    DkimSeparators, ///< semicolons missing
    DkimVersionWrong, ///< `v=` is not `DKIM1`, or not first
    DkimMultipleRecords, ///< several TXT records at the selector
    DkimKeyRevoked, ///< `p=` empty
    DkimKeyTooShort, ///< RSA below 1024 bits (RFC 8301)
    DkimKeyTooLong, ///< above 2048: some receivers do not verify it
    DkimKey1024, ///< works; 2048 is better
    DkimTestMode, ///< `t=y`
    DkimKeyUnusable, ///< `k=`, `h=` or `s=` make the key useless for mail

    // DMARC (RFC 9989)
    DmarcMissing, ///< no DMARC record
    DmarcNotDmarc, ///< other text at `_dmarc`
    DmarcVersionWrong, ///< `v=DMARC1` misspelt, missing or not first
    DmarcPolicyMissing, ///< no `p=`
    DmarcPolicyUnknown, ///< `p=` is not none, quarantine or reject
    DmarcSeparators, ///< commas, blanks or nothing where `;` belongs
    DmarcMultipleRecords, ///< two or more
    DmarcReportAddress, ///< `rua`/`ruf` without `mailto:` or malformed
    DmarcReportNotAuthorised, ///< the report domain does not accept reports about this domain
    DmarcReportMailboxMissing, ///< the domain of the report address takes no mail
    DmarcStrictAlignment, ///< strict alignment while MAIL FROM or DKIM domain is a sub-domain
    DmarcNotAligned, ///< the rehearsed From, MAIL FROM and d= do not align
    DmarcWeaker, ///< the policy is weaker than the planned one
    DmarcTagObsolete, ///< `pct`, `rf`, `ri`
    DmarcStricter, ///< an existing stricter policy is kept and counts as done
    DmarcAtApex, ///< DMARC text at the domain itself
    DmarcAtParentOnly, ///< only the parent domain has one; its policy applies

    // MX
    MxMissing, ///< no MX record
    MxTargetDiffers, ///< points to another host
    MxTargetIsAddress, ///< an IP address where a name belongs
    MxPriorityInTarget, ///< the number was typed into the target
    MxPriorityDiffers, ///< another number than planned; works
    MxNull, ///< a null MX stands there (RFC 7505)
    MxOtherFirst, ///< another server has the smaller number
    MxReplacesMailbox, ///< before adding: this domain's mail goes elsewhere today and would stop
    MailfromWrongRegion, ///< another region's, or no region's, feedback host
    MailfromMultipleMx, ///< must be exactly one
    MailfromAtApex, ///< MAIL FROM records on the domain itself
    MxTargetUnresolvable, ///< the target does not exist
    MxTargetIsAlias, ///< the target is an alias (RFC 2181, 10.3)
    MxMailboxReplaced, ///< the mail service seen earlier is gone

    // CNAME
    CnameMissing, ///< the alias is not there
    CnameTargetDiffers, ///< alias to something else
    CnameBlocksOthers, ///< the name is an alias, so nothing else can stand there
    CnameProxied, ///< addresses of a proxy instead of the alias
    CnameFlattened, ///< the DNS host publishes the target's content instead of the alias
    CnameChained, ///< the alias leads to the target over another alias
    CnameFollowed, ///< an alias in place of a text leads to the right text
    CnameLoop, ///< aliases lead back

    // Ownership
    OwnershipMissing, ///< the verification text is not there
    OwnershipTokenDiffers, ///< another verification text
    OwnershipTokenTruncated, ///< the last characters are missing

    // Rows that are not mail
    OtherMissing, ///< the record is not there
    OtherDiffers, ///< another value

    // Zone, time, place
    WildcardMasks, ///< a catch-all answers here with something else; the record itself is missing
    WildcardAnswers, ///< the right content comes from a catch-all only
    ZoneNotDelegated, ///< the registry does not know the domain
    ZoneNoServer, ///< none of the listed name servers serves the zone
    ZoneServerLame, ///< n of m listed name servers do not serve it or do not answer
    ZoneServersDisagree, ///< n of m name servers have the record
    ZoneSplitAnswers, ///< answers differ from look to look
    ZoneInternalOnly, ///< only visible inside this network
    ZoneParked, ///< delegated to a parking or registrant-verification service
    ZoneMoving, ///< registry and zone name different name servers
    ZoneEditedElsewhere, ///< entered at a DNS host that the domain does not use
    ZoneRecordsLost, ///< records seen earlier are gone since the DNS host changed
    ZoneNotPublished, ///< saved, says the person, but the zone has not changed
    ZoneDnssecBogus, ///< validating resolvers refuse the zone (RFC 4035, 5)
    ZoneApexTooLarge, ///< so much text at the domain that answers need TCP
    CacheNegative, ///< saved; "not found" is remembered until then
    CacheOldValue, ///< saved; the old value is remembered until then
    ServiceDeadlineNear, ///< the provider gives up then
    ServiceDeadlinePassed, ///< it gave up
    ServiceNotSwitchedOn, ///< DNS is right; one click is missing in the console
    ServiceSeesOldValue, ///< the console still shows the old value
    ServiceDomainTaken, ///< another account has the domain
    ServiceSlow, ///< right for longer than the service usually needs
    HostValueTooLong, ///< this DNS host cannot hold the value
    HostCharacterRefused, ///< this DNS host does not take a character of the value
    HostProxySwitch, ///< the alias must not go through the DNS host's proxy

    // What could not be asked
    CheckTimeout, ///< no answer in time
    CheckServfail, ///< the server could not find out
    CheckRefused, ///< the server does not answer us
    CheckMalformed, ///< the answer cannot be read
    CheckNoNetwork, ///< no network
    CheckCaptive, ///< the network answers every name with an address of its own
    CheckIntercepted, ///< somebody on the way answers instead of the name servers
    CheckTcpBlocked, ///< the long answer needs TCP, and TCP does not get through
    CheckDirectDnsBlocked, ///< the network lets questions through to its own resolver only

    // The sender domain, as typed
    DomainEmpty, ///< nothing was entered
    DomainMalformed, ///< not a domain name
    DomainTooLong, ///< a part over 63 or the whole over 253 characters
    DomainPublicSuffix, ///< an ending such as co.jp, under which others register
    DomainAddress, ///< an IP address
    DomainLookalike, ///< letters of different scripts that look alike

    // Pasted text
    PasteShortened, ///< the value is cut with an ellipsis
    PastePlaceholder, ///< a placeholder instead of a value
    PasteSampleDomain, ///< the sample domain of a page
    PasteOtherDomain, ///< the rows are for another domain than the sender domain
    PastePrivateKey, ///< a private key: not stored
    PasteSecret, ///< a password or access key: not stored
    PasteTooLarge, ///< more text than a table of records can be
    PasteTypeUnknown, ///< a record type we do not know
    PasteNothingFound, ///< no record found in the text
    PasteLookupFailed, ///< the answer of a look-up that found nothing
    PasteDomainWanted, ///< records, but not for which domain
    PasteRegionMissing, ///< a feedback host without its region
    PasteValuesDiffer, ///< one name twice with different values where one may be
    PasteStringsGlued, ///< strings joined without a blank: two words stick together
    PasteTooManyRows, ///< more rows than a table of records has; the rest was not read
    PasteRepairedFullWidth, ///< full-width letters became plain ones
    PasteRepairedQuotes, ///< quotation marks around the value were removed
    PasteRepairedBlanks, ///< no-break and invisible characters were removed
    PasteRepairedDomainDoubled, ///< the domain stood twice in the name
    PasteRepairedJoined, ///< the pieces of a long value were joined
    PasteRepairedEscapes, ///< the backslashes of zone files and Markdown were removed
    PasteRepairedLink, ///< `http://` or `mailto:` in front of a name was removed
    PasteRepairedPriority, ///< a number glued to the target was taken apart
    PasteRepairedMarkup, ///< the signs of a web page (`&quot;`, `<br>`) became plain text
    PasteRepairedCase, ///< a word that starts in capitals (`V=spf1`) became small
    PasteRepairedMailCoding, ///< the coding of a mail (quoted-printable) was undone

    // The hand-off, answered
    HandoffAsHandedOut, ///< so many rows were entered as in the table
    HandoffOnlyQuoted, ///< nothing but our own table came back
    HandoffRowDiffers, ///< a row was entered with another value
    HandoffRowMissing, ///< a row of the table is not in the answer
    HandoffRowAdded, ///< a row of the answer was not in the table
    HandoffRowConflicts, ///< a second record, where one may stand
    HandoffPlanChanged, ///< as in the table, but another value is needed by now
    HandoffOtherSetup, ///< the answer belongs to another set-up
    HandoffCodeDamaged, ///< the code line cannot be read

    // Plans, profiles, files
    PlanSpfMerged, ///< the existing SPF record gets one more word
    PlanDmarcKept, ///< the existing stricter DMARC record is kept
    PlanSpfOverLimit, ///< the SPF record would cause more look-ups than receivers follow
    PlanSpfEndings, ///< several SPF records with different endings become one
    PlanSendersLost, ///< senders of today would be cut off
    PlanPolicyStrictFirst, ///< a strict policy before anything was seen to pass
    PlanExistingAlias, ///< an alias stands where a record is to be added
    PlanNameTaken, ///< other records stand where an alias is to be added
    TemplateInvalid, ///< a template file that cannot be read
    TemplateUnsafe, ///< a template that could do harm
    TemplateAskFirst, ///< the template itself says that it can be abused
    TemplateHostRequired, ///< the service works below the domain only
    ProfileInvalid, ///< a service or DNS host file cannot be read
    SetupUnreadable, ///< there is no such file, or it may not be read
    SetupDamaged, ///< the file was damaged and kept aside
    SetupNewer, ///< made by a newer version: opened for reading only
    SetupUnwritable, ///< the file cannot be written
    SetupOpenElsewhere, ///< another window has the file open
    SetupChangedElsewhere, ///< the file was changed by another program: not saved over

    // The computer while it watches
    WatchNetworkChanged, ///< other resolvers or addresses than at the last look
    WatchSlept, ///< the computer slept
    ResolversDamaged, ///< the person's own list of resolvers cannot be read

    // Lists of domains
    ListNoDomains, ///< no column of domains
    ListDomainWanted, ///< a row without a usable domain
    ListServiceUnknown, ///< a row names a service that is not known
    ListSetupUnreadable, ///< a row names a set-up file that cannot be read
    ListRowRepeated, ///< the same domain and service twice
    ListTooLong, ///< more rows than are read

    // Reports for support
    SupportUnreadable, ///< not a report of this program
    SupportNewer, ///< made by a newer version
};

} // namespace sda
