#include "AnnotationPanel.h"

#include "Appearance.h"
#include "FlatPaint.h"
#include "FlatStyle.h"
#include "PresenterOverlay.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ics {

namespace {

    constexpr int charactersWide = 24;
    constexpr double mostOfWidth = 0.28; // of the map

    class AnnotationDelegate final : public QStyledItemDelegate
    {
    public:
        explicit AnnotationDelegate(QListView *view)
            : QStyledItemDelegate(view)
            , m_view(view)
        {
        }

        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const double radius = numberRadius(option.font);
            const QRect disc = QStyle::visualRect(option.direction, option.rect,
                QRect(option.rect.left(), option.rect.top(), discWidth(option.font), option.rect.height()));
            paintNumber(*painter, QRectF(disc).center(), radius, index.row() + 1, option.font);
            painter->setFont(option.font);
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawText(words(option), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap,
                index.data(Qt::DisplayRole).toString());
            if (option.state.testFlag(QStyle::State_HasFocus))
                paintFocusRing(painter, option.rect, option.palette);
            painter->restore();
        }

        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            const int width = m_view->viewport()->width();
            const int room = std::max(40, width - discWidth(option.font));
            const QRect text = QFontMetrics(option.font)
                                   .boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap,
                                       index.data(Qt::DisplayRole).toString());
            return { width, std::max(text.height(), discWidth(option.font)) + Appearance::grid / 2 };
        }

        QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
        {
            auto *editor = new QLineEdit(parent);
            editor->setMaxLength(Annotations::longestText);
            editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
            return editor;
        }

        void updateEditorGeometry(
            QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
        {
            editor->setGeometry(words(option));
        }

    private:
        static int discWidth(const QFont &font) { return static_cast<int>(std::ceil(2.3 * numberRadius(font))); }
        static QRect words(const QStyleOptionViewItem &option)
        {
            return QStyle::visualRect(
                option.direction, option.rect, option.rect.adjusted(discWidth(option.font), 0, 0, 0));
        }

        QListView *m_view;
    };

}

QListView *makeAnnotationView(Annotations &annotations, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(&annotations);
    view->setItemDelegate(new AnnotationDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setResizeMode(QListView::Adjust);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setAccessibleName(AnnotationPanel::tr("Numbers on the map"));
    return view;
}

AnnotationPanel::AnnotationPanel(Annotations &annotations, QWidget *parent)
    : QFrame(parent)
    , m_annotations(annotations)
    , m_view(makeAnnotationView(annotations, this))
{
    setAccessibleName(tr("Numbers on the map"));
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, Appearance::grid);
    column->addWidget(m_view);
    const auto again = [this] { Q_EMIT sizeWanted(); };
    connect(&annotations, &QAbstractItemModel::rowsInserted, this, again);
    connect(&annotations, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&annotations, &QAbstractItemModel::modelReset, this, again);
    connect(&annotations, &QAbstractItemModel::dataChanged, this, again);
}

void AnnotationPanel::fitInto(QSize room)
{
    const int margins = 2 * Appearance::grid;
    int wide = 0;
    for (const Annotation &annotation : m_annotations.all())
        wide = std::max(wide, fontMetrics().horizontalAdvance(annotation.text));
    wide += static_cast<int>(5 * numberRadius(font())) + margins;
    wide = std::min({ wide, fontMetrics().averageCharWidth() * charactersWide, int(room.width() * mostOfWidth) });
    resize(wide, height());
    layout()->activate();
    m_view->doItemsLayout();
    int rows = 0;
    for (int row = 0; row < m_annotations.count(); ++row)
        rows += m_view->sizeHintForRow(row);
    resize(wide, std::min(rows + margins + 2, room.height()));
    setVisible(m_annotations.count() > 0);
}

void AnnotationPanel::editLast()
{
    if (m_annotations.count() == 0)
        return;
    const QModelIndex last = m_annotations.index(m_annotations.count() - 1);
    m_view->scrollTo(last);
    m_view->setCurrentIndex(last);
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->edit(last);
}

void AnnotationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        Q_EMIT sizeWanted();
}

void AnnotationPanel::mousePressEvent(QMouseEvent *event) { event->accept(); } // it is not meant for the map below

void AnnotationPanel::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

}
