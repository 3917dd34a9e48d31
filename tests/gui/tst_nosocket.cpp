// Nothing that is typed leaves the computer: from here on the kernel refuses every socket and counts the attempts,
// while a whole session of searching goes on in the real window.
#include "WindowFixture.h"
#include "widgets/AnswerStrip.h"

#include <QLabel>

#include <cerrno>
#include <csignal>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ics;

namespace {

volatile std::sig_atomic_t attempts = 0;

void count(int) { attempts = attempts + 1; }

/** Every call of socket() raises SIGSYS instead, on every thread that is made after this. */
bool refuseSockets()
{
    struct sigaction action = {};
    action.sa_handler = count;
    sigaction(SIGSYS, &action, nullptr);
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program = { static_cast<unsigned short>(std::size(rules)), rules };
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

}

class TestNoSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCounterCounts();
    void aSessionOfSearchingOpensNone();
};

void TestNoSocket::initTestCase()
{
    theAppearance().setScheme(SchemeChoice::Light);
    if (!refuseSockets())
        QSKIP("this system does not let a program filter its own system calls");
}

void TestNoSocket::theCounterCounts()
{
    const auto before = attempts;
    socket(AF_INET, SOCK_STREAM, 0);
    QCOMPARE(attempts, before + 1);
}

void TestNoSocket::aSessionOfSearchingOpensNone()
{
    const auto before = attempts;
    WindowFixture f; // and so the threads that read the atlas and search, after the filter
    for (const QString &text : { u"CM22 6QJ"_s, u"SJ 88123 47456"_s, u"53.0242, -2.1786"_s, u"Staffordshire"_s,
             u"https://www.google.com/maps/@53.0242,-2.1786,15z"_s }) {
        f.type(text);
        QTRY_VERIFY2(f.window.topBar()->search()->isPopupShown(), qPrintable(text));
        QTest::keyClick(f.window.topBar()->search()->field(), Qt::Key_Return);
        QTest::qWait(50);
    }
    f.window.mapPane()->map()->completeNow();
    QTest::keyClick(f.window.mapPane()->map(), Qt::Key_W);
    QTest::qWait(100);
    QCOMPARE(attempts, before);
}

QTEST_MAIN(TestNoSocket)
#include "tst_nosocket.moc"
