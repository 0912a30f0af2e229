#include "comparison.h"
#include "screens.h"

#include "ui/text/texts.h"

#include <QApplication>
#include <QDir>
#include <QRawFont>
#include <QTest>

using namespace screens;
using namespace Qt::StringLiterals;

namespace {

/// "ja-light-1x"
QString variantOf(const QString &language, sda::Theme theme)
{
    return language + (theme == sda::Theme::Dark ? u"-dark-"_s : u"-light-"_s)
        + QString::number(qRound(qGuiApp->devicePixelRatio())) + u'x';
}

QDir baselines()
{
    return QDir(QStringLiteral(SDA_SOURCE_DIR "/tests/screens/baselines"));
}

/// The version that a font file gives itself (OpenType, head.fontRevision, 16.16).
QString versionOf(const QString &family)
{
    const QByteArray head = QRawFont::fromFont(QFont(family)).fontTable("head");
    if (head.size() < 8)
        return u"none"_s;
    const auto octet = [&head](int at) { return uint(uchar(head.at(at))); };
    const uint revision = octet(4) << 24 | octet(5) << 16 | octet(6) << 8 | octet(7);
    return QString::number(double(revision) / 65536, 'f', 3);
}

/// What pictures depend on besides this program.
QString madeWith()
{
    QString text = u"%1 %2, Qt %3.%4\n"_s.arg(QSysInfo::productType(), QSysInfo::productVersion())
                       .arg(QT_VERSION_MAJOR)
                       .arg(QT_VERSION_MINOR);
    for (const QString &family :
         {u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s, u"Noto Sans CJK JP"_s, u"Noto Sans CJK KR"_s})
        text += u"%1 %2\n"_s.arg(family, versionOf(family));
    return text;
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The window looks as it did. What has changed on purpose is kept anew with
///   SDA_RENEW_SCREENS=1 ctest --test-dir BUILD -R tst_screens
class tst_Screens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theManualsPicturesAreAmongThem();
    void looksAsBefore_data();
    void looksAsBefore();
    void nothingElseIsKept();

private:
    static void keep(const QString &variant, const QString &id, const QImage &picture);
    static QStringList faultsOf(const QString &variant, const QString &id, const QImage &picture);

    bool m_renew = qEnvironmentVariableIsSet("SDA_RENEW_SCREENS");
};

void tst_Screens::initTestCase()
{
    const QString basis = baselines().filePath(u"made-with.txt"_s);
    if (!m_renew) {
        if (!QFile::exists(basis))
            QSKIP("no pictures are kept: SDA_RENEW_SCREENS=1 ctest -R tst_screens");
        if (contentOf(basis) != madeWith())
            QSKIP("the pictures that are kept were made with other fonts or another system");
        return;
    }
    QVERIFY(baselines().mkpath(u"."_s));
    QFile file(basis);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(madeWith().toUtf8());
}

void tst_Screens::theManualsPicturesAreAmongThem()
{
    const QStringList shots = shotIds();
    QVERIFY(shots.size() >= 12);
    for (const QString &id : shots)
        QVERIFY2(findScreen(id), qPrintable(id));
}

void tst_Screens::looksAsBefore_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString &language : sda::availableLanguages()) {
        for (const Screen &screen : allScreens())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(screen.id))
                << language << screen.id;
    }
}

void tst_Screens::looksAsBefore()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    useTheme(sda::Theme::Light);
    Stage stage(language);
    findScreen(id)->make(stage);
    QStringList faults;
    for (const sda::Theme theme : {sda::Theme::Light, sda::Theme::Dark}) {
        useTheme(theme);
        stage.settle();
        const QImage picture = stage.picture();
        QVERIFY(picture.width() > 600);
        if (m_renew)
            keep(variantOf(language, theme), id, picture);
        else
            faults += faultsOf(variantOf(language, theme), id, picture);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Screens::keep(const QString &variant, const QString &id, const QImage &picture)
{
    const QString kept = baselines().filePath(u"%1/%2.png"_s.arg(variant, id));
    QVERIFY(QDir().mkpath(QFileInfo(kept).path()));
    // What looks the same stays as it is: no change for the eye, none in the history.
    const QImage before(kept);
    const QImage actual = reduced(picture);
    if (before.isNull() || !difference(before, actual).isSame())
        QVERIFY(actual.save(kept, "PNG", 0));
}

QStringList tst_Screens::faultsOf(const QString &variant, const QString &id, const QImage &picture)
{
    const QString kept = baselines().filePath(u"%1/%2.png"_s.arg(variant, id));
    const QImage expected(kept);
    if (expected.isNull())
        return {kept + u" is missing"_s};
    const Difference found = difference(expected, reduced(picture));
    if (found.isSame())
        return {};
    const QDir folder(QStringLiteral(SDA_BINARY_DIR "/screens/") + variant);
    folder.mkpath(u"."_s);
    picture.save(folder.filePath(id + u"-actual.png"_s));
    expected.scaled(picture.size()).save(folder.filePath(id + u"-expected.png"_s));
    marked(picture, found).save(folder.filePath(id + u"-difference.png"_s));
    return {u"%1 blocks differ, by up to %2 of 255: see %3/%4-*.png. If this is wanted: "
            "SDA_RENEW_SCREENS=1 ctest -R tst_screens"_s.arg(found.blocks)
                .arg(found.largest, 0, 'f', 0)
                .arg(folder.path(), id)};
}

/// A state that is gone leaves no picture behind.
void tst_Screens::nothingElseIsKept()
{
    QStringList variants;
    for (const QString &language : sda::availableLanguages())
        variants += {variantOf(language, sda::Theme::Light), variantOf(language, sda::Theme::Dark)};
    for (const QString &variant : std::as_const(variants)) {
        QDir folder(baselines().filePath(variant));
        for (const QString &name : folder.entryList({u"*.png"_s}, QDir::Files)) {
            if (findScreen(name.chopped(4)))
                continue;
            if (m_renew)
                folder.remove(name);
            else
                QFAIL(qPrintable(folder.filePath(name)));
        }
    }
}

int main(int argc, char **argv)
{
    prepareEnvironment();
    QApplication app(argc, argv);
    prepareLook(sda::Theme::Light);
    tst_Screens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screens.moc"
