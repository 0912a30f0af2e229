#include "core/services/service.h"
#include "tests/resources/services/guidefile.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace sda;
using namespace Qt::StringLiterals;

/// What people read of the guides of all services, whatever they choose, is words: Markdown readers
/// miss some emphasis beside Japanese and Korean punctuation.
class tst_GuideMarkup : public QObject
{
    Q_OBJECT
private slots:
    void leavesNoneToRead_data();
    void leavesNoneToRead();
};

namespace {

/// All that may be said, whatever the conditions are, with a word in every placeholder.
QString filledIn(QString text)
{
    static const QRegularExpression ownLine(uR"((?m)^\{\{(?:#if [^}]*|/if)\}\}\n)"_s);
    static const QRegularExpression condition(uR"(\{\{(?:#if [^}]*|/if)\}\})"_s);
    static const QRegularExpression target(uR"(\]\(\{\{[^}]*\}\}\))"_s);
    static const QRegularExpression placeholder(uR"(\{\{[^}]*\}\})"_s);
    text.remove(ownLine).remove(condition);
    text.replace(target, u"](https://console.example/)"_s);
    QStringList parts = text.split(u'`');
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const bool inCode = at % 2 == 1; // where backslashes mean themselves
        parts[at].replace(placeholder,
                          inCode ? u"abc.my_shop.example"_s : u"abc\\.my\\_shop\\.example"_s);
    }
    return parts.join(u'`');
}

} // namespace

void tst_GuideMarkup::leavesNoneToRead_data()
{
    addGuideRows();
}

void tst_GuideMarkup::leavesNoneToRead()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile guide = readGuideFile(service, language);
    QVERIFY(!guide.order.isEmpty());
    for (const QString &section : guide.order) {
        QTextDocument document;
        document.setMarkdown(filledIn(guide.sections.value(section)),
                             QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                 | QTextDocument::MarkdownNoHTML);
        const QStringList seen = document.toPlainText().split(u'\n');
        QVERIFY(seen.size() > 1);
        for (const QString &line : seen) {
            for (const QString &markup : {u"*"_s, u"`"_s, u"]("_s, u"{{"_s, u"\\"_s})
                QVERIFY2(!line.contains(markup), qPrintable(section + u": "_s + line));
        }
    }
}

QTEST_MAIN(tst_GuideMarkup)
#include "tst_guidemarkup.moc"
