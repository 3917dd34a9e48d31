#include "PcnFlags.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace ics::pcn {

namespace {

    constexpr double toleratedError = 0.05;
    constexpr int buildingMetres = 50;
    constexpr int townMetres = 3000;
    constexpr int farMetres = 5000;
    constexpr int remoteMetres = 10000;

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    struct Evidence // about one PCN
    {
        std::vector<GridMetres> practices; // with a position
        double list = 0;
        double listInside = 0; // its catchment
        double listElsewhere = 0; // in another place
        double farPeople = 0;
        bool sharesBuilding = false;
        bool acrossGap = false;
    };

    int extent(const std::vector<GridMetres> &points)
    {
        int most = 0;
        for (const GridMetres a : points) {
            for (const GridMetres b : points)
                most = std::max(most, wholeMetres(a, b));
        }
        return most;
    }

    /** Benefit of the doubt where its LSOA is not known. */
    bool standsIn(const PcnModelInput &input, const PcnModelInput::Practice &practice, int place)
    {
        return practice.lsoa < 0 || input.lsoas[u(practice.lsoa)].place == place;
    }

    void addPractices(const PcnModelInput &input, const PcnCatchments &catchments, std::vector<Evidence> &evidence)
    {
        std::map<std::pair<int, int>, std::set<int>> tenants;
        for (const auto &practice : input.practices) {
            const auto position = practicePosition(input, practice);
            if (practice.pcn < 0 || !position)
                continue;
            Evidence &about = evidence[u(practice.pcn)];
            about.practices.push_back(*position);
            about.list += practice.list;
            if (practice.lsoa >= 0 && catchments.pcnOfLsoa[u(practice.lsoa)] == practice.pcn)
                about.listInside += practice.list;
            if (!standsIn(input, practice, input.pcns[u(practice.pcn)].place))
                about.listElsewhere += practice.list;
            tenants[{ position->x, position->y }].insert(practice.pcn);
        }
        for (const auto &[position, pcns] : tenants) {
            if (pcns.size() > 1) {
                for (const int pcn : pcns)
                    evidence[u(pcn)].sharesBuilding = true;
            }
        }
    }

    void addFarPeople(const Place &place, const PcnCatchments &catchments, std::vector<Evidence> &evidence)
    {
        for (int i = 0; i < place.lsoaCount(); ++i) {
            const int pcn = catchments.pcnOfLsoa[u(place.lsoas[u(i)])];
            if (pcn < 0)
                continue;
            const auto local = std::ranges::lower_bound(place.pcns, pcn) - place.pcns.begin();
            if (place.nearest[place.at(i, static_cast<int>(local))] > farMetres)
                evidence[u(pcn)].farPeople += place.population[u(i)];
        }
    }

    void addGaps(const PcnCatchments &catchments, std::vector<Evidence> &evidence)
    {
        for (const auto &[a, b] : catchments.bridges) {
            const int pcn = catchments.pcnOfLsoa[u(a)];
            if (pcn >= 0 && pcn == catchments.pcnOfLsoa[u(b)])
                evidence[u(pcn)].acrossGap = true;
        }
    }

    QStringList flagsOf(const PcnModelInput::Pcn &pcn, const PcnCatchment &catchment, const Evidence &about)
    {
        QStringList flags;
        const auto flag = [&flags](bool applies, const char16_t *key) {
            if (applies)
                flags += QString::fromUtf16(key);
        };
        const bool some = catchment.lsoas > 0;
        const int metres = extent(about.practices);
        flag(about.practices.empty(), noPractices);
        flag(!some, noCatchment);
        flag(pcn.list.value_or(0) <= 0, listNotRecorded);
        flag(some && std::abs(catchment.error()) > toleratedError, shareNotMet);
        flag(!about.practices.empty() && metres <= buildingMetres, oneBuilding);
        flag(some && metres <= townMetres && about.farPeople * 4 > static_cast<double>(catchment.population), oneTown);
        flag(about.sharesBuilding, sharedBuilding);
        flag(some && about.listInside * 2 < about.list, mostlyOutside);
        flag(about.listElsewhere * 4 > about.list, severalPlaces);
        flag(some && catchment.distance > remoteMetres, farOff);
        flag(about.acrossGap, acrossGap);
        return flags;
    }

}

void setFlags(const PcnModelInput &input, const std::vector<Place> &places, PcnCatchments &catchments)
{
    std::vector<Evidence> evidence(input.pcns.size());
    addPractices(input, catchments, evidence);
    for (const Place &place : places)
        addFarPeople(place, catchments, evidence);
    addGaps(catchments, evidence);
    for (std::size_t p = 0; p < evidence.size(); ++p)
        catchments.pcns[p].flags = flagsOf(input.pcns[p], catchments.pcns[p], evidence[p]);
}

}
