// Which tour? A list of them, with what each is about, where it was left, and the area that it is to show. A trainer's
// file can be opened here; what is wrong with it is listed with its lines, to be copied.
#pragma once

#include "models/Session.h"
#include "models/TourReader.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace ics {

class TermLabel;
class Tours;

class TourDialog final : public QDialog
{
    Q_OBJECT

public:
    TourDialog(Tours &tours, const Session &session, QWidget *parent);

    /** As if the person had chosen the file. */
    void openFile(const QString &path);
    void showFaults(const QString &path, const std::vector<Error> &faults);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QComboBox *areas() const { return m_areas; }
    [[nodiscard]] QPushButton *resumeButton() const { return m_resume; }
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    [[nodiscard]] QString faults() const; // shown now, a line each

private:
    void build();
    QWidget *buildAbout();
    QWidget *buildFaults();
    QLayout *buildButtons();
    void fillList(const QString &chosenId);
    void fillAreas();
    void suggestArea(const Area &own); // unless the person has chosen one
    void showTour();
    void start(int step);
    void chooseFile();
    [[nodiscard]] TourPtr current() const; // null if none
    [[nodiscard]] AreaId chosenArea() const;

    Tours &m_tours;
    const Session &m_session;
    QListWidget *m_list;
    QStackedLayout *m_pages = nullptr; // about the tour; faults of a file
    QLabel *m_title;
    TermLabel *m_description;
    QLabel *m_size;
    QLabel *m_areaLabel;
    QComboBox *m_areas;
    bool m_areaIsChosen = false;
    QPushButton *m_resume;
    QPushButton *m_start;
    QLabel *m_faultTitle;
    QPlainTextEdit *m_faults;
};

}
