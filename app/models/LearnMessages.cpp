#include "LearnMessages.h"

#include "TermFinder.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // English: they stand beside the messages in the translators' files.
    const QString formsComment
        = u"Forms of one term in running text, separated by |. Give as many as the language needs."_s;
    const QString templateComment = u"Keep the names in braces: whole phrases come in their place."_s;
    const QString linkComment
        = u"Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry."_s;
    const QString wordsComment = u"Words by which a person may search for this question."_s;

    class Messages final
    {
    public:
        void add(const QString &text, const QString &comment = {})
        {
            if (text.isEmpty() || m_seen.contains(text))
                return;
            m_seen.insert(text);
            messages.push_back({ text, comment });
        }
        void addParagraphs(const QStringList &texts)
        {
            for (const QString &text : texts)
                add(text, text.contains("[["_L1) ? linkComment : QString());
        }
        void addTemplates(const LearnTemplates &templates)
        {
            for (const auto &[level, sentences] : templates)
                for (const QString &sentence : sentences)
                    add(sentence, templateComment);
        }

        std::vector<LearnMessage> messages;

    private:
        QSet<QString> m_seen;
    };

    void addDifference(Messages &all, const LearnDifference &difference)
    {
        all.add(difference.topic);
        for (const LearnPosition &position : difference.positions) {
            all.add(position.text);
            all.add(position.date);
        }
        all.addParagraphs(difference.resolution);
        all.addTemplates(difference.here);
    }

}

std::vector<LearnMessage> learnMessages(const Learn &learn)
{
    Messages all;
    for (const LearnTerm &term : learn.terms()) {
        all.add(term.name);
        all.add(learnFormsMessage(term.forms), formsComment);
        all.add(learnFormsMessage(term.alone), formsComment);
        all.add(term.shortText);
        all.addParagraphs(term.paragraphs);
    }
    for (const LearnExplainer &explainer : learn.explainers()) {
        all.add(explainer.title);
        all.add(explainer.summary);
        all.addParagraphs(explainer.paragraphs);
        all.addTemplates(explainer.here);
    }
    for (const LearnQuestion &question : learn.questions()) {
        all.add(question.question);
        all.addParagraphs(question.answer);
        all.add(question.words, wordsComment);
    }
    for (const LearnDifference &difference : learn.differences())
        addDifference(all, difference);
    return all.messages;
}

}
