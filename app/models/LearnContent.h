// What the application teaches, as values in English: terms, explainers, questions, and the points on which the sources
// differ. Texts hold links of the form [[icb|words]] or [[explainer:what-is-an-icb|words]]; LearnText.h turns them into
// pieces and into the person's language.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace ics {

enum class LearnKind { Term, Explainer, Question, Difference };

/** The word that data files and links use: "term", "explainer", "question", "difference". */
[[nodiscard]] QString learnKindKey(LearnKind kind);

/** Where a link leads. Written "icb" for a term, "question:does-my-gp-change" for anything else. */
struct LearnRef
{
    LearnKind kind = LearnKind::Term;
    QString key {};
    friend bool operator==(const LearnRef &, const LearnRef &) = default;
};

[[nodiscard]] std::optional<LearnRef> learnRefFromText(QStringView text); // nullopt: of no known kind, or empty
[[nodiscard]] QString learnRefText(const LearnRef &ref);

/** Sentences with placeholders such as {people}, by the key of the level that they are for. */
using LearnTemplates = std::map<QString, QStringList>;

/** What every text carries. */
struct LearnNotes
{
    QStringList sources {}; // keys of Source, never empty
    std::vector<int> facts {}; // numbers in the authors' list of facts that must be explained
    std::vector<LearnRef> related {};
    qint64 line = 0; // at which the entry begins in its file, for errors
};

struct LearnTerm
{
    QString key {};
    QString name {}; // "Integrated Care Board"
    QStringList forms {}; // other ways in which it stands in running text: "ICB", "Integrated Care Boards"
    QStringList alone {}; // words that mean it only where they are the whole of a text, since they mean much else, too
    QString shortText {}; // one sentence of at most 140 characters, for a tip
    QStringList paragraphs {};
    LearnNotes notes {};
};

struct LearnExplainer
{
    QString key {};
    QString title {};
    QString summary {};
    QStringList paragraphs {};
    QStringList easy {}; // Easy Read: in English only
    LearnTemplates here {};
    LearnTemplates easyHere {}; // Easy Read: in English only, one idea in each
    LearnNotes notes {};
};

struct LearnQuestion
{
    QString key {};
    QString question {};
    QStringList answer {};
    QString words {}; // other words by which a person may look for it
    LearnNotes notes {};
};

struct LearnPosition
{
    QString text {};
    QString date {}; // of its sources, in words
    QStringList sources {};
};

struct LearnDifference
{
    QString key {};
    QString topic {};
    std::vector<LearnPosition> positions {};
    QStringList resolution {}; // what the law or the data say
    QStringList about {}; // keys of facts and groups of facts of an AreaAccount
    QStringList levels {}; // keys of the levels of areas whose account it concerns
    LearnTemplates here {}; // may be empty
    LearnNotes notes {}; // sources: those of the resolution
};

struct LearnContent
{
    std::vector<LearnTerm> terms {};
    std::vector<LearnExplainer> explainers {};
    std::vector<LearnQuestion> questions {};
    std::vector<LearnDifference> differences {};
};

}
