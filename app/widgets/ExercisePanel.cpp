#include "ExercisePanel.h"

#include "ActionButton.h"
#include "Actions.h"
#include "Appearance.h"
#include "ExerciseDesk.h"
#include "FlowLayout.h"
#include "TermHeads.h"
#include "TermLabel.h"
#include "WrappedCells.h"
#include "atlas/ExerciseCut.h"
#include "models/ExerciseModel.h"
#include "models/LevelText.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int leastEdits = 3; // lines
    constexpr int leastRows = 11; // of the table: its heading, and one system

    /** The names of the systems stand out; everything else is as usual. */
    class AccountDelegate final : public WrappedCells
    {
    public:
        using WrappedCells::WrappedCells;

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            WrappedCells::initStyleOption(option, index);
            if (!index.parent().isValid())
                option->font.setWeight(QFont::DemiBold);
        }
    };

}

ExercisePanel::ExercisePanel(ExerciseDesk &desk, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ExerciseModel(this))
    , m_title(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_edits(new QUndoView(&desk.undoStack(), this))
    , m_summary(new TermLabel(this))
    , m_view(new QTreeView(this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Exercise"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Appearance::grid / 2);
    buildTexts(column);
    buildEdits(column, actions);
    buildView(column);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, Appearance::grid);
    whole->setSpacing(Appearance::grid / 2);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(buttons({ { tr("&Save…"), actions.saveExercise }, { tr("&Open…"), actions.openExercise },
        { tr("S&tart again"), actions.restartExercise } }));
    connect(&desk, &ExerciseDesk::changed, this, &ExercisePanel::refresh);
    connect(&desk, &ExerciseDesk::opened, this, &ExercisePanel::showTexts);
    showTexts();
    refreshFonts();
}

QLabel *ExercisePanel::heading(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(buddy);
    m_headings.push_back(label);
    return label;
}

void ExercisePanel::buildTexts(QVBoxLayout *column)
{
    m_title->setPlaceholderText(tr("Title of the exercise"));
    m_title->setAccessibleName(tr("Title of the exercise"));
    m_title->setMaxLength(static_cast<int>(longestExerciseName));
    m_note->setPlaceholderText(tr("Your note: what is tried here, and why"));
    m_note->setAccessibleName(tr("Your note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 2 * Appearance::grid);
    column->addWidget(m_title);
    column->addWidget(m_note);
    connect(m_title, &QLineEdit::textEdited, &m_desk, &ExerciseDesk::setTitle);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ExercisePanel::takeNote);
}

// A file with a longer one could not be opened again.
void ExercisePanel::takeNote()
{
    if (const QString text = m_note->toPlainText(); text.size() > longestExerciseNote) {
        m_note->setPlainText(text.left(longestExerciseNote)); // comes here again
        m_note->moveCursor(QTextCursor::End);
    } else if (m_desk.isOpen()) {
        m_desk.setNote(text.trimmed());
    }
}

void ExercisePanel::buildEdits(QVBoxLayout *column, const Actions &actions)
{
    m_edits->setEmptyLabel(tr("As it really is"));
    m_edits->setAccessibleName(tr("Edits, first to last"));
    m_edits->setToolTip(tr("Choose a line to go back to it"));
    m_edits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edits->setTextElideMode(Qt::ElideRight);
    column->addWidget(heading(tr("E&dits"), m_edits));
    m_edits->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as low as need be, as high as there is room
    column->addWidget(m_edits, 1);
    column->addWidget(buttons({ { tr("Mo&ve…"), actions.movePlace }, { tr("Mer&ge…"), actions.mergeSystem },
        { tr("S&plit off…"), actions.splitPlace }, { tr("Re&name…"), actions.renameSystem } }));
}

void ExercisePanel::buildView(QVBoxLayout *column)
{
    m_view->setModel(m_model);
    new AccountDelegate(m_view);
    m_view->setAccessibleName(tr("Systems that are touched, before and now"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(Appearance::grid);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    QHeaderView *header = m_view->header();
    new TermHeads(header);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ExerciseModel::NameColumn, QHeaderView::Stretch);
    header->setAccessibleName(tr("Columns of the table"));
    column->addWidget(heading(tr("What it co&mes to"), m_view));
    column->addWidget(m_summary);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_view, 4);
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT systemChosen(index.data(ExerciseModel::AreaRole).toInt()); });
}

QWidget *ExercisePanel::buttons(const std::vector<std::pair<QString, QAction *>> &actions)
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setEven(true);
    for (const auto &[text, action] : actions) {
        auto *button = new QPushButton(text, box);
        button->setAutoDefault(true); // so that Enter presses it
        button->setMinimumHeight(Appearance::target - 2 * Appearance::grid);
        bindButton(button, action);
        flow->addWidget(button);
    }
    return box;
}

void ExercisePanel::showTexts()
{
    m_title->setText(m_desk.exercise().title);
    m_note->setPlainText(m_desk.exercise().note);
}

QString ExercisePanel::summary() const { return m_summary->text(); }

void ExercisePanel::refresh()
{
    if (!m_desk.isOpen()) // who was told of the change before has left it
        return;
    const ExerciseAccount &account = m_desk.account();
    m_model->setAccount(account);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex system = m_model->index(row, 0);
        m_view->setFirstColumnSpanned(row, {}, true);
        for (int line = 0; line < m_model->rowCount(system); ++line)
            if (m_model->index(line, 0, system).data(ExerciseModel::SpansRole).toBool())
                m_view->setFirstColumnSpanned(line, system, true);
    }
    m_view->expandAll();
    const QString edition = editionName(m_desk.base()->edition(m_desk.plan().edition));
    m_summary->setText(account.systems.empty()
            //: %1 an edition, %2 a number of systems
            ? tr("%1: %2 systems, none of them changed. Choose a place in the tree or on the map, then move it.")
                  .arg(edition, QString::number(account.systemsBefore))
            //: %1 an edition, %2 and %3 numbers of systems
            : tr("%1: %2 systems before, %3 now. A range is what documents say, not a rule.")
                  .arg(edition, QString::number(account.systemsBefore), QString::number(account.systemsAfter)));
    m_summary->setAccessibleName(m_summary->text());
    if (!account.systems.empty())
        QTimer::singleShot(0, this, &ExercisePanel::showResults); // once they have their places
}

// What an edit comes to is seen at once, unless the person is at something above it.
void ExercisePanel::showResults()
{
    for (const QWidget *above : std::initializer_list<const QWidget *> { m_title, m_note, m_edits })
        if (above->hasFocus())
            return;
    m_scroll->verticalScrollBar()->setValue(m_headings.back()->mapTo(m_scroll->widget(), QPoint()).y());
}

void ExercisePanel::copy() const
{
    if (m_desk.isOpen())
        QApplication::clipboard()->setText(
            exerciseMark() + u'\n' + m_desk.exercise().title + u'\n' + exerciseAccountText(*m_model));
}

bool ExercisePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExercisePanel::refreshFonts()
{
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    for (QLabel *label : m_headings)
        label->setFont(bold);
    m_view->header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(tr("Before")) + 2 * Appearance::grid);
    m_summary->setFont(Appearance::font(Appearance::Text::Small));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 2 * Appearance::grid);
    m_edits->setMinimumHeight(leastEdits * fontMetrics().lineSpacing());
    m_view->setMinimumHeight(leastRows * fontMetrics().lineSpacing());
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 44, 420));
}

void ExercisePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

}
