#include "MethodCard.h"

#include "Appearance.h"
#include "FlatPaint.h"

#include "domain/Figures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

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
    [[nodiscard]] bool isSharp() const
    {
        const QSize missing = (QSizeF(size()) * devicePixelRatioF()).toSize() - m_image.size();
        return std::max(std::abs(missing.width()), std::abs(missing.height())) <= 1; // as it is rounded
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
            width = std::max(width, widthFor(row));
        if (m_legend.hasNoData)
            width = std::max(width, widthFor({ {}, m_legend.noDataCount }) + leastForWords);
        return { width, rowHeight() * static_cast<int>(m_legend.rows.size()) + noDataHeight(width) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Appearance::isDark(palette()) ? Theme::Dark : Theme::Light;
        const auto colours = m_legend.choropleth.colours(theme);
        QRect line(0, 0, width(), rowHeight());
        for (std::size_t i = 0; i < m_legend.rows.size(); ++i) {
            painter.fillRect(swatchOf(line), colours[i]);
            paintRow(painter, line, m_legend.rows[i].range, countText(m_legend.rows[i]));
            line.translate(0, rowHeight());
        }
        if (!m_legend.hasNoData)
            return;
        line.setHeight(noDataHeight(width()));
        paintHatch(painter, swatchOf(line), theme);
        paintRow(painter, line, m_legend.noDataText(),
            m_legend.noDataCount > 0 ? countText({ {}, m_legend.noDataCount }) : QString());
    }

private:
    static constexpr int before = 24; // pixels before the words: the swatch and a gap
    static constexpr int between = 12; // words and count
    static constexpr int leastForWords = 84; // of land without a value, which are broken rather than cut

    [[nodiscard]] static QString countText(const LegendRow &row) { return figure(row.count); }
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() + 3; }
    [[nodiscard]] int widthFor(const LegendRow &row) const
    {
        return before + fontMetrics().horizontalAdvance(row.range) + between
            + fontMetrics().horizontalAdvance(countText(row));
    }
    [[nodiscard]] int noDataHeight(int width) const
    {
        if (!m_legend.hasNoData)
            return 0;
        const QRect room(0, 0, std::max(1, width - widthFor({ {}, m_legend.noDataCount })), QWIDGETSIZE_MAX);
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_legend.noDataText()).height() + 3;
    }
    [[nodiscard]] QRect swatchOf(const QRect &line) const
    {
        return QStyle::visualRect(layoutDirection(), line, { 0, line.top() + 2, 18, rowHeight() - 4 });
    }
    void paintRow(QPainter &painter, const QRect &line, const QString &text, const QString &count) const
    {
        const QRect words = QStyle::visualRect(layoutDirection(), line, line.adjusted(before, 1, 0, 0));
        const int wrap = line.height() > rowHeight() ? int(Qt::TextWordWrap) : 0;
        const int counted = count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(count) + between;
        painter.setPen(Appearance::muted(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatchOf(line));
        painter.drawText(words, Qt::AlignTrailing | Qt::AlignTop, count);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), words, words.adjusted(0, 0, -counted, 0)),
            Qt::AlignLeading | Qt::AlignTop | wrap, text);
    }

    Legend m_legend;
};

MethodCard::MethodCard(ClassMethod method, QWidget *parent)
    : QWidget(parent)
    , m_method(method)
    , m_title(new QLabel(this))
    , m_map(new Picture(this))
    , m_rows(new Rows(this))
    , m_remarks(new QLabel(this))
    , m_fit(new QLabel(this))
    , m_use(new QPushButton(tr("Use this one"), this))
{
    setToolTip(classMethodExplanation(method));
    QFont bold = Appearance::font(Appearance::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_rows->setFont(Appearance::font(Appearance::Text::Small));
    m_remarks->setWordWrap(true);
    for (QLabel *small : { m_remarks, m_fit }) {
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
    column->addWidget(m_remarks);
    column->addLayout(bottom);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_method); });
}

void MethodCard::setScene(const MapScene &scene, bool isShownNow)
{
    const Classification &classes = scene.choropleth.classification;
    const QString name = classMethodName(m_method);
    m_title->setText(isShownNow ? tr("%1 · shown now").arg(name) : name);
    m_rows->show(scene.legend);
    QStringList remarks { scene.legend.shortfall, scene.legend.noDataReason };
    remarks.removeAll(QString());
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    //: goodness of variance fit, 0 to 1
    m_fit->setText(tr("Fit %1").arg(figure(classes.varianceFit(scene.values), 2)));
    m_fit->setToolTip(tr("Goodness of variance fit: the share of the differences between areas that lies between the "
                         "classes and not within them. 1 would be all of it."));
    QStringList lines { m_title->text() };
    for (const LegendRow &row : scene.legend.rows)
        lines << tr("%1: %n area(s)", nullptr, row.count).arg(row.range);
    if (scene.legend.hasNoData)
        lines << (scene.legend.noDataCount > 0
                ? tr("%1: %n area(s)", nullptr, scene.legend.noDataCount).arg(scene.legend.noDataText())
                : scene.legend.noDataText());
    if (!m_remarks->isHidden())
        lines << m_remarks->text();
    lines << m_fit->text();
    setAccessibleName(name);
    setAccessibleDescription(lines.join(u'\n'));
    m_use->setAccessibleDescription(accessibleDescription());
}

void MethodCard::setPicture(const QImage &picture) { m_map->show(picture); }

QSize MethodCard::mapSize() const { return m_map->size(); }

bool MethodCard::isSharp() const { return m_map->isSharp(); }

QString MethodCard::asText() const { return accessibleDescription(); }

void MethodCard::paintEvent(QPaintEvent *) { paintPanel(this, Appearance::line(palette())); }

}
