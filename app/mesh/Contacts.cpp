#include "Contacts.h"

#include "Ring.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace ics {

namespace {

    constexpr std::int32_t cellSize = 2000;

    std::int32_t cellOf(std::int32_t coordinate) { return (coordinate + maxCoordinate) / cellSize; }

    struct Entry
    {
        std::uint64_t cell;
        std::uint32_t segment;
    };

    /** All cells that a segment passes through, and perhaps a neighbour of one. */
    void addCells(const Segment &s, std::uint32_t number, std::vector<Entry> &entries)
    {
        const double slope = s.a.x == s.b.x ? 0 : double(s.b.y - s.a.y) / double(s.b.x - s.a.x);
        const auto yAt = [&](std::int32_t x) { return s.a.y + slope * (std::clamp(x, s.a.x, s.b.x) - s.a.x); };
        const auto [low, high] = std::minmax(s.a.y, s.b.y);
        for (std::int32_t column = cellOf(s.a.x); column <= cellOf(s.b.x); ++column) {
            const std::int32_t west = column * cellSize - maxCoordinate;
            auto [from, to] = std::minmax({ yAt(west), yAt(west + cellSize) });
            if (s.a.x == s.b.x) {
                from = low;
                to = high;
            }
            const std::int32_t first = cellOf(std::max(low, static_cast<std::int32_t>(std::floor(from)) - 1));
            const std::int32_t last = cellOf(std::min(high, static_cast<std::int32_t>(std::ceil(to)) + 1));
            for (std::int32_t row = first; row <= last; ++row)
                entries.push_back({ std::uint64_t(column) << 32 | std::uint32_t(row), number });
        }
    }

    bool isInterior(GridPoint p, const Segment &s)
    {
        const auto [low, high] = std::minmax(s.a.y, s.b.y);
        return p != s.a && p != s.b && p.x >= s.a.x && p.x <= s.b.x && p.y >= low && p.y <= high
            && turn(s.a, s.b, p) == 0;
    }

    void addContact(const Segment &s, GridPoint p, std::vector<Contact> &contacts)
    {
        if (p != s.a && p != s.b)
            contacts.push_back({ s, p });
    }

    void compare(const Segment &s, const Segment &t, std::vector<Contact> &contacts)
    {
        const std::int64_t a = turn(t.a, t.b, s.a);
        const std::int64_t b = turn(t.a, t.b, s.b);
        const std::int64_t c = turn(s.a, s.b, t.a);
        const std::int64_t d = turn(s.a, s.b, t.b);
        if (((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0))) {
            const double along = double(a) / double(a - b);
            const GridPoint at { static_cast<std::int32_t>(std::lround(s.a.x + along * (s.b.x - s.a.x))),
                static_cast<std::int32_t>(std::lround(s.a.y + along * (s.b.y - s.a.y))) };
            addContact(s, at, contacts);
            addContact(t, at, contacts);
            return;
        }
        if (a != 0 && b != 0 && c != 0 && d != 0)
            return;
        for (const GridPoint p : { t.a, t.b }) {
            if (isInterior(p, s))
                contacts.push_back({ s, p });
        }
        for (const GridPoint p : { s.a, s.b }) {
            if (isInterior(p, t))
                contacts.push_back({ t, p });
        }
    }

    void compareWithin(
        std::span<const Entry> cell, const std::vector<Segment> &segments, std::vector<Contact> &contacts)
    {
        for (std::size_t i = 0; i < cell.size(); ++i) {
            const Segment &s = segments[cell[i].segment];
            const auto [low, high] = std::minmax(s.a.y, s.b.y);
            for (std::size_t j = i + 1; j < cell.size(); ++j) {
                const Segment &t = segments[cell[j].segment];
                if (t.a.x > s.b.x)
                    break;
                if (std::max(t.a.y, t.b.y) >= low && std::min(t.a.y, t.b.y) <= high)
                    compare(s, t, contacts);
            }
        }
    }

}

std::vector<Contact> findContacts(std::vector<Segment> segments)
{
    std::ranges::sort(segments);
    std::vector<Entry> entries;
    entries.reserve(segments.size() + segments.size() / 2);
    for (std::uint32_t i = 0; i < segments.size(); ++i)
        addCells(segments[i], i, entries);
    std::ranges::sort(entries,
        [](const Entry &l, const Entry &r) { return l.cell != r.cell ? l.cell < r.cell : l.segment < r.segment; });
    std::vector<Contact> contacts;
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last = std::find_if(first, entries.end(), [&](const Entry &e) { return e.cell != first->cell; });
        compareWithin(std::span(first, last), segments, contacts);
        first = last;
    }
    std::ranges::sort(contacts);
    contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
    return contacts;
}

}
