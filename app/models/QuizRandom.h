// Chance that is the same on every machine: SplitMix64 (Steele, Lea and Flood 2014) with bounding of our own, because
// the distributions of the standard library differ from one library to the next.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace ics {

class QuizRandom final
{
public:
    explicit QuizRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /** Below the bound, each as likely: what lies above the last whole multiple of it is thrown again. */
    std::size_t below(std::size_t bound)
    {
        const std::uint64_t n = bound;
        const std::uint64_t surplus = (UINT64_MAX % n + 1) % n;
        std::uint64_t thrown = next();
        while (thrown > UINT64_MAX - surplus)
            thrown = next();
        return static_cast<std::size_t>(thrown % n);
    }

    template <typename T> void shuffle(std::vector<T> &all)
    {
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[below(i)]);
    }

private:
    std::uint64_t m_state;
};

}
