// Which list is matched, and where to: the two questions to the person, and the name proposed.
#pragma once

#include <QString>

class QWidget;

namespace ics {

/** Empty if the person chose none. */
[[nodiscard]] QString askForList(QWidget *parent);
/** With the ending of the form chosen where the person gave none. */
[[nodiscard]] QString askForResult(QWidget *parent, const QString &current);
/** "people-matched.csv" beside "people.csv": the form stays. */
[[nodiscard]] QString proposedResult(const QString &list);

}
