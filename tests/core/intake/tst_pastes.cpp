#include "core/intake/intake.h"

#include "reading.h"

#include "tests/support/pastes/draft.h"
#include "tests/support/pastes/hostile.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace sda;
using pastes::Draft;
using pastes::Kind;
using pastes::MadePaste;
using pastes::RecordSet;
using pastes::s;
using pastes::Seeded;
using pastes::Trap;

namespace {

/// Of a kind's texts, those that are read with a question.
constexpr double mostAsked = 0.05;
constexpr int fewCases = 2;

int numberIn(const char *variable, int otherwise)
{
    const int wanted = qEnvironmentVariableIntValue(variable);
    return wanted > 0 ? wanted : otherwise;
}

/// How many texts of each kind with each trap: the full suite says more in SDA_CASES.
int casesOfEach()
{
    return numberIn("SDA_CASES", fewCases);
}

quint32 seedOf(int kind, int trap, int number)
{
    const int first = numberIn("SDA_SEED", 1);
    return quint32(first + number) * 10007U + quint32(kind) * 211U + quint32(trap);
}

struct Count
{
    int cases = 0;
    QMap<Verdict, int> verdicts;

    void add(Verdict verdict)
    {
        ++cases;
        ++verdicts[verdict];
    }
};

void print(const char *title, const QMap<QString, Count> &counts)
{
    std::printf("%-32s %6s %6s %6s %6s %6s %6s\n", title, "cases", "exact", "asked", "wrong",
                "lost", "unsaid");
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto of = [&](Verdict verdict) { return it->verdicts.value(verdict); };
        std::printf("%-32s %6d %6d %6d %6d %6d %6d\n", qPrintable(it.key()), it->cases,
                    of(Verdict::Exact), of(Verdict::Asked), of(Verdict::Wrong), of(Verdict::Lost),
                    of(Verdict::Unsaid));
    }
}

/// Failures in the order of their kinds, a few of each sort.
class Failures
{
public:
    void add(const MadePaste &made, const Reading &reading, const Intake &intake)
    {
        ++m_count;
        const QString sort = nameOf(reading.verdict) + u'|' + made.kind + u'|' + made.trap;
        if (++m_ofSort[sort] <= 3)
            m_texts.append(told(made, reading, intake));
    }

    /// The first ones; all of them into the file that SDA_PASTES_REPORT names.
    void print(const QString &suffix) const
    {
        for (const QString &text : m_texts.mid(0, 20))
            std::printf("%s\n", qPrintable(text));
        QFile file(qEnvironmentVariable("SDA_PASTES_REPORT") + suffix);
        if (!qEnvironmentVariableIsSet("SDA_PASTES_REPORT") || !file.open(QIODevice::WriteOnly))
            return;
        file.write(QStringLiteral("%1 failures\n").arg(m_count).toUtf8());
        for (auto it = m_ofSort.cbegin(); it != m_ofSort.cend(); ++it)
            file.write(QStringLiteral("%1 × %2\n").arg(it.value()).arg(it.key()).toUtf8());
        for (const QString &text : m_texts)
            file.write(u'\n' + text.toUtf8() + '\n');
    }

private:
    static QString told(const MadePaste &made, const Reading &reading, const Intake &intake)
    {
        return QStringLiteral("==== %1: %2\nkind: %3; trap: %4; seed %5; own domain \"%6\"; hosts "
                              "below %7\n---- text\n%8\n---- expected\n%9\n")
                   .arg(nameOf(reading.verdict), reading.why, made.kind, made.trap)
                   .arg(made.seed)
                   .arg(made.ownDomain, made.base, made.text, shown(made))
            + QStringLiteral("---- got\n%1").arg(shown(intake));
    }

    int m_count = 0;
    QMap<QString, int> m_ofSort;
    QStringList m_texts;
};

