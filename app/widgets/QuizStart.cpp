#include "QuizStart.h"

#include "Appearance.h"
#include "ChoiceBox.h"
#include "FocusOrder.h"
#include "InitialFocus.h"
#include "QuizSheetBar.h"
#include "ScrolledBody.h"
#include "TermLabel.h"
#include "domain/Figures.h"
#include "models/LevelText.h"
#include "models/QuizText.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QLabel *wrapped(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

}

QuizStart::QuizStart(QWidget *parent)
    : QFrame(parent)
    , m_title(wrapped(tr("How well do you know the systems?"), this))
    , m_intro(new TermLabel(
          tr("The questions are made from the atlas. The same class code gives everybody the same ones."), this))
    , m_numbers(new ChoiceBox(u"quiz"_s, tr("Number of questions"), this))
    , m_editions(new ChoiceBox(u"calendar"_s, tr("Edition"), this))
    , m_fields(new ChoiceBox(u"region"_s, tr("Where"), this))
    , m_code(new QLineEdit(this))
    , m_another(new QPushButton(tr("&Another code"), this))
    , m_start(new QPushButton(tr("&Start the quiz"), this))
    , m_note(wrapped(tr("Your score stays in memory: it is never saved, and is gone when the window closes."), this))
    , m_sheet(new QuizSheetBar(this))
{
    build();
    connectParts();
    refreshFonts();
    InitialFocus::set(this, m_start);
}

void QuizStart::build()
{
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_start->setMinimumHeight(Appearance::target + Appearance::grid);
    m_start->setAutoDefault(true);
    m_start->setToolTip(tr("Begins with the first question (Enter)"));
    QWidget *kinds = buildKinds();
    QWidget *choices = buildChoices();
    QWidget *code = buildCode();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(3 * Appearance::grid);
    columns->addWidget(kinds, 1);
    columns->addWidget(choices, 1);
    auto *content = new QWidget;
    auto *above = new QVBoxLayout(content);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(Appearance::grid);
    above->addWidget(m_title);
    above->addWidget(m_intro);
    above->addSpacing(Appearance::grid);
    above->addLayout(columns);
    above->addWidget(code);
    auto *line = new QHBoxLayout;
    line->addWidget(m_start);
    line->addSpacing(2 * Appearance::grid);
    line->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Appearance::grid, 2 * Appearance::grid, 3 * Appearance::grid, 2 * Appearance::grid);
    column->setSpacing(2 * Appearance::grid);
    column->addWidget(new ScrolledBody(content, this));
    column->addLayout(line);
    column->addWidget(m_sheet);
    column->addStretch(1);
    orderFocusOf({ kinds, choices, code, m_start, m_sheet });
}

QWidget *QuizStart::buildKinds()
{
    auto *box = new QGroupBox(tr("Kinds of question"), this);
    auto *column = new QVBoxLayout(box);
    for (const QuizKind kind : quizKinds) {
        auto *check = new QCheckBox(quizKindName(kind), box);
        check->setMinimumHeight(Appearance::target - 2 * Appearance::grid);
        check->setToolTip(tr("Ask questions of this kind"));
        m_kinds.emplace(kind, check);
        column->addWidget(check);
    }
    column->addStretch(1);
    return box;
}

