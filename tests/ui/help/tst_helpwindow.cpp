#include "ui/help/helpbrowser.h"
#include "ui/help/helplist.h"
#include "ui/help/helpshots.h"
#include "ui/help/helpwindow.h"
#include "ui/look/look.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

using namespace sda;
using namespace Qt::StringLiterals;

/// The window of the help, with keys and with the mouse.
class tst_HelpWindow : public QObject
{
    Q_OBJECT
public slots:
    void openOutside(const QUrl &url) { m_outside.append(url.toString()); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void beginsWithTheFirstPage();
    void opensEveryTopic_data() { languages(); }
    void opensEveryTopic();
    void goesToAndFroByKeys();
    void comesBackToThePlace();
    void aNewTopicEndsTheWayForward();
    void unknownTopicsAreTheFirstPage();
    void searchesByKeysAlone();
    void saysThatNothingWasFound();
    void escapeClearsThenCloses();
    void f1IsTheFirstPage();
    void listAndTextGoTogether();
    void showsTitlesWhole_data() { languages(); }
    void showsTitlesWhole();
    void headingsAreNoTopics();
    void linksLeadOn_data();
    void linksLeadOn();
    void followsLinksByKeys();
    void readsNothingFromOutside();
    void staysOnTheTopicInAnotherLanguage();
    void aPictureThatIsMissingIsTold();
    void picturesFitTheText();
    void picturesHavePlainNames();
    void typeFollowsTheFont();
    void coloursFollowThePalette();
    void everyControlHasAName();
    void aboutSaysTheVersion();

private:
    static void languages();
    HelpBrowser &browser() { return *m_window->findChild<HelpBrowser *>(); }
    QListView &list() { return *m_window->findChild<QListView *>(); }
    QLineEdit &field() { return *m_window->findChild<QLineEdit *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, with);
    }

    std::unique_ptr<HelpWindow> m_window;
    QStringList m_outside;
};

void tst_HelpWindow::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

void tst_HelpWindow::initTestCase()
{
    applyLook(Theme::Light);
    for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"card"_s})
        QDesktopServices::setUrlHandler(scheme, this, "openOutside");
}

void tst_HelpWindow::cleanupTestCase()
{
    for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"card"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void tst_HelpWindow::init()
{
    m_outside.clear();
    m_window = std::make_unique<HelpWindow>(u"en"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_HelpWindow::cleanup()
{
    m_window.reset();
}

void tst_HelpWindow::beginsWithTheFirstPage()
{
    QCOMPARE(m_window->topic(), u"manual:start"_s);
    QVERIFY(browser().toPlainText().startsWith(HelpTexts(u"en"_s).title(u"manual:start"_s)));
    QCOMPARE(browser().verticalScrollBar()->value(), 0);
}

void tst_HelpWindow::opensEveryTopic()
{
    QFETCH(QString, language);
    m_window->setLanguage(language);
    const HelpTexts help(language);
    for (const HelpTopic &entry : help.pages() + help.cards()) {
        m_window->openTopic(entry.topic);
        QCOMPARE(m_window->topic(), entry.topic);
        const QString shown = browser().toPlainText();
        QVERIFY2(shown.startsWith(entry.title), qPrintable(entry.topic));
        for (const QString &other : help.seeAlso(entry.topic))
            QVERIFY2(shown.contains(help.title(other)), qPrintable(entry.topic));
        for (const QString &sign : {u"**"_s, u"]("_s, u"`"_s, u"# "_s})
            QVERIFY2(!shown.contains(sign), qPrintable(entry.topic));
        QVERIFY2(m_window->windowTitle().contains(entry.title), qPrintable(entry.topic));
        // Nothing is wider than the window.
        QVERIFY2(browser().document()->size().width() <= browser().viewport()->width() + 1,
                 qPrintable(entry.topic));
    }
}

void tst_HelpWindow::goesToAndFroByKeys()
{
    m_window->openTopic(u"card:spf"_s);
    m_window->openTopic(u"card:dkim"_s);
    browser().setFocus();
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"card:spf"_s);
    field().setFocus();
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
    list().setFocus();
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"card:dkim"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"card:dkim"_s);
}

void tst_HelpWindow::comesBackToThePlace()
{
    m_window->resize(700, 360);
    m_window->openTopic(u"manual:ticks"_s);
    QTRY_VERIFY(browser().verticalScrollBar()->maximum() > 50);
    browser().verticalScrollBar()->setValue(40);
    m_window->openTopic(u"card:ttl"_s);
    QCOMPARE(browser().verticalScrollBar()->value(), 0);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(browser().verticalScrollBar()->value(), 40);
}

void tst_HelpWindow::aNewTopicEndsTheWayForward()
{
    m_window->openTopic(u"card:spf"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    m_window->openTopic(u"card:mx"_s);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"card:mx"_s);
    // The same once more is no step.
    m_window->openTopic(u"card:mx"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
}

void tst_HelpWindow::unknownTopicsAreTheFirstPage()
{
    m_window->openTopic(u"card:spf"_s);
    m_window->openTopic(u"card:../../secret"_s);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
}

void tst_HelpWindow::searchesByKeysAlone()
{
    browser().setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field().hasFocus());
    QTest::keyClicks(&field(), u"what is spf"_s);
    QVERIFY(list().model()->rowCount() < 20);
    QCOMPARE(m_window->topic(), u"manual:start"_s); // typing turns no page
    key(Qt::Key_Return);
    QCOMPARE(m_window->topic(), u"card:spf"_s);
    QVERIFY(browser().hasFocus());
    // Or down the list.
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&field(), u"spf"_s);
    key(Qt::Key_Down);
    QVERIFY(list().hasFocus());
    const QString first = m_window->topic();
    key(Qt::Key_Down);
    QVERIFY(m_window->topic() != first);
}

