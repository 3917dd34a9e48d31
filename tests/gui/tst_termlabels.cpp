// Terms as links in the running text of every page: all are found, reached and opened by keyboard alone, and a click on
// one does nothing else.
#include "WindowFixture.h"
#include "models/Languages.h"
#include "models/LearnIndex.h"
#include "models/LearnText.h"
#include "widgets/Actions.h"
#include "widgets/AreaCommands.h"
#include "widgets/DetailPane.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/FactRow.h"
#include "widgets/LearnDialog.h"
#include "widgets/LearnView.h"
#include "widgets/LegendPanel.h"
#include "widgets/NoticeBar.h"
#include "widgets/Pages.h"
#include "widgets/PlacesDialog.h"
#include "widgets/QuizAsk.h"
#include "widgets/QuizPage.h"
#include "widgets/QuizStart.h"
#include "widgets/Teaching.h"
#include "widgets/TermHeads.h"
#include "widgets/TermLabel.h"
#include "widgets/TermLinks.h"
#include "widgets/TermTip.h"
#include "widgets/TreePane.h"
#include "widgets/WhereAmI.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

void speak(const QString &key)
{
    QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
    theAppearance().languageHasChanged();
}

/** Sentences, not names, headings or figures. */
bool isRunningText(const QLabel &label)
{
    return label.isVisible() && label.wordWrap() && label.text().contains(u' ')
        && (label.text().endsWith(u'.') || label.text().endsWith(u'۔'));
}

std::vector<TermLabel *> linked(const QWidget &part)
{
    std::vector<TermLabel *> labels;
    for (TermLabel *label : part.findChildren<TermLabel *>())
        if (label->isVisible() && !label->links().empty())
            labels.push_back(label);
    return labels;
}

QString definition(const TermLabel &label, int link)
{
    return learnPlain(*Learn::shared(), label.links()[static_cast<std::size_t>(link)].term->shortText);
}

class Window final
{
    WindowFixture m_fixture;

public:
    Window()
        : m_fixture({ 1440, 900 })
        , window(m_fixture.window)
    {
        QSignalSpy ready(window.termLinks(), &TermLinks::ready);
        Session &session = window.session();
        const EditionId edition = session.selection().edition;
        session.setArea(session.atlas()->areaByCode(edition, session.atlas()->levelByKey(u"system"), u"QNC"));
        if (!LearnIndex::shared().readyFinder())
            ready.wait(5000);
        QCoreApplication::processEvents();
    }
    ~Window() { window.pages()->showPanes(); }

    MainWindow &window;

    QWidget *open(const QString &page)
    {
        const Actions &a = window.actions();
        const QHash<QString, QAction *> actions { { u"boards"_s, a.boards }, { u"changes"_s, a.changes },
            { u"timeline"_s, a.timeline }, { u"compare"_s, a.compareAreas }, { u"quiz"_s, a.quiz },
            { u"exercise"_s, a.exercise } };
        if (page == u"compare two"_s) {
            pin(u"QNC"_s);
            pin(u"QHM"_s);
        }
        if (page == u"places"_s) {
            a.places->trigger();
            QCoreApplication::processEvents();
            return window.findChild<PlacesDialog *>();
        }
        if (page == u"where"_s) {
            a.whereAmI->trigger();
            QCoreApplication::processEvents();
            return window.findChild<WhereAmI *>();
        }
        if (page == u"about"_s || page == u"match"_s) {
            (page == u"about"_s ? a.about : a.matchList)->trigger();
            QCoreApplication::processEvents();
            return QApplication::activeModalWidget();
        }
        if (page == u"postcode"_s)
            m_fixture.searchFor(u"ST4 2AE"_s);
        if (QAction *action = actions.value(page.section(u' ', 0, 0)))
            action->trigger();
        if (page == u"quiz"_s)
            return answerOne();
        if (page == u"exercise"_s) { // makes an atlas of its own
            const Teaching &teaching = *window.teaching();
            if (!QTest::qWaitFor([&] { return teaching.exercise()->isOnScreen(); }, 20000))
                return nullptr;
            QTest::qWait(100); // until the panel has its place
        }
        QCoreApplication::processEvents();
        return &window;
    }

private:
    void pin(const QString &code)
    {
        const Atlas &atlas = *window.session().atlas();
        window.areaCommands()->pins().pin(
            atlas.areaByCode(window.session().selection().edition, atlas.levelByKey(u"system"), code));
    }
    /** "Which level does this?": its explanation tells what the level is. */
    QWidget *answerOne()
    {
        auto *page = qobject_cast<QuizPage *>(window.pages()->shownPage());
        QuizOrder order = page->startCard()->order();
        order.word = u"FERN27"_s;
        order.kinds = QuizKinds(QuizKind::Level);
        page->begin(order);
        QCoreApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QTest::qWait(20);
        return page;
    }
};

}

class TestTermLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { speak(u"en"_s); }
    void runningTextOfEveryPageHasItsLinks_data();
    void runningTextOfEveryPageHasItsLinks();
    void theKeyboardReachesAndOpensATerm_data();
    void theKeyboardReachesAndOpensATerm();
    void aClickExplainsAndDoesNothingElse();
    void aFactThatIsASentenceHasItsLinksAndAFigureNone();
    void readingOnOverADialogLosesNothingOfIt();
    void textStaysPlainAndCanBeSelected();
    void arrowsGoThroughTheLinks();
    void aHeadThatIsATermSaysWhatItMeans();
};

void TestTermLabels::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestTermLabels::runningTextOfEveryPageHasItsLinks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("least"); // labels with links
    for (const QString &language : { u"en"_s, u"pl"_s, u"ur"_s })
        for (const auto &[page, least] : { std::pair(u"panes"_s, 3), std::pair(u"postcode"_s, 3),
                 std::pair(u"boards"_s, 2), std::pair(u"changes"_s, 1), std::pair(u"timeline"_s, 1),
                 std::pair(u"compare"_s, 0), std::pair(u"compare two"_s, 1), std::pair(u"places"_s, 3),
                 std::pair(u"where"_s, 0), std::pair(u"quiz"_s, 1), std::pair(u"exercise"_s, 1),
                 std::pair(u"about"_s, 1), std::pair(u"match"_s, 1) })
            QTest::newRow(qPrintable(language + u": "_s + page)) << language << page << least;
}

void TestTermLabels::runningTextOfEveryPageHasItsLinks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    QFETCH(const int, least);
    speak(language);
    Window w;
    const QWidget *part = w.open(page);
    QVERIFY(part && part->isVisible());
    int withLinks = 0;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        const auto *terms = qobject_cast<const TermLabel *>(label);
        const auto &expected = LearnIndex::shared().linksIn(label->text());
        label->heightForWidth(label->width()); // lays out what is below the edge of its pane
        if (qobject_cast<const FactRow *>(label->parentWidget()) && !isRunningText(*label))
            continue; // a figure or a name
        withLinks += terms && label->isVisible() && !expected.empty();
        if (isRunningText(*label) && !expected.empty())
            QVERIFY2(terms,
                qPrintable(QLatin1String(label->parentWidget()->metaObject()->className()) + u": no links in "_s
                    + label->text()));
        if (!terms || !label->isVisible())
            continue;
        QVERIFY2(terms->links().size() == expected.size(), qPrintable(label->text()));
        QCOMPARE(bool(label->focusPolicy() & Qt::TabFocus), !expected.empty());
        for (int link = 0; link < static_cast<int>(expected.size()); ++link) {
            const auto rects = terms->rectsOf(link);
            QVERIFY2(!rects.empty(), qPrintable(label->text()));
            for (const QRect &rect : rects)
                QVERIFY2(label->rect().adjusted(-2, -2, 2, 4).contains(rect), qPrintable(label->text()));
        }
    }
    QVERIFY2(withLinks >= least, qPrintable(QString::number(withLinks)));
}

void TestTermLabels::theKeyboardReachesAndOpensATerm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : { u"en"_s, u"pl"_s })
        for (const QString &page :
            { u"panes"_s, u"boards"_s, u"changes"_s, u"timeline"_s, u"places"_s, u"quiz"_s, u"about"_s })
            QTest::newRow(qPrintable(language + u": "_s + page)) << language << page;
}

