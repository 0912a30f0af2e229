#include "core/records/recordtext.h"
#include "core/records/txt.h"
#include "tests/fuzz/property.h"

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

// The first line is any TXT value, or a token that the console gave; the others stand in DNS.
namespace {

void checkShown(const QByteArray &value)
{
    const QString text = shown(value);
    claim(shown(text.toUtf8()) == text, "what is shown can be shown", text);
    claim(std::ranges::all_of(text,
                              [](QChar c) {
                                  return c.category() != QChar::Other_Control
                                      && c.category() != QChar::Other_Format;
                              }),
          "what is shown can be seen", text);
    const QString line = shownOnOneLine(value);
    claim(shownOnOneLine(line.toUtf8()) == line, "what is on one line stays there", line);
    claim(damageIn(value) || line == text, "what is not damaged is on one line", line);
    const QString plain = plainTextOf(text);
    claim(plainTextOf(plain) == plain, "damage is taken back once", plain);
    const QString skeleton = skeletonOf(value);
    claim(std::ranges::none_of(skeleton, [](QChar c) { return u" \"'\\\\"_s.contains(c); }),
          "a skeleton has no blank, quotation mark or backslash", skeleton);
    const auto strings = characterStrings(value);
    claim(strings.join() == value && !strings.isEmpty(), "strings join to their text", text);
    claim(std::ranges::all_of(strings, [](const QByteArray &s) { return s.size() <= 255; }),
          "no string is too long");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Lines lines = linesOf(inputOf(data, size));
    checkShown(lines.first);
    damageIn(lines.first);
    const QString token = QString::fromUtf8(lines.first);
    const QString form = compatibleForm(token);
    claim(compatibleForm(form) == form, "a compatible form is its own", form);
    compareToken(DnsName(), token, lines.others);
    if (!token.isEmpty() && !damageIn(token.toUtf8()))
        claim(compareToken(DnsName(), token, {token.toUtf8()}).isRight(), "a token is like itself",
              token);
    return 0;
}
