// The lines below the search field: what a FindResult lists, or where it lists nothing but several areas share the
// answer (a part postcode), those areas with their shares; and below them what there is to read about it. Whoever types
// just a term ("ICB") wants to know what it is, before the many areas that have the word in their name.
#pragma once

#include "models/Finder.h"
#include "models/LearnSearch.h"

#include <QAbstractListModel>

namespace ics {

class FoundModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, KindKeyRole, WhereRole, CodeRole, BasisRole, IsTextRole };

    using QAbstractListModel::QAbstractListModel;
    void setResult(const Atlas *atlas, const FindResult &result, std::vector<LearnHit> texts = {});
    [[nodiscard]] const FoundItem &item(int row) const { return m_items.at(static_cast<std::size_t>(row) - m_lead); }
    [[nodiscard]] const LearnHit *learnHit(int row) const; // nullptr: the row is an item
    /** The first one; the first text below where all that precedes it is only spelt like what was typed. */
    [[nodiscard]] int likeliestRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QVariant textData(const LearnHit &hit, int role);
    [[nodiscard]] QVariant basisOf(const FoundItem &item) const;
    /** By its name, or by two or more of its first words; an area of that name, or beginning with those words, is
       likelier. */
    [[nodiscard]] bool isTermTyped(const QString &query) const;

    const Atlas *m_atlas = nullptr;
    std::vector<FoundItem> m_items;
    std::vector<LearnHit> m_texts;
    std::size_t m_lead = 0; // so many texts stand above the items, the others below
};

}
