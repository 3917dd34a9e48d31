#include "ImportStep.h"

#include <QFileInfo>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace ics {

QString ImportContext::path(const QString &relative) const
{
    const QString plain = sourceDir % u'/' % relative;
    const QString packed = plain % u".xz"_s;
    return !QFileInfo::exists(plain) && QFileInfo::exists(packed) ? packed : plain;
}

}
