// Finding one's area in the real window, as a person would: by postcode, on the map, by position.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/PracticePicker.h"
#include "widgets/WhereAmI.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

QByteArray sentence(const QByteArray &body)
{
    int sum = 0;
    for (const char c : body)
        sum ^= static_cast<unsigned char>(c);
    return '$' + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

QByteArray degrees(double value, int figures, char positive, char negative)
{
    const double size = std::abs(value);
    const int whole = static_cast<int>(size);
    return QByteArray::number(whole).rightJustified(figures, '0')
        + QByteArray::number((size - whole) * 60, 'f', 4).rightJustified(7, '0') + ','
        + (value < 0 ? negative : positive);
}

/** What a receiver writes each second: a fix and the recommended minimum. */
QByteArray sentences(double latitude, double longitude)
{
    const QByteArray place = degrees(latitude, 2, 'N', 'S') + ',' + degrees(longitude, 3, 'E', 'W');
    QByteArray all;
    for (const QByteArray &time : { QByteArray("120000.00"), QByteArray("120001.00"), QByteArray("120002.00") })
        all += sentence("GPGGA," + time + ',' + place + ",1,08,1.5,100.0,M,47.0,M,,")
            + sentence("GPRMC," + time + ",A," + place + ",0.0,0.0,111126,,,A");
    return all;
}

QString write(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"position.nmea"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

WhereAmI *openDialog(WindowFixture &f)
{
    f.window.actions().whereAmI->trigger();
    return f.window.findChild<WhereAmI *>();
}

}

class TestFindMyArea final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theAppearance().setScheme(SchemeChoice::Light); }
    void thePracticeAPersonPicksGivesTheirNeighbourhood();
    void theCardIsCopiedAsText();
    void theCardComesBackWithTheHistory();
    void aSquareListsItsAreas();
    void aPlaceOnTheMapIsAsked_data();
    void aPlaceOnTheMapIsAsked();
    void theSeaIsExplained();
    void anUnknownPostcodeSuggestsOthers();
    void thePositionOfAReceiverIsFound();
    void whatGoesWrongWithAPositionIsSaid_data();
    void whatGoesWrongWithAPositionIsSaid();
};

void TestFindMyArea::thePracticeAPersonPicksGivesTheirNeighbourhood()
{
    WindowFixture f;
    f.searchFor(u"SL1 1AA"_s);
    AnswerStrip *card = f.window.answerStrip();
    QVERIFY(card->isVisible());
    const AreaId modelled = f.area().id;
    QTest::mouseClick(card->practicesButton(), Qt::LeftButton);
    QVERIFY(card->picker()->isVisible());
    QVERIFY(card->picker()->count() >= 3);
    QTest::qWait(50); // until the card has made room for them
    const auto buttons = card->picker()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (!button->text().contains(f.area().name)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QVERIFY(f.area().id != modelled);
    QVERIFY(card->isVisible());
    QVERIFY(!card->picker()->isVisible());
    QVERIFY(card->areaNames().contains(f.area().name));
    QVERIFY2(card->asText().contains(u"By your practice: "_s), qPrintable(card->asText()));
    QCOMPARE(f.window.session().selection().postcode, u"SL1 1AA"_s);
}

void TestFindMyArea::theCardIsCopiedAsText()
{
    WindowFixture f;
    f.searchFor(u"SL1 1AA"_s);
    for (QToolButton *button : f.window.answerStrip()->findChildren<QToolButton *>())
        if (button->accessibleName().startsWith(u"Copy"_s))
            button->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &part : { u"SL1 1AA"_s, u"Thames Valley"_s, u"Until 31 March 2026"_s, u"Frimley"_s,
             u"October 2025"_s, u"modelled"_s, u"Open Government Licence"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestFindMyArea::theCardComesBackWithTheHistory()
{
    WindowFixture f;
    f.searchFor(u"AL1 1AA"_s);
    const QString before = f.window.answerStrip()->asText();
    f.searchFor(u"SL1 1AA"_s);
    QVERIFY(f.window.answerStrip()->asText() != before);
    f.window.session().goBack();
    QCOMPARE(f.window.answerStrip()->asText(), before);
}

void TestFindMyArea::aSquareListsItsAreas()
{
    WindowFixture f;
    f.type(u"SJ84"_s);
    QTRY_VERIFY(f.window.topBar()->search()->isPopupShown());
    QTRY_VERIFY(f.window.topBar()->search()->message().contains(u"10 km"_s));
    QVERIFY(f.window.topBar()->search()->list()->model()->rowCount() > 3);
}

void TestFindMyArea::aPlaceOnTheMapIsAsked_data()
{
    QTest::addColumn<QString>("gesture");
    for (const char *gesture : { "shift and click", "key", "menu" })
        QTest::newRow(gesture) << QString::fromLatin1(gesture);
}

void TestFindMyArea::aPlaceOnTheMapIsAsked()
{
    QFETCH(QString, gesture);
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    Viewport view = map->viewport();
    view.centre = { 388000, 347000 };
    view.metresPerPixel = 10;
    map->setViewport(view);
    const QPoint middle = map->rect().center();
    if (gesture == "key"_L1)
        QTest::keyClick(map, Qt::Key_W);
    else if (gesture == "menu"_L1) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, map->mapToGlobal(middle));
        QCoreApplication::sendEvent(map, &event);
        auto *menu = map->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().constFirst()->trigger();
        menu->close();
    } else
        QTest::mouseClick(map, Qt::LeftButton, Qt::ShiftModifier, middle);
    QTRY_VERIFY(f.window.answerStrip()->isVisible());
    QVERIFY2(f.window.session().selection().postcode.startsWith(u"SJ 8"_s),
        qPrintable(f.window.session().selection().postcode));
    QVERIFY(f.window.answerStrip()->areaNames().contains(u"Stoke-on-Trent"_s));
}

void TestFindMyArea::theSeaIsExplained()
{
    WindowFixture f;
    f.type(u"TA 90 50"_s);
    QTRY_VERIFY(f.window.topBar()->search()->message().contains(u"at sea"_s));
    QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Return);
    QVERIFY(!f.window.answerStrip()->isVisible());
}

