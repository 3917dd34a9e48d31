#include "PostcodeIndex.h"
#include "PostcodeSlip.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace ics {

namespace {

    /** Characters taken for one another on paper, and neighbours on the keyboard. */
    constexpr std::string_view alike = "0O 0D 0Q OD OQ 1I 1L IL 2Z 5S 6G 8B UV VY EF PR CG MN";
    constexpr std::string_view keyboard = "QWERTYUIOP ASDFGHJKL ZXCVBNM 1234567890";

    bool together(std::string_view pairs, char a, char b)
    {
        const std::array<char, 2> forth { a, b };
        const std::array<char, 2> back { b, a };
        return pairs.find({ forth.data(), 2 }) != std::string_view::npos
            || pairs.find({ back.data(), 2 }) != std::string_view::npos;
    }

    Slip slipBetween(char a, char b)
    {
        if (together(alike, a, b))
            return Slip::LooksAlike;
        return together(keyboard, a, b) ? Slip::NextKey : Slip::OtherLetter;
    }

    void add(std::vector<SlippedPostcode> &found, Slip slip, const std::string &text)
    {
        const Postcode p = Postcode::parse(QByteArrayView(text.data(), qsizetype(text.size())));
        if (p.isUnit() && p.sectorKey() >= 0)
            found.emplace_back(slip, p);
    }

}

std::vector<SlippedPostcode> slipsOf(const Postcode &unit, Slip least)
{
    std::string text(unit.view());
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    std::vector<SlippedPostcode> found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string other = text;
        if (i + 1 < text.size() && text[i] != text[i + 1]) {
            std::swap(other[i], other[i + 1]);
            add(found, Slip::Swapped, other);
            other = text;
        }
        for (const char c : std::string_view("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
            other[i] = c;
            if (const Slip slip = slipBetween(text[i], c); c != text[i] && slip <= least)
                add(found, slip, other);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}

Result<std::vector<Postcode>> PostcodeIndex::near(const Postcode &unit, int limit)
{
    struct Found
    {
        Slip slip;
        bool terminated;
        Postcode postcode;
    };
    std::vector<Found> listed;
    std::set<Postcode> seen;
    if (unit.inwardPair() < 0)
        return std::vector<Postcode> {};
    for (const auto &[slip, postcode] : slipsOf(unit, Slip::OtherLetter)) {
        if (postcode == unit || !seen.insert(postcode).second)
            continue;
        const auto hit = find(postcode);
        if (!hit)
            return hit.error();
        if (hit->status != PostcodeStatus::NotListed)
            listed.push_back({ slip, hit->status == PostcodeStatus::Terminated, postcode });
    }
    std::stable_sort(listed.begin(), listed.end(),
        [](const Found &a, const Found &b) { return std::tie(a.slip, a.terminated) < std::tie(b.slip, b.terminated); });
    std::vector<Postcode> result;
    for (const Found &f : listed) {
        if (result.size() < static_cast<std::size_t>(std::max(limit, 0)))
            result.push_back(f.postcode);
    }
    return result;
}

}
