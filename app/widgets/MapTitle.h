// What the map shows, of which level and when, in words: on as many lines as that needs. What is measured, which the
// legend says too, is left out where all of it would take more than two; the tip has it.
#pragma once

#include <QLabel>

namespace ics {

class MapTitle final : public QLabel
{
    Q_OBJECT

public:
    explicit MapTitle(QWidget *parent = nullptr);
    void setTexts(const QString &full, const QString &brief);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QString &text, int width) const;
    [[nodiscard]] const QString &fitting(int width) const;
    void fit();

    QString m_full;
    QString m_brief;
};

}
