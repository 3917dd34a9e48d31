#include "MeshBuilder.h"

#include "Contacts.h"
#include "RingTracer.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** A piece of border between two neighbouring vertices. */
    struct Piece
    {
        Segment segment;
        LsoaId left = none<LsoaId>; // from a to b
        LsoaId right = none<LsoaId>;
    };

    QString placeName(GridPoint p) { return u"%1, %2"_s.arg(p.x / 10.0, 0, 'f', 1).arg(p.y / 10.0, 0, 'f', 1); }

    std::uint64_t spread(std::uint32_t v) // abc → a0b0c
    {
        std::uint64_t x = v;
        x = (x | x << 16) & 0x0000ffff0000ffffULL;
        x = (x | x << 8) & 0x00ff00ff00ff00ffULL;
        x = (x | x << 4) & 0x0f0f0f0f0f0f0f0fULL;
        x = (x | x << 2) & 0x3333333333333333ULL;
        return (x | x << 1) & 0x5555555555555555ULL;
    }

    std::uint64_t mortonCode(GridPoint p)
    {
        return spread(static_cast<std::uint32_t>(p.x + maxCoordinate)) << 1
            | spread(static_cast<std::uint32_t>(p.y + maxCoordinate));
    }

    std::vector<Piece> collectPieces(const std::vector<CleanFeature> &features)
    {
        std::vector<Piece> pieces;
        for (std::size_t f = 0; f < features.size(); ++f) {
            const auto lsoa = static_cast<LsoaId>(f);
            for (const Ring &ring : features[f].rings) {
                for (std::size_t i = 1; i < ring.size(); ++i) {
                    const Segment s = segmentBetween(ring[i - 1], ring[i]);
                    const bool forward = ring[i - 1] == s.a;
                    pieces.push_back({ s, forward ? lsoa : none<LsoaId>, forward ? none<LsoaId> : lsoa });
                }
            }
        }
        std::ranges::sort(pieces, {}, &Piece::segment);
        return pieces;
    }

    /** Joins the two sides of each border. Errors: BadGeometry where two features lie on the same side of it. */
    Result<std::vector<Piece>> joinSides(std::vector<Piece> pieces, const std::vector<CleanFeature> &features)
    {
        std::vector<Piece> joined;
        for (const Piece &piece : pieces) {
            if (joined.empty() || joined.back().segment != piece.segment) {
                joined.push_back(piece);
                continue;
            }
            Piece &other = joined.back();
            const bool leftIsFree = !isValid(other.left);
            LsoaId &side = leftIsFree ? other.left : other.right;
            const LsoaId lsoa = leftIsFree ? piece.left : piece.right;
            if (isValid(side) || !isValid(lsoa)) {
                const LsoaId second = isValid(piece.left) ? piece.left : piece.right;
                const LsoaId first = isValid(piece.left) ? other.left : other.right;
                return Error { .kind = ErrorKind::BadGeometry,
                    .line = features[index(second)].line,
                    .detail = u"%1 and %2 overlap at %3"_s.arg(
                        features[index(first)].code, features[index(second)].code, placeName(piece.segment.a)) };
            }
            side = lsoa;
        }
        return joined;
    }

    /** The pieces as a graph over the distinct vertices, and its walk into arcs. */
    class Graph
    {
    public:
        explicit Graph(const std::vector<Piece> &pieces)
            : m_pieces(pieces)
            , m_used(pieces.size())
        {
            collectVertices();
            collectSpokes();
        }

        void walk(Mesh &mesh)
        {
            for (const bool nodes : { true, false }) {
                for (std::uint32_t v = 0; v < m_vertices.size(); ++v) {
                    for (std::size_t s = m_firstSpoke[v]; s < m_firstSpoke[v + 1]; ++s) {
                        if (!m_used[m_spokes[s]] && isNode(v) == nodes)
                            addArc(v, m_spokes[s], mesh);
                    }
                }
            }
        }

    private:
        void collectVertices()
        {
            m_vertices.reserve(m_pieces.size() * 2);
            for (const Piece &piece : m_pieces) {
                m_vertices.push_back(piece.segment.a);
                m_vertices.push_back(piece.segment.b);
            }
            std::ranges::sort(m_vertices);
            m_vertices.erase(std::unique(m_vertices.begin(), m_vertices.end()), m_vertices.end());
        }
        void collectSpokes()
        {
            m_firstSpoke.assign(m_vertices.size() + 1, 0);
            m_ends.reserve(m_pieces.size());
            for (const Piece &piece : m_pieces) {
                m_ends.push_back({ indexOf(piece.segment.a), indexOf(piece.segment.b) });
                ++m_firstSpoke[m_ends.back().first + 1];
                ++m_firstSpoke[m_ends.back().second + 1];
            }
            std::partial_sum(m_firstSpoke.begin(), m_firstSpoke.end(), m_firstSpoke.begin());
            m_spokes.resize(m_pieces.size() * 2);
            std::vector<std::size_t> next = m_firstSpoke;
            for (std::uint32_t i = 0; i < m_ends.size(); ++i) {
                m_spokes[next[m_ends[i].first]++] = i;
                m_spokes[next[m_ends[i].second]++] = i;
            }
        }
        [[nodiscard]] std::uint32_t indexOf(GridPoint p) const
        {
            return static_cast<std::uint32_t>(std::ranges::lower_bound(m_vertices, p) - m_vertices.begin());
        }
        [[nodiscard]] std::pair<LsoaId, LsoaId> sidesFrom(std::uint32_t vertex, std::uint32_t piece) const
        {
            const Piece &p = m_pieces[piece];
            return m_ends[piece].first == vertex ? std::pair(p.left, p.right) : std::pair(p.right, p.left);
        }
        [[nodiscard]] bool isNode(std::uint32_t v) const
        {
            const std::size_t spoke = m_firstSpoke[v];
            if (m_firstSpoke[v + 1] - spoke != 2)
                return true;
            const auto [left, right] = sidesFrom(v, m_spokes[spoke]);
            return sidesFrom(v, m_spokes[spoke + 1]) != std::pair(right, left);
        }
        void addArc(std::uint32_t from, std::uint32_t piece, Mesh &mesh)
        {
            Arc arc;
            arc.first = static_cast<std::uint32_t>(mesh.vertices.size());
            std::tie(arc.left, arc.right) = sidesFrom(from, piece);
            mesh.vertices.push_back(m_vertices[from]);
            std::uint32_t at = from;
            while (true) {
                m_used[piece] = true;
                at = m_ends[piece].first == at ? m_ends[piece].second : m_ends[piece].first;
                mesh.vertices.push_back(m_vertices[at]);
                if (at == from || isNode(at))
                    break;
                const std::size_t spoke = m_firstSpoke[at];
                piece = m_spokes[spoke] == piece ? m_spokes[spoke + 1] : m_spokes[spoke];
            }
            arc.count = static_cast<std::uint32_t>(mesh.vertices.size()) - arc.first;
            mesh.arcs.push_back(arc);
        }

        const std::vector<Piece> &m_pieces;
        std::vector<bool> m_used; // by piece
        std::vector<GridPoint> m_vertices; // distinct, ascending
        std::vector<std::pair<std::uint32_t, std::uint32_t>> m_ends; // by piece: vertices
        std::vector<std::size_t> m_firstSpoke; // by vertex
        std::vector<std::uint32_t> m_spokes; // pieces
    };

    /** Puts arcs that lie near each other near each other in memory. */
    void sortArcs(Mesh &mesh)
    {
        std::ranges::sort(mesh.arcs, [&](const Arc &l, const Arc &r) {
            const GridPoint p = mesh.vertices[l.first];
            const GridPoint q = mesh.vertices[r.first];
            return p != q ? mortonCode(p) < mortonCode(q) : mesh.vertices[l.first + 1] < mesh.vertices[r.first + 1];
        });
        std::vector<GridPoint> vertices;
        vertices.reserve(mesh.vertices.size());
        for (Arc &arc : mesh.arcs) {
            const auto points = mesh.points(arc);
            arc.first = static_cast<std::uint32_t>(vertices.size());
            vertices.insert(vertices.end(), points.begin(), points.end());
        }
        mesh.vertices = std::move(vertices);
    }

    std::optional<Error> refuse(const std::vector<CoverageFeature> &features)
    {
        for (std::size_t i = 0; i < features.size(); ++i) {
            const CoverageFeature &feature = features[i];
            if (i > 0 && features[i - 1].code == feature.code)
                return Error { .kind = ErrorKind::DuplicateCode, .line = feature.line, .detail = feature.code };
            for (const auto &polygon : feature.polygons) {
                for (const Ring &ring : polygon) {
                    const GridRect b = boundsOf(ring);
                    if (!b.isEmpty()
                        && (b.left < -maxCoordinate || b.bottom < -maxCoordinate || b.right > maxCoordinate
                            || b.top > maxCoordinate))
                        return Error { .kind = ErrorKind::BadGeometry,
                            .line = feature.line,
                            .detail = u"%1 lies far from the British National Grid"_s.arg(feature.code) };
                }
            }
        }
        return std::nullopt;
    }

    /** Rings around everything: outer ones are coasts and borders of the country, inner ones waters or gaps. */
    void countOutline(BuiltMesh &built)
    {
        const RingTracer tracer(built.mesh);
        const std::vector<AreaId> everything(built.mesh.lsoaCodes.size(), static_cast<AreaId>(0));
        for (const TracedRing &ring : tracer.trace(everything)) {
            const auto points = tracer.points(ring.arcs);
            const std::int64_t area = doubleArea(points);
            ++(area > 0 ? built.outerRings : built.innerRings);
            if (area < 0)
                built.notes.push_back({ {}, 0,
                    u"water or a gap of %1 m² enclosed by features at %2; kept"_s.arg(-squareMetres(area), 0, 'f', 0)
                        .arg(placeName(points.front())) });
        }
    }

    std::vector<CleanFeature> cleanAll(std::vector<CoverageFeature> &features, std::vector<CoverageNote> &notes)
    {
        std::vector<CleanFeature> cleaned;
        cleaned.reserve(features.size());
        for (CoverageFeature &feature : features) {
            cleaned.push_back(clean(feature, notes));
            feature.polygons.clear();
        }
        return cleaned;
    }

    Result<BuiltMesh> build(std::vector<CoverageFeature> features)
    {
        std::ranges::stable_sort(features, {}, &CoverageFeature::code);
        if (const auto error = refuse(features))
            return *error;
        BuiltMesh built;
        auto cleaned = cleanAll(features, built.notes);
        if (const auto joined = joinCrossings(cleaned, built.notes); !joined)
            return joined.error();
        auto pieces = joinSides(collectPieces(cleaned), cleaned);
        if (!pieces)
            return pieces.error();
        for (const CleanFeature &feature : cleaned)
            built.mesh.lsoaCodes.push_back(feature.code);
        Graph(*pieces).walk(built.mesh);
        sortArcs(built.mesh);
        measure(built.mesh);
        for (std::size_t i = 0; i < cleaned.size(); ++i) {
            if (!(built.mesh.lsoaArea[i] > 0))
                return Error { .kind = ErrorKind::BadGeometry,
                    .line = cleaned[i].line,
                    .detail = u"%1 has no area"_s.arg(cleaned[i].code) };
        }
        countOutline(built);
        return built;
    }

}

Result<BuiltMesh> buildMesh(std::vector<CoverageFeature> features, const QString &name)
{
    auto built = build(std::move(features));
    if (built)
        return built;
    Error error = built.error();
    error.file = name;
    return error;
}

}
