#include "LegendPanel.h"

#include "Appearance.h"
#include "ClassMenu.h"
#include "FlatPaint.h"
#include "Histogram.h"
#include "Icons.h"
#include "LayerKeyView.h"
#include "LegendBrief.h"
#include "LegendKey.h"
#include "LegendRowButton.h"
#include "LegendRows.h"
#include "Selectors.h"
#include "TermLabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    TermLabel *smallLabel(QWidget *parent)
    {
        auto *label = new TermLabel(parent);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    }

}

LegendPanel::LegendPanel(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_unit(smallLabel(this))
    , m_brief(new LegendBrief(this))
    , m_histogram(new Histogram(this))
    , m_key(new LegendKey(this))
    , m_all(new QToolButton(this))
    , m_menu(new ClassMenu(session, this))
    , m_rows(new LegendRows(this, m_histogram, m_all))
    , m_second(new SecondSelector(session, this))
    , m_note(smallLabel(this))
    , m_source(smallLabel(this))
    , m_layers(new LayerKeyView(this))
{
    setObjectName(u"legend"_s);
    setAccessibleName(tr("Legend"));
    setCursor(Qt::ArrowCursor);
    build();
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_histogram, &Histogram::breaksMoved, this, [this](const std::vector<double> &breaks, bool begins) {
        m_session.setClasses({ ClassMethod::Manual, m_session.selection().classes.classes, breaks }, begins);
    });
    connect(m_key, &LegendKey::cellChosen, this, &LegendPanel::chooseClass);
    connect(m_rows, &LegendRows::chosen, this, &LegendPanel::chooseClass);
    connect(m_all, &QToolButton::clicked, this, &LegendPanel::showAllClasses);
    hide();
}

void LegendPanel::build()
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_fold->setAutoRaise(true);
    m_fold->setFixedSize(28, 28);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    top->addWidget(m_fold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, Appearance::grid);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_unit);
    column->addWidget(m_brief);
    column->addWidget(m_histogram);
    column->addWidget(m_key);
    column->addLayout(m_rows);
    column->addWidget(m_all);
    column->addWidget(m_menu);
    column->addWidget(m_second);
    column->addWidget(m_note);
    column->addWidget(m_source);
    column->addWidget(m_layers);
    m_menu->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_all->setText(tr("Show all classes"));
    m_all->setAccessibleName(m_all->text());
    m_all->setIcon(icon(u"close"_s));
    m_all->setIconSize({ 14, 14 });
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refreshFonts();
    showFolding();
    fill();
}

Theme LegendPanel::theme() const { return Appearance::isDark(palette()) ? Theme::Dark : Theme::Light; }

void LegendPanel::setScene(const MapScene &scene)
{
    m_scene = scene;
    m_hovered = -1;
    fill();
}

void LegendPanel::setSelected(AreaRef selected)
{
    m_scene.selected = selected;
    showMarks();
}

void LegendPanel::setHovered(int area)
{
    m_hovered = area;
    showMarks();
}

void LegendPanel::setMetresPerPixel(double metres)
{
    m_metresPerPixel = metres;
    m_layers->setLayers(m_scene.layers, metres);
    const int height = m_key->sizeHint().height();
    m_key->setMetresPerPixel(metres);
    if (m_key->sizeHint().height() != height)
        Q_EMIT sizeWanted();
}

void LegendPanel::chooseClass(int number, bool on)
{
    m_session.setOnlyClass(on ? std::optional(number) : std::nullopt);
}

// The button goes with the choice: the focus stays where it was made.
void LegendPanel::showAllClasses()
{
    QAbstractButton *chosen = nullptr;
    for (QAbstractButton *row : m_rows->shown())
        chosen = row->isChecked() ? row : chosen;
    for (QAbstractButton *cell : m_key->cells())
        chosen = cell->isChecked() ? cell : chosen;
    if (chosen)
        chosen->setFocus(Qt::OtherFocusReason);
    m_session.setOnlyClass(std::nullopt);
}

