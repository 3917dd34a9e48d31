#include "TileNames.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <utility>
#include <vector>

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

    /** For the smallest tiles: two lines of a few letters; a bar is where a hyphen may break. */
    const QHash<QString, QString> &smallForms()
    {
        static const QHash<QString, QString> forms {
            { u"Barking and Dagenham"_s, u"Bark & Dag"_s },
            { u"Barnet"_s, u"Bar|net"_s },
            { u"Barnsley"_s, u"Barns|ley"_s },
            { u"Bath and North East Somerset"_s, u"BNES"_s },
            { u"Bedford"_s, u"Bed|ford"_s },
            { u"Bexley"_s, u"Bex|ley"_s },
            { u"Birmingham"_s, u"B’ham"_s },
            { u"Blackburn with Darwen"_s, u"Black|burn"_s },
            { u"Blackpool"_s, u"Black|pool"_s },
            { u"Bournemouth, Christchurch and Poole"_s, u"BCP"_s },
            { u"Bracknell Forest"_s, u"Brack F’st"_s },
            { u"Bradford"_s, u"Brad|ford"_s },
            { u"Brighton and Hove"_s, u"Brigh|ton"_s },
            { u"Bromley"_s, u"Brom|ley"_s },
            { u"Buckinghamshire (part)"_s, u"Bucks (pt)"_s },
            { u"Calderdale"_s, u"Cald|erdale"_s },
            { u"Cambridgeshire"_s, u"Camb. shire"_s },
            { u"Camden"_s, u"Cam|den"_s },
            { u"Central Bedfordshire"_s, u"C Beds"_s },
            { u"Cheshire East"_s, u"Ches East"_s },
            { u"Cheshire West and Chester"_s, u"Ches West"_s },
            { u"City of London"_s, u"City Lond"_s },
            { u"Cornwall"_s, u"Corn|wall"_s },
            { u"County Durham"_s, u"Co Durh"_s },
            { u"Coventry"_s, u"Cov|entry"_s },
            { u"Croydon"_s, u"Croy|don"_s },
            { u"Cumberland (part)"_s, u"Cumb (pt)"_s },
            { u"Darlington"_s, u"Darl|ington"_s },
            { u"Derbyshire"_s, u"Derb|ys"_s },
            { u"Doncaster"_s, u"Don|caster"_s },
            { u"Dorset"_s, u"Dor|set"_s },
            { u"Dudley"_s, u"Dud|ley"_s },
            { u"East Riding of Yorkshire"_s, u"E Rid|ing"_s },
            { u"East Sussex"_s, u"E Suss."_s },
            { u"Enfield"_s, u"En|field"_s },
            { u"Essex (part)"_s, u"Essex (pt)"_s },
            { u"Gateshead"_s, u"Gate|shead"_s },
            { u"Gloucestershire"_s, u"Glos"_s },
            { u"Greenwich"_s, u"Gr’n wich"_s },
            { u"Hackney"_s, u"Hack|ney"_s },
            { u"Halton"_s, u"Hal|ton"_s },
            { u"Hammersmith and Fulham"_s, u"H’sm & Ful"_s },
            { u"Hampshire"_s, u"Hants"_s },
            { u"Hampshire (part)"_s, u"Hants (pt)"_s },
            { u"Haringey"_s, u"Harin|gey"_s },
            { u"Harrow"_s, u"Har|row"_s },
            { u"Hartlepool"_s, u"Hart|lepool"_s },
            { u"Havering"_s, u"Hav|ering"_s },
            { u"Hertfordshire (part)"_s, u"Herts (pt)"_s },
            { u"Hillingdon"_s, u"H’don"_s },
            { u"Hounslow"_s, u"Houn|slow"_s },
            { u"Isles of Scilly"_s, u"Is of Scilly"_s },
            { u"Islington"_s, u"Isling|ton"_s },
            { u"Kensington and Chelsea"_s, u"Kens & Ch"_s },
            { u"Kingston upon Thames"_s, u"Kings|ton"_s },
            { u"Kirklees"_s, u"Kirk|lees"_s },
            { u"Knowsley"_s, u"Know|sley"_s },
            { u"Lambeth"_s, u"Lam|beth"_s },
            { u"Leicester"_s, u"Lei|cester"_s },
            { u"Leicestershire"_s, u"Leics"_s },
            { u"Lewisham"_s, u"Lewis|ham"_s },
            { u"Lincolnshire"_s, u"Lincs"_s },
            { u"Liverpool"_s, u"Liver|pool"_s },
            { u"Manchester"_s, u"Manc"_s },
            { u"Medway"_s, u"Med|way"_s },
            { u"Merton"_s, u"Mer|ton"_s },
            { u"Middlesbrough"_s, u"M’bro"_s },
            { u"Milton Keynes"_s, u"Milt K’nes"_s },
            { u"Newcastle upon Tyne"_s, u"New|castle"_s },
            { u"Newham"_s, u"New|ham"_s },
            { u"Norfolk"_s, u"Nor|folk"_s },
            { u"North East Lincolnshire"_s, u"N E Lincs"_s },
            { u"North Lincolnshire"_s, u"N Lincs"_s },
            { u"North Northamptonshire"_s, u"N N’ants"_s },
            { u"North Somerset"_s, u"N Som"_s },
            { u"North Tyneside"_s, u"N Tyne"_s },
            { u"North Yorkshire"_s, u"N Yorks"_s },
            { u"North Yorkshire (part)"_s, u"N Yks (pt)"_s },
            { u"Northumberland"_s, u"N’land"_s },
            { u"Nottingham"_s, u"Nott|’ham"_s },
            { u"Nottinghamshire"_s, u"Notts"_s },
            { u"Oldham"_s, u"Old|ham"_s },
            { u"Oxfordshire (part)"_s, u"Oxon (pt)"_s },
            { u"Peterborough"_s, u"P’boro"_s },
            { u"Plymouth"_s, u"Ply|mouth"_s },
            { u"Portsmouth"_s, u"Ports|mouth"_s },
            { u"Reading"_s, u"Read|ing"_s },
            { u"Redbridge"_s, u"Red|bridge"_s },
            { u"Redcar and Cleveland"_s, u"R’car & Cl"_s },
            { u"Richmond upon Thames"_s, u"Rich|mond"_s },
            { u"Rochdale"_s, u"Roch|dale"_s },
            { u"Rotherham"_s, u"Roth|erham"_s },
            { u"Rutland"_s, u"Rut|land"_s },
            { u"Salford"_s, u"Sal|ford"_s },
            { u"Sandwell"_s, u"Sand|well"_s },
            { u"Sheffield"_s, u"Shef|field"_s },
            { u"Shropshire"_s, u"Salop"_s },
            { u"Slough"_s, u"Slo|ugh"_s },
            { u"Solihull"_s, u"Soli|hull"_s },
            { u"Somerset"_s, u"Som|erset"_s },
            { u"South Gloucestershire"_s, u"S Glos"_s },
            { u"South Tyneside"_s, u"S Tyne"_s },
            { u"Southampton"_s, u"So’ton"_s },
            { u"Southend-on-Sea"_s, u"S’end"_s },
            { u"Southwark"_s, u"S’th wark"_s },
            { u"St. Helens"_s, u"St. Hel’s"_s },
            { u"Staffordshire"_s, u"Staffs"_s },
            { u"Stockport"_s, u"Stock|port"_s },
            { u"Stockton-on-Tees"_s, u"Stock|ton"_s },
            { u"Stoke-on-Trent"_s, u"Stoke"_s },
            { u"Suffolk"_s, u"Suf|folk"_s },
            { u"Suffolk (part)"_s, u"Suff (pt)"_s },
            { u"Sunderland"_s, u"S’land"_s },
            { u"Surrey"_s, u"Sur|rey"_s },
            { u"Surrey (part)"_s, u"Sur’y (pt)"_s },
            { u"Sutton"_s, u"Sut|ton"_s },
            { u"Swindon"_s, u"Swin|don"_s },
            { u"Tameside"_s, u"Tame|side"_s },
            { u"Telford and Wrekin"_s, u"Telf & Wrek"_s },
            { u"Thurrock"_s, u"Thur|rock"_s },
            { u"Torbay"_s, u"Tor|bay"_s },
            { u"Tower Hamlets"_s, u"Tower Hmlts"_s },
            { u"Trafford"_s, u"Traf|ford"_s },
            { u"Wakefield"_s, u"Wake|field"_s },
            { u"Walsall"_s, u"Wal|sall"_s },
            { u"Waltham Forest"_s, u"Walth F’st"_s },
            { u"Wandsworth"_s, u"W’ds w’th"_s },
            { u"Warrington"_s, u"Warr|ington"_s },
            { u"Warwickshire"_s, u"Warks"_s },
            { u"West Berkshire"_s, u"W Berks"_s },
            { u"West Northamptonshire"_s, u"W N’ants"_s },
            { u"West Sussex"_s, u"W Suss."_s },
            { u"Westminster"_s, u"West|m’ster"_s },
            { u"Westmorland and Furness"_s, u"W’mor & Furn"_s },
            { u"Westmorland and Furness (part)"_s, u"W’mor & F (pt)"_s },
            { u"Wiltshire"_s, u"Wilt|shire"_s },
            { u"Windsor and Maidenhead"_s, u"W & M’hd"_s },
            { u"Wokingham"_s, u"Wok|’ham"_s },
            { u"Wolverhampton"_s, u"W’ton"_s },
        };
        return forms;
    }

    using Rules = std::vector<std::pair<QRegularExpression, QString>>;

    template <typename Table> Rules rulesOf(const Table &table)
    {
        Rules rules;
        for (const auto &[word, shorter] : table)
            rules.emplace_back(u"\\b%1\\b"_s.arg(QString::fromUtf8(word.data(), word.size())),
                QString::fromUtf8(shorter.data(), shorter.size()));
        return rules;
    }

    QString replaced(QString name, const Rules &rules)
    {
        for (const auto &[word, shorter] : rules)
            name.replace(word, shorter);
        return name;
    }

    QString withShortCounties(const QString &name)
    {
        static const Rules rules = rulesOf(counties);
        return replaced(name, rules);
    }

    QString withShortDirections(const QString &name)
    {
        static const Rules rules = rulesOf(directions);
        return replaced(name, rules);
    }

    QString withShortTowns(const QString &name)
    {
        static const Rules rules = rulesOf(towns);
        return replaced(name, rules);
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

}

QStringList tileNames(const QString &name)
{
    const QString plain = withoutSmallWords(name);
    const QString county = withShortCounties(plain);
    const QString compass = withShortDirections(county);
    const QString town = withShortTowns(compass);
    QStringList forms { name, plain, county, compass, town };
    forms << smallForms().value(name).replace(u'|', softHyphen);
    forms.removeAll(QString());
    forms.removeDuplicates();
    return forms;
}

QString shortName(const QString &name) { return withShortDirections(withShortCounties(withoutSmallWords(name))); }

QString withSoftHyphens(QString name)
{
    static const QRegularExpression compound(
        u"(?<=\\w{3})(shire|hampton|ham|ton|land|ford|borough|brough|bury|castle|field|wood|minster|pool|mouth|worth|"
        u"gate|head|well|church|side|dale|cester|chester|sea|burn|lington|port|mond|wich|wick|bridge|caster|"
        u"sor|low|don|wark|set|wall|bria|ber|try|tol|ants)(?=\\b|shire|land)"_s);
    name.replace(compound, QString(softHyphen) + u"\\1"_s);
    return name;
}

}
