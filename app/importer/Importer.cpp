#include "Importer.h"

#include "AreaMeasures.h"
#include "Catalogue.h"
#include "Ground.h"
#include "Measures.h"
#include "OrganisationTables.h"
#include "Seats.h"
#include "Sources.h"
#include "Staging.h"
#include "Validation.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <future>
#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Importer)
    };

    /** What the tables of areas rest on, edition by edition. */
    struct Structure
    {
        std::vector<SystemRegister> registers;
        std::vector<Places> places;
        std::vector<SuccessionRow> succession;
        FormerBodies former;
        QHash<QString, SubIcbRow> subIcbs;
    };

    Result<Structure> readStructure(const ImportContext &context, const Hierarchy &h)
    {
        Structure s;
        for (std::size_t e = 0; e < editionSpecs().size(); ++e) {
            auto systems = readSystems(context, editionSpecs()[e], h.editions[e]);
            if (!systems)
                return systems.error();
            auto places = makePlaces(context, editionSpecs()[e], h, h.editions[e], *systems);
            if (!places)
                return places.error();
            s.registers.push_back(std::move(*systems));
            s.places.push_back(std::move(*places));
        }
        auto succession = readSuccession(context, s.registers.front(), s.registers.back());
        if (!succession)
            return succession.error();
        s.succession = std::move(*succession);
        auto former = readFormerBodies(context, h, s.succession);
        if (!former)
            return former.error();
        s.former = std::move(*former);
        auto subIcbs = readSubIcbs(context);
        if (!subIcbs)
            return subIcbs.error();
        s.subIcbs = std::move(*subIcbs);
        return s;
    }

    /** What every LSOA is like, from the Census and the indices. */
    Result<std::vector<Measure>> readMeasures(const ImportContext &context, const Hierarchy &h)
    {
        auto measures = readCensusMeasures(context, h);
        if (!measures)
            return measures;
        auto more = readPlaceMeasures(context, h, measures->front().values);
        if (!more)
            return more;
        std::ranges::move(*more, std::back_inserter(*measures));
        return measures;
    }

    std::vector<int> wholePeople(const Measure &population)
    {
        std::vector<int> people;
        for (const double value : population.values)
            people.push_back(static_cast<int>(value));
        return people;
    }

    Result<std::vector<Neighbourhoods>> makeAllNeighbourhoods(
        const ImportContext &context, const Structure &s, const ModelGround &ground)
    {
        std::vector<Neighbourhoods> all;
        for (std::size_t e = 0; e < editionSpecs().size(); ++e) {
            context.advance(Text::tr("Neighbourhoods"), double(e) / double(editionSpecs().size()));
            auto made = makeNeighbourhoods(context, editionSpecs()[e], s.places[e], ground);
            if (!made)
                return made.error();
            all.push_back(std::move(*made));
        }
        return all;
    }

    void reportModel(ImportReport &report, const std::vector<Neighbourhoods> &all)
    {
        for (std::size_t e = 0; e < all.size(); ++e) {
            const PcnQuality &q = all[e].quality;
            const QString key = editionSpecs()[e].key;
            const auto percent = [](double share) -> QString { return QString::number(share * 100, 'f', 2) % u" %"_s; };
            report.figure(key % u": catchments, error of people against quota, median"_s, percent(q.errorMedian));
            report.figure(key % u": the same, nine in ten within"_s, percent(q.error90));
            report.figure(key % u": the same, largest"_s, percent(q.errorMax));
            report.figure(key % u": catchments within 5 %"_s, percent(q.within5Percent));
            report.figure(key % u": lists held inside the own catchment"_s, percent(q.listsInside));
            report.figure(key % u": distance to the nearest practice of the own network, median, m"_s,
                QString::number(q.distanceMedian, 'f', 0));
            report.figure(key % u": networks without a catchment"_s, QString::number(q.empty));
        }
    }

    void add(OutputFiles &files, OutputFiles more) { files.merge(more); }

    /** All tables that need only the parts given. */
    Result<OutputFiles> tablesFrom(const ImportContext &context, const Hierarchy &h, const Structure &s,
        const PrimaryCareTables &care, std::vector<Measure> measures, Ground ground)
    {
        const ModelGround model { ground.mesh, care, wholePeople(measures.front()), ground.positions };
        const auto neighbourhoods = makeAllNeighbourhoods(context, s, model);
        if (!neighbourhoods)
            return neighbourhoods.error();
        reportModel(*context.report, *neighbourhoods);
        const auto organisations = makeOrganisations(context, { h, care, ground.mesh });
        if (!organisations)
            return organisations.error();
        const auto editions = makeEditions(context, { h, s.registers, s.places, *neighbourhoods, s.former, s.subIcbs });
        auto areaMeasures = makeAreaMeasures(context, h, care, editions);
        if (!areaMeasures)
            return areaMeasures.error();
        auto seats = makeSeats(context);
        if (!seats)
            return seats.error();
        std::ranges::move(countMeasures({ h, care, organisations->trusts, organisations->hospitalLsoas, ground.mesh }),
            std::back_inserter(measures));
        OutputFiles files = std::move(ground.files);
        for (const EditionTables &edition : editions)
            add(files, editionFiles(edition, h));
        for (OutputFiles part : { sourceTables(), editionsTable(), levelsTable(), catalogueTable(), *seats,
                 *areaMeasures, organisations->files, successionTable(s.succession), formerTable(s.former.rows),
                 lsoaTable(h, ground.positions), measuresTable(measures, h) })
            add(files, std::move(part));
        return files;
    }

    void tidy(ImportReport &report)
    {
        std::set<std::tuple<QString, qint64, QString>> seen;
        std::erase_if(report.anomalies, [&](const Anomaly &a) {
            return !seen.insert({ a.file, a.line, a.text }).second;
        });
        std::ranges::stable_sort(
            report.anomalies, {}, [](const Anomaly &a) { return std::tuple(a.file, a.line, a.text); });
    }

}

