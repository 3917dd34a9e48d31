#include "TileCodes.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {
namespace {

    QStringList wordsThatCount(QString name)
    {
        static const QRegularExpression aside(u"\\(.*\\)|[’'.,]"_s);
        static const QRegularExpression gap(u"[^\\w]+"_s);
        static const QSet<QString> small { u"and"_s, u"of"_s, u"on"_s, u"upon"_s, u"with"_s, u"the"_s };
        QStringList words = name.remove(aside).split(gap, Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return small.contains(word); });
        return words;
    }

    QString usualCode(const QStringList &words)
    {
        if (words.size() >= 3)
            return QString(words[0].front()) + words[1].front() + words[2].front();
        const auto isWide = [](QChar letter) { return letter == u'W' || letter == u'M'; };
        if (words.size() == 2 && !(isWide(words[0].front()) && isWide(words[1].front()))) // for the smallest tiles
            return words[0].front() + words[1].left(2);
        return words.value(0).left(3);
    }

    /** The usual code, or the first that is free of the first letter with two that follow, in their order. */
    QString freeCode(const QStringList &words, const QSet<QString> &taken)
    {
        const auto isFree = [&](const QString &code) { return code.size() == 3 && !taken.contains(code.toUpper()); };
        if (const QString usual = usualCode(words); isFree(usual))
            return usual;
        const QString letters = words.join(QString());
        for (qsizetype i = 1; i < letters.size(); ++i)
            for (qsizetype k = i + 1; k < letters.size(); ++k)
                if (const QString code = QString(letters[0]) + letters[i] + letters[k]; isFree(code))
                    return code;
        for (int number = 1;; ++number)
            if (const QString code = letters.left(1) + QString::number(number); !taken.contains(code.toUpper()))
                return code;
    }

}

std::vector<QString> tileCodes(const std::vector<QString> &names)
{
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return names[i]; });
    std::vector<QString> codes(names.size());
    QSet<QString> taken;
    for (const std::size_t i : order) {
        codes[i] = freeCode(wordsThatCount(names[i]), taken);
        taken.insert(codes[i].toUpper());
    }
    return codes;
}

}
