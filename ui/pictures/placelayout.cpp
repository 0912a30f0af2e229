#include "ui/pictures/placelayout.h"

#include <algorithm>

namespace sda {

namespace {

constexpr PlaceStation allStations[] = {PlaceStation::Registrar, PlaceStation::NameServers,
                                        PlaceStation::Zone, PlaceStation::Record};
constexpr int mostServers = 3; // named in a card
constexpr double leastCard = 8.5; // in lines
constexpr double widestCard = 14;

class PlacePlacer
{
public:
    PlacePlacer(const PlacePicture &picture, const PlaceWords &words, double width,
                const PictureFonts &fonts)
        : m_picture(picture), m_words(words), m_width(width), m_fonts(fonts), m_em(fonts.em())
    { }

    PictureLayout place()
    {
        QList<PlaceStation> stations(std::begin(allStations), std::end(allStations));
        if (m_picture.name.isEmpty())
            stations.removeLast();
        const double arrow = m_em * 1.5;
        const double count = double(stations.size());
        const double share = (m_width - arrow * (count - 1)) / count;
        const bool isBeside = share >= m_em * leastCard;
        double bottom = isBeside ? placeBeside(stations, std::min(share, m_em * widestCard), arrow)
                                 : placeBelow(stations, arrow);
        if (m_picture.fault != PlaceFault::None)
            bottom = placeFault(bottom + m_em * 0.6);
        m_layout.size = {m_width, bottom + 1};
        return m_layout;
    }

private:
    void add(PictureBox box) { m_layout.boxes.append(std::move(box)); }
    qsizetype open(BoxKind kind)
    {
        m_layout.boxes.append({.kind = kind});
        return m_layout.boxes.size() - 1;
    }

    double placeBeside(const QList<PlaceStation> &stations, double width, double arrow)
    {
        QList<qsizetype> grounds;
        double x = 0;
        double bottom = 0;
        for (const PlaceStation station : stations) {
            if (!grounds.isEmpty()) {
                add({.kind = BoxKind::Arrow,
                     .rect = {x + arrow * 0.12, m_em * 1.1, arrow * 0.76, m_em}});
                x += arrow;
            }
            grounds.append(m_layout.boxes.size());
            bottom = std::max(bottom, card(station, {x, 0}, width).bottom());
            x += width;
        }
        for (const qsizetype ground : grounds)
            m_layout.boxes[ground].rect.setBottom(bottom);
        return bottom;
    }

    double placeBelow(const QList<PlaceStation> &stations, double arrow)
    {
        const double width = std::min(m_width, m_em * 26);
        double y = 0;
        for (const PlaceStation station : stations) {
            if (y > 0) {
                add({.kind = BoxKind::Arrow,
                     .rect = {m_em * 1.2, y + arrow * 0.12, m_em, arrow * 0.76},
                     .on = true});
                y += arrow;
            }
            y = card(station, {0, y}, width).bottom();
        }
        return y;
    }

    QRectF card(PlaceStation station, QPointF at, double width)
    {
        const bool isSpot = m_picture.fault != PlaceFault::None && m_picture.spot == station;
        const qsizetype ground = open(isSpot ? BoxKind::FaultRing : BoxKind::Card);
        m_layout.boxes[ground].mark = mark();
        const double pad = m_em * 0.55;
        const double room = width - 2 * pad;
        double y = at.y() + pad;
        y = addText(m_layout, m_fonts, m_words.titles.value(station), TextRole::Strong,
                    {at.x() + pad, y}, room)
                .bottom();
        for (const Value &value : valuesOf(station)) {
            const QPointF corner(at.x() + pad, y + m_em * 0.15);
            y = value.isConcerned ? signedText(value.text, TextRole::Mono, corner, room)
                                  : addText(m_layout, m_fonts, value.text,
                                            value.isName ? TextRole::Mono : TextRole::Body, corner,
                                            room, value.isQuiet)
                                        .bottom();
        }
        if (station == PlaceStation::Record && m_picture.fault == PlaceFault::OtherHost)
            y = signedText(m_words.notHere, TextRole::Body, {at.x() + pad, y + m_em * 0.15}, room,
                           Mark::Missing);
        if (isSpot)
            y = signedText(m_words.here, TextRole::Strong, {at.x() + pad, y + m_em * 0.3}, room);
        const QRectF rect(at, QSizeF(width, y + pad - at.y()));
        m_layout.boxes[ground].rect = rect;
        return rect;
    }

    struct Value
    {
        QString text;
        bool isName = true;
        bool isQuiet = false;
        bool isConcerned = false; ///< the fault is about this one
    };

    QList<Value> valuesOf(PlaceStation station) const
    {
        switch (station) {
        case PlaceStation::Registrar:
            return {{m_picture.domain}};
        case PlaceStation::NameServers:
            return servers();
        case PlaceStation::Zone:
            return {{m_picture.zone}};
        case PlaceStation::Record:
            return {{m_picture.type, false, true}, {recordName()}};
        case PlaceStation::OtherHost: // beside the way: otherHost()
            return {};
        }
        Q_UNREACHABLE();
    }

    /// Where it stands today; the box below tells where it belongs.
    QString recordName() const
    {
        const bool isElsewhere =
            m_picture.spot == PlaceStation::Record && !m_picture.wrongName.isEmpty();
        return isElsewhere ? m_picture.wrongName : m_picture.name;
    }

