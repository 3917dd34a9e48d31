#include "QuizMap.h"

#include "models/LevelText.h"
#include "models/QuizText.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Quiz)
    };

    // Of kindColours(): what each area is.
    constexpr std::int8_t plain = 0, wrong = 1, lettered = 2, rightOne = 3;

    constexpr double decimetres = 10;

    QRectF boundsOf(const Atlas &atlas, AreaId area)
    {
        GridRect bounds;
        for (const LsoaId lsoa : atlas.lsoasOf(area))
            bounds.include(atlas.mesh->lsoaBounds[index(lsoa)]);
        return { bounds.left / decimetres, bounds.bottom / decimetres, (bounds.right - bounds.left) / decimetres,
            (bounds.top - bounds.bottom) / decimetres };
    }

    /** The least width and height, metres: of one area so much that it can be placed in the country, of four that lie
        apart only so much that they can be told from one another. */
    double leastSide(const Atlas &atlas, LevelId level, bool isLettered)
    {
        const QString &key = atlas.level(level).key;
        const double one = key == "system"_L1 ? 240'000 : key == "council"_L1 ? 130'000 : 30'000;
        return isLettered ? one / 3 : one;
    }

    QRectF withSurroundings(const QRectF &bounds, double least)
    {
        constexpr double roundAbout = 1.25;
        const double width = std::max(least, bounds.width() * roundAbout);
        const double height = std::max(least, bounds.height() * roundAbout);
        QRectF wide(0, 0, width, height);
        wide.moveCenter(bounds.center());
        return wide;
    }

    /** The small area nearest to the middle of all: a point that surely lies within. */
    QPointF markIn(const Atlas &atlas, AreaId area)
    {
        QPointF middle;
        const std::vector<LsoaId> lsoas = atlas.lsoasOf(area);
        double land = 0;
        for (const LsoaId id : lsoas) {
            const GridRect &box = atlas.mesh->lsoaBounds[index(id)];
            const double size = atlas.mesh->lsoaArea[index(id)];
            middle += QPointF(box.left + box.right, box.bottom + box.top) * (size / (2 * decimetres));
            land += size;
        }
        middle /= std::max(land, 1.0);
        QPointF best = middle;
        double nearest = std::numeric_limits<double>::infinity();
        for (const LsoaId id : lsoas) {
            const Lsoa &lsoa = atlas.lsoas[index(id)];
            const QPointF away = QPointF(lsoa.x, lsoa.y) - middle;
            if (const double distance = QPointF::dotProduct(away, away); distance < nearest) {
                nearest = distance;
                best = QPointF(lsoa.x, lsoa.y);
            }
        }
        return best;
    }

    std::shared_ptr<MapLevel> namelessLevel(const LevelTable &table)
    {
        auto level = std::make_shared<MapLevel>();
        level->areaOfLsoa.reserve(table.areaOfLsoa.size());
        for (const AreaId area : table.areaOfLsoa)
            level->areaOfLsoa.push_back(isValid(area) ? static_cast<int>(area) - static_cast<int>(table.first) : -1);
        level->names.assign(static_cast<std::size_t>(table.count), Text::tr("Another area"));
        return level;
    }

    void paintDisc(QPainter &painter, QPointF at, double radius, const QString &text, Theme theme)
    {
        const MapPalette &palette = MapPalette::of(theme);
        painter.setPen(QPen(palette.panel, 2));
        painter.setBrush(palette.panelText);
        painter.drawEllipse(at, radius, radius);
        painter.setPen(palette.panel);
        painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, text);
    }

    /** For an area that a letter would cover: it stands above, and a pin points there. */
    void paintPin(QPainter &painter, QPointF from, QPointF to, Theme theme)
    {
        const MapPalette &palette = MapPalette::of(theme);
        for (const auto &[colour, width] : { std::pair(palette.panel, 5.0), std::pair(palette.panelText, 2.0) }) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(from, to);
        }
    }

    void paintSign(QPainter &painter, QPointF at, double radius, bool right, Theme theme)
    {
        const MapPalette &palette = MapPalette::of(theme);
        painter.setPen(QPen(palette.panelText, 1.5));
        painter.setBrush(palette.panel);
        painter.drawEllipse(at, radius, radius);
        const double r = radius * 0.5;
        painter.setPen(QPen(palette.panelText, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (right) {
            painter.drawPolyline(
                QPolygonF { at + QPointF(-r, 0), at + QPointF(-r * 0.25, r * 0.8), at + QPointF(r, -r * 0.8) });
        } else {
            painter.drawLine(at + QPointF(-r, -r) * 0.8, at + QPointF(r, r) * 0.8);
            painter.drawLine(at + QPointF(-r, r) * 0.8, at + QPointF(r, -r) * 0.8);
        }
    }

}

QuizMap QuizMap::make(const Atlas &atlas, const QuizQuestion &question)
{
    const Area &subject = atlas.area(question.subject);
    const LevelTable &table = atlas.table(subject.edition, subject.level);
    const bool isLettered = question.form == QuizForm::Locate;
    QuizMap map;
    const auto level = namelessLevel(table);
    std::vector<std::int8_t> kinds(level->names.size(), plain);
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const AreaId area = question.choices[i].area;
        const int number = static_cast<int>(area) - static_cast<int>(table.first);
        map.areas.push_back(number);
        if (!isLettered && area != question.subject)
            continue;
        kinds[static_cast<std::size_t>(number)] = lettered;
        level->names[static_cast<std::size_t>(number)]
            = isLettered ? Text::tr("Area %1").arg(quizLetter(static_cast<int>(i))) : Text::tr("The marked area");
        const QRectF extent = boundsOf(atlas, area);
        map.bounds |= extent;
        if (!isLettered)
            continue;
        map.marks.push_back(markIn(atlas, area));
        map.sizes.push_back(std::min(extent.width(), extent.height()));
    }
    map.bounds = withSurroundings(map.bounds, leastSide(atlas, subject.level, isLettered));
    map.scene.levels = { level };
    map.scene.shown = 0;
    map.scene.borderLevels = 1;
    map.scene.labels = false;
    map.scene.kind = levelName(atlas.level(subject.level));
    map.scene.title = Text::tr("Map of the question");
    map.scene.choropleth = Choropleth::kinds(std::move(kinds));
    if (!isLettered)
        map.scene.selected = { 0, static_cast<int>(subject.id) - static_cast<int>(table.first) };
    return map;
}