void TestTermLabels::theKeyboardReachesAndOpensATerm()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    speak(language);
    Window w;
    QWidget *part = w.open(page);
    TermLabel *label = nullptr;
    for (const auto way : { Qt::NoModifier, Qt::ShiftModifier }) // what is above the first stop of a page is behind it
        for (int presses = 0; presses < 60 && !label; ++presses) {
            QTest::keyClick(part->window(), Qt::Key_Tab, way);
            label = qobject_cast<TermLabel *>(QApplication::focusWidget());
        }
    QVERIFY2(label && part->isAncestorOf(label), "no term within 60 stops");
    const int link = label->currentLink();
    QVERIFY(link >= 0);
    const FoundTerm &found = label->links()[static_cast<std::size_t>(link)];
    const QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(label)->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->role(), QAccessible::Link);
    QCOMPARE(focused->text(QAccessible::Name), label->text().mid(found.start, found.length));
    QVERIFY(focused->state().focused && focused->state().linked);
    QVERIFY(focused->rect().contains(label->mapToGlobal(label->rectsOf(link).front().center())));
    QTest::keyClick(label, Qt::Key_Return);
    const TermTip *tip = w.window.findChild<TermTip *>();
    QVERIFY(tip && tip->isVisible());
    QVERIFY2(tip->text().contains(definition(*label, link)), qPrintable(tip->text()));
    QTest::keyClick(w.window.findChild<TermTip *>(), Qt::Key_Escape);
    QVERIFY(!tip->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), label);
    QCOMPARE(label->currentLink(), link);
    QVERIFY(part->isVisible());
}

void TestTermLabels::aClickExplainsAndDoesNothingElse()
{
    Window w;
    const auto labels = linked(*w.window.mapPane()->legend());
    QVERIFY(!labels.empty());
    TermLabel *label = labels.front();
    const Selection before = w.window.session().selection();
    QTest::mouseClick(label, Qt::LeftButton, {}, label->rectsOf(0).front().center());
    const TermTip *tip = w.window.findChild<TermTip *>();
    QVERIFY(tip && tip->isVisible());
    QVERIFY2(tip->text().contains(definition(*label, 0)), qPrintable(tip->text()));
    QVERIFY(w.window.session().selection() == before);
    QTest::keyClick(w.window.findChild<TermTip *>(), Qt::Key_Escape);
    QVERIFY(!tip->isVisible());
    QTest::mouseClick(label, Qt::LeftButton, {}, label->rect().bottomRight() - QPoint(2, 2));
    QVERIFY(!tip->isVisible());
}

void TestTermLabels::aFactThatIsASentenceHasItsLinksAndAFigureNone()
{
    Window w;
    std::vector<TermLabel *> values;
    for (TermLabel *label : linked(*w.window.detailPane()))
        if (qobject_cast<FactRow *>(label->parentWidget()))
            values.push_back(label);
    QVERIFY(!values.empty());
    for (const TermLabel *value : values)
        QVERIFY2(value->text().endsWith(u'.'), qPrintable(value->text()));
    TermLabel *value = values.front();
    value->setFocus(Qt::TabFocusReason);
    QCOMPARE(value->currentLink(), 0);
    QTest::keyClick(value, Qt::Key_Return);
    const TermTip *tip = w.window.findChild<TermTip *>();
    QVERIFY(tip && tip->isVisible());
    QVERIFY2(tip->text().contains(definition(*value, 0)), qPrintable(tip->text()));
    QTest::keyClick(w.window.findChild<TermTip *>(), Qt::Key_Escape);
}

