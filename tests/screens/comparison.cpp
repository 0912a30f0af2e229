#include "comparison.h"

#include <QPainter>

#include <array>
#include <vector>

namespace screens {

namespace {

constexpr int side = 4; // of a block
constexpr int shade = 8; // 256 / 32
// How far the mean of a block and its neighbours may be off. Hinting and anti-aliasing stay below
// 5, a word of three letters that is missing gives 15 and more.
constexpr double tolerance = 9;

struct Mean
{
    std::array<double, 3> channels{};
};

/// Of the block and those around it.
std::vector<Mean> blurred(const QImage &image)
{
    std::vector<Mean> means(size_t(image.width()) * size_t(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            std::array<double, 3> sum{};
            int count = 0;
            for (int dy = std::max(0, y - 1); dy <= std::min(image.height() - 1, y + 1); ++dy) {
                for (int dx = std::max(0, x - 1); dx <= std::min(image.width() - 1, x + 1); ++dx) {
                    const QRgb pixel = image.pixel(dx, dy);
                    sum[0] += qRed(pixel);
                    sum[1] += qGreen(pixel);
                    sum[2] += qBlue(pixel);
                    ++count;
                }
            }
            for (double &channel : sum)
                channel /= count;
            means[size_t(y) * size_t(image.width()) + size_t(x)].channels = sum;
        }
    }
    return means;
}

int rounded(qint64 sum, qint64 count)
{
    const int mean = count > 0 ? int(sum / count) : 0;
    return mean / shade * shade + shade / 2;
}

} // namespace

QImage reduced(const QImage &image)
{
    const QImage source = image.convertToFormat(QImage::Format_RGB32);
    const int block = qMax(1, qRound(side * image.devicePixelRatio()));
    QImage small((source.width() + block - 1) / block, (source.height() + block - 1) / block,
                 QImage::Format_RGB32);
    for (int by = 0; by < small.height(); ++by) {
        auto *line = reinterpret_cast<QRgb *>(small.scanLine(by));
        for (int bx = 0; bx < small.width(); ++bx) {
            qint64 red = 0;
            qint64 green = 0;
            qint64 blue = 0;
            qint64 count = 0;
            for (int y = by * block; y < qMin(source.height(), (by + 1) * block); ++y) {
                const auto *pixels = reinterpret_cast<const QRgb *>(source.constScanLine(y));
                for (int x = bx * block; x < qMin(source.width(), (bx + 1) * block); ++x) {
                    red += qRed(pixels[x]);
                    green += qGreen(pixels[x]);
                    blue += qBlue(pixels[x]);
                    ++count;
                }
            }
            line[bx] = qRgb(rounded(red, count), rounded(green, count), rounded(blue, count));
        }
    }
    return small;
}

Difference difference(const QImage &expected, const QImage &actual)
{
    Difference result;
    result.where = QImage(actual.size(), QImage::Format_RGB32);
    if (expected.size() != actual.size()) {
        result.where.fill(Qt::white);
        result.blocks = qMax(1, actual.width() * actual.height());
        result.largest = 255;
        return result;
    }
    result.where.fill(Qt::black);
    const std::vector<Mean> before = blurred(expected);
    const std::vector<Mean> now = blurred(actual);
    for (size_t i = 0; i < now.size(); ++i) {
        double off = 0;
        for (size_t channel = 0; channel < 3; ++channel)
            off = std::max(off, std::abs(before[i].channels[channel] - now[i].channels[channel]));
        result.largest = std::max(result.largest, off);
        if (off <= tolerance)
            continue;
        ++result.blocks;
        result.where.setPixel(int(i) % actual.width(), int(i) / actual.width(), 0xffffffff);
    }
    return result;
}

QImage marked(const QImage &actual, const Difference &difference)
{
    QImage picture = actual.convertToFormat(QImage::Format_RGB32);
    picture.setDevicePixelRatio(1);
    const QImage where = difference.where.scaled(picture.size());
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        const auto *mask = reinterpret_cast<const QRgb *>(where.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (qRed(mask[x]) < 128) {
                const int grey = 160 + qGray(line[x]) / 3;
                line[x] = qRgb(qMin(grey, 255), qMin(grey, 255), qMin(grey, 255));
            }
        }
    }
    return picture;
}

} // namespace screens
