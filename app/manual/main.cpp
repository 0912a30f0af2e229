#include "app/manual/manualpages.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

/// Runs while the program is built, see CMakeLists.txt: sda-manual FOLDER SHOTS
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "sda-manual FOLDER SHOTS" << Qt::endl;
        return 2;
    }
    const QStringList troubles = sda::writeManual(arguments.at(1), arguments.at(2));
    for (const QString &trouble : troubles)
        QTextStream(stderr) << trouble << Qt::endl;
    return troubles.isEmpty() ? 0 : 1;
}
