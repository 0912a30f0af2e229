#pragma once

#include "recordset.h"

#include <QStringList>

#include <functional>
#include <optional>

/// \file
/// A text on its way: records, how each cell is shown, what has to be read from it.

namespace pastes {

/// What a right reading gives back for one record.
struct WantedRow
{
    QString type; ///< empty: the text names none that exists
    QString name; ///< whole, in code form
    bool nameTold = true; ///< false: the host may be empty
    QString value; ///< text, or target without final dot
    std::optional<int> priority;
    bool anyLetterCase = false; ///< the value may come back in other letter case
    QStringList alsoRight; ///< other readings of the value
    bool isText() const { return type != QStringLiteral("MX") && type != QStringLiteral("CNAME"); }
};

enum class Outcome {
    Read, ///< all rows come back
    Asked, ///< not without a question
    Refused, ///< the damaged row is refused, the others come back
};

struct MadePaste
{
    quint32 seed = 0;
    QString kind;
    QString trap;
    QString text;
    QString ownDomain; ///< what the person has typed before; may be empty
    QString base; ///< what relative hosts are relative to
    QStringList domains; ///< sender domains that the text may be understood to be for
    QList<WantedRow> wanted;
    Outcome outcome = Outcome::Read;
    bool hasRepair = false; ///< something was changed, and that has to be said
    bool mustAsk = false;
    QStringList bareHosts; ///< rows of these hosts may come back too, without value
    QStringList damaged; ///< texts that no value may have
    QStringList strangers; ///< domains that no host may have
    QStringList secrets; ///< texts that nothing may have
};

/// Kinds of text by where they come from: not every trap occurs everywhere.
enum Family {
    Table = 1,
    Lines = 2,
    Zone = 4,
    Tool = 8,
    Machine = 16,
    Mail = 32,
    ByHand = Table | Lines | Mail,
    Everywhere = 63,
};

/// One record as it is printed.
struct ShownRow
{
    QString type;
    QString host;
    QString value;
    QString priority; ///< MX
    QString ttl;
    QString note;
    bool isText = false;
    bool quoted = false;
    QString open = QStringLiteral("\"");
    QString close = QStringLiteral("\"");
    QList<qsizetype> seams; ///< where the text is divided into strings
    QString between = QStringLiteral(" "); ///< strings
    bool escaped = false; ///< semicolons as in zone files
    QString glue = QStringLiteral(" "); ///< between priority and target
    QString before; ///< in front of the value's cell and behind it
    QString behind;

    /// As a person or a panel shows it.
    QString shownValue(bool mustBeQuoted = false) const;
    /// The same, priority in front of an MX.
    QString valueWithPriority(bool mustBeQuoted = false) const;
    /// `shown` between the marks; what stands behind the value comes behind them.
    QString marked(const QString &shown, const QString &left, const QString &right) const;
    /// As programs print it: quoted, strings of at most 255 octets.
    QStringList strings() const;
};

enum class Naming { Relative, Whole, WholeWithDot };
enum class PriorityPlace { Column, InValue, Untold };

struct Draft
{
    RecordSet set;
    QList<ShownRow> rows; ///< as made.wanted
    MadePaste made;
    int language = 0; ///< en, ja, ko, zh
    Naming naming = Naming::Relative;
    PriorityPlace priorities = PriorityPlace::InValue;
    QString blank = QStringLiteral(" "); ///< between words that are columns
    bool hasCopyWords = false;
    bool mustShowTtl = false;

    void drop(qsizetype row);
    /// Without the records that the kind cannot show.
    void keepOnly(const std::function<bool(const Record &)> &shown);
};

struct Kind
{
    QString name;
    Family family = Table;
    QList<Naming> namings;
    /// False: these records cannot be shown so. Called before the trap is set.
    std::function<bool(Draft &, Seeded &)> prepare;
    std::function<QString(Draft &, Seeded &)> layOut;
    bool codeForm = false; ///< names only in code form
};

struct Trap
{
    QString name;
    int families = Everywhere;
    /// False: there is nothing to be changed.
    std::function<bool(Draft &, Seeded &)> set;
    std::function<QString(const QString &, Seeded &)> after; ///< on the text
    QStringList notIn; ///< kinds by name
};

/// The records in this kind; nothing if kind and set do not fit.
std::optional<Draft> makeDraft(const Kind &kind, RecordSet set, Seeded &random);

/// The text of a kind with these traps, set in this order, or nothing: they do not occur there.
std::optional<MadePaste> makePaste(const Kind &kind, const QList<Trap> &traps, quint32 seed);

/// The draft as text.
MadePaste layOut(const Kind &kind, Draft draft, Seeded &random);

const QList<Kind> &allKinds();
const QList<Trap> &allTraps();
/// Traps that may come in front of another one.
QList<Trap> trapsBeside();

QList<Kind> tableKinds();
QList<Kind> lineKinds();
QList<Kind> zoneKinds();
QList<Kind> toolKinds();
QList<Kind> machineKinds();
QList<Kind> mailKinds();

QList<Trap> blankTraps();
QList<Trap> letterTraps();
QList<Trap> valueTraps();
QList<Trap> refusedTraps();

/// Where a base64 text stands in the value: nothing inside may be changed.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool has(qsizetype position) const { return position >= start && position < start + length; }
};
Span base64In(const QString &value);

/// The value with `change` done to the letters outside base64.
QString outsideBase64(const QString &value, const std::function<QString(QString)> &change);

QString s(const char *text);

} // namespace pastes
