#include "Trusts.h"

#include "FriendlyCase.h"
#include "SourceTable.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    enum Column { Code, Name, LegalForm, Type, TypeBasis, System, Postcode, OpenDate, Lsoa, Easting, Northing };

    struct TrustType
    {
        QString name; // empty: not recorded
        QString note; // what it was derived from
    };

    QString reason(const QString &published)
    {
        if (published.startsWith("Type 1 A&E"_L1))
            return u"It recorded attendances at a major emergency department (type 1) in June 2025."_s;
        if (published.startsWith("RTT April 2026"_L1))
            return u"It had over 100 patients waiting for admission in April 2026 and no major emergency department."_s;
        if (published.startsWith("THF"_L1))
            return u"Marked so in the Health Foundation's reference file of trusts."_s;
        if (published == "name"_L1)
            return u"By its name."_s;
        if (published.startsWith("MANUAL"_L1) && published.contains("cancer"_L1))
            return u"Set by hand from its name; no source file says so."_s;
        if (published.startsWith("MANUAL"_L1) && published.contains("successor"_L1))
            return u"Set by hand, as the successor of two mental health trusts; no source file says so."_s;
        if (published.startsWith("MANUAL"_L1))
            return u"Set by hand; no source file says so."_s;
        return {};
    }

    std::optional<TrustType> typeOf(const QString &published, const QString &basis)
    {
        if (published == "unclassified"_L1)
            return TrustType { {}, u"Nothing was found to derive it from."_s };
        static const QStringList plain { u"acute"_s, u"mental health"_s, u"community"_s, u"ambulance"_s };
        const QString why = reason(basis);
        if (why.isEmpty())
            return std::nullopt;
        if (published.startsWith("acute (no Type 1"_L1))
            return TrustType { u"acute without major emergency department"_s, why };
        return plain.contains(published) ? std::optional(TrustType { published, why }) : std::nullopt;
    }

    QString isoDate(const QString &compact) { return QDate::fromString(compact, u"yyyyMMdd"_s).toString(Qt::ISODate); }

    struct Checks
    {
        const ImportContext &context;
        const Hierarchy &hierarchy;
        QSet<QString> codes {};

        bool pass(SourceRecord &r)
        {
            const auto &systems = hierarchy.editions.back().system;
            if (codes.contains(r.code(Code)))
                r.complain(ErrorKind::DuplicateCode, Code);
            else if (std::ranges::find(systems, r.text(System)) == systems.end())
                r.complain(ErrorKind::UnknownCode, System);
            else if (!hierarchy.indexOf.contains(r.text(Lsoa)))
                r.complain(ErrorKind::UnknownCode, Lsoa);
            else if (!typeOf(r.text(Type), r.text(TypeBasis)))
                r.complain(ErrorKind::BadValue, Type);
            else
                return codes.insert(r.text(Code)), true;
            return false;
        }
    };

    QStringList fields(SourceRecord &r)
    {
        const TrustType type = *typeOf(r.text(Type), r.text(TypeBasis));
        return { r.text(Code), tidyName(r.code(Name)), r.code(LegalForm), type.name, u"derived"_s, type.note,
            r.text(System), r.text(Postcode), r.text(Lsoa), QString::number(r.integer(Easting)),
            QString::number(r.integer(Northing)), isoDate(r.text(OpenDate)) };
    }

}

Result<TrustTable> makeTrusts(const ImportContext &context, const Hierarchy &hierarchy)
{
    Checks checks { context, hierarchy };
    QMap<QString, QStringList> rows;
    TrustTable out;
    const auto read = readSource(context, u"organisations/nhs_trust.csv"_s,
        { "trust_code", "name", "legal_form", "trust_type_derived", "type_basis", "icb_2026_ods", "hq_postcode",
            "open_date", "lsoa21_code", "easting", "northing" },
        [&](SourceRecord &r) {
            if (!checks.pass(r))
                return;
            rows.insert(r.text(Code), fields(r));
            out.rows.push_back({ r.text(Code), r.text(Lsoa) });
        });
    if (!read)
        return read.error();
    CsvWriter table { "code", "name", "legal_form", "type", "type_basis", "type_note", "system", "postcode", "lsoa",
        "x", "y", "open_date" };
    for (const QStringList &row : rows) {
        for (const QString &field : row)
            table.add(field);
        table.endRow();
    }
    out.table = table.bytes();
    return out;
}

}
