#include "Actions.h"

#include "Icons.h"
#include "models/Languages.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ics {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_schemes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    addFile();
    addGo();
    addView();
    addAreas();
    addMap();
    addPages();
    addTeach();
    addExercise();
    addLook();
    addLanguages();
    addHelp();
    qApp->installEventFilter(this);
}

bool Actions::isCommand(const QKeySequence &pressed) const
{
    static const std::array editing { QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::CTRL | Qt::Key_C),
        QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_X), QKeySequence(Qt::CTRL | Qt::Key_Y),
        QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z) };
    return std::ranges::find(editing, pressed) == editing.end()
        && std::ranges::any_of(m_window->actions(),
            [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(pressed); });
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *field = qobject_cast<const QLineEdit *>(watched);
        if (field && field->window() == m_window->window()
            && isCommand(static_cast<const QKeyEvent *>(event)->keyCombination())) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QAction *Actions::add(const QString &iconName, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    m_sections.back().actions.push_back(action);
    return action;
}

void Actions::addFile()
{
    m_sections.push_back({ tr("&File"), {} });
    matchList = add(u"postcode"_s, tr("&Match a list…"), { Qt::CTRL | Qt::Key_M });
    savePicture = add(u"save"_s, tr("&Save the map as a picture…"), { Qt::CTRL | Qt::Key_S });
    copyPicture = add(u"copy"_s, tr("&Copy the map as a picture"), { Qt::CTRL | Qt::SHIFT | Qt::Key_M });
    saveTable = add(u"save"_s, tr("Save the &table as CSV…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_V });
}

void Actions::addGo()
{
    m_sections.push_back({ tr("&Go"), {} });
    search = add(u"search"_s, tr("&Search"), { Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K });
    whereAmI = add(u"place"_s, tr("&Where am I?"), { Qt::CTRL | Qt::SHIFT | Qt::Key_W });
    back = add(u"back"_s, tr("&Back"), { Qt::ALT | Qt::Key_Left });
    forward = add(u"forward"_s, tr("&Forward"), { Qt::ALT | Qt::Key_Right });
    up = add(u"up"_s, tr("&Up to the containing area"), { Qt::ALT | Qt::Key_Up });
    quit = add({}, tr("&Quit"), { Qt::CTRL | Qt::Key_Q });
}

void Actions::addView()
{
    m_sections.push_back({ tr("&Panes"), {} });
    focusTree = add(u"system"_s, tr("Go to the &tree"), { Qt::CTRL | Qt::Key_1 });
    focusMap = add(u"region"_s, tr("Go to the &map"), { Qt::CTRL | Qt::Key_2 });
    focusDetail = add(u"info"_s, tr("Go to the &details"), { Qt::CTRL | Qt::Key_3 });
    focusTable = add(u"columns"_s, tr("Go to the ta&ble"), { Qt::CTRL | Qt::Key_4 });
    nextPane = add({}, tr("&Next pane"), { Qt::Key_F6 });
    filterTree = add(u"filter"_s, tr("&Filter the tree"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F });
    showTree = add({}, tr("&Show the tree"), { Qt::CTRL | Qt::SHIFT | Qt::Key_1 });
    showDetail = add({}, tr("S&how the details"), { Qt::CTRL | Qt::SHIFT | Qt::Key_3 });
    showTable = add({}, tr("Table &instead of the tree"), { Qt::CTRL | Qt::SHIFT | Qt::Key_4 });
    groupByRegion = add({}, tr("&Group by NHS region"), { Qt::CTRL | Qt::Key_G });
    copyDetail = add(u"copy"_s, tr("&Copy the details as text"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C });
    boards = add(u"board"_s, tr("&Who sits here"), { Qt::CTRL | Qt::Key_8 });
    boards->setObjectName(u"boards"_s);
    boards->setCheckable(true);
    for (QAction *action : { showTree, showDetail, showTable, groupByRegion })
        action->setCheckable(true);
    showTree->setChecked(true);
    showDetail->setChecked(true);
}

void Actions::addAreas()
{
    m_sections.push_back({ tr("&Compare"), {} });
    pinArea = add(u"pin"_s, tr("&Pin for comparison"), { Qt::CTRL | Qt::Key_D });
    pinArea->setCheckable(true);
    compareAreas = add(u"compare"_s, tr("&Compare areas"), { Qt::CTRL | Qt::Key_6 });
    compareAreas->setObjectName(u"compare"_s);
    compareAreas->setCheckable(true);
    similarAreas = add(u"similar"_s, tr("&Areas like this one…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_A });
}

void Actions::addMap()
{
    m_sections.push_back({ tr("&Map"), {} });
    fitEngland = add(u"fit"_s, tr("Show all of &England"), { Qt::CTRL | Qt::Key_0 });
    fitSelection = add(u"fit-selection"_s, tr("Fit the &selected area"), { Qt::CTRL | Qt::Key_9 });
    zoomIn = add(u"zoom-in"_s, tr("Zoom &in"), { Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal });
    zoomOut = add(u"zoom-out"_s, tr("Zoom &out"), { Qt::CTRL | Qt::Key_Minus });
    layers = add(u"layers"_s, tr("&Layers…"), { Qt::CTRL | Qt::Key_L });
    compareMethods = add({}, tr("Compare &methods…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_J });
    hexagons = add(u"hexagons"_s, tr("&Hexagons of equal size"), { Qt::CTRL | Qt::Key_E });
    hexagons->setCheckable(true);
    earlierYear = add({}, tr("Earlier &year of the figures"), { Qt::CTRL | Qt::Key_PageUp });
    laterYear = add({}, tr("&Later year of the figures"), { Qt::CTRL | Qt::Key_PageDown });
    places = add(u"place"_s, tr("What a &place is…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_P });
    places->setObjectName(u"places"_s);
}

void Actions::addPages()
{
    m_sections.push_back({ tr("&Pages"), {} });
    const auto addPage = [this](const char *name, const QString &iconName, const QString &text, Qt::Key key) {
        QAction *action = add(iconName, text, { Qt::CTRL | key });
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        return action;
    };
    changes = addPage("changes", u"calendar"_s, tr("What &changed"), Qt::Key_5);
    timeline = addPage("timeline", u"calendar"_s, tr("&Timeline of the reforms"), Qt::Key_7);
}

void Actions::addTeach()
{
    m_sections.push_back({ tr("T&each"), {} });
    const auto addCheckable
        = [this](const char *name, const QString &iconName, const QString &text, const QKeySequence &key) {
              QAction *action = add(iconName, text, { key });
              action->setObjectName(QLatin1StringView(name));
              action->setCheckable(true);
              return action;
          };
    tours = addCheckable("tours", u"tour"_s, tr("Guided &tours"), Qt::Key_F3);
    quiz = addCheckable("quiz", u"quiz"_s, tr("&Quiz"), Qt::Key_F4);
    exercise = addCheckable("exercise", u"exercise"_s, tr("&Exercise: redraw the systems"), Qt::Key_F7);
    presenter = addCheckable("presenter", u"presenter"_s, tr("&Presenter mode"), Qt::Key_F11);
}

void Actions::addExercise()
{
    m_sections.push_back({ tr("E&xercise"), {} });
    undoEdit = add({}, tr("&Undo"), { Qt::CTRL | Qt::Key_Z });
    redoEdit = add({}, tr("&Redo"), { Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y });
    movePlace = add(u"forward"_s, tr("&Move the place to…"), { Qt::Key_F8 });
    mergeSystem = add(u"plus"_s, tr("Mer&ge the system with…"), { Qt::Key_F9 });
    splitPlace = add({}, tr("Make the &place a system…"), { Qt::SHIFT | Qt::Key_F8 });
    renameSystem = add({}, tr("Re&name the system…"), { Qt::SHIFT | Qt::Key_F9 });
    openExercise = add({}, tr("&Open an exercise…"), { Qt::CTRL | Qt::Key_F7 });
    saveExercise = add(u"save"_s, tr("&Save the exercise…"), { Qt::SHIFT | Qt::Key_F7 });
    restartExercise = add({}, tr("S&tart again"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F7 });
    exercisePanel = add({}, tr("Show the pane&l of the exercise"), { Qt::CTRL | Qt::SHIFT | Qt::Key_X });
    exercisePanel->setCheckable(true);
    leaveExercise = add({}, tr("&Leave the exercise"), { Qt::ALT | Qt::Key_F7 });
}

void Actions::addLook()
{
    m_sections.push_back({ tr("&Look"), {} });
    followSystem = add(u"theme"_s, tr("Colours of the &system"), { Qt::CTRL | Qt::SHIFT | Qt::Key_S });
    light = add({}, tr("&Light"), { Qt::CTRL | Qt::SHIFT | Qt::Key_L });
    dark = add({}, tr("&Dark"), { Qt::CTRL | Qt::SHIFT | Qt::Key_D });
    for (QAction *action : { followSystem, light, dark }) {
        action->setCheckable(true);
        m_schemes->addAction(action);
    }
    textLarger = add(u"text-size"_s, tr("Text lar&ger"), { Qt::CTRL | Qt::SHIFT | Qt::Key_Up });
    textSmaller = add({}, tr("Text s&maller"), { Qt::CTRL | Qt::SHIFT | Qt::Key_Down });
    textNormal = add({}, tr("Text at &normal size"), { Qt::CTRL | Qt::SHIFT | Qt::Key_0 });
    reduceMotion = add({}, tr("&Reduce motion"), { Qt::CTRL | Qt::SHIFT | Qt::Key_R });
    reduceMotion->setCheckable(true);
    fullScreen = add({}, tr("&Full screen"), { Qt::SHIFT | Qt::Key_F11 });
    fullScreen->setCheckable(true);
}

void Actions::addLanguages()
{
    m_sections.push_back({ tr("La&nguage"), {} });
    std::vector<Language> choices { { {}, tr("As the &system") } };
    std::ranges::copy(ics::languages(), std::back_inserter(choices));
    for (const Language &language : choices) {
        const auto number = static_cast<int>(languages.size());
        QAction *action = add({}, language.name, { QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(Qt::Key_0 + number)) });
        action->setCheckable(true);
        action->setData(language.key);
        m_languages->addAction(action);
        languages.push_back(action);
    }
}

void Actions::addHelp()
{
    m_sections.push_back({ tr("&Help"), {} });
    learn = add(u"learn"_s, tr("&Learn"), { Qt::Key_F2 });
    learn->setObjectName(u"learn"_s);
    learn->setCheckable(true);
    terms = add(u"term"_s, tr("E&xplain the terms here"), { Qt::SHIFT | Qt::Key_F1 });
    keys = add(u"keyboard"_s, tr("&Keys"), { Qt::Key_F1, Qt::CTRL | Qt::Key_Slash });
    about = add(u"info"_s, tr("&About ICS Explorer"), { Qt::CTRL | Qt::Key_I });
}

QMenu *Actions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAccessibleName(tr("Menu"));
    for (const Section &section : m_sections) {
        QMenu *submenu = menu->addMenu(section.title);
        for (QAction *action : section.actions)
            submenu->addAction(action);
    }
    return menu;
}

}
