#include "geometry.h"
#include "sampleplan.h"
#include "ui/look/look.h"
#include "ui/pictures/consolepicture.h"
#include "ui/pictures/keystrips.h"
#include "ui/pictures/placeview.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace sda;
using namespace Qt::StringLiterals;

/// Nothing overlaps and nothing is cut, in any language, at any width and size of letters.
class tst_Geometry : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyLook(Theme::Light); }
    void theConsole_data();
    void theConsole();
    void everyMarkHasItsRingNumberAndWord_data() { theConsole_data(); }
    void everyMarkHasItsRingNumberAndWord();
    void everyLabelIsReadWhole_data() { theConsole_data(); }
    void everyLabelIsReadWhole();
    void thePlace_data();
    void thePlace();
    void theRecordIsDrawnWhereItStands();
    void theKey_data();
    void theKey();
    void largerLettersMakeAHigherPicture();
    void assistiveTechnologyFindsAGraphicWithWords();

private:
    static QFont font(double scale)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * scale);
        return font;
    }
    static PictureLayout drawn(Picture &picture, double scale, double widthInLines)
    {
        picture.setFont(font(scale));
        return picture.layoutFor(PictureFonts(picture.font()).em() * widthInLines);
    }
};

void tst_Geometry::theConsole_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("language");
    for (const QString &service : {u"tencent-ses"_s, u"amazon-ses"_s, u"amazon-ses-legacy"_s}) {
        for (const QString &section : {u"create"_s, u"values"_s, u"finish"_s}) {
            for (const QString &language : {u"en"_s, u"ja"_s, u"ko"_s})
                QTest::newRow(qPrintable(service + u' ' + section + u' ' + language))
                    << service << section << language;
        }
    }
}

void tst_Geometry::theConsole()
{
    QFETCH(QString, service);
    QFETCH(QString, section);
    QFETCH(QString, language);
    setFontsFor(language);
    for (const ServiceValues &choices : sample::allChoices(service)) {
        for (const QString &domain :
             {u"a.jp"_s, u"mail-magazine.a-rather-long-name-of-a-shop.example.co.jp"_s}) {
            ConsolePicture picture;
            picture.setSketch(sample::sketch(service, section, language, choices, domain));
            QVERIFY(!picture.sketch().isEmpty());
            for (const double scale : {1.0, 2.0}) {
                for (const double width : {12.0, 16.0, 24.0, 36.0, 60.0}) {
                    const PictureLayout layout = drawn(picture, scale, width);
                    const QString fault = sample::faultIn(layout, PictureFonts(picture.font()));
                    QVERIFY2(
                        fault.isEmpty(),
                        qPrintable(fault + u" at %1 %2 %3"_s.arg(domain).arg(scale).arg(width)));
                }
            }
        }
    }
}

void tst_Geometry::everyMarkHasItsRingNumberAndWord()
{
    QFETCH(QString, service);
    QFETCH(QString, section);
    QFETCH(QString, language);
    for (const ServiceValues &choices : sample::allChoices(service)) {
        ConsolePicture picture;
        picture.setSketch(sample::sketch(service, section, language, choices));
        int marks = 0;
        for (const ConsoleScene &scene : picture.sketch().scenes)
            marks += int(markedParts(scene).size());
        QVERIFY(marks > 0);
        const PictureLayout layout = drawn(picture, 1, 36);
        const auto boxesOf = [&](BoxKind kind, int number) {
            QList<QRectF> rects;
            for (const PictureBox &box : layout.boxes) {
                if (box.kind == kind && box.number == number)
                    rects.append(box.rect);
            }
            return rects;
        };
        for (int number = 1; number <= marks; ++number) {
            const auto rings = boxesOf(BoxKind::Ring, number);
            const auto pills = boxesOf(BoxKind::Pill, number);
            const auto badges = boxesOf(BoxKind::Badge, number);
            QCOMPARE(rings.size(), 1);
            QCOMPARE(pills.size(), 1);
            QCOMPARE(badges.size(), 1);
            QVERIFY(!rings.first().intersects(pills.first()));
            QVERIFY(pills.first().contains(badges.first()));
            int inRing = 0;
            int inPill = 0;
            for (const PictureBox &box : layout.boxes) {
                const bool isWord = box.kind == BoxKind::Text && !box.lines.first().isEmpty();
                inRing += isWord && rings.first().contains(box.rect);
                inPill += isWord && pills.first().contains(box.rect);
                // What is pressed in the picture is never covered.
                QVERIFY(!isWord || pills.first().contains(box.rect)
                        || !pills.first().intersects(box.rect));
            }
            QVERIFY(inRing >= 1);
            QCOMPARE(inPill, 1);
        }
    }
}

void tst_Geometry::everyLabelIsReadWhole()
{
    QFETCH(QString, service);
    QFETCH(QString, section);
    QFETCH(QString, language);
    ConsolePicture picture;
    picture.setSketch(sample::sketch(service, section, language));
    QStringList words;
    for (const ConsoleScene &scene : picture.sketch().scenes) {
        for (const ConsolePart &part : markedParts(scene))
            words.append(part.label);
    }
    words.removeAll(QString());
    for (const double scale : {1.0, 2.0}) {
        QStringList drawnTexts;
        for (const PictureBox &box : drawn(picture, scale, 14).boxes) {
            QString text = box.lines.join(QString());
            drawnTexts.append(text.remove(u' '));
        }
        for (QString word : std::as_const(words))
            QVERIFY2(drawnTexts.contains(word.remove(u' ')), qPrintable(word));
    }
}

