// The window in each language at a size of text, and which texts of it are cut.
#pragma once

#include "WindowFixture.h"
#include "models/Languages.h"
#include "widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace ics {

inline void speak(const QString &key)
{
    QGuiApplication::setLayoutDirection(useLanguage(key).textDirection());
    theAppearance().languageHasChanged();
}

inline void eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.key)) << language.key;
}

inline void eachLanguageAt(std::initializer_list<int> percents)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages())
        for (const int percent : percents)
            QTest::addRow("%s at %d %%", qPrintable(language.key), percent) << language.key << percent;
}

/** Of buttons and labels that are seen; what shortens itself with an ellipsis says the rest in its tip. */
inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int has, int needs) {
        const QWidget *parent = widget->parentWidget();
        cut += QStringLiteral("%1 in %2: “%3” has %4 pixels, needs %5")
                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                       parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(), text.left(70))
                   .arg(has)
                   .arg(needs);
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const bool hasText = !button->text().isEmpty() && !button->text().contains(u'…');
        if (button->isVisible() && hasText && button->width() < button->minimumSizeHint().width())
            note(button, button->text(), button->width(), button->minimumSizeHint().width());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            continue;
        const int needed
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed - label->fontMetrics().leading() - 2)
            note(label, label->text(), label->height(), needed);
        if (!label->wordWrap() && label->width() < label->sizeHint().width() - 1)
            note(label, label->text(), label->width(), label->sizeHint().width());
    }
    return cut;
}

}
