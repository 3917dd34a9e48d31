// Exercises on the real atlas, and what data/ says of the same thing, read by itself.
#pragma once

#include "AtlasFixture.h"
#include "atlas/ExerciseCut.h"
#include "domain/Csv.h"

#include <map>
#include <set>

namespace ics {

inline const MeasureTable &theMeasures()
{
    static const MeasureTable measures = [] {
        auto read = MeasureTable::read(*theAtlas());
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        return *read;
    }();
    return measures;
}

inline AtlasPtr exercised(const Exercise &exercise)
{
    auto made = withExercise(theAtlas(), exercise, theMeasures());
    if (!made)
        qFatal("%s", qPrintable(errorText(made.error())));
    return *made;
}

inline CodedName named(const QString &code, const QString &name = {}) { return { code, name }; }
inline ExerciseEdit moved(const QString &place, const QString &to)
{
    return { ExerciseEdit::Kind::Move, named(place), { named(to) }, {} };
}
inline ExerciseEdit merged(const QStringList &systems, const QString &code, const QString &name)
{
    ExerciseEdit edit { ExerciseEdit::Kind::Merge, {}, {}, named(code, name) };
    for (const QString &system : systems)
        edit.systems.push_back(named(system));
    return edit;
}
inline ExerciseEdit splitOff(const QString &place, const QString &code, const QString &name)
{
    return { ExerciseEdit::Kind::Split, named(place), {}, named(code, name) };
}
inline ExerciseEdit renamed(const QString &system, const QString &name)
{
    return { ExerciseEdit::Kind::Rename, {}, { named(system) }, named({}, name) };
}

inline AreaId systemIn(const Atlas &atlas, const Exercise &exercise, QStringView code)
{
    return areaNamed(atlas, exercise.edition, u"system", code);
}

/** A column of a CSV of data/, by another. */
inline std::map<QString, QString> columnOf(const QString &file, const char *key, const char *value)
{
    auto reader = CsvReader::open(QStringLiteral(ICS_SOURCE_DIR "/data/") + file);
    if (!reader)
        qFatal("%s", qPrintable(errorText(reader.error())));
    const auto columns = reader->columns({ key, value });
    std::map<QString, QString> read;
    while (reader->next())
        read[reader->text((*columns)[0])] = reader->text((*columns)[1]);
    return read;
}

/** What data/ alone says of a set of places. */
struct ExpectedSystem
{
    int lsoas = 0;
    double people = 0;
    std::set<QString> councils;
};
inline ExpectedSystem expectedOf(const QString &edition, const std::set<QString> &places)
{
    static const auto people = columnOf(QStringLiteral("indicators/lsoa.csv.xz"), "lsoa", "population");
    const auto placeOf = columnOf(QStringLiteral("editions/%1/lsoa.csv").arg(edition), "lsoa", "place");
    const auto councilOf = columnOf(QStringLiteral("editions/%1/lsoa.csv").arg(edition), "lsoa", "council");
    ExpectedSystem expected;
    for (const auto &[lsoa, place] : placeOf)
        if (places.contains(place)) {
            ++expected.lsoas;
            expected.people += people.at(lsoa).toDouble();
            expected.councils.insert(councilOf.at(lsoa));
        }
    return expected;
}

/** Codes of the places of a system, by data/ alone. */
inline std::set<QString> placesOf(const QString &edition, const QString &system)
{
    std::set<QString> places;
    for (const auto &[code, parent] : columnOf(QStringLiteral("editions/%1/areas.csv").arg(edition), "code", "parent"))
        if (parent == system && code.startsWith(system + u'-'))
            places.insert(code);
    return places;
}

}
