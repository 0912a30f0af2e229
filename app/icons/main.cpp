#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Runs while the program is built, see CMakeLists.txt: sda-icons SVG FOLDER SIZE…
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // shapes alone need no display
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer picture(arguments.value(1));
    if (!picture.isValid()) {
        QTextStream(stderr) << "sda-icons SVG FOLDER SIZE..." << Qt::endl;
        return 2;
    }
    for (const QString &size : arguments.mid(3)) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        picture.render(&painter);
        painter.end();
        const QString file = QDir(arguments.at(2)).filePath(size + u".png"_s);
        if (!image.save(file)) {
            QTextStream(stderr) << "sda-icons: " << file << " cannot be written" << Qt::endl;
            return 1;
        }
    }
    return 0;
}
