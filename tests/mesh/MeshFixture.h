// Meshes to test on: small coverages drawn by hand, and the real one that is committed.
#pragma once

#include "domain/FileIo.h"
#include "mesh/LevelOfDetail.h"
#include "mesh/MeshBuilder.h"
#include "mesh/TopoJson.h"

#include <QString>

#include <initializer_list>

namespace ics::fixture {

/** Points in metres → a closed ring in decimetres. */
inline Ring ring(std::initializer_list<std::pair<int, int>> metres)
{
    Ring result;
    for (const auto &[x, y] : metres)
        result.push_back({ x * 10, y * 10 });
    result.push_back(result.front());
    return result;
}

/** An axis-parallel rectangle, counter-clockwise. */
inline Ring box(int left, int bottom, int right, int top)
{
    return ring({ { left, bottom }, { right, bottom }, { right, top }, { left, top } });
}

inline Ring reversed(Ring points) { return { points.rbegin(), points.rend() }; }

inline CoverageFeature feature(const QString &code, std::vector<std::vector<Ring>> polygons)
{
    return { code, 0, std::move(polygons) };
}

/** Four by three squares of 100 m, "A0" to "D2", the letter counting columns from the west. */
inline std::vector<CoverageFeature> squares()
{
    std::vector<CoverageFeature> features;
    for (int column = 0; column < 4; ++column) {
        for (int row = 0; row < 3; ++row) {
            const int x = column * 100;
            const int y = row * 100;
            const QString code = QChar(u'A' + column) + QString::number(row);
            features.push_back(feature(code, { { box(x, y, x + 100, y + 100) } }));
        }
    }
    return features;
}

inline LsoaId lsoa(const Mesh &mesh, QStringView code)
{
    const auto found = std::ranges::find(mesh.lsoaCodes, code);
    return found == mesh.lsoaCodes.end() ? none<LsoaId> : static_cast<LsoaId>(found - mesh.lsoaCodes.begin());
}

/** The mesh of data/, without levels of detail; read once. */
inline const Mesh &england()
{
    static const Mesh mesh = [] {
        const QString path = QStringLiteral(ICS_SOURCE_DIR "/data/mesh/lsoa.topojson.xz");
        const auto content = readFile(path);
        auto read = content ? readTopoJson(*content, path) : Result<Mesh>(content.error());
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return *std::move(read);
    }();
    return mesh;
}

/** The same with levels of detail. */
inline const Mesh &simplifiedEngland()
{
    static const Mesh mesh = [] {
        Mesh simplified = england();
        computeLevelOfDetail(simplified);
        return simplified;
    }();
    return mesh;
}

}
