#include "ComparePage.h"

#include "Appearance.h"
#include "ComparisonMaps.h"
#include "ComparisonTable.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "PinChips.h"
#include "TermLabel.h"
#include "models/ComparisonModel.h"
#include "models/ComparisonText.h"
#include "report/ComparisonFile.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

ComparePage::ComparePage(Session &session, Pins &pins, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pins(pins)
    , m_chips(new PinChips(session, pins, this))
    , m_england(new QCheckBox(tr("With &England"), this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Appearance::grid, 0, 2 * Appearance::grid, Appearance::grid);
    column->setSpacing(Appearance::grid);
    column->addLayout(buildTop());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildContent());
    connect(&pins, &Pins::changed, this, &ComparePage::showPins);
    connect(m_chips, &PinChips::areaWanted, this, &ComparePage::areaWanted);
    connect(m_england, &QCheckBox::toggled, this, &ComparePage::showPins);
    connect(m_table, &ComparisonTable::indicatorWanted, &session,
        [&session](IndicatorId indicator) { session.setIndicator(indicator); });
    connect(&session, &Session::selectionChanged, this, [this](const Selection &now) {
        m_table->setShownIndicator(now.indicator);
        showEmpty();
    });
    m_england->setChecked(true);
    showPins();
}

QPushButton *ComparePage::addButton(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(tip);
    button->setMinimumHeight(36);
    return button;
}

QLayout *ComparePage::buildTop()
{
    m_england->setToolTip(tr("The whole country as the last column"));
    m_similar
        = addButton(u"similar"_s, tr("Areas &like…"), tr("Find the areas that are most like the first one pinned"));
    m_copy = addButton(u"copy"_s, tr("Co&py"), tr("Copy the table as tab-separated text (Ctrl+C in the table)"));
    m_save = addButton(u"save"_s, tr("&Save…"), tr("Save the table as CSV or as a workbook, with sources"));
    connect(m_similar, &QPushButton::clicked, this, [this] {
        if (!m_pins.areas().empty())
            Q_EMIT similarWanted(m_pins.areas().front());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_table->copy();
        Q_EMIT notice(tr("The table is on the clipboard."));
    });
    connect(m_save, &QPushButton::clicked, this, &ComparePage::save);
    auto *top = new QHBoxLayout;
    top->setSpacing(Appearance::grid);
    top->addWidget(m_chips, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_england, m_similar, m_copy, m_save })
        top->addWidget(widget, 0, Qt::AlignTop);
    m_england->setMinimumHeight(36);
    return top;
}

QWidget *ComparePage::buildEmpty()
{
    auto *page = new QWidget(m_stack);
    m_emptyIcon = new QLabel(page);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyTitle = new QLabel(tr("Put two to four areas side by side"), page);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    auto *text
        = new TermLabel(tr("Choose an area in tree, table or map and press Ctrl+D, or the pin beside its name in "
                           "the details. Or type a name or code above. Areas of any kind can be compared: systems, "
                           "places, neighbourhoods, councils, regions."),
            page);
    text->setAlignment(Qt::AlignCenter);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_pinThis = addButton(u"pin"_s, {}, tr("Pin the area that is selected in the window"));
    m_likeThis
        = addButton(u"similar"_s, {}, tr("Find the areas that are most like the one that is selected in the window"));
    connect(m_pinThis, &QPushButton::clicked, this, [this] { m_pins.pin(areaToBeginWith()); });
    connect(m_likeThis, &QPushButton::clicked, this, [this] { Q_EMIT similarWanted(areaToBeginWith()); });
    auto *column = new QVBoxLayout(page);
    column->setSpacing(2 * Appearance::grid);
    column->addStretch(2);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyTitle);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(text, 3);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addWidget(m_pinThis, 0, Qt::AlignHCenter);
    column->addWidget(m_likeThis, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *ComparePage::buildContent()
{
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(splitter);
    m_hint = new TermLabel(left);
    m_table = new ComparisonTable(left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, Appearance::grid, 0);
    column->setSpacing(Appearance::grid);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    auto *right = new QScrollArea(splitter); // where the maps would be too small to read
    right->setFrameShape(QFrame::NoFrame);
    right->setWidgetResizable(true);
    right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right->setFocusPolicy(Qt::NoFocus);
    m_maps = new ComparisonMaps(m_session, right);
    right->setWidget(m_maps);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 4000, 3000 }); // shared out in this proportion
    splitter->handle(1)->setAccessibleName(tr("Divider between table and maps"));
    return splitter;
}

AreaId ComparePage::areaToBeginWith() const
{
    const AreaId area = m_session.selection().area;
    return m_pins.canPin(area) ? area : none<AreaId>;
}

bool ComparePage::isEmptyStateShown() const { return m_stack->currentIndex() == 0; }
QString ComparePage::hint() const { return m_hint->text(); }

void ComparePage::showPins()
{
    const bool any = !m_pins.areas().empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    InitialFocus::set(this, m_pins.areas().size() > 1 ? static_cast<QWidget *>(m_table) : m_chips->field());
    for (QWidget *widget : std::initializer_list<QWidget *> { m_england, m_similar, m_copy, m_save })
        widget->setVisible(any);
    const AreaComparison comparison = compareAreas(m_session.atlas(), m_pins.areas(), m_england->isChecked());
    QStringList hints;
    if (m_pins.areas().size() == 1)
        hints << tr("One area is pinned: add another to compare it with.");
    else if (any)
        hints << tr("▲ highest, ▼ lowest of those pinned; in the second line, compared with %1.")
                     .arg(m_session.atlas()->area(m_pins.areas().front()).name);
    if (any)
        hints << comparison.caution();
    hints.removeAll(QString());
    m_hint->setText(hints.join(u' '));
    m_table->setComparison(comparison);
    m_table->setShownIndicator(m_session.selection().indicator);
    m_maps->setAreas(m_pins.areas());
    showEmpty();
}

void ComparePage::showEmpty()
{
    m_emptyTitle->setFont(Appearance::font(Appearance::Text::Heading));
    m_emptyIcon->setPixmap(iconPixmap(u"compare"_s, 56, Appearance::accent(palette()), devicePixelRatioF()));
    const AreaId area = areaToBeginWith();
    m_pinThis->setVisible(isValid(area));
    m_likeThis->setVisible(isValid(area));
    if (!isValid(area))
        return;
    const QString name = QString(m_session.atlas()->area(area).name).replace(u'&', "&&"_L1);
    m_pinThis->setText(tr("Pin %1").arg(name));
    m_likeThis->setText(tr("Compare %1 with areas like it…").arg(name));
}

std::optional<Error> ComparePage::saveTo(const QString &path)
{
    const Result<Done> written = writeComparison(m_table->model()->comparison(), path);
    return written ? std::nullopt : std::optional(written.error());
}

void ComparePage::save()
{
    QString filter;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the comparison"),
        comparisonFileName(m_table->model()->comparison(), u"xlsx"_s), tr("Workbook (*.xlsx);;Table as text (*.csv)"),
        &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter.contains(u"*.csv"_s) ? u".csv"_s : u".xlsx"_s;
    const auto error = saveTo(path);
    Q_EMIT notice(
        error ? errorText(*error) : tr("The comparison was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void ComparePage::completeNow() { m_maps->completeNow(); }

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showEmpty();
}

}