void tst_HelpWindow::saysThatNothingWasFound()
{
    const auto isSaid = [this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return true;
        }
        return false;
    };
    QVERIFY(!isSaid());
    m_window->setSearch(u"zeppelin"_s);
    QVERIFY(isSaid());
    QVERIFY(!list().isVisible());
    key(Qt::Key_Return);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
    m_window->setSearch({});
    QVERIFY(!isSaid());
    QVERIFY(list().isVisible());
}

void tst_HelpWindow::escapeClearsThenCloses()
{
    field().setFocus();
    QTest::keyClicks(&field(), u"spf"_s);
    key(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QCOMPARE(field().text(), QString());
    key(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void tst_HelpWindow::f1IsTheFirstPage()
{
    m_window->openTopic(u"card:spf"_s);
    key(Qt::Key_F1);
    QCOMPARE(m_window->topic(), u"manual:start"_s);
}

void tst_HelpWindow::listAndTextGoTogether()
{
    m_window->openTopic(u"card:ttl"_s);
    QCOMPARE(list().currentIndex().data(HelpList::topicRole).toString(), u"card:ttl"_s);
    list().setFocus();
    key(Qt::Key_Up);
    QCOMPARE(m_window->topic(), list().currentIndex().data(HelpList::topicRole).toString());
    QVERIFY(m_window->topic() != u"card:ttl"_s);
    const QModelIndex spf = qobject_cast<HelpList *>(list().model())->indexOf(u"card:spf"_s);
    list().scrollTo(spf);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(spf).center());
    QCOMPARE(m_window->topic(), u"card:spf"_s);
}

void tst_HelpWindow::showsTitlesWhole()
{
    QFETCH(QString, language);
    m_window->setLanguage(language);
    m_window->resize(700, 700);
    const QFontMetrics metrics(list().font());
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        const QRect place = list().visualRect(index);
        QVERIFY(place.width() <= list().viewport()->width());
        const QRect needed = metrics.boundingRect(QRect(0, 0, place.width(), 1000),
                                                  Qt::TextWordWrap, index.data().toString());
        QVERIFY2(needed.height() <= place.height(), qPrintable(index.data().toString()));
    }
}

void tst_HelpWindow::headingsAreNoTopics()
{
    int headings = 0;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsEnabled))
            ++headings;
    }
    QCOMPARE(headings, 2);
    // Down from the last page goes over the heading.
    const QString last = HelpTexts(u"en"_s).pages().last().topic;
    m_window->openTopic(last);
    list().setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_window->topic(), HelpTexts(u"en"_s).cards().first().topic);
}

void tst_HelpWindow::linksLeadOn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("outside");
    QTest::addRow("a card") << u"card:spf"_s << u"card:spf"_s << false;
    QTest::addRow("a page") << u"manual:ticks"_s << u"manual:ticks"_s << false;
    QTest::addRow("the web") << u"https://www.example/"_s << u"manual:start"_s << true;
    QTest::addRow("a file") << u"file:///etc/hosts"_s << u"manual:start"_s << false;
    QTest::addRow("without a lock") << u"http://www.example/"_s << u"manual:start"_s << false;
}

void tst_HelpWindow::linksLeadOn()
{
    QFETCH(QString, target);
    QFETCH(QString, topic);
    QFETCH(bool, outside);
    emit browser().anchorClicked(QUrl(target));
    QCOMPARE(m_window->topic(), topic);
    QCOMPARE(m_outside, outside ? QStringList{target} : QStringList());
}

void tst_HelpWindow::followsLinksByKeys()
{
    m_window->openTopic(u"card:spf"_s);
    browser().setFocus();
    key(Qt::Key_Tab);
    QVERIFY(browser().hasFocus());
    key(Qt::Key_Return);
    QCOMPARE(m_window->topic(), u"card:spf-limit"_s);
}

void tst_HelpWindow::readsNothingFromOutside()
{
    const QVariant file = browser().document()->resource(
        QTextDocument::ImageResource,
        QUrl::fromLocalFile(QStringLiteral(SDA_SOURCE_DIR) + "/docs/images/window-en.png"_L1));
    QVERIFY(file.toByteArray().isEmpty() && !file.canConvert<QImage>());
}

