#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool numerus = false;
    QString type; ///< "unfinished", "vanished", "obsolete"; empty for a finished one
    QStringList translations; ///< one per plural form
};

struct Catalogue
{
    QString language;
    QList<Message> messages;
    QString error;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {.error = file.errorString()};
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QDir translations()
{
    return QDir(QStringLiteral(SDA_SOURCE_DIR "/translations"));
}

QStringList files()
{
    return translations().entryList({u"sda_*.ts"_s}, QDir::Files, QDir::Name);
}

QString claim(const Message &message)
{
    return message.context + u": "_s + message.source;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT
private slots:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void keysAreKept_data();
    void keysAreKept();
    void endsAreKept_data();
    void endsAreKept();
    void anEllipsisIsOneCharacter_data();
    void anEllipsisIsOneCharacter();
    void koreanSlotsTakeNoParticle();
    void englishHoldsPluralsOnly();
    void sourcesHoldNoDomainValues();
    void filesFollowTheSources_data();
    void filesFollowTheSources();

private:
    static void addFiles();
};

void tst_Translations::addFiles()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : files())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Translations::everyMessageIsTranslated_data()
{
    addFiles();
}

void tst_Translations::everyMessageIsTranslated()
{
    QFETCH(QString, name);
    const Catalogue catalogue = readCatalogue(translations().filePath(name));
    QCOMPARE(catalogue.error, QString());
    QCOMPARE(u"sda_%1.ts"_s.arg(catalogue.language), name);
    QVERIFY(!catalogue.messages.isEmpty());
    QStringList open;
    for (const Message &message : catalogue.messages) {
        if (!message.type.isEmpty() || message.translations.contains(QString()))
            open << claim(message);
    }
    QVERIFY2(open.isEmpty(),
             qPrintable(u"%1 without translation, such as\n%2"_s.arg(open.size())
                            .arg(open.mid(0, 10).join(u'\n'))));
}

void tst_Translations::placeholdersAreKept_data()
{
    addFiles();
}

void tst_Translations::placeholdersAreKept()
{
    QFETCH(QString, name);
    const Catalogue catalogue = readCatalogue(translations().filePath(name));
    for (const Message &message : catalogue.messages) {
        for (const QString &translation : message.translations) {
            if (!translation.isEmpty())
                QVERIFY2(placeholdersIn(translation) == placeholdersIn(message.source),
                         qPrintable(claim(message) + u'\n' + translation));
        }
    }
}

void tst_Translations::keysAreKept_data()
{
    addFiles();
}

/// A control that a key leads to has one in every language, and no other has. (Which letter is for
/// the translator; that no two on a page are the same is held by tests/screens/tst_fits.)
void tst_Translations::keysAreKept()
{
    QFETCH(QString, name);
    static const QRegularExpression key(u"&(?=\\w)"_s);
    const Catalogue catalogue = readCatalogue(translations().filePath(name));
    for (const Message &message : catalogue.messages) {
        const qsizetype wanted = QString(message.source).remove(u"&&"_s).count(key);
        QVERIFY2(wanted <= 1, qPrintable(claim(message)));
        for (const QString &translation : message.translations)
            QVERIFY2(QString(translation).remove(u"&&"_s).count(key) == wanted,
                     qPrintable(claim(message) + u'\n' + translation));
    }
}

void tst_Translations::endsAreKept_data()
{
    addFiles();
}

