#include "Languages.h"

#include "LearnIndex.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString catalogue = u"ics-explorer"_s;
    const QString folder = u":/i18n"_s;

    QString keyOf(const QString &file) { return file.mid(catalogue.size() + 1).chopped(3); }

    QLocale localeOf(const QString &key)
    {
        return key == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(key);
    }

    /** Where the application does not speak the system's language, English as written in the system's country, so that
        figures and lists fit the words; British English where the system names no language at all. */
    QLocale systemLocale(const std::vector<Language> &spoken)
    {
        const QLocale system = QLocale::system();
        if (system.language() == QLocale::C)
            return localeOf(u"en"_s);
        const bool speaks = std::ranges::any_of(
            spoken, [&](const Language &l) { return localeOf(l.key).language() == system.language(); });
        return speaks ? system : QLocale(QLocale::English, system.territory());
    }

    void install(const QLocale &locale, const QString &name, const QString &from)
    {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, from) && QCoreApplication::installTranslator(translator.get()))
            translator.release()->setParent(QCoreApplication::instance());
    }

}

std::vector<Language> languages()
{
    std::vector<Language> result;
    for (const QString &file : QDir(folder).entryList({ catalogue + u"_*.qm"_s }, QDir::Files, QDir::Name)) {
        QString name = localeOf(keyOf(file)).nativeLanguageName();
        name = keyOf(file) == "en"_L1 ? u"English"_s : name.left(1).toUpper() + name.mid(1);
        result.push_back({ keyOf(file), name });
    }
    std::stable_partition(result.begin(), result.end(), [](const Language &l) { return l.key == "en"_L1; });
    return result;
}

QLocale useLanguage(const QString &key)
{
    for (QTranslator *former : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete former;
    const auto all = languages();
    const bool known = std::ranges::find(all, key, &Language::key) != all.end();
    const QLocale locale = known ? localeOf(key) : systemLocale(all);
    QLocale::setDefault(locale);
    install(localeOf(u"en"_s), catalogue, folder); // the plural forms, whatever stands over them
    if (locale.language() != QLocale::English)
        install(locale, catalogue, folder);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    LearnIndex::shared().forget();
    return locale;
}

bool speaksEnglish()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C;
}

}
