#include "ui/pictures/consolepicture.h"

#include <QEvent>

namespace sda {

namespace {

/// What tells the rows of a table apart from other texts: the heads, else the cells themselves.
QStringList columnsOf(const ConsolePart &table)
{
    QStringList names = table.columns;
    names.removeAll(QString());
    if (!names.isEmpty())
        return names;
    for (const ConsolePart &row : table.parts) {
        for (const ConsolePart &cell : row.parts)
            names.append(cell.label);
    }
    names.removeAll(QString());
    return names;
}

} // namespace

ConsolePicture::ConsolePicture(QWidget *parent) : Picture(parent)
{
    hide();
}

void ConsolePicture::setSketch(const ConsoleSketch &sketch)
{
    m_sketch = sketch;
    setVisible(!sketch.isEmpty());
    retranslate();
}

ConsoleWords ConsolePicture::words() const
{
    return {.acts =
                {//: One or two words at a button of the picture: what to do with it
                 {ConsoleAct::Press, tr("Click")},
                 //: At a list or a round button of the picture
                 {ConsoleAct::Choose, tr("Choose")},
                 //: At a tab or a folded part of the picture
                 {ConsoleAct::Open, tr("Open")},
                 //: At a text field of the picture
                 {ConsoleAct::Enter, tr("Enter")},
                 //: At a check box of the picture
                 {ConsoleAct::Tick, tr("Tick")},
                 //: At a table of the picture
                 {ConsoleAct::Copy, tr("Copy")},
                 //: At a word in the picture that tells that all is well
                 {ConsoleAct::See, tr("Check")}},
            .sketch = tr("A sketch: your console may look a little different.")};
}

PictureLayout ConsolePicture::makeLayout(double width, const PictureFonts &fonts) const
{
    return layoutConsole(m_sketch, words(), width, fonts);
}

QString ConsolePicture::sentence(const ConsolePart &part) const
{
    const QStringList columns = columnsOf(part);
    const QString name = part.label.isEmpty() ? part.value : part.label;
    switch (part.act) {
    case ConsoleAct::None:
        return {};
    case ConsoleAct::Press:
        return tr("Click “%1”.").arg(name);
    case ConsoleAct::Choose:
        return tr("Choose “%1”.").arg(name);
    case ConsoleAct::Open:
        return tr("Open “%1”.").arg(name);
    case ConsoleAct::Enter:
        if (part.value.isEmpty())
            return tr("Fill in “%1”.").arg(part.label);
        return part.label.isEmpty() ? tr("Enter “%1”.").arg(part.value)
                                    : tr("Enter “%1” at “%2”.").arg(part.value, part.label);
    case ConsoleAct::Tick:
        return tr("Tick “%1”.").arg(name);
    case ConsoleAct::Copy:
        return columns.isEmpty() ? tr("Copy “%1”.").arg(name)
                                 //: %1: names of columns or rows, separated by commas
                                 : tr("Copy all rows with %1.").arg(columns.join(tr(", ")));
    case ConsoleAct::See:
        if (part.value.isEmpty())
            return tr("Look at what “%1” shows.").arg(part.label);
        return part.label.isEmpty() ? tr("Check that it says “%1”.").arg(part.value)
                                    //: %1: what is looked at, %2: the word that should stand there
                                    : tr("Check that “%1” says “%2”.").arg(part.label, part.value);
    }
    Q_UNREACHABLE();
}

QStringList ConsolePicture::sentences() const
{
    QStringList lines;
    for (const ConsoleScene &scene : m_sketch.scenes) {
        if (scene.isDialog)
            lines.append(tr("Then a window opens in the console."));
        else if (!scene.page.isEmpty())
            lines.append(tr("On the page “%1” of the console:").arg(scene.page));
        const QList<ConsolePart> marked = markedParts(scene);
        for (const ConsolePart &part : marked)
            //: %1: a letter in the picture, %2: what to do there, a sentence
            lines.append(tr("%1: %2").arg(letterOf(part.number), sentence(part)));
    }
    return lines;
}

void ConsolePicture::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsolePicture::retranslate()
{
    //: %1: the name of the console
    setAccessibleName(tr("Picture of the %1").arg(m_sketch.console));
    setAccessibleDescription(sentences().join(QLatin1Char('\n')));
    refresh();
}

} // namespace sda
