// The GP practices nearest to an answer, each a button: a person's own neighbourhood is the network of the practice
// where they are registered, and only they know which that is.
#pragma once

#include "models/Finder.h"

#include <QWidget>

class QVBoxLayout;

namespace ics {

class PracticePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePicker(QWidget *parent = nullptr);
    void setPractices(const Atlas &atlas, const std::vector<NearPractice> &practices);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void picked(const ics::NearPractice &practice);

private:
    QVBoxLayout *m_column;
    int m_count = 0;
};

}
