// The map of a question: which areas are lettered or marked and what is seen of the country, without any name that
// would give the answer away. The window shows it, the printed sheet holds it as a picture.
#pragma once

#include "map/MapRenderer.h"
#include "models/Quiz.h"

#include <QPainter>

namespace ics {

struct QuizMap
{
    MapScene scene {}; // areas are called by their letters, all others alike
    QRectF bounds {}; // what should be seen: metres, BNG; top() is the southern edge
    std::vector<int> areas {}; // by choice: its number in the shown level
    std::vector<QPointF> marks {}; // by choice, metres, within the area; only where choices are lettered on the map
    std::vector<double> sizes {}; // of these, metres: the shorter side of each area

    /** Of a question that needs a map. */
    [[nodiscard]] static QuizMap make(const Atlas &atlas, const QuizQuestion &question);
    /** Once it is answered: the right area and the chosen one stand out. */
    [[nodiscard]] MapScene answered(const QuizQuestion &question, int chosen) const;

    /** Answered: the right area carries a tick, a wrong one that was chosen a cross, beside their letters. */
    void paintMarks(QPainter &painter, const Viewport &viewport, Theme theme, const QFont &font, int right = -1,
        int chosen = -1) const;
};

/** Where letters of a radius stand that belong to points, all in pixels, with room of so much around each point: there,
    or where that would be too narrow or on another letter, off it in one of eight directions. */
[[nodiscard]] std::vector<QPointF> lettersApart(
    const std::vector<QPointF> &points, const std::vector<double> &room, double radius);

[[nodiscard]] MapGeometry quizGeometry(const Atlas &atlas);

/** For paper: in light colours, with letters and scale bar. */
[[nodiscard]] QImage quizPicture(MapRenderer &renderer, const MapGeometry &geometry, const QuizMap &map, QSize size,
    double devicePixelRatio, const QFont &font);

}
