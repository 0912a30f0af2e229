#include "ui/help/helpshots.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Outside of the namespace: the macro declares a function, which would else be looked for in sda.
static void initShots()
{
#ifdef SDA_HELP_SHOTS
    Q_INIT_RESOURCE(helpshots);
#endif
}

namespace sda {

QImage helpShot(const QString &id, const QString &language)
{
    initShots();
    // Part of a file's name: nothing but what ids and languages are made of.
    static const QRegularExpression plain(u"^[A-Za-z0-9_-]+$"_s);
    if (!plain.match(id).hasMatch() || !plain.match(language).hasMatch())
        return {};
    const QString installed = QCoreApplication::applicationDirPath()
        + "/../share/doc/sender-domain-assistant/html/%1/shots/%2.png"_L1;
    for (const QString &file : {u":/help/shots/%1/%2.png"_s, installed}) {
        const QImage image(file.arg(language, id));
        if (!image.isNull())
            return image;
    }
    return {};
}

} // namespace sda
