// Finding one's area in the real window, as a person would: by postcode, on the map, by position.
#include "WindowFixture.h"
#include "widgets/Actions.h"
#include "widgets/AnswerStrip.h"
#include "widgets/PracticePicker.h"
#include "widgets/WhereAmI.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <cmath>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

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
QByteArray sentences(double latitude, double longitude, const QByteArray &dilution = "1.5")
{
    const QByteArray place = degrees(latitude, 2, 'N', 'S') + ',' + degrees(longitude, 3, 'E', 'W');
    QByteArray all;
    for (const QByteArray &time : { QByteArray("120000.00"), QByteArray("120001.00"), QByteArray("120002.00") })
        all += sentence("GPGGA," + time + ',' + place + ",1,08," + dilution + ",100.0,M,47.0,M,,")
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
    void theMapFliesToEveryPostcodeThatIsFound();
    void initTestCase()
    {
        theAppearance().setScheme(SchemeChoice::Light);
        qunsetenv("QT_QTESTLIB_RUNNING"); // or Qt leaves out its plugins for positions
    }
    void thePracticeAPersonPicksGivesTheirNeighbourhood();
    void theCardIsCopiedAsText();
    void theCardComesBackWithTheHistory();
    void aSquareListsItsAreas();
    void aPlaceOnTheMapIsAsked_data();
    void aPlaceOnTheMapIsAsked();
    void theSeaIsExplained();
    void anUnknownPostcodeSuggestsOthers();
    void thePositionOfAReceiverIsFound();
    void thePositionOfASerialPortIsFound();
    void everyAreaWithinTheAccuracyIsListed();
    void whatGoesWrongWithAPositionIsSaid_data();
    void whatGoesWrongWithAPositionIsSaid();
    void whatASourceReportsIsSaid_data();
    void whatASourceReportsIsSaid();
    void aPostcodeIsFollowedByKeyboard();
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
             u"October 2025"_s, u"modelled"_s, u"E01035247"_s, u"Sub-ICB location: "_s, u"Open Government Licence"_s })
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

/** A pseudo terminal is a serial port to whoever opens its end. */
void TestFindMyArea::thePositionOfASerialPortIsFound()
{
    const int port = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (port < 0 || ::grantpt(port) != 0 || ::unlockpt(port) != 0)
        QSKIP("This system gives no pseudo terminals");
    WindowFixture f;
    f.window.setNmeaFile(u"serial:"_s + QString::fromLocal8Bit(::ptsname(port)));
    WhereAmI *dialog = openDialog(f);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->askButton(), Qt::LeftButton);
    QVERIFY2(dialog->message().startsWith(u"Waiting"_s), qPrintable(dialog->message()));
    const QByteArray all = sentences(53.0242, -2.1786);
    QCOMPARE(::write(port, all.constData(), static_cast<std::size_t>(all.size())), all.size());
    QTRY_VERIFY_WITH_TIMEOUT(f.window.answerStrip()->isVisible(), 10000);
    QVERIFY(f.window.answerStrip()->areaNames().contains(u"Stoke-on-Trent"_s));
    ::close(port);
}

void TestFindMyArea::everyAreaWithinTheAccuracyIsListed()
{
    const QTemporaryDir folder;
    WindowFixture f;
    f.window.setNmeaFile(write(folder, sentences(51.5074, -0.1278, "90.0"))); // good to 450 m
    WhereAmI *dialog = openDialog(f);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->askButton(), Qt::LeftButton);
    SearchField *search = f.window.topBar()->search();
    QTRY_VERIFY_WITH_TIMEOUT(search->isPopupShown(), 10000);
    QVERIFY2(search->message().contains(u"The position is good to about"_s), qPrintable(search->message()));
    QVERIFY2(!f.window.answerStrip()->isVisible(), "none is chosen for the person");
    QVERIFY(search->list()->model()->rowCount() >= 4);
}

void TestFindMyArea::whatGoesWrongWithAPositionIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no fix in time") << sentence("GPGGA,120000.00,,,,,0,00,99.9,,M,,M,,") << u"No position has come"_s;
    QTest::newRow("a file of something else") << QByteArray("nothing of the kind\n") << u"No position has come"_s;
    QTest::newRow("no file") << QByteArray() << u"The file /nowhere/at.all cannot be read"_s;
    QTest::newRow("at sea") << sentences(50.2, -1.5) << u"at sea"_s;
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

