// ics-texts DATA OUT: writes a C++ header that holds every English text of data/ that the application shows through
// translation, in the context it asks for, so that lupdate finds them. The header is never compiled.
#include "domain/Csv.h"
#include "domain/FileIo.h"
#include "models/LearnMessages.h"
#include "models/Timeline.h"
#include "models/TourReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using ics::Done;
using ics::Error;
using ics::Result;

/** Texts by context, in order, each once. */
class Header final
{
public:
    void add(const char *context, const QString &text, const QString &comment = {})
    {
        if (text.isEmpty() || !m_seen[QLatin1StringView(context)].insert(text).second)
            return;
        if (!comment.isEmpty())
            m_lines += u"//: "_s + comment + u'\n';
        m_lines += u"QT_TRANSLATE_NOOP(\"%1\", \"%2\"),\n"_s.arg(QLatin1StringView(context), escaped(text));
    }
    [[nodiscard]] QByteArray bytes() const { return "const char *const texts[] = {\n" + m_lines.toUtf8() + "};\n"; }

private:
    static QString escaped(QString text) { return text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1); }

    QString m_lines;
    std::map<QString, std::set<QString>> m_seen;
};

/** The named columns of a table, each for a context. */
Result<Done> addColumns(
    Header &header, const QString &file, const std::vector<std::pair<const char *, const char *>> &columns)
{
    auto rows = ics::CsvReader::open(file);
    if (!rows)
        return rows.error();
    std::vector<int> positions;
    for (const auto &[name, context] : columns) {
        const auto found = rows->columns({ name });
        if (!found)
            return found.error();
        positions.push_back(found->front());
    }
    while (rows->next())
        for (std::size_t i = 0; i < columns.size(); ++i)
            header.add(columns[i].second, rows->text(positions[i]));
    return rows->error() ? Result<Done>(*rows->error()) : Done {};
}

Result<Done> addTours(Header &header, const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const ics::TourReading reading = ics::readTour(file.filePath());
        if (!reading.tour)
            return reading.faults.front();
        for (const ics::TourStep &step : reading.tour->steps)
            header.add("ics::Learn", step.here, u"Keep the names in braces: whole phrases come in their place."_s);
        for (const QString &text : ics::tourTexts(*reading.tour))
            header.add("ics::Learn", text);
    }
    return Done {};
}

Result<Done> collect(const QString &data, const QString &out)
{
    const auto learn = ics::Learn::read(data + u"/learn"_s);
    if (!learn)
        return learn.error();
    Header header;
    for (const ics::LearnMessage &message : ics::learnMessages(*learn))
        header.add("ics::Learn", message.text, message.comment);
    const auto events = ics::readTimeline(data + u"/learn/timeline.json"_s);
    if (!events)
        return events.error();
    for (const ics::TimelineEvent &event : *events)
        for (const QString &text : QStringList(event.title) + event.paragraphs)
            header.add("ics::Learn", text);
    if (const auto tours = addTours(header, data + u"/learn/tours"_s); !tours)
        return tours;
    auto done = addColumns(header, data + u"/indicators/catalogue.csv"_s,
        { { "name", "ics::Indicator" }, { "group", "ics::Indicator" }, { "denominator_name", "ics::Indicator" },
            { "unit", "ics::Indicator" }, { "unit", "ics::Unit" }, { "note", "ics::Data" } });
    if (done)
        done = addColumns(header, data + u"/organisations/seats.csv"_s,
            { { "role", "ics::Data" }, { "evidence", "ics::Data" }, { "note", "ics::Data" } });
    if (done)
        done = addColumns(header, data + u"/organisations/trusts.csv"_s, { { "type", "ics::Data" } });
    return done ? ics::writeFile(out, header.bytes()) : done;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        err << "usage: ics-texts DATA OUT\n"_L1;
        return 2;
    }
    const auto done = collect(arguments[1], arguments[2]);
    if (done)
        return 0;
    err << ics::errorText(done.error()) << '\n';
    return 1;
}
