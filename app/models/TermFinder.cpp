#include "TermFinder.h"

#include "LearnText.h"
#include "LearnWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QStringList withTranslated(const QStringList &forms)
    {
        if (forms.isEmpty())
            return forms;
        return forms + learnTranslated(learnFormsMessage(forms)).split(u'|', Qt::SkipEmptyParts);
    }

    // Between two words of one form may stand a space, a hyphen, a comma or a stroke, and nothing else.
    bool joins(QStringView between)
    {
        return std::ranges::all_of(between,
            [](QChar c) { return c.isSpace() || c == u'-' || c == u'‑' || c == u',' || c == u'/' || c == u'&'; });
    }

    /** Whether the word at this place is part of a file's name, a path or an address: "mine.ics-exercise.json". */
    bool isInPath(QStringView text, qsizetype at)
    {
        qsizetype start = at;
        while (start > 0 && !text[start - 1].isSpace())
            --start;
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView token = text.mid(start, end - start);
        for (qsizetype i = 1; i + 1 < token.size(); ++i)
            if (token[i] == u'.' && token[i - 1].isLetterOrNumber() && token[i + 1].isLetterOrNumber())
                return true;
        return token.contains(u'\\') || token.startsWith(u'/') || token.count(u'/') > 1;
    }

    bool isPossessive(QStringView word)
    {
        return word.size() > 2 && word.back() == u's' && QStringView(u"'’").contains(word[word.size() - 2]);
    }

    /** Whether a word with a capital, which does not begin the sentence, stands right before. */
    bool endsName(QStringView text, qsizetype start)
    {
        const QStringView before = text.left(start);
        if (!before.endsWith(u' '))
            return false;
        const QStringView head = before.chopped(1);
        qsizetype word = head.size();
        while (word > 0 && (head[word - 1].isLetterOrNumber() || head[word - 1] == u'-' || head[word - 1] == u'’'))
            --word;
        if (word == head.size() || !head[word].isUpper())
            return false;
        const QStringView sentence = head.left(word).trimmed();
        return !sentence.isEmpty() && !QStringView(u".:;!?·").contains(sentence.back());
    }

}

QString learnFormsMessage(const QStringList &forms) { return forms.join(u'|'); }

TermFinder::TermFinder(const Learn &learn)
{
    for (const LearnTerm &term : learn.terms()) {
        for (const QString &form : withTranslated(term.alone))
            add(term, form, false);
        const bool everyday = term.alone.contains(term.name, Qt::CaseInsensitive);
        for (const QString &name : { term.name, learnTranslated(term.name) })
            add(term, name, !everyday);
        for (const QString &form : withTranslated(term.forms))
            add(term, form, true);
    }
}

void TermFinder::add(const LearnTerm &term, const QString &form, bool inText)
{
    const QStringList words = learnFoldedWords(form);
    if (words.isEmpty())
        return;
    m_mostWords = std::max(m_mostWords, static_cast<std::size_t>(words.size()));
    Form &known = m_forms[words.join(u' ')];
    if (!known.term || (known.term == &term && inText))
        known = { &term, inText };
}

std::vector<FoundTerm> TermFinder::termsIn(const QString &text) const
{
    std::vector<LearnWord> words = learnWords(text);
    std::erase_if(words, [&](const LearnWord &word) { return isInPath(text, word.start); });
    std::vector<FoundTerm> found;
    for (std::size_t first = 0; first < words.size(); ++first) {
        QString form;
        std::size_t last = words.size();
        const LearnTerm *term = nullptr;
        for (std::size_t next = first; next < std::min(first + m_mostWords, words.size()); ++next) {
            if (next > first) {
                const qsizetype end = words[next - 1].start + words[next - 1].length;
                if (!joins(QStringView(text).mid(end, words[next].start - end)))
                    break;
                form += u' ';
            }
            form += words[next].folded;
            auto known = m_forms.constFind(form);
            if (known == m_forms.constEnd()
                && isPossessive(QStringView(text).mid(words[next].start, words[next].length)))
                known = m_forms.constFind(form.chopped(1));
            if (known != m_forms.constEnd() && known->inText) {
                term = known->term;
                last = next;
            }
        }
        if (!term)
            continue;
        const qsizetype start = words[first].start;
        found.push_back({ start, words[last].start + words[last].length - start, term });
        first = last;
    }
    return found;
}

std::vector<FoundTerm> TermFinder::linksIn(const QString &text) const
{
    std::vector<FoundTerm> links;
    for (const FoundTerm &found : termsIn(text))
        if (std::ranges::find(links, found.term, &FoundTerm::term) == links.end() && !endsName(text, found.start))
            links.push_back(found);
    return links;
}

const LearnTerm *TermFinder::termFor(const QString &text) const
{
    if (const LearnTerm *whole = m_forms.value(learnFolded(text)).term)
        return whole;
    qsizetype start = 0;
    while (start < text.size() && !text[start].isLetter())
        ++start;
    return start == 0 ? nullptr : m_forms.value(learnFolded(text.mid(start))).term;
}

const LearnTerm *TermFinder::termAbout(const QString &text) const
{
    if (const LearnTerm *whole = termFor(text))
        return whole;
    const std::vector<FoundTerm> within = termsIn(text);
    return within.empty() ? nullptr : within.front().term;
}

}
