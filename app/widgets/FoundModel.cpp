#include "FoundModel.h"

#include "models/LevelText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString shareText(const FindResult &result, double share)
    {
        const QString percent = QLocale().toString(100 * share, 'f', 1);
        return result.shareOf == ShareOf::Ground ? FoundModel::tr("%1 % of its ground").arg(percent)
                                                 : FoundModel::tr("%1 % of its live postcodes").arg(percent);
    }

    QString join(const QString &a, const QString &b) { return a.isEmpty() ? b : QString(a + u" · "_s + b); }

}

void FoundModel::setResult(const Atlas *atlas, const FindResult &result)
{
    beginResetModel();
    m_atlas = atlas;
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
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
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
