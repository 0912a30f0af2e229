#pragma once

#include "core/watch/history.h"
#include "core/watch/levels.h"
#include "ui/text/texts.h"

/// \file
/// What is said about records over time: how far they have come, since when, what happened, and
/// the words of the report. In a given language, as Texts.

namespace sda {

/// The three steps of a record.
enum class Level {
    NameServers, ///< where the person, or the DNS admin, enters it
    World, ///< those who ask the name servers and remember the answer for a while
    Service, ///< which looks by itself, at times of its own
};

/// A column of the tables of a report.
enum class ReportColumn {
    Record,
    Name,
    Type,
    Expected,
    Now,
    State,
    Since,
    Time,
    NameServers,
    Then, ///< the values seen at that time
};

/// A line of what a report says about the whole domain.
enum class ReportFact {
    Domain,
    Service,
    Zone,
    NameServers,
    LookedAt,
    VerifiedSince,
    Deadline,
    ConsoleShows,
    MadeAt,
    MadeWith,
};

class WatchTexts
{
public:
    /// Falls back to English for codes that are not available.
    explicit WatchTexts(const QString &language);
    ~WatchTexts();
    WatchTexts(WatchTexts &&) noexcept;
    WatchTexts &operator=(WatchTexts &&) noexcept;

    const Texts &texts() const { return m_texts; }

    /// "Name servers", "In the world", the name of the service where it is known.
    QString title(Level level, const QString &service) const;
    /// How far the record has come there: "2 of 3 have it".
    QString words(Level level, const Levels &levels) const;
    /// One sentence about a server: "Google Public DNS still remembers … until 14:20".
    QString sentence(const Levels::Place &place) const;
    /// The three steps and what is worth knowing about single servers, a line each: for a tooltip
    /// and for screen readers.
    QStringList lines(const Levels &levels, const QString &service) const;

    /// Short: "for 2 min", "since 14:20", "since yesterday 14:20", "since October 3".
    QString since(const QDateTime &from, const QDateTime &now) const;
    QString clock(const QDateTime &utc) const; ///< time of day
    QString exactClock(const QDateTime &utc) const; ///< with seconds
    QString day(const QDateTime &utc) const; ///< short: "Oct 3"
    /// A span of time in its two largest units: "9 min 59 s".
    QString span(std::chrono::seconds time) const;
    /// Of an ISO 3166 code; the code itself if there is no word for it.
    QString country(const QString &code) const;
    /// "2 of 3"
    QString countOf(int part, int all) const;

    /// A change in one line: "October 3, 14:20: verified, 2 of 2 name servers".
    QString sentence(const StateChange &change) const;

    QString reportTitle(const DomainName &domain) const;
    QString word(ReportColumn column) const;
    QString word(ReportFact fact) const;
    QString recordsHeading() const;
    QString timelineHeading() const;
    QString nothingYet() const; ///< in place of an empty timeline
    QString notChecked() const; ///< in place of the state, before the first look
    QString notAddedYet() const; ///< in place of "missing", before the records are entered
    /// What the person said that the console shows: its own word, or one of ConsoleWord's.
    QString consoleWord(const QString &status) const;
    QString stillEmpty() const; ///< in place of values where nothing stands
    QString asItShouldBe() const; ///< in place of the value that stands beside it
    /// Which clock the times are of; `zone`: "UTC+09:00".
    QString timeNote(const QString &zone) const;

private:
    QString nameServerWords(const Levels &levels) const;
    QString worldWords(const Levels &levels) const;
    QString serviceWords(const Levels &levels) const;
    /// lupdate and the .ts files know it by the context "sda::WatchTexts".
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;

    Texts m_texts;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace sda
