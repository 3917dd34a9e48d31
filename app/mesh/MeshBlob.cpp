#include "MeshBlob.h"

#include "Parallel.h"

#include <QtEndian>

#include <lzma.h>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr char magic[8] = { 'I', 'C', 'S', 'M', 'E', 'S', 'H', '1' };
    constexpr std::size_t arcsPerChunk = 2048;
    constexpr qsizetype headSize = 8 + 4 * 4; // magic, LSOAs, arcs, vertices, chunks
    constexpr qsizetype entrySize = 3 * 4 + 8; // arcs, vertices, bytes, check

    std::uint64_t checkOf(QByteArrayView bytes)
    {
        return lzma_crc64(reinterpret_cast<const uint8_t *>(bytes.data()), static_cast<size_t>(bytes.size()), 0);
    }

    template <typename Number> void append(QByteArray &out, Number number)
    {
        const Number little = qToLittleEndian(number);
        out.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    template <typename Number> Number take(const char *&at)
    {
        const auto number = qFromLittleEndian<Number>(at);
        at += sizeof(Number);
        return number;
    }

    void appendVarint(QByteArray &out, std::uint32_t value)
    {
        for (; value >= 0x80; value >>= 7)
            out += static_cast<char>(value | 0x80);
        out += static_cast<char>(value);
    }

    void appendZigzag(QByteArray &out, std::int32_t value)
    {
        appendVarint(out, static_cast<std::uint32_t>(value) << 1 ^ static_cast<std::uint32_t>(value >> 31));
    }

    QByteArray encodeChunk(const Mesh &mesh, std::span<const Arc> arcs)
    {
        QByteArray out;
        std::int32_t side = 0;
        for (const Arc &arc : arcs) {
            appendVarint(out, arc.count);
            for (const LsoaId lsoa : { arc.left, arc.right }) {
                appendZigzag(out, static_cast<std::int32_t>(lsoa) - side);
                side = static_cast<std::int32_t>(lsoa);
            }
        }
        GridPoint last;
        for (const Arc &arc : arcs) {
            for (const GridPoint p : mesh.points(arc)) {
                appendZigzag(out, p.x - last.x);
                appendZigzag(out, p.y - last.y);
                last = p;
            }
        }
        for (const Arc &arc : arcs)
            out.append(reinterpret_cast<const char *>(mesh.lod.data() + arc.first + 1), arc.count - 2);
        return out;
    }

    /** Reads varints without ever passing the end; a bad one makes the reader bad for good. */
    class VarintReader
    {
    public:
        explicit VarintReader(QByteArrayView bytes)
            : m_at(reinterpret_cast<const unsigned char *>(bytes.data()))
            , m_end(m_at + bytes.size())
        {
        }
        std::uint32_t next()
        {
            std::uint32_t value = 0;
            for (unsigned shift = 0; shift < 35; shift += 7) {
                if (m_at == m_end)
                    break;
                const unsigned char byte = *m_at++;
                value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
                if (byte < 0x80)
                    return value;
            }
            m_bad = true;
            m_at = m_end;
            return 0;
        }
        std::int32_t nextSigned()
        {
            const std::uint32_t value = next();
            return static_cast<std::int32_t>(value >> 1 ^ (0U - (value & 1)));
        }
        /** The bytes that are left, if there are exactly so many. */
        [[nodiscard]] const unsigned char *rest(std::size_t count) const
        {
            return !m_bad && static_cast<std::size_t>(m_end - m_at) == count ? m_at : nullptr;
        }
        [[nodiscard]] bool bad() const { return m_bad; }

    private:
        const unsigned char *m_at;
        const unsigned char *m_end;
        bool m_bad = false;
    };

    struct Chunk
    {
        std::size_t firstArc = 0, arcs = 0;
        std::size_t firstVertex = 0, vertices = 0;
        QByteArrayView bytes;
        std::uint64_t check = 0;
    };

    bool decodeArcs(VarintReader &reader, const Chunk &chunk, Mesh &mesh)
    {
        std::int64_t side = 0;
        const auto lsoas = static_cast<std::int64_t>(mesh.lsoaCodes.size());
        std::size_t vertex = chunk.firstVertex;
        for (std::size_t i = 0; i < chunk.arcs; ++i) {
            Arc &arc = mesh.arcs[chunk.firstArc + i];
            arc.first = static_cast<std::uint32_t>(vertex);
            arc.count = reader.next();
            vertex += arc.count;
            if (arc.count < 2 || vertex > chunk.firstVertex + chunk.vertices)
                return false;
            for (LsoaId *lsoa : { &arc.left, &arc.right }) {
                side += reader.nextSigned();
                if (side < -1 || side >= lsoas)
                    return false;
                *lsoa = static_cast<LsoaId>(side);
            }
        }
        return !reader.bad() && vertex == chunk.firstVertex + chunk.vertices;
    }

    bool decodeVertices(VarintReader &reader, const Chunk &chunk, Mesh &mesh)
    {
        std::int64_t x = 0;
        std::int64_t y = 0;
        for (std::size_t i = 0; i < chunk.vertices; ++i) {
            x += reader.nextSigned();
            y += reader.nextSigned();
            if (x < -maxCoordinate || x > maxCoordinate || y < -maxCoordinate || y > maxCoordinate)
                return false;
            mesh.vertices[chunk.firstVertex + i] = { static_cast<std::int32_t>(x), static_cast<std::int32_t>(y) };
        }
        return !reader.bad();
    }

    bool decodeChunk(const Chunk &chunk, Mesh &mesh)
    {
        if (checkOf(chunk.bytes) != chunk.check)
            return false;
        VarintReader reader(chunk.bytes);
        if (!decodeArcs(reader, chunk, mesh) || !decodeVertices(reader, chunk, mesh))
            return false;
        const unsigned char *lod = reader.rest(chunk.vertices - 2 * chunk.arcs);
        if (!lod)
            return false;
        for (std::size_t i = 0; i < chunk.arcs; ++i) {
            const Arc &arc = mesh.arcs[chunk.firstArc + i];
            mesh.lod[arc.first] = mesh.lod[arc.first + arc.count - 1] = 255;
            std::memcpy(mesh.lod.data() + arc.first + 1, lod, arc.count - 2);
            lod += arc.count - 2;
        }
        return true;
    }

    struct Heading
    {
        std::size_t lsoas = 0, arcs = 0, vertices = 0;
        std::vector<Chunk> chunks;
    };

    std::optional<Heading> readHeading(QByteArrayView blob)
    {
        if (blob.size() < headSize || std::memcmp(blob.data(), magic, sizeof magic) != 0)
            return std::nullopt;
        const char *at = blob.data() + sizeof magic;
        Heading heading;
        heading.lsoas = take<quint32>(at);
        heading.arcs = take<quint32>(at);
        heading.vertices = take<quint32>(at);
        const qsizetype chunks = take<quint32>(at);
        qsizetype payload = headSize + chunks * entrySize + 8;
        if (payload > blob.size()
            || checkOf(blob.first(payload - 8)) != qFromLittleEndian<quint64>(blob.data() + payload - 8))
            return std::nullopt;
        Chunk next;
        for (qsizetype i = 0; i < chunks; ++i) {
            next.firstArc += next.arcs;
            next.firstVertex += next.vertices;
            next.arcs = take<quint32>(at);
            next.vertices = take<quint32>(at);
            const auto size = static_cast<qsizetype>(take<quint32>(at));
            next.check = take<quint64>(at);
            if (size > blob.size() - payload || next.vertices > static_cast<std::size_t>(size)
                || next.arcs * 2 > next.vertices)
                return std::nullopt;
            next.bytes = blob.sliced(payload, size);
            payload += size;
            heading.chunks.push_back(next);
        }
        const bool whole = payload == blob.size() && next.firstArc + next.arcs == heading.arcs
            && next.firstVertex + next.vertices == heading.vertices;
        return whole ? std::optional(std::move(heading)) : std::nullopt;
    }

}

