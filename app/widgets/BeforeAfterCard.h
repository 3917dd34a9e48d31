// One change of areas told in full: what became of the area in a sentence, the outlines before and after beside one
// another at one scale, and every area of either side as a link with its figures.
#pragma once

#include "ChangeMarks.h"
#include "models/BeforeAfter.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ics {

class BeforeAfterCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit BeforeAfterCard(QWidget *parent = nullptr);
    /** The change with this number; −1: what to do to see one. */
    void show(const ChangeMarks &marks, int fate);
    [[nodiscard]] QString asText() const { return m_text; }

Q_SIGNALS:
    void areaRequested(ics::AreaId area); // to be shown in the panes

protected:
    void changeEvent(QEvent *event) override;

private:
    class Outlines;

    void fill();
    void addSide(const std::vector<SideOfChange> &side, const QString &heading, bool isAfter);
    void addLabel(const QString &text, bool small, bool strong = false);

    ChangeMarks m_marks;
    int m_fate = -1;
    QString m_text;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

}
