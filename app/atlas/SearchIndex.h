// Search as you type over everything in the atlas that has a name or a code, but postcodes (those are PostcodeIndex's).
// Opens a connection of its own: make, use and destroy it on one thread. What is typed is data; no character in it has
// a meaning to the database.
#pragma once

#include "AtlasConnection.h"
#include "domain/Ids.h"

#include <QSqlQuery>

#include <vector>

namespace ics {

enum class SearchKind { Area, Trust, Hospital, Former, Locality, Practice, Lsoa }; // in order of importance
enum class SearchMatch {
    Code, // the whole of a code
    Name, // the whole of a name
    Words, // every word typed begins a word of the name
    Other, // the same in another name, an address or the surroundings; or the beginning of a code
};

struct SearchHit
{
    SearchKind kind {};
    SearchMatch match {};
    LevelId level = none<LevelId>; // of an area; for a former body, of what followed it
    QString code {};
    QString name {};
    QString context {}; // where it is, or what followed it: tells namesakes apart
    std::vector<std::pair<EditionId, AreaId>>
        areas {}; // an area in each of its editions, oldest first; what followed a body
    AreaId area = none<AreaId>; // the one of the edition asked for; none if there is none
    LsoaId lsoa = none<LsoaId>; // of a body's site, of an LSOA itself, or the first of a locality
};

class SearchIndex final
{
public:
    /** Errors: FileMissing, DatabaseError. */
    static Result<SearchIndex> open(const QString &atlasPath);

    /** One hit a thing, the best first: by kind of match, then by kind of thing and number of people. */
    Result<std::vector<SearchHit>> search(const QString &text, EditionId edition, int limit);

private:
    struct Candidate
    {
        qint64 entry = 0;
        SearchMatch match {};
    };
    explicit SearchIndex(AtlasConnection connection);
    Result<Done> prepare();
    Result<std::vector<qint64>> entries(QSqlQuery &query, const QVariantList &bindings) const;
    Result<Done> collect(
        std::vector<Candidate> &found, SearchMatch match, QSqlQuery &query, const QVariantList &bindings) const;
    Result<std::vector<Candidate>> candidates(const QString &text, EditionId edition, int limit);
    Result<SearchHit> describe(const Candidate &candidate, EditionId edition);

    AtlasConnection m_connection; // outlives the queries
    QSqlQuery m_byCode;
    QSqlQuery m_byName;
    QSqlQuery m_byText;
    QSqlQuery m_byCodePrefix;
    QSqlQuery m_entry;
    QSqlQuery m_areas;
};

}
