#include "PlacePieces.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::PlaceCut)
    };

    /** What a piece is a part of: an area of the chosen geography, an own place, or what is left of a council's place.
     */
    enum class Of { Geography, Own, Rest };
    struct Key
    {
        Of of {};
        int number = -1; // AreaId, or the position of an own place
        AreaId system = none<AreaId>;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    using Pieces = std::map<Key, std::vector<LsoaId>>;

    class Cutter final
    {
    public:
        Cutter(const Atlas &opened, EditionId edition, const PlaceCut &cut)
            : m_atlas(opened)
            , m_edition(edition)
            , m_cut(cut)
            , m_system(opened.levelByKey(u"system"))
            , m_place(opened.levelByKey(u"place"))
            , m_geography(cut.choice.basis == PlaceBasis::Own ? none<LevelId>
                                                              : opened.levelByKey(placeBasisKey(cut.choice.basis)))
        {
        }

        std::vector<LevelPiece> pieces()
        {
            for (std::size_t i = 0; i < m_atlas.lsoas.size(); ++i)
                if (const Key key = keyOf(static_cast<LsoaId>(i)); isValid(key.system))
                    m_pieces[key].push_back(static_cast<LsoaId>(i));
            std::vector<LevelPiece> made;
            for (const auto &[key, lsoas] : m_pieces)
                made.push_back({ areaOf(key, lsoas), lsoas });
            const auto order = [](const LevelPiece &p) { return std::tie(p.area.name, p.area.code); };
            std::ranges::sort(made, [&](const auto &a, const auto &b) { return order(a) < order(b); });
            return made;
        }

    private:
        [[nodiscard]] Key keyOf(LsoaId lsoa) const
        {
            const AreaId system = m_atlas.areaAt(m_edition, m_system, lsoa);
            if (isValid(m_geography))
                if (const AreaId area = m_atlas.areaAt(m_edition, m_geography, lsoa); isValid(area))
                    return { Of::Geography, static_cast<int>(area), system };
            if (m_cut.choice.basis == PlaceBasis::Own && m_cut.ofLsoa[index(lsoa)] >= 0)
                return { Of::Own, m_cut.ofLsoa[index(lsoa)], system };
            const AreaId place = m_atlas.areaAt(m_edition, m_place, lsoa);
            return { Of::Rest, static_cast<int>(place), isValid(place) ? system : none<AreaId> };
        }

        /** Pieces of the same whole, this one included. */
        [[nodiscard]] std::vector<Pieces::const_iterator> siblings(const Key &key) const
        {
            std::vector<Pieces::const_iterator> found;
            for (auto i = m_pieces.lower_bound({ key.of, key.number, AreaId {} });
                 i != m_pieces.end() && i->first.of == key.of && i->first.number == key.number; ++i)
                found.push_back(i);
            return found;
        }

        [[nodiscard]] Area areaOf(const Key &key, const std::vector<LsoaId> &lsoas) const
        {
            Area area = key.of == Of::Geography ? ofGeography(key)
                : key.of == Of::Own             ? ofOwn(key)
                                                : ofRest(key, lsoas);
            area.edition = m_edition;
            area.level = m_place;
            area.parent = key.system;
            area.children.clear();
            area.successors.clear();
            area.areaSquareMetres = 0;
            for (const LsoaId lsoa : lsoas)
                area.areaSquareMetres += m_atlas.mesh->lsoaArea.at(index(lsoa));
            if (key.of != Of::Rest)
                divide(area, key, lsoas.size());
            return area;
        }

        [[nodiscard]] QString systemCode(const Key &key) const { return m_atlas.area(key.system).code; }

        [[nodiscard]] Area ofGeography(const Key &key) const
        {
            const Area &whole = m_atlas.area(static_cast<AreaId>(key.number));
            Area area;
            area.code = systemCode(key) + u'-' + whole.code;
            area.name = whole.name;
            area.source = whole.source;
            area.basis = Basis::Derived;
            if (m_cut.choice.basis == PlaceBasis::SubIcb && siblings(key).size() == 1) {
                area.basis = whole.basis;
                area.onsCode = whole.onsCode;
                area.odsCode = whole.odsCode;
                area.officialName = whole.officialName;
            }
            return area;
        }

        [[nodiscard]] Area ofOwn(const Key &key) const
        {
            Area area;
            area.code = u"%1-own-%2"_s.arg(systemCode(key)).arg(key.number + 1);
            area.name = m_cut.names.at(static_cast<std::size_t>(key.number));
            area.source = ownPlacesSource;
            area.basis = Basis::LocallyDefined;
            return area;
        }

        [[nodiscard]] Area ofRest(const Key &key, const std::vector<LsoaId> &lsoas) const
        {
            Area area = m_atlas.area(static_cast<AreaId>(key.number));
            const auto all = static_cast<int>(m_atlas.lsoasOf(area.id).size());
            const auto left = static_cast<int>(lsoas.size());
            if (left == all)
                return area;
            area.note = Text::tr("%1 of the %2 small areas (LSOAs) of %3 in this system; the others are in places of "
                                 "your own list.")
                            .arg(QString::number(left), QString::number(all), area.name);
            //: what is left of a place when a person's own places have been taken out of it
            area.name = Text::tr("%1 (rest)").arg(area.name);
            area.flags = { u"rest-of-council"_s };
            return area;
        }

        /** A place belongs to one system: a whole that lies in several is a place in each, the largest with its name.
         */
        void divide(Area &area, const Key &key, std::size_t size) const
        {
            const auto parts = siblings(key);
            if (parts.size() < 2)
                return;
            const auto larger = [](auto a, auto b) { return a->second.size() < b->second.size(); };
            const bool main = (*std::ranges::max_element(parts, larger))->first == key;
            std::size_t all = 0;
            QStringList others;
            for (const auto &part : parts) {
                all += part->second.size();
                if (part->first != key)
                    //: %1 a system, %2 a number of small areas
                    others += Text::tr("%1 (%2)").arg(
                        m_atlas.area(part->first.system).name, QString::number(part->second.size()));
            }
            area.note = Text::tr("%1 of the %2 small areas (LSOAs) of %3. The others lie in %4.")
                            .arg(QString::number(size), QString::number(all), area.name,
                                QLocale().createSeparatedList(others));
            if (main)
                return;
            //: a part of an area that lies in several systems
            area.name = Text::tr("%1 (part)").arg(area.name);
            area.flags = { "part-of-"_L1 + placeBasisKey(m_cut.choice.basis) };
        }

        const Atlas &m_atlas;
        EditionId m_edition;
        const PlaceCut &m_cut;
        LevelId m_system;
        LevelId m_place;
        LevelId m_geography;
        Pieces m_pieces;
    };

}

std::vector<LevelPiece> placePieces(const Atlas &opened, EditionId edition, const PlaceCut &cut)
{
    return Cutter(opened, edition, cut).pieces();
}

}
