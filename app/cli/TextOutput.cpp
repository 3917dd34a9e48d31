#include "TextOutput.h"

#include "models/AnswerDetails.h"
#include "models/Format.h"
#include "models/FoundAreas.h"
#include "models/LevelText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int lineWidth = 100;
    constexpr std::size_t shortList = 12;
    constexpr int longestCell = 70; // a longer text is a paragraph

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Commands)
    };

    using Row = QStringList;

    /** Columns as wide as their widest cell, two spaces between them, no spaces at the end. */
    QString table(const std::vector<Row> &rows)
    {
        std::vector<qsizetype> widths;
        for (const Row &row : rows) {
            widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
            for (std::size_t i = 0; i < static_cast<std::size_t>(row.size()); ++i)
                widths[i] = std::max(widths[i], row.at(static_cast<qsizetype>(i)).size());
        }
        QString text;
        for (const Row &row : rows) {
            QString line = u"  "_s;
            for (std::size_t i = 0; i < static_cast<std::size_t>(row.size()); ++i)
                line += row.at(static_cast<qsizetype>(i)).leftJustified(widths[i] + 2);
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text;
    }

    QString editionLine(const Atlas &atlas, EditionId id)
    {
        const Edition &edition = atlas.edition(id);
        //: %1 an edition such as "April 2026", %2 when it is or was in force
        return Text::tr("As at %1 (%2)").arg(editionName(edition), editionPeriod(edition)) + u'\n';
    }

    QString moreLine(int n) { return "  "_L1 + Text::tr("… and %n more; --json lists them all", nullptr, n) + u'\n'; }

    QString codes(const Area &area)
    {
        QStringList list { area.odsCode, area.onsCode };
        list.removeAll(QString());
        list.removeDuplicates();
        return list.isEmpty() ? area.code : list.join(u' ');
    }

    Row areaRow(const Atlas &atlas, const FoundArea &found, bool withShare)
    {
        const Area &area = atlas.area(found.area);
        Row row { levelName(atlas.level(area.level)) };
        if (withShare)
            row << shareText(found.share);
        return row << area.name << codes(area) << basisLabel(area.basis);
    }

    /** No more than the largest few of each level; a postcode area has dozens of neighbourhoods. */
    QString areasText(const Atlas &atlas, const FindResult &result)
    {
        const bool withShare
            = std::ranges::any_of(result.areas, [](const FoundArea &found) { return found.share < 1; });
        std::vector<Row> rows;
        LevelId level = none<LevelId>;
        std::size_t ofThisLevel = 0;
        int left = 0;
        for (const FoundArea &found : result.areas) {
            const LevelId its = atlas.area(found.area).level;
            ofThisLevel = its == level ? ofThisLevel + 1 : 1;
            level = its;
            if (ofThisLevel <= shortList)
                rows.push_back(areaRow(atlas, found, withShare));
            else
                ++left;
        }
        return table(rows) + (left > 0 ? moreLine(left) : QString());
    }

    /** The lines that say more than the message and the areas already did. */
    QString itemsText(const FindResult &result, bool areasShown)
    {
        std::vector<Row> rows;
        for (std::size_t i = result.status == FindStatus::Exact || result.status == FindStatus::Terminated ? 1 : 0;
             i < result.items.size(); ++i) {
            const FoundItem &item = result.items[i];
            const bool shown
                = areasShown && std::ranges::find(result.areas, item.area, &FoundArea::area) != result.areas.end();
            if (!shown || item.kindKey == "postcode"_L1)
                rows.push_back({ item.kind, item.title, item.code, item.where, item.why });
        }
        if (rows.empty())
            return {};
        return u'\n' + (areasShown ? Text::tr("Other matches") : Text::tr("Matches")) + u'\n' + table(rows);
    }

    QString practicesText(const Atlas &atlas, const FindResult &result)
    {
        if (result.practices.empty())
            return {};
        std::vector<Row> rows;
        for (const NearPractice &practice : result.practices)
            rows.push_back({ practice.name, distanceText(practice.metres),
                isValid(practice.neighbourhood) ? atlas.area(practice.neighbourhood).name : notRecorded(),
                practice.pcn });
        return u'\n' + Text::tr("The nearest GP practices and their networks (PCN); your own is that of your practice")
            + u'\n' + table(rows);
    }

    /** The numbers by which the facts of one account refer to their sources. */
    class Footnotes final
    {
    public:
        QString mark(const QString &source)
        {
            if (source.isEmpty())
                return {};
            if (!m_keys.contains(source))
                m_keys << source;
            return u"[%1]"_s.arg(m_keys.indexOf(source) + 1);
        }
        [[nodiscard]] QString text(const Atlas &atlas) const
        {
            QString text;
            for (qsizetype i = 0; i < m_keys.size(); ++i)
                text += wrapped(u"[%1] %2"_s.arg(i + 1).arg(sourceText(atlas, m_keys.at(i))), 2);
            return text;
        }

    private:
        QStringList m_keys;
    };

    QString groupText(const FactGroup &group, Footnotes &footnotes)
    {
        QString text = u'\n' + group.title + u'\n';
        if (!group.intro.isEmpty())
            text += wrapped(group.intro, 2);
        const std::size_t count = group.longList && group.facts.size() > shortList + 2 ? shortList : group.facts.size();
        std::vector<Row> rows;
        for (std::size_t i = 0; i < count; ++i) {
            const Fact &fact = group.facts[i];
            QString marks = footnotes.mark(fact.source);
            for (const QString &source : fact.furtherSources)
                marks += footnotes.mark(source);
            if (fact.value.size() > longestCell)
                text += wrapped(fact.label + u": "_s + fact.value + u' ' + marks, 2);
            else
                rows.push_back({ fact.label, fact.value, basisLabel(fact.basis), marks });
        }
        text += table(rows);
        if (count < group.facts.size())
            text += moreLine(static_cast<int>(group.facts.size() - count));
        return text;
    }

}

