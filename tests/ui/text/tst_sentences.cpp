#include "ui/text/sentences.h"

#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Sentences : public QObject
{
    Q_OBJECT
private slots:
    void joins_data();
    void joins();
};

void tst_Sentences::joins_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("text");
    QTest::addRow("none is no text") << QStringList() << QString();
    QTest::addRow("one stays as it is") << QStringList{u"One."_s} << u"One."_s;
    QTest::addRow("a blank stands between two") << QStringList{u"A."_s, u"B."_s} << u"A. B."_s;
    QTest::addRow("so it does in Korean")
        << QStringList{u"둡니다."_s, u"둘."_s} << u"둡니다. 둘."_s;
    QTest::addRow("none in Japanese")
        << QStringList{u"です。"_s, u"ます。"_s, u"か？"_s} << u"です。ます。か？"_s;
    QTest::addRow("what is empty leaves no blank")
        << QStringList{u""_s, u"A."_s, u""_s, u"B."_s, u""_s} << u"A. B."_s;
}

void tst_Sentences::joins()
{
    QFETCH(QStringList, sentences);
    QTEST(joinedSentences(sentences), "text");
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
