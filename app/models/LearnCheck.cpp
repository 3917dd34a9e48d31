#include "LearnCheck.h"

#include "LearnFields.h"
#include "LearnHere.h"
#include "LearnText.h"
#include "LearnWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::LearnError)
    };

    class Checker final
    {
    public:
        explicit Checker(QString folder)
            : m_folder(std::move(folder))
        {
        }
        std::optional<Error> check(const LearnContent &content);

    private:
        template <typename Entry> void addKeys(LearnKind kind, const char *file, const std::vector<Entry> &entries);
        void addForms(const LearnTerm &term);
        template <typename Entry> void begin(const char *file, const Entry &entry);
        void links(const QStringList &texts);
        void templates(const LearnTemplates &here);
        void notes(const LearnNotes &notes);
        void fail(const QString &reason);

        QString m_folder;
        QString m_file;
        QString m_entry;
        qint64 m_line = 0;
        QSet<QString> m_refs;
        QHash<QString, QString> m_forms; // folded, to the key of its term
        std::optional<Error> m_error;
    };

    template <typename Entry> void Checker::begin(const char *file, const Entry &entry)
    {
        m_file = m_folder + u'/' + QString::fromUtf8(file);
        m_entry = entry.key;
        m_line = entry.notes.line;
    }

    void Checker::fail(const QString &reason)
    {
        if (!m_error)
            m_error = learnError(m_file, m_line, m_entry, reason);
    }

    template <typename Entry> void Checker::addKeys(LearnKind kind, const char *file, const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            begin(file, entry);
            const QString ref = learnRefText({ kind, entry.key });
            if (m_refs.contains(ref))
                fail(Text::tr("its key stands twice"));
            m_refs.insert(ref);
        }
    }

    void Checker::addForms(const LearnTerm &term)
    {
        for (const QString &form : QStringList(term.name) + term.forms + term.alone) {
            const QString folded = learnFolded(form);
            const QString owner = m_forms.value(folded, term.key);
            if (owner != term.key)
                fail(Text::tr("“%1” is a form of the term “%2”, too").arg(form, owner));
            m_forms.insert(folded, term.key);
        }
    }

    void Checker::links(const QStringList &texts)
    {
        for (const QString &text : texts) {
            const QStringList refs = learnLinksIn(text);
            if (refs.size() != text.count("[["_L1) || refs.size() != text.count("]]"_L1))
                fail(Text::tr("a link is not written as [[key]] or [[key|words]] in “%1”").arg(text));
            for (const QString &ref : refs)
                if (!m_refs.contains(ref))
                    fail(Text::tr("the link “%1” leads nowhere").arg(ref));
        }
    }

    void Checker::templates(const LearnTemplates &here)
    {
        for (const auto &[level, sentences] : here)
            for (const QString &sentence : sentences)
                for (const QString &name : learnPlaceholdersIn(sentence))
                    if (!LearnHere::names().contains(name))
                        fail(Text::tr("the placeholder “%1” is unknown").arg(name));
    }

    void Checker::notes(const LearnNotes &notes)
    {
        for (const LearnRef &ref : notes.related)
            if (!m_refs.contains(learnRefText(ref)))
                fail(Text::tr("the related entry “%1” is not there").arg(learnRefText(ref)));
    }

    std::optional<Error> Checker::check(const LearnContent &content)
    {
        addKeys(LearnKind::Term, "glossary.json", content.terms);
        addKeys(LearnKind::Explainer, "explainers.json", content.explainers);
        addKeys(LearnKind::Question, "questions.json", content.questions);
        addKeys(LearnKind::Difference, "differences.json", content.differences);
        for (const LearnTerm &term : content.terms) {
            begin("glossary.json", term);
            addForms(term);
            links(term.paragraphs + QStringList(term.shortText));
            notes(term.notes);
        }
        for (const LearnExplainer &explainer : content.explainers) {
            begin("explainers.json", explainer);
            links(explainer.paragraphs + explainer.easy + QStringList(explainer.summary));
            templates(explainer.here);
            templates(explainer.easyHere);
            notes(explainer.notes);
        }
        for (const LearnQuestion &question : content.questions) {
            begin("questions.json", question);
            links(question.answer);
            notes(question.notes);
        }
        for (const LearnDifference &difference : content.differences) {
            begin("differences.json", difference);
            for (const LearnPosition &position : difference.positions)
                links({ position.text });
            links(difference.resolution);
            templates(difference.here);
            notes(difference.notes);
        }
        return m_error;
    }

}

std::optional<Error> checkLearnContent(const LearnContent &content, const QString &folder)
{
    return Checker(folder).check(content);
}

}
