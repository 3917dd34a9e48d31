// The bar at the top of the window: history, the search field, the three choices and the menu. Where the window is
// narrow or the text large, the choices go to a second line.
#pragma once

#include "models/Session.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace ics {

class Actions;
class EditionSwitch;
class IndicatorSelector;
class LevelSelector;
class SearchField;

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(Session &session, const Actions &actions, QWidget *parent = nullptr);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] EditionSwitch *editions() const { return m_editions; }
    [[nodiscard]] LevelSelector *levels() const { return m_levels; }
    [[nodiscard]] IndicatorSelector *indicators() const { return m_indicators; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void orderFocus();
    [[nodiscard]] bool fitsOneLine() const;

    SearchField *m_search;
    EditionSwitch *m_editions;
    LevelSelector *m_levels;
    IndicatorSelector *m_indicators;
    QWidget *m_choices;
    QToolButton *m_menu;
    QWidgetList m_history; // the buttons that go back and forward
    QBoxLayout *m_first;
    QBoxLayout *m_second;
    int m_lines = 0;
};

}
