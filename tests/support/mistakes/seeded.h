#pragma once

#include <QList>

#include <random>

namespace mistakes {

/// The same numbers for the same seed, on every platform (the distributions of the standard library
/// are free to differ).
class Seeded
{
public:
    explicit Seeded(quint32 seed) : m_engine(seed) { }

    /// 0 … below-1.
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    T oneOf(const QList<T> &choices)
    {
        return choices.at(below(int(choices.size())));
    }

private:
    std::mt19937 m_engine;
};

} // namespace mistakes
