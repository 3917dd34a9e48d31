#include "QuizText.h"

#include "AccountParts.h"
#include "BoardComposition.h"
#include "EditionComparison.h"
#include "Format.h"
#include "LevelText.h"
#include "QuizLevels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Quiz)
    };

    struct KindRow
    {
        QuizKind kind;
        QLatin1StringView key;
        const char *name;
    };
    constexpr std::array kinds {
        KindRow { QuizKind::Locate, "locate"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "Find it on the map") },
        KindRow { QuizKind::Name, "name"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "Name the area") },
        KindRow { QuizKind::Level, "level"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "Which level does this") },
        KindRow { QuizKind::Seat, "seat"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "Who sits where") },
        KindRow { QuizKind::Change, "change"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "What changed") },
    };

    QString dataText(const QString &text)
    {
        return text.isEmpty() ? text : QCoreApplication::translate("ics::Data", text.toUtf8().constData());
    }

    QString nameOf(const Atlas &atlas, AreaId area) { return areaName(atlas.area(area)); }

    QString keyText(const Atlas &atlas, const QString &key)
    {
        if (key == "law"_L1)
            return Text::tr("The law requires it");
        if (key == "policy"_L1)
            return Text::tr("NHS England’s policy expects it");
        if (key == "may-add"_L1)
            return Text::tr("The partnership may add it");
        if (key == "icb"_L1)
            return Text::tr("Integrated Care Board (ICB)");
        if (key == "icp"_L1)
            return Text::tr("Integrated Care Partnership (ICP)");
        return levelName(atlas.level(atlas.levelByKey(key)));
    }

    QString namesOf(const Atlas &atlas, const std::vector<AreaId> &areas)
    {
        QStringList names;
        for (const AreaId area : areas)
            names << nameOf(atlas, area);
        return QLocale().createSeparatedList(names);
    }

    QuizWords choiceWords(const Atlas &atlas, const QuizQuestion &question)
    {
        QuizWords words { .lettersAreOnMap = question.form == QuizForm::Locate };
        for (const QuizChoice &choice : question.choices) {
            const QString letter = quizLetter(static_cast<int>(words.choices.size()));
            const QString name = isValid(choice.area) ? nameOf(atlas, choice.area) : keyText(atlas, choice.key);
            words.choices << (words.lettersAreOnMap ? Text::tr("Area %1").arg(letter) : name);
            words.revealed << (words.lettersAreOnMap ? words.choices.back() + u": "_s + name : name);
        }
        words.answer = words.choices.at(question.right);
        words.letteredAnswer
            = words.lettersAreOnMap ? words.answer : u"%1 · %2"_s.arg(quizLetter(question.right), words.answer);
        return words;
    }

    /** Of a council the systems, for it may lie in several; of other areas the one above. */
    std::vector<AreaId> areasAbove(const Atlas &atlas, const Area &area)
    {
        if (atlas.level(area.level).nested)
            return { area.parent };
        std::vector<AreaId> result;
        for (const Atlas::Overlap &overlap : atlas.overlaps(area.id, area.edition, atlas.levelByKey(u"system")))
            result.push_back(overlap.area);
        return result;
    }

    void addArea(const Atlas &atlas, const QuizQuestion &question, QuizWords &words)
    {
        const Area &area = atlas.area(question.subject);
        const double people = account::people(atlas, area.id);
        words.prompt = question.form == QuizForm::Locate ? Text::tr("Where is %1?").arg(area.name)
                                                         : Text::tr("What is the marked area called?");
        words.given = levelName(atlas.level(area.level));
        const std::vector<AreaId> above = areasAbove(atlas, area);
        const Level &level = atlas.level(atlas.area(above.front()).level);
        //: %1 an area, %2 a number of people, %3 "NHS region" or "Systems", %4 names
        words.why = Text::tr("%1 has %2 people. %3: %4.")
                        .arg(area.name, formatNumber(people, 0),
                            above.size() > 1 ? levelPluralName(level) : levelName(level), namesOf(atlas, above));
        words.source = sourceText(atlas, area.source);
        words.area = area.id;
    }

    void addLevel(const Atlas &atlas, const QuizQuestion &question, QuizWords &words)
    {
        const std::vector<QuizTask> tasks = quizTasks();
        const auto task = std::ranges::find(tasks, question.key, &QuizTask::key);
        words.prompt = Text::tr("Which level is this?");
        if (task == tasks.end())
            return;
        words.given = task->text;
        const Level &level = atlas.level(atlas.levelByKey(task->level));
        words.why = levelExplanation(level);
        if (isValid(question.subject)) {
            words.why += u' ' + Text::tr("One of them is %1.").arg(nameOf(atlas, question.subject));
            words.area = question.subject;
        }
        QStringList sources;
        for (const QString &key : task->sources)
            sources << sourceText(atlas, key);
        words.source = sources.join(u"; "_s);
    }

    void addSeat(const Atlas &atlas, const QuizQuestion &question, QuizWords &words)
    {
        const Seat *seat = quizSeat(atlas, question.key);
        if (!seat)
            return;
        const QString board = keyText(atlas, seat->board == Board::Icb ? u"icb"_s : u"icp"_s);
        words.given = dataText(seat->role);
        if (question.form == QuizForm::Authority) {
            words.prompt = Text::tr("Why may they sit on the %1?").arg(board);
            words.why = dataText(seat->note);
        } else {
            words.prompt = Text::tr("On which body is this seat?");
            words.why = Text::tr("It is a seat of the %1.").arg(board) + u' ' + dataText(seat->note);
        }
        words.source = sourceText(atlas, seat->source);
    }

    void addPartnership(const Atlas &atlas, const QuizQuestion &question, QuizWords &words)
    {
        const Area &council = atlas.area(question.subject);
        words.prompt = Text::tr("Which system’s partnership has a seat for this council?");
        words.given = council.name;
        words.why = Text::tr("By law each council with social care duties in an area appoints a member. %1 lies in %2.")
                        .arg(council.name, namesOf(atlas, areasAbove(atlas, council)));
        words.source = sourceText(atlas, u"lgpih-act-2007"_s);
        words.area = question.choices.at(static_cast<std::size_t>(question.right)).area;
    }

    void addChange(const Atlas &atlas, const QuizQuestion &question, QuizWords &words)
    {
        const auto comparison = fateOfArea(atlas, question.subject);
        if (!comparison)
            return;
        const Area &subject = atlas.area(question.subject);
        const QString since = formatDate(atlas.edition(comparison->later).validFrom);
        words.given = subject.name;
        words.prompt = question.form == QuizForm::WhereNow
            //: %1 a date
            ? Text::tr("This system has closed. Which of these has looked after people there since %1?").arg(since)
            //: %1 a date
            : Text::tr("This system opened on %1. Which former system is part of it?").arg(since);
        words.why = fateText(atlas, *comparison, comparison->fates.front());
        words.source = sourceText(atlas, atlas.edition(comparison->later).source); // which says what became of it
        words.area = question.form == QuizForm::WhereNow
            ? question.choices.at(static_cast<std::size_t>(question.right)).area
            : question.subject;
    }

}

