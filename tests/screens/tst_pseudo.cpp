#include "pseudotext.h"
#include "screens.h"
#include "wording.h"

#include "core/hosts/dnshost.h"
#include "core/services/service.h"
#include "ui/pictures/consolescene.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QRegularExpression>
#include <QResource>
#include <QTest>

using namespace screens;
using namespace Qt::StringLiterals;

namespace {

/// What no language says otherwise. Each with its reason.
QString withoutValues(QString text, const QStringList &names)
{
    // A place where a long name may be broken.
    text = text.remove(QChar(0x200b)).simplified();
    // The names of services, DNS hosts and of this program are names, and so is a term of the mail.
    for (const QString &name : names)
        text.remove(name);
    static const QRegularExpression values(
        // types of records; the two programs and those of the system
        uR"(\b(?:MX|TXT|CNAME|NS|SOA|A|AAAA|SPF|DMARC|DKIM|MAIL FROM)\b)"
        uR"(|\bsender-domain(?:-assistant)?\b|\bdig\b|\+short\b|\bnslookup\b|-type\b)"
        // regions of a service; the host record of a MAIL FROM domain
        uR"(|\b[a-z]{2}(?:-[a-z]+)+-\d\b|· (?:MX|TXT) mail\b)"
        // domains, host names, addresses, files, the code line of a hand-off
        uR"(|(?:https?://|\w+:)?[\w@*-]+(?:\.[\w-]+)+\.?(?:/\S*)?|\b[0-9a-f:]*::[0-9a-f:]*)"
        uR"(|/\S+|\bSDA1:\S+)"
        // the letter of a mark in a picture
        uR"(|\b[A-Z]:(?=\s|$))"
        // what stands in records, whole or at its end
        uR"(|\S*_domainkey\S*|\S*_dmarc\S*|\S*[=~]\S*|\b[a-z0-9]{24,}\b|…\w{8}\b)"_s);
    return text.remove(values);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Where the console of a service shows its status words at the end.
QStringList placesOfStatus(const QString &service)
{
    const sda::ConsoleScenes scenes = sda::loadConsoleScenes(service);
    QStringList places;
    const auto collect = [&](const QList<sda::ConsolePart> &parts, const auto &again) -> void {
        using Kind = sda::ConsolePart::Kind;
        for (const sda::ConsolePart &part : parts) {
            if (part.kind == Kind::Status || part.kind == Kind::Panel)
                places.append(scenes.label(part.label, u"en"_s));
            again(part.parts, again);
        }
    };
    for (const sda::ConsoleScene &scene : scenes.scenes) {
        if (scene.section == "finish"_L1)
            collect(scene.parts, collect);
    }
    return places;
}

} // namespace

/// A language that is one .ts and the guides, in a program that has never heard of it: it works,
/// everything is said in it, and nothing of it is cut off.
class tst_Pseudo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatATranslatorKeeps_data();
    void keepsWhatATranslatorKeeps();
    void keepsTheKeysOfGuides();
    void findsWhatIsOutside();
    void isALanguageLikeTheOthers();
    void everythingIsSaidInIt_data();
    void everythingIsSaidInIt();
    void nothingOfItIsCutOff_data();
    void nothingOfItIsCutOff();

private:
    static void addScreens();
    QStringList m_names; // that are the same in every language; longest first
};

