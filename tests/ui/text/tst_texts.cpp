#include "ui/text/texts.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

class tst_Texts : public QObject
{
    Q_OBJECT
private slots:
    void languagesAreThoseThatAreTranslated();
    void unknownLanguagesAreEnglish();
    void languagesNameThemselves();
    void everyFindingIsSaid_data();
    void everyFindingIsSaid();
    void argumentsAppear_data();
    void argumentsAppear();
    void argumentsAreNotReadAsPlaceholders();
    void summariesUsePlainWords_data();
    void summariesUsePlainWords();
    void differencesInLongValuesAreSeen();
    void signThatDoesNotWorkIsNotAdvised();
    void oneIsNotSeveral();
    void languagesDiffer();
    void everyStateHasAWord_data();
    void everyStateHasAWord();
    void everySceneIsTold_data();
    void everySceneIsTold();
    void timesOfTodayAreClockTimes();
    void timesOfOtherDaysNameTheDay();
    void progressSaysWhatToDo_data();
    void progressSaysWhatToDo();
    void whatStandsElsewhereIsCorrected_data();
    void whatStandsElsewhereIsCorrected();
    void notCheckedIsNotWrong_data();
    void notCheckedIsNotWrong();
    void aRecordOfTodayNobodySawIsNotDenied_data();
    void aRecordOfTodayNobodySawIsNotDenied();
    void aDeadlinePasses_data();
    void aDeadlinePasses();
};

namespace {

constexpr int argCount = int(Arg::Since) + 1;

/// A value of each argument that no sentence holds by chance.
QVariant sampleOf(Arg arg, int count = 2)
{
    switch (arg) {
    case Arg::Count:
    case Arg::Missing:
    case Arg::Answering:
        return count;
    case Arg::Position:
        return 317;
    case Arg::Limit:
        return 419;
    case Arg::Bits:
        return 773;
    case Arg::Total:
        return 557;
    case Arg::Priority:
        return 661;
    case Arg::Version:
        return 883;
    case Arg::Until:
    case Arg::Since:
        return QDateTime({2020, 1, 2}, {3, 4, 5}, Qt::UTC);
    case Arg::Servers:
    case Arg::Names:
        return QStringList{u"first-in-list"_s, u"second-in-list"_s};
    default:
        return nameOf(arg) + u"-given"_s;
    }
}

Finding sampleFinding(const FindingRule &rule, int count = 2)
{
    FindingArgs args;
    for (int i = 0; i < argCount; ++i) {
        if (rule.required & argBit(Arg(i)))
            args.insert(Arg(i), sampleOf(Arg(i), count));
    }
    return Finding::fromParts(rule.code, args);
}

QStringList saidBy(const Texts &texts, const Finding &finding)
{
    return {texts.summary(finding), texts.why(finding), texts.fix(finding)};
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

void tst_Texts::languagesAreThoseThatAreTranslated()
{
    QStringList expected = QDir(QStringLiteral(SDA_SOURCE_DIR "/translations"))
                               .entryList({u"sda_*.ts"_s}, QDir::Files, QDir::Name);
    for (QString &code : expected)
        code = code.mid(4).chopped(3);
    QCOMPARE(availableLanguages(), expected);
    for (const QString &code : {u"en"_s, u"ja"_s, u"ko"_s})
        QVERIFY(availableLanguages().contains(code));
    QVERIFY(availableLanguages().contains(systemLanguage()));
}

void tst_Texts::unknownLanguagesAreEnglish()
{
    QCOMPARE(Texts(u"tlh"_s).language(), u"en"_s);
    QCOMPARE(Texts(u"../ja"_s).language(), u"en"_s);
    QCOMPARE(Texts(QString()).language(), u"en"_s);
    QCOMPARE(Texts(u"ja"_s).language(), u"ja"_s);
    QCOMPARE(Texts(u"ja"_s).locale().language(), QLocale::Japanese);
}

void tst_Texts::languagesNameThemselves()
{
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"ja"_s), u"日本語"_s);
    QCOMPARE(languageName(u"ko"_s), u"한국어"_s);
}

