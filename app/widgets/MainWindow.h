// The window: puts the panes together, wires the actions, reads the atlas and remembers the layout. What is being
// looked at lives in the Session; every pane listens to it by itself.
#pragma once

#include "AtlasLoader.h"
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
class MapPane;
class NoticeBar;
class Pages;
class PlaceSwitch;
class ReducedMotion;
class Settings;
class SidePane;
class StatePage;
class StatusLine;
class Teaching;
class TermLinks;
class TermsHere;
class TopBar;
class TreePane;
class WindowLayout;

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Appearance &appearance, Settings &settings, QDate today, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openAtlas(const QString &path) { openAtlas(path, AtlasLoader::begin(path)); }
    void openAtlas(const QString &path, const QFuture<AtlasLoader::Answer> &begun); // that is being read already
    [[nodiscard]] QString atlasPath() const { return m_loader.path(); }
    /** A file of NMEA sentences that "Where am I" reads instead of asking the computer. */
    void setNmeaFile(const QString &path) { m_nmeaFile = path; }

    /** As when it is closed. */
    void rememberLayout();
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
    [[nodiscard]] TermLinks *termLinks() const { return m_termLinks; }
    [[nodiscard]] TermsHere *termsHere() const { return m_terms; }
    [[nodiscard]] AreaCommands *areaCommands() const { return m_commands; }
    [[nodiscard]] Teaching *teaching() const { return m_teaching; }
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
    void connectHexagons();
    void connectSession();
    void connectTable();
    void connectPages();
    void connectPlaces();
    void askForPlaces();
    void addTimeline();
    void showChanges(AreaId area);
    void showInPanes(AreaId area);
    void connectAreaCommands();
    void connectLearn();
    void openLearn(const LearnRef &ref);
    void explainTerms();
    void focusNextPane();
    void chooseAtlasFile();
    void matchList();
    void compareMethods();
    void updateTitle();

    Session m_session;
    AtlasLoader m_loader;
    PlaceSwitch *m_places;
    QString m_nmeaFile;
    Actions *m_actions;
    TermLinks *m_termLinks;
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
    Teaching *m_teaching;
    WindowLayout *m_layout;
    MapPane *m_map;
    DetailPane *m_detail;
    StatusLine *m_status;
    StatePage *m_state;
    QSplitter *m_splitter;
    Pages *m_pages;
    QStackedLayout *m_stack;
};

}
