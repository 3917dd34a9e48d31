// Notes of areas are put together again from patterns: without a translation, exactly as they were written.
#include "AtlasFixture.h"
#include "models/AreaNoteText.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ics;

class TestAreaNoteText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void inEnglishOnlyTheListsArePutIntoWords();
    void aListIsWrittenAsTheLanguageWritesIt();
    void everyNoteIsPutTogetherFromTranslatedSentences();
    void whatFitsNoPatternIsShownAsItIs();
};

/** Every message in capitals, so that what was not translated is seen. */
class Capitals final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context) == "ics::AreaNote"_L1 ? QString::fromUtf8(source).toUpper() : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

static QStringList allNotes()
{
    QStringList notes;
    for (const Area &area : theAtlas()->areas)
        if (!area.note.isEmpty())
            notes += area.note;
    return notes;
}

/** Without what stands between the names of a list, and in capitals. */
static QString withoutJoints(QString text)
{
    return text.toUpper().replace(u"; "_s, u" "_s).replace(u", "_s, u" "_s).replace(u" AND "_s, u" "_s);
}

void TestAreaNoteText::inEnglishOnlyTheListsArePutIntoWords()
{
    QVERIFY(allNotes().size() > 50);
    for (const QString &note : allNotes()) {
        const bool hasList = note.contains(u" LSOAs of "_s) && note.contains(u"; "_s);
        QCOMPARE(areaNoteText(note) != note, hasList);
        QVERIFY(!hasList || !areaNoteText(note).contains(u';'));
        QCOMPARE(withoutJoints(areaNoteText(note)), withoutJoints(note));
    }
}

void TestAreaNoteText::aListIsWrittenAsTheLanguageWritesIt()
{
    const QString note
        = u"512 of the 903 LSOAs of Essex, in Basildon; Maldon; Rochford. The others lie in A and B (206); C (185)."_s;
    QVERIFY(areaNoteText(note).contains(
        u"in Basildon, Maldon and Rochford. The others lie in A and B (206) and C (185)."_s));
    QLocale::setDefault(QLocale(QLocale::Polish));
    QVERIFY(areaNoteText(note).contains(u"Basildon, Maldon i Rochford"_s));
}

void TestAreaNoteText::everyNoteIsPutTogetherFromTranslatedSentences()
{
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    for (const QString &note : allNotes()) {
        const QString text = areaNoteText(note);
        QVERIFY2(text != note && !text.contains(u'%'), qPrintable(text));
        QCOMPARE(withoutJoints(text), withoutJoints(note));
    }
    QCoreApplication::removeTranslator(&capitals);
}

void TestAreaNoteText::whatFitsNoPatternIsShownAsItIs()
{
    QCOMPARE(areaNoteText(u"Something else. 100 % new."_s), u"Something else. 100 % new."_s);
    QCOMPARE(areaNoteText({}), QString());
}

QTEST_GUILESS_MAIN(TestAreaNoteText)
#include "tst_areanotetext.moc"
