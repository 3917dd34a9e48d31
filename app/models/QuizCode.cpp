#include "QuizCode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::array plants { "ALDER"_L1, "ASH"_L1, "BEECH"_L1, "BIRCH"_L1, "BROOM"_L1, "CEDAR"_L1, "CLOVER"_L1,
        "DAISY"_L1, "ELDER"_L1, "ELM"_L1, "FERN"_L1, "FIR"_L1, "GORSE"_L1, "HAZEL"_L1, "HEATH"_L1, "HOLLY"_L1, "IVY"_L1,
        "LARCH"_L1, "LILY"_L1, "LIME"_L1, "MAPLE"_L1, "MINT"_L1, "MOSS"_L1, "OAK"_L1, "PINE"_L1, "POPPY"_L1, "REED"_L1,
        "ROSE"_L1, "ROWAN"_L1, "THYME"_L1, "WILLOW"_L1, "YEW"_L1 };
    constexpr QLatin1StringView letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // none that is taken for another
    constexpr qsizetype settingsLength = 4;

    // From the lowest bit: 2 of the length, 5 of the kinds, 3 of the edition, 7 of the field, 3 to check.
    constexpr unsigned kindsAt = 2, editionAt = 7, fieldAt = 10, checkAt = 17;

    unsigned checkOf(unsigned settings) { return (settings ^ (settings >> 3U) ^ (settings * 5U >> 7U)) % 7U + 1U; }

    unsigned packed(const Atlas &atlas, const QuizOrder &order)
    {
        const auto length = std::ranges::find(quizLengths, order.number);
        const std::vector<AreaId> fields = quizFields(atlas, order.edition);
        const auto field = std::ranges::find(fields, order.field);
        const auto at = field == fields.end() ? 0U : static_cast<unsigned>(field - fields.begin()) + 1U;
        const auto settings = (length == quizLengths.end() ? 1U : static_cast<unsigned>(length - quizLengths.begin()))
            | static_cast<unsigned>(order.kinds.toInt()) << kindsAt | static_cast<unsigned>(order.edition) << editionAt
            | at << fieldAt;
        return settings | checkOf(settings) << checkAt;
    }

    std::optional<unsigned> unpackedLetters(const QString &text)
    {
        if (text.size() != settingsLength)
            return std::nullopt;
        unsigned bits = 0;
        for (const QChar c : text) {
            const qsizetype value = letters.indexOf(c);
            if (value < 0)
                return std::nullopt;
            bits = bits << 5U | static_cast<unsigned>(value);
        }
        const unsigned settings = bits & ((1U << checkAt) - 1U);
        return bits >> checkAt == checkOf(settings) ? std::optional(settings) : std::nullopt;
    }

    std::optional<QuizOrder> unpacked(const Atlas &atlas, unsigned settings)
    {
        const std::size_t length = settings & 3U;
        const QuizKinds kinds = QuizKinds::fromInt(static_cast<int>(settings >> kindsAt & 31U));
        const std::size_t edition = settings >> editionAt & 7U;
        const std::size_t field = settings >> fieldAt & 127U;
        if (length >= quizLengths.size() || !kinds || edition >= atlas.editions.size())
            return std::nullopt;
        QuizOrder order { .edition = atlas.editions[edition].id, .kinds = kinds, .number = quizLengths.at(length) };
        const std::vector<AreaId> fields = quizFields(atlas, order.edition);
        if (field > fields.size())
            return std::nullopt;
        if (field > 0)
            order.field = fields[field - 1];
        return order;
    }

}

QString quizWord(const QString &text)
{
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toUpper())
        if (c.isLetterOrNumber())
            word += c;
    return word.left(24);
}

std::uint64_t quizSeed(const QString &word)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : word.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

QString quizWordFor(std::uint64_t number)
{
    const QString plant = plants.at(static_cast<std::size_t>(number % plants.size()));
    return plant + QString::number(number / plants.size() % 100).rightJustified(2, u'0');
}

QuizOrder usualQuiz(const Atlas &atlas) { return { .edition = atlas.editions.back().id }; }

QString quizCode(const Atlas &atlas, const QuizOrder &order)
{
    QuizOrder usual = usualQuiz(atlas);
    usual.word = order.word;
    if (order == usual)
        return order.word;
    QString settings;
    for (unsigned bits = packed(atlas, order); settings.size() < settingsLength; bits >>= 5U)
        settings.prepend(QChar(letters[static_cast<qsizetype>(bits & 31U)]));
    return order.word + u'-' + settings;
}

std::optional<QuizOrder> quizFromCode(const Atlas &atlas, const QString &code)
{
    QuizOrder order = usualQuiz(atlas);
    order.word = quizWord(code);
    const qsizetype hyphen = code.lastIndexOf(u'-');
    if (hyphen >= 0)
        if (const auto settings = unpackedLetters(quizWord(code.mid(hyphen + 1))))
            if (auto full = unpacked(atlas, *settings); full && !quizWord(code.left(hyphen)).isEmpty()) {
                order = *full;
                order.word = quizWord(code.left(hyphen));
            }
    return order.word.isEmpty() ? std::nullopt : std::optional(order);
}

std::vector<AreaId> quizFields(const Atlas &atlas, EditionId edition)
{
    std::vector<AreaId> result;
    for (const QStringView key : { QStringView(u"region"), QStringView(u"system") }) {
        const LevelTable &table = atlas.table(edition, atlas.levelByKey(key));
        const auto first = static_cast<std::ptrdiff_t>(result.size());
        for (int i = 0; i < table.count; ++i)
            result.push_back(static_cast<AreaId>(static_cast<int>(table.first) + i));
        std::sort(result.begin() + first, result.end(),
            [&](AreaId a, AreaId b) { return atlas.area(a).code < atlas.area(b).code; });
    }
    return result;
}

}