void tst_HelpWindow::staysOnTheTopicInAnotherLanguage()
{
    m_window->openTopic(u"card:spf"_s);
    m_window->setSearch(u"SPF"_s);
    m_window->setLanguage(u"ja"_s);
    QCOMPARE(m_window->topic(), u"card:spf"_s);
    QVERIFY(browser().toPlainText().startsWith(HelpTexts(u"ja"_s).title(u"card:spf"_s)));
    QCOMPARE(field().text(), u"SPF"_s);
    QCOMPARE(list().currentIndex().data().toString(), HelpTexts(u"ja"_s).title(u"card:spf"_s));
    m_window->setSearch({});
    m_window->setLanguage(u"ko"_s);
    QCOMPARE(list().currentIndex().data().toString(), HelpTexts(u"ko"_s).title(u"card:spf"_s));
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(browser().toPlainText().startsWith(HelpTexts(u"ko"_s).title(u"manual:start"_s)));
}

// No broken sign: a box says what one would see.
void tst_HelpWindow::aPictureThatIsMissingIsTold()
{
    HelpBrowser view;
    view.setPictures([](const QString &, const QString &) { return QImage(); });
    const HelpTexts texts(u"en"_s);
    view.showTopic(texts, u"manual:ticks"_s);
    const QString words = u"The fifth step with four records and their states"_s;
    QVERIFY(texts.markdown(u"manual:ticks"_s).contains(words));
    QVERIFY(view.toPlainText().contains(words));
    QVERIFY(!view.document()->toRawText().contains(QChar(0xfffc)));
}

void tst_HelpWindow::picturesFitTheText()
{
    HelpBrowser view;
    QStringList asked;
    view.setPictures([&asked](const QString &id, const QString &language) {
        asked.append(id + u'.' + language);
        QImage image(800, 500, QImage::Format_RGB32);
        image.fill(Qt::gray);
        return image;
    });
    view.show();
    const HelpTexts texts(u"ja"_s);
    view.showTopic(texts, u"manual:ticks"_s);
    QCOMPARE(asked.count(u"ticks.ja"_s), 1);
    QVERIFY(asked.contains(u"ticks-wrong.ja"_s));
    for (const int width : {400, 700, 2000}) {
        view.resize(width, 600);
        int seen = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); it != block.end(); ++it) {
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                if (!format.isValid())
                    continue;
                ++seen;
                const double room =
                    view.viewport()->width() - 2 * view.document()->documentMargin();
                QCOMPARE(format.width(), std::min(800.0, room));
                QVERIFY(qAbs(format.height() - format.width() * 500 / 800) < 1);
            }
        }
        QCOMPARE(seen, 2);
        // No hole below them.
        const QTextBlock picture =
            view.document()->findBlock(int(view.document()->toRawText().indexOf(QChar(0xfffc))));
        const QRectF place = view.document()->documentLayout()->blockBoundingRect(picture);
        QVERIFY(place.height() < std::min(500.0, 1.0 * view.width() * 500 / 800) + 40);
        QVERIFY(view.document()->size().width() <= view.viewport()->width() + 1);
    }
    // What a picture shows is said as well: not everybody sees it.
    QVERIFY(view.toPlainText().contains(u"4つのレコード"_s));
}

void tst_HelpWindow::picturesHavePlainNames()
{
    QVERIFY(helpShot(u"../../../etc/passwd"_s, u"en"_s).isNull());
    QVERIFY(helpShot(u"ticks"_s, u"../en"_s).isNull());
}

void tst_HelpWindow::typeFollowsTheFont()
{
    const auto titleSize = [this] {
        const QTextBlock title = browser().document()->begin();
        return title.begin().fragment().charFormat().font().pointSizeF();
    };
    const double before = titleSize();
    QVERIFY(before > browser().fontInfo().pointSizeF());
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(2 * font.pointSizeF());
    QApplication::setFont(large);
    QTRY_VERIFY(titleSize() > 1.8 * before);
    QApplication::setFont(font);
}

void tst_HelpWindow::coloursFollowThePalette()
{
    const auto linkColour = [this] {
        m_window->openTopic(u"card:spf"_s);
        for (QTextBlock block = browser().document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); it != block.end(); ++it) {
                if (it.fragment().charFormat().isAnchor())
                    return it.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    QCOMPARE(linkColour(), QApplication::palette().color(QPalette::Link));
    const QColor light = linkColour();
    applyLook(Theme::Dark);
    QTRY_VERIFY(isDark(browser().palette()));
    QCOMPARE(linkColour(), QApplication::palette().color(QPalette::Link));
    QVERIFY(linkColour() != light);
    applyLook(Theme::Light);
}

void tst_HelpWindow::everyControlHasAName()
{
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void tst_HelpWindow::aboutSaysTheVersion()
{
    QPushButton *about = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral(SDA_VERSION)))
            about = button;
    }
    QVERIFY(about);
    about->click();
    QCOMPARE(m_window->topic(), u"manual:about"_s);
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_helpwindow.moc"
