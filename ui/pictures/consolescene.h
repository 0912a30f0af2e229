#pragma once

#include "core/findings/finding.h"

#include <QMap>
#include <QStringList>

#include <variant>

/// \file
/// Sketches of a service's console: resources/services/<id>/pictures.json. How to write one:
/// docs/add-a-service.md.

namespace sda {

/// What the person does at a part; it gets a number, a ring and the word.
enum class ConsoleAct {
    None,
    Press,
    Choose,
    Open,
    Enter,
    Tick,
    Copy,
    See, ///< nothing to do but to look what stands there
};

struct ConsolePart
{
    enum class Kind {
        Blocks, ///< words that nobody has to read
        Heading,
        Button,
        MainButton, ///< the one that ends the dialog
        Link,
        Field, ///< `value` is typed into it
        Selector, ///< a list that opens
        Radio,
        Tick,
        Fold, ///< an opened section
        Tabs, ///< `parts`, one of them chosen
        Entry, ///< of a menu, or a tab
        Panel, ///< a group: heading and parts
        Status, ///< `label`, and `value` as the status word
        Table,
        Row, ///< of a table: its cells are `parts`
    };
    Kind kind = Kind::Blocks;
    QString label; ///< key of `labels`, or a text that is nothing but {{a placeholder}}
    QString value; ///< the same
    ConsoleAct act = ConsoleAct::None;
    int number = 0; ///< of its mark; counted when it is sketched
    bool chosen = false;
    QString condition; ///< as in guides; empty: always
    QList<ConsolePart> parts;
    QStringList columns; ///< of a table; "": a word that nobody has to read
};

struct ConsoleScene
{
    QString section; ///< of the guide: "create", "values", "finish"
    QString page; ///< its name, as a label; empty: none that has to be known
    bool isDialog = false; ///< stands in front of the page
    QString condition;
    QList<ConsolePart> menu;
    QList<ConsolePart> corner; ///< at the top right; at most one
    QList<ConsolePart> parts;
};

struct ConsoleScenes
{
    QMap<QString, QMap<QString, QString>> labels; ///< by language, by key
    QList<ConsoleScene> scenes;

    bool isEmpty() const { return scenes.isEmpty(); }
    /// In this language, else in English; empty: no such key.
    QString label(const QString &key, const QString &language) const;
};

/// profile.invalid names `file` and the place. What is not known is an error, as in service.json:
/// an unknown member, kind, act, label or condition form.
std::variant<ConsoleScenes, Finding> parseConsoleScenes(const QByteArray &json,
                                                        const QString &file);
/// Empty if the service has none. The built-in ones are held by tests: one that cannot be read
/// shows nothing.
ConsoleScenes loadConsoleScenes(const QString &serviceId);

} // namespace sda
