<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 というオプションはありません。--help をご覧ください。</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <extracomment>%1: an option such as --domain</extracomment>
        <translation>%1 の後に値がありません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <extracomment>%1: an option such as --json</extracomment>
        <translation>%1 に値は付けられません。</translation>
    </message>
    <message>
        <source>%1 is not the address of a resolver. Write an IP address, with the port after a colon if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 はDNSリゾルバーのアドレスではありません。IPアドレスを書き、ポートが53でない場合はコロンに続けて書いてください。</translation>
    </message>
    <message>
        <source>%1 can be %2 or %3.</source>
        <extracomment>%1: an option, %2 and %3: its possible values</extracomment>
        <translation>%1 に指定できるのは %2 または %3 です。</translation>
    </message>
    <message>
        <source>%1 is not a port number (1 to 65535).</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 はポート番号（1～65535）ではありません。</translation>
    </message>
    <message>
        <source>The practice server cannot be started: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>練習用のサーバーを起動できません：%1</translation>
    </message>
    <message>
        <source>There is no language %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of language codes</extracomment>
        <translation>%1 という言語はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>Sets up and checks the sender domain of an e-mail service.</source>
        <translation>メールサービスの送信ドメイン名を設定し、確認します。</translation>
    </message>
    <message>
        <source>Exit status: 0 verified, 1 not verified yet, 2 not understood, 3 could not be checked.</source>
        <translation>終了コード：0 確認済み、1 まだ確認済みでない、2 指定が正しくない、3 確認できなかった</translation>
    </message>
    <message>
        <source>Say what to do. See --help.</source>
        <translation>何をするか指定してください。--help をご覧ください。</translation>
    </message>
    <message>
        <source>There is no command %1. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 というコマンドはありません。--help をご覧ください。</translation>
    </message>
    <message>
        <source>Not given yet: %1</source>
        <extracomment>%1: a list of names of values</extracomment>
        <translation>まだ指定されていません：%1</translation>
    </message>
    <message>
        <source>Say which service with %1. There are: %2.</source>
        <extracomment>%1: an option, %2: a list of ids</extracomment>
        <translation>%1 でサービスを指定してください。使えるもの：%2</translation>
    </message>
    <message>
        <source>There is no service %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation>%1 というサービスはありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>There is no DNS host %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of ids</extracomment>
        <translation>%1 というドメイン名サービスプロバイダはありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>%1, line %2 cannot be read: %3</source>
        <extracomment>%1: a file, %2: a line number, %3: the line</extracomment>
        <translation>%1 の%2行目を読み取れません：%3</translation>
    </message>
    <message>
        <source>%1 is not of the form %2. The names are: %3.</source>
        <extracomment>%1: what was typed, %2: the form NAME=VALUE, %3: a list of names</extracomment>
        <translation>%1 が %2 の形になっていません。使える名前：%3</translation>
    </message>
    <message>
        <source>%1 was not expected here. See --help.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 はここでは使えません。--help をご覧ください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 を読めません：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: what is the matter, without full stop; %2: what to do, a sentence</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>現在の値：</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>新しい値：</translation>
    </message>
    <message>
        <source>Look-ups:</source>
        <translation>問い合わせの回数：</translation>
    </message>
    <message>
        <source>%1 today, %2 then, %3 at most</source>
        <extracomment>%1, %2, %3: numbers</extracomment>
        <translation>今は%1回、変更後は%2回、上限は%3回</translation>
    </message>
    <message>
        <source>To go back:</source>
        <translation>元に戻すときの値：</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>影響：</translation>
    </message>
    <message>
        <source>Mail from %1 will pass DMARC once all records are there.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>すべてのレコードがそろえば、%1 からのメールはDMARCに通ります。</translation>
    </message>
    <message>
        <source>Mail from %1 will not pass DMARC.</source>
        <translation>%1 からのメールはDMARCに通りません。</translation>
    </message>
    <message>
        <source>%1 can be %2, %3 or %4.</source>
        <extracomment>%1: an option, %2 to %4: its possible values</extracomment>
        <translation>%1 に指定できるのは %2、%3、%4 のいずれかです。</translation>
    </message>
    <message>
        <source>%1 is not a value of %2. There are: %3.</source>
        <extracomment>%1: what was typed, %2: a name, %3: a list of its possible values</extracomment>
        <translation>%1 は %2 の値として使えません。使えるもの：%3</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1: what is the matter, without full stop; %2: why, sentences; %3: what to do, a sentence</extracomment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>at least %1 today and %2 then, %3 at most</source>
        <translation>今は少なくとも%1回、変更後は少なくとも%2回（%3回まで）</translation>
    </message>
    <message>
        <source>%1 is not the full name of a name server.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>%1 はネームサーバーの完全な名前ではありません。</translation>
    </message>
    <message>
        <source>The console has no status %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of words</extracomment>
        <translation>%1 というステータスはコンソールにありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>%1 is not of the form %2. The records are: %3.</source>
        <extracomment>%1: what was typed, %2: the form ID=TEXT, %3: a list of ids</extracomment>
        <translation>%1 は %2 の形ではありません。レコード：%3</translation>
    </message>
    <message>
        <source>%1 is not a time. Write it like this: %2.</source>
        <extracomment>%1: what was typed, %2: an example</extracomment>
        <translation>%1 は日時ではありません。次のように書いてください：%2</translation>
    </message>
    <message>
        <source>Say the format with %1. There are: %2.</source>
        <extracomment>%1: an option, %2: a list of its possible values</extracomment>
        <translation>%1 で形式を指定してください。使えるもの：%2</translation>
    </message>
    <message>
        <source>There is no format %1. There are: %2.</source>
        <extracomment>%1: what was typed, %2: a list of formats</extracomment>
        <translation>%1 という形式はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>There is nothing to write in this format.</source>
        <translation>この形式で書き出すものはありません。</translation>
    </message>
    <message>
        <source>Nothing was written: %1 has name servers of its own, so what is entered in the zone above is never seen there. Give the records of the zone %1, with its SOA record, by %2.</source>
        <extracomment>%1: a domain name, %2: an option</extracomment>
        <translation>何も書き出していません。%1 には専用のネームサーバーがあるため、上位のゾーンに入力してもDNSには表れません。ゾーン %1 のレコードを、SOAレコードを含めて %2 で指定してください。</translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3.</source>
        <extracomment>%1: an option such as --jobs, %2 and %3: the least and the greatest number</extracomment>
        <translation>%1 には %2～%3 の数を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. Name a new file, or one that an earlier run has made.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 はこのプログラムの記録ファイルではありません。新しいファイルか、以前の実行で作られたファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a state file of this program. Name a new file, or one that an earlier run has made.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 はこのプログラムの状態ファイルではありません。新しいファイルか、以前の実行で作られたファイルを指定してください。</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>in a table: since when a record has been in its state; %1: a time</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>出力を書き込めません：%1</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <extracomment>%1 and %2: options such as --jobs and --many</extracomment>
        <translation>%1 は %2 と一緒に指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used together with %2.</source>
        <extracomment>%1 and %2: options such as --watch and --many</extracomment>
        <translation>%1 は %2 と同時に使えません。</translation>
    </message>
    <message>
        <source>%1 is not a part of a list. Write it like this: %2.</source>
        <extracomment>%1: what was typed, %2: an example such as 1/8</extracomment>
        <translation>%1 はリストの分割の指定ではありません。次のように書いてください：%2</translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation>確認しています</translation>
    </message>
    <message>
        <source>Next look in %1</source>
        <extracomment>%1: minutes and seconds, &quot;0:12&quot;</extracomment>
        <translation>次の確認まで %1</translation>
    </message>
    <message>
        <source>The record %1 (%2) can be deleted: it holds the previous key, and the new key is in use.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>レコード %1（%2）は削除できます。以前の鍵が入っており、新しい鍵がすでに使われています。</translation>
    </message>
    <message>
        <source>Leave the record %1 (%2) where it is: it holds the previous key, and mail on its way is still signed with it.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>レコード %1（%2）はそのまま残してください。以前の鍵が入っており、配送中のメールにはまだこの鍵の署名が付いています。</translation>
    </message>
</context>
<context>
    <name>OptionReader</name>
    <message>
        <source>Only one set-up file can be opened at a time; &quot;%1&quot; is the second one.</source>
        <extracomment>%1: a file name</extracomment>
        <translation>一度に開ける設定ファイルは1つです。「%1」は2つ目です。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value after it.</source>
        <extracomment>%1: an option such as --lang</extracomment>
        <translation>オプション「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language this program speaks; it speaks: %2.</source>
        <extracomment>%1: what was typed, %2: language codes such as en, ja, ko</extracomment>
        <translation>「%1」は、このプログラムで使える言語ではありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a resolver. Give an IP address, and after a colon its port if it is not 53.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>「%1」はDNSリゾルバーのアドレスではありません。IPアドレスを書き、ポートが53でない場合はコロンに続けて書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port. A port is a number from 1 to 65535.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>「%1」はポート番号ではありません。ポート番号は1から65535までの数です。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. &quot;--help&quot; lists what there is.</source>
        <extracomment>%1: an option; --help stays as it is</extracomment>
        <translation>「%1」というオプションはありません。「--help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>%1 and %2 belong together.</source>
        <extracomment>%1 and %2: two options</extracomment>
        <translation>%1 と %2 は一緒に指定してください。</translation>
    </message>
    <message>
        <source>%1 opens no window, so there can be no file and no practice.</source>
        <extracomment>%1: the option --background</extracomment>
        <translation>%1はウィンドウを開きません。ファイルや練習と一緒には指定できません。</translation>
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
        <translation>使い方: sender-domain-assistant [FILE] [オプション]
送信ドメイン名の設定をお手伝いし、DNSレコードを見守ります。

  FILE                       開く設定ファイル
  --practice                 サンプルのドメイン名で練習する（ネットワーク不要）
  --background               ウィンドウを開かずに、すべての設定を見守る
  --export-pdf SETUP -o FILE この設定のDNS管理者向けの資料をPDFで書き出す
  --lang CODE                画面の言語：%1
  --data-dir DIR             設定をこのフォルダーに保存する
  --resolver IP[:PORT]       このDNSリゾルバーに問い合わせる（複数指定できます）
  --name-server-port NUMBER  ネームサーバーにこのポートで問い合わせる
  --version                  バージョンを表示する
  --help                     この説明を表示する
</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display here to open a window on. The command line program &quot;sender-domain&quot; does the same work in the terminal.</source>
        <translation>ここには、ウィンドウを開ける画面がありません。コマンドラインのプログラム「sender-domain」で、ターミナルから同じ作業ができます。</translation>
    </message>
    <message>
        <source>No fonts are installed on this computer, so no text can be seen in a window or in a PDF. Install a font that has your language, and start again.</source>
        <translation>このコンピューターにはフォントがインストールされていないため、ウィンドウにもPDFにも文字が表示されません。お使いの言語のフォントをインストールしてから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>sda::AdminPane</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Your mail program should now show a new mail, and the table is copied: if it is not in the mail yet, paste it there. If no mail has opened, paste it into a mail of your own.</source>
        <translation>メールソフトに新しいメールを開くよう伝え、表をコピーしました。メールに表が入っていなければ、貼り付けてください。メールが開かない場合は、ご自分で新しいメールを作って貼り付けてください。</translation>
    </message>
    <message>
        <source>No mail program was found. The text is copied: paste it into a mail, or save a mail draft.</source>
        <translation>メールソフトが見つかりません。内容はコピーしてあります。メールに貼り付けるか、メールの下書きを保存してください。</translation>
    </message>
    <message>
        <source>Send this to the person who looks after your DNS. Pasted into a mail, a document or a spreadsheet, it stays a table.</source>
        <translation>DNSの管理を担当している方に、この内容を送ってください。コピーすると、メールや文書、表計算ソフトに表として貼り付けられます。</translation>
    </message>
    <message>
        <source>&amp;Language of your admin</source>
        <translation>管理者の言語(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Write a &amp;mail</source>
        <translation>メールを書く(&amp;M)</translation>
    </message>
    <message>
        <source>What your admin gets</source>
        <translation>管理者に送る内容</translation>
    </message>
    <message>
        <source>My admin has answered</source>
        <translation>管理者から返信がありました</translation>
    </message>
</context>
<context>
    <name>sda::AnswerPane</name>
    <message>
        <source>There is no code line in this text. Ask your admin to answer the mail with the table in it.</source>
        <translation>このテキストにはコード行がありません。表の入ったメールにそのまま返信してもらってください。</translation>
    </message>
    <message>
        <source>Paste the answer here, with the table in it. You see at once whether everything was entered as it should be.</source>
        <translation>表の入った返信をここに貼り付けてください。正しく登録されたかどうかがすぐにわかります。</translation>
    </message>
    <message>
        <source>The mail of your admin</source>
        <translation>管理者からのメール</translation>
    </message>
</context>
<context>
    <name>sda::BackgroundWatch</name>
    <message>
        <source>Sender Domain Assistant keeps watch</source>
        <translation>Sender Domain Assistantが見守っています</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>ドメイン一覧</translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation>すべて今すぐ確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>確認するものがありません</translation>
    </message>
    <message>
        <source>There is no set-up that could be checked now.</source>
        <translation>今確認できる設定がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): all records are right.</source>
        <translation>
            <numerusform>%n件のドメイン名：すべてのレコードが正しい状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): not right yet. &quot;My domains&quot; shows why.</source>
        <translation>
            <numerusform>%n件のドメイン名：まだ正しくありません。理由は「ドメイン一覧」で確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s): could not be checked.</source>
        <translation>
            <numerusform>%n件のドメイン名：確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認しました</translation>
    </message>
</context>
<context>
    <name>sda::ChoicePane</name>
    <message>
        <source>Records of the group “%1”</source>
        <extracomment>%1: the name of a group of records in a template</extracomment>
        <translation>グループ「%1」のレコード</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>追加しない</translation>
    </message>
</context>
<context>
    <name>sda::ConsoleButton</name>
    <message>
        <source>&amp;Open the console</source>
        <translation>コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>ブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>sda::ConsolePane</name>
    <message>
        <source>Please choose</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Another word: not verified yet</source>
        <translation>その他：まだ検証済みではない</translation>
    </message>
    <message>
        <source>Current value of %1</source>
        <extracomment>%1: a record</extracomment>
        <translation>%1 の現在の値</translation>
    </message>
    <message>
        <source>That is a yes: the service can send for your domain.</source>
        <translation>検証は完了しています。サービスはこのドメイン名でメールを送れます。</translation>
    </message>
    <message>
        <source>First, all records have to be right: go back one step to see which one is not right yet. Then the console has something to find.</source>
        <translation>先に、すべてのレコードを正しく設定する必要があります。1つ前の手順に戻り、どのレコードがまだ正しくないかを確認してください。正しくなれば、コンソールでも見つかるようになります。</translation>
    </message>
    <message numerus="yes">
        <source>The records are right. The service usually needs %n minute(s) to see them.</source>
        <translation>
            <numerusform>レコードは正しく設定されています。サービスが確認するまで、通常は%n分ほどかかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are right. The service needs a while to see them.</source>
        <translation>レコードは正しく設定されています。サービスが確認するまで、しばらくかかります。</translation>
    </message>
    <message>
        <source>After that, reload the page in the console, and press its verification button again if there is one.</source>
        <translation>その後でコンソールのページを読み込み直し、検証のボタンがあればもう一度クリックしてください。</translation>
    </message>
    <message>
        <source>Open the page of your domain in the console and choose here what it shows. You will then see the reason.</source>
        <translation>コンソールでドメイン名のページを開き、表示されている内容を選んでください。原因がここに表示されます。</translation>
    </message>
    <message>
        <source>S&amp;tatus in the console</source>
        <translation>コンソールのステータス(&amp;T)</translation>
    </message>
    <message>
        <source>The console says that another acco&amp;unt uses this domain</source>
        <translation>このドメイン名は別のアカウントで使用中と表示される(&amp;U)</translation>
    </message>
    <message>
        <source>The console shows a current value for each record</source>
        <translation>コンソールに各レコードの「現在の値」が表示されている場合</translation>
    </message>
    <message>
        <source>Copy it from the console. If it is an old one, just wait a little. Fields left empty are not compared.</source>
        <translation>コンソールからコピーして貼り付けてください。古い値が残っているだけなら、待てば新しくなります。空欄のままのレコードは比較しません。</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>レコードを確認しています…</translation>
    </message>
</context>
<context>
    <name>sda::ConsolePicture</name>
    <message>
        <source>Click</source>
        <extracomment>One or two words at a button of the picture: what to do with it</extracomment>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>At a list or a round button of the picture</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>At a tab or a folded part of the picture</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>At a text field of the picture</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>At a check box of the picture</extracomment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>At a table of the picture</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>At a word in the picture that tells that all is well</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>A sketch: your console may look a little different.</source>
        <translation>見取り図です。実際のコンソールとは少し異なる場合があります。</translation>
    </message>
    <message>
        <source>Click “%1”.</source>
        <translation>「%1」をクリックします。</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>「%1」を選びます。</translation>
    </message>
    <message>
        <source>Open “%1”.</source>
        <translation>「%1」を開きます。</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>「%1」に入力します。</translation>
    </message>
    <message>
        <source>Enter “%1”.</source>
        <translation>「%1」を入力します。</translation>
    </message>
    <message>
        <source>Enter “%1” at “%2”.</source>
        <translation>「%2」に「%1」を入力します。</translation>
    </message>
    <message>
        <source>Tick “%1”.</source>
        <translation>「%1」にチェックを入れます。</translation>
    </message>
    <message>
        <source>Copy “%1”.</source>
        <translation>「%1」をコピーします。</translation>
    </message>
    <message>
        <source>Copy all rows with %1.</source>
        <extracomment>%1: names of columns or rows, separated by commas</extracomment>
        <translation>すべての行をコピーします（%1）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look at what “%1” shows.</source>
        <translation>「%1」の表示を確認します。</translation>
    </message>
    <message>
        <source>Check that it says “%1”.</source>
        <translation>「%1」と表示されていることを確認します。</translation>
    </message>
    <message>
        <source>Check that “%1” says “%2”.</source>
        <extracomment>%1: what is looked at, %2: the word that should stand there</extracomment>
        <translation>「%1」が「%2」となっていることを確認します。</translation>
    </message>
    <message>
        <source>Then a window opens in the console.</source>
        <translation>続いて、コンソールに小さな画面が開きます。</translation>
    </message>
    <message>
        <source>On the page “%1” of the console:</source>
        <translation>コンソールのページ「%1」：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a letter in the picture, %2: what to do there, a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Picture of the %1</source>
        <extracomment>%1: the name of the console</extracomment>
        <translation>%1の図</translation>
    </message>
</context>
<context>
    <name>sda::CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>%1: the name of what was copied (&quot;Value&quot;)</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a copy button; %1: &quot;Copy&quot; or &quot;Copied&quot;, %2: the name of the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
</context>
<context>
    <name>sda::CopyField</name>
    <message>
        <source>Show less</source>
        <translation>短く表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Shows the whole value</source>
        <translation>値の全体を表示します</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>accessible name of a value; %1: its label (&quot;Host record&quot;), %2: what it belongs to</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <extracomment>accessible name of the button that shows all of a value; %1: the name of the value</extracomment>
        <translation>すべて表示：%1</translation>
    </message>
</context>
<context>
    <name>sda::Countdown</name>
    <message>
        <source>Time is up. Looking again…</source>
        <translation>時間になりました。もう一度確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>あと%n秒（%1まで）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>あと約%n分（%1まで）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left (until %1)</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>
            <numerusform>あと約%n時間（%1まで）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left (until %1)</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>
            <numerusform>あと約%n日（%1まで）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::CreatePage</name>
    <message>
        <source>Create the domain in the console</source>
        <translation>コンソールでドメイン名を作成する</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>You are practising: there is nothing to do in the console.</source>
        <translation>これは練習です。コンソールでの操作はありません。</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>送信ドメイン名</translation>
    </message>
    <message>
        <source>Open the console of the service in your browser, add your domain there, and go on when it shows the records.</source>
        <translation>ブラウザーでサービスのコンソールを開き、ご自分のドメイン名を追加してください。レコードが表示されたら、次に進んでください。</translation>
    </message>
    <message>
        <source>I have &amp;created it</source>
        <translation>作成しました(&amp;C)</translation>
    </message>
    <message>
        <source>Below you can see what you would do there with a real domain. Read it through, then press Next.</source>
        <translation>下に書かれているのは、ご自身のドメイン名のときにコンソールで行う操作です。一度お読みになり、「次へ」を押してください。</translation>
    </message>
    <message>
        <source>The console is the website of your mail service: you sign in there and manage what you send.</source>
        <translation>コンソールとは、メールサービスのWebサイトのことです。ログインして、メールの送信を管理します。</translation>
    </message>
</context>
<context>
    <name>sda::DmarcPane</name>
    <message>
        <source>Not good</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Mail from %1 would not pass.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>このままでは、%1 からのメールはDMARCに通りません。</translation>
    </message>
    <message>
        <source>DMARC: what happens to forged mail</source>
        <translation>DMARC：なりすましメールの扱い</translation>
    </message>
    <message>
        <source>Anyone can write your domain into the sender line of a mail. This record tells receivers what to do with mail that cannot prove it comes from you.</source>
        <translation>差出人のアドレスには、ほかの人もあなたのドメイン名を書けてしまいます。このレコードは、あなたからのものと確かめられないメールの扱い方を受信側に伝えます。</translation>
    </message>
    <message>
        <source>Such mail goes to the junk folder. Choose this once the reports show that all your own mail passes.</source>
        <translation>そのようなメールは、迷惑メールのフォルダーに入ります。ご自分のメールがすべて通っていると、報告で確かめてから選んでください。</translation>
    </message>
    <message>
        <source>Such mail does not arrive at all. This protects best, but it is strict: if you forgot one of your own senders, its mail is lost too.</source>
        <translation>そのようなメールは、まったく届きません。最もしっかり守れますが、最も厳しい設定です。設定し忘れているご自分のメールも届かなくなります。</translation>
    </message>
    <message>
        <source>Re&amp;ports to</source>
        <translation>報告の宛先(&amp;P)</translation>
    </message>
    <message>
        <source>You can leave this empty. Once a day, receivers send a summary there: who sent mail with your domain, and what passed.</source>
        <translation>空欄でもかまいません。入力すると、だれがこのドメイン名で送信し、何が通ったかの報告が、受信側から1日に1回届きます。</translation>
    </message>
    <message>
        <source>Other rules for parts of the domain</source>
        <translation>サブドメインだけ別の扱いにする</translation>
    </message>
    <message>
        <source>Parts that exist</source>
        <translation>存在するサブドメイン</translation>
    </message>
    <message>
        <source>Parts that do not exist</source>
        <translation>存在しないサブドメイン</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>上と同じ</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>このレコード</translation>
    </message>
    <message>
        <source>Put it aside (quarantine)</source>
        <translation>迷惑メールに分ける（quarantine）</translation>
    </message>
    <message>
        <source>Refuse it (reject)</source>
        <translation>受け取らない（reject）</translation>
    </message>
    <message>
        <source>Sender a&amp;ddress</source>
        <translation>差出人アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Mail from %1 can pass DMARC once all records are there.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>すべてのレコードがそろえば、%1からのメールはDMARCに合格できます。</translation>
    </message>
    <message>
        <source>Check that your service lets you send from it.</source>
        <translation>そのドメイン名からの送信をサービスが認めているか、確認してください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Change nothing (none)</source>
        <translation>何も変えない（none）</translation>
    </message>
    <message>
        <source>Receivers treat such mail as they do today. A safe way to start.</source>
        <translation>受信側は、そのようなメールをこれまでと同じように扱います。最初はこれが安全です。</translation>
    </message>
</context>
<context>
    <name>sda::DomainField</name>
    <message>
        <source>Understood as %1</source>
        <extracomment>%1: the domain name that was found in what was typed</extracomment>
        <translation>%1 として読み取りました</translation>
    </message>
    <message>
        <source>Sender domain</source>
        <translation>送信ドメイン名</translation>
    </message>
    <message>
        <source>“www” is usually the website. Mail mostly comes from the domain without it.</source>
        <translation>「www」は通常、Webサイトの名前です。メールの多くは、wwwのないドメイン名から送られます。</translation>
    </message>
    <message>
        <source>Without www: %1</source>
        <extracomment>A button. %1: a domain name</extracomment>
        <translation>wwwなし：%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>empties a field</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>A domain has no spaces.</source>
        <translation>ドメイン名に空白は使えません。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 ですか？</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>sda::DomainPage</name>
    <message>
        <source>Service and domain</source>
        <translation>サービスとドメイン名</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Choose the service that sends your mail.</source>
        <translation>メールを送信するサービスを選んでください。</translation>
    </message>
    <message>
        <source>Enter your sender domain.</source>
        <translation>送信ドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>Which service sends your mail, and from which domain?</source>
        <translation>どのサービスで、どのドメイン名からメールを送信しますか。</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Sender &amp;domain</source>
        <translation>送信ドメイン名(&amp;D)</translation>
    </message>
    <message>
        <source>The part after the @ in your sender address. You can paste the whole address or a link: the domain is picked out.</source>
        <translation>差出人アドレスの @ より後ろの部分です。アドレス全体やリンクを貼り付けてもかまいません。そこからドメイン名を取り出します。</translation>
    </message>
    <message>
        <source>This is practice. The domain is a sample, %1, and is filled in.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>これは練習です。ドメイン名はサンプルの %1 で、すでに入力されています。</translation>
    </message>
    <message>
        <source>Nothing here changes anything real. Press Next.</source>
        <translation>ここでの操作が実際のものを変えることはありません。「次へ」を押してください。</translation>
    </message>
    <message>
        <source>Correct the sender domain.</source>
        <translation>送信ドメイン名を修正してください。</translation>
    </message>
