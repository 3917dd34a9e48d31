// The application's own texts, and every one of them with its name and kind, for tests that go through all.
#pragma once

#include "models/LearnText.h"

#include <QTest>

namespace ics {

inline const Learn &theLearn()
{
    const Result<Learn> &learn = Learn::shared();
    if (!learn)
        qFatal("%s", qPrintable(errorText(learn.error())));
    return *learn;
}

struct NamedText
{
    QString name; // "term icb"
    QStringList paragraphs; // as written
    bool easy = false;
};

inline std::vector<NamedText> allTexts(const Learn &learn)
{
    std::vector<NamedText> texts;
    for (const LearnTerm &term : learn.terms())
        texts.push_back({ QStringLiteral("term ") + term.key, term.paragraphs });
    for (const LearnExplainer &explainer : learn.explainers()) {
        texts.push_back({ QStringLiteral("explainer ") + explainer.key, explainer.paragraphs });
        texts.push_back({ QStringLiteral("easy ") + explainer.key, explainer.easy, true });
    }
    for (const LearnQuestion &question : learn.questions())
        texts.push_back({ QStringLiteral("question ") + question.key, question.answer });
    for (const LearnDifference &difference : learn.differences()) {
        QStringList paragraphs = difference.resolution;
        for (const LearnPosition &position : difference.positions)
            paragraphs += position.text;
        texts.push_back({ QStringLiteral("difference ") + difference.key, paragraphs });
    }
    return texts;
}

template <typename Call> void forEachNotes(const Learn &learn, Call call)
{
    for (const LearnTerm &term : learn.terms())
        call(LearnRef { LearnKind::Term, term.key }, term.notes);
    for (const LearnExplainer &explainer : learn.explainers())
        call(LearnRef { LearnKind::Explainer, explainer.key }, explainer.notes);
    for (const LearnQuestion &question : learn.questions())
        call(LearnRef { LearnKind::Question, question.key }, question.notes);
    for (const LearnDifference &difference : learn.differences())
        call(LearnRef { LearnKind::Difference, difference.key }, difference.notes);
}

}
