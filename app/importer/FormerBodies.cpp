#include "FormerBodies.h"

#include "SourceTable.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString tidyCcg(QString name)
    {
        if (name.startsWith("NHS "_L1))
            name.remove(0, 4);
        if (name.endsWith(" CCG"_L1))
            name.chop(4);
        return name;
    }

    bool isKnown(const std::vector<QString> &codes, const QString &code)
    {
        return std::ranges::find(codes, code) != codes.end();
    }

    Result<Done> readCcgs(const ImportContext &context, const Hierarchy &h, FormerBodies &out)
    {
        const LsoaMembership &first = h.editions.front();
        return readSource(context, u"organisations/former_ccg_stp_2021.csv"_s,
            { "ccg21_code", "ccg21_name", "stp21_code", "stp21_name", "sicbl22_code_h", "icb22_code_h",
                "lsoa11_count" },
            [&](SourceRecord &r) {
                const QString subIcb = r.code(4), system = r.code(5);
                if (!isKnown(first.subIcb, subIcb))
                    return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 4) : void();
                if (!isKnown(first.system, system))
                    return r.complain(ErrorKind::UnknownCode, 5);
                out.rows.push_back({ u"ccg"_s, r.code(0), r.code(1), u"sub-icb"_s, subIcb });
                out.rows.push_back({ u"stp"_s, r.code(2), r.code(3), u"system"_s, system });
                out.ccgShares.push_back({ tidyCcg(r.text(1)), subIcb, r.integer(6) });
            });
    }

    constexpr int firstYear = 16, lastYear = 24;

    std::vector<QByteArray> districtColumns()
    {
        std::vector<QByteArray> names;
        for (int year = lastYear; year >= firstYear; --year) {
            names.push_back("ltla" + QByteArray::number(year) + "_code");
            names.push_back("ltla" + QByteArray::number(year) + "_name");
        }
        return names;
    }

    Result<Done> readDistricts(const ImportContext &context, const Hierarchy &h, FormerBodies &out)
    {
        return readSource(context, u"lookups/LTLA_2016_2024_EN.csv"_s, districtColumns(), [&](SourceRecord &r) {
            const QString code = r.code(0), name = r.code(1);
            if (!h.districtNames.contains(code))
                return context.wholeOfEngland ? r.complain(ErrorKind::UnknownCode, 0) : void();
            for (int column = 2; column <= 2 * (lastYear - firstYear); column += 2)
                if (r.text(column) != code || r.text(column + 1) != name)
                    out.rows.push_back({ u"district"_s, r.code(column), r.code(column + 1), u"district"_s, code });
        });
    }

}

Result<FormerBodies> readFormerBodies(
    const ImportContext &context, const Hierarchy &hierarchy, const std::vector<SuccessionRow> &succession)
{
    FormerBodies out;
    if (auto read = readCcgs(context, hierarchy, out); !read)
        return read.error();
    if (auto read = readDistricts(context, hierarchy, out); !read)
        return read.error();
    const std::vector<QString> &present = hierarchy.editions.back().system;
    for (const SuccessionRow &s : succession)
        if (!isKnown(present, s.predecessor))
            out.rows.push_back({ u"icb"_s, s.predecessor, s.predecessorName, u"system"_s, s.successor });
    const auto key = [](const FormerRow &r) { return r.key(); };
    std::ranges::sort(out.rows, {}, key);
    const auto sameKey = [&](const FormerRow &a, const FormerRow &b) { return key(a) == key(b); };
    out.rows.erase(std::unique(out.rows.begin(), out.rows.end(), sameKey), out.rows.end());
    return out;
}

OutputFiles formerTable(const std::vector<FormerRow> &rows)
{
    CsvWriter table { "kind", "code", "name", "successor_level", "successor_code" };
    for (const FormerRow &r : rows)
        table.add(r.kind).add(r.code).add(r.name).add(r.successorLevel).add(r.successor).endRow();
    return { { u"organisations/former.csv"_s, table.bytes() } };
}

SubIcbName subIcbName(const std::vector<CcgShare> &shares, const QString &subIcb)
{
    const CcgShare *main = nullptr;
    for (const CcgShare &s : shares)
        if (s.subIcb == subIcb && (!main || s.lsoas > main->lsoas))
            main = &s;
    if (!main)
        return {};
    QStringList remarks;
    for (const CcgShare &s : shares) {
        if (s.subIcb != subIcb && s.ccgName == main->ccgName)
            remarks += u"%1 LSOAs (of 2011) of NHS %2 CCG went to sub-ICB location %3 instead."_s.arg(
                QString::number(s.lsoas), s.ccgName, s.subIcb);
        else if (s.subIcb == subIcb && &s != main)
            remarks += u"It took in %1 LSOAs (of 2011) of NHS %2 CCG."_s.arg(QString::number(s.lsoas), s.ccgName);
    }
    return { main->ccgName, remarks.join(u' ') };
}

}
