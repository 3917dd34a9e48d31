#include "SearchField.h"

#include "Appearance.h"
#include "FieldButtons.h"
#include "FoundModel.h"
#include "Icons.h"
#include "SearchPopup.h"
#include "models/LearnIndex.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    constexpr std::size_t mostTexts = 6;

    /** What there is to read about what was typed; nothing for a single letter, which begins too much. */
    std::vector<LearnHit> textsFor(const QString &query)
    {
        const LearnSearch *search = query.size() > 1 ? LearnIndex::shared().search() : nullptr;
        return search ? search->search(query, mostTexts) : std::vector<LearnHit>();
    }

    /** Nothing on record is called so, or only something spelt a little like it. */
    bool asksForText(const FindResult &result)
    {
        return !result.error && (result.status == FindStatus::NotFound || result.status == FindStatus::Candidates);
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
    , m_model(new FoundModel(this))
    , m_popup(new SearchPopup(m_model, this))
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
    list()->installEventFilter(this);
    connect(list(), &QListView::clicked, this, [this](const QModelIndex &index) { acceptRow(index.row()); });
    connect(m_field, &QLineEdit::textEdited, this, &SearchField::ask);
    connect(&m_service, &FindService::answered, this, &SearchField::showResult);
    connect(&session, &Session::atlasChanged, this, [this] { m_service.setAtlas(m_session.atlas()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now != m_field && !m_popup->isAncestorOf(now))
            hidePopup();
    });
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
QString SearchField::message() const { return m_popup->message(); }
QListView *SearchField::list() const { return m_popup->list(); }

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
    m_popup->setMessage(text, warning);
}

void SearchField::placePopup() { m_popup->placeBelow(*m_field); }
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
    } else if (asksForText(m_result) && m_model->rowCount() > 0 && m_model->learnHit(m_model->likeliestRow())) {
        acceptRow(m_model->likeliestRow());
    } else {
        showMessage(m_result);
        placePopup();
        if (m_model->rowCount() > 0) {
            list()->setFocus(Qt::OtherFocusReason);
            list()->setCurrentIndex(m_model->index(m_model->likeliestRow()));
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
        if (watched == list())
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
        list()->setFocus(Qt::OtherFocusReason);
        list()->setCurrentIndex(m_model->index(0));
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
        acceptRow(list()->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        focusField();
        hidePopup();
        return true;
    case Qt::Key_Up:
        if (list()->currentIndex().row() > 0)
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
    if (event->type() == QEvent::LanguageChange)
        LearnIndex::shared().forget();
}

}
