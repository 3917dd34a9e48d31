#include "BitPacking.h"
#include "PostcodeBlob.h"
#include "PostcodeBlobFormat.h"

namespace ics {

using namespace postcodeblob;

namespace {

    struct Corner
    {
        std::int32_t left = INT32_MAX, bottom = INT32_MAX, right = -1, top = -1;
    };

    bool isEncodable(const std::vector<PostcodeEntry> &entries)
    {
        int last = -1;
        for (const PostcodeEntry &e : entries) {
            const bool position
                = e.x == -1 ? e.y == -1 : e.x >= 0 && e.y >= 0 && e.x < positionLimit && e.y < positionLimit;
            const bool place = e.lsoa >= 0 ? e.lsoa < (1 << 24) && e.country == Country::England : e.lsoa == -1;
            if (e.pair <= last || e.pair >= pairs || !position || !place || e.quality % 10 != 0 || e.quality > 150)
                return false;
            const bool bare = e.lsoa < 0 && e.source == LsoaSource::None && e.quality == 0;
            if (e.status == PostcodeStatus::NotListed || (e.status == PostcodeStatus::Unrecorded && !bare))
                return false;
            last = e.pair;
        }
        return !entries.empty();
    }

    std::uint32_t placeCode(const PostcodeEntry &e)
    {
        const int value = e.lsoa >= 0 ? firstLsoa + e.lsoa : static_cast<int>(e.country);
        return static_cast<std::uint32_t>(2 * value + (e.hasPosition() ? 1 : 0));
    }

    std::uint32_t attributeCode(const PostcodeEntry &e)
    {
        if (e.status == PostcodeStatus::Unrecorded)
            return statusUnrecorded;
        const bool published = e.source == LsoaSource::Published && e.quality == usualQuality(e.status);
        if (e.lsoa >= 0 ? published : e.source == LsoaSource::None && e.quality == 0)
            return usual;
        return static_cast<std::uint32_t>(1 + 16 * static_cast<int>(e.source) + e.quality / 10);
    }

    template <typename CodeOf>
    std::vector<std::uint32_t> paletteOf(const std::vector<PostcodeEntry> &entries, CodeOf codeOf)
    {
        std::vector<std::uint32_t> palette;
        for (const PostcodeEntry &e : entries)
            palette.push_back(codeOf(e));
        std::sort(palette.begin(), palette.end());
        palette.erase(std::unique(palette.begin(), palette.end()), palette.end());
        return palette;
    }

    std::size_t positionIn(const std::vector<std::uint32_t> &palette, std::uint32_t code)
    {
        return static_cast<std::size_t>(std::lower_bound(palette.begin(), palette.end(), code) - palette.begin());
    }

    template <typename CodeOf>
    QByteArray packed(
        const std::vector<PostcodeEntry> &entries, const std::vector<std::uint32_t> &palette, CodeOf codeOf)
    {
        BitWriter bits;
        for (const PostcodeEntry &e : entries)
            bits.add(static_cast<std::uint32_t>(positionIn(palette, codeOf(e))), bitsFor(palette.size()));
        return bits.take();
    }

    QByteArray presenceAndStatus(const std::vector<PostcodeEntry> &entries)
    {
        QByteArray presence(presenceBytes, '\0');
        BitWriter live;
        for (const PostcodeEntry &e : entries) {
            presence[e.pair / 8] = static_cast<char>(presence[e.pair / 8] | 1 << (e.pair % 8));
            live.add(e.status == PostcodeStatus::Live ? 1 : 0, 1);
        }
        return presence + live.take();
    }

    QByteArray positions(const std::vector<PostcodeEntry> &entries, const std::vector<std::uint32_t> &places)
    {
        std::vector<Corner> corners(places.size());
        for (const PostcodeEntry &e : entries) {
            Corner &c = corners[positionIn(places, placeCode(e))];
            c = { std::min(c.left, e.x), std::min(c.bottom, e.y), std::max(c.right, e.x), std::max(c.top, e.y) };
        }
        const auto xBits = [](const Corner &c) { return bitsFor(static_cast<std::size_t>(c.right - c.left) + 1); };
        const auto yBits = [](const Corner &c) { return bitsFor(static_cast<std::size_t>(c.top - c.bottom) + 1); };
        QByteArray out;
        Corner last { .left = 0, .bottom = 0 };
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (places[i] % 2 == 0)
                continue;
            addVarint(out, zigzag(corners[i].left - last.left));
            addVarint(out, zigzag(corners[i].bottom - last.bottom));
            out += static_cast<char>(xBits(corners[i]));
            out += static_cast<char>(yBits(corners[i]));
            last = corners[i];
        }
        BitWriter bits;
        for (const PostcodeEntry &e : entries) {
            const Corner &c = corners[positionIn(places, placeCode(e))];
            if (!e.hasPosition())
                continue;
            bits.add(static_cast<std::uint32_t>(e.x - c.left), xBits(c));
            bits.add(static_cast<std::uint32_t>(e.y - c.bottom), yBits(c));
        }
        return out + bits.take();
    }

}

std::optional<QByteArray> encodeSector(const std::vector<PostcodeEntry> &entries)
{
    if (!isEncodable(entries))
        return std::nullopt;
    const auto places = paletteOf(entries, placeCode);
    const auto attributes = paletteOf(entries, attributeCode);
    QByteArray out(1, format);
    out += presenceAndStatus(entries);
    addVarint(out, static_cast<std::uint32_t>(places.size()));
    std::int64_t last = -1;
    for (const std::uint32_t code : places) {
        addVarint(out, static_cast<std::uint32_t>(code - last - 1));
        last = code;
    }
    out += packed(entries, places, placeCode);
    addVarint(out, static_cast<std::uint32_t>(attributes.size()));
    for (const std::uint32_t code : attributes)
        out += static_cast<char>(code);
    out += packed(entries, attributes, attributeCode);
    out += positions(entries, places);
    return out;
}

}
