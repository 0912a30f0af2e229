#include "app/manual/manualpages.h"

#include "ui/text/texts.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// Outside of the namespace: the macro declares a function, which would else be looked for in sda.
static void initStyle()
{
    Q_INIT_RESOURCE(manualstyle);
}

namespace sda {

namespace {

const QString pageFrame = uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%2</title>
<link rel="stylesheet" href="%3manual.css">
</head>
<body>
%4</body>
</html>
)"_s;

/// A page; `up` leads to the folder of manual.css: empty or "../".
QString page(const QString &language, const QString &title, const QString &up, const QString &body)
{
    // In one go: a "%1" in a text is no place to fill.
    return pageFrame.arg(language, title.toHtmlEscaped(), up, body);
}

QString linkTo(const QString &file, const QString &words, const QString &language = {})
{
    const QString lang = language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(language);
    return u"<a href=\"%1\"%2>%3</a>"_s.arg(file, lang, words.toHtmlEscaped());
}

class Writer
{
public:
    Writer(const QString &folder, const QString &shots) : m_folder(folder), m_shots(shots) { }

    QStringList write();

private:
    void writeFile(const QString &name, const QByteArray &content);
    void writeLanguage(const QString &language);
    void writeTopic(const HelpTexts &texts, const QString &topic);
    void writeContents(const HelpTexts &texts);
    QString copiedShot(const QString &language, const QString &id);
    QString otherLanguages(const QString &here, const QString &file) const;

    QDir m_folder;
    QDir m_shots;
    QStringList m_troubles;
};

QString program()
{
    return u"Sender Domain Assistant %1"_s.arg(QStringLiteral(SDA_VERSION));
}

void Writer::writeFile(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.commit())
        m_troubles.append(u"%1: %2"_s.arg(path, file.errorString()));
}

QString Writer::copiedShot(const QString &language, const QString &id)
{
    QFile shot(m_shots.filePath(u"%1/%2.png"_s.arg(language, id)));
    if (!m_shots.exists() || !shot.open(QFile::ReadOnly))
        return {};
    writeFile(u"%1/shots/%2.png"_s.arg(language, id), shot.readAll());
    return u"shots/%1.png"_s.arg(id);
}

/// The same in the other languages.
QString Writer::otherLanguages(const QString &here, const QString &file) const
{
    QStringList links;
    for (const QString &language : availableLanguages()) {
        if (language != here)
            links.append(
                linkTo(u"../%1/%2"_s.arg(language, file), languageName(language), language));
    }
    return links.join(u" · "_s);
}

void Writer::writeTopic(const HelpTexts &texts, const QString &topic)
{
    const QString file = manualFile(topic);
    const ManualLinks links{[&texts](const QString &target) {
                                if (texts.knows(target))
                                    return manualFile(target);
                                return target.startsWith("https://"_L1) ? target : QString();
                            },
                            [&](const QString &target) {
                                return copiedShot(texts.languageOf(topic), target.section(u':', 1));
                            }};
    const QString markdown = texts.markdown(topic) + u'\n' + texts.furtherReading(topic);
    const QString body =
        u"<header><nav>%1</nav><nav>%2</nav></header>\n<main>\n%3</main>\n"
        "<footer>%4</footer>\n"_s.arg(linkTo(u"index.html"_s, texts.word(HelpWord::Help)),
                                      otherLanguages(texts.language(), file),
                                      htmlOf(markdown, links), program());
    writeFile(texts.language() + u'/' + file,
              page(texts.languageOf(topic), texts.title(topic), u"../"_s, body).toUtf8());
}

void Writer::writeContents(const HelpTexts &texts)
{
    const auto list = [](const QList<HelpTopic> &topics) {
        QString html;
        for (const HelpTopic &entry : topics)
            html += u"<li>%1</li>\n"_s.arg(linkTo(manualFile(entry.topic), entry.title));
        return html;
    };
    const QString body =
        u"<header><nav></nav><nav>%1</nav></header>\n<main>\n<h1>%2</h1>\n<h2>%3</h2>\n<ol>\n"
        "%4</ol>\n<h2>%5</h2>\n<ul>\n%6</ul>\n</main>\n<footer>%7</footer>\n"_s.arg(
            otherLanguages(texts.language(), u"index.html"_s), texts.word(HelpWord::Help),
            texts.word(HelpWord::Manual), list(texts.pages()), texts.word(HelpWord::Cards),
            list(texts.cards()), program());
    writeFile(texts.language() + "/index.html"_L1,
              page(texts.language(), texts.word(HelpWord::Help), u"../"_s, body).toUtf8());
}

void Writer::writeLanguage(const QString &language)
{
    const HelpTexts texts(language);
    writeContents(texts);
    for (const HelpTopic &entry : texts.pages() + texts.cards())
        writeTopic(texts, entry.topic);
}

QStringList Writer::write()
{
    QString languages;
    for (const QString &language : availableLanguages()) {
        writeLanguage(language);
        languages += u"<li>%1</li>\n"_s.arg(
            linkTo(language + "/index.html"_L1, languageName(language), language));
    }
    const QString body =
        u"<main>\n<h1>%1</h1>\n<ul>\n%2</ul>\n</main>\n"_s.arg(program(), languages);
    writeFile(u"index.html"_s, page(u"en"_s, program(), {}, body).toUtf8());
    initStyle();
    QFile style(u":/manual/manual.css"_s);
    if (style.open(QFile::ReadOnly))
        writeFile(u"manual.css"_s, style.readAll());
    else
        m_troubles.append(style.fileName());
    return m_troubles;
}

} // namespace

QString manualFile(const QString &topic)
{
    const QString id = topic.section(u':', 1);
    return (topic.startsWith("card:"_L1) ? "card-"_L1 : ""_L1) + id + ".html"_L1;
}

QStringList writeManual(const QString &folder, const QString &shots)
{
    return Writer(folder, shots).write();
}

} // namespace sda
