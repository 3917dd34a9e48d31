#include "Dialogs.h"

#include "Actions.h"
#include "Appearance.h"
#include "PresenterKeys.h"
#include "ScrolledBody.h"
#include "TermLabel.h"
#include "WrappedCells.h"
#include "models/Languages.h"
#include "models/LevelText.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Dialogs)
    };

    QLabel *textLabel(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

    class RoomyDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Appearance::grid);
        }
    };

    QTreeWidget *table(const QStringList &columns, const QString &name, QWidget *parent)
    {
        auto *view = new QTreeWidget(parent);
        view->setHeaderLabels(columns);
        view->setAccessibleName(name);
        view->header()->setAccessibleName(name);
        view->setRootIsDecorated(false);
        view->setAlternatingRowColors(true);
        view->setUniformRowHeights(true);
        view->setFrameShape(QFrame::NoFrame);
        view->setItemDelegate(new RoomyDelegate(view));
        return view;
    }

    void addClose(QDialog *dialog, QVBoxLayout *column)
    {
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        column->addWidget(buttons);
    }

    QDialog *makeDialog(const QString &title, QSize size, QWidget *parent)
    {
        auto *dialog = new QDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        dialog->setAccessibleName(title);
        const QSize room = parent ? parent->size() * 0.9 : size;
        dialog->resize(size.boundedTo(room));
        auto *column = new QVBoxLayout(dialog);
        column->setContentsMargins(24, 24, 24, 16);
        column->setSpacing(2 * Appearance::grid);
        return dialog;
    }

    /** As large and in the colours of the window that a room sees; how many times as large. */
    double enlargeFor(const QWidget &window, QDialog *dialog)
    {
        const double usual = dialog->fontInfo().pointSizeF();
        dialog->setAttribute(Qt::WA_WindowPropagation);
        const double times = dialog->fontInfo().pointSizeF() / usual;
        dialog->resize((QSizeF(dialog->size()) * times).toSize().boundedTo(window.size() * 0.9));
        return times;
    }

    QString editionsText(const Atlas &atlas)
    {
        QStringList lines;
        for (const Edition &edition : atlas.editions)
            lines << editionTitle(edition) + u": "_s + editionPeriod(edition);
        return lines.join(u'\n');
    }

    /** A line for each language: its file of texts and its list of terms, in the source of the program. */
    QString translationFiles()
    {
        QStringList lines;
        for (const Language &language : languages())
            if (language.key != "en"_L1) // written from left to right in any language
                lines << language.name
                        + u": \u2068translations/ics-explorer_%1.ts · translations/terms-%1.csv\u2069"_s.arg(
                            language.key);
        return lines.join(u'\n');
    }

    QTreeWidget *sourceTable(const Atlas &atlas, QWidget *parent)
    {
        QTreeWidget *view = table({ Text::tr("Source"), Text::tr("Publisher"), Text::tr("Date"), Text::tr("Licence") },
            Text::tr("Sources of the data"), parent);
        for (const Source &source : atlas.sources) {
            auto *line = new QTreeWidgetItem(view, { source.title, source.publisher, source.date, source.licence });
            for (int column = 0; column < line->columnCount(); ++column)
                line->setToolTip(column,
                    source.note.isEmpty() ? line->text(column) : QString(line->text(column) + u'\n' + source.note));
        }
        view->header()->resizeSection(0, 320);
        view->header()->resizeSection(1, 160);
        view->header()->resizeSection(2, 120);
        return view;
    }

    void addData(const Atlas &atlas, QVBoxLayout *column, QDialog *dialog)
    {
        column->addWidget(new TermLabel(atlas.attribution.simplified(), dialog));
        column->addWidget(textLabel(editionsText(atlas), dialog));
        column->addWidget(sourceTable(atlas, dialog), 1);
        auto *hash = textLabel(Text::tr("Content of the atlas: %1").arg(atlas.contentHash), dialog);
        hash->setFont(Appearance::font(Appearance::Text::Small));
        hash->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(hash);
    }

    using KeyTexts = std::vector<std::pair<QString, QString>>;

    KeyTexts mapKeys()
    {
        return { { Text::tr("Pan"), Text::tr("Arrow keys") }, { Text::tr("Zoom"), Text::tr("+ and −") },
            { Text::tr("All of England"), Text::tr("Home") },
            { Text::tr("Next and previous area"), Text::tr("] and [") },
            { Text::tr("The neighbouring area in a direction"), Text::tr("Ctrl and an arrow key") },
            { Text::tr("Go into the area"), Text::tr("Enter") }, { Text::tr("Up"), Text::tr("Backspace") },
            { Text::tr("Earlier and later year of the figures"), Text::tr(", and .") },
            { Text::tr("Select nothing"), Text::tr("Esc") },
            { Text::tr("Where is this?"), Text::tr("Shift and click, or W for the middle") },
            { Text::tr("These keys"), Text::tr("?") } };
    }

    KeyTexts tourKeys()
    {
        return { { Text::tr("Next and previous step"), Text::tr("F9 and F8") },
            { Text::tr("Leave the tour"), Text::tr("F3, or Esc in its band") } };
    }

    KeyTexts detailKeys()
    {
        return { { Text::tr("Next and previous fact"), Text::tr("Up and Down") },
            { Text::tr("Go to the area named"), Text::tr("Enter") },
            { Text::tr("Basis and source"), Text::tr("Space") }, { Text::tr("Copy the card"), Text::tr("Ctrl+C") } };
    }

}

