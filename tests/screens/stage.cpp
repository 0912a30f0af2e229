#include "stage.h"

#include "ui/overview/overviewpane.h"
#include "ui/widgets/copyfield.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QThread>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sda;
using namespace std::chrono_literals;

namespace screens {

namespace {

/// The cross that empties a field fades in, whatever the style says.
void showCrosses(const QWidget *window)
{
    for (const QLineEdit *line : window->findChildren<QLineEdit *>()) {
        for (QToolButton *cross : line->findChildren<QToolButton *>()) {
            if (cross->property("opacity").isValid())
                cross->setProperty("opacity", line->text().isEmpty() ? 0. : 1.);
        }
    }
}

/// What is awaited sooner belongs to what is shown: typing pauses, saving.
constexpr auto soon = 1s;
constexpr auto longest = 20'000; // ms; then something hangs

const QString shownFolder = u"/home/hanako/sender-domains"_s;

} // namespace

void prepareEnvironment()
{
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(u"sender-domain-assistant"_s);
    QCoreApplication::setOrganizationName(u"sender-domain-assistant"_s);
}

void prepareLook(Theme theme, double textScale)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(9.5);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, false);
    applyLook(Appearance{.theme = theme, .textScale = textScale, .reducedMotion = true});
}

void useTheme(Theme theme)
{
    Appearance look = appearance();
    look.theme = theme;
    applyLook(look);
}

Stage::Stage(const QString &language)
    : m_settings(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat), m_languages(m_settings),
      m_world(m_clock)
{
    m_languages.use(language);
}

Stage::~Stage()
{
    m_help.reset();
    m_domains.reset();
    m_wizard.reset();
    // Dialogs and menus whose end was put off.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString Stage::folder() const
{
    return m_dir.path();
}

QWidget *Stage::window() const
{
    if (m_help)
        return m_help.get();
    if (m_domains)
        return m_domains.get();
    return m_wizard.get();
}

WizardWindow &Stage::wizard()
{
    if (!m_wizard) {
        m_wizard = std::make_unique<WizardWindow>(m_world, m_clock, m_world.routes(), m_dir.path());
        m_wizard->setLanguage(m_languages.current());
        m_wizard->show();
        m_wizard->activateWindow();
        settle();
    }
    return *m_wizard;
}

DomainsWindow &Stage::domains()
{
    if (!m_domains) {
        m_domains = std::make_unique<DomainsWindow>(m_world, m_clock, m_world.routes(),
                                                    setupFolder(m_dir.path()));
        m_domains->setLanguage(m_languages.current());
        m_domains->resize(1080, 760);
        m_domains->show();
        m_domains->activateWindow();
        settle();
    }
    return *m_domains;
}

HelpWindow &Stage::help()
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(m_languages.current());
        m_help->resize(1080, 760);
        m_help->show();
        m_help->activateWindow();
        settle();
    }
    return *m_help;
}

void Stage::keep(const Setup &setup)
{
    const QString folder = setupFolder(m_dir.path());
    const QString file = newSetupFile(folder, setup);
    if (const auto why = saveSetup(setup, file))
        qFatal("%s", qPrintable(idOf(why->code())));
    // The list tells when it was: on a picture always the same moment.
    QFile kept(file);
    if (kept.open(QFile::ReadWrite))
        kept.setFileTime(setup.createdAt, QFile::FileModificationTime);
}

bool Stage::isQuiet()
{
    if (!m_world.isQuiet())
        return false;
    if (m_world.holds)
        return true;
    if (m_wizard) {
        const Session &session = std::as_const(m_wizard)->session();
        if (session.isSurveying() || session.watch().isLooking())
            return false;
    }
    return true;
}

void Stage::settle()
{
    settle([] { return true; });
}

void Stage::settle(const std::function<bool()> &reached)
{
    QElapsedTimer since;
    since.start();
    const auto until = m_clock.steady() + soon;
    for (int calm = 0; calm < 4;) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        if (since.elapsed() > longest) {
            qWarning("the window does not come to rest: world %d, survey %d, watch %d",
                     int(m_world.isQuiet()), int(m_wizard && m_wizard->session().isSurveying()),
                     int(m_wizard && m_wizard->session().watch().isLooking()));
            break;
        }
        if (const auto due = m_clock.nextAt(); m_world.isQuiet() && due && *due <= until) {
            m_clock.callNext();
            calm = 0;
        } else if (!isQuiet() || !reached()) {
            calm = 0;
            QThread::msleep(1);
        } else {
            ++calm;
        }
    }
    hideWhatVaries();
}

/// The folder of the day and the port that practice got are others in every run.
void Stage::hideWhatVaries()
{
    QWidget *main = window();
    if (!main)
        return;
    const QString port =
        m_wizard && session().practice() ? QString::number(session().nameServerPort()) : QString();
    const auto shown = [this, &port](QString text) {
        text.replace(m_dir.path(), shownFolder);
        if (!port.isEmpty())
            text.replace(port, u"53053"_s);
        return text;
    };
    for (QWidget *top : windows()) {
        for (QLabel *label : top->findChildren<QLabel *>()) {
            if (const QString text = shown(label->text()); text != label->text())
                label->setText(text);
        }
        for (CopyField *field : top->findChildren<CopyField *>()) {
            if (const QString text = shown(field->text()); text != field->text())
                field->setText(text);
        }
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void Stage::resize(const QSize &size)
{
    window()->resize(size);
    settle();
}

void Stage::show(QWidget *widget)
{
    for (QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, 24);
    }
    settle();
}

void Stage::popUp(QMenu *menu, const QWidget *button)
{
    const QSize size = menu->sizeHint();
    const QRect place(button->mapTo(window(), QPoint()), button->size());
    const int left = qMin(place.left(), window()->width() - size.width() - 8);
    const bool below = place.bottom() + size.height() < window()->height();
    m_menuAt = QPoint(left, below ? place.bottom() + 1 : place.top() - size.height());
    menu->popup(window()->mapToGlobal(m_menuAt));
    settle();
}

QList<QWidget *> Stage::windows() const
{
    QList<QWidget *> found;
    if (QWidget *main = window())
        found.append(main);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && !found.contains(top) && !top->inherits("QTipLabel"))
            found.append(top);
    }
    return found;
}

QImage Stage::picture()
{
    const QList<QWidget *> all = windows();
    if (all.isEmpty())
        return {};
    for (const QWidget *window : all)
        showCrosses(window);
    QImage whole = all.first()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&whole);
    const QRect place(QPoint(), all.first()->size());
    for (QWidget *above : all.mid(1)) {
        const QPixmap part = above->grab();
        QPoint at = above->mapToGlobal(QPoint()) - all.first()->mapToGlobal(QPoint());
        // Where no window manager is, a dialog may open anywhere.
        if (qobject_cast<QDialog *>(above))
            at = place.center() - QPoint(above->width() / 2, above->height() / 2);
        else if (qobject_cast<QMenu *>(above))
            at = m_menuAt;
        painter.drawPixmap(at, part);
        painter.setPen(lineColour(above->palette()));
        painter.drawRect(QRect(at, above->size()).adjusted(-1, -1, 0, 0));
    }
    return whole;
}

} // namespace screens
