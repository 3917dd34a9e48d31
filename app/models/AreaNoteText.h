// The notes of areas in the person's language. The importer writes them in English, with names and numbers in them, so
// they are told apart by their pattern and put together again. A note that fits none is shown as it is.
#pragma once

#include <QString>

namespace ics {

[[nodiscard]] QString areaNoteText(const QString &note);

}
