// From what a person typed to areas: a postcode in any writing, a position, a code, or a name. Never guesses: what has
// several answers lists them with their shares, and what has none says why. The window and `find` on the command line
// use this one class.
#pragma once

#include "atlas/Atlas.h"
#include "domain/Error.h"

#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace ics {

enum class FindStatus {
    Exact, // one answer: a live postcode, a code, or a name that only one thing has
    Likely, // not in the list, or written with a slip: what its surroundings, or the likeliest reading, would say
    Candidates, // several: part of a postcode, or a name that several things have
    Terminated, // a postcode no longer in use; where it was
    Outside, // in another country
    Special, // a postcode that stands for no place
    Invalid, // like a postcode, but none can be written so
    NotFound,
};
[[nodiscard]] QString findStatusKey(FindStatus status); // "exact", …, "not-found"

struct FoundArea
{
    AreaId area = none<AreaId>;
    double share = 1; // of what FindResult::shareOf says; 1 when certain; NaN where no share is meant
};

/** What the shares of an answer are parts of. */
enum class ShareOf {
    Postcodes, // the live ones that are asked about
    Ground, // the square or circle that a position stands for
};

/** A position on the British National Grid, metres: the middle of a square, or of the circle within which it lies. */
struct FoundPosition
{
    double x = 0;
    double y = 0;
    double side = 0; // of the square; 0: none is meant
    double radius = 0; // of the circle; 0: none is meant
};

/** A GP practice near an answer, and the primary care network that a person registered there belongs to. */
struct NearPractice
{
    QString code {};
    QString name {};
    QString address {};
    double metres = 0; // to its premises as the crow flies
    QString pcn {}; // code; empty: in none, or not recorded
    AreaId neighbourhood = none<AreaId>; // of that network, in the edition asked about
};

/** One line of the list below the search field: an area, an organisation in one, a postcode, or a longer beginning of
 * one. */
struct FoundItem
{
    QString title {};
    QString kind {}; // translated: "System", "GP practice", "Postcode", …
    QString kindKey {}; // "system", "practice", "postcode", "postcode-part" (to search for next), …
    QString where {}; // "Stoke-on-Trent, Staffordshire and Stoke-on-Trent"
    QString code {};
    AreaId area = none<AreaId>; // to select
    LsoaId lsoa = none<LsoaId>;
    QString postcode {}; // when the line is a postcode or a part of one, or a position as it should be written
    QString why {}; // translated: what in it matched, where that is not plain to see: "former or official name"
    QString whyKey {}; // "code", "name", "words", "other-text", "code-prefix", "short-form", "spelling", "likely"
};

struct FindResult
{
    QString query {};
    QString normalised {}; // a postcode as it should be written; any other text with single spaces
    FindStatus status = FindStatus::NotFound;
    QString message {}; // in words, for the person
    EditionId edition = none<EditionId>;
    LsoaId lsoa = none<LsoaId>;
    std::vector<FoundArea> areas {}; // each level from the system down, then the levels beside the chain
    ShareOf shareOf = ShareOf::Postcodes;
    std::vector<FoundItem> items {}; // best first
    std::optional<FoundPosition> position {}; // of a postcode or a position
    QString known {}; // how the answer is known, and at what date, in words
    QString otherEdition {}; // what differs in the other edition, in words: "Until 31 March 2026: …"; empty if nothing
    std::vector<NearPractice> practices {}; // the nearest ones, where the answer is one small area
    std::optional<Error> error {}; // the atlas could not be read; the message says the same in words
};

class Finder final
{
public:
    static constexpr double noShare = std::numeric_limits<double>::quiet_NaN();

    /** Opens its own read-only connection to the atlas's file: make and use it on one thread. */
    explicit Finder(AtlasPtr atlas);
    ~Finder();
    Finder(Finder &&) noexcept;
    Finder &operator=(Finder &&) noexcept;

    /** At most `limit` items, but every area that a position or a part of a postcode may stand for. */
    [[nodiscard]] FindResult find(const QString &text, EditionId edition, int limit = 20);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
