// What a place is, chosen in the real window: by the dialog, by a file, at the next start; and everything follows.
#include "WindowFixture.h"

#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/AreaTable.h"
#include "widgets/Breadcrumb.h"
#include "widgets/DetailPane.h"
#include "widgets/NoticeBar.h"
#include "widgets/PlaceSwitch.h"
#include "widgets/PlacesDialog.h"
#include "widgets/Selectors.h"
#include "widgets/SidePane.h"
#include "widgets/TreePane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

PlacesDialog *openDialog(MainWindow &window)
{
    window.actions().places->trigger();
    return window.findChild<PlacesDialog *>();
}

/** Waits until the window shows what was chosen. */
bool apply(MainWindow &window, PlacesDialog *dialog)
{
    QSignalSpy changed(window.places(), &PlaceSwitch::changed);
    dialog->applyButton()->click();
    const bool done = !changed.isEmpty() || changed.wait(20000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return done;
}

bool choose(MainWindow &window, PlaceBasis basis)
{
    PlacesDialog *dialog = openDialog(window);
    dialog->button(basis)->setChecked(true);
    return apply(window, dialog);
}

void show(MainWindow &window, QStringView code, QStringView level = u"place")
{
    Session &session = window.session();
    Selection selection = session.selection();
    selection.level = session.atlas()->levelByKey(u"place");
    selection.area = session.atlas()->areaByCode(selection.edition, session.atlas()->levelByKey(level), code);
    session.setSelection(selection);
}

const Area &placeOf(MainWindow &window, QStringView lsoa)
{
    const Atlas &atlas = *window.session().atlas();
    const LevelId level = atlas.levelByKey(u"place");
    return atlas.area(atlas.areaAt(window.session().selection().edition, level, atlas.lsoaByCode(lsoa)));
}

QString fileWith(QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"mine.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

}

class TestPlaceCuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeMapTableDetailAndTitleFollow()
    {
        WindowFixture f({ 1440, 900 });
        show(f.window, u"QNC-E06000021");
        f.window.sidePane()->showTable(true);
        const QString before = f.window.mapPane()->map()->scene().title;
        QVERIFY(!before.contains(u"(sub-ICB"_s));
        QVERIFY(choose(f.window, PlaceBasis::SubIcb));
        QCOMPARE(f.area().code, u"QNC-05W"_s);
        QCOMPARE(f.area().basis, Basis::NhsAdministrative);
        QCOMPARE(f.window.mapPane()->map()->scene().levels.at(2)->count(), 106);
        QVERIFY(f.window.mapPane()->map()->scene().title.contains(u"place (sub-ICB locations)"_s));
        const auto *levels = f.window.topBar()->findChild<LevelSelector *>();
        QCOMPARE(levels->currentText(), u"Places (sub-ICB locations)"_s);
        QVERIFY(f.window.detailPane()->asText().contains(f.area().name));
        QCOMPARE(f.window.areaTable()->findChild<QAbstractItemView *>()->model()->rowCount(), 106);
        QVERIFY(f.window.breadcrumb()->findChildren<QWidget *>().size() > 3);
        for (auto *view : f.window.findChildren<QTreeView *>())
            QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(f.window.noticeBar()->text().contains(u"Stoke-on-Trent"_s));
    }

    void theViewOfTheMapStays()
    {
        WindowFixture f;
        show(f.window, u"QNC", u"system");
        f.window.mapPane()->fitSelection();
        f.window.mapPane()->map()->completeNow();
        const double scale = f.window.mapPane()->map()->viewport().metresPerPixel;
        QVERIFY(choose(f.window, PlaceBasis::District));
        QCOMPARE(f.window.mapPane()->map()->viewport().metresPerPixel, scale);
        QCOMPARE(f.area().code, u"QNC"_s);
    }

    void hexagonsFollow()
    {
        WindowFixture f;
        show(f.window, u"QNC-E06000021");
        f.window.mapPane()->setHexagons(true);
        f.window.mapPane()->map()->completeNow();
        for (const PlaceBasis basis : { PlaceBasis::SubIcb, PlaceBasis::District, PlaceBasis::Council }) {
            QVERIFY(choose(f.window, basis));
            f.window.mapPane()->map()->completeNow();
            QVERIFY(f.window.mapPane()->map()->hexagonsShown());
            const MapScene &scene = f.window.mapPane()->map()->scene();
            const AtlasPtr atlas = f.window.session().atlas();
            QCOMPARE(scene.levels.at(static_cast<std::size_t>(scene.shown))->count(),
                atlas->table(f.area().edition, atlas->levelByKey(u"place")).count);
        }
    }

    /** The atlas is made on a worker; what is left for the window is to show it. */
    void theWindowTakesAnotherAtlasInAMoment()
    {
        WindowFixture f;
        show(f.window, u"QNC-E06000021");
        const auto other = withPlaces(f.window.session().atlas(), { { PlaceBasis::District, {}, {} }, {}, {} });
        QElapsedTimer clock;
        clock.start();
        f.window.session().replaceAtlas(*other);
        const qint64 first = clock.restart();
        f.window.session().replaceAtlas((*other)->opened);
        qInfo("the window takes another atlas in %lld and %lld ms", static_cast<long long>(first),
            static_cast<long long>(clock.elapsed()));
        QVERIFY(first < 1000);
    }

    void aPostcodeIsAnsweredWithThePlaceOfTheChoice()
    {
        WindowFixture f;
        QVERIFY(choose(f.window, PlaceBasis::SubIcb));
        f.searchFor(u"ST4 2AE"_s);
        const QString place
            = placeOf(f.window, f.window.session().atlas()->lsoas.at(index(f.window.session().selection().lsoa)).code)
                  .name;
        QVERIFY(place.startsWith(u"Stoke"_s));
        QVERIFY(f.window.answerStrip()->areaNames().contains(place));
        QVERIFY(choose(f.window, PlaceBasis::District)); // the answer in sight follows
        QVERIFY(f.window.answerStrip()->areaNames().contains(u"Stoke-on-Trent"_s));
        QVERIFY(f.window.answerStrip()->isVisible());
    }

    void historyLeadsToAreasOfTheChoice()
    {
        WindowFixture f;
        show(f.window, u"QNC-E06000021");
        show(f.window, u"QNC-E10000028");
        QVERIFY(choose(f.window, PlaceBasis::District));
        f.window.session().goBack();
        QCOMPARE(f.area().code, u"QNC-E06000021"_s);
        QVERIFY(f.window.session().atlas()->holds(f.area().id));
        f.window.session().goForward();
        QVERIFY(f.window.session().atlas()->holds(f.area().id));
        QCOMPARE(f.area().parent, areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC"));
    }

    void everyAreaOfEveryLevelCanBeShown_data()
    {
        QTest::addColumn<PlaceBasis>("basis");
        QTest::newRow("sub-ICB locations") << PlaceBasis::SubIcb;
        QTest::newRow("districts") << PlaceBasis::District;
    }
    void everyAreaOfEveryLevelCanBeShown()
    {
        QFETCH(const PlaceBasis, basis);
        WindowFixture f;
        QVERIFY(choose(f.window, basis));
        const AtlasPtr atlas = f.window.session().atlas();
        for (const Edition &edition : atlas->editions)
            for (const Level &level : atlas->levels)
                for (int i = 0; i < atlas->table(edition.id, level.id).count; i += 37) {
                    Selection selection = f.window.session().selection();
                    selection.edition = edition.id;
                    selection.level = level.id;
                    selection.area
                        = static_cast<AreaId>(static_cast<int>(atlas->table(edition.id, level.id).first) + i);
                    f.window.session().setSelection(selection);
                    QCOMPARE(f.area().id, selection.area);
                }
    }

    void ownPlacesAreReadShownAndFound()
    {
        QTemporaryDir folder;
        const QString path = fileWith(folder, "Area code;Place\nE06000021;Potteries\nE07000195;Lyme\nE0199;Nowhere\n");
        WindowFixture f;
        PlacesDialog *dialog = openDialog(f.window);
        QVERIFY(!dialog->applyButton()->isEnabled()); // nothing has changed
        dialog->readFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 10000);
        QVERIFY(dialog->button(PlaceBasis::Own)->isChecked());
        for (const QString &part : { u"3 row"_s, u"2 used"_s, u"2 place"_s, u"243 small area"_s })
            QVERIFY2(dialog->summary().contains(part), qPrintable(dialog->summary()));
        QCOMPARE(dialog->problems(), u"mine.csv, line 4: no area has the code or name “E0199”."_s);
        QVERIFY(apply(f.window, dialog));
        f.searchFor(u"potteries"_s);
        QCOMPARE(f.area().name, u"Potteries"_s);
        QCOMPARE(f.area().basis, Basis::LocallyDefined);
        QVERIFY(f.window.detailPane()->asText().contains(u"mine.csv"_s));
        QCOMPARE(placeOf(f.window, u"E01014219").name, u"Potteries"_s);
        QVERIFY(choose(f.window, PlaceBasis::Council)); // and back
        QCOMPARE(f.window.session().atlas()->opened, nullptr);
        QCOMPARE(placeOf(f.window, u"E01014219").code, u"QNC-E06000021"_s);
    }

    void theChoiceIsRememberedAndALostFileIsSaid()
    {
        QTemporaryDir folder;
        const QString ini = folder.filePath(u"settings.ini"_s);
        const QString path = fileWith(folder, "area,place\nE06000021,Potteries\n");
        const auto start = [&](const auto &use) {
            Settings settings(ini);
            MainWindow window(theAppearance(), settings, QDate(2026, 11, 11));
            QSignalSpy opened(&window, &MainWindow::atlasOpened);
            window.show();
            window.openAtlas(atlasPath());
            QVERIFY(opened.wait(20000));
            use(window);
        };
        start([&](MainWindow &window) {
            PlacesDialog *dialog = openDialog(window);
            dialog->readFile(path);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 10000);
            QVERIFY(apply(window, dialog));
        });
        start([&](MainWindow &window) {
            QCOMPARE(window.places()->choice().file, u"mine.csv"_s);
            QCOMPARE(placeOf(window, u"E01014219").name, u"Potteries"_s);
        });
        QVERIFY(QFile::remove(path));
        start([&](MainWindow &window) {
            QCOMPARE(window.places()->choice().basis, PlaceBasis::Council);
            QVERIFY(window.noticeBar()->text().contains(u"mine.csv"_s));
        });
    }

    void atLargeTextNothingOfTheDialogIsCutOff()
    {
        QTemporaryDir folder;
        const QString path = fileWith(folder, "area,place\nE06000021,Potteries\nE0199,Nowhere\n");
        theAppearance().setTextPercent(150);
        {
            WindowFixture f({ 1280, 720 });
            PlacesDialog *dialog = openDialog(f.window);
            dialog->readFile(path);
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isReading(), 10000);
            QCoreApplication::processEvents();
            int texts = 0;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->wordWrap()) {
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                    ++texts;
                }
            QVERIFY(texts >= 6);
        }
        theAppearance().setTextPercent(100);
    }

    void theListOfLevelsLeadsToTheChoice()
    {
        WindowFixture f;
        auto *levels = f.window.topBar()->findChild<LevelSelector *>();
        const int shown = levels->currentIndex();
        const int last = levels->count() - 1;
        QVERIFY(levels->itemText(last).contains(u"place"_s));
        levels->setCurrentIndex(last);
        Q_EMIT levels->activated(last);
        QVERIFY(f.window.findChild<PlacesDialog *>());
        QCOMPARE(levels->currentIndex(), shown);
    }
};

QTEST_MAIN(TestPlaceCuts)
#include "tst_placecuts.moc"
