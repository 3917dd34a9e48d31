// The answer card of a postcode or a position, in sight for as long as that is what is being looked at: its system,
// place, neighbourhood and council, each a link with its basis; how it is known; what differs in the other edition; and
// the GP practices nearby, of which the person picks their own to have its network for a neighbourhood instead of the
// modelled one. All of it can be copied as text. Where it would leave the map too little room, it says less until the
// person asks for all of it: first only the areas, then only what was looked up.
#pragma once

#include "models/Finder.h"
#include "models/Session.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ics {

class FlowLayout;
class PracticePicker;
class ScrolledBody;
class TermLabel;

class AnswerStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerStrip(Session &session, QWidget *parent = nullptr);
    /** What was found with the postcode or position that is selected now. */
    void setAnswer(const FindResult &answer);
    /** Forgets what former answers said: the places have changed. */
    void forget();
    void pickPractice(const NearPractice &practice);
    /** Names its areas, however little room there is, for as long as something points to it. */
    void setPointedTo(bool pointedTo);

    [[nodiscard]] QStringList areaNames() const { return m_names; } // shown now, system first
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QPushButton *practicesButton() const { return m_practices; }
    [[nodiscard]] PracticePicker *picker() const { return m_picker; }
    [[nodiscard]] QPushButton *moreButton() const { return m_more; } // seen where there is more to say than room

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the height of the window

private:
    enum class Said { Head, Areas, All };

    void build();
    void buildBody();
    void fit();
    void placeBody(bool below);
    void sayOnly(Said said);
    [[nodiscard]] int widthBesideHead() const;
    [[nodiscard]] int heightOf(Said said, int width) const;
    QToolButton *addButton(const QString &iconName, const QString &text);
    void show(const Selection &now);
    void fill();
    [[nodiscard]] QString subIcbText(const Atlas &atlas) const;
    void fillAreas(const Atlas &atlas);
    void addArea(const Atlas &atlas, AreaId area, const QString &kind);
    void addMissing(const Level &level);
    [[nodiscard]] bool isPicked() const { return !m_picked.code.isEmpty(); }

    Session &m_session;
    FindResult m_answer; // to what is selected; its areas in the edition that is selected
    QHash<QString, FindResult> m_known; // answers of this session by their text, for going back; never written down
    NearPractice m_picked;
    QStringList m_names;
    QGridLayout *m_grid;
    QLabel *m_heading;
    ScrolledBody *m_body; // all but the line of the heading
    QWidget *m_areas;
    FlowLayout *m_flow;
    TermLabel *m_message;
    TermLabel *m_details;
    QPushButton *m_practices;
    QPushButton *m_more;
    PracticePicker *m_picker;
    bool m_isBelow = false; // the body, below the line of the heading
    bool m_isPointedTo = false;
};

}
