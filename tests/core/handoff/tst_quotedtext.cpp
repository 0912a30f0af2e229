#include "core/handoff/quotedtext.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Letters: "o" is a line of the admin's own, "q" one that is repeated. Others may be either.
class tst_QuotedText : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
};

void tst_QuotedText::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("no quote") << u"o\n\no\no"_s;
    QTest::addRow("signs") << u"o\n> q\n>> q\n＞ q\no"_s;
    QTest::addRow("bars") << u"o\n| q\n| | q\n o"_s;
    QTest::addRow("a table has bars too") << u"| o | o |\n|---|---|\n| o | o |"_s;
    QTest::addRow("a long line broken") << u"o\n> q"_s + QString(70, u'x') + u"\nq\n> q\n\no"_s;
    QTest::addRow("Windows line ends") << u"o\r\n> q\r\no"_s;
    for (const QString &line :
         {u"-----Original Message-----"_s, u"----- 元のメッセージ -----"_s,
          u"-----원본 메시지-----"_s, u"------------------ 原始邮件 ------------------"_s,
          u"---------- Forwarded message ---------"_s,
          u"On Mon, Nov 22, 2026 at 9:00 AM A wrote:"_s,
          u"2026年11月22日(日) 9:00 山田 <a@b.example>:"_s, u"山田様が書きました:"_s,
          u"2026년 11월 22일 (일) 오전 9:00, 김 <a@b.example>님이 작성:"_s,
          u"在 2026年11月22日，王写道："_s,
          u"On Mon, Nov 22, 2026 at 9:00 AM Somebody <\na@b.example> wrote:"_s,
          u"From: a@b.example\nSent: Monday\nTo: c@d.example"_s,
          u"差出人: a@b.example\n送信日時: 2026/11/22"_s, u"발신: a@b.example\n날짜: 11. 22."_s,
          u"*From:* a@b.example\n*Sent:* Monday"_s}) {
        QTest::addRow("below %s", qPrintable(line)) << u"o\n\n"_s + line + u"\n\nq\nq\n"_s;
        QTest::addRow("signs and words below %s", qPrintable(line))
            << u"o\n\n"_s + line + u"\n\n> q\n> q\n\no\n"_s;
    }
    QTest::addRow("headers of the answer itself")
        << u"Subject: Re\nFrom: a@b.example\nSent: Monday\n\no\n\nOn Monday 22, A wrote:\n> q\n"_s;
    QTest::addRow("the only headers there are") << u"From: a@b.example\nSent: Monday\n\nq\nq"_s;
    QTest::addRow("labels of a table") << u"Host record: @ o\nRecord value: o\nReason: o"_s;
}

void tst_QuotedText::splits()
{
    QFETCH(QString, text);
    const QuotedText parts = splitQuote(text);
    const QString plain = QString(text).remove(u'\r');
    for (const QString &line : plain.split(u'\n')) {
        QString word = line;
        word.removeIf([](QChar c) { return !c.isLetter(); });
        if (word == u'o' || word == u"oo")
            QVERIFY2(parts.own.split(u'\n').contains(line), qPrintable(line));
        else if (word == u'q' || (word.startsWith(u'q') && word.endsWith(u'x')))
            QVERIFY2(parts.quoted.split(u'\n').contains(line)
                         && !parts.own.split(u'\n').contains(line),
                     qPrintable(line));
    }
    // No line is lost.
    QCOMPARE(parts.own.count(u'\n') + parts.quoted.count(u'\n'), plain.count(u'\n') + 1);
}

QTEST_GUILESS_MAIN(tst_QuotedText)
#include "tst_quotedtext.moc"
