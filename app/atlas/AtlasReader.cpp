#include "AtlasReader.h"

#include "AtlasRows.h"
#include "ContentHash.h"
#include "mesh/MeshBlob.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr qint64 maxLsoas = 1'000'000; // whatever a damaged file says

    using Load = std::function<Result<Done>(const AtlasConnection &)>;

    /** One connection and what it loads, on the calling thread. */
    Result<Done> onOwnConnection(const QString &path, std::initializer_list<Load> loads)
    {
        const auto connection = AtlasConnection::open(path);
        if (!connection)
            return connection.error();
        for (const Load &load : loads)
            if (auto done = load(*connection); !done)
                return done;
        return Done {};
    }

    // The codes are in the list that is read at the same time; shareCodes() puts them in.
    Result<Done> loadMesh(const AtlasConnection &c, Mesh &into, std::size_t lsoas)
    {
        std::optional<QByteArray> content;
        auto done = eachAtlasRow(
            c, "mesh"_L1, u"SELECT content FROM mesh"_s, [&](const AtlasRow &r) { content = r.blob(0); });
        if (!done)
            return done;
        auto mesh = decodeMesh(content.value_or(QByteArray()), std::vector<QString>(lsoas), c.path());
        if (!mesh)
            return mesh.error();
        into = std::move(*mesh);
        return Done {};
    }

    Result<std::size_t> lsoaCount(const QString &path)
    {
        qint64 count = 0;
        const auto done = onOwnConnection(path, { [&](const AtlasConnection &c) {
            return eachAtlasRow(
                c, "mesh"_L1, u"SELECT lsoas FROM mesh"_s, [&](const AtlasRow &r) { count = r.integer(0); });
        } });
        if (!done)
            return done.error();
        return static_cast<std::size_t>(std::clamp<qint64>(count, 0, maxLsoas));
    }

    /** The LSOAs and the bodies, which need nothing from the rest. */
    Result<Done> loadLists(const QString &path, Atlas &lists, std::size_t lsoas)
    {
        return onOwnConnection(path,
            {
                [&](const AtlasConnection &c) { return loadLsoas(c, lists); },
                [&](const AtlasConnection &c) { return loadOrganisations(c, lists, lsoas); },
                [&](const AtlasConnection &c) { return loadRegisters(c, lists); },
            });
    }

    Result<Done> loadMap(const QString &path, Atlas &atlas, Mesh &mesh, std::size_t lsoas)
    {
        return onOwnConnection(path,
            {
                [&](const AtlasConnection &c) { return loadMesh(c, mesh, lsoas); },
                [&](const AtlasConnection &c) { return loadSources(c, atlas); },
                [&](const AtlasConnection &c) { return loadAreas(c, atlas); },
                [&](const AtlasConnection &c) { return loadLevelTables(c, atlas, lsoas); },
                [&](const AtlasConnection &c) { return loadIndicators(c, atlas, lsoas); },
                [&](const AtlasConnection &c) { return loadNeighbours(c, atlas); },
            });
    }

    void moveLists(Atlas &from, Atlas &to)
    {
        to.lsoas = std::move(from.lsoas);
        to.practices = std::move(from.practices);
        to.trusts = std::move(from.trusts);
        to.hospitals = std::move(from.hospitals);
        to.seats = std::move(from.seats);
        to.successions = std::move(from.successions);
    }

    /** False if the list is not of as many LSOAs as the mesh, or not in order of code. */
    bool shareCodes(Atlas &atlas, Mesh mesh, std::size_t lsoas)
    {
        if (atlas.lsoas.size() != lsoas || !std::ranges::is_sorted(atlas.lsoas, {}, &Lsoa::code))
            return false;
        std::ranges::transform(atlas.lsoas, mesh.lsoaCodes.begin(), &Lsoa::code);
        atlas.mesh = std::make_shared<const Mesh>(std::move(mesh));
        return true;
    }

}

Result<AtlasPtr> readAtlas(const QString &path)
{
    if (const auto header = checkHeader(path); !header)
        return header.error();
    auto hash = std::async(std::launch::async, [&] { return verifyFile(path); });
    const auto damaged = [&](const Error &found) { // a wrong checksum explains whatever else is wrong
        const auto verified = hash.get();
        return verified ? found : verified.error();
    };
    const auto lsoas = lsoaCount(path);
    if (!lsoas)
        return damaged(lsoas.error());
    Atlas lists;
    auto listsLoaded = std::async(std::launch::async, [&] { return loadLists(path, lists, *lsoas); });
    auto atlas = std::make_shared<Atlas>();
    Mesh mesh;
    const auto mapLoaded = loadMap(path, *atlas, mesh, *lsoas);
    const auto listsDone = listsLoaded.get();
    if (!mapLoaded || !listsDone)
        return damaged(mapLoaded ? listsDone.error() : mapLoaded.error());
    moveLists(lists, *atlas);
    if (!shareCodes(*atlas, std::move(mesh), *lsoas))
        return damaged({ .kind = ErrorKind::AtlasDamaged, .file = path, .detail = u"lsoa"_s });
    atlas->linkAreas();
    atlas->buildIndex();
    const auto verified = hash.get();
    if (!verified)
        return verified.error();
    atlas->path = path;
    atlas->contentHash = *verified;
    return AtlasPtr(std::move(atlas));
}

}
