// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every visible text must go through the translator: with a translator that marks what it is asked for, a text without
// the mark was written past it. And German must be whole.

#include "tests/app/windowfixture.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>

using namespace clientele;

namespace {

const QChar mark(0x2045); // a bracket that no text of ours holds

class MarkingTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%Ln"), QString::number(n));
        return mark + text;
    }
    bool isEmpty() const override { return false; }
};

// Words that are the same in every language: the product, figures, units, what the data itself says, names of
// languages.
bool needsNoTranslation(const QString &text, const QStringList &dataWords)
{
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("&(?=\\w)")));
    for (const QString &word : dataWords)
        rest.remove(word, Qt::CaseInsensitive);
    static const QRegularExpression same(QStringLiteral(
        "Clientele|CSV|PDF|SVG|PNG|SMTP|STARTTLS|TLS|UTF-8|Ctrl|Shift|Alt|Esc|[kM]B|Mann–Whitney|Holm|Welch|</?span>"));
    rest.remove(same);
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
    return !letters.match(rest).hasMatch();
}

QStringList visibleTexts(QWidget *widget)
{
    QStringList texts = {widget->toolTip(), widget->windowTitle(), widget->accessibleName(),
                         widget->accessibleDescription()};
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        texts << edit->placeholderText();
    // Languages are named in themselves.
    if (const auto *combo = qobject_cast<QComboBox *>(widget); combo && !combo->property("nativeNames").toBool()) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip();
    return texts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }

    void everyVisibleTextGoesThroughTheTranslator()
    {
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        tests::WindowFixture fixture;
        const QString sample = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/age-groups-and-regions.csv");
        QVERIFY(fixture.open({sample}));
        fixture.window->startGuide();
        QStringList dataWords = {sample, QFileInfo(sample).fileName(), "North", "South", "East", "West"};
        const table::Table &table = *fixture.session->document().state().table;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            dataWords << table.column(i).name();
        shell::PreferencesDialog preferences({}, fixture.window.get());
        shell::HelpDialog help(fixture.window->actions(), fixture.window.get());
        QStringList offenders;
        for (int page = app::MainWindow::Welcome; page <= app::MainWindow::Report; ++page) {
            fixture.window->showPage(app::MainWindow::Page(page));
            fixture.settle();
        }
        for (QWidget *widget : QApplication::allWidgets()) {
            for (const QString &text : visibleTexts(widget)) {
                if (!text.contains(mark) && !needsNoTranslation(text, dataWords))
                    offenders << QStringLiteral("%1: %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                              text.left(80));
            }
        }
        offenders.removeDuplicates();
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(offenders.isEmpty(), qPrintable(QStringLiteral("\n") + offenders.join(QLatin1Char('\n'))));
    }

    void theCheckSeesATextWrittenPastTheTranslator()
    {
        QLabel label(QStringLiteral("Customers"));
        QVERIFY(!visibleTexts(&label).filter(QStringLiteral("Customers")).isEmpty());
        QVERIFY(!needsNoTranslation(QStringLiteral("Customers"), {}));
        QVERIFY(needsNoTranslation(QStringLiteral("1,234.5 · 43 %"), {}));
    }

    void germanIsWhole()
    {
        QFile file(QStringLiteral(CLIENTELE_SOURCE_DIR "/translations/clientele_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count(QStringLiteral("<message")) > 200);
        QCOMPARE(text.count(QStringLiteral("type=\"unfinished\"")), 0);
        QCOMPARE(text.count(QStringLiteral("<translation></translation>")), 0);
        QCOMPARE(text.count(QStringLiteral("<numerusform></numerusform>")), 0);
    }

    void noTextOfTheCodeIsMissingInTheFiles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pluralOnly");
        QTest::newRow("German") << "de" << false;
        QTest::newRow("English plurals") << "en" << true;
    }
    void noTextOfTheCodeIsMissingInTheFiles()
    {
        QFETCH(QString, language);
        QFETCH(bool, pluralOnly);
        QTemporaryDir folder;
        const QString copy = folder.filePath("texts.ts");
        QVERIFY(QFile::copy(QStringLiteral(CLIENTELE_SOURCE_DIR "/translations/clientele_%1.ts").arg(language), copy));
        QStringList arguments = {
            "-locations", "none", "-no-obsolete",     "-I", CLIENTELE_SOURCE_DIR, "@" CLIENTELE_SOURCE_LIST,
            "-ts",        copy,   "-source-language", "en", "-target-language",   language};
        if (pluralOnly)
            arguments.prepend("-pluralonly");
        QProcess lupdate;
        lupdate.start(CLIENTELE_LUPDATE, arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        // A tr() that the tool cannot place is a text that no language reaches.
        const QByteArray said = lupdate.readAllStandardError() + lupdate.readAllStandardOutput();
        QVERIFY2(!said.contains("cannot be called without context"), said.constData());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        // Where the tool loses its place it files texts under the name of the struct that only carries their context.
        QVERIFY2(!text.contains(QStringLiteral("<name>Text</name>")), "use QCoreApplication::translate() there");
        const qsizetype unfinished = text.count(QStringLiteral("type=\"unfinished\""));
        QVERIFY2(unfinished == 0,
                 qPrintable(
                     QStringLiteral("%1 texts: build the target update_translations, then translate").arg(unfinished)));
    }

    void germanKeepsThePlaceholders()
    {
        QFile file(QStringLiteral(CLIENTELE_SOURCE_DIR "/translations/clientele_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            QStringLiteral("<message[^>]*>.*?<source>(.*?)</source>.*?<translation[^>]*>(.*?)</translation>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression place(QStringLiteral("%L?[0-9]"));
        auto matches = message.globalMatch(all);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto places = [](const QString &text) {
                QSet<QString> found;
                auto each = place.globalMatch(text);
                while (each.hasNext())
                    found << each.next().captured();
                return found;
            };
            QVERIFY2(places(match.captured(1)) == places(match.captured(2)), qPrintable(match.captured(1)));
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
