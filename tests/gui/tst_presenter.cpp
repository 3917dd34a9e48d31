// Presenter mode in the real window: what the room sees, and the keys that change it.
#include "PresenterFixture.h"
#include "map/ColourScheme.h"
#include "widgets/Actions.h"
#include "widgets/AnnotationPanel.h"
#include "widgets/LegendPanel.h"
#include "widgets/PresenterCaption.h"
#include "widgets/PresenterNotes.h"
#include "widgets/PresenterOverlay.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QFontInfo>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

/** Of the text of a widget as it is painted: the most frequent colour against the one that differs most from it. */
double contrastOf(QWidget *widget)
{
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb paper = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > counts.value(paper))
            paper = it.key();
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrastRatio(QColor(paper), QColor(it.key())));
    return most;
}

}

class TestPresenter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyShowsMapCaptionAndLegendAlone();
    void beginsWithWhatTheMapShows();
    void textIsLargeAndOfHighContrast_data();
    void textIsLargeAndOfHighContrast();
    void theLegendIsThereAtEverySize_data();
    void theLegendIsThereAtEverySize();
    void theCaptionFollowsTheMapUntilATourSpeaks();
    void theScreenGoesBlankUntilAnyKey_data();
    void theScreenGoesBlankUntilAnyKey();
    void keysChangeWhatIsShown();
    void theListOfKeysNamesThem();
    void everyControlHasAName();
};

void TestPresenter::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestPresenter::aKeyShowsMapCaptionAndLegendAlone()
{
    WindowFixture f;
    PresenterWindow *window = present(f, {});
    QVERIFY(window);
    QVERIFY(window->isFullScreen());
    QVERIFY(window->caption()->isVisible());
    QVERIFY(window->mapPane()->map()->isVisible());
    QVERIFY(!window->mapPane()->legend()->asText().isEmpty());
    QVERIFY(!window->mapPane()->map()->settings().scene.attribution.isEmpty());
    QVERIFY(window->mapPane()->map()->settings().furniture);
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isVisible() || window->mapPane()->legend()->isAncestorOf(button),
            qPrintable(button->accessibleName()));
    for (QWidget *widget : window->findChildren<QWidget *>()) // map, caption, legend and what lies over the map
        if (widget->isVisible() && widget->parentWidget() == window)
            QVERIFY(widget == window->caption() || widget == window->mapPane() || widget == window->overlay());
    press(*window, Qt::Key_Escape);
    QVERIFY(!f.window.teaching()->presenter()->isOn());
    QVERIFY(!f.window.actions().presenter->isChecked());
}

void TestPresenter::beginsWithWhatTheMapShows()
{
    WindowFixture f;
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    f.window.mapPane()->fitSelection();
    const QRectF ground = f.window.mapPane()->map()->viewport().mapRect();
    PresenterWindow *window = present(f);
    const QRectF shown = mapOf(*window).viewport().mapRect();
    QVERIFY(shown.adjusted(-100, -100, 100, 100).contains(ground));
    QVERIFY(shown.height() < 1.6 * ground.height());
    QCOMPARE(mapOf(*window).scene().selected, f.window.mapPane()->map()->scene().selected);
}

void TestPresenter::textIsLargeAndOfHighContrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("indicator");
    QTest::newRow("light, classes") << false << u"imd_score"_s;
    QTest::newRow("dark, classes") << true << u"imd_score"_s;
    QTest::newRow("light, circles") << false << u"population"_s;
    QTest::newRow("dark, circles") << true << u"population"_s;
}

void TestPresenter::textIsLargeAndOfHighContrast()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, indicator);
    WindowFixture f;
    f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(indicator));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f, { 1920, 1080 });
    if (dark)
        press(*window, Qt::Key_D);
    press(*window, Qt::Key_N);
    window->completeNow();
    QCOMPARE(window->isDark(), dark);
    const int own = QFontInfo(QApplication::font()).pixelSize();
    QVERIFY(QFontInfo(mapOf(*window).font()).pixelSize() >= 1.75 * own);
    int measured = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isText = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        if (!widget->isVisible() || !isText)
            continue;
        const QString text = label ? label->text() : button->text();
        QVERIFY2(QFontInfo(widget->font()).pixelSize() >= 1.2 * own, qPrintable(text));
        const double contrast = contrastOf(widget);
        QVERIFY2(contrast >= 7, qPrintable(u"%1: %2"_s.arg(text).arg(contrast)));
        ++measured;
    }
    QVERIFY2(measured >= 6, qPrintable(QString::number(measured)));
    QVERIFY(contrastOf(window->panel()) >= 7);
    const QPalette palette = window->palette();
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link })
        for (const auto paper : { QPalette::Window, QPalette::Base, QPalette::AlternateBase })
            QVERIFY(contrastRatio(palette.color(role), palette.color(paper)) >= 7);
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
}

void TestPresenter::theLegendIsThereAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("a small projector") << QSize(1024, 768) << 100;
    QTest::newRow("half of high definition") << QSize(1280, 720) << 100;
    QTest::newRow("the same with text at 150 %") << QSize(1280, 720) << 150;
    QTest::newRow("the same with text at 200 %") << QSize(1280, 720) << 200;
    QTest::newRow("high definition") << QSize(1920, 1080) << 100;
    QTest::newRow("four times that") << QSize(3840, 2160) << 100;
}

