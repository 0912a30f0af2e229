#include "hostile.h"

#include "draft.h"

namespace pastes {

const QList<Hostile> &hostileTexts()
{
    static const QList<Hostile> texts{
        {"one line", s("a")},
        {"lines of one letter", s("a\n")},
        {"empty lines", s("\n")},
        {"quotes", s("\"")},
        {"curly quotes", s("“")},
        {"backticks", s("`")},
        {"opening parentheses", s("(")},
        {"parentheses of a zone file", s("@ IN TXT ( \"a\"\n")},
        {"nested JSON", s("{\"a\":[")},
        {"JSON of one array", s("[{\"Type\":\"MX\"},")},
        {"base64", s("MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDe")},
        {"lines of base64", s("MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDe\n")},
        {"keys", s("v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEB\n")},
        {"backslashes", s("\\")},
        {"tabs", s("\t")},
        {"pipes", s("|")},
        {"commas", s("a,")},
        {"blanks", s(" ")},
        {"columns of blanks", s("a  ")},
        {"dots", s(".")},
        {"labels", s("Type: TXT Name: a Value: ")},
        {"lines of labels", s("Type: TXT\nName: a\nValue: v=DMARC1; p=none\n")},
        {"entities", s("&quot;")},
        {"tags", s("<br>")},
        {"soft breaks", s("=\n")},
        {"octets of mail", s("=3D")},
        {"marks of quotation", s("> ")},
        {"rows", s("TXT\ta\tv=DMARC1; p=none\n")},
        {"zero-width letters", s("\u200b")},
        {"letters outside the first plane", s("😀")},
        {"senders", s("v=spf1 include:a.test ")},
        {"links", s("http://")},
        {"look-ups", s(";; ANSWER SECTION:\na.test. 1 IN TXT \"a\" \"b\"\n")},
        {"nslookup", s("a.test\ttext =\n\n\t\"a\"\n")},
        {"beginnings of keys", s("-----BEGIN PRIVATE") + s(" KEY-----\n")},
    };
    return texts;
}

QString repeated(const QString &piece, qsizetype size)
{
    return piece.repeated(size / piece.size() + 1).left(size);
}

} // namespace pastes
