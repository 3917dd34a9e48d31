// The application's own texts, and every one of them with its name and kind, for tests that go through all.
#pragma once

#include "models/LearnText.h"
#include "models/Timeline.h"
#include "models/Tour.h"

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

inline const std::vector<TimelineEvent> &theEvents()
{
    static const Result<std::vector<TimelineEvent>> events = readTimeline();
    if (!events)
        qFatal("%s", qPrintable(errorText(events.error())));
    return *events;
}

/** Tips, summaries, what is said of the area on screen, dated events and tours: shown as they are, without links. */
inline std::vector<NamedText> allShortTexts(const Learn &learn)
{
    std::vector<NamedText> texts;
    const auto add = [&](const char *kind, const QString &key, const QStringList &paragraphs, bool easy = false) {
        texts.push_back({ QString::fromUtf8(kind) + u' ' + key, paragraphs, easy });
    };
    const auto addHere = [&](const char *kind, const QString &key, const LearnTemplates &here, bool easy = false) {
        for (const auto &[level, sentences] : here)
            add(kind, key + u' ' + level, sentences, easy);
    };
    for (const LearnTerm &term : learn.terms())
        add("tip of the term", term.key, { term.shortText });
    for (const LearnExplainer &explainer : learn.explainers()) {
        add("summary of", explainer.key, { explainer.summary });
        addHere("here in", explainer.key, explainer.here);
        addHere("easy here in", explainer.key, explainer.easyHere, true);
    }
    for (const LearnDifference &difference : learn.differences())
        addHere("here in difference", difference.key, difference.here);
    for (const TimelineEvent &event : theEvents())
        add("event", event.key, event.paragraphs);
    for (const TourPtr &tour : builtInTours()) {
        add("tour", tour->key, { tour->description });
        for (int i = 0; i < tour->count(); ++i) {
            const TourStep &step = tour->steps[static_cast<std::size_t>(i)];
            const QString name = tour->key + u' ' + QString::number(i + 1);
            add("step of the tour", name,
                step.here.isEmpty() ? QStringList(step.text) : QStringList { step.text, step.here });
            if (!step.presenter.isEmpty())
                add("in front of a room", name, { step.presenter });
            if (!step.notes.isEmpty())
                add("speaker's notes of", name, { step.notes });
        }
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
