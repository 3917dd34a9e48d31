#include "SearchText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // After the folding, letters of the Latin alphabet: what SQLite's tokeniser takes for a part of a word in every
    // version.
    bool isWordCharacter(QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x250; }
    bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´'; }

}

QStringList searchWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c == u'&') {
            finish();
            words += u"and"_s;
        } else if (isWordCharacter(c)) {
            word += c;
        } else if (!c.isMark() && !isApostrophe(c)) {
            finish();
        }
    }
    finish();
    return words;
}

QString foldedName(QStringView text) { return searchWords(text).join(u' '); }

QStringList withoutKindWords(const QStringList &words)
{
    constexpr std::array kindWords { "nhs"_L1, "icb"_L1, "ics"_L1, "icp"_L1, "ccg"_L1, "stp"_L1, "pcn"_L1,
        "integrated"_L1, "care"_L1, "board"_L1, "system"_L1, "partnership"_L1, "clinical"_L1, "commissioning"_L1,
        "group"_L1, "sustainability"_L1, "transformation"_L1, "primary"_L1, "network"_L1, "trust"_L1, "foundation"_L1,
        "ft"_L1, "council"_L1, "borough"_L1, "metropolitan"_L1, "city"_L1, "county"_L1, "district"_L1, "unitary"_L1,
        "authority"_L1, "mbc"_L1, "the"_L1, "of"_L1, "and"_L1, "in"_L1 };
    QStringList kept;
    for (const QString &word : words)
        if (std::ranges::find(kindWords, word) == kindWords.end())
            kept << word;
    return kept;
}

QString prefixCondition(const QStringList &words, QLatin1StringView column)
{
    QStringList conditions;
    for (const QString &word : words)
        conditions += u'"' + word + u"\"*"_s;
    const QString all = conditions.join(" AND "_L1);
    return column.isEmpty() ? all : u'{' + column + u"} : ("_s + all + u')';
}

QString anyPrefixCondition(const std::vector<QStringList> &words, QLatin1StringView column)
{
    QStringList conditions;
    for (const QStringList &readings : words)
        conditions += u"(\""_s + readings.join("\"* OR \""_L1) + u"\"*)"_s;
    return u'{' + column + u"} : ("_s + conditions.join(" AND "_L1) + u')';
}

}
