#include "PinChips.h"

#include "Appearance.h"
#include "FieldButtons.h"
#include "FlatPaint.h"
#include "FlowLayout.h"
#include "Icons.h"
#include "LinkButton.h"
#include "models/LevelText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    class Chip final : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override { paintPanel(this, Appearance::line(palette())); }
    };

}

PinChips::PinChips(Session &session, Pins &pins, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pins(pins)
    , m_flow(new FlowLayout(this))
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pinned areas"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Appearance::grid);
    buildField();
    connect(&pins, &Pins::changed, this, &PinChips::showPins);
    connect(&session, &Session::atlasChanged, this, [this] { m_namesOf = none<EditionId>; });
    showPins();
}

void PinChips::buildField()
{
    m_field->setPlaceholderText(tr("Add an area by name or code"));
    m_field->setAccessibleName(tr("Add an area by name or code"));
    m_field->setAccessibleDescription(tr("Areas that match appear while you type; Enter adds the first of them."));
    m_field->setToolTip(tr("Add any area to the comparison: type a part of its name or code"));
    m_field->addAction(icon(u"plus"_s), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    nameFieldButtons(m_field, tr("Add"));
    m_field->setMinimumHeight(36);
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Areas that match"));
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, &PinChips::fillNames);
    connect(m_field, &QLineEdit::returnPressed, this, &PinChips::addTyped);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
            m_pins.pin(static_cast<AreaId>(index.data(Qt::UserRole).toInt()));
            QTimer::singleShot(0, m_field, &QLineEdit::clear); // after the completer has put its text there
        });
}

// Made when they are first asked for: some two thousand lines.
void PinChips::fillNames()
{
    const AtlasPtr &atlas = m_session.atlas();
    const EditionId edition = m_session.selection().edition;
    if (!atlas || edition == m_namesOf)
        return;
    m_namesOf = edition;
    m_names->clear();
    for (const Area &area : atlas->areas) {
        if (area.edition != edition || !isValid(area.parent) || !atlas->holds(area.id))
            continue;
        const QString code = area.odsCode.isEmpty() ? area.code : area.odsCode;
        auto *item
            = new QStandardItem(QStringList { area.name, levelName(atlas->level(area.level)), code }.join(u" · "_s));
        item->setData(static_cast<int>(area.id), Qt::UserRole);
        item->setIcon(icon(iconNameOfKind(atlas->level(area.level).key)));
        m_names->appendRow(item);
    }
}

AreaId PinChips::areaNamed(const QString &text) const
{
    if (text.isEmpty() || !m_session.atlas())
        return none<AreaId>;
    if (const AreaId area = m_session.atlas()->areaByCode(m_session.selection().edition, text); isValid(area))
        return area;
    const QModelIndex first = m_completer->completionModel()->index(0, 0);
    return first.isValid() ? static_cast<AreaId>(first.data(Qt::UserRole).toInt()) : none<AreaId>;
}

void PinChips::addTyped()
{
    const AreaId area = areaNamed(m_field->text().trimmed());
    if (isValid(area) && m_pins.pin(area))
        QTimer::singleShot(0, m_field, &QLineEdit::clear);
    else
        m_field->selectAll();
}

QWidget *PinChips::makeChip(AreaId id)
{
    const Area &area = m_session.atlas()->area(id);
    auto *chip = new Chip(this);
    auto *kind = new QLabel(chip);
    kind->setPixmap(iconPixmap(iconNameOfKind(m_session.atlas()->level(area.level).key), 18,
        Appearance::muted(palette()), devicePixelRatioF()));
    auto *link = new LinkButton(chip);
    link->setLink(area.name, tr("Go to this area"));
    connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT areaWanted(id); });
    auto *close = new QToolButton(chip);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFixedSize(32, 32);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Unpin %1").arg(area.name));
    close->setToolTip(tr("Unpin %1").arg(area.name));
    connect(close, &QToolButton::clicked, this, [this, id] {
        QTimer::singleShot(0, this, [this, id] { m_pins.unpin(id); }); // the button itself goes with its chip
    });
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(Appearance::grid, 2, 2, 2);
    row->setSpacing(2);
    row->addWidget(kind);
    row->addWidget(link, 1);
    row->addWidget(close);
    chip->setMaximumWidth(46 * Appearance::grid);
    m_close.push_back(close);
    return chip;
}

void PinChips::showPins()
{
    const bool hadFocus = std::ranges::any_of(m_close, &QWidget::hasFocus);
    for (QWidget *chip : m_chips)
        delete chip;
    m_chips.clear();
    m_close.clear();
    m_flow->removeWidget(m_field);
    for (const AreaId area : m_pins.areas()) {
        m_chips.push_back(makeChip(area));
        m_flow->addWidget(m_chips.back());
        m_chips.back()->show();
    }
    m_flow->addWidget(m_field);
    m_field->setVisible(!m_pins.isFull());
    m_field->setFixedWidth(std::max(220, fontMetrics().averageCharWidth() * 34));
    QWidget *before = nullptr;
    for (QWidget *close : m_close) {
        if (before)
            setTabOrder(before, close);
        before = close;
    }
    if (hadFocus)
        (m_close.empty() ? static_cast<QWidget *>(m_field) : m_close.front())->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

std::vector<QWidget *> PinChips::closeButtons() const { return m_close; }

}
