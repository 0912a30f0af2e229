#include "ui/text/watchtexts.h"

#include "ui/text/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

using Place = Levels::Place;

constexpr qsizetype mostPlaces = 6; // more sentences about single servers nobody reads

int countOfMark(const QList<Place> &places, Levels::Mark mark)
{
    return int(std::count_if(places.begin(), places.end(),
                             [mark](const Place &place) { return place.mark == mark; }));
}

/// Nothing is told by it that the step's own words do not tell.
bool isUnremarkable(const Place &place)
{
    return place.mark == Levels::Mark::Right || place.mark == Levels::Mark::NotYet
        || place.mark == Levels::Mark::Looking;
}

} // namespace

WatchTexts::WatchTexts(const QString &language)
    : m_texts(language), m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/i18n/sda_%1.qm"_s.arg(m_texts.language())))
        qWarning("The texts of language %s cannot be loaded", qPrintable(m_texts.language()));
}

WatchTexts::~WatchTexts() = default;
WatchTexts::WatchTexts(WatchTexts &&) noexcept = default;
WatchTexts &WatchTexts::operator=(WatchTexts &&) noexcept = default;

QString WatchTexts::tr(const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate("sda::WatchTexts", source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_texts.locale().toString(n));
    return text;
}

QString WatchTexts::title(Level level, const QString &service) const
{
    switch (level) {
    case Level::NameServers:
        return tr("Name servers");
    case Level::World:
        return tr("On the internet");
    case Level::Service:
        return service.isEmpty() ? tr("The service") : service;
    }
    Q_UNREACHABLE();
}

QString WatchTexts::words(Level level, const Levels &levels) const
{
    switch (level) {
    case Level::NameServers:
        return nameServerWords(levels);
    case Level::World:
        return worldWords(levels);
    case Level::Service:
        return serviceWords(levels);
    }
    Q_UNREACHABLE();
}

QString WatchTexts::nameServerWords(const Levels &levels) const
{
    switch (levels.nameServersMark()) {
    case Levels::Mark::NotYet:
        return tr("not asked yet");
    case Levels::Mark::Looking:
        return tr("being asked…");
    case Levels::Mark::Unknown:
        return tr("could not be asked");
    case Levels::Mark::Right:
    case Levels::Mark::Remembers:
    case Levels::Mark::Differs:
        //: name servers: %n how many have the record, %1 how many there are
        return tr("%n of %1 have it", nullptr, levels.rightAtNameServers())
            .arg(m_texts.locale().toString(levels.nameServers.size()));
    }
    Q_UNREACHABLE();
}

QString WatchTexts::worldWords(const Levels &levels) const
{
    switch (levels.worldMark()) {
    case Levels::Mark::NotYet:
        return levels.nameServersMark() == Levels::Mark::Right
            ? tr("not asked yet")
            : tr("once all name servers have it");
    case Levels::Mark::Looking:
        return tr("being asked…");
    case Levels::Mark::Unknown:
        return tr("could not be asked");
    case Levels::Mark::Right:
    case Levels::Mark::Remembers:
    case Levels::Mark::Differs:
        break;
    }
    const int right = countOfMark(levels.world, Levels::Mark::Right);
    if (right == levels.world.size())
        //: public DNS servers: %n how many were asked; all see the record
        return tr("seen by %n server(s)", nullptr, right);
    //: public DNS servers: %n how many see the record, %1 how many were asked
    const QString seen =
        tr("%n of %1 see it", nullptr, right).arg(m_texts.locale().toString(levels.world.size()));
    if (levels.worldMark() != Levels::Mark::Remembers)
        return seen;
    QDateTime until;
    for (const Place &place : levels.world) {
        if (place.until.isValid() && (!until.isValid() || place.until > until))
            until = place.until;
    }
    if (!until.isValid()) {
        //: %1: “2 of 3 see it”
        return tr("%1, the rest follows by itself").arg(seen);
    }
    //: %1: “2 of 3 see it”, %2: a time of day
    return tr("%1, the rest by %2").arg(seen, m_texts.time(until));
}

