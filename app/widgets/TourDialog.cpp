#include "TourDialog.h"

#include "Appearance.h"
#include "FlowLayout.h"
#include "ScrolledBody.h"
#include "TermLabel.h"
#include "Tours.h"
#include "models/LearnText.h"
#include "models/LevelText.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int listWidth = 300;
    constexpr double mostForList = 0.38; // of the width of the window

    QLabel *textLabel(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

}

TourDialog::TourDialog(Tours &tours, const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_tours(tours)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_title(textLabel(this))
    , m_description(new TermLabel(this))
    , m_size(textLabel(this))
    , m_areaLabel(new QLabel(tr("Shown &with"), this))
    , m_areas(new QComboBox(this))
    , m_resume(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_faultTitle(textLabel(this))
    , m_faults(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Guided tours"));
    setAccessibleName(windowTitle());
    build();
    fillAreas();
    const TourPtr toResume = tours.toResume();
    fillList(toResume ? toResume->id() : QString());
    const QSize wanted(120 * fontMetrics().averageCharWidth(), 28 * fontMetrics().lineSpacing());
    resize(parent ? wanted.boundedTo(parent->size() * 0.95) : wanted);
    m_list->setFocus();
}

void TourDialog::build()
{
    m_list->setAccessibleName(tr("Tours"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    const int wanted = std::max(listWidth, fontMetrics().averageCharWidth() * 34);
    const int most = parentWidget() ? static_cast<int>(parentWidget()->width() * mostForList) : wanted;
    m_list->setFixedWidth(std::min(wanted, most));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &TourDialog::showTour);
    connect(
        m_list, &QListWidget::itemActivated, this, [this] { (m_resume->isHidden() ? m_start : m_resume)->click(); });
    auto *side = new QWidget(this);
    m_pages = new QStackedLayout(side);
    m_pages->addWidget(new ScrolledBody(buildAbout(), side));
    m_pages->addWidget(buildFaults());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(3 * Appearance::grid);
    middle->addWidget(m_list);
    middle->addWidget(side, 1);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 2 * Appearance::grid;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(middle, 1);
    column->addLayout(buildButtons());
}

QWidget *TourDialog::buildAbout()
{
    auto *about = new QWidget(this);
    m_title->setFont(Appearance::font(Appearance::Text::Heading));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_areaLabel->setBuddy(m_areas);
    m_areas->setAccessibleName(tr("The area that the tour is shown with"));
    m_areas->setToolTip(tr("For another place or neighbourhood, choose it in the window first"));
    m_areas->setMinimumHeight(Appearance::target - Appearance::grid);
    m_areas->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_areas->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_resume->setDefault(true);
    connect(m_resume, &QPushButton::clicked, this, [this] { start(m_tours.player().resumeAt(*current())); });
    connect(m_start, &QPushButton::clicked, this, [this] { start(0); });
    auto *buttons = new QWidget(about);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Appearance::grid);
    flow->addWidget(m_resume);
    flow->addWidget(m_start);
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_description),
             static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_areaLabel), static_cast<QWidget *>(m_areas) })
        column->addWidget(widget);
    column->addSpacing(Appearance::grid);
    column->addWidget(buttons);
    column->addStretch(1);
    return about;
}

QWidget *TourDialog::buildFaults()
{
    auto *page = new QWidget(this);
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_faultTitle->setFont(bold);
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_faults->setAccessibleName(tr("What is wrong with the file"));
    auto *copy = new QPushButton(tr("Cop&y these lines"), page);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_faults->toPlainText()); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_faultTitle);
    column->addWidget(m_faults, 1);
    column->addWidget(copy, 0, Qt::AlignLeading);
    return page;
}

