// What can be read, as a tree of two levels: the kinds of text as sections with the number of their entries, and the
// entries in them. Holds what it is given; a section without an entry is not there.
#pragma once

#include "LearnSearch.h"

#include <QAbstractItemModel>

namespace ics {

/** "Explainers", "Glossary", …: a list of texts of that kind. */
[[nodiscard]] QString learnSectionName(LearnKind kind);
/** "Explainer", "Glossary", …: one text, for a badge. */
[[nodiscard]] QString learnKindName(LearnKind kind);

class LearnModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RefRole = Qt::UserRole, // QString, as learnRefText(); empty for a section
        CountRole, // int, of a section
    };

    using QAbstractItemModel::QAbstractItemModel;

    /** In each section in the order given. */
    void setHits(const std::vector<LearnHit> &hits);
    [[nodiscard]] QModelIndex indexOf(const LearnRef &ref) const; // invalid if not shown
    [[nodiscard]] std::optional<LearnRef> refAt(const QModelIndex &index) const; // nullopt for a section

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section
    {
        LearnKind kind;
        std::vector<LearnHit> hits;
    };
    [[nodiscard]] const Section &section(int row) const { return m_sections.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const LearnHit *hit(const QModelIndex &index) const; // nullptr for a section

    std::vector<Section> m_sections;
};

}
