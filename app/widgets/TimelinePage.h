// The timeline of the reforms: what was planned and what came, as a list along a line, and the chosen event in full
// with its sources and a way to the edition that began with it.
#pragma once

#include "models/Session.h"
#include "models/TimelineModel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace ics {

class TermLabel;

class TimelinePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QPushButton *seeOnMap() const { return m_seeOnMap; }
    [[nodiscard]] QPushButton *seeChanges() const { return m_seeChanges; }
    [[nodiscard]] QString asText() const; // the event in full

Q_SIGNALS:
    void editionRequested(ics::EditionId edition); // to be shown on the map
    void changesRequested(); // the page of what changed

protected:
    void changeEvent(QEvent *event) override;

private:
    class Key;

    void build();
    void show(int row);
    void refreshFonts();

    Session &m_session;
    EditionId m_edition = none<EditionId>; // that began with the event shown
    TimelineModel *m_model;
    QListView *m_view;
    QLabel *m_title;
    QLabel *m_when;
    TermLabel *m_text;
    QLabel *m_sources;
    QPushButton *m_seeOnMap;
    QPushButton *m_seeChanges;
};

}
