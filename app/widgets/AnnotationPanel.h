// The numbers on the map with what is written beside each, as a list that lies on the map. A line is written or changed
// in place; hidden while there are no numbers.
#pragma once

#include "models/Annotations.h"

#include <QFrame>

class QListView;

namespace ics {

class AnnotationPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit AnnotationPanel(Annotations &annotations, QWidget *parent = nullptr);
    /** Takes its size within the room there is. */
    void fitInto(QSize room);
    /** Of the last number. */
    void editLast();
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void sizeWanted(); // numbers or words have changed

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Annotations &m_annotations;
    QListView *m_view;
};

/** A list of the numbers: a disc with the number, and the words beside it in as many lines as they need. */
[[nodiscard]] QListView *makeAnnotationView(Annotations &annotations, QWidget *parent);

}
