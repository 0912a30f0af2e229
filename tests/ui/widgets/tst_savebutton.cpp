#include "ui/widgets/savebutton.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sda;

class tst_SaveButton : public QObject
{
    Q_OBJECT
private slots:
    void everyFormIsInTheMenu();
    void theChosenFormIsWritten();
    void whatCannotBeWrittenIsSaid();

private:
    static QList<SaveForm> forms()
    {
        return {{QStringLiteral("One"), QStringLiteral("one"), [] { return QByteArray("1"); }},
                {QStringLiteral("Two"), QStringLiteral("two"), [] { return QByteArray("2"); }}};
    }
};

void tst_SaveButton::everyFormIsInTheMenu()
{
    SaveButton button;
    button.setForms(forms());
    button.setForms(forms()); // another language
    QStringList names;
    for (const QAction *action : button.menu()->actions())
        names.append(action->text());
    QCOMPARE(names, QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
}

void tst_SaveButton::theChosenFormIsWritten()
{
    QTemporaryDir dir;
    SaveButton button;
    button.setForms(forms());
    QSignalSpy saved(&button, &SaveButton::saved);
    const QString file = dir.filePath(QStringLiteral("report.two"));
    button.saveAs(file, 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toString(), file);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("2"));
}

void tst_SaveButton::whatCannotBeWrittenIsSaid()
{
    QTemporaryDir dir;
    SaveButton button;
    button.setForms(forms());
    QSignalSpy saved(&button, &SaveButton::saved);
    QSignalSpy failed(&button, &SaveButton::failed);
    button.saveAs(dir.filePath(QStringLiteral("no/such/folder/x.one")), 0);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(failed.size(), 1);
    // A finding has no default, so QVariant::value() cannot make one.
    const auto *why = static_cast<const Finding *>(failed.first().first().constData());
    QCOMPARE(why->code(), FindingCode::SetupUnwritable);
}

QTEST_MAIN(tst_SaveButton)
#include "tst_savebutton.moc"
