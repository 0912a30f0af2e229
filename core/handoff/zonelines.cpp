#include "core/handoff/zonelines.h"

#include "core/dns/zonefile.h"
#include "core/handoff/texttable.h"

using namespace Qt::StringLiterals;

namespace sda {

namespace {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f'
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        if (isLineBreak(character))
            character = u' ';
    }
    return text;
}

QString relativeOwner(const DnsName &name, const DnsName &zone)
{
    if (name == zone)
        return u"@"_s;
    QString owner = name.relativeTo(zone);
    if (owner == "\\@"_L1) // a label of that sign
        return u"\\064"_s;
    owner.replace(u'@', "\\@"_L1);
    return owner.startsWith(u'$') ? u'\\' + owner : owner; // would begin a directive
}

/// The line of a record; with the owner relative to the zone, where that is wanted.
QString lineOf(const ResourceRecord &record, const DnsName &zone, NameForm form)
{
    const QString line = zoneFileLine(record);
    const qsizetype ownerEnd = line.indexOf(u' '); // a blank in a name is escaped
    const bool isRelative = form == NameForm::Relative && record.name.isAtOrBelow(zone);
    const QString owner = isRelative ? relativeOwner(record.name, zone) : line.left(ownerEnd);
    return owner + line.mid(ownerEnd);
}

/// What is known of a row that cannot be a line yet.
QString openLine(const HandoffRow &row, NameForm form)
{
    QStringList words{form == NameForm::Full ? row.name + u'.' : row.host, QString::number(row.ttl),
                      u"IN"_s, textOf(row.type)};
    if (row.priority)
        words += QString::number(*row.priority);
    if (!row.value.isEmpty())
        words += row.value;
    return onOneLine(words.join(u' '));
}

QString linesOf(const HandoffRow &row, const DnsName &zone, NameForm form)
{
    const auto record = row.record ? toResourceRecord(*row.record) : std::nullopt;
    const bool isEntered = row.isToEnter() && !row.lookFirst;
    const bool goes = isEntered || row.action == RecordAction::Remove;
    QString text;
    for (const QString &line : goes ? row.undo : QStringList())
        text += ";- "_L1 + onOneLine(line) + u'\n';
    if (row.action == RecordAction::Remove) {
        if (row.undo.isEmpty() && record)
            text += ";- "_L1 + lineOf(*record, zone, form) + u'\n';
    } else if (row.action == RecordAction::Keep && record) {
        text += ";= "_L1 + lineOf(*record, zone, form) + u'\n';
    } else if (isEntered && record) {
        text += lineOf(*record, zone, form) + u'\n';
    } else {
        const bool isUntouched = row.action == RecordAction::Ask || row.lookFirst;
        for (const QString &line : isUntouched ? row.undo : QStringList())
            text += ";= "_L1 + onOneLine(line) + u'\n'; // until that is decided
        text += ";? "_L1 + (record ? lineOf(*record, zone, form) : openLine(row, form)) + u'\n';
    }
    return text;
}

} // namespace

QString zoneComments(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QString("; "_L1 + onOneLine(line)).trimmed() + u'\n';
    return text;
}

QString zoneLines(const QList<HandoffRow> &rows, const DnsName &zone, NameForm form,
                  const LineRemarks &remarks)
{
    QString text = zoneComments(remarks.above);
    if (form == NameForm::Relative)
        text += "$ORIGIN "_L1 + (zone.isRoot() ? u"."_s : zone.text() + u'.') + u'\n';
    for (const HandoffRow &row : rows)
        text += u'\n' + zoneComments(remarks.rows.value(row.id)) + linesOf(row, zone, form);
    if (!remarks.below.isEmpty())
        text += u'\n' + zoneComments(remarks.below);
    return text;
}

} // namespace sda