/// What the texts came to.
class Tally
{
public:
    void add(const std::optional<MadePaste> &made)
    {
        if (!made)
            return;
        const Intake intake = readPasted(made->text, made->ownDomain);
        const Reading reading = readingOf(*made, intake);
        for (Count *count : {&m_kinds[made->kind], &m_traps[made->trap], &m_all})
            count->add(reading.verdict);
        if (reading.verdict != Verdict::Exact)
            m_failures.add(*made, reading, intake);
    }

    void print(const QString &suffix = {}) const
    {
        ::print("kind", m_kinds);
        ::print("trap", m_traps);
        ::print("all", {{s("all"), m_all}});
        m_failures.print(suffix);
        std::fflush(stdout);
    }

    void check() const
    {
        QCOMPARE(m_all.verdicts.value(Verdict::Wrong), 0);
        QCOMPARE(m_all.verdicts.value(Verdict::Lost), 0);
        QCOMPARE(m_all.verdicts.value(Verdict::Unsaid), 0);
        for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
            const int asked = it->verdicts.value(Verdict::Asked);
            QVERIFY2(asked <= qMax(1.0, mostAsked * it->cases), qPrintable(it.key()));
        }
    }

private:
    QMap<QString, Count> m_kinds;
    QMap<QString, Count> m_traps;
    Count m_all;
    Failures m_failures;
};

/// A rule for what may come back of any text at all.
void checkBounds(const Intake &intake)
{
    QVERIFY(intake.rows.size() <= rowLimit);
    QVERIFY(intake.repairs.size() + intake.questions.size() + intake.refused.size() <= 3000);
    for (const IntakeRow &row : intake.rows)
        QVERIFY(!row.value || row.value->size() <= valueLimit);
}

const Kind &kindOf(const char *name)
{
    const auto &kinds = pastes::allKinds();
    return *std::ranges::find(kinds, s(name), &Kind::name);
}

/// The records with whole names and priorities, so that two texts tell the same.
MadePaste wholeText(const Kind &kind, const RecordSet &set, Seeded &random)
{
    Kind whole = kind;
    whole.namings = {pastes::Naming::WholeWithDot};
    if (kind.namings.contains(pastes::Naming::Whole))
        whole.namings = {pastes::Naming::Whole};
    whole.codeForm = true;
    std::optional<Draft> draft = makeDraft(whole, set, random);
    draft->priorities = pastes::PriorityPlace::InValue;
    draft->made.ownDomain = draft->set.domain;
    return layOut(whole, *draft, random);
}

} // namespace

/// Texts that nobody prepared the reader for: every kind that people paste, with every trap.
class tst_Pastes : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeoplePaste();
    void readsTwoTrapsInOneText();
    void readsEachRecordOnce();
    void readsTwoKindsOfTheSameRecordsOnce();
    void readsTwoServices();
    void keepsToItsBounds_data();
    void keepsToItsBounds();
};

void tst_Pastes::readsWhatPeoplePaste()
{
    Tally tally;
    const QList<Kind> &kinds = pastes::allKinds();
    const QList<Trap> &traps = pastes::allTraps();
    for (int kind = 0; kind < kinds.size(); ++kind) {
        for (int trap = 0; trap < traps.size(); ++trap) {
            for (int number = 0; number < casesOfEach(); ++number)
                tally.add(makePaste(kinds.at(kind), {traps.at(trap)}, seedOf(kind, trap, number)));
        }
    }
    tally.print();
    tally.check();
}

/// People make more than one mistake.
void tst_Pastes::readsTwoTrapsInOneText()
{
    Tally tally;
    const QList<Kind> &kinds = pastes::allKinds();
    const QList<Trap> beside = pastes::trapsBeside();
    for (int kind = 0; kind < kinds.size(); ++kind) {
        for (int number = 0; number < 20 * casesOfEach(); ++number) {
            const quint32 seed = seedOf(kind, 77, number);
            Seeded random(seed);
            const QList<Trap> traps{random.oneOf<Trap>(beside),
                                    random.oneOf<Trap>(pastes::allTraps())};
            if (traps.first().name != traps.last().name)
                tally.add(makePaste(kinds.at(kind), traps, seed));
        }
    }
    tally.print(s(".pairs"));
    tally.check();
}

