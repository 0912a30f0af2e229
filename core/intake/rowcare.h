#pragma once

#include "core/intake/intake.h"
#include "core/intake/rowforms.h"

namespace sda {

/// Makes a row of what was read: all repairs of one row are here, and each is said.
class RowCare
{
public:
    /// `ownDomain` may be empty.
    explicit RowCare(QString ownDomain) : m_ownDomain(std::move(ownDomain)) { }

    IntakeRow care(const RawRow &raw);
    const QList<Finding> &repairs() const { return m_repairs; }
    const QList<Finding> &questions() const { return m_questions; }
    /// A character was taken out of a key, and what is left is none.
    bool isKeyDamaged() const { return m_keyDamaged; }

private:
    template <FindingCode code>
    void note(const QString &text);
    QString hostOf(const QString &raw);
    QString withoutOwnMarks(const QString &host);
    QString cellOf(const QString &raw, IntakeRow &row);
    QString withoutEscapes(const QString &text);
    QString withoutRemark(const QString &text, IntakeRow &row) const;
    void takeValue(const RawRow &raw, IntakeRow &row);
    void takeTarget(IntakeRow &row);
    void takeText(IntakeRow &row);
    void takeGluedPriority(IntakeRow &row);
    void noteTraces(const RawRow &raw, const IntakeRow &row);
    void checkSeams(const QStringList &strings);
    void checkKey(const RawRow &raw, const QString &before, const IntakeRow &row);

    QString m_ownDomain;
    QList<Finding> m_repairs;
    QList<Finding> m_questions;
    bool m_severalStrings = false;
    bool m_isQuoted = false;
    bool m_keyDamaged = false;
};

} // namespace sda
