// Names for the small buttons that Qt puts into a line edit, which are otherwise nameless to a screen reader.
#pragma once

#include <QString>

class QLineEdit;

namespace ics {

/** Call it once the field has its buttons: the one that clears it is named so, the others as given. */
void nameFieldButtons(QLineEdit *field, const QString &name);

}
