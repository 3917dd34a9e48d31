// Asks what a place is: each choice with a sentence on what it means and its basis. For a person's own places it reads
// the file on a worker and says what is in it, and what is wrong with it line by line, before anything is applied.
#pragma once

#include "domain/PlaceBasis.h"
#include "report/OwnPlaces.h"

#include <QDialog>

#include <map>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace ics {

class TermLabel;

class PlacesDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `now` is the present choice, `ownFile` the file that was used last, or nothing. */
    PlacesDialog(AtlasPtr atlas, const PlaceChoice &now, const QString &ownFile, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button(PlaceBasis basis) const { return m_buttons.at(basis); }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString problems() const; // one line each
    /** As if the person had chosen it. */
    void readFile(const QString &path);
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void chosen(ics::PlaceBasis basis); // any but own
    void ownChosen(const ics::OwnPlaces &places);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void addChoice(QVBoxLayout *column, PlaceBasis basis, Basis footing, const QString &name, const QString &meaning);
    void addFile(QVBoxLayout *column);
    void addProblems(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void chooseFile();
    void showRead(const Result<OwnPlaces> &read);
    void update();
    void fitText();
    void apply();
    [[nodiscard]] PlaceBasis wanted() const;

    AtlasPtr m_atlas;
    PlaceChoice m_now;
    QScrollArea *m_scroll;
    std::map<PlaceBasis, QRadioButton *> m_buttons;
    QLineEdit *m_file;
    QPushButton *m_choose;
    TermLabel *m_summary;
    TermLabel *m_problemTitle;
    QPlainTextEdit *m_problems;
    QPushButton *m_copy;
    QPushButton *m_apply;
    std::optional<OwnPlaces> m_own;
    quint64 m_newest = 0;
    bool m_reading = false;
};

}
