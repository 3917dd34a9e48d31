#include "StatusLine.h"

#include "Appearance.h"
#include "ElidedLabel.h"
#include "models/LevelText.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ics {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_attribution(new ElidedLabel(this))
    , m_edition(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_attribution->setForegroundRole(QPalette::PlaceholderText);
    m_edition->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Appearance::grid, 4, Appearance::grid, 4);
    row->setSpacing(2 * Appearance::grid);
    row->addWidget(m_attribution, 1);
    row->addWidget(m_edition);
    connect(&session, &Session::atlasChanged, this, &StatusLine::setAtlas);
    connect(&session, &Session::selectionChanged, this, &StatusLine::show);
}

QString StatusLine::editionText() const { return m_edition->text(); }

void StatusLine::setWork(const QString &text)
{
    if (text.isEmpty())
        setAtlas();
    else
        m_attribution->setFullText(text);
}

void StatusLine::setAtlas()
{
    m_attribution->setFullText(m_session.atlas() ? m_session.atlas()->attribution.simplified() : QString());
}

void StatusLine::show(const Selection &now)
{
    const Atlas *atlas = m_session.atlas().get();
    if (!atlas || !isValid(now.edition)) {
        m_edition->clear();
        return;
    }
    const LevelId systems = atlas->levelByKey(u"system");
    const Edition &edition = atlas->edition(now.edition);
    const QString count = levelCount(atlas->level(systems), atlas->table(now.edition, systems).count);
    m_edition->setText(tr("%1 · %2").arg(count, editionPeriod(edition)));
    m_edition->setAccessibleName(tr("Edition %1: %2, %3").arg(editionName(edition), count, editionPeriod(edition)));
}

}
