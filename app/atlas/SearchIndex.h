// Search as you type over everything in the atlas that has a name or a code, but postcodes (those are PostcodeIndex's).
// Opens a connection of its own: make, use and destroy it on one thread. What is typed is data; no character in it has
// a meaning to the database.
#pragma once

#include "AtlasConnection.h"
#include "SearchSpelling.h"
#include "domain/Ids.h"

#include <QSqlQuery>

#include <vector>

namespace ics {

enum class SearchKind { Area, Trust, Hospital, Former, Locality, Practice, Lsoa }; // in order of importance
enum class SearchMatch {
    Code, // the whole of a code
    Name, // the whole of a name
    Words, // every word typed begins a word of the name
    Other, // the same in another name, an address or the surroundings
    CodePrefix, // the beginning of a code
    ShortForm, // initials ("BSW"), or a customary short form of a county ("Herts")
    Spelling, // words of the name but for a few letters
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

    /** One hit a thing, the best first: by code and name, short forms, words, other texts; if none of these, by
       words without those for kinds of bodies ("… Borough Council", "NHS … ICB"), then by spelling. Within each by kind
       of thing and number of people. The first search reads the words of all names. */
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
    Result<Done> readSpelling();
    Result<Done> collectShortForms(std::vector<Candidate> &found, const QStringList &words, int limit);
    Result<Done> collectLoosely(std::vector<Candidate> &found, const QStringList &words, int limit);
    static void putInFront(std::vector<Candidate> &found, const std::vector<Candidate> &better);
    Result<Done> collectSimilar(std::vector<Candidate> &found, const QStringList &words, int limit);
    Result<std::vector<Candidate>> candidates(const QString &text, EditionId edition, int limit);
    Result<SearchHit> describe(const Candidate &candidate, EditionId edition);

    AtlasConnection m_connection; // outlives the queries
    SearchSpelling m_spelling;
    bool m_spellingRead = false;
    QSqlQuery m_byCode;
    QSqlQuery m_byName;
    QSqlQuery m_byText;
    QSqlQuery m_byCodePrefix;
    QSqlQuery m_entry;
    QSqlQuery m_areas;
};

}
