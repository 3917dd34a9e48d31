// File › Match a list…, as a person goes through it.
#include "WindowFixture.h"

#include "widgets/Actions.h"
#include "widgets/MatchDialog.h"
#include "widgets/MatchPreview.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_MatchDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensFromTheMenu();
    void showsHowAListIsUnderstood();
    void matchesAList();
    void matchesForAllEditions();
    void makesAWorkbookIfItsNameSaysSo();
    void leavesOutWhatTheDataAreIfToldTo();
    void stopsWithoutAResult();
    void saysWhatIsWrong();
    void asksForAColumnWhenNoneLooksRight();
    void everyFieldHasAName();

private:
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the list cannot be written");
        return file.fileName();
    }
    void choose(const QByteArray &content)
    {
        QSignalSpy looked(m_dialog->run(), &MatchRun::looked);
        m_dialog->setList(write(content));
        QVERIFY(looked.count() > 0 || looked.wait(10'000));
    }
    [[nodiscard]] QByteArray result() const
    {
        QFile file(m_folder->filePath(u"list-matched.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MatchDialog> m_dialog;
};

void tst_MatchDialog::init()
{
    (void)theAppearance();
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialog = std::make_unique<MatchDialog>(theAtlas(), theAtlas()->editionByKey(u"2026-04"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void tst_MatchDialog::cleanup() { m_dialog.reset(); }

void tst_MatchDialog::opensFromTheMenu()
{
    WindowFixture fixture;
    fixture.window.actions().matchList->trigger();
    auto *dialog = fixture.window.findChild<MatchDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->startButton()->isEnabled());
    dialog->close();
}

void tst_MatchDialog::showsHowAListIsUnderstood()
{
    choose("name;Post code\nA;M1 1AE\nB;ST4 2AE\n"_ba);
    QCOMPARE(m_dialog->columnBox()->currentText(), u"Post code"_s);
    QCOMPARE(m_dialog->preview()->rowCount(), 2);
    QCOMPARE(m_dialog->preview()->item(1, 1)->text(), u"ST4 2AE"_s);
    QVERIFY(m_dialog->preview()->item(1, 1)->font().bold() && !m_dialog->preview()->item(1, 0)->font().bold());
    QVERIFY(m_dialog->startButton()->isEnabled() && !m_dialog->stopButton()->isEnabled());
    QVERIFY(m_dialog->resultField()->text().endsWith("list-matched.csv"_L1));
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u' ').contains("UTF-8, separated by semicolon."_L1), qPrintable(texts.join(u'\n')));
}

void tst_MatchDialog::matchesAList()
{
    choose("name,postcode\nA,M1 1AE\nB,ST4 2AE\nC,nonsense\n"_ba);
    QSignalSpy done(m_dialog->run(), &MatchRun::done);
    QTest::keyClick(m_dialog->startButton(), Qt::Key_Space);
    QVERIFY(done.count() > 0 || done.wait(20'000));
    QVERIFY2(m_dialog->message().contains("Exact: 2"_L1), qPrintable(m_dialog->message()));
    QVERIFY(m_dialog->attribution()->isVisible() && m_dialog->attribution()->text().contains("Contains OS data"_L1));
    QVERIFY(result().contains("\nB,ST4 2AE,QNC,"));
    QVERIFY(!result().contains("2023-04"));
    QVERIFY(m_dialog->startButton()->isEnabled());
}

void tst_MatchDialog::matchesForAllEditions()
{
    choose("postcode\nM1 1AE\n"_ba);
    m_dialog->editionBox()->setCurrentIndex(m_dialog->editionBox()->count() - 1);
    QSignalSpy done(m_dialog->run(), &MatchRun::done);
    m_dialog->startButton()->click();
    QVERIFY(done.count() > 0 || done.wait(20'000));
    QVERIFY(result().contains("system_2023-04") && result().contains("system_2026-04"));
}

void tst_MatchDialog::makesAWorkbookIfItsNameSaysSo()
{
    choose("name,postcode\nA,M1 1AE\n"_ba);
    QVERIFY(m_dialog->aboutBox()->isChecked() && m_dialog->aboutBox()->text().contains("file"_L1));
    const QString path = m_folder->filePath(u"people.xlsx"_s);
    m_dialog->resultField()->setText(path);
    QVERIFY(m_dialog->aboutBox()->text().contains("sheet"_L1));
    QSignalSpy done(m_dialog->run(), &MatchRun::done);
    m_dialog->startButton()->click();
    QVERIFY(done.count() > 0 || done.wait(20'000));
    const auto sample = sampleList(path);
    QVERIFY2(sample, sample ? "" : qPrintable(errorText(sample.error())));
    QCOMPARE(sample->rows.at(1).mid(0, 3), (QStringList { u"A"_s, u"M1 1AE"_s, u"QOP"_s }));
    QVERIFY2(!QFile::exists(m_folder->filePath(u"people.about.txt"_s)), "a workbook says it in itself");
}

void tst_MatchDialog::leavesOutWhatTheDataAreIfToldTo()
{
    const QString about = m_folder->filePath(u"list-matched.about.txt"_s);
    for (const bool wanted : { false, true }) {
        choose("postcode\nM1 1AE\n"_ba);
        m_dialog->aboutBox()->setChecked(wanted);
        QSignalSpy done(m_dialog->run(), &MatchRun::done);
        m_dialog->startButton()->click();
        QVERIFY(done.count() > 0 || done.wait(20'000));
        QCOMPARE(QFile::exists(about), wanted);
    }
}

void tst_MatchDialog::stopsWithoutAResult()
{
    choose("postcode\n"_ba + QByteArray("M1 1AE\n").repeated(3'000'000));
    QSignalSpy failed(m_dialog->run(), &MatchRun::failed);
    QSignalSpy progressed(m_dialog->run(), &MatchRun::progressed);
    m_dialog->startButton()->click();
    QVERIFY(!m_dialog->startButton()->isEnabled() && m_dialog->stopButton()->isEnabled());
    QVERIFY(progressed.count() > 0 || progressed.wait(20'000));
    m_dialog->stopButton()->click();
    QVERIFY(failed.count() > 0 || failed.wait(20'000));
    QVERIFY2(m_dialog->message().contains("Stopped"_L1), qPrintable(m_dialog->message()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"list.csv"_s });
}

void tst_MatchDialog::saysWhatIsWrong()
{
    QSignalSpy notReadable(m_dialog->run(), &MatchRun::notReadable);
    m_dialog->setList(m_folder->filePath(u"none.csv"_s));
    QVERIFY(notReadable.count() > 0 || notReadable.wait(10'000));
    QVERIFY2(m_dialog->message().contains("does not exist"_L1), qPrintable(m_dialog->message()));
    QVERIFY(!m_dialog->startButton()->isEnabled());
}

void tst_MatchDialog::asksForAColumnWhenNoneLooksRight()
{
    choose("a,b\n1,2\n"_ba);
    QVERIFY(!m_dialog->startButton()->isEnabled());
    QVERIFY(m_dialog->message().contains("choose"_L1));
    m_dialog->columnBox()->setCurrentIndex(1);
    QVERIFY(m_dialog->startButton()->isEnabled());
}

void tst_MatchDialog::everyFieldHasAName()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !qobject_cast<const QAbstractButton *>(widget) && widget->parentWidget() == m_dialog.get())
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

QTEST_MAIN(tst_MatchDialog)
#include "tst_matchdialog.moc"
