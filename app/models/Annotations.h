// The numbers that a trainer puts on the map, 1, 2, 3 …, each at a point of the land and with a short text. They are
// kept in memory only. The small area at the point says which hexagon stands for it where hexagons are shown.
#pragma once

#include "domain/Ids.h"

#include <QAbstractListModel>
#include <QPointF>

#include <vector>

namespace ics {

struct Annotation
{
    QPointF at; // metres, BNG
    LsoaId lsoa = none<LsoaId>; // none at sea
    QString text {}; // may be empty
};

class Annotations final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 99; // numbers
    static constexpr int longestText = 120; // characters

    using QAbstractListModel::QAbstractListModel;

    /** False where there are as many as there can be. */
    bool add(const Annotation &annotation);
    void removeLast();
    void clear();
    [[nodiscard]] const std::vector<Annotation> &all() const { return m_all; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Annotation> m_all;
};

}
