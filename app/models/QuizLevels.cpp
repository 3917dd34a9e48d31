#include "QuizLevels.h"

#include "PopulationRange.h"
#include "QuizGround.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Quiz)
    };

    struct Row
    {
        QLatin1StringView level;
        QLatin1StringView name;
        const char *text;
    };

    const std::array rows {
        Row {
            "system"_L1, "direction"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "It sets the direction for the whole area.") },
        Row { "system"_L1, "size"_L1,
            QT_TRANSLATE_NOOP("ics::Quiz", "It makes the large changes, and saves by doing things once for many.") },
        Row { "system"_L1, "money"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "It looks after the money held in common.") },
        Row { "place"_L1, "joins"_L1,
            QT_TRANSLATE_NOOP("ics::Quiz", "It brings hospitals, councils and networks of practices together.") },
        Row { "place"_L1, "anticipatory"_L1,
            QT_TRANSLATE_NOOP("ics::Quiz", "It develops care that acts before people fall ill.") },
        Row { "place"_L1, "borders"_L1, QT_TRANSLATE_NOOP("ics::Quiz", "It may be a town, a district or a borough.") },
        Row { "neighbourhood"_L1, "practices"_L1,
            QT_TRANSLATE_NOOP("ics::Quiz", "GP practices work together with community services and social care.") },
        Row { "neighbourhood"_L1, "network"_L1,
            QT_TRANSLATE_NOOP("ics::Quiz", "It is the area of one primary care network.") },
    };

    constexpr std::array levels { "system"_L1, "place"_L1, "neighbourhood"_L1 };

    const QStringList &documents()
    {
        static const QStringList both { u"bhta-guide-2023"_s, u"stotles-2022"_s };
        return both;
    }

    AreaId anExample(QuizGround &ground, LevelId level, QuizRandom &random)
    {
        const std::vector<AreaId> all = ground.areas(ground.edition(), level);
        return all.empty() ? none<AreaId> : all[random.below(all.size())];
    }

}

std::vector<QuizTask> quizTasks()
{
    std::vector<QuizTask> tasks;
    for (const Row &row : rows)
        tasks.push_back({ row.level + u'-' + row.name, row.level, Text::tr(row.text), documents() });
    for (const QLatin1StringView level : levels) {
        const PopulationRange range = populationRanges(QString(level)).front();
        //: %1 "30,000–50,000" or "1–3 million"
        tasks.push_back({ level + "-people"_L1, level, Text::tr("It is said to have %1 people.").arg(rangeText(range)),
            range.sources });
    }
    return tasks;
}

std::vector<QuizQuestion> quizOfLevels(QuizGround &ground, QuizRandom &random, int most)
{
    std::vector<QuizTask> tasks = quizTasks();
    random.shuffle(tasks);
    std::vector<QuizQuestion> result;
    for (const QuizTask &task : tasks) {
        if (std::ssize(result) == most)
            break;
        QuizQuestion question {
            .form = QuizForm::Level, .subject = anExample(ground, ground.level(task.level), random), .key = task.key
        };
        for (const QLatin1StringView level : levels) {
            if (task.level == level)
                question.right = static_cast<int>(question.choices.size());
            question.choices.push_back({ .key = level });
        }
        result.push_back(std::move(question));
    }
    return result;
}

}
