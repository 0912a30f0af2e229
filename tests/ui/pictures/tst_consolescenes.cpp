#include "sampleplan.h"

#include <QDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

using Kind = ConsolePart::Kind;

class tst_ConsoleScenes : public QObject
{
    Q_OBJECT
private slots:
    void everyServiceHasPicturesThatCanBeRead();
    void everyPageHasAMarkInEveryWay_data();
    void everyPageHasAMarkInEveryWay();
    void everyMarkedLabelIsNamedInTheGuide_data() { everyPageHasAMarkInEveryWay_data(); }
    void everyMarkedLabelIsNamedInTheGuide();
    void everyLabelIsUsed();
    void theDomainOfThePersonStandsInTheField();
    void marksAreCountedInOrder();
    void aChoiceDecidesWhatIsShown();
    void anotherLanguageFallsBackToEnglish();
    void whatIsNotKnownIsAnError_data();
    void whatIsNotKnownIsAnError();

private:
    static QStringList services()
    {
        return QDir(QStringLiteral(SDA_SOURCE_DIR "/resources/services"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

void tst_ConsoleScenes::everyServiceHasPicturesThatCanBeRead()
{
    QVERIFY(services().size() >= 3);
    for (const QString &service : services()) {
        QFile file(u":/services/%1/pictures.json"_s.arg(service));
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(service));
        const auto read = parseConsoleScenes(file.readAll(), service);
        if (const auto *fault = std::get_if<Finding>(&read))
            QFAIL(qPrintable(service + u' ' + fault->text(Arg::Place) + u' '
                             + fault->text(Arg::Text)));
        QVERIFY(!std::get<ConsoleScenes>(read).isEmpty());
    }
}

void tst_ConsoleScenes::everyPageHasAMarkInEveryWay_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("language");
    for (const QString &service : services()) {
        for (const QString &section : {u"create"_s, u"values"_s, u"finish"_s}) {
            for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s})
                QTest::newRow(qPrintable(service + u' ' + section + u' ' + language))
                    << service << section << language;
        }
    }
}

void tst_ConsoleScenes::everyPageHasAMarkInEveryWay()
{
    QFETCH(QString, service);
    QFETCH(QString, section);
    QFETCH(QString, language);
    for (const ServiceValues &choices : sample::allChoices(service)) {
        const ConsoleSketch sketch = sample::sketch(service, section, language, choices);
        QVERIFY(!sketch.console.isEmpty());
        qsizetype marks = 0;
        for (const ConsoleScene &scene : sketch.scenes)
            marks += markedParts(scene).size();
        QVERIFY(marks > 0);
    }
}

// Buttons, tabs and the like are bold or a link in the guide; fields and columns are at least
// named. So the picture and the text beside it never speak of different things.
void tst_ConsoleScenes::everyMarkedLabelIsNamedInTheGuide()
{
    QFETCH(QString, service);
    QFETCH(QString, section);
    QFETCH(QString, language);
    for (const ServiceValues &choices : sample::allChoices(service)) {
        const QString text =
            Guide::load(service, language).section(section, sample::facts(service, choices));
        for (const ConsoleScene &scene :
             sample::sketch(service, section, language, choices).scenes) {
            for (const ConsolePart &part : markedParts(scene)) {
                const bool isNamedOnly = part.kind == Kind::Field || part.kind == Kind::Selector
                    || part.kind == Kind::Table;
                QStringList names = part.columns;
                names += part.label;
                if (part.kind == Kind::Status)
                    names += part.value;
                names.removeAll(QString());
                for (const QString &name : std::as_const(names)) {
                    const bool isBold =
                        text.contains(u"**%1**"_s.arg(name)) || text.contains(u"[%1]("_s.arg(name));
                    const bool isThere = text.contains(name, Qt::CaseInsensitive);
                    QVERIFY2(isBold || (isNamedOnly && isThere), qPrintable(name));
                }
            }
        }
    }
}

void tst_ConsoleScenes::everyLabelIsUsed()
{
    for (const QString &service : services()) {
        const ConsoleScenes scenes = loadConsoleScenes(service);
        QFile file(u":/services/%1/pictures.json"_s.arg(service));
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString body = text.mid(text.indexOf(u"\"scenes\""_s));
        const QMap<QString, QString> english = scenes.labels.value(u"en"_s);
        for (auto it = english.keyBegin(); it != english.keyEnd(); ++it)
            QVERIFY2(body.contains(u"\"%1\""_s.arg(*it)), qPrintable(*it));
        // A translation of a label that does not exist is a typing mistake.
        for (const auto &labels : scenes.labels) {
            for (auto it = labels.keyBegin(); it != labels.keyEnd(); ++it)
                QVERIFY2(english.contains(*it), qPrintable(*it));
        }
    }
}