void tst_Pastes::readsEachRecordOnce()
{
    Tally tally;
    for (const Kind &kind : pastes::allKinds()) {
        Seeded random(4711);
        for (int number = 0; number < 2 * casesOfEach(); ++number) {
            const auto draft = makeDraft(kind, pastes::recordSet(random), random);
            if (!draft || draft->rows.isEmpty())
                continue;
            MadePaste made = layOut(kind, *draft, random);
            made.text += u'\n' + made.text;
            made.seed = quint32(number);
            made.trap = s("twice");
            tally.add(made);
        }
    }
    tally.print(s(".twice"));
    tally.check();
}

void tst_Pastes::readsTwoKindsOfTheSameRecordsOnce()
{
    Tally tally;
    const QList<Kind> kinds{kindOf("cells with tabs"),
                            kindOf("label lines"),
                            kindOf("zone file"),
                            kindOf("dig"),
                            kindOf("nslookup of mac and Linux"),
                            kindOf("CSV of ACM"),
                            kindOf("Markdown table"),
                            kindOf("mail")};
    Seeded random(815);
    for (int number = 0; number < 20 * casesOfEach(); ++number) {
        const RecordSet set = pastes::recordSet(random);
        const MadePaste first = wholeText(random.oneOf<Kind>(kinds), set, random);
        MadePaste both = wholeText(random.oneOf<Kind>(kinds), set, random);
        both.text = first.text + s("\n\n") + both.text;
        both.seed = quint32(number);
        both.trap = s("behind ") + first.kind;
        tally.add(both);
    }
    tally.print(s(".two-kinds"));
    tally.check();
}

void tst_Pastes::readsTwoServices()
{
    Tally tally;
    const QList<Kind> kinds{kindOf("cells with tabs"), kindOf("label lines"), kindOf("zone file"),
                            kindOf("mail with a table"), kindOf("columns that are blanks")};
    Seeded random(99);
    for (int number = 0; number < 10 * casesOfEach(); ++number) {
        const RecordSet one = pastes::recordSet(random);
        RecordSet other = pastes::recordSet(random);
        while (one.service == other.service || one.zone == other.zone)
            other = pastes::recordSet(random);
        const MadePaste first = wholeText(random.oneOf<Kind>(kinds), one, random);
        MadePaste both = wholeText(random.oneOf<Kind>(kinds), other, random);
        both.text = first.text + s("\n\n") + both.text;
        both.wanted = first.wanted + both.wanted;
        both.domains += first.domains;
        both.ownDomain.clear();
        both.seed = quint32(number);
        both.trap = s("behind ") + first.kind;
        tally.add(both);
    }
    tally.print(s(".two-services"));
    tally.check();
}

void tst_Pastes::keepsToItsBounds_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<qsizetype>("size");
    // The full suite fills the limit.
    const bool isFull = casesOfEach() > fewCases;
    const qsizetype tooMuch = qsizetype(5) * 1024 * 1024;
    for (const pastes::Hostile &hostile : pastes::hostileTexts()) {
        QTest::addRow("%s, as much as is read", hostile.name)
            << hostile.piece << qsizetype(isFull ? pasteLimit : pasteLimit / 16);
        if (isFull || hostile.piece.size() == 1)
            QTest::addRow("%s, 5 MB", hostile.name) << hostile.piece << tooMuch;
    }
}

void tst_Pastes::keepsToItsBounds()
{
    QFETCH(QString, piece);
    QFETCH(qsizetype, size);
    const Intake intake = readPasted(pastes::repeated(piece, size));
    checkBounds(intake);
    if (size > pasteLimit)
        QVERIFY(intake.rows.isEmpty() || !intake.refused.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Pastes)
#include "tst_pastes.moc"