void tst_Texts::everyFindingIsSaid_data()
{
    addLanguages();
}

void tst_Texts::everyFindingIsSaid()
{
    QFETCH(QString, language);
    const Texts texts(language);
    static const QRegularExpression placeholder(u"%L?[0-9n]|\\(s\\)"_s);
    for (const FindingRule &rule : findingTable) {
        const QStringList said = saidBy(texts, sampleFinding(rule));
        for (const QString &text : said) {
            QVERIFY2(!text.trimmed().isEmpty(), rule.id);
            QVERIFY2(!text.contains(placeholder), qPrintable(text));
            QVERIFY2(!text.contains(u'\n'), rule.id);
        }
        // One line, without a full stop: it stands in tables and before a colon.
        QVERIFY2(said[0].size() <= 90, qPrintable(said[0]));
        QVERIFY2(!said[0].endsWith(u'.') && !said[0].endsWith(u'。'), qPrintable(said[0]));
    }
}

void tst_Texts::argumentsAppear_data()
{
    addLanguages();
}

void tst_Texts::argumentsAppear()
{
    QFETCH(QString, language);
    const Texts texts(language);
    for (const FindingRule &rule : findingTable) {
        const Finding finding = sampleFinding(rule);
        const QString said = saidBy(texts, finding).join(u'\n');
        for (auto it = finding.args().begin(); it != finding.args().end(); ++it) {
            QStringList expected = it.value().toStringList();
            if (it.key() == Arg::Until || it.key() == Arg::Since)
                expected = {texts.time(it.value().toDateTime())};
            for (const QString &text : std::as_const(expected)) {
                QVERIFY2(said.contains(text),
                         qPrintable(u"%1 of %2: %3"_s.arg(nameOf(it.key()),
                                                          QString::fromLatin1(rule.id), said)));
            }
        }
    }
}

void tst_Texts::argumentsAreNotReadAsPlaceholders()
{
    const Finding given = finding<FindingCode::MxTargetDiffers>(arg<Arg::Target> = u"%2%n"_s,
                                                                arg<Arg::Expected> = u"%1"_s);
    const QString why = Texts(u"en"_s).why(given);
    QCOMPARE(why.count(u"%2%n"_s), 1);
    QCOMPARE(why.count(u"%1"_s), 1);
}

void tst_Texts::summariesUsePlainWords_data()
{
    addLanguages();
}

void tst_Texts::summariesUsePlainWords()
{
    QFETCH(QString, language);
    const Texts texts(language);
    static const QRegularExpression jargon(
        u"\\b(?:RR|RRset|FQDN|NXDOMAIN|NODATA|SERVFAIL|REFUSED|apex|zone|permerror|TTL|SOA|EDNS)\\b"
        "|ゾーン|頂点|영역|정점"_s);
    for (const FindingRule &rule : findingTable) {
        const QString said = texts.summary(sampleFinding(rule));
        QVERIFY2(!jargon.match(said).hasMatch(), qPrintable(said));
    }
}

void tst_Texts::differencesInLongValuesAreSeen()
{
    const Texts texts(u"en"_s);
    const QString begin(150, u'a');
    const QString end(150, u'z');
    const Finding letter = finding<FindingCode::ValueOneLetterOff>(
        arg<Arg::Value> = begin + u"here"_s + end, arg<Arg::Expected> = begin + u"Hare"_s + end,
        arg<Arg::Position> = 151);
    const QString why = texts.why(letter);
    QVERIFY2(why.contains("here"_L1) && why.contains("Hare"_L1), qPrintable(why));
    QVERIFY2(why.size() < 300, qPrintable(why));

    // The position is not given: the first difference counts.
    const Finding changed = finding<FindingCode::ValueCaseChanged>(
        arg<Arg::Value> = begin + u"qwe"_s + end, arg<Arg::Expected> = begin + u"qWe"_s + end);
    QVERIFY(texts.why(changed).contains("qwe"_L1) && texts.why(changed).contains("qWe"_L1));

    // One of them ends where the other goes on.
    const Finding shorter = finding<FindingCode::ValueOneLetterOff>(
        arg<Arg::Value> = begin, arg<Arg::Expected> = begin + u"b"_s, arg<Arg::Position> = 151);
    QVERIFY(texts.why(shorter).contains("ab"_L1));
}

