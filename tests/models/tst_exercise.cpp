// Exercises on the real atlas: every figure of what was moved, merged or split against data/, which is read here by
// itself; the reform of April 2026 done again by hand; and that nothing else changes.
#include "ExerciseFixture.h"

#include "models/ExerciseAccount.h"
#include "models/ExerciseModel.h"
#include "models/LevelText.h"
#include "models/PopulationRange.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

bool sameNumber(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/** "code: parent's code, name, basis, source, note, flags" of every area of a level, and its figures. */
QStringList levelText(const Atlas &atlas, EditionId edition, QStringView level)
{
    const LevelTable &table = atlas.table(edition, atlas.levelByKey(level));
    QStringList lines;
    for (int i = 0; i < table.count; ++i) {
        const Area &area = atlas.area(static_cast<AreaId>(static_cast<int>(table.first) + i));
        QStringList figures;
        for (const auto &values : table.values)
            figures += QString::number(values[static_cast<std::size_t>(i)], 'g', 17);
        lines += QStringList { area.code, isValid(area.parent) ? atlas.area(area.parent).code : QString(), area.name,
            area.officialName, area.onsCode, area.odsCode, basisKey(area.basis), area.source, area.note,
            area.flags.join(u' '), QString::number(area.areaSquareMetres, 'g', 17), figures.join(u' '),
            QString::number(atlas.lsoaCount(area.id)) }
                     .join(u'|');
    }
    return lines;
}

QStringList codesOfLsoas(const Atlas &atlas, EditionId edition, QStringView level)
{
    QStringList codes;
    for (const AreaId area : atlas.table(edition, atlas.levelByKey(level)).areaOfLsoa)
        codes += isValid(area) ? atlas.area(area).code : QString();
    return codes;
}

QStringList wholeText(const Atlas &atlas)
{
    QStringList text { atlas.attribution };
    for (const Edition &edition : atlas.editions)
        for (const Level &level : atlas.levels)
            text += levelText(atlas, edition.id, level.key) + codesOfLsoas(atlas, edition.id, level.key);
    return text;
}

/** The edits that make the systems of 2023 those of 2026, found by their small areas; places that 2026 divides are left
    where most of them are. */
Exercise reformOf2026()
{
    const Atlas &atlas = *theAtlas();
    const EditionId before = atlas.editionByKey(u"2023-04");
    const EditionId after = atlas.editionByKey(u"2026-04");
    const LevelId system = atlas.levelByKey(u"system");
    Exercise exercise { .edition = u"2023-04"_s };
    std::map<QString, std::map<QString, QStringList>> comingFrom; // by the new system and the old one: places
    const LevelTable &places = atlas.table(before, atlas.levelByKey(u"place"));
    for (int i = 0; i < places.count; ++i) {
        const Area &place = atlas.area(static_cast<AreaId>(static_cast<int>(places.first) + i));
        const auto to = atlas.overlaps(place.id, after, system).front().area;
        comingFrom[atlas.area(to).code][atlas.area(place.parent).code] += place.code;
    }
    for (const auto &[to, parts] : comingFrom) {
        QString target = to;
        QStringList whole;
        for (const auto &[from, codes] : parts)
            if (codes.size() == static_cast<int>(placesOf(u"2023-04"_s, from).size()))
                whole += from;
        if (!isValid(areaNamed(atlas, u"2023-04", u"system", to)))
            target = nextExerciseCode(exercise);
        if (target != to && whole.size() > 1)
            exercise.edits.push_back(merged(whole, target, to));
        else if (target != to)
            exercise.edits.push_back(splitOff(parts.begin()->second.front(), target, to));
        for (const auto &[from, codes] : parts)
            for (const QString &place : codes)
                if (from != to && (target == to || !(whole.contains(from) && whole.size() > 1))
                    && !(exercise.edits.back().kind == ExerciseEdit::Kind::Split
                        && exercise.edits.back().place.code == place))
                    exercise.edits.push_back(moved(place, target));
    }
    return exercise;
}

}