void TestFindMyArea::anUnknownPostcodeSuggestsOthers()
{
    WindowFixture f;
    f.type(u"CM22 6ZZ"_s);
    QListView *list = f.window.topBar()->search()->list();
    QTRY_VERIFY(list->model()->rowCount() > 2);
    QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Return);
    const int last = list->model()->rowCount() - 1;
    list->setCurrentIndex(list->model()->index(last, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(f.window.answerStrip()->isVisible());
    QVERIFY(f.window.session().selection().postcode != u"CM22 6ZZ"_s);
}

void TestFindMyArea::thePositionOfAReceiverIsFound()
{
    const QTemporaryDir folder;
    WindowFixture f;
    f.window.setNmeaFile(write(folder, sentences(53.0242, -2.1786)));
    WhereAmI *dialog = openDialog(f);
    QVERIFY(dialog);
    QVERIFY2(dialog->message().startsWith(u"May "_s), "permission comes first");
    QTest::mouseClick(dialog->askButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(f.window.answerStrip()->isVisible(), 10000);
    QVERIFY(f.window.answerStrip()->areaNames().contains(u"Stoke-on-Trent"_s));
    QTRY_VERIFY(!f.window.findChild<WhereAmI *>());
}

void TestFindMyArea::whatGoesWrongWithAPositionIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no fix in time") << sentence("GPGGA,120000.00,,,,,0,00,99.9,,M,,M,,") << u"No position has come"_s;
    QTest::newRow("a file of something else") << QByteArray("nothing of the kind\n") << u"No position has come"_s;
    QTest::newRow("no file") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("in Wales") << sentences(51.4816, -3.1791) << u"is in Wales"_s;
}

void TestFindMyArea::whatGoesWrongWithAPositionIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    WindowFixture f;
    f.window.setNmeaFile(content.isEmpty() ? u"/nowhere/at.all"_s : write(folder, content));
    WhereAmI *dialog = openDialog(f);
    QVERIFY(dialog);
    dialog->setPatience(std::chrono::milliseconds(1500));
    QTest::mouseClick(dialog->askButton(), Qt::LeftButton);
    const auto words = [&] {
        const auto *open = f.window.findChild<WhereAmI *>();
        return (open ? open->message() : QString()) + f.window.topBar()->search()->message();
    };
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(said), 10000);
}

QTEST_MAIN(TestFindMyArea)
#include "tst_findmyarea.moc"
