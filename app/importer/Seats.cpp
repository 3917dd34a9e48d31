#include "Seats.h"

#include "SourceTable.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Words
    {
        const char *order;
        const char *key;
        const char *role;
        const char *source;
        const char *note;
    };

    constexpr std::array icbWords {
        Words { "1", "chair", "Chair", "nhs-act-2006-1b",
            "Appointed by NHS England with the Secretary of State's approval." },
        Words { "2", "chief-executive", "Chief executive", "nhs-act-2006-1b",
            "Chosen by the chair, approved by NHS England, and employed by the board." },
        Words { "3", "ordinary-members", "Ordinary members, all together", "nhs-act-2006-1b",
            "The three partner members below already make up this number." },
        Words { "4", "partner-trusts", "Partner member from NHS trusts and foundation trusts", "nhs-act-2006-1b",
            "Nominated by the trusts that serve the area." },
        Words { "5", "partner-general-practice", "Partner member from general practice", "nhs-act-2006-1b",
            "Nominated by those who provide general practice in the area." },
        Words { "6", "partner-councils", "Partner member from councils", "nhs-act-2006-1b",
            "Nominated by the councils with social care duties in any part of the area." },
        Words { "7", "director-finance", "Director of finance", "nhse-icb-constitution",
            "Expected by NHS England, not required by law." },
        Words { "8", "director-medical", "Medical director", "nhse-icb-constitution",
            "Expected by NHS England, not required by law." },
        Words { "9", "director-nursing", "Director of nursing", "nhse-icb-constitution",
            "Expected by NHS England, not required by law." },
        Words { "10", "non-executives", "Non-executive members", "nhse-icb-constitution",
            "Two or more; expected by NHS England, not required by law." },
        Words { "11", "mental-health-knowledge", "Knowledge of mental health services", "nhs-act-2006-1b",
            "A quality that one of the ordinary members must bring, not a further seat." },
        Words { "12", "deputy-chair", "Deputy chair and senior non-executive", "nhse-icb-constitution",
            "Roles of members who already sit on the board. The chair of audit may not be deputy chair." },
    };

    constexpr std::array icpWords {
        Words { "1", "icb-member", "Member appointed by the board (ICB)", "lgpih-act-2007",
            "The partnership is a joint committee of the board and the councils." },
        Words { "2", "council-member", "Member appointed by each responsible council", "lgpih-act-2007",
            "Every council with social care duties in any part of the area appoints one." },
        Words { "3", "other-members", "Other members", "lgpih-act-2007",
            "As many as the partnership itself decides; it sets its own procedure." },
        Words { "4", "healthwatch", "Healthwatch", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "5", "voluntary-sector", "Voluntary, community and social enterprise bodies", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "6", "social-care-providers", "Providers of adult social care", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "7", "health-providers", "Providers of health services, NHS and private", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "8", "criminal-justice", "Criminal justice agencies", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "9", "residents", "Residents, people who rely on care, unpaid carers", "dhsc-icp-faq",
            "Named as having an interest; membership is for the partnership to decide." },
        Words { "10", "housing", "Housing bodies", "kings-fund-places",
            "No national text that was read names them for the partnership; some places invite them." },
    };

    QString basisOf(const QString &published)
    {
        if (published.startsWith("statute"_L1))
            return u"statutory"_s;
        if (published.startsWith("NHS England policy"_L1) || published.startsWith("guidance"_L1))
            return u"national-policy"_s;
        return published.startsWith("NOT CONFIRMED"_L1) ? u"locally-defined"_s : QString();
    }

    QString evidenceOf(const QString &published)
    {
        if (published.startsWith("text read"_L1))
            return u"The text itself was read."_s;
        if (published.startsWith("paraphrase read"_L1))
            return published.contains("not seen"_L1)
                ? u"Read as restated in a board's constitution; the letter of the paragraph was not seen."_s
                : u"Read as restated in a board's constitution; the paragraph is confirmed by an amending order."_s;
        if (published.startsWith("secondary source"_L1))
            return u"Known from a guide to the Act; the paragraph itself was not seen."_s;
        if (published.startsWith("statute quoted"_L1))
            return u"Read as quoted in a council's record."_s;
        return published == "absent"_L1 ? u"No text was found."_s : QString();
    }

    /** The number at the start: "1 each" is 1. */
    std::optional<int> minimumOf(const QString &published)
    {
        bool isNumber = false;
        const int value = published.section(u' ', 0, 0).toInt(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    }

    QString authorityOf(const QString &published)
    {
        if (published == "none seen"_L1)
            return {};
        return published.contains("sub-paragraph not seen"_L1) ? published.section(u':', 0, 0) : published;
    }

    enum Column { Order, Role, Minimum, BasisColumn, Authority, Evidence };

    void addSeat(CsvWriter &table, SourceRecord &r, const char *board, std::span<const Words> words)
    {
        const QString order = r.code(Order), basis = basisOf(r.text(BasisColumn)),
                      evidence = evidenceOf(r.text(Evidence));
        const auto minimum = minimumOf(r.text(Minimum));
        const auto found
            = std::ranges::find_if(words, [&](const Words &w) { return order == QLatin1StringView(w.order); });
        if (found == words.end())
            return r.complain(ErrorKind::UnknownCode, Order);
        if (basis.isEmpty() || evidence.isEmpty() || !minimum)
            return r.complain(ErrorKind::BadValue, basis.isEmpty() ? BasisColumn : minimum ? Evidence : Minimum);
        const bool perCouncil = r.text(Minimum).endsWith("each"_L1);
        const bool isQuality = r.text(BasisColumn).contains("not a seat"_L1);
        table.add(QByteArrayView(board))
            .add(order)
            .add(QByteArrayView(found->key))
            .add(QByteArrayView(found->role))
            .add(qint64(isQuality ? 0 : *minimum))
            .add(qint64(perCouncil))
            .add(basis)
            .add(authorityOf(r.text(Authority)))
            .add(QByteArrayView(found->source))
            .add(evidence)
            .add(QByteArrayView(found->note))
            .endRow();
    }

}

Result<OutputFiles> makeSeats(const ImportContext &context)
{
    CsvWriter table { "board", "order", "key", "role", "minimum", "per_council", "basis", "authority", "source",
        "evidence", "note" };
    const auto icb = readSource(context, u"organisations/icb_board_requirements.csv"_s,
        { "order", "role", "minimum", "basis", "authority", "evidence" },
        [&](SourceRecord &r) { addSeat(table, r, "icb", icbWords); });
    if (!icb)
        return icb.error();
    const auto icp = readSource(context, u"organisations/icp_requirements.csv"_s,
        { "order", "member", "minimum", "basis", "authority", "evidence" },
        [&](SourceRecord &r) { addSeat(table, r, "icp", icpWords); });
    if (!icp)
        return icp.error();
    return OutputFiles { { u"organisations/seats.csv"_s, table.bytes() } };
}

}
