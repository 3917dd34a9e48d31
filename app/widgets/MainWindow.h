// The window: puts the panes together, wires the actions, reads the atlas and remembers the layout. What is being
// looked at lives in the Session; every pane listens to it by itself.
#pragma once

#include "AtlasLoader.h"
#include "Settings.h"
#include "map/Viewport.h"
#include "models/LearnContent.h"
#include "models/Session.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace ics {

class Actions;
class AnswerStrip;
class AreaCommands;
class Appearance;
class AreaTable;
class Breadcrumb;
class DetailPane;
class ExerciseBanner;
class ExerciseCommands;
class ExerciseDesk;
class ExercisePanel;
class MapPane;
class NoticeBar;
class Pages;
class PlaceSwitch;
class PresenterMode;
class ReducedMotion;
class SidePane;
class StatePage;
class StatusLine;
class TermsHere;
class TopBar;
class Tours;
class TreePane;

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Appearance &appearance, Settings &settings, QDate today, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openAtlas(const QString &path) { openAtlas(path, AtlasLoader::begin(path)); }
    void openAtlas(const QString &path, const QFuture<AtlasLoader::Answer> &begun); // that is being read already
    /** A file of NMEA sentences that "Where am I" reads instead of asking the computer. */
    [[nodiscard]] QString atlasPath() const { return m_loader.path(); }
    void setNmeaFile(const QString &path) { m_nmeaFile = path; }

    /** As when it is closed. */
    void rememberLayout() { saveLayout(); }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] bool isReady() const { return m_session.atlas() != nullptr; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    [[nodiscard]] NoticeBar *noticeBar() const { return m_notice; }
    [[nodiscard]] AnswerStrip *answerStrip() const { return m_answer; }
    [[nodiscard]] TreePane *treePane() const { return m_tree; }
    [[nodiscard]] AreaTable *areaTable() const { return m_table; }
    [[nodiscard]] SidePane *sidePane() const { return m_side; }
    [[nodiscard]] MapPane *mapPane() const { return m_map; }
    [[nodiscard]] DetailPane *detailPane() const { return m_detail; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] StatePage *statePage() const { return m_state; }
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    [[nodiscard]] Pages *pages() const { return m_pages; }
    [[nodiscard]] PlaceSwitch *places() const { return m_places; }
    [[nodiscard]] TermsHere *termsHere() const { return m_terms; }
    [[nodiscard]] PresenterMode *presenterMode() const { return m_presenter; }
    [[nodiscard]] AreaCommands *areaCommands() const { return m_commands; }
    [[nodiscard]] Tours *tours() const { return m_tours; }
    [[nodiscard]] ExerciseDesk *exercise() const { return m_exercise; }
    [[nodiscard]] ExercisePanel *exercisePanel() const { return m_exercisePanel; } // null before the first one
    [[nodiscard]] ExerciseBanner *exerciseBanner() const { return m_exerciseBanner; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }

Q_SIGNALS:
    void atlasOpened();
    void atlasFailed(const ics::Error &error);
    /** The person wants another language: the window has to be made anew. */
    void languageChosen(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildPanes();
    void connectActions();
    void connectLook();
    void connectSession();
    void restoreLayout();
    void saveLayout();
    void connectTable();
    void connectPages();
    void connectPlaces();
    void askForPlaces();
    void addTimeline();
    void showChanges(AreaId area);
    void showInPanes(AreaId area);
    void connectAreaCommands();
    void connectLearn();
    void connectQuiz();
    void addTours();
    void openLearn(const LearnRef &ref);
    void explainTerms();
    void connectExercise();
    void makeExerciseWidgets();
    void showExercise();
    void hideExercise();
    void leaveExercise();
    void updateExercise();
    void makeRoomForTable(bool shown);
    void focusNextPane();
    void setTextPercent(int percent);
    void chooseAtlasFile();
    void matchList();
    void compareMethods();
    void updateTitle();

    Appearance &m_appearance;
    Settings &m_settings;
    Session m_session;
    AtlasLoader m_loader;
    PlaceSwitch *m_places;
    QString m_nmeaFile;
    Actions *m_actions;
    TopBar *m_topBar;
    Breadcrumb *m_breadcrumb;
    NoticeBar *m_notice;
    AnswerStrip *m_answer;
    TreePane *m_tree;
    AreaTable *m_table;
    SidePane *m_side;
    ReducedMotion *m_motion;
    AreaCommands *m_commands;
    TermsHere *m_terms;
    PresenterMode *m_presenter;
    ExerciseDesk *m_exercise = nullptr;
    ExerciseCommands *m_exerciseCommands = nullptr;
    ExerciseBanner *m_exerciseBanner = nullptr;
    ExercisePanel *m_exercisePanel = nullptr;
    bool m_detailBeforeExercise = true;
    QByteArray m_sizesBeforeExercise;
    Viewport m_viewBeforeExercise;
    int m_treeWidth = 0; // of the pane while the table took more; 0: nothing to give back
    MapPane *m_map;
    DetailPane *m_detail;
    StatusLine *m_status;
    StatePage *m_state;
    Tours *m_tours = nullptr;
    QSplitter *m_splitter;
    Pages *m_pages;
    QStackedLayout *m_stack;
};

}
