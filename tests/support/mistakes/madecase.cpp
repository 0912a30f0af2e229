#include "madecase.h"

namespace mistakes {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

QString nameAt(const QString &host, const QString &domain)
{
    return host == s("@") ? domain : host + u'.' + domain;
}

QString dataOf(const WantedRow &row)
{
    if (row.isText())
        return txt(row.value.toUtf8());
    const QString target = row.value + u'.';
    return row.type == s("MX") ? s("%1 %2").arg(row.priority).arg(target) : target;
}

MadeZone &MadeCase::zoneOf(const QString &apex)
{
    for (MadeZone &made : zones) {
        if (made.apex == apex)
            return made;
    }
    qFatal("no zone %s", qPrintable(apex));
}

const WantedRow *MadeCase::row(const QString &id) const
{
    for (const WantedRow &one : wanted) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

QStringList MadeCase::ids(WantedRow::Kind kind) const
{
    QStringList list;
    for (const WantedRow &one : wanted) {
        if (one.kind == kind)
            list.append(one.id);
    }
    return list;
}

QStringList MadeCase::textIds() const
{
    QStringList list;
    for (const WantedRow &one : wanted) {
        if (one.isText())
            list.append(one.id);
    }
    return list;
}

ZoneLine *MadeCase::lineIf(const QString &id)
{
    const WantedRow *const one = row(id);
    for (ZoneLine &line : home().lines) {
        if (one && line.name == one->name && line.type == one->type && line.data == dataOf(*one))
            return &line;
    }
    return nullptr;
}

ZoneLine &MadeCase::lineOf(const QString &id)
{
    ZoneLine *const line = lineIf(id);
    if (!line)
        qFatal("no line %s", qPrintable(id));
    return *line;
}

bool MadeCase::has(const QString &name, const QString &type) const
{
    for (const MadeZone &made : zones) {
        for (const ZoneLine &line : made.lines) {
            if (line.name == name && (line.type == type || type.isEmpty()))
                return true;
        }
    }
    return false;
}

QString MadeCase::missingCode(const QString &otherwise) const
{
    return parentZone.isEmpty() ? otherwise : s("name.parent-of-delegated-zone");
}

void MadeCase::drop(const QString &id)
{
    const ZoneLine line = lineOf(id);
    home().lines.removeIf([&](const ZoneLine &other) {
        return other.name == line.name && other.type == line.type && other.data == line.data;
    });
}

void MadeCase::add(const QString &name, const QString &type, const QString &data)
{
    home().lines.append({name, type, data, 600, {}});
}

void MadeCase::move(const QString &id, const QString &name)
{
    lineOf(id).name = name;
}

void MadeCase::say(const QString &id, const QByteArray &text)
{
    lineOf(id).data = txt(text);
}

void MadeCase::point(const QString &id, const QString &target)
{
    ZoneLine &line = lineOf(id);
    line.data =
        line.type == s("MX") ? s("%1 %2.").arg(row(id)->priority).arg(target) : target + u'.';
}

bool MadeCase::plant(const QString &what, const QString &expected, const QStringList &at,
                     bool right)
{
    mistake = what;
    code = expected;
    rows = at;
    stillRight = right;
    return true;
}

} // namespace mistakes
