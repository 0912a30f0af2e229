#include "app/manual/manualpages.h"
#include "ui/text/texts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sda;
using namespace Qt::StringLiterals;

/// The help as web pages.
class tst_Manual : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void writesEveryTopic_data() { languages(); }
    void writesEveryTopic();
    void hasNoBrokenLink_data() { languages(); }
    void hasNoBrokenLink();
    void everyTopicIsReachedFromTheContents_data() { languages(); }
    void everyTopicIsReachedFromTheContents();
    void isWellFormed_data() { languages(); }
    void isWellFormed();
    void saysItsLanguage_data() { languages(); }
    void saysItsLanguage();
    void leavesNoMarkdown_data() { languages(); }
    void leavesNoMarkdown();
    void loadsNothingFromElsewhere();
    void showsThePicturesThereAre();
    void marksUp_data();
    void marksUp();
    void saysWhatItCouldNotWrite();

private:
    static void languages();
    QStringList files() const; ///< of the fetched language
    QString read(const QString &file) const;
    QStringList linksIn(const QString &file, const QString &attribute) const;

    QTemporaryDir m_shots;
    QTemporaryDir m_written;
    QDir m_folder;
};

void tst_Manual::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void tst_Manual::initTestCase()
{
    // One picture in one language; the others are told in words.
    QDir(m_shots.path()).mkdir(u"ja"_s);
    QFile shot(m_shots.filePath(u"ja/ticks.png"_s));
    QVERIFY(shot.open(QFile::WriteOnly));
    shot.write("a picture");
    shot.close();
    m_folder = QDir(m_written.filePath(u"deep/html"_s));
    QCOMPARE(writeManual(m_folder.path(), m_shots.path()), QStringList());
}

QStringList tst_Manual::files() const
{
    QFETCH(QString, language);
    QStringList names = QDir(m_folder.filePath(language)).entryList({u"*.html"_s}, QDir::Files);
    for (QString &name : names)
        name = language + u'/' + name;
    return names;
}