QLayout *TourDialog::buildButtons()
{
    auto *open = new QPushButton(tr("&Open a tour…"), this);
    open->setToolTip(tr("A tour that someone has written: one JSON file"));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : { open, close, m_start, m_resume })
        button->setMinimumHeight(Appearance::target - Appearance::grid);
    connect(open, &QPushButton::clicked, this, &TourDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void TourDialog::fillList(const QString &chosenId)
{
    const QSignalBlocker quietly(m_list);
    m_list->clear();
    int row = 0;
    for (const TourPtr &tour : m_tours.tours()) {
        const QString title = learnTranslated(tour->title);
        const int resume = m_tours.player().resumeAt(*tour);
        auto *item = new QListWidgetItem(title, m_list);
        if (resume > 0)
            item->setText(title + u'\n' + tr("Left at step %1 of %2").arg(resume + 1).arg(tour->count()));
        item->setData(Qt::UserRole, tour->id());
        item->setSizeHint({ 0, (resume > 0 ? 3 : 2) * fontMetrics().lineSpacing() + Appearance::grid });
        item->setToolTip(tour->path.isEmpty() ? title : QDir::toNativeSeparators(tour->path));
        row = tour->id() == chosenId ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(row);
    showTour();
}

// The area on screen first, if it is one of those that a tour can be about; then every system of today.
void TourDialog::fillAreas()
{
    const Atlas &atlas = *m_session.atlas();
    const Area &shown = atlas.area(m_session.selection().area);
    m_areas->addItem(QString(), static_cast<int>(none<AreaId>)); // that of the tour, named in showTour()
    if (isValid(shown.parent))
        m_areas->addItem(tr("%1, on screen now").arg(shown.name), static_cast<int>(shown.id));
    const LevelTable &systems = atlas.table(atlas.editions.back().id, atlas.levelByKey(u"system"));
    for (int i = 0; i < systems.count; ++i) {
        const auto id = static_cast<AreaId>(static_cast<int>(systems.first) + i);
        if (id != shown.id)
            m_areas->addItem(atlas.area(id).name, static_cast<int>(id));
    }
    connect(m_areas, &QComboBox::activated, this, [this] { m_areaIsChosen = true; });
}

// A tour written for a place is best shown with a place: the area on screen stands in only for one of its own level.
void TourDialog::suggestArea(const Area &own)
{
    m_areas->setItemText(0, tr("%1, as the tour was written").arg(own.name));
    const Area &shown = m_session.atlas()->area(m_session.selection().area);
    if (!m_areaIsChosen)
        m_areas->setCurrentIndex(isValid(shown.parent) && shown.level == own.level ? 1 : 0);
}

TourPtr TourDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    for (const TourPtr &tour : m_tours.tours())
        if (tour->id() == id)
            return tour;
    return nullptr;
}

void TourDialog::showTour()
{
    const TourPtr tour = current();
    if (!tour)
        return;
    const Atlas &atlas = *m_session.atlas();
    const int resume = m_tours.player().resumeAt(*tour);
    m_title->setText(learnTranslated(tour->title));
    m_description->setText(learnTranslated(tour->description));
    m_size->setText(tr("%n step(s)", nullptr, tour->count()));
    m_resume->setVisible(resume > 0);
    m_resume->setText(tr("&Resume at step %1 of %2").arg(resume + 1).arg(tour->count()));
    m_start->setText(resume > 0 ? tr("&Start again") : tr("&Start"));
    m_start->setDefault(resume == 0);
    m_resume->setDefault(resume > 0);
    const AreaId own = atlas.areaByCode(atlas.editions.back().id, tour->area);
    m_areaLabel->setVisible(isValid(own));
    m_areas->setVisible(isValid(own));
    if (isValid(own))
        suggestArea(atlas.area(own));
    m_pages->setCurrentIndex(0);
}

AreaId TourDialog::chosenArea() const
{
    return m_areas->isHidden() ? none<AreaId> : static_cast<AreaId>(m_areas->currentData().toInt());
}

void TourDialog::start(int step)
{
    const TourPtr tour = current();
    const AreaId area = chosenArea();
    accept();
    parentWidget()->activateWindow();
    if (tour)
        m_tours.player().start(tour, area, step);
}

void TourDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a tour"), {}, tr("Tour (*.json)"));
    if (!path.isEmpty())
        openFile(path);
}

void TourDialog::openFile(const QString &path)
{
    const TourReading reading = m_tours.openFile(path);
    if (reading.tour)
        fillList(reading.tour->id());
    else
        showFaults(path, reading.faults);
}

void TourDialog::showFaults(const QString &path, const std::vector<Error> &faults)
{
    m_faultTitle->setText(tr("“%1” cannot be used").arg(QFileInfo(path).fileName()));
    m_faults->setPlainText(tourFaultsText(faults));
    m_pages->setCurrentIndex(1);
    m_faults->setFocus();
}

QString TourDialog::faults() const { return m_pages->currentIndex() == 1 ? m_faults->toPlainText() : QString(); }

}
