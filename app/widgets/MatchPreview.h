// The first rows of a list as a table, with the column of the postcodes picked out.
#pragma once

#include "report/ListSample.h"

#include <QTableWidget>

namespace ics {

class MatchPreview final : public QTableWidget
{
    Q_OBJECT

public:
    static constexpr int shownRows = 8;
    static constexpr int shownColumns = 50;

    explicit MatchPreview(QWidget *parent = nullptr);
    void setSample(const ListSample &sample);
    /** Bold, in the colour of what is chosen, and in view. */
    void setPostcodeColumn(int column);
};

}
