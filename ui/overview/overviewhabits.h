#pragma once

#include <QObject>

class QSettings;

namespace sda {

class OverviewSieve;
class OverviewView;

/// How the person likes to see My domains: widths of columns, order, what is shown and how it is
/// grouped. Kept from one session to the next.
class OverviewHabits : public QObject
{
public:
    /// Brings back what is kept; what is not in order there is passed over. All must outlive this
    /// object.
    OverviewHabits(QSettings &settings, OverviewView &view, OverviewSieve &sieve);

private:
    void restore();
    void keepOrder();
    void keepWidths();
    void keepWish();

    QSettings &m_settings;
    OverviewView &m_view;
    OverviewSieve &m_sieve;
};

} // namespace sda
