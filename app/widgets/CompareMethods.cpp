#include "CompareMethods.h"

#include "Appearance.h"
#include "MapTexts.h"
#include "MethodCard.h"
#include "TermLabel.h"
#include "models/ShownClasses.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace ics {

namespace {

    constexpr int cardWidth = 380; // pixels: with less, there are fewer columns
    constexpr int mapMargin = 6;

    Selection classed(const Atlas &atlas, Selection selection)
    {
        selection.continuous = false;
        selection.second = none<IndicatorId>;
        selection.onlyClass.reset();
        if (mapStyle(atlas, selection) == MapStyle::Circles)
            selection.countAsRate = true;
        if (selection.classes.method == ClassMethod::Manual)
            selection.classes = { ClassChoice().method, selection.classes.classes, {} };
        return selection;
    }

    Viewport viewportOf(const MethodCard &card)
    {
        Viewport viewport;
        viewport.size = card.mapSize();
        viewport.devicePixelRatio = card.devicePixelRatioF();
        return viewport.fittedTo(Viewport::england, mapMargin);
    }

}

bool CompareMethods::isPossible(const Atlas &atlas, const Selection &selection)
{
    return isValid(selection.indicator) && mapStyle(atlas, classed(atlas, selection)) == MapStyle::Classes;
}

CompareMethods::CompareMethods(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_selection(classed(*session.atlas(), session.selection()))
    , m_maker(session.atlas())
    , m_geometry(m_maker.geometry())
    , m_renderer(std::make_shared<MapRenderer>())
    , m_title(new QLabel(this))
    , m_classes(new QSpinBox(this))
    , m_grid(new QGridLayout)
{
    setWindowTitle(tr("Same figures, different method"));
    setSizeGripEnabled(true);
    build();
    fill(m_selection.classes.classes);
    connect(&m_rendering, &QFutureWatcherBase::finished, this, [this] {
        showPictures(m_rendering.result());
        if (std::exchange(m_again, false))
            render();
    });
    m_cards.front()->button()->setFocus();
    resize(parent ? parent->size() * 0.94 : QSize(1200, 700));
}

CompareMethods::~CompareMethods() { m_rendering.waitForFinished(); }

void CompareMethods::build()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setText(mapTitle(*m_session.atlas(), m_selection));
    m_classes->setRange(Classification::minimumClasses, Classification::maximumClasses);
    m_classes->setValue(m_selection.classes.classes);
    m_classes->setMinimumWidth(72);
    m_classes->setAccessibleName(tr("Number of classes"));
    m_classes->setToolTip(tr("Number of classes in all the maps"));
    auto *label = new QLabel(tr("&Classes"), this);
    label->setBuddy(m_classes);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(label);
    top->addWidget(m_classes);
    m_grid->setSpacing(Appearance::grid);
    for (const ClassMethod method : classMethods) {
        if (method == ClassMethod::Manual)
            continue;
        auto *card = new MethodCard(method, this);
        connect(card, &MethodCard::chosen, this, &CompareMethods::use);
        m_cards.push_back(card);
        auto *key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + std::ssize(m_cards))), this);
        connect(key, &QShortcut::activated, this, [this, method] { use(method); });
        card->button()->setText(tr("Use this one (Alt+%1)").arg(m_cards.size()));
    }
    auto *note
        = new TermLabel(tr("The figures are the same in every map. Fit is the share of their differences that lies "
                           "between the classes."),
            this);
    note->setFont(Appearance::font(Appearance::Text::Small));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(note, 1);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(m_grid, 1);
    column->addLayout(bottom);
    connect(m_classes, &QSpinBox::valueChanged, this, [this](int classes) {
        fill(classes);
        render();
    });
}

void CompareMethods::fill(int classes)
{
    m_selection.classes.classes = classes;
    m_scenes.clear();
    const ClassChoice &now = m_session.selection().classes;
    for (MethodCard *card : m_cards) {
        Selection selection = m_selection;
        selection.classes.method = card->method();
        MapScene scene = m_maker.scene(selection);
        scene.labels = false;
        scene.layers = {};
        card->setScene(
            scene, !m_session.selection().continuous && now.method == card->method() && now.classes == classes);
        m_scenes.push_back(std::move(scene));
    }
}

void CompareMethods::arrange()
{
    const auto columns = std::clamp(width() / cardWidth, 1, 3);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int c = 0; c < 3; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    layout()->activate();
}

std::vector<MapSettings> CompareMethods::settings() const
{
    std::vector<MapSettings> result;
    for (std::size_t i = 0; i < m_scenes.size(); ++i) {
        result.push_back({ .geometry = m_geometry,
            .viewport = viewportOf(*m_cards[i]),
            .scene = m_scenes[i],
            .hovered = -1,
            .theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light,
            .font = font(),
            .reserved = {},
            .furniture = false });
    }
    return result;
}

void CompareMethods::render()
{
    if (m_rendering.isRunning()) {
        m_again = true;
        return;
    }
    m_rendering.setFuture(QtConcurrent::run([renderer = m_renderer, all = settings()] {
        Pictures pictures;
        for (const MapSettings &each : all)
            pictures.push_back(renderer->render(each).base.copy());
        return pictures;
    }));
}

void CompareMethods::showPictures(const Pictures &pictures)
{
    bool areSharp = true;
    for (std::size_t i = 0; i < std::min(pictures.size(), m_cards.size()); ++i) {
        m_cards[i]->setPicture(pictures[i]);
        areSharp = areSharp && m_cards[i]->isSharp();
    }
    m_again = m_again || !areSharp; // the cards have changed their sizes meanwhile
}

void CompareMethods::completeNow()
{
    arrange();
    m_rendering.waitForFinished();
    m_again = false;
    render();
    m_rendering.waitForFinished();
    showPictures(m_rendering.result());
}

void CompareMethods::use(ClassMethod method)
{
    Selection selection = m_session.selection();
    const bool continuous = std::exchange(selection.continuous, false);
    selection.second = none<IndicatorId>;
    selection.countAsRate = m_selection.countAsRate;
    if (continuous || selection.classes.method != method)
        selection.onlyClass.reset();
    selection.classes = { method, m_selection.classes.classes, {} };
    m_session.setSelection(selection);
    accept();
}

void CompareMethods::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
    render();
}

void CompareMethods::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_cards.empty())
        render();
}

}
