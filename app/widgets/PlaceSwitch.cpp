#include "PlaceSwitch.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace ics {

struct PlaceSwitch::Made
{
    std::optional<Result<PlacesAsked>> atlas;
    std::optional<FindResult> answer;
};

PlaceSwitch::PlaceSwitch(Session &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_ownFile(settings.placesFile())
{
}

PlaceChoice PlaceSwitch::choice() const
{
    if (!m_session.atlas())
        return {};
    const LevelId level = m_session.atlas()->levelByKey(u"place");
    return isValid(level) ? m_session.atlas()->level(level).places : PlaceChoice {};
}

void PlaceSwitch::start(const std::function<Result<PlacesAsked>()> &make, std::function<void(Made &)> finish)
{
    const quint64 request = ++m_newest;
    const QString postcode = m_session.selection().postcode;
    const EditionId edition = m_session.selection().edition;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Made>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request, finish = std::move(finish)] {
        watcher->deleteLater();
        if (request != m_newest)
            return;
        setBusy(false);
        finish(*watcher->result());
    });
    setBusy(true);
    watcher->setFuture(QtConcurrent::run([make, postcode, edition] {
        auto made = std::make_shared<Made>();
        made->atlas = make();
        if (*made->atlas && !postcode.isEmpty())
            made->answer = Finder((*made->atlas)->atlas).find(postcode, edition);
#ifdef __GLIBC__
        malloc_trim(0); // the measures of the small areas are not needed any more
#endif
        return made;
    }));
}

void PlaceSwitch::setBusy(bool busy)
{
    if (busy == std::exchange(m_busy, busy))
        return;
    Q_EMIT busyChanged(busy);
}

void PlaceSwitch::open(const AtlasPtr &atlas)
{
    const QString wanted = m_asked.isEmpty() ? m_settings.places() : m_asked;
    const auto basis = placeBasisFromKey(wanted);
    const bool own = !basis || *basis == PlaceBasis::Own;
    const QString file = basis == PlaceBasis::Own ? m_settings.placesFile() : wanted;
    const auto use = [this](const AtlasPtr &usable) {
        m_session.setAtlas(usable);
        Q_EMIT opened();
    };
    if (basis == PlaceBasis::Council) {
        ++m_newest;
        setBusy(false);
        return use(atlas);
    }
    start([=] { return atlasWithPlaces(atlas, own ? file : wanted); },
        [=, this](Made &made) {
            if (*made.atlas) {
                m_ownFile = own ? file : m_ownFile;
                return use((*made.atlas)->atlas);
            }
            use(atlas);
            Q_EMIT openFailed(made.atlas->error());
            Q_EMIT notice(
                tr("Your own places could not be had, so a place is what systems and councils have in common. %1")
                    .arg(errorText(made.atlas->error())));
        });
}

void PlaceSwitch::choose(PlaceBasis basis)
{
    if (!m_session.atlas())
        return;
    start([atlas = m_session.atlas(), basis] { return atlasWithPlaces(atlas, placeBasisKey(basis)); },
        [this, basis](Made &made) {
            if (!*made.atlas)
                return Q_EMIT notice(errorText(made.atlas->error()));
            m_settings.setPlaces(placeBasisKey(basis));
            putIn((*made.atlas)->atlas, made.answer);
        });
}

void PlaceSwitch::chooseOwn(const OwnPlaces &places)
{
    if (!m_session.atlas())
        return;
    start(
        [atlas = m_session.atlas(), cut = places.cut]() -> Result<PlacesAsked> {
            auto made = withPlaces(atlas, cut);
            return made ? Result<PlacesAsked>(PlacesAsked { std::move(*made), {} }) : Result<PlacesAsked>(made.error());
        },
        [this, path = places.path](Made &made) {
            if (!*made.atlas)
                return Q_EMIT notice(errorText(made.atlas->error()));
            m_settings.setPlaces(placeBasisKey(PlaceBasis::Own));
            m_ownFile = QFileInfo(path).absoluteFilePath();
            m_settings.setPlacesFile(m_ownFile);
            putIn((*made.atlas)->atlas, made.answer);
        });
}

void PlaceSwitch::putIn(const AtlasPtr &atlas, const std::optional<FindResult> &answer)
{
    m_session.replaceAtlas(atlas);
    if (answer)
        Q_EMIT answered(*answer);
    Q_EMIT changed();
}

}
