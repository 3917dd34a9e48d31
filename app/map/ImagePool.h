// Images that are used again once nobody else looks at them: fresh pages for several megabytes cost more than
// the drawing.
#pragma once

#include <QImage>

#include <algorithm>
#include <utility>
#include <vector>

namespace ics {

class ImagePool final
{
public:
    /** Of any content. */
    [[nodiscard]] QImage take(QSize size, QImage::Format format, double devicePixelRatio)
    {
        const auto fits = [&](const QImage &i) { return i.isDetached() && i.size() == size && i.format() == format; };
        const auto found = std::find_if(m_images.begin(), m_images.end(), fits);
        QImage image(found == m_images.end() ? QImage(size, format) : std::move(*found));
        if (found != m_images.end())
            m_images.erase(found);
        image.setDevicePixelRatio(devicePixelRatio);
        return image;
    }
    /** Others may still hold it. Images of a former size go. */
    void giveBack(QImage image)
    {
        if (image.isNull())
            return;
        std::erase_if(m_images, [&](const QImage &i) { return i.size() != image.size(); });
        if (m_images.size() >= most)
            m_images.erase(m_images.begin());
        m_images.push_back(std::move(image));
    }

private:
    static constexpr std::size_t most = 2; // base and overlay of the frame on screen while the next is drawn
    std::vector<QImage> m_images;
};

}
