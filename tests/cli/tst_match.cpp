// `match`, run as a person or a script would run it.
#include "cli/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ics;

class tst_Match final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheAnswers();
    void takesTheEditionAskedFor();
    void makesAWorkbookAndATextOfIt();
    void saysWhatTheDataAreIfAsked();
    void endsWithTheDocumentedCode_data();
    void endsWithTheDocumentedCode();
    void leavesNothingWhenInterrupted();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text)
    {
        QFile file(path(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(ICS_BINARY_DIR "/ics-explorer"), QStringList { u"match"_s } + arguments);
        QVERIFY(process.waitForFinished(60'000));
        code = process.exitCode();
        output = process.readAllStandardOutput();
        errors = process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

void tst_Match::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("name;home postcode\r\n\"A; B\";cm226qj\r\nC;CF10 1EP\r\n"_ba);
}

void tst_Match::writesTheAnswers()
{
    run({ u"list.csv"_s, u"-o"_s, u"out.csv"_s, u"--edition"_s, u"both"_s });
    QVERIFY2(code == 0, errors.constData());
    QVERIFY2(output.isEmpty(), "all that is said goes to standard error");
    QVERIFY2(errors.contains("semicolon") && errors.contains("home postcode"), errors.constData());
    QVERIFY2(errors.contains("Contains OS data"), "the attribution goes with the answers");
    const QList<QByteArray> lines = content(u"out.csv"_s).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("name;home postcode;system_code_2023-04;"));
    QVERIFY(lines[1].startsWith("\"A; B\";cm226qj;QM7;"));
    QVERIFY(lines[1].contains(";exact;"));
    QVERIFY(lines[2].endsWith(";outside;;In Wales.\r"));
}

void tst_Match::takesTheEditionAskedFor()
{
    run({ u"list.csv"_s, u"--column"_s, u"2"_s, u"-o"_s, u"out.csv"_s, u"--edition"_s, u"2023-04"_s });
    QVERIFY2(code == 0, errors.constData());
    const QByteArray out = content(u"out.csv"_s);
    QVERIFY(out.contains("system_2023-04") && !out.contains("system_2026-04"));
}

void tst_Match::makesAWorkbookAndATextOfIt()
{
    run({ u"list.csv"_s, u"-o"_s, u"out.xlsx"_s });
    QVERIFY2(code == 0, errors.constData());
    QVERIFY(content(u"out.xlsx"_s).startsWith("PK"));
    run({ u"out.xlsx"_s, u"--column"_s, u"home postcode"_s, u"-o"_s, u"back.csv"_s });
    QVERIFY2(code == 0, errors.constData());
    QVERIFY2(content(u"back.csv"_s).contains("A; B,cm226qj,D7T5G,"), content(u"back.csv"_s).constData());
}

void tst_Match::saysWhatTheDataAreIfAsked()
{
    run({ u"list.csv"_s, u"-o"_s, u"out.csv"_s });
    QVERIFY(content(u"out.about.txt"_s).isEmpty());
    run({ u"list.csv"_s, u"-o"_s, u"out.csv"_s, u"--about"_s });
    QVERIFY2(code == 0, errors.constData());
    QVERIFY(content(u"out.about.txt"_s).contains("Contains OS data"));
    QVERIFY2(!content(u"out.csv"_s).contains("Contains OS data"), "the rows stay rows");
}

void tst_Match::endsWithTheDocumentedCode_data()
{
    using enum ExitCode;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QStringList result { u"-o"_s, u"out.csv"_s };
    QTest::newRow("no list") << result << static_cast<int>(WrongUsage);
    QTest::newRow("no result") << QStringList { u"list.csv"_s } << static_cast<int>(WrongUsage);
    QTest::newRow("two lists") << QStringList { u"list.csv"_s, u"more.csv"_s } + result << static_cast<int>(WrongUsage);
    QTest::newRow("the list as its own result")
        << QStringList { u"list.csv"_s, u"-o"_s, u"list.csv"_s } << static_cast<int>(WrongUsage);
    QTest::newRow("--about without a list") << QStringList { u"--about"_s } + result << static_cast<int>(WrongUsage);
    QTest::newRow("an unknown edition") << QStringList { u"list.csv"_s, u"--edition"_s, u"2019-04"_s } + result
                                        << static_cast<int>(WrongUsage);
    QTest::newRow("a list that is not there") << QStringList { u"none.csv"_s } + result << static_cast<int>(FileFailed);
    QTest::newRow("a column that is not there")
        << QStringList { u"list.csv"_s, u"--column"_s, u"address"_s } + result << static_cast<int>(FileFailed);
    QTest::newRow("a folder that is not there")
        << QStringList { u"list.csv"_s, u"-o"_s, u"nowhere/out.csv"_s } << static_cast<int>(FileFailed);
}

void tst_Match::endsWithTheDocumentedCode()
{
    QFETCH(QStringList, arguments);
    run(arguments);
    QTEST(code, "code");
    QVERIFY(output.isEmpty() && !errors.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"list.csv"_s });
}

void tst_Match::leavesNothingWhenInterrupted()
{
    write("postcode\n"_ba + QByteArray("CM22 6QJ\n").repeated(20'000'000));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(ICS_BINARY_DIR "/ics-explorer"), { u"match"_s, u"list.csv"_s, u"-o"_s, u"out.csv"_s });
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(" rows")) { // it has begun
        QVERIFY(process.waitForReadyRead(30'000));
        said += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), static_cast<int>(ExitCode::FileFailed));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"list.csv"_s });
}

QTEST_GUILESS_MAIN(tst_Match)
#include "tst_match.moc"
