#include "Ground.h"

#include "domain/Csv.h"
#include "mesh/LsoaLocator.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Result<Done> requireSameLsoas(const ImportContext &context, const Mesh &mesh, const Hierarchy &h)
    {
        const std::vector<QString> codes = h.codes();
        if (mesh.lsoaCodes == codes)
            return Done {};
        std::vector<QString> missing, surplus;
        std::ranges::set_difference(codes, mesh.lsoaCodes, std::back_inserter(missing));
        std::ranges::set_difference(mesh.lsoaCodes, codes, std::back_inserter(surplus));
        const QString file = context.path(u"boundaries/lsoa21_bgc_27700.geojson"_s);
        return Error { .kind = ErrorKind::Inconsistent,
            .file = file,
            .detail = u"%1 LSOAs of the hierarchy have no outline (%2), %3 outlines are of no LSOA in it (%4)"_s.arg(
                QString::number(missing.size()), missing.empty() ? QString() : missing.front(),
                QString::number(surplus.size()), surplus.empty() ? QString() : surplus.front()) };
    }

    std::vector<GridMetres> positionsOf(
        const ImportContext &context, const std::vector<LsoaPosition> &found, const Mesh &mesh, const Hierarchy &h)
    {
        const QString file = u"postcodes/england_postcodes.csv"_s;
        std::vector<std::optional<GridMetres>> known(h.lsoas.size());
        for (const LsoaPosition &p : found) {
            const int lsoa = h.indexOf.value(p.lsoa, -1);
            if (lsoa < 0)
                continue;
            known[static_cast<std::size_t>(lsoa)] = GridMetres { p.x, p.y };
            if (!p.live)
                context.report->note(
                    file, 0, u"%1 has no live postcode; its position is that of its terminated ones"_s.arg(p.lsoa));
        }
        const LsoaLocator locator(mesh);
        std::vector<GridMetres> positions;
        for (std::size_t i = 0; i < known.size(); ++i) {
            const GridPoint inside = known[i] ? GridPoint {} : locator.inside(static_cast<LsoaId>(i));
            positions.push_back(known[i].value_or(GridMetres { inside.x / 10, inside.y / 10 }));
            if (!known[i])
                context.report->note(
                    file, 0, u"%1 has no postcode; its position is a point inside it"_s.arg(h.lsoas[i].code));
        }
        return positions;
    }

}

GroundWork::GroundWork(const ImportContext &context, const Hierarchy &hierarchy)
    : m_context(context)
    , m_hierarchy(hierarchy)
    , m_meshContext(context)
    , m_postcodeContext(context)
{
    m_meshContext.report = &m_meshReport;
    m_postcodeContext.report = &m_postcodeReport;
    m_mesh = std::async(std::launch::async, [this] { return makeMesh(); });
    m_postcodes
        = std::async(std::launch::async, [this] { return importPostcodes(m_postcodeContext, m_hierarchy.codes()); });
}

GroundWork::~GroundWork() = default;

Result<GroundWork::MeshPart> GroundWork::makeMesh() const
{
    auto mesh = importMesh(m_meshContext);
    if (!mesh)
        return mesh.error();
    auto neighbours = importNeighbours(m_meshContext);
    if (!neighbours)
        return neighbours.error();
    MeshPart part { .mesh = std::move(*mesh), .files = std::move(*neighbours) };
    part.files.merge(meshFiles(part.mesh));
    return part;
}

Result<Ground> GroundWork::finish()
{
    auto mesh = m_mesh.get();
    auto postcodes = m_postcodes.get();
    for (const ImportReport *report : { &m_meshReport, &m_postcodeReport }) {
        std::ranges::copy(report->anomalies, std::back_inserter(m_context.report->anomalies));
        std::ranges::copy(report->figures, std::back_inserter(m_context.report->figures));
    }
    if (!mesh)
        return mesh.error();
    if (!postcodes)
        return postcodes.error();
    if (auto same = requireSameLsoas(m_context, mesh->mesh, m_hierarchy); !same)
        return same.error();
    Ground ground { .mesh = std::move(mesh->mesh), .files = std::move(mesh->files) };
    ground.positions = positionsOf(m_context, postcodes->positions, ground.mesh, m_hierarchy);
    ground.files.merge(postcodes->files);
    return ground;
}

OutputFiles lsoaTable(const Hierarchy &hierarchy, const std::vector<GridMetres> &positions)
{
    CsvWriter table { "lsoa", "name", "msoa", "msoa_name", "x", "y" };
    for (std::size_t i = 0; i < hierarchy.lsoas.size(); ++i) {
        const LsoaRecord &l = hierarchy.lsoas[i];
        table.add(l.code)
            .add(l.name)
            .add(l.msoa)
            .add(l.msoaName)
            .add(qint64(positions[i].x))
            .add(qint64(positions[i].y))
            .endRow();
    }
    return { { u"lsoa.csv"_s, table.bytes() } };
}

}
