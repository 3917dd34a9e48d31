// One area of a comparison as a small map, with its name, its figure and a scale bar of the ground.
#pragma once

#include "ComparisonScenes.h"
#include "map/Viewport.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace ics {

class ElidedLabel;

class ComparisonMapCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonMapCard(QWidget *parent = nullptr);

    void setMap(const Atlas &atlas, const ComparisonScene &map);
    /** What the picture to come shows. */
    void setViewport(const Viewport &viewport);
    void setPicture(const QImage &picture);
    [[nodiscard]] QSize mapSize() const; // device-independent pixels
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] QImage picture() const;

private:
    class Picture;

    ElidedLabel *m_name;
    Picture *m_map;
    ElidedLabel *m_figure;
    ElidedLabel *m_parts;
    Viewport m_viewport;
};

}