</context>
<context>
    <name>sda::DomainsWindow</name>
    <message>
        <source>My domains</source>
        <translation>ドメイン一覧</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>sda::FinishPage</name>
    <message>
        <source>Submit in the console and finish</source>
        <translation>コンソールで提出して完了する</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The records have not been checked yet.</source>
        <translation>レコードをまだ確認していません。</translation>
    </message>
    <message>
        <source>Go back one step to see their ticks.</source>
        <translation>1つ前に戻って、確認結果をご覧ください。</translation>
    </message>
    <message>
        <source>Last look: %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>最後の確認：%1</translation>
    </message>
    <message>
        <source>This was practice: nothing of it is kept.</source>
        <translation>これは練習なので、何も保存されません。</translation>
    </message>
    <message>
        <source>Everything is kept in this file, which you can send to a colleague: %1</source>
        <extracomment>%1: a file name with its folder</extracomment>
        <translation>すべてこのファイルに保存されています。同僚の方に送ることもできます：%1</translation>
    </message>
    <message>
        <source>What each record does</source>
        <translation>各レコードの役割</translation>
    </message>
    <message>
        <source>Set up another do&amp;main</source>
        <translation>別のドメイン名を設定する(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>ファイルを表示(&amp;F)</translation>
    </message>
    <message>
        <source>The console still says no</source>
        <translation>コンソールで検証済みにならない場合</translation>
    </message>
    <message>
        <source>Later: when you stop using this service</source>
        <translation>後日：このサービスの利用をやめるとき</translation>
    </message>
    <message>
        <source>You have finished the practice.</source>
        <translation>練習が終わりました。</translation>
    </message>
    <message>
        <source>With a real domain you would now follow the steps below in the console.</source>
        <translation>ご自身のドメイン名のときは、このあと下の操作をコンソールで行います。</translation>
    </message>
    <message>
        <source>Done. You can send mail from this domain now.</source>
        <translation>完了です。このドメイン名からメールを送信できます。</translation>
    </message>
    <message>
        <source>The console says yes: for the service the set-up is finished.</source>
        <translation>コンソールでは検証済みです。サービス側の設定は完了しています。</translation>
    </message>
    <message>
        <source>Our own check has not found all records right so far: see the box below, or go back one step for details.</source>
        <translation>ただし、こちらの確認では、すべてのレコードが正しいとはまだ言えません。下の枠をご覧ください。詳しくは前のステップに表示されます。</translation>
    </message>
    <message>
        <source>Not yet: first wait until all records are right.</source>
        <translation>まだ早いようです。先に、すべてのレコードを正しく設定してください。</translation>
    </message>
    <message>
        <source>The console sho&amp;ws “%1”</source>
        <translation>コンソールに「%1」と表示されている(&amp;W)</translation>
    </message>
    <message>
        <source>Set up my own do&amp;main</source>
        <translation>自分のドメイン名を設定する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try a typical mistake</source>
        <translation>よくある間違いを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the start pa&amp;ge</source>
        <translation>最初のページに戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Back to the tic&amp;ks</source>
        <translation>「検証結果」に戻る(&amp;K)</translation>
    </message>
    <message>
        <source>With a real domain</source>
        <extracomment>A heading, in practice</extracomment>
        <translation>ご自身のドメイン名の場合</translation>
    </message>
    <message>
        <source>Check in the console and finish</source>
        <translation>コンソールで確認して完了する</translation>
    </message>
    <message>
        <source>Not yet: first all records have to be right.</source>
        <translation>まだ早いようです。先に、すべてのレコードを正しく設定してください。</translation>
    </message>
    <message>
        <source>If the console already shows all that the box below asks for, tick it.</source>
        <translation>下のチェックボックスに書かれていることが、コンソールにすでにすべて表示されている場合は、チェックを付けてください。</translation>
    </message>
    <message>
        <source>If the console already shows “%1”, tick the box below.</source>
        <translation>コンソールにすでに「%1」と表示されている場合は、下のチェックボックスにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Records still listed here are not done yet.</source>
        <translation>ここに残っているレコードは、まだ完了していません。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: a place in the console of the service, %2: the word that it shows there</extracomment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>The console sho&amp;ws all of this:</source>
        <translation>コンソールに次のすべてが表示されている(&amp;W)：</translation>
    </message>
    <message>
        <source>Back to the r&amp;ecords</source>
        <translation>「レコード」に戻る(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sda::Fold</name>
    <message>
        <source>Open: %1</source>
        <extracomment>what a screen reader says; %1: a title</extracomment>
        <translation>開きました：%1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>閉じました：%1</translation>
    </message>
</context>
<context>
    <name>sda::FormerKeyCard</name>
    <message>
        <source>Leave this record where it is: mail on its way is still signed with the old key.</source>
        <translation>このレコードは、そのまま残してください。配送中のメールには、まだ以前の鍵の署名が付いています。</translation>
    </message>
    <message>
        <source>The new key is in use, so you can delete this record now. To be quite sure, wait five days: until then a mail may still be on its way.</source>
        <translation>新しい鍵が使われているので、このレコードは削除できます。念のため確実にしたいときは、5日待ってください。それまでは、配送中のメールが残っていることがあります。</translation>
    </message>
    <message>
        <source>This record is gone. There is nothing to do.</source>
        <translation>このレコードは、もうありません。何もする必要はありません。</translation>
    </message>
    <message>
        <source>This record is not there, and the service may still sign with the old key. If your mail is not trusted, enter it again, and leave it there until the console shows the new key as verified.</source>
        <translation>このレコードがありませんが、サービスはまだ以前の鍵で署名しているかもしれません。メールが信用されないときは、コンソールで新しい鍵が「検証済み」になるまで、もう一度入力しておいてください。</translation>
    </message>
    <message>
        <source>The new key takes its place: there is nothing else to delete. Until the service signs with the new key, receivers may distrust mail that is signed with the old one.</source>
        <translation>新しい鍵が同じ場所に入るので、ほかに削除するものはありません。サービスが新しい鍵で署名を始めるまで、以前の鍵で署名されたメールは受信側に信用されないことがあります。</translation>
    </message>
    <message>
        <source>This is the key that is set up now: nothing has changed.</source>
        <translation>今設定されている鍵と同じです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Another set-up of this domain needs this record: leave it where it is.</source>
        <translation>このドメイン名の別の設定で必要なレコードです。そのまま残してください。</translation>
    </message>
    <message>
        <source>We do not know yet what is in DNS today. Until we do, leave this record where it is.</source>
        <translation>今のDNSの内容がまだわかりません。わかるまで、このレコードはそのまま残してください。</translation>
    </message>
    <message>
        <source>At %1 it was still there. Your DNS host may need a while after you have saved.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1 の時点では、まだ残っていました。保存してから反映されるまで、しばらくかかることがあります。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>I have deleted it</source>
        <translation>削除しました</translation>
    </message>
    <message>
        <source>Do not look any more</source>
        <translation>確認をやめる</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>sda::FormerKeyNotice</name>
    <message>
        <source>Copy the new key from the console, and paste it here.</source>
        <translation>コンソールから新しい鍵をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The previous key is kept aside: leave its record in your DNS for now. All other values are still there.</source>
        <translation>以前の鍵は別に取ってあります。DNSにあるそのレコードは、今はそのまま残してください。ほかの値もそのまま残っています。</translation>
    </message>
    <message>
        <source>This is the key that you had before.</source>
        <translation>これは以前の鍵です。</translation>
    </message>
    <message>
        <source>If the console shows a new one, reload its page and copy it from there.</source>
        <translation>コンソールに新しい鍵があるときは、コンソールのページを読み込み直してから、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Leave the record of the old key where it is.</source>
        <translation>以前の鍵のレコードは、そのまま残してください。</translation>
    </message>
    <message>
        <source>Mail on its way is still signed with it. The last page tells you when you can delete it.</source>
        <translation>配送中のメールには、まだこの鍵の署名が付いています。削除してよいときが来たら、最後のページでお知らせします。</translation>
    </message>
    <message>
        <source>The new key takes the place of the old one.</source>
        <translation>新しい鍵は、以前の鍵と同じ場所に入ります。</translation>
    </message>
    <message>
        <source>You can delete the record of the old key now.</source>
        <translation>以前の鍵のレコードは、もう削除できます。</translation>
    </message>
    <message>
        <source>The last page shows what to delete.</source>
        <translation>削除するものは、最後のページで確かめられます。</translation>
    </message>
    <message>
        <source>There is no new key: &amp;keep the old one</source>
        <translation>新しい鍵はありません。以前の鍵に戻す(&amp;K)</translation>
    </message>
    <message>
        <source>Both have the same name, and there can be only one. Until the service signs with the new key, receivers may distrust mail that is signed with the old one.</source>
        <translation>2つの鍵は名前が同じで、置けるのは1つだけです。サービスが新しい鍵で署名を始めるまで、以前の鍵で署名されたメールは受信側に信用されないことがあります。</translation>
    </message>
    <message>
        <source>Change the value at a time when you send little mail.</source>
        <translation>送信の少ない時間帯に、値を置き換えてください。</translation>
    </message>
</context>
<context>
    <name>sda::FoundRows</name>
    <message>
        <source>There</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Still missing: copy it from the console</source>
        <translation>まだありません。コンソールからコピーしてください</translation>
    </message>
    <message>
        <source>Usual value</source>
        <translation>通常の値</translation>
    </message>
</context>
<context>
    <name>sda::GuideView</name>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
</context>
<context>
    <name>sda::HandoffTexts</name>
    <message>
        <source>What for</source>
        <translation>検証項目</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全な名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Current value</source>
        <extracomment>What stands in DNS today. Keep the word of the consoles.</extracomment>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Undo value</source>
        <extracomment>The record to enter again for going back</extracomment>
        <translation>元に戻すための値</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A remark of the person who asks</extracomment>
        <translation>備考</translation>
    </message>
    <message>
        <source>To be decided first. Please change nothing here yet.</source>
        <translation>先に決めることがあります。まだ何も変更しないでください。</translation>
    </message>
    <message>
        <source>Not known in full yet. Please do not enter it yet.</source>
        <translation>まだ値がそろっていません。今は入力しないでください。</translation>
    </message>
    <message>
        <source>Add this record.</source>
        <translation>このレコードを追加してください。</translation>
    </message>
    <message>
        <source>Replace the records that are there today with this one.</source>
        <translation>今ある複数のレコードを、このレコード1つに置き換えてください。</translation>
    </message>
    <message>
        <source>Change the record that is there today to this one. Do not add a second one.</source>
        <translation>今あるレコードをこの内容に変更してください。2つ目は追加しないでください。</translation>
    </message>
    <message>
        <source>It is there already. Leave it as it is.</source>
        <translation>すでに正しく設定されています。そのままにしてください。</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>このレコードを削除してください。</translation>
    </message>
    <message>
        <source>It says which server takes mail for this name. The service looks for it.</source>
        <translation>この名前あてのメールを受け取るサーバーを示します。メールサービスがこのレコードを確認します。</translation>
    </message>
    <message>
        <source>It lists the servers that may send mail for this name.</source>
        <translation>この名前でメールを送ってよいサーバーを示します。</translation>
    </message>
    <message>
        <source>It points to the public key with which receivers check the signature of the mails.</source>
        <translation>受信側がメールの署名を確かめるための公開鍵の場所を示します。</translation>
    </message>
    <message>
        <source>It holds the public key with which receivers check the signature of the mails.</source>
        <translation>受信側がメールの署名を確かめるための公開鍵です。</translation>
    </message>
    <message>
        <source>It tells receivers what to do with mail that fails these checks.</source>
        <translation>これらの検証に合格しないメールの扱いを受信側に伝えます。</translation>
    </message>
    <message>
        <source>It receives mails that could not be delivered.</source>
        <translation>届かなかったメールの戻り先です。</translation>
    </message>
    <message>
        <source>It lists the servers that may send with this return address.</source>
        <translation>この返送先アドレスで送ってよいサーバーを示します。</translation>
    </message>
    <message>
        <source>It proves to the service that the domain is ours.</source>
        <translation>このドメイン名が当方のものであることをメールサービスに示します。</translation>
    </message>
    <message>
        <source>It belongs to the same set-up, though not to mail.</source>
        <translation>メール用ではありませんが、同じ設定の一部です。</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 のDNSレコードの設定</translation>
    </message>
    <message>
        <source>Please set up these DNS records, so that mail can be sent from %1.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 からメールを送信できるように、次のDNSレコードの設定をお願いいたします。</translation>
    </message>
    <message>
        <source>The host records are full names, without a dot at the end.</source>
        <translation>ホストレコードは完全な名前です。末尾のドットは付けていません。</translation>
    </message>
    <message>
        <source>The host records are relative to the zone %1; @ is the zone itself.</source>
        <extracomment>%1: a DNS zone. The sign @ stands for the zone itself.</extracomment>
        <translation>ホストレコードはゾーン %1 から見た名前です。@ はゾーンそのものを指します。</translation>
    </message>
    <message>
        <source>Server names in the values have no dot at the end. Where your system would append the zone to them, add the dot.</source>
        <translation>値の中のサーバー名には末尾のドットを付けていません。お使いのシステムがゾーン名を自動で付け足す場合は、末尾にドットを付けてください。</translation>
    </message>
    <message>
        <source>TXT values are printed without quotation marks, each as one piece. Where your system takes 255 characters at most, split them.</source>
        <translation>TXTの値は引用符なしで、区切らずに記載しています。255文字までしか入力できない場合は、分割してください。</translation>
    </message>
    <message>
        <source>There must be only one SPF record at a name. Where one is there, change it instead of adding another.</source>
        <translation>1つの名前に置けるSPFレコードは1つだけです。すでにある場合は、追加せずに、それを変更してください。</translation>
    </message>
    <message>
        <source>Please do not put a proxy in front of the aliases (CNAME): where there is a switch for it, choose “DNS only”.</source>
        <translation>エイリアス（CNAME）の前にプロキシを置かないでください。切り替えがある場合は「DNSのみ」をお選びください。</translation>
    </message>
    <message>
        <source>Rows without a value are not decided yet: something else is there today. We will come back to you about them.</source>
        <translation>値のない行は、現在別のレコードがあるため、まだ決まっていません。あらためてご連絡いたします。</translation>
    </message>
    <message>
        <source>Words between percent signs stand for values that we do not have yet.</source>
        <translation>パーセント記号に挟まれた語は、まだ手元にない値を表します。</translation>
    </message>
    <message>
        <source>Once everything is entered, these commands show what the name server says:</source>
        <translation>入力がすべて終わったら、次のコマンドでネームサーバーの回答を確認できます：</translation>
    </message>
    <message>
        <source>Once everything is entered, these commands show the result. Please do not run them earlier: resolvers remember for a while that a name did not exist.</source>
        <translation>入力がすべて終わったら、次のコマンドで結果を確認できます。その前には実行しないでください。DNSリゾルバーは、名前が存在しなかったことをしばらく記憶します。</translation>
    </message>
    <message>
        <source>Please answer with the table as you entered it, and leave this line in it. Our program uses it to find out whether anything differs.</source>
        <translation>実際に入力した内容の表を、この行を残したままご返信ください。違いがないかどうかを、この行をもとにプログラムが確認します。</translation>
    </message>
    <message>
        <source>This is there today. To undo the change, enter it again:</source>
        <translation>現在の設定です。元に戻すときは、これを再び入力してください：</translation>
    </message>
    <message>
        <source>Thank you for your help.</source>
        <translation>お手数をおかけしますが、よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>[paste the table here]</source>
        <extracomment>It is read by the admin if the sender forgets to paste the table in its place.</extracomment>
        <translation>［ここに表を貼り付け］</translation>
    </message>
    <message>
        <source>Lines starting with %1 are there today and are to be removed.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>%1 で始まる行は、現在あるもので、なくなります。</translation>
    </message>
    <message>
        <source>Lines starting with %1 are already there and stay.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>%1 で始まる行は、すでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Not in the file, as they are not decided or not known yet, or do not fit: %1</source>
        <extracomment>%1: a list of names in DNS</extracomment>
        <translation>未決定または値が不明、あるいは形式に合わないため、ファイルに含まれていないもの：%1</translation>
    </message>
    <message>
        <source>When this was written, we did not know what is in your DNS today. If there is another MX record, please ask us before you change it.</source>
        <translation>この依頼の作成時には、現在のDNSの内容がわかっていません。別のMXレコードがある場合は、変更する前にご連絡ください。</translation>
    </message>
    <message>
        <source>Add this record if there is no %1 record at this name yet; otherwise ask us first.</source>
        <extracomment>%1: MX, SPF or DMARC</extracomment>
        <translation>この名前に%1レコードがまだない場合は、このレコードを追加してください。すでにある場合は、先に当方へお問い合わせください。</translation>
    </message>
    <message>
        <source>wait: to be decided</source>
        <translation>保留（未決定）</translation>
    </message>
    <message>
        <source>wait: not known yet</source>
        <translation>保留（値が未定）</translation>
    </message>
    <message>
        <source>add if none is there</source>
        <translation>なければ追加</translation>
    </message>
    <message>
        <source>The current values are from an earlier check. If something else is there now, please ask us first.</source>
        <translation>現在の値は、以前に確認したときのものです。別のものが設定されている場合は、先に当方へお問い合わせください。</translation>
    </message>
    <message>
        <source>To undo the change, delete it.</source>
        <translation>元に戻すときは、これを削除してください。</translation>
    </message>
    <message>
        <source>This is there today. To undo the change, delete the new one and enter this again:</source>
        <translation>現在の設定です。元に戻すときは、新しいレコードを削除してから、これを再び入力してください：</translation>
    </message>
    <message>
        <source>Lines starting with %1 have to wait: the remark above each says why.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>%1 で始まる行は保留中です。理由は各行の上の説明をご覧ください。</translation>
    </message>
    <message>
        <source>Delete the records in the lines starting with %1 first: an import form only adds.</source>
        <extracomment>%1: the two characters in front of such lines</extracomment>
        <translation>先に、%1 で始まる行のレコードを削除してください。インポート機能ではレコードが追加されるだけです。</translation>
    </message>
    <message>
        <source>What is there today was not checked, so everything is only created. If that fails, nothing was changed: please send us what is there.</source>
        <translation>現在の設定は確認していないため、すべて新規作成のみとしています。失敗した場合は何も変更されていませんので、現在の設定内容を当方へお知らせください。</translation>
    </message>
    <message>
        <source>It is based on what was in DNS at %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 時点のDNSの内容をもとにしています。</translation>
    </message>
    <message>
        <source>Please leave the record %1 (%2) as it is: it holds the previous key, and mail on its way is still signed with it.</source>
        <extracomment>%1: the name of a record, %2: its type</extracomment>
        <translation>レコード %1（%2）は、そのまま残してください。以前の鍵が入っており、配送中のメールにはまだこの鍵の署名が付いています。</translation>
    </message>
    <message>
        <source>The DNS records for sending mail from %1 are already there. There is nothing to do; please leave them as they are.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1 からメールを送信するための次のDNSレコードは、すでに設定されています。作業は必要ありません。このまま残してください。</translation>
    </message>
</context>
<context>
    <name>sda::HelpTexts</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>Heading over the pages of the manual</extracomment>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Explained in a minute</source>
        <extracomment>Heading over the cards that explain one thing each, &quot;What is SPF?&quot;</extracomment>
        <translation>1分で分かる解説</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>Heading over links to other cards</extracomment>
        <translation>あわせて読む</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Heading over the link to the next page of the manual</extracomment>
        <translation>続きを読む</translation>
    </message>
</context>
<context>
    <name>sda::HelpWindow</name>
    <message>
        <source>%1 – Help</source>
        <extracomment>%1: the title of a page of the help</extracomment>
        <translation>%1 – ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Nothing was found. Try a single word, or a different one.</source>
        <translation>見つかりませんでした。単語1つだけで、または別の言葉で試してください。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Button that opens the page about the program; %1: the number of the version</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward ›</source>
        <translation>進む(&amp;F) ›</translation>
    </message>
</context>
<context>
    <name>sda::HostChoice</name>
    <message>
        <source>Still looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation>%1（自動で判別）</translation>
    </message>
    <message>
        <source>Probably %1</source>
        <extracomment>%1: a company&apos;s name</extracomment>
        <translation>おそらく %1</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>ドメイン名サービスプロバイダ</translation>
    </message>
    <message>
        <source>Another one (shown in the usual form)</source>
        <translation>その他（一般的な形式で表示）</translation>
    </message>
    <message>
        <source>Not recognised: choose it if you know it</source>
        <translation>自動で判別できません。わかる場合は選んでください</translation>
    </message>
</context>
<context>
    <name>sda::HostPane</name>
    <message>
        <source>Please check that this is where you sign in for DNS; if not, choose another.</source>
        <translation>DNSの設定でログインしている会社かどうか確認してください。違う場合は選び直してください。</translation>
    </message>
    <message>
        <source>These name servers could belong to any of these: %1. Choose the one where you sign in for DNS.</source>
        <extracomment>%1: names of companies, separated by commas</extracomment>
        <translation>このネームサーバーは次のどれかのものです：%1。DNSの設定でログインしている会社を選んでください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>DNS &amp;host</source>
        <translation>ドメイン名サービスプロバイダ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>sda::HostSteps</name>
    <message>
        <source>Go to %1.</source>
        <extracomment>%1: menu items of a panel, such as &quot;DNS › Records&quot;</extracomment>
        <translation>「%1」を開きます。</translation>
    </message>
    <message>
        <source>For %1 records go to %2.</source>
        <extracomment>%1: a record type, %2: menu items of a panel</extracomment>
        <translation>%1 レコードは「%2」を開きます。</translation>
    </message>
    <message>
        <source>Save the records.</source>
        <translation>レコードを保存します。</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the records. It can take up to %1 before they can be seen.</source>
        <extracomment>%1: a length of time, such as &quot;30 minutes&quot;</extracomment>
        <translation>レコードを保存します。反映されるまでに最長で%1かかることがあります。</translation>
    </message>
    <message>
        <source>Save the records. It can take %1 to %2 hours before they can be seen.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>レコードを保存します。反映されるまでに%1～%2時間かかることがあります。</translation>
    </message>
    <message>
        <source>Save the records. It can take %1 to %2 minutes before they can be seen.</source>
        <translation>レコードを保存します。反映されるまでに%1～%2分かかることがあります。</translation>
    </message>
    <message>
        <source>Sign in at %1.</source>
        <extracomment>%1: the name of a DNS host</extracomment>
        <translation>%1にログインします。</translation>
    </message>
    <message>
        <source>Sign in where the DNS records of %1 are kept. Often that is the company where the domain was bought.</source>
        <extracomment>%1: a DNS zone, such as example.com</extracomment>
        <translation>%1 のDNSレコードを管理している会社にログインします。多くの場合、ドメイン名を取得した会社です。</translation>
    </message>
    <message>
        <source>There is one box with a line for each record. Copy each line from below to its end, and leave the other lines as they are.</source>
        <translation>1行に1レコードを書く入力欄があります。下の行を1つずつコピーして、入力欄の最後に追加してください。ほかの行は変更しません。</translation>
    </message>
    <message>
        <source>Press “%1” for each record below, and copy the fields one by one.</source>
        <extracomment>%1: the caption of a button</extracomment>
        <translation>下のレコードごとに「%1」を押し、項目を1つずつコピーして貼り付けます。</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <extracomment>%1: the name of a DNS host</extracomment>
        <translation>%1を開く(&amp;P)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: the number of a step, %2: the step</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the DNS settings of %1. Look for “DNS” or “DNS records”. Do not change the name servers.</source>
        <extracomment>%1: a DNS zone, such as example.com</extracomment>
        <translation>%1 のDNS設定を開きます。「DNS設定」や「DNSレコード」などの項目を探してください。ネームサーバーは変更しないでください。</translation>
    </message>
    <message>
        <source>There is one box with a line for each record. For each record below, do what its first line says, and leave the other lines as they are.</source>
        <translation>1行に1レコードを書く入力欄があります。下のレコードごとに、1行目の案内に従って操作してください。ほかの行は変更しません。</translation>
    </message>
    <message>
        <source>For each box below, do what its first line says; “%1” makes a new record. Copy the fields one by one.</source>
        <extracomment>%1: the caption of a button</extracomment>
        <translation>下の枠ごとに、1行目の案内に従って操作します。新しいレコードは「%1」で追加します。項目は1つずつコピーして貼り付けます。</translation>
    </message>
    <message>
        <source>For each box below, do what its first line says. Copy the fields one by one.</source>
        <translation>下の枠ごとに、1行目の案内に従って操作します。項目は1つずつコピーして貼り付けます。</translation>
    </message>
</context>
<context>
    <name>sda::ImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s) will be added.</source>
        <translation>
            <numerusform>%n件の設定を追加します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are already in your list.</source>
        <translation>
            <numerusform>%n件はすでに一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n件は使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n set-up(s)</source>
        <translation>
            <numerusform>%n件を追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>ドメイン名の取り込み</translation>
    </message>
    <message>
        <source>This is what the files contain. Nothing is added until you say so, and nothing you already have is replaced.</source>
        <translation>取り込む内容は次のとおりです。「追加」を押すまでは何も追加されません。今ある設定が置き換わることもありません。</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>sda::ImportModel</name>
    <message>
        <source>Will be added; some values are still missing</source>
        <translation>追加します。まだ足りない値があります</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加します</translation>
    </message>
    <message>
        <source>Already in your list; that one stays as it is</source>
        <translation>すでに一覧にあります。今ある設定はそのまま残ります</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1: the name of a file, %2: the number of a line in it</extracomment>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <extracomment>column: file and line</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>どうなるか</translation>
    </message>
</context>
<context>
    <name>sda::KeyStrips</name>
    <message numerus="yes">
        <source>%n character(s) are missing at the end.</source>
        <translation>
            <numerusform>末尾の%n文字が足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the beginning.</source>
        <translation>
            <numerusform>先頭の%n文字が足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are missing at the marked place.</source>
        <translation>
            <numerusform>印を付けた所で%n文字が足りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n extra character(s) at the marked place.</source>
        <translation>
            <numerusform>印を付けた所に%n文字余分に入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The marked part differs.</source>
        <translation>印を付けた部分が異なります。</translation>
    </message>
    <message>
        <source>These are two different values.</source>
        <translation>二つはまったく別の値です。</translation>
    </message>
    <message>
        <source>What the console gave you</source>
        <translation>コンソールに表示された値</translation>
    </message>
    <message>
        <source>What your DNS has</source>
        <translation>DNSにある値</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>違いの図</translation>
    </message>
    <message>
        <source>It should end with %1. It ends with %2.</source>
        <translation>正しい末尾は%1です。今の末尾は%2です。</translation>
    </message>
</context>
<context>
    <name>sda::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>sda::LookMenu</name>
    <message>
        <source>A&amp;ppearance</source>
        <extracomment>A menu: light or dark, size of text, contrast</extracomment>
        <translation>見た目(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>The look: light or dark, whichever the desktop has</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>The look</extracomment>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>The look</extracomment>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <extracomment>%1: a number, 100 to 200</extracomment>
        <translation>文字の大きさ %1 %</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>コントラストを強くする(&amp;H)</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
</context>
<context>
    <name>sda::LookTimes</name>
    <message>
        <source>Last look: %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>最後の確認：%1</translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n second(s)</source>
        <translation>
            <numerusform>次の確認：%n秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n minute(s)</source>
        <translation>
            <numerusform>次の確認：%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next look in %n hour(s)</source>
        <translation>
            <numerusform>次の確認：%n時間後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::MailServerDecision</name>
    <message>
        <source>&amp;Keep my mail server</source>
        <translation>今のメールサーバーを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Your mail keeps arriving where it does now. Enter nothing here. Some services accept that, others do not.</source>
        <translation>メールは、これからも今と同じところに届きます。このレコードは入力しないでください。それでよいサービスと、そうでないサービスがあります。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Only if nobody receives mail at this domain.</source>
        <translation>このドメイン名でだれもメールを受け取っていない場合だけ選んでください。</translation>
    </message>
    <message>
        <source>Or use a part of your domain as sender domain, such as %1: then both can stay. Change it in the first step.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>または、%1 のようなサブドメインを送信ドメイン名にすれば、両方をそのまま使えます。最初のステップで変更してください。</translation>
    </message>
</context>
<context>
    <name>sda::NewKeyPane</name>
    <message>
        <source>The console gave me a new key</source>
        <translation>コンソールで新しい鍵が発行されました</translation>
    </message>
    <message>
        <source>What happens to the old key</source>
        <translation>以前の鍵の扱い</translation>
    </message>
    <message>
        <source>You have set up a new key. Once the console shows it as verified, say so here; the status that counts is that of DKIM. Then you will see which old record can go.</source>
        <translation>新しい鍵を設定しています。コンソールで「検証済み」になったら、ここで知らせてください。確認するのは、DKIMのステータスです。そのあと、どのレコードを削除してよいかをここに表示します。</translation>
    </message>
    <message>
        <source>The new key is not typed here yet: go back to its values.</source>
        <translation>新しい鍵がまだ入力されていません。値のページに戻ってください。</translation>
    </message>
    <message>
        <source>Not every name server has shown the new key yet. Look at its tick, one step back; until then leave the old record where it is.</source>
        <translation>新しい鍵がまだ見えないネームサーバーがあります。1つ前のページで状態を確かめてください。それまで、以前のレコードはそのまま残してください。</translation>
    </message>
    <message>
        <source>The console gave me yet another key</source>
        <translation>さらに新しい鍵が発行されました</translation>
    </message>
    <message>
        <source>Enter the new key</source>
        <translation>新しい鍵を入力する</translation>
    </message>
    <message>
        <source>The console shows the new key as &amp;verified</source>
        <translation>コンソールで新しい鍵が「検証済み」になりました(&amp;V)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Deleted: %1. There is nothing more to do.</source>
        <extracomment>%1: names of records, with their type</extracomment>
        <translation>削除されました：%1。これで完了です。</translation>
    </message>
    <message>
        <source>Services change their DKIM key from time to time. Enter the new one as before; we show what to do with the old record.</source>
        <translation>サービスは、DKIMの鍵をときどき変更します。新しい鍵を前と同じように入力してください。古いレコードをどうするかは、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sda::NewsTexts</name>
    <message>
        <source>Now right: %1</source>
        <extracomment>%1: a list of records, such as &quot;SPF authentication and DKIM authentication&quot;</extracomment>
        <translation>正しく設定されました：%1</translation>
    </message>
    <message>
        <source>No longer right: %1. Open the window to see why.</source>
        <extracomment>%1: a list of records</extracomment>
        <translation>正しくなくなりました：%1。ウィンドウを開くと理由がわかります。</translation>
    </message>
    <message>
        <source>All records are right. Go to the console and finish there.</source>
        <translation>すべてのレコードが正しく設定されました。コンソールに戻って、手続きを終えてください。</translation>
    </message>
    <message>
        <source>The service looks for the records only until %1, and not all of them are right yet.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>サービスがレコードを確認するのは %1 までですが、まだ正しくないレコードがあります。</translation>
    </message>
</context>
<context>
    <name>sda::Notice</name>
    <message>
        <source>leave empty</source>
        <translation>空欄にする</translation>
    </message>
    <message>
        <source>Delete this record</source>
        <extracomment>label of a value that has to be deleted at the DNS host</extracomment>
        <translation>削除するレコード</translation>
    </message>
    <message>
        <source>Change this record</source>
        <extracomment>label of the value of today, of a record that gets another value</extracomment>
        <translation>変更するレコード（今の値）</translation>
    </message>
    <message>
        <source>What is there now (wrong)</source>
        <extracomment>label of a value that stands there today and is wrong</extracomment>
        <translation>今の値（誤り）</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
</context>
<context>
    <name>sda::NoticeList</name>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <translation>
            <numerusform>同じ内容がほかに%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::OverviewCells</name>
    <message>
        <source>without a tag</source>
        <extracomment>heading over the domains that have no tag</extracomment>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>from a template</source>
        <extracomment>heading over domains whose records come from a template file</extracomment>
        <translation>テンプレートから</translation>
    </message>
    <message>
        <source>from a pasted table</source>
        <extracomment>heading over domains whose records come from a pasted table</extracomment>
        <translation>貼り付けた表から</translation>
    </message>
    <message>
        <source>no service yet</source>
        <extracomment>heading over the domains for which no service is chosen</extracomment>
        <translation>サービス未選択</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <extracomment>in the place of a domain that was not typed yet</extracomment>
        <translation>ドメイン名未入力</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <extracomment>%n: how many services a domain is set up for</extracomment>
        <translation>
            <numerusform>設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>column with a tick: the domain belongs to the person</extracomment>
        <translation>所有権</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>column: until when the service looks for the records</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>column: the person&apos;s own words for sorting</extracomment>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>sda::OverviewPane</name>
    <message>
        <source>Import domains</source>
        <translation>ドメイン名の取り込み</translation>
    </message>
    <message>
        <source>Lists and saved domains (%1)</source>
        <extracomment>filter of a file dialog; keep what stands in parentheses</extracomment>
        <translation>リストと設定ファイル (%1)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Opens the domain that is selected in the list</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing needs your attention at the moment.</source>
        <translation>今、対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>No domain matches. Use fewer words in the field above, or clear it.</source>
        <translation>当てはまるドメイン名がありません。上の欄の言葉を減らすか、消してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s)</source>
        <translation>
            <numerusform>設定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <extracomment>%n: how many set-ups</extracomment>
        <translation>
            <numerusform>確認済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <extracomment>%n: how many set-ups: somebody has to do something</extracomment>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check these</source>
        <translation>表示中のものを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>すべて確認(&amp;C)</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>ドメイン一覧</translation>
    </message>
    <message>
        <source>&amp;Set up a domain</source>
        <translation>ドメイン名を設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>A list of domains (CSV) or saved domains. You can also drop the files here.</source>
        <translation>ドメイン名のリスト（CSV）または設定ファイル。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Check s&amp;elected</source>
        <translation>選択したものを確認(&amp;E)</translation>
    </message>
    <message>
        <source>No domains here yet</source>
        <translation>ドメイン名はまだありません</translation>
    </message>
    <message>
        <source>Here you will see every domain you set up, with a tick for each record, and check all of them at once. Set up your first domain, or import a list (CSV) or saved domains: choose the files, or drop them on this window.</source>
        <translation>設定したドメイン名がここに並び、レコードごとにチェックが付きます。まとめて一度に確認することもできます。最初のドメイン名を設定するか、リスト（CSV）や設定ファイルを取り込んでください。ファイルは選ぶことも、このウィンドウにドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>sda::OverviewSieve</name>
    <message>
        <source>Domain, service or tag</source>
        <translation>ドメイン名・サービス・タグで検索</translation>
    </message>
    <message>
        <source>Show only these: domain, service or tag</source>
        <translation>絞り込み：ドメイン名、サービス、タグ</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>要対応のみ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>&quot;Group by&quot;: nothing</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>sda::OverviewWords</name>
    <message>
        <source>not added yet</source>
        <translation>未追加</translation>
    </message>
    <message>
        <source>%1 at the last check</source>
        <extracomment>%1: a state, such as &quot;verified&quot;: so it was when it was checked last, days ago perhaps</extracomment>
        <translation>前回の確認：%1</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <extracomment>state of a domain: values are still wanted</extracomment>
        <translation>入力の途中</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;SPF authentication&quot;, %2: &quot;verified&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <extracomment>%1, %2: how many domains</extracomment>
        <translation>%2件中%1件が確認済み</translation>
    </message>
</context>
<context>
    <name>sda::PasteArea</name>
    <message>
        <source>Record values from the console</source>
        <translation>コンソールのレコード値</translation>
    </message>
    <message>
        <source>Paste here what the console shows: the whole table, single values or an e-mail. You can also drop a text file.</source>
        <translation>コンソールに表示されている内容（表全体、個々の値、メールなど）をここに貼り付けてください。テキストファイルをここに置いてもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>This text is very long. Only its beginning is shown; all of it is read.</source>
        <translation>とても長いテキストのため、最初の部分だけを表示しています。読み取りは全体に対して行います。</translation>
    </message>
</context>
<context>
    <name>sda::PlaceView</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The way ends here: the domain is not connected to any name server.</source>
        <translation>道はここで途切れています。ドメインがどのネームサーバーにもつながっていません。</translation>
    </message>
    <message>
        <source>From here the way leads to a parking place for unused domains.</source>
        <translation>ここから先は、準備中のドメインを置いておく場所につながっています。</translation>
    </message>
    <message>
        <source>Other name servers are named as well, because a move is under way: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>移転の途中のため、ほかのネームサーバーも登録されています：%1</translation>
    </message>
    <message>
        <source>None of these name servers has the records of this domain.</source>
        <translation>これらのネームサーバーは、どれもこのドメインのレコードを持っていません。</translation>
    </message>
    <message>
        <source>These do not answer for this domain: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>このドメインについて答えないサーバー：%1</translation>
    </message>
    <message>
        <source>The record is not here yet: %1</source>
        <extracomment>%1: names of servers</extracomment>
        <translation>レコードがまだ届いていないサーバー：%1</translation>
    </message>
    <message>
        <source>Your record is with a DNS host that the domain does not use.</source>
        <translation>レコードが、このドメインでは使われていないDNSに入力されています。</translation>
    </message>
    <message>
        <source>The record stayed behind when the name servers changed. This list does not have it.</source>
        <translation>ネームサーバーを変更したときに、レコードが前の場所に残りました。この一覧にはありません。</translation>
    </message>
    <message>
        <source>This list has not changed yet.</source>
        <translation>この一覧はまだ変わっていません。</translation>
    </message>
    <message>
        <source>The record is in the list of another domain: %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>レコードは別のドメインの一覧にあります：%1</translation>
    </message>
    <message>
        <source>This list counts for %1. The list of %2 does not.</source>
        <extracomment>%1: a domain, %2: the domain above it</extracomment>
        <translation>%1についてはこの一覧が使われます。%2の一覧は使われません。</translation>
    </message>
    <message>
        <source>The name contains the domain twice.</source>
        <translation>名前の中にドメインが二重に入っています。</translation>
    </message>
    <message>
        <source>A part of the name is missing.</source>
        <translation>名前の一部が足りません。</translation>
    </message>
    <message>
        <source>The record is at another name.</source>
        <translation>レコードが別の名前にあります。</translation>
    </message>
    <message>
        <source>Where the domain was bought</source>
        <translation>ドメイン名を購入した会社</translation>
    </message>
    <message>
        <source>Name servers of the DNS host</source>
        <translation>DNSのネームサーバー</translation>
    </message>
    <message>
        <source>List of records for</source>
        <translation>レコードの一覧</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>このレコード</translation>
    </message>
    <message>
        <source>It belongs here:</source>
        <translation>正しい場所：</translation>
    </message>
    <message>
        <source>It is here:</source>
        <translation>今ある場所：</translation>
    </message>
    <message>
        <source>You entered the record here.</source>
        <translation>レコードはこちらに入力されています。</translation>
    </message>
    <message>
        <source>The internet asks here.</source>
        <translation>インターネットはこちらに問い合わせます。</translation>
    </message>
    <message>
        <source>It is not here yet.</source>
        <translation>まだここにはありません。</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>A word at the spot of the mistake in a picture</extracomment>
        <translation>ここです</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>%1: how many more name servers there are</extracomment>
        <translation>ほか%1台</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what it is, %2: its name</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Look at “%1”: %2</source>
        <extracomment>What is wrong at one of the places. %1: the place, %2: what is wrong, a sentence</extracomment>
        <translation>「%1」をご覧ください。%2</translation>
    </message>
    <message>
        <source>Picture of where the record lives</source>
        <translation>レコードの場所の図</translation>
    </message>
</context>
<context>
    <name>sda::PlacesFold</name>
    <message>
        <source>Where do these records live?</source>
        <translation>これらのレコードはどこに置かれますか</translation>
    </message>
</context>
<context>
    <name>sda::PracticeConsole</name>
    <message>
        <source>What the console would show</source>
        <translation>コンソールに表示される内容</translation>
    </message>
    <message>
        <source>&amp;Copy all of it</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>what the console would show</source>
        <translation>コンソールに表示される内容</translation>
    </message>
</context>
<context>
    <name>sda::PracticePane</name>
    <message>
        <source>S&amp;tart again</source>
        <translation>最初から(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>始める(&amp;T)</translation>
    </message>
    <message>
        <source>Remember: %1</source>
        <extracomment>%1: one or two sentences</extracomment>
        <translation>覚えておくこと：%1</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <extracomment>When something happens in a practice story. %1: number of the day, from 1; %2: clock time</extracomment>
        <translation>%1日目 %2</translation>
    </message>
    <message>
        <source>&amp;Practise:</source>
        <translation>練習(&amp;P)：</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>練習する内容</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <extracomment>An entry in a list. %1: the title of a practice story</extracomment>
        <translation>事例：%1</translation>
    </message>
    <message>
        <source>What happens n&amp;ext</source>
        <translation>次に何が起こるか見る(&amp;E)</translation>
    </message>
    <message>
        <source>Lets the time pass until something happens</source>
        <translation>何かが起きるまで時間を進めます</translation>
    </message>
    <message>
        <source>&amp;Fix it</source>
        <translation>直す(&amp;F)</translation>
    </message>
    <message>
        <source>An&amp;other story</source>
        <translation>ほかの事例(&amp;O)</translation>
    </message>
    <message>
        <source>Spee&amp;d of time:</source>
        <translation>時間の速さ(&amp;D)：</translation>
    </message>
    <message>
        <source>Speed of time in the story</source>
        <translation>事例の中の時間の速さ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>実際と同じ速さ</translation>
    </message>
    <message>
        <source>an hour takes a minute</source>
        <translation>1時間を1分で</translation>
    </message>
    <message>
        <source>an hour takes six seconds</source>
        <translation>1時間を6秒で</translation>
    </message>
    <message>
        <source>Press Start to begin.</source>
        <translation>「始める」を押すと始まります。</translation>
    </message>
    <message>
        <source>In the stories you are the shop owner.</source>
        <translation>事例の中では、あなたが店主です。</translation>
    </message>
    <message>
        <source>That was the last story. You have seen them all now.</source>
        <translation>これが最後の事例です。すべての事例が終わりました。</translation>
    </message>
    <message>
        <source>Stories, step by step</source>
        <translation>順を追って進む事例</translation>
    </message>
    <message>
        <source>Single situations</source>
        <translation>個別の状況</translation>
    </message>
    <message>
        <source>Back to the start pa&amp;ge</source>
        <translation>最初のページに戻る(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sda::Program</name>
    <message>
        <source>This could not be saved, so it stays as it was.</source>
        <translation>保存できなかったため、設定は元のままです。</translation>
    </message>
    <message>
        <source>Keeping watch</source>
        <translation>見守りを続けます</translation>
    </message>
    <message>
        <source>Your domains are now watched in the background. To open a window, start the program again. To stop watching, switch it off in the menu of a window.</source>
        <translation>これからは、バックグラウンドでドメイン名を見守ります。ウィンドウを開くには、もう一度プログラムを起動してください。見守りをやめるには、ウィンドウのメニューでオフにしてください。</translation>
    </message>
</context>
<context>
    <name>sda::RecordCard</name>
    <message>
        <source>Add this as a new record.</source>
        <translation>新しいレコードとして追加してください。</translation>
    </message>
    <message>
        <source>There is already such a record with another value. Change its value to this one; do not add a second record.</source>
        <translation>このレコードは、別の値ですでにあります。その値をこの値に変えてください。もう1つ追加しないでください。</translation>
    </message>
    <message>
        <source>This record is already there, and it is right. Nothing to do.</source>
        <translation>すでに正しく入っています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>There is already such a record. Change its value to this one: everything in it stays, and the words of this service are added. Do not add a second record.</source>
        <translation>このレコードはすでにあります。その値をこの値に変えてください。今の内容はすべて残り、このサービスの語が加わります。もう1つ追加しないでください。</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>このレコードを削除してください。</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>空欄にする</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>What stands there now: the way back.</extracomment>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Receivers need %1 look-ups for it today and %2 afterwards; no more than %3 are allowed.</source>
        <translation>このレコードのために受信側が行う問い合わせは、今は%1回、変更後は%2回です。許されるのは%3回までです。</translation>
    </message>
    <message>
        <source>Take the &amp;strictest ending instead</source>
        <translation>代わりに、最後を最も厳しいものにする(&amp;S)</translation>
    </message>
    <message>
        <source>There are several such records, and only one is allowed. Change the value of one of them to this and delete the others: everything in them stays.</source>
        <translation>このレコードが2つ以上ありますが、1つしか置けません。そのうち1つの値をこの値に変えて、ほかは削除してください。今の内容はすべてこの値に入っています。</translation>
    </message>
    <message>
        <source>Something else is there today, and somebody may need it. Decide first.</source>
        <translation>今は別の内容が入っていて、だれかが使っているかもしれません。先にどうするかを決めてください。</translation>
    </message>
    <message>
        <source>Receivers need at least %1 look-ups for it today and %2 afterwards; no more than %3 are allowed.</source>
        <translation>受信側がこのレコードのために行う検索は、今は少なくとも%1回、変更後は少なくとも%2回です。%3回を超えることはできません。</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>1行全体</translation>
    </message>
    <message>
        <source>* Please check: your DNS host may use another word or another form here.</source>
        <translation>* の付いた項目は、実際の画面では名前や書き方が違うことがあります。画面に合わせてください。</translation>
    </message>
    <message>
        <source>Add this as a new record, but only if there is none of its kind at this name yet.</source>
        <translation>この名前にまだ同じ種類のレコードがない場合だけ、新しいレコードとして追加してください。</translation>
    </message>
    <message>
        <source>Look first whether there is one already</source>
        <translation>先に、すでにレコードがないか確認してください</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>the title of a box. %1: the kind of record, %2: its number, %3: how many there are of it</extracomment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>The console shows a dot at the end. It may be left out, unless your DNS host would append your domain to the value.</source>
        <translation>コンソールでは末尾にドットが付いています。ドットは省略できますが、ドメイン名サービスプロバイダが値にドメイン名を自動で付け足す場合は、ドットを付けてください。</translation>
    </message>
    <message>
        <source>The console shows a dot at the end. Leave it out here.</source>
        <translation>コンソールでは末尾にドットが付いています。ここでは付けません。</translation>
    </message>
</context>
<context>
    <name>sda::RecordDetails</name>
    <message>
        <source>This record is not in your DNS yet.</source>
        <translation>このレコードは、まだDNSにありません。</translation>
    </message>
    <message>
        <source>This record is right in DNS. What is left is the console (next step).</source>
        <translation>このレコードはDNSで正しく設定されています。残りはコンソールでの手順（次のステップ）です。</translation>
    </message>
    <message>
        <source>The answers are on their way.</source>
        <translation>答えを待っています。</translation>
    </message>
    <message>
        <source>This server has not answered.</source>
        <translation>このサーバーは答えませんでした。</translation>
    </message>
    <message>
        <source>The answer was empty: there is no such record.</source>
        <translation>答えは空でした。このレコードはありません。</translation>
    </message>
    <message>
        <source>The answer at the last look:</source>
        <translation>最後に確認したときの答え：</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>レコードの詳細</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全な名前</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>What each server says</source>
        <translation>各サーバーの答え</translation>
    </message>
    <message>
        <source>The dig command for this record</source>
        <translation>このレコードを調べるdigコマンド</translation>
    </message>
    <message>
        <source>The nslookup command for this record</source>
        <translation>このレコードを調べるnslookupコマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Some places may still show the old content:</source>
        <translation>まだ古い内容が見えている所があるかもしれません：</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>これまでの変化</translation>
    </message>
</context>
<context>
    <name>sda::RecordsModel</name>
    <message>
        <source>value not given yet</source>
        <translation>値がまだありません</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>未追加</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a clock time</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>ホストレコード</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Timing</source>
        <extracomment>column: since when a state lasts, or until when it may: “since 12:40”, “until 13:05”</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>column of three marks: name servers, the world, the service</extracomment>
        <translation>反映状況</translation>
    </message>
    <message numerus="yes">
        <source>%n %1 record(s)</source>
        <extracomment>%n how many such records stand there, %1 SPF, DMARC or TXT: “2 SPF records”</extracomment>
        <translation>
            <numerusform>%1レコードが%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::RecordsPage</name>
    <message>
        <source>Add the records</source>
        <translation>レコードを追加する</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>The records are &amp;entered</source>
        <translation>レコードは入力済みです(&amp;E)</translation>
    </message>
    <message>
        <source>One moment, please: we are still looking at what is there today. Existing records decide what has to be entered.</source>
        <translation>今ある内容を調べています。すでにあるレコードによって入力する内容が変わるので、少しお待ちください。</translation>
    </message>
    <message>
        <source>Some values are still missing: go back to the step before.</source>
        <translation>まだ足りない値があります。1つ前に戻ってください。</translation>
    </message>
    <message>
        <source>&amp;I add them myself</source>
        <translation>自分で追加する(&amp;I)</translation>
    </message>
    <message>
        <source>My DNS &amp;admin adds them</source>
        <translation>DNSの管理者が追加する(&amp;A)</translation>
    </message>
    <message>
        <source>What the service says about it</source>
        <translation>サービスの説明</translation>
    </message>
    <message>
        <source>A story is running, and the records are entered in it.</source>
        <translation>事例の途中です。レコードは事例の中で入力されます。</translation>
    </message>
    <message>
        <source>Press Next to see what happened to them.</source>
        <translation>「次へ」を押すと、レコードの状態を確認できます。</translation>
    </message>
    <message>
        <source>The records were entered in the practice DNS. Press Next.</source>
        <translation>練習用のDNSにレコードを入力しました。「次へ」を押してください。</translation>
    </message>
    <message>
        <source>You are practising: the button below enters the records for you.</source>
        <translation>これは練習です。下のボタンを押すと、レコードが自動で入力されます。</translation>
    </message>
    <message>
        <source>With a real domain you would now enter the records below at your DNS host.</source>
        <translation>ご自身のドメイン名のときは、下の内容をドメイン名サービスプロバイダの画面で入力します。</translation>
    </message>
    <message>
        <source>Enter the records in the &amp;sample DNS</source>
        <translation>練習用のDNSにレコードを入力する(&amp;S)</translation>
    </message>
    <message>
        <source>Still missing: %1. Go back to step %2.</source>
        <extracomment>%1: one or several names of values, separated by commas; %2: the number of a step</extracomment>
        <translation>まだ足りないもの：%1。ステップ%2に戻ってください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who will add the records?</source>
        <translation>レコードはどなたが追加しますか？</translation>
    </message>
</context>
<context>
    <name>sda::RecordsView</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Copied: the value of %1</source>
        <extracomment>%1: a record, &quot;DKIM authentication&quot;</extracomment>
        <translation>値をコピーしました：%1</translation>
    </message>
</context>
<context>
    <name>sda::RetirePane</name>
    <message>
        <source>First stop sending with the service, and delete the domain in its console. Then do this at your DNS host. Records known to be needed by your other mail are marked, and stay.</source>
        <translation>まずサービスでの送信をやめ、コンソールでドメイン名を削除してください。その後、DNSの管理画面で次のとおりにしてください。ほかのメールに必要だと分かっているレコードは、その旨を示し、そのまま残します。</translation>
    </message>
</context>
<context>
    <name>sda::RetiredCard</name>
    <message>
        <source>Delete this record.</source>
        <translation>このレコードを削除してください。</translation>
    </message>
    <message>
        <source>Keep this record, with a shorter text.</source>
        <translation>このレコードは残し、値を短くしてください。</translation>
    </message>
    <message>
        <source>Leave this record as it is.</source>
        <translation>このレコードはそのまま残してください。</translation>
    </message>
    <message>
        <source>Do not touch this record yet.</source>
        <translation>このレコードには、まだ手を加えないでください。</translation>
    </message>
    <message>
        <source>Nothing to do: it is not there.</source>
        <translation>今はありません。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Only this service needs it.</source>
        <translation>このサービスだけが使うものです。</translation>
    </message>
    <message>
        <source>The rest of it is for others who send for you.</source>
        <translation>残りの部分は、ほかの送信サービスのためのものです。</translation>
    </message>
    <message>
        <source>Another set-up of this domain needs it.</source>
        <translation>このドメイン名の別の設定で必要です。</translation>
    </message>
    <message>
        <source>It protects all mail of the domain.</source>
        <translation>ドメイン名のすべてのメールを守るものです。</translation>
    </message>
    <message>
        <source>It receives the mail of the domain.</source>
        <translation>ドメイン名のメールを受け取るためのものです。</translation>
    </message>
    <message>
        <source>It is not about mail.</source>
        <translation>メールとは関係がありません。</translation>
    </message>
    <message>
        <source>What is there now is not what was set up here. Ask whoever looks after the domain.</source>
        <translation>今の内容は、ここで設定したものと違います。ドメイン名の管理者に確認してください。</translation>
    </message>
    <message>
        <source>We do not know yet what is in DNS today.</source>
        <translation>今のDNSの内容が、まだわかっていません。</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>ホストレコード</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今の値</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残す値</translation>
    </message>
    <message>
        <source>To undo it</source>
        <translation>元に戻す値</translation>
    </message>
    <message>
        <source>It holds a previous key, which is no longer used.</source>
        <translation>以前の鍵です。もう署名には使われていません。</translation>
    </message>
    <message>
        <source>Keep, to put it back</source>
        <translation>戻すときのための控え</translation>
    </message>
    <message>
        <source>Delete this record only if nobody receives mail at this domain.</source>
        <translation>このドメイン名でメールを受信していない場合に限り、このレコードを削除してください。</translation>
    </message>
    <message>
        <source>Delete this record only if no other service sends mail for this domain.</source>
        <translation>ほかのサービスがこのドメイン名でメールを送信していない場合に限り、このレコードを削除してください。</translation>
    </message>
    <message>
        <source>Without it, mail to %1 may no longer arrive.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>削除すると、%1宛てのメールが届かなくなる可能性があります。</translation>
    </message>
</context>
<context>
    <name>sda::RunProgress</name>
    <message>
        <source>Reading your set-ups: %1 of %2</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>設定を読み込んでいます：%2件中%1件</translation>
    </message>
    <message>
        <source>Adding set-ups: %1 of %2</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>設定を追加しています：%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>%2件中%1件を確認しました</translation>
    </message>
    <message>
        <source>%1 of %2 checked, less than a minute left</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>%2件中%1件を確認しました。残り1分未満です</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 checked, about %n minute(s) left</source>
        <extracomment>%1, %2: how many domains, %n: how many minutes</extracomment>
        <translation>
            <numerusform>%2件中%1件を確認しました。残り約%n分です</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>sda::SaveHandoff</name>
    <message>
        <source>PDF, to print or to attach</source>
        <translation>PDF（印刷・添付用）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Table for spreadsheets (TSV)</source>
        <translation>表計算ソフト用の表（TSV）</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>表計算ソフト用の表（CSV）</translation>
    </message>
    <message>
        <source>Markdown, for wikis and tickets</source>
        <translation>Markdown（Wikiやチケット用）</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Zone file lines (BIND)</source>
        <translation>ゾーンファイルの行（BIND）</translation>
    </message>
    <message>
        <source>Amazon Route 53 change batch (JSON)</source>
        <translation>Amazon Route 53 の変更バッチ（JSON）</translation>
    </message>
    <message>
        <source>Commands that check: dig</source>
        <translation>確認用コマンド：dig</translation>
    </message>
    <message>
        <source>Commands that check: nslookup</source>
        <translation>確認用コマンド：nslookup</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <translation>メールの下書き</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>ファイルに保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sda::ServersModel</name>
    <message>
        <source>waiting for the answer</source>
        <translation>答えを待っています</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kept for</source>
        <extracomment>how long an answer may be remembered</extracomment>
        <translation>記憶される時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of servers and how far it is: “Name servers: 2 of 3 have it”</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your network (%1)</source>
        <extracomment>the server that this computer asks; %1: its address</extracomment>
        <translation>お使いのネットワーク（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a server, %2: a country</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>has the record</source>
        <translation>レコードがあります</translation>
    </message>
    <message>
        <source>remembers the earlier answer until %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1まで以前の内容を覚えています</translation>
    </message>
    <message>
        <source>has something else</source>
        <translation>別の内容があります</translation>
    </message>
    <message>
        <source>Answered at</source>
        <extracomment>when a server answered</extracomment>
        <translation>回答時刻</translation>
    </message>
</context>
<context>
    <name>sda::ServicePicker</name>
    <message>
        <source>Another service, by its template</source>
        <translation>ほかのサービス（テンプレートを使う）</translation>
    </message>
    <message>
        <source>My own table of records</source>
        <translation>手元のレコードの表</translation>
    </message>
    <message>
        <source>Open the template of a service</source>
        <translation>サービスのテンプレートを開く</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>テンプレート (*.json)</translation>
    </message>
    <message>
        <source>Paste your table in the step after next. Each row needs a type, a host record and a value.</source>
        <translation>表は、次の次のステップで貼り付けます。各行に、レコードタイプ、ホストレコード、レコード値が必要です。</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>開いているテンプレート：%1</translation>
    </message>
    <message>
        <source>Many services publish a Domain Connect template, a file that ends in .json. Ask the service for it, or choose “My own table of records”.</source>
        <translation>多くのサービスは、Domain Connectのテンプレート（名前が .json で終わるファイル）を公開しています。サービスに問い合わせるか、「手元のレコードの表」を選んでください。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>sda::StartPage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか。</translation>
    </message>
    <message>
        <source>no domain yet</source>
        <translation>ドメイン名は未入力</translation>
    </message>
    <message>
        <source>%1 – %2 – changed %3</source>
        <extracomment>%1: a domain, %2: the name of a service, %3: a time or date</extracomment>
        <translation>%1 – %2 – %3 に変更</translation>
    </message>
    <message>
        <source>Practice cannot begin on this computer.</source>
        <translation>このパソコンでは練習を始められません。</translation>
    </message>
    <message>
        <source>It needs DNS servers of its own inside this computer, and the system did not let them start.</source>
        <translation>練習には、パソコンの中だけのDNSサーバーが必要ですが、システムが起動を許可しませんでした。</translation>
    </message>
    <message>
        <source>A sender domain is the part after the @ in the address your mail comes from. To set it up, a few records are added to its DNS, the address book of the internet. This assistant says which ones, where to type them, and when they have arrived.</source>
        <translation>送信ドメイン名とは、メールの差出人アドレスの @ より後ろの部分です。設定するには、インターネットの住所録であるDNSに、いくつかのレコードを追加します。どのレコードをどこに入力するか、いつ反映されたかを、このアシスタントがお知らせします。</translation>
    </message>
    <message>
        <source>Set up a &amp;domain</source>
        <translation>ドメイン名を設定する(&amp;D)</translation>
    </message>
    <message>
        <source>Step by step, from the console of your mail service to the last tick.</source>
        <translation>メールサービスのコンソールから最後の確認まで、順番に進みます。</translation>
    </message>
    <message>
        <source>&amp;Open a saved domain</source>
        <translation>保存した設定ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>A file on this computer, or one a colleague sent you.</source>
        <translation>このパソコンにあるファイルや、同僚の方から届いたファイルを開きます。</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample</source>
        <translation>サンプルで練習する(&amp;P)</translation>
    </message>
    <message>
        <source>A made-up domain inside this computer. Nothing real is changed, no network is needed.</source>
        <translation>このパソコンの中だけの架空のドメイン名です。本物には影響せず、ネットワークも必要ありません。</translation>
    </message>
    <message>
        <source>&amp;Kept on this computer</source>
        <translation>このパソコンに保存されているもの(&amp;K)</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このパソコンに保存されているもの</translation>
    </message>
    <message>
        <source>My do&amp;mains and their ticks</source>
        <translation>ドメイン一覧を開く(&amp;M)</translation>
    </message>
    <message>
        <source>Practise typical mi&amp;stakes</source>
        <translation>よくある間違いの事例で練習する(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sda::StepButton</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>今ここ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <extracomment>accessible name of a step; %1: its number, %2: its title, %3: &quot;done&quot;, &quot;you are here&quot;, &quot;done, you are here&quot;, &quot;later&quot;</extracomment>
        <translation>ステップ %1：%2、%3</translation>
    </message>
    <message>
        <source>done, you are here</source>
        <translation>完了、現在のステップ</translation>
    </message>
</context>
<context>
    <name>sda::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>sda::StoryTexts</name>
    <message>
        <source>Checked before it was saved</source>
        <translation>保存する前に確認した</translation>
    </message>
    <message>
        <source>Somebody looks for the records before they are saved, and the answer “there is nothing” is remembered.</source>
        <translation>レコードを保存する前にだれかが確認し、「何もない」という答えが記憶されます。</translation>
    </message>
    <message>
        <source>Save first, check afterwards. If somebody has looked too early, all you can do is wait: entering everything again does not make it faster.</source>
        <translation>先に保存し、そのあとで確認します。早く見すぎたときは、待つしかありません。もう一度入力しても、早くはなりません。</translation>
    </message>
    <message>
        <source>The domain twice in the name</source>
        <translation>名前にドメイン名が2回</translation>
    </message>
    <message>
        <source>The whole name is entered as the host record, and the DNS host adds the domain once more.</source>
        <translation>ホストレコードに名前の全体を入力したところ、ドメイン名サービスプロバイダがドメイン名をもう1回付けます。</translation>
    </message>
    <message>
        <source>Many DNS hosts add the domain by themselves. If a record was saved but cannot be found, look at its name first.</source>
        <translation>ドメイン名サービスプロバイダの多くは、ドメイン名を自動で付けます。保存したはずのレコードが見つからないときは、まず名前を確かめてください。</translation>
    </message>
    <message>
        <source>A second SPF record</source>
        <translation>2つ目のSPFレコード</translation>
    </message>
    <message>
        <source>A second SPF record is added next to the first, and receivers use neither of them.</source>
        <translation>もとからあるSPFレコードの横にもう1つ追加され、受信側はどちらも使わなくなります。</translation>
    </message>
    <message>
        <source>A domain has only one SPF record. A new service goes into the record that is already there, never into a second one.</source>
        <translation>1つのドメイン名にSPFレコードは1つだけです。新しいサービスは、今あるレコードの中に書き足します。別のレコードにはしません。</translation>
    </message>
    <message>
        <source>The key is cut off</source>
        <translation>鍵が途中で切れている</translation>
    </message>
    <message>
        <source>Only a part of the DKIM key is copied.</source>
        <translation>DKIMの鍵の一部だけがコピーされます。</translation>
    </message>
    <message>
        <source>Use the copy button to copy a key, and compare the last characters.</source>
        <translation>鍵はコピーボタンでコピーし、最後の文字を見比べます。</translation>
    </message>
    <message>
        <source>A name server falls silent</source>
        <translation>ネームサーバーが答えなくなる</translation>
    </message>
    <message>
        <source>Everything is right. Then one of the two name servers is out of order for an hour.</source>
        <translation>すべて正しく設定されています。そのあと、2台のネームサーバーのうち1台が1時間止まります。</translation>
    </message>
    <message>
        <source>The ticks stay as long as the name servers that do answer have the records. Nothing has to be entered again; if it goes on for long, tell your DNS host.</source>
        <translation>答えるネームサーバーにレコードがあるあいだ、チェックは消えません。入力し直す必要はありません。長く続くときは、ドメイン名サービスプロバイダに知らせます。</translation>
    </message>
    <message>
        <source>The domain moves</source>
        <translation>ドメイン名の引っ越し</translation>
    </message>
    <message>
        <source>Everything was right. A month later the domain moves to another DNS host, and the records are left behind.</source>
        <translation>すべて正しく設定されていました。1か月後、ドメイン名が別のドメイン名サービスプロバイダに移り、レコードが置き去りになります。</translation>
    </message>
    <message>
        <source>When a domain moves, its mail records have to move with it. Keep the set-up and keep watching it: it shows what was lost, and what to enter.</source>
        <translation>ドメイン名を移すときは、メール用のレコードも一緒に移します。設定を残して見守っておけば、何がなくなり、何を入力すればよいかがわかります。</translation>
    </message>
    <message>
        <source>The time runs out</source>
        <translation>期限が切れる</translation>
    </message>
    <message>
        <source>The service looks for the records for 72 hours, and the DNS admin is on leave.</source>
        <translation>サービスがレコードを確認するのは72時間です。ところが、DNSの管理者は休暇中です。</translation>
    </message>
    <message>
        <source>The 72 hours begin when the domain is created in the console. If they run out, start the verification again there; your records stay in DNS.</source>
        <translation>72時間は、コンソールでドメイン名を作成したときに始まります。期限が切れたら、コンソールで検証をもう一度始めます。DNSに入力したものはそのまま残ります。</translation>
    </message>
    <message>
        <source>You have not saved the records yet, but a colleague is already looking for them with a tool on the web. The DNS server it uses now remembers for an hour that there was nothing.</source>
        <translation>まだレコードを保存していません。それなのに、同僚がWebのツールでもう確認しています。そのツールのDNSリゾルバーは、「何もなかった」ことを1時間覚えています。</translation>
    </message>
    <message>
        <source>Go on to the moment when the records are saved.</source>
        <translation>レコードを保存するところまで進めてください。</translation>
    </message>
    <message>
        <source>You have saved all the records. Both name servers have them at once: that is the first of the three marks in each row. The resolver still says that there is nothing.</source>
        <translation>すべてのレコードを保存しました。2台のネームサーバーにはすぐに入りました。各行にある3つの印の、1つ目がそれです。DNSリゾルバーは、まだ「何もない」と答えます。</translation>
    </message>
    <message>
        <source>There is nothing to fix. Select a record to see how long the old answer is remembered, then press “What happens next”.</source>
        <translation>直すところはありません。レコードを選ぶと、古い答えがいつまで記憶されるかがわかります。読んだら、「次に何が起こるか見る」を押してください。</translation>
    </message>
    <message>
        <source>The hour is over. The resolver has asked again, and now everybody sees the records.</source>
        <translation>1時間が過ぎました。DNSリゾルバーが問い合わせ直し、今はだれからもレコードが見えます。</translation>
    </message>
    <message>
        <source>For DKIM you pasted the whole name as the host record. Your DNS host added the domain once more, so now it is in the name twice.</source>
        <translation>DKIMのホストレコードに名前の全体を貼り付けました。ドメイン名サービスプロバイダが付けた分と合わせて、ドメイン名が2回入っています。</translation>
    </message>
    <message>
        <source>Select DKIM and read where the record was found. Then press “Fix it”: you enter the short host record.</source>
        <translation>DKIMを選び、レコードがどこで見つかったかを読んでください。それから「直す」を押すと、短いホストレコードが入力されます。</translation>
    </message>
    <message>
        <source>The host record is the short one now, and the record is where everybody looks for it.</source>
        <translation>ホストレコードが短くなり、レコードは、だれもが探す場所に入りました。</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You added the service&apos;s record next to it. Now your everyday mail is at risk as well.</source>
        <translation>ふだんのメール用のSPFレコードがありました。その横に、サービスのSPFレコードを追加しました。これでは、ふだんのメールも届かなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Select SPF and read the one record that holds both. Then press “Fix it”: you enter that one and delete the other.</source>
        <translation>SPFを選び、両方をまとめた1つのレコードを読んでください。それから「直す」を押すと、それが入力され、もう1つが削除されます。</translation>
    </message>
    <message>
        <source>One record names the mailboxes and the service. Both are allowed to send for the domain.</source>
        <translation>1つのレコードに、ふだんのメールとサービスの両方が書かれています。どちらも、このドメイン名で送信できます。</translation>
    </message>
    <message>
        <source>The console did not show the whole key, and you copied only the part you could see.</source>
        <translation>コンソールに鍵の全体が表示されておらず、見えている部分だけをコピーしました。</translation>
    </message>
    <message>
        <source>Select DKIM and read which characters are missing. Then press “Fix it”: you enter the whole key.</source>
        <translation>DKIMを選び、どの文字が足りないかを読んでください。それから「直す」を押すと、鍵の全体が入力されます。</translation>
    </message>
    <message>
        <source>The whole key is there, and receivers can check the signature of your mail.</source>
        <translation>鍵の全体が入り、受信側はメールの署名を確かめられます。</translation>
    </message>
    <message>
        <source>All records are right on both name servers.</source>
        <translation>すべてのレコードが、2台のネームサーバーで正しく設定されています。</translation>
    </message>
    <message>
        <source>Go on to the next day.</source>
        <translation>次の日へ進めてください。</translation>
    </message>
    <message>
        <source>One of the two name servers no longer answers. The other one has all records, so the ticks stay.</source>
        <translation>2台のネームサーバーのうち1台が答えなくなりました。もう1台にはすべてのレコードがあるので、チェックは消えません。</translation>
    </message>
    <message>
        <source>There is nothing to fix. In a moment a note appears above the table: read it, then press “What happens next”.</source>
        <translation>直すところはありません。少し待つと表の上に説明が出ます。読んでから、「次に何が起こるか見る」を押してください。</translation>
    </message>
    <message>
        <source>The name server answers again. Nothing was lost.</source>
        <translation>ネームサーバーがまた答えるようになりました。何も失われていません。</translation>
    </message>
    <message>
        <source>All records are right, and the newsletters arrive.</source>
        <translation>すべてのレコードが正しく、ニュースレターが届いています。</translation>
    </message>
    <message>
        <source>Let a month pass.</source>
        <translation>1か月進めてください。</translation>
    </message>
    <message>
        <source>You moved the domain to another DNS host. The website moved with it, but the mail records did not.</source>
        <translation>ドメイン名を別のドメイン名サービスプロバイダに移しました。Webサイトは移りましたが、メール用のレコードは移っていません。</translation>
    </message>
    <message>
        <source>Read what the table says about the records. Then press “Fix it”: you enter them again at the new DNS host.</source>
        <translation>レコードについて表に出ていることを読んでください。それから「直す」を押すと、新しいプロバイダで入力し直されます。</translation>
    </message>
    <message>
        <source>The new DNS host&apos;s name servers have the records. A tick that was lost comes back with the second look, after five seconds.</source>
        <translation>新しいプロバイダのネームサーバーにレコードが入りました。いったん消えたチェックは、5秒後の2回目の確認で戻ります。</translation>
    </message>
    <message>
        <source>You created the domain in the console and sent the records to your DNS admin. The 72 hours have begun.</source>
        <translation>コンソールでドメイン名を作成し、レコードをDNSの管理者に送りました。72時間が始まりました。</translation>
    </message>
    <message>
        <source>Go on: nobody answers.</source>
        <translation>先へ進めてください。返事は来ません。</translation>
    </message>
    <message>
        <source>The admin is on leave, and only twelve hours are left. The assistant says so above the table.</source>
        <translation>管理者は休暇中で、残りは12時間です。このことは表の上に出ています。</translation>
    </message>
    <message>
        <source>Now would be the time to call somebody. Go on to see what happens if nobody does.</source>
        <translation>今のうちに、だれかに電話するところです。だれもしないとどうなるか、先へ進めて見てください。</translation>
    </message>
    <message>
        <source>Time is up. The service no longer looks, even if the records are added now.</source>
        <translation>期限が切れました。今レコードを追加しても、サービスはもう確認しません。</translation>
    </message>
    <message>
        <source>Press “Fix it”: the admin enters the records, and you start the verification again in the console.</source>
        <translation>「直す」を押してください。管理者がレコードを入力し、あなたがコンソールで検証をもう一度始めます。</translation>
    </message>
    <message>
        <source>The records are there, and the service is looking again. It has another 72 hours, but needs only minutes.</source>
        <translation>レコードが入り、サービスがまた確認を始めました。新しい72時間のうち、必要なのは数分です。</translation>
    </message>
</context>
<context>
    <name>sda::Telling</name>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a record (&quot;DKIM authentication&quot;), %2: its state (&quot;verified&quot;)</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were found in the text.</source>
        <translation>
            <numerusform>テキストから%n件のレコードが見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Texts</name>
    <message>
        <source>At your DNS host, open this record and enter only this as the host record: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、ホストレコードには次の文字だけを入力してください：%1</translation>
    </message>
    <message>
        <source>Type only the part in front of your domain. For the domain itself type %1, or leave the field empty if your DNS host says so.</source>
        <extracomment>%1 the sign that stands for the domain itself</extracomment>
        <translation>ドメイン名の前に付く部分だけを入力してください。ドメイン名そのものを指すときは %1 と入力します。プロバイダの説明にそう書かれている場合は空欄にします。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete the quotation marks in the record value and save.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値から引用符を消して保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and delete everything in the field for the record value. Copy the record value shown here with its copy button, paste it and save.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値の欄をすべて消してから、ここに表示されているレコード値をコピーボタンでコピーし、貼り付けて保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, empty the record value completely, so that nothing invisible is left, paste the one shown here and save.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、見えない文字が残らないようにレコード値をすべて消してから、ここに表示されているレコード値を貼り付けて保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete the backslashes in the record value and save.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値からバックスラッシュ（円記号）を消して保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type the record value with a dot at its end: %1</source>
        <extracomment>%1 what to type as record value, with a dot at the end</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値を末尾にドットを付けて入力してください：%1</translation>
    </message>
    <message>
        <source>At your DNS host, add a record with the host record, record type and record value shown here. If you have just saved it, give it a few minutes.</source>
        <translation>ドメイン名サービスプロバイダで、ここに表示されているホストレコード、レコードタイプ、レコード値のレコードを追加してください。保存したばかりの場合は、数分お待ちください。</translation>
    </message>
    <message>
        <source>Do not add a second SPF record. Open the one that is there, replace its record value with the one shown here and save. Everything in it stays; only this is new: %1</source>
        <extracomment>%1 the words that are missing</extracomment>
        <translation>SPFレコードをもう1つ追加しないでください。今あるSPFレコードを開き、レコード値をここに表示されているものに置き換えて保存してください。今の内容はすべて残り、次の部分だけが加わります：%1</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the sign in front of the word, so that it says %1</source>
        <extracomment>%1 a word of the SPF record without the sign in front</extracomment>
        <translation>SPFレコードを開き、語の前に付いている記号を消して、次のようにしてください：%1</translation>
    </message>
    <message>
        <source>Open the SPF record and move %1 to the left, in front of the word with %2 that ends the record.</source>
        <extracomment>%1 a word of the SPF record, %2 the word that ends the record</extracomment>
        <translation>SPFレコードを開き、%1 を左へ移して、%2 の付く最後の語より前に置いてください。</translation>
    </message>
    <message>
        <source>Open one of the SPF records, replace its record value with the one shown here, which holds the words of all of them, and save. Then delete the other SPF records.</source>
        <translation>SPFレコードのうち1つを開き、レコード値をここに表示されているものに置き換えて保存してください。ここには、すべてのSPFレコードの内容が入っています。そのあと、残りのSPFレコードを削除してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the SPF record, replace its record value with the one shown here and save.</source>
        <translation>ドメイン名サービスプロバイダでSPFレコードを開き、レコード値をここに表示されているものに置き換えて保存してください。</translation>
    </message>
    <message>
        <source>Open the SPF record and correct or delete this word: %1. Look for an extra space, a missing colon or a misspelling.</source>
        <extracomment>%1 the unreadable word</extracomment>
        <translation>SPFレコードを開き、次の語を直すか消してください：%1。余分な空白、コロンの抜け、つづりの誤りがないか見てください。</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. If you need all of them, send your newsletters from a sub-domain, for example: it has an SPF record of its own.</source>
        <translation>SPFレコードを開き、もう使っていないサービスを消してください。すべて必要な場合は、サブドメインなど、別のSPFレコードを持つドメイン名からメールマガジンを送ってください。</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the services you no longer use. Ask the providers of the others which word is right today.</source>
        <translation>SPFレコードを開き、もう使っていないサービスを消してください。残りのサービスについては、今の正しい書き方を提供元に確認してください。</translation>
    </message>
    <message>
        <source>If you no longer use this service, open the SPF record and delete the word that names %1. If you still use it, ask its provider which word is right today.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>このサービスをもう使っていない場合は、SPFレコードを開き、%1 を含む語を消してください。使っている場合は、今の正しい書き方を提供元に確認してください。</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. You can go on meanwhile.</source>
        <translation>今は何もする必要はありません。次の確認でもう一度問い合わせます。このまま先に進めます。</translation>
    </message>
    <message>
        <source>Open the SPF record and delete the word that names %1.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>SPFレコードを開き、%1 を含む語を消してください。</translation>
    </message>
    <message>
        <source>Open the SPF record, delete the word that begins with %1 and end the record with %2.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>SPFレコードを開き、%1 で始まる語を消して、最後を %2 にしてください。</translation>
    </message>
    <message>
        <source>If you do not need it, delete this word: %1. If services there send for you, name them in your own SPF record.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>必要でなければ、次の語を消してください：%1。そこに書かれたサービスからも送信する場合は、それらをご自分のSPFレコードに書き加えてください。</translation>
    </message>
    <message>
        <source>Open the SPF record and change the word %1 to %2.</source>
        <extracomment>%1 a word of the SPF record, %2 the word to put in its place</extracomment>
        <translation>SPFレコードを開き、%1 を %2 に変えてください。</translation>
    </message>
    <message>
        <source>Open the SPF record and make it end with %1.</source>
        <extracomment>%1 the last word of an SPF record</extracomment>
        <translation>SPFレコードを開き、最後を %1 にしてください。</translation>
    </message>
    <message>
        <source>If no old server of yours depends on it, open the SPF record and delete the word %1.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>これを必要とする古いサーバーがなければ、SPFレコードを開き、%1 を消してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and delete everything in the field for the record value. Copy the whole record value shown here with its copy button, paste it and save. If the field is too short for it, ask your DNS host how to enter long values.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値の欄をすべて消してから、ここに表示されているレコード値の全体をコピーボタンでコピーし、貼り付けて保存してください。入力欄に入りきらない場合は、長い値の入力方法をプロバイダに確認してください。</translation>
    </message>
    <message>
        <source>Compare with the console. If it still shows the record value shown here, open this record at your DNS host, replace its record value and save. If the console shows another one, paste that one here first.</source>
        <translation>コンソールと見比べてください。ここに表示されているレコード値がコンソールにも出ている場合は、ドメイン名サービスプロバイダでこのレコードを開き、レコード値を置き換えて保存してください。コンソールに別の値が出ている場合は、まずその値をここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing to do while the console says it is verified. If it does not, paste the record value shown here once more.</source>
        <translation>コンソールで「検証済み」になっていれば、何もする必要はありません。なっていない場合は、ここに表示されているレコード値をもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>At your DNS host, keep one record at this name, give it the record value shown here and delete the others.</source>
        <translation>ドメイン名サービスプロバイダで、この名前のレコードを1つだけ残し、そのレコード値をここに表示されているものにして、ほかは削除してください。</translation>
    </message>
    <message>
        <source>Make a new key in the service&apos;s console, with 2048 bits if you can choose, and replace the record value with the new one.</source>
        <translation>サービスのコンソールで新しい鍵を作り（長さを選べるなら2048ビット）、レコード値を新しいものに置き換えてください。</translation>
    </message>
    <message>
        <source>Nothing to do if your mail arrives. If the console lets you choose, 2048 bits suit everybody.</source>
        <translation>メールが届いていれば、何もする必要はありません。コンソールで長さを選べる場合は、2048ビットならどこでも使えます。</translation>
    </message>
    <message>
        <source>Nothing to do. If the console lets you choose, take 2048 bits next time.</source>
        <translation>何もする必要はありません。コンソールで長さを選べる場合は、次回は2048ビットにしてください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, delete %1 together with its semicolon, or paste the record value shown here, and save.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、%1 を後ろのセミコロンごと消すか、ここに表示されているレコード値を貼り付けて、保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, delete the other text at this name and add the record shown here. If you do not find it there, a catch-all record is answering; then just add the record shown here.</source>
        <translation>ドメイン名サービスプロバイダで、この名前にある別の内容を削除し、ここに表示されているレコードを追加してください。その内容が見当たらない場合は、ワイルドカード（何にでも答えるレコード）が答えています。そのときは、ここに表示されているレコードを追加するだけでかまいません。</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record, replace its record value with the one shown here and save.</source>
        <translation>ドメイン名サービスプロバイダでDMARCレコードを開き、レコード値をここに表示されているものに置き換えて保存してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record and replace its record value with the one shown here. To begin with, this is enough as its second part: %1</source>
        <extracomment>%1 what to add</extracomment>
        <translation>ドメイン名サービスプロバイダでDMARCレコードを開き、レコード値をここに表示されているものに置き換えてください。2番目の部分は、はじめは次の内容で十分です：%1</translation>
    </message>
    <message>
        <source>At your DNS host, open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation>ドメイン名サービスプロバイダでDMARCレコードを開き、2番目の部分を次のようにしてください：%1</translation>
    </message>
    <message>
        <source>At your DNS host, keep one DMARC record, the stricter one if you know it is wanted, and delete the others.</source>
        <translation>ドメイン名サービスプロバイダで、DMARCレコードを1つだけ残し、ほかは削除してください。厳しい設定が必要だとわかっている場合は、厳しいほうを残します。</translation>
    </message>
    <message>
        <source>Open the DMARC record, write %1 and a complete mail address there, or delete the part.</source>
        <extracomment>%1 what must stand in front of an address</extracomment>
        <translation>DMARCレコードを開き、その部分に %1 と完全なメールアドレスを書くか、その部分を消してください。</translation>
    </message>
    <message>
        <source>Open the DMARC record and write this as its second part: %1</source>
        <extracomment>%1 what to write</extracomment>
        <translation>DMARCレコードを開き、2番目の部分を次のようにしてください：%1</translation>
    </message>
    <message>
        <source>Nothing to do. You can delete this part the next time you edit the record.</source>
        <translation>何もする必要はありません。次にこのレコードを編集するときに、この部分を消してもかまいません。</translation>
    </message>
    <message>
        <source>Nothing to do. Leave the record as it is.</source>
        <translation>何もする必要はありません。レコードはそのままにしてください。</translation>
    </message>
    <message>
        <source>If you receive no mail at this domain, open the MX record and replace its record value with the one shown here. If you do receive mail, keep the record: first ask whoever runs your mailboxes, or choose a sub-domain as sender domain.</source>
        <translation>このドメイン名でメールを受け取っていない場合は、MXレコードを開き、レコード値をここに表示されているものに置き換えてください。受け取っている場合は、そのまま残してください。まずメールの管理者に相談するか、送信ドメイン名としてサブドメインを選んでください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the MX record and enter the name of the mail server shown here as record value.</source>
        <translation>ドメイン名サービスプロバイダでMXレコードを開き、ここに表示されているメールサーバーの名前をレコード値に入力してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the MX record, put the number into the field for the priority and only the name of the mail server into the record value.</source>
        <translation>ドメイン名サービスプロバイダでMXレコードを開き、数字は優先度の欄に、メールサーバーの名前だけをレコード値に入力してください。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>At your DNS host, delete the MX record whose record value is a single dot, and add the one shown here.</source>
        <translation>ドメイン名サービスプロバイダで、レコード値がドット1つだけのMXレコードを削除し、ここに表示されているレコードを追加してください。</translation>
    </message>
    <message>
        <source>Nothing to do if your mailboxes are there. If not, delete that MX record.</source>
        <translation>メールをそちらで受け取っている場合は、何もする必要はありません。そうでなければ、そのMXレコードを削除してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, replace its record value with the one shown here and save.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値をここに表示されているものに置き換えて保存してください。</translation>
    </message>
    <message>
        <source>If you do not need the CNAME record, delete it and add the record shown here. If a website depends on it, choose a sub-domain as sender domain.</source>
        <translation>CNAMEレコードが不要なら、それを削除して、ここに表示されているレコードを追加してください。Webサイトで使っている場合は、送信ドメイン名としてサブドメインを選んでください。</translation>
    </message>
    <message>
        <source>At your DNS host, add the record shown here with exactly this host record. The catch-all record can stay.</source>
        <translation>ドメイン名サービスプロバイダで、ここに表示されているレコードを、このホストレコードのとおりに追加してください。ワイルドカードは残してもかまいません。</translation>
    </message>
    <message>
        <source>Sign in where you bought the domain and compare the name servers entered there with those your DNS host gives you. If they are the same, ask your DNS host.</source>
        <translation>ドメイン名を購入したところにログインし、登録されているネームサーバーが、ドメイン名サービスプロバイダの案内と同じか見比べてください。同じ場合は、プロバイダに問い合わせてください。</translation>
    </message>
    <message>
        <source>Your record is safe on the others. Tell your DNS host which name servers do not answer.</source>
        <translation>レコードはほかのネームサーバーで見えています。どのネームサーバーが答えないかを、ドメイン名サービスプロバイダに伝えてください。</translation>
    </message>
    <message>
        <source>Nothing to do but wait; it usually takes minutes. If nothing has changed after an hour, ask your DNS host.</source>
        <translation>お待ちください。通常は数分で終わります。1時間たっても変わらない場合は、ドメイン名サービスプロバイダに問い合わせてください。</translation>
    </message>
    <message>
        <source>Nothing to do for now: the answers often agree again within minutes. If it stays like this, look at your DNS host for two records of the same name, or for one limited to a region or line.</source>
        <translation>今は何もする必要はありません。たいてい数分で答えがそろいます。変わらない場合は、ドメイン名サービスプロバイダで、同じ名前のレコードが2つないか、地域や回線が限定されたレコードがないかを見てください。</translation>
    </message>
    <message>
        <source>Add the records at the DNS host that serves your domain on the internet. Whoever looks after your office network knows which one that is.</source>
        <translation>インターネット向けにこのドメイン名を管理しているドメイン名サービスプロバイダで、レコードを追加してください。どこかわからない場合は、社内ネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Nothing to do but wait. From %1 at the latest, this server sees the record too.</source>
        <extracomment>%1 a clock time</extracomment>
        <translation>お待ちください。遅くとも %1 には、このサーバーからもレコードが見えるようになります。</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. If no answer ever comes, check the internet connection of this computer.</source>
        <translation>今は何もする必要はありません。次の確認でもう一度問い合わせます。いつまでも答えがない場合は、このパソコンのインターネット接続を確かめてください。</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer. Nothing is lost: the next look goes on from here.</source>
        <translation>このパソコンのインターネット接続を確かめてください。失われたものはありません。つながれば、次の確認で続きから進みます。</translation>
    </message>
    <message>
        <source>Open any web page and sign in as this network asks you to. Nothing is lost: the next look goes on from here.</source>
        <translation>どれかWebページを開き、このネットワークの案内に従ってログインしてください。失われたものはありません。次の確認で続きから進みます。</translation>
    </message>
    <message>
        <source>Try another network, such as your phone&apos;s, or switch off your VPN. Whoever looks after this network can allow DNS questions on port %1.</source>
        <translation>スマートフォンの回線など別のネットワークを試すか、VPNを切ってください。このネットワークの管理者は、ポート %1 へのDNSの問い合わせを許可できます。</translation>
    </message>
    <message>
        <source>Try another network, such as your phone&apos;s. Whoever looks after this network can allow DNS over TCP on port %1.</source>
        <translation>スマートフォンの回線など別のネットワークを試してください。このネットワークの管理者は、ポート %1 のTCPによるDNSを許可できます。</translation>
    </message>
    <message>
        <source>Type it here. You can also paste a web or mail address.</source>
        <translation>ここに入力してください。Webページのアドレスやメールアドレスを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Enter only the domain, the part after the @ sign in your mail address.</source>
        <translation>ドメイン名だけを入力してください。メールアドレスの @ より後ろの部分です。</translation>
    </message>
    <message>
        <source>Enter only the domain, without anything before or after it.</source>
        <translation>前後に何も付けず、ドメイン名だけを入力してください。</translation>
    </message>
    <message>
        <source>Enter your whole domain, with the name in front of this ending.</source>
        <translation>この末尾の前に付く名前も含めて、ドメイン名全体を入力してください。</translation>
    </message>
    <message>
        <source>Enter the domain instead, the part after the @ sign in your mail address.</source>
        <translation>代わりにドメイン名を入力してください。メールアドレスの @ より後ろの部分です。</translation>
    </message>
    <message>
        <source>Type the domain by hand instead of pasting it, and compare. If it is yours, go on.</source>
        <translation>貼り付けずに手で入力して、見比べてください。ご自分のドメイン名であれば、このまま進んでください。</translation>
    </message>
    <message>
        <source>Use the console&apos;s copy button, or widen the column until the whole value can be seen. Then paste again.</source>
        <translation>コンソールのコピーボタンを使うか、値の全体が見えるまで列の幅を広げてください。そのあと、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the record value that the console shows for your domain, and paste that.</source>
        <translation>コンソールに表示されている、ご自分のドメイン名のレコード値をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy from the page of your own domain in the console, and paste that.</source>
        <translation>コンソールでご自分のドメイン名のページを開き、そこからコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the public key, the record value in the console, and paste that. If the private key was sent to others, make a new pair.</source>
        <translation>公開鍵、つまりコンソールのレコード値をコピーして貼り付けてください。秘密鍵をほかの人に送ってしまった場合は、新しい鍵を作ってください。</translation>
    </message>
    <message>
        <source>Copy only the record values. If this was sent to others, change it.</source>
        <translation>レコード値だけをコピーしてください。これをほかの人に送ってしまった場合は、変更してください。</translation>
    </message>
    <message>
        <source>Copy only the table with the records, and paste that.</source>
        <translation>レコードの表だけをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Compare the record type with the console, and choose the right one here.</source>
        <translation>レコードタイプをコンソールと見比べて、ここで正しいものを選んでください。</translation>
    </message>
    <message>
        <source>Copy the whole table from the console, or type the values row by row.</source>
        <translation>コンソールから表全体をコピーするか、値を1行ずつ入力してください。</translation>
    </message>
    <message>
        <source>Nothing to do. If you like, compare with the console.</source>
        <translation>何もする必要はありません。気になる場合は、コンソールと見比べてください。</translation>
    </message>
    <message>
        <source>Open the SPF record that is there and replace its record value with the new one. Do not add a second SPF record.</source>
        <translation>今あるSPFレコードを開き、レコード値を新しいものに置き換えてください。SPFレコードをもう1つ追加しないでください。</translation>
    </message>
    <message>
        <source>Install the assistant again. If it is a file of your own, correct it at this place.</source>
        <translation>このアシスタントをもう一度インストールしてください。ご自分で作ったファイルの場合は、この箇所を直してください。</translation>
    </message>
    <message>
        <source>Go on from the last good version, or open another copy of the file.</source>
        <translation>最後の正常な状態から続けるか、このファイルの別のコピーを開いてください。</translation>
    </message>
    <message>
        <source>Install the newest version to change it.</source>
        <translation>変更するには、最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space on the disk. What you entered is still here.</source>
        <translation>別のフォルダーに保存するか、ディスクに空きを作ってください。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The record exists, but its name has your domain twice</source>
        <translation>レコードはありますが、名前にドメイン名が2回入っています</translation>
    </message>
    <message>
        <source>This is an address, not a host record</source>
        <translation>これはアドレスで、ホストレコードではありません</translation>
    </message>
    <message>
        <source>Quotation marks were saved as part of the record value</source>
        <translation>引用符がレコード値の一部として保存されています</translation>
    </message>
    <message>
        <source>The record value holds characters that only look right</source>
        <translation>レコード値に、見た目は正しくても別の文字が入っています</translation>
    </message>
    <message>
        <source>There is an invisible character in the record value</source>
        <translation>レコード値に見えない文字が入っています</translation>
    </message>
    <message>
        <source>The record value is broken into several lines</source>
        <translation>レコード値が途中で改行されています</translation>
    </message>
    <message>
        <source>Backslashes were saved as part of the record value</source>
        <translation>バックスラッシュ（円記号）がレコード値の一部として保存されています</translation>
    </message>
    <message>
        <source>Your domain was added to the end of the record value</source>
        <translation>レコード値の末尾にドメイン名が付け足されています</translation>
    </message>
    <message>
        <source>There is no SPF record yet</source>
        <translation>SPFレコードがまだありません</translation>
    </message>
    <message>
        <source>The SPF record does not name this service yet</source>
        <translation>SPFレコードに、このサービスがまだ入っていません</translation>
    </message>
    <message>
        <source>The SPF record names this service, but turns it away</source>
        <translation>SPFレコードにこのサービスがありますが、送信を断る書き方です</translation>
    </message>
    <message>
        <source>This service is named too late in the SPF record</source>
        <translation>SPFレコードの中で、このサービスの位置が後ろすぎます</translation>
    </message>
    <message numerus="yes">
        <source>There are %n SPF records; only one is allowed</source>
        <extracomment>%n how many SPF records there are</extracomment>
        <translation>
            <numerusform>SPFレコードが%n個あります。1つしか置けません</numerusform>
        </translation>
    </message>
    <message>
        <source>One record holds two SPF rules</source>
        <translation>1つのレコードに、SPFの内容が2つ入っています</translation>
    </message>
    <message>
        <source>The SPF record does not begin as it must</source>
        <translation>SPFレコードの始まりが正しくありません</translation>
    </message>
    <message>
        <source>One word in the SPF record cannot be read</source>
        <translation>SPFレコードに、読み取れない語があります</translation>
    </message>
    <message numerus="yes">
        <source>The SPF record needs %n look-up(s); receivers stop at %1</source>
        <extracomment>%n look-ups needed, %1 look-ups allowed</extracomment>
        <translation>
            <numerusform>SPFレコードに%n回の問い合わせが必要です。受信側は%1回でやめます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-up(s) of the SPF record find nothing; receivers accept %1</source>
        <extracomment>%n look-ups without a result, %1 how many of them are allowed</extracomment>
        <translation>
            <numerusform>SPFレコードの問い合わせのうち%n回は何も見つかりません。許されるのは%1回です</numerusform>
        </translation>
    </message>
    <message>
        <source>A service that the SPF record names has no SPF record itself</source>
        <translation>SPFレコードに書かれたサービスの側に、SPFレコードがありません</translation>
    </message>
    <message>
        <source>A service that the SPF record names has a mistake in its own SPF record</source>
        <translation>SPFレコードに書かれたサービスの側のSPFレコードに誤りがあります</translation>
    </message>
    <message>
        <source>A part of the SPF record could not be checked</source>
        <translation>SPFレコードの一部を確認できませんでした</translation>
    </message>
    <message>
        <source>The SPF record leads back to itself</source>
        <translation>SPFレコードが堂々巡りになっています</translation>
    </message>
    <message>
        <source>The SPF record sends receivers on to a domain without one</source>
        <translation>SPFレコードの参照先のドメイン名に、SPFレコードがありません</translation>
    </message>
    <message>
        <source>One word of the SPF record has no effect</source>
        <translation>SPFレコードに、効果のない語があります</translation>
    </message>
    <message>
        <source>The SPF record lets everyone send as you</source>
        <translation>SPFレコードで、だれでもあなたの名前で送信できることになっています</translation>
    </message>
    <message>
        <source>The SPF record has no clear ending</source>
        <translation>SPFレコードの最後がはっきりしていません</translation>
    </message>
    <message>
        <source>The SPF record uses an outdated word</source>
        <translation>SPFレコードに古い書き方があります</translation>
    </message>
    <message>
        <source>There is no DKIM record at this name yet</source>
        <translation>この名前にはまだDKIMレコードがありません</translation>
    </message>
    <message numerus="yes">
        <source>The DKIM key lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the key</extracomment>
        <translation>
            <numerusform>DKIMの鍵の末尾%n文字が欠けています</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another DKIM key here</source>
        <translation>別のDKIMの鍵が入っています</translation>
    </message>
    <message>
        <source>The DKIM key is damaged</source>
        <translation>DKIMの鍵が壊れています</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key</source>
        <translation>DKIMの鍵の中に空白があります</translation>
    </message>
    <message>
        <source>The beginning of the DKIM record is missing</source>
        <translation>DKIMレコードの始まりの部分がありません</translation>
    </message>
    <message>
        <source>Semicolons are missing in the DKIM record</source>
        <translation>DKIMレコードにセミコロンが足りません</translation>
    </message>
    <message>
        <source>The DKIM record does not begin as it must</source>
        <translation>DKIMレコードの始まりが正しくありません</translation>
    </message>
    <message numerus="yes">
        <source>There are %n DKIM records at this name; only one is allowed</source>
        <extracomment>%n how many records stand at this name</extracomment>
        <translation>
            <numerusform>この名前にDKIMレコードが%n個あります。1つしか置けません</numerusform>
        </translation>
    </message>
    <message>
        <source>This DKIM key was switched off</source>
        <translation>このDKIMの鍵は無効にされています</translation>
    </message>
    <message>
        <source>The DKIM key is too short</source>
        <translation>DKIMの鍵が短すぎます</translation>
    </message>
    <message>
        <source>The DKIM key is longer than some receivers can read</source>
        <translation>DKIMの鍵が、一部の受信側で読めない長さです</translation>
    </message>
    <message>
        <source>The DKIM key works; a longer one would be safer</source>
        <translation>DKIMの鍵は使えます。もっと長いほうが安全です</translation>
    </message>
    <message>
        <source>The DKIM record is in test mode</source>
        <translation>DKIMレコードがテスト用の設定になっています</translation>
    </message>
    <message>
        <source>A setting in the DKIM record makes its key useless for mail</source>
        <translation>DKIMレコードの設定のため、鍵をメールに使えません</translation>
    </message>
    <message>
        <source>There is no DMARC record yet</source>
        <translation>DMARCレコードがまだありません</translation>
    </message>
    <message>
        <source>There is something else where the DMARC record belongs</source>
        <translation>DMARCレコードの場所に、別の内容があります</translation>
    </message>
    <message>
        <source>The DMARC record does not begin as it must</source>
        <translation>DMARCレコードの始まりが正しくありません</translation>
    </message>
    <message>
        <source>The DMARC record does not say what to do with forged mail</source>
        <translation>なりすましメールをどう扱うかが、DMARCレコードに書かれていません</translation>
    </message>
    <message>
        <source>The DMARC record gives an unknown instruction</source>
        <translation>DMARCレコードに、決まりにない指示が書かれています</translation>
    </message>
    <message>
        <source>Semicolons are missing in the DMARC record</source>
        <translation>DMARCレコードにセミコロンが足りません</translation>
    </message>
    <message numerus="yes">
        <source>There are %n DMARC records; only one is allowed</source>
        <extracomment>%n how many DMARC records there are</extracomment>
        <translation>
            <numerusform>DMARCレコードが%n個あります。1つしか置けません</numerusform>
        </translation>
    </message>
    <message>
        <source>DMARC reports cannot reach the address in the record</source>
        <translation>DMARCの報告が、書かれた宛先に届きません</translation>
    </message>
    <message>
        <source>The DMARC record is less strict than planned</source>
        <translation>DMARCレコードが予定よりゆるい設定です</translation>
    </message>
    <message>
        <source>One setting in the DMARC record no longer does anything</source>
        <translation>DMARCレコードに、今は効果のない設定があります</translation>
    </message>
    <message>
        <source>Your DMARC record is stricter than needed, and that is fine</source>
        <translation>DMARCレコードは必要より厳しい設定で、問題ありません</translation>
    </message>
    <message>
        <source>There is no MX record yet</source>
        <translation>MXレコードがまだありません</translation>
    </message>
    <message>
        <source>The MX record names another mail server</source>
        <translation>MXレコードに別のメールサーバーが書かれています</translation>
    </message>
    <message>
        <source>The MX record holds a number address instead of a name</source>
        <translation>MXレコードに、名前ではなく番号のアドレスが入っています</translation>
    </message>
    <message>
        <source>The priority was typed into the record value</source>
        <translation>優先度の数字がレコード値に入力されています</translation>
    </message>
    <message>
        <source>The priority is another number, which works as well</source>
        <translation>優先度の数字が予定と違いますが、問題ありません</translation>
    </message>
    <message>
        <source>A record here says that this domain takes no mail</source>
        <translation>このドメイン名はメールを受け取らない、というレコードがあります</translation>
    </message>
    <message>
        <source>Another mail server comes first</source>
        <translation>別のメールサーバーが優先されています</translation>
    </message>
    <message>
        <source>Your mail arrives at another mail server today</source>
        <translation>今、メールは別のメールサーバーに届いています</translation>
    </message>
    <message>
        <source>The CNAME record is not there yet</source>
        <translation>CNAMEレコードがまだありません</translation>
    </message>
    <message>
        <source>The CNAME record points to another name</source>
        <translation>CNAMEレコードが別の名前を指しています</translation>
    </message>
    <message>
        <source>A CNAME record at this name keeps all others out</source>
        <translation>この名前のCNAMEレコードのため、ほかのレコードを置けません</translation>
    </message>
    <message>
        <source>The record that proves the domain is yours is not there yet</source>
        <translation>ドメイン名の所有を示すレコードがまだありません</translation>
    </message>
    <message>
        <source>The text that proves the domain is yours is a different one</source>
        <translation>ドメイン名の所有を示す文字列が違います</translation>
    </message>
    <message>
        <source>The record is missing; a catch-all record answers in its place</source>
        <translation>レコードがなく、ワイルドカード（何にでも答えるレコード）が代わりに答えています</translation>
    </message>
    <message>
        <source>The right answer comes from a catch-all record</source>
        <translation>正しい答えですが、ワイルドカード（何にでも答えるレコード）によるものです</translation>
    </message>
    <message>
        <source>The internet does not know this domain</source>
        <translation>このドメイン名はインターネット上で見つかりません</translation>
    </message>
    <message>
        <source>None of the domain&apos;s name servers knows the domain</source>
        <translation>登録されているネームサーバーのどれにも、このドメイン名がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers answer for your domain</source>
        <extracomment>%n how many name servers answer, %1 how many there are</extracomment>
        <translation>
            <numerusform>ネームサーバー%1台のうち%n台が、このドメイン名について答えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 name servers have the record already</source>
        <extracomment>%n how many name servers have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>ネームサーバー%1台のうち%n台に、もうレコードがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers change from one look to the next</source>
        <translation>確認するたびに答えが変わります</translation>
    </message>
    <message>
        <source>These records can only be seen inside this network</source>
        <translation>これらのレコードは、このネットワークの中からしか見えません</translation>
    </message>
    <message>
        <source>The record is saved; some still remember that it was not there</source>
        <translation>レコードは保存されていますが、「なかった」と覚えているサーバーがあります</translation>
    </message>
    <message>
        <source>The record is saved; some still remember the old value</source>
        <translation>レコードは保存されていますが、前の値を覚えているサーバーがあります</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>時間内に答えがありませんでした</translation>
    </message>
    <message>
        <source>A DNS server could not give an answer</source>
        <translation>サーバーの側で調べられませんでした</translation>
    </message>
    <message>
        <source>A DNS server does not answer this computer</source>
        <translation>サーバーがこのパソコンに答えません</translation>
    </message>
    <message>
        <source>No usable answer came back</source>
        <translation>きちんとした答えが届きませんでした</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>このパソコンがネットワークにつながっていません</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>このネットワークでは、先にログインが必要です</translation>
    </message>
    <message>
        <source>Something in this network answers instead of the name servers</source>
        <translation>このネットワークの何かが、ネームサーバーの代わりに答えています</translation>
    </message>
    <message>
        <source>The answer is too long for this network</source>
        <translation>答えが長く、このネットワークでは受け取れません</translation>
    </message>
    <message>
        <source>This network does not let us ask the name servers themselves</source>
        <translation>このネットワークでは、ネームサーバーに直接問い合わせることができません</translation>
    </message>
    <message>
        <source>Enter your sender domain</source>
        <translation>送信ドメイン名を入力してください</translation>
    </message>
    <message>
        <source>This does not look like a domain: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>ドメイン名ではないようです：%1</translation>
    </message>
    <message>
        <source>This is longer than a domain can be</source>
        <translation>ドメイン名として長すぎます</translation>
    </message>
    <message>
        <source>%1 is an ending that many domains share</source>
        <extracomment>%1 an ending such as co.jp</extracomment>
        <translation>%1 は、多くのドメイン名に共通する末尾です</translation>
    </message>
    <message>
        <source>This is the number of a computer, not a domain</source>
        <translation>これはコンピューターの番号で、ドメイン名ではありません</translation>
    </message>
    <message>
        <source>This domain mixes letters that look alike</source>
        <translation>このドメイン名には、形の似た別の文字が混ざっています</translation>
    </message>
    <message>
        <source>The value is shortened</source>
        <translation>値が省略されています</translation>
    </message>
    <message>
        <source>This is a placeholder, not your value</source>
        <translation>これはサンプルの文字で、ご自分の値ではありません</translation>
    </message>
    <message>
        <source>This is the sample domain of the instructions</source>
        <translation>これは説明用のサンプルのドメイン名です</translation>
    </message>
    <message>
        <source>This is a private key; it was not stored</source>
        <translation>これは秘密鍵です。保存していません</translation>
    </message>
    <message>
        <source>This looks like a password or access key; it was not stored</source>
        <translation>パスワードかアクセスキーのようです。保存していません</translation>
    </message>
    <message>
        <source>This is too much text for a table of records</source>
        <translation>レコードの表としては文字が多すぎます</translation>
    </message>
    <message>
        <source>The record type %1 is not known here</source>
        <extracomment>%1 a record type as it stood in the pasted text</extracomment>
        <translation>レコードタイプ %1 は、ここでは扱えません</translation>
    </message>
    <message>
        <source>No record was found in this text</source>
        <translation>この文章にはレコードが見つかりませんでした</translation>
    </message>
    <message>
        <source>Full-width letters were changed to plain ones</source>
        <translation>全角文字を半角に直しました</translation>
    </message>
    <message>
        <source>Quotation marks around the value were removed</source>
        <translation>値を囲む引用符を取り除きました</translation>
    </message>
    <message>
        <source>Invisible characters were removed</source>
        <translation>見えない文字を取り除きました</translation>
    </message>
    <message>
        <source>The name contained the domain twice; now it is there once</source>
        <translation>名前に2回入っていたドメイン名を、1回にしました</translation>
    </message>
    <message>
        <source>The pieces of a long value were joined</source>
        <translation>分かれていた長い値をつなげました</translation>
    </message>
    <message>
        <source>Your SPF record stays; it only gets longer</source>
        <translation>SPFレコードはそのまま残り、語が加わるだけです</translation>
    </message>
    <message>
        <source>Your DMARC record stays as it is</source>
        <translation>DMARCレコードはそのままにします</translation>
    </message>
    <message>
        <source>The description of a service or DNS host cannot be read: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>サービスまたはドメイン名サービスプロバイダの定義ファイルを読めません：%1</translation>
    </message>
    <message>
        <source>The saved set-up was damaged</source>
        <translation>保存された設定が壊れていました</translation>
    </message>
    <message>
        <source>This set-up was saved by a newer version</source>
        <translation>この設定は、新しい版で保存されています</translation>
    </message>
    <message>
        <source>It is at %1, where nobody looks. Your DNS host adds the domain by itself, so leave the domain out when you type the name.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>このレコードは %1 にあります。ドメイン名サービスプロバイダがドメイン名を自動で付けるので、ドメイン名は入力しません。このままでは、だれもレコードを見つけられません。</translation>
    </message>
    <message>
        <source>A host record is only the part in front of your domain, without a web or mail address around it. This was entered: %1</source>
        <extracomment>%1 what was typed as host record</extracomment>
        <translation>ホストレコードは、ドメイン名の前に付く部分だけです。Webページやメールのアドレスではありません。入力された内容：%1</translation>
    </message>
    <message>
        <source>The quotation marks are now part of the value, so receivers cannot read it. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>引用符が値の一部になっているので、受信側が読み取れません。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>Text programs and full-width typing produce such characters: %1. Receivers do not understand them. DNS shows: %2</source>
        <extracomment>%1 the characters, %2 the record value as it stands in DNS</extracomment>
        <translation>文書作成ソフトや全角入力では、次のような文字になります：%1。受信側はこれを理解できません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>A space at the beginning or an invisible character came along when the value was pasted. Receivers do not recognise the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>貼り付けたときに、先頭の空白か幅のない文字が入りました。受信側はこれをレコードとして認識しません。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>A line break or tab came along when the value was pasted. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>貼り付けたときに、改行かタブが入りました。受信側がレコードを読み取れません。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>Some programs print a backslash in front of a semicolon; do not type it. Receivers cannot read the record. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>セミコロンの前にバックスラッシュを付けて表示するソフトがありますが、入力してはいけません。受信側がレコードを読み取れません。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>It points to %1 instead of %2. Your DNS host adds your domain to every value that has no dot at its end.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation>レコードは %2 ではなく %1 を指しています。ドメイン名サービスプロバイダは、末尾にドットのない値にドメイン名を付け足します。</translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. Without it receivers cannot tell your mail from forged mail. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>SPFは、あなたの代わりに送信してよいサービスの一覧です。これがないと、受信側は本物のメールとなりすましを区別できません。レコードの場所：%1</translation>
    </message>
    <message>
        <source>SPF is the list of services that may send for you. This is missing in it: %1. Receivers distrust mail that this service sends for you. DNS shows: %2</source>
        <extracomment>%1 the words that are missing, %2 the SPF record as it stands in DNS</extracomment>
        <translation>SPFは、あなたの代わりに送信してよいサービスの一覧です。次のものが入っていません：%1。このままでは、このサービスから送るメールが受信側で信用されません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>The sign in front of the word says that this service must not, or perhaps should not, send for you: %1</source>
        <extracomment>%1 a word of the SPF record with a sign in front</extracomment>
        <translation>語の前の記号は、このサービスの送信を認めない、またははっきり認めない、という意味です：%1</translation>
    </message>
    <message>
        <source>Receivers stop reading at the word %2. This comes after it and is never read: %1</source>
        <extracomment>%1 a word of the SPF record, %2 the word after which nothing is read</extracomment>
        <translation>受信側は %2 の語まで読んで終わります。次の語はその後ろにあるので、読まれません：%1</translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them. That harms the mail of all your services, not only of this one.</source>
        <translation>2つ以上あると、受信側はどれも使いません。このサービスだけでなく、ほかのサービスから送るメールにも影響します。</translation>
    </message>
    <message>
        <source>The beginning %1 may appear only once. Receivers reject the whole record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation>始まりの %1 は1回しか書けません。受信側はレコード全体を受け付けません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>It must begin with %1 and a space; otherwise receivers do not see it as an SPF record. DNS shows: %2</source>
        <extracomment>%1 the words with which an SPF record begins, %2 the record as it stands in DNS</extracomment>
        <translation>%1 と空白で始まっていないと、受信側はSPFレコードとして扱いません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>Because of this word, receivers reject the whole record. It is %1, at character %2 of the record value.</source>
        <extracomment>%1 the unreadable word, %2 the number of the character at which it begins</extracomment>
        <translation>このために、受信側はレコード全体を受け付けません。その語は %1 で、レコード値の%2文字目にあります。</translation>
    </message>
    <message>
        <source>Each service in the record costs look-ups. When there are too many, receivers reject the whole record, for all your services. These need them: %1</source>
        <extracomment>%1 the words of the SPF record that cause look-ups</extracomment>
        <translation>レコードに書かれたサービスごとに、問い合わせが必要です。多すぎると、受信側はレコード全体を受け付けず、すべてのサービスに影響します。問い合わせが必要なもの：%1</translation>
    </message>
    <message>
        <source>The record names services or servers that no longer exist. Receivers reject the whole record then, for all your services.</source>
        <translation>もう存在しないサービスやサーバーが書かれています。受信側はレコード全体を受け付けず、すべてのサービスに影響します。</translation>
    </message>
    <message>
        <source>Receivers try to read the list of %1 and find none. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>受信側は %1 の一覧を読もうとしますが、見つかりません。そのため、あなたのレコード全体を受け付けません。</translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which receivers cannot read. They reject your whole record because of it.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>あなたのSPFレコードは %1 のSPFレコードを含んでいますが、受信側がそれを読み取れません。そのため、あなたのレコード全体を受け付けません。</translation>
    </message>
    <message>
        <source>Your SPF record includes that of %1, which gave no answer just now. That does not mean that your own record is wrong.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>あなたのSPFレコードは %1 のSPFレコードを含んでいますが、今は答えがありませんでした。あなたのレコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>It includes %1, which includes the first one again. Receivers give up and reject the whole record.</source>
        <extracomment>%1 a domain that is named in the SPF record</extracomment>
        <translation>このレコードは %1 を含み、そこからまた最初のレコードに戻っています。受信側は途中でやめて、レコード全体を受け付けません。</translation>
    </message>
    <message>
        <source>The word %1 sends receivers to %2, which has no SPF record. They reject your whole record because of it.</source>
        <extracomment>%1 a word of the SPF record, %2 the domain it names</extracomment>
        <translation>%1 の語で %2 を参照していますが、そこにSPFレコードがありません。そのため、受信側はレコード全体を受け付けません。</translation>
    </message>
    <message>
        <source>The record has the word %2, so receivers never follow %1. Services that are allowed only there are not allowed.</source>
        <extracomment>%1 the word without effect, %2 the word that makes it so</extracomment>
        <translation>レコードに %2 の語があるので、受信側は %1 を見ません。そこだけで認められているサービスは、認められていないことになります。</translation>
    </message>
    <message>
        <source>The word %1 says that every computer in the world may send mail in your name.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>%1 は、世界中のどのコンピューターでもあなたの名前でメールを送ってよい、という意味です。</translation>
    </message>
    <message>
        <source>The record does not say what to do with mail from services that are not in it, so it hardly protects you.</source>
        <translation>書かれていないサービスからのメールをどう扱うかが決まっていないので、あまり役に立ちません。</translation>
    </message>
    <message>
        <source>Many receivers skip the word %1, and it makes the check slow.</source>
        <extracomment>%1 a word of the SPF record</extracomment>
        <translation>%1 は多くの受信側で無視され、確認にも時間がかかります。</translation>
    </message>
    <message>
        <source>DKIM is your mail&apos;s digital signature; this record holds the key to check it. Without the key, receivers cannot trust the signature. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>DKIMはメールに付ける電子署名で、このレコードにはそれを確かめる鍵が入ります。これがないと、受信側は署名を信用できません。レコードの場所：%1</translation>
    </message>
    <message>
        <source>Not all of the key was pasted, or the field was too short. So the signature of your mail cannot be checked. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation>鍵の全体が貼り付けられていないか、入力欄に入りきりませんでした。このままでは、メールの署名を確かめられません。今の末尾は %1、正しい末尾は %2 です。</translation>
    </message>
    <message>
        <source>It may be the key of another domain or of an earlier set-up. It does not match the signature of your mail. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the key as they are, %2 as they should be</extracomment>
        <translation>別のドメイン名の鍵か、以前の設定の鍵かもしれません。メールの署名と合いません。今の末尾は %1、正しい末尾は %2 です。</translation>
    </message>
    <message>
        <source>Characters were changed or lost, so the signature of your mail cannot be checked. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>文字が変わったか欠けたため、メールの署名を確かめられません。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>Receivers skip them, so the key works. The console may still compare letter by letter.</source>
        <translation>受信側は空白を読み飛ばすので、鍵は使えます。ただし、コンソールは一字一句を比べることがあります。</translation>
    </message>
    <message>
        <source>Only the key was pasted, without the words in front of it and without %1. So receivers do not find the key. DNS shows: %2</source>
        <extracomment>%1 the beginning of a key in a DKIM record, %2 the record value as it stands in DNS</extracomment>
        <translation>鍵だけが貼り付けられ、その前の部分と %1 がありません。受信側は鍵を見つけられません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; otherwise receivers cannot read them. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation>各部分は %1 で区切ります。区切りがないと、受信側が読み取れません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>It must begin with %1, written exactly so; otherwise receivers skip the record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DKIM record begins, %2 the record as it stands in DNS</extracomment>
        <translation>%1 と、このとおりの文字で始まっていないと、受信側は無視します。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>Receivers pick one of them at random, so the check fails now and then. They may be an old and a new key, or two halves of one key.</source>
        <translation>受信側はどちらか1つをたまたま選ぶので、確認がときどき失敗します。古い鍵と新しい鍵か、1つの鍵の前半と後半かもしれません。</translation>
    </message>
    <message>
        <source>The record at %1 has no key in it. That tells receivers not to trust mail with this signature any more.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation>%1 のレコードに鍵が入っていません。この署名の付いたメールをもう信用しないように、という意味になります。</translation>
    </message>
    <message>
        <source>The key has %1 bits; receivers accept %2 or more, because short keys can be forged.</source>
        <extracomment>%1 the length of the key, %2 the shortest length allowed, both in bits</extracomment>
        <translation>鍵の長さは%1ビットです。短い鍵は偽造されるおそれがあるので、受信側は%2ビット以上しか受け付けません。</translation>
    </message>
    <message>
        <source>The key has %1 bits. The record is right, but some receivers can only check keys of up to 2048 bits.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation>鍵の長さは%1ビットです。レコードは正しいのですが、2048ビットまでしか確かめない受信側があります。</translation>
    </message>
    <message>
        <source>The key has %1 bits. Receivers accept that; 2048 bits are harder to forge.</source>
        <extracomment>%1 the length of the key in bits</extracomment>
        <translation>鍵の長さは%1ビットです。受信側はこれを受け付けます。2048ビットのほうが偽造されにくくなります。</translation>
    </message>
    <message>
        <source>The setting %1 tells receivers to treat your mail as if it were not signed.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>%1 の設定は、メールに署名がないものとして扱うように、と受信側に伝えます。</translation>
    </message>
    <message>
        <source>The setting %1 keeps receivers from using the key, so the signature of your mail cannot be checked.</source>
        <extracomment>%1 a setting in the record</extracomment>
        <translation>%1 の設定のため、受信側が鍵を使えず、メールの署名を確かめられません。</translation>
    </message>
    <message>
        <source>DMARC tells receivers what to do with mail that is not really from you. Large mail services expect it. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>DMARCは、あなたからではないメールの扱い方を受信側に伝えます。大手のメールサービスはこれを求めています。レコードの場所：%1</translation>
    </message>
    <message>
        <source>Receivers look for DMARC at this name and find another text. DNS shows: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>受信側はこの名前でDMARCを探しますが、別の内容があります。DNSの今の内容：%1</translation>
    </message>
    <message>
        <source>It must begin with %1, in exactly these letters; otherwise receivers do not see it as a DMARC record. DNS shows: %2</source>
        <extracomment>%1 the words with which a DMARC record begins, %2 the record as it stands in DNS</extracomment>
        <translation>%1 と、このとおりの文字で始まっていないと、受信側はDMARCレコードとして扱いません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>The part that begins with %1 is missing, so receivers may skip the whole record. DNS shows: %2</source>
        <extracomment>%1 the part that is missing, %2 the record value as it stands in DNS</extracomment>
        <translation>%1 で始まる部分がないので、受信側はレコード全体を無視することがあります。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>It says %1. Receivers only know %2, %3 and %4, and may skip the whole record.</source>
        <extracomment>%1 the instruction in the record, %2 %3 %4 the instructions there are</extracomment>
        <translation>%1 と書かれています。受信側が理解できるのは %2、%3、%4 だけなので、レコード全体が無視されることがあります。</translation>
    </message>
    <message>
        <source>The parts of the record must be kept apart by %1; otherwise receivers read the record wrongly. DNS shows: %2</source>
        <extracomment>%1 the separator, %2 the record value as it stands in DNS</extracomment>
        <translation>各部分は %1 で区切ります。区切りがないと、受信側がレコードを正しく読めません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>Where there is more than one, receivers use none of them.</source>
        <translation>2つ以上あると、受信側はどれも使いません。</translation>
    </message>
    <message>
        <source>The part %1 says %2. Each address there needs %3 in front of it; otherwise nobody gets the reports.</source>
        <extracomment>%1 a part of the record, %2 the address in it, %3 what must stand in front of an address</extracomment>
        <translation>%1 の部分に %2 と書かれています。アドレスの前にはそれぞれ %3 が必要で、ないとだれにも報告が届きません。</translation>
    </message>
    <message>
        <source>It says %1 instead of %2. More forged mail gets through than you want.</source>
        <extracomment>%1 the instruction in the record, %2 the planned one</extracomment>
        <translation>%1 と書かれていますが、予定は %2 です。思ったより多くのなりすましメールが届いてしまいます。</translation>
    </message>
    <message>
        <source>By today&apos;s rules, receivers skip the part %1. It does no harm.</source>
        <extracomment>%1 a part of the record</extracomment>
        <translation>今の決まりでは、受信側は %1 の部分を読みません。害はありません。</translation>
    </message>
    <message>
        <source>It says %1, which protects your domain more than the service asks for. We count it as done.</source>
        <extracomment>%1 the instruction in the record</extracomment>
        <translation>%1 と書かれていて、サービスが求めるよりしっかりドメイン名を守っています。完了として数えます。</translation>
    </message>
    <message>
        <source>MX names the mail server that takes mail for your domain, such as messages about mail that could not be delivered. It belongs at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>MXは、届かなかったメールのお知らせなど、このドメイン名あてのメールを受け取るメールサーバーを示します。レコードの場所：%1</translation>
    </message>
    <message>
        <source>It names %1; the service wants %2.</source>
        <extracomment>%1 the mail server in the record, %2 the planned one</extracomment>
        <translation>%1 と書かれていますが、サービスが求めるのは %2 です。</translation>
    </message>
    <message>
        <source>Mail is only delivered to names, so nothing reaches %1.</source>
        <extracomment>%1 the address in the record</extracomment>
        <translation>メールは名前にしか届けられないので、%1 には何も届きません。</translation>
    </message>
    <message>
        <source>The number belongs in a field of its own. Here it counts as part of the name, and no mail server is found: %1</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>数字には専用の欄があります。今は名前の一部になっているので、メールサーバーが見つかりません：%1</translation>
    </message>
    <message>
        <source>It is %1 instead of %2. The number only matters if there are several mail servers.</source>
        <extracomment>%1 the number in the record, %2 the planned one</extracomment>
        <translation>今は %1、予定は %2 です。この数字は、メールサーバーがいくつかあるときにだけ意味があります。</translation>
    </message>
    <message>
        <source>There is an empty MX record at %1. It tells everyone not to send mail there, so other MX records do not help.</source>
        <extracomment>%1 the name at which the record stands</extracomment>
        <translation>%1 に空のMXレコードがあります。ここにメールを送らないように、という意味なので、ほかのMXレコードがあっても役に立ちません。</translation>
    </message>
    <message>
        <source>The smallest number is asked first, and that is %1 with %2. This is right if your own mailboxes are there.</source>
        <extracomment>%1 another mail server, %2 its priority</extracomment>
        <translation>いちばん小さい数字が優先され、今は %1（%2）です。ふだんのメールをそこで受け取っているなら、これで正しい設定です。</translation>
    </message>
    <message>
        <source>Mail for this domain goes to %1. If you replace that record, mail to your mailboxes stops.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>このドメイン名あてのメールは %1 に届いています。このレコードを置き換えると、メールが届かなくなります。</translation>
    </message>
    <message>
        <source>A CNAME record makes one name point to another. The service looks for it at %1.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>CNAMEレコードは、ある名前から別の名前を指します。サービスが探す場所：%1</translation>
    </message>
    <message>
        <source>It points to %1; it should point to %2.</source>
        <extracomment>%1 where the record points, %2 where it should point</extracomment>
        <translation>%1 を指していますが、正しくは %2 です。</translation>
    </message>
    <message>
        <source>%1 points to %2 as a whole. Where there is a CNAME record, there can be no other.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 は、名前ごと %2 を指しています。CNAMEレコードがある名前には、ほかのレコードを置けません。</translation>
    </message>
    <message>
        <source>The service looks for this record at %1 and does not start until it is there.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>サービスは %1 でこのレコードを探し、見つかるまで始まりません。</translation>
    </message>
    <message>
        <source>It may come from another account or an earlier set-up. It says %1; it should say %2.</source>
        <extracomment>%1 the text in the record, %2 the planned one</extracomment>
        <translation>別のアカウントか、以前の設定のものかもしれません。今は %1、正しくは %2 です。</translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist. It answers at %1 with something else, so the gap is easy to miss.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>このドメイン名には、存在しない名前すべてに答えるレコードがあります。それが %1 で別の内容を答えるので、レコードがないことに気づきにくくなっています。</translation>
    </message>
    <message>
        <source>Your domain has a record for all names that do not exist, and it gives the right answer at %1. When somebody changes it, this record is gone too.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>このドメイン名には、存在しない名前すべてに答えるレコードがあり、%1 でも正しい内容を答えています。だれかがそれを変えると、このレコードもなくなります。</translation>
    </message>
    <message>
        <source>The registry sends everybody who asks for %1 to these name servers, and none of them has its records: %2</source>
        <extracomment>%1 the domain, %2 its name servers</extracomment>
        <translation>%1 への問い合わせは、レジストリから次のネームサーバーに案内されますが、どれもレコードを持っていません：%2</translation>
    </message>
    <message>
        <source>These do not answer, or do not know the domain: %1. Anyone who happens to ask them has to try again elsewhere.</source>
        <extracomment>%1 name servers</extracomment>
        <translation>次のネームサーバーは答えないか、このドメイン名を扱っていません：%1。たまたまそこに問い合わせた人は、ほかでやり直すことになります。</translation>
    </message>
    <message>
        <source>Your DNS host copies the record to all its servers. Not there yet: %1</source>
        <extracomment>%1 name servers</extracomment>
        <translation>ドメイン名サービスプロバイダが、すべてのサーバーにレコードを写しています。まだないサーバー：%1</translation>
    </message>
    <message>
        <source>Questions about %1 get different answers. Somebody may be changing it right now, or the answer depends on where you ask from.</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>%1 の答えが、そのたびに変わります。だれかが今変更しているか、問い合わせる場所によって答えが違います。</translation>
    </message>
    <message>
        <source>All name servers of %1 have addresses that only exist inside an office or home network. Receivers outside cannot see them.</source>
        <extracomment>%1 the domain</extracomment>
        <translation>%1 のネームサーバーのアドレスは、どれも社内や家庭のネットワークの中だけで使われるものです。外の受信側からは見えません。</translation>
    </message>
    <message>
        <source>Somebody asked for the record before it was there. Until %2, %1 remembers that it found nothing; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation>レコードができる前に、だれかが問い合わせました。%1 は「何もなかった」ことを %2 まで覚えていて、そのあと問い合わせ直します。</translation>
    </message>
    <message>
        <source>The name servers have the new value. Until %2, %1 remembers the old one; then it asks again.</source>
        <extracomment>%1 a server, %2 a clock time</extracomment>
        <translation>ネームサーバーには新しい値があります。%1 は前の値を %2 まで覚えていて、そのあと問い合わせ直します。</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions did not reply in time: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>次のDNSサーバー（インターネット上の名前を調べるサーバー）から、時間内に答えがありませんでした：%1。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions have a problem of their own: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>次のDNSサーバー（インターネット上の名前を調べるサーバー）の側に問題があります：%1。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions turned our question away: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>次のDNSサーバー（インターネット上の名前を調べるサーバー）が問い合わせを断りました：%1。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>Servers that answer DNS questions sent something that cannot be read: %1. Your record may well be right.</source>
        <extracomment>%1 servers</extracomment>
        <translation>次のDNSサーバー（インターネット上の名前を調べるサーバー）からは、きちんとした答えが届きませんでした：%1。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>Your DNS could not be asked. That does not mean that anything is wrong with your records.</source>
        <translation>DNSに問い合わせることができませんでした。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>This network answers every name with an address of its own, as networks in hotels and stations do. That does not mean that anything is wrong with your records.</source>
        <translation>ホテルや駅のネットワークのように、どの名前にも自分のアドレスを答えます。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>We asked the name servers, but something on the way answered for them. Such answers may be out of date, so we do not count them.</source>
        <translation>ネームサーバーに問い合わせましたが、途中の何かが代わりに答えました。古い答えかもしれないので、数に入れません。</translation>
    </message>
    <message>
        <source>Long answers take a second route, which is closed here. Not received in full: %1. That does not mean that your record is wrong.</source>
        <extracomment>%1 servers</extracomment>
        <translation>長い答えには別の通り道（TCP）が必要ですが、ここでは閉じています。全部を受け取れなかったサーバー：%1。レコードが正しいかどうかとは関係ありません。</translation>
    </message>
    <message>
        <source>We can only ask the server of this network, and it may remember old answers. What it does not find may still be there.</source>
        <translation>このネットワークのサーバーにしか問い合わせることができず、そこは古い答えを覚えていることがあります。見つからなくても、実際にはあるかもしれません。</translation>
    </message>
    <message>
        <source>It is the part after the @ sign in the address your newsletters come from.</source>
        <translation>メールマガジンの差出人アドレスで、@ より後ろの部分です。</translation>
    </message>
    <message>
        <source>A domain is made of letters, digits and hyphens, with dots between its parts.</source>
        <translation>ドメイン名は、英字・数字・ハイフンと、区切りのドットでできています。</translation>
    </message>
    <message>
        <source>A part of a domain has at most 63 characters, the whole at most 253. You entered: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>ドメイン名は、区切りごとに63文字まで、全体で253文字までです。入力された内容：%1</translation>
    </message>
    <message>
        <source>Nobody can send from it. The name that you registered comes in front of it.</source>
        <translation>ここからメールを送ることはできません。登録した名前は、この前に付きます。</translation>
    </message>
    <message>
        <source>Records are added to a domain. A number address has none: %1</source>
        <extracomment>%1 what the person typed</extracomment>
        <translation>レコードはドメイン名に追加します。番号のアドレスには追加できません：%1</translation>
    </message>
    <message>
        <source>You entered %1. For the internet this is %2, which may not be the domain you mean.</source>
        <extracomment>%1 the domain as typed, %2 the domain as DNS writes it</extracomment>
        <translation>入力された内容は %1 です。インターネットでは %2 となり、思っているものと別のドメイン名かもしれません。</translation>
    </message>
    <message>
        <source>The console shows only a part of it, so the rest was not copied: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation>コンソールに一部しか表示されていないので、残りがコピーされていません：%1</translation>
    </message>
    <message>
        <source>Instructions show such text where your own value belongs: %1</source>
        <extracomment>%1 the pasted value</extracomment>
        <translation>説明のページでは、ご自分の値が入る場所にこのように書かれています：%1</translation>
    </message>
    <message>
        <source>The text is for %1, which is only an example.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>この内容は、サンプルの %1 のものです。</translation>
    </message>
    <message>
        <source>Anyone who has the private key can sign mail in your name. It never belongs in DNS.</source>
        <translation>秘密鍵を持つ人は、あなたの名前でメールに署名できます。DNSに入れるものではありません。</translation>
    </message>
    <message>
        <source>No record needs a password or access key, so we do not keep it.</source>
        <translation>レコードにパスワードやアクセスキーは必要ないので、残しません。</translation>
    </message>
    <message>
        <source>At most %1 characters are read at once. Nothing was changed.</source>
        <extracomment>%1 a number of characters</extracomment>
        <translation>一度に読めるのは%1文字までです。何も変更していません。</translation>
    </message>
    <message>
        <source>The row was kept, but we cannot tell what it is for.</source>
        <translation>この行は残しましたが、何に使うものかわかりません。</translation>
    </message>
    <message>
        <source>We look for a table, for lines with a host record, record type and record value, or for a single value.</source>
        <translation>表、ホストレコード・レコードタイプ・レコード値のある行、または1つの値を探します。</translation>
    </message>
    <message>
        <source>DNS knows plain letters only. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>DNSで使えるのは半角文字だけです。貼り付けられた内容：%1</translation>
    </message>
    <message>
        <source>They do not belong to the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>引用符は値に含まれません。貼り付けられた内容：%1</translation>
    </message>
    <message>
        <source>They came along from a web page or text program. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>Webページや文書作成ソフトから入ったものです。貼り付けられた内容：%1</translation>
    </message>
    <message>
        <source>It was pasted as %1. We use %2.</source>
        <extracomment>%1 the name as it was pasted, %2 the name as it is used</extracomment>
        <translation>貼り付けられた内容は %1 です。%2 として使います。</translation>
    </message>
    <message>
        <source>Long values are often printed in several pieces. This was one: %1</source>
        <extracomment>%1 the name of the record</extracomment>
        <translation>長い値は、いくつかに分けて表示されることがあります。つなげたもの：%1</translation>
    </message>
    <message>
        <source>There can be only one SPF record, and other services rely on it. Today it says %1. With this service it will say %2.</source>
        <extracomment>%1 the SPF record of today, %2 the SPF record as planned</extracomment>
        <translation>SPFレコードは1つしか置けず、ほかのサービスも使っています。今は %1、このサービスを加えると %2 です。</translation>
    </message>
    <message>
        <source>It does all that the service asks for: %1</source>
        <extracomment>%1 the record value as it stands in DNS</extracomment>
        <translation>サービスが求める内容をすべて満たしています：%1</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was deleted; it was put aside: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>ファイルを読めませんでした。何も削除せず、別に取ってあります：%1</translation>
    </message>
    <message>
        <source>The file %1 has format %2, which this version does not know in full. It is opened for reading only, so that nothing in it is lost.</source>
        <extracomment>%1 a file name, %2 the number of its format</extracomment>
        <translation>ファイル %1 の形式は %2 で、この版では一部がわかりません。内容を失わないように、読み取り専用で開きました。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <extracomment>%1 a file name, %2 the reason as the system gives it</extracomment>
        <translation>ファイル %1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>すべて正しい設定</translation>
    </message>
    <message>
        <source>You added all the records exactly as they are shown here.</source>
        <translation>ここに表示されているとおりに、すべてのレコードを追加しました。</translation>
    </message>
    <message>
        <source>Nothing is added yet</source>
        <translation>まだ何も追加していない</translation>
    </message>
    <message>
        <source>You have copied the record values, but not opened your DNS host&apos;s page yet.</source>
        <translation>レコード値をコピーしましたが、ドメイン名サービスプロバイダのページをまだ開いていません。</translation>
    </message>
    <message>
        <source>The domain is in the name twice</source>
        <translation>名前にドメイン名が2回入った</translation>
    </message>
    <message>
        <source>You pasted the whole name as the host record. Your DNS host added the domain once more.</source>
        <translation>ホストレコードに名前の全体を貼り付けました。ドメイン名サービスプロバイダが、ドメイン名をもう1回付けました。</translation>
    </message>
    <message>
        <source>SPF does not name the service</source>
        <translation>SPFにこのサービスがない</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You saw it and thought that this part was done.</source>
        <translation>ふだんのメール用のSPFレコードがすでにありました。それを見て、もう済んでいると思いました。</translation>
    </message>
    <message>
        <source>Two SPF records</source>
        <translation>SPFレコードが2つ</translation>
    </message>
    <message>
        <source>There was already an SPF record for your mailboxes. You added a second one next to it.</source>
        <translation>ふだんのメール用のSPFレコードがすでにありました。その横に、もう1つ追加しました。</translation>
    </message>
    <message>
        <source>Too many services in SPF</source>
        <translation>SPFのサービスが多すぎる</translation>
    </message>
    <message>
        <source>Over the years you tried many services, and all of them are still in the SPF record.</source>
        <translation>何年ものあいだにいろいろなサービスを試し、そのすべてがまだSPFレコードに残っています。</translation>
    </message>
    <message>
        <source>The end of the DKIM key is missing</source>
        <translation>DKIMの鍵の末尾が欠けた</translation>
    </message>
    <message>
        <source>The console did not show the whole key, and you copied only the part you could see.</source>
        <translation>コンソールに鍵の全体が表示されておらず、見えている部分だけをコピーしました。</translation>
    </message>
    <message>
        <source>Two DKIM records at one name</source>
        <translation>1つの名前にDKIMレコードが2つ</translation>
    </message>
    <message>
        <source>You set the domain up a second time. The first key was left where it was.</source>
        <translation>ドメイン名をもう一度設定しました。1回目の鍵は、そのまま残っています。</translation>
    </message>
    <message>
        <source>DMARC without an instruction</source>
        <translation>DMARCに指示がない</translation>
    </message>
    <message>
        <source>You typed the DMARC record by hand and stopped after its first part.</source>
        <translation>DMARCレコードを手で入力し、最初の部分でやめました。</translation>
    </message>
    <message>
        <source>The dot at the end is missing</source>
        <translation>末尾のドットがない</translation>
    </message>
    <message>
        <source>You entered the mail server without a dot at the end. Your DNS host added the domain to it.</source>
        <translation>末尾のドットを付けずにメールサーバーを入力しました。ドメイン名サービスプロバイダが、そこにドメイン名を付け足しました。</translation>
    </message>
    <message>
        <source>One name server is late</source>
        <translation>ネームサーバーの1つが遅れている</translation>
    </message>
    <message>
        <source>You have just saved everything. One of the two name servers does not have it yet.</source>
        <translation>すべてを保存したところです。2つのネームサーバーの片方には、まだ届いていません。</translation>
    </message>
    <message>
        <source>One name server does not answer</source>
        <translation>ネームサーバーの1つが答えない</translation>
    </message>
    <message>
        <source>You did everything right. One of your DNS host&apos;s two name servers is out of order today.</source>
        <translation>設定はすべて正しくできています。今日は、ドメイン名サービスプロバイダの2つのネームサーバーの片方が故障しています。</translation>
    </message>
    <message>
        <source>A catch-all record answers</source>
        <translation>ワイルドカードが答える</translation>
    </message>
    <message>
        <source>A web designer once added a record that answers for every name that does not exist. It answers in place of a record that you forgot.</source>
        <translation>以前、Web制作者が、存在しない名前すべてに答えるレコードを追加しました。追加し忘れたレコードの代わりに、それが答えています。</translation>
    </message>
    <message>
        <source>Somebody looked too early</source>
        <translation>早く見すぎた</translation>
    </message>
    <message>
        <source>A friend looked for the records a minute before you saved them. The resolver still remembers that there was nothing.</source>
        <translation>あなたが保存する1分前に、友人がレコードを問い合わせました。DNSリゾルバーは「何もなかった」ことをまだ覚えています。</translation>
    </message>
    <message>
        <source>The domain is switched off</source>
        <translation>ドメイン名が停止されている</translation>
    </message>
    <message>
        <source>You forgot to renew the domain, and the registry switched it off.</source>
        <translation>ドメイン名の更新を忘れたため、レジストリに停止されました。</translation>
    </message>
    <message>
        <source>The resolver does not answer</source>
        <translation>DNSリゾルバーが答えない</translation>
    </message>
    <message>
        <source>You are sitting in a café whose network does not let DNS questions through.</source>
        <translation>今、カフェにいます。そのネットワークは、DNSの問い合わせを通しません。</translation>
    </message>
    <message>
        <source>MMMM d, HH:mm</source>
        <extracomment>A Qt date format: month, day and clock time, as in “October 3, 14:20”.</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A Qt date format: a whole date, as in “October 3, 2026”.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>verified (see note)</source>
        <translation>確認済み（注意あり）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>反映待ち</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>MX authentication</source>
        <translation>MX検証</translation>
    </message>
    <message>
        <source>SPF authentication</source>
        <translation>SPF検証</translation>
    </message>
    <message>
        <source>DKIM authentication</source>
        <translation>DKIM検証</translation>
    </message>
    <message>
        <source>DMARC authentication</source>
        <translation>DMARC検証</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>MAIL FROMドメイン</translation>
    </message>
    <message>
        <source>domain ownership</source>
        <translation>ドメイン名の所有確認</translation>
    </message>
    <message>
        <source>other record</source>
        <translation>その他のレコード</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>書き足し</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>you decide</source>
        <translation>あなたが決める</translation>
    </message>
    <message>
        <source>Host record</source>
        <translation>ホストレコード</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>Record value</source>
        <translation>レコード値</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>does not serve this domain</source>
        <translation>このドメイン名を扱っていません</translation>
    </message>
    <message>
        <source>has a record</source>
        <translation>レコードがあります</translation>
    </message>
    <message>
        <source>no record of this type</source>
        <translation>このタイプのレコードはありません</translation>
    </message>
    <message>
        <source>nothing at this name</source>
        <translation>この名前には何もありません</translation>
    </message>
    <message>
        <source>points to other name servers</source>
        <translation>別のネームサーバーを案内しています</translation>
    </message>
    <message>
        <source>could not find out</source>
        <translation>調べられませんでした</translation>
    </message>
    <message>
        <source>does not answer this computer</source>
        <translation>このパソコンに答えません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に答えなし</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>読み取れない答え</translation>
    </message>
    <message>
        <source>answer cut off</source>
        <translation>途中で切れた答え</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>ここからつながりません</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n of %1 records are right so far.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation>
            <numerusform>確認中：今のところ%1件中%n件が正しく設定されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are right. One step is left: finish in the console.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>%n件すべてのレコードが正しく設定されています。残りはコンソールでの最後の手順です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 records are right.</source>
        <translation>
            <numerusform>%1件中%n件が正しく設定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 “3 of 4 records are right.”, %2 a second sentence that says what to do</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>To correct: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>直すもの：%1。</translation>
    </message>
    <message>
        <source>Still to add: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>これから追加するもの：%1。</translation>
    </message>
    <message>
        <source>Could not be checked: %1.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>確認できなかったもの：%1。</translation>
    </message>
    <message>
        <source>On the way: %1. There is nothing to do but wait.</source>
        <extracomment>%1 kinds of records: “MX and DKIM”</extracomment>
        <translation>反映待ち：%1。お待ちください。</translation>
    </message>
    <message>
        <source>Nothing to do for now: the next look asks again. If it stays like this, try another network, such as your phone&apos;s.</source>
        <translation>今は何もする必要はありません。次の確認でもう一度問い合わせます。変わらない場合は、スマートフォンの回線など別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>Check that the file is still there, and open it again.</source>
        <translation>ファイルがまだあるか確かめて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The saved set-up cannot be opened</source>
        <translation>保存された設定を開けません</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <extracomment>%1 a file name, %2 the reason as the system gives it</extracomment>
        <translation>ファイル %1 を読めません：%2</translation>
    </message>
    <message>
        <source>Ask the owner of that domain to add a TXT record at %1 with the record value %2, or use an address at your own domain.</source>
        <extracomment>%1 a full name, %2 the record value</extracomment>
        <translation>そのドメイン名の持ち主に、次のTXTレコードの追加を頼むか、ご自分のドメイン名のアドレスを使ってください。名前：%1、レコード値：%2</translation>
    </message>
    <message>
        <source>Use an address at which you receive mail, or leave the report address out.</source>
        <translation>メールを受け取れるアドレスを使うか、報告の宛先を書かないでください。</translation>
    </message>
    <message>
        <source>Open the DMARC record and delete the part %1, unless you know why it is there.</source>
        <extracomment>%1 a part of the record, such as aspf=s</extracomment>
        <translation>DMARCレコードを開き、%1 の部分を消してください。必要な理由がわかっている場合は、そのままでかまいません。</translation>
    </message>
    <message>
        <source>Use a sender address at the domain that you set up here, or set up the domain of the sender address.</source>
        <translation>差出人アドレスを、ここで設定するドメイン名のものにするか、差出人アドレスのドメイン名のほうを設定してください。</translation>
    </message>
    <message>
        <source>Remove services that you no longer use from the SPF record, or use a part of your domain as sender domain: %1 has an SPF record of its own.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>もう使っていないサービスをSPFレコードから消すか、サブドメインを送信ドメイン名にしてください。たとえば %1 なら、SPFレコードを別に持てます。</translation>
    </message>
    <message>
        <source>Leave it like this if you are not sure. You can make it stricter later.</source>
        <translation>よくわからない場合は、このままにしてください。後で厳しくすることもできます。</translation>
    </message>
    <message>
        <source>Begin with %1 and a report address, and make it stricter when the reports show that all your mail passes.</source>
        <extracomment>%1 none</extracomment>
        <translation>はじめは %1 にして報告の宛先を書いておき、ご自分のメールがすべて通っていると報告で確かめてから、厳しくしてください。</translation>
    </message>
    <message>
        <source>Find out who needs the other records. Only if nobody does, delete them and add this one.</source>
        <translation>ほかのレコードをだれが使っているか、確かめてください。だれも使っていない場合だけ、それらを削除して、このレコードを追加してください。</translation>
    </message>
    <message>
        <source>Ask the service for a new template, or paste the table of records that it shows.</source>
        <translation>サービスに新しいテンプレートを頼むか、サービスの画面にあるレコードの表を貼り付けてください。</translation>
    </message>
    <message>
        <source>Do not use it. Ask the service for the table of records instead and paste that.</source>
        <translation>このテンプレートは使わないでください。代わりにレコードの表をサービスに頼み、それを貼り付けてください。</translation>
    </message>
    <message>
        <source>If somebody you do not know sent you the values, stop here.</source>
        <translation>知らない人から送られてきた値の場合は、ここでやめてください。</translation>
    </message>
    <message>
        <source>Enter a sender domain such as %1.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 のような送信ドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>Look up the region at the top right of the console and choose it here; the record is then written for it.</source>
        <translation>コンソールの右上でリージョンを確かめて、ここでも同じリージョンを選んでください。レコードがそのリージョンに合わせて作られます。</translation>
    </message>
    <message>
        <source>Delete the other MX records at this name. If you receive mail there, choose another name in front of your domain for MAIL FROM.</source>
        <translation>この名前にあるほかのMXレコードを削除してください。この名前でメールを受け取っている場合は、MAIL FROMドメインの先頭の名前を別のものにしてください。</translation>
    </message>
    <message>
        <source>Choose a name in front of your domain for MAIL FROM, such as mail, and give the same name in the console.</source>
        <translation>MAIL FROMドメインの先頭の名前（例：mail）を決めて、コンソールにも同じ名前を入力してください。</translation>
    </message>
    <message>
        <source>Make sure that all ticks are here before then. If it gets too late, nothing is lost: you can start it again in the console.</source>
        <translation>それまでに、ここですべてにチェックが付くようにしてください。間に合わなくても、失うものはありません。コンソールでもう一度始められます。</translation>
    </message>
    <message>
        <source>Open the domain in the console and start the verification again. Then compare the values: they may be new ones.</source>
        <translation>コンソールでこのドメイン名を開き、検証をもう一度始めてください。値が新しくなっていることがあるので、そのあと値を見比べてください。</translation>
    </message>
    <message>
        <source>Make the DKIM key again in the console with 1024 bits if there is such a choice, and copy the new value. Otherwise ask the DNS host how to enter a long TXT record.</source>
        <translation>コンソールで1024ビットを選べる場合は、その長さでDKIMの鍵を作り直し、新しい値をコピーしてください。選べない場合は、長いTXTレコードの入力方法をドメイン名サービスプロバイダに確認してください。</translation>
    </message>
    <message>
        <source>Nobody has agreed to receive your DMARC reports at that address</source>
        <translation>そのアドレスでDMARCの報告を受け取ることが、まだ承諾されていません</translation>
    </message>
    <message>
        <source>The address for DMARC reports cannot receive mail</source>
        <translation>DMARCの報告の宛先が、メールを受け取れません</translation>
    </message>
    <message>
        <source>Your DMARC record is so strict that good mail may fail</source>
        <translation>DMARCレコードが厳しく、正しいメールも通らないことがあります</translation>
    </message>
    <message>
        <source>Mail from this sender address would fail DMARC</source>
        <translation>この差出人アドレスからのメールは、DMARCに通りません</translation>
    </message>
    <message>
        <source>The region is missing in the mail server, or it is another one</source>
        <translation>メールサーバーの名前に、リージョンがないか、別のリージョンが入っています</translation>
    </message>
    <message>
        <source>There is more than one MX record where only one is allowed</source>
        <translation>1つしか置けない場所に、MXレコードが2つ以上あります</translation>
    </message>
    <message>
        <source>The MAIL FROM domain must be a part of your domain, not the domain itself</source>
        <translation>MAIL FROMドメインは、ドメイン名そのものではなく、サブドメインにします</translation>
    </message>
    <message>
        <source>The service gives up at %1</source>
        <extracomment>%1 a time of day, with the date if it is not today</extracomment>
        <translation>サービスは %1 にレコードを探すのをやめます</translation>
    </message>
    <message>
        <source>The service gave up at %1</source>
        <extracomment>%1 a time of day, with the date if it is not today</extracomment>
        <translation>サービスは %1 にレコードを探すのをやめました</translation>
    </message>
    <message>
        <source>%1 may not accept such a long value</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>この長さの値は、%1 に登録できないことがあります</translation>
    </message>
    <message>
        <source>There is no room for another service in your SPF record</source>
        <translation>SPFレコードに、これ以上サービスを加えられません</translation>
    </message>
    <message>
        <source>Your SPF records end differently</source>
        <translation>SPFレコードの最後が、それぞれ違います</translation>
    </message>
    <message>
        <source>Your first DMARC record would be a strict one</source>
        <translation>はじめてのDMARCレコードとしては、厳しい設定です</translation>
    </message>
    <message>
        <source>There is a CNAME record where this record belongs</source>
        <translation>このレコードを置く場所に、CNAMEレコードがあります</translation>
    </message>
    <message>
        <source>There are other records where this record has to be alone</source>
        <translation>このレコードだけを置く場所に、ほかのレコードがあります</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>テンプレートを読めません：%1</translation>
    </message>
    <message>
        <source>The template is not safe: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>テンプレートが安全ではありません：%1</translation>
    </message>
    <message>
        <source>Do you really want to set up %1?</source>
        <extracomment>%1 the name of a service</extracomment>
        <translation>本当に %1 を設定しますか</translation>
    </message>
    <message>
        <source>This service needs a part in front of your domain</source>
        <translation>このサービスには、ドメイン名の前に付く部分が必要です</translation>
    </message>
    <message>
        <source>The reports are to go to %1, which is not your domain. Its owner has to agree with a record at %2; without it the reports are not sent. Your mail is not affected.</source>
        <extracomment>%1 the domain of the report address, %2 the name at which its owner agrees</extracomment>
        <translation>報告の宛先の %1 は、あなたのドメイン名ではありません。持ち主が %2 にレコードを置いて承諾しないと、報告は送られません。あなたのメールには影響しません。</translation>
    </message>
    <message>
        <source>Nobody receives mail for %1, so the reports are lost. Your mail is not affected.</source>
        <extracomment>%1 the domain of the report address</extracomment>
        <translation>%1 あてのメールはだれにも届かないので、報告は失われます。あなたのメールには影響しません。</translation>
    </message>
    <message>
        <source>With %1 only exactly the same domain counts, but the mail comes with %2.</source>
        <extracomment>%1 a part of the record, such as aspf=s; %2 a domain</extracomment>
        <translation>%1 の設定では、まったく同じドメイン名だけが認められます。メールに使われるのは %2 です。</translation>
    </message>
    <message>
        <source>The service wants its own MX record alone at this name and stops otherwise. Also there: %1.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>この名前には、サービスのMXレコードだけを置きます。ほかにもあると、サービスが止まります。ほかにあるもの：%1</translation>
    </message>
    <message>
        <source>At %1 the MX record would take your own mail away.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 にMXレコードを置くと、ご自分のメールが届かなくなります。</translation>
    </message>
    <message>
        <source>The service looks for the records only for a while after the domain was created in its console.</source>
        <translation>サービスがレコードを探すのは、コンソールでドメイン名を作成してから、しばらくの間だけです。</translation>
    </message>
    <message>
        <source>It no longer looks for the records by itself, and it sends a mail about that days later.</source>
        <translation>サービスは、もう自動ではレコードを探しません。それを知らせるメールは、数日後に届きます。</translation>
    </message>
    <message>
        <source>%1 takes %2 characters; the value has %3.</source>
        <extracomment>%1 the name of a DNS host, %2 how many characters it takes, %3 how many there are</extracomment>
        <translation>%1 に登録できるのは%2文字までですが、この値は%3文字です。</translation>
    </message>
    <message>
        <source>Receivers follow at most %2 look-ups; with more, they treat the whole record as broken, for all your mail. It would be %1: %3.</source>
        <extracomment>%1 a number, %2 a number, %3 parts of the record with a number each</extracomment>
        <translation>受信側が行う問い合わせは%2回までです。超えると、レコード全体を壊れたものとして扱うので、すべてのメールに影響します。このままでは%1回になります：%3</translation>
    </message>
    <message>
        <source>With %1, receivers do that to every mail from your domain that is not set up yet: invoices, forms on your website, other services.</source>
        <extracomment>%1 reject or quarantine</extracomment>
        <translation>%1 にすると、このドメイン名からのメールで、まだ設定していないものすべてが、受信側でそのように扱われます。請求書、Webサイトのフォーム、ほかのサービスからのメールなどです。</translation>
    </message>
    <message>
        <source>At %1 there is already: %2. No other record can be at the same name as this one.</source>
        <extracomment>%1 a name, %2 record types such as TXT</extracomment>
        <translation>%1 には、すでに次のレコードタイプがあります：%2。このレコードは、ほかのレコードと一緒には置けません。</translation>
    </message>
    <message>
        <source>Its template says that others could misuse it. Go on only if you asked for this service yourself and the values come from its own console.</source>
        <translation>ほかの人に悪用されるおそれがあると、テンプレートに書かれています。このサービスをご自分で申し込み、値がサービスのコンソールから得たものである場合だけ、先に進んでください。</translation>
    </message>
    <message>
        <source>It would take over the whole domain %1, with its website and mail.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>このままでは、Webサイトやメールも含めて、%1 のドメイン名全体がこのサービスに使われます。</translation>
    </message>
    <message>
        <source>Nothing that works today changes.</source>
        <translation>今使えているものは、何も変わりません。</translation>
    </message>
    <message>
        <source>From then on, mail to this name goes to the new mail server; the old mailboxes get none.</source>
        <translation>この名前あてのメールは、そのときから新しいメールサーバーに届きます。これまでのメールボックスには届かなくなります。</translation>
    </message>
    <message>
        <source>Mail that is still signed with the old key fails the check.</source>
        <translation>前の鍵で署名されたメールは、確認に通らなくなります。</translation>
    </message>
    <message>
        <source>Receivers treat mail that fails the checks as the new record says.</source>
        <translation>確認に通らなかったメールは、受信側で、新しいレコードのとおりに扱われます。</translation>
    </message>
    <message>
        <source>Anything that relies on the old value may stop working.</source>
        <translation>前の値を使っているものがあれば、使えなくなります。</translation>
    </message>
    <message>
        <source>All senders of today stay allowed. A slip while typing would hit all of them, so copy the whole value.</source>
        <translation>今認められている送信元は、すべてそのまま使えます。入力を間違えると全部に影響するので、値の全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Something that works today could stop. Decide first; until then change nothing here.</source>
        <translation>今使えているものが、止まるかもしれません。先にどうするかを決め、それまではここを何も変更しないでください。</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSONの形になっていません</translation>
    </message>
    <message>
        <source>something is missing here</source>
        <translation>足りないものがあります</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>this is of the wrong kind</source>
        <translation>種類が違います</translation>
    </message>
    <message>
        <source>this number is not possible</source>
        <translation>この数は使えません</translation>
    </message>
    <message>
        <source>this name is not known here</source>
        <translation>ここで使えない名前です</translation>
    </message>
    <message>
        <source>this word is not known here</source>
        <translation>ここで使えない語です</translation>
    </message>
    <message>
        <source>this is here twice</source>
        <translation>同じものが2回あります</translation>
    </message>
    <message>
        <source>this is not a possible name</source>
        <translation>名前として使えません</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>Webページのアドレスではありません</translation>
    </message>
    <message>
        <source>this does not go with this record type</source>
        <translation>このレコードタイプでは使えません</translation>
    </message>
    <message>
        <source>this variable is not declared</source>
        <translation>宣言されていない変数です</translation>
    </message>
    <message>
        <source>this variable is used nowhere</source>
        <translation>どこにも使われていない変数です</translation>
    </message>
    <message>
        <source>nothing here repeats</source>
        <translation>繰り返すものがありません</translation>
    </message>
    <message>
        <source>anything at all could be filled in here</source>
        <translation>どんな内容でも入れられてしまいます</translation>
    </message>
    <message>
        <source>a CNAME record would take the whole domain</source>
        <translation>CNAMEレコードがドメイン名全体を占めてしまいます</translation>
    </message>
    <message>
        <source>it would hand the whole domain to another</source>
        <translation>ドメイン名全体がほかに渡ってしまいます</translation>
    </message>
    <message>
        <source>it would send visitors of the website elsewhere</source>
        <translation>Webサイトに来た人が別のところへ送られてしまいます</translation>
    </message>
    <message>
        <source>this name is not part of the domain</source>
        <translation>このドメイン名の中の名前ではありません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>there are too many records</source>
        <translation>レコードが多すぎます</translation>
    </message>
    <message>
        <source>there are characters here that nobody can see</source>
        <translation>見えない文字が入っています</translation>
    </message>
    <message>
        <source>Keep the mail server that is there, or choose a sub-domain as sender domain. Replace it only if nobody receives mail at this domain.</source>
        <translation>今のメールサーバーを残すか、送信ドメイン名としてサブドメインを選んでください。置き換えるのは、このドメイン名でだれもメールを受け取っていない場合だけにしてください。</translation>
    </message>
    <message>
        <source>Check in the console that you copied the rows of the right domain, or change the sender domain in the first step.</source>
        <translation>コンソールで、正しいドメイン名の行をコピーしたかご確認ください。ドメイン名が違っている場合は、最初の手順で送信ドメイン名を変更します。</translation>
    </message>
    <message>
        <source>Some rows are for another domain</source>
        <translation>別のドメイン名の行が含まれています</translation>
    </message>
    <message>
        <source>Receivers compare the domain of the sender address, %1, with the domains that SPF and DKIM speak for: %2. None of them is accepted for it.</source>
        <extracomment>%1 the domain of the sender address, %2 other domains</extracomment>
        <translation>受信側は、差出人アドレスのドメイン名「%1」と、SPFとDKIMが保証するドメイン名を比べます。保証されるドメイン名：%2。このままでは、どれも認められません。</translation>
    </message>
    <message>
        <source>%1 is not the mail server of your region. The right name holds the region: %2.</source>
        <extracomment>%1 the mail server that was given, %2 what it has to look like</extracomment>
        <translation>「%1」は、お使いのリージョンのメールサーバーではありません。正しい名前にはリージョンが入ります（例：「%2」）。</translation>
    </message>
    <message>
        <source>The text names %1; this set-up is for %2. Those rows were left out.</source>
        <extracomment>%1 names of the pasted rows, %2 the sender domain</extracomment>
        <translation>貼り付けた内容にある名前：%1。ここで設定しているのは「%2」です。これらの行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>They end with %1. The joined record ends with %2. A mild ending makes sure that mail that arrived before is not refused now.</source>
        <extracomment>%1 endings such as -all and ~all, %2 one of them</extracomment>
        <translation>今の末尾：%1。1つにまとめたレコードの末尾は「%2」になります。ゆるやかな末尾にしておくと、これまで届いていたメールが拒否されることを防げます。</translation>
    </message>
    <message>
        <source>Such a template could take over your domain, or let others send in your name.</source>
        <translation>このようなテンプレートを使うと、ドメイン名を乗っ取られたり、他人にあなたの名前でメールを送られたりするおそれがあります。</translation>
    </message>
    <message>
        <source>What is wrong: %1.</source>
        <extracomment>%1 what is wrong with a file</extracomment>
        <translation>問題点：%1。</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <extracomment>%1 the place in a file, %2 what is wrong there</extracomment>
        <translation>場所「%1」：%2。</translation>
    </message>
    <message>
        <source>the name of a server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>a part of a name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>the text of a DKIM record</source>
        <translation>DKIMレコードの値</translation>
    </message>
    <message>
        <source>the text of a DMARC record</source>
        <translation>DMARCレコードの値</translation>
    </message>
    <message>
        <source>parts of an SPF record</source>
        <translation>SPFレコードに入れる部分</translation>
    </message>
    <message>
        <source>a text without spaces</source>
        <translation>空白を含まない文字列</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>The service looks for the records until %1.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>サービスがレコードを探すのは %1 までです。</translation>
    </message>
    <message>
        <source>The record is not there yet</source>
        <translation>このレコードはまだありません</translation>
    </message>
    <message>
        <source>The record has another value</source>
        <translation>このレコードには別の値が入っています</translation>
    </message>
    <message>
        <source>It belongs at %1. It has nothing to do with mail.</source>
        <extracomment>%1 the name at which the record belongs</extracomment>
        <translation>レコードの場所：「%1」。メールとは関係のないレコードです。</translation>
    </message>
    <message>
        <source>DNS shows %1 instead of %2. It has nothing to do with mail.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned</extracomment>
        <translation>現在の値：「%1」。予定の値：「%2」。メールとは関係のないレコードです。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, leave the field of the host record empty and save. If that is not possible, ask your DNS host how to enter the domain itself.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、ホストレコードの欄を空にして保存してください。空にできない場合は、ドメイン名そのものの入力方法をプロバイダに確認してください。</translation>
    </message>
    <message>
        <source>At your DNS host, add a record with the record value shown here and this host record: %1. Delete the other one only if nothing else needs it.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ドメイン名サービスプロバイダで、ここに表示されているレコード値と、次のホストレコードでレコードを追加してください：%1。元のレコードは、ほかで使っていない場合だけ削除してください。</translation>
    </message>
    <message>
        <source>Type the whole name as host record: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ホストレコードに、名前の全体を入力してください：%1</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type exactly this as host record: %1. If the underscore is not accepted there, ask your DNS host.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、ホストレコードを次のとおりに入力してください：%1。アンダースコアが受け付けられない場合は、プロバイダに問い合わせてください。</translation>
    </message>
    <message>
        <source>At your DNS host, compare the rows with those shown here and put each record value to its own host record. The host record of this one is: %1</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ドメイン名サービスプロバイダの各行をここの表示と見比べて、レコード値をそれぞれ正しいホストレコードの行に入れてください。このレコードのホストレコード：%1</translation>
    </message>
    <message>
        <source>Add the record at the DNS host of those name servers, in the list of %1. If you do not know who that is, ask whoever set up this part of your domain.</source>
        <extracomment>%1 a part of the domain</extracomment>
        <translation>このネームサーバーのドメイン名サービスプロバイダで、%1 の一覧にレコードを追加してください。どこかわからない場合は、この部分を設定した人に確認してください。</translation>
    </message>
    <message>
        <source>At your DNS host, add the record in the list of your sender domain, with exactly this host record: %1. Copy it instead of typing it.</source>
        <extracomment>%1 what to type as host record</extracomment>
        <translation>ドメイン名サービスプロバイダで、送信ドメイン名の一覧に、次のとおりのホストレコードでレコードを追加してください：%1。手で入力せず、コピーしてください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the list of your sender domain and add the record there. Delete the other one only if the other domain does not send.</source>
        <translation>ドメイン名サービスプロバイダで送信ドメイン名の一覧を開き、そこにレコードを追加してください。元のレコードは、そのドメイン名から送信していない場合だけ削除してください。</translation>
    </message>
    <message>
        <source>At your DNS host, delete the record with the record type %1 and add it again with the record type %2 and the record value shown here.</source>
        <extracomment>%1 the record type to delete, %2 the record type to choose</extracomment>
        <translation>ドメイン名サービスプロバイダで、レコードタイプ %1 のこのレコードを削除し、レコードタイプ %2 と、ここに表示されているレコード値で追加し直してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and type only this as record value: %1</source>
        <extracomment>%1 what to type as record value</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値には次の内容だけを入力してください：%1</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, copy the record value shown here with its copy button, paste it and save. If the letters change again, ask your DNS host why.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、ここに表示されているレコード値をコピーボタンでコピーし、貼り付けて保存してください。また文字が変わってしまう場合は、プロバイダに問い合わせてください。</translation>
    </message>
    <message>
        <source>At your DNS host, open the SPF record, replace its record value with the one shown here and save. If it has to be entered in pieces, end each piece but the last with a space.</source>
        <translation>ドメイン名サービスプロバイダでSPFレコードを開き、レコード値をここに表示されているものに置き換えて保存してください。分けて入力する必要がある場合は、語の区切りで分け、最後以外の部分の末尾に空白を入れてください。</translation>
    </message>
    <message>
        <source>Keep them in the record. Do not delete anything you do not know; ask first who uses it.</source>
        <translation>レコードに残してください。わからないものは何も消さず、だれが使っているかを先に確認してください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record and replace its record value with the one shown here. If it is already the same, ask the person who gave it to you whether the name is right.</source>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、レコード値をここに表示されているものに置き換えてください。すでに同じ場合は、その名前が正しいか、案内した人やサービスに確認してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server for its real name. At your DNS host, open the MX record and enter that name as the record value.</source>
        <translation>メールサーバーの管理者に、本来の名前を確認してください。そのあと、ドメイン名サービスプロバイダでMXレコードを開き、その名前をレコード値に入力してください。</translation>
    </message>
    <message>
        <source>At your DNS host, put the earlier MX records back at once, for these mail servers: %1. Then choose a sub-domain as sender domain for this service.</source>
        <extracomment>%1 mail servers</extracomment>
        <translation>ドメイン名サービスプロバイダで、次のメールサーバーのMXレコードをすぐに元に戻してください：%1。そのあと、このサービスの送信ドメイン名としてサブドメインを選んでください。</translation>
    </message>
    <message>
        <source>At your DNS host, open this record, switch the proxy (the orange cloud) off, so that it says %1, and save.</source>
        <extracomment>%1 the words of a button</extracomment>
        <translation>ドメイン名サービスプロバイダでこのレコードを開き、プロキシ（オレンジ色の雲）を切って、次の表示にしてから保存してください：%1</translation>
    </message>
    <message>
        <source>At your DNS host, switch the setting %1 off for this name. If you do not find it, ask your DNS host.</source>
        <extracomment>%1 the words of a setting</extracomment>
        <translation>ドメイン名サービスプロバイダで、この名前について「%1」の設定を切ってください。見つからない場合は、プロバイダに問い合わせてください。</translation>
    </message>
    <message>
        <source>Nothing to do. If the service does not accept it, let the record point straight to %1.</source>
        <extracomment>%1 where a CNAME record should point</extracomment>
        <translation>何もする必要はありません。サービスが受け付けない場合は、レコードが直接 %1 を指すようにしてください。</translation>
    </message>
    <message>
        <source>Compare the spelling first. If it is right, sign in where you bought the domain. Renew it if it has expired, finish the identity verification, click the link in the confirmation mail, and enter name servers if there are none. If it is on hold, ask there why.</source>
        <translation>まず、つづりを確かめてください。正しければ、ドメイン名を購入したところにログインします。期限切れなら更新し、実名認証を済ませ、確認メールのリンクをクリックし、ネームサーバーがなければ登録してください。利用停止の場合は、購入先に理由を問い合わせてください。</translation>
    </message>
    <message>
        <source>Look for a mail from the company where you bought the domain, also among the spam, and click the link in it. Then sign in there, see whether the domain has expired, and enter the name servers of your DNS host.</source>
        <translation>ドメイン名の購入先からのメールを、迷惑メールの中も含めて探し、その中のリンクをクリックしてください。そのあと購入先にログインし、期限切れになっていないかを見て、ドメイン名サービスプロバイダのネームサーバーを登録してください。</translation>
    </message>
    <message>
        <source>Enter the records at both DNS hosts, the old and the new one, and wait. A move can take two days.</source>
        <translation>古いほうと新しいほう、両方のドメイン名サービスプロバイダでレコードを入力して、お待ちください。移転には2日かかることがあります。</translation>
    </message>
    <message>
        <source>Enter the record at the DNS host of those name servers. Or change the name servers where you bought the domain, if your website and mail are set up at %1 as well.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>このネームサーバーのドメイン名サービスプロバイダで、レコードを入力してください。Webサイトやメールも %1 で設定してある場合は、ドメイン名の購入先でネームサーバーのほうを変えることもできます。</translation>
    </message>
    <message>
        <source>Enter them again at the new DNS host. The table here shows each of them.</source>
        <translation>新しいドメイン名サービスプロバイダで、もう一度入力してください。それぞれの内容は、ここの表にあります。</translation>
    </message>
    <message>
        <source>At your DNS host, look for a button that applies, saves or publishes all changes, and press it. If there is none, give it 15 minutes.</source>
        <translation>ドメイン名サービスプロバイダで、「適用」「保存」「公開」など、変更をまとめて反映するボタンを探して押してください。ない場合は、15分ほど待ってください。</translation>
    </message>
    <message>
        <source>Sign in where you bought the domain. Delete the entry for DNSSEC (DS record) there, or replace it with the one that your DNS host gives you today. It may take a day before everybody sees it.</source>
        <translation>ドメイン名を購入したところにログインし、DNSSECの登録（DSレコード）を削除するか、今のドメイン名サービスプロバイダが案内するものに置き換えてください。どこからでも見えるようになるまで、1日かかることがあります。</translation>
    </message>
    <message>
        <source>Delete old verification texts that you no longer need. Ask before you delete one that you do not know.</source>
        <translation>もう必要のない古い確認用のテキストを削除してください。何に使うかわからないものは、削除する前に確認してください。</translation>
    </message>
    <message>
        <source>Open the domain in the console and look for a button or switch that is still open, such as the one that starts the verification. Press it and look again after some minutes.</source>
        <translation>コンソールでドメイン名を開き、検証を始めるボタンなど、まだ押していないボタンやスイッチを探してください。それを押して、数分後にもう一度見てください。</translation>
    </message>
    <message>
        <source>Nothing to do but wait. Start the verification in the console again later, for example in half an hour.</source>
        <translation>お待ちください。30分ほどしてから、コンソールでもう一度検証してください。</translation>
    </message>
    <message>
        <source>Ask them to delete the domain in that account. If nobody knows about it, ask the service, or choose a sub-domain as sender domain.</source>
        <translation>そのアカウントからドメイン名を削除してもらってください。心当たりの人がいない場合は、サービスに問い合わせるか、送信ドメイン名としてサブドメインを選んでください。</translation>
    </message>
    <message>
        <source>Start the verification in the console again. If nothing changes within a day, ask the service and say since when the records are right.</source>
        <translation>コンソールでもう一度検証してください。1日たっても変わらない場合は、いつからレコードが正しいかを伝えて、サービスに問い合わせてください。</translation>
    </message>
    <message>
        <source>The record is at the domain above yours</source>
        <translation>レコードが、1つ上のドメイン名に入っています</translation>
    </message>
    <message>
        <source>%1 wants the whole name as host record</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1 では、ホストレコードに名前の全体を入力します</translation>
    </message>
    <message>
        <source>The @ sign was taken as part of the name</source>
        <translation>@ が名前の一部として保存されています</translation>
    </message>
    <message>
        <source>The host record holds a character that only looks right</source>
        <translation>ホストレコードに、見た目は正しくても別の文字が入っています</translation>
    </message>
    <message>
        <source>The underscore is missing in the host record</source>
        <translation>ホストレコードにアンダースコア（下線の記号）がありません</translation>
    </message>
    <message>
        <source>The record exists, but at another name</source>
        <translation>レコードはありますが、別の名前に入っています</translation>
    </message>
    <message>
        <source>Two entries were swapped</source>
        <translation>2つの入力内容が入れ替わっています</translation>
    </message>
    <message>
        <source>This part of your domain has name servers of its own</source>
        <translation>ドメイン名のこの部分には、専用のネームサーバーがあります</translation>
    </message>
    <message>
        <source>The record is under another spelling of your domain</source>
        <translation>レコードが、ドメイン名の別の書き方のほうに入っています</translation>
    </message>
    <message>
        <source>The record is at another domain of yours</source>
        <translation>レコードが、お持ちの別のドメイン名に入っています</translation>
    </message>
    <message>
        <source>The text is right, but the record type is wrong</source>
        <translation>内容は正しいのですが、レコードタイプが違います</translation>
    </message>
    <message>
        <source>Words from the form were pasted into the record value</source>
        <translation>入力欄の見出しなどの言葉が、レコード値に入っています</translation>
    </message>
    <message>
        <source>There is a web address where only a name belongs</source>
        <translation>名前だけを入れるところに、Webページのアドレスが入っています</translation>
    </message>
    <message>
        <source>Capital and small letters in the record value were changed</source>
        <translation>レコード値の大文字と小文字が変わっています</translation>
    </message>
    <message>
        <source>There is a typing mistake in the record value</source>
        <translation>レコード値に入力の誤りがあります</translation>
    </message>
    <message>
        <source>There are wrong signs between the words of the SPF record</source>
        <translation>SPFレコードの語と語の間に、余分な記号があります</translation>
    </message>
    <message>
        <source>Two words of the SPF record run together</source>
        <translation>SPFレコードの2つの語がくっついています</translation>
    </message>
    <message>
        <source>The SPF record has a record type that nobody reads</source>
        <translation>SPFレコードが、だれも読まないレコードタイプになっています</translation>
    </message>
    <message>
        <source>The SPF record is longer than it should be</source>
        <translation>SPFレコードが長くなりすぎています</translation>
    </message>
    <message>
        <source>The DMARC record is at the domain itself</source>
        <translation>DMARCレコードが、ドメイン名そのものに入っています</translation>
    </message>
    <message>
        <source>Only the domain above yours has a DMARC record</source>
        <translation>DMARCレコードは、1つ上のドメイン名にしかありません</translation>
    </message>
    <message>
        <source>The mail server in the MX record does not exist</source>
        <translation>MXレコードに書かれたメールサーバーが存在しません</translation>
    </message>
    <message>
        <source>The mail server in the MX record is only a pointer to another name</source>
        <translation>MXレコードのメールサーバーは、別の名前への案内にすぎません</translation>
    </message>
    <message>
        <source>Urgent: mail to you no longer arrives in your mailboxes</source>
        <translation>至急：このドメイン名あてのメールが、メールボックスに届かなくなっています</translation>
    </message>
    <message>
        <source>A proxy hides the CNAME record</source>
        <translation>プロキシ（中継）のため、CNAMEレコードが見えません</translation>
    </message>
    <message>
        <source>Your DNS host shows something else in place of the CNAME record</source>
        <translation>ドメイン名サービスプロバイダが、CNAMEレコードの代わりに別の内容を見せています</translation>
    </message>
    <message>
        <source>The CNAME record reaches its target by a detour, which works</source>
        <translation>CNAMEレコードは、回り道をして正しい名前に着きます。問題ありません</translation>
    </message>
    <message>
        <source>The CNAME record leads nowhere</source>
        <translation>CNAMEレコードをたどっても、どこにも着きません</translation>
    </message>
    <message numerus="yes">
        <source>The text that proves the domain is yours lost its last %n character(s)</source>
        <extracomment>%n how many characters are missing at the end of the text</extracomment>
        <translation>
            <numerusform>ドメイン名の所有を示す文字列の末尾%n文字が欠けています</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain is parked, so your records do not count</source>
        <translation>ドメイン名が仮置きの状態で、追加したレコードが使われません</translation>
    </message>
    <message>
        <source>Your domain is moving to other name servers</source>
        <translation>ドメイン名が、別のネームサーバーへ移る途中です</translation>
    </message>
    <message>
        <source>The record was entered where nobody asks for it</source>
        <translation>レコードが、だれも問い合わせないところに入力されています</translation>
    </message>
    <message>
        <source>Records got lost when your domain moved</source>
        <translation>ドメイン名の移転のときに、レコードがなくなりました</translation>
    </message>
    <message>
        <source>The name servers do not have your changes yet</source>
        <translation>変更が、まだネームサーバーに届いていません</translation>
    </message>
    <message>
        <source>The security entry (DNSSEC) of your domain does not match</source>
        <translation>ドメイン名の電子署名（DNSSEC）が合っていません</translation>
    </message>
    <message>
        <source>Your domain has so many texts that answers get too long</source>
        <translation>ドメイン名にテキストが多すぎて、答えが長くなりすぎています</translation>
    </message>
    <message>
        <source>The records are right, but a click is missing in the console</source>
        <translation>レコードは正しいのですが、コンソールでの操作が1つ残っています</translation>
    </message>
    <message>
        <source>The console still shows the old value</source>
        <translation>コンソールには、まだ前の値が出ています</translation>
    </message>
    <message>
        <source>Another account at the service has this domain</source>
        <translation>このドメイン名は、サービスの別のアカウントに登録されています</translation>
    </message>
    <message>
        <source>The records are right; the service takes longer than usual</source>
        <translation>レコードは正しい状態です。サービスの確認に、いつもより時間がかかっています</translation>
    </message>
    <message>
        <source>Services that send for you today would be cut off</source>
        <translation>今お使いの送信サービスが、送れなくなります</translation>
    </message>
    <message>
        <source>It is at %1, because the part for your sender domain is missing in its host record. Receivers look for it at your sender domain.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>このレコードは %1 にあります。送信ドメイン名のための部分が、ホストレコードに入っていないためです。受信側は送信ドメイン名のほうを探します。</translation>
    </message>
    <message>
        <source>%1 does not add your domain by itself. With the short name alone, the record would be where nobody finds it.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1 は、ドメイン名を自動では付けません。短い名前だけを入力すると、だれも見つけられない場所に入ってしまいます。</translation>
    </message>
    <message>
        <source>For many DNS hosts %1 means the domain itself, but not for this one. So the record is at %2, where nobody looks for it.</source>
        <extracomment>%1 the sign that stands for the domain itself, %2 the name at which the record stands</extracomment>
        <translation>多くのドメイン名サービスプロバイダでは、%1 はドメイン名そのものを表しますが、こちらでは違います。そのため、レコードはだれも探さない場所にあります：%2</translation>
    </message>
    <message>
        <source>It contains a full-width letter, a space or an invisible character. For the internet that is another name, where nobody looks for the record: %1</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>全角の文字、空白、または見えない文字が入っています。インターネットでは別の名前になるので、だれもレコードを探しません：%1</translation>
    </message>
    <message>
        <source>It is at %1. Receivers look for it at a name with the sign %2, and that is another name.</source>
        <extracomment>%1 the full name at which the record stands, %2 the underscore</extracomment>
        <translation>このレコードは %1 にあります。受信側が探すのは %2 の付いた名前で、これとは別の名前です。</translation>
    </message>
    <message>
        <source>Its record value is right, but it is at %1. Nobody looks for it there.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>レコード値は正しいのですが、%1 にあります。そこはだれも探しません。</translation>
    </message>
    <message>
        <source>What belongs to this record is at %1. The host record and the record value were swapped, or the values of two records.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>このレコードに入るはずのものが、%1 にあります。ホストレコードとレコード値、または2つのレコードのレコード値が入れ替わっています。</translation>
    </message>
    <message>
        <source>Anyone who asks for %1 is sent to these name servers: %2. They do not have the record. What is entered in the list of %3 does not count there.</source>
        <extracomment>%1 a part of the domain, %2 its name servers, %3 the domain above it</extracomment>
        <translation>%1 への問い合わせは、次のネームサーバーに案内されますが、そこにレコードがありません：%2。%3 の一覧に入力したものは、そこでは使われません。</translation>
    </message>
    <message>
        <source>Letters outside a to z are written in a code for the internet, and a slightly different spelling is another name. The record is at %1.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>日本語などの文字は、インターネットでは専用の記号の並びに置き換えられ、書き方が少し違うだけでも別の名前になります。今のレコードの場所：%1</translation>
    </message>
    <message>
        <source>It is at %1. That belongs to %2, so it does nothing for your sender domain.</source>
        <extracomment>%1 the full name at which the record stands, %2 the domain it belongs to</extracomment>
        <translation>このレコードは %1 にあります。これは %2 のものなので、送信ドメイン名には効果がありません。</translation>
    </message>
    <message>
        <source>At %1 it has the record type %2. The service looks for the record type %3 and does not find it.</source>
        <extracomment>%1 a name, %2 a record type such as CNAME, %3 another record type</extracomment>
        <translation>%1 に、レコードタイプ %2 で入っています。サービスはレコードタイプ %3 を探すので、見つけられません。</translation>
    </message>
    <message>
        <source>These words came along when the value was copied: %1. Receivers cannot read the record. DNS shows: %2</source>
        <extracomment>%1 words that do not belong to the value, %2 the record value as it stands in DNS</extracomment>
        <translation>値をコピーしたときに、次の言葉が一緒に入りました：%1。受信側がレコードを読み取れません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>It says %1. The record must hold a name only, without %2 and without slashes: %3</source>
        <extracomment>%1 where the record points, %2 what web addresses begin with, %3 the right name</extracomment>
        <translation>%1 と書かれています。ここに入れるのは名前だけで、%2 や斜線（スラッシュ）は付けません。正しくは：%3</translation>
    </message>
    <message>
        <source>In this value capital and small letters differ. DNS shows %1; it should be %2. Some DNS hosts change letters when they save.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned</extracomment>
        <translation>この値では、大文字と小文字が区別されます。DNSの今の内容は %1、正しくは %2 です。保存のときに文字を変えてしまうドメイン名サービスプロバイダもあります。</translation>
    </message>
    <message>
        <source>It says %1; it should say %2. They differ from character %3 on.</source>
        <extracomment>%1 the record value as it stands in DNS, %2 as planned, %3 the number of a character</extracomment>
        <translation>今は %1、正しくは %2 です。%3文字目から違っています。</translation>
    </message>
    <message>
        <source>Only spaces are allowed between the words, but there is this: %1. Receivers reject the whole record. DNS shows: %2</source>
        <extracomment>%1 signs such as a comma, %2 the record value as it stands in DNS</extracomment>
        <translation>語と語の間に置けるのは空白だけですが、次の記号があります：%1。受信側はレコード全体を受け付けません。DNSの今の内容：%2</translation>
    </message>
    <message>
        <source>The long value was entered in pieces, and the space between two of them is missing. Receivers reject the whole record because of %1, at character %2 of the record value.</source>
        <extracomment>%1 two words without a blank between them, %2 the number of a character</extracomment>
        <translation>長い値が分けて入力され、そのつなぎ目の空白がありません。レコード値の%2文字目の %1 のために、受信側はレコード全体を受け付けません。</translation>
    </message>
    <message>
        <source>At %1 it has the record type %2, which was given up long ago. Receivers only read the record type %3.</source>
        <extracomment>%1 a name, %2 the record type it has, %3 the record type it needs</extracomment>
        <translation>%1 に、レコードタイプ %2 で入っています。これはずっと前に使われなくなったもので、受信側が読むのはレコードタイプ %3 だけです。</translation>
    </message>
    <message>
        <source>It has %1 characters. With more than %2 the answer may not fit into one packet, and some receivers never get it.</source>
        <extracomment>%1 how many characters there are, %2 how many there should be at most</extracomment>
        <translation>今は%1文字あります。%2文字を超えると、答えが1回の通信に収まらないことがあり、受け取れない受信側が出てきます。</translation>
    </message>
    <message>
        <source>It is at %1. DMARC has a name of its own in front of the domain, and receivers look only there.</source>
        <extracomment>%1 the full name at which the record stands</extracomment>
        <translation>このレコードは %1 にあります。DMARCには、ドメイン名の前に付ける専用の名前があり、受信側はそこしか見ません。</translation>
    </message>
    <message>
        <source>There is none at %1, so receivers go by the record of %2. It says %3 for your mail.</source>
        <extracomment>%1 the name at which a record belongs, %2 a domain, %3 an instruction such as reject</extracomment>
        <translation>%1 にレコードがないので、受信側は %2 のレコードに従います。あなたのメールへの指示：%3</translation>
    </message>
    <message>
        <source>The internet knows no address for %1, so no mail can be delivered there.</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>%1 のアドレスがインターネット上で見つからないので、メールを届けられません。</translation>
    </message>
    <message>
        <source>%1 has a CNAME record. That is not allowed for a mail server, and some senders do not deliver there.</source>
        <extracomment>%1 the mail server in the record</extracomment>
        <translation>%1 にはCNAMEレコードがあります。メールサーバーの名前では認められていないので、届けない送信側があります。</translation>
    </message>
    <message>
        <source>Mail for %1 used to go to these mail servers: %2. Their MX records are gone, so what customers write to you is lost or sent back.</source>
        <extracomment>%1 a domain, %2 mail servers</extracomment>
        <translation>%1 あてのメールは、これまで次のメールサーバーに届いていました：%2。そのMXレコードがなくなったので、お客様からのメールは失われるか、送り返されます。</translation>
    </message>
    <message>
        <source>At %1 your DNS host gives the address %2 of its proxy instead of the CNAME record. So the service cannot see the record.</source>
        <extracomment>%1 a name, %2 a number address</extracomment>
        <translation>%1 で、ドメイン名サービスプロバイダがCNAMEレコードの代わりに、プロキシのアドレス %2 を答えています。そのため、サービスからレコードが見えません。</translation>
    </message>
    <message>
        <source>At %1 there is a copy of what %2 holds. The service looks for the CNAME record itself, and a copy does not follow later changes.</source>
        <extracomment>%1 a name, %2 where the CNAME record should point</extracomment>
        <translation>%1 には、%2 の内容の写しが入っています。サービスが探すのはCNAMEレコードそのもので、写しはあとの変更についていきません。</translation>
    </message>
    <message>
        <source>%1 points to %2, and from there the way leads to %3.</source>
        <extracomment>%1 a name, %2 where its CNAME record points, %3 where that one points</extracomment>
        <translation>%1 は %2 を指し、そこから %3 に着きます。</translation>
    </message>
    <message>
        <source>%1 points to %2. From there the way leads back to where it came from, or to a name that does not exist.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 は %2 を指していますが、その先は元の名前に戻るか、存在しない名前に行き着きます。</translation>
    </message>
    <message>
        <source>Not all of the text was pasted, so the service does not recognise it. It ends in %1; it should end in %2.</source>
        <extracomment>%1 the last characters of the text as they are, %2 as they should be</extracomment>
        <translation>文字列の全体が貼り付けられていないので、サービスが認識できません。今の末尾は %1、正しい末尾は %2 です。</translation>
    </message>
    <message>
        <source>For the registry, which keeps the list of all domains, %1 does not exist or is switched off. It may be misspelt, expired or on hold, it may be waiting for identity verification or for your answer to a confirmation mail, or it may have no name servers.</source>
        <extracomment>%1 the domain</extracomment>
        <translation>すべてのドメイン名の一覧を管理するレジストリでは、%1 は存在しないか、停止されています。つづりの誤り、期限切れ、利用停止、実名認証待ち、確認メールへの返答待ち、ネームサーバーの未登録などが考えられます。</translation>
    </message>
    <message>
        <source>Anyone who asks for %1 is sent to a parking place for unused domains: %2. Either it was not connected yet, or the seller is waiting for your answer to a confirmation mail, or the domain has expired.</source>
        <extracomment>%1 a domain, %2 name servers</extracomment>
        <translation>%1 への問い合わせは、待機中のドメイン名のための場所に案内されます：%2。まだ接続されていないか、購入先が確認メールへの返答を待っているか、期限が切れています。</translation>
    </message>
    <message>
        <source>The registry names %1. The domain itself names %2. For a while, some people ask the first and some the second.</source>
        <extracomment>%1 name servers, %2 other name servers</extracomment>
        <translation>レジストリに登録されているのは %1、ドメイン名自身が示しているのは %2 です。しばらくの間、どちらに問い合わせるかは相手によって違います。</translation>
    </message>
    <message>
        <source>It was entered at %1, but the internet asks other name servers: %2. They do not have it.</source>
        <extracomment>%1 the name of a DNS host, %2 name servers</extracomment>
        <translation>%1 に入力されていますが、インターネットからの問い合わせ先は別のネームサーバーで、そこにはありません：%2</translation>
    </message>
    <message>
        <source>They were there before the name servers changed, and the new ones do not have them. Lost: %1. Name servers now: %2</source>
        <extracomment>%1 names of records, %2 name servers</extracomment>
        <translation>ネームサーバーが変わる前にはありましたが、新しいほうにはありません。なくなったもの：%1。今のネームサーバー：%2</translation>
    </message>
    <message>
        <source>The records of %1 have not changed since you began. Some DNS hosts only pass changes on after one more click, or every 15 minutes.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>%1 のレコードは、始めたときから変わっていません。もう1回クリックしないと変更を反映しないドメイン名サービスプロバイダや、15分ごとにしか反映しないところがあります。</translation>
    </message>
    <message>
        <source>Because of it, many receivers do not trust any record of %1. Usually the entry was left over when the domain moved away from an earlier DNS host.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>このために、多くの受信側は %1 のレコードをまったく信用しません。たいていは、ドメイン名を移したときに、前のDNSの署名が残ったものです。</translation>
    </message>
    <message>
        <source>All texts at %1 come in one answer, which has %2 bytes now. Some networks do not let such answers through, and receivers miss your SPF record.</source>
        <extracomment>%1 a domain, %2 a number of bytes</extracomment>
        <translation>%1 のテキストは、すべて1つの答えにまとめて送られ、今は%2バイトあります。このような答えを通さないネットワークもあり、受信側にSPFレコードが届かなくなります。</translation>
    </message>
    <message>
        <source>The console says: %1. In DNS everything is ready, but the service does not use it until it is switched on there.</source>
        <extracomment>%1 the status that the console shows</extracomment>
        <translation>コンソールの表示：%1。DNSの準備はすべてできていますが、コンソールで有効にするまで、サービスは使い始めません。</translation>
    </message>
    <message>
        <source>The console shows %1 as the current value, but DNS already has %2. The service remembers an earlier answer for a while.</source>
        <extracomment>%1 the current value in the console, %2 the record value in DNS</extracomment>
        <translation>コンソールの「現在の値」は %1 ですが、DNSではもう %2 になっています。サービスは、前の答えをしばらく覚えています。</translation>
    </message>
    <message>
        <source>Somebody has already registered %1 there: you with another account, a colleague, or the company that made your website.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>だれかが前に %1 を登録しています。ご自分の別のアカウント、同僚、またはWebサイトを作った会社かもしれません。</translation>
    </message>
    <message>
        <source>All name servers have had the right records since %1. It is the service that has not looked again yet.</source>
        <extracomment>%1 a clock time</extracomment>
        <translation>%1 から、すべてのネームサーバーに正しいレコードがあります。サービスがまだ確認し直していないだけです。</translation>
    </message>
    <message>
        <source>These may send for you or receive your mail today, but the new records do not name them: %1</source>
        <extracomment>%1 services or mail servers</extracomment>
        <translation>次のものは、今あなたの代わりに送信したり、メールを受け取ったりしていますが、新しいレコードには入っていません：%1</translation>
    </message>
    <message>
        <source>The service gave up</source>
        <translation>サービスはレコードを探すのをやめました</translation>
    </message>
    <message>
        <source>This concerns several records. See below what to type for each of them: %1</source>
        <extracomment>%1 names of records: “_dmarc.example.com and example.com”</extracomment>
        <translation>複数のレコードに同じ問題があります。入力する内容は、下の各レコードに表示しています：%1</translation>
    </message>
    <message>
        <source>The reason is given above, with the whole domain.</source>
        <translation>理由は、上のドメイン名全体の説明をご覧ください。</translation>
    </message>
    <message>
        <source>Nothing to do. Whoever looks after %1 can change the text without you.</source>
        <extracomment>%1 where a CNAME record points</extracomment>
        <translation>何もする必要はありません。値は %1 の管理者が変更できます。</translation>
    </message>
    <message>
        <source>The right text comes from another place through an alias, and that works</source>
        <translation>正しい値が別名（CNAME）の先にあり、問題なく使えます</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, and the right text is there. Receivers follow the alias.</source>
        <extracomment>%1 a name, %2 where its CNAME record points</extracomment>
        <translation>%1 は %2 の別名で、正しい値はその先にあります。受信側は別名をたどって読みます。</translation>
    </message>
    <message>
        <source>Enter the value as shown here, save it, and check that it is still the same. If not, ask the DNS host how to enter it.</source>
        <translation>ここに表示されている値をそのまま入力して保存し、同じままか確認してください。変わっていたら、入力方法をDNSサービスに問い合わせてください。</translation>
    </message>
    <message>
        <source>Choose &quot;DNS only&quot; (a grey cloud) before you save.</source>
        <translation>保存する前に「DNSのみ」（DNS only、灰色の雲）を選んでください。</translation>
    </message>
    <message>
        <source>Copy the record values from the console, and paste those.</source>
        <translation>コンソールからレコード値をコピーして、貼り付けてください。</translation>
    </message>
    <message>
        <source>Check in the console that you copied from the page of the right domain.</source>
        <translation>正しいドメイン名のページからコピーしたか、コンソールで確認してください。</translation>
    </message>
    <message>
        <source>Copy the whole name from the console, and paste that.</source>
        <translation>コンソールから名前全体をコピーして、貼り付けてください。</translation>
    </message>
    <message>
        <source>Compare with the console, and leave the value that it shows now.</source>
        <translation>コンソールと見比べて、今表示されている値だけを残してください。</translation>
    </message>
    <message>
        <source>Compare with the console, and add a space where one is missing.</source>
        <translation>コンソールと見比べて、足りないところに空白を入れてください。</translation>
    </message>
    <message>
        <source>Go on to the ticks: they show when the records can be seen.</source>
        <translation>「検証結果」のページに進んでください。レコードが見えるようになると表示されます。</translation>
    </message>
    <message>
        <source>Ask your DNS admin to change the value to the one in the table.</source>
        <translation>表の値に直すよう、DNSの管理者に頼んでください。</translation>
    </message>
    <message>
        <source>Ask your DNS admin whether this record was entered.</source>
        <translation>このレコードを登録したか、DNSの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Nothing to do. If you like, ask what it is for.</source>
        <translation>何もする必要はありません。気になる場合は、何のための行か聞いてみてください。</translation>
    </message>
    <message>
        <source>Send the table again, and ask for the new value of this record.</source>
        <translation>表をもう一度送り、このレコードを新しい値にするよう頼んでください。</translation>
    </message>
    <message>
        <source>Open that set-up, and paste the answer there.</source>
        <translation>その設定を開いて、そちらに返信を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 does not accept %2 in this record</source>
        <extracomment>%1 the name of a DNS host, %2 one character</extracomment>
        <translation>%1 では、このレコードに %2 を使えません</translation>
    </message>
    <message>
        <source>Leave the proxy switch off for this record</source>
        <translation>このレコードのプロキシはオフのままにしてください</translation>
    </message>
    <message>
        <source>This is the answer of a look-up that found nothing</source>
        <translation>何も見つからなかった検索結果が貼り付けられています</translation>
    </message>
    <message>
        <source>The text does not say for which domain these records are</source>
        <translation>どのドメイン名のレコードかが、テキストに書かれていません</translation>
    </message>
    <message>
        <source>The region is missing in the mail server&apos;s name</source>
        <translation>メールサーバー名にリージョンがありません</translation>
    </message>
    <message>
        <source>The text holds two different values for one record</source>
        <translation>1つのレコードに、異なる値が2つあります</translation>
    </message>
    <message>
        <source>Two words of the value may have run together</source>
        <translation>値の中で、2つの語がつながっているようです</translation>
    </message>
    <message>
        <source>Only the first rows were read</source>
        <translation>最初の行だけを読み取りました</translation>
    </message>
    <message>
        <source>Backslashes were removed</source>
        <translation>バックスラッシュ（\）を取り除きました</translation>
    </message>
    <message>
        <source>The beginning of a link was removed</source>
        <translation>リンクの先頭部分を取り除きました</translation>
    </message>
    <message>
        <source>The priority was taken apart from the value</source>
        <translation>優先度を値から切り離しました</translation>
    </message>
    <message>
        <source>Web page codes were changed to plain text</source>
        <translation>Webページの記号を普通の文字に直しました</translation>
    </message>
    <message>
        <source>A capital letter was changed to a small one</source>
        <translation>大文字を小文字に直しました</translation>
    </message>
    <message>
        <source>The encoding of a mail was undone</source>
        <translation>メールの符号化を元に戻しました</translation>
    </message>
    <message>
        <source>Everything was entered as in your table</source>
        <translation>すべて表のとおりに登録されています</translation>
    </message>
    <message>
        <source>%1 was entered with another value</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 が、表とは違う値で登録されています</translation>
    </message>
    <message>
        <source>The answer says nothing about %1</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>返信に %1 の行がありません</translation>
    </message>
    <message>
        <source>%1 was not in your table</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 は表にない行です</translation>
    </message>
    <message>
        <source>%1 was entered as in your table, but needs another value now</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 は表のとおりですが、今は別の値が必要です</translation>
    </message>
    <message>
        <source>This answer belongs to another set-up</source>
        <translation>これは別の設定への返信です</translation>
    </message>
    <message>
        <source>The code line of the table is damaged</source>
        <translation>表のコード行が壊れています</translation>
    </message>
    <message>
        <source>%1 refuses such a value or takes the character out when it is saved.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>%1 はこのような値を受け付けないか、保存するときにその文字を取り除きます。</translation>
    </message>
    <message>
        <source>With the proxy on, %1 publishes addresses of its own instead of this record, and the mail service does not find it.</source>
        <extracomment>%1 the name of a DNS host</extracomment>
        <translation>プロキシがオンだと、%1 はこのレコードの代わりに自社のアドレスを公開するため、メールサービスがレコードを見つけられません。</translation>
    </message>
    <message>
        <source>It says that nothing is there yet: %1. It holds no value to enter.</source>
        <extracomment>%1 a name, or a line of the text</extracomment>
        <translation>「まだ何もない」という結果です：%1。登録する値は含まれていません。</translation>
    </message>
    <message>
        <source>Such a text holds the values only. They are used for the domain of this set-up.</source>
        <translation>このテキストには値だけが入っています。この設定のドメイン名の値として使います。</translation>
    </message>
    <message>
        <source>%1 does not exist. The name holds a region, such as us-east-1.</source>
        <extracomment>%1 the name of a mail server</extracomment>
        <translation>%1 というサーバーはありません。名前には us-east-1 のようなリージョンが入ります。</translation>
    </message>
    <message>
        <source>There can be only one record at %1. The text may also hold an older value.</source>
        <extracomment>%1 the name of a record</extracomment>
        <translation>%1 に置けるレコードは1つだけです。古い値も一緒に貼り付けられた可能性があります。</translation>
    </message>
    <message>
        <source>The value came in pieces, which were joined without a space: %1</source>
        <extracomment>%1 the value</extracomment>
        <translation>値が分かれていたため、空白を入れずにつなぎました：%1</translation>
    </message>
    <message>
        <source>At most %1 rows are read at once.</source>
        <extracomment>%1 a number of rows</extracomment>
        <translation>一度に読み取れるのは%1行までです。</translation>
    </message>
    <message>
        <source>They are the spelling of zone files and manuals, not part of the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>ゾーンファイルやマニュアルの書き方で、値の一部ではありません。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>A mail or text program made a link of the name. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>メールソフトや文書ソフトが名前をリンクに変えていました。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>The number in front is the priority. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>先頭の数字は優先度です。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>They are the spelling of web pages, not part of the value. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>Webページの書き方で、値の一部ではありません。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>Text programs begin a line with a capital. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>文書ソフトが先頭の文字を大文字に変えることがあります。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>Mails are encoded on their way. It was pasted like this: %1</source>
        <extracomment>%1 the text as it was pasted</extracomment>
        <translation>メールは送信時に符号化されます。貼り付けられたもの：%1</translation>
    </message>
    <message>
        <source>%1 was entered. The table says %2.</source>
        <extracomment>%1 the value that was entered, %2 the value of the table</extracomment>
        <translation>登録された値は %1、表の値は %2 です。</translation>
    </message>
    <message>
        <source>The table had this row; perhaps it was not entered yet.</source>
        <translation>表にはこの行がありました。まだ登録されていないかもしれません。</translation>
    </message>
    <message>
        <source>Your DNS admin entered it as well. This set-up does not need it.</source>
        <translation>DNSの管理者が別に登録した行です。この設定には必要ありません。</translation>
    </message>
    <message>
        <source>The values of this set-up changed after the table was made.</source>
        <translation>表を作った後に、この設定の値が変わりました。</translation>
    </message>
    <message>
        <source>Nothing to do. If the values changed after the table was made, send it again.</source>
        <translation>何もする必要はありません。表を作った後に値が変わった場合は、もう一度送ってください。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>Mail programs sometimes cut or change long lines. The rows were compared with today&apos;s values instead.</source>
        <translation>メールソフトが長い行を切ったり変えたりすることがあります。代わりに、今の値と比べました。</translation>
    </message>
    <message>
        <source>Go on to the ticks: they show what is really there. Or ask your DNS admin to answer with the table as it was entered.</source>
        <translation>「検証結果」のページに進んでください。実際の状態がわかります。または、実際に登録した内容の表を返信してもらってください。</translation>
    </message>
    <message>
        <source>Ask your DNS admin to leave only the record in the table.</source>
        <translation>表のレコードだけを残すよう、DNSの管理者に頼んでください。</translation>
    </message>
    <message>
        <source>%1 of %2 rows were entered as in your table</source>
        <extracomment>%1 and %2 numbers of rows</extracomment>
        <translation>%2行のうち%1行は表のとおりに登録されています</translation>
    </message>
    <message>
        <source>Only your own table came back</source>
        <translation>こちらから送った表だけが返ってきました</translation>
    </message>
    <message>
        <source>%1 was entered a second time, but only one is allowed</source>
        <extracomment>%1 the type and the name of a record</extracomment>
        <translation>%1 がもう1つ登録されていますが、置けるのは1つだけです</translation>
    </message>
    <message>
        <source>Their names, types and values are those in the table. Read the admin&apos;s own words too: the program cannot understand remarks.</source>
        <translation>名前、種類、値が表と同じです。管理者からのひと言も読んでください。文章の内容までは確認していません。</translation>
    </message>
    <message>
        <source>Mail programs repeat the mail that is answered. What was really entered is not in this text.</source>
        <translation>返信には、元のメールがそのまま引用されることがあります。実際に登録された内容は、このテキストにはありません。</translation>
    </message>
    <message>
        <source>Besides the record in the table there is %1. With both, receivers may use neither.</source>
        <extracomment>%1 the value that was entered</extracomment>
        <translation>表のレコードのほかに %1 があります。2つあると、どちらも使われないことがあります。</translation>
    </message>
    <message>
        <source>Its table was made in another set-up, for %1.</source>
        <extracomment>%1 a domain</extracomment>
        <translation>表は %1 の別の設定で作られたものです。</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it and open the set-up here again.</source>
        <translation>もう1つのウィンドウで続けるか、そちらを閉じてから、ここで開き直してください。</translation>
    </message>
    <message>
        <source>Open the file again to see what it holds now, or save yours as a copy.</source>
        <translation>ファイルを開き直して今の内容を確認するか、こちらの内容を別名で保存してください。</translation>
    </message>
    <message>
        <source>Nothing to do. The ticks will be up to date again in a moment.</source>
        <translation>何もする必要はありません。まもなく最新の状態になります。</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the list that comes with this program.</source>
        <translation>ファイルを直すか、削除してください。削除すると、付属のリストを使います。</translation>
    </message>
    <message>
        <source>Write the names of the columns into the first line and open the list again.</source>
        <translation>1行目に列の名前を書いて、リストを開き直してください。</translation>
    </message>
    <message>
        <source>Write the domain there, such as %1, and open the list again.</source>
        <translation>そこに %1 のようにドメイン名を書いて、リストを開き直してください。</translation>
    </message>
    <message>
        <source>Write the id of a service there, such as %1, and open the list again.</source>
        <translation>そこに %1 のようにサービスのIDを書いて、リストを開き直してください。</translation>
    </message>
    <message>
        <source>Check the name of the file, and that it can be opened.</source>
        <translation>ファイル名と、そのファイルを開けることを確認してください。</translation>
    </message>
    <message>
        <source>Split the list and open the parts one after another.</source>
        <translation>リストを分けて、1つずつ開いてください。</translation>
    </message>
    <message>
        <source>Ask for the report once more, as a file.</source>
        <translation>レポートをもう一度、ファイルで送ってもらってください。</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>開くには、最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>This set-up is open in another window</source>
        <translation>この設定は別のウィンドウで開かれています</translation>
    </message>
    <message>
        <source>The file was changed in another window or program</source>
        <translation>別のウィンドウかプログラムがファイルを変更しました</translation>
    </message>
    <message>
        <source>The network of this computer has changed</source>
        <translation>このパソコンのネットワークが変わりました</translation>
    </message>
    <message>
        <source>This computer was asleep</source>
        <translation>このパソコンはスリープしていました</translation>
    </message>
    <message>
        <source>Your list of resolvers cannot be read</source>
        <translation>お使いのリゾルバー一覧を読み取れません</translation>
    </message>
    <message>
        <source>The list has no column with domains</source>
        <translation>リストにドメイン名の列がありません</translation>
    </message>
    <message>
        <source>There is no domain in line %1</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1行目にドメイン名がありません</translation>
    </message>
    <message>
        <source>The service in line %1 is not known</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1行目のサービスは使えません</translation>
    </message>
    <message>
        <source>The set-up in line %1 cannot be read</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>%1行目の設定ファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 is there again in line %2</source>
        <extracomment>%1 a domain, %2 the number of a line</extracomment>
        <translation>%1 は%2行目にもう一度あります</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>リストが長すぎます</translation>
    </message>
    <message>
        <source>This is not a report for support</source>
        <translation>サポート用のレポートではありません</translation>
    </message>
    <message>
        <source>This report was made by a newer version</source>
        <translation>このレポートは、より新しいバージョンで作られました</translation>
    </message>
    <message>
        <source>The file %1 is open there too. Here it is shown and checked, but nothing is saved, so that neither window undoes the other&apos;s work.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>ファイル %1 は、そちらでも開かれています。こちらでは表示と確認だけを行い、互いの作業を消さないように、保存はしません。</translation>
    </message>
    <message>
        <source>The file %1 no longer holds what was saved here. It was left as it is.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>ファイル %1 の内容は、ここで保存したものではなくなっています。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Its connection has changed since the last look. DNS may look different from here, so everything is checked again.</source>
        <translation>前回の確認のときとは、別の方法で接続しています。DNSの見え方が変わることがあるため、すべて確認し直します。</translation>
    </message>
    <message>
        <source>Nothing was checked since %1. Everything is checked again.</source>
        <extracomment>%1 a point in time</extracomment>
        <translation>%1 から何も確認していません。すべて確認し直します。</translation>
    </message>
    <message>
        <source>In the file %1 something is wrong at %2. The list that comes with this program is used instead.</source>
        <extracomment>%1 a file name, %2 a place in it</extracomment>
        <translation>ファイル %1 の %2 に誤りがあります。代わりに、付属のリストを使います。</translation>
    </message>
    <message>
        <source>The first line names the columns. One of them has to be called &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>1行目は列の名前です。そのうちの1つは「%1」か「%2」にしてください。</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>そこには何も書かれていません。</translation>
    </message>
    <message>
        <source>There it says: %1</source>
        <extracomment>%1 what stands in a list</extracomment>
        <translation>そこに書かれている内容：%1</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>ファイルは %1 です。</translation>
    </message>
    <message>
        <source>The same domain with the same service came before. It is taken once.</source>
        <translation>同じドメイン名とサービスの組み合わせが前にもあります。1つとして扱います。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n line(s) are read at once.</source>
        <translation>
            <numerusform>一度に読めるのは%n行までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 holds something else, or was cut off on its way.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>ファイル %1 の中身が違うか、途中で切れています。</translation>
    </message>
    <message>
        <source>The file %1 has format %2, which this version does not know.</source>
        <extracomment>%1 a file name, %2 the number of its format</extracomment>
        <translation>ファイル %1 の形式は %2 で、このバージョンでは扱えません。</translation>
    </message>
    <message>
        <source>wrong name</source>
        <extracomment>State of a record that was entered, but under another name.</extracomment>
        <translation>名前の誤り</translation>
    </message>
    <message>
        <source>wrong place</source>
        <extracomment>State of a record that was entered in a list that nobody asks, or at another domain.</extracomment>
        <translation>場所の誤り</translation>
    </message>
    <message>
        <source>The service has stopped looking for the records. It looked until %1.</source>
        <extracomment>%1: a time, with the date</extracomment>
        <translation>サービスはレコードの確認を終了しました（期限：%1）。</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already an MX record at this name, do not replace it: ask first. Add this one only if there is none.</source>
        <translation>今DNSに何があるかはわかっていません。この名前にすでにMXレコードがある場合は、置き換えずに、先に管理者に確認してください。MXレコードがない場合だけ、これを追加してください。</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already an SPF record at this name, neither replace it nor add a second one: ask first, so that the two become one.</source>
        <translation>今DNSに何があるかはわかっていません。この名前にすでにSPFレコードがある場合は、置き換えも追加もせずに、先に管理者に確認してください。2つを1つにまとめる必要があります。</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already a DMARC record at this name, neither replace it nor add a second one: ask first.</source>
        <translation>今DNSに何があるかはわかっていません。この名前にすでにDMARCレコードがある場合は、置き換えも追加もせずに、先に管理者に確認してください。</translation>
    </message>
    <message>
        <source>We do not know what is there today. If there is already something at this name, ask before you change it.</source>
        <translation>今DNSに何があるかはわかっていません。この名前にすでに何かがある場合は、変更する前に管理者に確認してください。</translation>
    </message>
    <message>
        <source>Not checked yet: no usable answer came back.</source>
        <translation>まだ確認できていません：サーバーから正しい形の答えが届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) are saved. Wait until they are seen everywhere.</source>
        <extracomment>%n how many records there are</extracomment>
        <translation>
            <numerusform>%n件すべてのレコードが保存されています。世界中で見えるようになるまでお待ちください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <extracomment>%n how many records are right, %1 how many there are</extracomment>
        <translation>まだレコードがありません。</translation>
    </message>
    <message>
        <source>Mail to this domain will go to this mail server. Today no mail server (MX) is entered.</source>
        <translation>このドメイン宛てのメールは、このメールサーバーに届くようになります。現在、メールサーバー（MX）は登録されていません。</translation>
    </message>
</context>
<context>
    <name>sda::TicksPage</name>
    <message>
        <source>Watch the ticks</source>
        <translation>検証結果を見守る</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>レコードを確認しています…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Records and their state</source>
        <translation>レコードとその状態</translation>
    </message>
    <message>
        <source>Check with a command</source>
        <translation>コマンドで確認する</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: a file name</extracomment>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>&amp;Save a report</source>
        <translation>報告書を保存(&amp;S)</translation>
    </message>
    <message>
        <source>PDF, to print or to attach</source>
        <translation>PDF（印刷・添付用）</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>For support: what every server answered</source>
        <translation>サポート用：各サーバーの答え</translation>
    </message>
    <message>
        <source>This is everything the file will contain: your set-up, as far as it is needed for checking, and what the servers answered at the last look. With it, support can check again.</source>
        <translation>ファイルに入るのは、ここにあるものだけです：確認に必要な範囲の設定と、前回の確認で各サーバーが返した答え。サポート担当者は、これをもとに同じ確認をやり直せます。</translation>
    </message>
    <message>
        <source>Story time is paused</source>
        <translation>事例の時間は一時停止中です</translation>
    </message>
    <message>
        <source>The story is waiting for you</source>
        <translation>事例は操作を待っています</translation>
    </message>
    <message>
        <source>Nothing has been entered in the practice DNS so far.</source>
        <translation>練習用のDNSには、まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>You have not said yet that the records are entered.</source>
        <translation>「レコードは入力済みです」に、まだチェックが入っていません。</translation>
    </message>
    <message>
        <source>Go back and enter the &amp;records</source>
        <translation>戻ってレコードを入力する(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sda::Timeline</name>
    <message>
        <source>Choose a mark to see what was in your DNS at that time.</source>
        <translation>印を選ぶと、その時DNSにあった値が見られます。</translation>
    </message>
    <message>
        <source>What happened to this record, oldest first</source>
        <translation>このレコードの変化（古い順）</translation>
    </message>
    <message>
        <source>Seen then</source>
        <translation>その時の値</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>sda::TodayPane</name>
    <message>
        <source>primary domain (the registered name itself)</source>
        <translation>メインドメイン名（登録したドメイン名そのもの）</translation>
    </message>
    <message>
        <source>non-primary domain (a part of %1)</source>
        <extracomment>%1: the domain above it, such as example.com</extracomment>
        <translation>メインドメイン名ではないドメイン名（%1 のサブドメイン）</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>Asking the name servers of the domain. This takes a few seconds at most; you can go on meanwhile.</source>
        <translation>このドメイン名のネームサーバーに問い合わせています。長くても数秒です。待たずに進んでもかまいません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What is in DNS today</source>
        <translation>今のDNSの内容</translation>
    </message>
    <message>
        <source>Kind of domain</source>
        <translation>ドメイン名の種類</translation>
    </message>
    <message>
        <source>Zone (its list of records)</source>
        <translation>ゾーン（レコードの一覧）</translation>
    </message>
    <message>
        <source>DNS &amp;host</source>
        <translation>ドメイン名サービスプロバイダ(&amp;H)
（DNSを管理している会社）</translation>
    </message>
    <message>
        <source>Its mail goes to</source>
        <translation>メールの受け取り先</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPFレコード</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARCレコード</translation>
    </message>
    <message>
        <source>No mail server (MX) is entered.</source>
        <translation>メールサーバー（MX）は登録されていません。</translation>
    </message>
</context>
<context>
    <name>sda::TopBar</name>
    <message>
        <source>Files and settings</source>
        <translation>ファイルと設定</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>The button at the top of the window that opens &quot;Files and settings&quot;</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Set up &amp;another domain</source>
        <translation>別のドメイン名を設定する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open a saved domain…</source>
        <translation>保存した設定ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;My domains</source>
        <translation>ドメイン一覧(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go to the start page</source>
        <translation>最初のページに戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when something changes</source>
        <translation>変化があったらデスクトップに通知する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep watch in the background</source>
        <extracomment>A switch in a menu: from the start of the session on, without a window</extracomment>
        <translation>バックグラウンドで見守る(&amp;K)</translation>
    </message>
    <message>
        <source>Show the &amp;folder of the saved domains</source>
        <translation>設定ファイルのフォルダーを表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>sda::TopicLink</name>
    <message>
        <source>Opens the help</source>
        <extracomment>What the link does, for people who have the window read to them.</extracomment>
        <translation>ヘルプを開きます</translation>
    </message>
</context>
<context>
    <name>sda::ValueRows</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <extracomment>%1: the number of the row</extracomment>
        <translation>%1行目を削除</translation>
    </message>
    <message>
        <source>&amp;Add another row</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>if empty: %1</source>
        <extracomment>in an empty field; %1: the value that is taken if nothing is typed</extracomment>
        <translation>空欄の場合：%1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>in an empty field; %1: an example of what to type there</extracomment>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>sda::ValuesPage</name>
    <message>
        <source>Copy the record values</source>
        <translation>レコード値をコピーする</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>レコード値</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the text were tidied up</source>
        <translation>
            <numerusform>貼り付けた内容を%nか所整えました</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your sender domain first.</source>
        <translation>先に送信ドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1: one or several names of values, separated by commas</extracomment>
        <translation>まだ足りないもの：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You are practising: this is what the console would show.</source>
        <translation>これは練習です。コンソールにはこのように表示されます。</translation>
    </message>
    <message>
        <source>Copy everything the console shows for this domain, and paste it here. What belongs to the records is picked out.</source>
        <translation>コンソールにこのドメイン名について表示されている内容をすべてコピーして、ここに貼り付けてください。レコードの部分だけを取り出します。</translation>
    </message>
    <message>
        <source>Where the console shows the record values</source>
        <translation>コンソールのどこにレコード値が表示されるか</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Type the values one by one</source>
        <translation>値を1つずつ入力する</translation>
    </message>
    <message>
        <source>Paste what the console shows.</source>
        <translation>コンソールに表示された内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy it with the button, and paste it into the area below with Ctrl+V.</source>
        <translation>ボタンでコピーし、下の枠にCtrl+Vで貼り付けてください。</translation>
    </message>
    <message>
        <source>All values were found.</source>
        <translation>すべての値が見つかりました。</translation>
    </message>
    <message>
        <source>Press Next. You can leave the DMARC part as it is.</source>
        <translation>「次へ」を押してください。DMARCのところは、そのままでかまいません。</translation>
    </message>
    <message>
        <source>What the console usually shows</source>
        <translation>コンソールに通常表示される値</translation>
    </message>
</context>
<context>
    <name>sda::WatchTexts</name>
    <message>
        <source>Records of %1</source>
        <extracomment>%1: a domain</extracomment>
        <translation>%1のレコード</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全な名前</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>あるべき値</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Right at name servers</source>
        <translation>正しいネームサーバー</translation>
    </message>
    <message>
        <source>Seen then</source>
        <translation>その時の値</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン名</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Zone in DNS</source>
        <translation>DNSのゾーン</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>最後の確認</translation>
    </message>
    <message>
        <source>All right since</source>
        <translation>すべて正しくなった時</translation>
    </message>
    <message>
        <source>The service looks until</source>
        <translation>サービスが確認する期限</translation>
    </message>
    <message>
        <source>The console shows</source>
        <translation>コンソールの表示</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>報告書の作成</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成に使ったもの</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでの変化</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ変化はありません。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>まだ追加されていません</translation>
    </message>
    <message>
        <source>still checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>認められていません</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>あるべき値のとおりです</translation>
    </message>
    <message>
        <source>All times are of the clock of this computer (%1).</source>
        <extracomment>%1: a time zone, “UTC+09:00”</extracomment>
        <translation>時刻はすべて、このコンピューターの時計（%1）によります。</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>各地のDNS</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>being asked…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have it</source>
        <extracomment>name servers: %n how many have the record, %1 how many there are</extracomment>
        <translation>
            <numerusform>%1台中%n台で確認</numerusform>
        </translation>
    </message>
    <message>
        <source>once all name servers have it</source>
        <translation>ネームサーバーの次です</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 see it</source>
        <extracomment>public DNS servers: %n how many see the record, %1 how many were asked</extracomment>
        <translation>
            <numerusform>%1か所中%nか所で確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the rest follows by itself</source>
        <extracomment>%1: “2 of 3 see it”</extracomment>
        <translation>%1（残りは自然に反映されます）</translation>
    </message>
    <message>
        <source>%1, the rest by %2</source>
        <extracomment>%1: “2 of 3 see it”, %2: a time of day</extracomment>
        <translation>%1（残りは遅くとも%2までに反映されます）</translation>
    </message>
    <message>
        <source>comes last</source>
        <translation>最後の段階です</translation>
    </message>
    <message>
        <source>is still checking</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>まだ確認中です</translation>
    </message>
    <message>
        <source>shows it as verified</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>検証済みと表示されています</translation>
    </message>
    <message>
        <source>does not accept it yet</source>
        <extracomment>the service&apos;s console, as the person said</extracomment>
        <translation>まだ認められていません</translation>
    </message>
    <message>
        <source>see in its console</source>
        <translation>コンソールでご確認ください</translation>
    </message>
    <message>
        <source>%1 is asked later</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1は後で確認します</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1を確認しています</translation>
    </message>
    <message>
        <source>%1 has the record</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1にはレコードがあります</translation>
    </message>
    <message>
        <source>%1 still remembers what was there before, until %2</source>
        <extracomment>%1: a server, %2: a time of day</extracomment>
        <translation>%1は%2まで、以前の内容を覚えています</translation>
    </message>
    <message>
        <source>%1 still remembers what was there before</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1はまだ以前の内容を覚えています</translation>
    </message>
    <message>
        <source>%1 has something else, or nothing</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1には別の内容があるか、何もありません</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <extracomment>%1: a server</extracomment>
        <translation>%1は確認できませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a step and how far it is: “Name servers: 2 of 3 have it”
----------
%1: a time, %2: a state, “verified”</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>in the column that says since when a state has lasted</extracomment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>for %n min</source>
        <extracomment>since when a state has lasted; short for “for 2 minutes”</extracomment>
        <translation>
            <numerusform>%n分経過</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1: a time of day
----------
%1: a day, “October 3”</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>since yesterday %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>昨日%1から</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A Qt date format: month and day, as in “October 3”.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A Qt date format: month and day, short, as in “Oct 3”.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>キプロス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>two numbers: “2 of 3”</extracomment>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>%1: %2, right at %3 name servers</source>
        <extracomment>%1: a time, %2: a state, “verified”; %3: how many name servers had the record, “2 of 3”</extracomment>
        <translation>%1：%2、正しいネームサーバー：%3</translation>
    </message>
    <message>
        <source>its console shows “%1”</source>
        <translation>コンソールの表示は「%1」</translation>
    </message>
    <message numerus="yes">
        <source>seen by %n server(s)</source>
        <extracomment>public DNS servers: %n how many were asked; all see the record</extracomment>
        <translation>
            <numerusform>%n台のサーバーで確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sda::Welcome</name>
    <message>
        <source>New here? Practise with the sample first, if you like: nothing real is changed. At any time, F1 opens the help for what you see.</source>
        <translation>はじめての方は、まず見本で練習できます。本物の設定は何も変わりません。F1キーを押すと、表示中のページの説明がいつでも開きます。</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <extracomment>Button: this has been read and need not be shown again</extracomment>
        <translation>分かりました(&amp;G)</translation>
    </message>
</context>
<context>
    <name>sda::WizardWindow</name>
    <message>
        <source>Open a saved domain</source>
        <translation>保存した設定ファイルを開く</translation>
    </message>
    <message>
        <source>Saved domains (%1)</source>
        <translation>設定ファイル (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Sender Domain Assistant</source>
        <translation>送信ドメイン名アシスタント</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1: number of the step, %2: its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Already &amp;Verified in the console?</source>
        <translation>コンソールではもう「検証済み」ですか？(&amp;V)</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>次へ(&amp;N) ›</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>ファイルを開き直す</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>こちらの内容を別名で保存</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Beside the steps: the domain is a sample</extracomment>
        <translation>練習</translation>
    </message>
    <message>
        <source>Does the console sa&amp;y “%1” already?</source>
        <extracomment>%1: the word that the console of the service shows at the end</extracomment>
        <translation>コンソールではもう「%1」ですか？(&amp;Y)</translation>
    </message>
</context>
</TS>
