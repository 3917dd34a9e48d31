#include "AtlasFixture.h"

#include "models/FindService.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_FindService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheThreadThatAsked();
    void answersOnlyTheNewestQuestion();
    void staysSilentAfterCancelling();
    void staysSilentWithoutAnAtlas();
    void endsWhileQuestionsAreOpen();

private:
    static EditionId today() { return theAtlas()->editionByKey(u"2026-04"); }
};

void tst_FindService::answersOnTheThreadThatAsked()
{
    FindService service;
    service.setAtlas(theAtlas());
    QThread *thread = nullptr;
    FindResult answer;
    connect(&service, &FindService::answered, &service, [&](const FindResult &result) {
        thread = QThread::currentThread();
        answer = result;
    });
    service.ask(u"ST4 2AE"_s, today());
    QTRY_COMPARE(thread, QThread::currentThread());
    QCOMPARE(answer.normalised, u"ST4 2AE"_s);
    QVERIFY(isValid(answer.lsoa));
}

void tst_FindService::answersOnlyTheNewestQuestion()
{
    FindService service;
    service.setAtlas(theAtlas());
    QStringList answers;
    connect(&service, &FindService::answered, &service, [&](const FindResult &result) { answers << result.query; });
    const QString text = u"Staffordshire and Stoke-on-Trent"_s;
    for (qsizetype i = 1; i <= text.size(); ++i)
        service.ask(text.left(i), today());
    QTRY_VERIFY(!answers.isEmpty());
    QTest::qWait(50);
    QCOMPARE(answers, QStringList { text });
}

void tst_FindService::staysSilentAfterCancelling()
{
    FindService service;
    service.setAtlas(theAtlas());
    QSignalSpy answered(&service, &FindService::answered);
    service.ask(u"Stoke"_s, today());
    service.cancel();
    QTest::qWait(100);
    QCOMPARE(answered.count(), 0);
}

void tst_FindService::staysSilentWithoutAnAtlas()
{
    FindService service;
    QSignalSpy answered(&service, &FindService::answered);
    service.ask(u"Stoke"_s, none<EditionId>);
    QTest::qWait(50);
    QCOMPARE(answered.count(), 0);
}

void tst_FindService::endsWhileQuestionsAreOpen()
{
    for (int i = 0; i < 20; ++i) {
        FindService service;
        service.setAtlas(theAtlas());
        for (const QString &text : { u"S"_s, u"St"_s, u"Sto"_s, u"Stok"_s })
            service.ask(text, today());
    }
}

QTEST_GUILESS_MAIN(tst_FindService)
#include "tst_findservice.moc"
