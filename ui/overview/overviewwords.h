#pragma once

#include "ui/look/mark.h"
#include "ui/overview/overviewentry.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace sda {

/// What My domains says about an entry: mark and word always together.
class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(sda::OverviewWords)
public:
    /// Not owned.
    explicit OverviewWords(const Texts *texts) : m_texts(texts) { }

    static Mark markOf(const OverviewEntry::Tick &tick);
    static Mark markOf(const OverviewEntry &entry);

    /// `remembered`: of an earlier session; nobody has looked since.
    QString word(const OverviewEntry::Tick &tick, bool remembered) const;
    QString word(const OverviewEntry &entry) const;
    /// The state of each purpose on a line of its own, or what is the matter. Plain text.
    QString details(const OverviewEntry &entry) const;
    /// "290 of 312 verified"
    QString count(int verified, int total) const;

private:
    const Texts *m_texts;
};

} // namespace sda
