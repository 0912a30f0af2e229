#pragma once

#include "core/dns/question.h"

#include <QList>

#include <chrono>

namespace sda {

/// How many questions are out at once.
struct BareLimits
{
    int perServer = 20;
    int inAll = 150;
};

struct BareRun
{
    std::chrono::duration<double> wall{0};
    std::chrono::duration<double> work{0}; ///< of the processor, for this thread
    int answered = 0; ///< a packet came, whatever it says
    int failed = 0;
};

/// Sends the questions with c-ares and poll() alone: one channel per server, nothing is read,
/// judged or repeated over TCP. Nothing that asks the same questions by the same library can do
/// less.
BareRun askBare(const QList<Question> &questions, BareLimits limits);

} // namespace sda