/// A label keeps its colon and what opens a dialog its ellipsis; a sentence ends as one, or with a
/// value behind a colon. Blanks around a text glue it to another one.
void tst_Translations::endsAreKept()
{
    QFETCH(QString, name);
    static const QRegularExpression sentence(u"(?:[。.]|[：:][^：:。]*)$"_s);
    static const QRegularExpression before(u"^\\s*"_s);
    static const QRegularExpression after(u"\\s*$"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    const Catalogue catalogue = readCatalogue(translations().filePath(name));
    for (const Message &message : catalogue.messages) {
        const QString source = message.source;
        if (!source.contains(letter)) // a separator is another one in other writing
            continue;
        for (const QString &translation : message.translations) {
            const QString both = claim(message) + u'\n' + translation;
            QVERIFY2(before.match(source).captured() == before.match(translation).captured()
                         && after.match(source).captured() == after.match(translation).captured(),
                     qPrintable(both));
            const bool isLabel = source.endsWith(u':');
            QVERIFY2(isLabel == (translation.endsWith(u':') || translation.endsWith(u'：')),
                     qPrintable(both));
            QVERIFY2(source.endsWith(u'…') == translation.endsWith(u'…'), qPrintable(both));
            const bool isSentence = source.endsWith(u'.') && source.count(u' ') > 2;
            QVERIFY2(!isSentence || translation.contains(sentence), qPrintable(both));
        }
    }
}

void tst_Translations::anEllipsisIsOneCharacter_data()
{
    addFiles();
}

void tst_Translations::anEllipsisIsOneCharacter()
{
    QFETCH(QString, name);
    const Catalogue catalogue = readCatalogue(translations().filePath(name));
    for (const Message &message : catalogue.messages) {
        for (const QString &text : message.translations + QStringList{message.source})
            QVERIFY2(!text.contains(u"..."_s), qPrintable(claim(message)));
    }
}

void tst_Translations::koreanSlotsTakeNoParticle()
{
    // Which of two forms is right depends on the sound before it, and nobody knows what fills the
    // slot: a noun stands between them, or a colon before the slot.
    static const QRegularExpression particle(
        u"%[1-9][’']?(?:은|는|이|가|을|를|와|과|으로|로|이나|나|라는|이라는)(?![가-힣])"_s);
    const Catalogue catalogue = readCatalogue(translations().filePath(u"sda_ko.ts"_s));
    QVERIFY(particle.match(u"%1을 열고"_s).hasMatch());
    for (const Message &message : catalogue.messages) {
        for (const QString &translation : message.translations)
            QVERIFY2(!particle.match(translation).hasMatch(), qPrintable(translation));
    }
}

void tst_Translations::englishHoldsPluralsOnly()
{
    const Catalogue catalogue = readCatalogue(translations().filePath(u"sda_en.ts"_s));
    for (const Message &message : catalogue.messages) {
        QVERIFY2(message.numerus, qPrintable(claim(message)));
        QVERIFY2(message.translations.size() == 2, qPrintable(claim(message)));
    }
}

void tst_Translations::sourcesHoldNoDomainValues()
{
    // A translator could break them without anybody seeing it; they come in as %1.
    static const QRegularExpression value(
        u"\\b(?:[a-z0-9-]+\\.)+(?:com|net|org|jp|kr|cn|example|test)\\b|\\b(?:v|p|k|t|rua|sp)=\\S"
        "|\\b(?:include|redirect)[:=]|_domainkey|_dmarc"_s);
    const Catalogue catalogue = readCatalogue(translations().filePath(u"sda_ja.ts"_s));
    for (const Message &message : catalogue.messages)
        QVERIFY2(!value.match(message.source).hasMatch(), qPrintable(claim(message)));
}

void tst_Translations::filesFollowTheSources_data()
{
    addFiles();
}

void tst_Translations::filesFollowTheSources()
{
    QFETCH(QString, name);
    if (!QFile::exists(QStringLiteral(SDA_LUPDATE)))
        QSKIP("lupdate is not installed");

    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(translations().filePath(name), copy));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (name == "sda_en.ts"_L1)
        arguments << u"-pluralonly"_s;
    const QString source = QStringLiteral(SDA_SOURCE_DIR);
    arguments << u"-I"_s << source << source + u"/ui"_s << source + u"/app"_s << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(SDA_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);

    const auto sourcesOf = [](const QString &path) {
        QStringList sources;
        for (const Message &message : readCatalogue(path).messages)
            sources << claim(message);
        sources.sort();
        return sources;
    };
    const QStringList ours = sourcesOf(translations().filePath(name));
    const QStringList wanted = sourcesOf(copy);
    QStringList missing;
    for (const QString &message : wanted) {
        if (!ours.contains(message))
            missing << message;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"Build the target update_translations. New:\n"_s
                        + missing.mid(0, 10).join(u'\n')));
    QVERIFY2(ours.size() == wanted.size(),
             "Build the target update_translations: some messages are no longer used");
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