void tst_Texts::signThatDoesNotWorkIsNotAdvised()
{
    const auto fixOf = [](const QString &host) {
        return Texts(u"en"_s).fix(finding<FindingCode::NameAtSignLiteral>(
            arg<Arg::Name> = u"@.shop.test"_s, arg<Arg::Host> = host));
    };
    QVERIFY2(!fixOf(u"@"_s).contains(u'@'), qPrintable(fixOf(u"@"_s)));
    QCOMPARE(fixOf(QString()), fixOf(u"@"_s));
    QVERIFY(fixOf(u"shop.test"_s).contains("shop.test"_L1));
}

void tst_Texts::oneIsNotSeveral()
{
    const Texts english(u"en"_s);
    for (const FindingRule &rule : findingTable) {
        for (const int count : {0, 1, 2}) {
            const QString said = saidBy(english, sampleFinding(rule, count)).join(u'\n');
            QVERIFY2(!said.contains("(s)"_L1), qPrintable(said));
        }
    }
    const auto truncated = [](int missing) {
        return finding<FindingCode::DkimKeyTruncated>(arg<Arg::Missing> = missing,
                                                      arg<Arg::Ending> = u"a"_s,
                                                      arg<Arg::ExpectedEnding> = u"b"_s);
    };
    // Not only the number differs.
    const QString one = english.summary(truncated(1));
    const QString two = english.summary(truncated(2));
    QVERIFY(QString(two).replace(u'2', u'1') != one);
}

void tst_Texts::languagesDiffer()
{
    const Texts english(u"en"_s);
    const Texts japanese(u"ja"_s);
    for (const FindingRule &rule : findingTable) {
        const Finding finding = sampleFinding(rule);
        QVERIFY2(english.summary(finding) != japanese.summary(finding), rule.id);
        QVERIFY2(english.why(finding) != japanese.why(finding), rule.id);
        QVERIFY2(english.fix(finding) != japanese.fix(finding), rule.id);
    }
}

void tst_Texts::everyStateHasAWord_data()
{
    addLanguages();
}

void tst_Texts::everyStateHasAWord()
{
    QFETCH(QString, language);
    const Texts texts(language);
    const auto distinct = [](const QStringList &words) {
        return !words.contains(QString())
            && QSet<QString>(words.begin(), words.end()).size() == words.size();
    };
    QStringList words;
    for (int i = 0; i <= int(RecordState::Unknown); ++i)
        words << texts.word(RecordState(i));
    QVERIFY(distinct(words));
    words.clear();
    for (int i = 0; i <= int(Purpose::Other); ++i)
        words << texts.word(Purpose(i));
    QVERIFY(distinct(words));
    words.clear();
    for (int i = 0; i <= int(RecordAction::Ask); ++i)
        words << texts.word(RecordAction(i));
    QVERIFY(distinct(words));
    words.clear();
    for (int i = 0; i <= int(HostField::Ttl); ++i)
        words << texts.word(HostField(i));
    QVERIFY(distinct(words));
    words.clear();
    ServerView view;
    for (int i = 0; i <= int(Outcome::NoNetwork); ++i) {
        view.outcome = Outcome(i);
        words << texts.outcomeWord(view);
    }
    view.lame = true;
    words << texts.outcomeWord(view);
    view.waiting = true;
    words << texts.outcomeWord(view);
    QVERIFY(distinct(words));
}

void tst_Texts::everySceneIsTold_data()
{
    addLanguages();
}

