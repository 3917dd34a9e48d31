// The classes of several maps as one line of coloured boxes with their ranges, which breaks where there is no room.
#pragma once

#include "map/Legend.h"

#include <QWidget>

namespace ics {

class FlowLayout;

class ClassStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassStrip(QWidget *parent = nullptr);
    void setLegend(const Legend &legend);

private:
    FlowLayout *m_flow;
};

}