QString quizKindName(QuizKind kind)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    return row == kinds.end() ? QString() : Text::tr(row->name);
}

QString quizKindKey(QuizKind kind)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    return row == kinds.end() ? QString() : QString(row->key);
}

std::optional<QuizKind> quizKindFromKey(QStringView key)
{
    const auto row = std::ranges::find_if(kinds, [&](const KindRow &kind) { return kind.key == key; });
    return row == kinds.end() ? std::nullopt : std::optional(row->kind);
}

QString quizLetter(int choice) { return QString(QChar(u'A' + choice)); }

QuizWords quizWords(const Atlas &atlas, const QuizQuestion &question)
{
    QuizWords words = choiceWords(atlas, question);
    switch (kindOf(question.form)) {
    case QuizKind::Locate:
    case QuizKind::Name:
        addArea(atlas, question, words);
        break;
    case QuizKind::Level:
        addLevel(atlas, question, words);
        break;
    case QuizKind::Seat:
        question.form == QuizForm::Partnership ? addPartnership(atlas, question, words)
                                               : addSeat(atlas, question, words);
        break;
    case QuizKind::Change:
        addChange(atlas, question, words);
        break;
    }
    return words;
}

QString quizFieldName(const Atlas &atlas, const QuizOrder &order)
{
    return nameOf(atlas, isValid(order.field) ? order.field : atlas.country(order.edition));
}

QString quizSummary(const Atlas &atlas, const Quiz &quiz)
{
    return QStringList { Text::tr("%n question(s)", nullptr, static_cast<int>(quiz.questions.size())),
        quizFieldName(atlas, quiz.order), editionTitle(atlas.edition(quiz.order.edition)) }
        .join(u" · "_s);
}

QString quizAtlasLine(const Atlas &atlas, const QuizOrder &order)
{
    const Edition &edition = atlas.edition(order.edition);
    //: %1 "April 2026", %2 "in force since 1 April 2026", %3 a few letters that tell one atlas from another
    return Text::tr(
        "Made by ICS Explorer from the edition of %1 (%2), atlas %3. Another atlas may give other questions.")
        .arg(editionName(edition), editionPeriod(edition), atlas.contentHash.left(8));
}

}
