#include "tests/resources/services/guidefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sda {

QStringList guideLanguages()
{
    return {u"en"_s, u"ja"_s, u"ko"_s};
}

QString guidePath(const QString &service, const QString &language)
{
    return QStringLiteral(SDA_SOURCE_DIR)
        + u"/resources/services/%1/guide.%2.md"_s.arg(service, language);
}

GuideFile readGuideFile(const QString &service, const QString &language)
{
    GuideFile guide;
    QFile source(guidePath(service, language));
    if (!source.open(QFile::ReadOnly))
        return guide;
    guide.text = QString::fromUtf8(source.readAll());
    QString section;
    int rules = 0;
    const QStringList lines = guide.text.split(u'\n');
    for (const QString &line : lines) {
        if (line == "---"_L1)
            ++rules;
        else if (rules == 1)
            guide.keys.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
        else if (line.startsWith("# "_L1))
            guide.order.append(section = line.sliced(2));
        else if (!section.isEmpty())
            guide.sections[section] += line + u'\n';
    }
    return guide;
}

} // namespace sda
