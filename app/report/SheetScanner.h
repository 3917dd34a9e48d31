// Goes through the XML of one sheet, token by token: collects the texts of each row's cells and, if there is a copy,
// writes every token into it, with the cells that are added at the end of each row.
#pragma once

#include "Workbook.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace ics {

class SheetScanner final
{
public:
    SheetScanner(ZipEntry &entry, qint64 size, const std::vector<QString> &texts, const CellStyles &styles,
        QXmlStreamWriter *copy, int column);

    /** False if it was stopped, or the XML is not that of a sheet; then see error(). */
    bool run(const Workbook::Extend &extend);
    /** Empty if it was only stopped. */
    [[nodiscard]] QString error() const { return m_error; }

private:
    bool token(const Workbook::Extend &extend);
    void startElement();
    bool endElement(const Workbook::Extend &extend);
    void beginCell(const QXmlStreamAttributes &attributes);
    void endCell();
    bool endRow(const Workbook::Extend &extend);
    void writeStart();
    bool writeCells(const QStringList &cells);
    bool fail(const QString &reason);

    ZipEntry &m_entry;
    qint64 m_size;
    const std::vector<QString> &m_texts;
    const CellStyles &m_styles;
    QXmlStreamReader m_reader;
    QXmlStreamWriter *m_copy;
    int m_column;
    int m_depth = 0;
    int m_skipped = 0; // depth inside an element that is left out of the copy
    QStringList m_cells;
    int m_row = 0; // from 1
    int m_cell = -1; // column of the cell being read, from 0
    QString m_type; // of the cell, attribute "t"
    int m_style = 0;
    bool m_collect = false; // inside a value or text
    QString m_text;
    QString m_error;
};

}