void TestPresenter::theLegendIsThereAtEverySize()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    theAppearance().setTextPercent(percent);
    for (const QString &indicator : { u"imd_score"_s, u"population"_s, u"rural"_s }) {
        WindowFixture f;
        f.window.session().setIndicator(f.window.session().atlas()->indicatorByKey(indicator));
        PresenterWindow *window = present(f, size);
        QVERIFY(window);
        const LegendPanel *legend = window->mapPane()->legend();
        QVERIFY2(legend->isVisible() && !legend->isFolded(), qPrintable(indicator));
        QVERIFY(mapOf(*window).rect().contains(legend->geometry()));
        QVERIFY(mapOf(*window).height() > 0.6 * size.height());
        press(*window, Qt::Key_Escape);
    }
    theAppearance().setTextPercent(100);
}

void TestPresenter::theCaptionFollowsTheMapUntilATourSpeaks()
{
    WindowFixture f;
    PresenterMode &mode = *f.window.teaching()->presenter();
    PresenterCaption &caption = *present(f)->caption();
    QCOMPARE(caption.title(), mapOf(*mode.window()).scene().title);
    QVERIFY(caption.edition().contains(u"2026"_s));
    QVERIFY(caption.text().startsWith(u"England"_s));
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    QVERIFY2(caption.text().startsWith(u"Staffordshire and Stoke-on-Trent: "_s), qPrintable(caption.text()));
    QVERIFY(caption.text().contains(u"rank"_s));
    mode.setCaption(u"Step 2"_s, u"A <place> & its council"_s);
    QCOMPARE(caption.title(), u"Step 2"_s);
    QCOMPARE(caption.text(), u"A <place> & its council"_s);
    QVERIFY(mode.notes()->captionText().contains(u"A <place> & its council"_s));
    f.window.session().setEdition(f.window.session().atlas()->editionByKey(u"2023-04"));
    QCOMPARE(caption.title(), u"Step 2"_s);
    QVERIFY(caption.edition().contains(u"2023"_s));
    mode.setCaption({}, {});
    QCOMPARE(caption.title(), mapOf(*mode.window()).scene().title);
}

void TestPresenter::theScreenGoesBlankUntilAnyKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("black") << int(Qt::Key_B) << QColor(Qt::black);
    QTest::newRow("white") << int(Qt::Key_W) << QColor(Qt::white);
}

void TestPresenter::theScreenGoesBlankUntilAnyKey()
{
    QFETCH(const int, key);
    QFETCH(const QColor, colour);
    WindowFixture f;
    PresenterWindow *window = present(f);
    QSignalSpy asked(&mapOf(*window), &MapWidget::placeAsked);
    press(*window, key);
    QVERIFY(window->isBlank());
    QCOMPARE(asked.size(), 0);
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            QCOMPARE(picture.pixelColor(x, y), colour);
    press(*window, Qt::Key_Escape); // any key returns, and does nothing else
    QVERIFY(!window->isBlank());
    QVERIFY(f.window.teaching()->presenter()->isOn());
    press(*window, key);
    QTest::mouseClick(&mapOf(*window), Qt::LeftButton, {}, mapOf(*window).rect().center());
    QVERIFY(!window->isBlank());
}

void TestPresenter::keysChangeWhatIsShown()
{
    WindowFixture f;
    Session &session = f.window.session();
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_E);
    QCOMPARE(session.selection().edition, session.atlas()->editionByKey(u"2023-04"));
    press(*window, Qt::Key_E);
    QCOMPARE(session.selection().edition, session.atlas()->editionByKey(u"2026-04"));
    for (const int key : { Qt::Key_V, Qt::Key_I }) {
        const Selection before = session.selection();
        press(*window, key);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(QFontInfo(menu->font()).pixelSize() > QFontInfo(QApplication::font()).pixelSize());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(session.selection() != before);
    }
    const int size = QFontInfo(window->font()).pixelSize();
    press(*window, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFontInfo(window->font()).pixelSize() > size);
    press(*window, Qt::Key_L);
    QVERIFY(window->mapPane()->legend()->isFolded());
    QVERIFY(!f.window.mapPane()->legend()->isFolded());
    session.setEdition(session.atlas()->editionByKey(u"2023-04"));
    session.setLevel(session.atlas()->levelByKey(u"system"));
    session.setIndicator(session.atlas()->indicatorByKey(u"health_index_2018"));
    press(*window, Qt::Key_Comma);
    QCOMPARE(session.selection().indicator, session.atlas()->indicatorByKey(u"health_index_2017"));
    press(*window, Qt::Key_Period);
    QCOMPARE(session.selection().indicator, session.atlas()->indicatorByKey(u"health_index_2018"));
}

void TestPresenter::theListOfKeysNamesThem()
{
    WindowFixture f;
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_Question);
    QTreeWidget *list = nullptr;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        list = dialog->findChild<QTreeWidget *>();
    QVERIFY(list);
    QVERIFY(!list->findItems(u"In presenter mode"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!list->findItems(u"Leave presenter mode"_s, Qt::MatchExactly).isEmpty());
    QCOMPARE(list->fontInfo().pixelSize(), window->fontInfo().pixelSize()); // a room reads it
    QCOMPARE(list->palette().color(QPalette::Base), window->palette().color(QPalette::Base));
    QVERIFY(list->window()->width() <= window->width());
}

void TestPresenter::everyControlHasAName()
{
    WindowFixture f;
    f.window.session().setArea(todaysArea(f, u"system"_s, u"QNC"_s));
    PresenterWindow *window = present(f);
    press(*window, Qt::Key_N);
    press(*window, Qt::Key_S);
    for (QWidget *top :
        { static_cast<QWidget *>(window), static_cast<QWidget *>(f.window.teaching()->presenter()->notes()) }) {
        QVERIFY(!top->accessibleName().isEmpty());
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
