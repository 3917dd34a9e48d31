#include "ScriptFont.h"

#include <QFontDatabase>
#include <QLocale>
#include <QRawFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

QFont fontForScript(const QFont &system)
{
    constexpr char32_t heh = 0x06c1; // of Urdu; many Arabic fonts lack it
    if (QLocale().script() != QLocale::ArabicScript || QRawFont::fromFont(system).supportsCharacter(heh))
        return system;
    QStringList families = QFontDatabase::families(QFontDatabase::Arabic);
    std::ranges::stable_sort(families, {}, [](const QString &name) { // plain faces before calligraphic ones
        return name.contains("Sans"_L1) ? 0 : name.contains("Naskh"_L1) ? 1 : 2;
    });
    for (const QString &family : families) {
        QFont font = system;
        font.setFamilies({ family, system.family() });
        if (QRawFont::fromFont(font).supportsCharacter(heh))
            return font;
    }
    return system;
}

}
