// What became of an area: the areas of the same level in another edition that its LSOAs belong to.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace ics {

class Overlaps final
{
public:
    Overlaps() = default;
    /** The codes of every LSOA in this edition and in the other one. */
    Overlaps(const std::vector<QString> &here, const std::vector<QString> &there);

    /** Codes there with the number of LSOAs shared, most first. */
    [[nodiscard]] std::vector<std::pair<QString, int>> of(const QString &code) const;
    /** Empty while the code itself lives on. */
    [[nodiscard]] QStringList successors(const QString &code) const;
    /** Whether the area has the same LSOAs under the same code there. */
    [[nodiscard]] bool isUnchanged(const QString &code) const;

private:
    QMap<QString, QMap<QString, int>> m_shared;
    QMap<QString, int> m_sizeThere;
};

}