void tst_Texts::everySceneIsTold()
{
    QFETCH(QString, language);
    const Texts texts(language);
    for (const char *scene :
         {"all-right", "nothing-yet", "domain-doubled", "spf-without-service", "spf-two-records",
          "spf-too-many-lookups", "dkim-cut", "dkim-two-records", "dmarc-no-policy",
          "mx-dot-missing", "one-server-behind", "server-silent", "catch-all", "too-early",
          "not-delegated", "resolver-silent"}) {
        const QString id = QString::fromLatin1(scene);
        QVERIFY2(texts.sceneTitle(id) != id, scene);
        QVERIFY2(!texts.sceneTitle(id).isEmpty(), scene);
        QVERIFY2(!texts.sceneStory(id).isEmpty(), scene);
    }
    QCOMPARE(texts.sceneTitle(u"made-up"_s), u"made-up"_s);
}

void tst_Texts::timesOfTodayAreClockTimes()
{
    const QDateTime local(QDate::currentDate(), {14, 20, 59});
    for (const QString &language : availableLanguages())
        QCOMPARE(Texts(language).time(local.toUTC()), u"14:20"_s);
    QCOMPARE(Texts(u"en"_s).time(QDateTime()), QString());
}

void tst_Texts::timesOfOtherDaysNameTheDay()
{
    const QDateTime local({2020, 3, 7}, {14, 20});
    QCOMPARE(Texts(u"en"_s).time(local.toUTC()), u"March 7, 14:20"_s);
    QCOMPARE(Texts(u"en"_s).date(local.toUTC()), u"March 7, 2020"_s);
    QCOMPARE(Texts(u"ja"_s).time(local.toUTC()), u"3月7日 14:20"_s);
    QCOMPARE(Texts(u"ja"_s).date(local.toUTC()), u"2020年3月7日"_s);
}

void tst_Texts::progressSaysWhatToDo_data()
{
    addLanguages();
}

void tst_Texts::progressSaysWhatToDo()
{
    QFETCH(QString, language);
    const Texts texts(language);
    Report report;
    report.verdict = true;
    report.records = {{.id = u"mx"_s, .state = RecordState::Verified},
                      {.id = u"spf"_s, .state = RecordState::Wrong},
                      {.id = u"dkim"_s, .state = RecordState::Missing},
                      {.id = u"web"_s, .state = RecordState::Wrong}};
    report.purposes = {{u"mx"_s, Purpose::Mx},
                       {u"spf"_s, Purpose::Spf},
                       {u"dkim"_s, Purpose::Dkim},
                       {u"web"_s, Purpose::Other}};

    const QString wrong = texts.progress(report);
    QVERIFY(wrong.contains(u'1') && wrong.contains(u'3'));
    QVERIFY(wrong.contains("SPF"_L1));
    QVERIFY(!wrong.contains("DKIM"_L1)); // one thing after the other

    report.records[1].state = RecordState::Verified;
    const QString missing = texts.progress(report);
    QVERIFY(missing.contains("DKIM"_L1));

    report.records[2].state = RecordState::VerifiedWithRemark;
    const QString done = texts.progress(report);
    QVERIFY(!done.contains("DKIM"_L1) && !done.contains(u'%'));

    report.verdict = false;
    QVERIFY(texts.progress(report) != done);

    report.verdict = true;
    const Finding trouble =
        finding<FindingCode::ZoneNotDelegated>(arg<Arg::Domain> = u"shop.test"_s);
    report.findings = {trouble};
    QVERIFY(texts.progress(report).contains(texts.summary(trouble)));
}

void tst_Texts::whatStandsElsewhereIsCorrected_data()
{
    addLanguages();
}

