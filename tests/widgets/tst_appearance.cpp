#include "map/ColourScheme.h"
#include "widgets/Appearance.h"
#include "widgets/FlatIndicators.h"
#include "widgets/Icons.h"
#include "widgets/Settings.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAppearance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromWhatIsBehindIt_data();
    void textStandsOutFromWhatIsBehindIt();
    void boxesToTickAreSeen_data();
    void boxesToTickAreSeen();
    void textGrowsWithTheChoice();
    void everyIconHasAPicture();
    void settingsComeBack();
    void forgetfulSettingsKeepNothing();
};

void TestAppearance::textStandsOutFromWhatIsBehindIt_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QPalette::ColorRole>("ink");
    QTest::addColumn<QPalette::ColorRole>("paper");
    for (const bool dark : { false, true }) {
        const auto row = [dark](const char *name, QPalette::ColorRole ink, QPalette::ColorRole paper) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", name) << dark << ink << paper;
        };
        row("text in a field", QPalette::Text, QPalette::Base);
        row("text on the window", QPalette::WindowText, QPalette::Window);
        row("quiet text on the window", QPalette::PlaceholderText, QPalette::Window);
        row("quiet text in a card", QPalette::PlaceholderText, QPalette::Base);
        row("a link in a card", QPalette::Link, QPalette::Base);
        row("a link on the window", QPalette::Link, QPalette::Window);
        row("a selected line", QPalette::HighlightedText, QPalette::Highlight);
        row("a tip", QPalette::ToolTipText, QPalette::ToolTipBase);
        row("a button", QPalette::ButtonText, QPalette::Button);
    }
}

void TestAppearance::textStandsOutFromWhatIsBehindIt()
{
    QFETCH(bool, dark);
    QFETCH(QPalette::ColorRole, ink);
    QFETCH(QPalette::ColorRole, paper);
    const QPalette palette = Appearance::palette(dark);
    QCOMPARE(Appearance::isDark(palette), dark);
    const double contrast = contrastRatio(palette.color(ink), palette.color(paper));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
    QVERIFY(contrastRatio(palette.color(QPalette::Text), Appearance::tint(palette)) >= 4.5);
    QVERIFY(contrastRatio(Appearance::accent(palette), Appearance::tint(palette)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::Dark), palette.color(QPalette::Base)) >= 3); // edges of controls
}

void TestAppearance::boxesToTickAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("round");
    QTest::addColumn<bool>("on");
    for (const bool dark : { false, true })
        for (const bool round : { false, true })
            for (const bool on : { false, true })
                QTest::addRow(
                    "%s, %s, %s", dark ? "dark" : "light", round ? "radio button" : "check box", on ? "on" : "off")
                    << dark << round << on;
}

void TestAppearance::boxesToTickAreSeen()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, round);
    QFETCH(const bool, on);
    constexpr int size = 26; // twice the usual, so that a pixel is of one colour
    QStyleOption option;
    option.palette = Appearance::palette(dark);
    option.rect = QRect(0, 0, size, size);
    option.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
    for (const QPalette::ColorRole ground : { QPalette::Window, QPalette::Base }) {
        const QColor paper = option.palette.color(ground);
        QImage picture(size, size, QImage::Format_RGB32);
        picture.fill(paper);
        QPainter painter(&picture);
        round ? paintRadioButton(&painter, option) : paintCheckBox(&painter, option);
        painter.end();
        const auto mostAgainst = [&](const QColor &other, int fromX, int toX) {
            double most = 1;
            for (int x = fromX; x < toX; ++x)
                most = std::max(most, contrastRatio(picture.pixelColor(x, size / 2), other));
            return most;
        };
        QVERIFY(mostAgainst(paper, 0, 4) >= 4.5); // its edge
        if (on)
            QVERIFY(
                mostAgainst(option.palette.color(QPalette::Highlight), size / 4, size - size / 4) >= 4.5); // the sign
    }
}

void TestAppearance::textGrowsWithTheChoice()
{
    Appearance appearance;
    const double normal = QApplication::font().pointSizeF();
    appearance.setTextPercent(150);
    QCOMPARE(QApplication::font().pointSizeF(), 1.5 * normal);
    appearance.setTextPercent(500);
    QCOMPARE(appearance.textPercent(), 200);
    appearance.setTextPercent(10);
    QCOMPARE(QApplication::font().pointSizeF(), normal);
    QVERIFY(Appearance::font(Appearance::Text::Small).pointSizeF() < normal);
    QVERIFY(Appearance::font(Appearance::Text::Heading).pointSizeF() > normal);
}

void TestAppearance::everyIconHasAPicture()
{
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QImage image = iconPixmap(file.chopped(4), 24, Qt::black, 1).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128;
        QVERIFY2(inked >= 8, qPrintable(file));
    }
}

void TestAppearance::settingsComeBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.textPercent(), 100);
        settings.setTextPercent(150);
        settings.setScheme(SchemeChoice::Dark);
        settings.setGroupedByRegion(true);
    }
    const Settings again(file);
    QCOMPARE(again.textPercent(), 150);
    QCOMPARE(again.scheme(), SchemeChoice::Dark);
    QVERIFY(again.groupedByRegion());
}

void TestAppearance::forgetfulSettingsKeepNothing()
{
    Settings settings { Settings::Forgetful {} };
    settings.setTextPercent(200);
    QCOMPARE(settings.textPercent(), 100);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
