#include "MeshFixture.h"
#include "mesh/MeshBlob.h"

#include <QTest>

#include <lzma.h>

#include <QtEndian>

#include <random>

using namespace ics;
using namespace ics::fixture;
using namespace Qt::StringLiterals;

namespace {

Mesh smallMesh()
{
    auto built = buildMesh(squares(), u"x"_s);
    computeLevelOfDetail(built->mesh);
    return std::move(built->mesh);
}

/** Makes the checks of a blob of one chunk right again, so that damage reaches the decoder behind them. */
void sign(QByteArray &blob)
{
    constexpr qsizetype head = 24;
    constexpr qsizetype entry = 20;
    const auto check = [](const char *bytes, qsizetype size) {
        return qToLittleEndian<quint64>(
            lzma_crc64(reinterpret_cast<const uint8_t *>(bytes), static_cast<size_t>(size), 0));
    };
    const qsizetype payload = head + entry + 8;
    const quint64 ofChunk = check(blob.constData() + payload, blob.size() - payload);
    memcpy(blob.data() + head + 12, &ofChunk, 8);
    const quint64 ofHead = check(blob.constData(), head + entry);
    memcpy(blob.data() + head + entry, &ofHead, 8);
}

}

class tst_MeshBlob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatItEncodes_data();
    void decodesWhatItEncodes();
    void anEmptyMeshIsAMesh();
    void refusesAnotherNumberOfLsoas();
    void refusesEveryTruncation();
    void refusesEveryFlippedBit();
    void survivesDamageBehindTheChecks();
    void refusesDamageInEngland();
};

void tst_MeshBlob::decodesWhatItEncodes_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("twelve squares") << false;
    QTest::newRow("England") << true;
}

void tst_MeshBlob::decodesWhatItEncodes()
{
    QFETCH(bool, whole);
    const Mesh mesh = whole ? simplifiedEngland() : smallMesh();
    const QByteArray blob = encodeMesh(mesh);
    QVERIFY(blob.size() < 6'500'000);
    const auto decoded = decodeMesh(blob, mesh.lsoaCodes, u"x"_s);
    QVERIFY(decoded);
    QVERIFY(decoded->vertices == mesh.vertices);
    QVERIFY(decoded->lod == mesh.lod);
    QVERIFY(decoded->lsoaArea == mesh.lsoaArea);
    QVERIFY(decoded->lsoaBounds == mesh.lsoaBounds);
    QCOMPARE(decoded->arcs.size(), mesh.arcs.size());
    for (std::size_t i = 0; i < mesh.arcs.size(); ++i) {
        QCOMPARE(decoded->arcs[i].first, mesh.arcs[i].first);
        QCOMPARE(decoded->arcs[i].count, mesh.arcs[i].count);
        QCOMPARE(decoded->arcs[i].left, mesh.arcs[i].left);
        QCOMPARE(decoded->arcs[i].right, mesh.arcs[i].right);
        QCOMPARE(decoded->arcs[i].bounds, mesh.arcs[i].bounds);
    }
}

void tst_MeshBlob::anEmptyMeshIsAMesh()
{
    const auto decoded = decodeMesh(encodeMesh({}), {}, u"x"_s);
    QVERIFY(decoded);
    QVERIFY(decoded->arcs.empty());
}

void tst_MeshBlob::refusesAnotherNumberOfLsoas()
{
    const auto decoded = decodeMesh(encodeMesh(smallMesh()), { u"A"_s }, u"atlas.sqlite"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::AtlasDamaged);
    QCOMPARE(decoded.error().file, u"atlas.sqlite"_s);
}

void tst_MeshBlob::refusesEveryTruncation()
{
    const Mesh mesh = smallMesh();
    const QByteArray blob = encodeMesh(mesh);
    for (qsizetype size = 0; size < blob.size(); ++size)
        QVERIFY(!decodeMesh(blob.left(size), mesh.lsoaCodes, u"x"_s));
    QVERIFY(!decodeMesh(blob + '\0', mesh.lsoaCodes, u"x"_s));
}

void tst_MeshBlob::refusesEveryFlippedBit()
{
    const Mesh mesh = smallMesh();
    const QByteArray blob = encodeMesh(mesh);
    for (qsizetype bit = 0; bit < blob.size() * 8; ++bit) {
        QByteArray damaged = blob;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!decodeMesh(damaged, mesh.lsoaCodes, u"x"_s));
    }
}

void tst_MeshBlob::survivesDamageBehindTheChecks()
{
    const Mesh mesh = smallMesh();
    const QByteArray blob = encodeMesh(mesh);
    std::mt19937 random(7);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = blob;
        for (int i = 0; i < 1 + round % 4; ++i)
            damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(blob.size()))]
                = static_cast<char>(random());
        sign(damaged);
        const auto decoded = decodeMesh(damaged, mesh.lsoaCodes, u"x"_s);
        if (!decoded)
            continue;
        ++accepted;
        for (const Arc &arc : decoded->arcs)
            QVERIFY(arc.count >= 2 && arc.first + arc.count <= decoded->vertices.size());
    }
    QVERIFY(accepted < 20'000);
}

void tst_MeshBlob::refusesDamageInEngland()
{
    const QByteArray blob = encodeMesh(simplifiedEngland());
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray damaged = blob;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(blob.size()));
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
        QVERIFY(!decodeMesh(damaged, simplifiedEngland().lsoaCodes, u"x"_s));
        QVERIFY(!decodeMesh(QByteArrayView(blob).first(at), simplifiedEngland().lsoaCodes, u"x"_s));
    }
}

QTEST_GUILESS_MAIN(tst_MeshBlob)
#include "tst_meshblob.moc"
