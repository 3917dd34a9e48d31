// "Where am I": asks the person first, in plain words; then asks the computer once for its position, and gives that
// with its accuracy as a text for the search, which lists every area within it. What goes wrong (no source, refused,
// nothing in time) is said in the dialog. The position comes from Qt Positioning (GeoClue and its like), or from NMEA
// sentences as a GPS receiver writes them, in a file or on a serial port; it is not kept.
#pragma once

#include <QDialog>
#include <QGeoPositionInfoSource>

#include <chrono>

class QFile;
class QPushButton;

namespace ics {

class TermLabel;

class WhereAmI final : public QDialog
{
    Q_OBJECT

public:
    /** `nmea`: a file, or "serial:" and a port ("serial:/dev/ttyUSB0"), to ask instead of the computer's own source;
        empty: that one. */
    explicit WhereAmI(const QString &nmea, QWidget *parent = nullptr);

    /** Waits for a position from this source, which becomes the dialog's; null: says that there is none. */
    void askSource(QGeoPositionInfoSource *source);

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] QPushButton *askButton() const { return m_ask; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /** "53.02420, -2.17860 ± 12 m" */
    void found(const QString &position);

private:
    void show(const QGeoPositionInfo &position);
    void fail(QGeoPositionInfoSource::Error error);
    void say(const QString &text);
    [[nodiscard]] QGeoPositionInfoSource *makeSource();
    [[nodiscard]] QGeoPositionInfoSource *fileSource();
    [[nodiscard]] QGeoPositionInfoSource *serialSource();
    [[nodiscard]] QString noSourceText() const;

    QString m_nmea;
    std::chrono::milliseconds m_patience { 20'000 };
    QGeoPositionInfoSource *m_source = nullptr;
    QFile *m_file = nullptr;
    TermLabel *m_message;
    QPushButton *m_ask;
};

}
