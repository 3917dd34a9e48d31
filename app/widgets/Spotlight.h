// Lies over the whole window and dims all but the part that is pointed to, which gets a thick outline besides. Nothing
// is caught by it: the window stays in use. The part is asked for anew whenever anything below is drawn, so that the
// light follows a map that moves, a list that scrolls, a window that changes its size.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <functional>

namespace ics {

class Spotlight final : public QWidget
{
    Q_OBJECT

public:
    /** `neverDimmed` lies in the same window. */
    Spotlight(QWidget *window, QWidget *neverDimmed);

    /** Gives the part in pixels of the window; an empty rectangle dims nothing. */
    using Target = std::function<QRect()>;
    void pointAt(Target target);
    void stop();
    /** Goes to the next part at once instead of sliding there. */
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    [[nodiscard]] QRect target() const; // where it points now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QWidget *m_neverDimmed;
    Target m_target;
    QVariantAnimation m_slide;
    QRect m_shown;
    bool m_reducedMotion = false;
};

}
