#include "AreaNoteText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::AreaNote)
    };

    /** What the importer writes, and the same with numbered places for what was found in the groups. */
    struct Pattern
    {
        const char *written;
        const char *translatable;
    };

    // One a sentence of data/editions/*/areas.csv, but for the first two, whose sentences belong together.
    constexpr std::array patterns {
        Pattern { "(\\d+) of the (\\d+) LSOAs of ([^.]+?), (?:in|around) ([^.]+), among others\\. The others lie in "
                  "([^.]+)\\.",
            QT_TRANSLATE_NOOP(
                "ics::AreaNote", "%1 of the %2 LSOAs of %3, around %4, among others. The others lie in %5.") },
        Pattern { "(\\d+) of the (\\d+) LSOAs of ([^.]+?), around ([^.]+)\\. The others lie in ([^.]+)\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote", "%1 of the %2 LSOAs of %3, around %4. The others lie in %5.") },
        Pattern { "(\\d+) of the (\\d+) LSOAs of ([^.]+?), in ([^.]+)\\. The others lie in ([^.]+)\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote", "%1 of the %2 LSOAs of %3, in %4. The others lie in %5.") },
        Pattern { "Before that, its area was in ([^.]+)\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote", "Before that, its area was in %1.") },
        Pattern { "It took in (\\d+) LSOAs \\(of 2011\\) of NHS ([^.]+) CCG\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote", "It took in %1 LSOAs (of 2011) of NHS %2 CCG.") },
        Pattern { "(\\d+) LSOAs \\(of 2011\\) of NHS ([^.]+) CCG went to sub-ICB location (\\w+) instead\\.",
            QT_TRANSLATE_NOOP(
                "ics::AreaNote", "%1 LSOAs (of 2011) of NHS %2 CCG went to sub-ICB location %3 instead.") },
        Pattern { "Its ONS code and name of this edition are not recorded\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote", "Its ONS code and name of this edition are not recorded.") },
        Pattern { "Most of its patients are with practices outside its system; it is shown in the nearest place of "
                  "that system\\.",
            QT_TRANSLATE_NOOP("ics::AreaNote",
                "Most of its patients are with practices outside its system; it is shown in the nearest place of "
                "that system.") },
    };

    struct Found
    {
        QString text; // translated
        qsizetype length = 0; // of the English
    };

    Found translatedStart(QStringView note)
    {
        for (const Pattern &pattern : patterns) {
            const QRegularExpression written(u"^(?:%1)"_s.arg(QString::fromUtf8(pattern.written)));
            const QRegularExpressionMatch match = written.match(note.toString());
            if (!match.hasMatch())
                continue;
            QString text = Text::tr(pattern.translatable);
            for (int group = match.lastCapturedIndex(); group >= 1; --group)
                text.replace(
                    u'%' + QString::number(group), QLocale().createSeparatedList(match.captured(group).split(u"; "_s)));
            return { text, match.capturedLength() };
        }
        return {};
    }

}

QString areaNoteText(const QString &note)
{
    QStringList sentences;
    QStringView rest = QStringView(note).trimmed();
    while (!rest.isEmpty()) {
        const Found found = translatedStart(rest);
        if (found.length == 0)
            return note;
        sentences += found.text;
        rest = rest.mid(found.length).trimmed();
    }
    return sentences.join(u' ');
}

}
