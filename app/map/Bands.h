// Work on the rows of an image, split into bands that run at the same time on all cores.
#pragma once

#include <functional>

namespace ics {

/** How rows are split: a few times as many bands as there are threads. */
class Bands final
{
public:
    explicit Bands(int rows);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int begin(int band) const { return band * m_size < m_rows ? band * m_size : m_rows; }
    [[nodiscard]] int end(int band) const { return begin(band + 1); }
    [[nodiscard]] int at(int row) const { return row / m_size; }

private:
    int m_rows;
    int m_size;
    int m_count;
};

/** Calls work(firstRow, endRow) for bands that together cover all rows, and returns when the last one is
 * done. */
void forBands(int rows, const std::function<void(int, int)> &work);

enum class Cores { All, One };

/** Calls work(0) … work(parts − 1), several at the same time unless on one core, and returns when the last one is done.
 */
void inParallel(int parts, const std::function<void(int)> &work, Cores cores = Cores::All);

}
