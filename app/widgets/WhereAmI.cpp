#include "WhereAmI.h"

#include "Appearance.h"
#include "TermLabel.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QGeoCoordinate>
#include <QGeoPositionInfo>
#include <QNmeaPositionInfoSource>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr double rangeError = 5; // metres, of a simple receiver: with the dilution in its sentences, the accuracy
    constexpr double unknownAccuracy = 1000; // metres, where a source does not tell
    constexpr auto serialPrefix = "serial:"_L1; // nothing else that Qt's plugin takes, such as a socket

}

WhereAmI::WhereAmI(const QString &nmea, QWidget *parent)
    : QDialog(parent)
    , m_nmea(nmea)
    , m_message(new TermLabel(this))
{
    setWindowTitle(tr("Where am I?"));
    m_message->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *buttons = new QDialogButtonBox(this);
    m_ask = buttons->addButton(tr("Find my position"), QDialogButtonBox::ActionRole);
    m_ask->setDefault(true);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : { m_ask, close })
        button->setAccessibleName(button->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid);
    column->setSpacing(2 * Appearance::grid);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_ask, &QPushButton::clicked, this, [this] { askSource(makeSource()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    say(tr(
        "May ICS Explorer ask this computer where it is, once? The answer is looked up in the atlas on this computer. "
        "It is not sent anywhere by this program, and not kept. To find its position, your system may itself ask a "
        "service on the internet; its settings say whether it may."));
}

QString WhereAmI::message() const { return m_message->text(); }

void WhereAmI::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    adjustSize();
}

QGeoPositionInfoSource *WhereAmI::makeSource()
{
    if (m_nmea.isEmpty())
        return QGeoPositionInfoSource::createDefaultSource(this);
    return m_nmea.startsWith(serialPrefix) ? serialSource() : fileSource();
}

QGeoPositionInfoSource *WhereAmI::fileSource()
{
    delete m_file;
    m_file = new QFile(m_nmea, this);
    if (!m_file->open(QIODevice::ReadOnly))
        return nullptr;
    auto *source = new QNmeaPositionInfoSource(QNmeaPositionInfoSource::SimulationMode, this);
    source->setUserEquivalentRangeError(rangeError);
    source->setDevice(m_file);
    return source;
}

/** Through Qt's own plugin, which knows ports and their speeds. */
QGeoPositionInfoSource *WhereAmI::serialSource()
{
    auto *source = QGeoPositionInfoSource::createSource(u"nmea"_s, { { u"nmea.source"_s, m_nmea } }, this);
    if (auto *receiver = qobject_cast<QNmeaPositionInfoSource *>(source))
        receiver->setUserEquivalentRangeError(rangeError);
    return source;
}

QString WhereAmI::noSourceText() const
{
    if (m_nmea.isEmpty())
        return tr("This computer has no source of its position that the program can ask. A postcode, or a click on the "
                  "map with Shift held down, finds the same.");
    if (m_nmea.startsWith(serialPrefix))
        return tr("The serial port %1 cannot be opened.").arg(m_nmea.mid(serialPrefix.size()));
    return tr("The file %1 cannot be read.").arg(m_nmea);
}

void WhereAmI::askSource(QGeoPositionInfoSource *source)
{
    delete m_source;
    m_source = source;
    if (!m_source)
        return say(noSourceText());
    m_source->setParent(this);
    m_ask->setEnabled(false);
    say(tr("Waiting for a position…"));
    connect(m_source, &QGeoPositionInfoSource::positionUpdated, this, &WhereAmI::show);
    connect(m_source, &QGeoPositionInfoSource::errorOccurred, this, &WhereAmI::fail);
    m_source->requestUpdate(static_cast<int>(m_patience.count()));
}

void WhereAmI::show(const QGeoPositionInfo &position)
{
    if (!position.isValid() || !m_source)
        return;
    double accuracy = unknownAccuracy;
    if (position.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
        accuracy = std::ceil(position.attribute(QGeoPositionInfo::HorizontalAccuracy));
    m_source->disconnect(this);
    m_source->stopUpdates();
    m_ask->setEnabled(true);
    const QGeoCoordinate place = position.coordinate();
    Q_EMIT found(
        u"%1, %2 ± %3 m"_s.arg(place.latitude(), 0, 'f', 5).arg(place.longitude(), 0, 'f', 5).arg(accuracy, 0, 'f', 0));
    accept();
}

void WhereAmI::fail(QGeoPositionInfoSource::Error error)
{
    m_ask->setEnabled(true);
    switch (error) {
    case QGeoPositionInfoSource::AccessError:
        return say(
            tr("Your system has refused to tell the position. Its settings for privacy or location decide that."));
    case QGeoPositionInfoSource::UpdateTimeoutError:
        return say(tr("No position has come within %n seconds. Indoors this can take longer; you can try again.",
            nullptr, static_cast<int>(m_patience.count() / 1000)));
    case QGeoPositionInfoSource::ClosedError:
        return say(tr("The source of the position has closed the connection. You can try again."));
    default:
        return say(tr("The source of the position has failed. You can try again."));
    }
}

}