Result<OutputFiles> makeTables(const ImportRequest &request, ImportReport &report)
{
    std::mutex progressing;
    ImportContext context { .sourceDir = request.sourceDir,
        .progress = {},
        .cancel = request.cancel,
        .report = &report,
        .wholeOfEngland = request.wholeOfEngland };
    if (request.progress)
        context.progress = [&](const QString &step, double fraction) {
            const std::scoped_lock lock(progressing);
            request.progress(step, fraction);
        };
    context.advance(Text::tr("Small areas"), 0);
    const auto hierarchy = readHierarchy(context);
    if (!hierarchy)
        return hierarchy.error();
    GroundWork groundWork(context, *hierarchy); // goes on beside what follows
    auto structure = readStructure(context, *hierarchy);
    if (!structure)
        return structure.error();
    const auto care = readPrimaryCareTables(
        context.path(u"organisations/pcn.csv"_s), context.path(u"organisations/gp_practice.csv"_s));
    if (!care)
        return care.error();
    auto measures = readMeasures(context, *hierarchy);
    if (!measures)
        return measures.error();
    auto ground = groundWork.finish();
    if (!ground)
        return ground.error();
    auto files = tablesFrom(context, *hierarchy, *structure, *care, std::move(*measures), std::move(*ground));
    if (!files)
        return files;
    context.advance(Text::tr("Checking"), 0);
    if (auto valid = validateTables(context, *files); !valid)
        return valid.error();
    tidy(report);
    add(*files, { { u"REPORT.md"_s, reportText(report) } });
    return files;
}

Result<ImportReport> importAll(const ImportRequest &request)
{
    ImportReport report;
    const auto files = makeTables(request, report);
    if (!files)
        return files.error();
    const ImportContext context {
        .sourceDir = request.sourceDir, .progress = request.progress, .cancel = request.cancel, .report = &report
    };
    if (auto replaced = replaceTables(context, *files, request.dataDir); !replaced)
        return replaced.error();
    return report;
}

Result<ImportReport> importAll(
    const QString &sourceDir, const QString &dataDir, const ImportProgress &progress, const std::atomic_bool *cancel)
{
    return importAll({ .sourceDir = sourceDir, .dataDir = dataDir, .progress = progress, .cancel = cancel });
}

QByteArray reportText(const ImportReport &report)
{
    QString text
        = u"# Report of the import\n\nWritten by the importer with the tables beside it.\n\n## Figures\n\n| figure | value |\n|---|--:|\n"_s;
    for (const auto &[name, value] : report.figures)
        text += u"| %1 | %2 |\n"_s.arg(name, value);
    text += u"\n## Anomalies of the source files (%1)\n\n| file | line | what was found and done |\n|---|--:|---|\n"_s
                .arg(report.anomalies.size());
    for (const Anomaly &a : report.anomalies)
        text += u"| %1 | %2 | %3 |\n"_s.arg(a.file, a.line > 0 ? QString::number(a.line) : QString(), a.text);
    return text.toUtf8();
}

}
