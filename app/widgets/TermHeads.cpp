#include "TermHeads.h"

#include "models/LearnIndex.h"
#include "models/LearnText.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace ics {

namespace {

    QString withMeaning(const QString &head, const QString &tip)
    {
        QStringList lines { tip };
        if (const TermFinder *finder = LearnIndex::shared().finder())
            if (const LearnTerm *term = finder->termAbout(head) ? finder->termAbout(head) : finder->termAbout(tip))
                lines << learnPlain(*Learn::shared(), term->shortText);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

}

TermHeads::TermHeads(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    header->viewport()->installEventFilter(this);
}

TermHeads::TermHeads(QLabel *heading)
    : QObject(heading)
    , m_heading(heading)
{
    heading->installEventFilter(this);
}

QString TermHeads::tipOf(int column) const
{
    if (m_heading)
        return withMeaning(m_heading->text(), m_heading->toolTip());
    const QAbstractItemModel *model = m_header->model();
    if (!model || column < 0)
        return {};
    const auto told = [&](int role) { return model->headerData(column, m_header->orientation(), role).toString(); };
    const QString tip = told(Qt::ToolTipRole);
    return withMeaning(told(Qt::DisplayRole), tip.isEmpty() ? m_header->toolTip() : tip);
}

bool TermHeads::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipOf(m_header ? m_header->logicalIndexAt(help->pos()) : 0),
        qobject_cast<QWidget *>(watched));
    return true;
}

}
