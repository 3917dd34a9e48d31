#include "ClassMenu.h"

#include "Icons.h"
#include "MapTexts.h"
#include "domain/Figures.h"
#include "map/ColourScheme.h"
#include "models/ShownClasses.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    /** The classes that the choice would give, whatever is shown now. */
    Selection classed(Selection selection)
    {
        selection.continuous = false;
        selection.second = none<IndicatorId>;
        return selection;
    }

    QIcon schemeIcon(const ColourScheme &scheme)
    {
        constexpr int shown = 5;
        QPixmap picture(shown * 8, 16);
        QPainter painter(&picture);
        const std::vector<QColor> colours = scheme.isDiverging()
            ? scheme.divergingColours({ shown / 2, true, shown / 2 }, Theme::Light)
            : scheme.colours(shown, Theme::Light);
        for (int i = 0; i < shown; ++i)
            painter.fillRect(i * 8, 0, 8, 16, colours[static_cast<std::size_t>(i)]);
        return picture;
    }

}

ClassMenu::ClassMenu(Session &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_tip(tr("Choose how the figures are classed and coloured"))
    , m_methods(new QActionGroup(this))
    , m_numbers(new QActionGroup(this))
    , m_schemes(new QActionGroup(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ics::icon(u"chevron-down"_s));
    setIconSize({ 14, 14 });
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    addCounts();
    addMethods();
    addNumbers();
    addSchemes();
    connect(&session, &Session::selectionChanged, this, &ClassMenu::show);
    connect(&session, &Session::atlasChanged, this, [this] { show(m_session.selection()); });
}

void ClassMenu::setMethod(const QString &method)
{
    m_method = method;
    elide();
}

void ClassMenu::elide()
{
    setText(m_method);
    const int beside = sizeHint().width() - fontMetrics().horizontalAdvance(m_method); // icon and margins
    setText(fontMetrics().elidedText(m_method, Qt::ElideRight, std::max(0, width() - beside)));
    setToolTip(text() == m_method ? m_tip : m_method + u'\n' + m_tip);
}

void ClassMenu::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    elide();
}

void ClassMenu::addCounts()
{
    m_countSection = menu()->addSection(tr("The count"));
    m_circles = menu()->addAction(tr("As circles"));
    m_circles->setToolTip(tr("The area of each circle is proportional to the count."));
    m_rate = menu()->addAction(tr("As a rate"));
    m_rate->setToolTip(tr("The count divided by what it is a part of can be shaded; the count itself cannot."));
    for (QAction *action : { m_circles, m_rate })
        action->setCheckable(true);
    connect(m_circles, &QAction::triggered, this, [this] { m_session.setCountAsRate(false); });
    connect(m_rate, &QAction::triggered, this, [this] { m_session.setCountAsRate(true); });
}

void ClassMenu::addMethods()
{
    m_methodSection = menu()->addSection(tr("Method"));
    for (const ClassMethod method : classMethods) {
        QAction *action = menu()->addAction(classMethodName(method));
        action->setToolTip(classMethodExplanation(method));
        action->setData(static_cast<int>(method));
        action->setCheckable(true);
        m_methods->addAction(action);
    }
    m_continuous = menu()->addAction(tr("Continuous colour, no classes"));
    m_continuous->setToolTip(tr("The colour changes with the figure: every difference is seen, none is read exactly."));
    m_continuous->setCheckable(true);
    connect(m_continuous, &QAction::triggered, this, [this] { m_session.setContinuous(true); });
    m_sameClasses = menu()->addAction(tr("The same scale in all editions"));
    m_sameClasses->setToolTip(tr("Classes are made of the areas of all editions, so that colours can be compared."));
    m_sameClasses->setCheckable(true);
    connect(m_sameClasses, &QAction::triggered, &m_session, &Session::setSameClasses);
    connect(m_methods, &QActionGroup::triggered, this, [this](QAction *action) {
        ClassChoice choice = m_session.selection().classes;
        const auto method = static_cast<ClassMethod>(action->data().toInt());
        if (method == ClassMethod::Manual && choice.method != ClassMethod::Manual) // begins where the classes are now
            choice.breaks
                = ShownClasses::make(*m_session.atlas(), classed(m_session.selection())).first.classification.breaks();
        choice.method = method;
        m_session.setClasses(choice);
    });
}

void ClassMenu::addNumbers()
{
    QMenu *numbers = menu()->addMenu(tr("Number of classes"));
    m_numberMenu = numbers;
    numbers->setObjectName(u"numbers"_s);
    for (int n = Classification::minimumClasses; n <= Classification::maximumClasses; ++n) {
        QAction *action = numbers->addAction(figure(n));
        action->setData(n);
        action->setCheckable(true);
        m_numbers->addAction(action);
    }
    connect(m_numbers, &QActionGroup::triggered, this, [this](QAction *action) {
        ClassChoice choice = m_session.selection().classes;
        choice.classes = action->data().toInt();
        if (choice.method == ClassMethod::Manual) { // so many to begin with
            const ShownClasses shown = ShownClasses::make(*m_session.atlas(), m_session.selection());
            choice.breaks = Classification::make(ClassMethod::Quantile, shown.first.values, choice.classes).breaks();
        }
        m_session.setClasses(choice);
    });
}

void ClassMenu::addSchemes()
{
    QMenu *schemes = menu()->addMenu(tr("Colours"));
    schemes->setObjectName(u"schemes"_s);
    for (const ColourScheme &scheme : ColourScheme::all()) {
        QAction *action = schemes->addAction(schemeIcon(scheme), colourSchemeName(scheme));
        action->setIconVisibleInMenu(true);
        action->setData(scheme.key);
        action->setCheckable(true);
        m_schemes->addAction(action);
    }
    connect(m_schemes, &QActionGroup::triggered, this,
        [this](QAction *action) { m_session.setScheme(action->data().toString()); });
}

void ClassMenu::show(const Selection &now)
{
    const auto mark = [](QActionGroup *group, const QVariant &chosen) {
        for (QAction *action : group->actions())
            action->setChecked(action->data() == chosen);
    };
    mark(m_methods, now.continuous ? QVariant() : static_cast<int>(now.classes.method));
    mark(m_numbers, now.classes.classes);
    mark(m_schemes, ColourScheme::byKey(now.scheme).key);
    m_continuous->setChecked(now.continuous);
    m_sameClasses->setChecked(now.sameClasses);
    if (!m_session.atlas() || !isValid(now.indicator))
        return;
    const Atlas &atlas = *m_session.atlas();
    const auto rate = ShownIndicator::rateOf(atlas, now.indicator);
    const bool circles = mapStyle(atlas, now) == MapStyle::Circles;
    for (QAction *action : { m_countSection, m_circles, m_rate })
        action->setVisible(atlas.indicator(now.indicator).isCount);
    m_rate->setEnabled(rate.has_value());
    m_rate->setText(rate ? tr("As a rate: %1").arg(measureText(rate->indicator)) : tr("As a rate"));
    m_circles->setChecked(circles);
    m_rate->setChecked(!circles);
    for (QAction *action :
        m_methods->actions() + QList { m_methodSection, m_continuous, m_sameClasses, m_numberMenu->menuAction() })
        action->setVisible(!circles);
    if (atlas.editions.size() < 2)
        m_sameClasses->setVisible(false);
}

}