void tst_Texts::whatStandsElsewhereIsCorrected()
{
    QFETCH(QString, language);
    const Texts texts(language);
    const auto sayOf = [&texts](RecordState state, const QList<Finding> &findings) {
        Report report;
        report.verdict = true;
        report.records = {{.id = u"dkim"_s, .state = state, .findings = findings}};
        report.purposes = {{u"dkim"_s, Purpose::Dkim}};
        return std::pair(texts.word(report.records.first()), texts.progress(report));
    };
    const auto sample = [](FindingCode code) {
        const auto *rule =
            std::find_if(std::begin(findingTable), std::end(findingTable),
                         [code](const FindingRule &one) { return one.code == code; });
        return sampleFinding(*rule);
    };
    const auto misplaced = sayOf(RecordState::Missing, {sample(FindingCode::NameFoundElsewhere)});
    const auto nowhere = sayOf(RecordState::Missing, {sample(FindingCode::ZoneEditedElsewhere)});
    const auto missing = sayOf(RecordState::Missing, {});
    const auto wrong = sayOf(RecordState::Wrong, {});
    QCOMPARE(misplaced.second, wrong.second);
    QVERIFY(misplaced.second != missing.second);
    QVERIFY(misplaced.first != missing.first);
    QCOMPARE(nowhere.second, wrong.second);
    QVERIFY(nowhere.first != missing.first);
    QVERIFY2(nowhere.first != misplaced.first, "an error in the name is no error of the place");
    QCOMPARE(missing.first, texts.word(RecordState::Missing));
    QCOMPARE(wrong.first, texts.word(RecordState::Wrong));
}

void tst_Texts::notCheckedIsNotWrong_data()
{
    addLanguages();
}

void tst_Texts::notCheckedIsNotWrong()
{
    QFETCH(QString, language);
    const Texts texts(language);
    Report report;
    report.verdict = true;
    report.records = {{.id = u"mx"_s, .state = RecordState::Unknown},
                      {.id = u"spf"_s, .state = RecordState::Unknown},
                      {.id = u"web"_s, .state = RecordState::Verified}};
    report.purposes = {
        {u"mx"_s, Purpose::Mx}, {u"spf"_s, Purpose::Spf}, {u"web"_s, Purpose::Other}};
    QVERIFY2(!texts.progress(report).contains(u'0'), qPrintable(texts.progress(report)));
    report.records[0].state = RecordState::Missing; // now something is known
    QVERIFY(texts.progress(report).contains(u'0'));

    // "0 right" sounds like a mistake where nobody made one.
    report.records[1].state = RecordState::Missing;
    const QString missing = texts.progress(report);
    QVERIFY2(!missing.contains(u'0') && missing.contains("SPF"_L1), qPrintable(missing));
    report.records[0].state = report.records[1].state = RecordState::Waiting;
    const QString waiting = texts.progress(report);
    QVERIFY2(!waiting.contains(u'0') && waiting.contains(u'2'), qPrintable(waiting));
    report.records[1].state = RecordState::Missing; // not all of them are saved
    QVERIFY(texts.progress(report).contains(u'0'));
}

void tst_Texts::aRecordOfTodayNobodySawIsNotDenied_data()
{
    addLanguages();
}

void tst_Texts::aRecordOfTodayNobodySawIsNotDenied()
{
    QFETCH(QString, language);
    const Texts texts(language);
    QSet<QString> unseen;
    for (const auto &[verify, purpose, type] :
         {std::tuple(VerifyMode::MxAny, Purpose::Mx, RecordType::Mx),
          std::tuple(VerifyMode::SpfHasTerms, Purpose::Spf, RecordType::Txt),
          std::tuple(VerifyMode::DmarcMinimum, Purpose::Dmarc, RecordType::Txt),
          std::tuple(VerifyMode::DkimKey, Purpose::Dkim, RecordType::Txt)}) {
        PlannedRecord planned{.purpose = purpose, .verify = verify};
        planned.record.type = type;
        const QString looked = texts.risk(planned);
        planned.todayUnknown = true;
        QVERIFY(!texts.risk(planned).contains(looked));
        unseen.insert(texts.risk(planned));
    }
    QCOMPARE(unseen.size(), 4);
}

void tst_Texts::aDeadlinePasses_data()
{
    addLanguages();
}

void tst_Texts::aDeadlinePasses()
{
    QFETCH(QString, language);
    const Texts texts(language);
    const QDateTime until({2020, 1, 2}, {3, 4, 5}, Qt::UTC);
    QCOMPARE(texts.deadline(until, until.addSecs(-1)), texts.deadline(until));
    QVERIFY(texts.deadline(until, until) != texts.deadline(until));
    QVERIFY(texts.deadline(until, until).contains(texts.time(until)));
}

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_texts.moc"