QString wrapped(const QString &paragraph, int indent)
{
    const QString margin(indent, u' ');
    QString text;
    QString line = margin;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent && line.size() + 1 + word.size() > lineWidth) {
            text += line + u'\n';
            line = margin;
        }
        line += line.size() > indent ? u' ' + word : word;
    }
    return text + line + u'\n';
}

QString findText(const Atlas &atlas, const FindResult &result)
{
    const bool areasShown
        = std::ranges::any_of(result.areas, [](const FoundArea &found) { return !std::isnan(found.share); });
    QString text = wrapped(result.message);
    if (areasShown)
        text += u'\n' + editionLine(atlas, result.edition) + areasText(atlas, result);
    for (const QString &paragraph : { smallAreaText(atlas, result.lsoa), result.otherEdition, result.known })
        if (!paragraph.isEmpty())
            text += u'\n' + wrapped(paragraph);
    return text + practicesText(atlas, result) + itemsText(result, areasShown);
}

QString showText(const Atlas &atlas, const AreaAccount &account)
{
    const Area &area = atlas.area(account.area);
    QString text = account.name + u'\n';
    if (!account.officialName.isEmpty())
        text += account.officialName + u'\n';
    text += account.kind + u" · "_s + basisLabel(account.basis) + u'\n';
    text += editionLine(atlas, area.edition);
    if (!account.basisNote.isEmpty())
        text += u'\n' + wrapped(account.basisNote);
    for (const QString &caution : account.cautions)
        text += wrapped(caution);
    Footnotes footnotes;
    for (const FactGroup &group : account.groups)
        text += groupText(group, footnotes);
    return text + u'\n' + Text::tr("Sources") + u'\n' + footnotes.text(atlas) + u'\n' + wrapped(atlas.attribution);
}

}
