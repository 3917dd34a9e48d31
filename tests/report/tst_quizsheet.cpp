// The quiz on paper, through the text document before it is printed, and as a PDF.
#include "AtlasFixture.h"
#include "models/QuizCode.h"
#include "models/QuizText.h"
#include "report/QuizMap.h"
#include "report/QuizSheet.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

class TestQuizSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetHoldsEveryQuestionAndOnItsOwnPagesTheAnswers();
    void withoutAnswersNothingTellsThem();
    void noQuestionGoesOverTheEndOfAPage_data();
    void noQuestionGoesOverTheEndOfAPage();
    void thePdfHasAsManyPages();
    void aFolderThatIsNotThereIsAnError();
    void marksLieWithinTheirAreas();
    void lettersNeverCoverOneAnother();
    void theMapNamesNothing();

private:
    static Quiz quiz(int number = 10, QuizKinds kinds = allQuizKinds, const QString &word = u"SHEET"_s)
    {
        QuizOrder order = usualQuiz(*theAtlas());
        order.word = word;
        order.number = number;
        order.kinds = kinds;
        return makeQuiz(*theAtlas(), order);
    }
    static QuizSheet sheet(const Quiz &of, bool withAnswers, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return { *theAtlas(), of, withAnswers, QGuiApplication::font(), direction };
    }
};

void TestQuizSheet::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestQuizSheet::theSheetHoldsEveryQuestionAndOnItsOwnPagesTheAnswers()
{
    const Quiz asked = quiz();
    const QuizSheet made = sheet(asked, true);
    const QString text = made.document().toPlainText();
    QVERIFY(made.title().contains(u"SHEET"_s));
    QVERIFY(made.footer().contains(u"April 2026"_s));
    QVERIFY(made.footer().contains(theAtlas()->contentHash.left(8)));
    QVERIFY(made.footer().contains(theAtlas()->attribution.simplified()));
    const qsizetype answers = text.indexOf(u"Answers · class code SHEET"_s);
    QVERIFY(answers > 0);
    int maps = 0;
    for (std::size_t i = 0; i < asked.questions.size(); ++i) {
        const QuizWords words = quizWords(*theAtlas(), asked.questions[i]);
        const qsizetype here = text.indexOf(u"%1. %2"_s.arg(i + 1).arg(words.prompt));
        QVERIFY2(here >= 0 && here < answers, qPrintable(words.prompt));
        for (const QString &choice : words.choices)
            QVERIFY(text.left(answers).contains(choice));
        QVERIFY2(text.mid(answers).contains(words.why), qPrintable(words.why));
        QVERIFY(text.mid(answers).contains(u"%1. %2"_s.arg(i + 1).arg(words.letteredAnswer)));
        maps += needsMap(asked.questions[i].form);
    }
    QVERIFY(maps > 0);
    QCOMPARE(text.count(QChar::ObjectReplacementCharacter), maps);
    int headings = 0;
    double answersTop = 0;
    for (QTextBlock block = made.document().begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() == 3;
        if (block.text().startsWith(u"Answers"_s))
            answersTop = made.document().documentLayout()->blockBoundingRect(block).top();
    }
    QCOMPARE(headings, 20);
    QVERIFY(std::fmod(answersTop, made.document().pageSize().height()) < 40);
}

void TestQuizSheet::withoutAnswersNothingTellsThem()
{
    const Quiz asked = quiz();
    const QString text = sheet(asked, false).document().toPlainText();
    for (const QuizQuestion &question : asked.questions)
        QVERIFY(!text.contains(quizWords(*theAtlas(), question).why));
}

void TestQuizSheet::noQuestionGoesOverTheEndOfAPage_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("kinds");
    QTest::newRow("twenty of all kinds") << 20 << allQuizKinds.toInt();
    QTest::newRow("twenty with maps") << 20 << (QuizKinds(QuizKind::Locate) | QuizKind::Name).toInt();
    QTest::newRow("words alone") << 20 << static_cast<int>(QuizKind::Seat);
}

