#include "ComparisonFile.h"

#include "WorkbookWriter.h"

#include "domain/FileIo.h"
#include "models/AreaAccount.h"
#include "models/ComparisonText.h"
#include "models/Format.h"
#include "models/LevelText.h"

#include <QCoreApplication>
#include <QVariant>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::ComparisonFile)
    };

    QVariantList cellsOf(const AreaComparison &comparison, const ComparisonRow &row)
    {
        QVariantList cells { row.label, row.unit };
        for (int column = 0; column < comparison.columns(); ++column) {
            const bool known
                = row.kind == ComparisonRow::Kind::Figure && std::isfinite(row.exact[static_cast<std::size_t>(column)]);
            cells << (known ? QVariant(row.values[static_cast<std::size_t>(column)])
                            : QVariant(row.texts.value(column)));
        }
        const bool heading = row.kind == ComparisonRow::Kind::Heading;
        cells << (heading ? QString() : basisLabel(row.basis)) << row.date
              << (heading ? QString() : sourceText(*comparison.atlas, row.source));
        return cells;
    }

    std::vector<AboutLine> aboutLines(const AreaComparison &comparison)
    {
        const Atlas &atlas = *comparison.atlas;
        std::vector<AboutLine> lines;
        lines.push_back({ Text::tr("What this is"),
            Text::tr("Areas of England side by side, from ICS Explorer %1 on %2.")
                .arg(QCoreApplication::applicationVersion(), formatDate(QDate::currentDate())) });
        for (int column = 0; column < comparison.columns(); ++column) {
            const Area &area = atlas.area(comparison.areaOf(column));
            lines.push_back({ comparisonColumnName(comparison, column),
                u"%1. %2"_s.arg(levelName(atlas.level(area.level)), levelExplanation(atlas.level(area.level))) });
        }
        if (const QString caution = comparison.caution(); !caution.isEmpty())
            lines.push_back({ Text::tr("To be borne in mind"), caution });
        lines.push_back({ Text::tr("Empty cells"), Text::tr("What does not apply to an area of that kind.") });
        std::set<QString> told;
        for (const ComparisonRow &row : comparison.rows)
            if (!row.source.isEmpty() && told.insert(row.source).second)
                lines.push_back({ Text::tr("Source"), sourceText(atlas, row.source) });
        lines.push_back({ Text::tr("Attribution"), atlas.attribution.simplified() });
        return lines;
    }

    Result<Done> writeWorkbook(const AreaComparison &comparison, const QString &path)
    {
        auto book = WorkbookWriter::create(path, 0);
        if (!book)
            return book.error();
        QStringList heading { Text::tr("Fact"), Text::tr("Unit") };
        for (int column = 0; column < comparison.columns(); ++column)
            heading << comparisonColumnName(comparison, column);
        book->addHeading(heading << Text::tr("Basis") << Text::tr("Date of the data") << Text::tr("Source"));
        for (const ComparisonRow &row : comparison.rows)
            book->addValues(cellsOf(comparison, row));
        book->addSheet(aboutTitle(), aboutLines(comparison));
        return book->commit();
    }

}

Result<Done> writeComparison(const AreaComparison &comparison, const QString &path)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeWorkbook(comparison, path);
    return writeFile(path, comparisonAsCsv(comparison));
}

}
