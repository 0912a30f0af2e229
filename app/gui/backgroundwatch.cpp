#include "app/gui/backgroundwatch.h"

#include "ui/look/mark.h"

#include <QApplication>
#include <QPainter>

namespace sda {

namespace {

QIcon trayIcon()
{
    if (!QApplication::windowIcon().isNull())
        return QApplication::windowIcon();
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintMark(&painter, QRectF(0, 0, size, size), Mark::Verified, QApplication::palette());
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

BackgroundWatch::BackgroundWatch(const QString &folder, Resolver &resolver, Clock &clock,
                                 const Routes &routes, std::chrono::milliseconds rest,
                                 QObject *parent)
    : QObject(parent), m_folder(folder, resolver, clock, routes, rest),
      m_open(m_menu.addAction(QString())), m_domains(m_menu.addAction(QString())),
      m_checkAll(m_menu.addAction(QString())), m_quit(nullptr), m_tray(trayIcon())
{
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString());
    connect(m_open, &QAction::triggered, this, &BackgroundWatch::openWanted);
    connect(m_domains, &QAction::triggered, this, &BackgroundWatch::domainsWanted);
    connect(m_checkAll, &QAction::triggered, &m_folder, &WatchedFolder::checkAll);
    connect(m_quit, &QAction::triggered, this, &BackgroundWatch::quitWanted);
    connect(&m_folder, &WatchedFolder::newsCame, this, &BackgroundWatch::newsCame);
    connect(&m_folder, &WatchedFolder::checkedAll, this, &BackgroundWatch::tell);
    connect(&m_tray, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openWanted();
            });
    m_tray.setContextMenu(&m_menu);
    retranslate();
    m_tray.show(); // also where a tray comes later
}

void BackgroundWatch::setRoutes(const Routes &routes)
{
    m_folder.setRoutes(routes);
    m_folder.lookAgain();
}

void BackgroundWatch::retranslate()
{
    m_tray.setToolTip(tr("Sender Domain Assistant keeps watch"));
    m_open->setText(tr("Open"));
    m_domains->setText(tr("My domains"));
    m_checkAll->setText(tr("Check all now"));
    m_quit->setText(tr("Quit"));
}

void BackgroundWatch::tell(const WatchedFolder::Tally &tally)
{
    if (tally.total() == 0) {
        emit answered(tr("Nothing to check"), tr("There is no set-up that could be checked now."));
        return;
    }
    QStringList sentences;
    if (tally.right > 0)
        sentences.append(tr("%n domain(s): all records are right.", nullptr, tally.right));
    if (tally.notRight > 0)
        sentences.append(
            tr("%n domain(s): not right yet. \"My domains\" shows why.", nullptr, tally.notRight));
    if (tally.unknown > 0)
        sentences.append(tr("%n domain(s): could not be checked.", nullptr, tally.unknown));
    emit answered(tr("Checked"), sentences.join(QLatin1Char('\n')));
}

} // namespace sda
