// Content as a bad disk, a half copied file or a slip of the hand leaves it: cut off, a byte changed, or a piece gone.
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace ics {

/** The round decides in which way, the generator where. */
inline QByteArray brokenSomewhere(QByteArray content, int round, QRandomGenerator &random, qsizetype piece)
{
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(content.size())));
    if (round % 3 == 0)
        content.truncate(at);
    else if (round % 3 == 1)
        content[at] = static_cast<char>(random.bounded(256));
    else
        content.remove(at, piece);
    return content;
}

}
