#include "BeforeAfterCard.h"

#include "Appearance.h"
#include "LinkButton.h"
#include "TermLabel.h"
#include "models/Format.h"
#include "models/LevelText.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

/** Former areas on the leading side, dashed; those since then on the other, solid; both at one scale. */
class BeforeAfterCard::Outlines final : public QWidget
{
public:
    Outlines(const ChangeMarks &marks, const BeforeAfter &change, QWidget *parent)
        : QWidget(parent)
        , m_theme(marks.theme)
    {
        setFixedHeight(130);
        const auto collect = [&](const std::vector<SideOfChange> &side, const auto &shapes, auto &out) {
            for (const SideOfChange &each : side) {
                const Area &area = marks.atlas->area(each.area);
                const auto number = index(each.area) - index(marks.atlas->tableOf(area).first);
                if (number < shapes.size()) {
                    const AreaFate *fate = marks.comparison.of(each.area);
                    out.push_back({ shapes[number].outline, fate ? fate->kind : AreaFate::Kind::Unchanged });
                    m_bounds |= shapes[number].outline.controlPointRect();
                }
            }
        };
        collect(change.before, marks.shapes.before, m_before);
        collect(change.after, marks.shapes.after, m_after);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF first(0, 0, (width() - Appearance::grid) / 2.0, height());
        const QRectF second = first.translated(first.width() + Appearance::grid, 0);
        const bool mirrored = isRightToLeft();
        paint(painter, mirrored ? second : first, m_before, m_after, true);
        paint(painter, mirrored ? first : second, m_after, m_before, false);
    }

private:
    struct Outline
    {
        QPainterPath path;
        AreaFate::Kind kind;
    };

    void paint(QPainter &painter, const QRectF &box, const std::vector<Outline> &areas,
        const std::vector<Outline> &others, bool former) const
    {
        const MapPalette &colours = MapPalette::of(m_theme);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.sea);
        painter.drawRoundedRect(box, 5, 5);
        if (m_bounds.isEmpty())
            return;
        Viewport viewport;
        viewport.size = box.size().toSize();
        viewport = viewport.fittedTo(m_bounds, 8);
        QTransform toBox(1 / viewport.metresPerPixel, 0, 0, -1 / viewport.metresPerPixel, 0, 0);
        const QPointF origin = viewport.toScreen({}) + box.topLeft();
        toBox *= QTransform::fromTranslate(origin.x(), origin.y());
        const auto fills = kindColours(m_theme);
        const QColor line = m_theme == Theme::Light ? colours.ink : colours.text;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.backdrop); // so that one sees where in the whole a part lies
        for (const Outline &area : others)
            painter.drawPath(toBox.map(area.path));
        for (const Outline &area : areas) {
            QPen pen(line, 1.1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (former)
                pen.setDashPattern({ 3.2, 2 });
            painter.setPen(pen);
            painter.setBrush(fills[static_cast<std::size_t>(colourOfFate(area.kind))]);
            painter.drawPath(toBox.map(area.path));
        }
    }

    std::vector<Outline> m_before, m_after;
    QRectF m_bounds;
    Theme m_theme;
};

BeforeAfterCard::BeforeAfterCard(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Before and after"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void BeforeAfterCard::show(const ChangeMarks &marks, int fate)
{
    m_marks = marks;
    m_fate = fate;
    fill();
}

void BeforeAfterCard::addLabel(const QString &text, bool small, bool strong)
{
    QLabel *label = strong ? new QLabel(text, m_body) : new TermLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(4, 0, 4, 0);
    QFont font = Appearance::font(small ? Appearance::Text::Small : Appearance::Text::Body);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    if (small)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
    m_text += text + u'\n';
}

void BeforeAfterCard::fill()
{
    m_text.clear();
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Appearance::grid, 0, Appearance::grid, Appearance::grid);
    m_column->setSpacing(Appearance::grid / 2);
    if (m_fate < 0 || !m_marks.atlas) {
        addLabel(tr("Choose an area in the list or on the map to see it before and after."), false);
        addLabel(tr("Space or B turns the map from before to after. Enter on the map comes close to the chosen change; "
                    "Home shows all of England. An arrow is as wide as many people went that way."),
            true);
    } else {
        const Atlas &atlas = *m_marks.atlas;
        const AreaFate &fate = m_marks.comparison.fates[static_cast<std::size_t>(m_fate)];
        const BeforeAfter change = beforeAndAfter(atlas, fate);
        addLabel(atlas.area(isValid(fate.after) ? fate.after : fate.before).name, false, true);
        m_column->itemAt(0)->widget()->setFont(Appearance::font(Appearance::Text::Heading));
        addLabel(fateText(atlas, m_marks.comparison, fate), false);
        auto *outlines = new Outlines(m_marks, change, m_body);
        outlines->setAccessibleName(tr("Outlines before and after"));
        m_column->addWidget(outlines);
        addSide(
            change.before, tr("Until %1").arg(formatDate(atlas.edition(m_marks.comparison.earlier).validTo)), false);
        addSide(change.after, tr("Since %1").arg(formatDate(atlas.edition(m_marks.comparison.later).validFrom)), true);
    }
    m_column->addStretch(1);
    setWidget(m_body);
}

void BeforeAfterCard::addSide(const std::vector<SideOfChange> &side, const QString &heading, bool isAfter)
{
    const Atlas &atlas = *m_marks.atlas;
    m_column->addSpacing(Appearance::grid / 2);
    addLabel(heading, false, true);
    for (const SideOfChange &each : side) {
        const Area &area = atlas.area(each.area);
        auto *link = new LinkButton(m_body);
        link->setLink(
            area.name, tr("Opens the area in the edition of %1.").arg(editionName(atlas.edition(area.edition))));
        connect(link, &QAbstractButton::clicked, this, [this, id = each.area] { Q_EMIT areaRequested(id); });
        m_column->addWidget(link);
        m_text += area.name + u'\n';
        QStringList lines { tr("%1 people · %2").arg(formatNumber(each.people, 0), formatArea(each.squareMetres)) };
        if (each.movedPeople > 0 && each.movedPeople < each.people)
            lines << (isAfter ? tr("%1 of them are part of this change") : tr("%1 of them were part of this change"))
                         .arg(formatNumber(each.movedPeople, 0));
        QStringList counts;
        if (each.places > 0)
            counts << levelCount(atlas.level(atlas.levelBelow(area.level)), each.places);
        counts << tr("%n council(s)", nullptr, each.councils);
        lines << counts.join(u" · "_s);
        if (each.partnershipSeats)
            lines << tr("Partnership: at least %n member(s) by law", nullptr, *each.partnershipSeats);
        addLabel(lines.join(u'\n'), true);
    }
}

void BeforeAfterCard::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange) {
        m_marks.theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
        fill();
    }
}

}
