// The columns that a matched list gains: for each edition the code and name of system, place, neighbourhood and
// council, then the LSOA, the outcome, how it was reached and why it was not. As cells for a spreadsheet, and as bytes
// ready to be put behind a row of a text file: those of an LSOA or a sector are made once and kept.
#pragma once

#include "ListFormat.h"
#include "PostcodeMatcher.h"

#include <QStringList>

#include <vector>

namespace ics {

/** "system_code_2026-04", …; one that stands in `existing` gets a number behind it. */
[[nodiscard]] QStringList matchHeadings(const PostcodeMatcher &matcher, const QStringList &existing);
/** Areas and LSOA; empty texts where there is none. */
[[nodiscard]] QStringList matchPlaces(const PostcodeMatcher &matcher, const PostcodeMatch &match);
/** Outcome, how and why. */
[[nodiscard]] QStringList matchOutcome(const PostcodeMatch &match);

class MatchText final
{
public:
    MatchText(const PostcodeMatcher &matcher, const ListFormat &format);

    /** Puts a separator and the cells of the match, quoted where they must be, behind `row`. */
    void append(const PostcodeMatch &match, QByteArray &row);
    /** The same for any other cells, such as headings. */
    void append(const QStringList &cells, QByteArray &row) const;

private:
    [[nodiscard]] const QByteArray &placesOf(const PostcodeMatch &match);
    [[nodiscard]] const QByteArray &outcomeOf(const PostcodeMatch &match);

    const PostcodeMatcher &m_matcher;
    ListFormat m_format;
    std::vector<QByteArray> m_ofLsoa;
    std::vector<QByteArray> m_ofSector;
    std::vector<QByteArray> m_ofOutcome;
    QByteArray m_nowhere;
};

}
