#include "InitialFocus.h"

#include <QFocusEvent>

namespace ics {

void InitialFocus::set(QWidget *page, QWidget *part)
{
    auto *of = page->findChild<InitialFocus *>(QString(), Qt::FindDirectChildrenOnly);
    if (!of) {
        of = new InitialFocus(page);
        page->installEventFilter(of);
    }
    of->m_part = part;
}

bool InitialFocus::eventFilter(QObject *page, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_part) {
        m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }
    return QObject::eventFilter(page, event);
}

}
