#include "PracticePicker.h"

#include "Appearance.h"
#include "LinkButton.h"
#include "models/AnswerDetails.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ics {

PracticePicker::PracticePicker(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    setAccessibleName(tr("GP practices nearby"));
}

void PracticePicker::setPractices(const Atlas &atlas, const std::vector<NearPractice> &practices)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = 0;
    for (const NearPractice &practice : practices) {
        const QString text = practiceText(atlas, practice);
        if (isValid(practice.neighbourhood)) {
            auto *button = new LinkButton(this);
            button->setLink(text, tr("I am registered at %1").arg(practice.name));
            connect(button, &QAbstractButton::clicked, this, [this, practice] { Q_EMIT picked(practice); });
            m_column->addWidget(button);
            ++m_count;
        } else {
            auto *label = new QLabel(text, this);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setForegroundRole(QPalette::PlaceholderText);
            label->setContentsMargins(4, 0, 0, 0);
            m_column->addWidget(label);
        }
    }
}

}