std::vector<LegendRowButton *> LegendPanel::rows() const { return m_rows->shown(); }

void LegendPanel::fill()
{
    const Legend &legend = m_scene.legend;
    const std::vector<QColor> colours = m_scene.choropleth.colours(theme());
    m_rows->fill(m_scene, colours);
    m_title->setText(legend.title);
    m_unit->setText(legend.unit);
    m_menu->setMethod(legend.method);
    m_menu->setAccessibleName(tr("Classes: %1").arg(legend.method));
    QStringList notes { legend.note, legend.shortfall };
    if (legend.style() == MapStyle::TwoIndicators)
        notes.prepend(legend.method);
    m_note->setText(notes.join(u' ').trimmed());
    m_key->setScene(m_scene);
    m_brief->setLegend(legend);
    m_source->setText(legend.source);
    m_layers->setLayers(m_scene.tiles ? MapLayers() : m_scene.layers, m_metresPerPixel);
    m_histogram->setData({ m_scene.values, m_scene.choropleth.classification.edges, colours, legend.decimals });
    setToolTip(legend.source);
    showMarks();
    Q_EMIT sizeWanted();
}

int LegendPanel::selectedShown() const { return m_scene.selected.level == m_scene.shown ? m_scene.selected.area : -1; }

void LegendPanel::showMarks()
{
    const int selected = selectedShown();
    const auto valueOf = [this](int area) {
        return area >= 0 && area < static_cast<int>(m_scene.values.size())
            ? m_scene.values[static_cast<std::size_t>(area)]
            : std::nan("");
    };
    m_histogram->setMarks(valueOf(selected), valueOf(m_hovered));
    m_key->setMarks(selected, m_hovered);
    m_rows->mark(rowOf(selected), rowOf(m_hovered));
}

int LegendPanel::rowOf(int area) const
{
    const auto &classes = m_scene.choropleth.classOfArea;
    if (area < 0 || area >= static_cast<int>(classes.size()))
        return -1;
    const int c = classes[static_cast<std::size_t>(area)];
    const auto listed = static_cast<int>(m_scene.legend.listedRows());
    return c < 0 ? listed : listed == 0 ? -1 : c;
}

void LegendPanel::setFolded(bool folded)
{
    m_foldingChosen = folded;
    m_isPointedTo = false;
    m_folded = folded;
    showFolding();
    fill();
}

void LegendPanel::setPointedTo(bool pointedTo)
{
    if (std::exchange(m_isPointedTo, pointedTo) != pointedTo)
        Q_EMIT sizeWanted();
}

void LegendPanel::showFolding()
{
    m_fold->setIcon(icon(m_folded ? u"chevron-right"_s : u"chevron-down"_s));
    m_fold->setToolTip(m_folded ? tr("Unfold the legend") : tr("Fold the legend"));
    m_fold->setAccessibleName(m_fold->toolTip());
}

void LegendPanel::makeBare()
{
    m_bare = true;
    m_fold->hide();
    fill();
}

QString LegendPanel::asText() const
{
    QStringList lines { m_scene.legend.title, m_scene.legend.unit, m_scene.legend.method };
    for (const LegendRowButton *row : m_rows->all())
        lines << row->accessibleName() << row->accessibleDescription();
    lines << m_key->accessibleName() << m_note->text() << m_scene.legend.source << m_layers->asText();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void LegendPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
    if (event->type() == QEvent::FontChange) {
        refreshFonts();
        Q_EMIT sizeWanted();
    }
}

void LegendPanel::refreshFonts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_unit, m_brief, m_histogram, m_key, m_all, m_menu, m_second, m_note, m_source, m_layers })
        widget->setFont(small);
    m_rows->setFont(small);
}

void LegendPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session.selection().onlyClass)
        m_session.setOnlyClass(std::nullopt);
    else
        QFrame::keyPressEvent(event);
}

void LegendPanel::mousePressEvent(QMouseEvent *event) { event->accept(); } // it is not meant for the map below

void LegendPanel::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

}
