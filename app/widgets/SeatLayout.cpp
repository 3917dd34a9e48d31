#include "SeatLayout.h"

#include "Appearance.h"

#include "domain/Figures.h"

#include <QStyle>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int blockGap = 14; // pixels between groups
    constexpr int headingGap = 6;
    constexpr int margin = 5; // for the focus ring
    constexpr int mostLines = 3; // of a role below its seat

    struct Metrics
    {
        explicit Metrics(SeatChartSize size)
            : text(seatTextFont())
            , title(seatTitleFont())
            , large(size == SeatChartSize::Large)
            , mark(text.height() * (large ? 40 : 30) / 16)
            , gap(large ? Appearance::grid : 6)
            , cell(large ? text.averageCharWidth() * 18 : mark + gap)
        {
        }
        QFontMetrics text;
        QFontMetrics title;
        bool large;
        int mark; // side of a seat
        int gap; // between seats
        int cell; // width of a seat with its role
    };

    /** A group with its seats, as a rectangle that may stand beside another. */
    struct Block
    {
        const BoardGroup *group;
        std::size_t number;
        int spots = 0;
        int columns = 1;
        int width = 0;
        int words = 0; // height of the longest role, no more than a few lines
        [[nodiscard]] int rows() const { return (spots + columns - 1) / columns; }
    };

    int spotsOf(const BoardSeat &seat)
    {
        return seat.standing == Standing::Total ? 0 : seat.standing == Standing::Seat ? seat.seats : 1;
    }

    int wordsHeight(const BoardSeat &seat, const Metrics &m)
    {
        if (!m.large || spotsOf(seat) == 0)
            return 0;
        return std::min(mostLines * m.text.height(), wrappedTextHeight(m.text, m.cell - m.gap, seatLabel(seat))) + 4;
    }

    Block blockOf(const BoardGroup &group, std::size_t number, int width, const Metrics &m)
    {
        Block block { &group, number };
        for (const BoardSeat &seat : group.seats)
            block.spots += spotsOf(seat);
        for (const BoardSeat &seat : group.seats)
            block.words = std::max(block.words, wordsHeight(seat, m));
        block.columns = std::clamp(block.spots, 1, std::max(1, (width + m.gap) / m.cell));
        const int title = m.title.horizontalAdvance(seatGroupTitle(group)) + 1;
        block.width = std::min(width, std::max(block.columns * m.cell - m.gap, title));
        return block;
    }

    /** How many of the first blocks stand side by side. */
    std::size_t blocksInRow(std::span<const Block> blocks, int width)
    {
        int used = blocks.front().width;
        std::size_t count = 1;
        while (count < blocks.size() && used + blockGap + blocks[count].width <= width)
            used += blockGap + blocks[count++].width;
        return count;
    }

    class Placing final
    {
    public:
        Placing(int width, const Metrics &metrics, Qt::LayoutDirection direction)
            : m_width(width)
            , m(metrics)
            , m_direction(direction)
        {
        }

        void addRow(std::span<Block> blocks)
        {
            if (blocks.size() == 1)
                blocks.front().width = m_width;
            int heading = 0;
            int seats = 0;
            for (const Block &block : blocks) {
                heading = std::max(heading, titleHeight(block) + introHeight(block));
                seats = std::max(seats, block.rows() * pitch(block));
            }
            int x = 0;
            for (const Block &block : blocks) {
                addHeading(block, x, heading);
                addSpots(block, x, m_y + heading + headingGap);
                x += block.width + blockGap;
            }
            m_y += heading + headingGap + seats + Appearance::grid;
        }

        SeatLayout finish()
        {
            const int line = m.text.height();
            if (m.large)
                layout.key = { margin, m_y, m_width, line + 4 };
            else
                layout.caption = { margin, m_y - 2, m_width, 2 * line };
            layout.height = m_y + (m.large ? line + 6 : 2 * line) + margin - 2;
            return std::move(layout);
        }

        SeatLayout layout;

    private:
        [[nodiscard]] QRect placed(int x, int y, int width, int height) const
        {
            return QStyle::visualRect(
                m_direction, { 0, 0, m_width + 2 * margin, 1 }, QRect(x + margin, y, width, height));
        }
        /** From row to row of seats. */
        [[nodiscard]] int pitch(const Block &block) const { return m.mark + 6 + block.words; }
        [[nodiscard]] int titleHeight(const Block &block) const
        {
            return wrappedTextHeight(m.title, block.width, seatGroupTitle(*block.group));
        }
        [[nodiscard]] int introHeight(const Block &block) const
        {
            return m.large ? wrappedTextHeight(m.text, block.width, block.group->intro) : 0;
        }

        void addHeading(const Block &block, int x, int height)
        {
            const int title = titleHeight(block);
            SeatLayout::Heading heading { placed(x, m_y, block.width, title) };
            if (m.large)
                heading.intro = placed(x, m_y + title, block.width, height - title);
            layout.headings.push_back(heading);
        }

        void addSpots(const Block &block, int x, int y)
        {
            const int wordsWidth = m.cell - m.gap;
            const int indent = m.large ? (wordsWidth - m.mark) / 2 : 0;
            int n = 0;
            for (std::size_t s = 0; s < block.group->seats.size(); ++s)
                for (int chair = spotsOf(block.group->seats[s]); chair > 0; --chair, ++n) {
                    const int left = x + n % block.columns * m.cell;
                    const int top = y + n / block.columns * pitch(block);
                    SeatLayout::Spot spot { block.number, s, placed(left + indent, top, m.mark, m.mark) };
                    if (m.large)
                        spot.words = placed(left, top + m.mark + 4, wordsWidth, block.words);
                    layout.spots.push_back(spot);
                }
        }

        int m_width;
        const Metrics &m;
        Qt::LayoutDirection m_direction;
        int m_y = margin;
    };

}

QFont seatTitleFont()
{
    QFont font = Appearance::font(Appearance::Text::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont seatTextFont() { return Appearance::font(Appearance::Text::Small); }

QString seatGroupTitle(const BoardGroup &group)
{
    return group.seatCount() > 0 ? group.title + u" · "_s + figure(group.seatCount()) : group.title;
}

int wrappedTextHeight(const QFontMetrics &metrics, int width, const QString &text)
{
    if (text.isEmpty())
        return 0;
    return metrics.boundingRect(0, 0, std::max(width, 40), 100000, Qt::TextWordWrap, text).height() + 2;
}

QString seatLabel(const BoardSeat &seat) { return isValid(seat.council) ? seat.nominator : seat.role; }

SeatLayout layOutSeats(const BoardComposition &board, int whole, SeatChartSize size, Qt::LayoutDirection direction)
{
    const int width = std::max(whole - 2 * margin, 40);
    const Metrics metrics(size);
    std::vector<Block> blocks;
    for (std::size_t g = 0; g < board.groups.size(); ++g)
        blocks.push_back(blockOf(board.groups[g], g, width, metrics));
    Placing placing(width, metrics, direction);
    for (std::span<Block> rest = blocks; !rest.empty();) {
        const std::size_t count = blocksInRow(rest, width);
        placing.addRow(rest.first(count));
        rest = rest.subspan(count);
    }
    return placing.finish();
}

}
