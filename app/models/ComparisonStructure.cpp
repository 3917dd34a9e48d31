#include "AccountParts.h"
#include "ComparisonRows.h"
#include "Format.h"
#include "FoundAreas.h"
#include "LevelText.h"

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace ics::comparison {

namespace {

    // What says that a figure does not apply: left out of texts, and nothing to compare.
    constexpr double notApplicable = -1;

    class Structure final
    {
    public:
        explicit Structure(AreaComparison &comparison)
            : m_comparison(comparison)
            , m_atlas(*comparison.atlas)
        {
        }

        template <typename Of> void addText(const char *key, const QString &label, Of of)
        {
            ComparisonRow row = begin(key, label);
            for (int column = 0; column < m_comparison.columns(); ++column)
                row.texts << of(area(column));
            m_comparison.rows.push_back(std::move(row));
        }

        template <typename Of> void addFigure(ComparisonRow row, Of of)
        {
            std::vector<double> values;
            for (int column = 0; column < m_comparison.columns(); ++column)
                values.push_back(of(area(column)));
            const auto chosen = std::span(values).first(m_comparison.areas.size());
            if (std::ranges::all_of(chosen, [](double value) { return value == notApplicable; }))
                return; // only England would have one
            std::vector<double> exact = values;
            std::ranges::replace(exact, notApplicable, std::nan(""));
            row = figure(std::move(row), std::move(exact));
            for (std::size_t i = 0; i < values.size(); ++i)
                if (values[i] == notApplicable)
                    row.texts[static_cast<qsizetype>(i)].clear();
            m_comparison.rows.push_back(std::move(row));
        }

        [[nodiscard]] ComparisonRow begin(const char *key, const QString &label) const
        {
            const Area &first = area(0);
            ComparisonRow row;
            row.key = QString::fromLatin1(key);
            row.label = label;
            row.relation = ComparisonRow::Relation::Ratio;
            row.basis = first.basis;
            row.source = first.source;
            return row;
        }

        [[nodiscard]] const Area &area(int column) const { return m_atlas.area(m_comparison.areaOf(column)); }
        [[nodiscard]] int columns() const { return m_comparison.columns(); }
        [[nodiscard]] const Atlas &atlas() const { return m_atlas; }

    private:
        AreaComparison &m_comparison;
        const Atlas &m_atlas;
    };

    QString codeText(const QString &code) { return code.isEmpty() ? notRecorded() : code; }

    double smallestLand(const Structure &s) // km²
    {
        double smallest = s.area(0).areaSquareMetres;
        for (int column = 1; column < s.columns(); ++column)
            smallest = std::min(smallest, s.area(column).areaSquareMetres);
        return smallest / 1e6;
    }

    void addNames(Structure &s)
    {
        s.addText("kind", Text::tr("Kind"), [&](const Area &a) { return levelName(s.atlas().level(a.level)); });
        s.addText("part_of", Text::tr("Part of"), [&](const Area &a) {
            const QString where = whereText(s.atlas(), a.id);
            return where.isEmpty() && isValid(a.parent) ? s.atlas().area(a.parent).name : where;
        });
        s.addText(
            "edition", Text::tr("Edition"), [&](const Area &a) { return editionTitle(s.atlas().edition(a.edition)); });
        s.addText("ons_code", Text::tr("ONS code"), [](const Area &a) { return codeText(a.onsCode); });
        s.addText("ods_code", Text::tr("ODS code"), [](const Area &a) { return codeText(a.odsCode); });
        ComparisonRow land = s.begin("land_area", Text::tr("Land area"));
        land.unit = Text::tr("km²");
        land.basis = Basis::Derived;
        land.source = u"ons-lsoa-2021"_s;
        land.note = Text::tr("Measured on the boundaries of the small areas, to the high-water mark.");
        land.decimals = smallestLand(s) < 10 ? 2 : smallestLand(s) < 100 ? 1 : 0;
        s.addFigure(land, [&](const Area &a) { return a.areaSquareMetres / 1e6; });
    }

    // Of a level within the area; of areas beside the chain, those that have land in common with it.
    double countOf(const Atlas &atlas, const Area &area, const Level &level)
    {
        const Level &own = atlas.level(area.level);
        if (level.id == area.level || (level.nested && own.nested && level.rank < own.rank))
            return notApplicable;
        return static_cast<double>(atlas.overlaps(area.id, area.edition, level.id).size());
    }

    void addCounts(Structure &s)
    {
        for (const QStringView key : { u"system", u"place", u"neighbourhood", u"council", u"district" }) {
            const LevelId id = s.atlas().levelByKey(key);
            if (!isValid(id))
                continue;
            const Level &level = s.atlas().level(id);
            ComparisonRow row = s.begin("", levelPluralName(level));
            row.key = key.toString() + u"s"_s;
            row.basis = level.basis;
            row.note = Text::tr("Wholly or partly in the area.");
            const LevelTable &table = s.atlas().table(s.area(0).edition, id);
            if (table.count > 0)
                row.source = s.atlas().area(table.first).source;
            s.addFigure(row, [&](const Area &a) { return countOf(s.atlas(), a, level); });
        }
    }

    void addBodies(Structure &s)
    {
        ComparisonRow trusts = s.begin("nhs_trusts", Text::tr("NHS trusts"));
        trusts.basis = Basis::NhsAdministrative;
        trusts.source = u"nhs-ods-2026"_s;
        trusts.note = Text::tr("Of a system those recorded for it, which may also work elsewhere; of any other area "
                               "those with headquarters in it.");
        s.addFigure(trusts, [&](const Area &a) {
            return static_cast<double>(isValid(a.parent) ? s.atlas().trustsOf(a.id).size() : s.atlas().trusts.size());
        });
        ComparisonRow practices = s.begin("gp_practices", Text::tr("GP practices"));
        practices.basis = Basis::NhsAdministrative;
        practices.source = u"nhs-ods-2026"_s;
        practices.note = Text::tr("Members of a neighbourhood's network; of any other area those with premises in it.");
        s.addFigure(practices, [&](const Area &a) { return static_cast<double>(s.atlas().practicesOf(a.id).size()); });
    }

    // Seats that the law requires. Members from partners are among the ordinary members, which are counted as a whole.
    double seatsByLaw(const Atlas &atlas, const Area &area, Board board)
    {
        if (!account::hasBoards(atlas.level(area.level)))
            return notApplicable;
        double seats = 0;
        for (const Seat &seat : atlas.seats) {
            if (seat.board != board || seat.basis != Basis::Statutory || seat.key.startsWith("partner-"_L1))
                continue;
            seats += seat.minimum
                * (seat.perCouncil ? static_cast<double>(account::councilsIn(atlas, area).size()) : 1.0);
        }
        return seats;
    }

    void addBoards(Structure &s)
    {
        ComparisonRow icb = s.begin("icb_members", Text::tr("Members of the ICB, at least"));
        icb.basis = Basis::Statutory;
        icb.source = u"nhs-act-2006-1b"_s;
        icb.note = Text::tr("The least that the law requires of an Integrated Care Board.");
        s.addFigure(icb, [&](const Area &a) { return seatsByLaw(s.atlas(), a, Board::Icb); });
        ComparisonRow icp = s.begin("icp_members", Text::tr("Members of the ICP, at least"));
        icp.basis = Basis::Statutory;
        icp.source = u"lgpih-act-2007"_s;
        icp.note = Text::tr("Of an Integrated Care Partnership: one from the board and one from each council that lies "
                            "wholly or partly in the area.");
        s.addFigure(icp, [&](const Area &a) { return seatsByLaw(s.atlas(), a, Board::Icp); });
    }

}

void addStructure(AreaComparison &comparison)
{
    comparison.rows.push_back(heading(Text::tr("Structure")));
    Structure structure(comparison);
    addNames(structure);
    addCounts(structure);
    addBodies(structure);
    addBoards(structure);
}

}