QString WatchTexts::serviceWords(const Levels &levels) const
{
    switch (levels.service) {
    case Levels::Mark::NotYet:
        return tr("comes last");
    case Levels::Mark::Looking:
        //: the service's console, as the person said
        return tr("is still checking");
    case Levels::Mark::Right:
        //: the service's console, as the person said
        return tr("shows it as verified");
    case Levels::Mark::Remembers:
    case Levels::Mark::Differs:
        //: the service's console, as the person said
        return tr("does not accept it yet");
    case Levels::Mark::Unknown:
        return levels.serviceWord.isEmpty()
            ? tr("see in its console")
            //: %1: the status word of the service's console, which says nothing about one record
            : tr("its console shows “%1”").arg(shown(consoleWord(levels.serviceWord)));
    }
    Q_UNREACHABLE();
}

QString WatchTexts::sentence(const Place &place) const
{
    const QString name = shown(place.name);
    switch (place.mark) {
    case Levels::Mark::NotYet:
        //: %1: a server
        return tr("%1 is asked later").arg(name);
    case Levels::Mark::Looking:
        //: %1: a server
        return tr("%1 is being asked").arg(name);
    case Levels::Mark::Right:
        //: %1: a server
        return tr("%1 has the record").arg(name);
    case Levels::Mark::Remembers:
        return place.until.isValid()
            //: %1: a server, %2: a time of day
            ? tr("%1 still remembers what was there before, until %2")
                  .arg(name, m_texts.time(place.until))
            //: %1: a server
            : tr("%1 still remembers what was there before").arg(name);
    case Levels::Mark::Differs:
        //: %1: a server
        return tr("%1 has something else, or nothing").arg(name);
    case Levels::Mark::Unknown:
        //: %1: a server
        return tr("%1 could not be asked").arg(name);
    }
    Q_UNREACHABLE();
}

QStringList WatchTexts::lines(const Levels &levels, const QString &service) const
{
    QStringList lines;
    for (const Level level : {Level::NameServers, Level::World, Level::Service}) {
        //: a step and how far it is: “Name servers: 2 of 3 have it”
        lines += tr("%1: %2").arg(shown(title(level, service)), words(level, levels));
        const QList<Place> places = level == Level::NameServers ? levels.nameServers
            : level == Level::World                             ? levels.world
                                                                : QList<Place>();
        qsizetype told = 0;
        for (const Place &place : places) {
            if (!isUnremarkable(place) && told++ < mostPlaces)
                lines += u"– "_s + sentence(place);
        }
    }
    return lines;
}

QString WatchTexts::since(const QDateTime &from, const QDateTime &now) const
{
    if (!from.isValid())
        return {};
    const qint64 seconds = from.secsTo(now);
    if (seconds >= 0 && seconds < 60)
        //: in the column that says since when a state has lasted
        return tr("just now");
    if (seconds >= 0 && seconds < 3600)
        //: since when a state has lasted; short for “for 2 minutes”
        return tr("for %n min", nullptr, int(seconds / 60));
    const QDateTime local = from.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString clock = m_texts.locale().toString(local, u"HH:mm"_s);
    if (local.date() == today)
        //: %1: a time of day
        return tr("since %1").arg(clock);
    if (local.date() == today.addDays(-1))
        //: %1: a time of day
        return tr("since yesterday %1").arg(clock);
    if (local.date().year() == today.year())
        //: %1: a day, “October 3”
        return tr("since %1")
            .arg(
                //: A Qt date format: month and day, as in “October 3”.
                m_texts.locale().toString(local.date(), tr("MMMM d")));
    return tr("since %1").arg(m_texts.date(from));
}

QString WatchTexts::clock(const QDateTime &utc) const
{
    return m_texts.locale().toString(utc.toLocalTime(), u"HH:mm"_s);
}