    QList<Value> servers() const
    {
        QList<Value> values;
        if (!m_picture.dnsHost.isEmpty())
            values.append({m_picture.dnsHost, false});
        // Those that the fault is about come first: they must not be among the unnamed.
        QStringList named = m_picture.nameServers;
        std::stable_partition(named.begin(), named.end(), [this](const QString &server) {
            return m_picture.concerned.contains(server);
        });
        for (const QString &server : named.mid(0, mostServers))
            values.append({.text = server, .isConcerned = m_picture.concerned.contains(server)});
        const qsizetype rest = m_picture.nameServers.size() - mostServers;
        if (rest > 0)
            values.append({m_words.more.arg(rest), false, true});
        if (m_picture.fault == PlaceFault::OtherHost)
            values.append({m_words.askedHere, false});
        return values;
    }

    /// A sign and a sentence; returns the lower edge.
    double signedText(const QString &text, TextRole role, QPointF at, double room)
    {
        return signedText(text, role, at, room, mark());
    }
    double signedText(const QString &text, TextRole role, QPointF at, double room, Mark sign)
    {
        const double side = std::min(m_em, m_fonts.lineHeight(role)) * 0.95;
        add({.kind = BoxKind::Sign,
             .rect = {at + QPointF(0, m_em * 0.03), QSizeF(side, side)},
             .mark = sign});
        const double left = side + m_em * 0.4;
        return addText(m_layout, m_fonts, text, role, at + QPointF(left, 0), room - left).bottom();
    }

    Mark mark() const
    {
        switch (m_picture.fault) {
        case PlaceFault::ServersDiffer:
        case PlaceFault::Moving:
        case PlaceFault::NotPublished:
            return Mark::Waiting;
        case PlaceFault::SomeServersLame:
            return Mark::Warning;
        default:
            return Mark::Wrong;
        }
    }

    double placeFault(double top)
    {
        const qsizetype ground = open(BoxKind::Panel);
        const double pad = m_em * 0.55;
        const double room = m_width - 2 * pad;
        double y = signedText(m_words.fault, TextRole::Body, {pad, top + pad}, room);
        if (m_picture.fault == PlaceFault::OtherHost)
            y = otherHost({pad, y + m_em * 0.5}, room);
        if (!m_picture.wrongName.isEmpty() && !m_picture.name.isEmpty()) {
            y = name(m_words.stands, m_picture.wrongName, m_picture.surplus, BoxKind::Surplus,
                     {pad, y + m_em * 0.5}, room);
            y = name(m_words.belongs, m_picture.name, m_picture.lacking, BoxKind::Changed,
                     {pad, y + m_em * 0.4}, room);
        }
        const QRectF rect(0, top, m_width, y + pad - top);
        m_layout.boxes[ground].rect = rect;
        return rect.bottom();
    }

    /// A host beside the way: the record is there, and no arrow leads to it.
    double otherHost(QPointF at, double room)
    {
        const qsizetype ground = open(BoxKind::FaultRing);
        const double pad = m_em * 0.5;
        const double width = std::min(room, m_em * 18);
        const QPointF corner = at + QPointF(pad, pad);
        double y = addText(m_layout, m_fonts, m_picture.concerned.value(0), TextRole::Strong,
                           corner, width - 2 * pad)
                       .bottom();
        y = signedText(m_words.enteredHere, TextRole::Body, {corner.x(), y + m_em * 0.15},
                       width - 2 * pad);
        m_layout.boxes[ground].rect = {at, QSizeF(width, y + pad - at.y())};
        return y + pad;
    }

    /// A name with one part of it marked; broken where it does not fit.
    double name(const QString &caption, const QString &text, const PlacePicture::Part &part,
                BoxKind kind, QPointF at, double room)
    {
        const double top =
            addText(m_layout, m_fonts, caption, TextRole::Small, at, room, true).bottom();
        const double letter = m_fonts.widthOf(QStringLiteral("00000000"), TextRole::Mono) / 8;
        const double height = m_fonts.lineHeight(TextRole::Mono);
        const qsizetype columns = std::max(qsizetype(1), qsizetype(room / letter));
        QStringList lines;
        for (qsizetype from = 0; from < text.size(); from += columns) {
            lines.append(text.mid(from, columns));
            const qsizetype first = std::max(from, part.from);
            const qsizetype last = std::min(from + columns, part.from + part.length);
            if (first < last)
                add({.kind = kind,
                     .rect = {at.x() + double(first - from) * letter,
                              top + height * double(lines.size() - 1),
                              double(last - first) * letter, height}});
        }
        const QRectF rect(at.x(), top, double(std::min(columns, text.size())) * letter,
                          height * double(lines.size()));
        add({.kind = BoxKind::Text,
             .rect = rect,
             .lines = lines,
             .role = TextRole::Mono,
             .whole = text});
        return rect.bottom();
    }

    const PlacePicture &m_picture;
    const PlaceWords &m_words;
    double m_width;
    const PictureFonts &m_fonts;
    double m_em;
    PictureLayout m_layout;
};

} // namespace

PictureLayout layoutPlace(const PlacePicture &picture, const PlaceWords &words, double width,
                          const PictureFonts &fonts)
{
    return PlacePlacer(picture, words, width, fonts).place();
}

} // namespace sda