class TestExercise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void withoutEditsOnlyTheMarksDiffer()
    {
        const AtlasPtr made = exercised({ .edition = u"2026-04"_s, .title = u"Nothing yet"_s });
        for (const Edition &edition : theAtlas()->editions)
            for (const Level &level : theAtlas()->levels) {
                QCOMPARE(levelText(*made, edition.id, level.key), levelText(*theAtlas(), edition.id, level.key));
                QCOMPARE(codesOfLsoas(*made, edition.id, level.key), codesOfLsoas(*theAtlas(), edition.id, level.key));
            }
        QVERIFY(isExercise(*made));
        QVERIFY(!isExercise(*theAtlas()));
        QVERIFY(made->attribution.startsWith(exerciseMark()));
        QVERIFY(made->attribution.contains(u"Nothing yet"_s));
        QVERIFY(made->attribution.endsWith(theAtlas()->attribution));
        QCOMPARE(editionName(made->edition(made->editionByKey(u"2026-04"))), u"April 2026 (exercise)"_s);
        QCOMPARE(editionMark(*made, made->editionByKey(u"2026-04")), u"2026-04-exercise"_s);
        QVERIFY(made->source(QString(exerciseKey)));
        QCOMPARE(made->mesh, theAtlas()->mesh);
    }

    void figuresOfEveryEditAreThoseOfTheSmallAreas_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("gains"); // a place
        QTest::addColumn<QString>("to");
        for (const char *edition : { "2023-04", "2026-04" }) {
            QTest::addRow("a place goes next door, %s", edition)
                << QString::fromLatin1(edition) << u"QNC-E06000021"_s << u"QJ2"_s;
            QTest::addRow("a place goes across England, %s", edition)
                << QString::fromLatin1(edition) << u"QT6-E06000052"_s << u"QMF"_s;
        }
    }

    void figuresOfEveryEditAreThoseOfTheSmallAreas()
    {
        QFETCH(const QString, edition);
        QFETCH(const QString, gains);
        QFETCH(const QString, to);
        const Exercise exercise { .edition = edition, .edits = { moved(gains, to) } };
        const AtlasPtr made = exercised(exercise);
        const QString from = gains.section(u'-', 0, 0);
        auto placesFrom = placesOf(edition, from);
        auto placesTo = placesOf(edition, to);
        placesFrom.erase(gains);
        placesTo.insert(gains);
        for (const auto &[code, places] : { std::pair(from, placesFrom), std::pair(to, placesTo) }) {
            const AreaId system = systemIn(*made, exercise, code);
            if (places.empty()) {
                QVERIFY(!isValid(system));
                continue;
            }
            const ExpectedSystem expected = expectedOf(edition, places);
            const SystemFigures figures = systemFigures(*made, system);
            QCOMPARE(figures.lsoas, expected.lsoas);
            QCOMPARE(figures.people, expected.people);
            QCOMPARE(figures.places, static_cast<int>(places.size()));
            QCOMPARE(figures.partnershipSeats, 1 + static_cast<int>(expected.councils.size()));
        }
    }

    void placesInRangeAreCounted()
    {
        const AreaId system = areaNamed(*theAtlas(), u"2026-04", u"system", u"QNC");
        int expected = 0;
        for (const QString &place : placesOf(u"2026-04"_s, u"QNC"_s)) {
            const double people = expectedOf(u"2026-04"_s, { place }).people;
            expected += people >= 250'000 && people <= 500'000;
        }
        QCOMPARE(systemFigures(*theAtlas(), system).placesInRange, expected);
    }

    /** All of it follows from the places, the merger of the two in the north of London in one edit. */
    void theReformOf2026CanBeDoneAgain()
    {
        const Exercise reform = reformOf2026();
        const AtlasPtr made = exercised(reform);
        const Atlas &real = *theAtlas();
        const EditionId before = real.editionByKey(u"2023-04");
        const EditionId after = real.editionByKey(u"2026-04");
        const LevelId level = real.levelByKey(u"system");
        const LevelTable &now = made->table(before, level);
        const LevelTable &then = real.table(after, level);
        QCOMPARE(now.count, then.count);
        int alike = 0;
        for (int i = 0; i < now.count; ++i) {
            const auto id = static_cast<AreaId>(static_cast<int>(now.first) + i);
            const AreaId same = real.areaAt(after, level, made->lsoasOf(id).front());
            if (made->lsoasOf(id) != real.lsoasOf(same))
                continue;
            ++alike;
            const IndicatorId people = real.indicatorByKey(u"population");
            QCOMPARE(made->value(id, people), real.value(same, people));
            QVERIFY(std::abs(made->area(id).areaSquareMetres - real.area(same).areaSquareMetres) < 1);
        }
        QVERIFY2(alike >= 34, qPrintable(QString::number(alike)));
    }

    void aMergerHasTheFiguresOfTheRealOne()
    {
        const Exercise exercise { .edition = u"2023-04"_s,
            .edits = { merged({ u"QMJ"_s, u"QRV"_s }, u"X01"_s, u"North of the river"_s) } };
        const AtlasPtr made = exercised(exercise);
        const AreaId x = systemIn(*made, exercise, u"X01");
        const AreaId real = areaNamed(*theAtlas(), u"2026-04", u"system", u"Z9B2Z");
        QCOMPARE(made->lsoasOf(x), theAtlas()->lsoasOf(real));
        for (const Indicator &indicator : theAtlas()->indicators)
            QVERIFY2(sameNumber(made->value(x, indicator.id), theAtlas()->value(real, indicator.id)),
                qPrintable(indicator.key));
        QCOMPARE(systemFigures(*made, x).partnershipSeats, systemFigures(*theAtlas(), real).partnershipSeats);
        QVERIFY(!isValid(systemIn(*made, exercise, u"QMJ")));
        QVERIFY(!isValid(systemIn(*made, exercise, u"QRV")));
        QCOMPARE(made->table(made->editionByKey(u"2023-04"), made->levelByKey(u"system")).count, 41);
        QCOMPARE(levelText(*made, made->editionByKey(u"2026-04"), u"system"),
            levelText(*theAtlas(), theAtlas()->editionByKey(u"2026-04"), u"system"));
    }

    void nothingOfItLooksOfficial()
    {
        const Exercise exercise { .edition = u"2026-04"_s,
            .edits
            = { merged({ u"QNC"_s, u"QOC"_s }, u"X01"_s, u"The Marches"_s), moved(u"QJ2-E06000015"_s, u"QHL"_s) } };
        const AtlasPtr made = exercised(exercise);
        for (const QStringView code : { u"X01", u"QJ2", u"QHL" }) {
            const Area &area = made->area(systemIn(*made, exercise, code));
            QVERIFY(isExercise(area));
            QCOMPARE(area.basis, Basis::Derived);
            QCOMPARE(area.source, QString(exerciseKey));
            QVERIFY(area.officialName.isEmpty() && area.onsCode.isEmpty() && area.odsCode.isEmpty());
            QVERIFY(area.note.contains(u"exercise"_s));
            QVERIFY(!area.validFrom.isValid());
        }
        QVERIFY(!isExercise(made->area(systemIn(*made, exercise, u"QMF"))));
        QVERIFY(isExercise(made->area(areaNamed(*made, u"2026-04", u"place", u"QJ2-E06000015"))));
        QVERIFY(!isExercise(made->area(areaNamed(*made, u"2026-04", u"place", u"QJ2-E10000007"))));
        QCOMPARE(markedText(*made, u"a"_s), u"EXERCISE – not real\na"_s);
        QCOMPARE(markedText(*theAtlas(), u"a"_s), u"a"_s);
    }

    void movingBackIsAsIfNothingHadBeen()
    {
        const Exercise none { .edition = u"2026-04"_s };
        Exercise there = none;
        there.edits = { moved(u"QNC-E06000021"_s, u"QT6"_s) };
        Exercise andBack = there;
        andBack.edits.push_back(moved(u"QNC-E06000021"_s, u"QNC"_s));
        QVERIFY(wholeText(*exercised(there)) != wholeText(*exercised(none)));
        QCOMPARE(wholeText(*exercised(andBack)), wholeText(*exercised(none)));
        QVERIFY(accountOf(*theAtlas(), andBack, *exercised(andBack)).systems.empty());
    }

    void aStepLessIsTheSameAsNeverDone()
    {
        Exercise exercise { .edition = u"2023-04"_s, .edits = { moved(u"QNC-E06000021"_s, u"QJ2"_s) } };
        const QStringList before = wholeText(*exercised(exercise));
        exercise.edits.push_back(merged({ u"QNC"_s, u"QHL"_s, u"QUA"_s }, u"X01"_s, u"Middle"_s));
        QVERIFY(wholeText(*exercised(exercise)) != before);
        exercise.edits.pop_back();
        QCOMPARE(wholeText(*exercised(exercise)), before);
    }

    void levelsStillNest_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("to");
        QTest::newRow("within a region") << u"QNC-E06000021"_s << u"QJ2"_s;
        QTest::newRow("to another region") << u"QT6-E06000052"_s << u"QMF"_s;
        QTest::newRow("a region of London and the south-west") << u"QMF-E09000001"_s << u"QT6"_s;
    }

    void levelsStillNest()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, to);
        const AtlasPtr made = exercised({ .edition = u"2026-04"_s,
            .edits = { moved(place, to), merged({ u"QHM"_s, u"QF7"_s }, u"X01"_s, u"North and Sheffield"_s) } });
        const EditionId edition = made->editionByKey(u"2026-04");
        for (const Level &level : made->levels) {
            if (!level.nested)
                continue;
            const LevelTable &table = made->table(edition, level.id);
            for (std::size_t i = 0; i < table.areaOfLsoa.size(); ++i) {
                const AreaId area = table.areaOfLsoa[i];
                if (!isValid(area))
                    continue;
                QVERIFY(made->holds(area));
                const AreaId parent = made->area(area).parent;
                if (isValid(parent))
                    QCOMPARE(made->areaAt(edition, made->area(parent).level, static_cast<LsoaId>(i)), parent);
            }
        }
        const IndicatorId people = made->indicatorByKey(u"population");
        for (const QStringView level : { u"region", u"system", u"place" }) {
            const auto &values = made->table(edition, made->levelByKey(level)).values[index(people)];
            QCOMPARE(
                std::accumulate(values.begin(), values.end(), 0.0), theAtlas()->value(made->country(edition), people));
        }
    }

    void realSystemsAreInOnePiece()
    {
        const LevelId level = theAtlas()->levelByKey(u"system");
        for (const Edition &edition : theAtlas()->editions) {
            const LevelTable &table = theAtlas()->table(edition.id, level);
            for (int i = 0; i < table.count; ++i) {
                const auto id = static_cast<AreaId>(static_cast<int>(table.first) + i);
                QVERIFY2(
                    piecesOf(*theAtlas(), *theAtlas(), id) == 1, qPrintable(edition.key + theAtlas()->area(id).name));
            }
        }
    }

    void whatIsOutOfTheOrdinaryIsSaidInWords()
    {
        const Exercise exercise { .edition = u"2026-04"_s,
            .edits = { moved(u"QT6-E06000052"_s, u"QMF"_s), moved(u"QT6-E06000053"_s, u"QMF"_s),
                merged({ u"QNC"_s, u"QOC"_s }, u"X01"_s, u"The Marches"_s), renamed(u"QHM"_s, u"The North"_s) } };
        const AtlasPtr made = exercised(exercise);
        const ExerciseAccount account = accountOf(*theAtlas(), exercise, *made);
        const auto remarks = [&](QStringView code) {
            const auto found = std::ranges::find(account.systems, code, &SystemChange::code);
            return found == account.systems.end() ? u"missing"_s : found->remarks.join(u' ');
        };
        QCOMPARE(remarks(u"QT6"), u"It has no place left, and so is on no map."_s);
        QCOMPARE(remarks(u"QMF"), u"It lies in 2 piece(s) that do not touch."_s);
        QCOMPARE(remarks(u"QNC"), u"Merged into The Marches."_s);
        QVERIFY(remarks(u"X01").startsWith(u"Made from "_s));
        QVERIFY(remarks(u"QHM").startsWith(u"Really called "_s));
        QCOMPARE(account.systemsBefore, 36);
        QCOMPARE(account.systemsAfter, 34);
    }

    void theModelSaysItWithSignsAndWords()
    {
        const Exercise exercise { .edition = u"2026-04"_s, .edits = { moved(u"QNC-E06000021"_s, u"QJ2"_s) } };
        const AtlasPtr made = exercised(exercise);
        ExerciseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccount(accountOf(*theAtlas(), exercise, *made));
        QCOMPARE(model.rowCount(), 2);
        const QString text = exerciseAccountText(model);
        QVERIFY(text.contains(u"Staffordshire and Stoke-on-Trent (QNC)\n"_s));
        QVERIFY2(text.contains(u" ▼\n"_s) && text.contains(u" ▲\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"Said: 1–3 million\twithin ✓\t"_s));
        model.setAccount({});
        QCOMPARE(model.rowCount(), 0);
    }

    void editsThatCannotBeDoneAreTold_data()
    {
        QTest::addColumn<ExerciseEdit>("edit");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown place") << moved(u"QNC-E06"_s, u"QJ2"_s) << u"there is no place with the code QNC-E06"_s;
        QTest::newRow("unknown system") << moved(u"QNC-E06000021"_s, u"Q99"_s)
                                        << u"there is no system with the code Q99"_s;
        QTest::newRow("there already") << moved(u"QNC-E06000021"_s, u"QNC"_s)
                                       << u"Stoke-on-Trent is in Staffordshire and Stoke-on-Trent already"_s;
        QTest::newRow("merged before") << moved(u"QNC-E06000021"_s, u"QOC"_s)
                                       << u"Shropshire, Telford and Wrekin was merged into X01 before"_s;
        QTest::newRow("one system twice")
            << merged({ u"QNC"_s, u"QNC"_s }, u"X02"_s, u"New"_s) << u"a merger needs two systems"_s;
        QTest::newRow("an official code")
            << merged({ u"QNC"_s, u"QHL"_s }, u"QJ2"_s, u"New"_s) << u"the code QJ2 cannot be given to a new system"_s;
        QTest::newRow("a code that is taken")
            << merged({ u"QNC"_s, u"QHL"_s }, u"X01"_s, u"New"_s) << u"the code X01 cannot be given to a new system"_s;
        QTest::newRow("a name that is taken")
            << renamed(u"QNC"_s, u"black country"_s) << u"another system is called black country"_s;
        QTest::newRow("a name that is taken, with other spaces")
            << renamed(u"QNC"_s, u" Black  Country"_s) << u"another system is called  Black  Country"_s;
        QTest::newRow("the name of a system that was merged into another") << renamed(u"QNC"_s,
            u"Shropshire, Telford and Wrekin"_s) << u"another system is called Shropshire, Telford and Wrekin"_s;
        QTest::newRow("a merger by the name of a system that is no part of it")
            << merged({ u"QNC"_s, u"QHL"_s }, u"X02"_s, u"Shropshire, Telford and Wrekin"_s)
            << u"another system is called Shropshire, Telford and Wrekin"_s;
    }

    void editsThatCannotBeDoneAreTold()
    {
        QFETCH(const ExerciseEdit, edit);
        const Exercise exercise { .edition = u"2026-04"_s,
            .edits = { merged({ u"QOC"_s, u"QGH"_s }, u"X01"_s, u"West"_s), edit } };
        const auto planned = planExercise(*theAtlas(), exercise);
        QVERIFY(planned.problem);
        QCOMPARE(planned.problem->edit, std::size_t(1));
        QTEST(planned.problem->reason, "reason");
        QVERIFY(!withExercise(theAtlas(), exercise, theMeasures()));
    }

    void whatASystemWasCalledIsForWhatItBecame_data()
    {
        QTest::addColumn<ExerciseEdit>("edit");
        QTest::newRow("a merger by the name of a part")
            << merged({ u"X01"_s, u"QNC"_s }, u"X02"_s, u"Staffordshire and Stoke-on-Trent"_s);
        QTest::newRow("a merger of a merger")
            << merged({ u"X01"_s, u"QNC"_s }, u"X02"_s, u"Shropshire, Telford and Wrekin"_s);
        QTest::newRow("a merger that is renamed") << renamed(u"X01"_s, u"Shropshire, Telford and Wrekin"_s);
        QTest::newRow("its own name in other letters") << renamed(u"QNC"_s, u"STAFFORDSHIRE AND STOKE-ON-TRENT"_s);
    }

    void whatASystemWasCalledIsForWhatItBecame()
    {
        QFETCH(const ExerciseEdit, edit);
        const auto planned = planExercise(*theAtlas(),
            { .edition = u"2026-04"_s, .edits = { merged({ u"QOC"_s, u"QGH"_s }, u"X01"_s, u"West"_s), edit } });
        QCOMPARE(planned.problem ? planned.problem->reason : QString(), QString());
    }

    void isMadeAtOnce()
    {
        const Exercise exercise { .edition = u"2026-04"_s,
            .edits = { moved(u"QT6-E06000052"_s, u"QMF"_s),
                merged({ u"QNC"_s, u"QHL"_s, u"QUA"_s }, u"X01"_s, u"Middle"_s) } };
        theMeasures();
        QElapsedTimer clock;
        clock.start();
        const AtlasPtr made = exercised(exercise);
        const qint64 atlas = clock.restart();
        const auto account = accountOf(*theAtlas(), exercise, *made);
        qInfo("atlas %lld ms, account %lld ms", static_cast<long long>(atlas), static_cast<long long>(clock.elapsed()));
        QVERIFY(atlas + clock.elapsed() < 1500); // a busy machine is slow; the usual time is in the message
    }
};

QTEST_GUILESS_MAIN(TestExercise)
#include "tst_exercise.moc"
