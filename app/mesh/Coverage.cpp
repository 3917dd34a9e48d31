#include "Coverage.h"

#include "Contacts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** How many of each kind of fault a feature has; one note for each kind. */
    struct Faults
    {
        int unclosed = 0, repeated = 0, spikes = 0, collapsed = 0, selfTouching = 0, holesAsShells = 0,
            shellsAsHoles = 0, flipped = 0;
    };

    void dropRepeats(Ring &ring, int &count)
    {
        const auto first = std::unique(ring.begin(), ring.end());
        count += static_cast<int>(ring.end() - first);
        ring.erase(first, ring.end());
    }

    /** Removes there-and-back lines: a, b, a becomes a. Works on a ring without its closing point. */
    void dropSpikes(Ring &open, int &count)
    {
        bool found = true;
        while (found && open.size() > 2) {
            found = false;
            for (std::size_t i = 0; i < open.size() && open.size() > 2; ++i) {
                const std::size_t next = (i + 1) % open.size();
                if (open[(i + open.size() - 1) % open.size()] != open[next])
                    continue;
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(std::max(i, next)));
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(std::min(i, next)));
                ++count;
                found = true;
                i = 0;
            }
        }
    }

    /** Cuts a ring at every vertex that it visits twice. */
    std::vector<Ring> splitAtRepeats(const Ring &ring)
    {
        std::vector<Ring> parts;
        std::map<GridPoint, std::size_t> seen;
        Ring open;
        for (const GridPoint p : ring) {
            const auto known = seen.find(p);
            if (known == seen.end()) {
                seen.emplace(p, open.size());
                open.push_back(p);
                continue;
            }
            const auto first = open.begin() + static_cast<std::ptrdiff_t>(known->second);
            Ring part(first, open.end());
            part.push_back(p);
            for (auto q = first + 1; q != open.end(); ++q)
                seen.erase(*q);
            open.erase(first + 1, open.end());
            if (part.size() > 3)
                parts.push_back(std::move(part));
        }
        return parts;
    }

    bool visitsTwice(const Ring &ring)
    {
        Ring sorted(ring.begin() + 1, ring.end());
        std::ranges::sort(sorted);
        return std::ranges::adjacent_find(sorted) != sorted.end();
    }

    struct NamedRing
    {
        Ring points;
        bool namedHole;
        bool whole; // not a part of a ring that was cut
    };

    void addRing(Ring ring, bool namedHole, std::vector<NamedRing> &rings, Faults &faults)
    {
        dropRepeats(ring, faults.repeated);
        if (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        else
            ++faults.unclosed;
        dropSpikes(ring, faults.spikes);
        if (ring.size() < 3) {
            ++faults.collapsed;
            return;
        }
        ring.push_back(ring.front());
        if (!visitsTwice(ring)) {
            rings.push_back({ std::move(ring), namedHole, true });
            return;
        }
        ++faults.selfTouching;
        for (Ring &part : splitAtRepeats(ring))
            rings.push_back({ std::move(part), namedHole, false });
    }

    bool isHole(const std::vector<NamedRing> &rings, std::size_t ring)
    {
        bool hole = false;
        for (std::size_t i = 0; i < rings.size(); ++i)
            hole ^= i != ring && isWithin(rings[ring].points, rings[i].points);
        return hole;
    }

    void orient(std::vector<NamedRing> &rings, Faults &faults)
    {
        for (std::size_t i = 0; i < rings.size(); ++i) {
            NamedRing &ring = rings[i];
            const bool hole = isHole(rings, i);
            faults.holesAsShells += ring.whole && hole && !ring.namedHole;
            faults.shellsAsHoles += ring.whole && !hole && ring.namedHole;
            if ((doubleArea(ring.points) < 0) != hole) {
                std::ranges::reverse(ring.points);
                faults.flipped += ring.whole && hole == ring.namedHole;
            }
        }
    }

    void report(const Faults &faults, const CoverageFeature &feature, std::vector<CoverageNote> &notes)
    {
        const auto note = [&](int count, const QString &text) {
            if (count > 0)
                notes.push_back({ feature.code, feature.line, text.arg(count) });
        };
        note(faults.unclosed, u"rings that do not close: %1; closed"_s);
        note(faults.repeated, u"vertices repeated one after the other: %1; dropped"_s);
        note(faults.spikes, u"lines that go there and back: %1; dropped"_s);
        note(faults.collapsed, u"rings without an area: %1; dropped"_s);
        note(faults.selfTouching, u"rings that touch themselves: %1; cut in parts"_s);
        note(faults.holesAsShells, u"holes given as shells: %1; made holes"_s);
        note(faults.shellsAsHoles, u"parts given as holes: %1; made parts"_s);
        note(faults.flipped, u"rings that run the wrong way: %1; turned round"_s);
        if (feature.polygons.empty())
            notes.push_back({ feature.code, feature.line, u"no polygon"_s });
    }

    struct SegmentHash
    {
        std::size_t operator()(const Segment &s) const
        {
            const auto mix = [](std::uint64_t h, std::int32_t v) {
                return (h ^ static_cast<std::uint32_t>(v)) * 0x9e3779b97f4a7c15ULL;
            };
            const std::uint64_t h = mix(mix(mix(mix(0, s.a.x), s.a.y) >> 3, s.b.x), s.b.y);
            return static_cast<std::size_t>(h ^ h >> 29);
        }
    };
    using MissingVertices = std::unordered_map<Segment, std::vector<GridPoint>, SegmentHash>;

    std::vector<Segment> distinctSegments(const std::vector<CleanFeature> &features)
    {
        std::vector<Segment> segments;
        for (const CleanFeature &feature : features) {
            for (const Ring &ring : feature.rings) {
                for (std::size_t i = 1; i < ring.size(); ++i)
                    segments.push_back(segmentBetween(ring[i - 1], ring[i]));
            }
        }
        std::ranges::sort(segments);
        segments.erase(std::unique(segments.begin(), segments.end()), segments.end());
        return segments;
    }

    bool insertInto(Ring &ring, const MissingVertices &missing)
    {
        Ring result { ring.front() };
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const auto found = missing.find(segmentBetween(ring[i - 1], ring[i]));
            if (found != missing.end()) {
                const bool forward = ring[i - 1] < ring[i];
                const auto &points = found->second; // sorted from the lesser end
                if (forward)
                    result.insert(result.end(), points.begin(), points.end());
                else
                    result.insert(result.end(), points.rbegin(), points.rend());
            }
            result.push_back(ring[i]);
        }
        const bool changed = result.size() != ring.size();
        ring = std::move(result);
        return changed;
    }

    void insertInto(CleanFeature &feature, const MissingVertices &missing, std::vector<CoverageNote> &notes)
    {
        bool changed = false;
        for (Ring &ring : feature.rings)
            changed |= insertInto(ring, missing);
        if (!changed)
            return;
        notes.push_back({ feature.code, feature.line, u"its border crosses or touches another; joined by a vertex"_s });
        CoverageFeature again { feature.code, feature.line, {} };
        for (Ring &ring : feature.rings)
            again.polygons.push_back({ std::move(ring) });
        std::vector<CoverageNote> ignored;
        feature.rings = clean(again, ignored).rings;
    }

}

