#include "ClassRemark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ics {
namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Legend)
    };

    /** Why the method makes another number of classes than was asked for, %1 being that number and %2 theirs. */
    QString reasonForNumber(const Classification &classes)
    {
        if (classes.edges.front() == classes.edges.back())
            return Text::tr("%1 wanted: equal figures share a class.");
        switch (classes.method) {
        case ClassMethod::EqualInterval:
            return Text::tr("%1 wanted: edges are no finer than the figures.");
        case ClassMethod::NaturalBreaks:
            return Text::tr("%1 wanted: there are only %2 different figures.");
        case ClassMethod::Pretty:
            return Text::tr("%1 wanted: round edges give %2.");
        case ClassMethod::StandardDeviation:
            return Text::tr("%1 wanted: the others would lie further from the mean than any area.");
        case ClassMethod::HeadTail:
            return Text::tr("%1 wanted: splitting ends where more than 40 % of the areas left lie above their mean, or "
                            "those above it are equal.");
        case ClassMethod::Quantile:
        case ClassMethod::Manual:
            break;
        }
        return Text::tr("%1 wanted: equal figures share a class.");
    }

}

QString classRemark(const Classification &classes)
{
    const int count = classes.classCount();
    if (classes.method == ClassMethod::Manual || count == 0 || count == classes.classesWanted)
        return {};
    QString text = reasonForNumber(classes);
    return text.replace(u"%1"_s, QString::number(classes.classesWanted)).replace(u"%2"_s, QString::number(count));
}

}
