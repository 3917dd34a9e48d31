#include "domain/Postcode.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace ics;

using Kind = Postcode::Kind;
using Special = Postcode::Special;

class tst_Postcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void knowsExceptions_data();
    void knowsExceptions();
    void suggests_data();
    void suggests();
    void formatsWhatItParsed();
    void parsesBytesLikeText();
    void keysKeepTheOrderOfTheText();
    void keysComeBack();
    void rangesHoldTheSectors_data();
    void rangesHoldTheSectors();
};

void tst_Postcode::parses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const char *name, const QString &written, Kind kind, const QString &normalised) {
        QTest::newRow(name) << written << kind << normalised;
    };
    row("a unit as it is printed", u"CM22 6QJ"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("lower case without a space", u"cm226qj"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("spaces in front, behind and doubled", u"  Cm22   6qJ \n"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("a space at the wrong place", u"CM2 26QJ"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("no-break and zero-width spaces", u"CM22\u00a06\u200bQJ"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("full-width characters", u"\uff23\uff2d\uff12\uff12\u3000\uff16\uff31\uff2a"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("a hyphen", u"CM22-6QJ"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("an en dash", u"CM22\u20136QJ"_s, Kind::Unit, u"CM22 6QJ"_s);
    row("a full stop behind and quotes around", u"\"CM22.6QJ.\""_s, Kind::Unit, u"CM22 6QJ"_s);
    row("shape A9 9AA", u"m1 1ae"_s, Kind::Unit, u"M1 1AE"_s);
    row("shape A99 9AA", u"m139pl"_s, Kind::Unit, u"M13 9PL"_s);
    row("shape AA9 9AA", u"se19sg"_s, Kind::Unit, u"SE1 9SG"_s);
    row("shape A9A 9AA", u"w1a0ax"_s, Kind::Unit, u"W1A 0AX"_s);
    row("shape AA9A 9AA", u"sw1a2aa"_s, Kind::Unit, u"SW1A 2AA"_s);
    row("district 0", u"bs0 1aa"_s, Kind::Unit, u"BS0 1AA"_s);
    row("an area of one letter", u"m"_s, Kind::Area, u"M"_s);
    row("an area of two letters", u"Cm"_s, Kind::Area, u"CM"_s);
    row("a district", u"cm22"_s, Kind::District, u"CM22"_s);
    row("a district with a space in it", u"cm 22"_s, Kind::District, u"CM22"_s);
    row("a district with a letter", u"sw1a"_s, Kind::District, u"SW1A"_s);
    row("the beginning of lettered districts", u"ec1"_s, Kind::District, u"EC1"_s);
    row("two digits together are a district", u"m13"_s, Kind::District, u"M13"_s);
    row("two digits apart are a sector", u"m1 3"_s, Kind::Sector, u"M1 3"_s);
    row("a sector", u"CM22 6"_s, Kind::Sector, u"CM22 6"_s);
    row("a sector written together", u"m139"_s, Kind::Sector, u"M13 9"_s);
    row("a sector of a lettered district", u"ec1a1"_s, Kind::Sector, u"EC1A 1"_s);
    row("a unit with its last letter still to come", u"CM22 6Q"_s, Kind::Sector, u"CM22 6"_s);
}

void tst_Postcode::parses()
{
    QFETCH(QString, written);
    QFETCH(Kind, kind);
    const Postcode postcode = Postcode::parse(written);
    QCOMPARE(postcode.kind(), kind);
    QTEST(postcode.text(), "normalised");
    QCOMPARE(postcode.special(), Special::Ordinary);
    QCOMPARE(postcode.isUnfinished(), written == "CM22 6Q"_L1);
}

void tst_Postcode::refuses_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &written) { QTest::newRow(name) << written; };
    row("nothing", QString());
    row("spaces alone", u"   "_s);
    row("a word", u"Stoke"_s);
    row("a number", u"12345"_s);
    row("a letter O for the digit 0", u"SW1A OAA"_s);
    row("a digit 1 for the letter I", u"1P1 2AB"_s);
    row("inward letters that are not in use", u"CM22 6CK"_s);
    row("an area that begins with Q", u"Q1 1AA"_s);
    row("an area whose second letter is J", u"AJ1 1AA"_s);
    row("a district with a leading zero", u"CM02 6QJ"_s);
    row("three digits of a district", u"CM222 6QJ"_s);
    row("a postcode and more", u"CM22 6QJ1"_s);
    row("a long text", QString(100'000, u'A'));
    row("letters that only look Latin", u"\u0421\u041c22 6QJ"_s);
    row("an ampersand inside", u"CM22&6QJ"_s);
    row("a half surrogate pair", QString(QChar(0xd800)) + u"M1 1AE"_s);
    row("a NUL inside", u"CM22"_s + QChar(0) + u"6QJ"_s);
}

void tst_Postcode::refuses()
{
    QFETCH(QString, written);
    const Postcode postcode = Postcode::parse(written);
    QCOMPARE(postcode.kind(), Kind::None);
    QVERIFY(postcode.text().isEmpty());
    QCOMPARE(postcode.sectorKey(), -1);
    QCOMPARE(postcode.inwardPair(), -1);
    QVERIFY(postcode.sectorRanges().empty() && postcode.letteredRanges().empty());
}

void tst_Postcode::knowsExceptions_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Special>("special");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("territory");
    const auto row
        = [](const char *name, const QString &written, Special special, const QString &normalised,
              const QString &territory = {}) { QTest::newRow(name) << written << special << normalised << territory; };
    row("Northern Ireland by its letters", u"bt15gs"_s, Special::NorthernIreland, u"BT1 5GS"_s);
    row("Jersey", u"je2 3ab"_s, Special::ChannelIslands, u"JE2 3AB"_s);
    row("Guernsey, the area alone", u"gy"_s, Special::ChannelIslands, u"GY"_s);
    row("Isle of Man", u"IM1 1AA"_s, Special::IsleOfMan, u"IM1 1AA"_s);
    row("a British Forces number", u"bfpo57"_s, Special::Forces, u"BFPO 57"_s);
    row("a British Forces postcode", u"bf1 2at"_s, Special::Forces, u"BF1 2AT"_s);
    row("a bank without a place", u"bx11lt"_s, Special::NonGeographic, u"BX1 1LT"_s);
    row("returns of goods", u"XX10 1AA"_s, Special::NonGeographic, u"XX10 1AA"_s);
    row("Girobank", u"gir0aa"_s, Special::Girobank, u"GIR 0AA"_s);
    row("no fixed abode", u"zz993vz"_s, Special::NhsPseudo, u"ZZ99 3VZ"_s);
    row("England, not otherwise known, with letters no other unit has", u"ZZ99 3CZ"_s, Special::NhsPseudo,
        u"ZZ99 3CZ"_s);
    row("Ascension Island", u"ascn1zz"_s, Special::OverseasTerritory, u"ASCN 1ZZ"_s, u"Ascension Island"_s);
    row("Gibraltar", u"gx11 1aa"_s, Special::OverseasTerritory, u"GX11 1AA"_s, u"Gibraltar"_s);
    row("Gibraltar, the district alone", u"GX11"_s, Special::OverseasTerritory, u"GX11"_s, u"Gibraltar"_s);
    row("Anguilla", u"AI 2640"_s, Special::OverseasTerritory, u"AI-2640"_s, u"Anguilla"_s);
    row("Cayman Islands", u"KY11001"_s, Special::OverseasTerritory, u"KY1-1001"_s, u"Cayman Islands"_s);
    row("Turks and Caicos Islands", u"tkca 1zz"_s, Special::OverseasTerritory, u"TKCA 1ZZ"_s,
        u"Turks and Caicos Islands"_s);
    row("Kirkcaldy is no territory", u"KY1 1AA"_s, Special::Ordinary, u"KY1 1AA"_s);
    row("nor is its area", u"KY"_s, Special::Ordinary, u"KY"_s);
}

void tst_Postcode::knowsExceptions()
{
    QFETCH(QString, written);
    const Postcode postcode = Postcode::parse(written);
    QVERIFY(postcode.kind() != Kind::None);
    QTEST(postcode.special(), "special");
    QTEST(postcode.text(), "normalised");
    QTEST(territoryName(postcode), "territory");
}

void tst_Postcode::suggests_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("first");
    QTest::newRow("a letter O for the digit 0") << u"SW1A OAA"_s << u"SW1A 0AA"_s;
    QTest::newRow("a letter I for the digit 1") << u"MI 1AE"_s << u"M1 1AE"_s;
    QTest::newRow("a digit 1 for the letter I") << u"1P1 2AB"_s << u"IP1 2AB"_s;
    QTest::newRow("a digit 0 for the letter O") << u"0X1 2JD"_s << u"OX1 2JD"_s;
    QTest::newRow("two slips at once") << u"SWIA OAA"_s << u"SW1A 0AA"_s;
    QTest::newRow("nothing to suggest for a good one") << u"SW1A 0AA"_s << QString();
    QTest::newRow("nothing to suggest for a word") << u"Truro"_s << QString();
}

void tst_Postcode::suggests()
{
    QFETCH(QString, written);
    const auto found = Postcode::likelyMeant(written);
    QTEST(found.empty() ? QString() : found.front().text(), "first");
}

void tst_Postcode::formatsWhatItParsed()
{
    std::mt19937 random(20260401);
    const QString alphabet = u"ABCEGIJKMOSWXYZabcdefghij0123456789 -.\u00a0\uff10"_s;
    int parsed = 0;
    for (int i = 0; i < 300'000; ++i) {
        QString text;
        for (auto length = random() % 10; length > 0; --length)
            text += alphabet.at(static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size())));
        const Postcode once = Postcode::parse(text);
        const Postcode twice = Postcode::parse(once.text());
        QVERIFY2(twice.text() == once.text() && twice.kind() == once.kind() && twice.special() == once.special(),
            qPrintable(text));
        parsed += once.kind() != Kind::None;
    }
    QVERIFY(parsed > 10'000);
}

void tst_Postcode::parsesBytesLikeText()
{
    for (const QString &text :
        { u"cm226qj"_s, u"\uff23\uff2d22 6QJ"_s, u"CM22\u00a06QJ"_s, u"\u0421M22"_s, u"M13 9"_s, QString() })
        QCOMPARE(Postcode::parse(QByteArrayView(text.toUtf8())), Postcode::parse(text));
    QCOMPARE(Postcode::parse(QByteArrayView("CM22\xff"
                                            "6QJ"))
                 .kind(),
        Kind::None);
}

void tst_Postcode::keysKeepTheOrderOfTheText()
{
    const QStringList sectors { u"AL1 1"_s, u"AL10 0"_s, u"AL9 9"_s, u"B1 1"_s, u"BB1 1"_s, u"E1 1"_s, u"E10 5"_s,
        u"E1W 1"_s, u"EC1A 1"_s, u"M1 1"_s, u"NPT 0"_s, u"SW1A 0"_s, u"SW1A 9"_s, u"YO91 1"_s };
    int last = -1;
    for (const QString &sector : sectors) {
        const int key = Postcode::parse(sector).sectorKey();
        QVERIFY2(key > last, qPrintable(sector));
        last = key;
    }
}

void tst_Postcode::keysComeBack()
{
    for (const QString &text : { u"M1 1AE"_s, u"SW1A 2AA"_s, u"E1W 1YW"_s, u"NPT 0AD"_s, u"GIR 0AA"_s, u"BS0 9ZZ"_s }) {
        const Postcode unit = Postcode::parse(text);
        QCOMPARE(Postcode::fromKey(unit.sectorKey(), unit.inwardPair()), unit);
        QCOMPARE(Postcode::fromKey(unit.sectorKey()).text(), text.chopped(2));
    }
    for (const int key : { -1, 0, 5, 18'741'610, INT_MAX })
        QCOMPARE(Postcode::fromKey(key).kind(), Kind::None);
    QCOMPARE(Postcode::fromKey(Postcode::parse(u"M1 1"_s).sectorKey(), 400).kind(), Kind::None);
}

void tst_Postcode::rangesHoldTheSectors_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("sector");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<bool>("lettered");
    QTest::newRow("an area holds its districts") << u"M"_s << u"M13 9"_s << true << false;
    QTest::newRow("an area does not hold a longer one") << u"M"_s << u"ME1 1"_s << false << false;
    QTest::newRow("nor the letters of Newport as they were") << u"NP"_s << u"NPT 1"_s << false << false;
    QTest::newRow("a district holds its sectors") << u"M1"_s << u"M1 9"_s << true << false;
    QTest::newRow("a district does not hold a longer number") << u"M1"_s << u"M13 9"_s << false << false;
    QTest::newRow("lettered districts by their beginning") << u"EC1"_s << u"EC1A 1"_s << false << true;
    QTest::newRow("lettered sectors by their beginning") << u"EC1 1"_s << u"EC1A 1"_s << false << true;
    QTest::newRow("with their own digit") << u"EC1 1"_s << u"EC1A 2"_s << false << false;
    QTest::newRow("a lettered district holds its own") << u"EC1A"_s << u"EC1A 2"_s << true << false;
    QTest::newRow("a unit has the sector it is in") << u"M13 9PL"_s << u"M13 9"_s << true << false;
}

void tst_Postcode::rangesHoldTheSectors()
{
    QFETCH(QString, prefix);
    QFETCH(QString, sector);
    const int key = Postcode::parse(sector).sectorKey();
    const auto holds = [key](const std::vector<Postcode::KeyRange> &ranges) {
        return std::any_of(
            ranges.begin(), ranges.end(), [key](const auto &r) { return r.first <= key && key <= r.last; });
    };
    QTEST(holds(Postcode::parse(prefix).sectorRanges()), "exact");
    QTEST(holds(Postcode::parse(prefix).letteredRanges()), "lettered");
}

QTEST_GUILESS_MAIN(tst_Postcode)
#include "tst_postcode.moc"
