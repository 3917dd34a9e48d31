#include "TimelinePage.h"

#include "Appearance.h"
#include "Icons.h"
#include "InitialFocus.h"
#include "LabelSize.h"
#include "TermLabel.h"
#include "TimelineDelegate.h"
#include "models/AreaAccount.h"
#include "models/LearnText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    using Kind = TimelineEvent::Kind;
    constexpr std::array kinds { Kind::Law, Kind::Plan, Kind::Body, Kind::Guidance };

    std::vector<TimelineEvent> theEvents()
    {
        auto events = readTimeline();
        return events ? std::move(*events) : std::vector<TimelineEvent>();
    }

}

/** What the signs mean. */
class TimelinePage::Key final : public QWidget
{
public:
    explicit Key(QWidget *parent)
        : QWidget(parent)
    {
        QStringList words;
        for (const Kind kind : kinds)
            words << timelineKindName(kind);
        m_words = words;
        m_words << TimelinePage::tr("Hollow: planned; what came is not recorded");
        setAccessibleName(TimelinePage::tr("Key of the signs: %1").arg(m_words.join(u", "_s)));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return { 280, rowHeight() * static_cast<int>(m_words.size()) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < m_words.size(); ++i) {
            const QRect sign = QStyle::visualRect(layoutDirection(), rect(), { 4, i * rowHeight(), 20, rowHeight() });
            const QRect words
                = QStyle::visualRect(layoutDirection(), rect(), { 32, i * rowHeight(), width() - 32, rowHeight() });
            const bool planned = i == static_cast<int>(kinds.size());
            paintTimelineSign(painter, sign.center(), 6, planned ? Kind::Plan : kinds[static_cast<std::size_t>(i)],
                planned, palette());
            painter.setPen(Appearance::muted(palette()));
            painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, m_words[i]);
        }
    }

private:
    [[nodiscard]] int rowHeight() const { return fontMetrics().height() + 8; }
    QStringList m_words;
};

TimelinePage::TimelinePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TimelineModel(theEvents(), this))
    , m_view(new QListView(this))
    , m_title(new QLabel(this))
    , m_when(new QLabel(this))
    , m_text(new TermLabel(this))
    , m_sources(new QLabel(this))
    , m_seeOnMap(new QPushButton(icon(u"region"_s), tr("See it on the map"), this))
    , m_seeChanges(new QPushButton(icon(u"calendar"_s), tr("See what changed"), this))
{
    build();
    InitialFocus::set(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { show(now.row()); });
    connect(m_seeOnMap, &QPushButton::clicked, this, [this] { Q_EMIT editionRequested(m_edition); });
    connect(m_seeChanges, &QPushButton::clicked, this, &TimelinePage::changesRequested);
    m_view->setCurrentIndex(m_model->index(0));
}

void TimelinePage::build()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setAccessibleName(tr("Events of the reforms, planned and actual"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * Appearance::grid, Appearance::grid, 2 * Appearance::grid, Appearance::grid);
    column->setSpacing(Appearance::grid);
    for (QLabel *label : std::initializer_list<QLabel *> { m_title, m_when, m_text, m_sources }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_sources->setForegroundRole(QPalette::PlaceholderText);
    m_seeOnMap->setToolTip(tr("Shows the map of the edition that began then"));
    m_seeChanges->setToolTip(tr("Opens the page on what changed between the editions (Ctrl+5)"));
    for (QPushButton *button : { m_seeOnMap, m_seeChanges })
        column->addWidget(button, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(new Key(card));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Appearance::grid, 0, Appearance::grid, Appearance::grid);
    row->addWidget(m_view, 3);
    row->addWidget(card, 2);
    refreshFonts();
}

void TimelinePage::show(int row)
{
    if (row < 0)
        return;
    const TimelineEvent &event = m_model->events()[static_cast<std::size_t>(row)];
    m_title->setText(learnTranslated(event.title));
    m_when->setText(timelineKindName(event.kind) + u" · "_s + event.whenText());
    QStringList paragraphs;
    for (const QString &paragraph : event.paragraphs)
        paragraphs << learnTranslated(paragraph);
    m_text->setText(paragraphs.join(u"\n\n"_s));
    QStringList sources;
    for (const QString &key : event.sources)
        sources << (m_session.atlas() ? sourceText(*m_session.atlas(), key) : key);
    m_sources->setText(tr("Sources:") + u'\n' + sources.join(u'\n'));
    for (QLabel *label : std::initializer_list<QLabel *> { m_title, m_when, m_sources })
        alignAsTheWindowReads(label);
    m_edition = m_session.atlas() && !event.edition.isEmpty() ? m_session.atlas()->editionByKey(event.edition)
                                                              : none<EditionId>;
    m_seeOnMap->setVisible(isValid(m_edition));
    m_seeChanges->setVisible(isValid(m_edition) && m_session.atlas()->editions.front().id != m_edition);
}

QString TimelinePage::asText() const
{
    return QStringList { m_title->text(), m_when->text(), m_text->text(), m_sources->text() }.join(u'\n');
}

void TimelinePage::refreshFonts()
{
    m_title->setFont(Appearance::font(Appearance::Text::Heading));
    m_sources->setFont(Appearance::font(Appearance::Text::Small));
}

void TimelinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFonts();
}

}
