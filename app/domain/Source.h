// Where a fact comes from: the row that every figure, name and boundary of the atlas points to by its key.
#pragma once

#include <QString>

namespace ics {

struct Source
{
    QString key; // "ons-lsoa-2021"
    QString title;
    QString publisher;
    QString date; // as published: "December 2021"
    QString licence;
    QString note; // what is uncertain
};

}
