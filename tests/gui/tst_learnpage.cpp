// Reading about it, in the real window and by the keyboard alone.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/DetailPane.h"
#include "widgets/FactCard.h"
#include "widgets/FoundModel.h"
#include "widgets/LearnPage.h"
#include "widgets/LearnView.h"
#include "widgets/LinkButton.h"
#include "widgets/Pages.h"
#include "widgets/TermLinks.h"
#include "widgets/TermTip.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeView>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

LearnPage *openPage(WindowFixture &f)
{
    QTest::keyClick(&f.window, Qt::Key_F2);
    auto *page = qobject_cast<LearnPage *>(f.window.pages()->shownPage());
    QCoreApplication::processEvents();
    return page;
}

AreaId areaOf(WindowFixture &f, const char *level, const char *code)
{
    return areaNamed(*f.window.session().atlas(), u"2026-04", QString::fromLatin1(level), QString::fromLatin1(code));
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

}

class TestLearnPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void cleanup() { theAppearance().setTextPercent(100); }
    void isReadByTheKeyboardAlone();
    void backAndForwardAreThePagesOwn();
    void alongTheListOnlyTheLastStepStays();
    void remembersWhatWasReadLast();
    void escapeClearsTheFilterFirst();
    void easyReadIsForExplainers();
    void hereFollowsTheSelection();
    void everyEntryFitsItsColumn_data();
    void everyEntryFitsItsColumn();
    void aLineHasSixtyToSeventyFiveCharacters();
    void nothingIsCutOffWithLargeText();
    void copiesTheTextWithItsSources();
    void theSearchFieldFindsAQuestion_data();
    void theSearchFieldFindsAQuestion();
    void whereAreasMatchTheSearchFieldOpensNoText();
    void aTermStandsAboveTheAreasNamedAfterIt_data();
    void aTermStandsAboveTheAreasNamedAfterIt();
    void anAreaThatBeginsSoStandsAboveATermThatDoes();
    void textsStandBelowTheAreas();
    void aTermIsExplainedWhereItStands();
    void aFactLeadsToTheDifferenceAboutIt();
};

void TestLearnPage::isReadByTheKeyboardAlone()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    QVERIFY(page);
    QCOMPARE(QApplication::focusWidget(), page->filter());
    QTest::keyClicks(page->filter(), u"place"_s);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), page->list());
    for (int i = 0; i < 20 && page->current().key != "what-is-a-place"_L1; ++i)
        press(Qt::Key_Down);
    QCOMPARE(learnRefText(page->current()), u"explainer:what-is-a-place"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), page->view());
    press(Qt::Key_Tab);
    QVERIFY2(page->view()->textCursor().hasSelection(), "Tab goes to the first link");
    press(Qt::Key_Return);
    const LearnRef followed = page->current();
    QVERIFY2(followed.key != "what-is-a-place"_L1, qPrintable(learnRefText(followed)));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(learnRefText(page->current()), u"explainer:what-is-a-place"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page->current(), followed);
    press(Qt::Key_Escape);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestLearnPage::backAndForwardAreThePagesOwn()
{
    WindowFixture f;
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    const AreaId area = f.window.session().selection().area;
    QVERIFY(f.window.session().canGoBack());
    LearnPage *page = openPage(f);
    const LearnRef first = page->current();
    page->open({ LearnKind::Term, u"icb"_s });
    for (QWidget *focus : { static_cast<QWidget *>(page->view()), static_cast<QWidget *>(page->list()),
             static_cast<QWidget *>(page->filter()) }) {
        focus->setFocus();
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page->current(), first);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page->current().key, u"icb"_s);
    }
    QCOMPARE(f.window.session().selection().area, area);
    press(Qt::Key_Escape);
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(f.window.session().selection().area != area, "in the panes they are the window's");
}

void TestLearnPage::alongTheListOnlyTheLastStepStays()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    const LearnRef first = page->current();
    page->list()->setFocus();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    QCOMPARE(page->current().key, u"what-is-a-neighbourhood"_s);
    page->goBack();
    QCOMPARE(page->current(), first);
}

