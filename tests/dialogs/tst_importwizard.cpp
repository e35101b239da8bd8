// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/dialogs/dialogparts.h"
#include "tests/sources/temporaryfiles.h"
#include "widgets/dialogs/importcolumns.h"
#include "widgets/dialogs/importquestions.h"
#include "widgets/dialogs/importwizard.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>

#include <xlsxwriter.h>

using namespace clientele;
using namespace clientele::dialogs;

namespace {

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove('&') == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void choose(QComboBox *box, const QString &text)
{
    const int item = box->findText(text, Qt::MatchStartsWith);
    QVERIFY2(item >= 0, qPrintable(text));
    box->setCurrentIndex(item);
    Q_EMIT box->activated(item);
}

// A wizard over a file, read once.
struct Opened
{
    explicit Opened(const QStringList &inputs, const sources::ReadOptions &options = {})
        : wizard({inputs, {}, QFileInfo(inputs.front()).fileName()}, options),
          imported(&wizard, &ImportWizard::imported)
    {
        wizard.show();
        settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !wizard.isReading() && wizard.preview() != nullptr; }, 20'000);
    }
    [[nodiscard]] QStringList types() const { return typesOf(*wizard.preview()->source->table); }

    ImportWizard wizard;
    QSignalSpy imported;
};

