<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <extracomment>%1: an option such as --domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <extracomment>%1: an option such as --json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of a resolver. Write an IP address, with the port after a colon if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be %2 or %3.</source>
        <extracomment>%1: an option, %2 and %3: its possible values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port number (1 to 65535).</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server cannot be started: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of language codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up and checks the sender domain of an e-mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 verified, 1 not verified yet, 2 not understood, 3 could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given yet: %1</source>
        <extracomment>%1: a list of names of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service with %1. There are: %2.</source>
        <extracomment>%1: an option, %2: a list of ids</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DNS host %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 cannot be read: %3</source>
        <extracomment>%1: a file, %2: a line number, %3: the line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the form %2. The names are: %3.</source>
        <extracomment>%1: what was typed, %2: the form NAME=VALUE, %3: a list of names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not expected here. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Only one set-up file can be opened at a time; &quot;%1&quot; is the second one.</source>
        <extracomment>%1: a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value after it.</source>
        <extracomment>%1: an option such as --lang</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language this program speaks; it speaks: %2.</source>
        <extracomment>%1: what was typed, %2: language codes such as en, ja, ko</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a resolver. Give an IP address, and after a colon its port if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port. A port is a number from 1 to 65535.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. &quot;--help&quot; lists what there is.</source>
        <extracomment>%1: an option; --help stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sender-domain-assistant [FILE] [options]
Helps to set up a sender domain and watches its DNS records.

  FILE                       a set-up file to open
  --practice                 practise with a sample domain, without a network
  --lang CODE                the language of the window: en, ja or ko
  --data-dir DIR             keep set-ups and settings in this folder
  --resolver IP[:PORT]       ask this resolver (may be given several times)
  --name-server-port NUMBER  ask name servers at this port
  --version                  print the version
  --help                     print this text
