#pragma once

#include "core/intake/identity.h"

namespace sda {

/// Reads what the AWS command line tool prints as text, YAML or a table, lists of tokens in
/// Terraform outputs, and the calls themselves.
class IdentityReader
{
public:
    /// False if the line is none of these.
    bool take(const QString &line);
    /// Call behind the last line, and where another kind of text begins.
    void finish();

    QList<RawRow> takeRows();
    /// Domains that the text names as the identity's.
    const QStringList &domains() const { return m_domains; }
    /// Tokens were found, but no domain for them.
    bool wantsDomain() const { return m_wantsDomain; }

private:
    bool takeCall(const QString &line);
    bool takeList(const QString &name, const QString &rest);
    bool takePair(const QString &name, const QString &value);
    bool takeToken(const QString &line);
    void beginReply();
    void noteDomain(const QString &domain);

    Identity m_identity;
    bool m_insideTokens = false;
    QString m_domainAbove; ///< a domain that stood alone: the key of what follows
    bool m_expectsDomain = false; ///< in DkimAttributes or VerificationAttributes
    QList<RawRow> m_rows;
    QStringList m_domains;
    bool m_wantsDomain = false;
};

} // namespace sda
