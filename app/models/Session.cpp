#include "Session.h"

#include "EditionChange.h"
#include "atlas/ExerciseCut.h"
#include "atlas/PlaceCut.h"

#include <type_traits>
#include <utility>

namespace ics {

namespace {

    constexpr std::size_t historyLimit = 200;

    // What a person wants to see first: deprivation, which varies enough to make a map worth looking at.
    IndicatorId openingIndicator(const Atlas &atlas)
    {
        for (const QStringView key : { u"most_deprived_tenth", u"imd_score" })
            if (const IndicatorId id = atlas.indicatorByKey(key); isValid(id))
                return id;
        return atlas.indicators.empty() ? none<IndicatorId> : IndicatorId { 0 };
    }

    bool sameClassification(const Selection &a, const Selection &b)
    {
        return a.edition == b.edition && a.level == b.level && a.indicator == b.indicator && a.classes == b.classes
            && a.continuous == b.continuous && a.sameClasses == b.sameClasses && a.countAsRate == b.countAsRate
            && a.second == b.second;
    }

    template <typename Value>
    Selection with(Selection selection, Value Selection::*member, const std::type_identity_t<Value> &value)
    {
        selection.*member = value;
        return selection;
    }

    AreaId finestAreaAt(const Atlas &atlas, EditionId edition, LsoaId lsoa)
    {
        AreaId found = atlas.country(edition);
        for (const Level &level : atlas.levels)
            if (level.nested)
                if (const AreaId area = atlas.areaAt(edition, level.id, lsoa); isValid(area))
                    found = area;
        return found;
    }

}

Session::Session(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
{
}

void Session::setAtlas(AtlasPtr atlas)
{
    m_atlas = std::move(atlas);
    m_back.clear();
    m_forward.clear();
    m_selection = {};
    m_editionToday = none<EditionId>;
    if (m_atlas) {
        m_editionToday = m_atlas->editionOn(m_today);
        m_selection.edition = m_editionToday;
        m_selection.level = m_atlas->levelByKey(u"system");
        m_selection.indicator = openingIndicator(*m_atlas);
        m_selection.area = m_atlas->country(m_editionToday);
    }
    Q_EMIT atlasChanged();
    Q_EMIT historyChanged();
    Q_EMIT selectionChanged(m_selection, {});
}

void Session::replaceAtlas(AtlasPtr atlas, AreaId shown)
{
    if (!m_atlas || !atlas || atlas->path != m_atlas->path || atlas->contentHash != m_atlas->contentHash)
        return setAtlas(std::move(atlas));
    if (atlas == m_atlas)
        return;
    const AtlasPtr former = std::exchange(m_atlas, std::move(atlas));
    const Area &before = former->area(m_selection.area);
    for (auto *steps : { &m_back, &m_forward })
        for (Selection &step : *steps)
            step.area = correspondingArea(*former, step.area, *m_atlas);
    m_selection.area = isValid(shown) ? shown : correspondingArea(*former, m_selection.area, *m_atlas);
    const Area &now = m_atlas->area(m_selection.area);
    m_selection.onlyClass.reset();
    Q_EMIT atlasChanged();
    Q_EMIT historyChanged();
    Q_EMIT selectionChanged(m_selection, {});
    if (now.code != before.code && !isExercise(*former) && !isExercise(*m_atlas))
        Q_EMIT notice(
            tr("%1 is not a place by this choice. %2, with most of its people, is shown.").arg(before.name, now.name));
}

void Session::change(const Selection &wanted, bool remember)
{
    Selection next = wanted;
    if (remember && !sameClassification(next, m_selection) && next.onlyClass == m_selection.onlyClass)
        next.onlyClass.reset();
    if (next == m_selection)
        return;
    const Selection before = std::exchange(m_selection, next);
    if (remember) {
        m_back.push_back(before);
        if (m_back.size() > historyLimit)
            m_back.erase(m_back.begin());
        m_forward.clear();
        Q_EMIT historyChanged();
    }
    Q_EMIT selectionChanged(m_selection, before);
}

void Session::setSelection(const Selection &selection)
{
    if (!m_atlas)
        return;
    Selection wanted = selection;
    wanted.area = correspondingArea(*m_atlas, selection.area, *m_atlas);
    change(wanted, true);
}

void Session::setEdition(EditionId edition)
{
    if (!m_atlas || !isValid(edition) || edition == m_selection.edition)
        return;
    const CarriedArea carried = carryArea(*m_atlas, m_selection.area, edition);
    const QString text = carriedAreaText(*m_atlas, m_selection.area, carried);
    Selection next = m_selection;
    next.edition = edition;
    next.area = isValid(next.lsoa) ? finestAreaAt(*m_atlas, edition, next.lsoa) : carried.area;
    change(next, true);
    if (!text.isEmpty())
        Q_EMIT notice(text);
}

void Session::setLevel(LevelId level) { setSelection(with(m_selection, &Selection::level, level)); }

void Session::setIndicator(IndicatorId indicator, bool remember)
{
    if (!m_atlas)
        return;
    Selection next = m_selection;
    const auto seriesOf = [this](IndicatorId id) { return isValid(id) ? m_atlas->indicator(id).series : QString(); };
    const QString series = seriesOf(indicator);
    const bool sameSeries = !series.isEmpty() && series == seriesOf(next.indicator);
    next.indicator = indicator;
    if (next.second == indicator)
        next.second = none<IndicatorId>;
    if (next.classes.method == ClassMethod::Manual && indicator != m_selection.indicator && !sameSeries)
        next.classes = { ClassChoice().method, next.classes.classes, {} };
    change(next, remember);
}

void Session::setClasses(const ClassChoice &classes, bool remember)
{
    Selection next = m_selection;
    next.classes = classes;
    next.continuous = false;
    if (!sameClassification(next, m_selection))
        next.onlyClass.reset();
    if (m_atlas)
        change(next, remember);
}

void Session::setScheme(const QString &key) { setSelection(with(m_selection, &Selection::scheme, key)); }

void Session::setContinuous(bool continuous) { setSelection(with(m_selection, &Selection::continuous, continuous)); }

void Session::setSameClasses(bool same) { setSelection(with(m_selection, &Selection::sameClasses, same)); }

void Session::setCountAsRate(bool asRate) { setSelection(with(m_selection, &Selection::countAsRate, asRate)); }

void Session::setSecondIndicator(IndicatorId indicator)
{
    Selection next = m_selection;
    next.second = indicator == next.indicator ? none<IndicatorId> : indicator;
    setSelection(next);
}

void Session::setOnlyClass(std::optional<int> number)
{
    setSelection(with(m_selection, &Selection::onlyClass, number));
}

void Session::setArea(AreaId area)
{
    if (!m_atlas)
        return;
    Selection next = m_selection;
    next.area = isValid(area) ? correspondingArea(*m_atlas, area, *m_atlas) : m_atlas->country(next.edition);
    const Area &chosen = m_atlas->area(next.area);
    next.edition = chosen.edition;
    // A view that follows the selection may set it again: the network of a person's practice may lie beside their home.
    if (next.area == m_selection.area)
        return;
    if (isValid(next.lsoa) && m_atlas->areaAt(chosen.edition, chosen.level, next.lsoa) != next.area) {
        next.lsoa = none<LsoaId>;
        next.postcode.clear();
    }
    change(next, true);
}

void Session::setFound(LsoaId lsoa, const QString &postcode)
{
    if (!m_atlas || !isValid(lsoa))
        return;
    Selection next = m_selection;
    next.lsoa = lsoa;
    next.postcode = postcode;
    next.area = finestAreaAt(*m_atlas, next.edition, lsoa);
    next.level = m_atlas->area(next.area).level;
    change(next, true);
}

void Session::goTo(AreaId area, LsoaId site)
{
    if (!isValid(site))
        return setArea(area);
    if (!m_atlas || !isValid(area))
        return setFound(site, {});
    Selection next = m_selection;
    next.edition = m_atlas->area(area).edition;
    next.level = m_atlas->area(area).level;
    next.area = area;
    next.lsoa = site;
    next.postcode.clear();
    change(next, true);
}

void Session::drillInto(AreaId area)
{
    if (!m_atlas || !isValid(area))
        return;
    const Area &chosen = m_atlas->area(correspondingArea(*m_atlas, area, *m_atlas));
    Selection next = m_selection;
    next.edition = chosen.edition;
    next.area = chosen.id;
    if (const LevelId below = m_atlas->levelBelow(chosen.level); isValid(below) && !chosen.children.empty())
        next.level = below;
    change(next, true);
    Q_EMIT entered();
}

void Session::goUp()
{
    if (!m_atlas)
        return;
    const AreaId parent = m_atlas->area(m_selection.area).parent;
    if (!isValid(parent))
        return;
    Selection next = m_selection;
    next.area = parent;
    next.lsoa = none<LsoaId>;
    next.postcode.clear();
    const LevelId below = m_atlas->levelBelow(m_atlas->area(parent).level);
    if (isValid(below) && m_atlas->level(next.level).rank > m_atlas->level(below).rank)
        next.level = below;
    change(next, true);
}

void Session::goBack()
{
    if (m_back.empty())
        return;
    const Selection target = m_back.back();
    m_back.pop_back();
    m_forward.push_back(m_selection);
    change(target, false);
    Q_EMIT historyChanged();
}

void Session::goForward()
{
    if (m_forward.empty())
        return;
    const Selection target = m_forward.back();
    m_forward.pop_back();
    m_back.push_back(m_selection);
    change(target, false);
    Q_EMIT historyChanged();
}

}
