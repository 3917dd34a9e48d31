#include "WindowFixture.h"
#include "models/Languages.h"
#include "widgets/Actions.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ExerciseDesk.h"
#include "widgets/Teaching.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QStyle>
#include <QTest>
#include <QTextDocument>

using namespace ics;
using namespace Qt::StringLiterals;

/** Every page at the largest usual text in the smallest usual window, in every language. */
class TestLargeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noTextIsCut_data();
    void noTextIsCut();

private:
    static void speak(const QString &key);
    static QStringList cutTexts(const QWidget &window);
};

void TestLargeText::initTestCase()
{
    if (!QFile::exists(atlasPath()))
        QFAIL("The atlas has not been built: build the target atlas");
    theAppearance().setScheme(SchemeChoice::Light);
}

void TestLargeText::cleanup()
{
    theAppearance().setTextPercent(100);
    speak(u"en"_s);
}

void TestLargeText::speak(const QString &key)
{
    QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
    theAppearance().languageHasChanged();
}

/** Of buttons and labels that are seen; what shortens itself with an ellipsis says the rest in its tip. */
QStringList TestLargeText::cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        const QWidget *parent = widget->parentWidget();
        cut += u"%1 in %2: “%3” has %4 pixels, needs %5"_s
                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                       parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), text.left(70))
                   .arg(has)
                   .arg(needs);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool hasText = !button->text().isEmpty() && !button->text().contains(u'…');
        if (button->isVisible() && hasText && button->width() < button->minimumSizeHint().width())
            note(button, button->text(), button->width(), button->minimumSizeHint().width());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            continue;
        const int needed
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed - label->fontMetrics().leading() - 2)
            note(label, label->text(), label->height(), needed);
        if (!label->wordWrap() && label->width() < label->sizeHint().width() - 1)
            note(label, label->text(), label->width(), label->sizeHint().width());
    }
    return cut;
}

void TestLargeText::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

void TestLargeText::noTextIsCut()
{
    QFETCH(QString, language);
    speak(language);
    theAppearance().setTextPercent(150);
    WindowFixture f;
    Session &session = f.window.session();
    const Actions &a = f.window.actions();
    for (const QStringView code : { u"QOP", u"QNC" }) {
        session.setArea(session.atlas()->areaByCode(session.selection().edition, code));
        a.pinArea->trigger();
    }
    QStringList cut = cutTexts(f.window);
    for (QAction *page : { a.changes, a.boards, a.compareAreas, a.timeline, a.learn, a.quiz, a.exercise }) {
        page->trigger();
        if (page == a.exercise) // makes an atlas of its own
            QTRY_VERIFY_WITH_TIMEOUT(f.window.teaching()->exercise()->isOnScreen(), 20000);
        QTest::qWait(200);
        QCOMPARE(f.window.size(), QSize(1280, 720)); // nothing forced it wider
        for (const QString &text : cutTexts(f.window))
            cut += page->text() + u": "_s + text;
    }
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
