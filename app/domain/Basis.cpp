#include "Basis.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Row
    {
        Basis basis;
        QLatin1StringView key;
        const char *label;
        const char *explanation;
    };

    const std::array rows {
        Row { Basis::Statutory, "statutory"_L1, QT_TRANSLATE_NOOP("ics::Basis", "statutory"),
            QT_TRANSLATE_NOOP("ics::Basis", "Set out in an Act of Parliament or in an order made under one.") },
        Row { Basis::NhsAdministrative, "nhs-administrative"_L1, QT_TRANSLATE_NOOP("ics::Basis", "NHS administrative"),
            QT_TRANSLATE_NOOP("ics::Basis",
                "Used by the NHS to organise itself and published in its registers, but not set by law.") },
        Row { Basis::NationalPolicy, "national-policy"_L1, QT_TRANSLATE_NOOP("ics::Basis", "national policy"),
            QT_TRANSLATE_NOOP(
                "ics::Basis", "Required or advised by NHS England or the government, but not by statute.") },
        Row { Basis::OfficialStatistic, "official-statistic"_L1, QT_TRANSLATE_NOOP("ics::Basis", "official statistic"),
            QT_TRANSLATE_NOOP("ics::Basis",
                "Published by a statistical office, or added up from its small areas without any assumption.") },
        Row { Basis::LocallyDefined, "locally-defined"_L1, QT_TRANSLATE_NOOP("ics::Basis", "locally defined"),
            QT_TRANSLATE_NOOP("ics::Basis",
                "Chosen locally; no national register or published boundary exists. Shown here by the nearest council "
                "area.") },
        Row { Basis::Derived, "derived"_L1, QT_TRANSLATE_NOOP("ics::Basis", "derived"),
            QT_TRANSLATE_NOOP("ics::Basis", "Worked out by this application from published data by a stated rule.") },
        Row { Basis::Modelled, "modelled"_L1, QT_TRANSLATE_NOOP("ics::Basis", "modelled"),
            QT_TRANSLATE_NOOP("ics::Basis",
                "Estimated by this application; no boundary has been published. Treat edges as approximate.") },
    };

    const Row &row(Basis basis) { return rows.at(static_cast<std::size_t>(basis)); }

}

QString basisKey(Basis basis) { return row(basis).key; }

std::optional<Basis> basisFromKey(QStringView key)
{
    for (const Row &r : rows)
        if (key == r.key)
            return r.basis;
    return std::nullopt;
}

QString basisLabel(Basis basis) { return QCoreApplication::translate("ics::Basis", row(basis).label); }

QString basisExplanation(Basis basis) { return QCoreApplication::translate("ics::Basis", row(basis).explanation); }

}
