#include "SearchText.h"

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
