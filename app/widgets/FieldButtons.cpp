#include "FieldButtons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::FieldButtons)
    };

}

void nameFieldButtons(QLineEdit *field, const QString &name)
{
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        const QList<QAction *> actions = button->actions();
        const bool clears
            = !actions.isEmpty() && actions.first()->objectName() == QLatin1StringView("_q_qlineeditclearaction");
        button->setAccessibleName(clears ? Text::tr("Clear") : name);
    }
}

}
