#include "LearnContent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array kinds { "term"_L1, "explainer"_L1, "question"_L1, "difference"_L1 };

}

QString learnKindKey(LearnKind kind) { return kinds.at(static_cast<std::size_t>(kind)); }

std::optional<LearnRef> learnRefFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView key = text.mid(colon + 1);
    if (key.isEmpty())
        return std::nullopt;
    if (colon < 0)
        return LearnRef { LearnKind::Term, key.toString() };
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (text.left(colon) == kinds[i])
            return LearnRef { static_cast<LearnKind>(i), key.toString() };
    return std::nullopt;
}

QString learnRefText(const LearnRef &ref)
{
    return ref.kind == LearnKind::Term ? ref.key : learnKindKey(ref.kind) + u':' + ref.key;
}

}
