#include "FriendlyCase.h"

#include <QHash>
#include <QSet>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QHash<QString, QString> &abbreviations()
    {
        static const QHash<QString, QString> table = [] {
            QHash<QString, QString> t;
            for (const auto word : { "NHS", "GP", "GPs", "PCN", "PMS", "GMS", "CIC", "LLP", "CCG", "UCC", "UEA", "HC",
                     "HCC", "PCC", "PHCC", "UK", "II", "III", "IV", "MK", "APMS", "BMC", "LTHT", "RAF", "HMP", "PO",
                     "OneMK", "KWH" }) {
                const QString text = QString::fromLatin1(word);
                t.insert(text.toLower(), text);
            }
            return t;
        }();
        return table;
    }

    bool isSmall(const QString &lower)
    {
        static const QSet<QString> words { u"and"_s, u"of"_s, u"at"_s, u"in"_s, u"on"_s, u"for"_s, u"by"_s, u"upon"_s,
            u"with"_s, u"to"_s };
        return words.contains(lower);
    }

    bool isSmallWithinHyphens(const QString &lower)
    {
        static const QSet<QString> words { u"le"_s, u"la"_s, u"en"_s, u"super"_s, u"under"_s, u"the"_s, u"cum"_s,
            u"next"_s, u"de"_s };
        return isSmall(lower) || words.contains(lower);
    }

    /** Words without a vowel that are nevertheless words, not initials. */
    bool isShortened(const QString &lower)
    {
        static const QSet<QString> words { u"dr"_s, u"drs"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"st"_s, u"ltd"_s, u"rd"_s,
            u"ctr"_s, u"ctrs"_s, u"cntr"_s, u"ctrl"_s, u"grp"_s, u"gt"_s, u"nr"_s, u"ng"_s, u"ch"_s, u"ct"_s, u"tce"_s,
            u"hth"_s, u"hlth"_s, u"blvd"_s, u"ptnr"_s, u"spcl"_s, u"mc"_s, u"sz"_s, u"pk"_s, u"ln"_s, u"bld"_s,
            u"flr"_s, u"fl"_s, u"stn"_s, u"sch"_s, u"dwn"_s, u"lvg"_s, u"pl"_s, u"cl"_s, u"mddx"_s, u"mcr"_s };
        return words.contains(lower);
    }

    bool hasVowel(const QString &lower)
    {
        return std::any_of(lower.begin(), lower.end(), [](QChar c) { return u"aeiouy"_s.contains(c); });
    }

    bool isOrdinal(const QString &digits, const QString &lower)
    {
        return !digits.isEmpty() && (lower == "st"_L1 || lower == "nd"_L1 || lower == "rd"_L1 || lower == "th"_L1);
    }

    struct Place // of a word in its text
    {
        bool first; // of the name, or of the part of an address between commas
        bool hyphenated;
        QString digits; // directly before it
    };

    QString capitalised(const QString &lower) { return lower.left(1).toUpper() % lower.mid(1); }

    QString word(const QString &original, const Place &place, bool capitalsMeanNothing)
    {
        const QString lower = original.toLower();
        if (isOrdinal(place.digits, lower))
            return lower;
        if (!place.digits.isEmpty())
            return capitalsMeanNothing ? original.toUpper() : original;
        if (const auto known = abbreviations().constFind(lower); known != abbreviations().constEnd())
            return *known;
        if (!place.first && (place.hyphenated ? isSmallWithinHyphens(lower) : isSmall(lower)))
            return lower;
        if (lower.size() <= 4 && lower.size() > 1 && !hasVowel(lower) && !isShortened(lower))
            return original.toUpper();
        if (lower.size() > 4 && lower.startsWith("mc"_L1))
            return u"Mc"_s % capitalised(lower.mid(2));
        if (lower.size() > 3 && (lower.startsWith("o'"_L1) || lower.startsWith("d'"_L1)))
            return original.left(1).toUpper() % u'\'' % capitalised(lower.mid(2));
        return capitalsMeanNothing ? capitalised(lower) : original;
    }

    QString recase(const QString &text, bool capitalsMeanNothing)
    {
        QString out;
        QString digits;
        bool first = true;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && (text[end].isLetter() || (end > i && text[end] == u'\'')))
                ++end;
            if (end == i) {
                const QChar c = text[i++];
                first = first ? !c.isDigit() : c == u',' || c == u'(';
                digits = c.isDigit() ? digits + c : QString();
                out += c;
                continue;
            }
            const bool hyphenated = i > 0 && text[i - 1] == u'-' && end < text.size() && text[end] == u'-';
            out += word(text.mid(i, end - i), { first, hyphenated, digits }, capitalsMeanNothing);
            first = false;
            digits.clear();
            i = end;
        }
        return out;
    }

}

QString tidyName(const QString &name)
{
    QString out = recase(name.simplified(), false);
    out.replace("Chester Le Street"_L1, "Chester-le-Street"_L1);
    out.replace("-Le-"_L1, "-le-"_L1);
    return out;
}

QString fromCapitals(const QString &capitals) { return recase(capitals.simplified(), true); }

}
