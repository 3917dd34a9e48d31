// Splits a short, memory-bound piece of work over a few threads that end before it returns.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace ics {

/** Threads worth starting for a few milliseconds of work. */
[[nodiscard]] inline unsigned usefulThreads()
{
    return std::min(4U, std::max(1U, std::thread::hardware_concurrency()));
}

/** Calls work(i) for 0 ≤ i < count, each once, in any order. work must not throw. */
template <typename Work> void forEachInParallel(std::size_t count, unsigned threads, const Work &work)
{
    std::atomic_size_t next { 0 };
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others;
    for (unsigned t = 1; t < threads && t < count; ++t)
        others.emplace_back(run);
    run();
}

}
