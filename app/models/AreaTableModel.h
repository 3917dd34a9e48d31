// The areas of the level on the map as a table: name, where it lies, figure, rank, class and difference from England.
// It sorts and narrows itself to a class, since a few thousand rows need no proxy; what is not recorded comes last in
// either order. Ranks and figures are those of the map and its sentence.
#pragma once

#include "ShownIndicator.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace ics {

/** What the table is about. Classes are by area of the level, from 0, −1 without one, and what is said of them; both
 * are empty where nothing is classed. */
struct AreaTableContent
{
    AtlasPtr atlas;
    EditionId edition = none<EditionId>;
    LevelId level = none<LevelId>;
    IndicatorId indicator = none<IndicatorId>;
    std::vector<int> classOfArea;
    QStringList classTexts;
    std::optional<int> onlyClass; // the one class to be shown
    bool countAsRate = false; // as on the map
    friend bool operator==(const AreaTableContent &, const AreaTableContent &) = default;
};

class AreaTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, RankColumn, ClassColumn, DifferenceColumn, WithinColumn, ColumnCount };
    enum Role { AreaRole = Qt::UserRole + 1, ClassRole };

    explicit AreaTableModel(QObject *parent = nullptr);

    void setContent(AreaTableContent content);
    [[nodiscard]] const AreaTableContent &content() const { return m_content; }
    /** What the figures are of; null without an indicator. */
    [[nodiscard]] const ShownIndicator *shown() const { return m_shown ? &*m_shown : nullptr; }
    [[nodiscard]] AreaId areaAt(int row) const; // none outside the table
    [[nodiscard]] int rowOf(AreaId area) const; // −1 if it is not shown
    [[nodiscard]] double value(int row) const; // NaN: not recorded
    [[nodiscard]] double difference(int row) const; // from England; NaN where that means nothing
    [[nodiscard]] int rank(int row) const; // 0: not recorded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const LevelTable &table() const { return m_content.atlas->table(m_content.edition, m_content.level); }
    void readFigures();
    [[nodiscard]] const Area &areaOf(int number) const;
    [[nodiscard]] double valueOf(int number) const;
    [[nodiscard]] double differenceOf(int number) const;
    [[nodiscard]] int classOf(int number) const;
    [[nodiscard]] QString text(int number, int column) const;
    [[nodiscard]] QString spokenText(int number, int column) const;
    [[nodiscard]] std::vector<int> shownAreas() const;
    void arrange(std::vector<int> &areas) const;
    void rearrange(std::vector<int> rows);

    AreaTableContent m_content;
    std::vector<int> m_rows; // numbers of areas within their level, in the order shown
    std::optional<ShownIndicator> m_shown;
    std::vector<double> m_values; // by number, as m_ranks; empty without an indicator
    std::vector<int> m_ranks;
    int m_ranked = 0;
    double m_england = 0; // NaN where a comparison means nothing
    int m_sortColumn = RankColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}
