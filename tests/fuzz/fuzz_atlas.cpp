// An atlas of a few LSOAs with bytes changed and the checksum put right again: whatever is in the file, opening it
// gives an atlas or an error. The input is a list of changes: three bytes of position, one of content.
#include "../atlas/SmallData.h"

#include "atlas/AtlasReader.h"
#include "atlas/ContentHash.h"
#include "atlas/SearchIndex.h"

#include <QCoreApplication>

using namespace ics;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_atlas";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication app(argc, argv);
    static const test::SmallFolder folder;
    static const bool built = folder.build().has_value();
    if (!built)
        std::abort();
    static const QByteArray good = readFile(folder.atlas()).value();

    QByteArray bytes = good;
    const qsizetype digits = bytes.indexOf("ics-content-hash:") + 17;
    bytes.replace(digits, 64, QByteArray(64, '0'));
    for (; size >= 4; data += 4, size -= 4)
        bytes[((data[0] << 16) | (data[1] << 8) | data[2]) % bytes.size()] = static_cast<char>(data[3]);
    const QString path = folder.path(QStringLiteral("changed.sqlite"));
    if (!writeFile(path, bytes) || !sealFile(path))
        return 0;
    const auto atlas = readAtlas(path);
    if (!atlas)
        return 0;
    for (const Area &area : (*atlas)->areas) {
        std::ignore = (*atlas)->pathTo(area.id);
        std::ignore = (*atlas)->practicesOf(area.id);
        std::ignore = (*atlas)->overlaps(area.id, EditionId {}, LevelId {});
    }
    if (auto search = SearchIndex::open(path))
        std::ignore = search->search(QStringLiteral("elmet"), EditionId {}, 20);
    return 0;
}
