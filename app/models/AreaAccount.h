// Everything the application says about one area, as headed groups of facts, each with its basis and source. The detail
// pane, `show` on the command line and every export read this one account.
#pragma once

#include "atlas/Atlas.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace ics {

struct Fact
{
    QString key {}; // stable, English, for JSON: "population"
    QString label {}; // translated
    QString value {}; // translated and formatted; notRecorded() where nothing is known
    QVariant raw {}; // for machines: number, string, list; null where nothing is known
    std::optional<double> amount {}; // by which a list can be sorted, where that is not `raw`
    Basis basis = Basis::OfficialStatistic;
    QString source {}; // key of a Source; never empty
    QStringList furtherSources {}; // keys, where several say the same
    QString date {}; // of the data; empty if that of the source
    QString note {}; // what must be said with it
    AreaId link = none<AreaId>; // the area it is about, to go there
    LsoaId site = none<LsoaId>; // where a body has its premises, to be marked on the map
    [[nodiscard]] bool leadsSomewhere() const { return isValid(link) || isValid(site); }
};

struct FactGroup
{
    QString key {}; // "change", "glance", "functions", "people", "contains", "icb", "icp", "councils", "trusts", …
    QString title {};
    QString intro {}; // a sentence above the facts; may be empty
    std::vector<Fact> facts {};
    bool longList = false; // show the first few, the rest on demand
    int firstFew = 6;
};

struct AreaAccount
{
    AreaId area = none<AreaId>;
    QString name {};
    QString officialName {}; // empty if the same
    QString kind {}; // "System", translated
    Basis basis = Basis::Statutory;
    QString basisNote {}; // what the basis means for this area
    std::vector<QString> cautions {}; // sentences from the area's flags and note
    std::vector<FactGroup> groups {};
};

[[nodiscard]] AreaAccount describeArea(const Atlas &atlas, AreaId area);

/** All sources of a fact in words, one after another. */
[[nodiscard]] QString sourceText(const Atlas &atlas, const Fact &fact);
/** "Source title, publisher, date", for a tip or a footnote. */
[[nodiscard]] QString sourceText(const Atlas &atlas, const QString &key);

}
