// What may take the place of the three panes: full pages, each with a heading and a way back to the map. One is shown
// at a time, while its action is checked; Esc or the button goes back. A page is made when it is first asked for.
#pragma once

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <vector>

class QAction;

namespace ics {

class Pages final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Pages(QWidget *panes, QWidget *parent = nullptr);

    using Maker = std::function<QWidget *()>;
    /** The heading is the text of the action, which must be able to be checked. */
    void add(QAction *action, Maker make);
    /** Pages can be opened: the atlas is there. */
    void setReady(bool ready);
    void showPanes();
    [[nodiscard]] bool arePanesShown() const { return currentIndex() == 0; }
    /** The page itself, made if need be; null for an action without one. */
    [[nodiscard]] QWidget *page(const QAction *action);
    /** Null while the panes are shown. */
    [[nodiscard]] QWidget *shownPage() const;
    [[nodiscard]] QAction *shownAction() const; // that opened it; null while the panes are shown

private:
    struct Entry
    {
        QAction *action = nullptr;
        Maker make;
        QWidget *frame = nullptr; // with the heading
        QWidget *page = nullptr;
    };
    void show(Entry &entry);
    void makeFrame(Entry &entry);

    std::vector<Entry> m_entries;
    QPointer<QWidget> m_formerFocus; // in the panes, before a page was shown
};

}
