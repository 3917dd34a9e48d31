// Every command of the window, each with its key: the one list that the menu, the buttons and the help on keys show.
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace ics {

class Actions final : public QObject
{
    Q_OBJECT

public:
    /** Adds all actions to the window, so that their keys work wherever the focus is. */
    explicit Actions(QWidget *window);

    struct Section
    {
        QString title;
        std::vector<QAction *> actions;
    };
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    /** Sections as submenus, in their order; the caller's parent owns the menu. */
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;

    /** Keys that a text field would take for itself, such as Ctrl+E under X11, are those of the window, but for those
     * that copy, select and undo text. */
    bool eventFilter(QObject *watched, QEvent *event) override;

    QAction *matchList, *savePicture, *copyPicture, *saveTable;
    QAction *search, *whereAmI, *back, *forward, *up;
    QAction *focusTree, *focusMap, *focusDetail, *focusTable, *nextPane, *filterTree;
    QAction *pinArea, *compareAreas, *similarAreas;
    QAction *showTree, *showDetail, *showTable, *groupByRegion;
    QAction *boards; // pages in place of the panes
    QAction *fitEngland, *fitSelection, *zoomIn, *zoomOut, *layers, *hexagons, *compareMethods, *earlierYear,
        *laterYear, *places;
    QAction *followSystem, *light, *dark, *textLarger, *textSmaller, *textNormal, *fullScreen;
    QAction *reduceMotion;
    QAction *changes, *timeline;
    std::vector<QAction *> languages; // data(): the key, empty for the system's
    QAction *copyDetail, *keys, *about, *quit;
    QAction *learn, *terms;
    QAction *tours, *quiz, *exercise, *presenter;
    QAction *undoEdit, *redoEdit, *movePlace, *mergeSystem, *splitPlace, *renameSystem, *openExercise, *saveExercise,
        *restartExercise, *exercisePanel, *leaveExercise; // for an exercise that is open

private:
    void addFile();
    void addGo();
    void addView();
    void addAreas();
    void addMap();
    void addPages();
    void addTeach();
    void addExercise();
    void addLook();
    void addLanguages();
    void addHelp();
    [[nodiscard]] bool isCommand(const QKeySequence &pressed) const;
    QAction *add(const QString &iconName, const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_window;
    QActionGroup *m_schemes;
    QActionGroup *m_languages;
    std::vector<Section> m_sections;
};

}
