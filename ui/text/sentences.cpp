#include "ui/text/sentences.h"

using namespace Qt::StringLiterals;

namespace sda {

QString joinedSentences(const QStringList &sentences)
{
    static const QString fullWidth = u"。！？」）"_s;
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !fullWidth.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace sda
