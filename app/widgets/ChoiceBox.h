// A drop-down that shortens its text with an ellipsis and carries an icon for what it chooses; its list is as wide as
// its longest line, and headings in the list cannot be chosen.
#pragma once

#include <QComboBox>

namespace ics {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    ChoiceBox(const QString &iconName, const QString &accessibleName, QWidget *parent = nullptr);
    void addHeading(const QString &text);
    void fitList(); // after the lines have been added

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int longestText() const;

    QString m_icon;
};

}
