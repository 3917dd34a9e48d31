// File › Match a list…: choose a list of postcodes, see how it is understood, and write it again with its areas behind
// every row. All work is done by a MatchRun on a worker; closing the dialog stops it.
#pragma once

#include "MatchRun.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ics {

class MatchPreview;

class MatchDialog final : public QDialog
{
    Q_OBJECT

public:
    MatchDialog(const AtlasPtr &atlas, EditionId edition, QWidget *parent = nullptr);

    /** As if the person had chosen it. */
    void setList(const QString &path);

    [[nodiscard]] QComboBox *columnBox() const { return m_column; }
    [[nodiscard]] QComboBox *editionBox() const { return m_edition; }
    [[nodiscard]] QLineEdit *resultField() const { return m_result; }
    [[nodiscard]] QCheckBox *aboutBox() const { return m_about; }
    [[nodiscard]] MatchPreview *preview() const { return m_preview; }
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QString message() const; // what the dialog says at the moment
    [[nodiscard]] QLabel *attribution() const { return m_attribution; }
    [[nodiscard]] MatchRun *run() { return &m_run; }

private:
    void build(EditionId edition);
    void addFileRow(QFormLayout *form, const QString &label, QLineEdit *field, void (MatchDialog::*choose)());
    void addEditions(EditionId edition);
    void addButtons(QVBoxLayout *column);
    void connectRun();
    void chooseList();
    void chooseResult();
    void showSample(const ListSample &sample);
    void showChoice();
    void showSummary(const MatchSummary &summary);
    void start();
    void showResultName();
    void updateButtons();
    void say(const QString &text, bool isError = false);

    MatchRun m_run;
    std::optional<ListSample> m_sample;
    QLineEdit *m_list;
    QLabel *m_understood;
    MatchPreview *m_preview;
    QComboBox *m_column;
    QComboBox *m_edition;
    QLineEdit *m_result;
    QCheckBox *m_about;
    QProgressBar *m_progress;
    QLabel *m_message;
    QLabel *m_attribution; // what goes with every result
    QPushButton *m_start;
    QPushButton *m_stop;
};

}
