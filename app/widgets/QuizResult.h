// After a quiz: how many were right, every question with what was answered and what is right, and a way to look at each
// on the map. Another round with the same questions or with others.
#pragma once

#include "atlas/Atlas.h"
#include "models/QuizRun.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ics {

class QuizSheetBar;
struct QuizWords;

class QuizResult final : public QWidget
{
    Q_OBJECT

public:
    explicit QuizResult(QWidget *parent = nullptr);

    void show(const AtlasPtr &atlas, const QuizRun &run);
    [[nodiscard]] QPushButton *againButton() const { return m_again; }
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }
    [[nodiscard]] QPushButton *settingsButton() const { return m_settings; }
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void againRequested();
    void otherRequested();
    void settingsRequested();
    void areaRequested(ics::AreaId area);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRow(const Atlas &atlas, const QuizRun &run, int number, QWidget *parent);
    QWidget *makeLink(const Atlas &atlas, AreaId area, QWidget *parent);
    [[nodiscard]] static QStringList linesOn(const QuizWords &told, int chosen, bool right);
    void refreshLook();

    QLabel *m_score;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    QPushButton *m_again;
    QPushButton *m_other;
    QPushButton *m_settings;
    QuizSheetBar *m_sheet;
    struct Row
    {
        QLabel *sign;
        QLabel *question;
        QString text;
        bool right;
    };
    std::vector<Row> m_rows;
};

}
