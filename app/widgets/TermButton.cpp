#include "TermButton.h"

#include "Icons.h"

using namespace Qt::StringLiterals;

namespace ics {

TermButton::TermButton(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ics::icon(u"question"_s));
    setIconSize({ 16, 16 });
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
}

void TermButton::setTerm(const QString &term)
{
    setToolTip(question(term));
    setAccessibleName(toolTip());
}

QString TermButton::question(const QString &term) { return tr("What does “%1” mean?").arg(term); }

}
