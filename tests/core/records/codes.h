#pragma once

#include "core/records/txt.h"

#include <QTest>

namespace sda {

/// The codes in their order, for comparing whole lists.
inline QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes += idOf(finding.code());
    return codes;
}

inline const Finding *findingOf(const Comparison &comparison, FindingCode code)
{
    for (const Finding &finding : comparison.findings) {
        if (finding.code() == code)
            return &finding;
    }
    return nullptr;
}

inline DnsName nameOf(const char *text)
{
    return DnsName::fromText(QString::fromLatin1(text)).value();
}

} // namespace sda
