#include "core/handoff/checklines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

/// Rows may come from a pasted table, and the line goes into a shell: only what no shell looks at.
bool isPlain(QStringView text)
{
    const auto isPlainCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"._-:").contains(c);
    };
    // A dash in front would be an option.
    return !text.isEmpty() && text[0] != u'-'
        && std::all_of(text.begin(), text.end(), isPlainCharacter);
}

} // namespace

QString checkLine(LookTool tool, const QString &name, RecordType type, const QString &server,
                  int port)
{
    if (!isPlain(name) || (!server.isEmpty() && !isPlain(server)))
        return {};
    const bool ownPort = !server.isEmpty() && port != 53;
    QStringList words;
    if (tool == LookTool::Nslookup) {
        words << u"nslookup"_s << u"-type="_s + textOf(type);
        if (ownPort)
            words << u"-port=%1"_s.arg(port);
        // The final dot keeps Windows from trying the computer's own domain behind the name.
        words << name + u'.';
        if (!server.isEmpty())
            words << server;
        return words.join(u' ');
    }
    words << u"dig"_s << (server.isEmpty() ? textOf(type).toLower() : textOf(type)) << u"+short"_s
          << name;
    if (!server.isEmpty())
        words << u'@' + server;
    if (ownPort)
        words << u"-p %1"_s.arg(port);
    return words.join(u' ');
}

QStringList checkLines(const QList<HandoffRow> &rows, LookTool tool, const QString &server)
{
    QStringList lines;
    for (const HandoffRow &row : rows) {
        const bool canBeAsked = row.complete && row.type != RecordType::Alias;
        const QString line = canBeAsked ? checkLine(tool, row.name, row.type, server) : QString();
        if (!line.isEmpty() && !lines.contains(line))
            lines += line;
    }
    return lines;
}

} // namespace sda
