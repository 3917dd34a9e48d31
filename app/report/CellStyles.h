// What the cells of a workbook show. A date is stored as a number of days, and only the style of its cell tells it from
// any other number: here such numbers become dates again, in the form 2026-04-01 or 2026-04-01 09:30:00, so that a text
// made from a workbook says what the workbook says.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

class QIODevice;

namespace ics {

class CellStyles final
{
public:
    enum class Kind : std::uint8_t { Plain, Date, Time };

    CellStyles() = default;
    /** From the XML of xl/styles.xml; what cannot be understood is plain. `from1904`: days are counted from then. */
    CellStyles(QIODevice &styles, bool from1904);

    /** `stored` is the value of the cell, `type` its attribute "t", `style` its attribute "s". */
    [[nodiscard]] QString text(const QString &stored, QStringView type, int style) const;

    /** Of a number format such as "dd/mm/yyyy". */
    [[nodiscard]] static Kind kindOfFormat(QStringView code);

private:
    [[nodiscard]] QString dateText(double days) const;

    std::vector<Kind> m_kinds; // by style
    bool m_from1904 = false;
};

}