QDialog *makeAboutDialog(const AtlasPtr &atlas, QWidget *parent)
{
    QDialog *dialog = makeDialog(Text::tr("About ICS Explorer"), { 820, 680 }, parent);
    auto *body = new QWidget(dialog);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(Appearance::grid);
    auto *name = textLabel(Text::tr("ICS Explorer %1").arg(QCoreApplication::applicationVersion()), dialog);
    name->setFont(Appearance::font(Appearance::Text::Heading));
    column->addWidget(name);
    column->addWidget(new TermLabel(
        Text::tr("England's Integrated Care Systems, places and neighbourhoods, offline: nothing you type leaves this "
                 "computer. An independent work, not of the NHS or any public body. Program: MIT licence. Data: Open "
                 "Government Licence v3.0."),
        dialog));
    column->addWidget(new TermLabel(
        Text::tr("The Welsh, Polish and Urdu texts have not been reviewed by native speakers yet. To correct one, "
                 "change it in the file of its language; the list of terms beside that keeps words consistent. Names "
                 "of statutory bodies stay in English."),
        dialog));
    column->addWidget(textLabel(translationFiles(), dialog));
    if (atlas)
        addData(*atlas, column, dialog);
    auto *all = static_cast<QVBoxLayout *>(dialog->layout());
    all->addWidget(new ScrolledBody(body, dialog), 1);
    addClose(dialog, all);
    return dialog;
}

QDialog *makeKeysDialog(const Actions &actions, QWidget *parent, KeysOf first)
{
    QDialog *dialog = makeDialog(Text::tr("Keys"), { 640, 640 }, parent);
    const double enlarged = first == KeysOf::Presenter ? enlargeFor(*parent, dialog) : 1;
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    QTreeWidget *view = table({ Text::tr("What it does"), Text::tr("Keys") }, Text::tr("Keys"), dialog);
    new WrappedCells(view, Appearance::grid);
    const auto heading = [view](QString text) {
        auto *line = new QTreeWidgetItem(view, { text.remove(u'&') });
        QFont bold = view->font();
        bold.setWeight(QFont::DemiBold);
        line->setFont(0, bold);
        line->setFirstColumnSpanned(true);
        return line;
    };
    const auto add = [view](const auto &keys) {
        for (const auto &[what, key] : keys)
            new QTreeWidgetItem(view, { what, key });
    };
    for (const Actions::Section &section : actions.sections()) {
        heading(section.title);
        for (const QAction *action : section.actions) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            new QTreeWidgetItem(view, { action->iconText(), keys.join(Text::tr(" or ")) });
        }
    }
    QTreeWidgetItem *onMap = heading(Text::tr("On the map"));
    add(mapKeys());
    heading(Text::tr("In the details"));
    add(detailKeys());
    heading(Text::tr("During a tour"));
    add(tourKeys());
    QTreeWidgetItem *presenting = heading(Text::tr("In presenter mode"));
    add(presenterKeyTexts());
    if (first != KeysOf::Window) {
        QTreeWidgetItem *wanted = first == KeysOf::Map ? onMap : presenting;
        view->setCurrentItem(wanted);
        QTimer::singleShot(0, view, [=] { view->scrollToItem(wanted, QAbstractItemView::PositionAtTop); });
    }
    view->header()->resizeSection(0, static_cast<int>(320 * enlarged));
    column->addWidget(view, 1);
    addClose(dialog, column);
    return dialog;
}

}
