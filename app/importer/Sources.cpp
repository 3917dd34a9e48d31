#include "Sources.h"

#include "domain/Csv.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Row
    {
        const char *key, *title, *publisher, *date, *licence, *note;
    };

    constexpr const char *ogl = "Open Government Licence v3.0";
    constexpr const char *ons = "Office for National Statistics";
    constexpr const char *nhs = "NHS England, Organisation Data Service";
    constexpr const char *mhclg = "Ministry of Housing, Communities and Local Government";

    constexpr std::array rows {
        Row { "ons-lsoa-2021",
            "Lower layer Super Output Areas, boundaries clipped to the coast and generalised to 20 m", ons,
            "December 2021", ogl,
            "Borders are exact to about 20 m. Seven features had a hole written as a shell and were repaired." },
        Row { "ons-lookups-2024",
            "Small areas to sub-ICB locations, boards, NHS regions, districts, councils and regions", ons, "April 2024",
            ogl, "" },
        Row { "nhs-ods-2026", "Boards, sub-ICB locations, networks, practices and trusts in the NHS registers", nhs,
            "April to July 2026", ogl,
            "The areas of April 2026 are derived: whole sub-ICB locations move to a new board, and only Frimley is "
            "split, small area by small area. ONS codes of sub-ICB locations renamed in 2026 are not known." },
        Row { "commons-msoa-names", "Well-known names of Middle layer Super Output Areas", "House of Commons Library",
            "2021", "Open Parliament Licence v3.0", "" },
        Row { "derived-places", "Places: an upper-tier or unitary council within a system",
            "ICS Explorer, from ONS and NHS lookups", "editions of April 2023 and April 2026", ogl,
            "No register of places exists; systems may draw their places differently." },
        Row { "modelled-catchments", "Neighbourhoods: the modelled catchments of primary care networks",
            "ICS Explorer, from NHS registers, list sizes and the Census", "lists of 2024/25, networks of March 2026",
            ogl,
            "No boundaries of networks are published. Shares of list sizes are reproduced; edges are approximate, and "
            "patients may live elsewhere." },
        Row { "nhs-payments-2024-25", "NHS Payments to General Practice: registered patients, average of the year",
            "NHS England", "2024/25", ogl, "54 practices have no list recorded. Lists exceed the census population." },
        Row { "ons-postcodes", "Code-Point Open and National Statistics Postcode Lookup",
            "Ordnance Survey; Office for National Statistics; Royal Mail", "October 2025; August 2024", ogl,
            "Postcodes made since October 2025 are absent." },
        Row { "census-2021-age", "Census 2021, TS007A: age by five-year bands", ons, "Census 21 March 2021", ogl,
            "Small areas are slightly perturbed by the publisher to protect people." },
        Row { "census-2021-ethnicity", "Census 2021, TS021: ethnic group", ons, "Census 21 March 2021", ogl,
            "Its total differs from that of age by a few people." },
        Row { "census-2021-disability", "Census 2021, TS038: disability", ons, "Census 21 March 2021", ogl,
            "Its total differs from that of age by a few people." },
        Row { "mhclg-iod-2025", "English Indices of Deprivation 2025", mhclg, "2025", ogl,
            "The publisher weighs by its own population estimates; averages here are weighed by Census 2021." },
        Row { "ons-ruc-2021", "Rural Urban Classification 2021",
            "Office for National Statistics; Department for Environment, Food and Rural Affairs", "2021", ogl, "" },
        Row { "nhs-hospitals-2022", "Hospitals: names and positions", "NHS", "2022", ogl,
            "Positions only, without codes; openings and closures since 2022 are missing." },
        Row { "nhse-gp-workforce", "Patients for each full-time equivalent general practitioner", "NHS England",
            "January 2026", ogl, "Known for districts, and so for areas made up of whole districts." },
        Row { "ons-health-index", "Health Index for England", ons, "2015 to 2021", ogl, "100 is England in 2015." },
        Row { "ons-ccg-2021", "Clinical commissioning groups and sustainability and transformation partnerships", ons,
            "April 2021", ogl, "Compared by the small areas of 2011." },
        Row { "ons-districts-2016-2024", "Names and codes of lower-tier authorities", ons, "2016 to 2024", ogl, "" },
        Row { "ons-neighbours-2023", "Counties and unitary authorities of the United Kingdom, for the backdrop", ons,
            "December 2023", ogl, "Simplified to 100 m." },
        Row { "nhs-act-2006-1b", "National Health Service Act 2006, Schedule 1B", "UK Parliament",
            "as inserted by the Health and Care Act 2022", ogl, "" },
        Row { "lgpih-act-2007", "Local Government and Public Involvement in Health Act 2007, section 116ZA",
            "UK Parliament", "as inserted by the Health and Care Act 2022", ogl, "" },
        Row { "nhse-icb-constitution", "Constitutions and governance of integrated care boards: model and guidance",
            "NHS England", "2022 and later", ogl, "Policy, not law." },
        Row { "dhsc-icp-faq", "Integrated care partnership engagement document: questions and answers",
            "Department of Health and Social Care; NHS England; Local Government Association", "20 September 2021", ogl,
            "Names who has an interest, not who must be a member." },
        Row { "kings-fund-places", "Place-based partnerships explained", "The King's Fund", "2021", "© The King's Fund",
            "Cited, not reproduced." },
        Row { "staffordshire-faq-2022", "Integrated Care Systems: frequently asked questions",
            "Staffordshire and Stoke-on-Trent Integrated Care System", "April 2022",
            "© Staffordshire and Stoke-on-Trent Integrated Care System", "Cited, not reproduced." },
        Row { "ics-faq-2022", "Frequently asked questions: Integrated Care Systems", "not named", "after 1 July 2022",
            "© its publisher", "Cited, not reproduced." },
        Row { "bhta-guide-2023", "A guide to Integrated Care Systems", "British Healthcare Trades Association",
            "20 October 2023", "© British Healthcare Trades Association", "Cited, not reproduced." },
        Row { "ics-primer-2022", "Integrated Care Systems: a primer", "not named", "2022", "© its publisher",
            "Cited, not reproduced." },
        Row { "stotles-2022", "What is the NHS's transition to Integrated Care Systems about?", "Stotles", "early 2022",
            "© Stotles", "Cited, not reproduced." },
        Row { "ministerial-statement-2025", "Written ministerial statement on the footprints of integrated care boards",
            "UK Parliament", "9 September 2025", ogl, "Announces the boards of 1 April 2026." },
        Row { "ics-explorer", "Words and methods of this application", "ICS Explorer", "2026", "MIT licence",
            "Defined by the application itself." },
    };

    constexpr const char *attribution = "Source: Office for National Statistics licensed under the Open Government "
                                        "Licence v.3.0. Contains OS data © Crown "
                                        "copyright and database right 2025. Contains Royal Mail data © Royal Mail "
                                        "copyright and database right 2025. Contains "
                                        "National Statistics data © Crown copyright and database right 2025. Contains "
                                        "NHS England (Organisation Data Service) "
                                        "and MHCLG (English Indices of Deprivation 2025) information licensed under "
                                        "the Open Government Licence v3.0.\n";

}

OutputFiles sourceTables()
{
    CsvWriter table { "key", "title", "publisher", "date", "licence", "note" };
    for (const Row &r : rows) {
        for (const char *field : { r.key, r.title, r.publisher, r.date, r.licence, r.note })
            table.add(QByteArrayView(field));
        table.endRow();
    }
    return { { u"sources.csv"_s, table.bytes() }, { u"attribution.txt"_s, QByteArray(attribution) } };
}

}
