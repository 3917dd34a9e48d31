#include "LearnWords.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´'; }
    bool belongsToWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c); }

    QString folded(QStringView word)
    {
        QString result;
        for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded())
            if (!c.isMark() && !isApostrophe(c))
                result += c;
        return result;
    }

}

std::vector<LearnWord> learnWords(QStringView text)
{
    std::vector<LearnWord> words;
    const auto add = [&](qsizetype start, qsizetype end, const QString &word) {
        if (!word.isEmpty())
            words.push_back({ word, start, end - start });
    };
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&')
            add(at, at + 1, u"and"_s);
        if (!belongsToWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && belongsToWord(text[end]))
            ++end;
        add(at, end, folded(text.mid(at, end - at)));
        at = end;
    }
    return words;
}

QStringList learnFoldedWords(QStringView text)
{
    QStringList folded;
    for (const LearnWord &word : learnWords(text))
        folded += word.folded;
    return folded;
}

QString learnFolded(QStringView text) { return learnFoldedWords(text).join(u' '); }

}
