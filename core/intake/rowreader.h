#pragma once

#include "core/intake/rowforms.h"

namespace sda {

/// Walks through the lines of a paste and collects rows. Every line is looked at a bounded number
/// of times, so any text takes linear time.
class RowReader
{
public:
    RowReader(QStringList lines, QString ownDomain);

    QList<RawRow> read();
    /// There were more lines than any table of records has; the rest was not read.
    bool isCutShort() const;

private:
    void readLine(const QString &line);
    bool readDirective(const QString &line);
    bool readZoneLine(const QString &line);
    bool readTableLine(const QString &line);
    bool readLabelLine(const QString &line);
    bool readUnderLabel(const QString &line);
    bool readTitledValue(const QString &line);
    bool readBareValue(const QString &line);
    bool readCellAlone(const QString &line);

    void setField(Field field, const QString &text);
    QString firstWord(Field field, const QString &text, QString &rest) const;
    QString withKeyContinued(const QString &value, bool &joined);
    bool isOwnName(const QString &text) const;
    void finishBlock();
    void add(RawRow row);

    QStringList m_lines;
    QString m_ownDomain;
    qsizetype m_at = 0; ///< the line after the one being read
    int m_linesRead = 0;
    bool m_strangeBlanks = false; ///< in the line being read
    QList<RawRow> m_rows;

    QList<Field> m_header; ///< of the table being read
    QChar m_delimiter;
    RawRow m_block; ///< collected from label lines
    std::optional<Field> m_label; ///< stood alone; its value follows
    int m_labelsAlone = 0; ///< label lines without a value, up to the line being read
    int m_labelsAbove = 0; ///< and up to the line before
    RawRow m_cells; ///< collected from cells that stand alone: type and host
    QString m_origin; ///< $ORIGIN, with leading dot
    QString m_owner; ///< of the zone line above
};

} // namespace sda
