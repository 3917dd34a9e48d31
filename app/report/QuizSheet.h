// A quiz on paper: the questions, with a small map where one is needed, and on pages of their own the answers with why
// and from where. Every page carries the code of the class, the edition, the atlas and whose data they are. Belongs to
// the thread that made it; making the maps takes a while.
#pragma once

#include "domain/Result.h"
#include "models/Quiz.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace ics {

class QuizSheet final
{
public:
    QuizSheet(const Atlas &atlas, const Quiz &quiz, bool withAnswers, const QFont &font, Qt::LayoutDirection direction);

    [[nodiscard]] const QTextDocument &document() const { return *m_document; }
    [[nodiscard]] int pageCount() const { return m_document->pageCount(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString footer() const { return m_footer; }
    /** On A4; false if the device refuses. */
    bool paint(QPagedPaintDevice &device) const;

private:
    void addQuestions(const Atlas &atlas, const Quiz &quiz);
    void addAnswers(const Atlas &atlas, const Quiz &quiz);
    void keepQuestionsWhole();
    void paintPage(QPainter &painter, int page) const;

    std::unique_ptr<QTextDocument> m_document; // a page is as wide and high as its text
    std::vector<QTextFrame *> m_blocks; // one a question, then one an answer
    Qt::LayoutDirection m_direction;
    QString m_title;
    QString m_footer;
};

/** A file that appears only when it is complete. Errors: WriteFailed. */
[[nodiscard]] Result<Done> writeQuizPdf(const QuizSheet &sheet, const QString &path);

}