</source>
        <extracomment>The words in capital letters stand for values; options stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display here to open a window on. The command line program &quot;sender-domain&quot; does the same work in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::AdminPane</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set up these DNS records, so that mail can be sent from %1.</source>
        <extracomment>%1: a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host records are relative to the zone %1; @ is the zone itself.</source>
        <extracomment>%1: a DNS zone, such as example.com; &quot;@&quot; stands for the zone itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this stands there today, and is the text for going back:</source>
        <extracomment>%1: MX authentication, SPF authentication and so on. A record text follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be only one SPF record at a name; please change the one that is there instead of adding another. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this table to the person who looks after your DNS. Copied, it goes into a mail, a document or a spreadsheet as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;mail to the admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail to the admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy mail text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::ConsoleButton</name>
    <message>
        <source>&amp;Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a copy button; %1: &quot;Copy&quot; or &quot;Copied&quot;, %2: the name of the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::CopyField</name>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::CopyTable</name>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter copies the current cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::CopyTableDelegate</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::CreatePage</name>
    <message>
        <source>Create the domain in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising: there is nothing to do in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what you will do there later, and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::DomainField</name>
    <message>
        <source>Understood as %1</source>
        <extracomment>%1: the domain name that was found in what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::DomainPage</name>
    <message>
        <source>Service and domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service that sends your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your sender domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service sends your mail, and from which domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after the @ in your sender address. You can paste the whole address or a link: the domain is taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::FinishPage</name>
    <message>
        <source>Submit in the console and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records have not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step to see their ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was practice: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in this file, which you can send to a colleague: %1</source>
        <extracomment>%1: a file name with its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each record does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another do&amp;main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::FoundRows</name>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: copy it from the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::GuideView</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::HostChoice</name>
    <message>
        <source>Still looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised: the usual form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably %1</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::KeyEndings</name>
    <message>
        <source>In your DNS the key ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should end with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::Notice</name>
    <message>
        <source>leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>label of a value that has to be deleted at the DNS host</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::PasteArea</name>
    <message>
        <source>Record values from the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here what the console shows: the whole table, single values or an e-mail. You can also drop a text file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::RecordCard</name>
    <message>
        <source>Add this as a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a record is there already with another value. Change its value to this one; do not add a second record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already and good. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a record is there already. Change its value to this one: everything in it stays, and the words of this service are added. Do not add a second record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands there today, and somebody may need it. Read the remark above before you enter this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check: this panel may show the fields in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>What stands there now: the way back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::RecordDetails</name>
    <message>
        <source>This record is not in your DNS yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is right. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty: there is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer at the last look:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dig command for this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nslookup command for this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::RecordsModel</name>
    <message>
        <source>value not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::RecordsPage</name>
    <message>
        <source>Add the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My admin says the records are &amp;entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;entered the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking at what is there today. A moment, please: existing records decide what has to be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are still missing: go back to the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I add them myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My DNS &amp;admin adds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising: the panel of the DNS host is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box at the end of this page, and the records are entered for you. What can go wrong is shown in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::RecordsView</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::SceneBox</name>
    <message>
        <source>&amp;Practise: what happened to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::ServersModel</name>
    <message>
        <source>Resolver %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a time to live in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <extracomment>how long an answer may be remembered</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – changed %3</source>
        <extracomment>%1: a domain, %2: the name of a service, %3: a time or date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cannot begin on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs DNS servers of its own inside this computer, and the system did not let them start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender domain is the part after the @ in the address your mail comes from. To set it up, a few records are added to its DNS, the address book of the internet. This assistant says which ones, where to type them, and when they have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step, from the console of your mail service to the last tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open one I set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer, or one a colleague sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up domain inside this computer. Nothing real is changed, no network is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>accessible name of a step; %1: its number, %2: its title, %3: &quot;done&quot;, &quot;you are here&quot;, &quot;later&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::Texts</name>
    <message>
        <source>At your domain service provider, open this record and type only this as host record: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type only the part in front of your domain. For the domain itself type %1, or leave the field empty where your domain service provider says so.</source>
        <extracomment>%1 the sign that stands for the domain itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, delete the quotation marks in the record value and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, empty the record value, paste the one shown here with its copy button and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, empty the record value completely, so that nothing invisible stays, paste the one shown here and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, delete the backslashes in the record value and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record and type the record value with a dot at its end: %1</source>
        <extracomment>%1 what to type as record value, with a dot at the end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, add a record with the host record, record type and record value shown here. If you have just saved it, wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add a second SPF record. Open the one that is there, replace its record value by the one shown here and save. Everything in it stays; only this is new: %1</source>
        <extracomment>%1 the words that are missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and delete the sign in front of the word, so that it says %1</source>
        <extracomment>%1 a word of the SPF record without the sign in front</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and move %1 to the left, in front of the word with %2 that ends the record.</source>
        <extracomment>%1 a word of the SPF record, %2 the word that ends the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one of the SPF records, replace its record value by the one shown here, which holds the words of all of them, and save. Then delete the other SPF records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the SPF record, replace its record value by the one shown here and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and correct or delete this word: %1. Look for a blank too many, a missing colon or a misspelling.</source>
        <extracomment>%1 the unreadable word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. If you need all of them, send your newsletters from a domain such as a sub-domain, which has an SPF record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. Ask the providers of the others which word is right today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you no longer use this service, open the SPF record and delete the word that names %1. If you do, ask its provider which word is right today.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for now. We look again; you can also check again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and delete the word that names %1.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record, delete the word that begins with %1 and end the record with %2.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not need it, delete this word: %1. If services there send for you, name them in your own SPF record.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and change the word %1 to %2.</source>
        <extracomment>%1 a word of the SPF record, %2 the word to put in its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record and let it end with %1.</source>
        <extracomment>%1 the last word of an SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no old server of yours depends on it, open the SPF record and delete the word %1.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, empty the record value, paste the whole one shown here with its copy button and save. If the field is too short for it, ask your domain service provider how to enter long values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the console. If it still shows the record value that stands here, open this record at your domain service provider, replace its record value and save. If the console shows another one, paste that one here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do while the console says it is verified. Else paste the record value shown here once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, keep one record at this name, give it the record value shown here and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key in the service&apos;s console, with 2048 bits if you can choose, and replace the record value by the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if your mail arrives. Where the console lets you choose, 2048 bits suit everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Where the console lets you choose, take 2048 bits next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, delete %1 together with its semicolon, or paste the record value shown here, and save.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, delete the other text at this name and add the record shown here. If you do not find it there, a catch-all record answers; then just add the record shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the DMARC record, replace its record value by the one shown here and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the DMARC record and replace its record value by the one shown here. To begin with, this is enough as its second part: %1</source>
        <extracomment>%1 what to add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, keep one DMARC record, the stricter one if you know it is wanted, and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the DMARC record, write %1 and a complete mail address there, or delete the part.</source>
        <extracomment>%1 what must stand in front of an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. You may delete the part when you edit the record next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Leave the record as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you receive no mail at this domain, open the MX record and replace its record value by the one shown here. If you do, keep it: first ask who runs your mailboxes, or choose a sub-domain as sender domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the MX record and enter the name of the mail server shown here as record value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open the MX record, put the number into the field for the priority and only the name of the mail server into the record value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, delete the MX record whose record value is a single dot, and add the one shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if your mailboxes are there. Else delete that MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the MX record that is there. Enter your own mail server as the record value of this set-up, or choose a sub-domain as sender domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, open this record, replace its record value by the one shown here and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not need the CNAME record, delete it and add the record shown here. If a website depends on it, choose a sub-domain as sender domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your domain service provider, add the record shown here with exactly this host record. The catch-all record may stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the spelling first. If it is right, sign in where you bought the domain and see whether it has expired, waits for identity verification, or has no name servers entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in where you bought the domain and compare the name servers entered there with those your domain service provider names. If they agree, ask your domain service provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record is safe on the others. Tell your domain service provider which name servers do not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do but wait; it usually takes minutes. If it stays so for an hour, ask your domain service provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and check again. If it stays so, look for two records of the same name, or one limited to a region or line, at your domain service provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the records at the domain service provider that serves your domain for the internet. Who looks after your office network knows which one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do but wait. Everybody sees the record from %1 at the latest.</source>
        <extracomment>%1 a clock time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do for now. Check again in a few minutes. If nothing ever answers, look at the internet connection of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays so, try another network, or another resolver in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer to the internet and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page, sign in as this network asks you to, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, such as that of your phone, or switch a VPN off. Who looks after this network can allow DNS questions on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, such as that of your phone. Who looks after this network can allow DNS over TCP on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it here. You can also paste a web or mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the domain, the part behind the @ sign in your mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the domain, without anything before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your whole domain, with the name in front of this ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain instead, the part behind the @ sign in your mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the domain by hand instead of pasting it, and compare. If it is yours, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the console&apos;s copy button, or widen the column until the whole value can be seen. Then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record value that the console shows for your domain, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from the page of your own domain in the console, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the public key, the record value in the console, and paste that. If the private key was sent to others, make a new pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only the record values. If this was sent to others, change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only the table with the records, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the record type with the console, and choose the right one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole table from the console, or type the values row by row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. If you like, compare with the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the SPF record that is there and replace its record value by the new one. Do not add a second SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the assistant again. If it is a file of your own, correct it at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last good state, or open another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another folder, or make room on the disk. What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record exists, but its name has your domain twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address, not a host record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks were saved as part of the record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record value holds characters that only look right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in the record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record value is broken into several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backslashes were saved as part of the record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain was added to the end of the record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SPF record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record does not name this service yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record names this service, but turns it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is named too late in the SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records; only one is allowed</source>
        <extracomment>%n how many SPF records there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two SPF rules stand in one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record does not begin as it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word in the SPF record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n look-up(s); receivers stop at %1</source>
        <extracomment>%n look-ups needed, %1 look-ups allowed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) of the SPF record find nothing; receivers accept %1</source>
        <extracomment>%n look-ups without a result, %1 how many of them are allowed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A service that the SPF record names has no SPF record itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that the SPF record names has a mistake in its own SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the SPF record could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record sends receivers on to a domain without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word of the SPF record has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record lets everyone send as you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record has no clear ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record uses an outdated word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DKIM record at this name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The DKIM key lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another DKIM key stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks inside the DKIM key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the DKIM record is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons are missing in the DKIM record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM record does not begin as it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n DKIM records at this name; only one is allowed</source>
        <extracomment>%n how many records stand at this name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This DKIM key was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key is longer than some receivers can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key works; a longer one would be safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM record is in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting in the DKIM record makes its key useless for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DMARC record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands where the DMARC record belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record does not begin as it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record does not say what to do with forged mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record gives an instruction that nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons are missing in the DMARC record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records; only one is allowed</source>
        <extracomment>%n how many DMARC records there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DMARC reports cannot reach the address in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record is less strict than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting in the DMARC record no longer does anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your DMARC record is stricter than needed, and that is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MX record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record names another mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record holds a number address instead of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority was typed into the record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority is another number, which works as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record here says that this domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail server comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail arrives at another mail server today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CNAME record is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CNAME record points to another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CNAME record at this name keeps all others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that proves the domain is yours is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that proves the domain is yours is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is missing; a catch-all record answers in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer comes from a catch-all record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet does not know this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the domain&apos;s name servers knows the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers answer for your domain</source>
        <extracomment>%n how many name servers answer, %1 how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers have the record already</source>
        <extracomment>%n how many name servers have the record, %1 how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answers change from one look to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records can be seen inside this network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved; some still remember that it was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved; some still remember the old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this network answers instead of the name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too long for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not let us ask the name servers themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your sender domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a domain: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than a domain can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an ending that many domains share</source>
        <extracomment>%1 an ending such as co.jp</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the number of a computer, not a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain mixes letters that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a placeholder, not your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample domain of the instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key; it was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a password or access key; it was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much text for a table of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record type %1 is not known here</source>
        <extracomment>%1 a record type as it stood in the pasted text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was found in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width letters were changed to plain ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks around the value were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain stood twice in the name; it stands there once now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of a long value were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SPF record stays; it only gets longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your DMARC record stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a service or domain service provider cannot be read: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved set-up was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up was saved by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your set-up could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at %1. Your domain service provider adds the domain by itself, so it must not be typed. Nobody finds the record there.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host record is only the part in front of your domain, without a web or mail address around it. This was typed: %1</source>
        <extracomment>%1 what was typed as host record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks belong to the value now, so receivers cannot read it. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text programs and full-width input make such characters: %1. Receivers do not understand them. DNS shows: %2</source>
        <extracomment>%1 the characters, %2 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank at the beginning or a character without width came along when the value was pasted. Receivers do not recognise the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or tab came along when the value was pasted. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs print a backslash in front of a semicolon; it must not be typed. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to %1 instead of %2. Your domain service provider adds your domain to every value that has no dot at its end.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. Without it receivers cannot tell your mail from forged mail. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. This is missing in it: %1. Receivers distrust mail that this service sends for you. DNS shows: %2</source>
        <extracomment>%1 the words that are missing, %2 the SPF record as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign in front of the word means that this service may not send for you, or perhaps not: %1</source>
        <extracomment>%1 a word of the SPF record with a sign in front</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers stop reading at the word %2. This stands behind it and is never read: %1</source>
        <extracomment>%1 a word of the SPF record, %2 the word after which nothing is read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them. That harms the mail of all your services, not only of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning %1 may stand there once only. Receivers reject the whole record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1 and a blank; else receivers do not take it for an SPF record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of it receivers reject the whole record. The word is %1, at character %2 of the record value.</source>
        <extracomment>%1 the unreadable word, %2 the number of the character at which it begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each service in the record costs look-ups. When there are too many, receivers reject the whole record, for all your services. These need them: %1</source>
        <extracomment>%1 the words of the SPF record that cause look-ups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names services or servers that no longer exist. Receivers reject the whole record then, for all your services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers want to read the list of %1 and find none. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which receivers cannot read. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which gave no answer just now. This says nothing about your own record.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It includes %1, which includes the first one again. Receivers give up and reject the whole record.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word %1 sends receivers to %2, which has no SPF record. They reject your whole record because of it.</source>
        <extracomment>%1 a word of the SPF record, %2 the domain it names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has the word %2, so receivers never follow %1. Services that are allowed only there are not allowed.</source>
        <extracomment>%1 the word without effect, %2 the word that makes it so</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word %1 says that every computer in the world may send mail in your name.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not say what to think of mail from services that are not in it, so it protects you little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers skip the word %1, and it makes the check slow.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM is the seal on your mail; this record holds the key to check it. Without it receivers cannot trust the seal. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the key was pasted, or the field was too short. The seal on your mail cannot be checked. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the key of another domain or of an earlier set-up. The seal on your mail does not fit it. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters were changed or lost, so the seal on your mail cannot be checked. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers skip them, so the key works. The console may still compare letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the key was pasted, without the words in front of it and without %1. Receivers do not find the key then. DNS shows: %2</source>
        <extracomment>%1 the beginning of a key in a DKIM record, %2 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; else receivers cannot read them. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1, written exactly so; else receivers skip the record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DKIM record begins, %2 the record as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers pick one of them by chance, so the check fails now and then. They may be an old and a new key, or two halves of one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at %1 has no key in it. That tells receivers not to trust mail with this seal any more.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has %1 bits; receivers accept %2 or more, because short keys can be forged.</source>
        <extracomment>%1 the length of the key, %2 the shortest length allowed, both in bits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has %1 bits. The record is right, but some receivers check keys up to 2048 bits only.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has %1 bits. Receivers accept that; 2048 bits are harder to forge.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 tells receivers to treat your mail as if it had no seal.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 keeps receivers from using the key, so the seal on your mail cannot be checked.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC tells receivers what to do with mail that is not really from you. Large mail services expect it. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers look for DMARC at this name and find another text. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with %1, in exactly these letters; else receivers do not take it for a DMARC record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DMARC record begins, %2 the record as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that begins with %1 is missing, so receivers may skip the whole record. DNS shows: %2</source>
        <extracomment>%1 the part that is missing, %2 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1. Receivers know %2, %3 and %4, and may skip the whole record.</source>
        <extracomment>%1 the instruction in the record, %2 %3 %4 the instructions there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; else receivers read the record wrongly. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 says %2. Each address there needs %3 in front of it; else nobody gets the reports.</source>
        <extracomment>%1 a part of the record, %2 the address in it, %3 what must stand in front of an address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1; planned is %2. More forged mail gets through than you want.</source>
        <extracomment>%1 the instruction in the record, %2 the planned one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers skip the part %1 by today&apos;s rules. It does no harm.</source>
        <extracomment>%1 a part of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1, which protects your domain more than the service asks for. We count it as done.</source>
        <extracomment>%1 the instruction in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX names the mail server that takes mail for your domain, such as notes about mail that did not arrive. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names %1; the service wants %2.</source>
        <extracomment>%1 the mail server in the record, %2 the planned one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is delivered to names only, so nothing reaches %1.</source>
        <extracomment>%1 the address in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number belongs in a field of its own. Now it counts as a part of the name, and no mail server is found: %1</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1; planned is %2. The number matters only among several mail servers.</source>
        <extracomment>%1 the number in the record, %2 the planned one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty MX record stands at %1. It tells everyone not to send mail there, so other MX records do not help.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number is asked first, and that is %1 with %2. This is right if your own mailboxes are there.</source>
        <extracomment>%1 another mail server, %2 its priority</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for this domain goes to %1. If you replace that record, mail to your mailboxes stops.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CNAME record makes one name point to another. The service looks for it at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to %1; it should point to %2.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to %2 as a whole. Where a CNAME record stands, no other record can.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service looks for this record at %1 and does not start before it is there.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from another account or an earlier set-up. It says %1; it should say %2.</source>
        <extracomment>%1 the text in the record, %2 the planned one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist. It answers at %1 with something else, so the gap is easy to miss.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist, and it gives the right answer at %1. When somebody changes it, this record is gone too.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the registry, which keeps the list of all domains, %1 does not exist or is switched off. It may be misspelt, expired, not connected yet, or waiting for identity verification.</source>
        <extracomment>%1 the domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sends everybody who asks for %1 to these name servers, and none of them has its records: %2</source>
        <extracomment>%1 the domain, %2 its name servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not answer, or do not know the domain: %1. Who happens to ask them has to try again elsewhere.</source>
        <extracomment>%1 name servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain service provider copies the record to all its servers. Not there yet: %1</source>
        <extracomment>%1 name servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered now one way, now another. Somebody may be changing it right now, or the answer depends on where one asks.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All name servers of %1 have addresses that only exist inside an office or home network. Receivers outside cannot see them.</source>
        <extracomment>%1 the domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for the record before it was there. %1 remembers that it found nothing until %2; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers have the new value. %1 remembers the old one until %2; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: %1. This says nothing about your record.</source>
        <extracomment>%1 servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers met a problem of their own: %1. This says nothing about your record.</source>
        <extracomment>%1 servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers turned the question away: %1. This says nothing about your record.</source>
        <extracomment>%1 servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back from these servers breaks the rules of DNS: %1. This says nothing about your record.</source>
        <extracomment>%1 servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question could be sent. This says nothing about your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers every name with an address of its own, as networks in hotels and stations do. This says nothing about your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked the name servers, and somebody on the way answered for them. Such answers may be old, so we do not count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long answers come over a second way, which is closed here. Not received in full: %1. This says nothing about your record.</source>
        <extracomment>%1 servers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can ask only the server of this network, and it may remember old answers. What it does not find may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the part behind the @ sign in the address your newsletters come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain consists of letters, digits and hyphens, with dots between its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a domain has at most 63 characters, the whole at most 253. You entered: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can send from it. The name that you registered stands in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are added to a domain. A number address has none: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You entered %1. For the internet this is %2, which may be another domain than you mean.</source>
        <extracomment>%1 the domain as typed, %2 the domain as DNS writes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console shows only a part of it, so the rest was not copied: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions show such text where your own value belongs: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is for %1, which is only an example.</source>
        <extracomment>%1 a domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the private key can seal mail in your name. It never belongs in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record needs a password or access key, so we do not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters are read at once. Nothing was changed.</source>
        <extracomment>%1 a number of characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was kept, but we cannot tell what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for a table, for lines with a host record, record type and record value, or for a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS knows plain letters only. It was pasted so: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not belong to the value. It was pasted so: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came along from a web page or text program. It was pasted so: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pasted as %1. We use %2.</source>
        <extracomment>%1 the name as it was pasted, %2 the name as it is used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long values are often printed in several pieces. This was one: %1</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be only one SPF record, and other services rely on it. Today it says %1. With this service it says %2.</source>
        <extracomment>%1 the SPF record of today, %2 the SPF record as planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does all that the service asks for: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 the place in the file, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was deleted; it was put aside: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has format %2, which this version does not know in full. It is opened for reading only, so that nothing in it is lost.</source>
        <extracomment>%1 a file name, %2 the number of its format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <extracomment>%1 a file name, %2 the reason as the system gives it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner added all records just as they are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner has copied the record values, but not opened the domain service provider&apos;s page so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain stands twice in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner pasted the whole name as host record. The domain service provider added the domain once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF does not name the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was an SPF record for the mailboxes already. The shop owner saw it and thought that it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SPF records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was an SPF record for the mailboxes already. The shop owner added a second one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many services in SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the years the shop owner tried many services, and all of them still stand in the SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the DKIM key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console did not show the whole key, and the shop owner copied what could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two DKIM records at one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner set the domain up once more. The key of the first time was left where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC without an instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner typed the DMARC record by hand and stopped after its first part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot at the end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner entered the mail server without a dot at the end. The domain service provider added the domain to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name server is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner has just saved everything. One of the two name servers does not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner did everything right. One of the domain service provider&apos;s two name servers is out of order today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catch-all record answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web designer once added a record for all names that do not exist. It answers in place of a record that the shop owner forgot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend asked for the records a minute before the shop owner saved them. The resolver still remembers that there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner forgot to renew the domain, and the registry switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolver does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop owner sits in a café whose network lets no DNS questions through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, HH:mm</source>
        <extracomment>A Qt date format: month, day and clock time, as in “October 3, 14:20”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A Qt date format: a whole date, as in “October 3, 2026”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified (see note)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not serve this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to other name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n of %1 records are right so far.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what is the matter, without a full stop, %2 what to do: one or more sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right. You can finish in the console now.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 records are right.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 “3 of 4 records are right.”, %2 a second sentence that says what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to add: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: %1. Check again in a few minutes.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way: %1. There is nothing to do but wait.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::TicksPage</name>
    <message>
        <source>Watch the ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and their state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::TodayPane</name>
    <message>
        <source>primary domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-primary domain: a part of %1</source>
        <extracomment>%1: the domain above it, such as example.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the name servers of the domain. This takes a few seconds at most; you can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: the domain receives no mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in DNS today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives its mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::ValueRows</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <extracomment>%1: the number of the row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::ValuesPage</name>
    <message>
        <source>Copy the record values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the text were tidied up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your sender domain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1: one or several names of values, separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising: this is what the console would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it, and paste it into the area below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything the console shows for this domain, and paste it here. What belongs to the records is picked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the console shows the record values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the values one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sda::WizardWindow</name>
    <message>
        <source>Open a set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-ups (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands between the console of your mail service and the DNS of your domain: it says what to type where, and watches until every record has arrived.

It sends DNS questions and nothing else. It is independent of the services and companies it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender Domain Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the set-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console already says &amp;Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