void TestTermLabels::readingOnOverADialogLosesNothingOfIt()
{
    Window w;
    auto *dialog = qobject_cast<PlacesDialog *>(w.open(u"places"_s));
    dialog->button(PlaceBasis::District)->setChecked(true);
    TermLabel *label = linked(*dialog).front();
    label->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label, Qt::Key_Return);
    const QString key = label->links().front().term->key;
    w.window.findChild<TermTip *>()->readMore()->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(w.window.pages()->arePanesShown());
    auto *reader = dialog->findChild<LearnDialog *>();
    QVERIFY(reader && reader->isVisible());
    QCOMPARE(reader->windowTitle(), learnTranslated(Learn::shared()->term(key)->name));
    QVERIFY(reader->findChild<LearnView *>()->toPlainText().contains(definition(*label, 0)));
    QTest::keyClick(reader, Qt::Key_Escape);
    QVERIFY(!reader->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->button(PlaceBasis::District)->isChecked());
    QVERIFY(dialog->applyButton()->isEnabled());
}

void TestTermLabels::textStaysPlainAndCanBeSelected()
{
    Window w;
    w.window.noticeBar()->showNotice(u"Each Integrated Care Board & each ICP <b>acts</b>."_s);
    QCoreApplication::processEvents();
    TermLabel *label = linked(*w.window.noticeBar()).front();
    QCOMPARE(label->text(), u"Each Integrated Care Board & each ICP <b>acts</b>."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), label->text());
    QCOMPARE(label->links().size(), std::size_t(2));
    QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
    label->setSelection(5, 15);
    QCOMPARE(label->selectedText(), u"Integrated Care"_s);
}

void TestTermLabels::arrowsGoThroughTheLinks()
{
    Window w;
    w.window.noticeBar()->showNotice(u"An ICB, an ICP and a PCN. The ICB again."_s);
    TermLabel *label = linked(*w.window.noticeBar()).front();
    QCOMPARE(label->links().size(), std::size_t(3)); // of each term the first
    label->setFocus(Qt::TabFocusReason);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(label);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    QCOMPARE(spoken->childCount(), 3);
    QCOMPARE(spoken->focusChild(), spoken->child(0));
    QCOMPARE(spoken->child(1)->text(QAccessible::Name), u"ICP"_s);
    QCOMPARE(spoken->indexOfChild(spoken->child(1)), 1);
    QTest::keyClick(label, Qt::Key_Right);
    QCOMPARE(spoken->focusChild(), spoken->child(1));
    QTest::keyClick(label, Qt::Key_Right);
    QTest::keyClick(label, Qt::Key_Right);
    QCOMPARE(label->currentLink(), 2);
    spoken->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(w.window.findChild<TermTip *>()->text().contains(definition(*label, 2)));
    QTest::keyClick(w.window.findChild<TermTip *>(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), label);
    QTest::keyClick(label, Qt::Key_Left);
    QCOMPARE(label->currentLink(), 1);
    QTest::keyClick(label, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != label);
    QCOMPARE(label->currentLink(), -1);
    QVERIFY(!QAccessible::queryAccessibleInterface(label)->focusChild());
    label->setFocus(Qt::BacktabFocusReason);
    QCOMPARE(label->currentLink(), 2);
}

void TestTermLabels::aHeadThatIsATermSaysWhatItMeans()
{
    Window w;
    const auto *heads = w.window.treePane()->view()->header()->findChild<TermHeads *>();
    QVERIFY(heads);
    const QAbstractItemModel &model = *w.window.treePane()->view()->model();
    const TermFinder &finder = *LearnIndex::shared().finder();
    const int last = model.columnCount() - 1; // the indicator, "%" with a tip that names it
    const LearnTerm *term = finder.termAbout(model.headerData(last, Qt::Horizontal, Qt::ToolTipRole).toString());
    QVERIFY(term);
    QVERIFY2(
        heads->tipOf(last).contains(learnPlain(*Learn::shared(), term->shortText)), qPrintable(heads->tipOf(last)));
    const auto *heading = w.window.treePane()->findChild<QLabel *>()->findChild<TermHeads *>();
    QVERIFY(heading);
    QVERIFY2(heading->tipOf(0).contains(learnPlain(*Learn::shared(), Learn::shared()->term(u"system"_s)->shortText)),
        qPrintable(heading->tipOf(0)));
}

QTEST_MAIN(TestTermLabels)
#include "tst_termlabels.moc"
