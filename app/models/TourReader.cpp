#include "TourReader.h"

#include "AreaAccount.h"
#include "Finder.h"
#include "LearnHere.h"
#include "LearnText.h"
#include "LevelText.h"
#include "LinedJson.h"
#include "TourFields.h"
#include "TourScene.h"
#include "domain/FileIo.h"
#include "domain/Postcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::TourReader)
    };

    template <typename Entries> QStringList keysOf(const Entries &entries)
    {
        QStringList keys;
        for (const auto &entry : entries)
            keys += entry.key;
        return keys;
    }

    /** Makes the tour, and holds each step against those before it. */
    class Reader final
    {
    public:
        Reader(const QString &file, const AtlasPtr &atlas)
            : m_faults(file)
            , m_atlas(atlas)
        {
        }

        TourReading read(const LinedValue &root)
        {
            TourFields fields(root, m_faults);
            if (fields.number("format") != 1)
                fields.failAt("format", Text::tr("this program reads format 1"));
            m_tour.key = fields.text("key", tourLimits::titleCharacters);
            static const QRegularExpression allowed(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
            if (!m_tour.key.isEmpty() && !allowed.match(m_tour.key).hasMatch())
                fields.failAt("key", Text::tr("a key is made of small letters, digits and hyphens"));
            m_tour.title = fields.text("title", tourLimits::titleCharacters);
            m_tour.description = fields.words("description", tourLimits::descriptionWords);
            m_tour.area = fields.optional("area");
            checkCode(fields, m_atlas ? m_atlas->editions.back().id : none<EditionId>, m_tour.area);
            readSteps(fields);
            fields.finish();
            TourReading reading { nullptr, m_faults.take() };
            if (reading.faults.empty()) {
                m_tour.path = m_faults.file();
                reading.tour = std::make_shared<const Tour>(std::move(m_tour));
            }
            return reading;
        }

    private:
        void readSteps(TourFields &fields)
        {
            const LinedValue *list = fields.list("steps");
            if (!list)
                return;
            if (list->items.empty())
                fields.failAt("steps", Text::tr("a tour needs at least one step"));
            if (list->items.size() > tourLimits::steps)
                fields.failAt("steps", Text::tr("a tour has at most %1 steps").arg(tourLimits::steps));
            m_edition = m_atlas ? m_atlas->editions.back().id : none<EditionId>;
            for (std::size_t i = 0; i < std::min(list->items.size(), tourLimits::steps); ++i)
                readStep(list->items[i]);
        }

        void readStep(const LinedValue &value)
        {
            TourFields fields(value, m_faults);
            TourStep step;
            step.title = fields.text("title", tourLimits::titleCharacters);
            step.text = fields.text("text", tourLimits::textCharacters);
            step.presenter = fields.optional("presenter");
            step.here = fields.optional("here");
            fields.checkWords("text", step.text + u' ' + step.here, tourLimits::textWords);
            if (!step.presenter.isEmpty())
                fields.checkWords("presenter", step.presenter + u' ' + step.here, tourLimits::textWords);
            step.notes = fields.optionalWords("notes", tourLimits::notesWords);
            step.edition = fields.optional("edition");
            step.level = fields.optional("level");
            step.indicator = fields.optional("indicator");
            step.area = fields.optional("area");
            step.postcode = fields.optional("postcode");
            step.view = fields.oneOf("view", { u"land"_s, u"hexagons"_s });
            step.zoom = fields.oneOf("zoom", { u"area"_s, u"england"_s });
            step.page = fields.oneOf("page", tourPages());
            step.read = fields.optional("read");
            step.spotlight = fields.oneOf("spotlight", tourSpotlights());
            checkParts(fields, step);
            checkAgainstAtlas(fields, step);
            checkPostcode(fields, step.postcode);
            fields.finish();
            m_tour.steps.push_back(std::move(step));
            checkCard(fields, m_tour.steps.back());
        }

        void checkParts(TourFields &fields, const TourStep &step)
        {
            for (const QString &name : learnPlaceholdersIn(step.here))
                if (!LearnHere::names().contains(name))
                    fields.failAt("here",
                        Text::tr("there is no word {%1}; known are: %2").arg(name, LearnHere::names().join(u", "_s)));
            if (step.page.isEmpty() && step.spotlight == "page"_L1)
                fields.failAt("spotlight", Text::tr("“page” needs a page in the same step"));
            if (!step.page.isEmpty() && !step.spotlight.isEmpty() && !isSeenBesidePages(step.spotlight))
                fields.failAt("spotlight", Text::tr("“%1” is not seen while a page is open").arg(step.spotlight));
            if (!step.read.isEmpty() && step.page != "learn"_L1)
                fields.failAt("read", Text::tr("“read” needs the page “learn” in the same step"));
            if (const auto ref = learnRefFromText(step.read); !step.read.isEmpty() && (!ref || !learnHas(*ref)))
                fields.failAt("read", Text::tr("there is no text “%1” to read").arg(step.read));
            m_looksUp = m_looksUp || !step.postcode.isEmpty();
            if (step.spotlight == "answer"_L1 && !m_looksUp)
                fields.failAt("spotlight", Text::tr("“answer” needs a postcode in this step or one before"));
            m_indicator = step.indicator.isEmpty() ? m_indicator : step.indicator;
        }

        static bool learnHas(const LearnRef &ref)
        {
            const Result<Learn> &learn = Learn::shared();
            return !learn || learn->has(ref);
        }

        void checkAgainstAtlas(TourFields &fields, const TourStep &step)
        {
            if (m_atlas) {
                fields.checkKnown("edition", step.edition, keysOf(m_atlas->editions));
                fields.checkKnown("level", step.level, keysOf(m_atlas->levels));
                fields.checkKnown("indicator", step.indicator, keysOf(m_atlas->indicators));
                if (const EditionId edition = m_atlas->editionByKey(step.edition); isValid(edition))
                    m_edition = edition;
                checkYears(fields, step);
            }
            if (!step.area.isEmpty() || !step.postcode.isEmpty())
                m_areaIsKnown = step.area != "$shown"_L1;
            if (step.area.startsWith(u'$'))
                checkVariable(fields, step.area);
            else
                checkCode(fields, m_edition, step.area);
        }

        void checkPostcode(TourFields &fields, const QString &text)
        {
            if (text.isEmpty())
                return;
            const Postcode postcode = Postcode::parse(text);
            if (postcode.kind() == Postcode::Kind::None)
                return failArea(fields, "postcode", Text::tr("“%1” is no postcode").arg(text));
            if (!postcode.isUnit())
                return failArea(fields, "postcode",
                    Text::tr("“%1” is only a part of a postcode; a step needs a whole one").arg(text));
            if (!m_atlas)
                return;
            if (!m_finder)
                m_finder.emplace(m_atlas);
            const FindResult found = m_finder->find(text, m_edition);
            const bool isListed = found.status == FindStatus::Exact || found.status == FindStatus::Terminated;
            if (!isListed || !isValid(found.lsoa))
                failArea(fields, "postcode", Text::tr("there is no postcode “%1” in England").arg(text));
        }

        // Details have a card only where there is something to tell.
        void checkCard(TourFields &fields, const TourStep &step)
        {
            static const QStringList cards { u"icb"_s, u"icp"_s, u"people"_s };
            if (!m_atlas || !m_areaIsKnown || !cards.contains(step.spotlight) || !step.page.isEmpty())
                return;
            Selection start;
            start.edition = m_atlas->editions.back().id;
            start.area = m_atlas->country(start.edition);
            const int last = m_tour.count() - 1;
            const Area &area = m_atlas->area(tourScene(m_tour, last, m_atlas, ownArea(), start).selection.area);
            const auto groups = describeArea(*m_atlas, area.id).groups;
            if (std::ranges::find(groups, step.spotlight, &FactGroup::key) == groups.end())
                fields.failAt("spotlight",
                    //: %1 a part of the window, %2 an area, %3 its kind
                    Text::tr("there is no “%1” to see: the area is %2 (%3)")
                        .arg(step.spotlight, area.name, levelName(m_atlas->level(area.level))));
        }

        [[nodiscard]] AreaId ownArea() const
        {
            return !m_atlas || m_tour.area.isEmpty() ? none<AreaId>
                                                     : m_atlas->areaByCode(m_atlas->editions.back().id, m_tour.area);
        }

        // What is to be seen of an area is left unchecked where that is not known.
        void failArea(TourFields &fields, const char *name, const QString &reason)
        {
            m_areaIsKnown = false;
            fields.failAt(name, reason);
        }

        void checkVariable(TourFields &fields, const QString &variable)
        {
            fields.checkKnown("area", variable, tourVariables());
            const bool needsArea = variable != "$england"_L1 && variable != "$shown"_L1;
            m_areaIsKnown = m_areaIsKnown && tourVariables().contains(variable)
                && (!needsArea || m_looksUp || isValid(ownArea()));
            if (needsArea && tourVariables().contains(variable) && m_tour.area.isEmpty() && !m_looksUp)
                failArea(fields, "area", Text::tr("“%1” needs the tour to name an “area”").arg(variable));
        }

        void checkCode(TourFields &fields, EditionId edition, const QString &code)
        {
            if (m_atlas && !code.isEmpty() && !isValid(m_atlas->areaByCode(edition, code)))
                failArea(fields, "area",
                    Text::tr("no area has the code “%1” in the edition %2").arg(code, m_atlas->edition(edition).key));
        }

        void checkYears(TourFields &fields, const TourStep &step)
        {
            if (step.spotlight != "years"_L1)
                return;
            const IndicatorId indicator = m_atlas->indicatorByKey(m_indicator);
            if (!isValid(indicator) || m_atlas->indicator(indicator).series.isEmpty())
                fields.failAt(
                    "spotlight", Text::tr("“years” needs an indicator that has several, such as health_index"));
        }

        TourFaults m_faults;
        const AtlasPtr &m_atlas;
        std::optional<Finder> m_finder {};
        Tour m_tour {};
        EditionId m_edition = none<EditionId>; // in which the step is
        QString m_indicator; // the last one named
        bool m_looksUp = false; // a step so far looks up a postcode
        bool m_areaIsKnown = true; // that the step shows: it depends on nobody's choice, and is told without a fault
    };

}

TourReading parseTour(const QByteArray &content, const QString &file, const AtlasPtr &atlas)
{
    if (content.size() > tourLimits::bytes)
        return { nullptr,
            { { .kind = ErrorKind::TooLarge, .file = file, .detail = QString::number(tourLimits::bytes) } } };
    const auto root = readLinedJson(content, file);
    if (!root)
        return { nullptr, { root.error() } };
    return Reader(file, atlas).read(*root);
}

TourReading readTour(const QString &path, const AtlasPtr &atlas)
{
    QFile file(path);
    if (!file.exists())
        return { nullptr, { { .kind = ErrorKind::FileMissing, .file = path } } };
    if (!file.open(QIODevice::ReadOnly))
        return { nullptr, { { .kind = ErrorKind::FileUnreadable, .file = path, .detail = file.errorString() } } };
    return parseTour(file.read(tourLimits::bytes + 1), path, atlas);
}

QString tourFaultsText(const std::vector<Error> &faults)
{
    QStringList lines;
    for (const Error &fault : faults)
        lines += errorText(fault);
    return lines.join(u'\n');
}

}
