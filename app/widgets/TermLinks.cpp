#include "TermLinks.h"

#include "LearnDialog.h"
#include "TermLabel.h"
#include "TermTip.h"
#include "models/LearnIndex.h"

#include <QDialog>
#include <QtConcurrentRun>

namespace ics {

namespace {
    constexpr int restAfter = 800; // ms without another area
}

TermLinks::TermLinks(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &TermLinks::begin);
    connect(&session, &Session::selectionChanged, this, [this] {
        if (!LearnIndex::shared().readyFinder())
            m_rest.start();
    });
}

TermLinks *TermLinks::of(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget())
        if (auto *links = each->findChild<TermLinks *>({}, Qt::FindDirectChildrenOnly))
            return links;
    return nullptr;
}

void TermLinks::begin()
{
    QtConcurrent::run([] { return Learn::shared().has_value(); }).then(this, [this](bool isRead) {
        if (isRead)
            markAll();
    });
}

void TermLinks::completeNow()
{
    if (Learn::shared())
        markAll();
}

void TermLinks::markAll()
{
    if (!LearnIndex::shared().finder())
        return;
    for (TermLabel *label : m_window->findChildren<TermLabel *>())
        label->findTerms();
    Q_EMIT ready();
}

// A dialog that is open keeps the rest of the window from the pointer: the tip belongs to it then.
void TermLinks::makeTip(QWidget &owner)
{
    if (m_tip && m_tip->parentWidget() == &owner)
        return;
    delete m_tip;
    m_tip = new TermTip(&owner);
    connect(
        m_tip, &TermTip::readRequested, this, [this, dialog = qobject_cast<QDialog *>(&owner)](const LearnRef &ref) {
            dialog ? readOver(*dialog, ref) : Q_EMIT readRequested(ref);
        });
}

// The page to learn from is in the window that the dialog keeps closed, and what the dialog holds is not to be lost.
void TermLinks::readOver(QDialog &dialog, const LearnRef &ref)
{
    auto *reader = new LearnDialog(m_session, &dialog);
    reader->read(ref);
    reader->open();
}

void TermLinks::explain(const QString &key, QWidget &at, const QRect &part)
{
    if (!m_session.atlas())
        return;
    makeTip(*at.window());
    m_tip->showTerm(key, *m_session.atlas(), at, part);
}

}
