#include "MethodCard.h"

#include "Appearance.h"
#include "FlatPaint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ics {

class MethodCard::Picture final : public QWidget
{
public:
    explicit Picture(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumSize(110, 130);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    void show(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_image.isNull())
            painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
        else // of the former size until the next is there
            painter.drawImage(rect(), m_image);
    }

private:
    QImage m_image;
};

class MethodCard::Rows final : public QWidget
{
public:
    explicit Rows(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
    void show(const Legend &legend)
    {
        m_legend = legend;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        int width = 0;
        for (const LegendRow &row : m_legend.rows)
            width = std::max(width,
                fontMetrics().horizontalAdvance(row.range) + fontMetrics().horizontalAdvance(countText(row)) + 36);
        return { width, rowHeight() * static_cast<int>(m_legend.rows.size()) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] static QString countText(const LegendRow &row) { return QLocale().toString(row.count); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colours = m_legend.choropleth.colours(Appearance::isDark(palette()) ? Theme::Dark : Theme::Light);
        for (std::size_t i = 0; i < m_legend.rows.size(); ++i) {
            const QRect line(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
            const QRect box = QStyle::visualRect(layoutDirection(), line, { 0, line.top() + 2, 18, rowHeight() - 4 });
            const QRect words = QStyle::visualRect(layoutDirection(), line, line.adjusted(24, 0, 0, 0));
            painter.setPen(Appearance::muted(palette()));
            painter.setBrush(colours[i]);
            painter.drawRect(box);
            painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter, countText(m_legend.rows[i]));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, m_legend.rows[i].range);
        }
    }

private:
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() + 3; }

    Legend m_legend;
};

MethodCard::MethodCard(ClassMethod method, QWidget *parent)
    : QWidget(parent)
    , m_method(method)
    , m_title(new QLabel(this))
    , m_map(new Picture(this))
    , m_rows(new Rows(this))
    , m_shortfall(new QLabel(this))
    , m_fit(new QLabel(this))
    , m_use(new QPushButton(tr("Use this one"), this))
{
    setToolTip(classMethodExplanation(method));
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_rows->setFont(Appearance::font(Appearance::Text::Small));
    m_shortfall->setWordWrap(true);
    for (QLabel *small : { m_shortfall, m_fit }) {
        small->setFont(Appearance::font(Appearance::Text::Small));
        small->setForegroundRole(QPalette::PlaceholderText);
    }
    m_use->setAccessibleName(tr("Use this one: %1").arg(classMethodName(method)));
    m_use->setToolTip(classMethodExplanation(method));
    m_use->setAutoDefault(false);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Appearance::grid);
    middle->addWidget(m_map, 1);
    middle->addWidget(m_rows);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_fit, 1);
    bottom->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Appearance::grid, Appearance::grid, Appearance::grid, Appearance::grid);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(middle, 1);
    column->addWidget(m_shortfall);
    column->addLayout(bottom);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_method); });
}

void MethodCard::setScene(const MapScene &scene, bool isShownNow)
{
    const Classification &classes = scene.choropleth.classification;
    const QString name = classMethodName(m_method);
    m_title->setText(isShownNow ? tr("%1 · shown now").arg(name) : name);
    m_rows->show(scene.legend);
    m_shortfall->setText(scene.legend.shortfall);
    m_shortfall->setVisible(!scene.legend.shortfall.isEmpty());
    //: goodness of variance fit, 0 to 1
    m_fit->setText(tr("Fit %1").arg(QLocale().toString(classes.varianceFit(scene.values), 'f', 2)));
    m_fit->setToolTip(tr("Goodness of variance fit: the share of the differences between areas that lies between the "
                         "classes and not within them. 1 would be all of it."));
    QStringList lines { m_title->text() };
    for (const LegendRow &row : scene.legend.rows)
        lines << tr("%1: %n area(s)", nullptr, row.count).arg(row.range);
    if (!m_shortfall->isHidden())
        lines << m_shortfall->text();
    lines << m_fit->text();
    setAccessibleName(name);
    setAccessibleDescription(lines.join(u'\n'));
    m_use->setAccessibleDescription(accessibleDescription());
}

void MethodCard::setPicture(const QImage &picture) { m_map->show(picture); }

QSize MethodCard::mapSize() const { return m_map->size(); }

QString MethodCard::asText() const { return accessibleDescription(); }

void MethodCard::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

}
