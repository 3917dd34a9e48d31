#include "BoardParts.h"

#include "AccountParts.h"
#include "Format.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

using boards::Text;

namespace boards {

    namespace {

        QString dataText(const QString &text)
        {
            return text.isEmpty() ? text : QCoreApplication::translate("ics::Data", text.toUtf8().constData());
        }

    }

    BoardSeat seatFor(const Seat &requirement)
    {
        return { .key = requirement.key,
            .role = dataText(requirement.role),
            .required = requirement.minimum,
            .basis = requirement.basis,
            .authority = requirement.authority,
            .source = requirement.source,
            .evidence = dataText(requirement.evidence),
            .note = dataText(requirement.note) };
    }

    QString seatCount(int seats) { return Text::tr("%n seat(s)", nullptr, seats); }

    QString initials(const QString &name)
    {
        QString letters;
        for (const QString &word : QString(name).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts))
            if (word.front().isUpper() && letters.size() < 3)
                letters += word.front();
        return letters.size() > 1 ? letters : name.left(2);
    }

}

int BoardGroup::seatCount() const
{
    return std::accumulate(seats.begin(), seats.end(), 0, [](int n, const BoardSeat &s) { return n + s.seats; });
}

BoardComposition boardComposition(const Atlas &atlas, AreaId id, Board which)
{
    BoardComposition board { .board = which, .system = id };
    which == Board::Icb ? boards::composeIcb(atlas, atlas.area(id), board)
                        : boards::composeIcp(atlas, atlas.area(id), board);
    std::erase_if(board.groups, [](const BoardGroup &group) { return group.seats.empty(); });
    return board;
}

std::vector<Fact> eligibleBodies(const Atlas &atlas, AreaId id, const BoardSeat &seat)
{
    const Area &system = atlas.area(id);
    std::vector<Fact> bodies;
    if (isValid(seat.council)) {
        bodies = account::councils(atlas, system).facts;
        std::erase_if(bodies, [&](const Fact &fact) { return fact.link != seat.council; });
    } else if (seat.eligible == Nominators::Trusts) {
        bodies = account::trusts(atlas, system).facts;
    } else if (seat.eligible == Nominators::Practices) {
        bodies = account::practices(atlas, system).facts;
        std::erase_if(bodies, [](const Fact &fact) { return fact.key != "practice"_L1; });
    } else if (seat.eligible == Nominators::Councils) {
        bodies = account::councils(atlas, system).facts;
    }
    return bodies;
}

AreaId systemOf(const Atlas &atlas, AreaId id)
{
    if (!isValid(id))
        return none<AreaId>;
    const LevelId systems = atlas.levelByKey(u"system");
    const Area &area = atlas.area(id);
    const Level &level = atlas.level(area.level);
    if (level.nested && level.rank < atlas.level(systems).rank)
        return none<AreaId>;
    for (const AreaId step : atlas.pathTo(id))
        if (atlas.area(step).level == systems)
            return step;
    const auto shares = atlas.overlaps(id, area.edition, systems);
    return shares.empty() ? none<AreaId> : shares.front().area;
}

QString holderText() { return Text::tr("Who holds the seat is not recorded."); }

QString seatText(const Atlas &atlas, const BoardSeat &seat)
{
    QStringList lines { seat.role + u" · "_s + seat.count };
    lines << basisLabel(seat.basis) + u": "_s + basisExplanation(seat.basis);
    lines << seat.note;
    if (seat.eligibleCount > 0)
        //: %1 "12 NHS trusts recorded here"
        lines << Text::tr("May nominate: %1.").arg(seat.nominator);
    //: %1 the paragraph of an Act, or "not recorded"
    lines << Text::tr("Legal reference: %1.").arg(seat.authority.isEmpty() ? notRecorded() : seat.authority);
    lines << Text::tr("Source: %1.").arg(sourceText(atlas, seat.source));
    lines << (seat.evidence.isEmpty() ? QString() : Text::tr("Evidence: %1").arg(seat.evidence));
    if (seat.standing == Standing::Seat)
        lines << holderText();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
