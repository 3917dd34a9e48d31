#include "TextOutput.h"

#include "models/Format.h"
#include "models/LevelText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int lineWidth = 100;
    constexpr std::size_t shortList = 12;

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

    QString shareText(double share)
    {
        if (std::isnan(share))
            return {};
        const double percent = share * 100;
        return percent > 0 && percent < 1 ? Text::tr("under 1 %") : Text::tr("%1 %").arg(formatNumber(percent, 0));
    }

    QString editionLine(const Atlas &atlas, EditionId id)
    {
        const Edition &edition = atlas.edition(id);
        //: %1 an edition such as "April 2026", %2 when it is or was in force
        return Text::tr("As at %1 (%2)").arg(editionName(edition), editionPeriod(edition)) + u'\n';
    }

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

    QString areasText(const Atlas &atlas, const FindResult &result)
    {
        const bool withShare = std::ranges::any_of(result.areas, [](const FoundArea &found) { return found.share < 1; });
        std::vector<Row> rows;
        for (const FoundArea &found : result.areas)
            rows.push_back(areaRow(atlas, found, withShare));
        return table(rows);
    }

    QString itemsText(const std::vector<FoundItem> &items)
    {
        std::vector<Row> rows;
        for (const FoundItem &item : items)
            rows.push_back({ item.kind, item.title, item.code, item.where });
        return table(rows);
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
            rows.push_back({ fact.label, fact.value, basisLabel(fact.basis), footnotes.mark(fact.source) });
        }
        text += table(rows);
        if (count < group.facts.size())
            text += "  "_L1 + Text::tr("… and %n more; --json lists them all", nullptr, static_cast<int>(group.facts.size() - count)) + u'\n';
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
    QString text = wrapped(result.message);
    if (!result.areas.empty())
        text += u'\n' + editionLine(atlas, result.edition) + areasText(atlas, result);
    const bool oneLine = result.items.size() == 1 && !result.areas.empty();
    if (!result.items.empty() && !oneLine)
        text += u'\n' + Text::tr("Matches") + u'\n' + itemsText(result.items);
    return text;
}

QString showText(const Atlas &atlas, const AreaAccount &account)
{
    const Area &area = atlas.area(account.area);
    QString text = account.name + u'\n';
    if (!account.officialName.isEmpty())
        text += account.officialName + u'\n';
    text += account.kind + " · "_L1 + basisLabel(account.basis) + u'\n';
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
