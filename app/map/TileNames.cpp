#include "TileNames.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {
namespace {

    using Pair = std::pair<QLatin1StringView, QLatin1StringView>;

    constexpr std::array counties { Pair("Bedfordshire", "Beds"), Pair("Berkshire", "Berks"),
        Pair("Buckinghamshire", "Bucks"), Pair("Cambridgeshire", "Cambs"), Pair("Cheshire", "Ches"),
        Pair("Derbyshire", "Derbys"), Pair("Gloucestershire", "Glos"), Pair("Hampshire", "Hants"),
        Pair("Herefordshire", "Herefs"), Pair("Hertfordshire", "Herts"), Pair("Lancashire", "Lancs"),
        Pair("Leicestershire", "Leics"), Pair("Lincolnshire", "Lincs"), Pair("Northamptonshire", "Northants"),
        Pair("Northumberland", "Northumb"), Pair("Nottinghamshire", "Notts"), Pair("Oxfordshire", "Oxon"),
        Pair("Shropshire", "Shrops"), Pair("Staffordshire", "Staffs"), Pair("Warwickshire", "Warks"),
        Pair("Wiltshire", "Wilts"), Pair("Worcestershire", "Worcs"), Pair("Yorkshire", "Yorks") };

    constexpr std::array towns { Pair("Birmingham", "B’ham"), Pair("Wolverhampton", "W’ton"),
        Pair("Middlesbrough", "M’bro"), Pair("Peterborough", "P’boro"), Pair("Southampton", "So’ton"),
        Pair("Manchester", "Manc"), Pair("Nottingham", "Nott’m"), Pair("Westmorland", "Westm"),
        Pair("Cumberland", "Cumb"), Pair("Northumb", "N’land") };

    constexpr std::array directions { Pair("North", "N"), Pair("South", "S"), Pair("East", "E"), Pair("West", "W"),
        Pair("Central", "C"), Pair("Greater", "Gtr"), Pair("Isles", "Is"), Pair("Isle", "I") };

    template <typename Table> QString replaced(QString name, const Table &table)
    {
        for (const auto &[word, shorter] : table) {
            const QString longForm = QString::fromUtf8(word.data(), word.size());
            name.replace(
                QRegularExpression(u"\\b%1\\b"_s.arg(longForm)), QString::fromUtf8(shorter.data(), shorter.size()));
        }
        return name;
    }

    QString withoutSmallWords(QString name)
    {
        name.replace(u" and "_s, u" & "_s).replace(u" (part)"_s, u" (pt)"_s);
        if (name == u"Kingston upon Hull")
            return u"Hull"_s;
        name.remove(QRegularExpression(u"[- ](upon|on)[- ]\\w+$"_s));
        name.remove(QRegularExpression(u" with \\w+$"_s));
        return name;
    }

    /** The first letters of three words or more, as with BCP; empty for a shorter name. */
    QString initials(const QString &name)
    {
        QString letters = name;
        letters.remove(QRegularExpression(u"\\(.*\\)|[^\\w ]"_s));
        const QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
        QString first;
        for (const QString &word : words)
            first += word.at(0);
        return words.size() < 3 ? QString() : first.left(4);
    }

}

QStringList tileNames(const QString &name)
{
    const QString plain = withoutSmallWords(name);
    const QString county = replaced(plain, counties);
    const QString compass = replaced(county, directions);
    const QString town = replaced(compass, towns);
    QStringList forms { name, plain, county, compass, town };
    forms << initials(town);
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

QString withHyphens(QString name)
{
    static const QRegularExpression compound(
        u"(?<=\\w{3})(shire|hampton|ham|ton|land|ford|borough|brough|bury|castle|field|wood|minster|pool|mouth|worth|"
        u"gate|head|well|church|side|dale|cester|chester|sea|burn|lington|port|mond|wich|wick|bridge|caster|"
        u"sor|low|don|wark|set|wall|bria|ber|try|tol|ants)(?=\\b|shire|land)"_s);
    name.replace(compound, QString(softHyphen) + u"\\1"_s);
    return name;
}

}
