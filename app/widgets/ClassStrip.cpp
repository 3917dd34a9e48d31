#include "ClassStrip.h"

#include "Appearance.h"
#include "FlowLayout.h"

#include <QPainter>
#include <QStyle>

namespace ics {

namespace {

    constexpr int box = 16; // pixels
    constexpr int gap = 6;

    class Entry final : public QWidget
    {
    public:
        /** A class from 0, or −1 for what has no value. */
        Entry(const Legend &legend, int number, QWidget *parent)
            : QWidget(parent)
            , m_choropleth(legend.choropleth)
            , m_number(number)
            , m_text(number < 0 ? legend.noDataText() : legend.rows[static_cast<std::size_t>(number)].range)
        {
            setAccessibleName(m_text);
            setFont(Appearance::font(Appearance::Text::Small));
        }
        [[nodiscard]] QSize sizeHint() const override
        {
            return { box + gap + fontMetrics().horizontalAdvance(m_text) + gap,
                std::max(box, fontMetrics().height()) + 2 };
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const Theme theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
            const MapPalette &colours = MapPalette::of(theme);
            const QRect swatch = QStyle::visualRect(layoutDirection(), rect(), { 0, (height() - box) / 2, box, box });
            painter.setPen(Appearance::muted(palette()));
            painter.setBrush(
                m_number < 0 ? colours.noData : m_choropleth.colours(theme)[static_cast<std::size_t>(m_number)]);
            painter.drawRect(swatch.adjusted(0, 0, -1, -1));
            if (m_number < 0) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(QBrush(colours.noDataHatch, Qt::BDiagPattern));
                painter.drawRect(swatch.adjusted(0, 0, -1, -1));
            }
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(box + gap, 0, 0, 0)),
                static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, m_text);
        }

    private:
        Choropleth m_choropleth;
        int m_number;
        QString m_text;
    };

}

ClassStrip::ClassStrip(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setAccessibleName(tr("Legend of all maps"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Appearance::grid);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClassStrip::setLegend(const Legend &legend)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](int number) {
        auto *entry = new Entry(legend, number, this);
        m_flow->addWidget(entry);
        entry->show();
    };
    for (int number = 0; number < static_cast<int>(legend.listedRows()); ++number)
        add(number);
    if (legend.noDataCount > 0 || legend.hasNoData)
        add(-1);
    updateGeometry();
}

}
