// The languages that the application speaks: every catalogue that is compiled in. Statutory names stay in English in
// all of them.
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace ics {

struct Language
{
    QString key; // "cy"
    QString name; // in the language itself: "Cymraeg"
};

/** English first, then by key. */
[[nodiscard]] std::vector<Language> languages();

/** Texts, numbers and dates from now on; what has been made before keeps its own. An empty or unknown key: the system's
   language. Needs the application object. Returns what is in use now. */
QLocale useLanguage(const QString &key);

/** Whether texts are the English ones; they are where no language is set, too. */
[[nodiscard]] bool speaksEnglish();

}
