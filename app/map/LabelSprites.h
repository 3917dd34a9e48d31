// Names as small finished pictures, text with halo: outlining letters costs a hundred times as much as
// copying them, and the same names are drawn frame after frame.
#pragma once

#include "ColourScheme.h"
#include "GlyphMasks.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QStringList>

#include <span>

namespace ics {

class LabelSprites final
{
public:
    /** Centred lines; the text's own rectangle begins margin pixels inside the picture. */
    [[nodiscard]] QImage picture(const QStringList &lines, const QFont &font);
    /** Forgets everything if these are other than before. */
    void setLook(Theme theme, double devicePixelRatio);
    /** Makes the letters that most names are of, a few at each call, so that no frame has to; false when all are made.
     */
    bool prepareLetters(const QFont &font);
    /** Makes the pictures of some more of these names, in the same way; false when all are made, or enough of them. */
    bool preparePictures(std::span<const QStringList *const> names, const QFont &font);

    static constexpr int haloAlpha = 235; // of 255
    static constexpr int margin = 3; // device-independent pixels round the text, for the halo

private:
    QHash<QString, QImage> m_pictures;
    GlyphMasks m_glyphs;
    Theme m_theme = Theme::Light;
    double m_ratio = 0;
    void forgetPictures();
    static QString keyOf(const QStringList &lines, const QFont &font);

    qsizetype m_bytes = 0; // of all pictures
    QString m_preparedFont;
    qsizetype m_preparedLetters = 0;
};

}
