#include "SelectionRequest.h"

#include "map/ColourScheme.h"
#include "models/Finder.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    Error badArgument(const QString &option, const QString &text)
    {
        return { .kind = ErrorKind::BadArgument, .columnName = option, .detail = text };
    }

    Result<Done> selectClasses(const WindowOptions &options, Selection &selection)
    {
        selection.continuous = options.method == u"continuous"_s;
        if (!options.method.isEmpty() && !selection.continuous) {
            const auto method = classMethodFromKey(options.method);
            if (!method || *method == ClassMethod::Manual)
                return badArgument(u"--method"_s, options.method);
            selection.classes.method = *method;
        }
        if (!options.classes.isEmpty()) {
            const int number = options.classes.toInt();
            if (number < Classification::minimumClasses || number > Classification::maximumClasses)
                return badArgument(u"--classes"_s, options.classes);
            selection.classes.classes = number;
        }
        if (!options.scheme.isEmpty()) {
            if (ColourScheme::byKey(options.scheme).key != options.scheme)
                return badArgument(u"--scheme"_s, options.scheme);
            selection.scheme = options.scheme;
        }
        return Done {};
    }

    Result<Done> selectBreaks(const WindowOptions &options, Selection &selection)
    {
        std::vector<double> breaks;
        for (const QString &text : options.breaks.split(u',')) {
            bool isNumber = false;
            const double edge = text.toDouble(&isNumber);
            if (!isNumber || (!breaks.empty() && edge <= breaks.back()))
                return badArgument(u"--breaks"_s, options.breaks);
            breaks.push_back(edge);
        }
        if (breaks.size() >= Classification::maximumClasses)
            return badArgument(u"--breaks"_s, options.breaks);
        selection.classes = { ClassMethod::Manual, static_cast<int>(breaks.size()) + 1, breaks };
        selection.continuous = false;
        return Done {};
    }

    Result<Done> selectStyle(const Atlas &atlas, const WindowOptions &options, Selection &selection)
    {
        if (!options.breaks.isEmpty())
            if (const auto chosen = selectBreaks(options, selection); !chosen)
                return chosen.error();
        if (!options.counts.isEmpty()) {
            selection.countAsRate = options.counts == u"rate"_s;
            if (!selection.countAsRate && options.counts != u"circles"_s)
                return badArgument(u"--counts"_s, options.counts);
        }
        if (!options.with.isEmpty()) {
            selection.second = atlas.indicatorByKey(options.with);
            if (!isValid(selection.second) || atlas.indicator(selection.second).isCount)
                return badArgument(u"--with"_s, options.with);
        }
        return Done {};
    }

    Result<Done> selectText(const AtlasPtr &atlas, const WindowOptions &options, Selection &selection)
    {
        if (const CodedArea found = areaByCode(*atlas, selection.edition, options.select.trimmed());
            isValid(found.area) && (!isValid(found.onlyIn) || options.edition.isEmpty())) {
            selection.area = found.area;
            selection.edition = atlas->area(found.area).edition;
            return Done {};
        }
        const FindResult found = Finder(atlas).find(options.select, selection.edition);
        const bool certain = found.status == FindStatus::Exact || found.status == FindStatus::Terminated;
        if (!certain || !isValid(found.lsoa))
            return badArgument(u"--select"_s, options.select);
        selection.lsoa = found.lsoa;
        selection.postcode = found.items.empty() ? QString() : found.items.front().postcode;
        for (const FoundArea &area : found.areas)
            if (atlas->level(atlas->area(area.area).level).nested)
                selection.area = area.area;
        return Done {};
    }

}

Result<EditionId> requestedEdition(const Atlas &atlas, const WindowOptions &options)
{
    if (options.edition.isEmpty())
        return none<EditionId>;
    const EditionId edition = atlas.editionByKey(options.edition);
    return isValid(edition) ? Result(edition) : Result<EditionId>(badArgument(u"--edition"_s, options.edition));
}

CodedArea areaByCode(const Atlas &atlas, EditionId edition, const QString &code)
{
    if (const AreaId area = atlas.areaByCode(edition, code); isValid(area))
        return { area };
    for (auto other = atlas.editions.rbegin(); other != atlas.editions.rend(); ++other)
        if (const AreaId area = atlas.areaByCode(other->id, code); isValid(area))
            return { area, other->id };
    return {};
}

Result<Selection> requestedSelection(const AtlasPtr &atlas, const WindowOptions &options, Selection initial)
{
    const auto edition = requestedEdition(*atlas, options);
    if (!edition)
        return edition.error();
    if (isValid(*edition) && *edition != initial.edition) {
        initial.edition = *edition;
        initial.area = atlas->country(*edition);
    }
    if (!options.select.isEmpty())
        if (const auto selected = selectText(atlas, options, initial); !selected)
            return selected.error();
    if (!options.level.isEmpty()) {
        initial.level = atlas->levelByKey(options.level);
        if (!isValid(initial.level))
            return badArgument(u"--level"_s, options.level);
    }
    if (!options.indicator.isEmpty()) {
        initial.indicator = atlas->indicatorByKey(options.indicator);
        if (!isValid(initial.indicator))
            return badArgument(u"--indicator"_s, options.indicator);
    }
    if (const auto chosen = selectClasses(options, initial); !chosen)
        return chosen.error();
    if (const auto chosen = selectStyle(*atlas, options, initial); !chosen)
        return chosen.error();
    return initial;
}

}
