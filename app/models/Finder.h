// From what a person typed to areas: a postcode in any writing, a code, or a name. Never guesses: what has several answers
// lists them with their shares, and what has none says why. The window and `find` on the command line use this one class.
#pragma once

#include "atlas/Atlas.h"

#include <QString>

#include <memory>
#include <vector>

namespace ics {

enum class FindStatus { Exact, Likely, Candidates, Terminated, Outside, Special, Invalid, NotFound };
[[nodiscard]] QString findStatusKey(FindStatus status); // "exact", …, "not-found"

struct FoundArea
{
    AreaId area = none<AreaId>;
    double share = 1; // of the live postcodes asked about; 1 when certain
};

/** One line of the list below the search field: an area, an organisation in one, or a postcode. */
struct FoundItem
{
    QString title;
    QString kind; // translated: "System", "GP practice", "Postcode", …
    QString kindKey; // "system", "practice", "postcode", …
    QString where; // "Stoke-on-Trent, Staffordshire and Stoke-on-Trent"
    QString code;
    AreaId area = none<AreaId>; // to select
    LsoaId lsoa = none<LsoaId>;
    QString postcode; // when the line is a postcode
};

struct FindResult
{
    QString query;
    QString normalised;
    FindStatus status = FindStatus::NotFound;
    QString message; // in words, for the person
    EditionId edition = none<EditionId>;
    LsoaId lsoa = none<LsoaId>;
    std::vector<FoundArea> areas; // for a postcode: each level from the system down, then the levels beside the chain
    std::vector<FoundItem> items; // best first
};

class Finder final
{
public:
    /** Opens its own read-only connection to the atlas's file: make and use it on one thread. */
    explicit Finder(AtlasPtr atlas);
    ~Finder();
    Finder(Finder &&) noexcept;
    Finder &operator=(Finder &&) noexcept;

    [[nodiscard]] FindResult find(const QString &text, EditionId edition, int limit = 20);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
