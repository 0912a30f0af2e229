#include "app/gui/domainswindow.h"

#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/topiclink.h"

#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace sda {

DomainsWindow::DomainsWindow(Resolver &resolver, Clock &clock, const Routes &routes,
                             const QString &folder)
    : m_pane(new OverviewPane(resolver, clock, routes, folder)), m_help(new TopicLink),
      m_close(new QPushButton)
{
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(space::wide, space::apart, space::wide, space::apart);
    column->addWidget(m_pane, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::close);
    foot->addWidget(m_help, 1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    setCentralWidget(room);
    // Smaller than the window it was opened from, which stays in sight.
    resize(QSize(1040, 640).boundedTo(screen()->availableSize() - QSize(40, 60)));
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    onKey(QKeySequence::HelpContents, [this] { m_help->click(); });
    onKey(QKeySequence::New, [this] { emit newWanted(); });
    onKey(QKeySequence::Close, [this] { close(); });
    onKey(Qt::Key_Escape, [this] {
        if (!m_pane->clearWords())
            close();
    });
    connect(m_pane, &OverviewPane::openWanted, this, &DomainsWindow::openWanted);
    connect(m_pane, &OverviewPane::newWanted, this, &DomainsWindow::newWanted);
}

void DomainsWindow::onKey(const QKeySequence &keys, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, act);
}

void DomainsWindow::setLanguage(const QString &code)
{
    setWindowTitle(tr("My domains"));
    m_pane->setLanguage(code);
    m_close->setText(tr("C&lose"));
    m_help->setTopic(manualPage(QStringLiteral("domains")), code);
}

} // namespace sda