void TestLearnPage::remembersWhatWasReadLast()
{
    WindowFixture f;
    openPage(f)->open({ LearnKind::Question, u"who-is-in-charge"_s });
    press(Qt::Key_Escape);
    QVERIFY(f.window.pages()->arePanesShown());
    QCOMPARE(openPage(f)->current().key, u"who-is-in-charge"_s);
}

void TestLearnPage::escapeClearsTheFilterFirst()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    QTest::keyClicks(page->filter(), u"xyzzy"_s);
    QCOMPARE(page->list()->model()->rowCount(), 0);
    press(Qt::Key_Escape);
    QVERIFY(page->filter()->text().isEmpty());
    QCOMPARE(page->list()->model()->rowCount(), 4);
    QCOMPARE(f.window.pages()->shownPage(), page);
    press(Qt::Key_Escape);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestLearnPage::easyReadIsForExplainers()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    const QString plain = page->view()->toPlainText();
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(page->easyButton()->isChecked());
    const QString easy = page->view()->toPlainText();
    QVERIFY(!easy.contains(u"in English only"));
    QVERIFY2(easy != plain && easy.contains(u"ICS is short for Integrated Care System."), qPrintable(easy));
    QVERIFY(page->asText().contains(u"ICS is short for Integrated Care System."));
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    QTRY_VERIFY(page->view()->toPlainText().contains(u"The ICS here is Staffordshire and Stoke-on-Trent."));
    QVERIFY(!page->view()->toPlainText().contains(u"Here, that means"));
    {
        const auto restore = qScopeGuard([former = QLocale()] { QLocale::setDefault(former); });
        QLocale::setDefault(QLocale(QLocale::Polish));
        f.window.session().setArea(areaOf(f, "system", "QOC"));
        QTRY_VERIFY(page->view()->toPlainText().contains(u"Easy Read is written in English only."));
    }
    page->open({ LearnKind::Term, u"icb"_s });
    QVERIFY(page->easyButton()->isHidden());
    QVERIFY(page->view()->toPlainText().contains(u"set up by law"));
}

void TestLearnPage::hereFollowsTheSelection()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    for (const auto &[level, code] :
        { std::pair { "system", "QNC" }, std::pair { "region", "Y60" }, std::pair { "system", "QOC" } }) {
        const AreaId area = areaOf(f, level, code);
        QVERIFY(isValid(area));
        f.window.session().setArea(area);
        const QString text = page->view()->toPlainText();
        QVERIFY2(text.contains(u"The area on screen: "_s + f.area().name), qPrintable(text));
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
    }
    f.window.pages()->showPanes();
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    QVERIFY(openPage(f)->view()->toPlainText().contains(f.area().name));
}

void TestLearnPage::everyEntryFitsItsColumn_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual text") << 100;
    QTest::newRow("text at 150 %") << 150;
}

void TestLearnPage::everyEntryFitsItsColumn()
{
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    WindowFixture f;
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    LearnPage *page = openPage(f);
    const Learn &learn = *Learn::shared();
    std::vector<LearnRef> refs;
    for (const LearnExplainer &explainer : learn.explainers())
        refs.push_back({ LearnKind::Explainer, explainer.key });
    for (const LearnDifference &difference : learn.differences())
        refs.push_back({ LearnKind::Difference, difference.key });
    for (const LearnRef &ref : refs) {
        page->open(ref);
        QCOMPARE(page->view()->horizontalScrollBar()->maximum(), 0);
        const QString text = page->view()->toPlainText();
        QVERIFY2(!text.contains(u'{') && !text.contains(u"[["), qPrintable(learnRefText(ref)));
    }
}

