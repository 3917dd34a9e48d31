#include "ClippedLabels.h"
#include "WindowFixture.h"
#include "models/AreaAccount.h"
#include "models/Languages.h"
#include "models/LevelText.h"
#include "widgets/Actions.h"
#include "widgets/Breadcrumb.h"
#include "widgets/DetailPane.h"
#include "widgets/Elided.h"
#include "widgets/FactRow.h"
#include "widgets/LinkButton.h"
#include "widgets/MatchDialog.h"
#include "widgets/Pages.h"
#include "widgets/QuizAsk.h"
#include "widgets/QuizChoiceButton.h"
#include "widgets/QuizMapView.h"
#include "widgets/QuizPage.h"
#include "widgets/QuizStart.h"
#include "widgets/Selectors.h"
#include "widgets/SimilarDialog.h"
#include "widgets/Teaching.h"
#include "widgets/TourBar.h"
#include "widgets/TourDialog.h"
#include "widgets/Tours.h"
#include "widgets/TreePane.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

using namespace ics;
using namespace Qt::StringLiterals;

/** The window in each of the languages it speaks. */
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void speaksFourLanguages();
    void everyTextOfTheWindowIsInTheLanguage_data() { eachLanguage(); }
    void everyTextOfTheWindowIsInTheLanguage();
    void largeTextIsNotClipped_data() { eachLanguage(); }
    void largeTextIsNotClipped();
    void theLayoutFollowsTheScript_data() { eachLanguage(); }
    void theLayoutFollowsTheScript();
    void theBarAtTheTopFollowsTheScript_data() { eachLanguage(); }
    void theBarAtTheTopFollowsTheScript();
    void theBandOfATourFollowsTheScript_data() { eachLanguage(); }
    void theBandOfATourFollowsTheScript();
    void theQuizFollowsTheScript_data() { eachLanguage(); }
    void theQuizFollowsTheScript();
    void dialogsFollowTheScript_data() { eachLanguage(); }
    void dialogsFollowTheScript();
    void buttonsAndFileDialogsOfQtSpeakIt_data() { eachLanguage(); }
    void buttonsAndFileDialogsOfQtSpeakIt();
    void namesAreShortenedAtTheirEnd_data();
    void namesAreShortenedAtTheirEnd();
    void namesOfBodiesStayInEnglish_data() { eachLanguage(); }
    void namesOfBodiesStayInEnglish();
    void englishHeadingsStandWhereTheWindowBegins_data() { eachLanguage(); }
    void englishHeadingsStandWhereTheWindowBegins();
    void theCountryHasTheNameOfTheLanguage_data();
    void theCountryHasTheNameOfTheLanguage();
    void aboutNamesTheFilesOfALanguage_data() { eachLanguage(); }
    void aboutNamesTheFilesOfALanguage();
    void theMenuOffersThemAll();

private:
    static void eachLanguage();
    static void speak(const QString &key);
    static QSet<QString> texts(const QWidget &window);
    static bool isReadInOrder(const QList<const QWidget *> &parts, const QString &key);
};

void TestLanguages::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestLanguages::cleanup() { speak(u"en"_s); }

