#pragma once

#include <QByteArray>
#include <QString>

/// \file
/// A mail that somebody still has to look at, to address and to send.

namespace sda {

struct MailText
{
    QString subject;
    QString plain;
    QString html; ///< the body's content, without `<html>`
};

/// An .eml file (RFC 5322, RFC 2045 to 2047): both texts as alternatives, UTF-8 in base64. It is a
/// draft (`X-Unsent: 1` opens it for writing in Outlook): From, To and Date are left to the program
/// that sends it. The same texts give the same octets.
QByteArray mailMessage(const MailText &mail);

/// Characters; mail programs and Windows cut longer addresses off.
inline constexpr qsizetype mailtoLimit = 2000;

/// A `mailto:` address without recipient (RFC 6068), percent-encoded; with `shortBody` where
/// `body` does not fit, and without any where that does not either.
QByteArray mailtoAddress(const QString &subject, const QString &body, const QString &shortBody);

} // namespace sda
