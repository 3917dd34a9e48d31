#include "SimilarDialog.h"

#include "Appearance.h"
#include "TermHeads.h"
#include "TermLabel.h"
#include "models/LevelText.h"
#include "models/SimilarModel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

SimilarDialog::SimilarDialog(AtlasPtr atlas, AreaId area, Pins &pins, QWidget *parent)
    : QDialog(parent)
    , m_atlas(std::move(atlas))
    , m_area(area)
    , m_pins(pins)
    , m_model(new SimilarModel(this))
    , m_view(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_how(new TermLabel(this))
    , m_indicators(new QListWidget(this))
    , m_pin(new QPushButton(tr("&Pin"), this))
    , m_go(new QPushButton(tr("&Go to it"), this))
    , m_compare(new QPushButton(tr("&Compare with the nearest"), this))
{
    const QString name = m_atlas->area(area).name;
    setWindowTitle(tr("Areas like %1").arg(name));
    setSizeGripEnabled(true);
    m_heading->setText(tr("Areas like %1").arg(name));
    m_heading->setFont(Appearance::font(Appearance::Text::Heading));
    m_heading->setWordWrap(true);
    m_how->setFont(Appearance::font(Appearance::Text::Small));
    m_how->setForegroundRole(QPalette::PlaceholderText);
    buildView();
    buildIndicators();
    build();
    fill();
    connect(&m_pins, &Pins::changed, this, &SimilarDialog::update);
    m_view->setFocus();
    resize(parent ? (parent->size() * 0.9).boundedTo(QSize(1180, 720)) : QSize(1080, 640));
}

void SimilarDialog::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Appearance::grid);
    left->addWidget(m_view, 1);
    left->addWidget(m_how);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Appearance::grid);
    middle->addLayout(left, 1);
    middle->addWidget(buildChoice());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid);
    column->setSpacing(2 * Appearance::grid);
    column->addWidget(m_heading);
    column->addLayout(middle, 1);
    column->addLayout(buildButtons());
}

void SimilarDialog::buildView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("The most similar areas, nearest first"));
    m_view->setAccessibleDescription(tr("Enter goes to an area, Space pins it."));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    new TermHeads(header);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(SimilarModel::DistanceColumn, QHeaderView::ResizeToContents);
    header->setAccessibleName(tr("Columns of the table"));
    connect( // after the last column has its width, too
        header, &QHeaderView::sectionResized, this, &SimilarDialog::fitRows, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SimilarDialog::update);
    connect(m_view, &QTableView::activated, m_go, &QPushButton::click);
}

void SimilarDialog::buildIndicators()
{
    m_indicators->setAccessibleName(tr("Indicators that are compared"));
    m_indicators->setFrameShape(QFrame::NoFrame);
    m_indicators->setWordWrap(true);
    for (const IndicatorId id : comparableIndicators(*m_atlas)) {
        const Indicator &indicator = m_atlas->indicator(id);
        auto *item = new QListWidgetItem(
            QCoreApplication::translate("ics::Indicator", indicator.name.toUtf8().constData()), m_indicators);
        item->setData(Qt::UserRole, static_cast<int>(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(item->text());
    }
    choose(usualIndicators(*m_atlas));
    connect(m_indicators, &QListWidget::itemChanged, this, &SimilarDialog::fill);
}

QWidget *SimilarDialog::buildChoice()
{
    auto *box = new QWidget(this);
    auto *label = new QLabel(tr("Compared &by"), box);
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setBuddy(m_indicators);
    auto *usual = new QPushButton(tr("The &usual ones"), box);
    usual->setToolTip(tr("One indicator for each concept, none of them a part of another"));
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] {
        choose(usualIndicators(*m_atlas));
        fill();
    });
    auto *note = new TermLabel(tr("Rates and scores only: by counts, areas would be alike because they are equally "
                                  "large."),
        box);
    note->setFont(Appearance::font(Appearance::Text::Small));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(label);
    column->addWidget(m_indicators, 1);
    column->addWidget(note);
    column->addWidget(usual, 0, Qt::AlignLeading);
    box->setFixedWidth(std::min(fontMetrics().averageCharWidth() * 40, 420));
    return box;
}

QLayout *SimilarDialog::buildButtons()
{
    m_pin->setToolTip(tr("Pin the chosen area for comparison (Space)"));
    m_pin->setShortcut(Qt::Key_Space);
    m_go->setToolTip(tr("Show the chosen area in tree, map and details (Enter)"));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : { m_pin, m_go, m_compare, close })
        button->setAutoDefault(false);
    connect(m_pin, &QPushButton::clicked, this, [this] { m_pins.toggle(current()); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const AreaId area = current(); isValid(area)) {
            Q_EMIT areaWanted(area);
            accept();
        }
    });
    connect(m_compare, &QPushButton::clicked, this, &SimilarDialog::compareAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(Appearance::grid);
    row->addWidget(m_go);
    row->addWidget(m_pin);
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(close);
    return row;
}

void SimilarDialog::choose(const std::vector<IndicatorId> &indicators)
{
    const QSignalBlocker quietly(m_indicators);
    for (int row = 0; row < m_indicators->count(); ++row) {
        QListWidgetItem *item = m_indicators->item(row);
        const auto id = static_cast<IndicatorId>(item->data(Qt::UserRole).toInt());
        const bool wanted = std::ranges::find(indicators, id) != indicators.end();
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<IndicatorId> SimilarDialog::chosen() const
{
    std::vector<IndicatorId> result;
    for (int row = 0; row < m_indicators->count(); ++row)
        if (const QListWidgetItem *item = m_indicators->item(row); item->checkState() == Qt::Checked)
            result.push_back(static_cast<IndicatorId>(item->data(Qt::UserRole).toInt()));
    return result;
}

void SimilarDialog::fill()
{
    const AreaId before = current();
    m_model->setSimilar(m_atlas, similarAreas(*m_atlas, m_area, chosen()));
    const SimilarAreas &similar = m_model->similar();
    m_how->setText(similar.nearest.empty()
            ? tr("Nothing can be compared: choose indicators that are recorded for this area.")
            : similarityText(*m_atlas, similar));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        row = m_model->areaAt(i) == before ? i : row;
    m_view->setCurrentIndex(m_model->index(row, 0));
    fitRows();
    update();
}

void SimilarDialog::fitRows()
{
    m_view->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHeight(row, m_view->rowHeight(row) + Appearance::grid);
}

AreaId SimilarDialog::current() const { return m_model->areaAt(m_view->currentIndex().row()); }

void SimilarDialog::update()
{
    const AreaId area = current();
    m_go->setEnabled(isValid(area));
    m_compare->setEnabled(m_model->rowCount() > 0);
    m_pin->setEnabled(isValid(area) && (m_pins.contains(area) || !m_pins.isFull()));
    m_pin->setText(isValid(area) && m_pins.contains(area) ? tr("Un&pin") : tr("&Pin"));
    m_pin->setToolTip(m_pins.isFull() && !m_pins.contains(area)
            ? tr("Four areas are pinned already: unpin one of them first")
            : tr("Pin the chosen area for comparison (Space)"));
}

// The area itself and as many of the nearest as there is room for, beginning with the nearest.
void SimilarDialog::compareAll()
{
    if (!m_pins.contains(m_area) && std::ssize(m_pins.areas()) > Pins::most - 2)
        m_pins.clear();
    m_pins.pin(m_area);
    for (int row = 0; row < std::min(2, m_model->rowCount()) && !m_pins.isFull(); ++row)
        m_pins.pin(m_model->areaAt(row));
    Q_EMIT comparisonWanted();
    accept();
}

}
