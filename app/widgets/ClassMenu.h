// The button of the legend that names how the figures are classed, and the menu behind it: method, number of classes
// and colours.
#pragma once

#include "models/Session.h"

#include <QToolButton>

class QActionGroup;

namespace ics {

class ClassMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit ClassMenu(Session &session, QWidget *parent = nullptr);
    void setMethod(const QString &method); // shortened where the legend is too narrow for it
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, QToolButton::minimumSizeHint().height() }; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    void addCounts();
    void addMethods();
    void addNumbers();
    void addSchemes();
    void show(const Selection &now);

    Session &m_session;
    QString m_method;
    const QString m_tip;
    QAction *m_countSection = nullptr;
    QAction *m_circles = nullptr;
    QAction *m_rate = nullptr;
    QAction *m_methodSection = nullptr;
    QAction *m_continuous = nullptr;
    QAction *m_sameClasses = nullptr;
    QMenu *m_numberMenu = nullptr;
    QActionGroup *m_methods;
    QActionGroup *m_numbers;
    QActionGroup *m_schemes;
};

}
