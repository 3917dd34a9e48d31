// The detail that a zoom comes to next, made while the frames before it are drawn, so that the frame on which it steps
// takes no longer than the others: by a thread of the lowest priority, on what the frames leave of the cores. No frame
// ever waits for it; one that comes too soon makes the detail itself.
#pragma once

#include "Borders.h"
#include "MeshDetail.h"

#include <QThread>

#include <memory>

namespace ics {

/** The threshold that a zoom reaches within its next few frames, if it goes on as from one scale (metres per device
    pixel) to the next; that of now if it reaches none. */
[[nodiscard]] std::uint8_t comingThreshold(double before, double now);

class DetailAhead final
{
public:
    using MeshPtr = std::shared_ptr<const Mesh>;

    DetailAhead() = default;
    ~DetailAhead() { wait(); }
    Q_DISABLE_COPY_MOVE(DetailAhead)

    /** Takes the memory that it needs, for times when no frame is wanted; false if it has it, or cannot now. */
    bool prepare(const MeshPtr &mesh, const MeshDetail &detail, const BorderLines &lines);
    /** Begins to make another detail of what is drawn now; nothing while it is at another one. */
    void begin(const MeshPtr &mesh, const MeshDetail &detail, const BorderLines &lines, std::uint8_t threshold);
    /** Exchanges what is drawn for what was begun; false if that is something else, or not yet done. */
    bool take(const MeshPtr &mesh, std::uint8_t threshold, MeshDetail &detail, BorderLines &lines);
    void wait();

private:
    [[nodiscard]] bool isOf(const MeshPtr &mesh, const BorderLines &lines) const;
    [[nodiscard]] bool isBusy() const { return m_thread && !m_thread->isFinished(); }

    MeshPtr m_mesh;
    MeshDetail m_detail;
    BorderLines m_lines;
    std::uint8_t m_wanted = 0;
    std::unique_ptr<QThread> m_thread; // works on the three above; null if nothing was begun, or it was taken
};

}