void TestLanguages::eachLanguage()
{
    QTest::addColumn<QString>("key");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

void TestLanguages::speak(const QString &key)
{
    QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
    theAppearance().languageHasChanged();
}

/** Of menus, labels and tips, but not those of areas and figures. */
QSet<QString> TestLanguages::texts(const QWidget &window)
{
    QSet<QString> result;
    for (const QAction *action : window.actions())
        result.insert(action->text());
    for (const QWidget *widget : window.findChildren<QWidget *>())
        result.insert(widget->toolTip());
    result.remove({});
    return result;
}

void TestLanguages::speaksFourLanguages()
{
    QStringList keys;
    for (const Language &language : languages())
        keys << language.key;
    QCOMPARE(keys, (QStringList { u"en"_s, u"cy"_s, u"pl"_s, u"ur"_s }));
}

void TestLanguages::everyTextOfTheWindowIsInTheLanguage()
{
    QFETCH(QString, key);
    QSet<QString> english;
    {
        WindowFixture f({ 1440, 900 });
        f.searchFor(u"ST4 2AE"_s);
        english = texts(f.window);
    }
    QVERIFY(english.size() > 60);
    speak(key);
    WindowFixture f({ 1440, 900 });
    f.searchFor(u"ST4 2AE"_s);
    f.window.mapPane()->map()->completeNow();
    const QString picture = QStringLiteral(ICS_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(picture));
    QVERIFY(f.window.grab().save(u"%1/window-%2.png"_s.arg(picture, key)));
    const QSet<QString> same = texts(f.window) & english;
    if (key == "en"_L1)
        QCOMPARE(same.size(), english.size());
    else // names and abbreviations are alike
        QVERIFY2(same.size() < english.size() / 10, qPrintable(QStringList(same.values()).join(u" | "_s)));
}

void TestLanguages::largeTextIsNotClipped()
{
    QFETCH(QString, key);
    speak(key);
    theAppearance().setTextPercent(150);
    const auto restore = qScopeGuard([] { theAppearance().setTextPercent(100); });
    WindowFixture f({ 1440, 900 });
    f.searchFor(u"CM22 6QJ"_s);
    QTest::qWait(50);
    QCOMPARE(f.window.size(), QSize(1440, 900)); // nothing forced it wider
    QCOMPARE(clippedLabels(f.window), QStringList());
}

void TestLanguages::theLayoutFollowsTheScript()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    const auto xOf = [&](const QWidget *w) { return w->mapTo(&f.window, QPoint(w->width() / 2, 0)).x(); };
    const bool treeFirst = xOf(f.window.treePane()) < xOf(f.window.mapPane());
    const bool mapFirst = xOf(f.window.mapPane()) < xOf(f.window.detailPane());
    QCOMPARE(treeFirst, key != "ur"_L1);
    QCOMPARE(mapFirst, key != "ur"_L1);
}

/** Whether parts that stand side by side follow each other as the language is read. */
bool TestLanguages::isReadInOrder(const QList<const QWidget *> &parts, const QString &key)
{
    const auto middle = [](const QWidget *part) { return part->mapToGlobal(part->rect().center()).x(); };
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (!parts[i]->isVisible() || (i > 0 && (middle(parts[i - 1]) < middle(parts[i])) != (key != "ur"_L1)))
            return false;
    return true;
}

void TestLanguages::theBarAtTheTopFollowsTheScript()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    const TopBar &bar = *f.window.topBar();
    const QToolButton *back = nullptr;
    const QToolButton *menu = nullptr;
    for (const QToolButton *button : bar.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        back = button->defaultAction() == f.window.actions().back ? button : back;
        menu = button->menu() ? button : menu;
    }
    QVERIFY(back && menu);
    QVERIFY(isReadInOrder({ back, bar.search(), menu }, key));
    QVERIFY(isReadInOrder({ bar.editions(), bar.levels(), bar.indicators() }, key));
}

void TestLanguages::theBandOfATourFollowsTheScript()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    Tours &tours = *f.window.teaching()->tours();
    tours.setReducedMotion(true);
    QCOMPARE(tours.startNamed(u"system-place-neighbourhood"_s), QString());
    QTest::qWait(50);
    const TourBar &bar = *tours.bar();
    const QLabel *title = nullptr;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        title = label->text() == bar.title() ? label : title;
    QVERIFY(title);
    QVERIFY(isReadInOrder({ title, bar.leaveButton(), bar.backButton(), bar.nextButton() }, key));
    bar.leaveButton()->click();
}

