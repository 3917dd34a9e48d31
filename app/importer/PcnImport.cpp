#include "PcnImport.h"

#include "PcnFlags.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    const QString pcnFile = u"organisations/pcn.csv"_s;
    const QString practiceFile = u"organisations/gp_practice.csv"_s;

    std::size_t u(int i) { return static_cast<std::size_t>(i); }

    template <typename Row> int rowIndex(const std::vector<Row> &sorted, const QString &code)
    {
        const auto found = std::ranges::lower_bound(sorted, code, {}, &Row::code);
        return found != sorted.end() && found->code == code ? static_cast<int>(found - sorted.begin()) : -1;
    }

    class Preparation final
    {
    public:
        Preparation(const PcnImportInput &input, ImportReport &report)
            : m_input(input)
            , m_report(report)
        {
            m_model.neighbours = lsoaNeighbours(input.mesh);
            addLsoas();
            addPractices();
        }

        /** Errors: UnknownCode. */
        Result<Done> addPcns()
        {
            for (const PcnRow &row : m_input.tables.pcns) {
                const int place = placeOf(row);
                if (place < 0)
                    return Error { .kind = ErrorKind::UnknownCode,
                        .file = pcnFile,
                        .line = row.line,
                        .columnName = m_input.system == &PcnRow::icb2026 ? u"icb_2026_ods"_s : u"icb_2024_ods"_s,
                        .detail = row.*m_input.system };
                if (row.registeredPatients.value_or(0) <= 0)
                    m_report.note(
                        pcnFile, row.line, u"%1 has no list size: estimated from its practices"_s.arg(row.code));
                m_model.pcns.push_back({ place, row.registeredPatients });
            }
            return Done {};
        }

        const PcnModelInput &model() const { return m_model; }
        const QString &placeCode(int pcn) const { return m_placeCodes[u(m_model.pcns[u(pcn)].place)]; }

    private:
        void addLsoas()
        {
            for (int i = 0; i < m_input.mesh.lsoaCount(); ++i) {
                const QString &code = m_input.place[i];
                int place = -1;
                if (!code.isEmpty()) {
                    place = m_places.value(code, static_cast<int>(m_placeCodes.size()));
                    if (place == static_cast<int>(m_placeCodes.size())) {
                        m_places.insert(code, place);
                        m_placeCodes.push_back(code);
                    }
                }
                m_model.lsoas.push_back({ m_input.population[u(i)], m_input.position[u(i)], place });
            }
            m_model.placeCount = static_cast<int>(m_placeCodes.size());
        }

        void addPractices()
        {
            for (const PracticeRow &row : m_input.tables.practices) {
                if (row.pcn.isEmpty())
                    continue;
                const int pcn = rowIndex(m_input.tables.pcns, row.pcn);
                m_model.practices.push_back({ pcn, row.position, lsoaOf(row), row.registeredPatients.value_or(0) });
                if (row.registeredPatients.value_or(0) <= 0)
                    noteGap(row, u"%1 has no list size: it counts by its position only"_s);
                if (!pcn::practicePosition(m_model, m_model.practices.back()))
                    noteGap(row, u"%1 has neither position nor LSOA: it draws nobody"_s);
            }
        }

        void noteGap(const PracticeRow &row, const QString &text)
        {
            m_report.note(practiceFile, row.line, text.arg(row.code));
        }

        int lsoaOf(const PracticeRow &row)
        {
            const auto &codes = m_input.mesh.lsoaCodes;
            const auto found = std::ranges::lower_bound(codes, row.lsoa);
            if (found != codes.end() && *found == row.lsoa)
                return static_cast<int>(found - codes.begin());
            if (!row.lsoa.isEmpty())
                noteGap(row, u"%1 stands in %2, which is no LSOA of England"_s.arg(u"%1"_s, row.lsoa));
            return -1;
        }

        int placeOf(const PcnRow &row)
        {
            const QString code = row.*m_input.system + u'-' + row.council;
            if (const auto found = m_places.constFind(code); found != m_places.constEnd())
                return *found;
            const int place = nearestPlace(row);
            if (place >= 0)
                m_report.note(pcnFile, row.line,
                    u"%1: %2 is no place of this edition; put in %3, the nearest of its system"_s.arg(
                        row.code, code, m_placeCodes[u(place)]));
            return place;
        }

        int nearestPlace(const PcnRow &row) const
        {
            const auto from = largestPractice(row);
            const QString prefix = row.*m_input.system + u'-';
            int best = -1;
            int least = std::numeric_limits<int>::max();
            for (const auto &lsoa : m_model.lsoas) {
                if (lsoa.place < 0 || !m_placeCodes[u(lsoa.place)].startsWith(prefix))
                    continue;
                const int metres = from ? pcn::wholeMetres(*from, lsoa.position) : 0;
                if (metres < least) {
                    least = metres;
                    best = lsoa.place;
                }
            }
            return best;
        }

        std::optional<GridMetres> largestPractice(const PcnRow &row) const
        {
            const int pcn = rowIndex(m_input.tables.pcns, row.code);
            std::optional<GridMetres> best = row.centroid;
            double most = -1;
            for (const auto &practice : m_model.practices) {
                const auto position = pcn::practicePosition(m_model, practice);
                if (practice.pcn == pcn && position && practice.list > most) {
                    most = practice.list;
                    best = position;
                }
            }
            return best;
        }

        const PcnImportInput &m_input;
        ImportReport &m_report;
        PcnModelInput m_model;
        QHash<QString, int> m_places;
        std::vector<QString> m_placeCodes;
    };

    /** Whether over a quarter of each PCN's list is with practices whose name matches. */
    std::vector<bool> drawnByName(const PrimaryCareTables &tables, const QRegularExpression &name)
    {
        std::vector<double> matching(tables.pcns.size());
        std::vector<double> all(tables.pcns.size());
        for (const PracticeRow &row : tables.practices) {
            if (row.pcn.isEmpty())
                continue;
            const std::size_t pcn = u(rowIndex(tables.pcns, row.pcn));
            all[pcn] += row.registeredPatients.value_or(0);
            if (name.match(row.name).hasMatch())
                matching[pcn] += row.registeredPatients.value_or(0);
        }
        std::vector<bool> drawn;
        for (std::size_t p = 0; p < all.size(); ++p)
            drawn.push_back(matching[p] * 4 > all[p]);
        return drawn;
    }

    void flagByName(const PrimaryCareTables &tables, std::vector<PcnArea> &areas)
    {
        static const QRegularExpression students(u"\\b(university|student|imperial college|king'?s college)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression online(
            u"\\bgp (at hand|pathfinder)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        const auto byStudents = drawnByName(tables, students);
        const auto byOnline = drawnByName(tables, online);
        for (std::size_t p = 0; p < areas.size(); ++p) {
            if (byStudents[p])
                areas[p].catchment.flags += QString::fromUtf16(pcn::university);
            if (byOnline[p])
                areas[p].catchment.flags += QString::fromUtf16(pcn::fromAfar);
        }
    }

}

