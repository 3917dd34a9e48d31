#include "SearchSpelling.h"

#include "SearchText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int symbols = 38; // the start, letters, digits, any other
    constexpr int trigrams = symbols * symbols * symbols;
    constexpr qsizetype shortest = 4; // letters of a word that can be corrected
    constexpr std::size_t mostCompared = 400;
    constexpr int mostDestroyed = 4; // trigrams of a word, by two neighbours swapped

    int symbol(QChar c)
    {
        if (c >= u'a' && c <= u'z')
            return 1 + c.unicode() - u'a';
        if (c >= u'0' && c <= u'9')
            return 27 + c.unicode() - u'0';
        return 37;
    }

    /** One for each letter: the letter with the two before it; the start counts as two. */
    std::vector<int> trigramsOf(const QString &word)
    {
        std::vector<int> found;
        int before = 0;
        int last = 0;
        for (const QChar c : word) {
            const int now = symbol(c);
            found.push_back((before * symbols + last) * symbols + now);
            before = last;
            last = now;
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    int editsAllowed(qsizetype letters) { return letters < 6 ? 1 : letters < 9 ? 2 : 3; }

    struct ShortForm
    {
        QLatin1StringView form;
        QLatin1StringView county;
    };
    constexpr std::array shortForms {
        ShortForm { "beds"_L1, "bedfordshire"_L1 },
        ShortForm { "berks"_L1, "berkshire"_L1 },
        ShortForm { "bucks"_L1, "buckinghamshire"_L1 },
        ShortForm { "cambs"_L1, "cambridgeshire"_L1 },
        ShortForm { "ches"_L1, "cheshire"_L1 },
        ShortForm { "derbys"_L1, "derbyshire"_L1 },
        ShortForm { "glos"_L1, "gloucestershire"_L1 },
        ShortForm { "hants"_L1, "hampshire"_L1 },
        ShortForm { "herefs"_L1, "herefordshire"_L1 },
        ShortForm { "herts"_L1, "hertfordshire"_L1 },
        ShortForm { "hunts"_L1, "huntingdonshire"_L1 },
        ShortForm { "lancs"_L1, "lancashire"_L1 },
        ShortForm { "leics"_L1, "leicestershire"_L1 },
        ShortForm { "lincs"_L1, "lincolnshire"_L1 },
        ShortForm { "mancs"_L1, "manchester"_L1 },
        ShortForm { "middx"_L1, "middlesex"_L1 },
        ShortForm { "northants"_L1, "northamptonshire"_L1 },
        ShortForm { "northumb"_L1, "northumberland"_L1 },
        ShortForm { "notts"_L1, "nottinghamshire"_L1 },
        ShortForm { "oxon"_L1, "oxfordshire"_L1 },
        ShortForm { "salop"_L1, "shropshire"_L1 },
        ShortForm { "soton"_L1, "southampton"_L1 },
        ShortForm { "staffs"_L1, "staffordshire"_L1 },
        ShortForm { "warks"_L1, "warwickshire"_L1 },
        ShortForm { "wilts"_L1, "wiltshire"_L1 },
        ShortForm { "worcs"_L1, "worcestershire"_L1 },
        ShortForm { "yorks"_L1, "yorkshire"_L1 },
    };

    /** "Bath and North East Somerset", "Swindon", "Wiltshire": between commas, and the last of them about its "and". */
    QStringList partsOf(const QString &name)
    {
        QStringList parts = name.split(u',', Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            parts += parts.takeLast().split(" and "_L1);
        for (QString &part : parts)
            part = foldedName(part);
        parts.removeAll(QString());
        return parts;
    }

    QString firstLetters(const QStringList &words)
    {
        QString letters;
        for (const QString &word : words)
            letters += word.front();
        return letters;
    }

}

QString longForm(const QString &word)
{
    const auto found = std::ranges::find(shortForms, word, &ShortForm::form);
    return found == shortForms.end() ? QString() : QString(found->county);
}

int editsToBeginning(const QString &typed, const QString &word)
{
    constexpr qsizetype longest = 40;
    const qsizetype m = std::min(typed.size(), longest);
    const qsizetype n = std::min(word.size(), longest);
    std::array<std::array<int, longest + 1>, 3> rows {};
    const auto row
        = [&](qsizetype i) -> std::array<int, longest + 1> & { return rows[static_cast<std::size_t>(i % 3)]; };
    const auto at = [](qsizetype j) { return static_cast<std::size_t>(j); };
    for (qsizetype j = 0; j <= n; ++j)
        row(0)[at(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= m; ++i) {
        row(i)[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= n; ++j) {
            const int change = typed[i - 1] == word[j - 1] ? 0 : 1;
            int best = std::min({ row(i - 1)[at(j)] + 1, row(i)[at(j - 1)] + 1, row(i - 1)[at(j - 1)] + change });
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                best = std::min(best, row(i - 2)[at(j - 2)] + 1);
            row(i)[at(j)] = best;
        }
    }
    return *std::min_element(row(m).begin(), row(m).begin() + n + 1);
}

void SearchSpelling::addInitials(const QString &name, qint64 entry)
{
    static const QRegularExpression ending(u"( nhs)?( foundation)? trust$|^nhs | integrated care board$"_s);
    static const QStringList small { u"of"_s, u"on"_s, u"the"_s, u"in"_s, u"upon"_s, u"with"_s };
    QStringList words = foldedName(name).remove(ending).split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"and"_s);
    QStringList large = words;
    large.removeIf([&](const QString &word) { return small.contains(word); });
    QStringList forms { firstLetters(words), firstLetters(large), firstLetters(partsOf(name)) };
    forms.removeDuplicates();
    for (const QString &letters : forms)
        if (letters.size() >= 2 && !m_initials[letters].contains(entry))
            m_initials[letters] << entry;
}

void SearchSpelling::build()
{
    m_words.sort();
    m_words.removeDuplicates();
    m_words.squeeze();
    m_first.assign(trigrams + 1, 0);
    for (const QString &word : m_words)
        for (const int trigram : trigramsOf(word))
            ++m_first[static_cast<std::size_t>(trigram) + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_postings.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (qsizetype i = 0; i < m_words.size(); ++i)
        for (const int trigram : trigramsOf(m_words.at(i)))
            m_postings[next[static_cast<std::size_t>(trigram)]++] = static_cast<std::uint32_t>(i);
}

bool SearchSpelling::isKnown(const QString &word) const
{
    const auto found = std::ranges::lower_bound(m_words, word);
    return found != m_words.end() && found->startsWith(word);
}

std::vector<std::uint32_t> SearchSpelling::sharingTrigrams(const QString &word, int least) const
{
    std::vector<std::uint8_t> shared(static_cast<std::size_t>(m_words.size()));
    std::vector<std::uint32_t> found;
    for (const int trigram : trigramsOf(word)) {
        const auto t = static_cast<std::size_t>(trigram);
        for (std::uint32_t i = m_first[t]; i < m_first[t + 1]; ++i)
            if (++shared[m_postings[i]] == least)
                found.push_back(m_postings[i]);
    }
    if (found.size() > mostCompared) {
        std::ranges::nth_element(found, found.begin() + mostCompared,
            [&](std::uint32_t a, std::uint32_t b) { return shared[a] > shared[b]; });
        found.resize(mostCompared);
    }
    return found;
}

std::vector<SearchSpelling::Word> SearchSpelling::similar(const QString &word, std::size_t limit) const
{
    std::vector<Word> found;
    if (word.size() < shortest || m_first.empty())
        return found;
    const int allowed = editsAllowed(word.size());
    const int least = std::max(1, static_cast<int>(word.size()) - mostDestroyed * allowed);
    for (const std::uint32_t i : sharingTrigrams(word, least))
        if (const int distance = editsToBeginning(word, m_words.at(i)); distance <= allowed)
            found.push_back({ m_words.at(i), distance });
    std::ranges::sort(found, {}, [&](const Word &w) {
        return std::tuple(w.distance, std::abs(w.text.size() - word.size()), QStringView(w.text));
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

}