CleanFeature clean(const CoverageFeature &feature, std::vector<CoverageNote> &notes)
{
    Faults faults;
    std::vector<NamedRing> rings;
    for (const auto &polygon : feature.polygons) {
        for (std::size_t i = 0; i < polygon.size(); ++i)
            addRing(polygon[i], i > 0, rings, faults);
    }
    orient(rings, faults);
    report(faults, feature, notes);
    CleanFeature result { feature.code, feature.line, {} };
    for (NamedRing &ring : rings)
        result.rings.push_back(std::move(ring.points));
    return result;
}

Result<Done> joinCrossings(std::vector<CleanFeature> &features, std::vector<CoverageNote> &notes)
{
    constexpr int rounds = 5; // moving a crossing to the grid can make another one, rarely twice
    std::vector<Contact> contacts;
    for (int round = 0; round < rounds; ++round) {
        contacts = findContacts(distinctSegments(features));
        if (contacts.empty())
            return Done {};
        MissingVertices missing;
        for (const Contact &contact : contacts)
            missing[contact.segment].push_back(contact.at);
        for (CleanFeature &feature : features)
            insertInto(feature, missing, notes);
    }
    const GridPoint at = contacts.front().at;
    return Error { .kind = ErrorKind::BadGeometry,
        .detail = u"borders still cross at %1, %2"_s.arg(at.x / 10.0).arg(at.y / 10.0) };
}

}
