#include "Tour.h"

#include "TourReader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ics {

const QStringList &tourVariables()
{
    static const QStringList variables { u"$chosen"_s, u"$system"_s, u"$place"_s, u"$neighbourhood"_s, u"$england"_s,
        u"$shown"_s };
    return variables;
}

const QStringList &tourPages()
{
    static const QStringList pages { u"boards"_s, u"changes"_s, u"compare"_s, u"learn"_s, u"timeline"_s };
    return pages;
}

const QStringList &tourSpotlights()
{
    static const QStringList spotlights { u"answer"_s, u"area"_s, u"breadcrumb"_s, u"details"_s, u"editions"_s,
        u"icb"_s, u"icp"_s, u"indicator"_s, u"legend"_s, u"level"_s, u"map"_s, u"page"_s, u"people"_s, u"row"_s,
        u"search"_s, u"table"_s, u"tree"_s, u"years"_s };
    return spotlights;
}

bool isSeenBesidePages(const QString &spotlight)
{
    static const QStringList seen { u"breadcrumb"_s, u"editions"_s, u"indicator"_s, u"level"_s, u"page"_s,
        u"search"_s };
    return seen.contains(spotlight);
}

QStringList tourTexts(const Tour &tour)
{
    QStringList texts { tour.title, tour.description };
    for (const TourStep &step : tour.steps)
        texts << step.title << step.text << step.presenter << step.here << step.notes;
    texts.removeAll(QString());
    return texts;
}

const std::vector<TourPtr> &builtInTours()
{
    static const std::vector<TourPtr> tours = [] {
        std::vector<TourPtr> read;
        const QDir folder(u":/learn/tours"_s);
        for (const QString &file : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
            if (TourReading reading = readTour(folder.filePath(file)); reading.tour) {
                Tour own = *reading.tour;
                own.path.clear();
                read.push_back(std::make_shared<const Tour>(std::move(own)));
            }
        return read;
    }();
    return tours;
}

}
