#include "StatePage.h"

#include "Appearance.h"
#include "Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    QString adviceFor(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::FileMissing:
            return StatePage::tr(
                "The atlas is made when the application is built and lies beside the program. Build the application "
                "again, or choose the file if it lies elsewhere.");
        case ErrorKind::AtlasNewer:
            return StatePage::tr("Install the newer version of ICS Explorer that the atlas was made for.");
        case ErrorKind::AtlasOlder:
            return StatePage::tr("Build the application again: that makes an atlas of the right version.");
        case ErrorKind::NotAnAtlas:
            return StatePage::tr("Choose a file named atlas.sqlite that ICS Explorer has made.");
        default:
            return StatePage::tr(
                "The file may have been damaged on its way. Build the application again, or copy the file once more. "
                "Nothing of your own is lost.");
        }
    }

    QLabel *centredLabel(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

}

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(centredLabel(this))
    , m_text(centredLabel(this))
    , m_advice(centredLabel(this))
    , m_progress(new QProgressBar(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_other(new QPushButton(tr("&Choose another file…"), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(30 * Appearance::grid, Appearance::grid);
    m_progress->setAccessibleName(tr("Opening the atlas"));
    m_retry->setDefault(true);
    m_retry->setAccessibleName(tr("Try again"));
    m_other->setAccessibleName(tr("Choose another file"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Appearance::grid);
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_other);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(64, 32, 64, 32);
    column->setSpacing(2 * Appearance::grid);
    column->addStretch(2);
    for (QLabel *label : { m_icon, m_title, m_text, m_advice })
        column->addWidget(label);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &StatePage::retryRequested);
    connect(m_other, &QPushButton::clicked, this, &StatePage::otherFileRequested);
    showLoading();
}

void StatePage::showLoading()
{
    show(u"layers"_s, tr("Opening the atlas…"),
        tr("Boundaries, two editions, organisations and every English postcode."), {});
    m_progress->show();
    m_retry->hide();
    m_other->hide();
}

void StatePage::showError(const Error &error)
{
    show(u"error"_s, tr("The atlas cannot be opened"), errorText(error), adviceFor(error.kind));
    m_progress->hide();
    m_retry->show();
    m_other->show();
    m_retry->setFocus();
}

QString StatePage::title() const { return m_title->text(); }
QString StatePage::text() const { return m_text->text(); }

void StatePage::show(const QString &iconName, const QString &title, const QString &text, const QString &advice)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text + u' ' + advice);
    refreshLook();
}

void StatePage::refreshLook()
{
    m_title->setFont(Appearance::font(Appearance::Text::Heading));
    m_icon->setPixmap(iconPixmap(m_iconName, 56, Appearance::accent(palette()), devicePixelRatioF()));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        refreshLook();
}

}