QByteArray encodeMesh(const Mesh &mesh)
{
    const std::span<const Arc> arcs(mesh.arcs);
    const std::size_t chunks = (arcs.size() + arcsPerChunk - 1) / arcsPerChunk;
    QByteArray head(magic, sizeof magic);
    for (const std::size_t count : { mesh.lsoaCodes.size(), arcs.size(), mesh.vertices.size(), chunks })
        append(head, static_cast<quint32>(count));
    QByteArray payload;
    for (std::size_t i = 0; i < chunks; ++i) {
        const auto part = arcs.subspan(i * arcsPerChunk, std::min(arcsPerChunk, arcs.size() - i * arcsPerChunk));
        std::size_t vertices = 0;
        for (const Arc &arc : part)
            vertices += arc.count;
        const QByteArray bytes = encodeChunk(mesh, part);
        append(head, static_cast<quint32>(part.size()));
        append(head, static_cast<quint32>(vertices));
        append(head, static_cast<quint32>(bytes.size()));
        append(head, static_cast<quint64>(checkOf(bytes)));
        payload += bytes;
    }
    append(head, static_cast<quint64>(checkOf(head)));
    return head + payload;
}

Result<Mesh> decodeMesh(QByteArrayView blob, std::vector<QString> lsoaCodes, const QString &name)
{
    const Error damaged { .kind = ErrorKind::AtlasDamaged, .file = name, .detail = u"the mesh"_s };
    const auto heading = readHeading(blob);
    if (!heading || heading->lsoas != lsoaCodes.size())
        return damaged;
    Mesh mesh;
    mesh.lsoaCodes = std::move(lsoaCodes);
    mesh.arcs.resize(heading->arcs);
    mesh.vertices.resize(heading->vertices);
    mesh.lod.resize(heading->vertices);
    std::atomic_bool whole { true };
    forEachInParallel(heading->chunks.size(), usefulThreads(), [&](std::size_t i) {
        if (!decodeChunk(heading->chunks[i], mesh))
            whole = false;
    });
    if (!whole)
        return damaged;
    measure(mesh, usefulThreads());
    return mesh;
}

}
