/// Makes the pictures of the manual: resources/help/shots/<language>/<id>.png.
///   make_shots FOLDER [ID …]      all screens, not only those of the manual:  make_shots FOLDER
///   all
/// SDA_SCREENS_LANGUAGES, SDA_SCREENS_THEME, SDA_SCREENS_TEXT (2: letters of twice the size) and
/// SDA_SCREENS_HEIGHT (of the window, to see a whole page) choose what is shown, and how.
/// One and a half times the size of a usual screen, with few colours, so that they are sharp and
/// small.

#include "screens.h"

#include "ui/look/look.h"
#include "ui/text/texts.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <limits>

namespace {

constexpr int colourCount = 24;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// The next colour is always the one that most would be lost of: many pixels, or far from all that
/// are there. By frequency alone a small green tick would turn grey.
QList<QRgb> tellingColours(const QHash<QRgb, int> &counts)
{
    QList<QRgb> all = counts.keys();
    std::sort(all.begin(), all.end(), [&counts](QRgb a, QRgb b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    QList<QRgb> chosen;
    QList<int> gaps(all.size(), std::numeric_limits<int>::max()); // to the nearest chosen one
    qsizetype next = 0;
    while (chosen.size() < colourCount && chosen.size() < all.size()) {
        chosen.append(all.at(next));
        qint64 most = -1;
        for (qsizetype i = 0; i < all.size(); ++i) {
            gaps[i] = std::min(gaps.at(i), distance(all.at(i), chosen.last()));
            const qint64 lost = qint64(counts[all.at(i)]) * gaps.at(i);
            if (lost > most) {
                most = lost;
                next = i;
            }
        }
    }
    return chosen;
}

/// A window has few colours; what is left of the shades of letters nobody sees.
QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const QList<QRgb> colours = tellingColours(counts);
    QHash<QRgb, uchar> nearest;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it) {
        const auto best = std::ranges::min_element(
            colours, {}, [of = *it](QRgb colour) { return distance(of, colour); });
        nearest.insert(*it, uchar(best - colours.begin()));
    }
    QImage small(image.size(), QImage::Format_Indexed8);
    small.setColorTable(colours);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            line[x] = nearest.value(image.pixel(x, y));
    }
    return small;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace screens;
    prepareEnvironment();
    if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", "1.5");
    QApplication app(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.isEmpty()) {
        QTextStream(stderr) << "make_shots FOLDER [ID …]\n";
        return 2;
    }
    const QDir folder(wanted.takeFirst());
    if (wanted.isEmpty())
        wanted = shotIds();
    const bool all = wanted == QStringList{QStringLiteral("all")};
    const bool dark = qEnvironmentVariable("SDA_SCREENS_THEME") == QLatin1String("dark");
    const int height = qEnvironmentVariableIntValue("SDA_SCREENS_HEIGHT");
    const double scale = qEnvironmentVariable("SDA_SCREENS_TEXT").toDouble();
    prepareLook(dark ? sda::Theme::Dark : sda::Theme::Light, scale > 0 ? scale : 1);
    const QString languages = qEnvironmentVariable("SDA_SCREENS_LANGUAGES");
    for (const QString &language :
         languages.isEmpty() ? sda::availableLanguages() : languages.split(QLatin1Char(','))) {
        folder.mkpath(language);
        for (const Screen &screen : allScreens()) {
            if (!all && !wanted.contains(screen.id))
                continue;
            Stage stage(language);
            screen.make(stage);
            if (height > 0)
                stage.resize({stage.windows().first()->width(), height});
            const QString file =
                folder.filePath(language + QLatin1Char('/') + screen.id + QStringLiteral(".png"));
            if (!withFewColours(stage.picture()).save(file, "PNG", 0)) {
                QTextStream(stderr) << file << " cannot be written\n";
                return 1;
            }
        }
    }
    return 0;
}