QString tst_Manual::read(const QString &file) const
{
    QFile page(m_folder.filePath(file));
    return page.open(QFile::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QStringList tst_Manual::linksIn(const QString &file, const QString &attribute) const
{
    const QRegularExpression link(u" %1=\"([^\"]*)\""_s.arg(attribute));
    QStringList links;
    const QString text = read(file);
    for (auto it = link.globalMatch(text); it.hasNext();)
        links.append(it.next().captured(1));
    return links;
}

void tst_Manual::writesEveryTopic()
{
    QFETCH(QString, language);
    const HelpTexts help(language);
    const QList<HelpTopic> topics = help.pages() + help.cards();
    QCOMPARE(files().size(), topics.size() + 1); // and the contents: no file takes another's name
    for (const HelpTopic &entry : topics) {
        const QString text = read(language + u'/' + manualFile(entry.topic));
        QVERIFY2(text.contains(u"<h1>%1</h1>"_s.arg(entry.title.toHtmlEscaped())),
                 qPrintable(entry.topic));
    }
    QVERIFY(m_folder.exists(u"index.html"_s));
    QVERIFY(m_folder.exists(u"manual.css"_s));
}

void tst_Manual::hasNoBrokenLink()
{
    int seen = 0;
    const QStringList pages = files() + QStringList{u"index.html"_s};
    for (const QString &file : pages) {
        const QDir here(QFileInfo(m_folder.filePath(file)).path());
        const QStringList links = linksIn(file, u"href"_s) + linksIn(file, u"src"_s);
        for (const QString &link : links) {
            if (link.startsWith("https://"_L1))
                continue;
            ++seen;
            QVERIFY2(QDir::isRelativePath(link) && !link.contains(u':'), qPrintable(link));
            QVERIFY2(here.exists(link), qPrintable(file + " -> "_L1 + link));
        }
    }
    QVERIFY(seen > 300);
}

void tst_Manual::everyTopicIsReachedFromTheContents()
{
    QFETCH(QString, language);
    const QStringList links = linksIn(language + "/index.html"_L1, u"href"_s);
    for (const QString &file : files()) {
        const QString name = file.section(u'/', 1);
        QVERIFY2(name == "index.html"_L1 || links.contains(name), qPrintable(name));
    }
    QVERIFY(linksIn(u"index.html"_s, u"href"_s).contains(language + "/index.html"_L1));
}

void tst_Manual::isWellFormed()
{
    const QRegularExpression alone(u"<(meta|link|img)([^>]*)>"_s);
    for (const QString &file : files()) {
        QFile page(m_folder.filePath(file));
        QVERIFY(page.open(QFile::ReadOnly));
        const QByteArray bytes = page.readAll();
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        // As XML, but for the elements that HTML never closes.
        QString text = QString::fromUtf8(bytes);
        text.remove("<!DOCTYPE html>"_L1).replace(alone, u"<\\1\\2/>"_s);
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(file + u' ' + xml.errorString()));
    }
}

void tst_Manual::saysItsLanguage()
{
    QFETCH(QString, language);
    const HelpTexts help(language);
    for (const HelpTopic &entry : help.pages() + help.cards()) {
        const QString text = read(language + u'/' + manualFile(entry.topic));
        QVERIFY2(text.contains(u"<html lang=\"%1\">"_s.arg(help.languageOf(entry.topic))),
                 qPrintable(entry.topic));
    }
}

void tst_Manual::leavesNoMarkdown()
{
    for (const QString &file : files()) {
        const QString text = read(file);
        for (const QString &sign : {u"**"_s, u"]("_s, u"`"_s, u">#"_s, u">- "_s})
            QVERIFY2(!text.contains(sign), qPrintable(file + u' ' + sign));
    }
}

void tst_Manual::loadsNothingFromElsewhere()
{
    QDirIterator all(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = m_folder.relativeFilePath(all.next());
        const QString text = read(file);
        QVERIFY2(!text.contains("<script"_L1) && !text.contains("@import"_L1)
                     && !text.contains("url("_L1),
                 qPrintable(file));
        for (const QString &source : linksIn(file, u"src"_s))
            QVERIFY2(!source.contains(u':'), qPrintable(source));
    }
}

void tst_Manual::showsThePicturesThereAre()
{
    QCOMPARE(linksIn(u"ja/ticks.html"_s, u"src"_s), QStringList{u"shots/ticks.png"_s});
    QVERIFY(m_folder.exists(u"ja/shots/ticks.png"_s));
    QCOMPARE(linksIn(u"ko/ticks.html"_s, u"src"_s), QStringList());
    QVERIFY(read(u"ko/ticks.html"_s).contains("class=\"shot\""_L1));
    // What a picture shows is said in either case.
    QVERIFY(read(u"ja/ticks.html"_s).contains("<figcaption>"_L1));
}

void tst_Manual::marksUp_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::addRow("heading") << u"# One"_s << u"<h1>One</h1>\n"_s;
    QTest::addRow("section") << u"## Two"_s << u"<h2>Two</h2>\n"_s;
    QTest::addRow("two lists")
        << u"- a\n- b\n\n1. c"_s
        << u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n"_s;
    QTest::addRow("a label") << u"Click **Next**."_s << u"<p>Click <strong>Next</strong>.</p>\n"_s;
    QTest::addRow("a value is shown as it is")
        << u"`v=spf1 **` a < b & c"_s << u"<p><code>v=spf1 **</code> a &lt; b &amp; c</p>\n"_s;
    QTest::addRow("a link") << u"See [SPF](card:spf)."_s
                            << u"<p>See <a href=\"to-card:spf\">SPF</a>.</p>\n"_s;
    QTest::addRow("a link to nowhere") << u"See [it](file:x)."_s << u"<p>See it.</p>\n"_s;
    QTest::addRow("a picture")
        << u"![A \"b\"](shot:c)"_s
        << u"<figure><img src=\"of-shot:c\" alt=\"\"><figcaption>A &quot;b&quot;</figcaption></figure>\n"_s;
}

void tst_Manual::marksUp()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    const ManualLinks links{[](const QString &target) {
                                return target.startsWith("card:"_L1) ? "to-"_L1 + target
                                                                     : QString();
                            },
                            [](const QString &target) { return QString("of-"_L1 + target); }};
    QCOMPARE(htmlOf(markdown, links), html);
}

void tst_Manual::saysWhatItCouldNotWrite()
{
    QFile blocked(m_written.filePath(u"blocked"_s));
    QVERIFY(blocked.open(QFile::WriteOnly));
    QVERIFY(!writeManual(blocked.fileName(), m_shots.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Manual)
#include "tst_manual.moc"
