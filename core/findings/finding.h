#pragma once

#include "core/findings/findingrules.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <optional>

/// \file
/// Everything a person can be told is a Finding: a code and named arguments, no sentence.
/// The sentences are made in ui/text; the codes are the contract of saved files, JSON and tests.

namespace sda {

using FindingArgs = QMap<Arg, QVariant>;

/// The stable name of a code, e.g. "name.domain-doubled".
QString idOf(FindingCode code);
/// The code of a stable name; nothing for names this version does not know.
std::optional<FindingCode> findingCodeOf(QStringView id);
/// The name of an argument in JSON, e.g. "expectedEnding".
QString nameOf(Arg arg);

class Finding
{
public:
    FindingCode code() const { return m_code; }
    Severity severity() const { return severityOf(m_code); }
    const FindingArgs &args() const { return m_args; }

    QString text(Arg arg) const { return m_args.value(arg).toString(); }
    int number(Arg arg) const { return m_args.value(arg).toInt(); }
    QStringList list(Arg arg) const { return m_args.value(arg).toStringList(); }
    QDateTime time(Arg arg) const { return m_args.value(arg).toDateTime(); }

    bool operator==(const Finding &) const = default;

    /// For code that has checked the arguments by other means; use finding<Code>() everywhere else.
    /// Aborts if a required argument is missing.
    static Finding fromParts(FindingCode code, FindingArgs args);

private:
    Finding(FindingCode code, FindingArgs args) : m_code(code), m_args(std::move(args)) { }
    FindingCode m_code;
    FindingArgs m_args;
};

template <Arg A>
struct GivenArg
{
    static constexpr Arg arg = A;
    QVariant value;
};

/// `arg<Arg::Name> = name` makes one named argument.
template <Arg A>
struct ArgSlot
{
    template <typename T>
    GivenArg<A> operator=(T &&value) const
    {
        return {QVariant::fromValue(std::decay_t<T>(std::forward<T>(value)))};
    }
};
template <Arg A>
inline constexpr ArgSlot<A> arg{};

/// Makes a finding; does not compile if a required argument is not given:
/// `finding<FindingCode::SpfTooManyLookups>(arg<Arg::Count> = 12, arg<Arg::Limit> = 10)`.
template <FindingCode code, typename... Given>
Finding finding(Given... given)
{
    constexpr std::uint64_t present = (std::uint64_t{0} | ... | argBit(Given::arg));
    static_assert((requiredArgs(code) & ~present) == 0,
                  "a required argument of this finding is missing");
    FindingArgs args;
    (args.insert(Given::arg, std::move(given.value)), ...);
    return Finding::fromParts(code, std::move(args));
}

} // namespace sda
