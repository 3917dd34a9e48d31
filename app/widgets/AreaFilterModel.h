// The tree narrowed to a class of the map, or to what matches a text: areas and practices by name or code, with the
// branches that lead to them and all that lies within them. It looks in the atlas itself, so branches that have never
// been opened are searched too.
#pragma once

#include "atlas/Atlas.h"

#include <QSortFilterProxyModel>

#include <unordered_set>
#include <vector>

namespace ics {

class AreaFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AreaFilterModel(QObject *parent = nullptr);

    void setAtlas(AtlasPtr atlas, EditionId edition);
    void setFilterText(const QString &text);
    /** By AreaId: only these and the branches that lead to them, as well as the text; empty: any. */
    void setAllowed(std::vector<char> allowed);
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || !m_allowed.empty(); }
    [[nodiscard]] int matchCount() const { return m_matches; } // areas and practices
    /** Areas above a match, from the top down: the branches to open so that every match is seen. */
    [[nodiscard]] const std::vector<AreaId> &branches() const { return m_branches; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void findMatches();
    [[nodiscard]] bool matches(const QString &name, const QString &code) const;

    AtlasPtr m_atlas;
    EditionId m_edition = none<EditionId>;
    QString m_text;
    std::vector<char> m_allowed;
    int m_matches = 0;
    std::vector<char> m_shown; // by AreaId: a match, above one or within one
    std::vector<char> m_within; // by AreaId: a match or within one
    std::unordered_set<QString> m_practices; // codes of matching practices
    std::vector<AreaId> m_branches;
};

}
