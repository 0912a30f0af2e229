<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 옵션은 없습니다. --help를 참고하십시오.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <extracomment>%1: an option such as --domain</extracomment>
        <translation>%1 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <extracomment>%1: an option such as --json</extracomment>
        <translation>%1 옵션에는 값을 붙일 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not the address of a resolver. Write an IP address, with the port after a colon if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 값은 DNS 리졸버의 주소가 아닙니다. IP 주소를 적고, 포트가 53이 아니면 콜론 뒤에 포트를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 can be %2 or %3.</source>
        <extracomment>%1: an option, %2 and %3: its possible values</extracomment>
        <translation>%1 옵션에는 %2 또는 %3 값을 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a port number (1 to 65535).</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 값은 포트 번호(1~65535)가 아닙니다.</translation>
    </message>
    <message>
        <source>The practice server cannot be started: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>연습용 서버를 시작할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of language codes</extracomment>
        <translation>%1 언어는 없습니다. 사용할 수 있는 언어: %2</translation>
    </message>
    <message>
        <source>Sets up and checks the sender domain of an e-mail service.</source>
        <translation>이메일 서비스의 발신자 도메인을 설정하고 확인합니다.</translation>
    </message>
    <message>
        <source>Exit status: 0 verified, 1 not verified yet, 2 not understood, 3 could not be checked.</source>
        <translation>종료 코드: 0 확인됨, 1 아직 확인되지 않음, 2 지정이 올바르지 않음, 3 확인할 수 없음</translation>
    </message>
    <message>
        <source>Say what to do. See --help.</source>
        <translation>할 일을 지정하십시오. --help를 참고하십시오.</translation>
    </message>
    <message>
        <source>There is no command %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 명령은 없습니다. --help를 참고하십시오.</translation>
    </message>
    <message>
        <source>Not given yet: %1</source>
        <extracomment>%1: a list of names of values</extracomment>
        <translation>아직 지정하지 않은 값: %1</translation>
    </message>
    <message>
        <source>Say which service with %1. There are: %2.</source>
        <extracomment>%1: an option, %2: a list of ids</extracomment>
        <translation>%1 옵션으로 서비스를 지정하십시오. 사용할 수 있는 서비스: %2</translation>
    </message>
    <message>
        <source>There is no service %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation>%1 서비스는 없습니다. 사용할 수 있는 서비스: %2</translation>
    </message>
    <message>
        <source>There is no DNS host %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation>%1 도메인 서비스 제공 업체는 없습니다. 사용할 수 있는 업체: %2</translation>
    </message>
    <message>
        <source>%1, line %2 cannot be read: %3</source>
        <extracomment>%1: a file, %2: a line number, %3: the line</extracomment>
        <translation>%1 파일의 %2행을 읽을 수 없습니다: %3</translation>
    </message>
    <message>
        <source>%1 is not of the form %2. The names are: %3.</source>
        <extracomment>%1: what was typed, %2: the form NAME=VALUE, %3: a list of names</extracomment>
        <translation>%1 값이 %2 형식이 아닙니다. 사용할 수 있는 이름: %3</translation>
    </message>
    <message>
        <source>%1 was not expected here. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>여기에는 %1 값을 쓸 수 없습니다. --help를 참고하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what is the matter, without full stop; %2: what to do, a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>현재 값:</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>새 값:</translation>
    </message>
    <message>
        <source>Look-ups:</source>
        <translation>조회 횟수:</translation>
    </message>
    <message>
        <source>%1 today, %2 then, %3 at most</source>
        <extracomment>%1, %2, %3: numbers</extracomment>
        <translation>지금 %1번, 변경 후 %2번, 최대 %3번</translation>
    </message>
    <message>
        <source>To go back:</source>
        <translation>되돌릴 때의 값:</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>영향:</translation>
    </message>
    <message>
        <source>Mail from %1 will pass DMARC once all records are there.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>레코드가 모두 갖추어지면 %1 도메인에서 보내는 메일은 DMARC를 통과합니다.</translation>
    </message>
    <message>
        <source>Mail from %1 will not pass DMARC.</source>
        <translation>%1 도메인에서 보내는 메일은 DMARC를 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>%1 can be %2, %3 or %4.</source>
        <extracomment>%1: an option, %2 to %4: its possible values</extracomment>
        <translation>%1 옵션에는 %2, %3, %4 값 중 하나를 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a value of %2. There are: %3.</source>
        <extracomment>%1: what was typed, %2: a name, %3: a list of its possible values</extracomment>
        <translation>%1 값은 %2 항목에 쓸 수 없습니다. 사용할 수 있는 값: %3</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1: what is the matter, without full stop; %2: why, sentences; %3: what to do, a sentence</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>at least %1 today and %2 then, %3 at most</source>
        <translation>지금 최소 %1회, 변경 후 최소 %2회(최대 %3회)</translation>
    </message>
    <message>
        <source>%1 is not the full name of a name server.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>네임서버의 전체 이름이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The console has no status %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of words</extracomment>
        <translation>콘솔에 없는 상태입니다: %1. 사용할 수 있는 값: %2</translation>
    </message>
    <message>
        <source>%1 is not of the form %2. The records are: %3.</source>
        <extracomment>%1: what was typed, %2: the form ID=TEXT, %3: a list of ids</extracomment>
        <translation>%2 형식이 아닙니다: %1. 레코드: %3</translation>
    </message>
    <message>
        <source>%1 is not a time. Write it like this: %2.</source>
        <extracomment>%1: what was typed, %2: an example</extracomment>
        <translation>시각이 아닙니다: %1. 다음과 같이 적으십시오: %2</translation>
    </message>
    <message>
        <source>Say the format with %1. There are: %2.</source>
        <extracomment>%1: an option, %2: a list of its possible values</extracomment>
        <translation>%1 옵션으로 형식을 지정하십시오. 사용할 수 있는 것: %2</translation>
    </message>
    <message>
        <source>There is no format %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of formats</extracomment>
        <translation>%1 형식은 없습니다. 사용할 수 있는 것: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 파일에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>There is nothing to write in this format.</source>
        <translation>이 형식으로 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was written: %1 has name servers of its own, so what is entered in the zone above is never seen there. Give the records of the zone %1, with its SOA record, by %2.</source>
        <extracomment>%1: a domain name, %2: an option</extracomment>
        <translation>아무것도 쓰지 않았습니다. %1에는 별도의 네임서버가 있어 상위 영역에 입력해도 DNS에 나타나지 않습니다. 영역 %1의 레코드를 SOA 레코드와 함께 %2 옵션으로 지정해 주십시오.</translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3.</source>
        <extracomment>%1: an option such as --jobs, %2 and %3: the least and the greatest number</extracomment>
        <translation>%1 옵션에는 %2~%3 범위의 수를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. Name a new file, or one that an earlier run has made.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 파일은 이 프로그램의 기록 파일이 아닙니다. 새 파일이나 이전 실행에서 만든 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a state file of this program. Name a new file, or one that an earlier run has made.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 파일은 이 프로그램의 상태 파일이 아닙니다. 새 파일이나 이전 실행에서 만든 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>in a table: since when a record has been in its state; %1: a time</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>출력을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <extracomment>%1 and %2: options such as --jobs and --many</extracomment>
        <translation>%1 옵션은 %2 옵션과 함께 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2.</source>
        <extracomment>%1 and %2: options such as --watch and --many</extracomment>
        <translation>%1 옵션은 %2 옵션과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a part of a list. Write it like this: %2.</source>
        <extracomment>%1: what was typed, %2: an example such as 1/8</extracomment>
        <translation>%1 값은 목록의 일부를 가리키는 형식이 아닙니다. 다음과 같이 적으십시오: %2</translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation>확인하는 중입니다</translation>
    </message>
    <message>
        <source>Next look in %1</source>
        <extracomment>%1: minutes and seconds, &quot;0:12&quot;</extracomment>
        <translation>다음 확인까지 %1</translation>
    </message>
    <message>
        <source>The record %1 (%2) can be deleted: it holds the previous key, and the new key is in use.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>레코드 %1(%2)은(는) 삭제해도 됩니다. 이전 키가 들어 있으며, 새 키를 이미 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Leave the record %1 (%2) where it is: it holds the previous key, and mail on its way is still signed with it.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>레코드 %1(%2)은(는) 그대로 두십시오. 이전 키가 들어 있으며, 배달 중인 메일은 아직 이 키로 서명되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Only one set-up file can be opened at a time; &quot;%1&quot; is the second one.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>설정 파일은 한 번에 하나만 열 수 있습니다. ‘%1’ 파일은 두 번째입니다.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value after it.</source>
        <extracomment>%1: an option such as --lang</extracomment>
        <translation>‘%1’ 옵션 뒤에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language this program speaks; it speaks: %2.</source>
        <extracomment>%1: what was typed, %2: language codes such as en, ja, ko</extracomment>
        <translation>‘%1’ 값은 이 프로그램에서 사용할 수 있는 언어가 아닙니다. 사용할 수 있는 언어: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a resolver. Give an IP address, and after a colon its port if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‘%1’ 값은 DNS 리졸버의 주소가 아닙니다. IP 주소를 적고, 포트가 53이 아니면 콜론 뒤에 포트를 적으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port. A port is a number from 1 to 65535.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>‘%1’ 값은 포트가 아닙니다. 포트는 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. &quot;--help&quot; lists what there is.</source>
        <extracomment>%1: an option; --help stays as it is</extracomment>
        <translation>‘%1’ 옵션은 없습니다. ‘--help’를 입력하면 사용할 수 있는 옵션이 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together.</source>
        <extracomment>%1 and %2: two options</extracomment>
        <translation>%1 옵션과 %2 옵션은 함께 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 opens no window, so there can be no file and no practice.</source>
        <extracomment>%1: the option --background</extracomment>
        <translation>%1 옵션은 창을 열지 않으므로 파일이나 연습과 함께 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Usage: sender-domain-assistant [FILE] [options]
Helps to set up a sender domain and watches its DNS records.

  FILE                       a set-up file to open
  --practice                 practise with a sample domain, without a network
  --background               open no window: keep watch over all set-ups
  --export-pdf SETUP -o FILE write what the DNS admin of this set-up gets, as PDF
  --lang CODE                the language of the window: %1
  --data-dir DIR             keep set-ups and settings in this folder
  --resolver IP[:PORT]       ask this resolver (may be given several times)
  --name-server-port NUMBER  ask name servers at this port
  --version                  print the version
  --help                     print this text
</source>
        <extracomment>The words in capital letters stand for values; options stay as they are. %1: language codes</extracomment>
        <translation>사용법: sender-domain-assistant [FILE] [옵션]
발신자 도메인 설정을 돕고 DNS 레코드를 지켜봅니다.

  FILE                       열려는 설정 파일
  --practice                 예시 도메인으로 연습(네트워크 필요 없음)
  --background               창을 열지 않고 모든 설정을 지켜봄
  --export-pdf SETUP -o FILE 이 설정의 DNS 관리자에게 줄 문서를 PDF로 저장
  --lang CODE                창의 언어: %1
  --data-dir DIR             설정을 이 폴더에 저장
  --resolver IP[:PORT]       이 DNS 리졸버에 조회(여러 번 지정 가능)
  --name-server-port NUMBER  네임서버에 이 포트로 조회
  --version                  버전 표시
  --help                     이 설명 표시
</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display here to open a window on. The command line program &quot;sender-domain&quot; does the same work in the terminal.</source>
        <translation>창을 열 수 있는 화면이 없습니다. 명령 라인 프로그램 ‘sender-domain’을 사용하면 터미널에서 같은 작업을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>No fonts are installed on this computer, so no text can be seen in a window or in a PDF. Install a font that has your language, and start again.</source>
        <translation>이 컴퓨터에 글꼴이 설치되어 있지 않아 창에도 PDF에도 글자가 보이지 않습니다. 사용하시는 언어의 글꼴을 설치한 뒤 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>sda::AdminPane</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Your mail program should now show a new mail, and the table is copied: if it is not in the mail yet, paste it there. If no mail has opened, paste it into a mail of your own.</source>
        <translation>메일 프로그램에 새 메일을 열도록 요청하고 표를 복사했습니다. 메일에 표가 없으면 붙여 넣으십시오. 메일이 열리지 않으면 직접 새 메일을 작성하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>No mail program was found. The text is copied: paste it into a mail, or save a mail draft.</source>
        <translation>메일 프로그램을 찾지 못했습니다. 내용은 복사해 두었으니, 메일에 붙여 넣거나 메일 초안을 저장하십시오.</translation>
    </message>
    <message>
        <source>Send this to the person who looks after your DNS. Pasted into a mail, a document or a spreadsheet, it stays a table.</source>
        <translation>DNS를 관리하는 분에게 이 내용을 보내십시오. 복사하면 메일이나 문서, 스프레드시트에 표로 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Language of your admin</source>
        <translation>관리자의 언어(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Write a &amp;mail</source>
        <translation>메일 쓰기(&amp;M)</translation>
    </message>
    <message>
        <source>What your admin gets</source>
        <translation>관리자에게 보낼 내용</translation>
    </message>
    <message>
        <source>My admin has answered</source>
        <translation>관리자가 답변했습니다</translation>
    </message>
</context>
<context>
    <name>sda::AnswerPane</name>
    <message>
        <source>There is no code line in this text. Ask your admin to answer the mail with the table in it.</source>
        <translation>이 텍스트에는 코드 줄이 없습니다. 표가 들어 있는 메일에 그대로 회신해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Paste the answer here, with the table in it. You see at once whether everything was entered as it should be.</source>
        <translation>표가 들어 있는 답변을 여기에 붙여 넣으십시오. 모두 올바르게 등록되었는지 바로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The mail of your admin</source>
        <translation>관리자가 보낸 메일</translation>
    </message>
</context>
<context>
    <name>sda::BackgroundWatch</name>
    <message>
        <source>Sender Domain Assistant keeps watch</source>
        <translation>Sender Domain Assistant가 지켜보고 있습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>내 도메인</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>지금 모두 확인</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>확인할 것이 없습니다</translation>
    </message>
    <message>
        <source>There is no set-up that could be checked now.</source>
        <translation>지금 확인할 수 있는 설정이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): all records are right.</source>
        <translation>
            <numerusform>도메인 %n개: 모든 레코드가 올바릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): not right yet. &quot;My domains&quot; shows why.</source>
        <translation>
            <numerusform>도메인 %n개: 아직 올바르지 않습니다. 이유는 ‘내 도메인’에서 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): could not be checked.</source>
        <translation>
            <numerusform>도메인 %n개: 확인할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>확인했습니다</translation>
    </message>
</context>
<context>
    <name>sda::ChoicePane</name>
    <message>
        <source>Records of the group “%1”</source>
        <extracomment>%1: the name of a group of records in a template</extracomment>
        <translation>‘%1’ 그룹의 레코드</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>추가합니다</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>추가하지 않습니다</translation>
    </message>
</context>
<context>
    <name>sda::ConsoleButton</name>
    <message>
        <source>&amp;Open the console</source>
        <translation>콘솔 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>브라우저에서 열립니다</translation>
    </message>
</context>
<context>
    <name>sda::ConsolePane</name>
    <message>
        <source>Please choose</source>
        <translation>선택하십시오</translation>
    </message>
    <message>
        <source>Another word: not verified yet</source>
        <translation>그 밖의 표시: 아직 인증되지 않음</translation>
    </message>
    <message>
        <source>Current value of %1</source>
        <extracomment>%1: a record</extracomment>
        <translation>현재 값: %1</translation>
    </message>
    <message>
        <source>That is a yes: the service can send for your domain.</source>
        <translation>인증이 완료되었습니다. 서비스가 이 도메인으로 메일을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>First, all records have to be right: go back one step to see which one is not right yet. Then the console has something to find.</source>
        <translation>먼저 모든 레코드가 올바르게 설정되어야 합니다. 이전 단계로 돌아가 아직 올바르지 않은 레코드를 확인하십시오. 그다음에야 콘솔이 레코드를 찾을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The records are right. The service usually needs %n minute(s) to see them.</source>
        <translation>
            <numerusform>레코드는 올바르게 설정되어 있습니다. 서비스가 확인하기까지 보통 %n분 정도 걸립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are right. The service needs a while to see them.</source>
        <translation>레코드는 올바르게 설정되어 있습니다. 서비스가 확인하기까지 시간이 조금 걸립니다.</translation>
    </message>
    <message>
        <source>After that, reload the page in the console, and press its verification button again if there is one.</source>
        <translation>그 후 콘솔 페이지를 새로 고치고, 인증 버튼이 있으면 다시 한번 클릭하십시오.</translation>
    </message>
    <message>
        <source>Open the page of your domain in the console and choose here what it shows. You will then see the reason.</source>
        <translation>콘솔에서 도메인 페이지를 열고 표시된 내용을 입력하십시오. 원인이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>S&amp;tatus in the console</source>
        <translation>콘솔의 상태(&amp;T)</translation>
    </message>
    <message>
        <source>The console says that another acco&amp;unt uses this domain</source>
        <translation>다른 계정이 이 도메인을 사용 중이라고 콘솔에 표시됨(&amp;U)</translation>
    </message>
    <message>
        <source>The console shows a current value for each record</source>
        <translation>콘솔에 레코드마다 현재 값이 표시되는 경우</translation>
    </message>
    <message>
        <source>Copy it from the console. If it is an old one, just wait a little. Fields left empty are not compared.</source>
        <translation>콘솔에서 복사해 붙여 넣으십시오. 예전 값이 남아 있는 것이라면 기다리면 바뀝니다. 비워 둔 레코드는 비교하지 않습니다.</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>레코드를 확인하는 중…</translation>
    </message>
</context>
<context>
    <name>sda::ConsolePicture</name>
    <message>
        <source>Click</source>
        <extracomment>One or two words at a button of the picture: what to do with it</extracomment>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>At a list or a round button of the picture</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>At a tab or a folded part of the picture</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>At a text field of the picture</extracomment>
        <translation>입력</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>At a check box of the picture</extracomment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>At a table of the picture</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>At a word in the picture that tells that all is well</extracomment>
        <translation>확인</translation>
    </message>
    <message>
        <source>A sketch: your console may look a little different.</source>
        <translation>이해를 돕기 위한 그림입니다. 실제 콘솔과 조금 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Click “%1”.</source>
        <translation>다음을 클릭합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>다음을 선택합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Open “%1”.</source>
        <translation>다음을 엽니다: ‘%1’</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>‘%1’에 입력합니다.</translation>
    </message>
    <message>
        <source>Enter “%1”.</source>
        <translation>다음을 입력합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Enter “%1” at “%2”.</source>
        <translation>‘%2’에 입력할 값: ‘%1’</translation>
    </message>
    <message>
        <source>Tick “%1”.</source>
        <translation>다음에 체크합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Copy “%1”.</source>
        <translation>다음을 복사합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Copy all rows with %1.</source>
        <extracomment>%1: names of columns or rows, separated by commas</extracomment>
        <translation>모든 행을 복사합니다(%1).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Look at what “%1” shows.</source>
        <translation>‘%1’의 표시를 확인합니다.</translation>
    </message>
    <message>
        <source>Check that it says “%1”.</source>
        <translation>다음과 같이 표시되는지 확인합니다: ‘%1’</translation>
    </message>
    <message>
        <source>Check that “%1” says “%2”.</source>
        <extracomment>%1: what is looked at, %2: the word that should stand there</extracomment>
        <translation>표시를 확인합니다. ‘%1’: ‘%2’</translation>
    </message>
    <message>
        <source>Then a window opens in the console.</source>
        <translation>그러면 콘솔에서 창이 열립니다.</translation>
    </message>
    <message>
        <source>On the page “%1” of the console:</source>
        <translation>콘솔의 ‘%1’ 페이지:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a letter in the picture, %2: what to do there, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture of the %1</source>
        <extracomment>%1: the name of the console</extracomment>
        <translation>%1 그림</translation>
    </message>
</context>
<context>
    <name>sda::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>%1: the name of what was copied (&quot;Value&quot;)</extracomment>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a copy button; %1: &quot;Copy&quot; or &quot;Copied&quot;, %2: the name of the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사함: %1</translation>
    </message>
</context>
<context>
    <name>sda::CopyField</name>
    <message>
        <source>Show less</source>
        <translation>짧게 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Shows the whole value</source>
        <translation>값 전체를 표시합니다</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>accessible name of a value; %1: its label (&quot;Host record&quot;), %2: what it belongs to</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <extracomment>accessible name of the button that shows all of a value; %1: the name of the value</extracomment>
        <translation>전체 보기: %1</translation>
    </message>
</context>
<context>
    <name>sda::Countdown</name>
    <message>
        <source>Time is up. Looking again…</source>
        <translation>시간이 되었습니다. 다시 확인하고 있습니다…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>%n초 남음(%1까지)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>약 %n분 남음(%1까지)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>약 %n시간 남음(%1까지)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left (until %1)</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>
            <numerusform>약 %n일 남음(%1까지)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::CreatePage</name>
    <message>
        <source>Create the domain in the console</source>
        <translation>콘솔에서 도메인 생성</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>You are practising: there is nothing to do in the console.</source>
        <translation>지금은 연습이므로 콘솔에서 하실 일이 없습니다.</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>발신자 도메인</translation>
    </message>
    <message>
        <source>Open the console of the service in your browser, add your domain there, and go on when it shows the records.</source>
        <translation>브라우저에서 서비스의 콘솔을 열고 본인의 도메인을 추가하십시오. 레코드가 표시되면 다음으로 넘어가십시오.</translation>
    </message>
    <message>
        <source>I have &amp;created it</source>
        <translation>만들었습니다(&amp;C)</translation>
    </message>
    <message>
        <source>Below you can see what you would do there with a real domain. Read it through, then press Next.</source>
        <translation>아래는 실제 도메인일 때 콘솔에서 할 일입니다. 한 번 읽은 다음 ‘다음’을 누르십시오.</translation>
    </message>
    <message>
        <source>The console is the website of your mail service: you sign in there and manage what you send.</source>
        <translation>콘솔은 메일 서비스의 웹사이트입니다. 로그인하여 메일 발송을 관리하는 곳입니다.</translation>
    </message>
</context>
<context>
    <name>sda::DmarcPane</name>
    <message>
        <source>Not good</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>Mail from %1 would not pass.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>이대로는 %1 도메인에서 보내는 메일이 DMARC를 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>DMARC: what happens to forged mail</source>
        <translation>DMARC: 위조 메일의 처리</translation>
    </message>
    <message>
        <source>Anyone can write your domain into the sender line of a mail. This record tells receivers what to do with mail that cannot prove it comes from you.</source>
        <translation>다른 사람도 발신자 주소에 이 도메인을 적을 수 있습니다. 이 레코드는 이 도메인에서 보낸 것으로 확인되지 않는 메일을 어떻게 처리할지 수신 측에 알립니다.</translation>
    </message>
    <message>
        <source>Such mail goes to the junk folder. Choose this once the reports show that all your own mail passes.</source>
        <translation>그런 메일은 스팸 메일함에 들어갑니다. 본인의 메일이 모두 통과하는 것을 보고서에서 확인한 다음 선택하십시오.</translation>
    </message>
    <message>
        <source>Such mail does not arrive at all. This protects best, but it is strict: if you forgot one of your own senders, its mail is lost too.</source>
        <translation>그런 메일은 전혀 도착하지 않습니다. 가장 잘 보호하지만 가장 엄격합니다. 설정을 빠뜨린 본인의 메일도 도착하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Re&amp;ports to</source>
        <translation>보고서 받을 주소(&amp;P)</translation>
    </message>
    <message>
        <source>You can leave this empty. Once a day, receivers send a summary there: who sent mail with your domain, and what passed.</source>
        <translation>비워 두어도 됩니다. 누가 이 도메인으로 메일을 보냈고 무엇이 통과했는지 수신 측이 하루에 한 번 요약하여 보내 줍니다.</translation>
    </message>
    <message>
        <source>Other rules for parts of the domain</source>
        <translation>하위 도메인에 다른 규칙 적용</translation>
    </message>
    <message>
        <source>Parts that exist</source>
        <translation>있는 하위 도메인</translation>
    </message>
    <message>
        <source>Parts that do not exist</source>
        <translation>없는 하위 도메인</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>이 레코드</translation>
    </message>
    <message>
        <source>Put it aside (quarantine)</source>
        <translation>스팸으로 분류(quarantine)</translation>
    </message>
    <message>
        <source>Refuse it (reject)</source>
        <translation>받지 않고 거부(reject)</translation>
    </message>
    <message>
        <source>Sender a&amp;ddress</source>
        <translation>발신자 주소(&amp;S)</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>Mail from %1 can pass DMARC once all records are there.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>모든 레코드가 갖추어지면 %1에서 보낸 메일은 DMARC를 통과할 수 있습니다.</translation>
    </message>
    <message>
        <source>Check that your service lets you send from it.</source>
        <translation>서비스에서 그 도메인으로 보낼 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Change nothing (none)</source>
        <translation>아무것도 바꾸지 않음(none)</translation>
    </message>
    <message>
        <source>Receivers treat such mail as they do today. A safe way to start.</source>
        <translation>받는 쪽은 그런 메일을 지금과 똑같이 처리합니다. 처음에는 이 설정이 안전합니다.</translation>
    </message>
</context>
<context>
    <name>sda::DomainField</name>
    <message>
        <source>Understood as %1</source>
        <extracomment>%1: the domain name that was found in what was typed</extracomment>
        <translation>인식한 도메인: %1</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>발신자 도메인</translation>
    </message>
    <message>
        <source>“www” is usually the website. Mail mostly comes from the domain without it.</source>
        <translation>‘www’는 보통 웹사이트의 이름입니다. 메일은 대부분 www가 없는 도메인에서 보냅니다.</translation>
    </message>
    <message>
        <source>Without www: %1</source>
        <extracomment>A button. %1: a domain name</extracomment>
        <translation>www 없이: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties a field</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>A domain has no spaces.</source>
        <translation>도메인에는 공백을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 도메인을 입력하려고 하셨습니까?</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>sda::DomainPage</name>
    <message>
        <source>Service and domain</source>
        <translation>서비스와 도메인</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Choose the service that sends your mail.</source>
        <translation>메일을 보내는 서비스를 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter your sender domain.</source>
        <translation>발신자 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>Which service sends your mail, and from which domain?</source>
        <translation>어떤 서비스에서 어떤 도메인으로 메일을 보내십니까?</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>서비스(&amp;S)</translation>
    </message>
    <message>
        <source>Sender &amp;domain</source>
        <translation>발신자 도메인(&amp;D)</translation>
    </message>
    <message>
        <source>The part after the @ in your sender address. You can paste the whole address or a link: the domain is picked out.</source>
        <translation>발신자 주소에서 @ 뒤에 오는 부분입니다. 주소 전체나 링크를 붙여 넣어도 됩니다. 그 안에서 도메인을 찾아냅니다.</translation>
    </message>
    <message>
        <source>This is practice. The domain is a sample, %1, and is filled in.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>연습입니다. 도메인은 예시인 %1이며, 이미 입력되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing here changes anything real. Press Next.</source>
        <translation>여기에서 하는 일은 실제로 아무것도 바꾸지 않습니다. ‘다음’을 누르십시오.</translation>
    </message>
    <message>
        <source>Correct the sender domain.</source>
        <translation>발신자 도메인을 바르게 고쳐 주십시오.</translation>
    </message>
