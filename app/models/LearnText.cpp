#include "LearnText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ics {

namespace {

    // [[key]] or [[kind:key|words]]
    const QRegularExpression &linkPattern()
    {
        static const QRegularExpression pattern(u"\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]+))?\\]\\]"_s);
        return pattern;
    }

    const QRegularExpression &placeholderPattern()
    {
        static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
        return pattern;
    }

    QStringList firstGroups(const QRegularExpression &pattern, const QString &text)
    {
        QStringList found;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();)
            found += matches.next().captured(1);
        return found;
    }

    LearnPiece linkPiece(const Learn &learn, const QRegularExpressionMatch &match)
    {
        LearnPiece piece { match.captured(2), learnRefFromText(match.capturedView(1)) };
        if (piece.link && !learn.has(*piece.link))
            piece.link.reset();
        if (piece.text.isEmpty())
            piece.text = piece.link ? learnTranslated(learn.title(*piece.link)) : match.captured(1);
        return piece;
    }

    constexpr auto scheme = "learn:"_L1;

}

QString learnTranslated(const QString &english)
{
    return english.isEmpty() ? english : QCoreApplication::translate("ics::Learn", english.toUtf8().constData());
}

std::vector<LearnPiece> learnPieces(const Learn &learn, const QString &english)
{
    const QString text = learnTranslated(english);
    std::vector<LearnPiece> pieces;
    qsizetype done = 0;
    const auto addWords = [&](qsizetype end) {
        if (end > done)
            pieces.push_back({ text.mid(done, end - done), std::nullopt });
    };
    for (auto matches = linkPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        addWords(match.capturedStart());
        pieces.push_back(linkPiece(learn, match));
        done = match.capturedEnd();
    }
    addWords(text.size());
    return pieces;
}

QString learnPlain(const Learn &learn, const QString &english)
{
    QString plain;
    for (const LearnPiece &piece : learnPieces(learn, english))
        plain += piece.text;
    return plain;
}

QString learnHtml(const Learn &learn, const QString &english)
{
    QString html;
    for (const LearnPiece &piece : learnPieces(learn, english)) {
        const QString words = piece.text.toHtmlEscaped();
        html += piece.link ? u"<a href=\"%1\">%2</a>"_s.arg(learnUrl(*piece.link), words) : words;
    }
    return html;
}

QString learnUrl(const LearnRef &ref) { return scheme + learnRefText(ref); }

std::optional<LearnRef> learnRefFromUrl(const QString &url)
{
    return url.startsWith(scheme) ? learnRefFromText(QStringView(url).mid(scheme.size())) : std::nullopt;
}

QStringList learnLinksIn(const QString &text) { return firstGroups(linkPattern(), text); }

QStringList learnPlaceholdersIn(const QString &text) { return firstGroups(placeholderPattern(), text); }

}
