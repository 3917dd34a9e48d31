// A whole data folder of four square LSOAs, for tests of what a person could write into data/: two editions (one system
// that becomes another), two places, one neighbourhood, a council beside the chain, one practice, one trust.
#pragma once

#include "atlas/AtlasWriter.h"
#include "domain/FileIo.h"
#include "mesh/MeshBuilder.h"
#include "mesh/TopoJson.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>

namespace ics::test {

using namespace Qt::StringLiterals;

inline QByteArray smallMesh()
{
    std::vector<CoverageFeature> squares;
    for (int i = 0; i < 4; ++i) {
        const std::int32_t x = 4'000'000 + (i % 2) * 10'000;
        const std::int32_t y = 3'000'000 + (i / 2) * 10'000;
        const Ring ring { { x, y }, { x + 10'000, y }, { x + 10'000, y + 10'000 }, { x, y + 10'000 }, { x, y } };
        squares.push_back({ u"E0100000%1"_s.arg(i + 1), 0, { { ring } } });
    }
    return writeTopoJson(buildMesh(std::move(squares), u"squares"_s)->mesh);
}

inline std::map<QString, QByteArray> smallData()
{
    const QByteArray areaHeading
        = "level,code,parent,ons_code,ods_code,name,official_name,basis,source,valid_from,valid_to,"
          "successors,flags,note\n";
    const auto areas = [&](const QByteArray &system, const QByteArray &name, const QByteArray &successors) {
        return QByteArray(areaHeading
            + "country,E92000001,,E92000001,,England,,statutory,s,,,,,\n"
              "region,Y1,E92000001,E40000001,Y1,North,,nhs-administrative,s,,,,,\n"
              "system,"
            + system + ",Y1,E54000001," + system + "," + name + ",NHS " + name
            + " Integrated Care Board,statutory,s,2022-07-01,," + successors + ",,\nplace," + system + "-E1," + system
            + ",,,Élmet,,derived,s,,,,,\nplace," + system + "-E2," + system
            + ",,,King's Wood (part),,derived,s,,,,small-part,\"One, of two\"\nneighbourhood,U1," + system
            + "-E1,,U1,Elmet PCN,,modelled,s,,,,,\ncouncil,E1,E92000001,E1,,Elmet,,statutory,s,,,,,\n"
              "council,E2,E92000001,E2,,King's Wood,,statutory,s,,,,,\n");
    };
    const auto lsoas = [](const QByteArray &system) {
        return QByteArray("lsoa,place,neighbourhood,council\nE01000001," + system + "-E1,U1,E1\nE01000002," + system
            + "-E1,U1,E1\nE01000003," + system + "-E1,U1,E1\nE01000004," + system + "-E2,,E2\n");
    };
    return {
        { u"sources.csv"_s, "key,title,publisher,date,licence,note\ns,Source,ONS,2024,OGL v3,\n" },
        { u"attribution.txt"_s, "Contains made-up data.\n" },
        { u"levels.csv"_s,
            "key,rank,nested,basis\ncountry,0,1,statutory\nregion,1,1,nhs-administrative\nsystem,2,1,statutory\n"
            "place,3,1,derived\nneighbourhood,4,1,modelled\ncouncil,0,0,statutory\n" },
        { u"editions.csv"_s,
            "key,valid_from,valid_to,source\n2023-04,2022-07-01,2026-03-31,s\n2026-04,2026-04-01,,s\n" },
        { u"editions/2023-04/areas.csv"_s, areas("QAA", "Old Elmet", "QBB") },
        { u"editions/2023-04/lsoa.csv"_s, lsoas("QAA") },
        { u"editions/2026-04/areas.csv"_s, areas("QBB", "Greater Elmet", "") },
        { u"editions/2026-04/lsoa.csv"_s, lsoas("QBB") },
        { u"lsoa.csv"_s,
            "lsoa,name,msoa,msoa_name,x,y\nE01000001,Elmet 001A,E02000001,Barwick,400500,300500\n"
            "E01000002,Elmet 001B,E02000001,Barwick,401500,300500\nE01000003,Elmet "
            "002A,E02000002,Ledston,400500,301500\n"
            "E01000004,King's Wood 001A,E02000003,Woods,401500,301500\n" },
        { u"mesh/lsoa.topojson.xz"_s, smallMesh() },
        { u"mesh/neighbours.geojson"_s,
            R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"W"},"geometry":)"
            R"({"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}}]})" },
        { u"indicators/lsoa.csv.xz"_s,
            "lsoa,population,hectares,score,practices\nE01000001,1000,100,10.25,1\nE01000002,3000,100,20,0\n"
            "E01000003,500,100,,0\nE01000004,2000,100,,0\n" },
        { u"indicators/catalogue.csv"_s,
            "key,name,group,unit,denominator_name,direction,aggregation,numerator,denominator,scale,decimals,is_count,"
            "basis,"
            "source,date,note,series,year\npopulation,Population,People,people,,neutral,sum,population,,1,0,1,official-"
            "statistic,s,"
            "2021,,,\n"
            "density,Density,People,people per km²,,neutral,ratio,population,hectares,100,0,0,derived,s,2021,,,\n"
            "score,Score,Deprivation,,,higher-worse,weighted-mean,score,population,1,1,0,official-statistic,s,2025,,,\n"
            "practices,Practices,Services,,,neutral,sum,practices,,1,0,1,nhs-administrative,s,2025,,,\n" },
        { u"indicators/areas.csv"_s, "edition,level,code,measure,value\n2026-04,neighbourhood,U1,practices,7\n" },
        { u"organisations/councils.csv"_s,
            "code,name,kind,region\nE1,Elmet,unitary,North\nE2,King's Wood,county,North\n" },
        { u"organisations/pcns.csv"_s, "code,name,postcode,x,y,practices,registered_patients\nU1,Elmet PCN,,,,1,\n" },
        { u"organisations/practices.csv"_s,
            "code,name,address,postcode,pcn,system_2026,system_2023,registered_patients,lsoa,x,y\n"
            "A1,Barwick Surgery,\"1 High Street, Barwick\",LS15 4JP,U1,QBB,QAA,4000.5,E01000001,400510,300510\n"
            "A2,Nowhere Practice,,,,QBB,QAA,,,,\n" },
        { u"organisations/trusts.csv"_s,
            "code,name,legal_form,type,type_basis,type_note,system,postcode,lsoa,x,y,open_date\n"
            "R1,Elmet Hospitals,NHS trust,acute,derived,by name,QBB,LS1 1AA,E01000004,401000,301000,2001-04-01\n" },
        { u"organisations/hospitals.csv"_s, "name,x,y,lsoa\nSt James's,400600,300600,E01000002\n" },
        { u"organisations/seats.csv"_s,
            "board,order,key,role,minimum,per_council,basis,authority,source,evidence,note\n"
            "icp,1,council,A member,1,1,statutory,s.116ZA,s,,\nicb,1,chair,The chair,1,0,statutory,Sch 1B,s,read,\n" },
        { u"organisations/succession.csv"_s, "predecessor,successor,date,type\nQAA,QBB,2026-04-01,merger\n" },
        { u"organisations/former.csv"_s,
            "kind,code,name,successor_level,successor_code\nccg,01A,Loidis CCG,system,QBB\n" },
        { u"postcodes/england.txt.xz"_s, "" },
        { u"postcodes/elsewhere.txt.xz"_s, "" },
    };
}

/** The small data in a temporary folder, with files replaced, and where an atlas of it would be. */
class SmallFolder final
{
public:
    explicit SmallFolder(const std::map<QString, QByteArray> &changes = {})
    {
        auto files = smallData();
        for (const auto &[name, content] : changes)
            files[name] = content;
        for (const auto &[name, content] : files) {
            const QString path = data() + u'/' + name;
            QDir().mkpath(QFileInfo(path).path());
            if (!writeFile(path, content))
                qFatal("cannot write %s", qPrintable(path));
        }
    }
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QString atlas() const { return m_folder.filePath(u"atlas.sqlite"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<Done> build() const { return writeAtlas(data(), atlas()); }

private:
    QTemporaryDir m_folder;
};

}