void tst_ConsoleScenes::theDomainOfThePersonStandsInTheField()
{
    const ConsoleSketch sketch = sample::sketch(u"tencent-ses"_s, u"create"_s, u"ko"_s);
    const QList<ConsolePart> marked = markedParts(sketch.scenes.at(1));
    QCOMPARE(marked.first().kind, Kind::Field);
    QCOMPARE(marked.first().value, u"news.example.com"_s);
    QCOMPARE(marked.first().act, ConsoleAct::Enter);
}

void tst_ConsoleScenes::marksAreCountedInOrder()
{
    for (const QString &service : services()) {
        for (const QString &section : {u"create"_s, u"values"_s, u"finish"_s}) {
            int next = 0;
            for (const ConsoleScene &scene : sample::sketch(service, section, u"en"_s).scenes) {
                for (const ConsolePart &part : markedParts(scene))
                    QCOMPARE(part.number, ++next);
            }
        }
    }
}

void tst_ConsoleScenes::aChoiceDecidesWhatIsShown()
{
    const auto labels = [](const QString &option) {
        const ConsoleSketch sketch =
            sample::sketch(u"amazon-ses"_s, u"create"_s, u"en"_s, {{u"dkimWay"_s, {option}}});
        QStringList texts;
        for (const ConsolePart &part : sketch.scenes.at(1).parts)
            texts.append(part.label);
        return texts;
    };
    QVERIFY(labels(u"easy"_s).contains(u"Easy DKIM"_s));
    QVERIFY(!labels(u"own"_s).contains(u"Easy DKIM"_s));
    QVERIFY(labels(u"own"_s).contains(u"Selector name"_s));
}

void tst_ConsoleScenes::anotherLanguageFallsBackToEnglish()
{
    const ConsoleScenes scenes = loadConsoleScenes(u"amazon-ses"_s);
    QCOMPARE(scenes.label(u"createIdentity"_s, u"ja"_s), u"Create identity"_s);
    QCOMPARE(scenes.label(u"region"_s, u"ja"_s), u"リージョン"_s);
    QCOMPARE(scenes.label(u"no-such-key"_s, u"ja"_s), QString());
}

void tst_ConsoleScenes::whatIsNotKnownIsAnError_data()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QString>("place");
    const auto scene = [](const char *parts) {
        return QByteArray(R"({"section":"create","kind":"page","parts":[)") + parts + "]}";
    };
    QTest::addRow("good") << scene(R"({"part":"button","label":"a"})") << QString();
    QTest::addRow("a kind") << scene(R"({"part":"knob","label":"a"})")
                            << u"scenes[0].parts[0].part"_s;
    QTest::addRow("a member") << scene(R"({"part":"button","label":"a","x":1})")
                              << u"scenes[0].parts[0].x"_s;
    QTest::addRow("a label") << scene(R"({"part":"button","label":"b"})")
                             << u"scenes[0].parts[0].label"_s;
    QTest::addRow("half a placeholder")
        << scene(R"({"part":"field","value":"{{domain}} x"})") << u"scenes[0].parts[0].value"_s;
    QTest::addRow("an act") << scene(R"({"part":"button","label":"a","act":"hit"})")
                            << u"scenes[0].parts[0].act"_s;
    QTest::addRow("a condition") << scene(R"({"part":"button","label":"a","if":"maybe"})")
                                 << u"scenes[0].parts[0].if"_s;
    QTest::addRow("a button without words")
        << scene(R"({"part":"button"})") << u"scenes[0].parts[0]"_s;
    QTest::addRow("a row that is too short") << scene(
        R"({"part":"table","columns":[null,null],"parts":[{"part":"row","parts":[{"part":"blocks"}]}]})")
                                             << u"scenes[0].parts[0]"_s;
    QTest::addRow("a row outside of a table")
        << scene(R"({"part":"panel","parts":[{"part":"row","parts":[{"part":"blocks"}]}]})")
        << u"scenes[0].parts[0]"_s;
    QTest::addRow("a section") << QByteArray(R"({"section":"add","kind":"page","parts":[]})")
                               << u"scenes[0].section"_s;
}

void tst_ConsoleScenes::whatIsNotKnownIsAnError()
{
    QFETCH(QByteArray, scene);
    QFETCH(QString, place);
    const QByteArray file = R"({"labels":{"en":{"a":"A"}},"scenes":[)" + scene + "]}";
    const auto read = parseConsoleScenes(file, u"some.json"_s);
    const auto *fault = std::get_if<Finding>(&read);
    QCOMPARE(fault != nullptr, !place.isEmpty());
    if (fault)
        QCOMPARE(fault->text(Arg::Place), place);
}

QTEST_GUILESS_MAIN(tst_ConsoleScenes)
#include "tst_consolescenes.moc"
