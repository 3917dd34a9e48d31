#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/** Every catalogue is complete, and every translation has the placeholders of its source. */
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCompleteWithItsPlaceholders_data();
    void isCompleteWithItsPlaceholders();
};

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9])"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

}

void TestTranslations::isCompleteWithItsPlaceholders_data()
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
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == "translation"_L1) {
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
        } else if (xml.name() == "numerusform"_L1) {
            const QString form = xml.readElementText();
            QVERIFY2(!form.isEmpty(), qPrintable(source));
            QCOMPARE(placeholders(form), placeholders(source));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 10);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
