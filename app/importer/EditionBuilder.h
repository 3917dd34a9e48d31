// Makes the areas of one edition, level by level, from the registers and lookups of all: their names, parents, codes,
// and what became of them in the edition that follows.
#pragma once

#include "AreaTables.h"
#include "EditionSpec.h"
#include "Successors.h"

namespace ics {

class EditionBuilder final
{
public:
    EditionBuilder(const ImportContext &context, const AreaInput &in, std::size_t edition)
        : m_context(context)
        , m_in(in)
        , m_edition(edition)
        , m_spec(editionSpecs()[edition])
        , m_membership(in.hierarchy.editions[edition])
    {
        m_out.key = m_spec.key;
    }

    [[nodiscard]] EditionTables build();

private:
    void addCountryAndRegions();
    void addSystems();
    void addPlaces();
    void addNeighbourhoods();
    void addCouncils(const QString &level, const QMap<QString, QString> &names);
    void addSubIcbs();
    void addLsoas();
    void sort();
    [[nodiscard]] QString systemName(std::size_t edition, const QString &code) const;
    [[nodiscard]] QString origin(const Overlaps &before, const QString &system) const;
    [[nodiscard]] AreaRow subIcb(const QString &code, const QString &system, const Overlaps &sinceFirst) const;

    /** Of one attribute of the LSOAs, here and in the edition next to this one; empty at either end. */
    template <typename Codes> Overlaps neighbouring(int step, Codes codes) const
    {
        const auto other = static_cast<std::ptrdiff_t>(m_edition) + step;
        if (other < 0 || other >= std::ssize(m_in.hierarchy.editions))
            return {};
        return Overlaps(codes(m_edition), codes(static_cast<std::size_t>(other)));
    }

    const ImportContext &m_context;
    const AreaInput &m_in;
    std::size_t m_edition;
    const EditionSpec &m_spec;
    const LsoaMembership &m_membership;
    EditionTables m_out;
};

}
