#include "core/hosts/txtform.h"

#include <QStringList>

namespace sda {

using namespace Qt::StringLiterals;

bool isTextType(RecordType type)
{
    return type == RecordType::Txt || type == RecordType::Spf;
}

bool hasTarget(RecordType type)
{
    return type == RecordType::Mx || type == RecordType::Cname || type == RecordType::Ns
        || type == RecordType::Alias;
}

QStringList characterStrings(const QString &value)
{
    constexpr qsizetype most = 255;
    QStringList pieces;
    QString piece;
    qsizetype octets = 0;
    for (qsizetype i = 0; i < value.size();) {
        const bool isPair = value[i].isHighSurrogate() && i + 1 < value.size();
        const QString character = value.mid(i, isPair ? 2 : 1);
        const qsizetype size = character.toUtf8().size();
        if (octets + size > most) {
            pieces += piece;
            piece.clear();
            octets = 0;
        }
        piece += character;
        octets += size;
        i += character.size();
    }
    pieces += piece;
    return pieces;
}

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

QString quotedStrings(const QString &value)
{
    QStringList strings;
    for (const QString &piece : characterStrings(value))
        strings += quoted(piece);
    return strings.join(u' ');
}

} // namespace sda