void TestLearnPage::aLineHasSixtyToSeventyFiveCharacters()
{
    WindowFixture f({ 1440, 900 });
    LearnPage *page = openPage(f);
    std::vector<int> lengths; // of full lines of the paragraphs
    for (QTextBlock block = page->view()->document()->begin(); block.isValid(); block = block.next())
        for (int line = 0; line + 1 < block.layout()->lineCount(); ++line)
            if (block.length() > 150)
                lengths.push_back(block.layout()->lineAt(line).textLength());
    QVERIFY(lengths.size() > 5);
    const double mean = std::accumulate(lengths.begin(), lengths.end(), 0.0) / static_cast<double>(lengths.size());
    QVERIFY2(mean >= 60 && mean <= 75, qPrintable(QString::number(mean)));
}

void TestLearnPage::nothingIsCutOffWithLargeText()
{
    theAppearance().setTextPercent(150);
    WindowFixture f;
    LearnPage *page = openPage(f);
    page->list()->expandAll();
    QCoreApplication::processEvents();
    for (const auto *button : page->findChildren<QToolButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    const QTreeView &list = *page->list();
    int rows = 0;
    for (QModelIndex index = list.model()->index(0, 0); index.isValid(); index = list.indexBelow(index), ++rows) {
        const QRect row = list.visualRect(index);
        const QFont font = Appearance::font(Appearance::Text::Body);
        const QRect words = QFontMetrics(font).boundingRect(
            0, 0, row.width() - 12, QWIDGETSIZE_MAX, Qt::TextWordWrap, index.data().toString());
        QVERIFY2(words.height() <= row.height() && words.width() <= row.width(), qPrintable(index.data().toString()));
    }
    QVERIFY(rows > 150);
}

void TestLearnPage::copiesTheTextWithItsSources()
{
    WindowFixture f;
    LearnPage *page = openPage(f);
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), page->asText());
    const QString copied = page->asText();
    QVERIFY2(copied.contains(u"National Health Service Act 2006"), qPrintable(copied));
}

void TestLearnPage::theSearchFieldFindsAQuestion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a term asked for") << u"what is an ICB"_s << u"icb"_s;
    QTest::newRow("a question") << u"who is in charge"_s << u"question:who-is-in-charge"_s;
}

void TestLearnPage::theSearchFieldFindsAQuestion()
{
    QFETCH(const QString, typed);
    WindowFixture f;
    f.type(typed);
    const QListView *list = f.window.topBar()->search()->list();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<LearnPage *>(f.window.pages()->shownPage()));
    auto *page = qobject_cast<LearnPage *>(f.window.pages()->shownPage());
    QTEST(learnRefText(page->current()), "expected");
    QCOMPARE(QApplication::focusWidget(), page->view());
    QVERIFY(!f.window.topBar()->search()->isPopupShown());
}

void TestLearnPage::whereAreasMatchTheSearchFieldOpensNoText()
{
    WindowFixture f;
    f.type(u"care board"_s);
    const QListView *list = f.window.topBar()->search()->list();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestLearnPage::aTermStandsAboveTheAreasNamedAfterIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    for (const QString &term : { u"ICB"_s, u"PCN"_s, u"stp"_s })
        QTest::newRow(qPrintable(term)) << term << term.toLower();
    QTest::newRow("the whole name in three words") << u"integrated care board"_s << u"icb"_s;
    QTest::newRow("the whole name in two words") << u"Integrated  care"_s << u"integrated-care"_s;
    QTest::newRow("a name with which that of a network begins") << u"integrated care partnership"_s << u"icp"_s;
}

