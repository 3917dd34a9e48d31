#include "widgets/ReducedMotion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ics;

class TestReducedMotion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void motionIsAllowedWhereNothingIsSaid();
    void theDesktopIsListenedTo_data();
    void theDesktopIsListenedTo();
    void ownChoiceIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_config;
};

void TestReducedMotion::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_config->path().toUtf8());
}

void TestReducedMotion::motionIsAllowedWhereNothingIsSaid()
{
    QVERIFY(!ReducedMotion::configuredOnDesktop());
    QVERIFY(!ReducedMotion().isReduced());
}

void TestReducedMotion::theDesktopIsListenedTo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("KDE without animation")
        << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
    QTest::newRow("KDE with slow animation")
        << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=1.4\n") << false;
    QTest::newRow("GTK 3 without animation")
        << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
    QTest::newRow("GTK 4 without animation")
        << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
    QTest::newRow("GTK with animation") << u"gtk-3.0/settings.ini"_s
                                        << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
}

void TestReducedMotion::theDesktopIsListenedTo()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, reduced);
    const QFileInfo path(m_config->filePath(file));
    QVERIFY(path.dir().mkpath(u"."_s));
    QFile settings(path.filePath());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(content);
    settings.close();
    QCOMPARE(ReducedMotion::configuredOnDesktop(), reduced);
    QCOMPARE(ReducedMotion().isReduced(), reduced);
}

void TestReducedMotion::ownChoiceIsTold()
{
    ReducedMotion motion;
    QSignalSpy changed(&motion, &ReducedMotion::changed);
    motion.setWanted(true);
    motion.setWanted(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].toBool());
    motion.setWanted(false);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!motion.isReduced());
}

QTEST_MAIN(TestReducedMotion)
#include "tst_reducedmotion.moc"