QString WatchTexts::exactClock(const QDateTime &utc) const
{
    return m_texts.locale().toString(utc.toLocalTime(), u"HH:mm:ss"_s);
}

QString WatchTexts::day(const QDateTime &utc) const
{
    //: A Qt date format: month and day, short, as in “Oct 3”.
    return m_texts.locale().toString(utc.toLocalTime().date(), tr("MMM d"));
}

QString WatchTexts::span(std::chrono::seconds time) const
{
    const qint64 seconds = std::max<qint64>(0, time.count());
    const auto number = [this](qint64 n) { return m_texts.locale().toString(n); };
    const auto two = [](const QString &large, const QString &small, qint64 rest) {
        return rest > 0 ? large + u' ' + small : large;
    };
    //: seconds
    const QString s = tr("%1 s");
    //: minutes
    const QString min = tr("%1 min");
    //: hours
    const QString h = tr("%1 h");
    //: days
    const QString d = tr("%1 d");
    if (seconds < 60)
        return s.arg(number(seconds));
    if (seconds < 3600)
        return two(min.arg(number(seconds / 60)), s.arg(number(seconds % 60)), seconds % 60);
    if (seconds < 86400)
        return two(h.arg(number(seconds / 3600)), min.arg(number(seconds / 60 % 60)),
                   seconds / 60 % 60);
    return two(d.arg(number(seconds / 86400)), h.arg(number(seconds / 3600 % 24)),
               seconds / 3600 % 24);
}

/// Qt knows the names of countries in English and in their own languages only.
QString WatchTexts::country(const QString &code) const
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {"AU"_L1, tr("Australia")},      {"BR"_L1, tr("Brazil")},
        {"CA"_L1, tr("Canada")},         {"CH"_L1, tr("Switzerland")},
        {"CN"_L1, tr("China")},          {"CY"_L1, tr("Cyprus")},
        {"CZ"_L1, tr("Czechia")},        {"DE"_L1, tr("Germany")},
        {"DK"_L1, tr("Denmark")},        {"ES"_L1, tr("Spain")},
        {"EU"_L1, tr("European Union")}, {"FR"_L1, tr("France")},
        {"GB"_L1, tr("United Kingdom")}, {"HK"_L1, tr("Hong Kong")},
        {"ID"_L1, tr("Indonesia")},      {"IN"_L1, tr("India")},
        {"IT"_L1, tr("Italy")},          {"JP"_L1, tr("Japan")},
        {"KR"_L1, tr("South Korea")},    {"MY"_L1, tr("Malaysia")},
        {"NL"_L1, tr("Netherlands")},    {"PL"_L1, tr("Poland")},
        {"RU"_L1, tr("Russia")},         {"SE"_L1, tr("Sweden")},
        {"SG"_L1, tr("Singapore")},      {"TH"_L1, tr("Thailand")},
        {"TW"_L1, tr("Taiwan")},         {"US"_L1, tr("United States")},
        {"VN"_L1, tr("Vietnam")},
    };
    for (const auto &[known, word] : words) {
        if (code.compare(known, Qt::CaseInsensitive) == 0)
            return word;
    }
    return shown(code);
}

QString WatchTexts::countOf(int part, int all) const
{
    //: two numbers: “2 of 3”
    return tr("%1 of %2").arg(m_texts.locale().toString(part), m_texts.locale().toString(all));
}

QString WatchTexts::sentence(const StateChange &change) const
{
    if (change.answering == 0) {
        //: %1: a time, %2: a state, “verified”
        return tr("%1: %2").arg(m_texts.time(change.at), m_texts.word(change.state));
    }
    //: %1: a time, %2: a state, “verified”; %3: how many name servers had the record, “2 of 3”
    return tr("%1: %2, right at %3 name servers")
        .arg(m_texts.time(change.at), m_texts.word(change.state),
             countOf(change.right, change.answering));
}

} // namespace sda
