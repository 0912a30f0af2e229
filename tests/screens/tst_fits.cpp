#include "screens.h"
#include "wording.h"

#include "ui/text/texts.h"

#include <QApplication>
#include <QTest>

using namespace screens;
using namespace Qt::StringLiterals;

namespace {

double textScale()
{
    const double scale = qEnvironmentVariable("SDA_SCREENS_TEXT").toDouble();
    return scale > 0 ? scale : 1;
}

/// Who needs letters of twice the size opens the window wide.
QList<QSize> sizes()
{
    return textScale() > 1 ? QList<QSize>{{1600, 1000}} : windowSizes;
}

} // namespace

/// Every text of every state fits, in every language, in the usual window and in a small one;
/// letters of twice the size fit a wide one.
class tst_Fits : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void tst_Fits::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString &language : sda::availableLanguages()) {
        for (const Screen &screen : allScreens())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(screen.id))
                << language << screen.id;
    }
}

void tst_Fits::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    Stage stage(language);
    findScreen(id)->make(stage);
    QStringList lines = whatDoesNotFit(stage, sizes());
    for (const QWidget *window : stage.windows()) {
        for (const QString &key : keysWithTwoMeanings(window))
            lines.append(key);
    }
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
}

int main(int argc, char **argv)
{
    prepareEnvironment();
    QApplication app(argc, argv);
    prepareLook(sda::Theme::Light, textScale());
    tst_Fits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fits.moc"
