#include "app/gui/appearancesettings.h"
#include "app/gui/desktopsettings.h"
#include "tests/support/sessionbus.h"
#include "ui/wizard/lookmenu.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// The settings portal of a desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> values;
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        emit SettingChanged(group, key, QDBusVariant(value));
    }

public slots:
    // As the specification has it: a variant in a variant.
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        const auto value = values.constFind(group + u' ' + key);
        if (value == values.cend()) {
            message.setDelayedReply(true);
            m_bus->send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s,
                                                 u"Requested setting not found"_s));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(*value)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    QDBusConnection *m_bus = nullptr;
};

class tst_AppearanceSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasChosenIsRemembered();
    void whatNobodyUnderstandsIsAsIfNothingWasChosen();
    void theMenuTellsWhatThePersonChose();
    void thePortalIsAsked();
    void thePortalIsHeardLater();
    void withoutAPortalNothingIsSaid();

private:
    QDBusConnection connection(const QString &name)
    {
        return QDBusConnection::connectToBus(m_bus.address(), name);
    }

    SessionBus m_bus;
    bool m_hasBus = false;
    QTemporaryDir m_dir;
};

void tst_AppearanceSettings::initTestCase()
{
    m_hasBus = m_bus.start() && !m_bus.address().isEmpty();
    QVERIFY(m_dir.isValid());
}

void tst_AppearanceSettings::whatWasChosenIsRemembered()
{
    const QString file = m_dir.filePath(u"a.ini"_s);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        for (const double scale : Appearance::textScales) {
            const Appearance chosen{.theme = theme,
                                    .textScale = scale,
                                    .highContrast = scale > 1,
                                    .reducedMotion = theme == Theme::Dark};
            {
                QSettings settings(file, QSettings::IniFormat);
                rememberAppearance(settings, chosen);
            }
            QCOMPARE(rememberedAppearance(QSettings(file, QSettings::IniFormat)), chosen);
        }
    }
}

void tst_AppearanceSettings::whatNobodyUnderstandsIsAsIfNothingWasChosen()
{
    QSettings settings(m_dir.filePath(u"b.ini"_s), QSettings::IniFormat);
    QCOMPARE(rememberedAppearance(settings), Appearance());
    settings.setValue(u"look/theme"_s, u"plaid"_s);
    settings.setValue(u"look/text-percent"_s, 100000);
    settings.setValue(u"look/high-contrast"_s, u"?"_s);
    const Appearance read = rememberedAppearance(settings);
    QCOMPARE(read.theme, Theme::System);
    QCOMPARE(read.textScale, 1.0);
}

void tst_AppearanceSettings::theMenuTellsWhatThePersonChose()
{
    LookMenu menu;
    QSignalSpy chosen(&menu, &LookMenu::appearanceChosen);
    const Appearance now{.theme = Theme::Dark, .textScale = 1.5, .highContrast = true};
    menu.setAppearance(now);
    QCOMPARE(menu.appearance(), now);
    QVERIFY(chosen.isEmpty());
    QAction *light = nullptr;
    QAction *twice = nullptr;
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->data().isValid() && action->data() == QVariant(int(Theme::Light))
            && action->data().userType() == QMetaType::Int)
            light = action;
        if (action->data().userType() == QMetaType::Double && action->data().toDouble() == 2.0)
            twice = action;
    }
    QVERIFY(light && twice);
    light->trigger();
    twice->trigger();
    QCOMPARE(chosen.size(), 2);
    const auto last = chosen.last().first().value<Appearance>();
    QCOMPARE(last, (Appearance{.theme = Theme::Light, .textScale = 2.0, .highContrast = true}));
}

void tst_AppearanceSettings::thePortalIsAsked()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    QDBusConnection bus = connection(u"desktop"_s);
    Portal portal;
    portal.m_bus = &bus;
    portal.values = {{u"org.freedesktop.appearance color-scheme"_s, 1U},
                     {u"org.gnome.desktop.interface gtk-theme"_s, u"HighContrastInverse"_s},
                     {u"org.gnome.desktop.interface enable-animations"_s, false}};
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopSettings settings(busOf(connection(u"program"_s)));
    QTRY_COMPARE(settings.wishes(),
                 (DesktopWishes{.dark = true, .highContrast = true, .lessMotion = true}));
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
}

void tst_AppearanceSettings::thePortalIsHeardLater()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    QDBusConnection bus = connection(u"desktop"_s);
    Portal portal;
    portal.m_bus = &bus;
    portal.values = {{u"org.freedesktop.appearance color-scheme"_s, 2U}};
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopSettings settings(busOf(connection(u"program"_s)));
    QTRY_COMPARE(settings.wishes(), DesktopWishes{.dark = false});
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(settings.wishes(), DesktopWishes{.dark = true});
    portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_VERIFY(settings.wishes().highContrast);
    portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QTRY_VERIFY(!settings.wishes().highContrast);
    portal.change(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 1U);
    QTRY_VERIFY(settings.wishes().lessMotion);
    // No preference, and what is not known yet.
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 7U);
    QTRY_VERIFY(!settings.wishes().dark);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void tst_AppearanceSettings::withoutAPortalNothingIsSaid()
{
    DesktopSettings settings(busOf(QDBusConnection(u"not connected"_s)));
    QCOMPARE(settings.wishes(), DesktopWishes());
}

QTEST_MAIN(tst_AppearanceSettings)
#include "tst_appearancesettings.moc"
