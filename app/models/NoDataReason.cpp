#include "NoDataReason.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ics {

QString noDataReason(const ShownClasses &shown)
{
    QStringList reasons;
    for (const ShownFigures *figures : { &shown.first, &shown.second }) {
        const QByteArray note = figures->shown.indicator.note.toUtf8();
        if (note.isEmpty() || std::ranges::all_of(figures->exact, [](double value) { return std::isfinite(value); }))
            continue;
        const QString reason = QCoreApplication::translate("ics::Data", note.constData());
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return reasons.join(u' ');
}

}
