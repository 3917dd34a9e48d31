#include "LearnModel.h"

#include "domain/Figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array order { LearnKind::Explainer, LearnKind::Question, LearnKind::Term, LearnKind::Difference };
    constexpr quintptr sectionId = 0; // of an entry: the row of its section and one

}

QString learnSectionName(LearnKind kind)
{
    switch (kind) {
    case LearnKind::Explainer:
        return LearnModel::tr("Explainers");
    case LearnKind::Question:
        return LearnModel::tr("Questions and answers");
    case LearnKind::Term:
        return LearnModel::tr("Glossary");
    case LearnKind::Difference:
        return LearnModel::tr("Where the sources differ");
    }
    return {};
}

QString learnKindName(LearnKind kind)
{
    switch (kind) {
    case LearnKind::Explainer:
        return LearnModel::tr("Explainer");
    case LearnKind::Question:
        return LearnModel::tr("Question");
    case LearnKind::Term:
        //: One entry of the glossary
        return LearnModel::tr("Glossary", "one entry");
    case LearnKind::Difference:
        return LearnModel::tr("Sources differ");
    }
    return {};
}

void LearnModel::setHits(const std::vector<LearnHit> &hits)
{
    beginResetModel();
    m_sections.clear();
    for (const LearnKind kind : order) {
        Section section { kind, {} };
        std::ranges::copy_if(
            hits, std::back_inserter(section.hits), [kind](const LearnHit &hit) { return hit.ref.kind == kind; });
        if (!section.hits.empty())
            m_sections.push_back(std::move(section));
    }
    endResetModel();
}

QModelIndex LearnModel::indexOf(const LearnRef &ref) const
{
    const auto section = std::ranges::find(m_sections, ref.kind, &Section::kind);
    if (section == m_sections.end())
        return {};
    const auto hit = std::ranges::find(section->hits, ref, &LearnHit::ref);
    if (hit == section->hits.end())
        return {};
    return index(
        static_cast<int>(hit - section->hits.begin()), 0, index(static_cast<int>(section - m_sections.begin()), 0));
}

std::optional<LearnRef> LearnModel::refAt(const QModelIndex &index) const
{
    const LearnHit *found = hit(index);
    return found ? std::optional(found->ref) : std::nullopt;
}

const LearnHit *LearnModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionId)
        return nullptr;
    return &section(static_cast<int>(index.internalId()) - 1).hits.at(static_cast<std::size_t>(index.row()));
}

QModelIndex LearnModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex LearnModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, sectionId);
}

int LearnModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return parent.internalId() == sectionId ? static_cast<int>(section(parent.row()).hits.size()) : 0;
}

int LearnModel::columnCount(const QModelIndex &) const { return 1; }

QVariant LearnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const LearnHit *found = hit(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return found->title;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return found->shortText;
        case RefRole:
            return learnRefText(found->ref);
        default:
            return {};
        }
    }
    const int count = static_cast<int>(section(index.row()).hits.size());
    switch (role) {
    case Qt::DisplayRole:
        return learnSectionName(section(index.row()).kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(learnSectionName(section(index.row()).kind), figure(count));
    case CountRole:
        return count;
    default:
        return {};
    }
}

Qt::ItemFlags LearnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return hit(index) ? usual | Qt::ItemNeverHasChildren : usual;
}

}