/** A receiver of Qt's that answers as it is told to. */
class TellingSource final : public QGeoPositionInfoSource
{
public:
    explicit TellingSource(Error error)
        : QGeoPositionInfoSource(nullptr)
        , m_error(error)
    {
    }
    QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
    int minimumUpdateInterval() const override { return 0; }
    Error error() const override { return m_error; }
    void startUpdates() override { }
    void stopUpdates() override { }
    void requestUpdate(int) override { Q_EMIT errorOccurred(m_error); }

private:
    Error m_error;
};

void TestFindMyArea::whatASourceReportsIsSaid_data()
{
    QTest::addColumn<int>("error"); // −1: there is no source
    QTest::addColumn<QString>("said");
    QTest::newRow("permission refused") << int(QGeoPositionInfoSource::AccessError) << u"has refused"_s;
    QTest::newRow("no position in time") << int(QGeoPositionInfoSource::UpdateTimeoutError) << u"within 20 seconds"_s;
    QTest::newRow("the connection closed") << int(QGeoPositionInfoSource::ClosedError) << u"closed the connection"_s;
    QTest::newRow("anything else") << int(QGeoPositionInfoSource::UnknownSourceError) << u"has failed"_s;
    QTest::newRow("no source at all") << -1 << u"no source of its position"_s;
}

void TestFindMyArea::whatASourceReportsIsSaid()
{
    QFETCH(int, error);
    QFETCH(QString, said);
    WindowFixture f;
    WhereAmI *dialog = openDialog(f);
    QVERIFY(dialog);
    dialog->askSource(error < 0 ? nullptr : new TellingSource(static_cast<QGeoPositionInfoSource::Error>(error)));
    QVERIFY2(dialog->message().contains(said), qPrintable(dialog->message()));
    QVERIFY(dialog->isVisible() && dialog->askButton()->isEnabled());
}

/** Type, choose by keyboard, read the card, follow it into tree and map, copy it. */
void TestFindMyArea::aPostcodeIsFollowedByKeyboard()
{
    WindowFixture f;
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QLineEdit *field = f.window.topBar()->search()->field();
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"cm226qj"_s);
    QListView *list = f.window.topBar()->search()->list();
    QTRY_VERIFY(f.window.topBar()->search()->isPopupShown() && list->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Return);
    AnswerStrip *card = f.window.answerStrip();
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(f.window.session().selection().postcode, u"CM22 6QJ"_s);
    QCOMPARE(card->areaNames().first(), u"Essex"_s);
    const QPointF marked = f.window.mapPane()->map()->viewport().centre;
    QVERIFY2(std::hypot(marked.x() - 554'000, marked.y() - 222'000) < 60'000, "the map has gone there");
    QAbstractButton *system = nullptr;
    for (QAbstractButton *button : card->findChildren<QAbstractButton *>())
        if (button->text() == "Essex"_L1 && !system)
            system = button;
    QVERIFY(system);
    system->setFocus(Qt::TabFocusReason);
    QTest::keyClick(system, Qt::Key_Space);
    QCOMPARE(f.area().code, u"D7T5G"_s);
    auto *tree = f.window.findChild<QTreeView *>();
    QVERIFY(tree);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"Essex"_s);
    QVERIFY2(card->isVisible(), "the card stays while its areas are looked at");
    for (QToolButton *button : card->findChildren<QToolButton *>())
        if (button->accessibleName().startsWith(u"Copy"_s)) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        }
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"CM22 6QJ"_s));
}

void TestFindMyArea::theMapFliesToEveryPostcodeThatIsFound()
{
    WindowFixture f;
    MapWidget *map = f.window.mapPane()->map();
    map->setReducedMotion(false); // the answer that appears above the map makes it lower while it flies
    const double england = map->viewport().metresPerPixel;
    for (const QString &postcode : { u"ST4 2AE"_s, u"BN1 1AA"_s, u"TR1 3LJ"_s }) {
        f.searchFor(postcode);
        const LsoaId found = f.window.session().selection().lsoa;
        QVERIFY2(isValid(found), qPrintable(postcode));
        const GridRect bounds = theAtlas()->mesh->lsoaBounds[index(found)];
        const QPointF at((bounds.left + bounds.right) / 20.0, (bounds.bottom + bounds.top) / 20.0);
        QTRY_VERIFY2(map->viewport().metresPerPixel < england / 3 && map->viewport().mapRect().contains(at),
            qPrintable(postcode));
    }
}

QTEST_MAIN(TestFindMyArea)
#include "tst_findmyarea.moc"
