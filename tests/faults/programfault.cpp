#include "tests/faults/programfault.h"

#include "core/findings/finding.h"
#include "tests/faults/faulttable.h"
#include "ui/text/texts.h"

#include <QRegularExpression>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

/// In English, as the programs are started here.
QString summaryOf(const QString &id)
{
    const QString any = u"x"_s;
    const Texts texts(u"en"_s);
    const QList<Finding> findings{
        finding<FindingCode::SetupUnreadable>(arg<Arg::File> = any, arg<Arg::Text> = any),
        finding<FindingCode::SetupDamaged>(arg<Arg::File> = any),
        finding<FindingCode::SetupUnwritable>(arg<Arg::File> = any, arg<Arg::Text> = any),
    };
    for (const Finding &finding : findings) {
        if (idOf(finding.code()) == id)
            return texts.summary(finding);
    }
    return {};
}

/// Words of the library or of the run-time that no person should have to read.
bool isRiddle(const QByteArray &text)
{
    for (const QByteArray word : {"qt.", "Qt ", "QStandardPaths", "QSettings", "QFile", "Sanitizer",
                                  "terminate called", "core dumped"}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

} // namespace

bool isSaid(const QString &seen, const QByteArray &text)
{
    if (text.contains('"' + seen.toUtf8() + '"')) // the code, in JSON
        return true;
    QString form = summaryOf(seen);
    if (form.isEmpty())
        form = seen;
    form = QRegularExpression::escape(form);
    static const QRegularExpression placeholder(u"\\\\%[1-9]"_s);
    form.replace(placeholder, u".+"_s);
    return QRegularExpression(form).match(QString::fromUtf8(text)).hasMatch();
}

QString textOf(const QStringList &seen, int status)
{
    QStringList parts;
    for (const QString &one : seen) {
        static const QRegularExpression id(u"^[a-z]+\\.[a-z-]+$"_s);
        // The first sentence is enough to find it by.
        const bool isLonger = one.contains(u". "_s);
        const QString first = isLonger ? one.section(u". "_s, 0, 0) + u". …"_s : one;
        parts.append(id.match(one).hasMatch() ? u'`' + one + u'`' : u'“' + first + u'”');
    }
    parts.append(u"status "_s + QString::number(status));
    return parts.join(u", "_s);
}

QString tryOut(const ProgramFault &fault, const QString &folder)
{
    Hardship hardship(folder, fault.script);
    for (auto it = fault.surroundings.cbegin(); it != fault.surroundings.cend(); ++it) {
        if (*it)
            hardship.setEnvironment(it.key(), QString(**it).replace(u"$D"_s, folder));
        else
            hardship.unsetEnvironment(it.key());
    }
    QStringList arguments = fault.arguments;
    arguments.replaceInStrings(u"$D"_s, folder);
    const Folder before = folderAt(folder);
    const Ending end =
        hardship.run(fault.isWindow ? QStringLiteral(WINDOW) : QStringLiteral(SENDER_DOMAIN),
                     arguments, fault.input);
    const Folder after = folderAt(folder);

    const QString said = u"; it said: "_s + QString::fromUtf8(end.err + end.out.left(2000));
    if (end.status != fault.status)
        return u"status %1 instead of %2"_s.arg(end.status).arg(fault.status) + said;
    for (const QString &seen : fault.seen) {
        if (!isSaid(seen, end.err) && !isSaid(seen, end.out))
            return u"not a word of "_s + seen + said;
    }
    if (!fault.isWindow && (isRiddle(end.err) || (fault.seen.isEmpty() && !end.err.isEmpty())))
        return u"a riddle"_s + said;
    constexpr int refused = 2;
    if (end.status == refused && end.err.count('\n') != 1)
        return u"not one line"_s + said;
    if (!fault.isKept(before, after))
        return u"kept: "_s + after.keys().join(u' ') + u", before: "_s + before.keys().join(u' ')
            + said;
    FaultTable::all().tell(
        {QString::fromLatin1(fault.fault), textOf(fault.seen, fault.status), fault.kept});
    return {};
}

} // namespace sda