QWidget *QuizStart::buildChoices()
{
    auto *box = new QGroupBox(tr("What is asked"), this);
    auto *grid = new QGridLayout(box);
    grid->setVerticalSpacing(Appearance::grid);
    grid->setColumnStretch(1, 1);
    m_numbers->setToolTip(tr("How many questions"));
    m_editions->setToolTip(tr("The date whose systems are asked for"));
    m_fields->setToolTip(tr("All of England, or one NHS region or system only"));
    const auto add = [&](const QString &text, ChoiceBox *choice) {
        auto *label = new QLabel(text, box);
        label->setBuddy(choice);
        choice->setMinimumHeight(Appearance::target - Appearance::grid);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
    };
    add(tr("&Questions"), m_numbers);
    add(tr("&Edition"), m_editions);
    add(tr("&Where"), m_fields);
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

QWidget *QuizStart::buildCode()
{
    auto *box = new QGroupBox(tr("Class code"), this);
    auto *line = new QHBoxLayout(box);
    m_code->setAccessibleName(tr("Class code"));
    m_code->setToolTip(tr("Read it out, or type the one you were given: it sets everything above."));
    m_code->setMaxLength(40);
    m_code->setMinimumHeight(Appearance::target - Appearance::grid);
    m_another->setToolTip(tr("Other questions with the same settings"));
    m_another->setMinimumHeight(Appearance::target - Appearance::grid);
    m_another->setAutoDefault(true);
    line->addWidget(m_code);
    line->addWidget(m_another);
    line->addWidget(wrapped(tr("Read it out, or type the one you were given: it sets everything above."), box), 1);
    return box;
}

void QuizStart::connectParts()
{
    for (const auto &[kind, box] : m_kinds)
        connect(box, &QCheckBox::toggled, this, [this, asked = kind](bool on) {
            m_order.kinds.setFlag(asked, on);
            showOrder();
        });
    connect(m_numbers, &QComboBox::activated, this, [this](int row) {
        m_order.number = m_numbers->itemData(row).toInt();
        showOrder();
    });
    connect(m_editions, &QComboBox::activated, this, [this](int row) {
        m_order.edition = static_cast<EditionId>(m_editions->itemData(row).toInt());
        m_order.field = none<AreaId>;
        showOrder();
    });
    connect(m_fields, &QComboBox::activated, this, [this](int row) {
        m_order.field = static_cast<AreaId>(m_fields->itemData(row).toInt());
        showOrder();
    });
    connect(m_code, &QLineEdit::editingFinished, this, &QuizStart::readCode);
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        readCode();
        m_start->click();
    });
    connect(m_another, &QPushButton::clicked, this, &QuizStart::newWord);
    connect(m_start, &QPushButton::clicked, this, &QuizStart::startRequested);
}

void QuizStart::setAtlas(const AtlasPtr &atlas, EditionId edition)
{
    m_atlas = atlas;
    m_order = usualQuiz(*atlas);
    m_order.edition = edition;
    m_order.word = quizWordFor(QRandomGenerator::global()->generate64());
    m_numbers->clear();
    for (const int number : quizLengths)
        m_numbers->addItem(figure(number), number);
    m_numbers->fitList();
    m_editions->clear();
    for (auto each = atlas->editions.rbegin(); each != atlas->editions.rend(); ++each)
        m_editions->addItem(editionTitle(*each), static_cast<int>(each->id));
    m_editions->fitList();
    showOrder();
}

void QuizStart::fillFields()
{
    m_fields->clear();
    m_fields->addItem(areaName(m_atlas->area(m_atlas->country(m_order.edition))), static_cast<int>(none<AreaId>));
    LevelId level = none<LevelId>;
    for (const AreaId id : quizFields(*m_atlas, m_order.edition)) {
        const Area &area = m_atlas->area(id);
        if (area.level != level)
            m_fields->addHeading(levelPluralName(m_atlas->level(level = area.level)));
        m_fields->addItem(area.name, static_cast<int>(id));
    }
    m_fields->fitList();
}

void QuizStart::setOrder(const QuizOrder &order)
{
    m_order = order;
    showOrder();
}

void QuizStart::setWord(const QString &word)
{
    m_order.word = word;
    showOrder();
}

void QuizStart::newWord() { setWord(quizWordFor(QRandomGenerator::global()->generate64())); }

void QuizStart::readCode()
{
    if (!m_atlas || m_code->text() == quizCode(*m_atlas, m_order))
        return;
    if (const auto order = quizFromCode(*m_atlas, m_code->text()))
        m_order = *order;
    showOrder();
}

void QuizStart::showOrder()
{
    if (!m_atlas)
        return;
    for (const auto &[kind, box] : m_kinds) {
        const QSignalBlocker quiet(box);
        box->setChecked(m_order.kinds.testFlag(kind));
    }
    fillFields();
    m_numbers->setCurrentIndex(m_numbers->findData(m_order.number));
    m_editions->setCurrentIndex(m_editions->findData(static_cast<int>(m_order.edition)));
    m_fields->setCurrentIndex(m_fields->findData(static_cast<int>(m_order.field)));
    m_code->setText(quizCode(*m_atlas, m_order));
    m_start->setEnabled(m_order.kinds != QuizKinds());
    m_sheet->setOrder(m_atlas, m_order);
    m_sheet->setEnabled(m_start->isEnabled());
}

void QuizStart::refreshFonts()
{
    m_title->setFont(Appearance::font(Appearance::Text::Heading));
    m_start->setFont(Appearance::font(Appearance::Text::Heading));
    m_note->setFont(Appearance::font(Appearance::Text::Small));
    QFont code = Appearance::font(Appearance::Text::Heading);
    code.setLetterSpacing(QFont::PercentageSpacing, 105);
    m_code->setFont(code);
    m_code->setMinimumWidth(QFontMetrics(code).horizontalAdvance(u"WILLOW88-W8MW8"_s));
}

void QuizStart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
}

}
