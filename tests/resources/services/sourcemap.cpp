#include "tests/resources/services/sourcemap.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

QStringList between(const QString &text)
{
    QStringList parts = text.split(u" | "_s);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

void readPlace(const QString &place, MappedLines &entry)
{
    static const QRegularExpression twice(uR"(^as (\d+)$)"_s);
    const QString where = place.section(u": "_s, 0, 0).trimmed();
    const QString what = place.section(u": "_s, 1);
    if (const QRegularExpressionMatch match = twice.match(place); match.hasMatch()) {
        entry.as = match.captured(1).toInt();
    } else if (where == "left out"_L1) {
        entry.leftOut = what;
    } else {
        entry.section = where.section(u' ', 0, 0);
        entry.block = where.section(u' ', 1);
        entry.tokens = between(what);
    }
}

/// The lines of a file of the tests that say something.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

QList<MappedLines> readSourceMap(const QString &text)
{
    static const QRegularExpression entryLine(
        uR"(^(\d+)(?:-(\d+))? (\w+) ([0-9a-f]{6}) (\S.*)$)"_s);
    QList<MappedLines> entries;
    QString page;
    QString service;
    const QStringList lines = linesOf(text);
    for (const QString &line : lines) {
        if (line.startsWith("page "_L1)) {
            page = line.section(u' ', 1, 1);
            service = line.section(u' ', 2, 2);
            continue;
        }
        MappedLines entry;
        entry.written = line;
        const QRegularExpressionMatch match = entryLine.match(line);
        if (match.hasMatch()) {
            entry.page = page;
            entry.service = service;
            entry.first = match.captured(1).toInt();
            entry.last = match.captured(2).isEmpty() ? entry.first : match.captured(2).toInt();
            entry.kind = match.captured(3);
            entry.checksum = match.captured(4);
            readPlace(match.captured(5), entry);
        }
        entries.append(entry);
    }
    return entries;
}

SourceWords readSourceWords(const QString &text)
{
    SourceWords words;
    const QStringList lines = linesOf(text);
    for (const QString &line : lines) {
        const QStringList parts = between(line);
        if (parts.size() == 4)
            words.insert(parts.at(0),
                         {{u"en"_s, parts.at(1)}, {u"ja"_s, parts.at(2)}, {u"ko"_s, parts.at(3)}});
    }
    return words;
}

QString inLanguage(const QString &token, const SourceWords &words, const QString &language)
{
    static const QRegularExpression braced(u"<([^<>]+)>"_s);
    QString text = token;
    for (auto it = braced.globalMatch(token); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = words.value(match.captured(1)).value(language);
        if (!word.isEmpty())
            text.replace(match.captured(0), word);
    }
    return text;
}

bool says(const QString &text, const QString &token, const SourceWords &words,
          const QString &language)
{
    static const QRegularExpression exact(u"[`*{]"_s);
    const QString wanted = inLanguage(token, words, language);
    const bool caseCounts = token.contains(exact);
    return text.contains(wanted, caseCounts ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

} // namespace sda
