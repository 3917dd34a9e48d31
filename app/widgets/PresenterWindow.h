// What a room sees: the map with its legend and a caption, large and in high contrast, on a whole screen. It is a
// window of its own with a map of its own over the same session, so the ordinary window stays exactly as it is. Keys:
// see PresenterKeys.
#pragma once

#include "PresenterKeys.h"
#include "models/Annotations.h"
#include "models/Session.h"

#include <QPointer>
#include <QRectF>
#include <QWidget>

class QMenu;

namespace ics {

class AnnotationPanel;
class MapPane;
class PresenterCaption;
class PresenterOverlay;
class PresenterTools;

class PresenterWindow final : public QWidget
{
    Q_OBJECT

public:
    /** Begins with the ground, layers and shapes that the ordinary map shows. */
    PresenterWindow(Session &session, Annotations &annotations, const MapPane &ordinary, QWidget *parent);
    ~PresenterWindow() override;

    [[nodiscard]] PresenterCaption *caption() const { return m_caption; }
    [[nodiscard]] MapPane *mapPane() const { return m_pane; }
    [[nodiscard]] PresenterTools *tools() const { return m_tools; }
    [[nodiscard]] PresenterOverlay *overlay() const { return m_overlay; }
    [[nodiscard]] AnnotationPanel *panel() const { return m_panel; }
    /** The speaker's window, where the same keys count except in a field for text. */
    void setCompanion(QWidget *notes) { m_companion = notes; }

    /** False where there is nothing to do, so that the key may mean something else. */
    bool run(PresenterCommand command);
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isBlank() const { return m_blank != nullptr; }
    void completeNow(); // for screenshots and tests

Q_SIGNALS:
    void leaveRequested();
    void notesRequested();
    void exchangeRequested(); // of the screens
    void keysRequested();
    void termsRequested(QWidget *window); // those in this one or in the speaker's
    void stepRequested(int by); // of a tour
    void said(const QString &text); // what a screen reader and the speaker are told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build(const MapPane &ordinary);
    void connectParts();
    bool keyPressed(const QWidget &widget, const QKeyEvent &event);
    bool mapKey(const QKeyEvent &event);
    bool runChoice(PresenterCommand command);
    bool runLook(PresenterCommand command);
    void setBlank(Qt::GlobalColor colour);
    bool endBlank(); // false if it is not blank
    void popUp(QMenu *menu);
    void nextEdition();
    void changeText(int by);
    void applyLook();
    void arrange();
    void place();
    void fitLegend();
    void fitGround();
    void say(const QString &text);

    Session &m_session;
    Annotations &m_annotations;
    PresenterCaption *m_caption;
    MapPane *m_pane;
    AnnotationPanel *m_panel;
    PresenterOverlay *m_overlay;
    PresenterTools *m_tools;
    QWidget *m_blank = nullptr;
    QPointer<QWidget> m_companion;
    bool m_dark = false;
    QRectF m_ground; // metres: what the ordinary map shows, until the first picture is there; empty: all of England
    int m_percent = 100; // of the text
    bool m_hadInset = false; // London in large, when the list of numbers was placed
};

}
