#include "SystemChooser.h"

#include "Appearance.h"
#include "domain/Exercise.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {
    constexpr int CodeRole = Qt::UserRole;
    constexpr QSize openingSize(460, 520);
}

SystemChooser::SystemChooser(Mode mode, const QString &title, const std::vector<SystemChoice> &systems, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_ok(new QPushButton(mode == Mode::One ? tr("&Move") : tr("&Merge"), this))
{
    setWindowTitle(exerciseMark() + u": "_s + title);
    for (const SystemChoice &system : systems) {
        //: %1 a system, %2 how many people it has and whether it is next door
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(system.name, system.detail), m_list);
        item->setData(CodeRole, system.code);
        item->setToolTip(system.name);
        if (mode == Mode::Several)
            item->setCheckState(Qt::Unchecked);
    }
    build(title);
    m_list->setCurrentRow(0);
    m_filter->setFocus();
    resize(openingSize);
    update();
}

void SystemChooser::build(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(Appearance::font(Appearance::Text::Heading));
    heading->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Search in the systems"));
    m_filter->setAccessibleName(tr("Search in the systems"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(
        m_mode == Mode::One ? tr("Systems, neighbours first") : tr("Systems to tick, neighbours first"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid, 2 * Appearance::grid);
    column->setSpacing(Appearance::grid);
    column->addWidget(heading);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    addName(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(codes(), m_name->text().simplified());
        accept();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &SystemChooser::applyFilter);
    connect(m_name, &QLineEdit::textChanged, this, &SystemChooser::update);
    connect(m_list, &QListWidget::itemChanged, this, &SystemChooser::update);
    connect(m_list, &QListWidget::currentItemChanged, this, &SystemChooser::update);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        tickCurrent();
        finish();
    });
}

void SystemChooser::addName(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("What they &become is called"), this);
    label->setBuddy(m_name);
    m_name->setMaxLength(static_cast<int>(longestExerciseName));
    m_name->installEventFilter(this);
    m_name->setAccessibleName(tr("Name of the merged system"));
    m_problem->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *> { label, m_name, m_problem }) {
        column->addWidget(part);
        part->setVisible(m_mode == Mode::Several);
    }
}

void SystemChooser::setName(const QString &name, NameCheck isFree)
{
    m_isFree = std::move(isFree);
    m_name->setText(name);
}

QStringList SystemChooser::codes() const
{
    QStringList codes;
    if (m_mode == Mode::One && m_list->currentItem())
        codes += m_list->currentItem()->data(CodeRole).toString();
    for (int i = 0; m_mode == Mode::Several && i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes += m_list->item(i)->data(CodeRole).toString();
    return codes;
}

// What was searched for is meant, unless a tick says what is.
void SystemChooser::tickCurrent()
{
    QListWidgetItem *current = m_list->currentItem();
    bool isTicked = m_mode == Mode::One || !current;
    for (int i = 0; i < m_list->count(); ++i)
        isTicked |= !m_list->item(i)->isHidden() && m_list->item(i)->checkState() == Qt::Checked;
    if (!isTicked)
        current->setCheckState(Qt::Checked);
}

void SystemChooser::finish()
{
    if (m_ok->isEnabled())
        return m_ok->click();
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SystemChooser::update()
{
    const QString name = m_name->text().simplified();
    const bool several = m_mode == Mode::Several;
    const bool taken = several && m_isFree && !m_isFree(name, codes());
    QString problem;
    if (codes().isEmpty())
        problem = several ? tr("Tick at least one system.") : tr("No system has this name.");
    else if (several && name.isEmpty())
        problem = tr("Give it a name.");
    else if (taken)
        problem = tr("Another system has this name.");
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
    m_ok->setToolTip(problem);
}

void SystemChooser::applyFilter()
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool fits = item->text().contains(m_filter->text().trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
    update();
}

bool SystemChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_list->setFocus(Qt::TabFocusReason);
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier);
        if (m_mode == Mode::One)
            QCoreApplication::sendEvent(m_list, &again);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (!m_filter->text().trimmed().isEmpty() && (watched == m_filter || codes().isEmpty()))
        tickCurrent();
    finish();
    return true;
}

}
