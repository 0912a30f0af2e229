#pragma once

#include "ui/help/helpwindow.h"

#include <memory>

class QSettings;

namespace sda {

class WizardWindow;

/// Opens the help for everybody: links to its topics ("card:spf", "manual:ticks") that any widget
/// gives to QDesktopServices::openUrl() come here. There is one window of it.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// `settings` keeps whether the welcome has been read; they must outlive this.
    HelpDesk(const QString &language, QSettings &settings, QObject *parent = nullptr);
    ~HelpDesk() override;

    void setLanguage(const QString &code);
    /// Shows the welcome on its start page, unless it was read before.
    void welcome(WizardWindow &window);
    /// Null until it is wanted.
    HelpWindow *window() const { return m_window.get(); }

public slots:
    void open(const QUrl &topic);

signals:
    /// Nobody needs the welcome any more.
    void welcomeRead();

private:
    QString m_language;
    QSettings &m_settings;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace sda
