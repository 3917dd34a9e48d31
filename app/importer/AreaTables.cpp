#include "AreaTables.h"

#include "EditionBuilder.h"
#include "SourceTable.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace ics {

Result<QHash<QString, SubIcbRow>> readSubIcbs(const ImportContext &context)
{
    QHash<QString, SubIcbRow> rows;
    const auto read = readSource(context, u"lookups/SICBL24_ICB24_NHSER24_EN.csv"_s,
        { "SICBL24CDH", "SICBL24CD", "SICBL24NM" }, [&](SourceRecord &r) {
            if (rows.contains(r.code(0)))
                return r.complain(ErrorKind::DuplicateCode, 0);
            rows.insert(r.text(0), { r.code(1), r.code(2) });
        });
    if (!read)
        return read.error();
    return rows;
}

std::vector<EditionTables> makeEditions(const ImportContext &context, const AreaInput &input)
{
    std::vector<EditionTables> editions;
    for (std::size_t e = 0; e < editionSpecs().size(); ++e)
        editions.push_back(EditionBuilder(context, input, e).build());
    return editions;
}

OutputFiles editionFiles(const EditionTables &edition, const Hierarchy &hierarchy)
{
    CsvWriter areas { "level", "code", "parent", "ons_code", "ods_code", "name", "official_name", "basis", "source",
        "valid_from", "valid_to", "successors", "flags", "note" };
    for (const AreaRow &a : edition.areas)
        areas.add(a.level)
            .add(a.code)
            .add(a.parent)
            .add(a.ons)
            .add(a.ods)
            .add(a.name)
            .add(a.officialName)
            .add(a.basis)
            .add(a.source)
            .add(a.validFrom.toString(Qt::ISODate))
            .add(a.validTo.toString(Qt::ISODate))
            .add(a.successors.join(u' '))
            .add(a.flags.join(u' '))
            .add(a.note)
            .endRow();
    CsvWriter lsoas { "lsoa", "place", "neighbourhood", "council", "district", "sub_icb" };
    for (std::size_t i = 0; i < edition.lsoas.size(); ++i) {
        const LsoaAreas &l = edition.lsoas[i];
        lsoas.add(hierarchy.lsoas[i].code)
            .add(l.place)
            .add(l.neighbourhood)
            .add(l.council)
            .add(l.district)
            .add(l.subIcb)
            .endRow();
    }
    const QString folder = u"editions/"_s % edition.key % u'/';
    return { { folder % u"areas.csv"_s, areas.bytes() }, { folder % u"lsoa.csv"_s, lsoas.bytes() } };
}

}
