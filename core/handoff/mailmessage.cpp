#include "core/handoff/mailmessage.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace sda {

namespace {

/// No line break: what follows one would be a header of its own.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

QString withCrLf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.replace(u'\n', QStringLiteral("\r\n"));
}

/// Plain where it is printable ASCII in short lines, else encoded words of at most 75 characters
/// with whole characters each (RFC 2047, 2 and 5).
QByteArray headerText(const QString &text)
{
    constexpr qsizetype mostPlain = 60;
    constexpr qsizetype mostOctets = 39; // "Subject: =?UTF-8?B?" + 52 + "?=": at most 76 a line
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f'; };
    if (text.size() <= mostPlain && std::all_of(text.begin(), text.end(), isPlain)
        && !text.contains(QStringLiteral("=?")))
        return text.toLatin1();
    QByteArrayList words;
    QByteArray octets;
    const auto end = [&] {
        if (!octets.isEmpty())
            words += "=?UTF-8?B?" + octets.toBase64() + "?=";
        octets.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QByteArray character = text.mid(i, isPair ? 2 : 1).toUtf8();
        i += isPair ? 1 : 0;
        if (octets.size() + character.size() > mostOctets)
            end();
        octets += character;
    }
    end();
    return words.join("\r\n ");
}

QByteArray inLines(const QByteArray &base64)
{
    constexpr qsizetype most = 76; // RFC 2045, 6.8
    QByteArray text;
    for (qsizetype at = 0; at < base64.size(); at += most)
        text += base64.mid(at, most) + "\r\n";
    return text;
}

QByteArray part(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + inLines(withCrLf(text).toUtf8().toBase64());
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(withCrLf(text)); // RFC 6068, 5: a line break is %0D%0A
}

} // namespace

QByteArray mailMessage(const MailText &mail)
{
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\n")
        + mail.html + QStringLiteral("</body></html>\n");
    const QByteArray all = (mail.subject + mail.plain + html).toUtf8();
    // "=_" never stands in base64.
    const QByteArray boundary =
        "=_sda_" + QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().left(24);
    return "Subject: " + headerText(onOneLine(mail.subject))
        + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n "
          "boundary=\""
        + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + part("text/plain", mail.plain) + "--"
        + boundary + "\r\n" + part("text/html", html) + "--" + boundary + "--\r\n";
}

QByteArray mailtoAddress(const QString &subject, const QString &body, const QString &shortBody)
{
    const QByteArray head = "mailto:?subject=" + encoded(onOneLine(subject));
    for (const QString &text : {body, shortBody}) {
        const QByteArray address = head + "&body=" + encoded(text);
        if (address.size() <= mailtoLimit)
            return address;
    }
    return head.size() <= mailtoLimit ? head : QByteArray("mailto:");
}

} // namespace sda
