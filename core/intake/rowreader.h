#pragma once

#include "core/intake/cells.h"
#include "core/intake/identitylines.h"
#include "core/intake/lookuplines.h"
#include "core/intake/pastelines.h"

#include <QHash>

namespace sda {

/// Walks through the lines of a paste and collects rows. Every line is looked at a bounded number
/// of times, so any text takes linear time.
class RowReader
{
public:
    RowReader(QList<PasteLine> lines, QString ownDomain);

    QList<RawRow> read();
    /// There were more rows than anybody has; the rest was not read.
    bool isCutShort() const { return m_isCutShort; }

    /// Lines in which a look-up says that it found nothing.
    QStringList failures() const { return m_lookup.failures(); }
    /// Domains that the text names as the sender domain.
    QStringList domains() const { return m_identity.domains() + m_origins; }
    /// Tokens were found, but no domain for them.
    bool wantsDomain() const { return m_identity.wantsDomain(); }

private:
    bool readLine(const QString &line);
    bool readForms(const QString &line);
    bool readProse(const QString &line);
    bool readLookup(const QString &line);
    bool readDirective(const QString &line);
    bool readIdentity(const QString &line);
    bool readZoneLine(const QString &line);
    bool readTableLine(const QString &line);
    bool readLabelLine(const QString &line);
    bool readUnderLabel(const QString &line);
    bool readPriorityBehind(const QString &line);
    bool readOutput(const QString &line);
    bool readTitledValue(const QString &line);
    bool readBareValue(const QString &line);
    bool readCellAlone(const QString &line);
    bool readTarget(const QString &text, const QString &line);

    void readLabels(const QString &line, const QList<LabelAt> &labels);
    void setField(Field field, const QString &text);
    void setCells(const QStringList &cells);
    bool fitsHeader(const QString &line) const;
    QString withQuotesClosed(const QString &line, QChar delimiter);
    std::optional<QStringList> cellsBelow(const QStringList &cells, const QString &line) const;
    std::optional<RawRow> rowOfCells(const QStringList &given, const QString &line) const;
    QString withContinuation(const QString &value, Traces &traces);
    bool isOwnName(const QString &text) const;
    bool isKeyBelow() const;
    bool isHostBelow(const QString &above) const;
    void passEmptyLine();
    void finishBlock();
    void add(RawRow row);

    QList<PasteLine> m_lines;
    QString m_ownDomain;
    qsizetype m_at = 0; ///< the line after the one being read
    PasteLine m_line; ///< being read
    bool m_isBelowGap = false; ///< an empty line stands above it
    QList<RawRow> m_rows;
    bool m_isCutShort = false;

    LookupReader m_lookup;
    IdentityReader m_identity;
    QList<Field> m_header; ///< of the table being read
    QString m_headerLine; ///< as it stands there
    QChar m_delimiter;
    RawRow m_block; ///< collected from label lines
    std::optional<Field> m_label; ///< stood alone; its value follows
    int m_labelsAlone = 0; ///< label lines without a value, up to the line being read
    int m_labelsAbove = 0; ///< and up to the line before
    RawRow m_cells; ///< collected from cells that stand alone: type and host
    QString m_origin; ///< $ORIGIN, with leading dot
    QStringList m_origins;
    QString m_owner; ///< of the zone line above
    bool m_isInsideZone = false; ///< behind $ORIGIN or $TTL
    QHash<QString, RawRow> m_outputs; ///< halves of rows, by what their keys have in common
};

} // namespace sda