void tst_Pseudo::initTestCase()
{
    for (const sda::Service &service : sda::builtInServices()) {
        m_names.append(service.name);
        m_names += service.statusWords.keys(); // as the console prints them, in its languages
        m_names += placesOfStatus(service.id); // as well
    }
    for (const sda::DnsHost &host : sda::builtInDnsHosts()) {
        m_names.append(host.name);
        // What its panel prints, in its own language.
        m_names += host.labels.values() + host.typeWords.values() + host.menu;
        m_names.append(host.addButton);
    }
    m_names.removeAll(QString());
    m_names.append(u"Sender Domain Assistant"_s);
    // The person's own words, in the screens "domains" and "import"; what consoles show.
    m_names += {u"shop"_s, u"tencent-ses"_s, u"no-such-service"_s, u"not a domain"_s,
                u"Host record Record type Record value"_s};
    std::sort(m_names.begin(), m_names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void tst_Pseudo::keepsWhatATranslatorKeeps_data()
{
    QTest::addColumn<QString>("english");
    QTest::newRow("letters") << u"Set up"_s;
    QTest::newRow("places for values") << u"%1 of %n record(s)"_s;
    QTest::newRow("the letter of a key") << u"Set up a &domain"_s;
    QTest::newRow("lines") << u"One thing. Another one."_s;
    QTest::newRow("no letters") << u"%1: %2"_s;
}

void tst_Pseudo::keepsWhatATranslatorKeeps()
{
    QFETCH(QString, english);
    const QString made = pseudoText(english);
    static const QRegularExpression places(u"%[0-9n]|&\\w"_s);
    const auto placesIn = [](const QString &text) {
        QStringList found;
        auto matches = places.globalMatch(text);
        while (matches.hasNext())
            found.append(matches.next().captured());
        return found;
    };
    QCOMPARE(placesIn(made), placesIn(english));
    const bool isText = hasLetters(QString(english).remove(places));
    QCOMPARE(made.startsWith(u'⟦') && made.endsWith(u'⟧'), isText);
    if (isText) {
        QVERIFY(made.size() >= english.size() * 5 / 4);
        QVERIFY(!hasLetters(outsideOfBrackets(made)));
    } else {
        QCOMPARE(made, english);
    }
}

void tst_Pseudo::keepsTheKeysOfGuides()
{
    const QString made = pseudoMarkdown(
        u"---\nconsole.name: The console\n---\n# create\n1. Click **Create** of {{domain}}.\n"
        "{{#if primary}}\n- See [it]({{console}}).\n{{/if}}\n"_s,
        true);
    const QStringList lines = made.split(u'\n');
    QVERIFY(lines.at(1).startsWith(u"console.name: ⟦"_s));
    QCOMPARE(lines.at(3), u"# create"_s);
    QVERIFY(lines.at(4).startsWith(u"1. ⟦"_s));
    QVERIFY(lines.at(4).contains(u"{{domain}}"_s));
    QCOMPARE(lines.at(5), u"{{#if primary}}"_s);
    QVERIFY(lines.at(6).contains(u"]({{console}})"_s));
}

void tst_Pseudo::findsWhatIsOutside()
{
    QCOMPARE(outsideOfBrackets(u"a⟦b⟦c⟧d⟧e"_s), u"ae"_s);
    QVERIFY(hasLetters(withoutValues(outsideOfBrackets(u"⟦x⟧ left"_s), {})));
    QVERIFY(!hasLetters(withoutValues(u"12 mx1.example.com, 192.0.2.1 MX"_s, {})));
    QVERIFY(hasLetters(withoutValues(u"Check now"_s, {})));
}

void tst_Pseudo::isALanguageLikeTheOthers()
{
    QVERIFY(sda::availableLanguages().contains(pseudoLanguage));
    QCOMPARE(sda::Texts(pseudoLanguage).language(), pseudoLanguage);
}

void tst_Pseudo::addScreens()
{
    QTest::addColumn<QString>("id");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.id)) << screen.id;
}

void tst_Pseudo::everythingIsSaidInIt_data()
{
    addScreens();
}

void tst_Pseudo::everythingIsSaidInIt()
{
    QFETCH(QString, id);
    Stage stage(pseudoLanguage);
    findScreen(id)->make(stage);
    QStringList lines;
    int brackets = 0;
    for (const QWidget *window : stage.windows()) {
        for (const Said &said : saidIn(window)) {
            brackets += said.text.contains(u'⟦') ? 1 : 0;
            if (hasLetters(withoutValues(outsideOfBrackets(said.text), m_names)))
                lines.append(said.where + u": "_s + said.text.simplified().left(90));
        }
    }
    lines.removeDuplicates();
    QVERIFY(brackets > 5);
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
}

void tst_Pseudo::nothingOfItIsCutOff_data()
{
    addScreens();
}

void tst_Pseudo::nothingOfItIsCutOff()
{
    QFETCH(QString, id);
    Stage stage(pseudoLanguage);
    findScreen(id)->make(stage);
    const QStringList lines = whatDoesNotFit(stage, windowSizes);
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
}

int main(int argc, char **argv)
{
    prepareEnvironment();
    if (!QResource::registerResource(QStringLiteral(SDA_PSEUDO_RCC)))
        qFatal("the pseudo-language is not there");
    QApplication app(argc, argv);
    prepareLook(sda::Theme::Light);
    tst_Pseudo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pseudo.moc"
