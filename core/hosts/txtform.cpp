#include "core/hosts/txtform.h"

#include "core/records/recordtext.h"

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

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

QString quotedStrings(const QString &value)
{
    QStringList strings;
    for (const QByteArray &piece : characterStrings(value.toUtf8()))
        strings += quoted(QString::fromUtf8(piece));
    return strings.join(u' ');
}

} // namespace sda
