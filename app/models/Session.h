// Holds the opened atlas and the Selection, and is the only way to change it: every view calls a setter and listens to
// selectionChanged(). A setter that changes nothing emits nothing. Keeps the back and forward history.
#pragma once

#include "Selection.h"
#include "atlas/Atlas.h"

#include <QDate>
#include <QObject>

#include <vector>

namespace ics {

class Session final : public QObject
{
    Q_OBJECT

public:
    /** The edition in force on `today` is the one the session opens at. */
    explicit Session(QDate today = QDate::currentDate(), QObject *parent = nullptr);

    void setAtlas(AtlasPtr atlas);
    /** The same atlas with other places, or as it was read: keeps the selection and the history, and carries what they
        point to, saying through notice() if the area shown is another one. `shown` is the area in the new atlas to
        show rather than the one that corresponds. */
    void replaceAtlas(AtlasPtr atlas, AreaId shown = none<AreaId>);
    [[nodiscard]] const AtlasPtr &atlas() const { return m_atlas; }
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    [[nodiscard]] EditionId editionToday() const { return m_editionToday; }

    void setSelection(const Selection &selection);
    void setEdition(EditionId edition); // keeps the area or its successor, and says so through notice()
    void setLevel(LevelId level);
    /** Breaks set by hand were for the former one, and are dropped, but for another year of the same series. Without
     * `remember`, the step is not one to go back to: a year on the way. */
    void setIndicator(IndicatorId indicator, bool remember = true);
    /** Without `remember`, the step is not one to go back to: a break on its way under the mouse. */
    void setClasses(const ClassChoice &classes, bool remember = true);
    void setScheme(const QString &key);
    void setContinuous(bool continuous);
    void setSameClasses(bool same);
    void setCountAsRate(bool asRate);
    /** Shown together with the indicator; none: that one alone. */
    void setSecondIndicator(IndicatorId indicator);
    /** All but this class step back in every view; any change of what is classed ends it. */
    void setOnlyClass(std::optional<int> number);
    /** The area in every view; an area of another edition changes the edition. Forgets a postcode that lies outside it.
     */
    void setArea(AreaId area);
    /** The area that holds the LSOA at the finest nested level, with that level on the map, and the LSOA itself marked.
     */
    void setFound(LsoaId lsoa, const QString &postcode);
    /** The area with a small area marked that need not lie in it, such as a practice outside its network's catchment;
        without an area, as setFound(); without a small area, as setArea(). */
    void goTo(AreaId area, LsoaId site);
    void drillInto(AreaId area); // the area, and on the map the level below it
    void goUp(); // to the parent

    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void atlasChanged();
    void selectionChanged(const ics::Selection &now, const ics::Selection &before);
    void historyChanged();
    void entered(); // the selected area was drilled into, also where that changes nothing
    /** Something the person should be told without having to answer, e.g. that a system has been succeeded. */
    void notice(const QString &text);

private:
    void change(const Selection &wanted, bool remember);

    QDate m_today;
    AtlasPtr m_atlas;
    EditionId m_editionToday = none<EditionId>;
    Selection m_selection;
    std::vector<Selection> m_back;
    std::vector<Selection> m_forward;
};

}
