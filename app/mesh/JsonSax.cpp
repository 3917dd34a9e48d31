#include "JsonSax.h"

#include <QCoreApplication>

#include <string_view>

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Json)
    };

    constexpr int numberTooLarge = 406; // of nlohmann's numbered errors

}

// The parser's own words are for programmers: they are only searched for what a person can mend.
QString jsonReason(const nlohmann::detail::exception &error)
{
    const std::string_view words = error.what();
    const auto says = [&](std::string_view part) { return words.find(part) != std::string_view::npos; };
    if (error.id == numberTooLarge)
        return Text::tr("a number is too large");
    if (says("ill-formed UTF-8"))
        return Text::tr("the text is not in UTF-8");
    if (says("unexpected end of input") || says("empty input") || says("missing closing quote"))
        return Text::tr("it ends too early: a bracket or a quotation mark is not closed");
    return Text::tr(
        "here or just before, there is a comma too many, or a comma, a quotation mark or a bracket is missing");
}

}
