#include "Selectors.h"

#include "Appearance.h"
#include "MapTexts.h"
#include "atlas/ExerciseCut.h"
#include "models/LevelText.h"
#include "models/ShownIndicator.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Group
    {
        QString name; // translated
        std::vector<const Indicator *> indicators;
    };

    /** In the order of the catalogue. */
    std::vector<Group> grouped(const Atlas &atlas)
    {
        std::vector<Group> groups;
        for (const Indicator &indicator : atlas.indicators) {
            if (!atlas.isLatestYear(indicator.id))
                continue;
            const QString name = QCoreApplication::translate("ics::Indicator", indicator.group.toUtf8().constData());
            auto group = std::ranges::find(groups, name, &Group::name);
            if (group == groups.end())
                group = groups.insert(group, { name, {} });
            group->indicators.push_back(&indicator);
        }
        return groups;
    }

}

EditionSwitch::EditionSwitch(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_buttons(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Edition"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { m_session.setEdition(static_cast<EditionId>(id)); });
    connect(&session, &Session::atlasChanged, this, &EditionSwitch::setAtlas);
    connect(&session, &Session::selectionChanged, this, &EditionSwitch::show);
}

QString EditionSwitch::buttonText(const Edition &edition, const QString &count, bool today)
{
    if (isExercise(edition))
        //: %1 the number of systems in an exercise
        return tr("%1 · exercise").arg(count);
    if (today)
        //: %1 the number of systems in force today, e.g. "36 systems · today"
        return tr("%1 · today").arg(count);
    const QDate end = edition.validTo;
    //: %1 a number of systems, %2 a month: "42 systems · to March 2026"
    return end.isValid() ? tr("%1 · to %2").arg(count, QLocale().toString(end, u"MMMM yyyy"_s))
                         //: %2 a month: "36 systems · from April 2026"
                         : tr("%1 · from %2").arg(count, QLocale().toString(edition.validFrom, u"MMMM yyyy"_s));
}

// The same buttons for an atlas with the same editions, so that the focus stays where it is.
void EditionSwitch::setAtlas()
{
    if (!m_session.atlas() || std::ssize(m_session.atlas()->editions) != m_buttons->buttons().size())
        for (QAbstractButton *button : m_buttons->buttons())
            delete button;
    if (!m_session.atlas())
        return;
    const Atlas &atlas = *m_session.atlas();
    const LevelId systems = atlas.levelByKey(u"system");
    for (auto edition = atlas.editions.rbegin(); edition != atlas.editions.rend(); ++edition) {
        const QString count = levelCount(atlas.level(systems), atlas.table(edition->id, systems).count);
        QAbstractButton *button = m_buttons->button(static_cast<int>(edition->id));
        if (!button)
            button = addButton(edition->id);
        button->setText(buttonText(*edition, count, edition->id == m_session.editionToday()));
        button->setToolTip(tr("%1: %2, %3").arg(editionName(*edition), count, editionPeriod(*edition)));
        button->setAccessibleName(tr("Edition %1").arg(button->text()));
        button->setAccessibleDescription(count + u", "_s + editionPeriod(*edition));
    }
    updateGeometry();
}

QAbstractButton *EditionSwitch::addButton(EditionId edition)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setMinimumHeight(Appearance::target - 4);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addButton(button, static_cast<int>(edition));
    m_row->addWidget(button);
    return button;
}

void EditionSwitch::show(const Selection &now)
{
    if (QAbstractButton *button = m_buttons->button(static_cast<int>(now.edition)))
        button->setChecked(true);
}

LevelSelector::LevelSelector(Session &session, QWidget *parent)
    : ChoiceBox(u"layers"_s, tr("Level on the map"), parent)
    , m_session(session)
{
    setToolTip(tr("Level on the map"));
    connect(this, &QComboBox::activated, this, [this](int row) {
        row == count() - 1 ? askForPlaces() : m_session.setLevel(static_cast<LevelId>(itemData(row).toInt()));
    });
    connect(&session, &Session::atlasChanged, this, &LevelSelector::setAtlas);
    connect(&session, &Session::selectionChanged, this, &LevelSelector::show);
}

void LevelSelector::setAtlas()
{
    clear();
    if (!m_session.atlas())
        return;
    bool chain = true;
    for (const Level &level : m_session.atlas()->levels) {
        if (level.nested && level.rank == 0)
            continue;
        if (chain && !level.nested)
            insertSeparator(count());
        chain = level.nested;
        addItem(levelTitle(level), static_cast<int>(level.id));
        setItemData(count() - 1, levelExplanation(level), Qt::ToolTipRole);
    }
    insertSeparator(count());
    addItem(tr("What a place is…"));
    setItemData(count() - 1, tr("Councils, sub-ICB locations, districts or your own (Ctrl+Shift+P)"), Qt::ToolTipRole);
    fitList();
    updateGeometry();
}

