#include "LearnDialog.h"

#include "Appearance.h"
#include "LearnHtml.h"
#include "LearnPage.h"
#include "LearnView.h"
#include "models/Learn.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ics {

namespace {
    constexpr QSize openingSize(760, 640);
}

LearnDialog::LearnDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(new LearnView(this))
    , m_back(new QPushButton(LearnPage::tr("Back"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    m_back->setToolTip(LearnPage::tr("To the text before (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_back->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 2 * Appearance::grid;
    column->setContentsMargins(0, 0, 0, margin);
    column->addWidget(m_view, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(buttons);
    column->addLayout(line);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &LearnDialog::goBack);
    connect(m_view, &LearnView::linkChosen, this, &LearnDialog::read);
    resize(openingSize.boundedTo(screen()->availableSize() * 0.9));
    m_view->setFocus();
}

void LearnDialog::read(const LearnRef &ref)
{
    if (Learn::shared() && Learn::shared()->has(ref) && m_path.goTo(ref))
        render();
}

void LearnDialog::goBack()
{
    if (!m_path.move(-1))
        return;
    render();
    m_view->setFocus(Qt::OtherFocusReason); // the button may be disabled now
}

void LearnDialog::render()
{
    const Learn &learn = *Learn::shared();
    const LearnArticle article = learnArticle(learn, m_path.current(), m_session.atlas(), m_session.selection().area);
    m_view->setArticle(learnArticleHtml(learn, article, *m_session.atlas(),
                           { .palette = palette(),
                               .font = LearnView::bodyFont(),
                               .rightToLeft = layoutDirection() == Qt::RightToLeft }),
        false);
    m_view->setAccessibleName(article.title);
    setWindowTitle(article.title);
    m_back->setEnabled(m_path.hasBack());
}

}
