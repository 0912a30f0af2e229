#pragma once

#include "core/records/txt.h"

class QRegularExpression;

/// \file
/// Words of a form that were copied together with the value: "Value: v=spf1 …", "记录值：…", a
/// "Copy" behind it.

namespace sda {

/// value.label-included if the text is form words and then (or before) something that begins with
/// `beginning`; nothing if that has other damage, which is to be said first then.
std::optional<Finding> labelIn(QByteArrayView value, const QRegularExpression &beginning,
                               const DnsName &name);

/// value.label-included if the text is `wanted` letter for letter, with form words around it.
std::optional<Finding> labelAround(QByteArrayView value, const QString &wanted,
                                   const DnsName &name);

/// The words of a form around `wanted` in `text`, trimmed; nothing if there is anything else, or if
/// `wanted` stands alone or not at all. The record's own name, its type, TTL and priority count as
/// such words when they stand beside at least one that is none.
std::optional<QString> wordsAround(const QString &text, const QString &wanted, const DnsName &name);

/// `text` without the form words behind it; the text itself if there are none.
QString withoutWordsBehind(const QString &text);

} // namespace sda
