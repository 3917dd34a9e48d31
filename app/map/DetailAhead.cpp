#include "DetailAhead.h"

#include <cmath>

namespace ics {

std::uint8_t comingThreshold(double before, double now)
{
    constexpr int framesAhead = 8;
    constexpr double quickest = 1.25; // beyond that it is a jump
    const std::uint8_t threshold = drawingThreshold(now);
    const double pace = now / before;
    if (!(pace < quickest && pace > 1 / quickest))
        return threshold;
    const std::uint8_t later = drawingThreshold(now * std::pow(pace, framesAhead));
    if (later == threshold)
        return threshold;
    for (int frame = 1; frame < framesAhead; ++frame)
        if (const std::uint8_t next = drawingThreshold(now * std::pow(pace, frame)); next != threshold)
            return next;
    return later;
}

bool DetailAhead::isOf(const MeshPtr &mesh, const BorderLines &lines) const
{
    return m_mesh == mesh && m_lines.levels == lines.levels;
}

void DetailAhead::wait()
{
    if (m_thread)
        m_thread->wait();
}

bool DetailAhead::prepare(const MeshPtr &mesh, const MeshDetail &detail, const BorderLines &lines)
{
    if (isBusy() || isOf(mesh, lines))
        return false;
    m_thread.reset();
    m_mesh = mesh;
    m_detail = detail;
    m_lines = lines;
    return true;
}

void DetailAhead::begin(const MeshPtr &mesh, const MeshDetail &detail, const BorderLines &lines, std::uint8_t threshold)
{
    if (isBusy())
        return;
    const bool isNew = prepare(mesh, detail, lines);
    if (!isNew && m_thread && m_wanted == threshold)
        return;
    m_wanted = threshold;
    m_thread.reset(QThread::create([this] {
        m_detail.setThreshold(*m_mesh, m_wanted, Cores::One);
        m_lines.setDetail(m_detail, Cores::One);
    }));
    m_thread->start(QThread::IdlePriority);
}

bool DetailAhead::take(const MeshPtr &mesh, std::uint8_t threshold, MeshDetail &detail, BorderLines &lines)
{
    if (!m_thread || isBusy() || m_wanted != threshold || !isOf(mesh, lines))
        return false;
    m_thread.reset();
    std::swap(m_detail, detail);
    std::swap(m_lines, lines);
    return true;
}

}
