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
    void inEnglishEveryNoteStaysAsItIs();
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

void TestAreaNoteText::inEnglishEveryNoteStaysAsItIs()
{
    QVERIFY(allNotes().size() > 50);
    for (const QString &note : allNotes())
        QCOMPARE(areaNoteText(note), note);
}

void TestAreaNoteText::everyNoteIsPutTogetherFromTranslatedSentences()
{
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    for (const QString &note : allNotes()) {
        const QString text = areaNoteText(note);
        QVERIFY2(text != note && !text.contains(u'%'), qPrintable(text));
        QCOMPARE(text.toUpper(), note.toUpper());
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
