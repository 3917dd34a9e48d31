#include "Pins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

Pins::Pins(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::atlasChanged, this, &Pins::resolve);
}

bool Pins::contains(AreaId area) const { return std::ranges::find(m_areas, area) != m_areas.end(); }

bool Pins::canPin(AreaId area) const
{
    return m_session.atlas() && m_session.atlas()->holds(area) && isValid(m_session.atlas()->area(area).parent);
}

bool Pins::pin(AreaId area)
{
    if (contains(area))
        return true;
    if (!canPin(area)) {
        Q_EMIT notice(tr("England stands beside every comparison; choose a part of it to pin."));
        return false;
    }
    if (isFull()) {
        Q_EMIT notice(tr("%1 was not pinned: four areas can be compared at once. Unpin one of them first.")
                          .arg(m_session.atlas()->area(area).name));
        return false;
    }
    m_keys << keyOf(area);
    // What is out of sight makes room for what a person sees.
    for (qsizetype i = 0; m_keys.size() > most && i < m_keys.size();)
        isValid(areaOf(m_keys[i])) ? static_cast<void>(++i) : m_keys.removeAt(i);
    resolve();
    return true;
}

void Pins::unpin(AreaId area)
{
    if (contains(area) && m_keys.removeAll(keyOf(area)) > 0)
        resolve();
}

void Pins::toggle(AreaId area)
{
    if (contains(area))
        unpin(area);
    else
        pin(area);
}

void Pins::clear()
{
    m_keys.clear();
    resolve();
}

void Pins::setKeys(const QStringList &keys)
{
    m_keys.clear();
    for (const QString &key : keys)
        if (key.count(u'/') >= 2 && !m_keys.contains(key) && m_keys.size() < most)
            m_keys << key;
    resolve();
}

QString Pins::keyOf(AreaId id) const
{
    const Atlas &atlas = *m_session.atlas();
    const Area &area = atlas.area(id);
    return QStringList { atlas.edition(area.edition).key, atlas.level(area.level).key, area.code }.join(u'/');
}

AreaId Pins::areaOf(const QString &key) const
{
    const AtlasPtr &atlas = m_session.atlas();
    if (!atlas)
        return none<AreaId>;
    const EditionId edition = atlas->editionByKey(key.section(u'/', 0, 0));
    const LevelId level = atlas->levelByKey(key.section(u'/', 1, 1));
    return isValid(edition) && isValid(level) ? atlas->areaByCode(edition, level, key.section(u'/', 2)) : none<AreaId>;
}

void Pins::resolve()
{
    m_areas.clear();
    for (const QString &key : m_keys)
        if (const AreaId area = areaOf(key); isValid(area))
            m_areas.push_back(area);
    Q_EMIT changed();
}

}
