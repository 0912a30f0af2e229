#pragma once

#include "core/intake/markup.h"

/// \file
/// Programs make links of names: "http://aaa._domainkey…", "[name](http://name)".

namespace sda {

/// Links with marks around them (Markdown, chats, mail programs) become their text.
Plain withoutMarkedLinks(const QString &line);

/// A name without "http://" or "mailto:" in front and "/" behind.
QString withoutScheme(const QString &name);

/// An SPF record with plain names in its terms.
QString spfWithoutSchemes(const QString &spf);

} // namespace sda
