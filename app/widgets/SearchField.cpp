#include "SearchField.h"

#include "Appearance.h"
#include "FieldButtons.h"
#include "FoundDelegate.h"
#include "FoundModel.h"
#include "Icons.h"
#include "models/LearnIndex.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr int mostLines = 8;
    constexpr std::size_t mostTexts = 6;

    /** What there is to read about what was typed; nothing for a single letter, which begins too much. */
    std::vector<LearnHit> textsFor(const QString &query)
    {
        const LearnSearch *search = query.size() > 1 ? LearnIndex::shared().search() : nullptr;
        return search ? search->search(query, mostTexts) : std::vector<LearnHit>();
    }

    bool isWarning(FindStatus status)
    {
        return status == FindStatus::Terminated || status == FindStatus::Outside || status == FindStatus::Invalid
            || status == FindStatus::NotFound;
    }

}

SearchField::SearchField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_popup(new QFrame(this))
    , m_icon(new QLabel(m_popup))
    , m_message(new QLabel(m_popup))
    , m_messageLine(new QWidget(m_popup))
    , m_list(new QListView(m_popup))
    , m_model(new FoundModel(this))
{
    m_field->setPlaceholderText(tr("Search postcode, place, organisation, code or position…"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setAccessibleDescription(tr("A postcode, the name of a place or organisation, a code, a grid reference or "
                                         "a latitude and longitude. Answers appear while you "
                                         "type; the down arrow leads to them."));
    m_field->setToolTip(tr("Search (Ctrl+F). What you type stays on this computer."));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    nameFieldButtons(m_field, tr("Search"));
    m_field->setMinimumHeight(Appearance::target - 4);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    buildPopup();
    connect(m_field, &QLineEdit::textEdited, this, &SearchField::ask);
    connect(&m_service, &FindService::answered, this, &SearchField::showResult);
    connect(&session, &Session::atlasChanged, this, [this] { m_service.setAtlas(m_session.atlas()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != m_field && !m_popup->isAncestorOf(now))
            hidePopup();
    });
}

void SearchField::buildPopup()
{
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->setAccessibleName(tr("Answers"));
    m_popup->hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(m_messageLine);
    line->setContentsMargins(10, Appearance::grid, 10, Appearance::grid);
    line->setSpacing(10);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Answers to the search"));
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_messageLine);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { acceptRow(index.row()); });
}

void SearchField::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchField::lookUp(const QString &text)
{
    m_field->setText(text);
    ask();
    m_accepting = true;
}

bool SearchField::isPopupShown() const { return m_popup->isVisible(); }
QString SearchField::message() const { return m_messageLine->isHidden() ? QString() : m_message->text(); }

void SearchField::ask()
{
    m_answered = false;
    m_accepting = false;
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_session.atlas()) {
        m_service.cancel();
        hidePopup();
        return;
    }
    m_service.ask(text, m_session.selection().edition);
}

void SearchField::showResult(const FindResult &result)
{
    m_result = result;
    m_answered = true;
    m_model->setResult(m_session.atlas().get(), result, textsFor(result.query));
    if (m_accepting) {
        acceptAnswer();
        return;
    }
    showMessage(result);
    placePopup();
}

void SearchField::showMessage(const FindResult &result)
{
    const bool onlyTexts = result.status == FindStatus::NotFound && m_model->rowCount() > 0 && m_model->learnHit(0);
    const bool warning = isWarning(result.status) && !onlyTexts;
    QString text = onlyTexts ? tr("No area or body has that name. To read about it:") : result.message;
    if (text.isEmpty() && m_model->rowCount() == 0)
        text = tr("Nothing found for “%1”. Try a whole postcode, a town or council, or a code.").arg(result.query);
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_icon->setPixmap(
        iconPixmap(warning ? u"warning"_s : u"info"_s, 20, Appearance::accent(palette()), devicePixelRatioF()));
    m_messageLine->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SearchField::placePopup()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const int room = window()->width() - 2 * Appearance::grid;
    const int width = std::min(room, std::max(m_field->width(), fontMetrics().averageCharWidth() * 64));
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    const int line = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const QPoint below = mapTo(window(), m_field->geometry().bottomLeft() + QPoint(0, 4));
    const int tallest = window()->height() - below.y() - 2 * Appearance::grid;
    const int messageHeight = m_messageLine->isHidden() ? 0 : m_messageLine->layout()->totalHeightForWidth(width - 2);
    const int listHeight = std::min(std::min(rows, mostLines) * line, tallest - messageHeight - 2);
    const int x = layoutDirection() == Qt::RightToLeft ? below.x() + m_field->width() - width : below.x();
    m_popup->setGeometry(
        std::clamp(x, Appearance::grid, std::max(Appearance::grid, window()->width() - width - Appearance::grid)),
        below.y(), width, messageHeight + listHeight + 2);
    m_popup->raise();
    m_popup->show();
}

void SearchField::hidePopup() { m_popup->hide(); }

void SearchField::acceptField()
{
    if (m_answered)
        acceptAnswer();
    else if (!m_field->text().trimmed().isEmpty()) {
        if (m_result.query != m_field->text().trimmed())
            ask();
        m_accepting = true;
    }
}

void SearchField::acceptAnswer()
{
    m_accepting = false;
    const bool postcode
        = isValid(m_result.lsoa) && !m_result.items.empty() && !m_result.items.front().postcode.isEmpty();
    if (m_result.status != FindStatus::Candidates && postcode) {
        m_session.setFound(m_result.lsoa, m_result.items.front().postcode);
        Q_EMIT chosen(m_result);
        finish();
    } else if (m_result.status == FindStatus::Exact && m_model->rowCount() > 0) {
        acceptRow(0);
    } else {
        showMessage(m_result);
        placePopup();
        if (m_model->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_model->index(m_model->likeliestRow()));
        }
    }
}

void SearchField::acceptRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (const LearnHit *hit = m_model->learnHit(row)) {
        hidePopup();
        Q_EMIT learnChosen(hit->ref);
        return;
    }
    const FoundItem item = m_model->item(row);
    if (item.kindKey == "postcode-part"_L1) { // leads on to longer ones
        m_field->setText(item.postcode);
        ask();
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (isValid(item.lsoa) && !item.postcode.isEmpty())
        m_session.setFound(item.lsoa, item.postcode);
    else if (isValid(item.area))
        m_session.setArea(item.area);
    else
        return;
    FindResult answer = m_result;
    if (item.postcode.isEmpty() || item.postcode != answer.normalised)
        answer.message.clear();
    Q_EMIT chosen(answer);
    finish();
}

void SearchField::finish()
{
    hidePopup();
    focusField();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field)
            return fieldKey(key);
        if (watched == m_list)
            return listKey(event, key);
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchField::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        acceptField();
        return true;
    case Qt::Key_Escape:
        if (!isPopupShown())
            return false;
        hidePopup();
        return true;
    case Qt::Key_Down:
        if (m_model->rowCount() == 0)
            return false;
        placePopup();
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    default:
        return false;
    }
}

bool SearchField::listKey(QEvent *event, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        acceptRow(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        focusField();
        hidePopup();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        break;
    }
    if (static_cast<QKeyEvent *>(event)->text().trimmed().isEmpty() && key != Qt::Key_Backspace)
        return false;
    m_field->setFocus(Qt::OtherFocusReason); // typing goes on in the field
    QApplication::sendEvent(m_field, event);
    return true;
}

void SearchField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_message->setFont(font());
    if (event->type() == QEvent::LanguageChange)
        LearnIndex::shared().forget();
}

}
