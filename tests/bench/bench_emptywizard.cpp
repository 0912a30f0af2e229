#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

/// What every Qt program with a wizard has to do before it is seen.

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWizard wizard;
    for (int i = 0; i < 2; ++i) {
        auto *page = new QWizardPage;
        page->setTitle(QStringLiteral("Page"));
        (new QVBoxLayout(page))->addWidget(new QLabel(QStringLiteral("Nothing")));
        wizard.addPage(page);
    }
    wizard.show();
    return app.exec();
}
