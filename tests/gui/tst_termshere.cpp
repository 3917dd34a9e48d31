// The terms of any part of the window, asked for by one key.
#include "PresenterFixture.h"
#include "widgets/Actions.h"
#include "widgets/LearnPage.h"
#include "widgets/Pages.h"
#include "widgets/PresenterNotes.h"
#include "widgets/Teaching.h"
#include "widgets/TermsHere.h"
#include "widgets/TourBar.h"
#include "widgets/Tours.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

QStringList namesIn(const TermsHere &terms)
{
    QStringList names;
    for (int row = 0; row < terms.list()->count(); ++row)
        names += terms.list()->item(row)->text();
    return names;
}

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::activePopupWidget() ? QApplication::activePopupWidget()->focusWidget()
                                                        : QApplication::focusWidget();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

}

class TestTermsHere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfTheWindowHasItsTerms_data();
    void everyPartOfTheWindowHasItsTerms();
    void arrowsGoThroughTheTermsAndEnterReadsOn();
    void escapeGivesTheFocusBack();
    void theTermsOfATourComeFirst();
    void whatARoomSeesHasItsTerms();
};

void TestTermsHere::everyPartOfTheWindowHasItsTerms_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("tree") << u"focusTree"_s << QStringList { u"System"_s, u"Integrated Care Board"_s, u"Statutory"_s };
    QTest::newRow("table") << u"focusTable"_s << QStringList { u"System"_s, u"Rank"_s, u"Classes"_s };
    QTest::newRow("map") << u"focusMap"_s
                         << QStringList { u"Legend"_s, u"Quantiles"_s, u"Index of Multiple Deprivation"_s };
    QTest::newRow("details") << u"focusDetail"_s << QStringList { u"Integrated Care Board"_s };
    QTest::newRow("page of boards") << u"boards"_s
                                    << QStringList { u"Integrated Care Board"_s, u"Integrated Care Partnership"_s };
    QTest::newRow("page of changes") << u"changes"_s << QStringList { u"System"_s, u"LSOA"_s, u"ONS code"_s };
    QTest::newRow("timeline") << u"timeline"_s << QStringList { u"Integrated Care System"_s, u"NHS Long-Term Plan"_s };
}

void TestTermsHere::everyPartOfTheWindowHasItsTerms()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, terms);
    WindowFixture f;
    const Actions &a = f.window.actions();
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system"_s, u"QNC"_s));
    const QHash<QString, QAction *> actions { { u"focusTree"_s, a.focusTree }, { u"focusTable"_s, a.focusTable },
        { u"focusMap"_s, a.focusMap }, { u"focusDetail"_s, a.focusDetail }, { u"boards"_s, a.boards },
        { u"changes"_s, a.changes }, { u"timeline"_s, a.timeline } };
    actions.value(command)->trigger();
    QCoreApplication::processEvents();
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(f.window.termsHere()->isVisible());
    const QStringList names = namesIn(*f.window.termsHere());
    for (const QString &term : terms)
        QVERIFY2(names.contains(term), qPrintable(term + u" is not among "_s + names.join(u", "_s)));
}

void TestTermsHere::arrowsGoThroughTheTermsAndEnterReadsOn()
{
    WindowFixture f;
    f.window.session().setArea(areaNamed(*f.window.session().atlas(), u"2026-04", u"system"_s, u"QNC"_s));
    f.window.actions().boards->trigger();
    QCoreApplication::processEvents();
    press(Qt::Key_F1, Qt::ShiftModifier);
    const TermsHere &terms = *f.window.termsHere();
    QVERIFY(terms.list()->count() > 2);
    const QString first = terms.text();
    press(Qt::Key_Down);
    QVERIFY(terms.text() != first);
    QVERIFY(!terms.text().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(!terms.isVisible());
    QVERIFY(qobject_cast<LearnPage *>(f.window.pages()->shownPage()));
}

void TestTermsHere::escapeGivesTheFocusBack()
{
    WindowFixture f;
    f.window.actions().focusTree->trigger();
    QCoreApplication::processEvents();
    QWidget *before = QApplication::focusWidget();
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(f.window.termsHere()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!f.window.termsHere()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), before);
}

void TestTermsHere::theTermsOfATourComeFirst()
{
    WindowFixture f;
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    QCOMPARE(tours.startNamed(u"icb-and-icp:3"_s), QString());
    QCoreApplication::processEvents();
    for (QWidget *focus :
        { static_cast<QWidget *>(tours.bar()->nextButton()), static_cast<QWidget *>(f.window.mapPane()->map()) }) {
        focus->setFocus();
        press(Qt::Key_F1, Qt::ShiftModifier);
        const QStringList names = namesIn(*f.window.termsHere());
        QVERIFY2(names.value(0) == "Integrated Care Partnership"_L1, qPrintable(names.join(u", "_s)));
        QVERIFY2(names.contains(u"Legend"_s), qPrintable(names.join(u", "_s)));
        press(Qt::Key_Escape);
    }
    tours.player().leave();
    f.window.mapPane()->map()->setFocus();
    press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(namesIn(*f.window.termsHere()).value(0) != "Integrated Care Partnership"_L1);
}

void TestTermsHere::whatARoomSeesHasItsTerms()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    PresenterWindow *window = present(f);
    mode.setCaption(u"Who plans"_s, u"The ICP writes the strategy."_s);
    mode.setNotes(u"Say what an ICB is."_s, {});
    press(*window, Qt::Key_F1, Qt::ShiftModifier);
    const auto *seen = window->findChild<TermsHere *>();
    QVERIFY(seen && seen->isVisible());
    QVERIFY2(namesIn(*seen).contains(u"Integrated Care Partnership"_s), qPrintable(namesIn(*seen).join(u", "_s)));
    QCOMPARE(seen->fontInfo().pixelSize(), window->fontInfo().pixelSize());
    press(Qt::Key_Escape);
    QVERIFY(!seen->isVisible() && mode.isOn());
    press(*window, Qt::Key_S);
    QTest::keyClick(mode.notes()->ownNotes(), Qt::Key_F1, Qt::ShiftModifier);
    const auto *said = mode.notes()->findChild<TermsHere *>();
    QVERIFY(said && said->isVisible());
    QVERIFY2(namesIn(*said).contains(u"Integrated Care Board"_s), qPrintable(namesIn(*said).join(u", "_s)));
    said->readMore()->click();
    QVERIFY(!mode.isOn());
    QVERIFY(qobject_cast<LearnPage *>(f.window.pages()->shownPage()));
}

QTEST_MAIN(TestTermsHere)
#include "tst_termshere.moc"
