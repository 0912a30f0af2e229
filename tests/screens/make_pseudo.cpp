/// Makes the pseudo-language from the texts of the program:
///   make_pseudo SOURCE FOLDER QTBASE_JA.QM LCONVERT
/// writes FOLDER/i18n/sda_qps.ts, Qt's own words, the guides and the help, and FOLDER/qps.qrc,
/// which holds them all.

#include "pseudotext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTextStream>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

using namespace screens;

QString contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

void write(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

/// One message; the reader stands at its start.
void copyMessage(QXmlStreamReader &in, QXmlStreamWriter &out)
{
    const bool numerus = in.attributes().value("numerus"_L1) == "yes"_L1;
    QString source;
    QString comment;
    bool isFormat = false;
    while (in.readNextStartElement()) {
        if (in.name() == "source"_L1)
            source = in.readElementText();
        else if (in.name() == "comment"_L1)
            comment = in.readElementText();
        else if (in.name() == "extracomment"_L1)
            isFormat = in.readElementText().contains("Qt date format"_L1);
        else
            in.skipCurrentElement();
    }
    const QString text = isFormat ? pseudoDateFormat(source) : pseudoText(source);
    out.writeStartElement("message"_L1);
    if (numerus)
        out.writeAttribute("numerus"_L1, "yes"_L1);
    out.writeTextElement("source"_L1, source);
    if (!comment.isEmpty())
        out.writeTextElement("comment"_L1, comment);
    out.writeStartElement("translation"_L1);
    if (numerus)
        out.writeTextElement("numerusform"_L1, text);
    else
        out.writeCharacters(text);
    out.writeEndElement();
    out.writeEndElement();
}

QByteArray catalogueOf(const QString &sources)
{
    QByteArray made;
    QXmlStreamWriter out(&made);
    out.writeStartDocument();
    out.writeDTD("<!DOCTYPE TS>"_L1);
    out.writeStartElement("TS"_L1);
    out.writeAttribute("version"_L1, "2.1"_L1);
    out.writeAttribute("language"_L1, pseudoLanguage);
    QXmlStreamReader in(sources);
    in.readNextStartElement();
    while (in.readNextStartElement()) {
        out.writeStartElement("context"_L1);
        while (in.readNextStartElement()) {
            if (in.name() == "name"_L1)
                out.writeTextElement("name"_L1, in.readElementText());
            else if (in.name() == "message"_L1)
                copyMessage(in, out);
            else
                in.skipCurrentElement();
        }
        out.writeEndElement();
    }
    if (in.hasError())
        qFatal("%s", qPrintable(in.errorString()));
    out.writeEndDocument();
    return made;
}

/// Qt's words come without their .ts.
QString catalogueFrom(const QString &qm, const QString &lconvert)
{
    QProcess process;
    process.start(lconvert, {u"-i"_s, qm, u"-of"_s, u"ts"_s, u"-o"_s, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s cannot be read", qPrintable(qm));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        QTextStream(stderr) << "make_pseudo SOURCE FOLDER QTBASE_JA.QM LCONVERT\n";
        return 2;
    }
    const QDir source(arguments.at(1));
    const QDir folder(arguments.at(2));
    // Any language but English has all messages.
    write(folder.filePath(u"i18n/sda_qps.ts"_s),
          catalogueOf(contentOf(source.filePath(u"translations/sda_ja.ts"_s))));
    QStringList names{u"i18n/sda_qps.qm"_s, u"i18n/qt/qtbase_qps.qm"_s};
    write(folder.filePath(u"i18n/qt/qtbase_qps.ts"_s),
          catalogueOf(catalogueFrom(arguments.at(3), arguments.at(4))));
    const QDir resources(source.filePath(u"resources"_s));
    for (const QString &part : {u"services"_s, u"help"_s}) {
        QDirIterator files(resources.filePath(part), {u"*.en.md"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString name =
                resources.relativeFilePath(file).replace(".en.md"_L1, ".qps.md"_L1);
            write(folder.filePath(name),
                  pseudoMarkdown(contentOf(file), part == "services"_L1).toUtf8());
            names.append(name);
        }
    }
    QString list = u"<RCC><qresource prefix=\"/\">\n"_s;
    for (const QString &name : std::as_const(names))
        list += u"<file>%1</file>\n"_s.arg(name);
    write(folder.filePath(u"qps.qrc"_s), (list + u"</qresource></RCC>\n"_s).toUtf8());
    return 0;
}