void TestLearnPage::anAreaThatBeginsSoStandsAboveATermThatDoes()
{
    WindowFixture f;
    const AtlasPtr atlas = f.window.session().atlas();
    const AreaId area = atlas->country(f.window.session().selection().edition);
    const FindResult result { .query = u"north east"_s,
        .status = FindStatus::Candidates,
        .items = { { .title = u"North East and North Cumbria"_s,
            .kindKey = atlas->level(atlas->area(area).level).key,
            .area = area } } };
    const LearnHit begun { .ref = { LearnKind::Term, u"icb"_s }, .title = u"North east board"_s, .isBegun = true };
    const LearnHit named { .ref = { LearnKind::Term, u"icb"_s }, .title = u"North east"_s, .isNamed = true };
    FoundModel model;
    model.setResult(atlas.get(), result, { begun });
    QVERIFY(!model.learnHit(0) && model.learnHit(1));
    model.setResult(atlas.get(), result, { named });
    QVERIFY2(model.learnHit(0) && !model.learnHit(1), "a whole name is more than a beginning");
}

void TestLearnPage::aTermStandsAboveTheAreasNamedAfterIt()
{
    QFETCH(const QString, typed);
    WindowFixture f;
    f.type(typed);
    const QAbstractItemModel *model = f.window.topBar()->search()->list()->model();
    QTRY_VERIFY(model->rowCount() > 1);
    const auto isTerm = [&](int row) {
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u", Glossary, "_s);
    };
    QVERIFY(isTerm(0));
    QVERIFY(!isTerm(1));
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<LearnPage *>(f.window.pages()->shownPage()));
    const auto *page = qobject_cast<LearnPage *>(f.window.pages()->shownPage());
    QTEST(page->current().key, "key");
}

void TestLearnPage::textsStandBelowTheAreas()
{
    WindowFixture f;
    f.type(u"care board"_s);
    const QAbstractItemModel *model = f.window.topBar()->search()->list()->model();
    QTRY_VERIFY(model->rowCount() > 0);
    bool texts = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isText = model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u", Glossary, ");
        QVERIFY2(!texts || !model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u", System, "),
            "an area below a text");
        texts = texts || isText;
    }
    QVERIFY(texts);
    QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Escape);
    f.searchFor(u"ST4 2AE"_s);
    QVERIFY(f.window.pages()->arePanesShown());
}

void TestLearnPage::aTermIsExplainedWhereItStands()
{
    WindowFixture f;
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    FactRow *row = nullptr;
    const auto findRow = [&] {
        for (const FactCard *card : f.window.detailPane()->cards())
            for (FactRow *candidate : card->rows())
                if (candidate->isVisible() && candidate->isLabelTerm())
                    row = row ? row : candidate;
        return row != nullptr;
    };
    QTRY_VERIFY(findRow());
    row->setFocus();
    press(Qt::Key_F1, Qt::ShiftModifier);
    TermTip *tip = f.window.findChild<TermTip *>();
    QVERIFY(tip && tip->isVisible());
    QVERIFY2(tip->text().contains(u"Sources: "), qPrintable(tip->text()));
    QTest::keyClick(tip, Qt::Key_Escape);
    QVERIFY(!tip->isVisible());
    QVERIFY(f.window.pages()->arePanesShown());
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(tip->isVisible());
    tip->readMore()->click();
    auto *page = qobject_cast<LearnPage *>(f.window.pages()->shownPage());
    QVERIFY(page && !tip->isVisible());
    QCOMPARE(page->current().kind, LearnKind::Term);
}

void TestLearnPage::aFactLeadsToTheDifferenceAboutIt()
{
    WindowFixture f;
    f.window.session().setArea(areaOf(f, "system", "QNC"));
    LinkButton *link = nullptr;
    const auto findLink = [&] {
        for (LinkButton *candidate : f.window.detailPane()->card(u"people")->findChildren<LinkButton *>())
            if (candidate->isVisible() && candidate->text().contains(u"How many people live in a system?"))
                link = candidate;
        return link != nullptr;
    };
    QTRY_VERIFY(findLink());
    link->setFocus();
    press(Qt::Key_Space);
    auto *page = qobject_cast<LearnPage *>(f.window.pages()->shownPage());
    QVERIFY(page);
    QCOMPARE(learnRefText(page->current()), u"difference:system-population"_s);
}

QTEST_MAIN(TestLearnPage)
#include "tst_learnpage.moc"