void LevelSelector::askForPlaces()
{
    show(m_session.selection());
    Q_EMIT placesRequested();
}

void LevelSelector::show(const Selection &now) { setCurrentIndex(findData(static_cast<int>(now.level))); }

IndicatorSelector::IndicatorSelector(Session &session, QWidget *parent)
    : ChoiceBox(u"indicator"_s, tr("Indicator on the map"), parent)
    , m_session(session)
{
    setToolTip(tr("Indicator on the map"));
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (const QVariant id = itemData(row); id.isValid())
            m_session.setIndicator(static_cast<IndicatorId>(id.toInt()));
    });
    connect(&session, &Session::atlasChanged, this, &IndicatorSelector::setAtlas);
    connect(&session, &Session::selectionChanged, this, &IndicatorSelector::show);
}

void IndicatorSelector::setAtlas()
{
    clear();
    if (!m_session.atlas())
        return;
    for (const auto &[group, indicators] : grouped(*m_session.atlas())) {
        addHeading(group);
        for (const Indicator *indicator : indicators)
            addIndicator(*indicator);
    }
    fitList();
    updateGeometry();
}

void IndicatorSelector::addIndicator(const Indicator &indicator)
{
    addItem(QString(), static_cast<int>(indicator.id));
    describe(count() - 1, indicator);
}

void IndicatorSelector::describe(int row, const Indicator &indicator)
{
    const auto shown = ShownIndicator::make(*m_session.atlas(), indicator.id, m_countsAsRates);
    const bool asCircles = shown->indicator.isCount;
    QString text = indicatorName(indicator);
    if (asCircles)
        //: a count in the list of indicators
        text = tr("%1 (a count: circles)").arg(text);
    else if (indicator.isCount)
        text = QCoreApplication::translate("ics::MapPane", "%1 (%2)") // as the map calls it
                   .arg(indicatorName(shown->indicator), measureText(shown->indicator));
    setItemText(row, text);
    const QString about = asCircles
        ? tr("Shown as circles. A count is not shaded: large areas would look important only because they are large.")
        : indicator.note.isEmpty() ? indicator.date
                                   : indicator.note;
    setItemData(row, about, Qt::ToolTipRole);
}

void IndicatorSelector::showCountsAsRates(bool asRates)
{
    if (std::exchange(m_countsAsRates, asRates) == asRates)
        return;
    for (int row = 0; row < count(); ++row)
        if (const QVariant id = itemData(row); id.isValid())
            describe(row, m_session.atlas()->indicator(static_cast<IndicatorId>(id.toInt())));
    fitList();
}

// A series is listed once, by its latest year.
void IndicatorSelector::show(const Selection &now)
{
    const bool known = m_session.atlas() && isValid(now.indicator);
    if (known)
        showCountsAsRates(now.countAsRate);
    const IndicatorId listed = known ? m_session.atlas()->yearsOf(now.indicator).back() : now.indicator;
    setCurrentIndex(findData(static_cast<int>(listed)));
}

SecondSelector::SecondSelector(Session &session, QWidget *parent)
    : ChoiceBox(u"indicator"_s, tr("Second indicator"), parent)
    , m_session(session)
{
    setToolTip(tr("Show a second indicator together with the first, each in thirds"));
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (const QVariant id = itemData(row); id.isValid())
            m_session.setSecondIndicator(static_cast<IndicatorId>(id.toInt()));
    });
    connect(&session, &Session::atlasChanged, this, &SecondSelector::setAtlas);
    connect(&session, &Session::selectionChanged, this, &SecondSelector::show);
}

void SecondSelector::setAtlas()
{
    clear();
    if (!m_session.atlas())
        return;
    addItem(tr("And with: nothing else"), static_cast<int>(none<IndicatorId>));
    for (const auto &[group, indicators] : grouped(*m_session.atlas())) {
        addHeading(group);
        for (const Indicator *indicator : indicators)
            if (!indicator->isCount)
                addItem(tr("And with: %1").arg(indicatorName(*indicator)), static_cast<int>(indicator->id));
    }
    fitList();
    updateGeometry();
}

void SecondSelector::show(const Selection &now) { setCurrentIndex(findData(static_cast<int>(now.second))); }

}
