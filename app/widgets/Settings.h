// What the window remembers between two starts, with a type for each entry: layout and look, never what was searched
// for.
#pragma once

#include "Appearance.h"
#include "map/MapLayers.h"

#include <QByteArray>
#include <QSettings>

#include <memory>

namespace ics {

class Settings final
{
public:
    /** Remembers nothing: every read gives the default and every write goes nowhere. For screenshots and measurements.
     */
    struct Forgetful
    {
    };

    Settings();
    explicit Settings(Forgetful) { }
    explicit Settings(const QString &iniFile);

    [[nodiscard]] QByteArray geometry() const { return read("window/geometry").toByteArray(); }
    void setGeometry(const QByteArray &v) { write("window/geometry", v); }
    [[nodiscard]] QByteArray splitter() const { return read("window/splitter").toByteArray(); }
    void setSplitter(const QByteArray &v) { write("window/splitter", v); }
    [[nodiscard]] QByteArray treeHeader() const { return read("tree/header").toByteArray(); }
    void setTreeHeader(const QByteArray &v) { write("tree/header", v); }
    [[nodiscard]] bool groupedByRegion() const { return read("tree/groupedByRegion").toBool(); }
    void setGroupedByRegion(bool v) { write("tree/groupedByRegion", v); }
    [[nodiscard]] MapLayerSet mapLayers() const
    {
        const QVariant keys = read("map/layers");
        return keys.isValid() ? mapLayersFromKeys(keys.toString()) : usualLayers;
    }
    void setMapLayers(MapLayerSet v) { write("map/layers", mapLayerKeys(v)); }
    [[nodiscard]] bool tableShown() const { return read("table/shown").toBool(); }
    void setTableShown(bool v) { write("table/shown", v); }
    [[nodiscard]] QByteArray tableHeader() const { return read("table/header").toByteArray(); }
    void setTableHeader(const QByteArray &v) { write("table/header", v); }
    [[nodiscard]] bool reducedMotion() const { return read("look/reducedMotion").toBool(); }
    void setReducedMotion(bool v) { write("look/reducedMotion", v); }
    [[nodiscard]] bool hexagons() const { return read("map/hexagons").toBool(); }
    void setHexagons(bool v) { write("map/hexagons", v); }
    /** What a place is, as a word of placeBasisKey(). */
    [[nodiscard]] QString places() const
    {
        const QString kept = read("places/basis").toString();
        return kept.isEmpty() ? QStringLiteral("council") : kept;
    }
    void setPlaces(const QString &v) { write("places/basis", v); }
    [[nodiscard]] QString placesFile() const { return read("places/file").toString(); }
    void setPlacesFile(const QString &v) { write("places/file", v); }
    /** Step at which a tour was left, from 0, by the tour's id. */
    [[nodiscard]] QVariantMap tourPlaces() const { return read("tours/places").toMap(); }
    void setTourPlaces(const QVariantMap &v) { write("tours/places", v); }
    /** Files of trainers that were opened, the newest first. */
    [[nodiscard]] QStringList tourFiles() const { return read("tours/files").toStringList(); }
    void setTourFiles(const QStringList &v) { write("tours/files", v); }
    /** Areas pinned for comparison, see Pins::keys(). */
    [[nodiscard]] QStringList pins() const { return read("compare/pins").toStringList(); }
    void setPins(const QStringList &v) { write("compare/pins", v); }
    [[nodiscard]] SchemeChoice scheme() const { return schemeFromKey(read("look/scheme").toString()); }
    void setScheme(SchemeChoice v) { write("look/scheme", schemeKey(v)); }
    /** Key of a Language; empty: as the system. */
    [[nodiscard]] QString language() const
    {
        return m_languageOfRun.isEmpty() ? read("look/language").toString() : m_languageOfRun;
    }
    void setLanguage(const QString &v)
    {
        m_languageOfRun.clear();
        write("look/language", v);
    }
    /** Until another one is chosen; never stored. */
    void setLanguageOfRun(const QString &v) { m_languageOfRun = v; }
    [[nodiscard]] int textPercent() const
    {
        return m_store ? m_store->value(QLatin1StringView("look/textPercent"), 100).toInt() : 100;
    }
    void setTextPercent(int v) { write("look/textPercent", v); }

private:
    [[nodiscard]] QVariant read(const char *key) const;
    void write(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_store; // null: forgetful
    QString m_languageOfRun;
};

}
