<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>sda::BackgroundWatch</name>
    <message numerus="yes">
        <source>%n domain(s): all records are right.</source>
        <translation>
            <numerusform>%n domain: all records are right.</numerusform>
            <numerusform>%n domains: all records are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): not right yet. &quot;My domains&quot; shows why.</source>
        <translation>
            <numerusform>%n domain: not right yet. &quot;My domains&quot; shows why.</numerusform>
            <numerusform>%n domains: not right yet. &quot;My domains&quot; shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): could not be checked.</source>
        <translation>
            <numerusform>%n domain: could not be checked.</numerusform>
            <numerusform>%n domains: could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::ConsolePane</name>
    <message numerus="yes">
        <source>The records are right. The service usually needs %n minute(s) to see them.</source>
        <translation>
            <numerusform>The records are right. The service usually needs %n minute to see them.</numerusform>
            <numerusform>The records are right. The service usually needs %n minutes to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>%n second left (until %1)</numerusform>
            <numerusform>%n seconds left (until %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>about %n minute left (until %1)</numerusform>
            <numerusform>about %n minutes left (until %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>about %n hour left (until %1)</numerusform>
            <numerusform>about %n hours left (until %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left (until %1)</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>
            <numerusform>about %n day left (until %1)</numerusform>
            <numerusform>about %n days left (until %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::HostSteps</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::ImportDialog</name>
    <message numerus="yes">
        <source>%n set-up(s) will be added.</source>
        <translation>
            <numerusform>%n set-up will be added.</numerusform>
            <numerusform>%n set-ups will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already in your list.</source>
        <translation>
            <numerusform>%n is already in your list.</numerusform>
            <numerusform>%n are already in your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n line cannot be used.</numerusform>
            <numerusform>%n lines cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n set-up(s)</source>
        <translation>
            <numerusform>&amp;Add %n set-up</numerusform>
            <numerusform>&amp;Add %n set-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::KeyStrips</name>
    <message numerus="yes">
        <source>%n character(s) are missing at the end.</source>
        <translation>
            <numerusform>%n character is missing at the end.</numerusform>
            <numerusform>%n characters are missing at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the beginning.</source>
        <translation>
            <numerusform>%n character is missing at the beginning.</numerusform>
            <numerusform>%n characters are missing at the beginning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the marked place.</source>
        <translation>
            <numerusform>%n character is missing at the marked place.</numerusform>
            <numerusform>%n characters are missing at the marked place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n extra character(s) at the marked place.</source>
        <translation>
            <numerusform>There is %n extra character at the marked place.</numerusform>
            <numerusform>There are %n extra characters at the marked place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::LookTimes</name>
    <message numerus="yes">
        <source>Next look in %n second(s)</source>
        <translation>
            <numerusform>Next look in %n second</numerusform>
            <numerusform>Next look in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n minute(s)</source>
        <translation>
            <numerusform>Next look in %n minute</numerusform>
            <numerusform>Next look in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n hour(s)</source>
        <translation>
            <numerusform>Next look in %n hour</numerusform>
            <numerusform>Next look in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::NoticeList</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::OverviewCells</name>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <extracomment>%n: how many services a domain is set up for</extracomment>
        <translation>
            <numerusform>%n set-up</numerusform>
            <numerusform>%n set-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::OverviewPane</name>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <translation>
            <numerusform>%n set-up</numerusform>
            <numerusform>%n set-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <extracomment>%n: how many set-ups</extracomment>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <extracomment>%n: how many set-ups: somebody has to do something</extracomment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::RecordsModel</name>
    <message numerus="yes">
        <source>%n %1 record(s)</source>
        <extracomment>%n how many such records stand there, %1 SPF, DMARC or TXT: “2 SPF records”</extracomment>
        <translation>
            <numerusform>%n %1 record</numerusform>
            <numerusform>%n %1 records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::RunProgress</name>
    <message numerus="yes">
        <source>%1 of %2 checked, about %n minute(s) left</source>
        <extracomment>%1, %2: how many domains, %n: how many minutes</extracomment>
        <translation>
            <numerusform>%1 of %2 checked, about %n minute left</numerusform>
            <numerusform>%1 of %2 checked, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Telling</name>
    <message numerus="yes">
        <source>%n record(s) were found in the text.</source>
        <translation>
            <numerusform>%n record was found in the text.</numerusform>
            <numerusform>%n records were found in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Texts</name>
    <message numerus="yes">
        <source>There are %n SPF records; only one is allowed</source>
        <extracomment>%n how many SPF records there are</extracomment>
        <translation>
            <numerusform>There is %n SPF record; only one is allowed</numerusform>
            <numerusform>There are %n SPF records; only one is allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n look-up(s); receivers stop at %1</source>
        <extracomment>%n look-ups needed, %1 look-ups allowed</extracomment>
        <translation>
            <numerusform>The SPF record needs %n look-up; receivers stop at %1</numerusform>
            <numerusform>The SPF record needs %n look-ups; receivers stop at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) of the SPF record find nothing; receivers accept %1</source>
        <extracomment>%n look-ups without a result, %1 how many of them are allowed</extracomment>
        <translation>
            <numerusform>%n look-up of the SPF record finds nothing; receivers accept %1</numerusform>
            <numerusform>%n look-ups of the SPF record find nothing; receivers accept %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DKIM key lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the key</extracomment>
        <translation>
            <numerusform>The DKIM key lost %n character at its end</numerusform>
            <numerusform>The DKIM key lost its last %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n DKIM records at this name; only one is allowed</source>
        <extracomment>%n how many records stand at this name</extracomment>
        <translation>
            <numerusform>There is %n DKIM record at this name; only one is allowed</numerusform>
            <numerusform>There are %n DKIM records at this name; only one is allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records; only one is allowed</source>
        <extracomment>%n how many DMARC records there are</extracomment>
        <translation>
            <numerusform>There is %n DMARC record; only one is allowed</numerusform>
            <numerusform>There are %n DMARC records; only one is allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers answer for your domain</source>
        <extracomment>%n how many name servers answer, %1 how many there are</extracomment>
        <translation>
            <numerusform>%n of %1 name servers answers for your domain</numerusform>
            <numerusform>%n of %1 name servers answer for your domain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers have the record already</source>
        <extracomment>%n how many name servers have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>%n of %1 name servers has the record already</numerusform>
            <numerusform>%n of %1 name servers have the record already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n of %1 records are right so far.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation>
            <numerusform>Checking: %n of %1 records is right so far.</numerusform>
            <numerusform>Checking: %n of %1 records are right so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right. One step is left: finish in the console.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>%n record, and it is right. One step is left: finish in the console.</numerusform>
            <numerusform>All %n records are right. One step is left: finish in the console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 records are right.</source>
        <translation>
            <numerusform>%n of %1 records is right.</numerusform>
            <numerusform>%n of %1 records are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text that proves the domain is yours lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the text</extracomment>
        <translation>
            <numerusform>The text that proves the domain is yours lost %n character at its end</numerusform>
            <numerusform>The text that proves the domain is yours lost its last %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s) are read at once.</source>
        <translation>
            <numerusform>At most %n line is read at once.</numerusform>
            <numerusform>At most %n lines are read at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are saved. Wait until they are seen everywhere.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>%n record is saved. Wait until it is seen everywhere.</numerusform>
            <numerusform>All %n records are saved. Wait until they are seen everywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::ValuesPage</name>
    <message numerus="yes">
        <source>%n thing(s) in the text were tidied up</source>
        <translation>
            <numerusform>%n thing in the text was tidied up</numerusform>
            <numerusform>%n things in the text were tidied up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::WatchTexts</name>
    <message numerus="yes">
        <source>%n of %1 have it</source>
        <extracomment>name servers: %n how many have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>%n of %1 has it</numerusform>
            <numerusform>%n of %1 have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 see it</source>
        <extracomment>public DNS servers: %n how many see the record, %1 how many were asked</extracomment>
        <translation>
            <numerusform>%n of %1 sees it</numerusform>
            <numerusform>%n of %1 see it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <extracomment>since when a state has lasted; short for “for 2 minutes”</extracomment>
        <translation>
            <numerusform>for %n min</numerusform>
            <numerusform>for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen by %n server(s)</source>
        <extracomment>public DNS servers: %n how many were asked; all see the record</extracomment>
        <translation>
            <numerusform>seen by %n server</numerusform>
            <numerusform>seen by %n servers</numerusform>
        </translation>
    </message>
</context>
</TS>