</context>
<context>
    <name>sda::DomainsWindow</name>
    <message>
        <source>My domains</source>
        <translation>내 도메인</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>sda::FinishPage</name>
    <message>
        <source>Submit in the console and finish</source>
        <translation>콘솔에서 제출하고 마무리</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마무리</translation>
    </message>
    <message>
        <source>The records have not been checked yet.</source>
        <translation>레코드를 아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Go back one step to see their ticks.</source>
        <translation>이전 단계로 돌아가면 체크 표시를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>마지막 확인: %1</translation>
    </message>
    <message>
        <source>This was practice: nothing of it is kept.</source>
        <translation>연습이므로 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Everything is kept in this file, which you can send to a colleague: %1</source>
        <extracomment>%1: a file name with its folder</extracomment>
        <translation>모든 내용이 다음 파일에 저장되어 있으며, 동료에게 보낼 수도 있습니다: %1</translation>
    </message>
    <message>
        <source>What each record does</source>
        <translation>각 레코드의 역할</translation>
    </message>
    <message>
        <source>Set up another do&amp;main</source>
        <translation>다른 도메인 설정(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>파일 보기(&amp;F)</translation>
    </message>
    <message>
        <source>The console still says no</source>
        <translation>콘솔에서 인증되지 않는 경우</translation>
    </message>
    <message>
        <source>Later: when you stop using this service</source>
        <translation>나중에: 이 서비스를 그만 쓸 때</translation>
    </message>
    <message>
        <source>You have finished the practice.</source>
        <translation>연습을 마쳤습니다.</translation>
    </message>
    <message>
        <source>With a real domain you would now follow the steps below in the console.</source>
        <translation>실제 도메인일 때는 이제 콘솔에서 아래의 일을 합니다.</translation>
    </message>
    <message>
        <source>Done. You can send mail from this domain now.</source>
        <translation>완료되었습니다. 이제 이 도메인에서 메일을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The console says yes: for the service the set-up is finished.</source>
        <translation>콘솔에서 인증되었습니다. 서비스 쪽 설정은 완료되었습니다.</translation>
    </message>
    <message>
        <source>Our own check has not found all records right so far: see the box below, or go back one step for details.</source>
        <translation>다만 이 프로그램의 확인에서는 아직 모든 레코드가 올바르다고 할 수 없습니다. 아래 상자를 보십시오. 자세한 내용은 이전 단계에 표시됩니다.</translation>
    </message>
    <message>
        <source>Not yet: first wait until all records are right.</source>
        <translation>아직 이릅니다. 먼저 모든 레코드가 올바르게 될 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>The console sho&amp;ws “%1”</source>
        <translation>콘솔 표시: ‘%1’(&amp;W)</translation>
    </message>
    <message>
        <source>Set up my own do&amp;main</source>
        <translation>내 도메인 설정(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try a typical mistake</source>
        <translation>흔한 실수 연습하기(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the start pa&amp;ge</source>
        <translation>시작 페이지로 돌아가기(&amp;G)</translation>
    </message>
    <message>
        <source>Back to the tic&amp;ks</source>
        <translation>‘결과 확인’으로 돌아가기(&amp;K)</translation>
    </message>
    <message>
        <source>With a real domain</source>
        <extracomment>A heading, in practice</extracomment>
        <translation>실제 도메인일 때</translation>
    </message>
    <message>
        <source>Check in the console and finish</source>
        <translation>콘솔에서 확인하고 마무리</translation>
    </message>
    <message>
        <source>Not yet: first all records have to be right.</source>
        <translation>아직 이릅니다. 먼저 모든 레코드를 올바르게 설정하십시오.</translation>
    </message>
    <message>
        <source>If the console already shows all that the box below asks for, tick it.</source>
        <translation>아래 확인란에 적힌 내용이 콘솔에 이미 모두 표시되어 있으면 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>If the console already shows “%1”, tick the box below.</source>
        <translation>콘솔에 이미 ‘%1’ 상태가 표시되면 아래 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>Records still listed here are not done yet.</source>
        <translation>여기에 남아 있는 레코드는 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: a place in the console of the service, %2: the word that it shows there</extracomment>
        <translation>%1: ‘%2’</translation>
    </message>
    <message>
        <source>The console sho&amp;ws all of this:</source>
        <translation>콘솔에 모두 다음과 같이 표시됨(&amp;W):</translation>
    </message>
    <message>
        <source>Back to the r&amp;ecords</source>
        <translation>‘레코드’로 돌아가기(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sda::Fold</name>
    <message>
        <source>Open: %1</source>
        <extracomment>what a screen reader says; %1: a title</extracomment>
        <translation>펼침: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>접음: %1</translation>
    </message>
</context>
<context>
    <name>sda::FormerKeyCard</name>
    <message>
        <source>Leave this record where it is: mail on its way is still signed with the old key.</source>
        <translation>이 레코드는 그대로 두십시오. 배달 중인 메일은 아직 이전 키로 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>The new key is in use, so you can delete this record now. To be quite sure, wait five days: until then a mail may still be on its way.</source>
        <translation>새 키를 쓰고 있으므로 이제 이 레코드를 삭제할 수 있습니다. 더 확실히 하려면 5일 기다리십시오. 그때까지는 배달 중인 메일이 남아 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>This record is gone. There is nothing to do.</source>
        <translation>이 레코드는 이제 없습니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>This record is not there, and the service may still sign with the old key. If your mail is not trusted, enter it again, and leave it there until the console shows the new key as verified.</source>
        <translation>이 레코드가 없지만, 서비스는 아직 이전 키로 서명하고 있을 수 있습니다. 받는 쪽에서 메일을 신뢰하지 않으면, 콘솔에 새 키가 ‘인증됨’으로 표시될 때까지 다시 입력해 두십시오.</translation>
    </message>
    <message>
        <source>The new key takes its place: there is nothing else to delete. Until the service signs with the new key, receivers may distrust mail that is signed with the old one.</source>
        <translation>새 키가 같은 자리에 들어가므로 따로 삭제할 것은 없습니다. 서비스가 새 키로 서명을 시작할 때까지, 이전 키로 서명된 메일은 받는 쪽에서 신뢰하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is the key that is set up now: nothing has changed.</source>
        <translation>지금 설정된 키와 같습니다. 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Another set-up of this domain needs this record: leave it where it is.</source>
        <translation>이 도메인의 다른 설정에 필요한 레코드입니다. 그대로 두십시오.</translation>
    </message>
    <message>
        <source>We do not know yet what is in DNS today. Until we do, leave this record where it is.</source>
        <translation>지금 DNS에 무엇이 있는지 아직 알 수 없습니다. 확인될 때까지 이 레코드는 그대로 두십시오.</translation>
    </message>
    <message>
        <source>At %1 it was still there. Your DNS host may need a while after you have saved.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1에는 아직 남아 있었습니다. 저장한 뒤 반영되기까지 시간이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>I have deleted it</source>
        <translation>삭제했습니다</translation>
    </message>
    <message>
        <source>Do not look any more</source>
        <translation>더 확인하지 않기</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠습니다</translation>
    </message>
</context>
<context>
    <name>sda::FormerKeyNotice</name>
    <message>
        <source>Copy the new key from the console, and paste it here.</source>
        <translation>콘솔에서 새 키를 복사하여 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The previous key is kept aside: leave its record in your DNS for now. All other values are still there.</source>
        <translation>이전 키는 따로 보관되어 있습니다. DNS에 있는 그 레코드는 지금은 그대로 두십시오. 다른 값도 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This is the key that you had before.</source>
        <translation>이것은 이전에 쓰던 키입니다.</translation>
    </message>
    <message>
        <source>If the console shows a new one, reload its page and copy it from there.</source>
        <translation>콘솔에 새 키가 있으면, 콘솔 페이지를 새로 고친 다음 거기에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>Leave the record of the old key where it is.</source>
        <translation>이전 키의 레코드는 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Mail on its way is still signed with it. The last page tells you when you can delete it.</source>
        <translation>배달 중인 메일은 아직 이 키로 서명되어 있습니다. 삭제해도 될 때가 되면 마지막 페이지에서 알려 드립니다.</translation>
    </message>
    <message>
        <source>The new key takes the place of the old one.</source>
        <translation>새 키가 이전 키의 자리에 들어갑니다.</translation>
    </message>
    <message>
        <source>You can delete the record of the old key now.</source>
        <translation>이제 이전 키의 레코드를 삭제해도 됩니다.</translation>
    </message>
    <message>
        <source>The last page shows what to delete.</source>
        <translation>무엇을 삭제할지는 마지막 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>There is no new key: &amp;keep the old one</source>
        <translation>새 키는 없습니다. 이전 키로 되돌리기(&amp;K)</translation>
    </message>
    <message>
        <source>Both have the same name, and there can be only one. Until the service signs with the new key, receivers may distrust mail that is signed with the old one.</source>
        <translation>두 키는 이름이 같고, 그 자리에는 하나만 둘 수 있습니다. 서비스가 새 키로 서명을 시작할 때까지, 이전 키로 서명된 메일은 받는 쪽에서 신뢰하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Change the value at a time when you send little mail.</source>
        <translation>메일을 적게 보내는 시간에 값을 바꾸십시오.</translation>
    </message>
</context>
<context>
    <name>sda::FoundRows</name>
    <message>
        <source>There</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Still missing: copy it from the console</source>
        <translation>아직 없음: 콘솔에서 복사하십시오</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>일반적인 값</translation>
    </message>
</context>
<context>
    <name>sda::GuideView</name>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
</context>
<context>
    <name>sda::HandoffTexts</name>
    <message>
        <source>What for</source>
        <translation>인증 항목</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>전체 이름</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Current value</source>
        <extracomment>What stands in DNS today. Keep the word of the consoles.</extracomment>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>Undo value</source>
        <extracomment>The record to enter again for going back</extracomment>
        <translation>되돌릴 때 쓸 값</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A remark of the person who asks</extracomment>
        <translation>비고</translation>
    </message>
    <message>
        <source>To be decided first. Please change nothing here yet.</source>
        <translation>먼저 결정할 것이 있습니다. 아직 아무것도 변경하지 마십시오.</translation>
    </message>
    <message>
        <source>Not known in full yet. Please do not enter it yet.</source>
        <translation>아직 값이 모두 준비되지 않았습니다. 지금은 입력하지 마십시오.</translation>
    </message>
    <message>
        <source>Add this record.</source>
        <translation>이 레코드를 추가해 주십시오.</translation>
    </message>
    <message>
        <source>Replace the records that are there today with this one.</source>
        <translation>지금 있는 여러 레코드를 이 레코드 하나로 바꾸어 주십시오.</translation>
    </message>
    <message>
        <source>Change the record that is there today to this one. Do not add a second one.</source>
        <translation>지금 있는 레코드를 이 내용으로 수정해 주십시오. 두 번째 레코드는 추가하지 마십시오.</translation>
    </message>
    <message>
        <source>It is there already. Leave it as it is.</source>
        <translation>이미 올바르게 입력되어 있습니다. 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>이 레코드를 삭제해 주십시오.</translation>
    </message>
    <message>
        <source>It says which server takes mail for this name. The service looks for it.</source>
        <translation>이 이름으로 오는 메일을 받을 서버를 알립니다. 메일 서비스가 이 레코드를 확인합니다.</translation>
    </message>
    <message>
        <source>It lists the servers that may send mail for this name.</source>
        <translation>이 이름으로 메일을 보내도 되는 서버를 알립니다.</translation>
    </message>
    <message>
        <source>It points to the public key with which receivers check the signature of the mails.</source>
        <translation>받는 쪽이 메일 서명을 확인할 공개 키가 있는 곳을 알립니다.</translation>
    </message>
    <message>
        <source>It holds the public key with which receivers check the signature of the mails.</source>
        <translation>받는 쪽이 메일 서명을 확인할 때 쓰는 공개 키입니다.</translation>
    </message>
    <message>
        <source>It tells receivers what to do with mail that fails these checks.</source>
        <translation>이러한 검사를 통과하지 못한 메일을 어떻게 처리할지 받는 쪽에 알립니다.</translation>
    </message>
    <message>
        <source>It receives mails that could not be delivered.</source>
        <translation>전달되지 못한 메일이 되돌아올 곳입니다.</translation>
    </message>
    <message>
        <source>It lists the servers that may send with this return address.</source>
        <translation>이 반송 주소로 메일을 보내도 되는 서버를 알립니다.</translation>
    </message>
    <message>
        <source>It proves to the service that the domain is ours.</source>
        <translation>이 도메인이 저희 것임을 메일 서비스에 알립니다.</translation>
    </message>
    <message>
        <source>It belongs to the same set-up, though not to mail.</source>
        <translation>메일용은 아니지만 같은 설정에 속합니다.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 도메인의 DNS 레코드 설정</translation>
    </message>
    <message>
        <source>Please set up these DNS records, so that mail can be sent from %1.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 도메인에서 메일을 보낼 수 있도록 다음 DNS 레코드의 설정을 부탁드립니다.</translation>
    </message>
    <message>
        <source>The host records are full names, without a dot at the end.</source>
        <translation>호스트 레코드는 전체 이름이며, 끝에 점을 붙이지 않았습니다.</translation>
    </message>
    <message>
        <source>The host records are relative to the zone %1; @ is the zone itself.</source>
        <extracomment>%1: a DNS zone. The sign @ stands for the zone itself.</extracomment>
        <translation>호스트 레코드는 DNS 영역 %1 기준이며, @는 그 영역 자체를 뜻합니다.</translation>
    </message>
    <message>
        <source>Server names in the values have no dot at the end. Where your system would append the zone to them, add the dot.</source>
        <translation>값에 있는 서버 이름은 끝에 점을 붙이지 않았습니다. 사용하시는 시스템이 영역 이름을 자동으로 덧붙이는 경우에는 끝에 점을 붙여 주십시오.</translation>
    </message>
    <message>
        <source>TXT values are printed without quotation marks, each as one piece. Where your system takes 255 characters at most, split them.</source>
        <translation>TXT 값은 따옴표 없이, 나누지 않고 적었습니다. 255자까지만 입력할 수 있는 경우에는 나누어 입력해 주십시오.</translation>
    </message>
    <message>
        <source>There must be only one SPF record at a name. Where one is there, change it instead of adding another.</source>
        <translation>하나의 이름에는 SPF 레코드가 하나만 있어야 합니다. 이미 있으면 새로 추가하지 말고 그 레코드를 수정해 주십시오.</translation>
    </message>
    <message>
        <source>Please do not put a proxy in front of the aliases (CNAME): where there is a switch for it, choose “DNS only”.</source>
        <translation>별칭(CNAME) 앞에 프록시를 두지 마십시오. 전환 단추가 있으면 ‘DNS 전용’을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Rows without a value are not decided yet: something else is there today. We will come back to you about them.</source>
        <translation>값이 없는 행은 지금 다른 레코드가 있어 아직 결정되지 않았습니다. 나중에 다시 연락드리겠습니다.</translation>
    </message>
    <message>
        <source>Words between percent signs stand for values that we do not have yet.</source>
        <translation>퍼센트 기호 사이의 단어는 아직 받지 못한 값을 나타냅니다.</translation>
    </message>
    <message>
        <source>Once everything is entered, these commands show what the name server says:</source>
        <translation>모두 입력한 뒤에는 다음 명령으로 네임서버의 응답을 확인할 수 있습니다:</translation>
    </message>
    <message>
        <source>Once everything is entered, these commands show the result. Please do not run them earlier: resolvers remember for a while that a name did not exist.</source>
        <translation>모두 입력한 뒤에는 다음 명령으로 결과를 확인할 수 있습니다. 그 전에는 실행하지 마십시오. DNS 리졸버는 이름이 없었다는 사실을 한동안 기억합니다.</translation>
    </message>
    <message>
        <source>Please answer with the table as you entered it, and leave this line in it. Our program uses it to find out whether anything differs.</source>
        <translation>실제로 입력하신 내용의 표를 이 줄을 남긴 채 회신해 주십시오. 다른 점이 있는지 프로그램이 이 줄로 확인합니다.</translation>
    </message>
    <message>
        <source>This is there today. To undo the change, enter it again:</source>
        <translation>지금 입력되어 있는 내용입니다. 되돌릴 때 다시 입력해 주십시오:</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>도와주셔서 감사합니다.</translation>
    </message>
    <message>
        <source>[paste the table here]</source>
        <extracomment>It is read by the admin if the sender forgets to paste the table in its place.</extracomment>
        <translation>[여기에 표를 붙여 넣기]</translation>
    </message>
    <message>
        <source>Lines starting with %1 are there today and are to be removed.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>기호 %1 뒤의 줄은 지금 있으며 없어질 것입니다.</translation>
    </message>
    <message>
        <source>Lines starting with %1 are already there and stay.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>기호 %1 뒤의 줄은 이미 있으며 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Not in the file, as they are not decided or not known yet, or do not fit: %1</source>
        <extracomment>%1: a list of names in DNS</extracomment>
        <translation>결정되지 않았거나 값을 모르거나 형식에 맞지 않아 파일에 넣지 않은 것: %1</translation>
    </message>
    <message>
        <source>When this was written, we did not know what is in your DNS today. If there is another MX record, please ask us before you change it.</source>
        <translation>이 요청을 작성할 때 지금 DNS에 무엇이 있는지 알 수 없었습니다. 다른 MX 레코드가 있으면 변경하기 전에 연락해 주십시오.</translation>
    </message>
    <message>
        <source>Add this record if there is no %1 record at this name yet; otherwise ask us first.</source>
        <extracomment>%1: MX, SPF or DMARC</extracomment>
        <translation>이 이름에 %1 레코드가 아직 없으면 이 레코드를 추가해 주십시오. 이미 있으면 먼저 저희에게 문의해 주십시오.</translation>
    </message>
    <message>
        <source>wait: to be decided</source>
        <translation>보류(결정 전)</translation>
    </message>
    <message>
        <source>wait: not known yet</source>
        <translation>보류(값 미정)</translation>
    </message>
    <message>
        <source>add if none is there</source>
        <translation>없으면 추가</translation>
    </message>
    <message>
        <source>The current values are from an earlier check. If something else is there now, please ask us first.</source>
        <translation>현재 값은 이전에 확인한 것입니다. 다른 값이 설정되어 있으면 먼저 저희에게 문의해 주십시오.</translation>
    </message>
    <message>
        <source>To undo the change, delete it.</source>
        <translation>되돌리려면 이 레코드를 삭제해 주십시오.</translation>
    </message>
    <message>
        <source>This is there today. To undo the change, delete the new one and enter this again:</source>
        <translation>현재 설정입니다. 되돌리려면 새 레코드를 삭제한 뒤 이것을 다시 입력해 주십시오:</translation>
    </message>
    <message>
        <source>Lines starting with %1 have to wait: the remark above each says why.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>%1 로 시작하는 줄은 보류 상태입니다. 이유는 각 줄 위의 설명을 참고해 주십시오.</translation>
    </message>
    <message>
        <source>Delete the records in the lines starting with %1 first: an import form only adds.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>먼저 %1 로 시작하는 줄의 레코드를 삭제해 주십시오. 가져오기 기능은 레코드를 추가하기만 합니다.</translation>
    </message>
    <message>
        <source>What is there today was not checked, so everything is only created. If that fails, nothing was changed: please send us what is there.</source>
        <translation>현재 설정을 확인하지 않았으므로 모두 새로 만들기만 합니다. 실패하면 아무것도 변경되지 않은 것이니 현재 설정 내용을 저희에게 보내 주십시오.</translation>
    </message>
    <message>
        <source>It is based on what was in DNS at %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 시점의 DNS 내용을 바탕으로 합니다.</translation>
    </message>
    <message>
        <source>Please leave the record %1 (%2) as it is: it holds the previous key, and mail on its way is still signed with it.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>레코드 %1(%2)은(는) 그대로 두십시오. 이전 키가 들어 있으며, 배달 중인 메일은 아직 이 키로 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>The DNS records for sending mail from %1 are already there. There is nothing to do; please leave them as they are.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 도메인에서 메일을 보내기 위한 다음 DNS 레코드는 이미 설정되어 있습니다. 하실 일은 없으며, 그대로 두시면 됩니다.</translation>
    </message>
</context>
<context>
    <name>sda::HelpTexts</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Heading over the pages of the manual</extracomment>
        <translation>사용 방법</translation>
    </message>
    <message>
        <source>Explained in a minute</source>
        <extracomment>Heading over the cards that explain one thing each, &quot;What is SPF?&quot;</extracomment>
        <translation>1분 만에 알아보기</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Heading over links to other cards</extracomment>
        <translation>함께 보기</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Heading over the link to the next page of the manual</extracomment>
        <translation>이어서 읽기</translation>
    </message>
</context>
<context>
    <name>sda::HelpWindow</name>
    <message>
        <source>%1 – Help</source>
        <extracomment>%1: the title of a page of the help</extracomment>
        <translation>%1 – 도움말</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Nothing was found. Try a single word, or a different one.</source>
        <translation>찾지 못했습니다. 낱말 하나만 입력하거나 다른 말로 찾아보십시오.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Button that opens the page about the program; %1: the number of the version</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward ›</source>
        <translation>앞으로(&amp;F) ›</translation>
    </message>
</context>
<context>
    <name>sda::HostChoice</name>
    <message>
        <source>Still looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation>%1(자동으로 인식함)</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation>%1(추정)</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>도메인 서비스 제공 업체</translation>
    </message>
    <message>
        <source>Another one (shown in the usual form)</source>
        <translation>그 밖의 업체(일반적인 형식으로 표시)</translation>
    </message>
    <message>
        <source>Not recognised: choose it if you know it</source>
        <translation>자동으로 인식하지 못함: 알고 있으면 선택하십시오</translation>
    </message>
</context>
<context>
    <name>sda::HostPane</name>
    <message>
        <source>Please check that this is where you sign in for DNS; if not, choose another.</source>
        <translation>DNS를 설정할 때 로그인하는 곳이 맞는지 확인하십시오. 아니면 다른 곳을 선택하십시오.</translation>
    </message>
    <message>
        <source>These name servers could belong to any of these: %1. Choose the one where you sign in for DNS.</source>
        <extracomment>%1: names of companies, separated by commas</extracomment>
        <translation>이 네임서버는 다음 중 한 곳의 것입니다: %1. DNS를 설정할 때 로그인하는 곳을 선택하십시오.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>DNS &amp;host</source>
        <translation>도메인 서비스 제공 업체(&amp;H)</translation>
    </message>
</context>
<context>
    <name>sda::HostSteps</name>
    <message>
        <source>Go to %1.</source>
        <extracomment>%1: menu items of a panel, such as &quot;DNS › Records&quot;</extracomment>
        <translation>‘%1’ 화면으로 갑니다.</translation>
    </message>
    <message>
        <source>For %1 records go to %2.</source>
        <extracomment>%1: a record type, %2: menu items of a panel</extracomment>
        <translation>%1 레코드는 ‘%2’ 화면으로 갑니다.</translation>
    </message>
    <message>
        <source>Save the records.</source>
        <translation>레코드를 저장합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the records. It can take up to %1 before they can be seen.</source>
        <extracomment>%1: a length of time, such as &quot;30 minutes&quot;</extracomment>
        <translation>레코드를 저장합니다. 반영되기까지 최대 %1 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the records. It can take %1 to %2 hours before they can be seen.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>레코드를 저장합니다. 반영되기까지 %1~%2시간 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Save the records. It can take %1 to %2 minutes before they can be seen.</source>
        <translation>레코드를 저장합니다. 반영되기까지 %1~%2분 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign in at %1.</source>
        <extracomment>%1: the name of a DNS host</extracomment>
        <translation>%1에 로그인합니다.</translation>
    </message>
    <message>
        <source>Sign in where the DNS records of %1 are kept. Often that is the company where the domain was bought.</source>
        <extracomment>%1: a DNS zone, such as example.com</extracomment>
        <translation>%1 도메인의 DNS 레코드를 관리하는 곳에 로그인합니다. 대개 도메인을 구입한 업체입니다.</translation>
    </message>
    <message>
        <source>There is one box with a line for each record. Copy each line from below to its end, and leave the other lines as they are.</source>
        <translation>한 줄에 레코드 하나씩 적는 입력란이 있습니다. 아래의 줄을 하나씩 복사해 입력란 끝에 추가하고, 다른 줄은 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Press “%1” for each record below, and copy the fields one by one.</source>
        <extracomment>%1: the caption of a button</extracomment>
        <translation>아래 레코드마다 ‘%1’ 버튼을 누르고, 항목을 하나씩 복사해 붙여 넣습니다.</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <extracomment>%1: the name of a DNS host</extracomment>
        <translation>%1 열기(&amp;P)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: the number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the DNS settings of %1. Look for “DNS” or “DNS records”. Do not change the name servers.</source>
        <extracomment>%1: a DNS zone, such as example.com</extracomment>
        <translation>%1 도메인의 DNS 설정을 엽니다. ‘DNS 설정’이나 ‘DNS 레코드’ 같은 메뉴를 찾으십시오. 네임서버는 변경하지 마십시오.</translation>
    </message>
    <message>
        <source>There is one box with a line for each record. For each record below, do what its first line says, and leave the other lines as they are.</source>
        <translation>한 줄에 레코드 하나씩 적는 입력란이 있습니다. 아래 레코드마다 첫 줄의 안내대로 하고, 다른 줄은 그대로 두십시오.</translation>
    </message>
    <message>
        <source>For each box below, do what its first line says; “%1” makes a new record. Copy the fields one by one.</source>
        <extracomment>%1: the caption of a button</extracomment>
        <translation>아래 상자마다 첫 줄의 안내대로 합니다. 새 레코드는 ‘%1’ 버튼으로 추가합니다. 항목은 하나씩 복사해 붙여 넣습니다.</translation>
    </message>
    <message>
        <source>For each box below, do what its first line says. Copy the fields one by one.</source>
        <translation>아래 상자마다 첫 줄의 안내대로 합니다. 항목은 하나씩 복사해 붙여 넣습니다.</translation>
    </message>
</context>
<context>
    <name>sda::ImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s) will be added.</source>
        <translation>
            <numerusform>설정 %n개를 추가합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already in your list.</source>
        <translation>
            <numerusform>%n개는 이미 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n건은 사용할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n set-up(s)</source>
        <translation>
            <numerusform>%n개 추가(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>도메인 가져오기</translation>
    </message>
    <message>
        <source>This is what the files contain. Nothing is added until you say so, and nothing you already have is replaced.</source>
        <translation>가져올 내용은 다음과 같습니다. ‘추가’ 버튼을 누르기 전에는 아무것도 추가되지 않으며, 지금 있는 설정은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>가져올 내용</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>sda::ImportModel</name>
    <message>
        <source>Will be added; some values are still missing</source>
        <translation>추가합니다. 아직 필요한 값이 있습니다</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>추가합니다</translation>
    </message>
    <message>
        <source>Already in your list; that one stays as it is</source>
        <translation>이미 목록에 있습니다. 지금 있는 설정은 그대로 둡니다</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: the name of a file, %2: the number of a line in it</extracomment>
        <translation>%1, %2번째 줄</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <extracomment>column: file and line</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>처리 내용</translation>
    </message>
</context>
<context>
    <name>sda::KeyStrips</name>
    <message numerus="yes">
        <source>%n character(s) are missing at the end.</source>
        <translation>
            <numerusform>끝의 %n자가 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the beginning.</source>
        <translation>
            <numerusform>앞의 %n자가 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the marked place.</source>
        <translation>
            <numerusform>표시한 곳에서 %n자가 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n extra character(s) at the marked place.</source>
        <translation>
            <numerusform>표시한 곳에 %n자가 더 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marked part differs.</source>
        <translation>표시한 부분이 다릅니다.</translation>
    </message>
    <message>
        <source>These are two different values.</source>
        <translation>두 값은 서로 다른 값입니다.</translation>
    </message>
    <message>
        <source>What the console gave you</source>
        <translation>콘솔에 표시된 값</translation>
    </message>
    <message>
        <source>What your DNS has</source>
        <translation>DNS에 있는 값</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>차이를 보여 주는 그림</translation>
    </message>
    <message>
        <source>It should end with %1. It ends with %2.</source>
        <translation>올바른 끝부분은 %1입니다. 지금 끝부분은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>sda::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>sda::LookMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>A menu: light or dark, size of text, contrast</extracomment>
        <translation>화면 모양(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>The look: light or dark, whichever the desktop has</extracomment>
        <translation>시스템 설정 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>The look</extracomment>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>The look</extracomment>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1: a number, 100 to 200</extracomment>
        <translation>글자 크기 %1%</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sda::LookTimes</name>
    <message>
        <source>Last look: %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>마지막 확인: %1</translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n second(s)</source>
        <translation>
            <numerusform>다음 확인: %n초 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n minute(s)</source>
        <translation>
            <numerusform>다음 확인: %n분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n hour(s)</source>
        <translation>
            <numerusform>다음 확인: %n시간 후</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::MailServerDecision</name>
    <message>
        <source>&amp;Keep my mail server</source>
        <translation>지금의 이메일 서버 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Your mail keeps arriving where it does now. Enter nothing here. Some services accept that, others do not.</source>
        <translation>메일은 앞으로도 지금과 같은 곳으로 들어옵니다. 이 레코드는 입력하지 마십시오. 이를 받아들이는 서비스도 있고 그렇지 않은 서비스도 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>새 서버로 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Only if nobody receives mail at this domain.</source>
        <translation>이 도메인으로 메일을 받는 사람이 아무도 없을 때만 선택하십시오.</translation>
    </message>
    <message>
        <source>Or use a part of your domain as sender domain, such as %1: then both can stay. Change it in the first step.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>또는 %1 같은 하위 도메인을 발신자 도메인으로 사용하면 둘 다 유지할 수 있습니다. 첫 번째 단계에서 변경하십시오.</translation>
    </message>
</context>
<context>
    <name>sda::NewKeyPane</name>
    <message>
        <source>The console gave me a new key</source>
        <translation>콘솔에서 새 키를 받았습니다</translation>
    </message>
    <message>
        <source>What happens to the old key</source>
        <translation>이전 키의 처리</translation>
    </message>
    <message>
        <source>You have set up a new key. Once the console shows it as verified, say so here; the status that counts is that of DKIM. Then you will see which old record can go.</source>
        <translation>새 키를 설정하고 있습니다. 콘솔에 ‘인증됨’으로 표시되면 여기에 알려 주십시오. 보아야 할 것은 DKIM의 상태입니다. 그러면 어떤 이전 레코드를 삭제해도 되는지 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The new key is not typed here yet: go back to its values.</source>
        <translation>새 키가 아직 입력되지 않았습니다. 값 페이지로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Not every name server has shown the new key yet. Look at its tick, one step back; until then leave the old record where it is.</source>
        <translation>새 키가 아직 보이지 않는 네임서버가 있습니다. 한 단계 앞 페이지에서 상태를 확인하십시오. 그때까지 이전 레코드는 그대로 두십시오.</translation>
    </message>
    <message>
        <source>The console gave me yet another key</source>
        <translation>콘솔에서 또 다른 키를 받았습니다</translation>
    </message>
    <message>
        <source>Enter the new key</source>
        <translation>새 키 입력하기</translation>
    </message>
    <message>
        <source>The console shows the new key as &amp;verified</source>
        <translation>콘솔에 새 키가 ‘인증됨’으로 표시됩니다(&amp;V)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>확인하고 있습니다…</translation>
    </message>
    <message>
        <source>Deleted: %1. There is nothing more to do.</source>
        <extracomment>%1: names of records, with their type</extracomment>
        <translation>삭제되었습니다: %1. 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>Services change their DKIM key from time to time. Enter the new one as before; we show what to do with the old record.</source>
        <translation>서비스는 가끔 DKIM 키를 바꿉니다. 새 키를 전과 같이 입력하십시오. 이전 레코드를 어떻게 할지는 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>sda::NewsTexts</name>
    <message>
        <source>Now right: %1</source>
        <extracomment>%1: a list of records, such as &quot;SPF authentication and DKIM authentication&quot;</extracomment>
        <translation>올바르게 설정되었습니다: %1</translation>
    </message>
    <message>
        <source>No longer right: %1. Open the window to see why.</source>
        <extracomment>%1: a list of records</extracomment>
        <translation>더 이상 올바르지 않습니다: %1. 창을 열면 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>All records are right. Go to the console and finish there.</source>
        <translation>모든 레코드가 올바릅니다. 콘솔로 가서 마무리하십시오.</translation>
    </message>
    <message>
        <source>The service looks for the records only until %1, and not all of them are right yet.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>서비스는 %1까지만 레코드를 확인하는데, 아직 올바르지 않은 레코드가 있습니다.</translation>
    </message>
</context>
<context>
    <name>sda::Notice</name>
    <message>
        <source>leave empty</source>
        <translation>비워 두기</translation>
    </message>
    <message>
        <source>Delete this record</source>
        <extracomment>label of a value that has to be deleted at the DNS host</extracomment>
        <translation>삭제할 레코드</translation>
    </message>
    <message>
        <source>Change this record</source>
        <extracomment>label of the value of today, of a record that gets another value</extracomment>
        <translation>변경할 레코드(현재 값)</translation>
    </message>
    <message>
        <source>What is there now (wrong)</source>
        <extracomment>label of a value that stands there today and is wrong</extracomment>
        <translation>현재 값(잘못됨)</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
</context>
<context>
    <name>sda::NoticeList</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>같은 내용이 %n건 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::OverviewCells</name>
    <message>
        <source>without a tag</source>
        <extracomment>heading over the domains that have no tag</extracomment>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>from a template</source>
        <extracomment>heading over domains whose records come from a template file</extracomment>
        <translation>템플릿에서</translation>
    </message>
    <message>
        <source>from a pasted table</source>
        <extracomment>heading over domains whose records come from a pasted table</extracomment>
        <translation>붙여 넣은 표에서</translation>
    </message>
    <message>
        <source>no service yet</source>
        <extracomment>heading over the domains for which no service is chosen</extracomment>
        <translation>서비스 미선택</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <extracomment>in the place of a domain that was not typed yet</extracomment>
        <translation>도메인 미입력</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <extracomment>%n: how many services a domain is set up for</extracomment>
        <translation>
            <numerusform>설정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>column with a tick: the domain belongs to the person</extracomment>
        <translation>소유권</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>column: until when the service looks for the records</extracomment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>column: the person&apos;s own words for sorting</extracomment>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>sda::OverviewPane</name>
    <message>
        <source>Import domains</source>
        <translation>도메인 가져오기</translation>
    </message>
    <message>
        <source>Lists and saved domains (%1)</source>
        <extracomment>filter of a file dialog; keep what stands in parentheses</extracomment>
        <translation>목록과 도메인 파일 (%1)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Opens the domain that is selected in the list</extracomment>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>태그(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>지금 확인(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing needs your attention at the moment.</source>
        <translation>지금은 조치가 필요한 것이 없습니다.</translation>
    </message>
    <message>
        <source>No domain matches. Use fewer words in the field above, or clear it.</source>
        <translation>맞는 도메인이 없습니다. 위 칸의 단어를 줄이거나 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <translation>
            <numerusform>설정 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <extracomment>%n: how many set-ups</extracomment>
        <translation>
            <numerusform>확인됨 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <extracomment>%n: how many set-ups: somebody has to do something</extracomment>
        <translation>
            <numerusform>조치 필요 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check these</source>
        <translation>표시된 항목 확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>모두 확인(&amp;C)</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>내 도메인</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <translation>도메인 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>A list of domains (CSV) or saved domains. You can also drop the files here.</source>
        <translation>도메인 목록(CSV) 또는 도메인 파일. 여기에 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Check s&amp;elected</source>
        <translation>선택한 항목 확인(&amp;E)</translation>
    </message>
    <message>
        <source>No domains here yet</source>
        <translation>아직 도메인이 없습니다</translation>
    </message>
    <message>
        <source>Here you will see every domain you set up, with a tick for each record, and check all of them at once. Set up your first domain, or import a list (CSV) or saved domains: choose the files, or drop them on this window.</source>
        <translation>설정한 도메인이 여기에 모이고 레코드마다 체크 표시가 나타납니다. 한꺼번에 확인할 수도 있습니다. 첫 도메인을 설정하거나 목록(CSV) 또는 도메인 파일을 가져오십시오. 파일을 선택하거나 이 창에 끌어다 놓으면 됩니다.</translation>
    </message>
</context>
<context>
    <name>sda::OverviewSieve</name>
    <message>
        <source>Domain, service or tag</source>
        <translation>도메인, 서비스 또는 태그</translation>
    </message>
    <message>
        <source>Show only these: domain, service or tag</source>
        <translation>다음만 표시: 도메인, 서비스 또는 태그</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>조치가 필요한 것만(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>묶기(&amp;G)</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>묶기</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>&quot;Group by&quot;: nothing</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>sda::OverviewWords</name>
    <message>
        <source>not added yet</source>
        <translation>아직 추가되지 않음</translation>
    </message>
    <message>
        <source>%1 at the last check</source>
        <extracomment>%1: a state, such as &quot;verified&quot;: so it was when it was checked last, days ago perhaps</extracomment>
        <translation>지난 확인: %1</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <extracomment>state of a domain: values are still wanted</extracomment>
        <translation>입력 중</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>열 수 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;SPF authentication&quot;, %2: &quot;verified&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>%1, %2: how many domains</extracomment>
        <translation>%2개 중 %1개 확인됨</translation>
    </message>
</context>
<context>
    <name>sda::PasteArea</name>
    <message>
        <source>Record values from the console</source>
        <translation>콘솔의 레코드 값</translation>
    </message>
    <message>
        <source>Paste here what the console shows: the whole table, single values or an e-mail. You can also drop a text file.</source>
        <translation>콘솔에 표시된 내용을 여기에 붙여 넣으십시오. 표 전체, 값 하나, 이메일 모두 됩니다. 텍스트 파일을 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>This text is very long. Only its beginning is shown; all of it is read.</source>
        <translation>텍스트가 매우 길어 앞부분만 표시합니다. 읽을 때는 전체를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>sda::PlaceView</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The way ends here: the domain is not connected to any name server.</source>
        <translation>길이 여기에서 끊겨 있습니다. 도메인이 어떤 네임서버에도 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>From here the way leads to a parking place for unused domains.</source>
        <translation>여기에서 길이 대기 중인 도메인을 두는 곳으로 이어집니다.</translation>
    </message>
    <message>
        <source>Other name servers are named as well, because a move is under way: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>이전이 진행 중이어서 다른 네임서버도 등록되어 있습니다: %1</translation>
    </message>
    <message>
        <source>None of these name servers has the records of this domain.</source>
        <translation>이 네임서버 중 어느 것에도 이 도메인의 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>These do not answer for this domain: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>이 도메인에 대해 응답하지 않는 서버: %1</translation>
    </message>
    <message>
        <source>The record is not here yet: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>레코드가 아직 전달되지 않은 서버: %1</translation>
    </message>
    <message>
        <source>Your record is with a DNS host that the domain does not use.</source>
        <translation>레코드가 이 도메인에서 사용하지 않는 DNS 호스트에 입력되어 있습니다.</translation>
    </message>
    <message>
        <source>The record stayed behind when the name servers changed. This list does not have it.</source>
        <translation>네임서버를 변경할 때 레코드가 이전 위치에 남았습니다. 이 목록에는 없습니다.</translation>
    </message>
    <message>
        <source>This list has not changed yet.</source>
        <translation>이 목록은 아직 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The record is in the list of another domain: %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>레코드가 다른 도메인의 목록에 있습니다: %1</translation>
    </message>
    <message>
        <source>This list counts for %1. The list of %2 does not.</source>
        <extracomment>%1: a domain, %2: the domain above it</extracomment>
        <translation>%1에는 이 목록이 사용됩니다. %2의 목록은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>The name contains the domain twice.</source>
        <translation>이름에 도메인이 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>A part of the name is missing.</source>
        <translation>이름의 일부가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The record is at another name.</source>
        <translation>레코드가 다른 이름에 있습니다.</translation>
    </message>
    <message>
        <source>Where the domain was bought</source>
        <translation>도메인을 구입한 곳</translation>
    </message>
    <message>
        <source>Name servers of the DNS host</source>
        <translation>DNS 호스트의 네임서버</translation>
    </message>
    <message>
        <source>List of records for</source>
        <translation>레코드 목록</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>내 레코드</translation>
    </message>
    <message>
        <source>It belongs here:</source>
        <translation>올바른 위치:</translation>
    </message>
    <message>
        <source>It is here:</source>
        <translation>지금 있는 위치:</translation>
    </message>
    <message>
        <source>You entered the record here.</source>
        <translation>레코드를 여기에 입력했습니다.</translation>
    </message>
    <message>
        <source>The internet asks here.</source>
        <translation>인터넷은 여기에 묻습니다.</translation>
    </message>
    <message>
        <source>It is not here yet.</source>
        <translation>아직 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>A word at the spot of the mistake in a picture</extracomment>
        <translation>여기입니다</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>%1: how many more name servers there are</extracomment>
        <translation>외 %1대</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at “%1”: %2</source>
        <extracomment>What is wrong at one of the places. %1: the place, %2: what is wrong, a sentence</extracomment>
        <translation>확인할 곳: ‘%1’. %2</translation>
    </message>
    <message>
        <source>Picture of where the record lives</source>
        <translation>레코드가 있는 곳의 그림</translation>
    </message>
</context>
<context>
    <name>sda::PlacesFold</name>
    <message>
        <source>Where do these records live?</source>
        <translation>이 레코드는 어디에 저장됩니까?</translation>
    </message>
</context>
<context>
    <name>sda::PracticeConsole</name>
    <message>
        <source>What the console would show</source>
        <translation>콘솔에 표시될 내용</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>what the console would show</source>
        <translation>콘솔에 표시될 내용</translation>
    </message>
</context>
<context>
    <name>sda::PracticePane</name>
    <message>
        <source>S&amp;tart again</source>
        <translation>처음부터(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>시작(&amp;T)</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <extracomment>%1: one or two sentences</extracomment>
        <translation>기억할 점: %1</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <extracomment>When something happens in a practice story. %1: number of the day, from 1; %2: clock time</extracomment>
        <translation>%1일째 %2</translation>
    </message>
    <message>
        <source>&amp;Practise:</source>
        <translation>연습(&amp;P):</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>연습할 내용</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <extracomment>An entry in a list. %1: the title of a practice story</extracomment>
        <translation>사례: %1</translation>
    </message>
    <message>
        <source>What happens n&amp;ext</source>
        <translation>다음에 일어날 일 보기(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the time pass until something happens</source>
        <translation>무슨 일이 일어날 때까지 시간을 보냅니다</translation>
    </message>
    <message>
        <source>&amp;Fix it</source>
        <translation>고치기(&amp;F)</translation>
    </message>
    <message>
        <source>An&amp;other story</source>
        <translation>다른 사례(&amp;O)</translation>
    </message>
    <message>
        <source>Spee&amp;d of time:</source>
        <translation>시간 속도(&amp;D):</translation>
    </message>
    <message>
        <source>Speed of time in the story</source>
        <translation>사례 속 시간 속도</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>실제와 같은 속도</translation>
    </message>
    <message>
        <source>an hour takes a minute</source>
        <translation>한 시간을 1분에</translation>
    </message>
    <message>
        <source>an hour takes six seconds</source>
        <translation>한 시간을 6초에</translation>
    </message>
    <message>
        <source>Press Start to begin.</source>
        <translation>‘시작’을 누르면 시작합니다.</translation>
    </message>
    <message>
        <source>In the stories you are the shop owner.</source>
        <translation>사례에서는 본인이 가게 주인입니다.</translation>
    </message>
    <message>
        <source>That was the last story. You have seen them all now.</source>
        <translation>이것이 마지막 사례입니다. 모든 사례를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Stories, step by step</source>
        <translation>순서대로 진행되는 사례</translation>
    </message>
    <message>
        <source>Single situations</source>
        <translation>개별 상황</translation>
    </message>
    <message>
        <source>Back to the start pa&amp;ge</source>
        <translation>시작 페이지로 돌아가기(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sda::Program</name>
    <message>
        <source>This could not be saved, so it stays as it was.</source>
        <translation>저장할 수 없어 설정은 그대로입니다.</translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation>계속 지켜봅니다</translation>
    </message>
    <message>
        <source>Your domains are now watched in the background. To open a window, start the program again. To stop watching, switch it off in the menu of a window.</source>
        <translation>지금부터 백그라운드에서 도메인을 지켜봅니다. 창을 열려면 프로그램을 다시 시작하십시오. 그만 지켜보게 하려면 창의 메뉴에서 끄십시오.</translation>
    </message>
</context>
<context>
    <name>sda::RecordCard</name>
    <message>
        <source>Add this as a new record.</source>
        <translation>새 레코드로 추가하십시오.</translation>
    </message>
    <message>
        <source>There is already such a record with another value. Change its value to this one; do not add a second record.</source>
        <translation>이 레코드는 이미 다른 값으로 있습니다. 두 번째 레코드를 추가하지 말고 값을 다음과 같이 수정하십시오.</translation>
    </message>
    <message>
        <source>This record is already there, and it is right. Nothing to do.</source>
        <translation>이미 올바르게 입력되어 있습니다. 하실 일이 없습니다.</translation>
    </message>
    <message>
        <source>There is already such a record. Change its value to this one: everything in it stays, and the words of this service are added. Do not add a second record.</source>
        <translation>이 레코드는 이미 있습니다. 값을 다음과 같이 수정하십시오. 기존 내용은 모두 그대로 두고 이 서비스에 필요한 내용만 더한 것입니다. 두 번째 레코드는 추가하지 마십시오.</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>이 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>비워 두기</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>What stands there now: the way back.</extracomment>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>Receivers need %1 look-ups for it today and %2 afterwards; no more than %3 are allowed.</source>
        <translation>수신 측은 이 레코드를 위해 지금은 %1번, 변경 후에는 %2번 조회합니다. %3번까지만 허용됩니다.</translation>
    </message>
    <message>
        <source>Take the &amp;strictest ending instead</source>
        <translation>대신 가장 엄격한 끝부분 사용(&amp;S)</translation>
    </message>
    <message>
        <source>There are several such records, and only one is allowed. Change the value of one of them to this and delete the others: everything in them stays.</source>
        <translation>이 레코드가 두 개 이상 있지만 하나만 있어야 합니다. 그중 하나의 값을 다음과 같이 수정하고 나머지는 삭제하십시오. 기존 내용은 모두 이 값에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Something else is there today, and somebody may need it. Decide first.</source>
        <translation>지금은 다른 내용이 입력되어 있으며, 누군가 사용하고 있을 수 있습니다. 먼저 어떻게 할지 결정하십시오.</translation>
    </message>
    <message>
        <source>Receivers need at least %1 look-ups for it today and %2 afterwards; no more than %3 are allowed.</source>
        <translation>수신 측이 이 레코드 때문에 하는 조회는 지금 최소 %1회, 변경 후 최소 %2회입니다. %3회를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>한 줄 전체</translation>
    </message>
    <message>
        <source>* Please check: your DNS host may use another word or another form here.</source>
        <translation>* 표시는 확인이 필요한 항목입니다. 실제 화면에서는 항목 이름이나 입력 방식이 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Add this as a new record, but only if there is none of its kind at this name yet.</source>
        <translation>이 이름에 아직 같은 종류의 레코드가 없을 때에만 새 레코드로 추가하십시오.</translation>
    </message>
    <message>
        <source>Look first whether there is one already</source>
        <translation>먼저 이미 레코드가 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>the title of a box. %1: the kind of record, %2: its number, %3: how many there are of it</extracomment>
        <translation>%1(%2/%3)</translation>
    </message>
    <message>
        <source>The console shows a dot at the end. It may be left out, unless your DNS host would append your domain to the value.</source>
        <translation>콘솔에는 끝에 점이 표시됩니다. 점은 생략할 수 있지만, 도메인 서비스 제공 업체가 값에 도메인을 자동으로 덧붙이는 경우에는 점을 붙이십시오.</translation>
    </message>
    <message>
        <source>The console shows a dot at the end. Leave it out here.</source>
        <translation>콘솔에는 끝에 점이 표시됩니다. 여기에서는 붙이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>sda::RecordDetails</name>
    <message>
        <source>This record is not in your DNS yet.</source>
        <translation>이 레코드는 아직 DNS에 없습니다.</translation>
    </message>
    <message>
        <source>This record is right in DNS. What is left is the console (next step).</source>
        <translation>이 레코드는 DNS에 올바르게 설정되어 있습니다. 이제 콘솔에서 진행하는 단계(다음 단계)만 남았습니다.</translation>
    </message>
    <message>
        <source>The answers are on their way.</source>
        <translation>답을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>This server has not answered.</source>
        <translation>이 서버는 답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer was empty: there is no such record.</source>
        <translation>답이 비어 있습니다. 이런 레코드가 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The answer at the last look:</source>
        <translation>마지막으로 확인했을 때의 답:</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>레코드 상세 정보</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>전체 이름</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>올바른 값</translation>
    </message>
    <message>
        <source>What each server says</source>
        <translation>각 서버의 답</translation>
    </message>
    <message>
        <source>The dig command for this record</source>
        <translation>이 레코드를 확인하는 dig 명령</translation>
    </message>
    <message>
        <source>The nslookup command for this record</source>
        <translation>이 레코드를 확인하는 nslookup 명령</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Some places may still show the old content:</source>
        <translation>아직 이전 내용이 보이는 곳이 있을 수 있습니다:</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>지금까지의 변화</translation>
    </message>
</context>
<context>
    <name>sda::RecordsModel</name>
    <message>
        <source>value not given yet</source>
        <translation>값이 아직 없음</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>아직 추가되지 않음</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>호스트 레코드</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>올바른 값</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Timing</source>
        <extracomment>column: since when a state lasts, or until when it may: “since 12:40”, “until 13:05”</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>column of three marks: name servers, the world, the service</extracomment>
        <translation>반영 상황</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 record(s)</source>
        <extracomment>%n how many such records stand there, %1 SPF, DMARC or TXT: “2 SPF records”</extracomment>
        <translation>
            <numerusform>%1 레코드 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::RecordsPage</name>
    <message>
        <source>Add the records</source>
        <translation>레코드 추가</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>The records are &amp;entered</source>
        <translation>레코드가 입력되었습니다(&amp;E)</translation>
    </message>
    <message>
        <source>One moment, please: we are still looking at what is there today. Existing records decide what has to be entered.</source>
        <translation>지금 DNS에 있는 내용을 확인하는 중입니다. 기존 레코드에 따라 입력할 내용이 달라지므로 잠시 기다려 주십시오.</translation>
    </message>
    <message>
        <source>Some values are still missing: go back to the step before.</source>
        <translation>아직 없는 값이 있습니다. 이전 단계로 돌아가십시오.</translation>
    </message>
    <message>
        <source>&amp;I add them myself</source>
        <translation>직접 추가합니다(&amp;I)</translation>
    </message>
    <message>
        <source>My DNS &amp;admin adds them</source>
        <translation>DNS 관리자가 추가합니다(&amp;A)</translation>
    </message>
    <message>
        <source>What the service says about it</source>
        <translation>서비스의 안내</translation>
    </message>
    <message>
        <source>A story is running, and the records are entered in it.</source>
        <translation>사례를 진행하고 있습니다. 레코드는 사례 안에서 입력됩니다.</translation>
    </message>
    <message>
        <source>Press Next to see what happened to them.</source>
        <translation>‘다음’을 누르면 레코드의 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The records were entered in the practice DNS. Press Next.</source>
        <translation>연습용 DNS에 레코드를 입력했습니다. ‘다음’을 누르십시오.</translation>
    </message>
    <message>
        <source>You are practising: the button below enters the records for you.</source>
        <translation>연습입니다. 아래 버튼을 누르면 레코드가 자동으로 입력됩니다.</translation>
    </message>
    <message>
        <source>With a real domain you would now enter the records below at your DNS host.</source>
        <translation>실제 도메인일 때는 아래 내용을 도메인 서비스 제공 업체의 화면에서 입력합니다.</translation>
    </message>
    <message>
        <source>Enter the records in the &amp;sample DNS</source>
        <translation>연습용 DNS에 레코드 입력(&amp;S)</translation>
    </message>
    <message>
        <source>Still missing: %1. Go back to step %2.</source>
        <extracomment>%1: one or several names of values, separated by commas; %2: the number of a step</extracomment>
        <translation>아직 없는 값: %1. %2단계로 돌아가십시오.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Who will add the records?</source>
        <translation>레코드는 누가 추가합니까?</translation>
    </message>
</context>
<context>
    <name>sda::RecordsView</name>
    <message>
        <source>Records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Copied: the value of %1</source>
        <extracomment>%1: a record, &quot;DKIM authentication&quot;</extracomment>
        <translation>값을 복사함: %1</translation>
    </message>
</context>
<context>
    <name>sda::RetirePane</name>
    <message>
        <source>First stop sending with the service, and delete the domain in its console. Then do this at your DNS host. Records known to be needed by your other mail are marked, and stay.</source>
        <translation>먼저 서비스를 통한 발송을 중지하고 콘솔에서 도메인을 삭제하십시오. 그런 다음 DNS 관리 화면에서 다음과 같이 하십시오. 다른 메일에 필요한 것으로 알려진 레코드는 표시해 두고 그대로 남깁니다.</translation>
    </message>
</context>
<context>
    <name>sda::RetiredCard</name>
    <message>
        <source>Delete this record.</source>
        <translation>이 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Keep this record, with a shorter text.</source>
        <translation>이 레코드는 남기고 값을 짧게 바꾸십시오.</translation>
    </message>
    <message>
        <source>Leave this record as it is.</source>
        <translation>이 레코드는 그대로 두십시오.</translation>
    </message>
    <message>
        <source>Do not touch this record yet.</source>
        <translation>이 레코드는 아직 건드리지 마십시오.</translation>
    </message>
    <message>
        <source>Nothing to do: it is not there.</source>
        <translation>지금 없습니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Only this service needs it.</source>
        <translation>이 서비스에서만 쓰는 레코드입니다.</translation>
    </message>
    <message>
        <source>The rest of it is for others who send for you.</source>
        <translation>나머지는 다른 발송 서비스를 위한 것입니다.</translation>
    </message>
    <message>
        <source>Another set-up of this domain needs it.</source>
        <translation>이 도메인의 다른 설정에 필요합니다.</translation>
    </message>
    <message>
        <source>It protects all mail of the domain.</source>
        <translation>도메인의 모든 메일을 보호합니다.</translation>
    </message>
    <message>
        <source>It receives the mail of the domain.</source>
        <translation>도메인의 메일을 받는 데 쓰입니다.</translation>
    </message>
    <message>
        <source>It is not about mail.</source>
        <translation>메일과 관계가 없습니다.</translation>
    </message>
    <message>
        <source>What is there now is not what was set up here. Ask whoever looks after the domain.</source>
        <translation>지금 있는 내용이 여기에서 설정한 것과 다릅니다. 도메인을 관리하는 사람에게 확인하십시오.</translation>
    </message>
    <message>
        <source>We do not know yet what is in DNS today.</source>
        <translation>지금 DNS에 무엇이 있는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>호스트 레코드</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남길 값</translation>
    </message>
    <message>
        <source>To undo it</source>
        <translation>되돌릴 값</translation>
    </message>
    <message>
        <source>It holds a previous key, which is no longer used.</source>
        <translation>이전 키입니다. 이제 서명에 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Keep, to put it back</source>
        <translation>되돌릴 때를 위해 보관</translation>
    </message>
    <message>
        <source>Delete this record only if nobody receives mail at this domain.</source>
        <translation>이 도메인으로 메일을 받는 사람이 없을 때만 이 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Delete this record only if no other service sends mail for this domain.</source>
        <translation>이 도메인으로 메일을 보내는 다른 서비스가 없을 때만 이 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Without it, mail to %1 may no longer arrive.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>삭제하면 %1 앞으로 보낸 메일이 도착하지 않을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>sda::RunProgress</name>
    <message>
        <source>Reading your set-ups: %1 of %2</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>설정을 읽는 중: %2개 중 %1개</translation>
    </message>
    <message>
        <source>Adding set-ups: %1 of %2</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>설정을 추가하는 중: %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>%2개 중 %1개 확인함</translation>
    </message>
    <message>
        <source>%1 of %2 checked, less than a minute left</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>%2개 중 %1개 확인함, 1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, about %n minute(s) left</source>
        <extracomment>%1, %2: how many domains, %n: how many minutes</extracomment>
        <translation>
            <numerusform>%2개 중 %1개 확인함, 약 %n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
</context>
<context>
    <name>sda::SaveHandoff</name>
    <message>
        <source>PDF, to print or to attach</source>
        <translation>PDF(인쇄·첨부용)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Table for spreadsheets (TSV)</source>
        <translation>스프레드시트용 표(TSV)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>스프레드시트용 표(CSV)</translation>
    </message>
    <message>
        <source>Markdown, for wikis and tickets</source>
        <translation>Markdown(위키 및 티켓용)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Zone file lines (BIND)</source>
        <translation>영역 파일 줄(BIND)</translation>
    </message>
    <message>
        <source>Amazon Route 53 change batch (JSON)</source>
        <translation>Amazon Route 53 변경 배치(JSON)</translation>
    </message>
    <message>
        <source>Commands that check: dig</source>
        <translation>확인용 명령: dig</translation>
    </message>
    <message>
        <source>Commands that check: nslookup</source>
        <translation>확인용 명령: nslookup</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>메일 초안</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>파일로 저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sda::ServersModel</name>
    <message>
        <source>waiting for the answer</source>
        <translation>답을 기다리는 중</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>답</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Kept for</source>
        <extracomment>how long an answer may be remembered</extracomment>
        <translation>기억되는 시간</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of servers and how far it is: “Name servers: 2 of 3 have it”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your network (%1)</source>
        <extracomment>the server that this computer asks; %1: its address</extracomment>
        <translation>사용 중인 네트워크(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a server, %2: a country</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>has the record</source>
        <translation>레코드가 있습니다</translation>
    </message>
    <message>
        <source>remembers the earlier answer until %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1까지 이전 내용을 기억합니다</translation>
    </message>
    <message>
        <source>has something else</source>
        <translation>다른 내용이 있습니다</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>when a server answered</extracomment>
        <translation>응답 시각</translation>
    </message>
</context>
<context>
    <name>sda::ServicePicker</name>
    <message>
        <source>Another service, by its template</source>
        <translation>다른 서비스(템플릿 사용)</translation>
    </message>
    <message>
        <source>My own table of records</source>
        <translation>가지고 있는 레코드 표</translation>
    </message>
    <message>
        <source>Open the template of a service</source>
        <translation>서비스의 템플릿 열기</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>템플릿(*.json)</translation>
    </message>
    <message>
        <source>Paste your table in the step after next. Each row needs a type, a host record and a value.</source>
        <translation>표는 다음다음 단계에서 붙여 넣습니다. 행마다 레코드 유형, 호스트 레코드, 레코드 값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>열린 템플릿: %1</translation>
    </message>
    <message>
        <source>Many services publish a Domain Connect template, a file that ends in .json. Ask the service for it, or choose “My own table of records”.</source>
        <translation>많은 서비스가 Domain Connect 템플릿(이름이 .json으로 끝나는 파일)을 공개합니다. 서비스에 요청하거나 ‘가지고 있는 레코드 표’를 선택하십시오.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>sda::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>도메인 미입력</translation>
    </message>
    <message>
        <source>%1 – %2 – changed %3</source>
        <extracomment>%1: a domain, %2: the name of a service, %3: a time or date</extracomment>
        <translation>%1 – %2 – %3에 수정함</translation>
    </message>
    <message>
        <source>Practice cannot begin on this computer.</source>
        <translation>이 컴퓨터에서는 연습을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>It needs DNS servers of its own inside this computer, and the system did not let them start.</source>
        <translation>연습에는 이 컴퓨터 안에서만 쓰는 DNS 서버가 필요한데, 시스템이 그 시작을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>A sender domain is the part after the @ in the address your mail comes from. To set it up, a few records are added to its DNS, the address book of the internet. This assistant says which ones, where to type them, and when they have arrived.</source>
        <translation>발신자 도메인은 메일을 보내는 주소에서 @ 뒤에 오는 부분입니다. 이를 설정하려면 인터넷의 주소록인 DNS에 레코드를 몇 개 추가해야 합니다. 어떤 레코드를 어디에 입력하는지, 언제 반영되었는지 이 도우미가 알려 드립니다.</translation>
    </message>
    <message>
        <source>Set up a &amp;domain</source>
        <translation>도메인 설정(&amp;D)</translation>
    </message>
    <message>
        <source>Step by step, from the console of your mail service to the last tick.</source>
        <translation>메일 서비스의 콘솔부터 마지막 체크 표시까지 한 단계씩 진행합니다.</translation>
    </message>
    <message>
        <source>&amp;Open a saved domain</source>
        <translation>저장한 도메인 파일 열기(&amp;O)</translation>
    </message>
    <message>
        <source>A file on this computer, or one a colleague sent you.</source>
        <translation>이 컴퓨터에 있는 파일이나 동료가 보내 준 파일을 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample</source>
        <translation>예시로 연습(&amp;P)</translation>
    </message>
    <message>
        <source>A made-up domain inside this computer. Nothing real is changed, no network is needed.</source>
        <translation>이 컴퓨터 안에만 있는 가상의 도메인입니다. 실제로 바뀌는 것은 없으며 네트워크도 필요 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer</source>
        <translation>이 컴퓨터에 저장된 설정(&amp;K)</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>이 컴퓨터에 저장된 설정</translation>
    </message>
    <message>
        <source>My do&amp;mains and their ticks</source>
        <translation>내 도메인 열기(&amp;M)</translation>
    </message>
    <message>
        <source>Practise typical mi&amp;stakes</source>
        <translation>흔한 실수 사례로 연습(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sda::StepButton</name>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>later</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>accessible name of a step; %1: its number, %2: its title, %3: &quot;done&quot;, &quot;you are here&quot;, &quot;done, you are here&quot;, &quot;later&quot;</extracomment>
        <translation>%1단계: %2, %3</translation>
    </message>
    <message>
        <source>done, you are here</source>
        <translation>완료, 지금 이 단계</translation>
    </message>
</context>
<context>
    <name>sda::StepList</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
</context>
<context>
    <name>sda::StoryTexts</name>
    <message>
        <source>Checked before it was saved</source>
        <translation>저장하기 전에 확인함</translation>
    </message>
    <message>
        <source>Somebody looks for the records before they are saved, and the answer “there is nothing” is remembered.</source>
        <translation>레코드를 저장하기 전에 누군가 조회하여, ‘아무것도 없다’는 답이 기억됩니다.</translation>
    </message>
    <message>
        <source>Save first, check afterwards. If somebody has looked too early, all you can do is wait: entering everything again does not make it faster.</source>
        <translation>먼저 저장하고, 확인은 그다음에 합니다. 너무 일찍 확인했다면 기다리는 수밖에 없습니다. 다시 입력해도 빨라지지 않습니다.</translation>
    </message>
    <message>
        <source>The domain twice in the name</source>
        <translation>이름에 도메인이 두 번</translation>
    </message>
    <message>
        <source>The whole name is entered as the host record, and the DNS host adds the domain once more.</source>
        <translation>호스트 레코드에 전체 이름을 입력했더니, 도메인 서비스 제공 업체가 도메인을 한 번 더 붙입니다.</translation>
    </message>
    <message>
        <source>Many DNS hosts add the domain by themselves. If a record was saved but cannot be found, look at its name first.</source>
        <translation>많은 도메인 서비스 제공 업체가 도메인을 자동으로 붙입니다. 저장한 레코드가 보이지 않으면 먼저 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>A second SPF record</source>
        <translation>두 번째 SPF 레코드</translation>
    </message>
    <message>
        <source>A second SPF record is added next to the first, and receivers use neither of them.</source>
        <translation>원래 있던 SPF 레코드 옆에 하나가 더 추가되어, 수신 측이 둘 다 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>A domain has only one SPF record. A new service goes into the record that is already there, never into a second one.</source>
        <translation>도메인 하나에 SPF 레코드는 하나뿐입니다. 새 서비스는 이미 있는 레코드 안에 추가하며, 따로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>The key is cut off</source>
        <translation>키가 잘려 있음</translation>
    </message>
    <message>
        <source>Only a part of the DKIM key is copied.</source>
        <translation>DKIM 키의 일부만 복사됩니다.</translation>
    </message>
    <message>
        <source>Use the copy button to copy a key, and compare the last characters.</source>
        <translation>키는 복사 버튼으로 복사하고, 마지막 글자를 비교합니다.</translation>
    </message>
    <message>
        <source>A name server falls silent</source>
        <translation>네임서버가 응답하지 않음</translation>
    </message>
    <message>
        <source>Everything is right. Then one of the two name servers is out of order for an hour.</source>
        <translation>모든 것이 올바릅니다. 그런데 네임서버 두 대 중 한 대가 한 시간 동안 멈춥니다.</translation>
    </message>
    <message>
        <source>The ticks stay as long as the name servers that do answer have the records. Nothing has to be entered again; if it goes on for long, tell your DNS host.</source>
        <translation>응답하는 네임서버에 레코드가 있는 동안 체크 표시는 그대로입니다. 다시 입력할 필요가 없습니다. 오래 계속되면 도메인 서비스 제공 업체에 알립니다.</translation>
    </message>
    <message>
        <source>The domain moves</source>
        <translation>도메인의 이전</translation>
    </message>
    <message>
        <source>Everything was right. A month later the domain moves to another DNS host, and the records are left behind.</source>
        <translation>모든 것이 올바랐습니다. 한 달 뒤 도메인이 다른 도메인 서비스 제공 업체로 옮겨 가면서, 레코드가 빠집니다.</translation>
    </message>
    <message>
        <source>When a domain moves, its mail records have to move with it. Keep the set-up and keep watching it: it shows what was lost, and what to enter.</source>
        <translation>도메인을 옮길 때는 메일 레코드도 함께 옮겨야 합니다. 설정을 남겨 두고 지켜보면, 무엇이 없어졌고 무엇을 입력해야 하는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The time runs out</source>
        <translation>기한이 지남</translation>
    </message>
    <message>
        <source>The service looks for the records for 72 hours, and the DNS admin is on leave.</source>
        <translation>서비스는 72시간 동안 레코드를 확인하는데, DNS 관리자가 휴가 중입니다.</translation>
    </message>
    <message>
        <source>The 72 hours begin when the domain is created in the console. If they run out, start the verification again there; your records stay in DNS.</source>
        <translation>72시간은 콘솔에서 도메인을 생성할 때 시작됩니다. 기한이 지나면 콘솔에서 인증을 다시 시작합니다. DNS에 입력한 내용은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>You have not saved the records yet, but a colleague is already looking for them with a tool on the web. The DNS server it uses now remembers for an hour that there was nothing.</source>
        <translation>아직 레코드를 저장하지 않았습니다. 그런데 동료가 벌써 웹 도구로 조회합니다. 그 도구의 DNS 리졸버는 아무것도 없었다는 사실을 한 시간 동안 기억합니다.</translation>
    </message>
    <message>
        <source>Go on to the moment when the records are saved.</source>
        <translation>레코드를 저장하는 순간으로 넘어가십시오.</translation>
    </message>
    <message>
        <source>You have saved all the records. Both name servers have them at once: that is the first of the three marks in each row. The resolver still says that there is nothing.</source>
        <translation>레코드를 모두 저장했습니다. 네임서버 두 대에는 바로 반영되었습니다. 각 행에 있는 표시 세 개 중 첫 번째가 그것입니다. DNS 리졸버는 아직 아무것도 없다고 답합니다.</translation>
    </message>
    <message>
        <source>There is nothing to fix. Select a record to see how long the old answer is remembered, then press “What happens next”.</source>
        <translation>고칠 것은 없습니다. 레코드를 선택하여 예전 답이 언제까지 기억되는지 읽은 다음, ‘다음에 일어날 일 보기’를 누르십시오.</translation>
    </message>
    <message>
        <source>The hour is over. The resolver has asked again, and now everybody sees the records.</source>
        <translation>한 시간이 지났습니다. DNS 리졸버가 다시 조회하여, 이제 누구에게나 레코드가 보입니다.</translation>
    </message>
    <message>
        <source>For DKIM you pasted the whole name as the host record. Your DNS host added the domain once more, so now it is in the name twice.</source>
        <translation>DKIM의 호스트 레코드에 전체 이름을 붙여 넣었습니다. 도메인 서비스 제공 업체가 붙인 것까지 더해져, 도메인이 두 번 들어갔습니다.</translation>
    </message>
    <message>
        <source>Select DKIM and read where the record was found. Then press “Fix it”: you enter the short host record.</source>
        <translation>DKIM을 선택하여 레코드가 어디에서 발견되었는지 읽으십시오. 그런 다음 ‘고치기’를 누르면 짧은 호스트 레코드가 입력됩니다.</translation>
    </message>
    <message>
        <source>The host record is the short one now, and the record is where everybody looks for it.</source>
        <translation>호스트 레코드가 짧아졌고, 레코드는 모두가 찾는 자리에 있습니다.</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You added the service&apos;s record next to it. Now your everyday mail is at risk as well.</source>
        <translation>평소 메일용 SPF 레코드가 있었습니다. 그 옆에 서비스의 SPF 레코드를 추가했습니다. 이제 평소 메일도 전달되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Select SPF and read the one record that holds both. Then press “Fix it”: you enter that one and delete the other.</source>
        <translation>SPF를 선택하여 둘을 합친 레코드 하나를 읽으십시오. 그런 다음 ‘고치기’를 누르면 그 레코드가 입력되고 나머지 하나가 삭제됩니다.</translation>
    </message>
    <message>
        <source>One record names the mailboxes and the service. Both are allowed to send for the domain.</source>
        <translation>레코드 하나에 평소 메일과 서비스가 모두 적혀 있습니다. 둘 다 이 도메인으로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The console did not show the whole key, and you copied only the part you could see.</source>
        <translation>콘솔에 키 전체가 표시되지 않아, 보이는 부분만 복사했습니다.</translation>
    </message>
    <message>
        <source>Select DKIM and read which characters are missing. Then press “Fix it”: you enter the whole key.</source>
        <translation>DKIM을 선택하여 어떤 글자가 빠졌는지 읽으십시오. 그런 다음 ‘고치기’를 누르면 키 전체가 입력됩니다.</translation>
    </message>
    <message>
        <source>The whole key is there, and receivers can check the signature of your mail.</source>
        <translation>키 전체가 들어갔고, 수신 측이 메일의 서명을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>All records are right on both name servers.</source>
        <translation>네임서버 두 대 모두에서 모든 레코드가 올바릅니다.</translation>
    </message>
    <message>
        <source>Go on to the next day.</source>
        <translation>다음 날로 넘어가십시오.</translation>
    </message>
    <message>
        <source>One of the two name servers no longer answers. The other one has all records, so the ticks stay.</source>
        <translation>네임서버 두 대 중 한 대가 더 이상 응답하지 않습니다. 다른 한 대에 레코드가 모두 있으므로 체크 표시는 그대로입니다.</translation>
    </message>
    <message>
        <source>There is nothing to fix. In a moment a note appears above the table: read it, then press “What happens next”.</source>
        <translation>고칠 것은 없습니다. 잠시 후 표 위에 설명이 나타납니다. 읽은 다음 ‘다음에 일어날 일 보기’를 누르십시오.</translation>
    </message>
    <message>
        <source>The name server answers again. Nothing was lost.</source>
        <translation>네임서버가 다시 응답합니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>All records are right, and the newsletters arrive.</source>
        <translation>모든 레코드가 올바르고, 뉴스레터가 잘 도착합니다.</translation>
    </message>
    <message>
        <source>Let a month pass.</source>
        <translation>한 달 뒤로 넘어가십시오.</translation>
    </message>
    <message>
        <source>You moved the domain to another DNS host. The website moved with it, but the mail records did not.</source>
        <translation>도메인을 다른 도메인 서비스 제공 업체로 옮겼습니다. 웹사이트는 옮겨졌지만, 메일 레코드는 옮겨지지 않았습니다.</translation>
    </message>
    <message>
        <source>Read what the table says about the records. Then press “Fix it”: you enter them again at the new DNS host.</source>
        <translation>레코드에 대해 표에 나온 내용을 읽으십시오. 그런 다음 ‘고치기’를 누르면 새 업체에 다시 입력됩니다.</translation>
    </message>
    <message>
        <source>The new DNS host&apos;s name servers have the records. A tick that was lost comes back with the second look, after five seconds.</source>
        <translation>새 업체의 네임서버에 레코드가 들어갔습니다. 한 번 사라진 체크 표시는 5초 뒤 두 번째 확인에서 돌아옵니다.</translation>
    </message>
    <message>
        <source>You created the domain in the console and sent the records to your DNS admin. The 72 hours have begun.</source>
        <translation>콘솔에서 도메인을 생성하고, 레코드를 DNS 관리자에게 보냈습니다. 72시간이 시작되었습니다.</translation>
    </message>
    <message>
        <source>Go on: nobody answers.</source>
        <translation>계속 진행하십시오. 답장이 오지 않습니다.</translation>
    </message>
    <message>
        <source>The admin is on leave, and only twelve hours are left. The assistant says so above the table.</source>
        <translation>관리자는 휴가 중이고, 12시간이 남았습니다. 표 위에 이 내용이 나옵니다.</translation>
    </message>
    <message>
        <source>Now would be the time to call somebody. Go on to see what happens if nobody does.</source>
        <translation>지금 누군가에게 전화해야 합니다. 아무도 하지 않으면 어떻게 되는지, 계속 진행하여 보십시오.</translation>
    </message>
    <message>
        <source>Time is up. The service no longer looks, even if the records are added now.</source>
        <translation>기한이 지났습니다. 지금 레코드를 추가해도 서비스는 더 이상 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Press “Fix it”: the admin enters the records, and you start the verification again in the console.</source>
        <translation>‘고치기’를 누르십시오. 관리자가 레코드를 입력하고, 본인이 콘솔에서 인증을 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The records are there, and the service is looking again. It has another 72 hours, but needs only minutes.</source>
        <translation>레코드가 들어갔고, 서비스가 다시 확인합니다. 새로운 72시간 중 몇 분이면 충분합니다.</translation>
    </message>
</context>
<context>
    <name>sda::Telling</name>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a record (&quot;DKIM authentication&quot;), %2: its state (&quot;verified&quot;)</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were found in the text.</source>
        <translation>
            <numerusform>텍스트에서 레코드 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Texts</name>
    <message>
        <source>At your DNS host, open this record and enter only this as the host record: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 호스트 레코드에는 다음 내용만 입력하십시오: %1</translation>
    </message>
    <message>
        <source>Type only the part in front of your domain. For the domain itself type %1, or leave the field empty if your DNS host says so.</source>
        <extracomment>%1 the sign that stands for the domain itself</extracomment>
        <translation>도메인 앞에 붙는 부분만 입력하십시오. 도메인 자체를 나타낼 때는 %1 기호를 입력하거나, 도메인 서비스 제공 업체에서 그렇게 안내하면 칸을 비워 두십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete the quotation marks in the record value and save.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값의 따옴표를 삭제한 다음 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and delete everything in the field for the record value. Copy the record value shown here with its copy button, paste it and save.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값 칸을 모두 지운 다음, 여기에 표시된 레코드 값을 복사 버튼으로 복사하여 붙여 넣고 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, empty the record value completely, so that nothing invisible is left, paste the one shown here and save.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고, 보이지 않는 글자가 남지 않도록 레코드 값을 모두 지우십시오. 그런 다음 여기에 표시된 레코드 값을 붙여 넣고 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete the backslashes in the record value and save.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값의 백슬래시(\ 또는 ₩)를 삭제한 다음 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type the record value with a dot at its end: %1</source>
        <extracomment>%1 what to type as record value, with a dot at the end</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값 끝에 점(.)을 붙여 입력하십시오: %1</translation>
    </message>
    <message>
        <source>At your DNS host, add a record with the host record, record type and record value shown here. If you have just saved it, give it a few minutes.</source>
        <translation>도메인 서비스 제공 업체에서 여기에 표시된 호스트 레코드, 레코드 유형, 레코드 값으로 레코드를 추가하십시오. 방금 저장했다면 몇 분 기다리십시오.</translation>
    </message>
    <message>
        <source>Do not add a second SPF record. Open the one that is there, replace its record value with the one shown here and save. Everything in it stays; only this is new: %1</source>
        <extracomment>%1 the words that are missing</extracomment>
        <translation>SPF 레코드를 하나 더 추가하지 마십시오. 지금 있는 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오. 기존 내용은 모두 그대로이며 다음 내용만 추가됩니다: %1</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the sign in front of the word, so that it says %1</source>
        <extracomment>%1 a word of the SPF record without the sign in front</extracomment>
        <translation>SPF 레코드를 열고 항목 앞에 있는 기호를 삭제하여 다음과 같이 만드십시오: %1</translation>
    </message>
    <message>
        <source>Open the SPF record and move %1 to the left, in front of the word with %2 that ends the record.</source>
        <extracomment>%1 a word of the SPF record, %2 the word that ends the record</extracomment>
        <translation>SPF 레코드를 열고 %1 항목을 왼쪽으로 옮겨, %2 글자로 끝나는 마지막 항목 앞에 두십시오.</translation>
    </message>
    <message>
        <source>Open one of the SPF records, replace its record value with the one shown here, which holds the words of all of them, and save. Then delete the other SPF records.</source>
        <translation>SPF 레코드 중 하나를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오. 이 값에는 모든 SPF 레코드의 내용이 들어 있습니다. 그런 다음 나머지 SPF 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the SPF record, replace its record value with the one shown here and save.</source>
        <translation>도메인 서비스 제공 업체에서 SPF 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record and correct or delete this word: %1. Look for an extra space, a missing colon or a misspelling.</source>
        <extracomment>%1 the unreadable word</extracomment>
        <translation>SPF 레코드를 열고 %1 항목을 고치거나 삭제하십시오. 불필요한 공백, 빠진 콜론, 잘못된 철자가 없는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. If you need all of them, send your newsletters from a sub-domain, for example: it has an SPF record of its own.</source>
        <translation>SPF 레코드를 열고 더 이상 사용하지 않는 서비스를 삭제하십시오. 모두 필요하다면 하위 도메인처럼 SPF 레코드가 따로 있는 도메인에서 뉴스레터를 보내십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. Ask the providers of the others which word is right today.</source>
        <translation>SPF 레코드를 열고 더 이상 사용하지 않는 서비스를 삭제하십시오. 나머지 서비스는 지금 어떤 항목을 써야 하는지 해당 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>If you no longer use this service, open the SPF record and delete the word that names %1. If you still use it, ask its provider which word is right today.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>이 서비스를 더 이상 사용하지 않으면 SPF 레코드를 열고 %1 도메인이 적힌 항목을 삭제하십시오. 사용하고 있으면 지금 어떤 항목을 써야 하는지 해당 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. You can go on meanwhile.</source>
        <translation>지금은 하실 일이 없습니다. 다음 확인 때 다시 물어봅니다. 그동안 계속 진행하셔도 됩니다.</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the word that names %1.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>SPF 레코드를 열고 %1 도메인이 적힌 항목을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record, delete the word that begins with %1 and end the record with %2.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>SPF 레코드를 열고 ‘%1’ 부분으로 시작하는 항목을 삭제한 다음 레코드 끝을 다음과 같이 하십시오: %2</translation>
    </message>
    <message>
        <source>If you do not need it, delete this word: %1. If services there send for you, name them in your own SPF record.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>필요 없다면 %1 항목을 삭제하십시오. 그곳에 적힌 서비스로 메일을 보내고 있다면 그 서비스들을 본인의 SPF 레코드에 적으십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record and change the word %1 to %2.</source>
        <extracomment>%1 a word of the SPF record, %2 the word to put in its place</extracomment>
        <translation>SPF 레코드를 열고 %1 항목을 다음과 같이 바꾸십시오: %2</translation>
    </message>
    <message>
        <source>Open the SPF record and make it end with %1.</source>
        <extracomment>%1 the last word of an SPF record</extracomment>
        <translation>SPF 레코드를 열고 레코드 끝을 다음과 같이 하십시오: %1</translation>
    </message>
    <message>
        <source>If no old server of yours depends on it, open the SPF record and delete the word %1.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>이 항목이 필요한 오래된 서버가 없다면 SPF 레코드를 열고 %1 항목을 삭제하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and delete everything in the field for the record value. Copy the whole record value shown here with its copy button, paste it and save. If the field is too short for it, ask your DNS host how to enter long values.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값 칸을 모두 지운 다음, 여기에 표시된 레코드 값 전체를 복사 버튼으로 복사하여 붙여 넣고 저장하십시오. 칸이 너무 짧아 들어가지 않으면 긴 값을 입력하는 방법을 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Compare with the console. If it still shows the record value shown here, open this record at your DNS host, replace its record value and save. If the console shows another one, paste that one here first.</source>
        <translation>콘솔과 비교하십시오. 여기에 있는 레코드 값이 콘솔에도 그대로 있으면 도메인 서비스 제공 업체에서 이 레코드를 열어 레코드 값을 바꾸고 저장하십시오. 콘솔에 다른 값이 있으면 먼저 그 값을 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Nothing to do while the console says it is verified. If it does not, paste the record value shown here once more.</source>
        <translation>콘솔의 상태가 ‘인증됨’이면 하실 일이 없습니다. 아니면 여기에 표시된 레코드 값을 다시 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, keep one record at this name, give it the record value shown here and delete the others.</source>
        <translation>도메인 서비스 제공 업체에서 이 이름의 레코드를 하나만 남기고, 그 레코드 값을 여기에 표시된 값으로 바꾼 다음 나머지를 삭제하십시오.</translation>
    </message>
    <message>
        <source>Make a new key in the service&apos;s console, with 2048 bits if you can choose, and replace the record value with the new one.</source>
        <translation>서비스의 콘솔에서 새 키를 만들고(길이를 선택할 수 있으면 2048비트), 레코드 값을 새 값으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Nothing to do if your mail arrives. If the console lets you choose, 2048 bits suit everybody.</source>
        <translation>메일이 잘 도착하면 하실 일이 없습니다. 콘솔에서 길이를 선택할 수 있다면 2048비트가 어디에나 알맞습니다.</translation>
    </message>
    <message>
        <source>Nothing to do. If the console lets you choose, take 2048 bits next time.</source>
        <translation>하실 일이 없습니다. 콘솔에서 길이를 선택할 수 있다면 다음에는 2048비트를 선택하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete %1 together with its semicolon, or paste the record value shown here, and save.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 %1 부분을 뒤의 세미콜론까지 함께 삭제하거나, 여기에 표시된 레코드 값을 붙여 넣은 다음 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, delete the other text at this name and add the record shown here. If you do not find it there, a catch-all record is answering; then just add the record shown here.</source>
        <translation>도메인 서비스 제공 업체에서 이 이름에 있는 다른 내용을 삭제하고 여기에 표시된 레코드를 추가하십시오. 그 내용이 보이지 않으면 와일드카드 레코드(없는 이름에 모두 답하는 레코드)가 답하고 있는 것입니다. 그때는 여기에 표시된 레코드만 추가하면 됩니다.</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record, replace its record value with the one shown here and save.</source>
        <translation>도메인 서비스 제공 업체에서 DMARC 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record and replace its record value with the one shown here. To begin with, this is enough as its second part: %1</source>
        <extracomment>%1 what to add</extracomment>
        <translation>도메인 서비스 제공 업체에서 DMARC 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸십시오. 두 번째 부분은 처음에는 다음 내용이면 충분합니다: %1</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation>도메인 서비스 제공 업체에서 DMARC 레코드를 열고 두 번째 부분을 다음과 같이 입력하십시오: %1</translation>
    </message>
    <message>
        <source>At your DNS host, keep one DMARC record, the stricter one if you know it is wanted, and delete the others.</source>
        <translation>도메인 서비스 제공 업체에서 DMARC 레코드를 하나만 남기고 나머지를 삭제하십시오. 더 엄격한 설정이 필요하다는 것을 알고 계시면 더 엄격한 것을 남기십시오.</translation>
    </message>
    <message>
        <source>Open the DMARC record, write %1 and a complete mail address there, or delete the part.</source>
        <extracomment>%1 what must stand in front of an address</extracomment>
        <translation>DMARC 레코드를 열고 그 부분에 %1 글자와 전체 이메일 주소를 입력하거나, 그 부분을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation>DMARC 레코드를 열고 두 번째 부분을 다음과 같이 입력하십시오: %1</translation>
    </message>
    <message>
        <source>Nothing to do. You can delete this part the next time you edit the record.</source>
        <translation>하실 일이 없습니다. 다음에 이 레코드를 수정할 때 그 부분을 삭제해도 됩니다.</translation>
    </message>
    <message>
        <source>Nothing to do. Leave the record as it is.</source>
        <translation>하실 일이 없습니다. 레코드를 그대로 두십시오.</translation>
    </message>
    <message>
        <source>If you receive no mail at this domain, open the MX record and replace its record value with the one shown here. If you do receive mail, keep the record: first ask whoever runs your mailboxes, or choose a sub-domain as sender domain.</source>
        <translation>이 도메인으로 메일을 받지 않는다면 MX 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸십시오. 메일을 받고 있다면 그대로 두고, 먼저 메일함을 관리하는 분에게 문의하거나 하위 도메인을 발신자 도메인으로 선택하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the MX record and enter the name of the mail server shown here as record value.</source>
        <translation>도메인 서비스 제공 업체에서 MX 레코드를 열고 여기에 표시된 이메일 서버의 이름을 레코드 값에 입력하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the MX record, put the number into the field for the priority and only the name of the mail server into the record value.</source>
        <translation>도메인 서비스 제공 업체에서 MX 레코드를 열고, 숫자는 우선순위 입력란에, 이메일 서버의 이름만 레코드 값에 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>하실 일이 없습니다.</translation>
    </message>
    <message>
        <source>At your DNS host, delete the MX record whose record value is a single dot, and add the one shown here.</source>
        <translation>도메인 서비스 제공 업체에서 레코드 값이 점(.) 하나뿐인 MX 레코드를 삭제하고 여기에 표시된 레코드를 추가하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do if your mailboxes are there. If not, delete that MX record.</source>
        <translation>메일함이 그곳에 있다면 하실 일이 없습니다. 아니면 그 MX 레코드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, replace its record value with the one shown here and save.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오.</translation>
    </message>
    <message>
        <source>If you do not need the CNAME record, delete it and add the record shown here. If a website depends on it, choose a sub-domain as sender domain.</source>
        <translation>CNAME 레코드가 필요 없다면 삭제하고 여기에 표시된 레코드를 추가하십시오. 웹사이트에서 사용하고 있다면 하위 도메인을 발신자 도메인으로 선택하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, add the record shown here with exactly this host record. The catch-all record can stay.</source>
        <translation>도메인 서비스 제공 업체에서 호스트 레코드까지 정확히 맞추어 여기에 표시된 레코드를 추가하십시오. 와일드카드 레코드는 그대로 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Sign in where you bought the domain and compare the name servers entered there with those your DNS host gives you. If they are the same, ask your DNS host.</source>
        <translation>도메인을 구입한 곳에 로그인하여 그곳에 입력된 네임서버가 도메인 서비스 제공 업체에서 안내하는 네임서버와 같은지 비교하십시오. 같으면 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Your record is safe on the others. Tell your DNS host which name servers do not answer.</source>
        <translation>레코드는 다른 네임서버에 잘 있습니다. 답하지 않는 네임서버를 도메인 서비스 제공 업체에 알려 주십시오.</translation>
    </message>
    <message>
        <source>Nothing to do but wait; it usually takes minutes. If nothing has changed after an hour, ask your DNS host.</source>
        <translation>기다리기만 하면 됩니다. 보통 몇 분 걸립니다. 한 시간이 지나도 그대로이면 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do for now: the answers often agree again within minutes. If it stays like this, look at your DNS host for two records of the same name, or for one limited to a region or line.</source>
        <translation>지금은 하실 일이 없습니다. 대개 몇 분 안에 답이 같아집니다. 그대로이면 도메인 서비스 제공 업체에서 이름이 같은 레코드가 두 개 있는지, 지역이나 회선이 제한된 레코드가 있는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>Add the records at the DNS host that serves your domain on the internet. Whoever looks after your office network knows which one that is.</source>
        <translation>인터넷에서 이 도메인의 DNS를 제공하는 도메인 서비스 제공 업체에서 레코드를 추가하십시오. 어느 업체인지는 사내 네트워크를 관리하는 분이 알고 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to do but wait. From %1 at the latest, this server sees the record too.</source>
        <extracomment>%1 a clock time</extracomment>
        <translation>기다리시면 됩니다. 늦어도 %1에는 이 서버에서도 레코드가 보입니다.</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. If no answer ever comes, check the internet connection of this computer.</source>
        <translation>지금은 하실 일이 없습니다. 다음 확인 때 다시 물어봅니다. 계속 답이 없으면 이 컴퓨터의 인터넷 연결을 살펴보십시오.</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer. Nothing is lost: the next look goes on from here.</source>
        <translation>이 컴퓨터의 인터넷 연결을 확인하십시오. 잃은 것은 없습니다. 연결되면 다음 확인 때 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>Open any web page and sign in as this network asks you to. Nothing is lost: the next look goes on from here.</source>
        <translation>아무 웹페이지나 열어 이 네트워크의 안내에 따라 로그인하십시오. 잃은 것은 없습니다. 다음 확인 때 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone&apos;s, or switch off your VPN. Whoever looks after this network can allow DNS questions on port %1.</source>
        <translation>휴대폰의 네트워크처럼 다른 네트워크를 사용하거나 VPN을 끄십시오. 이 네트워크를 관리하는 분은 포트 %1번의 DNS 조회를 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Try another network, such as your phone&apos;s. Whoever looks after this network can allow DNS over TCP on port %1.</source>
        <translation>휴대폰의 네트워크처럼 다른 네트워크를 사용하십시오. 이 네트워크를 관리하는 분은 포트 %1번의 TCP 방식 DNS를 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Type it here. You can also paste a web or mail address.</source>
        <translation>여기에 입력하십시오. 웹 주소나 이메일 주소를 붙여 넣어도 됩니다.</translation>
    </message>
    <message>
        <source>Enter only the domain, the part after the @ sign in your mail address.</source>
        <translation>도메인만 입력하십시오. 이메일 주소에서 @ 뒤에 오는 부분입니다.</translation>
    </message>
    <message>
        <source>Enter only the domain, without anything before or after it.</source>
        <translation>앞뒤에 아무것도 붙이지 말고 도메인만 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter your whole domain, with the name in front of this ending.</source>
        <translation>이 끝부분 앞의 이름까지 포함하여 도메인 전체를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the domain instead, the part after the @ sign in your mail address.</source>
        <translation>대신 도메인을 입력하십시오. 이메일 주소에서 @ 뒤에 오는 부분입니다.</translation>
    </message>
    <message>
        <source>Type the domain by hand instead of pasting it, and compare. If it is yours, go on.</source>
        <translation>붙여 넣지 말고 직접 입력하여 비교하십시오. 본인의 도메인이 맞으면 계속 진행하십시오.</translation>
    </message>
    <message>
        <source>Use the console&apos;s copy button, or widen the column until the whole value can be seen. Then paste again.</source>
        <translation>콘솔의 복사 버튼을 사용하거나 값이 모두 보일 때까지 열의 폭을 넓히십시오. 그런 다음 다시 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Copy the record value that the console shows for your domain, and paste that.</source>
        <translation>콘솔에 표시된 본인 도메인의 레코드 값을 복사하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Copy from the page of your own domain in the console, and paste that.</source>
        <translation>콘솔에서 본인 도메인의 페이지를 열고 그곳에서 복사하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Copy the public key, the record value in the console, and paste that. If the private key was sent to others, make a new pair.</source>
        <translation>콘솔의 ‘레코드 값’에 있는 공개 키를 복사하여 붙여 넣으십시오. 개인 키를 다른 사람에게 보냈다면 새 키를 만드십시오.</translation>
    </message>
    <message>
        <source>Copy only the record values. If this was sent to others, change it.</source>
        <translation>레코드 값만 복사하십시오. 이 값을 다른 사람에게 보냈다면 변경하십시오.</translation>
    </message>
    <message>
        <source>Copy only the table with the records, and paste that.</source>
        <translation>레코드가 있는 표만 복사하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Compare the record type with the console, and choose the right one here.</source>
        <translation>레코드 유형을 콘솔과 비교하여 여기에서 올바른 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>Copy the whole table from the console, or type the values row by row.</source>
        <translation>콘솔에서 표 전체를 복사하거나 값을 한 행씩 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do. If you like, compare with the console.</source>
        <translation>하실 일이 없습니다. 원하시면 콘솔과 비교해 보십시오.</translation>
    </message>
    <message>
        <source>Open the SPF record that is there and replace its record value with the new one. Do not add a second SPF record.</source>
        <translation>지금 있는 SPF 레코드를 열고 레코드 값을 새 값으로 바꾸십시오. SPF 레코드를 하나 더 추가하지 마십시오.</translation>
    </message>
    <message>
        <source>Install the assistant again. If it is a file of your own, correct it at this place.</source>
        <translation>이 도우미를 다시 설치하십시오. 직접 만든 파일이라면 이 부분을 고치십시오.</translation>
    </message>
    <message>
        <source>Go on from the last good version, or open another copy of the file.</source>
        <translation>마지막으로 정상이던 상태에서 계속하거나 이 파일의 다른 사본을 여십시오.</translation>
    </message>
    <message>
        <source>Install the newest version to change it.</source>
        <translation>수정하려면 최신 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space on the disk. What you entered is still here.</source>
        <translation>다른 폴더에 저장하거나 디스크에 여유 공간을 만드십시오. 입력한 내용은 여기에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The record exists, but its name has your domain twice</source>
        <translation>레코드는 있지만 이름에 도메인이 두 번 들어 있습니다</translation>
    </message>
    <message>
        <source>This is an address, not a host record</source>
        <translation>호스트 레코드가 아니라 주소가 입력되었습니다</translation>
    </message>
    <message>
        <source>Quotation marks were saved as part of the record value</source>
        <translation>따옴표가 레코드 값의 일부로 저장되어 있습니다</translation>
    </message>
    <message>
        <source>The record value holds characters that only look right</source>
        <translation>레코드 값에 모양만 비슷한 다른 글자가 들어 있습니다</translation>
    </message>
    <message>
        <source>There is an invisible character in the record value</source>
        <translation>레코드 값에 보이지 않는 글자가 들어 있습니다</translation>
    </message>
    <message>
        <source>The record value is broken into several lines</source>
        <translation>레코드 값이 여러 줄로 나뉘어 있습니다</translation>
    </message>
    <message>
        <source>Backslashes were saved as part of the record value</source>
        <translation>백슬래시(\ 또는 ₩)가 레코드 값의 일부로 저장되어 있습니다</translation>
    </message>
    <message>
        <source>Your domain was added to the end of the record value</source>
        <translation>레코드 값의 끝에 도메인이 덧붙었습니다</translation>
    </message>
    <message>
        <source>There is no SPF record yet</source>
        <translation>SPF 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>The SPF record does not name this service yet</source>
        <translation>SPF 레코드에 이 서비스가 아직 없습니다</translation>
    </message>
    <message>
        <source>The SPF record names this service, but turns it away</source>
        <translation>SPF 레코드에 이 서비스가 있지만 발송을 막고 있습니다</translation>
    </message>
    <message>
        <source>This service is named too late in the SPF record</source>
        <translation>이 서비스가 SPF 레코드의 너무 뒤쪽에 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records; only one is allowed</source>
        <extracomment>%n how many SPF records there are</extracomment>
        <translation>
            <numerusform>SPF 레코드가 %n개 있습니다. 하나만 있어야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>One record holds two SPF rules</source>
        <translation>레코드 하나에 SPF 내용이 두 개 들어 있습니다</translation>
    </message>
    <message>
        <source>The SPF record does not begin as it must</source>
        <translation>SPF 레코드의 시작 부분이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>One word in the SPF record cannot be read</source>
        <translation>SPF 레코드에 읽을 수 없는 항목이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n look-up(s); receivers stop at %1</source>
        <extracomment>%n look-ups needed, %1 look-ups allowed</extracomment>
        <translation>
            <numerusform>SPF 레코드에 조회가 %n번 필요합니다. 수신 측은 %1번까지만 조회합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) of the SPF record find nothing; receivers accept %1</source>
        <extracomment>%n look-ups without a result, %1 how many of them are allowed</extracomment>
        <translation>
            <numerusform>SPF 레코드의 조회 중 %n번은 아무것도 찾지 못합니다. 수신 측은 %1번까지만 허용합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A service that the SPF record names has no SPF record itself</source>
        <translation>SPF 레코드에 적힌 서비스에 SPF 레코드가 없습니다</translation>
    </message>
    <message>
        <source>A service that the SPF record names has a mistake in its own SPF record</source>
        <translation>SPF 레코드에 적힌 서비스의 SPF 레코드에 오류가 있습니다</translation>
    </message>
    <message>
        <source>A part of the SPF record could not be checked</source>
        <translation>SPF 레코드의 일부를 확인할 수 없었습니다</translation>
    </message>
    <message>
        <source>The SPF record leads back to itself</source>
        <translation>SPF 레코드가 자기 자신으로 되돌아옵니다</translation>
    </message>
    <message>
        <source>The SPF record sends receivers on to a domain without one</source>
        <translation>SPF 레코드가 가리키는 도메인에 SPF 레코드가 없습니다</translation>
    </message>
    <message>
        <source>One word of the SPF record has no effect</source>
        <translation>SPF 레코드에 효과가 없는 항목이 있습니다</translation>
    </message>
    <message>
        <source>The SPF record lets everyone send as you</source>
        <translation>SPF 레코드가 누구나 이 도메인의 이름으로 메일을 보낼 수 있게 허용합니다</translation>
    </message>
    <message>
        <source>The SPF record has no clear ending</source>
        <translation>SPF 레코드의 끝이 분명하지 않습니다</translation>
    </message>
    <message>
        <source>The SPF record uses an outdated word</source>
        <translation>SPF 레코드에 오래된 방식의 항목이 있습니다</translation>
    </message>
    <message>
        <source>There is no DKIM record at this name yet</source>
        <translation>이 이름에는 아직 DKIM 레코드가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>The DKIM key lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the key</extracomment>
        <translation>
            <numerusform>DKIM 키의 끝에서 글자 %n개가 빠졌습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another DKIM key here</source>
        <translation>다른 DKIM 키가 들어 있습니다</translation>
    </message>
    <message>
        <source>The DKIM key is damaged</source>
        <translation>DKIM 키가 손상되었습니다</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key</source>
        <translation>DKIM 키 안에 공백이 있습니다</translation>
    </message>
    <message>
        <source>The beginning of the DKIM record is missing</source>
        <translation>DKIM 레코드의 시작 부분이 없습니다</translation>
    </message>
    <message>
        <source>Semicolons are missing in the DKIM record</source>
        <translation>DKIM 레코드에 세미콜론이 빠져 있습니다</translation>
    </message>
    <message>
        <source>The DKIM record does not begin as it must</source>
        <translation>DKIM 레코드의 시작 부분이 올바르지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>There are %n DKIM records at this name; only one is allowed</source>
        <extracomment>%n how many records stand at this name</extracomment>
        <translation>
            <numerusform>이 이름에 DKIM 레코드가 %n개 있습니다. 하나만 있어야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This DKIM key was switched off</source>
        <translation>이 DKIM 키는 사용이 중지되었습니다</translation>
    </message>
    <message>
        <source>The DKIM key is too short</source>
        <translation>DKIM 키가 너무 짧습니다</translation>
    </message>
    <message>
        <source>The DKIM key is longer than some receivers can read</source>
        <translation>DKIM 키가 일부 수신 측에서 읽을 수 있는 길이보다 깁니다</translation>
    </message>
    <message>
        <source>The DKIM key works; a longer one would be safer</source>
        <translation>DKIM 키는 사용할 수 있지만 더 길면 더 안전합니다</translation>
    </message>
    <message>
        <source>The DKIM record is in test mode</source>
        <translation>DKIM 레코드가 테스트 모드로 되어 있습니다</translation>
    </message>
    <message>
        <source>A setting in the DKIM record makes its key useless for mail</source>
        <translation>DKIM 레코드의 설정 때문에 키를 메일에 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>There is no DMARC record yet</source>
        <translation>DMARC 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>There is something else where the DMARC record belongs</source>
        <translation>DMARC 레코드가 있어야 할 곳에 다른 내용이 있습니다</translation>
    </message>
    <message>
        <source>The DMARC record does not begin as it must</source>
        <translation>DMARC 레코드의 시작 부분이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>The DMARC record does not say what to do with forged mail</source>
        <translation>위조 메일을 어떻게 처리할지 DMARC 레코드에 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>The DMARC record gives an unknown instruction</source>
        <translation>DMARC 레코드에 정해지지 않은 지시가 적혀 있습니다</translation>
    </message>
    <message>
        <source>Semicolons are missing in the DMARC record</source>
        <translation>DMARC 레코드에 세미콜론이 빠져 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records; only one is allowed</source>
        <extracomment>%n how many DMARC records there are</extracomment>
        <translation>
            <numerusform>DMARC 레코드가 %n개 있습니다. 하나만 있어야 합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>DMARC reports cannot reach the address in the record</source>
        <translation>DMARC 보고서가 레코드에 적힌 주소로 전달될 수 없습니다</translation>
    </message>
    <message>
        <source>The DMARC record is less strict than planned</source>
        <translation>DMARC 레코드가 계획보다 느슨합니다</translation>
    </message>
    <message>
        <source>One setting in the DMARC record no longer does anything</source>
        <translation>DMARC 레코드에 이제 효과가 없는 설정이 있습니다</translation>
    </message>
    <message>
        <source>Your DMARC record is stricter than needed, and that is fine</source>
        <translation>DMARC 레코드가 필요한 것보다 엄격하지만 문제없습니다</translation>
    </message>
    <message>
        <source>There is no MX record yet</source>
        <translation>MX 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>The MX record names another mail server</source>
        <translation>MX 레코드에 다른 이메일 서버가 적혀 있습니다</translation>
    </message>
    <message>
        <source>The MX record holds a number address instead of a name</source>
        <translation>MX 레코드에 이름 대신 숫자 주소가 들어 있습니다</translation>
    </message>
    <message>
        <source>The priority was typed into the record value</source>
        <translation>우선순위가 레코드 값에 입력되어 있습니다</translation>
    </message>
    <message>
        <source>The priority is another number, which works as well</source>
        <translation>우선순위가 다른 숫자이지만 문제없습니다</translation>
    </message>
    <message>
        <source>A record here says that this domain takes no mail</source>
        <translation>이 도메인은 메일을 받지 않는다고 알리는 레코드가 있습니다</translation>
    </message>
    <message>
        <source>Another mail server comes first</source>
        <translation>다른 이메일 서버의 우선순위가 더 높습니다</translation>
    </message>
    <message>
        <source>Your mail arrives at another mail server today</source>
        <translation>지금은 메일이 다른 이메일 서버로 들어옵니다</translation>
    </message>
    <message>
        <source>The CNAME record is not there yet</source>
        <translation>CNAME 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>The CNAME record points to another name</source>
        <translation>CNAME 레코드가 다른 이름을 가리킵니다</translation>
    </message>
    <message>
        <source>A CNAME record at this name keeps all others out</source>
        <translation>이 이름의 CNAME 레코드 때문에 다른 레코드를 둘 수 없습니다</translation>
    </message>
    <message>
        <source>The record that proves the domain is yours is not there yet</source>
        <translation>도메인 소유를 증명하는 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>The text that proves the domain is yours is a different one</source>
        <translation>도메인 소유를 증명하는 텍스트가 다릅니다</translation>
    </message>
    <message>
        <source>The record is missing; a catch-all record answers in its place</source>
        <translation>레코드가 없고, 와일드카드 레코드(없는 이름에 모두 답하는 레코드)가 대신 답하고 있습니다</translation>
    </message>
    <message>
        <source>The right answer comes from a catch-all record</source>
        <translation>올바른 답이지만 와일드카드 레코드(없는 이름에 모두 답하는 레코드)에서 온 답입니다</translation>
    </message>
    <message>
        <source>The internet does not know this domain</source>
        <translation>인터넷에서 이 도메인을 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>None of the domain&apos;s name servers knows the domain</source>
        <translation>등록된 네임서버 중 어느 곳에도 이 도메인이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers answer for your domain</source>
        <extracomment>%n how many name servers answer, %1 how many there are</extracomment>
        <translation>
            <numerusform>네임서버 %1개 중 %n개가 이 도메인에 대해 답합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers have the record already</source>
        <extracomment>%n how many name servers have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>네임서버 %1개 중 %n개에 레코드가 이미 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers change from one look to the next</source>
        <translation>확인할 때마다 답이 달라집니다</translation>
    </message>
    <message>
        <source>These records can only be seen inside this network</source>
        <translation>이 레코드들은 이 네트워크 안에서만 보입니다</translation>
    </message>
    <message>
        <source>The record is saved; some still remember that it was not there</source>
        <translation>레코드는 저장되었지만, 일부 서버는 레코드가 없던 때의 답을 기억하고 있습니다</translation>
    </message>
    <message>
        <source>The record is saved; some still remember the old value</source>
        <translation>레코드는 저장되었지만, 일부 서버는 아직 예전 값을 기억하고 있습니다</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>시간 안에 답이 오지 않았습니다</translation>
    </message>
    <message>
        <source>A DNS server could not give an answer</source>
        <translation>서버가 답을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>A DNS server does not answer this computer</source>
        <translation>서버가 이 컴퓨터에 답하지 않습니다</translation>
    </message>
    <message>
        <source>No usable answer came back</source>
        <translation>제대로 된 응답이 오지 않았습니다</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>이 컴퓨터가 네트워크에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>이 네트워크에서는 먼저 로그인해야 합니다</translation>
    </message>
    <message>
        <source>Something in this network answers instead of the name servers</source>
        <translation>이 네트워크의 무언가가 네임서버 대신 답하고 있습니다</translation>
    </message>
    <message>
        <source>The answer is too long for this network</source>
        <translation>답이 길어 이 네트워크에서 받을 수 없습니다</translation>
    </message>
    <message>
        <source>This network does not let us ask the name servers themselves</source>
        <translation>이 네트워크에서는 네임서버에 직접 물어볼 수 없습니다</translation>
    </message>
    <message>
        <source>Enter your sender domain</source>
        <translation>발신자 도메인을 입력하십시오</translation>
    </message>
    <message>
        <source>This does not look like a domain: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>도메인이 아닌 것 같습니다: %1</translation>
    </message>
    <message>
        <source>This is longer than a domain can be</source>
        <translation>도메인으로는 너무 깁니다</translation>
    </message>
    <message>
        <source>%1 is an ending that many domains share</source>
        <extracomment>%1 an ending such as co.jp</extracomment>
        <translation>%1 부분은 여러 도메인이 함께 쓰는 끝부분입니다</translation>
    </message>
    <message>
        <source>This is the number of a computer, not a domain</source>
        <translation>도메인이 아니라 컴퓨터의 번호(IP 주소)입니다</translation>
    </message>
    <message>
        <source>This domain mixes letters that look alike</source>
        <translation>이 도메인에는 모양이 비슷한 글자가 섞여 있습니다</translation>
    </message>
    <message>
        <source>The value is shortened</source>
        <translation>값이 일부만 표시된 것입니다</translation>
    </message>
    <message>
        <source>This is a placeholder, not your value</source>
        <translation>본인의 값이 아니라 예시로 적힌 글자입니다</translation>
    </message>
    <message>
        <source>This is the sample domain of the instructions</source>
        <translation>설명에 나오는 예시 도메인입니다</translation>
    </message>
    <message>
        <source>This is a private key; it was not stored</source>
        <translation>개인 키입니다. 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>This looks like a password or access key; it was not stored</source>
        <translation>비밀번호나 액세스 키인 것 같습니다. 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>This is too much text for a table of records</source>
        <translation>레코드 표로 보기에는 텍스트가 너무 많습니다</translation>
    </message>
    <message>
        <source>The record type %1 is not known here</source>
        <extracomment>%1 a record type as it stood in the pasted text</extracomment>
        <translation>%1 레코드 유형은 여기에서 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>No record was found in this text</source>
        <translation>이 텍스트에서 레코드를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Full-width letters were changed to plain ones</source>
        <translation>전각 문자를 일반 문자로 바꾸었습니다</translation>
    </message>
    <message>
        <source>Quotation marks around the value were removed</source>
        <translation>값을 감싼 따옴표를 삭제했습니다</translation>
    </message>
    <message>
        <source>Invisible characters were removed</source>
        <translation>보이지 않는 글자를 삭제했습니다</translation>
    </message>
    <message>
        <source>The name contained the domain twice; now it is there once</source>
        <translation>이름에 두 번 들어 있던 도메인을 한 번으로 줄였습니다</translation>
    </message>
    <message>
        <source>The pieces of a long value were joined</source>
        <translation>나뉘어 있던 긴 값을 하나로 이었습니다</translation>
    </message>
    <message>
        <source>Your SPF record stays; it only gets longer</source>
        <translation>SPF 레코드는 그대로 두고 내용만 더합니다</translation>
    </message>
    <message>
        <source>Your DMARC record stays as it is</source>
        <translation>DMARC 레코드는 그대로 둡니다</translation>
    </message>
    <message>
        <source>The description of a service or DNS host cannot be read: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>서비스 또는 도메인 서비스 제공 업체의 설명 파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The saved set-up was damaged</source>
        <translation>저장된 설정이 손상되었습니다</translation>
    </message>
    <message>
        <source>This set-up was saved by a newer version</source>
        <translation>이 설정은 더 새로운 버전에서 저장된 것입니다</translation>
    </message>
    <message>
        <source>It is at %1, where nobody looks. Your DNS host adds the domain by itself, so leave the domain out when you type the name.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>이 레코드는 %1 이름에 있습니다. 도메인 서비스 제공 업체가 도메인을 자동으로 붙이므로 도메인은 입력하지 않아야 합니다. 지금 위치에서는 아무도 이 레코드를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>A host record is only the part in front of your domain, without a web or mail address around it. This was entered: %1</source>
        <extracomment>%1 what was typed as host record</extracomment>
        <translation>호스트 레코드는 도메인 앞에 붙는 부분일 뿐이며, 웹 주소나 이메일 주소가 아닙니다. 입력된 내용: %1</translation>
    </message>
    <message>
        <source>The quotation marks are now part of the value, so receivers cannot read it. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>따옴표가 값에 포함되어 수신 측이 읽을 수 없습니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>Text programs and full-width typing produce such characters: %1. Receivers do not understand them. DNS shows: %2</source>
        <extracomment>%1 the characters, %2 the record value as it stands in DNS</extracomment>
        <translation>문서 프로그램이나 전각 입력을 사용하면 %1 같은 글자가 들어갑니다. 수신 측은 이 글자를 이해하지 못합니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>A space at the beginning or an invisible character came along when the value was pasted. Receivers do not recognise the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>값을 붙여 넣을 때 맨 앞의 공백이나 폭이 없는 글자가 함께 들어왔습니다. 수신 측이 이 레코드를 알아보지 못합니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>A line break or tab came along when the value was pasted. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>값을 붙여 넣을 때 줄 바꿈이나 탭이 함께 들어왔습니다. 수신 측이 레코드를 읽을 수 없습니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>Some programs print a backslash in front of a semicolon; do not type it. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>일부 프로그램은 세미콜론 앞에 백슬래시를 붙여 표시하지만, 백슬래시는 입력하지 않아야 합니다. 수신 측이 레코드를 읽을 수 없습니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>It points to %1 instead of %2. Your DNS host adds your domain to every value that has no dot at its end.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation>%2 대신 %1 이름을 가리키고 있습니다. 도메인 서비스 제공 업체는 끝에 점(.)이 없는 값에 도메인을 덧붙입니다.</translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. Without it receivers cannot tell your mail from forged mail. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>SPF는 이 도메인의 메일을 보내도 되는 서비스의 목록입니다. 목록이 없으면 수신 측은 진짜 메일과 위조 메일을 구별할 수 없습니다. 레코드가 있어야 할 곳: %1</translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. This is missing in it: %1. Receivers distrust mail that this service sends for you. DNS shows: %2</source>
        <extracomment>%1 the words that are missing, %2 the SPF record as it stands in DNS</extracomment>
        <translation>SPF는 이 도메인의 메일을 보내도 되는 서비스의 목록입니다. 목록에 %1 내용이 없어 이 서비스가 보내는 메일을 수신 측이 신뢰하지 않습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>The sign in front of the word says that this service must not, or perhaps should not, send for you: %1</source>
        <extracomment>%1 a word of the SPF record with a sign in front</extracomment>
        <translation>항목 앞에 있는 기호는 이 서비스의 발송을 허용하지 않거나 확실히 허용하지는 않는다는 뜻입니다: %1</translation>
    </message>
    <message>
        <source>Receivers stop reading at the word %2. This comes after it and is never read: %1</source>
        <extracomment>%1 a word of the SPF record, %2 the word after which nothing is read</extracomment>
        <translation>수신 측은 %2 항목까지만 읽습니다. 다음 항목은 그 뒤에 있어 읽히지 않습니다: %1</translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them. That harms the mail of all your services, not only of this one.</source>
        <translation>두 개 이상 있으면 수신 측은 어느 것도 사용하지 않습니다. 이 서비스뿐 아니라 사용 중인 모든 서비스의 메일에 지장이 생깁니다.</translation>
    </message>
    <message>
        <source>The beginning %1 may appear only once. Receivers reject the whole record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation>레코드의 시작인 %1 부분은 한 번만 있어야 합니다. 수신 측이 레코드 전체를 받아들이지 않습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>It must begin with %1 and a space; otherwise receivers do not see it as an SPF record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation>레코드는 %1 글자와 공백 한 칸으로 시작해야 합니다. 그렇지 않으면 수신 측이 SPF 레코드로 보지 않습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>Because of this word, receivers reject the whole record. It is %1, at character %2 of the record value.</source>
        <extracomment>%1 the unreadable word, %2 the number of the character at which it begins</extracomment>
        <translation>이 때문에 수신 측이 레코드 전체를 받아들이지 않습니다. 해당 항목: %1(레코드 값의 %2번째 글자)</translation>
    </message>
    <message>
        <source>Each service in the record costs look-ups. When there are too many, receivers reject the whole record, for all your services. These need them: %1</source>
        <extracomment>%1 the words of the SPF record that cause look-ups</extracomment>
        <translation>레코드에 있는 서비스마다 조회가 필요합니다. 조회가 너무 많으면 수신 측이 레코드 전체를 받아들이지 않아 모든 서비스에 영향을 줍니다. 조회가 필요한 항목: %1</translation>
    </message>
    <message>
        <source>The record names services or servers that no longer exist. Receivers reject the whole record then, for all your services.</source>
        <translation>더 이상 존재하지 않는 서비스나 서버가 레코드에 적혀 있습니다. 그러면 수신 측이 레코드 전체를 받아들이지 않아 모든 서비스에 영향을 줍니다.</translation>
    </message>
    <message>
        <source>Receivers try to read the list of %1 and find none. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>수신 측은 %1 도메인의 목록을 읽으려고 하지만 찾지 못합니다. 그래서 SPF 레코드 전체를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which receivers cannot read. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>SPF 레코드에 포함된 %1 도메인의 SPF 레코드를 수신 측이 읽을 수 없습니다. 그래서 SPF 레코드 전체를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which gave no answer just now. That does not mean that your own record is wrong.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>SPF 레코드에 포함된 %1 도메인의 SPF 레코드에 대해 방금은 답을 받지 못했습니다. 직접 입력하신 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>It includes %1, which includes the first one again. Receivers give up and reject the whole record.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>레코드에 포함된 %1 도메인이 다시 처음 레코드를 포함하고 있습니다. 수신 측은 도중에 포기하고 레코드 전체를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The word %1 sends receivers to %2, which has no SPF record. They reject your whole record because of it.</source>
        <extracomment>%1 a word of the SPF record, %2 the domain it names</extracomment>
        <translation>%1 항목이 수신 측을 %2 도메인으로 안내하지만 그곳에는 SPF 레코드가 없습니다. 그래서 레코드 전체를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The record has the word %2, so receivers never follow %1. Services that are allowed only there are not allowed.</source>
        <extracomment>%1 the word without effect, %2 the word that makes it so</extracomment>
        <translation>레코드에 %2 항목이 있어 수신 측은 %1 항목을 보지 않습니다. 그곳에서만 허용된 서비스는 허용되지 않은 것이 됩니다.</translation>
    </message>
    <message>
        <source>The word %1 says that every computer in the world may send mail in your name.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>%1 항목은 전 세계의 모든 컴퓨터가 이 도메인의 이름으로 메일을 보내도 된다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The record does not say what to do with mail from services that are not in it, so it hardly protects you.</source>
        <translation>레코드에 없는 서비스에서 온 메일을 어떻게 처리할지 적혀 있지 않아 보호 효과가 적습니다.</translation>
    </message>
    <message>
        <source>Many receivers skip the word %1, and it makes the check slow.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>%1 항목은 많은 수신 측에서 무시되며 확인도 느려집니다.</translation>
    </message>
    <message>
        <source>DKIM is your mail&apos;s digital signature; this record holds the key to check it. Without the key, receivers cannot trust the signature. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>DKIM은 메일에 붙이는 전자 서명이며, 이 레코드에는 서명을 확인하는 키가 들어 있습니다. 레코드가 없으면 수신 측이 서명을 신뢰할 수 없습니다. 레코드가 있어야 할 곳: %1</translation>
    </message>
    <message>
        <source>Not all of the key was pasted, or the field was too short. So the signature of your mail cannot be checked. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation>키를 일부만 붙여 넣었거나 입력란이 너무 짧았습니다. 메일의 서명을 확인할 수 없습니다. 지금의 끝부분: %1, 올바른 끝부분: %2</translation>
    </message>
    <message>
        <source>It may be the key of another domain or of an earlier set-up. It does not match the signature of your mail. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation>다른 도메인의 키이거나 이전 설정의 키일 수 있습니다. 메일의 서명과 맞지 않습니다. 지금의 끝부분: %1, 올바른 끝부분: %2</translation>
    </message>
    <message>
        <source>Characters were changed or lost, so the signature of your mail cannot be checked. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>글자가 바뀌거나 빠져서 메일의 서명을 확인할 수 없습니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>Receivers skip them, so the key works. The console may still compare letter by letter.</source>
        <translation>수신 측은 공백을 건너뛰므로 키는 사용할 수 있습니다. 다만 콘솔은 한 글자씩 비교할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Only the key was pasted, without the words in front of it and without %1. So receivers do not find the key. DNS shows: %2</source>
        <extracomment>%1 the beginning of a key in a DKIM record, %2 the record value as it stands in DNS</extracomment>
        <translation>앞부분과 %1 부분 없이 키만 붙여 넣었습니다. 그러면 수신 측이 키를 찾지 못합니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; otherwise receivers cannot read them. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation>레코드의 각 부분은 %1 기호로 나뉘어 있어야 합니다. 그렇지 않으면 수신 측이 읽을 수 없습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>It must begin with %1, written exactly so; otherwise receivers skip the record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DKIM record begins, %2 the record as it stands in DNS</extracomment>
        <translation>레코드는 정확히 %1 글자로 시작해야 합니다. 그렇지 않으면 수신 측이 레코드를 무시합니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>Receivers pick one of them at random, so the check fails now and then. They may be an old and a new key, or two halves of one key.</source>
        <translation>수신 측은 그중 하나를 우연히 선택하므로 확인이 가끔 실패합니다. 이전 키와 새 키이거나, 하나의 키가 둘로 나뉜 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>The record at %1 has no key in it. That tells receivers not to trust mail with this signature any more.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation>%1 이름의 레코드에 키가 없습니다. 이는 이 서명이 붙은 메일을 더 이상 신뢰하지 말라는 뜻입니다.</translation>
    </message>
    <message>
        <source>The key has %1 bits; receivers accept %2 or more, because short keys can be forged.</source>
        <extracomment>%1 the length of the key, %2 the shortest length allowed, both in bits</extracomment>
        <translation>키의 길이가 %1비트입니다. 짧은 키는 위조될 수 있어 수신 측은 %2비트 이상만 받아들입니다.</translation>
    </message>
    <message>
        <source>The key has %1 bits. The record is right, but some receivers can only check keys of up to 2048 bits.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation>키의 길이가 %1비트입니다. 레코드는 올바르지만 일부 수신 측은 2048비트까지만 확인합니다.</translation>
    </message>
    <message>
        <source>The key has %1 bits. Receivers accept that; 2048 bits are harder to forge.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation>키의 길이가 %1비트입니다. 수신 측이 받아들이지만 2048비트가 더 위조하기 어렵습니다.</translation>
    </message>
    <message>
        <source>The setting %1 tells receivers to treat your mail as if it were not signed.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>%1 설정은 서명이 없는 메일로 다루라고 수신 측에 알립니다.</translation>
    </message>
    <message>
        <source>The setting %1 keeps receivers from using the key, so the signature of your mail cannot be checked.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>%1 설정 때문에 수신 측이 키를 사용하지 못해 메일의 서명을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>DMARC tells receivers what to do with mail that is not really from you. Large mail services expect it. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>DMARC는 이 도메인에서 보내지 않은 메일을 어떻게 처리할지 수신 측에 알립니다. 대형 메일 서비스는 이 레코드를 요구합니다. 레코드가 있어야 할 곳: %1</translation>
    </message>
    <message>
        <source>Receivers look for DMARC at this name and find another text. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>수신 측은 이 이름에서 DMARC를 찾지만 다른 텍스트가 있습니다. DNS의 현재 값: %1</translation>
    </message>
    <message>
        <source>It must begin with %1, in exactly these letters; otherwise receivers do not see it as a DMARC record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DMARC record begins, %2 the record as it stands in DNS</extracomment>
        <translation>레코드는 정확히 %1 글자로 시작해야 합니다. 그렇지 않으면 수신 측이 DMARC 레코드로 보지 않습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>The part that begins with %1 is missing, so receivers may skip the whole record. DNS shows: %2</source>
        <extracomment>%1 the part that is missing, %2 the record value as it stands in DNS</extracomment>
        <translation>%1 플래그가 없어 수신 측이 레코드 전체를 무시할 수 있습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>It says %1. Receivers only know %2, %3 and %4, and may skip the whole record.</source>
        <extracomment>%1 the instruction in the record, %2 %3 %4 the instructions there are</extracomment>
        <translation>레코드에 %1 지시가 적혀 있습니다. 수신 측이 아는 지시는 %2, %3, %4 세 가지이므로 레코드 전체를 무시할 수 있습니다.</translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; otherwise receivers read the record wrongly. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation>레코드의 각 부분은 %1 기호로 나뉘어 있어야 합니다. 그렇지 않으면 수신 측이 레코드를 잘못 읽습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them.</source>
        <translation>두 개 이상 있으면 수신 측은 어느 것도 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The part %1 says %2. Each address there needs %3 in front of it; otherwise nobody gets the reports.</source>
        <extracomment>%1 a part of the record, %2 the address in it, %3 what must stand in front of an address</extracomment>
        <translation>%1 플래그의 값은 %2입니다. 주소마다 앞에 %3 글자가 있어야 하며, 없으면 아무도 보고서를 받지 못합니다.</translation>
    </message>
    <message>
        <source>It says %1 instead of %2. More forged mail gets through than you want.</source>
        <extracomment>%1 the instruction in the record, %2 the planned one</extracomment>
        <translation>레코드에 적힌 지시는 %1, 계획한 지시는 %2입니다. 원하는 것보다 많은 위조 메일이 통과됩니다.</translation>
    </message>
    <message>
        <source>By today&apos;s rules, receivers skip the part %1. It does no harm.</source>
        <extracomment>%1 a part of the record</extracomment>
        <translation>현재 규칙에서는 수신 측이 %1 플래그를 무시합니다. 해는 없습니다.</translation>
    </message>
    <message>
        <source>It says %1, which protects your domain more than the service asks for. We count it as done.</source>
        <extracomment>%1 the instruction in the record</extracomment>
        <translation>레코드에 %1 지시가 적혀 있으며, 서비스가 요구하는 것보다 도메인을 더 잘 보호합니다. 완료된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>MX names the mail server that takes mail for your domain, such as messages about mail that could not be delivered. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>MX는 이 도메인으로 오는 메일(예: 전달되지 않은 메일에 대한 알림)을 받는 이메일 서버를 나타냅니다. 레코드가 있어야 할 곳: %1</translation>
    </message>
    <message>
        <source>It names %1; the service wants %2.</source>
        <extracomment>%1 the mail server in the record, %2 the planned one</extracomment>
        <translation>레코드에 적힌 서버: %1, 서비스가 요구하는 서버: %2</translation>
    </message>
    <message>
        <source>Mail is only delivered to names, so nothing reaches %1.</source>
        <extracomment>%1 the address in the record</extracomment>
        <translation>메일은 이름으로만 전달되므로 다음 주소에는 아무것도 도착하지 않습니다: %1</translation>
    </message>
    <message>
        <source>The number belongs in a field of its own. Here it counts as part of the name, and no mail server is found: %1</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>숫자를 입력하는 칸은 따로 있습니다. 지금은 숫자가 이름의 일부가 되어 이메일 서버를 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>It is %1 instead of %2. The number only matters if there are several mail servers.</source>
        <extracomment>%1 the number in the record, %2 the planned one</extracomment>
        <translation>지금은 %1, 계획한 숫자는 %2입니다. 이 숫자는 이메일 서버가 여러 개일 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>There is an empty MX record at %1. It tells everyone not to send mail there, so other MX records do not help.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation>%1 이름에 빈 MX 레코드가 있습니다. 이곳으로 메일을 보내지 말라는 뜻이므로 다른 MX 레코드가 있어도 소용이 없습니다.</translation>
    </message>
    <message>
        <source>The smallest number is asked first, and that is %1 with %2. This is right if your own mailboxes are there.</source>
        <extracomment>%1 another mail server, %2 its priority</extracomment>
        <translation>숫자가 가장 작은 서버가 먼저이며, 지금은 %1 서버(우선순위 %2)입니다. 본인의 메일함이 그곳에 있다면 올바른 설정입니다.</translation>
    </message>
    <message>
        <source>Mail for this domain goes to %1. If you replace that record, mail to your mailboxes stops.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>이 도메인으로 오는 메일은 다음 서버로 들어갑니다: %1. 그 레코드를 바꾸면 메일함으로 메일이 오지 않게 됩니다.</translation>
    </message>
    <message>
        <source>A CNAME record makes one name point to another. The service looks for it at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>CNAME 레코드는 한 이름이 다른 이름을 가리키게 합니다. 서비스가 이 레코드를 찾는 곳: %1</translation>
    </message>
    <message>
        <source>It points to %1; it should point to %2.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation>지금 가리키는 곳: %1, 올바른 곳: %2</translation>
    </message>
    <message>
        <source>%1 points to %2 as a whole. Where there is a CNAME record, there can be no other.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 이름 전체가 %2 쪽을 가리킵니다. CNAME 레코드가 있는 곳에는 다른 레코드를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The service looks for this record at %1 and does not start until it is there.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>서비스는 %1 이름에서 이 레코드를 찾으며, 레코드가 있어야 시작합니다.</translation>
    </message>
    <message>
        <source>It may come from another account or an earlier set-up. It says %1; it should say %2.</source>
        <extracomment>%1 the text in the record, %2 the planned one</extracomment>
        <translation>다른 계정이나 이전 설정에서 온 것일 수 있습니다. 지금 값: %1, 올바른 값: %2</translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist. It answers at %1 with something else, so the gap is easy to miss.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>이 도메인에는 없는 이름에 모두 답하는 레코드가 있습니다. 그 레코드가 %1 이름에도 다른 내용을 답하므로 레코드가 빠진 것을 알아차리기 어렵습니다.</translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist, and it gives the right answer at %1. When somebody changes it, this record is gone too.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>이 도메인에는 없는 이름에 모두 답하는 레코드가 있으며, %1 이름에는 올바른 답을 줍니다. 누군가 그 레코드를 수정하면 이 레코드도 사라집니다.</translation>
    </message>
    <message>
        <source>The registry sends everybody who asks for %1 to these name servers, and none of them has its records: %2</source>
        <extracomment>%1 the domain, %2 its name servers</extracomment>
        <translation>레지스트리는 %1 도메인에 대한 질문을 다음 네임서버로 안내하지만, 어느 곳에도 이 도메인의 레코드가 없습니다: %2</translation>
    </message>
    <message>
        <source>These do not answer, or do not know the domain: %1. Anyone who happens to ask them has to try again elsewhere.</source>
        <extracomment>%1 name servers</extracomment>
        <translation>다음 네임서버는 답하지 않거나 이 도메인을 담당하지 않습니다: %1. 우연히 그곳에 물어본 쪽은 다른 네임서버에 다시 물어보아야 합니다.</translation>
    </message>
    <message>
        <source>Your DNS host copies the record to all its servers. Not there yet: %1</source>
        <extracomment>%1 name servers</extracomment>
        <translation>도메인 서비스 제공 업체가 모든 서버에 레코드를 복사하고 있습니다. 아직 없는 서버: %1</translation>
    </message>
    <message>
        <source>Questions about %1 get different answers. Somebody may be changing it right now, or the answer depends on where you ask from.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>%1 이름에 대한 답이 그때그때 다릅니다. 지금 누군가 수정하고 있거나, 묻는 곳에 따라 답이 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>All name servers of %1 have addresses that only exist inside an office or home network. Receivers outside cannot see them.</source>
        <extracomment>%1 the domain</extracomment>
        <translation>%1 도메인의 네임서버는 모두 사무실이나 가정의 네트워크 안에만 있는 주소를 사용합니다. 외부의 수신 측에서는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody asked for the record before it was there. Until %2, %1 remembers that it found nothing; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation>레코드가 생기기 전에 누군가 물어보았습니다. %1 서버는 찾지 못했다는 사실을 %2까지 기억하고, 그 후에 다시 물어봅니다.</translation>
    </message>
    <message>
        <source>The name servers have the new value. Until %2, %1 remembers the old one; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation>네임서버에는 새 값이 있습니다. %1 서버는 예전 값을 %2까지 기억하고, 그 후에 다시 물어봅니다.</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions did not reply in time: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>다음 DNS 서버(인터넷에서 이름을 찾아 주는 서버)가 시간 안에 답하지 않았습니다: %1. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions have a problem of their own: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>다음 DNS 서버(인터넷에서 이름을 찾아 주는 서버) 쪽에 문제가 있습니다: %1. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions turned our question away: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>다음 DNS 서버(인터넷에서 이름을 찾아 주는 서버)가 조회를 거절했습니다: %1. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions sent something that cannot be read: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>다음 DNS 서버(인터넷에서 이름을 찾아 주는 서버)에서 제대로 된 응답이 오지 않았습니다: %1. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>Your DNS could not be asked. That does not mean that anything is wrong with your records.</source>
        <translation>DNS에 조회할 수 없었습니다. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>This network answers every name with an address of its own, as networks in hotels and stations do. That does not mean that anything is wrong with your records.</source>
        <translation>호텔이나 역의 네트워크처럼, 이 네트워크는 어떤 이름을 물어도 자신의 주소로 답합니다. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>We asked the name servers, but something on the way answered for them. Such answers may be out of date, so we do not count them.</source>
        <translation>네임서버에 물어보았지만 도중의 무언가가 대신 답했습니다. 오래된 답일 수 있으므로 결과에 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Long answers take a second route, which is closed here. Not received in full: %1. That does not mean that your record is wrong.</source>
        <extracomment>%1 servers</extracomment>
        <translation>긴 답은 다른 통로(TCP)로 오는데, 여기에서는 그 통로가 막혀 있습니다. 답을 모두 받지 못한 서버: %1. 레코드가 올바른지와는 관계가 없습니다.</translation>
    </message>
    <message>
        <source>We can only ask the server of this network, and it may remember old answers. What it does not find may still be there.</source>
        <translation>이 네트워크의 서버에만 물어볼 수 있으며, 그 서버가 오래된 답을 기억하고 있을 수 있습니다. 찾지 못했더라도 실제로는 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is the part after the @ sign in the address your newsletters come from.</source>
        <translation>뉴스레터를 보내는 주소에서 @ 뒤에 오는 부분입니다.</translation>
    </message>
    <message>
        <source>A domain is made of letters, digits and hyphens, with dots between its parts.</source>
        <translation>도메인은 영문자, 숫자, 하이픈으로 이루어지며 각 부분은 점으로 나뉩니다.</translation>
    </message>
    <message>
        <source>A part of a domain has at most 63 characters, the whole at most 253. You entered: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>도메인은 점 사이의 각 부분이 최대 63자, 전체가 최대 253자입니다. 입력한 내용: %1</translation>
    </message>
    <message>
        <source>Nobody can send from it. The name that you registered comes in front of it.</source>
        <translation>여기에서는 아무도 메일을 보낼 수 없습니다. 등록한 이름이 이 앞에 붙습니다.</translation>
    </message>
    <message>
        <source>Records are added to a domain. A number address has none: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>레코드는 도메인에 추가합니다. 숫자 주소에는 추가할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>You entered %1. For the internet this is %2, which may not be the domain you mean.</source>
        <extracomment>%1 the domain as typed, %2 the domain as DNS writes it</extracomment>
        <translation>입력한 내용은 %1, 인터넷에서의 이름은 %2입니다. 생각하신 것과 다른 도메인일 수 있습니다.</translation>
    </message>
    <message>
        <source>The console shows only a part of it, so the rest was not copied: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation>콘솔에 일부만 표시되어 나머지가 복사되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Instructions show such text where your own value belongs: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation>설명에서는 본인의 값이 들어갈 자리에 이런 글자를 적어 둡니다: %1</translation>
    </message>
    <message>
        <source>The text is for %1, which is only an example.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>이 텍스트는 예시일 뿐인 %1 도메인의 것입니다.</translation>
    </message>
    <message>
        <source>Anyone who has the private key can sign mail in your name. It never belongs in DNS.</source>
        <translation>개인 키가 있는 사람은 이 도메인의 이름으로 메일에 서명할 수 있습니다. DNS에는 절대로 넣지 않습니다.</translation>
    </message>
    <message>
        <source>No record needs a password or access key, so we do not keep it.</source>
        <translation>비밀번호나 액세스 키가 필요한 레코드는 없으므로 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>At most %1 characters are read at once. Nothing was changed.</source>
        <extracomment>%1 a number of characters</extracomment>
        <translation>한 번에 읽을 수 있는 글자는 최대 %1자입니다. 바뀐 내용은 없습니다.</translation>
    </message>
    <message>
        <source>The row was kept, but we cannot tell what it is for.</source>
        <translation>이 행은 남겨 두었지만 무엇에 쓰는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>We look for a table, for lines with a host record, record type and record value, or for a single value.</source>
        <translation>표, 호스트 레코드·레코드 유형·레코드 값이 적힌 줄, 또는 값 하나를 찾습니다.</translation>
    </message>
    <message>
        <source>DNS knows plain letters only. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>DNS에서는 일반(반각) 문자만 사용할 수 있습니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>They do not belong to the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>따옴표는 값에 포함되지 않습니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>They came along from a web page or text program. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>웹페이지나 문서 프로그램에서 함께 들어온 것입니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>It was pasted as %1. We use %2.</source>
        <extracomment>%1 the name as it was pasted, %2 the name as it is used</extracomment>
        <translation>붙여 넣은 이름은 %1, 사용하는 이름은 %2입니다.</translation>
    </message>
    <message>
        <source>Long values are often printed in several pieces. This was one: %1</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>긴 값은 여러 조각으로 나뉘어 표시되는 경우가 많습니다. 하나로 이은 레코드: %1</translation>
    </message>
    <message>
        <source>There can be only one SPF record, and other services rely on it. Today it says %1. With this service it will say %2.</source>
        <extracomment>%1 the SPF record of today, %2 the SPF record as planned</extracomment>
        <translation>SPF 레코드는 하나만 있어야 하며 다른 서비스도 이 레코드를 사용합니다. 현재 값: %1, 이 서비스를 더한 값: %2</translation>
    </message>
    <message>
        <source>It does all that the service asks for: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>서비스가 요구하는 내용을 모두 갖추고 있습니다: %1</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was deleted; it was put aside: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>파일을 읽을 수 없었습니다. 아무것도 삭제하지 않고 따로 보관했습니다: %1</translation>
    </message>
    <message>
        <source>The file %1 has format %2, which this version does not know in full. It is opened for reading only, so that nothing in it is lost.</source>
        <extracomment>%1 a file name, %2 the number of its format</extracomment>
        <translation>%1 파일의 형식은 %2이며, 이 버전은 그 형식을 다 알지 못합니다. 내용이 사라지지 않도록 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <extracomment>%1 a file name, %2 the reason as the system gives it</extracomment>
        <translation>%1 파일에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>모두 올바름</translation>
    </message>
    <message>
        <source>You added all the records exactly as they are shown here.</source>
        <translation>여기에 표시된 그대로 모든 레코드를 추가했습니다.</translation>
    </message>
    <message>
        <source>Nothing is added yet</source>
        <translation>아직 아무것도 추가하지 않음</translation>
    </message>
    <message>
        <source>You have copied the record values, but not opened your DNS host&apos;s page yet.</source>
        <translation>레코드 값을 복사했지만, 도메인 서비스 제공 업체의 페이지는 아직 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The domain is in the name twice</source>
        <translation>이름에 도메인이 두 번 들어감</translation>
    </message>
    <message>
        <source>You pasted the whole name as the host record. Your DNS host added the domain once more.</source>
        <translation>호스트 레코드에 전체 이름을 붙여 넣었습니다. 도메인 서비스 제공 업체가 도메인을 한 번 더 붙였습니다.</translation>
    </message>
    <message>
        <source>SPF does not name the service</source>
        <translation>SPF에 이 서비스가 없음</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You saw it and thought that this part was done.</source>
        <translation>메일함에 쓰는 SPF 레코드가 이미 있었습니다. 그것을 보고 이미 끝난 줄 알았습니다.</translation>
    </message>
    <message>
        <source>Two SPF records</source>
        <translation>SPF 레코드가 두 개</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You added a second one next to it.</source>
        <translation>메일함에 쓰는 SPF 레코드가 이미 있었습니다. 그 옆에 두 번째 레코드를 추가했습니다.</translation>
    </message>
    <message>
        <source>Too many services in SPF</source>
        <translation>SPF에 서비스가 너무 많음</translation>
    </message>
    <message>
        <source>Over the years you tried many services, and all of them are still in the SPF record.</source>
        <translation>여러 해 동안 많은 서비스를 써 보았고, 그 서비스가 모두 SPF 레코드에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The end of the DKIM key is missing</source>
        <translation>DKIM 키의 끝부분이 빠짐</translation>
    </message>
    <message>
        <source>The console did not show the whole key, and you copied only the part you could see.</source>
        <translation>콘솔에 키가 일부만 표시되었고, 보이는 부분만 복사했습니다.</translation>
    </message>
    <message>
        <source>Two DKIM records at one name</source>
        <translation>한 이름에 DKIM 레코드가 두 개</translation>
    </message>
    <message>
        <source>You set the domain up a second time. The first key was left where it was.</source>
        <translation>도메인을 다시 설정했습니다. 처음에 쓰던 키가 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>DMARC without an instruction</source>
        <translation>DMARC에 지시가 없음</translation>
    </message>
    <message>
        <source>You typed the DMARC record by hand and stopped after its first part.</source>
        <translation>DMARC 레코드를 직접 입력하다가 첫 부분에서 멈추었습니다.</translation>
    </message>
    <message>
        <source>The dot at the end is missing</source>
        <translation>끝에 점(.)이 없음</translation>
    </message>
    <message>
        <source>You entered the mail server without a dot at the end. Your DNS host added the domain to it.</source>
        <translation>이메일 서버를 입력할 때 끝에 점(.)을 붙이지 않았습니다. 도메인 서비스 제공 업체가 그 뒤에 도메인을 덧붙였습니다.</translation>
    </message>
    <message>
        <source>One name server is late</source>
        <translation>네임서버 하나가 늦음</translation>
    </message>
    <message>
        <source>You have just saved everything. One of the two name servers does not have it yet.</source>
        <translation>방금 모두 저장했습니다. 네임서버 두 개 중 하나에는 아직 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>One name server does not answer</source>
        <translation>네임서버 하나가 답하지 않음</translation>
    </message>
    <message>
        <source>You did everything right. One of your DNS host&apos;s two name servers is out of order today.</source>
        <translation>모두 올바르게 했습니다. 오늘은 도메인 서비스 제공 업체의 네임서버 두 개 중 하나가 고장 났습니다.</translation>
    </message>
    <message>
        <source>A catch-all record answers</source>
        <translation>와일드카드 레코드가 답함</translation>
    </message>
    <message>
        <source>A web designer once added a record that answers for every name that does not exist. It answers in place of a record that you forgot.</source>
        <translation>예전에 웹 디자이너가 없는 이름에 모두 답하는 레코드를 추가했습니다. 추가하는 것을 잊은 레코드 대신 그 레코드가 답합니다.</translation>
    </message>
    <message>
        <source>Somebody looked too early</source>
        <translation>너무 일찍 확인함</translation>
    </message>
    <message>
        <source>A friend looked for the records a minute before you saved them. The resolver still remembers that there was nothing.</source>
        <translation>레코드를 저장하기 1분 전에 친구가 레코드를 조회했습니다. DNS 리졸버는 아무것도 없었다는 사실을 아직 기억하고 있습니다.</translation>
    </message>
    <message>
        <source>The domain is switched off</source>
        <translation>도메인이 중지됨</translation>
    </message>
    <message>
        <source>You forgot to renew the domain, and the registry switched it off.</source>
        <translation>도메인 갱신을 잊어 레지스트리가 도메인을 중지했습니다.</translation>
    </message>
    <message>
        <source>The resolver does not answer</source>
        <translation>DNS 리졸버가 답하지 않음</translation>
    </message>
    <message>
        <source>You are sitting in a café whose network does not let DNS questions through.</source>
        <translation>지금 카페에 있습니다. 카페의 네트워크는 DNS 조회를 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>MMMM d, HH:mm</source>
        <extracomment>A Qt date format: month, day and clock time, as in “October 3, 14:20”.</extracomment>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A Qt date format: a whole date, as in “October 3, 2026”.</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>verified (see note)</source>
        <translation>확인됨(참고 사항 있음)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>반영 대기 중</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>잘못됨</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>MX authentication</source>
        <translation>MX 인증</translation>
    </message>
    <message>
        <source>SPF authentication</source>
        <translation>SPF 인증</translation>
    </message>
    <message>
        <source>DKIM authentication</source>
        <translation>DKIM 인증</translation>
    </message>
    <message>
        <source>DMARC authentication</source>
        <translation>DMARC 인증</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>MAIL FROM 도메인</translation>
    </message>
    <message>
        <source>domain ownership</source>
        <translation>도메인 소유 확인</translation>
    </message>
    <message>
        <source>other record</source>
        <translation>기타 레코드</translation>
    </message>
    <message>
        <source>add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>change</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>내용 더하기</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>직접 결정</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>호스트 레코드</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>레코드 유형</translation>
    </message>
    <message>
        <source>Record value</source>
        <translation>레코드 값</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>조회 중…</translation>
    </message>
    <message>
        <source>does not serve this domain</source>
        <translation>이 도메인을 담당하지 않음</translation>
    </message>
    <message>
        <source>has a record</source>
        <translation>레코드 있음</translation>
    </message>
    <message>
        <source>no record of this type</source>
        <translation>이 유형의 레코드 없음</translation>
    </message>
    <message>
        <source>nothing at this name</source>
        <translation>이 이름에 아무것도 없음</translation>
    </message>
    <message>
        <source>points to other name servers</source>
        <translation>다른 네임서버를 안내함</translation>
    </message>
    <message>
        <source>could not find out</source>
        <translation>답을 찾지 못함</translation>
    </message>
    <message>
        <source>does not answer this computer</source>
        <translation>이 컴퓨터에 답하지 않음</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>시간 안에 답이 없음</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>읽을 수 없는 답</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>중간에 잘린 답</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>여기에서 연결할 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n of %1 records are right so far.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation>
            <numerusform>확인 중: 지금까지 레코드 %1개 중 %n개가 올바르게 설정되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right. One step is left: finish in the console.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>레코드 %n개가 모두 올바르게 설정되었습니다. 이제 콘솔에서 마지막 단계를 진행하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 records are right.</source>
        <translation>
            <numerusform>레코드 %1개 중 %n개가 올바르게 설정되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 “3 of 4 records are right.”, %2 a second sentence that says what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To correct: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>수정할 레코드: %1.</translation>
    </message>
    <message>
        <source>Still to add: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>추가할 레코드: %1.</translation>
    </message>
    <message>
        <source>Could not be checked: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>확인할 수 없었던 레코드: %1.</translation>
    </message>
    <message>
        <source>On the way: %1. There is nothing to do but wait.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>반영 중인 레코드: %1. 기다리기만 하면 됩니다.</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. If it stays like this, try another network, such as your phone&apos;s.</source>
        <translation>지금은 하실 일이 없습니다. 다음 확인 때 다시 물어봅니다. 그대로이면 휴대폰의 네트워크처럼 다른 네트워크를 사용하십시오.</translation>
    </message>
    <message>
        <source>Check that the file is still there, and open it again.</source>
        <translation>파일이 아직 있는지 확인하고 다시 여십시오.</translation>
    </message>
    <message>
        <source>The saved set-up cannot be opened</source>
        <translation>저장된 설정을 열 수 없습니다</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <extracomment>%1 a file name, %2 the reason as the system gives it</extracomment>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Ask the owner of that domain to add a TXT record at %1 with the record value %2, or use an address at your own domain.</source>
        <extracomment>%1 a full name, %2 the record value</extracomment>
        <translation>그 도메인의 소유자에게 TXT 레코드(이름: %1, 레코드 값: %2)를 추가해 달라고 요청하거나, 본인 도메인의 주소를 사용하십시오.</translation>
    </message>
    <message>
        <source>Use an address at which you receive mail, or leave the report address out.</source>
        <translation>메일을 받을 수 있는 주소를 사용하거나, 보고서 받을 주소를 적지 마십시오.</translation>
    </message>
    <message>
        <source>Open the DMARC record and delete the part %1, unless you know why it is there.</source>
        <extracomment>%1 a part of the record, such as aspf=s</extracomment>
        <translation>DMARC 레코드를 열고 %1 부분을 삭제하십시오. 그 부분이 있는 이유를 알고 계시면 그대로 두어도 됩니다.</translation>
    </message>
    <message>
        <source>Use a sender address at the domain that you set up here, or set up the domain of the sender address.</source>
        <translation>여기에서 설정하는 도메인의 주소를 발신자 주소로 사용하거나, 발신자 주소의 도메인을 설정하십시오.</translation>
    </message>
    <message>
        <source>Remove services that you no longer use from the SPF record, or use a part of your domain as sender domain: %1 has an SPF record of its own.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>더 이상 사용하지 않는 서비스를 SPF 레코드에서 삭제하거나, 하위 도메인을 발신자 도메인으로 사용하십시오. 예를 들어 %1 도메인에는 SPF 레코드를 따로 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave it like this if you are not sure. You can make it stricter later.</source>
        <translation>잘 모르시겠으면 이대로 두십시오. 나중에 더 엄격하게 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Begin with %1 and a report address, and make it stricter when the reports show that all your mail passes.</source>
        <extracomment>%1 none</extracomment>
        <translation>처음에는 %1 설정으로 시작하고 보고서 받을 주소를 적어 두십시오. 본인의 메일이 모두 통과하는 것을 보고서에서 확인한 다음 더 엄격하게 바꾸십시오.</translation>
    </message>
    <message>
        <source>Find out who needs the other records. Only if nobody does, delete them and add this one.</source>
        <translation>다른 레코드를 누가 사용하는지 알아보십시오. 사용하는 사람이 없을 때만 그 레코드를 삭제하고 이 레코드를 추가하십시오.</translation>
    </message>
    <message>
        <source>Ask the service for a new template, or paste the table of records that it shows.</source>
        <translation>서비스에 새 템플릿을 요청하거나, 서비스 화면에 표시된 레코드 표를 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the service for the table of records instead and paste that.</source>
        <translation>이 템플릿은 사용하지 마십시오. 대신 서비스에 레코드 표를 요청하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>If somebody you do not know sent you the values, stop here.</source>
        <translation>모르는 사람이 보낸 값이면 여기에서 멈추십시오.</translation>
    </message>
    <message>
        <source>Enter a sender domain such as %1.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 같은 발신자 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>Look up the region at the top right of the console and choose it here; the record is then written for it.</source>
        <translation>콘솔의 오른쪽 위에서 리전을 확인하고 여기에서도 같은 리전을 선택하십시오. 그러면 그 리전에 맞는 레코드가 만들어집니다.</translation>
    </message>
    <message>
        <source>Delete the other MX records at this name. If you receive mail there, choose another name in front of your domain for MAIL FROM.</source>
        <translation>이 이름에 있는 다른 MX 레코드를 삭제하십시오. 이 이름으로 메일을 받고 있다면 MAIL FROM 도메인의 앞부분을 다른 이름으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Choose a name in front of your domain for MAIL FROM, such as mail, and give the same name in the console.</source>
        <translation>MAIL FROM 도메인의 앞부분(예: mail)을 정하고, 콘솔에도 같은 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Make sure that all ticks are here before then. If it gets too late, nothing is lost: you can start it again in the console.</source>
        <translation>그 전에 여기에 모든 체크 표시가 나타나게 하십시오. 늦더라도 잃는 것은 없습니다. 콘솔에서 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the domain in the console and start the verification again. Then compare the values: they may be new ones.</source>
        <translation>콘솔에서 이 도메인을 열고 인증을 다시 시작하십시오. 값이 새로 바뀌었을 수 있으므로 그런 다음 값을 비교하십시오.</translation>
    </message>
    <message>
        <source>Make the DKIM key again in the console with 1024 bits if there is such a choice, and copy the new value. Otherwise ask the DNS host how to enter a long TXT record.</source>
        <translation>콘솔에서 1024비트를 선택할 수 있으면 그 길이로 DKIM 키를 다시 만들고 새 값을 복사하십시오. 선택할 수 없으면 긴 TXT 레코드를 입력하는 방법을 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Nobody has agreed to receive your DMARC reports at that address</source>
        <translation>그 주소에서 DMARC 보고서를 받는 데 아직 아무도 동의하지 않았습니다</translation>
    </message>
    <message>
        <source>The address for DMARC reports cannot receive mail</source>
        <translation>DMARC 보고서 받을 주소가 메일을 받을 수 없습니다</translation>
    </message>
    <message>
        <source>Your DMARC record is so strict that good mail may fail</source>
        <translation>DMARC 레코드가 너무 엄격하여 정상적인 메일도 통과하지 못할 수 있습니다</translation>
    </message>
    <message>
        <source>Mail from this sender address would fail DMARC</source>
        <translation>이 발신자 주소에서 보내는 메일은 DMARC를 통과하지 못합니다</translation>
    </message>
    <message>
        <source>The region is missing in the mail server, or it is another one</source>
        <translation>이메일 서버의 이름에 리전이 없거나 다른 리전이 들어 있습니다</translation>
    </message>
    <message>
        <source>There is more than one MX record where only one is allowed</source>
        <translation>하나만 있어야 하는 곳에 MX 레코드가 두 개 이상 있습니다</translation>
    </message>
    <message>
        <source>The MAIL FROM domain must be a part of your domain, not the domain itself</source>
        <translation>MAIL FROM 도메인은 도메인 자체가 아니라 하위 도메인이어야 합니다</translation>
    </message>
    <message>
        <source>The service gives up at %1</source>
        <extracomment>%1 a time of day, with the date if it is not today</extracomment>
        <translation>서비스는 %1에 레코드 확인을 중단합니다</translation>
    </message>
    <message>
        <source>The service gave up at %1</source>
        <extracomment>%1 a time of day, with the date if it is not today</extracomment>
        <translation>서비스가 %1에 레코드 확인을 중단했습니다</translation>
    </message>
    <message>
        <source>%1 may not accept such a long value</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1에서는 이렇게 긴 값을 입력하지 못할 수 있습니다</translation>
    </message>
    <message>
        <source>There is no room for another service in your SPF record</source>
        <translation>SPF 레코드에 서비스를 더 넣을 수 없습니다</translation>
    </message>
    <message>
        <source>Your SPF records end differently</source>
        <translation>SPF 레코드의 끝부분이 서로 다릅니다</translation>
    </message>
    <message>
        <source>Your first DMARC record would be a strict one</source>
        <translation>첫 DMARC 레코드로는 엄격한 설정입니다</translation>
    </message>
    <message>
        <source>There is a CNAME record where this record belongs</source>
        <translation>이 레코드가 있어야 할 곳에 CNAME 레코드가 있습니다</translation>
    </message>
    <message>
        <source>There are other records where this record has to be alone</source>
        <translation>이 레코드만 있어야 할 곳에 다른 레코드가 있습니다</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>템플릿을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The template is not safe: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>템플릿이 안전하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Do you really want to set up %1?</source>
        <extracomment>%1 the name of a service</extracomment>
        <translation>%1 서비스를 정말 설정하시겠습니까?</translation>
    </message>
    <message>
        <source>This service needs a part in front of your domain</source>
        <translation>이 서비스에는 도메인 앞에 붙는 부분이 필요합니다</translation>
    </message>
    <message>
        <source>The reports are to go to %1, which is not your domain. Its owner has to agree with a record at %2; without it the reports are not sent. Your mail is not affected.</source>
        <extracomment>%1 the domain of the report address, %2 the name at which its owner agrees</extracomment>
        <translation>보고서를 받을 %1 도메인은 본인의 도메인이 아닙니다. 소유자가 동의한다는 레코드를 %2 이름에 추가해야 하며, 없으면 보고서가 발송되지 않습니다. 본인의 메일에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody receives mail for %1, so the reports are lost. Your mail is not affected.</source>
        <extracomment>%1 the domain of the report address</extracomment>
        <translation>%1 도메인으로 오는 메일은 아무도 받지 않으므로 보고서가 사라집니다. 본인의 메일에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>With %1 only exactly the same domain counts, but the mail comes with %2.</source>
        <extracomment>%1 a part of the record, such as aspf=s; %2 a domain</extracomment>
        <translation>%1 설정에서는 완전히 같은 도메인만 인정됩니다. 메일에 쓰이는 도메인: %2</translation>
    </message>
    <message>
        <source>The service wants its own MX record alone at this name and stops otherwise. Also there: %1.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>이 이름에는 서비스의 MX 레코드만 있어야 하며, 다른 것이 있으면 서비스가 중단됩니다. 함께 있는 서버: %1</translation>
    </message>
    <message>
        <source>At %1 the MX record would take your own mail away.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 이름에 이 MX 레코드를 두면 본인의 메일이 오지 않게 됩니다.</translation>
    </message>
    <message>
        <source>The service looks for the records only for a while after the domain was created in its console.</source>
        <translation>서비스는 콘솔에서 도메인을 만든 뒤 일정 기간 동안만 레코드를 찾습니다.</translation>
    </message>
    <message>
        <source>It no longer looks for the records by itself, and it sends a mail about that days later.</source>
        <translation>서비스는 더 이상 자동으로 레코드를 찾지 않습니다. 이를 알리는 메일은 며칠 뒤에 옵니다.</translation>
    </message>
    <message>
        <source>%1 takes %2 characters; the value has %3.</source>
        <extracomment>%1 the name of a DNS host, %2 how many characters it takes, %3 how many there are</extracomment>
        <translation>%1에 입력할 수 있는 글자는 최대 %2자입니다. 이 값은 %3자입니다.</translation>
    </message>
    <message>
        <source>Receivers follow at most %2 look-ups; with more, they treat the whole record as broken, for all your mail. It would be %1: %3.</source>
        <extracomment>%1 a number, %2 a number, %3 parts of the record with a number each</extracomment>
        <translation>수신 측은 최대 %2번까지만 조회하며, 그보다 많으면 레코드 전체를 깨진 것으로 보아 모든 메일에 영향을 줍니다. 이대로는 %1번이 됩니다: %3</translation>
    </message>
    <message>
        <source>With %1, receivers do that to every mail from your domain that is not set up yet: invoices, forms on your website, other services.</source>
        <extracomment>%1 reject or quarantine</extracomment>
        <translation>%1 설정을 하면 수신 측은 이 도메인의 메일 중 아직 설정하지 않은 메일을 모두 그렇게 처리합니다. 청구서, 웹사이트의 양식, 다른 서비스의 메일이 여기에 들어갑니다.</translation>
    </message>
    <message>
        <source>At %1 there is already: %2. No other record can be at the same name as this one.</source>
        <extracomment>%1 a name, %2 record types such as TXT</extracomment>
        <translation>%1 이름에 이미 있는 레코드 유형: %2. 이 레코드는 다른 레코드와 함께 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Its template says that others could misuse it. Go on only if you asked for this service yourself and the values come from its own console.</source>
        <translation>다른 사람이 악용할 수 있다고 템플릿에 적혀 있습니다. 이 서비스를 직접 신청했고 값이 서비스의 콘솔에서 나온 것일 때만 계속하십시오.</translation>
    </message>
    <message>
        <source>It would take over the whole domain %1, with its website and mail.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>이대로는 웹사이트와 메일을 포함하여 %1 도메인 전체를 이 서비스가 차지하게 됩니다.</translation>
    </message>
    <message>
        <source>Nothing that works today changes.</source>
        <translation>지금 작동하는 것은 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>From then on, mail to this name goes to the new mail server; the old mailboxes get none.</source>
        <translation>그때부터 이 이름으로 오는 메일은 새 이메일 서버로 들어갑니다. 기존 메일함에는 오지 않습니다.</translation>
    </message>
    <message>
        <source>Mail that is still signed with the old key fails the check.</source>
        <translation>예전 키로 서명한 메일은 확인을 통과하지 못하게 됩니다.</translation>
    </message>
    <message>
        <source>Receivers treat mail that fails the checks as the new record says.</source>
        <translation>확인을 통과하지 못한 메일은 수신 측이 새 레코드에 적힌 대로 처리합니다.</translation>
    </message>
    <message>
        <source>Anything that relies on the old value may stop working.</source>
        <translation>예전 값을 사용하는 것이 있으면 작동하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>All senders of today stay allowed. A slip while typing would hit all of them, so copy the whole value.</source>
        <translation>지금 허용된 발신 서비스는 모두 그대로 허용됩니다. 잘못 입력하면 모두에 영향을 주므로 값 전체를 복사하십시오.</translation>
    </message>
    <message>
        <source>Something that works today could stop. Decide first; until then change nothing here.</source>
        <translation>지금 작동하는 것이 멈출 수 있습니다. 먼저 결정하고, 그때까지 여기에서 아무것도 바꾸지 마십시오.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSON 형식이 아닙니다</translation>
    </message>
    <message>
        <source>something is missing here</source>
        <translation>빠진 것이 있습니다</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>this is of the wrong kind</source>
        <translation>종류가 다릅니다</translation>
    </message>
    <message>
        <source>this number is not possible</source>
        <translation>사용할 수 없는 숫자입니다</translation>
    </message>
    <message>
        <source>this name is not known here</source>
        <translation>여기에서 사용할 수 없는 이름입니다</translation>
    </message>
    <message>
        <source>this word is not known here</source>
        <translation>여기에서 사용할 수 없는 단어입니다</translation>
    </message>
    <message>
        <source>this is here twice</source>
        <translation>같은 것이 두 번 있습니다</translation>
    </message>
    <message>
        <source>this is not a possible name</source>
        <translation>이름으로 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>웹 주소가 아닙니다</translation>
    </message>
    <message>
        <source>this does not go with this record type</source>
        <translation>이 레코드 유형에는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>this variable is not declared</source>
        <translation>선언되지 않은 변수입니다</translation>
    </message>
    <message>
        <source>this variable is used nowhere</source>
        <translation>어디에도 사용되지 않는 변수입니다</translation>
    </message>
    <message>
        <source>nothing here repeats</source>
        <translation>반복되는 것이 없습니다</translation>
    </message>
    <message>
        <source>anything at all could be filled in here</source>
        <translation>어떤 내용이든 채울 수 있습니다</translation>
    </message>
    <message>
        <source>a CNAME record would take the whole domain</source>
        <translation>CNAME 레코드가 도메인 전체를 차지하게 됩니다</translation>
    </message>
    <message>
        <source>it would hand the whole domain to another</source>
        <translation>도메인 전체가 다른 곳으로 넘어가게 됩니다</translation>
    </message>
    <message>
        <source>it would send visitors of the website elsewhere</source>
        <translation>웹사이트 방문자를 다른 곳으로 보내게 됩니다</translation>
    </message>
    <message>
        <source>this name is not part of the domain</source>
        <translation>이 도메인에 속하는 이름이 아닙니다</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>there are too many records</source>
        <translation>레코드가 너무 많습니다</translation>
    </message>
    <message>
        <source>there are characters here that nobody can see</source>
        <translation>보이지 않는 글자가 들어 있습니다</translation>
    </message>
    <message>
        <source>Keep the mail server that is there, or choose a sub-domain as sender domain. Replace it only if nobody receives mail at this domain.</source>
        <translation>지금의 이메일 서버를 그대로 두거나, 하위 도메인을 발신자 도메인으로 선택하십시오. 이 도메인으로 메일을 받는 사람이 아무도 없을 때만 바꾸십시오.</translation>
    </message>
    <message>
        <source>Check in the console that you copied the rows of the right domain, or change the sender domain in the first step.</source>
        <translation>콘솔에서 올바른 도메인의 행을 복사했는지 확인하십시오. 도메인이 다르면 첫 단계에서 발신자 도메인을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Some rows are for another domain</source>
        <translation>다른 도메인의 행이 들어 있습니다</translation>
    </message>
    <message>
        <source>Receivers compare the domain of the sender address, %1, with the domains that SPF and DKIM speak for: %2. None of them is accepted for it.</source>
        <extracomment>%1 the domain of the sender address, %2 other domains</extracomment>
        <translation>수신 측은 다음을 비교합니다. 보내는 사람 주소의 도메인: ‘%1’. SPF와 DKIM이 보증하는 도메인: %2. 이대로는 어느 것도 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is not the mail server of your region. The right name holds the region: %2.</source>
        <extracomment>%1 the mail server that was given, %2 what it has to look like</extracomment>
        <translation>사용 중인 리전의 이메일 서버가 아닙니다: ‘%1’. 올바른 이름에는 리전이 들어갑니다(예: ‘%2’).</translation>
    </message>
    <message>
        <source>The text names %1; this set-up is for %2. Those rows were left out.</source>
        <extracomment>%1 names of the pasted rows, %2 the sender domain</extracomment>
        <translation>붙여 넣은 내용에 있는 이름: %1. 지금 설정하는 도메인: ‘%2’. 이 행들은 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>They end with %1. The joined record ends with %2. A mild ending makes sure that mail that arrived before is not refused now.</source>
        <extracomment>%1 endings such as -all and ~all, %2 one of them</extracomment>
        <translation>지금의 끝부분: %1. 하나로 합친 레코드의 끝부분: ‘%2’. 느슨한 끝부분으로 두면 지금까지 도착하던 메일이 거부되는 일을 막을 수 있습니다.</translation>
    </message>
    <message>
        <source>Such a template could take over your domain, or let others send in your name.</source>
        <translation>이런 템플릿을 쓰면 도메인을 빼앗기거나 다른 사람이 본인의 이름으로 메일을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <extracomment>%1 what is wrong with a file</extracomment>
        <translation>문제: %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <extracomment>%1 the place in a file, %2 what is wrong there</extracomment>
        <translation>위치 ‘%1’: %2.</translation>
    </message>
    <message>
        <source>the name of a server</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>a part of a name</source>
        <translation>이름의 일부</translation>
    </message>
    <message>
        <source>the text of a DKIM record</source>
        <translation>DKIM 레코드 값</translation>
    </message>
    <message>
        <source>the text of a DMARC record</source>
        <translation>DMARC 레코드 값</translation>
    </message>
    <message>
        <source>parts of an SPF record</source>
        <translation>SPF 레코드에 넣을 부분</translation>
    </message>
    <message>
        <source>a text without spaces</source>
        <translation>공백이 없는 문자열</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>IP 주소</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>The service looks for the records until %1.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>서비스는 %1까지 레코드를 찾습니다.</translation>
    </message>
    <message>
        <source>The record is not there yet</source>
        <translation>이 레코드가 아직 없습니다</translation>
    </message>
    <message>
        <source>The record has another value</source>
        <translation>이 레코드에 다른 값이 들어 있습니다</translation>
    </message>
    <message>
        <source>It belongs at %1. It has nothing to do with mail.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>레코드 위치: ‘%1’. 메일과 관계없는 레코드입니다.</translation>
    </message>
    <message>
        <source>DNS shows %1 instead of %2. It has nothing to do with mail.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned</extracomment>
        <translation>현재 값: ‘%1’. 예정된 값: ‘%2’. 메일과 관계없는 레코드입니다.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, leave the field of the host record empty and save. If that is not possible, ask your DNS host how to enter the domain itself.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 호스트 레코드 칸을 비워 저장하십시오. 비워 둘 수 없으면 도메인 자체를 입력하는 방법을 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, add a record with the record value shown here and this host record: %1. Delete the other one only if nothing else needs it.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>도메인 서비스 제공 업체에서 여기에 표시된 레코드 값과 다음 호스트 레코드로 레코드를 추가하십시오: %1. 기존 레코드는 다른 곳에서 필요하지 않을 때만 삭제하십시오.</translation>
    </message>
    <message>
        <source>Type the whole name as host record: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>호스트 레코드에 전체 이름을 입력하십시오: %1</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type exactly this as host record: %1. If the underscore is not accepted there, ask your DNS host.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 호스트 레코드를 정확히 다음과 같이 입력하십시오: %1. 밑줄 기호를 입력할 수 없으면 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, compare the rows with those shown here and put each record value to its own host record. The host record of this one is: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>도메인 서비스 제공 업체의 각 행을 여기에 표시된 내용과 비교하여, 레코드 값을 각각 맞는 호스트 레코드에 입력하십시오. 이 레코드의 호스트 레코드: %1</translation>
    </message>
    <message>
        <source>Add the record at the DNS host of those name servers, in the list of %1. If you do not know who that is, ask whoever set up this part of your domain.</source>
        <extracomment>%1 a part of the domain</extracomment>
        <translation>이 네임서버를 운영하는 도메인 서비스 제공 업체에서 %1 도메인의 목록에 레코드를 추가하십시오. 어느 업체인지 모르면 도메인의 이 부분을 설정한 분에게 문의하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, add the record in the list of your sender domain, with exactly this host record: %1. Copy it instead of typing it.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>도메인 서비스 제공 업체에서 발신자 도메인의 목록에 정확히 다음 호스트 레코드로 레코드를 추가하십시오: %1. 직접 입력하지 말고 복사하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the list of your sender domain and add the record there. Delete the other one only if the other domain does not send.</source>
        <translation>도메인 서비스 제공 업체에서 발신자 도메인의 목록을 열고 그곳에 레코드를 추가하십시오. 기존 레코드는 그 도메인으로 메일을 보내지 않을 때만 삭제하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, delete the record with the record type %1 and add it again with the record type %2 and the record value shown here.</source>
        <extracomment>%1 the record type to delete, %2 the record type to choose</extracomment>
        <translation>도메인 서비스 제공 업체에서 레코드 유형이 %1인 이 레코드를 삭제하고, %2 레코드 유형과 여기에 표시된 레코드 값으로 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type only this as record value: %1</source>
        <extracomment>%1 what to type as record value</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 레코드 값에는 다음 내용만 입력하십시오: %1</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, copy the record value shown here with its copy button, paste it and save. If the letters change again, ask your DNS host why.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고, 여기에 표시된 레코드 값을 복사 버튼으로 복사하여 붙여 넣은 다음 저장하십시오. 글자가 또 바뀌면 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open the SPF record, replace its record value with the one shown here and save. If it has to be entered in pieces, end each piece but the last with a space.</source>
        <translation>도메인 서비스 제공 업체에서 SPF 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸고 저장하십시오. 나누어 입력해야 한다면 항목 사이에서 나누고, 마지막을 제외한 각 조각의 끝에 공백을 넣으십시오.</translation>
    </message>
    <message>
        <source>Keep them in the record. Do not delete anything you do not know; ask first who uses it.</source>
        <translation>레코드에 그대로 남겨 두십시오. 모르는 것은 삭제하지 말고, 누가 사용하는지 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and replace its record value with the one shown here. If it is already the same, ask the person who gave it to you whether the name is right.</source>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열어 레코드 값을 여기에 표시된 값으로 바꾸십시오. 이미 같은 값이면 그 이름이 맞는지 안내받은 곳에 문의하십시오.</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for its real name. At your DNS host, open the MX record and enter that name as the record value.</source>
        <translation>이메일 서버를 관리하는 분에게 서버의 실제 이름을 문의하십시오. 그런 다음 도메인 서비스 제공 업체에서 MX 레코드를 열고 그 이름을 레코드 값에 입력하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, put the earlier MX records back at once, for these mail servers: %1. Then choose a sub-domain as sender domain for this service.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>도메인 서비스 제공 업체에서 다음 이메일 서버의 MX 레코드를 즉시 되돌려 놓으십시오: %1. 그런 다음 이 서비스에는 하위 도메인을 발신자 도메인으로 선택하십시오.</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, switch the proxy (the orange cloud) off, so that it says %1, and save.</source>
        <extracomment>%1 the words of a button</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 레코드를 열고 프록시(주황색 구름)를 꺼서 다음과 같이 표시되게 한 다음 저장하십시오: %1</translation>
    </message>
    <message>
        <source>At your DNS host, switch the setting %1 off for this name. If you do not find it, ask your DNS host.</source>
        <extracomment>%1 the words of a setting</extracomment>
        <translation>도메인 서비스 제공 업체에서 이 이름에 대한 ‘%1’ 설정을 끄십시오. 설정이 보이지 않으면 도메인 서비스 제공 업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do. If the service does not accept it, let the record point straight to %1.</source>
        <extracomment>%1 where a CNAME record should point</extracomment>
        <translation>하실 일이 없습니다. 서비스가 받아들이지 않으면 레코드가 다음 이름을 직접 가리키게 하십시오: %1</translation>
    </message>
    <message>
        <source>Compare the spelling first. If it is right, sign in where you bought the domain. Renew it if it has expired, finish the identity verification, click the link in the confirmation mail, and enter name servers if there are none. If it is on hold, ask there why.</source>
        <translation>먼저 철자를 확인하십시오. 철자가 맞으면 도메인을 구입한 곳에 로그인하십시오. 기간이 만료되었으면 갱신하고, ID 확인(소유자 본인 인증)을 마치고, 확인 메일의 링크를 클릭하고, 네임서버가 없으면 입력하십시오. 사용이 정지되었으면 그곳에 이유를 문의하십시오.</translation>
    </message>
    <message>
        <source>Look for a mail from the company where you bought the domain, also among the spam, and click the link in it. Then sign in there, see whether the domain has expired, and enter the name servers of your DNS host.</source>
        <translation>도메인을 구입한 업체에서 온 메일을 스팸 메일함까지 찾아보고 그 안의 링크를 클릭하십시오. 그런 다음 그 업체에 로그인하여 기간이 만료되었는지 확인하고, 도메인 서비스 제공 업체의 네임서버를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the records at both DNS hosts, the old and the new one, and wait. A move can take two days.</source>
        <translation>이전 업체와 새 업체, 두 도메인 서비스 제공 업체 모두에 레코드를 입력하고 기다리십시오. 옮기는 데 이틀이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the record at the DNS host of those name servers. Or change the name servers where you bought the domain, if your website and mail are set up at %1 as well.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>이 네임서버를 운영하는 도메인 서비스 제공 업체에 레코드를 입력하십시오. 웹사이트와 메일도 %1 업체에 설정되어 있다면 도메인을 구입한 곳에서 네임서버를 바꾸어도 됩니다.</translation>
    </message>
    <message>
        <source>Enter them again at the new DNS host. The table here shows each of them.</source>
        <translation>새 도메인 서비스 제공 업체에 다시 입력하십시오. 각 레코드의 내용은 여기의 표에 있습니다.</translation>
    </message>
    <message>
        <source>At your DNS host, look for a button that applies, saves or publishes all changes, and press it. If there is none, give it 15 minutes.</source>
        <translation>도메인 서비스 제공 업체에서 ‘적용’, ‘저장’, ‘게시’처럼 변경 사항을 모두 반영하는 버튼을 찾아 누르십시오. 그런 버튼이 없으면 15분쯤 기다리십시오.</translation>
    </message>
    <message>
        <source>Sign in where you bought the domain. Delete the entry for DNSSEC (DS record) there, or replace it with the one that your DNS host gives you today. It may take a day before everybody sees it.</source>
        <translation>도메인을 구입한 곳에 로그인하여 DNSSEC 항목(DS 레코드)을 삭제하거나, 지금의 도메인 서비스 제공 업체에서 안내하는 것으로 바꾸십시오. 어디에서나 반영되기까지 하루가 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete old verification texts that you no longer need. Ask before you delete one that you do not know.</source>
        <translation>더 이상 필요 없는 오래된 인증용 텍스트를 삭제하십시오. 용도를 모르는 것은 삭제하기 전에 문의하십시오.</translation>
    </message>
    <message>
        <source>Open the domain in the console and look for a button or switch that is still open, such as the one that starts the verification. Press it and look again after some minutes.</source>
        <translation>콘솔에서 도메인을 열고, 인증을 시작하는 버튼처럼 아직 누르지 않은 버튼이나 스위치를 찾으십시오. 그것을 누르고 몇 분 후 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do but wait. Start the verification in the console again later, for example in half an hour.</source>
        <translation>기다리기만 하면 됩니다. 30분쯤 지난 뒤 콘솔에서 다시 인증하십시오.</translation>
    </message>
    <message>
        <source>Ask them to delete the domain in that account. If nobody knows about it, ask the service, or choose a sub-domain as sender domain.</source>
        <translation>그 계정에서 도메인을 삭제해 달라고 요청하십시오. 아는 사람이 없으면 서비스에 문의하거나 하위 도메인을 발신자 도메인으로 선택하십시오.</translation>
    </message>
    <message>
        <source>Start the verification in the console again. If nothing changes within a day, ask the service and say since when the records are right.</source>
        <translation>콘솔에서 다시 인증하십시오. 하루가 지나도 달라지지 않으면 언제부터 레코드가 올바른지 알리고 서비스에 문의하십시오.</translation>
    </message>
    <message>
        <source>The record is at the domain above yours</source>
        <translation>레코드가 한 단계 위의 도메인에 있습니다</translation>
    </message>
    <message>
        <source>%1 wants the whole name as host record</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1: 호스트 레코드에 전체 이름을 입력해야 합니다</translation>
    </message>
    <message>
        <source>The @ sign was taken as part of the name</source>
        <translation>@ 기호가 이름의 일부로 저장되어 있습니다</translation>
    </message>
    <message>
        <source>The host record holds a character that only looks right</source>
        <translation>호스트 레코드에 모양만 비슷한 다른 글자가 들어 있습니다</translation>
    </message>
    <message>
        <source>The underscore is missing in the host record</source>
        <translation>호스트 레코드에 밑줄 기호가 빠져 있습니다</translation>
    </message>
    <message>
        <source>The record exists, but at another name</source>
        <translation>레코드는 있지만 다른 이름에 있습니다</translation>
    </message>
    <message>
        <source>Two entries were swapped</source>
        <translation>두 입력 내용이 서로 바뀌어 있습니다</translation>
    </message>
    <message>
        <source>This part of your domain has name servers of its own</source>
        <translation>도메인의 이 부분에는 별도의 네임서버가 있습니다</translation>
    </message>
    <message>
        <source>The record is under another spelling of your domain</source>
        <translation>레코드가 도메인의 다른 표기 쪽에 있습니다</translation>
    </message>
    <message>
        <source>The record is at another domain of yours</source>
        <translation>레코드가 가지고 계신 다른 도메인에 있습니다</translation>
    </message>
    <message>
        <source>The text is right, but the record type is wrong</source>
        <translation>내용은 맞지만 레코드 유형이 잘못되었습니다</translation>
    </message>
    <message>
        <source>Words from the form were pasted into the record value</source>
        <translation>입력란의 이름 같은 말이 레코드 값에 함께 들어 있습니다</translation>
    </message>
    <message>
        <source>There is a web address where only a name belongs</source>
        <translation>이름만 있어야 할 곳에 웹 주소가 들어 있습니다</translation>
    </message>
    <message>
        <source>Capital and small letters in the record value were changed</source>
        <translation>레코드 값의 대문자와 소문자가 바뀌어 있습니다</translation>
    </message>
    <message>
        <source>There is a typing mistake in the record value</source>
        <translation>레코드 값에 잘못 입력된 글자가 있습니다</translation>
    </message>
    <message>
        <source>There are wrong signs between the words of the SPF record</source>
        <translation>SPF 레코드의 항목 사이에 잘못된 기호가 있습니다</translation>
    </message>
    <message>
        <source>Two words of the SPF record run together</source>
        <translation>SPF 레코드의 두 항목이 붙어 있습니다</translation>
    </message>
    <message>
        <source>The SPF record has a record type that nobody reads</source>
        <translation>SPF 레코드가 아무도 읽지 않는 레코드 유형으로 되어 있습니다</translation>
    </message>
    <message>
        <source>The SPF record is longer than it should be</source>
        <translation>SPF 레코드가 너무 깁니다</translation>
    </message>
    <message>
        <source>The DMARC record is at the domain itself</source>
        <translation>DMARC 레코드가 도메인 자체에 있습니다</translation>
    </message>
    <message>
        <source>Only the domain above yours has a DMARC record</source>
        <translation>DMARC 레코드가 한 단계 위의 도메인에만 있습니다</translation>
    </message>
    <message>
        <source>The mail server in the MX record does not exist</source>
        <translation>MX 레코드에 적힌 이메일 서버가 존재하지 않습니다</translation>
    </message>
    <message>
        <source>The mail server in the MX record is only a pointer to another name</source>
        <translation>MX 레코드의 이메일 서버가 다른 이름을 가리키기만 합니다</translation>
    </message>
    <message>
        <source>Urgent: mail to you no longer arrives in your mailboxes</source>
        <translation>긴급: 메일함으로 메일이 더 이상 들어오지 않습니다</translation>
    </message>
    <message>
        <source>A proxy hides the CNAME record</source>
        <translation>프록시(중계)에 가려 CNAME 레코드가 보이지 않습니다</translation>
    </message>
    <message>
        <source>Your DNS host shows something else in place of the CNAME record</source>
        <translation>도메인 서비스 제공 업체가 CNAME 레코드 대신 다른 내용을 보여 줍니다</translation>
    </message>
    <message>
        <source>The CNAME record reaches its target by a detour, which works</source>
        <translation>CNAME 레코드가 다른 이름을 거쳐 올바른 곳을 가리키며, 문제없습니다</translation>
    </message>
    <message>
        <source>The CNAME record leads nowhere</source>
        <translation>CNAME 레코드를 따라가도 도착하는 곳이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>The text that proves the domain is yours lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the text</extracomment>
        <translation>
            <numerusform>도메인 소유를 증명하는 텍스트의 끝에서 글자 %n개가 빠졌습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain is parked, so your records do not count</source>
        <translation>도메인이 임시 보관(파킹) 상태여서 추가한 레코드가 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>Your domain is moving to other name servers</source>
        <translation>도메인을 다른 네임서버로 옮기는 중입니다</translation>
    </message>
    <message>
        <source>The record was entered where nobody asks for it</source>
        <translation>레코드가 아무도 물어보지 않는 곳에 입력되어 있습니다</translation>
    </message>
    <message>
        <source>Records got lost when your domain moved</source>
        <translation>도메인을 옮길 때 레코드가 사라졌습니다</translation>
    </message>
    <message>
        <source>The name servers do not have your changes yet</source>
        <translation>변경한 내용이 아직 네임서버에 없습니다</translation>
    </message>
    <message>
        <source>The security entry (DNSSEC) of your domain does not match</source>
        <translation>도메인의 보안 서명(DNSSEC)이 맞지 않습니다</translation>
    </message>
    <message>
        <source>Your domain has so many texts that answers get too long</source>
        <translation>도메인에 텍스트가 너무 많아 답이 지나치게 깁니다</translation>
    </message>
    <message>
        <source>The records are right, but a click is missing in the console</source>
        <translation>레코드는 올바르지만 콘솔에서 해야 할 일이 하나 남았습니다</translation>
    </message>
    <message>
        <source>The console still shows the old value</source>
        <translation>콘솔에 아직 예전 값이 표시됩니다</translation>
    </message>
    <message>
        <source>Another account at the service has this domain</source>
        <translation>이 도메인은 서비스의 다른 계정에 등록되어 있습니다</translation>
    </message>
    <message>
        <source>The records are right; the service takes longer than usual</source>
        <translation>레코드는 올바르지만 서비스의 확인이 평소보다 오래 걸리고 있습니다</translation>
    </message>
    <message>
        <source>Services that send for you today would be cut off</source>
        <translation>지금 메일을 보내 주는 서비스가 끊기게 됩니다</translation>
    </message>
    <message>
        <source>It is at %1, because the part for your sender domain is missing in its host record. Receivers look for it at your sender domain.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>이 레코드는 %1 이름에 있습니다. 호스트 레코드에 발신자 도메인을 나타내는 부분이 빠졌기 때문입니다. 수신 측은 발신자 도메인에서 레코드를 찾습니다.</translation>
    </message>
    <message>
        <source>%1 does not add your domain by itself. With the short name alone, the record would be where nobody finds it.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1 업체는 도메인을 자동으로 붙이지 않습니다. 짧은 이름만 입력하면 아무도 찾지 못하는 곳에 레코드가 생깁니다.</translation>
    </message>
    <message>
        <source>For many DNS hosts %1 means the domain itself, but not for this one. So the record is at %2, where nobody looks for it.</source>
        <extracomment>%1 the sign that stands for the domain itself, %2 the name at which the record stands</extracomment>
        <translation>많은 도메인 서비스 제공 업체에서 %1 기호는 도메인 자체를 뜻하지만, 이 업체에서는 그렇지 않습니다. 그래서 레코드가 아무도 찾지 않는 곳에 있습니다: %2</translation>
    </message>
    <message>
        <source>It contains a full-width letter, a space or an invisible character. For the internet that is another name, where nobody looks for the record: %1</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>전각 문자, 공백 또는 보이지 않는 글자가 들어 있습니다. 인터넷에서는 다른 이름이 되므로 아무도 그곳에서 레코드를 찾지 않습니다: %1</translation>
    </message>
    <message>
        <source>It is at %1. Receivers look for it at a name with the sign %2, and that is another name.</source>
        <extracomment>%1 the full name at which the record stands, %2 the underscore</extracomment>
        <translation>이 레코드는 %1 이름에 있습니다. 수신 측은 %2 기호가 있는 이름에서 찾으며, 두 이름은 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Its record value is right, but it is at %1. Nobody looks for it there.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>레코드 값은 올바르지만 %1 이름에 있습니다. 그곳에서는 아무도 찾지 않습니다.</translation>
    </message>
    <message>
        <source>What belongs to this record is at %1. The host record and the record value were swapped, or the values of two records.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>이 레코드에 있어야 할 내용이 %1 이름에 있습니다. 호스트 레코드와 레코드 값이 서로 바뀌었거나, 두 레코드의 레코드 값이 서로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Anyone who asks for %1 is sent to these name servers: %2. They do not have the record. What is entered in the list of %3 does not count there.</source>
        <extracomment>%1 a part of the domain, %2 its name servers, %3 the domain above it</extracomment>
        <translation>%1 도메인에 대한 조회는 다음 네임서버로 안내되지만, 그곳에는 이 레코드가 없습니다: %2. %3 도메인의 목록에 입력한 내용은 그곳에서 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>Letters outside a to z are written in a code for the internet, and a slightly different spelling is another name. The record is at %1.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>한글과 같은 문자는 인터넷에서 별도의 부호로 바뀌며, 표기가 조금만 달라도 다른 이름이 됩니다. 레코드가 지금 있는 곳: %1</translation>
    </message>
    <message>
        <source>It is at %1. That belongs to %2, so it does nothing for your sender domain.</source>
        <extracomment>%1 the full name at which the record stands, %2 the domain it belongs to</extracomment>
        <translation>이 레코드는 %1 이름에 있습니다. 이 이름은 %2 도메인에 속하므로 발신자 도메인에는 효과가 없습니다.</translation>
    </message>
    <message>
        <source>At %1 it has the record type %2. The service looks for the record type %3 and does not find it.</source>
        <extracomment>%1 a name, %2 a record type such as CNAME, %3 another record type</extracomment>
        <translation>%1 이름에 %2 레코드 유형으로 들어 있습니다. 서비스는 %3 레코드 유형을 찾으므로 이 레코드를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>These words came along when the value was copied: %1. Receivers cannot read the record. DNS shows: %2</source>
        <extracomment>%1 words that do not belong to the value, %2 the record value as it stands in DNS</extracomment>
        <translation>값을 복사할 때 다음 말이 함께 들어왔습니다: %1. 수신 측이 레코드를 읽을 수 없습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>It says %1. The record must hold a name only, without %2 and without slashes: %3</source>
        <extracomment>%1 where the record points, %2 what web addresses begin with, %3 the right name</extracomment>
        <translation>지금 값: %1. %2 부분과 빗금(/) 없이 이름만 있어야 합니다: %3</translation>
    </message>
    <message>
        <source>In this value capital and small letters differ. DNS shows %1; it should be %2. Some DNS hosts change letters when they save.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned</extracomment>
        <translation>이 값에서는 대문자와 소문자가 구별됩니다. DNS의 현재 값: %1, 올바른 값: %2. 저장할 때 글자를 바꾸는 도메인 서비스 제공 업체도 있습니다.</translation>
    </message>
    <message>
        <source>It says %1; it should say %2. They differ from character %3 on.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned, %3 the number of a character</extracomment>
        <translation>지금 값: %1, 올바른 값: %2. %3번째 글자부터 다릅니다.</translation>
    </message>
    <message>
        <source>Only spaces are allowed between the words, but there is this: %1. Receivers reject the whole record. DNS shows: %2</source>
        <extracomment>%1 signs such as a comma, %2 the record value as it stands in DNS</extracomment>
        <translation>항목 사이에는 공백만 있어야 하지만 다음 기호가 있습니다: %1. 수신 측이 레코드 전체를 받아들이지 않습니다. DNS의 현재 값: %2</translation>
    </message>
    <message>
        <source>The long value was entered in pieces, and the space between two of them is missing. Receivers reject the whole record because of %1, at character %2 of the record value.</source>
        <extracomment>%1 two words without a blank between them, %2 the number of a character</extracomment>
        <translation>긴 값을 여러 조각으로 나누어 입력했지만 조각 사이에 공백이 없습니다. 이 때문에 수신 측이 레코드 전체를 받아들이지 않습니다. 해당 항목: %1(레코드 값의 %2번째 글자)</translation>
    </message>
    <message>
        <source>At %1 it has the record type %2, which was given up long ago. Receivers only read the record type %3.</source>
        <extracomment>%1 a name, %2 the record type it has, %3 the record type it needs</extracomment>
        <translation>%1 이름에 %2 레코드 유형으로 들어 있습니다. 이 유형은 오래전에 폐지되었으며, 수신 측은 %3 레코드 유형만 읽습니다.</translation>
    </message>
    <message>
        <source>It has %1 characters. With more than %2 the answer may not fit into one packet, and some receivers never get it.</source>
        <extracomment>%1 how many characters there are, %2 how many there should be at most</extracomment>
        <translation>지금 길이는 %1자입니다. %2자를 넘으면 답이 한 번에 전달되지 않을 수 있어, 일부 수신 측은 받지 못합니다.</translation>
    </message>
    <message>
        <source>It is at %1. DMARC has a name of its own in front of the domain, and receivers look only there.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>이 레코드는 %1 이름에 있습니다. DMARC에는 도메인 앞에 붙이는 전용 이름이 있으며, 수신 측은 그곳만 봅니다.</translation>
    </message>
    <message>
        <source>There is none at %1, so receivers go by the record of %2. It says %3 for your mail.</source>
        <extracomment>%1 the name at which a record belongs, %2 a domain, %3 an instruction such as reject</extracomment>
        <translation>%1 이름에 레코드가 없어 수신 측은 %2 도메인의 레코드를 따릅니다. 메일에 적용되는 지시: %3</translation>
    </message>
    <message>
        <source>The internet knows no address for %1, so no mail can be delivered there.</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>인터넷에서 %1 서버의 주소를 찾을 수 없어 메일을 전달할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has a CNAME record. That is not allowed for a mail server, and some senders do not deliver there.</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>%1 이름에는 CNAME 레코드가 있습니다. 이메일 서버의 이름에는 허용되지 않으므로, 일부 발신 측은 메일을 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>Mail for %1 used to go to these mail servers: %2. Their MX records are gone, so what customers write to you is lost or sent back.</source>
        <extracomment>%1 a domain, %2 mail servers</extracomment>
        <translation>%1 도메인으로 오는 메일은 지금까지 다음 이메일 서버로 들어왔습니다: %2. 이 서버들의 MX 레코드가 없어져, 고객이 보낸 메일이 사라지거나 반송됩니다.</translation>
    </message>
    <message>
        <source>At %1 your DNS host gives the address %2 of its proxy instead of the CNAME record. So the service cannot see the record.</source>
        <extracomment>%1 a name, %2 a number address</extracomment>
        <translation>%1 이름에서 도메인 서비스 제공 업체가 CNAME 레코드 대신 프록시의 주소로 답합니다: %2. 그래서 서비스에서 레코드가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>At %1 there is a copy of what %2 holds. The service looks for the CNAME record itself, and a copy does not follow later changes.</source>
        <extracomment>%1 a name, %2 where the CNAME record should point</extracomment>
        <translation>%1 이름에는 %2 쪽 내용의 사본이 들어 있습니다. 서비스는 CNAME 레코드 자체를 찾으며, 사본에는 나중의 변경이 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 points to %2, and from there the way leads to %3.</source>
        <extracomment>%1 a name, %2 where its CNAME record points, %3 where that one points</extracomment>
        <translation>%1 이름에서 시작하여 다음 순서로 이어집니다: %2, %3</translation>
    </message>
    <message>
        <source>%1 points to %2. From there the way leads back to where it came from, or to a name that does not exist.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 이름이 가리키는 곳: %2. 그다음은 왔던 곳으로 되돌아가거나, 존재하지 않는 이름으로 이어집니다.</translation>
    </message>
    <message>
        <source>Not all of the text was pasted, so the service does not recognise it. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the text as they are, %2 as they should be</extracomment>
        <translation>텍스트를 일부만 붙여 넣어 서비스가 알아보지 못합니다. 지금의 끝부분: %1, 올바른 끝부분: %2</translation>
    </message>
    <message>
        <source>For the registry, which keeps the list of all domains, %1 does not exist or is switched off. It may be misspelt, expired or on hold, it may be waiting for identity verification or for your answer to a confirmation mail, or it may have no name servers.</source>
        <extracomment>%1 the domain</extracomment>
        <translation>모든 도메인의 목록을 관리하는 레지스트리에서 %1 도메인은 존재하지 않거나 중지되어 있습니다. 철자가 틀렸거나, 기간이 만료되었거나, 사용이 정지되었거나, ID 확인(소유자 본인 인증) 또는 확인 메일에 대한 응답을 기다리고 있거나, 네임서버가 등록되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Anyone who asks for %1 is sent to a parking place for unused domains: %2. Either it was not connected yet, or the seller is waiting for your answer to a confirmation mail, or the domain has expired.</source>
        <extracomment>%1 a domain, %2 name servers</extracomment>
        <translation>%1 도메인에 대한 조회가 대기 중인 도메인을 위한 곳으로 안내됩니다: %2. 아직 연결되지 않았거나, 도메인을 판매한 업체가 확인 메일에 대한 응답을 기다리고 있거나, 도메인의 기간이 만료된 것입니다.</translation>
    </message>
    <message>
        <source>The registry names %1. The domain itself names %2. For a while, some people ask the first and some the second.</source>
        <extracomment>%1 name servers, %2 other name servers</extracomment>
        <translation>레지스트리에 등록된 네임서버: %1. 도메인 자체가 알리는 네임서버: %2. 한동안은 묻는 쪽에 따라 서로 다른 네임서버에 물어봅니다.</translation>
    </message>
    <message>
        <source>It was entered at %1, but the internet asks other name servers: %2. They do not have it.</source>
        <extracomment>%1 the name of a DNS host, %2 name servers</extracomment>
        <translation>%1 업체에 입력되어 있지만, 인터넷에서는 다른 네임서버에 물어보며 그곳에는 레코드가 없습니다: %2</translation>
    </message>
    <message>
        <source>They were there before the name servers changed, and the new ones do not have them. Lost: %1. Name servers now: %2</source>
        <extracomment>%1 names of records, %2 name servers</extracomment>
        <translation>네임서버가 바뀌기 전에는 있었지만 새 네임서버에는 없습니다. 사라진 레코드: %1. 지금의 네임서버: %2</translation>
    </message>
    <message>
        <source>The records of %1 have not changed since you began. Some DNS hosts only pass changes on after one more click, or every 15 minutes.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 도메인의 레코드가 시작할 때와 달라지지 않았습니다. 한 번 더 클릭해야 변경 사항을 반영하거나 15분마다 반영하는 도메인 서비스 제공 업체도 있습니다.</translation>
    </message>
    <message>
        <source>Because of it, many receivers do not trust any record of %1. Usually the entry was left over when the domain moved away from an earlier DNS host.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>이 때문에 많은 수신 측이 %1 도메인의 레코드를 전혀 신뢰하지 않습니다. 대개는 도메인을 옮길 때 이전 DNS 업체의 서명이 남은 것입니다.</translation>
    </message>
    <message>
        <source>All texts at %1 come in one answer, which has %2 bytes now. Some networks do not let such answers through, and receivers miss your SPF record.</source>
        <extracomment>%1 a domain, %2 a number of bytes</extracomment>
        <translation>%1 도메인의 텍스트는 모두 하나의 답으로 전달되며, 지금 크기는 %2바이트입니다. 이렇게 큰 답을 통과시키지 않는 네트워크도 있어, 수신 측이 SPF 레코드를 받지 못합니다.</translation>
    </message>
    <message>
        <source>The console says: %1. In DNS everything is ready, but the service does not use it until it is switched on there.</source>
        <extracomment>%1 the status that the console shows</extracomment>
        <translation>콘솔의 표시: %1. DNS는 모두 준비되었지만, 콘솔에서 켜기 전에는 서비스가 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The console shows %1 as the current value, but DNS already has %2. The service remembers an earlier answer for a while.</source>
        <extracomment>%1 the current value in the console, %2 the record value in DNS</extracomment>
        <translation>콘솔의 ‘현재 값’: %1. DNS에 이미 있는 값: %2. 서비스는 이전의 답을 한동안 기억합니다.</translation>
    </message>
    <message>
        <source>Somebody has already registered %1 there: you with another account, a colleague, or the company that made your website.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>누군가 %1 도메인을 이미 등록했습니다. 본인의 다른 계정, 동료, 또는 웹사이트를 만든 회사일 수 있습니다.</translation>
    </message>
    <message>
        <source>All name servers have had the right records since %1. It is the service that has not looked again yet.</source>
        <extracomment>%1 a clock time</extracomment>
        <translation>%1부터 모든 네임서버에 올바른 레코드가 있습니다. 서비스가 아직 다시 확인하지 않았을 뿐입니다.</translation>
    </message>
    <message>
        <source>These may send for you or receive your mail today, but the new records do not name them: %1</source>
        <extracomment>%1 services or mail servers</extracomment>
        <translation>다음 서비스는 지금 이 도메인의 메일을 보내거나 받고 있지만, 새 레코드에는 없습니다: %1</translation>
    </message>
    <message>
        <source>The service gave up</source>
        <translation>서비스가 레코드 확인을 중단했습니다</translation>
    </message>
    <message>
        <source>This concerns several records. See below what to type for each of them: %1</source>
        <extracomment>%1 names of records: “_dmarc.example.com and example.com”</extracomment>
        <translation>여러 레코드에 같은 문제가 있습니다. 입력할 내용은 아래의 각 레코드에 표시됩니다: %1</translation>
    </message>
    <message>
        <source>The reason is given above, with the whole domain.</source>
        <translation>이유는 위의 도메인 전체 안내에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to do. Whoever looks after %1 can change the text without you.</source>
        <extracomment>%1 where a CNAME record points</extracomment>
        <translation>할 일이 없습니다. 값은 다음 이름의 관리자가 변경할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The right text comes from another place through an alias, and that works</source>
        <translation>올바른 값이 별칭(CNAME)이 가리키는 곳에 있으며, 문제없이 사용됩니다</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, and the right text is there. Receivers follow the alias.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 이름은 %2 이름의 별칭이며, 올바른 값이 그곳에 있습니다. 받는 쪽은 별칭을 따라가서 읽습니다.</translation>
    </message>
    <message>
        <source>Enter the value as shown here, save it, and check that it is still the same. If not, ask the DNS host how to enter it.</source>
        <translation>여기 보이는 값을 그대로 입력해 저장한 뒤 달라지지 않았는지 확인하십시오. 달라졌으면 DNS 서비스에 입력 방법을 문의하십시오.</translation>
    </message>
    <message>
        <source>Choose &quot;DNS only&quot; (a grey cloud) before you save.</source>
        <translation>저장하기 전에 ‘DNS 전용’(DNS only, 회색 구름)을 선택하십시오.</translation>
    </message>
    <message>
        <source>Copy the record values from the console, and paste those.</source>
        <translation>콘솔에서 레코드 값을 복사해 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Check in the console that you copied from the page of the right domain.</source>
        <translation>올바른 도메인의 페이지에서 복사했는지 콘솔에서 확인하십시오.</translation>
    </message>
    <message>
        <source>Copy the whole name from the console, and paste that.</source>
        <translation>콘솔에서 이름 전체를 복사해 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Compare with the console, and leave the value that it shows now.</source>
        <translation>콘솔과 비교해 지금 표시되는 값만 남기십시오.</translation>
    </message>
    <message>
        <source>Compare with the console, and add a space where one is missing.</source>
        <translation>콘솔과 비교해 빠진 곳에 공백을 넣으십시오.</translation>
    </message>
    <message>
        <source>Go on to the ticks: they show when the records can be seen.</source>
        <translation>‘결과 확인’ 단계로 가십시오. 레코드가 보이면 표시됩니다.</translation>
    </message>
    <message>
        <source>Ask your DNS admin to change the value to the one in the table.</source>
        <translation>표의 값으로 고쳐 달라고 DNS 관리자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>Ask your DNS admin whether this record was entered.</source>
        <translation>이 레코드를 등록했는지 DNS 관리자에게 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do. If you like, ask what it is for.</source>
        <translation>할 일이 없습니다. 궁금하면 무엇에 쓰는지 물어보십시오.</translation>
    </message>
    <message>
        <source>Send the table again, and ask for the new value of this record.</source>
        <translation>표를 다시 보내고, 이 레코드를 새 값으로 바꿔 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Open that set-up, and paste the answer there.</source>
        <translation>그 설정을 열어 거기에 답변을 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>%1 does not accept %2 in this record</source>
        <extracomment>%1 the name of a DNS host, %2 one character</extracomment>
        <translation>%1에서는 이 레코드에 %2 문자를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Leave the proxy switch off for this record</source>
        <translation>이 레코드의 프록시는 꺼 두십시오</translation>
    </message>
    <message>
        <source>This is the answer of a look-up that found nothing</source>
        <translation>아무것도 찾지 못한 조회 결과입니다</translation>
    </message>
    <message>
        <source>The text does not say for which domain these records are</source>
        <translation>어느 도메인의 레코드인지 텍스트에 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>The region is missing in the mail server&apos;s name</source>
        <translation>메일 서버 이름에 리전이 빠져 있습니다</translation>
    </message>
    <message>
        <source>The text holds two different values for one record</source>
        <translation>한 레코드에 서로 다른 값이 두 개 있습니다</translation>
    </message>
    <message>
        <source>Two words of the value may have run together</source>
        <translation>값의 두 단어가 붙어 있는 것 같습니다</translation>
    </message>
    <message>
        <source>Only the first rows were read</source>
        <translation>앞부분의 행만 읽었습니다</translation>
    </message>
    <message>
        <source>Backslashes were removed</source>
        <translation>백슬래시(\)를 지웠습니다</translation>
    </message>
    <message>
        <source>The beginning of a link was removed</source>
        <translation>링크의 앞부분을 지웠습니다</translation>
    </message>
    <message>
        <source>The priority was taken apart from the value</source>
        <translation>우선순위를 값에서 떼어 냈습니다</translation>
    </message>
    <message>
        <source>Web page codes were changed to plain text</source>
        <translation>웹 페이지 기호를 일반 문자로 바꾸었습니다</translation>
    </message>
    <message>
        <source>A capital letter was changed to a small one</source>
        <translation>대문자를 소문자로 바꾸었습니다</translation>
    </message>
    <message>
        <source>The encoding of a mail was undone</source>
        <translation>메일 인코딩을 풀었습니다</translation>
    </message>
    <message>
        <source>Everything was entered as in your table</source>
        <translation>모두 표대로 등록되었습니다</translation>
    </message>
    <message>
        <source>%1 was entered with another value</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 레코드가 표와 다른 값으로 등록되었습니다</translation>
    </message>
    <message>
        <source>The answer says nothing about %1</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>답변에 %1 행이 없습니다</translation>
    </message>
    <message>
        <source>%1 was not in your table</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 행은 표에 없던 것입니다</translation>
    </message>
    <message>
        <source>%1 was entered as in your table, but needs another value now</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 레코드는 표대로이지만 지금은 다른 값이 필요합니다</translation>
    </message>
    <message>
        <source>This answer belongs to another set-up</source>
        <translation>다른 설정에 대한 답변입니다</translation>
    </message>
    <message>
        <source>The code line of the table is damaged</source>
        <translation>표의 코드 줄이 손상되었습니다</translation>
    </message>
    <message>
        <source>%1 refuses such a value or takes the character out when it is saved.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1에서는 이런 값을 받지 않거나, 저장할 때 그 문자를 지웁니다.</translation>
    </message>
    <message>
        <source>With the proxy on, %1 publishes addresses of its own instead of this record, and the mail service does not find it.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>프록시가 켜져 있으면 %1에서 이 레코드 대신 자체 주소를 공개하므로, 메일 서비스가 레코드를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>It says that nothing is there yet: %1. It holds no value to enter.</source>
        <extracomment>%1 a name, or a line of the text</extracomment>
        <translation>아직 아무것도 없다는 결과입니다: %1. 등록할 값은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Such a text holds the values only. They are used for the domain of this set-up.</source>
        <translation>이 텍스트에는 값만 들어 있습니다. 이 설정의 도메인 값으로 사용합니다.</translation>
    </message>
    <message>
        <source>%1 does not exist. The name holds a region, such as us-east-1.</source>
        <extracomment>%1 the name of a mail server</extracomment>
        <translation>%1 서버는 없습니다. 이름에는 us-east-1과 같은 리전이 들어갑니다.</translation>
    </message>
    <message>
        <source>There can be only one record at %1. The text may also hold an older value.</source>
        <extracomment>%1 the name of a record</extracomment>
        <translation>%1에는 레코드가 하나만 있어야 합니다. 예전 값도 함께 붙여 넣었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The value came in pieces, which were joined without a space: %1</source>
        <extracomment>%1 the value</extracomment>
        <translation>값이 나뉘어 있어서 공백 없이 이어 붙였습니다: %1</translation>
    </message>
    <message>
        <source>At most %1 rows are read at once.</source>
        <extracomment>%1 a number of rows</extracomment>
        <translation>한 번에 %1행까지 읽습니다.</translation>
    </message>
    <message>
        <source>They are the spelling of zone files and manuals, not part of the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>영역 파일이나 설명서의 표기이며 값의 일부가 아닙니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>A mail or text program made a link of the name. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>메일이나 문서 프로그램이 이름을 링크로 바꾸었습니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>The number in front is the priority. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>앞의 숫자는 우선순위입니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>They are the spelling of web pages, not part of the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>웹 페이지의 표기이며 값의 일부가 아닙니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>Text programs begin a line with a capital. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>문서 프로그램이 첫 글자를 대문자로 바꾸기도 합니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>Mails are encoded on their way. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>메일은 보낼 때 인코딩됩니다. 붙여 넣은 내용: %1</translation>
    </message>
    <message>
        <source>%1 was entered. The table says %2.</source>
        <extracomment>%1 the value that was entered, %2 the value of the table</extracomment>
        <translation>등록된 값은 %1, 표의 값은 %2입니다.</translation>
    </message>
    <message>
        <source>The table had this row; perhaps it was not entered yet.</source>
        <translation>표에 있던 행입니다. 아직 등록되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your DNS admin entered it as well. This set-up does not need it.</source>
        <translation>DNS 관리자가 따로 등록한 행입니다. 이 설정에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The values of this set-up changed after the table was made.</source>
        <translation>표를 만든 뒤에 이 설정의 값이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing to do. If the values changed after the table was made, send it again.</source>
        <translation>할 일이 없습니다. 표를 만든 뒤에 값이 바뀌었으면 다시 보내십시오.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>파일을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Mail programs sometimes cut or change long lines. The rows were compared with today&apos;s values instead.</source>
        <translation>메일 프로그램이 긴 줄을 자르거나 바꾸는 경우가 있습니다. 그래서 지금의 값과 비교했습니다.</translation>
    </message>
    <message>
        <source>Go on to the ticks: they show what is really there. Or ask your DNS admin to answer with the table as it was entered.</source>
        <translation>‘결과 확인’ 단계로 가십시오. 실제 상태를 알 수 있습니다. 또는 등록한 대로 적은 표로 회신해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Ask your DNS admin to leave only the record in the table.</source>
        <translation>표의 레코드만 남겨 달라고 DNS 관리자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were entered as in your table</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>%2개 행 중 %1개가 표대로 등록되었습니다</translation>
    </message>
    <message>
        <source>Only your own table came back</source>
        <translation>보낸 표만 그대로 돌아왔습니다</translation>
    </message>
    <message>
        <source>%1 was entered a second time, but only one is allowed</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 레코드가 하나 더 등록되었는데, 하나만 있어야 합니다</translation>
    </message>
    <message>
        <source>Their names, types and values are those in the table. Read the admin&apos;s own words too: the program cannot understand remarks.</source>
        <translation>이름, 유형, 값이 표와 같습니다. 관리자가 쓴 말도 읽어 보십시오. 문장의 내용까지는 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Mail programs repeat the mail that is answered. What was really entered is not in this text.</source>
        <translation>회신에는 원래 메일이 그대로 인용되는 경우가 있습니다. 실제로 등록한 내용은 이 텍스트에 없습니다.</translation>
    </message>
    <message>
        <source>Besides the record in the table there is %1. With both, receivers may use neither.</source>
        <extracomment>%1 the value that was entered</extracomment>
        <translation>표의 레코드 외에 %1 값이 있습니다. 둘 다 있으면 어느 것도 쓰이지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Its table was made in another set-up, for %1.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>이 표는 %1 도메인의 다른 설정에서 만든 것입니다.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and open the set-up here again.</source>
        <translation>다른 창에서 계속하거나, 그 창을 닫고 여기에서 다시 여십시오.</translation>
    </message>
    <message>
        <source>Open the file again to see what it holds now, or save yours as a copy.</source>
        <translation>파일을 다시 열어 지금 내용을 확인하거나, 여기의 내용을 사본으로 저장하십시오.</translation>
    </message>
    <message>
        <source>Nothing to do. The ticks will be up to date again in a moment.</source>
        <translation>할 일이 없습니다. 곧 최신 상태로 바뀝니다.</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the list that comes with this program.</source>
        <translation>파일을 고치거나 삭제하십시오. 삭제하면 프로그램에 포함된 목록을 씁니다.</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line and open the list again.</source>
        <translation>첫 줄에 열 이름을 쓰고 목록을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Write the domain there, such as %1, and open the list again.</source>
        <translation>그곳에 %1 같은 도메인을 쓰고 목록을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Write the id of a service there, such as %1, and open the list again.</source>
        <translation>그곳에 %1 같은 서비스 ID를 쓰고 목록을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Check the name of the file, and that it can be opened.</source>
        <translation>파일 이름이 맞는지, 파일을 열 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Split the list and open the parts one after another.</source>
        <translation>목록을 나누어 하나씩 여십시오.</translation>
    </message>
    <message>
        <source>Ask for the report once more, as a file.</source>
        <translation>보고서를 파일로 다시 보내 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>열려면 최신 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>This set-up is open in another window</source>
        <translation>이 설정이 다른 창에 열려 있습니다</translation>
    </message>
    <message>
        <source>The file was changed in another window or program</source>
        <translation>다른 창이나 프로그램에서 파일이 변경되었습니다</translation>
    </message>
    <message>
        <source>The network of this computer has changed</source>
        <translation>이 컴퓨터의 네트워크가 바뀌었습니다</translation>
    </message>
    <message>
        <source>This computer was asleep</source>
        <translation>이 컴퓨터가 절전 상태였습니다</translation>
    </message>
    <message>
        <source>Your list of resolvers cannot be read</source>
        <translation>사용자의 리졸버 목록을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The list has no column with domains</source>
        <translation>목록에 도메인 열이 없습니다</translation>
    </message>
    <message>
        <source>There is no domain in line %1</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1번째 줄에 도메인이 없습니다</translation>
    </message>
    <message>
        <source>The service in line %1 is not known</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1번째 줄의 서비스를 알 수 없습니다</translation>
    </message>
    <message>
        <source>The set-up in line %1 cannot be read</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1번째 줄의 설정 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is there again in line %2</source>
        <extracomment>%1 a domain, %2 the number of a line</extracomment>
        <translation>%1 도메인이 %2번째 줄에 한 번 더 있습니다</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>목록이 너무 깁니다</translation>
    </message>
    <message>
        <source>This is not a report for support</source>
        <translation>지원용 보고서가 아닙니다</translation>
    </message>
    <message>
        <source>This report was made by a newer version</source>
        <translation>이 보고서는 더 새로운 버전에서 만들어졌습니다</translation>
    </message>
    <message>
        <source>The file %1 is open there too. Here it is shown and checked, but nothing is saved, so that neither window undoes the other&apos;s work.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>%1 파일이 그 창에도 열려 있습니다. 서로의 작업을 지우지 않도록 여기에서는 표시와 확인만 하고 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The file %1 no longer holds what was saved here. It was left as it is.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>%1 파일의 내용이 여기에서 저장한 것과 달라졌습니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Its connection has changed since the last look. DNS may look different from here, so everything is checked again.</source>
        <translation>지난번 확인 때와 다른 방법으로 연결되어 있습니다. DNS가 다르게 보일 수 있으므로 모두 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Nothing was checked since %1. Everything is checked again.</source>
        <extracomment>%1 a point in time</extracomment>
        <translation>%1 이후로 확인하지 않았습니다. 모두 다시 확인합니다.</translation>
    </message>
    <message>
        <source>In the file %1 something is wrong at %2. The list that comes with this program is used instead.</source>
        <extracomment>%1 a file name, %2 a place in it</extracomment>
        <translation>%1 파일의 %2 위치에 잘못된 곳이 있습니다. 대신 프로그램에 포함된 목록을 씁니다.</translation>
    </message>
    <message>
        <source>The first line names the columns. One of them has to be called &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>첫 줄은 열 이름입니다. 그중 하나는 ‘%1’ 또는 ‘%2’여야 합니다.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>그곳에는 아무것도 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>There it says: %1</source>
        <extracomment>%1 what stands in a list</extracomment>
        <translation>그곳의 내용: %1</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>파일은 %1입니다.</translation>
    </message>
    <message>
        <source>The same domain with the same service came before. It is taken once.</source>
        <translation>같은 도메인과 서비스가 앞에도 있습니다. 하나로 처리합니다.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s) are read at once.</source>
        <translation>
            <numerusform>한 번에 최대 %n줄까지 읽습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds something else, or was cut off on its way.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>%1 파일의 내용이 다르거나 전송 중에 잘렸습니다.</translation>
    </message>
    <message>
        <source>The file %1 has format %2, which this version does not know.</source>
        <extracomment>%1 a file name, %2 the number of its format</extracomment>
        <translation>%1 파일의 형식은 %2이며, 이 버전에서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>wrong name</source>
        <extracomment>State of a record that was entered, but under another name.</extracomment>
        <translation>이름 오류</translation>
    </message>
    <message>
        <source>wrong place</source>
        <extracomment>State of a record that was entered in a list that nobody asks, or at another domain.</extracomment>
        <translation>위치 오류</translation>
    </message>
    <message>
        <source>The service has stopped looking for the records. It looked until %1.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>서비스가 레코드 확인을 마쳤습니다(기한: %1).</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already an MX record at this name, do not replace it: ask first. Add this one only if there is none.</source>
        <translation>지금 DNS에 무엇이 있는지 알 수 없습니다. 이 이름에 이미 MX 레코드가 있으면 바꾸지 말고 먼저 관리자에게 확인하십시오. MX 레코드가 없을 때에만 추가하십시오.</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already an SPF record at this name, neither replace it nor add a second one: ask first, so that the two become one.</source>
        <translation>지금 DNS에 무엇이 있는지 알 수 없습니다. 이 이름에 이미 SPF 레코드가 있으면 바꾸거나 하나 더 추가하지 말고 먼저 관리자에게 확인하십시오. 두 레코드를 하나로 합쳐야 합니다.</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already a DMARC record at this name, neither replace it nor add a second one: ask first.</source>
        <translation>지금 DNS에 무엇이 있는지 알 수 없습니다. 이 이름에 이미 DMARC 레코드가 있으면 바꾸거나 하나 더 추가하지 말고 먼저 관리자에게 확인하십시오.</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already something at this name, ask before you change it.</source>
        <translation>지금 DNS에 무엇이 있는지 알 수 없습니다. 이 이름에 이미 무언가 있으면 변경하기 전에 먼저 관리자에게 확인하십시오.</translation>
    </message>
    <message>
        <source>Not checked yet: no usable answer came back.</source>
        <translation>아직 확인하지 못했습니다: 제대로 된 응답이 오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are saved. Wait until they are seen everywhere.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>레코드 %n개가 모두 저장되어 있습니다. 모든 곳에서 보일 때까지 기다려 주십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation>아직 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>Mail to this domain will go to this mail server. Today no mail server (MX) is entered.</source>
        <translation>이 도메인으로 오는 메일은 이 메일 서버로 갑니다. 지금은 메일 서버(MX)가 등록되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>sda::TicksPage</name>
    <message>
        <source>Watch the ticks</source>
        <translation>결과 확인: 체크 표시 보기</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>결과 확인</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>레코드를 확인하는 중…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>지금 확인(&amp;C)</translation>
    </message>
    <message>
        <source>Records and their state</source>
        <translation>레코드와 상태</translation>
    </message>
    <message>
        <source>Check with a command</source>
        <translation>명령으로 확인</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>&amp;Save a report</source>
        <translation>보고서 저장(&amp;S)</translation>
    </message>
    <message>
        <source>PDF, to print or to attach</source>
        <translation>PDF(인쇄·첨부용)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>For support: what every server answered</source>
        <translation>지원용: 각 서버의 응답</translation>
    </message>
    <message>
        <source>This is everything the file will contain: your set-up, as far as it is needed for checking, and what the servers answered at the last look. With it, support can check again.</source>
        <translation>파일에 들어가는 것은 여기에 있는 것이 전부입니다. 확인에 필요한 범위의 설정과 지난번 확인 때 각 서버가 보낸 응답입니다. 지원 담당자는 이것으로 같은 확인을 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Story time is paused</source>
        <translation>사례의 시간이 일시 정지되어 있습니다</translation>
    </message>
    <message>
        <source>The story is waiting for you</source>
        <translation>사례가 조작을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Nothing has been entered in the practice DNS so far.</source>
        <translation>연습용 DNS에 아직 아무것도 입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>You have not said yet that the records are entered.</source>
        <translation>레코드를 입력했다는 표시를 아직 하지 않으셨습니다.</translation>
    </message>
    <message>
        <source>Go back and enter the &amp;records</source>
        <translation>돌아가서 레코드 입력(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sda::Timeline</name>
    <message>
        <source>Choose a mark to see what was in your DNS at that time.</source>
        <translation>표시를 선택하면 그때 DNS에 있던 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What happened to this record, oldest first</source>
        <translation>이 레코드의 변화(오래된 순)</translation>
    </message>
    <message>
        <source>Seen then</source>
        <translation>그때의 값</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>sda::TodayPane</name>
    <message>
        <source>primary domain (the registered name itself)</source>
        <translation>기본 도메인(등록한 도메인 자체)</translation>
    </message>
    <message>
        <source>non-primary domain (a part of %1)</source>
        <extracomment>%1: the domain above it, such as example.com</extracomment>
        <translation>기본이 아닌 도메인(%1의 하위 도메인)</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Asking the name servers of the domain. This takes a few seconds at most; you can go on meanwhile.</source>
        <translation>이 도메인의 네임서버에 물어보는 중입니다. 길어도 몇 초면 됩니다. 기다리지 않고 계속 진행하셔도 됩니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What is in DNS today</source>
        <translation>현재 DNS에 있는 내용</translation>
    </message>
    <message>
        <source>Kind of domain</source>
        <translation>도메인 유형</translation>
    </message>
    <message>
        <source>Zone (its list of records)</source>
        <translation>DNS 영역(레코드 목록)</translation>
    </message>
    <message>
        <source>DNS &amp;host</source>
        <translation>도메인 서비스 제공 업체(&amp;H)
(DNS를 관리하는 곳)</translation>
    </message>
    <message>
        <source>Its mail goes to</source>
        <translation>메일을 받는 서버</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF 레코드</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARC 레코드</translation>
    </message>
    <message>
        <source>No mail server (MX) is entered.</source>
        <translation>메일 서버(MX)가 등록되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>sda::TopBar</name>
    <message>
        <source>Files and settings</source>
        <translation>파일 및 설정</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>The button at the top of the window that opens &quot;Files and settings&quot;</extracomment>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Set up &amp;another domain</source>
        <translation>다른 도메인 설정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open a saved domain…</source>
        <translation>저장한 도메인 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;My domains</source>
        <translation>내 도메인(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go to the start page</source>
        <translation>시작 페이지로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when something changes</source>
        <translation>변화가 있으면 알림 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep watch in the background</source>
        <extracomment>A switch in a menu: from the start of the session on, without a window</extracomment>
        <translation>백그라운드에서 계속 지켜보기(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;folder of the saved domains</source>
        <translation>도메인 파일 폴더 보기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>sda::TopicLink</name>
    <message>
        <source>Opens the help</source>
        <extracomment>What the link does, for people who have the window read to them.</extracomment>
        <translation>도움말을 엽니다</translation>
    </message>
</context>
<context>
    <name>sda::ValueRows</name>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <extracomment>%1: the number of the row</extracomment>
        <translation>%1행 삭제</translation>
    </message>
    <message>
        <source>&amp;Add another row</source>
        <translation>행 추가(&amp;A)</translation>
    </message>
    <message>
        <source>if empty: %1</source>
        <extracomment>in an empty field; %1: the value that is taken if nothing is typed</extracomment>
        <translation>비워 두면: %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>sda::ValuesPage</name>
    <message>
        <source>Copy the record values</source>
        <translation>레코드 값 복사</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>레코드 값</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the text were tidied up</source>
        <translation>
            <numerusform>텍스트에서 %n군데를 정리했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your sender domain first.</source>
        <translation>먼저 발신자 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1: one or several names of values, separated by commas</extracomment>
        <translation>아직 없는 값: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are practising: this is what the console would show.</source>
        <translation>지금은 연습입니다. 콘솔에는 다음과 같이 표시됩니다.</translation>
    </message>
    <message>
        <source>Copy everything the console shows for this domain, and paste it here. What belongs to the records is picked out.</source>
        <translation>이 도메인에 대해 콘솔에 표시된 내용을 모두 복사하여 여기에 붙여 넣으십시오. 레코드에 필요한 부분만 골라냅니다.</translation>
    </message>
    <message>
        <source>Where the console shows the record values</source>
        <translation>콘솔에서 레코드 값이 표시되는 곳</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 내용</translation>
    </message>
    <message>
        <source>Type the values one by one</source>
        <translation>값을 하나씩 입력</translation>
    </message>
    <message>
        <source>Paste what the console shows.</source>
        <translation>콘솔에 표시된 내용을 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Copy it with the button, and paste it into the area below with Ctrl+V.</source>
        <translation>버튼으로 복사한 다음 아래 칸에 Ctrl+V로 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>All values were found.</source>
        <translation>값을 모두 찾았습니다.</translation>
    </message>
    <message>
        <source>Press Next. You can leave the DMARC part as it is.</source>
        <translation>‘다음’을 누르십시오. DMARC 부분은 그대로 두어도 됩니다.</translation>
    </message>
    <message>
        <source>What the console usually shows</source>
        <translation>콘솔에 보통 표시되는 값</translation>
    </message>
</context>
<context>
    <name>sda::WatchTexts</name>
    <message>
        <source>Records of %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1의 레코드</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>전체 이름</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>필요한 값</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Right at name servers</source>
        <translation>올바른 네임서버</translation>
    </message>
    <message>
        <source>Seen then</source>
        <translation>그때의 값</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Zone in DNS</source>
        <translation>DNS 영역</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>네임서버</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>All right since</source>
        <translation>모두 올바르게 된 때</translation>
    </message>
    <message>
        <source>The service looks until</source>
        <translation>서비스가 확인하는 기한</translation>
    </message>
    <message>
        <source>The console shows</source>
        <translation>콘솔의 표시</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>보고서 작성</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>작성 프로그램</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>지금까지의 변화</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>아직 변화가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>아직 추가하지 않음</translation>
    </message>
    <message>
        <source>still checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>인증됨</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>인정되지 않음</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>필요한 값과 같습니다</translation>
    </message>
    <message>
        <source>All times are of the clock of this computer (%1).</source>
        <extracomment>%1: a time zone, “UTC+09:00”</extracomment>
        <translation>모든 시각은 이 컴퓨터의 시계(%1) 기준입니다.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>각지의 DNS</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>확인하고 있습니다…</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>확인하지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have it</source>
        <extracomment>name servers: %n how many have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>%1대 중 %n대에서 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>once all name servers have it</source>
        <translation>모든 네임서버에 반영된 뒤에 확인합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 see it</source>
        <extracomment>public DNS servers: %n how many see the record, %1 how many were asked</extracomment>
        <translation>
            <numerusform>%1곳 중 %n곳에서 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the rest follows by itself</source>
        <extracomment>%1: “2 of 3 see it”</extracomment>
        <translation>%1(나머지는 저절로 반영됩니다)</translation>
    </message>
    <message>
        <source>%1, the rest by %2</source>
        <extracomment>%1: “2 of 3 see it”, %2: a time of day</extracomment>
        <translation>%1(나머지는 늦어도 %2까지 반영됩니다)</translation>
    </message>
    <message>
        <source>comes last</source>
        <translation>마지막 단계입니다</translation>
    </message>
    <message>
        <source>is still checking</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>아직 확인 중입니다</translation>
    </message>
    <message>
        <source>shows it as verified</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>인증됨으로 표시됩니다</translation>
    </message>
    <message>
        <source>does not accept it yet</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>아직 인정되지 않았습니다</translation>
    </message>
    <message>
        <source>see in its console</source>
        <translation>콘솔에서 확인하십시오</translation>
    </message>
    <message>
        <source>%1 is asked later</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 나중에 확인합니다</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 확인하고 있습니다</translation>
    </message>
    <message>
        <source>%1 has the record</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 레코드가 있습니다</translation>
    </message>
    <message>
        <source>%1 still remembers what was there before, until %2</source>
        <extracomment>%1: a server, %2: a time of day</extracomment>
        <translation>%1: %2까지 이전 내용을 기억합니다</translation>
    </message>
    <message>
        <source>%1 still remembers what was there before</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 아직 이전 내용을 기억합니다</translation>
    </message>
    <message>
        <source>%1 has something else, or nothing</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 다른 내용이 있거나 아무것도 없습니다</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1: 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a step and how far it is: “Name servers: 2 of 3 have it”
----------
%1: a time, %2: a state, “verified”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>in the column that says since when a state has lasted</extracomment>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <extracomment>since when a state has lasted; short for “for 2 minutes”</extracomment>
        <translation>
            <numerusform>%n분째</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a time of day
----------
%1: a day, “October 3”</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>어제 %1부터</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A Qt date format: month and day, as in “October 3”.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A Qt date format: month and day, short, as in “Oct 3”.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>오스트레일리아</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>브라질</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>스위스</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>키프로스</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>체코</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>덴마크</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>스페인</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>유럽 연합</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>인도네시아</translation>
    </message>
    <message>
        <source>India</source>
        <translation>인도</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>이탈리아</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>말레이시아</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>네덜란드</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>폴란드</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>러시아</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>스웨덴</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>대만</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two numbers: “2 of 3”</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1: %2, right at %3 name servers</source>
        <extracomment>%1: a time, %2: a state, “verified”; %3: how many name servers had the record, “2 of 3”</extracomment>
        <translation>%1: %2, 올바른 네임서버: %3</translation>
    </message>
    <message>
        <source>its console shows “%1”</source>
        <translation>콘솔의 표시: ‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>seen by %n server(s)</source>
        <extracomment>public DNS servers: %n how many were asked; all see the record</extracomment>
        <translation>
            <numerusform>서버 %n대에서 확인</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Welcome</name>
    <message>
        <source>New here? Practise with the sample first, if you like: nothing real is changed. At any time, F1 opens the help for what you see.</source>
        <translation>처음이시면 먼저 예시로 연습해 보셔도 됩니다. 실제 설정은 아무것도 바뀌지 않습니다. F1 키를 누르면 지금 보이는 페이지의 도움말이 언제든지 열립니다.</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <extracomment>Button: this has been read and need not be shown again</extracomment>
        <translation>알겠습니다(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sda::WizardWindow</name>
    <message>
        <source>Open a saved domain</source>
        <translation>저장한 도메인 파일 열기</translation>
    </message>
    <message>
        <source>Saved domains (%1)</source>
        <translation>도메인 파일(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>모든 파일(%1)</translation>
    </message>
    <message>
        <source>Sender Domain Assistant</source>
        <translation>발신자 도메인 도우미</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: number of the step, %2: its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Already &amp;Verified in the console?</source>
        <translation>콘솔에 이미 ‘인증됨’으로 표시됩니까?(&amp;V)</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>다음(&amp;N) ›</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>파일 다시 열기</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>여기의 내용을 사본으로 저장</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Beside the steps: the domain is a sample</extracomment>
        <translation>연습</translation>
    </message>
    <message>
        <source>Does the console sa&amp;y “%1” already?</source>
        <extracomment>%1: the word that the console of the service shows at the end</extracomment>
        <translation>콘솔에 이미 ‘%1’ 상태가 표시됩니까?(&amp;Y)</translation>
    </message>
</context>
</TS>
