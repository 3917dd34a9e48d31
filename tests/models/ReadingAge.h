// The Flesch–Kincaid grade of a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, about the school year
// in which it can be read. Syllables are counted by groups of vowels, as the usual tools do, with silent endings left
// out. A number is one syllable. The long names that the law has given (“Integrated Care Board”) count as the one word
// by which they are known, and that word, like every abbreviation, as one syllable a letter: three for “ICB”.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace ics {

class ReadingAge final
{
public:
    explicit ReadingAge(const QStringList &paragraphs)
    {
        for (const QString &paragraph : paragraphs)
            add(withShortNames(paragraph));
    }

    [[nodiscard]] int words() const { return m_words; }
    [[nodiscard]] double grade() const { return 0.39 * m_words / m_sentences + 11.8 * m_syllables / m_words - 15.59; }

    static int syllables(const QString &word)
    {
        static const QRegularExpression abbreviation(QStringLiteral("^[A-Z]{2,6}s?$"));
        if (abbreviation.match(word).hasMatch())
            return static_cast<int>(word.size()) - (word.endsWith(u's') ? 1 : 0);
        if (word.isEmpty() || word.front().isDigit())
            return 1;
        int sum = 0;
        for (const QString &part : word.toLower().split(u'-'))
            sum += ofPart(part);
        return std::max(1, sum);
    }

private:
    static QString withShortNames(QString text)
    {
        static const std::array names { std::pair("integrated care board", "ICB"),
            std::pair("integrated care partnership", "ICP"), std::pair("integrated care system", "ICS"),
            std::pair("primary care network", "PCN"), std::pair("clinical commissioning group", "CCG"),
            std::pair("sustainability and transformation partnership", "STP"),
            std::pair("lower layer super output area", "LSOA"), std::pair("office for national statistics", "ONS") };
        for (const auto &[name, known] : names)
            text.replace(QRegularExpression(
                             QString::fromUtf8(name) + QStringLiteral("s?"), QRegularExpression::CaseInsensitiveOption),
                QString::fromUtf8(known));
        return text;
    }

    static int count(const QString &text, const char *pattern)
    {
        int found = 0;
        const QRegularExpression expression(QString::fromUtf8(pattern));
        for (auto matches = expression.globalMatch(text); matches.hasNext(); matches.next())
            ++found;
        return found;
    }

    static bool has(const QString &text, const char *pattern) { return count(text, pattern) > 0; }

    static int ofPart(QString part)
    {
        static const QHash<QString, int> odd { { QStringLiteral("area"), 3 }, { QStringLiteral("areas"), 3 },
            { QStringLiteral("idea"), 3 }, { QStringLiteral("ideas"), 3 }, { QStringLiteral("being"), 2 },
            { QStringLiteral("doing"), 2 }, { QStringLiteral("going"), 2 }, { QStringLiteral("create"), 2 },
            { QStringLiteral("science"), 2 }, { QStringLiteral("every"), 2 } };
        part.remove(QRegularExpression(QStringLiteral("[^a-z]")));
        if (part.isEmpty() || odd.contains(part))
            return odd.value(part);
        int groups = count(part, "[aeiouy]+");
        if (groups > 1) {
            const bool silentE = part.endsWith(u'e') && !has(part, "[^aeiouy]le$");
            const bool silentEd = has(part, "[^td]ed$");
            const bool silentEs = has(part, "es$") && !has(part, "([sxzcg]|ch|sh|[^aeiouy]l)es$");
            groups -= silentE || silentEd || silentEs;
        }
        return std::max(1, groups + (has(part, "[^tscg]i[ao]") ? 1 : 0));
    }

    void add(const QString &paragraph)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z0-9][A-Za-z0-9'’,./%-]*"));
        static const QRegularExpression tail(QStringLiteral("[,./'’-]+$"));
        m_sentences += std::max(1, count(paragraph, "[.!?]+(?=[\\s”\"’)]|$)"));
        for (auto found = word.globalMatch(paragraph); found.hasNext();) {
            m_syllables += syllables(found.next().captured().remove(tail));
            ++m_words;
        }
    }

    int m_words = 0;
    int m_sentences = 0;
    int m_syllables = 0;
};

}
