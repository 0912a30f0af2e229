#include "ui/widgets/domainfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sda;

Q_DECLARE_METATYPE(std::optional<sda::DomainName>)

class tst_DomainField : public QObject
{
    Q_OBJECT
private slots:
    void understandsWhatPeoplePaste_data();
    void understandsWhatPeoplePaste();
    void doesNotComplainWhileSomebodyTypes();
    void mayBeDeletedWithTheFocus();
    void complainsWhenTheFieldIsLeft();
    void anEmptyFieldIsNoReproach();
    void saysNothingMoreWhenMended();
    void offersTheDomainWithoutWww_data();
    void offersTheDomainWithoutWww();
    void offersTheDomainWithoutBlanks_data();
    void offersTheDomainWithoutBlanks();
};

void tst_DomainField::understandsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<bool>("saysSo");
    QTest::addRow("as it is") << QStringLiteral("example.com") << QStringLiteral("example.com")
                              << false;
    QTest::addRow("capital letters are no other domain")
        << QStringLiteral(" Example.COM ") << QStringLiteral("example.com") << false;
    QTest::addRow("a mail address")
        << QStringLiteral("news@example.co.jp") << QStringLiteral("example.co.jp") << true;
    QTest::addRow("a URL") << QStringLiteral("https://example.com/path?x=1")
                           << QStringLiteral("example.com") << true;
    QTest::addRow("full-width letters")
        << QStringLiteral("ｅｘａｍｐｌｅ．ｃｏｍ") << QStringLiteral("example.com") << true;
    QTest::addRow("an international name is shown as typed")
        << QStringLiteral("日本語.jp") << QStringLiteral("xn--wgv71a119e.jp") << false;
}

void tst_DomainField::understandsWhatPeoplePaste()
{
    QFETCH(QString, typed);
    QFETCH(QString, ascii);
    QFETCH(bool, saysSo);
    DomainField field;
    QSignalSpy changed(&field, &DomainField::domainChanged);
    field.setText(typed);
    QVERIFY(field.domain());
    QCOMPARE(field.domain()->ascii(), ascii);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(!field.message().isEmpty(), saysSo);
    QCOMPARE(field.text(), typed); // nothing typed is replaced
}

void tst_DomainField::doesNotComplainWhileSomebodyTypes()
{
    const Texts texts(QStringLiteral("en"));
    DomainField field;
    field.setTexts(&texts);
    field.show();
    QTest::keyClicks(field.findChild<QLineEdit *>(), QStringLiteral("exa"));
    QVERIFY(field.finding());
    QVERIFY(field.message().isEmpty());
    QTest::qWait(300);
    QTest::keyClicks(field.findChild<QLineEdit *>(), QStringLiteral("m"));
    QTest::qWait(600);
    QVERIFY(field.message().isEmpty()); // the pause begins anew with each letter
    QTRY_VERIFY_WITH_TIMEOUT(!field.message().isEmpty(), 2000);
    QCOMPARE(field.message(), texts.summary(*field.finding()));
}

void tst_DomainField::offersTheDomainWithoutWww_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::addRow("a link to the website")
        << QStringLiteral("https://www.example.com/news") << QStringLiteral("example.com");
    QTest::addRow("a part of the domain has a website too")
        << QStringLiteral("www.shop.example.com") << QStringLiteral("shop.example.com");
    QTest::addRow("in its own letters")
        << QStringLiteral("www.日本語.jp") << QStringLiteral("日本語.jp");
    QTest::addRow("a domain without www") << QStringLiteral("example.com") << QString();
    QTest::addRow("www is the registered name") << QStringLiteral("www.com") << QString();
    QTest::addRow("a name that only begins alike")
        << QStringLiteral("www2.example.com") << QString();
}

void tst_DomainField::offersTheDomainWithoutWww()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    DomainField field;
    field.setText(typed);
    QVERIFY(field.domain());
    auto *button = field.findChild<QPushButton *>();
    QCOMPARE(!button->isHidden(), !offered.isEmpty());
    if (offered.isEmpty())
        return;
    QVERIFY(field.domain()->ascii().startsWith(QStringLiteral("www."))); // the person decides
    QVERIFY(!field.message().isEmpty());
    button->click();
    QCOMPARE(field.text(), offered);
    QVERIFY(field.message().isEmpty());
    QVERIFY(button->isHidden());
}