void TestLanguages::theQuizFollowsTheScript()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    f.window.actions().quiz->trigger();
    auto *page = qobject_cast<QuizPage *>(f.window.pages()->shownPage());
    QVERIFY(page);
    QuizOrder order = page->startCard()->order();
    order.word = u"FERN27"_s;
    order.kinds = QuizKinds(QuizKind::Name);
    page->begin(order);
    QTest::qWait(50);
    QVERIFY(isReadInOrder({ page->askCard()->map(), page->askCard()->choices().front() }, key));
    f.window.pages()->showPanes();
}

void TestLanguages::dialogsFollowTheScript()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    Session &session = f.window.session();
    session.setArea(session.atlas()->areaByCode(session.selection().edition, u"QNC"));
    const Actions &a = f.window.actions();
    const auto check = [&](QAction *action, auto partsOf) {
        action->trigger();
        QTest::qWait(50);
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(action->text()));
        QVERIFY2(isReadInOrder(partsOf(*dialog), key), qPrintable(action->text()));
        dialog->reject();
        QTest::qWait(20);
    };
    using Parts = QList<const QWidget *>;
    check(a.tours, [](const QDialog &dialog) {
        const auto &tours = dynamic_cast<const TourDialog &>(dialog);
        return Parts { tours.list(), tours.startButton() };
    });
    check(a.similarAreas, [](const QDialog &dialog) {
        const auto &similar = dynamic_cast<const SimilarDialog &>(dialog);
        return Parts { similar.view(), similar.indicators() };
    });
    check(a.matchList, [](const QDialog &dialog) {
        const auto &match = dynamic_cast<const MatchDialog &>(dialog);
        return Parts { match.findChild<QFormLayout *>()->labelForField(match.editionBox()), match.editionBox() };
    });
}

void TestLanguages::namesOfBodiesStayInEnglish()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f({ 1440, 900 });
    Session &session = f.window.session();
    session.setArea(session.atlas()->areaByCode(session.selection().edition, u"QNC"));
    QCOMPARE(f.window.detailPane()->title(), u"Staffordshire and Stoke-on-Trent"_s);
    QVERIFY(f.window.detailPane()->asText().contains(u"Integrated Care Board"_s));
}

// So that whoever reads a mistake knows which file to change.
void TestLanguages::theCountryHasTheNameOfTheLanguage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"en"_s << u"England"_s;
    QTest::newRow("Welsh") << u"cy"_s << u"Lloegr"_s;
    QTest::newRow("Polish") << u"pl"_s << u"Anglia"_s;
    QTest::newRow("Urdu writes it as in English") << u"ur"_s << u"England"_s;
}

void TestLanguages::theCountryHasTheNameOfTheLanguage()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    speak(key);
    WindowFixture f;
    const AtlasPtr atlas = f.window.session().atlas();
    const AreaId country = atlas->country(f.window.session().selection().edition);
    QCOMPARE(f.window.session().selection().area, country);
    QCOMPARE(areaName(atlas->area(country)), name);
    QCOMPARE(describeArea(*atlas, country).name, name);
    const auto steps = f.window.findChild<Breadcrumb *>()->findChildren<LinkButton *>();
    QVERIFY(std::ranges::any_of(steps, [&](const LinkButton *step) { return step->text() == name; }));
    const AreaId system
        = atlas->areaByCode(f.window.session().selection().edition, atlas->levelByKey(u"system"), u"QNC");
    QCOMPARE(areaName(atlas->area(system)), atlas->area(system).name);
}

void TestLanguages::englishHeadingsStandWhereTheWindowBegins()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f;
    const AtlasPtr atlas = f.window.session().atlas();
    const AreaId system
        = atlas->areaByCode(f.window.session().selection().edition, atlas->levelByKey(u"system"), u"QNC");
    f.window.session().setArea(system);
    QTRY_COMPARE(f.window.detailPane()->title(), atlas->area(system).name);
    const auto labels = f.window.detailPane()->findChildren<QLabel *>();
    const auto heading = std::ranges::find(labels, atlas->area(system).name, &QLabel::text);
    QVERIFY(heading != labels.end());
    QVERIFY((*heading)->alignment().testFlags(
        Qt::AlignAbsolute | (f.window.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)));
}

