#include "Breadcrumb.h"

#include "Appearance.h"
#include "Icons.h"
#include "LinkButton.h"
#include "models/LevelText.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** A chevron that points onwards in either direction of writing. */
    class Chevron final : public QWidget
    {
    public:
        explicit Chevron(QWidget *parent)
            : QWidget(parent)
        {
            setFixedSize(16, 16);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const QString name = layoutDirection() == Qt::RightToLeft ? u"back"_s : u"forward"_s;
            painter.drawPixmap(2, 2, iconPixmap(name, 12, Appearance::muted(palette()), devicePixelRatioF()));
        }
    };

    /** With its kind where the area has the name of the one above it: "Essex (Place)" in Essex. */
    QString stepName(const Atlas &atlas, const Area &area)
    {
        if (!isValid(area.parent) || atlas.area(area.parent).name != area.name)
            return areaName(area);
        //: %1 the name of an area, %2 its kind, e.g. "Essex (Place)"
        return Breadcrumb::tr("%1 (%2)").arg(area.name, levelName(atlas.level(area.level)));
    }

}

Breadcrumb::Breadcrumb(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Where you are"));
    m_row->setContentsMargins(Appearance::grid, 0, Appearance::grid, 0);
    m_row->setSpacing(0);
    connect(&session, &Session::atlasChanged, this, [this] { m_shown = none<AreaId>; }); // it may lie elsewhere
    connect(&session, &Session::selectionChanged, this, &Breadcrumb::show);
}

void Breadcrumb::show(const Selection &selection)
{
    if (!m_session.atlas() || selection.area == m_shown)
        return;
    m_shown = selection.area;
    m_steps.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *step = item->widget()) {
            step->hide(); // it may be the one that was pressed, and be painted before it goes
            step->deleteLater();
        }
        delete item;
    }
    const Atlas &atlas = *m_session.atlas();
    const std::vector<AreaId> path = atlas.pathTo(selection.area);
    for (const AreaId step : path) {
        const Area &area = atlas.area(step);
        if (step != path.front())
            m_row->addWidget(new Chevron(this));
        auto *link = new LinkButton(this);
        link->setLink(stepName(atlas, area), levelName(atlas.level(area.level)));
        link->setStrong(step == path.back());
        connect(link, &QAbstractButton::clicked, this, [this, step] { m_session.setArea(step); });
        m_row->addWidget(link);
        m_steps << area.name;
    }
    m_row->addStretch(1);
}

}