MapScene QuizMap::answered(const QuizQuestion &question, int chosen) const
{
    MapScene result = scene;
    std::vector<std::int8_t> kinds = scene.choropleth.classOfArea;
    const auto at = [&](int choice) -> std::int8_t & {
        return kinds[static_cast<std::size_t>(areas[static_cast<std::size_t>(choice)])];
    };
    if (chosen >= 0 && !marks.empty())
        at(chosen) = wrong;
    at(question.right) = rightOne;
    result.choropleth = Choropleth::kinds(std::move(kinds));
    result.selected = { 0, areas[static_cast<std::size_t>(question.right)] };
    return result;
}

void QuizMap::paintMarks(
    QPainter &painter, const Viewport &viewport, Theme theme, const QFont &font, int right, int chosen) const
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = QFontMetricsF(bold).height() * 0.72;
    std::vector<QPointF> points;
    std::vector<double> room;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        points.push_back(viewport.toScreen(marks[i]));
        room.push_back(sizes[i] / viewport.metresPerPixel);
    }
    const std::vector<QPointF> places = lettersApart(points, room, radius);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] != points[i])
            paintPin(painter, places[i], points[i], theme);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto choice = static_cast<int>(i);
        paintDisc(painter, places[i], radius, quizLetter(choice), theme);
        if (choice == right || choice == chosen)
            paintSign(painter, places[i] + QPointF(radius * 1.8, 0), radius * 0.8, choice == right, theme);
    }
}

std::vector<QPointF> lettersApart(const std::vector<QPointF> &points, const std::vector<double> &room, double radius)
{
    constexpr double wideEnough = 4; // radii
    std::vector<QPointF> places = points;
    std::vector<char> stands(points.size(), 0);
    const auto clearance = [&](std::size_t own, QPointF at) { // pixels to the nearest other letter or point
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (i == own)
                continue;
            const double toPoint = QLineF(at, points[i]).length() - 1.2 * radius;
            least = std::min(least, stands[i] ? QLineF(at, places[i]).length() - 2.2 * radius : toPoint);
        }
        return least;
    };
    for (const bool wide : { true, false })
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool fits = room[i] >= wideEnough * radius && clearance(i, points[i]) >= 0;
            if (stands[i] || fits != wide)
                continue;
            double best = wide ? 1 : -std::numeric_limits<double>::infinity();
            for (const QPointF away : { QPointF(0, -1), QPointF(0.7, -0.7), QPointF(-0.7, -0.7), QPointF(1, 0),
                     QPointF(-1, 0), QPointF(0.7, 0.7), QPointF(-0.7, 0.7), QPointF(0, 1) })
                for (const double far : { 2.4, 3.8 }) {
                    const QPointF at = points[i] + away * far * radius;
                    if (const double clear = clearance(i, at); best < 0 && clear > best) {
                        best = clear;
                        places[i] = at;
                    }
                }
            stands[i] = 1;
        }
    return places;
}

MapGeometry quizGeometry(const Atlas &atlas)
{
    std::vector<std::vector<GridPoint>> rings;
    for (const Neighbour &neighbour : atlas.neighbours)
        rings.insert(rings.end(), neighbour.rings.begin(), neighbour.rings.end());
    return { atlas.mesh, backdropMesh(rings) };
}

QImage quizPicture(MapRenderer &renderer, const MapGeometry &geometry, const QuizMap &map, QSize size,
    double devicePixelRatio, const QFont &font)
{
    Viewport viewport;
    viewport.size = size;
    viewport.devicePixelRatio = devicePixelRatio;
    const MapFrame frame = renderer.render({ .geometry = geometry,
        .viewport = viewport.fittedTo(map.bounds, 2),
        .scene = map.scene,
        .hovered = -1,
        .theme = Theme::Light,
        .font = font,
        .reserved = {},
        .furniture = true });
    QImage image = frame.base.convertToFormat(QImage::Format_RGB32);
    image.detach();
    image.setDevicePixelRatio(devicePixelRatio);
    QImage overlay = frame.overlay;
    overlay.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    painter.drawImage(0, 0, overlay);
    map.paintMarks(painter, frame.viewport, Theme::Light, font);
    return image;
}

}
