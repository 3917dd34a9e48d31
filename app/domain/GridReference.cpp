#include "GridReference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int hundredKilometres = 100'000;
    constexpr int gridWidth = 700'000;
    constexpr int gridHeight = 1'300'000;
    constexpr int figuresOfMetres = 5;

    int sideOf(qsizetype figures)
    {
        int side = hundredKilometres;
        for (qsizetype i = 0; i < figures; ++i)
            side /= 10;
        return side;
    }

    bool isOnGrid(int easting, int northing)
    {
        return easting >= 0 && easting < gridWidth && northing >= 0 && northing < gridHeight;
    }

    /** 0 … 24 for the letters of the grid, which leave out I. */
    int letterIndex(QChar letter)
    {
        const int i = letter.unicode() - u'A';
        return i > u'I' - u'A' ? i - 1 : i;
    }

    std::optional<GridSquare> lettered(const QString &text)
    {
        static const QRegularExpression form(u"^([HJNOST][A-HJ-Z])\\s*([0-9]{2,10}|[0-9]{1,5}[\\s,]+[0-9]{1,5})$"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        static const QRegularExpression gap(u"[\\s,]+"_s);
        QString figures = match.captured(2);
        const QStringList halves = figures.split(gap);
        if (halves.size() == 2 && halves.at(0).size() != halves.at(1).size())
            return std::nullopt;
        figures.remove(gap);
        if (figures.size() % 2 != 0)
            return std::nullopt;
        const qsizetype half = figures.size() / 2;
        const int side = sideOf(half);
        const int first = letterIndex(match.captured(1).at(0));
        const int second = letterIndex(match.captured(1).at(1));
        const int east = (first + 3) % 5 * 5 + second % 5;
        const int north = 19 - first / 5 * 5 - second / 5;
        const GridSquare square { east * hundredKilometres + figures.first(half).toInt() * side,
            north * hundredKilometres + figures.last(half).toInt() * side, side };
        return isOnGrid(square.easting, square.northing) ? std::optional(square) : std::nullopt;
    }

    std::optional<GridSquare> inMetres(const QString &text)
    {
        static const QRegularExpression form(
            u"^(?:E(?:ASTING)?|X)?[:=\\s]*([0-9]{4,6})(?:\\.[0-9]+)?\\s*M?\\s*[,;/\\s]\\s*"
            "(?:N(?:ORTHING)?|Y)?[:=\\s]*([0-9]{4,7})(?:\\.[0-9]+)?\\s*M?$"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const GridSquare square { match.captured(1).toInt(), match.captured(2).toInt(), 1 };
        return isOnGrid(square.easting, square.northing) ? std::optional(square) : std::nullopt;
    }

}

std::optional<GridSquare> parseGridReference(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    const QString wanted = text.toString().normalized(QString::NormalizationForm_KC).simplified().toUpper();
    if (const auto square = lettered(wanted))
        return square;
    return inMetres(wanted);
}

QString gridReferenceText(const GridSquare &square)
{
    if (!isOnGrid(square.easting, square.northing))
        return {};
    const int east = square.easting / hundredKilometres;
    const int north = square.northing / hundredKilometres;
    int first = (19 - north) - (19 - north) % 5 + (east + 10) / 5;
    int second = (19 - north) * 5 % 25 + east % 5;
    const auto letter = [](int i) { return QChar(u'A' + (i > 7 ? i + 1 : i)); };
    int figures = figuresOfMetres;
    for (int side = square.side; side > 1; side /= 10)
        --figures;
    const auto part = [&](int metres) {
        return QString::number(metres % hundredKilometres).rightJustified(figuresOfMetres, u'0').first(figures);
    };
    return QString(letter(first)) + letter(second) + u' ' + part(square.easting) + u' ' + part(square.northing);
}

}
