#include "core/services/service.h"
#include "tests/resources/services/guidefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

/// The guides of all services say the same in every language. Read from the files as they are: what
/// they look like filled in is the matter of ui/text.
class tst_Guides : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyServiceHasAGuideInEveryLanguage();
    void haveTheSameKeys_data() { addGuideRows(); }
    void haveTheSameKeys();
    void haveTheKeysOfTheProfile_data() { addGuideRows(); }
    void haveTheKeysOfTheProfile();
    void haveTheSameSections_data() { addGuideRows(); }
    void haveTheSameSections();
    void sayTheSameInEverySection_data() { addGuideRows(); }
    void sayTheSameInEverySection();
    void useKnownPlaceholdersOnly_data() { addGuideRows(); }
    void useKnownPlaceholdersOnly();
    void closeWhatTheyOpen_data() { addGuideRows(); }
    void closeWhatTheyOpen();
    void areEmbedded_data() { addGuideRows(); }
    void areEmbedded();

private:
    QMap<QString, GuideFile> m_guides; ///< by "<service>/<language>"
};

namespace {

QStringList allMatches(const QString &text, const QString &pattern, int group = 0)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

const QString placeholderPattern = uR"(\{\{[^}]*\}\})"_s;
const QString codePattern = u"`([^`\n]+)`"_s;

/// What ui/text/guide.h knows, with the names of this service.
QStringList placeholdersFor(const Service &service)
{
    QStringList known{u"domain"_s,         u"zone"_s,       u"console"_s,      u"dnsConsole"_s,
                      u"ticket"_s,         u"dnsHost"_s,    u"/if"_s,          u"#if primary"_s,
                      u"#if nonPrimary"_s, u"#if dnspod"_s, u"#if shortTxt"_s, u"#if practice"_s,
                      u"#if nonPractice"_s};
    for (const ServiceRecord &record : service.records) {
        // Of repeated rows only those are always there that there have to be.
        for (int row = 1; row <= record.repeatLeast; ++row) {
            const QString id = row == 1 ? record.id : record.id + u'-' + QString::number(row);
            known += {"host:"_L1 + id, "name:"_L1 + id, "value:"_L1 + id};
        }
    }
    for (const ServiceVariable &variable : service.variables)
        known.append("var:"_L1 + variable.name);
    for (const ServiceChoice &choice : service.choices) {
        for (const ServiceOption &option : choice.options)
            known.append("#if choice:"_L1 + choice.id + u':' + option.id);
    }
    for (QString &placeholder : known)
        placeholder = u"{{%1}}"_s.arg(placeholder);
    return known;
}

} // namespace

void tst_Guides::initTestCase()
{
    for (const Service &service : builtInServices()) {
        for (const QString &language : guideLanguages())
            m_guides.insert(service.id + u'/' + language, readGuideFile(service.id, language));
    }
    QVERIFY(!m_guides.isEmpty());
}

void tst_Guides::everyServiceHasAGuideInEveryLanguage()
{
    const QDir folder(QStringLiteral(SDA_SOURCE_DIR) + "/resources/services"_L1);
    const QStringList folders = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), builtInServices().size());
    for (const QString &id : folders) {
        QVERIFY2(findService(id), qPrintable(id));
        for (const QString &language : guideLanguages())
            QVERIFY2(QFile::exists(guidePath(id, language)), qPrintable(guidePath(id, language)));
    }
}

void tst_Guides::haveTheSameKeys()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile &guide = m_guides[service + u'/' + language];
    QCOMPARE(guide.keys.keys(), m_guides[service + "/en"_L1].keys.keys());
    for (auto it = guide.keys.begin(); it != guide.keys.end(); ++it)
        QVERIFY2(!it.value().trimmed().isEmpty(), qPrintable(it.key()));
}

void tst_Guides::haveTheKeysOfTheProfile()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QStringList wanted{u"console.name"_s, u"service.name"_s};
    for (const ServiceVariable &variable : findService(service)->variables) {
        wanted.append("variable."_L1 + variable.name + ".label"_L1);
        wanted.append("variable."_L1 + variable.name + ".help"_L1);
    }
    for (const ServiceRecord &record : findService(service)->records) {
        wanted.append("record."_L1 + record.id + ".title"_L1);
        wanted.append("record."_L1 + record.id + ".reason"_L1);
    }
    for (const ServiceChoice &choice : findService(service)->choices) {
        wanted.append("choice."_L1 + choice.id + ".label"_L1);
        for (const ServiceOption &option : choice.options) {
            wanted.append("choice."_L1 + choice.id + u'.' + option.id + ".label"_L1);
            wanted.append("choice."_L1 + choice.id + u'.' + option.id + ".help"_L1);
        }
    }
    QCOMPARE(m_guides[service + u'/' + language].keys.keys(), sorted(wanted));
    QCOMPARE(m_guides[service + "/en"_L1].keys[u"service.name"_s], findService(service)->name);
}

void tst_Guides::haveTheSameSections()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile &guide = m_guides[service + u'/' + language];
    QCOMPARE(guide.order,
             (QStringList{u"create"_s, u"values"_s, u"add"_s, u"check"_s, u"finish"_s,
                          u"mechanisms"_s}));
    for (const QString &section : guide.order)
        QVERIFY2(!guide.sections.value(section).trimmed().isEmpty(), qPrintable(section));
}

void tst_Guides::sayTheSameInEverySection()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile &guide = m_guides[service + u'/' + language];
    const GuideFile &english = m_guides[service + "/en"_L1];
    for (const QString &section : english.order) {
        const QString text = guide.sections.value(section);
        const QString model = english.sections.value(section);
        // Word order differs between the languages; what is named does not.
        QCOMPARE(sorted(allMatches(text, placeholderPattern)),
                 sorted(allMatches(model, placeholderPattern)));
        QCOMPARE(sorted(allMatches(text, codePattern, 1)),
                 sorted(allMatches(model, codePattern, 1)));
        QCOMPARE(sorted(allMatches(text, uR"(\]\(([^)]*)\))"_s, 1)),
                 sorted(allMatches(model, uR"(\]\(([^)]*)\))"_s, 1)));
        // Steps and notes stand in the same order: none is left out.
        const QString marks = uR"(^ *(?:\d+\.|-) |^\{\{.*\}\}$)"_s;
        QCOMPARE(allMatches(text, marks), allMatches(model, marks));
    }
}

void tst_Guides::useKnownPlaceholdersOnly()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const QStringList known = placeholdersFor(*findService(service));
    const QString text = m_guides[service + u'/' + language].text;
    const QStringList used = allMatches(text, placeholderPattern);
    QVERIFY(!used.isEmpty());
    for (const QString &placeholder : used)
        QVERIFY2(known.contains(placeholder), qPrintable(placeholder));
    QCOMPARE(text.count("{{"_L1), used.size());
}

void tst_Guides::closeWhatTheyOpen()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    const GuideFile &guide = m_guides[service + u'/' + language];
    for (const QString &section : guide.order) {
        const QString text = guide.sections.value(section);
        QCOMPARE(text.count("{{#if"_L1), text.count("{{/if}}"_L1));
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            QVERIFY2(line.count(u'`') % 2 == 0, qPrintable(line));
            QVERIFY2(line.count("**"_L1) % 2 == 0, qPrintable(line));
        }
    }
}

void tst_Guides::areEmbedded()
{
    QFETCH(QString, service);
    QFETCH(QString, language);
    QFile file(u":/services/%1/guide.%2.md"_s.arg(service, language));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), m_guides[service + u'/' + language].text);
}

QTEST_GUILESS_MAIN(tst_Guides)
#include "tst_guides.moc"
