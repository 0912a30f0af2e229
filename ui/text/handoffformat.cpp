#include "ui/text/handoffformat.h"

using namespace Qt::StringLiterals;

namespace sda {

QString textOf(HandoffFormat format)
{
    switch (format) {
    case HandoffFormat::Text:
        return u"text"_s;
    case HandoffFormat::Tsv:
        return u"tsv"_s;
    case HandoffFormat::Csv:
        return u"csv"_s;
    case HandoffFormat::Markdown:
        return u"markdown"_s;
    case HandoffFormat::Html:
        return u"html"_s;
    case HandoffFormat::Zone:
        return u"zone"_s;
    case HandoffFormat::Route53:
        return u"route53"_s;
    case HandoffFormat::Dig:
        return u"dig"_s;
    case HandoffFormat::Nslookup:
        return u"nslookup"_s;
    case HandoffFormat::Eml:
        return u"eml"_s;
    }
    Q_UNREACHABLE();
}

const QList<HandoffFormat> &handoffFormats()
{
    static const QList<HandoffFormat> formats{
        HandoffFormat::Text,     HandoffFormat::Tsv,  HandoffFormat::Csv,
        HandoffFormat::Markdown, HandoffFormat::Html, HandoffFormat::Zone,
        HandoffFormat::Route53,  HandoffFormat::Dig,  HandoffFormat::Nslookup,
        HandoffFormat::Eml,
    };
    return formats;
}

std::optional<HandoffFormat> handoffFormatOf(QStringView text)
{
    for (const HandoffFormat format : handoffFormats()) {
        if (text == textOf(format))
            return format;
    }
    return std::nullopt;
}

} // namespace sda
