#include "ReducedMotion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const auto portalService = u"org.freedesktop.portal.Desktop"_s;
    const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
    const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
    const auto animationGroup = u"org.gnome.desktop.interface"_s;
    const auto animationKey = u"enable-animations"_s;

    QVariant configured(const QString &file, const QString &key)
    {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
        return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
    }

    /** A value in a variant in a variant, as the portal gives it. */
    QVariant unwrapped(QVariant value)
    {
        while (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        return value;
    }

}

ReducedMotion::ReducedMotion(QObject *parent)
    : QObject(parent)
    , m_desktop(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 || configuredOnDesktop())
{
    askPortal();
}

bool ReducedMotion::configuredOnDesktop()
{
    const QVariant kde = configured(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s);
    if (kde.isValid() && kde.toDouble() == 0)
        return true;
    for (const QString &file : { u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s }) {
        const QVariant gtk = configured(file, u"Settings/gtk-enable-animations"_s);
        if (gtk.isValid())
            return !gtk.toBool();
    }
    return false;
}

void ReducedMotion::askPortal()
{
    const QString platform = QGuiApplication::platformName();
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || !(platform == u"xcb" || platform.startsWith(u"wayland")))
        return; // no desktop to ask
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << animationGroup << animationKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            takePortalSetting(animationGroup, animationKey, reply.value());
    });
}

void ReducedMotion::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == animationGroup && key == animationKey)
        setDesktop(!unwrapped(value.variant()).toBool());
}

void ReducedMotion::setWanted(bool wanted)
{
    const bool before = isReduced();
    m_wanted = wanted;
    if (isReduced() != before)
        Q_EMIT changed(isReduced());
}

void ReducedMotion::setDesktop(bool reduced)
{
    const bool before = isReduced();
    m_desktop = reduced;
    if (isReduced() != before)
        Q_EMIT changed(isReduced());
}

}
