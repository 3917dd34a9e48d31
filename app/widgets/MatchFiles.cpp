#include "MatchFiles.h"

#include "report/ListSample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::MatchDialog)
    };

}

QString askForList(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, Text::tr("Choose a list"), {}, Text::tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
}

QString askForResult(QWidget *parent, const QString &current)
{
    const QString texts = Text::tr("Texts (*.csv)");
    const QString workbooks = Text::tr("Workbooks (*.xlsx)");
    QString chosen = isWorkbookName(current) ? workbooks : texts;
    const QString path = QFileDialog::getSaveFileName(
        parent, Text::tr("Where to write the result"), current, texts + ";;"_L1 + workbooks, &chosen);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + (chosen == workbooks ? ".xlsx"_L1 : ".csv"_L1);
}

QString proposedResult(const QString &list)
{
    const QFileInfo info(list);
    return info.dir().filePath(
        info.completeBaseName() + (isWorkbookName(list) ? "-matched.xlsx"_L1 : "-matched.csv"_L1));
}

}
