#include "Pages.h"

#include "Appearance.h"
#include "Icons.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString withoutMnemonic(QString text) { return text.remove(u'&').remove(u'…'); }

}

Pages::Pages(QWidget *panes, QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(panes);
}

void Pages::add(QAction *action, Maker make)
{
    const std::size_t number = m_entries.size();
    m_entries.push_back({ action, std::move(make), nullptr, nullptr });
    action->setEnabled(false);
    connect(action, &QAction::toggled, this, [this, number](bool on) {
        QAction *toggled = m_entries[number].action;
        if (on && !toggled->isEnabled()) {
            const QSignalBlocker quietly(toggled);
            toggled->setChecked(false);
        } else if (on)
            show(m_entries[number]);
        else if (currentWidget() == m_entries[number].frame)
            showPanes();
    });
}

void Pages::setReady(bool ready)
{
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(ready);
}

void Pages::show(Entry &entry)
{
    if (!entry.frame)
        makeFrame(entry);
    if (arePanesShown())
        m_formerFocus = QApplication::focusWidget();
    setCurrentWidget(entry.frame);
    for (const Entry &other : m_entries)
        if (other.action != entry.action)
            other.action->setChecked(false);
    entry.page->setFocus(Qt::ShortcutFocusReason);
}

void Pages::showPanes()
{
    setCurrentIndex(0);
    for (const Entry &entry : m_entries)
        entry.action->setChecked(false);
    if (m_formerFocus && isAncestorOf(m_formerFocus))
        m_formerFocus->setFocus(Qt::OtherFocusReason);
}

QWidget *Pages::page(const QAction *action)
{
    const auto entry = std::ranges::find(m_entries, action, &Entry::action);
    if (entry == m_entries.end())
        return nullptr;
    if (!entry->frame)
        makeFrame(*entry);
    return entry->page;
}

QWidget *Pages::shownPage() const
{
    const auto entry = std::ranges::find(m_entries, currentWidget(), &Entry::frame);
    return entry == m_entries.end() ? nullptr : entry->page;
}

QAction *Pages::shownAction() const
{
    const auto entry = std::ranges::find(m_entries, currentWidget(), &Entry::frame);
    return entry == m_entries.end() ? nullptr : entry->action;
}

void Pages::makeFrame(Entry &entry)
{
    entry.frame = new QWidget(this);
    entry.page = entry.make();
    const QString title = withoutMnemonic(entry.action->text());
    auto *heading = new QLabel(title, entry.frame);
    heading->setFont(Appearance::font(Appearance::Text::Heading));
    entry.page->setAccessibleName(title);
    auto *back = new QPushButton(icon(u"back"_s), tr("Back to the map (Esc)"), entry.frame);
    back->setAutoDefault(true); // so that Enter presses it
    back->setMinimumHeight(Appearance::target - Appearance::grid);
    connect(back, &QPushButton::clicked, this, &Pages::showPanes);
    auto *escape = new QShortcut(Qt::Key_Escape, entry.frame);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Pages::showPanes);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * Appearance::grid, Appearance::grid, 2 * Appearance::grid, Appearance::grid);
    top->addWidget(heading, 1);
    top->addWidget(back);
    auto *column = new QVBoxLayout(entry.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(entry.page, 1);
    addWidget(entry.frame);
}

}
