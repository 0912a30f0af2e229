#include "comparison.h"

#include <QPainter>
#include <QTest>

using namespace screens;
using namespace Qt::StringLiterals;

namespace {

/// What a small dialog looks like, each part where the row says.
struct Sketch
{
    QPoint button{240, 120};
    QString text = u"The record is right everywhere"_s;
    QColor mark{0x1a, 0x7f, 0x37};
    bool dot = false; ///< a pixel that anti-aliasing made a little darker
    int shift = 0; ///< of the text, in tenths of a pixel
    double ratio = 1;

    QImage image() const
    {
        QImage picture(QSize(360, 160) * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(0xfff6f7f9);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = painter.font();
        font.setPixelSize(13);
        painter.setFont(font);
        painter.setPen(QColor(0x1d, 0x23, 0x29));
        painter.drawText(QPointF(48 + shift / 10., 40), text);
        painter.setBrush(mark);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRectF(20, 28, 16, 16));
        painter.setBrush(QColor(0xf3, 0xf4, 0xf6));
        painter.setPen(QColor(0xd3, 0xd8, 0xde));
        painter.drawRoundedRect(QRectF(button, QSizeF(90, 28)), 4, 4);
        painter.setPen(QColor(0x1d, 0x23, 0x29));
        painter.drawText(QRectF(button, QSizeF(90, 28)), Qt::AlignCenter, u"Next"_s);
        painter.end();
        if (dot)
            picture.setPixelColor(60, 60, QColor(0x90, 0x90, 0x90));
        return picture;
    }
};

} // namespace

Q_DECLARE_METATYPE(Sketch)

class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatPeopleSee_data();
    void tellsWhatPeopleSee();
    void bothScalesAreReducedAlike();
    void showsWhere();
};

void tst_Comparison::tellsWhatPeopleSee_data()
{
    QTest::addColumn<Sketch>("actual");
    QTest::addColumn<bool>("same");
    QTest::addRow("the same is the same") << Sketch() << true;
    QTest::addRow("one pixel of anti-aliasing is the same") << Sketch{.dot = true} << true;
    QTest::addRow("letters a third of a pixel further are the same") << Sketch{.shift = 3} << true;
    QTest::addRow("a button moved by 8 px differs") << Sketch{.button = {248, 120}} << false;
    QTest::addRow("a button moved down by 8 px differs") << Sketch{.button = {240, 128}} << false;
    QTest::addRow("a missing word differs")
        << Sketch{.text = u"The record is everywhere"_s} << false;
    QTest::addRow("a short word at the end that is missing differs")
        << Sketch{.text = u"The record is right"_s} << false;
    QTest::addRow("a missing line differs") << Sketch{.text = {}} << false;
    QTest::addRow("a state colour swapped differs")
        << Sketch{.mark = QColor(0xcf, 0x22, 0x2e)} << false;
    QTest::addRow("a mark that lost its colour differs")
        << Sketch{.mark = QColor(0x8b, 0x94, 0x9d)} << false;
}

void tst_Comparison::tellsWhatPeopleSee()
{
    QFETCH(Sketch, actual);
    QFETCH(bool, same);
    for (const double ratio : {1., 2.}) {
        actual.ratio = ratio;
        const Difference found =
            difference(reduced(Sketch{.ratio = ratio}.image()), reduced(actual.image()));
        QVERIFY2(found.isSame() == same,
                 qPrintable(u"%1 blocks, largest %2"_s.arg(found.blocks).arg(found.largest)));
    }
}

void tst_Comparison::bothScalesAreReducedAlike()
{
    const QImage once = reduced(Sketch().image());
    QCOMPARE(once.size(), QSize(90, 40));
    QCOMPARE(reduced(Sketch{.ratio = 2}.image()).size(), once.size());
    QVERIFY(!difference(once, once.copy(0, 0, 80, 40)).isSame());
}

void tst_Comparison::showsWhere()
{
    const QImage now = Sketch{.mark = Qt::red}.image();
    const Difference found = difference(reduced(Sketch().image()), reduced(now));
    QCOMPARE(found.where.pixel(28 / 4, 36 / 4), 0xffffffff);
    QCOMPARE(found.where.pixel(285 / 4, 134 / 4), 0xff000000);
    const QImage shown = marked(now, found);
    QCOMPARE(shown.pixelColor(28, 36), QColor(Qt::red)); // left as it is
    QVERIFY(shown.pixelColor(240, 134) != now.pixelColor(240, 134)); // faded
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv); // for its fonts
    tst_Comparison test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_comparison.moc"