void TestLanguages::aboutNamesTheFilesOfALanguage()
{
    QFETCH(QString, key);
    speak(key);
    WindowFixture f;
    f.window.actions().about->trigger();
    const QWidget *about = QApplication::activeModalWidget();
    QVERIFY(about);
    QString all;
    for (const QLabel *label : about->findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const Language &language : languages()) {
        if (language.key == "en"_L1)
            continue;
        for (const QString &file : { u"translations/ics-explorer_%1.ts"_s, u"translations/terms-%1.csv"_s }) {
            const QString path = file.arg(language.key);
            QVERIFY2(QFile::exists(QStringLiteral(ICS_SOURCE_DIR) + u'/' + path), qPrintable(path));
            QVERIFY2(all.contains(path), qPrintable(all));
        }
    }
}

void TestLanguages::theMenuOffersThemAll()
{
    WindowFixture f;
    QSignalSpy chosen(&f.window, &MainWindow::languageChosen);
    const auto &actions = f.window.actions().languages;
    QCOMPARE(actions.size(), languages().size() + 1);
    for (const QAction *action : actions)
        QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
    actions.back()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"ur"_s);
}

void TestLanguages::buttonsAndFileDialogsOfQtSpeakIt()
{
    QFETCH(QString, key);
    const auto shown = [] {
        const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel | QDialogButtonBox::Save
            | QDialogButtonBox::Discard | QDialogButtonBox::Help | QDialogButtonBox::Apply);
        const QMessageBox question(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No);
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        QStringList result { files.labelText(QFileDialog::LookIn), files.labelText(QFileDialog::FileName),
            files.labelText(QFileDialog::FileType) };
        for (const QAbstractButton *button : box.buttons() + question.buttons())
            result << button->text();
        return result;
    };
    speak(u"en"_s);
    const QStringList english = shown();
    QCOMPARE(english.size(), 11);
    speak(key);
    const QStringList texts = shown();
    for (qsizetype i = 0; i < english.size(); ++i)
        QCOMPARE(texts.at(i) == english.at(i), key == "en"_L1);
}

void TestLanguages::namesAreShortenedAtTheirEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("beginsOnTheRight");
    QTest::newRow("English") << u"Hampshire and Isle of Wight"_s << false;
    QTest::newRow("Urdu") << u"سب سے زیادہ محروم دسویں حصے میں"_s << true;
    QTest::newRow("Urdu that begins with an English name") << u"England کے سب سے زیادہ محروم دسویں حصے"_s << true;
}

void TestLanguages::namesAreShortenedAtTheirEnd()
{
    QFETCH(const QString, text);
    QFETCH(const bool, beginsOnTheRight);
    speak(u"ur"_s);
    const QFont font = QGuiApplication::font();
    const QFontMetrics metrics(font);
    const QString shown = elidedAtEnd(metrics, text, metrics.horizontalAdvance(text) * 2 / 3);
    const auto ellipsis = std::max(shown.indexOf(u'…'), shown.indexOf(u"..."_s)); // as the font has it
    const auto first = shown.indexOf(text.front());
    QVERIFY2(ellipsis > first && first >= 0, qPrintable(shown));
    QCOMPARE(shown.isRightToLeft(), beginsOnTheRight);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft); // that of the window
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto middle = [&line](qsizetype at) {
        return (line.cursorToX(static_cast<int>(at)) + line.cursorToX(static_cast<int>(at) + 1)) / 2;
    };
    QCOMPARE(middle(first) > middle(ellipsis), beginsOnTheRight);
    QCOMPARE(elidedAtEnd(metrics, u"Devon"_s, 1000), u"Devon"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
