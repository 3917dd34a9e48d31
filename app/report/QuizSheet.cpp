#include "QuizSheet.h"

#include "QuizMap.h"

#include "models/QuizCode.h"
#include "models/QuizText.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(ics::Quiz)
    };

    // Of A4, in units of 1/96 inch: 210 × 297 mm.
    constexpr int dotsPerInch = 96;
    constexpr QSizeF paper(793.7, 1122.5);
    constexpr double margin = 60;
    constexpr double footerHeight = 74;
    constexpr QSizeF page(paper.width() - 2 * margin, paper.height() - 2 * margin - footerHeight);
    constexpr QSize picture(300, 250);
    constexpr double pictureRatio = 3; // pixels for one unit
    // Sizes of text in the same units, so that the resolution of a printer changes nothing.
    constexpr int textSize = 14, smallSize = 9, noteSize = 11, titleSize = 24;

    QTextCharFormat letters(int size, bool bold = false)
    {
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontPixelSize, size);
        format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        return format;
    }

    void addBlock(
        QTextCursor &cursor, const QString &text, const QTextCharFormat &format, double above, int heading = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setHeadingLevel(heading);
        if (cursor.block().length() > 1)
            cursor.insertBlock(block, format);
        else
            cursor.setBlockFormat(block);
        cursor.insertText(text, format);
    }

    /** One row without lines: what is said, and beside it the picture. */
    QTextTable *addFrame(QTextCursor &cursor, bool withPicture)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(3);
        format.setTopMargin(12);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths { QTextLength(QTextLength::VariableLength, 0) };
        if (withPicture)
            widths << QTextLength(QTextLength::FixedLength, picture.width() + 8);
        format.setColumnWidthConstraints(widths);
        cursor.movePosition(QTextCursor::End);
        return cursor.insertTable(1, static_cast<int>(widths.size()), format);
    }

    void addWords(QTextCursor cursor, const QuizWords &words, int number, bool lettersAreOnMap)
    {
        addBlock(cursor, u"%1. %2"_s.arg(number).arg(words.prompt), letters(textSize, true), 0, 3);
        if (!words.given.isEmpty())
            addBlock(cursor, words.given, letters(textSize), 3);
        for (int i = 0; i < words.choices.size(); ++i)
            addBlock(cursor,
                lettersAreOnMap ? u"☐ "_s + words.choices.at(i) : u"☐ %1  %2"_s.arg(quizLetter(i), words.choices.at(i)),
                letters(textSize), i == 0 ? 8 : 4);
    }

}

QuizSheet::QuizSheet(
    const Atlas &atlas, const Quiz &quiz, bool withAnswers, const QFont &font, Qt::LayoutDirection direction)
    : m_document(std::make_unique<QTextDocument>())
    , m_direction(direction)
    //: %1 what a trainer reads out so that all have the same questions
    , m_title(Text::tr("Quiz · class code %1").arg(quizCode(atlas, quiz.order)))
    , m_footer(quizAtlasLine(atlas, quiz.order) + u' ' + atlas.attribution.simplified())
{
    QFont own = font;
    own.setPixelSize(textSize);
    m_document->setDefaultFont(own);
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setPageSize(page);
    QTextOption option;
    option.setTextDirection(direction);
    m_document->setDefaultTextOption(option);
    QTextCursor cursor(m_document.get());
    addBlock(cursor, m_title, letters(titleSize, true), 0, 1);
    addBlock(cursor, quizSummary(atlas, quiz), letters(textSize), 2);
    addBlock(cursor, Text::tr("Name") + u": ______________________________"_s, letters(textSize), 14);
    addQuestions(atlas, quiz);
    if (withAnswers)
        addAnswers(atlas, quiz);
    keepQuestionsWhole();
}

void QuizSheet::addQuestions(const Atlas &atlas, const Quiz &quiz)
{
    MapRenderer renderer;
    QFont font = m_document->defaultFont();
    font.setPixelSize(noteSize);
    const MapGeometry geometry = quizGeometry(atlas);
    QTextCursor cursor(m_document.get());
    int number = 0;
    for (const QuizQuestion &question : quiz.questions) {
        const bool withMap = needsMap(question.form);
        QTextTable *table = addFrame(cursor, withMap);
        m_blocks.push_back(table);
        addWords(table->cellAt(0, 0).firstCursorPosition(), quizWords(atlas, question), ++number,
            question.form == QuizForm::Locate);
        if (!withMap)
            continue;
        QImage image = quizPicture(renderer, geometry, QuizMap::make(atlas, question), picture, pictureRatio, font);
        const QString name = u"map:%1"_s.arg(number);
        image.setDevicePixelRatio(1);
        m_document->addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(picture.width());
        format.setHeight(picture.height());
        table->cellAt(0, 1).firstCursorPosition().insertImage(format);
    }
}

void QuizSheet::addAnswers(const Atlas &atlas, const Quiz &quiz)
{
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setHeadingLevel(1);
    block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertBlock(block);
    cursor.insertText(Text::tr("Answers · class code %1").arg(quizCode(atlas, quiz.order)), letters(titleSize, true));
    int number = 0;
    for (const QuizQuestion &question : quiz.questions) {
        const QuizWords words = quizWords(atlas, question);
        QTextTable *table = addFrame(cursor, false);
        m_blocks.push_back(table);
        QTextCursor cell = table->cellAt(0, 0).firstCursorPosition();
        addBlock(cell, u"%1. %2"_s.arg(++number).arg(words.letteredAnswer), letters(textSize, true), 0, 3);
        addBlock(cell, words.prompt + (words.given.isEmpty() ? QString() : u" – "_s + words.given),
            letters(noteSize + 1), 2);
        addBlock(cell, words.why, letters(textSize), 2);
        addBlock(cell, Text::tr("Source: %1").arg(words.source), letters(noteSize), 2);
    }
}

// A question that would go over the end of a page begins the next one.
void QuizSheet::keepQuestionsWhole()
{
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    for (QTextFrame *block : m_blocks) {
        const QRectF box = layout->frameBoundingRect(block);
        if (std::floor(box.top() / page.height()) == std::floor((box.bottom() - 1) / page.height()))
            continue;
        QTextFrameFormat format = block->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        block->setFrameFormat(format);
    }
}

void QuizSheet::paintPage(QPainter &painter, int number) const
{
    painter.save();
    painter.translate(margin, margin - number * page.height());
    const QRectF part(0, number * page.height(), page.width(), page.height());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = m_document->defaultFont();
    font.setPixelSize(smallSize);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF footer(margin, margin + page.height() + 10, page.width(), footerHeight + margin / 2);
    painter.drawLine(footer.topLeft(), footer.topRight());
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WordWrap);
    //: %1 the title, %2 and %3 numbers
    const QString where = Text::tr("%1 · page %2 of %3").arg(m_title).arg(number + 1).arg(pageCount());
    painter.drawText(footer.adjusted(0, 6, 0, 0), where + u'\n' + m_footer, option);
}

bool QuizSheet::paint(QPagedPaintDevice &device) const
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / static_cast<double>(dotsPerInch);
    painter.scale(scale, scale);
    for (int number = 0; number < pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        paintPage(painter, number);
    }
    return painter.end();
}

Result<Done> writeQuizPdf(const QuizSheet &sheet, const QString &path)
{
    const Error failure { .kind = ErrorKind::WriteFailed, .file = path };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure;
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setTitle(sheet.title());
        writer.setCreator(u"ICS Explorer"_s);
        if (!sheet.paint(writer))
            return failure;
    }
    if (!file.commit())
        return failure;
    return Done {};
}

}