void tst_DomainField::offersTheDomainWithoutBlanks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<bool>("saysWhy");
    QTest::addRow("a blank within the name")
        << QStringLiteral("sample domain.com") << QStringLiteral("sampledomain.com") << true;
    QTest::addRow("a wide blank") << QStringLiteral("sample　domain.com")
                                  << QStringLiteral("sampledomain.com") << true;
    QTest::addRow("a blank behind a dot")
        << QStringLiteral("shop.sample. co.jp") << QStringLiteral("shop.sample.co.jp") << true;
    QTest::addRow("a part in front ends like no domain")
        << QStringLiteral("shop.sample domain.com") << QStringLiteral("shop.sampledomain.com")
        << true;
    QTest::addRow("two domains are not one")
        << QStringLiteral("example.com example.net") << QString() << true;
    QTest::addRow("a sentence is no name")
        << QStringLiteral("my domain is called example.com") << QString() << true;
    QTest::addRow("nothing that is a domain when joined")
        << QStringLiteral("sample domain") << QString() << true;
    QTest::addRow("a name that is wrong in another way")
        << QStringLiteral("sample..com") << QString() << false;
}

void tst_DomainField::offersTheDomainWithoutBlanks()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    QFETCH(bool, saysWhy);
    const Texts texts(QStringLiteral("en"));
    DomainField field;
    field.setTexts(&texts);
    field.setText(typed);
    auto *button = field.findChild<QPushButton *>();
    QVERIFY(button->isHidden()); // somebody may still be typing
    field.complainNow();
    QCOMPARE(field.finding()->code(), FindingCode::DomainMalformed);
    QVERIFY(!field.message().isEmpty());
    QCOMPARE(field.message() != texts.summary(*field.finding()), saysWhy);
    QCOMPARE(!button->isHidden(), !offered.isEmpty());
    if (offered.isEmpty())
        return;
    button->click();
    QCOMPARE(field.text(), offered);
    QVERIFY(field.domain());
    QVERIFY(button->isHidden());
}

void tst_DomainField::mayBeDeletedWithTheFocus()
{
    auto field = std::make_unique<DomainField>();
    field->show();
    QVERIFY(QTest::qWaitForWindowActive(field.get()));
    auto *line = field->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("exam"));
    QVERIFY(line->hasFocus());
    field.reset(); // the sanitizers see calls into what is gone
}

void tst_DomainField::complainsWhenTheFieldIsLeft()
{
    const Texts texts(QStringLiteral("en"));
    DomainField field;
    field.setTexts(&texts);
    field.show();
    auto *line = field.findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("co.jp"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field.finding()->code(), FindingCode::DomainPublicSuffix);
    QCOMPARE(field.message(), texts.summary(*field.finding()));
}

void tst_DomainField::anEmptyFieldIsNoReproach()
{
    const Texts texts(QStringLiteral("en"));
    DomainField field;
    field.setTexts(&texts);
    field.show();
    QTest::keyClick(field.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(field.message().isEmpty());
    field.complainNow(); // Next was pressed
    QCOMPARE(field.message(), texts.summary(finding<FindingCode::DomainEmpty>()));
}

void tst_DomainField::saysNothingMoreWhenMended()
{
    const Texts texts(QStringLiteral("en"));
    DomainField field;
    field.setTexts(&texts);
    QSignalSpy changed(&field, &DomainField::domainChanged);
    field.setText(QStringLiteral("co.jp"));
    field.complainNow();
    QVERIFY(!field.message().isEmpty());
    QCOMPARE(changed.size(), 0); // there was no domain and there is none
    field.setText(QStringLiteral("abc.co.jp"));
    QVERIFY(field.message().isEmpty());
    QCOMPARE(changed.size(), 1);
    field.setText(QStringLiteral("co.jp"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!field.domain());
}

QTEST_MAIN(tst_DomainField)
#include "tst_domainfield.moc"
