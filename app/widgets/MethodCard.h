// One way of making classes: its name, a small map, the classes with their counts, how well they fit, and a button that
// takes it over.
#pragma once

#include "map/MapScene.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ics {

class MethodCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodCard(ClassMethod method, QWidget *parent = nullptr);

    void setScene(const MapScene &scene, bool isShownNow);
    void setPicture(const QImage &picture);
    [[nodiscard]] ClassMethod method() const { return m_method; }
    [[nodiscard]] QSize mapSize() const; // device-independent pixels
    [[nodiscard]] bool isSharp() const; // the picture is as large as its room
    [[nodiscard]] QPushButton *button() const { return m_use; }
    [[nodiscard]] QString asText() const; // name, classes with counts, land without a value, fit

Q_SIGNALS:
    void chosen(ics::ClassMethod method);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Picture;
    class Rows;

    ClassMethod m_method;
    QLabel *m_title;
    Picture *m_map;
    Rows *m_rows;
    QLabel *m_remarks; // why there are other classes than wanted, why figures are missing; hidden without either
    QLabel *m_fit;
    QPushButton *m_use;
};

}