QString writeBook(const TemporaryFiles &files)
{
    const QString path = files.path("book.xlsx");
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    for (const char *name : {"April", "May", "Notes"}) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name);
        const bool isTable = qstrcmp(name, "Notes") != 0;
        worksheet_write_string(sheet, 0, 0, isTable ? "id" : "who", nullptr);
        worksheet_write_string(sheet, 0, 1, isTable ? "amount" : "what", nullptr);
        for (lxw_row_t row = 1; row < 4; ++row) {
            worksheet_write_number(sheet, row, 0, double(row), nullptr);
            worksheet_write_number(sheet, row, 1, double(row) * 2.5, nullptr);
        }
    }
    workbook_close(book);
    return path;
}

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        style::apply(*qApp, style::Appearance::Light);
    }

    void showsWhatIsLoadedAndHandsItOn()
    {
        const TemporaryFiles files;
        const QString path = files.write("customer_id,age,region\n1,31,West\n2,42,East\n3,53,West\n");
        Opened opened({path});
        auto *table = named<QTableView>(opened.wizard, "Preview of the first rows");
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data().toString(), QString("42"));
        auto *columns = named<QTreeWidget>(opened.wizard, "Columns");
        QCOMPARE(columns->topLevelItemCount(), 3);
        QCOMPARE(columns->topLevelItem(1)->text(2), table::displayName(table::Role::Age));
        QCOMPARE(columns->topLevelItem(1)->text(3), QString("certain"));
        QVERIFY(shownText(opened.wizard).contains("3 row(s) · 3 column(s)") ||
                shownText(opened.wizard).contains("3 rows · 3 columns"));
        button(opened.wizard, "Import")->click();
        QCOMPARE(opened.imported.count(), 1);
        const auto source = opened.imported[0][2].value<sources::Source>();
        // The very table that was shown: nothing is read anew.
        QVERIFY(source.table == opened.wizard.preview()->source->table);
        QVERIFY(opened.imported[0][1].value<sources::ReadOptions>() == sources::ReadOptions());
    }
    void choicesAreFollowedAtOnce()
    {
        const TemporaryFiles files;
        Opened opened({files.write("id;price\n1;1,5\n2;2,5\n")});
        QCOMPARE(opened.types(), QStringList({"integer", "real"}));
        choose(named<QComboBox>(opened.wizard, "Delimiter"), "Comma");
        QVERIFY(!button(opened.wizard, "Import")->isEnabled()); // while it is read
        opened.settle();
        QVERIFY(!opened.wizard.preview()->source ||
                namesOf(*opened.wizard.preview()->source->table).front() == "id;price");
        auto *delimiter = named<QComboBox>(opened.wizard, "Delimiter");
        delimiter->setCurrentIndex(0); // as it is found
        Q_EMIT delimiter->activated(0);
        opened.settle();
        QCOMPARE(opened.types(), QStringList({"integer", "real"}));
        named<QLineEdit>(opened.wizard, "Words that mean missing")->setFocus();
        QTest::keyClicks(named<QLineEdit>(opened.wizard, "Words that mean missing"), "2,5");
        QTRY_VERIFY(opened.wizard.options().missingWords.size() == 2);
        opened.settle();
    }
    void lastOfManyChoicesWins()
    {
        const TemporaryFiles files;
        QByteArray content = "id,when\n";
        for (int i = 0; i < 200'000; ++i)
            content += QByteArray::number(i) + ",03/04/2024\n";
        Opened opened({files.write(content)});
        for (int i = 0; i < 5; ++i) {
            choose(named<QComboBox>(opened.wizard, "Order of dates"), "Day");
            choose(named<QComboBox>(opened.wizard, "Order of dates"), "Month");
        }
        choose(named<QComboBox>(opened.wizard, "Order of dates"), "Day");
        opened.settle();
        QCOMPARE(valuesOf(*opened.wizard.preview()->source->table)[0][1].left(10), QString("2024-04-03"));
    }
    void dateOrderIsAskedAndAnswered()
    {
        const TemporaryFiles files;
        Opened opened({files.write("id,date\n1,03/04/2024\n2,05/06/2024\n")});
        QVERIFY2(shownText(opened.wizard).contains("is it 4 March 2024, or 3 April 2024?"),
                 qPrintable(shownText(opened.wizard)));
        button(opened.wizard, "Day first")->click();
        opened.settle();
        QVERIFY(opened.wizard.options().dateOrder == sources::DateOrder::DayMonthYear);
        QCOMPARE(valuesOf(*opened.wizard.preview()->source->table)[0][1].left(10), QString("2024-04-03"));
        QVERIFY(!opened.wizard.findChild<ImportQuestions *>()->isVisible());
    }
    void twoFormsOfDatesAreShownAndTheirRowsListed()
    {
        const TemporaryFiles files;
        Opened opened({files.write("id,date\n1,2024-03-14\n2,14/03/2024\n3,15/03/2024\n")});
        QVERIFY(shownText(opened.wizard).contains("two forms, such as 14/03/2024 and 2024-03-14"));
        button(opened.wizard, "Read as dates")->click();
        opened.settle();
        QCOMPARE(opened.types(), QStringList({"integer", "date"}));
        opened.wizard.findChild<ImportColumns *>()->setCurrent(1);
        auto *failures = named<QTreeWidget>(opened.wizard, "Values that do not fit");
        QCOMPARE(failures->topLevelItemCount(), 1);
        QCOMPARE(failures->topLevelItem(0)->text(0), QString("2"));
        QCOMPARE(failures->topLevelItem(0)->text(1), QString("2024-03-14"));
        QVERIFY(shownText(opened.wizard).contains("left out"));
    }
    void daysOfASpreadsheetCanBeDeclined()
    {
        const TemporaryFiles files;
        Opened opened({files.write("id,date\n1,40513\n2,40514\n")});
        QCOMPARE(opened.types(), QStringList({"integer", "date"}));
        QVERIFY2(shownText(opened.wizard).contains("1 December 2010"), qPrintable(shownText(opened.wizard)));
        button(opened.wizard, "Numbers")->click();
        opened.settle();
        QCOMPARE(opened.types(), QStringList({"integer", "integer"}));
        QVERIFY(!opened.wizard.findChild<ImportQuestions *>()->isVisible());
    }
    void typeAndRoleOfAColumnCanBeChosen()
    {
        const TemporaryFiles files;
        Opened opened({files.write("code,amount\n1,5\n2,n/a\n3,7\n")});
        auto *columns = opened.wizard.findChild<ImportColumns *>();
        columns->setCurrent(1);
        choose(named<QComboBox>(opened.wizard, "Type of the column"), "integer");
        opened.settle();
        QCOMPARE(named<QTreeWidget>(opened.wizard, "Values that do not fit")->topLevelItem(0)->text(1), QString("n/a"));
        QCOMPARE(named<QTreeWidget>(opened.wizard, "Columns")->topLevelItem(1)->text(3), QString("66.7\u00a0% fit"));
        choose(named<QComboBox>(opened.wizard, "Type of the column"), "As found");
        opened.settle();
        QCOMPARE(opened.types(), QStringList({"integer", "text"}));
        columns->setCurrent(0);
        choose(named<QComboBox>(opened.wizard, "Role of the column"), table::displayName(table::Role::Customer));
        opened.settle();
        QVERIFY(opened.wizard.preview()->source->table->role(0) == table::Role::Customer);
        QVERIFY(opened.wizard.options().roles.value("code") == table::Role::Customer);
    }
    void sheetsAreListedAndChosen()
    {
        const TemporaryFiles files;
        const QString path = writeBook(files);
        Opened opened({path});
        auto *sheets = named<QListWidget>(opened.wizard, "Sheets of the book");
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->count(), 3);
        QCOMPARE(int(sheets->item(0)->checkState()), int(Qt::Checked));
        QCOMPARE(int(sheets->item(2)->checkState()), int(Qt::Unchecked));
        QCOMPARE(opened.wizard.preview()->source->table->rows(), std::size_t(6));
        sheets->item(0)->setCheckState(Qt::Unchecked);
        opened.settle();
        QCOMPARE(opened.wizard.preview()->source->table->rows(), std::size_t(3));
        button(opened.wizard, "Import")->click();
        QCOMPARE(opened.imported[0][0].value<ImportSubject>().inputs, QStringList(path + "#May"));
    }
    void filesOfOtherColumnsAreListedAndOpenedAsTheyAre()
    {
        const TemporaryFiles files;
        Opened opened({files.write("id,city,a\n1,X,x\n", "1.csv"), files.write("id,city,b\n2,Y,y\n", "2.csv")});
        QVERIFY(!button(opened.wizard, "Import")->isEnabled());
        QVERIFY2(shownText(opened.wizard).contains("2.csv: it has “b” instead of “a”"),
                 qPrintable(shownText(opened.wizard)));
        button(opened.wizard, "Open them as they are")->click();
        opened.settle();
        QCOMPARE(namesOf(*opened.wizard.preview()->source->table), QStringList({"id", "city", "a", "b"}));
        QVERIFY(button(opened.wizard, "Import")->isEnabled());
        QVERIFY(shownText(opened.wizard).contains("missing in its rows"));
    }
    void choiceThatCannotBeReadSaysSoAndCanBeTakenBack()
    {
        const TemporaryFiles files;
        Opened opened({files.write("name\nann\nbob\n")});
        choose(named<QComboBox>(opened.wizard, "Type of the column"), "integer");
        opened.settle();
        QVERIFY(!button(opened.wizard, "Import")->isEnabled());
        QVERIFY2(shownText(opened.wizard).contains("Not one row fits the header"),
                 qPrintable(shownText(opened.wizard)));
        choose(named<QComboBox>(opened.wizard, "Type of the column"), "text");
        opened.settle();
        QVERIFY(button(opened.wizard, "Import")->isEnabled());
    }
    void pastedTextIsShownLikewise()
    {
        ImportWizard wizard({{"Clipboard"}, "id\tdate\n1\t03/04/2024\n", "Clipboard"}, {});
        QSignalSpy imported(&wizard, &ImportWizard::imported);
        wizard.show();
        QTRY_VERIFY(wizard.preview() && wizard.preview()->source);
        button(wizard, "Import")->click();
        QVERIFY(imported[0][0].value<ImportSubject>().isPasted());
    }
    void picturesForThePerson()
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (folder.isEmpty())
            return;
        const TemporaryFiles files;
        QByteArray content = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country,Shipped\n";
        for (int i = 0; i < 300; ++i)
            content += QByteArray::number(489434 + i / 5) + ",85123A,WHITE HANGING HEART T-LIGHT HOLDER," +
                       (i == 17 ? "n/a" : QByteArray::number(i % 24 + 1)) + ",0" + QByteArray::number(i % 9 + 1) +
                       "/12/2010 8:26,2.55,17850,United Kingdom," + QByteArray::number(40513 + i) + "\n";
        for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, appearance);
            sources::ReadOptions options;
            options.types.insert("Quantity", table::Type::Integer);
            Opened opened({files.write(content, "online_retail.csv")}, options);
            opened.wizard.findChild<ImportColumns *>()->setCurrent(3);
            QTest::qWait(100);
            const QString name = appearance == style::Appearance::Light ? "light" : "dark";
            opened.wizard.grab().save(folder + "/import-" + name + ".png");
        }
        style::apply(*qApp, style::Appearance::Light);
        Opened differing({files.write("id,city,a\n1,X,x\n", "1.csv"), files.write("id,city,b\n2,Y,y\n", "2.csv")});
        QTest::qWait(100);
        differing.wizard.grab().save(folder + "/import-differing.png");
        Opened book({writeBook(files)});
        QTest::qWait(100);
        book.wizard.grab().save(folder + "/import-book.png");
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
