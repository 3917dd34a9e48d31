#include "Settings.h"

namespace ics {

Settings::Settings()
    : m_store(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString &iniFile)
    : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

QVariant Settings::read(const char *key) const { return m_store ? m_store->value(QLatin1StringView(key)) : QVariant(); }

void Settings::write(const char *key, const QVariant &value)
{
    if (m_store)
        m_store->setValue(QLatin1StringView(key), value);
}

}
