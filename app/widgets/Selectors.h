// The three choices of the top bar that are in step with the session: which edition, which level is on the map, and
// which indicator shades it.
#pragma once

#include "ChoiceBox.h"
#include "models/Session.h"

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace ics {

/** Every edition is a button, so that the former systems are one click away. */
class EditionSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionSwitch(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QButtonGroup *buttons() const { return m_buttons; } // ids are EditionIds

private:
    static QString buttonText(const Edition &edition, const QString &count, bool today);
    void setAtlas();
    QAbstractButton *addButton(EditionId edition);
    void show(const Selection &now);

    Session &m_session;
    QButtonGroup *m_buttons;
    QHBoxLayout *m_row;
};

class LevelSelector final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit LevelSelector(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void placesRequested(); // the last line: what a place is

private:
    void setAtlas();
    void askForPlaces();
    void show(const Selection &now);

    Session &m_session;
};

/** Grouped by the groups of the catalogue. Counts are marked: they are shown as circles, or as the rate that is named
 * with them. */
class IndicatorSelector final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit IndicatorSelector(Session &session, QWidget *parent = nullptr);

private:
    void setAtlas();
    void addIndicator(const Indicator &indicator);
    void describe(int row, const Indicator &indicator);
    void showCountsAsRates(bool asRates);
    void show(const Selection &now);

    Session &m_session;
    bool m_countsAsRates = false;
};

/** A second indicator to show together with the first, or none. */
class SecondSelector final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit SecondSelector(Session &session, QWidget *parent = nullptr);

private:
    void setAtlas();
    void show(const Selection &now);

    Session &m_session;
};

}
