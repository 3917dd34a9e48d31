// A guided tour as a value: what the window shows at each step, and what is said of it. Keys and codes are kept as they
// are written; TourReader has checked them. The texts of the application's own tours are English and are translated
// when they are shown (LearnText.h); those of a trainer stay as they are.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace ics {

/** Empty fields leave things as the steps before have set them, but for page, read and spotlight, which hold for the
   one step. */
struct TourStep
{
    QString title {};
    QString text {};
    QString presenter {}; // said in place of the text where only map and legend are seen; empty: the text
    QString here {}; // with placeholders, about the step's area; left out where one has nothing to say
    QString notes {}; // for the speaker
    QString edition {}; // key
    QString level {};
    QString indicator {};
    QString area {}; // a code, or one of tourVariables()
    QString postcode {}; // looked up, unless the person has looked up one of their own
    QString view {}; // "land" or "hexagons"
    QString zoom {}; // "area" or "england"; where `area` is given, that is fitted as a rule
    QString page {}; // one of tourPages(); empty: the panes
    QString read {}; // the entry shown on the page "learn", as in learnRefText()
    QString spotlight {}; // one of tourSpotlights(); empty: nothing is pointed to
};

struct Tour
{
    QString key {};
    QString title {};
    QString description {};
    QString area {}; // code of the area that it is about unless another is chosen; empty: no choice
    std::vector<TourStep> steps {}; // at least one
    QString path {}; // of a trainer's file; empty: one of the application's own

    [[nodiscard]] int count() const { return static_cast<int>(steps.size()); }
    /** By which the place in it is remembered. */
    [[nodiscard]] const QString &id() const { return path.isEmpty() ? key : path; }
};

using TourPtr = std::shared_ptr<const Tour>;

/** What a step may write for an area instead of a code: "$chosen", "$system", "$place", "$neighbourhood", "$england",
    "$shown". Explained in data/learn/TOURS.md, as are the pages and the parts of the window. */
[[nodiscard]] const QStringList &tourVariables();
[[nodiscard]] const QStringList &tourPages();
[[nodiscard]] const QStringList &tourSpotlights();
/** Whether that part of the window is there to be seen beside a page. */
[[nodiscard]] bool isSeenBesidePages(const QString &spotlight);

/** The texts that are translated, in order. */
[[nodiscard]] QStringList tourTexts(const Tour &tour);

/** The application's own tours, in the order in which they are offered; read once. */
[[nodiscard]] const std::vector<TourPtr> &builtInTours();

}