std::vector<std::pair<int, int>> lsoaNeighbours(const Mesh &mesh)
{
    std::vector<std::pair<int, int>> pairs;
    for (const Arc &arc : mesh.arcs) {
        if (isValid(arc.left) && isValid(arc.right) && arc.left != arc.right)
            pairs.emplace_back(std::minmax({ static_cast<int>(arc.left), static_cast<int>(arc.right) }));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

Result<PcnNeighbourhoods> modelNeighbourhoods(
    const PcnImportInput &input, const ImportContext &context, PcnModelOptions options)
{
    Preparation preparation(input, *context.report);
    if (const auto added = preparation.addPcns(); !added)
        return added.error();
    options.cancel = context.cancel;
    auto modelled = modelPcnCatchments(preparation.model(), options);
    if (!modelled)
        return modelled.error();
    PcnNeighbourhoods out;
    for (const int pcn : modelled->pcnOfLsoa)
        out.pcnOfLsoa += pcn < 0 ? QString() : input.tables.pcns[u(pcn)].code;
    for (int p = 0; p < static_cast<int>(input.tables.pcns.size()); ++p)
        out.pcns.push_back({ input.tables.pcns[u(p)].code, preparation.placeCode(p), modelled->pcns[u(p)] });
    for (const auto &[a, b] : modelled->bridges)
        out.bridges.emplace_back(LsoaId(a), LsoaId(b));
    out.quality = modelled->quality;
    flagByName(input.tables, out.pcns);
    return out;
}

}
