#include "ui/pictures/placeview.h"

#include <QEvent>

namespace sda {

PlaceView::PlaceView(QWidget *parent) : Picture(parent)
{
    retranslate();
}

void PlaceView::setPlace(const PlacePicture &picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    retranslate();
}

QString PlaceView::faultSentence() const
{
    const QString concerned = m_picture.concerned.join(tr(", "));
    switch (m_picture.fault) {
    case PlaceFault::None:
        return {};
    case PlaceFault::NotDelegated:
        return tr("The way ends here: the domain is not connected to any name server.");
    case PlaceFault::Parked:
        return tr("From here the way leads to a parking place for unused domains.");
    case PlaceFault::Moving:
        //: %1: names of servers
        return tr("Other name servers are named as well, because a move is under way: %1")
            .arg(concerned);
    case PlaceFault::NobodyServes:
        return tr("None of these name servers has the records of this domain.");
    case PlaceFault::SomeServersLame:
        //: %1: names of servers
        return tr("These do not answer for this domain: %1").arg(concerned);
    case PlaceFault::ServersDiffer:
        //: %1: names of servers
        return tr("The record is not here yet: %1").arg(concerned);
    case PlaceFault::OtherHost:
        return tr("Your record is with a DNS host that the domain does not use.");
    case PlaceFault::LeftBehind:
        return tr("The record stayed behind when the name servers changed. This list does not "
                  "have it.");
    case PlaceFault::NotPublished:
        return tr("This list has not changed yet.");
    case PlaceFault::OtherDomain:
        //: %1: a domain
        return tr("The record is in the list of another domain: %1").arg(concerned);
    case PlaceFault::OtherZone:
        //: %1: a domain, %2: the domain above it
        return tr("This list counts for %1. The list of %2 does not.")
            .arg(m_picture.zone, concerned);
    case PlaceFault::DomainDoubled:
        return tr("The name contains the domain twice.");
    case PlaceFault::OneLevelUp:
        return tr("A part of the name is missing.");
    case PlaceFault::OtherName:
        return tr("The record is at another name.");
    }
    Q_UNREACHABLE();
}

PlaceWords PlaceView::words() const
{
    return {.titles = {{PlaceStation::Registrar, tr("Where the domain was bought")},
                       {PlaceStation::NameServers, tr("Name servers of the DNS host")},
                       {PlaceStation::Zone, tr("List of records for")},
                       {PlaceStation::Record, tr("Your record")}},
            .fault = faultSentence(),
            .belongs = tr("It belongs here:"),
            .stands = tr("It is here:"),
            .enteredHere = tr("You entered the record here."),
            .askedHere = tr("The internet asks here."),
            .notHere = tr("It is not here yet."),
            //: A word at the spot of the mistake in a picture
            .here = tr("Here"),
            //: %1: how many more name servers there are
            .more = tr("and %1 more")};
}

PictureLayout PlaceView::makeLayout(double width, const PictureFonts &fonts) const
{
    return layoutPlace(m_picture, words(), width, fonts);
}

QStringList PlaceView::sentences() const
{
    const PlaceWords all = words();
    const QString servers = m_picture.nameServers.join(tr(", "));
    //: %1: what it is, %2: its name
    const QString line = tr("%1: %2");
    QStringList lines{line.arg(all.titles.value(PlaceStation::Registrar), m_picture.domain),
                      line.arg(all.titles.value(PlaceStation::NameServers),
                               m_picture.dnsHost.isEmpty() ? servers : m_picture.dnsHost),
                      line.arg(all.titles.value(PlaceStation::Zone), m_picture.zone)};
    if (!m_picture.name.isEmpty())
        lines.append(line.arg(all.titles.value(PlaceStation::Record), m_picture.name));
    if (m_picture.fault == PlaceFault::None)
        return lines;
    const QString place = m_picture.spot == PlaceStation::OtherHost
        ? m_picture.concerned.value(0)
        : all.titles.value(m_picture.spot);
    //: What is wrong at one of the places. %1: the place, %2: what is wrong, a sentence
    lines.append(tr("Look at “%1”: %2").arg(place, all.fault));
    if (!m_picture.wrongName.isEmpty())
        lines.append(all.stands + QLatin1Char(' ') + m_picture.wrongName);
    return lines;
}

void PlaceView::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceView::retranslate()
{
    setAccessibleName(tr("Picture of where the record lives"));
    setAccessibleDescription(sentences().join(QLatin1Char('\n')));
    refresh();
}

} // namespace sda
