#include "TermTip.h"

#include "Appearance.h"
#include "LearnHtml.h"
#include "models/LearnText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

TermTip::TermTip(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel(this))
    , m_more(new QPushButton(tr("&Read more"), this))
{
    setAttribute(Qt::WA_WindowPropagation); // the presenter's window has a look of its own
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("What it means"));
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_more->setToolTip(tr("The whole text on the page to learn from"));
    m_more->setMinimumHeight(Appearance::target - Appearance::grid);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = 2 * Appearance::grid;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_label);
    column->addLayout(buttons);
    connect(m_more, &QPushButton::clicked, this, [this] { read(m_ref); });
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &url) {
        if (const auto ref = learnRefFromUrl(url))
            read(*ref);
    });
}

void TermTip::showTerm(const QString &key, const Atlas &atlas, const QWidget &at, const QRect &part)
{
    const LearnTerm *term = Learn::shared() ? Learn::shared()->term(key) : nullptr;
    if (!term)
        return;
    m_ref = { LearnKind::Term, key };
    m_label->setText(learnTermHtml(*Learn::shared(), *term, atlas,
        { .palette = palette(), .font = font(), .rightToLeft = layoutDirection() == Qt::RightToLeft }));
    m_label->setAccessibleName(text());
    m_label->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    m_label->setFixedHeight(m_label->heightForWidth(m_label->width()));
    adjustSize();
    place(at, part);
    show();
    m_more->setFocus(Qt::PopupFocusReason);
}

QString TermTip::text() const { return QTextDocumentFragment::fromHtml(m_label->text()).toPlainText(); }

void TermTip::place(const QWidget &at, const QRect &part)
{
    const QRect room = at.screen()->availableGeometry();
    const QPoint above = at.mapToGlobal(part.topLeft());
    const int below = above.y() + part.height() + 4;
    const int y = below + height() <= room.bottom() ? below : above.y() - height() - 4;
    const int x = isRightToLeft() ? above.x() + part.width() - width() : above.x();
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
}

void TermTip::read(const LearnRef &ref)
{
    close();
    Q_EMIT readRequested(ref);
}

}
