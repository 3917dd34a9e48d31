#include "FoundModel.h"

#include "domain/Figures.h"
#include "models/LearnModel.h"
#include "models/LevelText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString shareText(const FindResult &result, double share)
    {
        const QString percent = figure(100 * share, 1);
        return result.shareOf == ShareOf::Ground ? FoundModel::tr("%1 % of its ground").arg(percent)
                                                 : FoundModel::tr("%1 % of its live postcodes").arg(percent);
    }

    QString join(const QString &a, const QString &b) { return a.isEmpty() ? b : QString(a + u" · "_s + b); }

}

void FoundModel::setResult(const Atlas *atlas, const FindResult &result, std::vector<LearnHit> texts)
{
    beginResetModel();
    m_atlas = atlas;
    m_texts = std::move(texts);
    m_items = result.items;
    for (FoundItem &found : m_items) {
        for (const FoundArea &area : result.areas)
            if (area.area == found.area && area.share < 1)
                found.where = join(found.where, shareText(result, area.share));
        if (!found.why.isEmpty())
            found.where = join(found.where, found.why);
    }
    if (m_items.empty() && atlas)
        for (const FoundArea &found : result.areas) {
            const Area &area = atlas->area(found.area);
            const Level &level = atlas->level(area.level);
            FoundItem item;
            item.title = area.name;
            item.kind = levelName(level);
            item.kindKey = level.key;
            if (found.share < 1)
                item.where = shareText(result, found.share);
            item.code = area.odsCode.isEmpty() ? area.code : area.odsCode;
            item.area = found.area;
            m_items.push_back(item);
        }
    m_lead = result.status == FindStatus::Candidates && isTermTyped(result.query.simplified()) ? 1 : 0;
    endResetModel();
}

bool FoundModel::isTermTyped(const QString &query) const
{
    if (m_texts.empty() || m_texts.front().ref.kind != LearnKind::Term)
        return false;
    const LearnHit &term = m_texts.front();
    if (!query.contains(u' '))
        return term.isNamed;
    return (term.isNamed || term.isBegun) && std::ranges::none_of(m_items, [&](const FoundItem &found) {
        return basisOf(found).isValid()
            && (term.isNamed ? found.title.compare(query, Qt::CaseInsensitive) == 0
                             : found.title.startsWith(query, Qt::CaseInsensitive));
    });
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size() + m_texts.size());
}

const LearnHit *FoundModel::learnHit(int row) const
{
    const auto number = static_cast<std::size_t>(row);
    if (row < 0 || (number >= m_lead && number < m_lead + m_items.size()))
        return nullptr;
    return &m_texts.at(number < m_lead ? number : number - m_items.size());
}

int FoundModel::likeliestRow() const
{
    const bool onlySpelling
        = std::ranges::all_of(m_items, [](const FoundItem &found) { return found.whyKey == "spelling"_L1; });
    return m_lead == 0 && onlySpelling && !m_texts.empty() ? static_cast<int>(m_items.size()) : 0;
}

QVariant FoundModel::textData(const LearnHit &hit, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return QStringList { hit.title, learnKindName(hit.ref.kind), hit.shortText }.join(u", "_s);
    case Qt::ToolTipRole:
        return QString(hit.title + u'\n' + hit.shortText);
    case KindRole:
        return learnKindName(hit.ref.kind);
    case KindKeyRole:
        return learnKindKey(hit.ref.kind);
    case WhereRole:
        return hit.shortText;
    case IsTextRole:
        return true;
    default:
        return {};
    }
}

QVariant FoundModel::basisOf(const FoundItem &item) const
{
    const bool isArea
        = m_atlas && isValid(item.area) && m_atlas->level(m_atlas->area(item.area).level).key == item.kindKey;
    return isArea ? QVariant(static_cast<int>(m_atlas->area(item.area).basis)) : QVariant();
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const LearnHit *hit = learnHit(index.row()))
        return textData(*hit, role);
    const FoundItem &found = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::AccessibleTextRole: {
        QStringList parts { found.title, found.kind, found.where, found.code };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return found.where.isEmpty() ? found.title : QString(found.title + u'\n' + found.where);
    case KindRole:
        return found.kind;
    case KindKeyRole:
        return found.kindKey;
    case WhereRole:
        return found.where;
    case CodeRole:
        return found.code;
    case BasisRole:
        return basisOf(found);
    default:
        return {};
    }
}

}
