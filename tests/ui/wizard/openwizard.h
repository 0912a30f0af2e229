#pragma once

#include "nowhere.h"

#include "app/gui/languages.h"
#include "core/dns/aresresolver.h"
#include "ui/wizard/wizardwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace sda {

/// The window as the program opens it, in English, with a folder and settings of its own.
struct OpenWizard
{
    SystemClock clock;
    QTemporaryDir dir;
    AresResolver resolver;
    QSettings settings{dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Languages languages{settings};
    std::unique_ptr<WizardWindow> window;

    OpenWizard()
    {
        languages.use(QStringLiteral("en"));
        window = std::make_unique<WizardWindow>(resolver, clock, nowhere(), dir.path());
        window->setLanguage(QStringLiteral("en"));
        QObject::connect(window.get(), &WizardWindow::languageChosen, &languages,
                         &Languages::choose);
        QObject::connect(&languages, &Languages::changed, window.get(), &WizardWindow::setLanguage);
        window->show();
    }
};

} // namespace sda
