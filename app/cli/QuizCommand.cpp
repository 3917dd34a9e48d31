#include "QuizCommand.h"

#include "Commands.h"

#include "map/ScriptFont.h"
#include "models/QuizCode.h"
#include "models/QuizText.h"
#include "report/QuizSheet.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Quiz)
    };

    Error badValue(const QString &option, const QString &text)
    {
        return { .kind = ErrorKind::BadArgument, .columnName = option, .detail = text };
    }

    Result<QuizKinds> kindsFrom(const QString &text)
    {
        QuizKinds kinds;
        for (const QString &key : text.split(u',')) {
            const auto kind = quizKindFromKey(key.trimmed());
            if (!kind)
                return badValue(u"--kinds"_s, text);
            kinds |= *kind;
        }
        return kinds;
    }

    /** What the code carries, and over it what the options say. */
    Result<QuizOrder> orderFrom(const Atlas &atlas, const CommandLine &line)
    {
        const QuizOptions &options = line.quiz;
        const QString code
            = options.code.isEmpty() ? quizWordFor(QRandomGenerator::global()->generate64()) : options.code;
        auto order = quizFromCode(atlas, code);
        if (!order)
            return badValue(u"--code"_s, options.code);
        if (!line.window.edition.isEmpty()) {
            const EditionId edition = atlas.editionByKey(line.window.edition);
            if (!isValid(edition))
                return badValue(u"--edition"_s, line.window.edition);
            if (edition != order->edition)
                order->field = none<AreaId>;
            order->edition = edition;
        }
        if (!options.number.isEmpty()) {
            order->number = options.number.toInt();
            if (std::ranges::find(quizLengths, order->number) == quizLengths.end())
                return badValue(u"--number"_s, options.number);
        }
        if (!options.kinds.isEmpty()) {
            const auto kinds = kindsFrom(options.kinds);
            if (!kinds)
                return kinds.error();
            order->kinds = *kinds;
        }
        if (!options.field.isEmpty()) {
            order->field = atlas.areaByCode(order->edition, options.field);
            const auto fields = quizFields(atlas, order->edition);
            if (std::ranges::find(fields, order->field) == fields.end())
                return badValue(u"--field"_s, options.field);
        }
        return *order;
    }

    QString questionText(const QuizWords &words, int number)
    {
        QString text = u"\n%1. %2\n"_s.arg(number).arg(words.prompt);
        if (!words.given.isEmpty())
            text += "   "_L1 + words.given + u'\n';
        for (int i = 0; i < words.choices.size(); ++i)
            text += words.lettersAreOnMap ? u"   %1\n"_s.arg(words.choices.at(i))
                                          : u"   %1  %2\n"_s.arg(quizLetter(i), words.choices.at(i));
        return text;
    }

    QString answerText(const QuizWords &words, int number)
    {
        return u"\n%1. %2\n   %3\n   %4\n"_s.arg(number).arg(
            words.letteredAnswer, words.why, Text::tr("Source: %1").arg(words.source));
    }

    QString asText(const Atlas &atlas, const Quiz &quiz, bool withAnswers)
    {
        QString text = Text::tr("Quiz · class code %1").arg(quizCode(atlas, quiz.order)) + u'\n';
        text += quizSummary(atlas, quiz) + u'\n';
        int number = 0;
        for (const QuizQuestion &question : quiz.questions)
            text += questionText(quizWords(atlas, question), ++number);
        if (withAnswers) {
            text += u'\n' + Text::tr("Answers · class code %1").arg(quizCode(atlas, quiz.order)) + u'\n';
            number = 0;
            for (const QuizQuestion &question : quiz.questions)
                text += answerText(quizWords(atlas, question), ++number);
        }
        return text + u'\n' + quizAtlasLine(atlas, quiz.order) + u'\n' + atlas.attribution.simplified() + u'\n';
    }

}

ExitCode runQuiz(const Atlas &atlas, const CommandLine &line)
{
    const auto order = orderFrom(atlas, line);
    if (!order)
        return reportError(order.error());
    Quiz quiz = makeQuiz(atlas, *order);
    if (line.output.isEmpty()) {
        const QByteArray bytes = asText(atlas, quiz, line.quiz.answers).toUtf8();
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return ExitCode::Found;
    }
    const QuizSheet sheet(
        atlas, quiz, line.quiz.answers, fontForScript(QGuiApplication::font()), QLocale().textDirection());
    const auto written = writeQuizPdf(sheet, line.output);
    return written ? ExitCode::Found : reportError(written.error());
}

}