void TestQuizSheet::noQuestionGoesOverTheEndOfAPage()
{
    QFETCH(const int, number);
    QFETCH(const int, kinds);
    for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        const QuizSheet made = sheet(quiz(number, QuizKinds::fromInt(kinds)), true, direction);
        const double height = made.document().pageSize().height();
        const auto frames = made.document().rootFrame()->childFrames();
        QCOMPARE(frames.size(), 2 * number);
        for (QTextFrame *frame : frames) {
            const QRectF box = made.document().documentLayout()->frameBoundingRect(frame);
            QVERIFY(box.height() < height);
            QCOMPARE(std::floor(box.top() / height), std::floor((box.bottom() - 1) / height));
        }
    }
}

void TestQuizSheet::thePdfHasAsManyPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const QuizSheet made = sheet(quiz(), true);
    QVERIFY(writeQuizPdf(made, path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/Count " + QByteArray::number(made.pageCount())));
    QCOMPARE(bytes.count("/Type /Page\n"), made.pageCount());
    QVERIFY(made.pageCount() >= 3 && made.pageCount() <= 8);
}

void TestQuizSheet::aFolderThatIsNotThereIsAnError()
{
    const auto written = writeQuizPdf(sheet(quiz(5, QuizKind::Seat), false), u"/nowhere/at/all/sheet.pdf"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
}

void TestQuizSheet::marksLieWithinTheirAreas()
{
    const Atlas &atlas = *theAtlas();
    for (int seed = 0; seed < 20; ++seed)
        for (const QuizQuestion &question : quiz(20, QuizKind::Locate, u"M%1"_s.arg(seed)).questions) {
            const QuizMap map = QuizMap::make(atlas, question);
            QCOMPARE(map.marks.size(), question.choices.size());
            for (std::size_t i = 0; i < map.marks.size(); ++i) {
                QVERIFY(map.bounds.contains(map.marks[i]));
                bool found = false;
                for (const LsoaId id : atlas.lsoasOf(question.choices[i].area))
                    found = found || QPointF(atlas.lsoas[index(id)].x, atlas.lsoas[index(id)].y) == map.marks[i];
                QVERIFY(found);
            }
        }
}

void TestQuizSheet::lettersNeverCoverOneAnother()
{
    constexpr double radius = 10;
    for (const bool inLondon : { false, true })
        for (int seed = 0; seed < 30; ++seed) {
            QuizOrder order = usualQuiz(*theAtlas());
            order.word = u"APART%1"_s.arg(seed);
            order.kinds = QuizKind::Locate;
            if (inLondon)
                order.field = theAtlas()->areaByCode(order.edition, u"Y56");
            for (const QuizQuestion &question : makeQuiz(*theAtlas(), order).questions) {
                const QuizMap map = QuizMap::make(*theAtlas(), question);
                Viewport viewport;
                viewport.size = { 300, 250 };
                viewport = viewport.fittedTo(map.bounds, 2);
                std::vector<QPointF> points;
                std::vector<double> room;
                for (std::size_t i = 0; i < map.marks.size(); ++i) {
                    points.push_back(viewport.toScreen(map.marks[i]));
                    room.push_back(map.sizes[i] / viewport.metresPerPixel);
                }
                const std::vector<QPointF> places = lettersApart(points, room, radius);
                QCOMPARE(places.size(), points.size());
                for (std::size_t i = 0; i < places.size(); ++i)
                    for (std::size_t k = 0; k < i; ++k)
                        QVERIFY(QLineF(places[i], places[k]).length() >= 2 * radius);
            }
        }
}

void TestQuizSheet::theMapNamesNothing()
{
    const Atlas &atlas = *theAtlas();
    for (const QuizQuestion &question : quiz(20, QuizKinds(QuizKind::Locate) | QuizKind::Name).questions) {
        const QuizMap map = QuizMap::make(atlas, question);
        QVERIFY(!map.scene.labels);
        QVERIFY(map.scene.valueTexts.empty());
        for (const QString &name : map.scene.shownLevel()->names)
            for (const Area &area : atlas.areas)
                if (area.level == atlas.area(question.subject).level)
                    QVERIFY2(name != area.name, qPrintable(name));
        for (std::size_t i = 0; i < question.choices.size(); ++i)
            QCOMPARE(map.areas.at(i),
                static_cast<int>(question.choices[i].area)
                    - static_cast<int>(atlas.tableOf(atlas.area(question.choices[i].area)).first));
    }
}

QTEST_MAIN(TestQuizSheet)
#include "tst_quizsheet.moc"
