// The table of the boards for other programs.
#include "BoardTableModel.h"

#include "atlas/ExerciseCut.h"
#include "domain/Csv.h"

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString eligibleNames(const BoardTableModel &model, int row)
    {
        QStringList names;
        const AreaId system = model.boards().front().system;
        for (const Fact &body : eligibleBodies(*model.atlas(), system, *model.seatAt(row)))
            names << body.label;
        return names.join(u"; "_s);
    }

    QString percent(double share) { return QString::number(100 * share, 'f', 2); }

}

QString boardTableAsTsv(const BoardTableModel &model, const std::vector<int> &rows)
{
    QStringList heading;
    for (int column = 0; column < BoardTableModel::ColumnCount; ++column)
        heading << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines { heading.join(u'\t') };
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < BoardTableModel::ColumnCount; ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return markedText(*model.atlas(), lines.join(u'\n') + u'\n');
}

QByteArray boardTableAsCsv(const BoardTableModel &model)
{
    CsvWriter csv { "system", "edition", "body", "seat", "seats", "how_many", "who_nominates_or_appoints", "basis",
        "legal_reference", "source", "date", "evidence", "note", "council", "percent_of_council", "percent_of_system",
        "who_holds_it", "may_nominate", "attribution" };
    for (int row = 0; row < model.rowCount(); ++row) {
        const Atlas &atlas = *model.atlas();
        const Area &system = atlas.area(model.boards().front().system);
        const BoardSeat &seat = *model.seatAt(row);
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        const bool council = isValid(seat.council);
        csv.add(system.code).add(editionMark(atlas, system.edition)).add(cell(BoardTableModel::BoardColumn));
        csv.add(seat.role).add(QString::number(seat.seats)).add(seat.count).add(seat.nominator);
        for (const int column : { BoardTableModel::BasisColumn, BoardTableModel::ReferenceColumn,
                 BoardTableModel::SourceColumn, BoardTableModel::DateColumn })
            csv.add(cell(column));
        csv.add(seat.evidence).add(seat.note).add(council ? atlas.area(seat.council).code : QString());
        csv.add(council ? percent(seat.shareOfCouncil) : QString());
        csv.add(council ? percent(seat.shareOfSystem) : QString());
        csv.add(seat.standing == Standing::Seat ? holderText() : QString()).add(eligibleNames(model, row));
        csv.add(row == 0 ? atlas.attribution.simplified() : QString()).endRow();
    }
    return csv.bytes();
}

QString boardTableFileName(const BoardTableModel &model)
{
    if (model.boards().empty())
        return u"boards.csv"_s;
    const Area &system = model.atlas()->area(model.boards().front().system);
    return u"boards-%1-%2.csv"_s.arg(system.code, editionMark(*model.atlas(), system.edition));
}

}
