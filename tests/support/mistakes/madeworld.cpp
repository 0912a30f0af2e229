#include "madeworld.h"

namespace mistakes {

namespace {

bool isPlain(char octet)
{
    return octet > ' ' && octet < 0x7f;
}

QString escaped(char octet)
{
    return QStringLiteral("\\%1").arg(uchar(octet), 3, 10, QLatin1Char('0'));
}

QString string(const QByteArray &octets)
{
    QString text = QStringLiteral("\"");
    for (const char octet : octets) {
        if (octet == '"' || octet == '\\')
            text += QString(QLatin1Char('\\')) + QLatin1Char(octet);
        else if (isPlain(octet) || octet == ' ')
            text += QLatin1Char(octet);
        else
            text += escaped(octet);
    }
    return text + QLatin1Char('"');
}

} // namespace

QString worldText(const QList<MadeZone> &zones, const QString &resolver)
{
    QStringList text{QStringLiteral("resolver ") + resolver};
    for (const MadeZone &zone : zones) {
        for (int server = 0; server < zone.addresses.size(); ++server) {
            const QString apex = zone.apex.isEmpty() ? QStringLiteral(".") : zone.apex;
            text.append(QStringLiteral("zone %1 at %2").arg(apex, zone.addresses[server]));
            for (const ZoneLine &line : zone.lines) {
                if (!line.absentAt.contains(server))
                    text.append(
                        QStringLiteral("%1. %2 IN %3 %4")
                            .arg(line.name, QString::number(line.ttl), line.type, line.data));
            }
        }
    }
    return text.join(QLatin1Char('\n'));
}

QString txt(const QByteArray &text, const QList<qsizetype> &seams)
{
    QStringList strings;
    qsizetype from = 0;
    const auto cutUntil = [&](qsizetype end) {
        for (; from < end; from += 255)
            strings.append(string(text.mid(from, qMin<qsizetype>(255, end - from))));
        from = end;
    };
    for (const qsizetype seam : seams)
        cutUntil(qMin(seam, text.size()));
    cutUntil(text.size());
    return strings.isEmpty() ? string({}) : strings.join(QLatin1Char(' '));
}

QString txt(const QByteArray &text, qsizetype length)
{
    QList<qsizetype> seams;
    for (qsizetype at = length; at < text.size(); at += length)
        seams.append(at);
    return txt(text, seams);
}

QByteArray textOf(const QString &data)
{
    QByteArray text;
    bool inside = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (data[i] == QLatin1Char('"')) {
            inside = !inside;
        } else if (inside && data[i] == QLatin1Char('\\') && data[i + 1].isDigit()) {
            text += char(data.mid(i + 1, 3).toInt());
            i += 3;
        } else if (inside) {
            i += data[i] == QLatin1Char('\\') ? 1 : 0;
            text += data[i].toLatin1();
        }
    }
    return text;
}

QString label(const QByteArray &octets)
{
    QString text;
    for (const char octet : octets) {
        if (isPlain(octet) && !QByteArray(".\\\"();@$").contains(octet))
            text += QLatin1Char(octet);
        else
            text += escaped(octet);
    }
    return text;
}

} // namespace mistakes
