#include "MatchColumns.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::size_t sourceCount = 6;

    QString unused(const QString &name, const QStringList &existing)
    {
        QString candidate = name;
        for (int number = 2; existing.contains(candidate, Qt::CaseInsensitive); ++number)
            candidate = name + u'_' + QString::number(number);
        return candidate;
    }

}

QStringList matchHeadings(const PostcodeMatcher &matcher, const QStringList &existing)
{
    const Atlas &atlas = matcher.atlas();
    QStringList all;
    for (const EditionId edition : matcher.editions()) {
        const QString &key = atlas.edition(edition).key;
        for (const LevelId level : matcher.levels())
            all << atlas.level(level).key + "_code_"_L1 + key << atlas.level(level).key + u'_' + key;
    }
    all << u"lsoa_code"_s << u"lsoa"_s << u"match"_s << u"match_by"_s << u"match_note"_s;
    for (QString &heading : all)
        heading = unused(heading, existing);
    return all;
}

QStringList matchPlaces(const PostcodeMatcher &matcher, const PostcodeMatch &match)
{
    const Atlas &atlas = matcher.atlas();
    QStringList cells;
    for (const AreaId area : matcher.areas(match)) {
        cells << (isValid(area) ? atlas.area(area).code : QString());
        cells << (isValid(area) ? atlas.area(area).name : QString());
    }
    const Lsoa *lsoa = isValid(match.lsoa) ? &atlas.lsoas.at(index(match.lsoa)) : nullptr;
    return cells << (lsoa ? lsoa->code : QString()) << (lsoa ? lsoa->name : QString());
}

QStringList matchOutcome(const PostcodeMatch &match)
{
    return { QString(matchOutcomeKey(match.outcome)), matchBasisText(match), matchNote(match) };
}

MatchText::MatchText(const PostcodeMatcher &matcher, const ListFormat &format)
    : m_matcher(matcher)
    , m_format(format)
    , m_ofLsoa(matcher.atlas().lsoas.size())
    , m_ofSector(static_cast<std::size_t>(matcher.sectorCount()))
    , m_ofOutcome(std::size_t(matchOutcomeCount) * matchReasonCount * sourceCount * 2)
{
    append(matchPlaces(matcher, {}), m_nowhere);
}

void MatchText::append(const PostcodeMatch &match, QByteArray &row)
{
    row += placesOf(match);
    if (match.perhaps.isUnit())
        append(matchOutcome(match), row);
    else
        row += outcomeOf(match);
}

void MatchText::append(const QStringList &cells, QByteArray &row) const
{
    for (const QString &cell : cells) {
        row += m_format.separator;
        row += encodedField(cell, m_format);
    }
}

const QByteArray &MatchText::placesOf(const PostcodeMatch &match)
{
    if (!isValid(match.lsoa) && match.sector < 0)
        return m_nowhere;
    QByteArray &kept
        = isValid(match.lsoa) ? m_ofLsoa[index(match.lsoa)] : m_ofSector[static_cast<std::size_t>(match.sector)];
    if (kept.isEmpty())
        append(matchPlaces(m_matcher, match), kept);
    return kept;
}

const QByteArray &MatchText::outcomeOf(const PostcodeMatch &match)
{
    std::size_t at = static_cast<std::size_t>(match.outcome);
    at = at * matchReasonCount + static_cast<std::size_t>(match.reason);
    at = at * sourceCount + static_cast<std::size_t>(match.source);
    at = at * 2 + (match.approximate ? 1 : 0);
    QByteArray &kept = m_ofOutcome[at];
    if (kept.isEmpty())
        append(matchOutcome(match), kept);
    return kept;
}

}
