// Faults in the files of texts: each is told with the file, the entry and the reason.
#include "BrokenBytes.h"
#include "LearnFixture.h"
#include "domain/FileIo.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace ics;

class TestLearnReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFilesOfTheRepository();
    void aMissingFileIsNamed();
    void aFaultIsToldWithItsEntry_data();
    void aFaultIsToldWithItsEntry();
    void textBrokenAnywhereIsAnErrorOrStillGood();
};

static const QString sourceFolder = QStringLiteral(ICS_SOURCE_DIR "/data/learn");

static QByteArray original(const QString &file) { return readFile(sourceFolder + u'/' + file).value(); }

/** A folder with the four files, one of them changed. */
class Changed final
{
public:
    Changed(const QString &file, const QByteArray &content)
    {
        for (const QString &name : QDir(sourceFolder).entryList(QDir::Files))
            write(m_folder.filePath(name), name == file ? content : original(name));
    }
    [[nodiscard]] Result<Learn> read() const { return Learn::read(m_folder.path()); }

private:
    // Not by writeFile(), which waits for the disk.
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no folder to write to");
    }

    QTemporaryDir m_folder;
};

void TestLearnReader::readsTheFilesOfTheRepository()
{
    const auto learn = Learn::read(sourceFolder);
    QVERIFY2(learn, learn ? "" : qPrintable(errorText(learn.error())));
    QCOMPARE(learn->terms().size(), theLearn().terms().size());
}

void TestLearnReader::aMissingFileIsNamed()
{
    const auto learn = Learn::read(u"/nowhere"_s);
    QVERIFY(!learn);
    QCOMPARE(learn.error().kind, ErrorKind::FileMissing);
    QCOMPARE(learn.error().file, u"/nowhere/glossary.json"_s);
}

void TestLearnReader::aFaultIsToldWithItsEntry_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *entry,
                         const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(entry)
                            << QString::fromUtf8(reason);
    };
    row("a field is missing", "glossary.json", "\"term\": \"Integrated Care Board\",", "", "icb", "term");
    row("a field is unknown", "glossary.json", "\"term\": \"Integrated Care Board\",",
        "\"term\": \"Integrated Care Board\", \"colour\": \"blue\",", "icb", "colour");
    row("a field is of the wrong kind", "glossary.json", "\"term\": \"Integrated Care Board\"", "\"term\": 7", "icb",
        "term");
    row("a text is empty", "glossary.json", "\"term\": \"Integrated Care Board\"", "\"term\": \" \"", "icb", "term");
    row("a key stands twice", "glossary.json", "\"key\": \"icp\"", "\"key\": \"icb\"", "icb", "twice");
    row("a key is badly written", "glossary.json", "\"key\": \"icb\"", "\"key\": \"I C B\"", "I C B", "key");
    row("a form belongs to two terms", "glossary.json", "\"ICPs\"", "\"icbs\"", "icp", "icbs");
    row("a link leads nowhere", "explainers.json", "[[ics]]", "[[icx]]", "what-is-an-ics", "icx");
    row("a link in a position leads nowhere", "differences.json", "\"They began in April 2022.\"",
        "\"They began in [[april]] 2022.\"", "start-date", "april");
    row("a link in a tip leads nowhere", "glossary.json", "The NHS body that plans", "The [[nhs-body]] that plans",
        "icb", "nhs-body");
    row("a link is not closed", "explainers.json", "[[ics]]", "[[ics]", "what-is-an-ics", "link");
    row("a placeholder is unknown", "explainers.json", "{people} in all", "{peple} in all", "what-is-an-ics", "peple");
    row("a related entry is not there", "questions.json", "\"related\": [\"ics\"", "\"related\": [\"icx\"",
        "what-is-an-ics", "icx");
    row("a related entry is of no kind", "questions.json", "\"related\": [\"ics\"", "\"related\": [\"quiz:ics\"",
        "what-is-an-ics", "quiz:ics");
    row("a fact is no number", "questions.json", "\"facts\": [1]", "\"facts\": [\"one\"]", "what-is-an-ics", "facts");
    row("a position has no date", "differences.json", "\"date\": \"2022\",", "", "system-population", "date");
    row("a comma is missing", "differences.json", "\"key\": \"start-date\",", "\"key\": \"start-date\"", "start-date",
        "a comma");
    row("a quotation mark is missing", "glossary.json", "\"term\": \"Integrated Care Board\"",
        "\"term\": \"Integrated Care Board", "icb", "quotation mark");
}

void TestLearnReader::aFaultIsToldWithItsEntry()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, entry);
    QFETCH(const QString, reason);
    QByteArray content = original(file);
    const qsizetype at = content.indexOf(from);
    QVERIFY(at >= 0);
    content.replace(at, from.size(), to);
    const auto learn = Changed(file, content).read();
    QVERIFY(!learn);
    const QString text = errorText(learn.error());
    QCOMPARE(learn.error().kind, ErrorKind::BadJson);
    const qint64 line = content.left(at).count('\n') + 1;
    const qint64 told = learn.error().line;
    QVERIFY2(told > line - 80 && told < line + 30, qPrintable(text)); // that of the field or where the entry begins
    QVERIFY2(text.contains(file), qPrintable(text));
    QVERIFY2(text.contains(u'“' + entry + u'”'), qPrintable(text));
    QVERIFY2(text.contains(reason), qPrintable(text));
}

// Whatever byte is changed or lost, the reader gives a value or an error that names the file; it never stops the
// program.
void TestLearnReader::textBrokenAnywhereIsAnErrorOrStillGood()
{
    QRandomGenerator random(7);
    int refused = 0;
    for (const QString &file : { u"glossary.json"_s, u"explainers.json"_s, u"questions.json"_s, u"differences.json"_s })
        for (int round = 0; round < 60; ++round) {
            const auto learn = Changed(file, brokenSomewhere(original(file), round, random, 40)).read();
            refused += !learn;
            QVERIFY(learn || learn.error().file.endsWith(file) || learn.error().detail.contains(u"nowhere"_s)
                || learn.error().detail.contains(u"not there"_s));
        }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TestLearnReader)
#include "tst_learnreader.moc"
