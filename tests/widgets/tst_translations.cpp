#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Every catalogue is complete, and every translation has the placeholders and links of its source. */
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCompleteWithItsPlaceholders_data();
    void isCompleteWithItsPlaceholders();
    void noTextOfTheApplicationIsMissing_data() { eachCatalogue(); }
    void noTextOfTheApplicationIsMissing();
    void everyLanguageHasItsTerms();

private:
    static void eachCatalogue();
};

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9])|\\{[a-z_:]+\\}|\\[\\[[^\\]|]+|</?[a-z]+[^>]*>"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/** Of a message that has no translation yet, or one that was for another text. */
QStringList unfinished(const QString &file)
{
    QFile catalogue(file);
    if (!catalogue.open(QIODevice::ReadOnly))
        return { file };
    QXmlStreamReader xml(&catalogue);
    QStringList result;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.attributes().hasAttribute("type"_L1))
            result << source;
    }
    return result;
}

}

void TestTranslations::isCompleteWithItsPlaceholders_data() { eachCatalogue(); }

void TestTranslations::eachCatalogue()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(ICS_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({ u"*.ts"_s }))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::isCompleteWithItsPlaceholders()
{
    QFETCH(QString, file);
    QFile catalogue(file);
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&catalogue);
    QString source;
    int messages = 0;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == "translation"_L1) {
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
            if (!isCounted) {
                const QString text = xml.readElementText();
                QVERIFY2(!text.isEmpty(), qPrintable(source));
                QCOMPARE(placeholders(text), placeholders(source));
            }
        } else if (xml.name() == "numerusform"_L1) {
            const QString form = xml.readElementText();
            QVERIFY2(!form.isEmpty(), qPrintable(source));
            QCOMPARE(placeholders(form), placeholders(source));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 10);
}

void TestTranslations::noTextOfTheApplicationIsMissing()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    QStringList arguments { u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en_GB"_s,
        u"-extensions"_s, u"cpp,h"_s, u"-I"_s, QStringLiteral(ICS_SOURCE_DIR "/app"),
        QStringLiteral(ICS_SOURCE_DIR "/app") };
    if (copy.endsWith("_en.ts"_L1))
        arguments << u"-pluralonly"_s;
    else
        arguments << QStringLiteral(ICS_DATA_TEXTS);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(ICS_LUPDATE), arguments << u"-ts"_s << copy);
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QStringList missing = unfinished(copy);
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"%1 missing, run the target update_translations: %2"_s.arg(missing.size())
                       .arg(missing.first(std::min<qsizetype>(missing.size(), 5)).join(u" | "_s))));
}

void TestTranslations::everyLanguageHasItsTerms()
{
    const QDir folder(QStringLiteral(ICS_SOURCE_DIR "/translations"));
    for (const QString &name : folder.entryList({ u"ics-explorer_*.ts"_s })) {
        const QString key = QFileInfo(name).baseName().section(u'_', 1);
        if (key == "en"_L1)
            continue;
        QFile terms(folder.filePath(u"terms-%1.csv"_s.arg(key)));
        QVERIFY2(terms.open(QIODevice::ReadOnly), qPrintable(terms.fileName()));
        QVERIFY(terms.readAll().count('\n') > 60);
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
