#include "JsonOutput.h"

#include "atlas/ExerciseCut.h"
#include "domain/Figures.h"
#include "mesh/Projection.h"
#include "models/LevelText.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QJsonValue text(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }
    QJsonValue number(double value) { return std::isnan(value) ? QJsonValue() : QJsonValue(value); }
    QJsonValue date(QDate value) { return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(); }

    QJsonObject areaJson(const Atlas &atlas, AreaId id)
    {
        const Area &area = atlas.area(id);
        return {
            { u"level"_s, atlas.level(area.level).key },
            { u"code"_s, area.code },
            { u"ons_code"_s, text(area.onsCode) },
            { u"ods_code"_s, text(area.odsCode) },
            { u"name"_s, area.name },
            { u"basis"_s, basisKey(area.basis) },
        };
    }

    QJsonObject matchJson(const Atlas &atlas, const FoundItem &item)
    {
        return {
            { u"kind"_s, item.kindKey },
            { u"title"_s, item.title },
            { u"where"_s, text(item.where) },
            { u"code"_s, text(item.code) },
            { u"postcode"_s, text(item.postcode) },
            { u"why"_s, text(item.whyKey) },
            { u"lsoa"_s, isValid(item.lsoa) ? QJsonValue(atlas.lsoas.at(index(item.lsoa)).code) : QJsonValue() },
            { u"area"_s, isValid(item.area) ? QJsonValue(areaJson(atlas, item.area)) : QJsonValue() },
        };
    }

    QJsonValue positionJson(const FindResult &result)
    {
        if (!result.position)
            return {};
        const FoundPosition &p = *result.position;
        QJsonObject object { { u"easting"_s, p.x }, { u"northing"_s, p.y },
            { u"square_metres_side"_s, p.side > 0 ? QJsonValue(p.side) : QJsonValue() },
            { u"accuracy_metres"_s, p.radius > 0 ? QJsonValue(p.radius) : QJsonValue() } };
        if (const auto lonLat = toLonLat({ p.x, p.y })) {
            object.insert(u"latitude"_s, lonLat->lat);
            object.insert(u"longitude"_s, lonLat->lon);
        }
        return object;
    }

    QJsonArray practicesJson(const Atlas &atlas, const FindResult &result)
    {
        QJsonArray list;
        for (const NearPractice &practice : result.practices)
            list.append(QJsonObject { { u"code"_s, practice.code }, { u"name"_s, practice.name },
                { u"address"_s, text(practice.address) }, { u"metres"_s, std::round(practice.metres) },
                { u"pcn"_s, text(practice.pcn) },
                { u"neighbourhood"_s,
                    isValid(practice.neighbourhood) ? QJsonValue(areaJson(atlas, practice.neighbourhood))
                                                    : QJsonValue() } });
        return list;
    }

    QJsonArray strings(const QStringList &list) { return QJsonArray::fromStringList(list); }

    QJsonObject factJson(const Atlas &atlas, const FactGroup &group, const Fact &fact)
    {
        return {
            { u"group"_s, group.key },
            { u"key"_s, fact.key },
            { u"label"_s, fact.label },
            { u"text"_s, withHyphens(fact.value) },
            { u"value"_s,
                fact.raw.typeId() == QMetaType::QDate ? date(fact.raw.toDate()) : QJsonValue::fromVariant(fact.raw) },
            { u"basis"_s, basisKey(fact.basis) },
            { u"source"_s, text(fact.source) },
            { u"further_sources"_s, strings(fact.furtherSources) },
            { u"date"_s, text(fact.date) },
            { u"note"_s, text(fact.note) },
            { u"area"_s, isValid(fact.link) ? QJsonValue(atlas.area(fact.link).code) : QJsonValue() },
            { u"lsoa"_s, isValid(fact.site) ? QJsonValue(atlas.lsoas.at(index(fact.site)).code) : QJsonValue() },
        };
    }

    QJsonObject sourceJson(const Source &source)
    {
        return {
            { u"title"_s, source.title },
            { u"publisher"_s, source.publisher },
            { u"date"_s, text(source.date) },
            { u"licence"_s, text(source.licence) },
            { u"note"_s, text(source.note) },
        };
    }

    void addFacts(QJsonObject &object, const Atlas &atlas, const AreaAccount &account)
    {
        QJsonArray facts;
        QJsonObject sources;
        const auto use = [&](const QString &key) {
            if (const Source *source = atlas.source(key))
                sources.insert(key, sourceJson(*source));
        };
        use(atlas.area(account.area).source);
        for (const FactGroup &group : account.groups)
            for (const Fact &fact : group.facts) {
                facts.append(factJson(atlas, group, fact));
                use(fact.source);
                for (const QString &source : fact.furtherSources)
                    use(source);
            }
        object.insert(u"facts"_s, facts);
        object.insert(u"sources"_s, sources);
    }

    QJsonArray areasJson(const Atlas &atlas, const std::vector<AreaId> &areas)
    {
        QJsonArray list;
        for (const AreaId area : areas)
            list.append(areaJson(atlas, area));
        return list;
    }

}

QJsonObject findJson(const Atlas &atlas, const FindResult &result)
{
    QJsonArray areas;
    for (const FoundArea &found : result.areas) {
        QJsonObject area = areaJson(atlas, found.area);
        area.insert(u"share"_s, number(found.share));
        areas.append(area);
    }
    QJsonArray matches;
    for (const FoundItem &item : result.items)
        matches.append(matchJson(atlas, item));
    return {
        { u"query"_s, result.query },
        { u"normalised"_s, result.normalised },
        { u"status"_s, findStatusKey(result.status) },
        { u"message"_s, result.message },
        { u"edition"_s, editionMark(atlas, result.edition) },
        { u"lsoa"_s, isValid(result.lsoa) ? QJsonValue(atlas.lsoas.at(index(result.lsoa)).code) : QJsonValue() },
        { u"areas"_s, areas },
        { u"matches"_s, matches },
        { u"share_of"_s, result.shareOf == ShareOf::Ground ? u"ground"_s : u"postcodes"_s },
        { u"position"_s, positionJson(result) },
        { u"known"_s, text(result.known) },
        { u"other_edition"_s, text(result.otherEdition) },
        { u"practices"_s, practicesJson(atlas, result) },
    };
}

QJsonObject showJson(const Atlas &atlas, const AreaAccount &account)
{
    const Area &area = atlas.area(account.area);
    std::vector<AreaId> parents = atlas.pathTo(area.id);
    parents.pop_back();
    QJsonObject object = areaJson(atlas, area.id);
    object.insert(u"edition"_s, editionMark(atlas, area.edition));
    object.insert(u"kind"_s, account.kind);
    object.insert(u"official_name"_s, text(area.officialName));
    object.insert(u"basis_note"_s, text(account.basisNote));
    object.insert(u"source"_s, text(area.source));
    object.insert(u"valid_from"_s, date(area.validFrom));
    object.insert(u"valid_to"_s, date(area.validTo));
    object.insert(u"successors"_s, strings(area.successors));
    object.insert(u"flags"_s, strings(area.flags));
    object.insert(u"cautions"_s, strings(QStringList(account.cautions.begin(), account.cautions.end())));
    object.insert(u"parents"_s, areasJson(atlas, parents));
    object.insert(u"children"_s, areasJson(atlas, area.children));
    addFacts(object, atlas, account);
    object.insert(u"attribution"_s, atlas.attribution);
    return object;
}

}
