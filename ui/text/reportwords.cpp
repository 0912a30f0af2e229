#include "ui/text/watchtexts.h"

namespace sda {

QString WatchTexts::reportTitle(const DomainName &domain) const
{
    //: %1: a domain
    return tr("Records of %1").arg(domain.unicode());
}

QString WatchTexts::word(ReportColumn column) const
{
    switch (column) {
    case ReportColumn::Record:
        return tr("Record");
    case ReportColumn::Name:
        return tr("Full name");
    case ReportColumn::Type:
        return m_texts.word(HostField::Type);
    case ReportColumn::Expected:
        return tr("Should be");
    case ReportColumn::Now:
        return tr("Is now");
    case ReportColumn::State:
        return tr("State");
    case ReportColumn::Since:
        return tr("Since");
    case ReportColumn::Time:
        return tr("Time");
    case ReportColumn::NameServers:
        return tr("Right at name servers");
    case ReportColumn::Then:
        return tr("Seen then");
    }
    Q_UNREACHABLE();
}

QString WatchTexts::word(ReportFact fact) const
{
    switch (fact) {
    case ReportFact::Domain:
        return tr("Domain");
    case ReportFact::Service:
        return tr("Service");
    case ReportFact::Zone:
        return tr("Zone in DNS");
    case ReportFact::NameServers:
        return tr("Name servers");
    case ReportFact::LookedAt:
        return tr("Last look");
    case ReportFact::VerifiedSince:
        return tr("All right since");
    case ReportFact::Deadline:
        return tr("The service looks until");
    case ReportFact::ConsoleShows:
        return tr("The console shows");
    case ReportFact::MadeAt:
        return tr("Report made");
    case ReportFact::MadeWith:
        return tr("Made with");
    }
    Q_UNREACHABLE();
}

QString WatchTexts::recordsHeading() const
{
    return tr("The records");
}

QString WatchTexts::timelineHeading() const
{
    return tr("What happened");
}

QString WatchTexts::nothingYet() const
{
    return tr("Nothing has changed yet.");
}

QString WatchTexts::notChecked() const
{
    return tr("Nobody has looked yet.");
}

QString WatchTexts::notAddedYet() const
{
    return tr("not added yet");
}

QString WatchTexts::consoleWord(const QString &status) const
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {QLatin1StringView("waiting"), tr("still checking")},
        {QLatin1StringView("verified"), tr("verified")},
        {QLatin1StringView("failed"), tr("not accepted")},
        {QLatin1StringView("off"), tr("switched off")},
    };
    for (const auto &[known, word] : words) {
        if (status == known)
            return word;
    }
    return status;
}

QString WatchTexts::stillEmpty() const
{
    return tr("nothing");
}

QString WatchTexts::asItShouldBe() const
{
    return tr("as it should be");
}

QString WatchTexts::timeNote(const QString &zone) const
{
    //: %1: a time zone, “UTC+09:00”
    return tr("All times are of the clock of this computer (%1).").arg(zone);
}

} // namespace sda
