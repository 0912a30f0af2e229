#include "fixture.h"
#include "ui/text/texts.h"

#include <QTest>

#include <cstdio>

using namespace sda;

namespace {

const QList<Fixture> &fixtures()
{
    static const QList<Fixture> all = readFixtures(QStringLiteral("codes.txt"));
    return all;
}

/// The file's name if it names the code by its id or its enumerator.
QString isTestedIn(const QString &path, const FindingRule &rule)
{
    QFile file(QStringLiteral(SDA_SOURCE_DIR "/tests/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QString enumerator;
    for (const QString &word : QString::fromLatin1(rule.id).replace(u'.', u'-').split(u'-'))
        enumerator += word.left(1).toUpper() + word.mid(1);
    const QByteArray text = file.readAll();
    const bool named = text.contains(rule.id) || text.contains("::" + enumerator.toLatin1());
    return named ? path.section(u'/', -1) : QStringLiteral("NO");
}

QString fault(const Fixture &fixture)
{
    Stage stage(fixture.scene);
    AnswerBook book;
    return faultOf(fixture, stage.judged(book).report);
}

/// The sentences about every finding of this code that the zone yields.
bool hasTexts(const Finding &finding, const QString &language)
{
    static std::map<QString, Texts> texts;
    const Texts &in = texts.try_emplace(language, language).first->second;
    static const Texts english(QStringLiteral("en"));
    const QString summary = in.summary(finding);
    const bool translated = language == QStringLiteral("en") || summary != english.summary(finding);
    return translated && !summary.isEmpty() && !in.why(finding).isEmpty()
        && !in.fix(finding).isEmpty();
}

/// A finding with a value in every required argument, of the kind its name promises.
Finding sampleOf(const FindingRule &rule)
{
    const QSet<Arg> lists{Arg::Names, Arg::Servers};
    const QSet<Arg> numbers{Arg::Count, Arg::Limit,    Arg::Position, Arg::Missing,
                            Arg::Bits,  Arg::Priority, Arg::Total,    Arg::Answering};
    const QSet<Arg> times{Arg::Until, Arg::Since};
    FindingArgs args;
    for (int i = 0; i < 64; ++i) {
        const Arg arg = Arg(i);
        if ((rule.required & argBit(arg)) == 0)
            continue;
        if (lists.contains(arg))
            args.insert(arg, QStringList{QStringLiteral("name.example")});
        else if (numbers.contains(arg))
            args.insert(arg, 3);
        else if (times.contains(arg))
            args.insert(arg, testNow());
        else
            args.insert(arg, QStringLiteral("text.example"));
    }
    return Finding::fromParts(rule.code, args);
}

} // namespace

/// Every code × found on its zone, silent on its twin, texts in three languages: codes.txt.
class tst_Codes : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void everyCodeHasAZoneAndATwin();
    void everyCodeHasTexts();
    void cleanupTestCase();

private:
    struct Line
    {
        QString found = QStringLiteral("-");
        QString silent = QStringLiteral("-");
        QString texts;
    };
    QMap<QString, Line> m_table;
    QStringList m_faults;
};

void tst_Codes::holds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < fixtures().size(); ++i) {
        const Fixture &fixture = fixtures()[i];
        if (fixture.kind != Fixture::Kind::Elsewhere)
            QTest::addRow("%d %s", i, qPrintable(fixture.scene.heading)) << i;
    }
}

void tst_Codes::holds()
{
    QFETCH(int, index);
    const Fixture &fixture = fixtures()[index];
    const QString why = fault(fixture);
    Line &line = m_table[fixture.code];
    QString &cell = fixture.kind == Fixture::Kind::Zone ? line.found : line.silent;
    if (!why.isEmpty())
        cell = QStringLiteral("NO");
    else if (cell == QStringLiteral("-"))
        cell = QStringLiteral("yes");
    if (why.isEmpty())
        return;
    m_faults.append(QStringLiteral("[%1] %2").arg(fixture.scene.heading, why));
    QFAIL(qPrintable(why));
}

void tst_Codes::everyCodeHasAZoneAndATwin()
{
    QStringList without;
    for (const FindingRule &rule : findingTable) {
        const QString code = QString::fromLatin1(rule.id);
        QSet<Fixture::Kind> kinds;
        for (const Fixture &fixture : fixtures()) {
            if (fixture.code == code)
                kinds.insert(fixture.kind);
            if (fixture.code == code && fixture.kind == Fixture::Kind::Elsewhere)
                m_table[code] = {.found = isTestedIn(fixture.file, rule), .silent = {}};
        }
        const bool elsewhere = kinds == QSet{Fixture::Kind::Elsewhere};
        const bool here = kinds == QSet{Fixture::Kind::Zone, Fixture::Kind::Twin};
        const bool tested = !elsewhere || m_table[code].found != QStringLiteral("NO");
        if ((!elsewhere && !here) || !tested)
            without.append(code);
    }
    QCOMPARE(without, QStringList());
    for (const Fixture &fixture : fixtures())
        QVERIFY2(findingCodeOf(fixture.code), qPrintable(fixture.code));
}

void tst_Codes::everyCodeHasTexts()
{
    QStringList without;
    for (const FindingRule &rule : findingTable) {
        const QString code = QString::fromLatin1(rule.id);
        QStringList languages;
        for (const QString &language : availableLanguages()) {
            if (hasTexts(sampleOf(rule), language))
                languages.append(language);
        }
        m_table[code].texts = languages.join(u' ');
        if (languages.size() != 3)
            without.append(code);
    }
    QCOMPARE(without, QStringList());
}

void tst_Codes::cleanupTestCase()
{
    std::printf("%-32s %-28s %-6s %s\n", "code", "found on its zone", "silent", "texts");
    int done = 0;
    for (const FindingRule &rule : findingTable) {
        const Line line = m_table.value(QString::fromLatin1(rule.id));
        std::printf("%-32s %-28s %-6s %s\n", rule.id, qPrintable(line.found),
                    qPrintable(line.silent), qPrintable(line.texts));
        const bool isDone = line.found != QStringLiteral("NO")
            && line.silent != QStringLiteral("NO") && line.texts.count(u' ') == 2;
        done += isDone ? 1 : 0;
    }
    std::printf("%d of %d codes\n", done, int(std::size(findingTable)));
    for (const QString &one : std::as_const(m_faults))
        std::printf("%s\n", qPrintable(one));
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"
