// Which small areas (LSOAs) a code or a name stands for, as a person's own list may name them: LSOAs, MSOAs, districts,
// sub-ICB locations and councils, by ONS code, ODS code or whole name in any case. About 35,000 names, made once a
// list.
#pragma once

#include "atlas/Atlas.h"

#include <QHash>

#include <optional>

namespace ics {

class AreaNames final
{
public:
    /** `opened` as it was read; it must outlive this object. */
    explicit AreaNames(const Atlas &opened);

    /** From the broadest to the finest. */
    enum class Kind { Council, SubIcb, District, Msoa, Lsoa };
    struct Named
    {
        Kind kind {};
        int number = -1; // LsoaId, AreaId, or the number of an MSOA
        friend bool operator==(const Named &, const Named &) = default;
    };
    enum class Answer { Found, Unknown, Ambiguous, TooBroad };
    struct Found
    {
        Answer answer = Answer::Unknown;
        Named named;
    };

    /** A name that a council or district and a sub-ICB location have means the council. Ambiguous: a name that areas
     * with different LSOAs have. TooBroad: the code of a place, a system or a region. */
    [[nodiscard]] Found find(const QString &codeOrName) const;
    [[nodiscard]] std::vector<LsoaId> lsoas(const Named &named) const;

private:
    void addAreas(Kind kind, QStringView level);
    void addCode(const QString &code, const Named &named);
    void addName(const QString &name, const Named &named);
    void add(const QString &key, const Named &named);

    const Atlas &m_atlas;
    QHash<QString, std::vector<Named>> m_named; // by code, or by the folded name behind a space
    std::vector<std::vector<LsoaId>> m_msoas;
};

}
