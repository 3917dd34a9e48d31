#include "Hierarchy.h"

#include "EditionSpec.h"
#include "SourceTable.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString file = u"lookups/LSOA21_full_hierarchy_EN.csv"_s;

    enum Column { Lsoa, LsoaName, Msoa, MsoaName, District, DistrictName, Council, CouncilName, FirstEditionColumn };

    std::vector<QByteArray> columnNames()
    {
        std::vector<QByteArray> names { "LSOA21CD", "LSOA21NM", "MSOA21CD", "MSOA21HCLNM", "LAD24CD", "LAD24NM",
            "CTYUA24CD", "CTYUA24NM" };
        for (const EditionSpec &e : editionSpecs()) {
            names.push_back(e.systemColumn);
            names.push_back(e.subIcbColumn);
        }
        return names;
    }

    bool isLsoaCode(const QString &code)
    {
        static const QRegularExpression shape(u"^E01\\d{6}$"_s);
        return shape.match(code).hasMatch();
    }

    void rename(QMap<QString, QString> &names, SourceRecord &record, int codeColumn, int nameColumn)
    {
        const QString code = record.code(codeColumn);
        const QString name = record.code(nameColumn);
        if (const auto known = names.constFind(code); known == names.constEnd())
            names.insert(code, name);
        else if (*known != name)
            record.complain(ErrorKind::BadValue, nameColumn);
    }

    void take(Hierarchy &h, SourceRecord &record)
    {
        const QString code = record.code(Lsoa);
        if (!isLsoaCode(code))
            return record.complain(ErrorKind::BadValue, Lsoa);
        if (h.indexOf.contains(code))
            return record.complain(ErrorKind::DuplicateCode, Lsoa);
        h.indexOf.insert(code, static_cast<int>(h.lsoas.size()));
        h.lsoas.push_back({ .code = code,
            .name = record.code(LsoaName),
            .msoa = record.code(Msoa),
            .msoaName = record.text(MsoaName),
            .district = record.code(District),
            .council = record.code(Council),
            .line = record.line() });
        rename(h.councilNames, record, Council, CouncilName);
        rename(h.districtNames, record, District, DistrictName);
        int column = FirstEditionColumn;
        for (LsoaMembership &edition : h.editions) {
            edition.system.push_back(record.code(column++));
            edition.subIcb.push_back(record.code(column++));
        }
    }

    template <typename T> void reorder(std::vector<T> &values, const std::vector<std::size_t> &order)
    {
        std::vector<T> sorted;
        sorted.reserve(values.size());
        for (const std::size_t i : order)
            sorted.push_back(std::move(values[i]));
        values = std::move(sorted);
    }

    void sortByCode(Hierarchy &h)
    {
        std::vector<std::size_t> order(h.lsoas.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::sort(order, {}, [&](std::size_t i) { return h.lsoas[i].code; });
        reorder(h.lsoas, order);
        for (LsoaMembership &edition : h.editions) {
            reorder(edition.system, order);
            reorder(edition.subIcb, order);
        }
        for (std::size_t i = 0; i < h.lsoas.size(); ++i)
            h.indexOf[h.lsoas[i].code] = static_cast<int>(i);
    }

}

std::vector<QString> Hierarchy::codes() const
{
    std::vector<QString> all;
    all.reserve(lsoas.size());
    for (const LsoaRecord &l : lsoas)
        all.push_back(l.code);
    return all;
}

Result<Hierarchy> readHierarchy(const ImportContext &context)
{
    Hierarchy h;
    h.editions.resize(editionSpecs().size());
    const auto read = readSource(context, file, columnNames(), [&](SourceRecord &record) { take(h, record); });
    if (!read)
        return read.error();
    sortByCode(h);
    return h;
}

QString friendlyCouncil(const QString &name)
{
    for (const auto suffix : { ", City of"_L1, ", County of"_L1 })
        if (name.endsWith(suffix))
            return name.chopped(suffix.size());
    return name;
}

}