void tst_Geometry::thePlace_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    const QString doubled = u"_dmarc.news.example.com.news.example.com"_s;
    const QString ns2 = u"ns2.dns.ne.jp"_s;
    QTest::addRow("no fault") << QList<Finding>{};
    QTest::addRow("doubled") << QList<Finding>{finding<FindingCode::NameDomainDoubled>(
        arg<Arg::Name> = doubled, arg<Arg::Host> = u"_dmarc"_s)};
    QTest::addRow("other host") << QList<Finding>{finding<FindingCode::ZoneEditedElsewhere>(
        arg<Arg::Text> = u"お名前.com"_s, arg<Arg::Servers> = QStringList{ns2})};
    QTest::addRow("differ") << QList<Finding>{finding<FindingCode::ZoneServersDisagree>(
        arg<Arg::Answering> = 1, arg<Arg::Total> = 2, arg<Arg::Servers> = QStringList{ns2})};
}

void tst_Geometry::thePlace()
{
    QFETCH(QList<Finding>, findings);
    PlaceView view;
    QStringList servers;
    for (int i = 1; i < 9; ++i)
        servers.append(u"ns%1.some-rather-long-dns-host.example"_s.arg(i));
    const auto report = sample::report(findings, "news.example.com", servers);
    view.setPlace(placeOf(sample::record("_dmarc.news.example.com"), report));
    for (const double scale : {1.0, 2.0}) {
        for (const double width : {12.0, 20.0, 40.0, 60.0}) {
            const PictureLayout layout = drawn(view, scale, width);
            const QString fault = sample::faultIn(layout, PictureFonts(view.font()));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            int rings = 0;
            for (const PictureBox &box : layout.boxes)
                rings += box.kind == BoxKind::FaultRing;
            QCOMPARE(rings, findings.isEmpty() ? 0 : 1);
        }
    }
}

void tst_Geometry::theRecordIsDrawnWhereItStands()
{
    const QString doubled = u"_dmarc.example.com.example.com"_s;
    PlaceView view;
    view.setPlace(placeOf(sample::record("_dmarc.example.com"),
                          sample::report({finding<FindingCode::NameDomainDoubled>(
                              arg<Arg::Name> = doubled, arg<Arg::Host> = u"_dmarc"_s)})));
    const PictureLayout layout = drawn(view, 1, 60);
    QRectF ring;
    QString inRing;
    for (const PictureBox &box : layout.boxes) {
        if (box.kind == BoxKind::FaultRing)
            ring = box.rect;
        else if (box.kind == BoxKind::Text && ring.contains(box.rect) && box.role == TextRole::Mono)
            inRing += box.lines.join(QString());
    }
    QCOMPARE(inRing, doubled);
    // The part that is too much is marked, and as long as its letters.
    const double letter = PictureFonts(view.font()).widthOf(u"0000000000"_s, TextRole::Mono) / 10;
    double marked = 0;
    for (const PictureBox &box : layout.boxes)
        marked += box.kind == BoxKind::Surplus ? box.rect.width() : 0;
    QVERIFY(qAbs(marked - letter * double(u"example.com"_s.size())) < letter);
}

void tst_Geometry::theKey_data()
{
    QTest::addColumn<QString>("found");
    const QString key = u"abcdefghij"_s.repeated(30);
    QTest::addRow("a missing tail") << key.left(286);
    QTest::addRow("nothing there") << QString();
    QTest::addRow("a gap") << key.left(40) + key.mid(140);
    QTest::addRow("a letter") << key.left(40) + u'X' + key.mid(41);
    QTest::addRow("another key") << u"0123456789"_s.repeated(30);
    QTest::addRow("too much") << key + u"qwertyuiop"_s.repeated(10);
}

void tst_Geometry::theKey()
{
    QFETCH(QString, found);
    const QString planned = u"abcdefghij"_s.repeated(30);
    KeyStrips strips;
    const auto difference = keyDifference(u"v=DKIM1; p="_s + planned, u"v=DKIM1; p="_s + found);
    QVERIFY(difference);
    strips.setDifference(*difference);
    for (const double scale : {1.0, 2.0}) {
        for (const double width : {12.0, 20.0, 40.0, 60.0}) {
            const PictureLayout layout = drawn(strips, scale, width);
            const QString fault = sample::faultIn(layout, PictureFonts(strips.font()));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QList<QRectF> grounds;
            for (const PictureBox &box : layout.boxes) {
                if (box.kind == BoxKind::Strip)
                    grounds.append(box.rect);
            }
            QCOMPARE(grounds.size(), 2);
            QCOMPARE(grounds.at(0).left(), grounds.at(1).left());
            QCOMPARE(grounds.at(0).width(), grounds.at(1).width());
        }
    }
}

void tst_Geometry::largerLettersMakeAHigherPicture()
{
    ConsolePicture picture;
    picture.setSketch(sample::sketch(u"tencent-ses"_s, u"create"_s, u"en"_s));
    picture.setFont(font(1));
    const int before = picture.heightForWidth(700);
    picture.setFont(font(2));
    QVERIFY(picture.heightForWidth(700) > before * 3 / 2);
}

void tst_Geometry::assistiveTechnologyFindsAGraphicWithWords()
{
    ConsolePicture picture;
    picture.setSketch(sample::sketch(u"tencent-ses"_s, u"create"_s, u"ja"_s));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&picture);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QVERIFY(interface->text(QAccessible::Name).contains(picture.sketch().console));
    const QString words = interface->text(QAccessible::Description);
    QVERIFY(words.contains(u"新規作成"_s));
    QVERIFY(words.contains(u"news.example.com"_s));
}

QTEST_MAIN(tst_Geometry)
#include "tst_geometry.moc"
