// "Compare areas": the pinned areas as chips, a table of them side by side, and their maps with one scale. While
// nothing is pinned it says how to pin.
#pragma once

#include "domain/Error.h"
#include "models/Pins.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ics {

class ComparisonMaps;
class ComparisonTable;
class PinChips;
class TermLabel;

class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    ComparePage(Session &session, Pins &pins, QWidget *parent = nullptr);

    [[nodiscard]] PinChips *chips() const { return m_chips; }
    [[nodiscard]] ComparisonTable *table() const { return m_table; }
    [[nodiscard]] ComparisonMaps *maps() const { return m_maps; }
    [[nodiscard]] QCheckBox *england() const { return m_england; }
    [[nodiscard]] bool isEmptyStateShown() const;
    [[nodiscard]] QString hint() const; // the line above the table
    [[nodiscard]] std::optional<Error> saveTo(const QString &path); // .csv or .xlsx
    /** Waits for the maps. */
    Q_INVOKABLE void completeNow();

Q_SIGNALS:
    void areaWanted(ics::AreaId area);
    void similarWanted(ics::AreaId area);
    void notice(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEmpty();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QLayout *buildTop();
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &tip);
    void showPins();
    void showEmpty();
    void save();
    [[nodiscard]] AreaId areaToBeginWith() const; // that of the session, if it can be pinned

    Session &m_session;
    Pins &m_pins;
    PinChips *m_chips;
    QCheckBox *m_england;
    QPushButton *m_similar;
    QPushButton *m_copy;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    QLabel *m_emptyIcon;
    QLabel *m_emptyTitle;
    QPushButton *m_pinThis;
    QPushButton *m_likeThis;
    TermLabel *m_hint;
    ComparisonTable *m_table;
    ComparisonMaps *m_maps;
};

}
