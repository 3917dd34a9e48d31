#include "LatLon.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double metresPerDegree = 111'200;
    constexpr qsizetype longestText = 2000; // links are long

    struct Angle
    {
        double degrees = 0;
        double step = 0; // degrees: one unit of the last digit written
    };

    double stepOf(const QString &number) // of a decimal number as written
    {
        const qsizetype point = number.indexOf(u'.');
        return point < 0 ? 1 : std::pow(10.0, static_cast<double>(point + 1 - number.size()));
    }

    /** One writing for the many signs for degrees, minutes, seconds and minus. */
    QString plain(QStringView text)
    {
        QString result = text.toString().simplified().toUpper();
        for (const auto &[from, to] : { std::pair(u"−–"_s, u'-'), std::pair(u"′’‘´`"_s, u'\''),
                 std::pair(u"″”“"_s, u'"'), std::pair(u"º˚"_s, u'°') })
            for (const QChar c : from)
                result.replace(c, to);
        result.replace("''"_L1, "\""_L1);
        static const QRegularExpression words(
            u"\\b(?:LATITUDE|LONGITUDE|LAT|LONG|LNG|LON|GEO)\\b\\s*[:=]?|[()\\[\\]]"_s);
        return result.remove(words).simplified();
    }

    /** "53,0027 -2,1794": commas between digits are decimal ones if there are two of them and no point. */
    QString withDecimalPoints(QString text)
    {
        static const QRegularExpression comma(u"(?<=[0-9]),(?=[0-9])"_s);
        if (!text.contains(u'.') && text.count(comma) == 2 && text.contains(QRegularExpression(u"[0-9][;,°NS]? +"_s)))
            text.replace(comma, u"."_s);
        return text;
    }

    std::optional<LatLon> position(const Angle &latitude, const Angle &longitude)
    {
        const double step = std::max(latitude.step, longitude.step);
        if (std::abs(latitude.degrees) > 90 || std::abs(longitude.degrees) > 180 || step >= 1)
            return std::nullopt;
        return LatLon { latitude.degrees, longitude.degrees, latitude.step / 2 * metresPerDegree };
    }

    Angle decimal(const QString &number) { return { number.toDouble(), stepOf(number) }; }

    bool isNegative(const QString &before, const QString &after)
    {
        return before == "S"_L1 || before == "W"_L1 || before == "-"_L1 || after == "S"_L1 || after == "W"_L1;
    }

    std::optional<LatLon> inDegrees(const QString &text)
    {
        static const QRegularExpression form(
            u"^([NS+-]?) ?([0-9]{1,2}(?:\\.[0-9]+)?) ?°? ?([NS]?) ?[,;/ ] ?([EW+-]?) ?([0-9]{1,3}(?:\\.[0-9]+)?) ?°? ?([EW]?)$"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        Angle latitude = decimal(match.captured(2));
        Angle longitude = decimal(match.captured(5));
        if (isNegative(match.captured(1), match.captured(3)))
            latitude.degrees = -latitude.degrees;
        if (isNegative(match.captured(4), match.captured(6)))
            longitude.degrees = -longitude.degrees;
        return position(latitude, longitude);
    }

    std::optional<Angle> inMinutes(const QRegularExpressionMatch &match, int first)
    {
        const QString seconds = match.captured(first + 3);
        const QString minutes = match.captured(first + 2);
        const bool hasSeconds = !seconds.isEmpty();
        if (minutes.toDouble() >= 60 || seconds.toDouble() >= 60 || (hasSeconds && minutes.contains(u'.')))
            return std::nullopt;
        Angle angle { match.captured(first + 1).toDouble() + minutes.toDouble() / 60 + seconds.toDouble() / 3600,
            hasSeconds ? stepOf(seconds) / 3600 : stepOf(minutes) / 60 };
        if (isNegative(match.captured(first), match.captured(first + 4)))
            angle.degrees = -angle.degrees;
        return angle;
    }

    /** Degrees and minutes, with or without seconds; N or S and E or W must be there, or a sign for degrees. */
    std::optional<LatLon> inDegreesAndMinutes(const QString &text)
    {
        static const QString angle
            = u" ?([0-9]{1,3}) ?[°: D] ?([0-9]{1,2}(?:\\.[0-9]+)?)(?: ?[': M] ?(?:([0-9]{1,2}(?:\\.[0-9]+)?) ?[\"S]?)?)? ?"_s;
        static const QRegularExpression form(
            u"^([NS+-]?)"_s + angle + u"([NS]?)[,;/ ]*([EW+-]?)"_s + angle + u"([EW]?)$"_s);
        const QRegularExpressionMatch match = form.match(text);
        const auto marked = [&](int before, int after) {
            return !match.captured(before).isEmpty() || !match.captured(after).isEmpty() || text.contains(u'°');
        };
        if (!match.hasMatch() || !marked(1, 5) || !marked(6, 10))
            return std::nullopt;
        const auto latitude = inMinutes(match, 1);
        const auto longitude = inMinutes(match, 6);
        return latitude && longitude ? position(*latitude, *longitude) : std::nullopt;
    }

    /** The two numbers of a link, wherever the usual maps put them: the marked point before the middle of the view. */
    std::optional<LatLon> inLink(const QString &text)
    {
        const QString link = QUrl::fromPercentEncoding(text.toUtf8());
        static const QString pair = u"(-?[0-9]{1,2}\\.[0-9]+)"_s;
        static const QString second = u"(-?[0-9]{1,3}\\.[0-9]+)"_s;
        static const std::array forms {
            QRegularExpression(u"!3d"_s + pair + u"!4d"_s + second),
            QRegularExpression(u"[?&#]mlat="_s + pair + u"&mlon="_s + second),
            QRegularExpression(u"[?&#](?:q|query|ll|sll|center|destination|daddr|cp|coordinates)=(?:loc:)?"_s + pair
                + u"[,~+ ]+"_s + second),
            QRegularExpression(u"[?&#]lat(?:itude)?="_s + pair + u"&(?:lon|lng|long|longitude)="_s + second),
            QRegularExpression(u"[?#&]map=[0-9.]+/"_s + pair + u"/"_s + second),
            QRegularExpression(u"@"_s + pair + u","_s + second),
            QRegularExpression(u"/"_s + pair + u"[,/]"_s + second),
            QRegularExpression(u"^geo:"_s + pair + u","_s + second),
        };
        for (const QRegularExpression &form : forms)
            if (const QRegularExpressionMatch match = form.match(link); match.hasMatch())
                return position(decimal(match.captured(1)), decimal(match.captured(2)));
        return std::nullopt;
    }

}

std::optional<LatLon> parseLatLon(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    const QString given = text.trimmed().toString();
    if (given.contains("://"_L1) || given.startsWith("geo:"_L1) || given.startsWith("www."_L1))
        return inLink(given);
    const QString wanted = withDecimalPoints(plain(text));
    if (const auto found = inDegrees(wanted))
        return found;
    return inDegreesAndMinutes(wanted);
}

QString latLonText(double latitude, double longitude)
{
    const auto part = [](double degrees, QChar positive, QChar negative) {
        return QString::number(std::abs(degrees), 'f', 5) + u"° "_s + (degrees < 0 ? negative : positive);
    };
    return part(latitude, u'N', u'S') + u", "_s + part(longitude, u'E', u'W');
}

}
