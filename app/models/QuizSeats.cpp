// Who sits where: on which of the two boards, by what authority, and for which council.
#include "QuizGround.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString keyOf(const Seat &seat) { return (seat.board == Board::Icb ? "icb/"_L1 : "icp/"_L1) + seat.key; }

    QuizQuestion amongKeys(
        QuizForm form, const QString &key, std::initializer_list<QLatin1StringView> choices, const QString &right)
    {
        QuizQuestion question { .form = form, .key = key };
        for (const QLatin1StringView choice : choices) {
            if (right == choice)
                question.right = static_cast<int>(question.choices.size());
            question.choices.push_back({ .key = choice });
        }
        return question;
    }

    std::vector<QuizQuestion> authorities(const Atlas &atlas)
    {
        std::vector<QuizQuestion> result;
        for (const Seat &seat : atlas.seats)
            if (const QString authority = quizAuthority(seat); !authority.isEmpty())
                result.push_back(
                    amongKeys(QuizForm::Authority, keyOf(seat), { "law"_L1, "policy"_L1, "may-add"_L1 }, authority));
        return result;
    }

    // Both have a chair, and what is no seat of its own is on neither.
    std::vector<QuizQuestion> boards(const Atlas &atlas)
    {
        std::vector<QuizQuestion> result;
        for (const Seat &seat : atlas.seats)
            if (const QString authority = quizAuthority(seat);
                seat.key != "chair"_L1 && (authority == "law"_L1 || authority == "policy"_L1))
                result.push_back(amongKeys(QuizForm::BoardOfSeat, keyOf(seat), { "icb"_L1, "icp"_L1 },
                    seat.board == Board::Icb ? u"icb"_s : u"icp"_s));
        return result;
    }

    /** A name within the other: "North Northamptonshire" is asked of no one, for it lies in Northamptonshire. */
    bool saysTheAnswer(const QString &council, const QString &system)
    {
        static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QStringList common { u"north"_s, u"south"_s, u"east"_s, u"west"_s, u"and"_s, u"of"_s, u"the"_s,
            u"upon"_s, u"on"_s, u"with"_s };
        const QStringList ofSystem = system.toLower().split(between, Qt::SkipEmptyParts);
        return std::ranges::any_of(council.toLower().split(between, Qt::SkipEmptyParts),
            [&](const QString &word) { return ofSystem.contains(word) && !common.contains(word); });
    }

    std::optional<QuizQuestion> partnership(QuizGround &ground, AreaId council, QuizRandom &random)
    {
        const Atlas &atlas = ground.atlas();
        const auto systems = atlas.overlaps(council, ground.edition(), ground.level(u"system"));
        if (systems.empty() || saysTheAnswer(atlas.area(council).name, atlas.area(systems.front().area).name))
            return std::nullopt;
        return ground.amongNeighbours(
            QuizForm::Partnership, council, systems.front().area,
            [&](AreaId system) { return std::ranges::find(systems, system, &Atlas::Overlap::area) == systems.end(); },
            random);
    }

}

const Seat *quizSeat(const Atlas &atlas, const QString &key)
{
    const auto found = std::ranges::find_if(atlas.seats, [&](const Seat &seat) { return keyOf(seat) == key; });
    return found == atlas.seats.end() ? nullptr : &*found;
}

QString quizAuthority(const Seat &seat)
{
    if (seat.key == "ordinary-members"_L1) // a number, made up by the partner members
        return {};
    if (seat.minimum > 0)
        return seat.basis == Basis::Statutory     ? u"law"_s
            : seat.basis == Basis::NationalPolicy ? u"policy"_s
                                                  : QString();
    const bool isNamedOnly = seat.board == Board::Icp && seat.basis != Basis::Statutory;
    return isNamedOnly ? u"may-add"_s : QString();
}

std::vector<QuizQuestion> quizOfSeats(QuizGround &ground, QuizRandom &random, int most)
{
    std::vector<QuizQuestion> byAuthority = authorities(ground.atlas());
    std::vector<QuizQuestion> byBoard = boards(ground.atlas());
    std::vector<AreaId> councils = ground.areas(ground.edition(), ground.level(u"council"));
    random.shuffle(byAuthority);
    random.shuffle(byBoard);
    random.shuffle(councils);
    std::vector<QuizQuestion> ofCouncils;
    for (const AreaId council : councils)
        if (std::ssize(ofCouncils) < most)
            if (auto question = partnership(ground, council, random))
                ofCouncils.push_back(std::move(*question));
    const std::array lists { &ofCouncils, &byAuthority, &byBoard };
    std::vector<QuizQuestion> result;
    for (std::size_t turn = 0; std::ssize(result) < most; ++turn) {
        if (std::ranges::all_of(lists, [&](const auto *list) { return turn >= list->size(); }))
            break;
        for (const auto *list : lists)
            if (turn < list->size() && std::ssize(result) < most)
                result.push_back((*list)[turn]);
    }
    return result;
}

}
