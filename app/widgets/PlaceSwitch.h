// Puts another choice of places into the session: makes the atlas that has them on a worker, so that the window never
// waits, and hands it over when it is still the newest that was asked for. Remembers the choice, for own places by the
// path of their file.
#pragma once

#include "Settings.h"
#include "models/Finder.h"
#include "models/Session.h"
#include "report/OwnPlaces.h"

#include <QObject>

#include <optional>

namespace ics {

class PlaceSwitch final : public QObject
{
    Q_OBJECT

public:
    PlaceSwitch(Session &session, Settings &settings, QObject *parent = nullptr);

    /** An atlas that was just read, with the places that were asked for (a word of placeBasisKey() or a file), else
       with those of last time; with the usual ones, and a notice, where those cannot be had. */
    void open(const AtlasPtr &atlas);
    void setAsked(const QString &keyOrFile) { m_asked = keyOrFile; }
    /** Another choice for the atlas that is open. */
    void choose(PlaceBasis basis);
    void chooseOwn(const OwnPlaces &places);

    [[nodiscard]] PlaceChoice choice() const; // of the atlas that is open
    [[nodiscard]] QString ownFile() const { return m_ownFile; } // last used; empty: none
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void opened(); // the atlas given to open() is in the session
    void openFailed(const ics::Error &error); // it is, too, but with the usual places
    void changed(); // another choice is
    void busyChanged(bool busy);
    /** The answer to the postcode that is selected, in the atlas that is now open. */
    void answered(const ics::FindResult &result);
    void notice(const QString &text);

private:
    struct Made;
    void start(const std::function<Result<PlacesAsked>()> &make, std::function<void(Made &)> finish);
    void putIn(const AtlasPtr &atlas, const std::optional<FindResult> &answer);
    void setBusy(bool busy);

    Session &m_session;
    Settings &m_settings;
    QString m_asked;
    QString m_ownFile;
    quint64 m_newest = 0;
    bool m_busy = false;
};

}
