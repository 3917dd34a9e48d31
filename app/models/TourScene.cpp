#include "TourScene.h"

#include "Finder.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** Goes through the steps and keeps what they have set. */
    class SceneMaker final
    {
    public:
        SceneMaker(const Tour &tour, const AtlasPtr &atlas, AreaId chosen, const Selection &now)
            : m_atlas(atlas)
            , m_now(now)
            , m_chosen(chosen)
        {
            m_scene.selection = now;
            Selection &selection = m_scene.selection;
            selection.edition = atlas->editions.back().id;
            selection.level = atlas->levelByKey(u"system");
            selection.area = atlas->country(selection.edition);
            selection.onlyClass.reset();
            const bool looksUp
                = std::ranges::any_of(tour.steps, [](const TourStep &s) { return !s.postcode.isEmpty(); });
            if (!looksUp)
                forgetPostcode();
        }

        void add(const TourStep &step)
        {
            Selection &selection = m_scene.selection;
            if (!step.edition.isEmpty())
                setEdition(m_atlas->editionByKey(step.edition));
            if (const LevelId level = m_atlas->levelByKey(step.level); !step.level.isEmpty() && isValid(level))
                selection.level = level;
            if (const IndicatorId id = m_atlas->indicatorByKey(step.indicator); isValid(id))
                setIndicator(id);
            if (!step.postcode.isEmpty())
                lookUp(step.postcode);
            if (!step.area.isEmpty())
                setArea(step.area);
            if (!step.view.isEmpty())
                m_scene.hexagons = step.view == "hexagons"_L1;
            if (!step.zoom.isEmpty())
                m_scene.wholeEngland = step.zoom == "england"_L1;
        }

        [[nodiscard]] TourScene finish(const TourStep &step)
        {
            m_scene.page = step.page;
            m_scene.read = step.read;
            m_scene.spotlight = step.spotlight;
            return m_scene;
        }

    private:
        void setEdition(EditionId edition)
        {
            Selection &selection = m_scene.selection;
            if (!isValid(edition) || edition == selection.edition)
                return;
            const AreaId area = areaStandingFor(*m_atlas, selection.area, edition, m_atlas->area(selection.area).level);
            selection.area = isValid(area) ? area : m_atlas->country(edition);
            selection.edition = edition;
        }

        void setIndicator(IndicatorId indicator)
        {
            Selection &selection = m_scene.selection;
            if (indicator == selection.indicator)
                return;
            selection.indicator = indicator;
            selection.second = none<IndicatorId>;
            selection.classes = {};
            selection.continuous = false;
            selection.sameClasses = false;
        }

        void forgetPostcode()
        {
            m_scene.selection.lsoa = none<LsoaId>;
            m_scene.selection.postcode.clear();
        }

        // One that the person has looked up comes first.
        void lookUp(const QString &postcode)
        {
            Selection &selection = m_scene.selection;
            if (m_now.postcode.isEmpty() || !isValid(m_now.lsoa)) {
                const FindResult found = Finder(m_atlas).find(postcode, selection.edition);
                selection.lsoa = found.lsoa;
                selection.postcode = found.normalised;
            }
            m_scene.postcode = selection.postcode;
            m_home = selection.lsoa;
            setToHome(m_atlas->levelByKey(u"neighbourhood"));
            selection.level = m_atlas->area(selection.area).level;
            m_scene.wholeEngland = false;
        }

        bool setToHome(LevelId level)
        {
            if (!isValid(m_home) || !isValid(level))
                return false;
            const AreaId area = m_atlas->areaAt(m_scene.selection.edition, level, m_home);
            if (isValid(area))
                m_scene.selection.area = area;
            return isValid(area);
        }

        void setArea(const QString &text)
        {
            Selection &selection = m_scene.selection;
            const bool known = text.startsWith(u'$') ? setVariable(text.mid(1)) : setCode(text);
            if (!known)
                selection.area = m_atlas->country(selection.edition);
            m_scene.wholeEngland = !isValid(m_atlas->area(selection.area).parent);
            if (m_scene.postcode.isEmpty() && m_scene.wholeEngland && m_now.postcode.isEmpty())
                forgetPostcode();
        }

        bool setCode(const QString &code)
        {
            const AreaId area = m_atlas->areaByCode(m_scene.selection.edition, code);
            if (isValid(area))
                m_scene.selection.area = area;
            return isValid(area);
        }

        bool setVariable(const QString &name)
        {
            if (name == "england"_L1)
                return false;
            if (name == "shown"_L1)
                return stand(m_now.area, m_atlas->area(m_now.area).level);
            if (!isValid(m_home) && !isValid(m_chosen))
                return false;
            if (name == "chosen"_L1)
                return isValid(m_home) ? setToHome(m_atlas->levelByKey(u"neighbourhood"))
                                       : stand(m_chosen, m_atlas->area(m_chosen).level);
            const LevelId level = m_atlas->levelByKey(name);
            return isValid(m_home) ? setToHome(level) : isValid(level) && stand(m_chosen, level);
        }

        bool stand(AreaId area, LevelId level)
        {
            const AreaId there = areaStandingFor(*m_atlas, area, m_scene.selection.edition, level);
            if (isValid(there))
                m_scene.selection.area = there;
            return isValid(there);
        }

        const AtlasPtr &m_atlas;
        const Selection &m_now;
        AreaId m_chosen;
        LsoaId m_home = none<LsoaId>; // of the postcode that a step looked up
        TourScene m_scene {};
    };

}

AreaId areaStandingFor(const Atlas &atlas, AreaId area, EditionId edition, LevelId level)
{
    if (!isValid(area))
        return none<AreaId>;
    if (const AreaId country = atlas.country(edition); atlas.area(country).level == level)
        return country;
    if (atlas.area(area).edition == edition)
        for (AreaId above = area; isValid(above); above = atlas.area(above).parent)
            if (atlas.area(above).level == level)
                return above;
    const auto shares = atlas.overlaps(area, edition, level);
    return shares.empty() ? none<AreaId> : shares.front().area;
}

TourScene tourScene(const Tour &tour, int step, const AtlasPtr &atlas, AreaId chosen, const Selection &now)
{
    SceneMaker scene(tour, atlas, chosen, now);
    const auto last = static_cast<std::size_t>(step);
    for (std::size_t i = 0; i <= last; ++i)
        scene.add(tour.steps.at(i));
    return scene.finish(tour.steps.at(last));
}

}
