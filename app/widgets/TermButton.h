// A question mark that asks what a term means.
#pragma once

#include <QToolButton>

namespace ics {

class TermButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit TermButton(QWidget *parent = nullptr);
    void setTerm(const QString &term);
    /** What a link, a line of a menu or this button says that it answers. */
    [[nodiscard]] static QString question(const QString &term);
};

}
