// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/dialogs/dialogparts.h"
#include "models/recipe/stepkinds.h"
#include "widgets/dialogs/expressionfield.h"
#include "widgets/dialogs/newstepmenu.h"
#include "widgets/dialogs/recodefield.h"
#include "widgets/dialogs/stepdialog.h"
#include "widgets/dialogs/stepform.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace clientele;
using namespace clientele::dialogs;
using recipe::ColumnRef;
using table::Column;
using table::Role;

namespace {

table::TablePtr orderLines()
{
    const table::Validity someMissing({0b101111}, 6);
    const table::Microseconds day = 1'291'191'960'000'000;
    return *table::Table::make(
        {Column::text("Invoice", {"536365", "536365", "C536379", "536381", "536382", "536382"}),
         Column::text("StockCode", {"85123A", "POST", "22632", "22633", "22633", "22633"}),
         Column::integers("Quantity", {6, 1, -2, 3, 400, 400}),
         Column::reals("Unit price", {2.55, 18, 1.85, 0, 3.5, 3.5}),
         Column::integers("Customer ID", {17850, 17850, 12583, 13047, 0, 17850}, someMissing),
         Column::dates("InvoiceDate", {day, day, day, day, day, day}),
         Column::text("Country", {"United Kingdom", "united kingdom ", "France", std::nullopt, "France", "France"}),
         Column::integers("Birth", {1893, 1970, 1980, 1990, 1985, 1985}),
         Column::text("Source", {"a", "a", "a", "a", "a", "a"})},
        {Role::Order, Role::Product, Role::Quantity, Role::UnitPrice, Role::Customer, Role::OrderDate, Role::Country,
         Role::BirthYear, Role::None});
}

// With a column of JSON objects at the end.
table::TablePtr withObjects(const table::TablePtr &table)
{
    std::vector<table::ColumnPtr> columns = table->columns();
    std::vector<Role> roles = table->roles();
    columns.push_back(
        Column::text("Extras", std::vector<std::optional<std::string>>(table->rows(), R"({"gift": true})")));
    roles.push_back(Role::None);
    return *table::Table::make(std::move(columns), std::move(roles));
}

template <class T>
T *fieldOf(const StepDialog &dialog, const char16_t *name)
{
    T *field = dynamic_cast<T *>(dialog.form()->field(name));
    if (!field)
        qFatal("no field");
    return field;
}

QPushButton *button(const QWidget &dialog, const QString &start)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove('&').startsWith(start))
            return candidate;
    }
    qFatal("no button %s", qPrintable(start));
}

// The dialog, shown, with its first preview.
std::unique_ptr<StepDialog> shown(const recipe::Step &step, const table::TablePtr &table = orderLines(),
                                  StepDialog::Purpose purpose = StepDialog::Purpose::Add)
{
    auto dialog = std::make_unique<StepDialog>(step, table, purpose);
    QSignalSpy previewed(dialog.get(), &StepDialog::previewed);
    dialog->show();
    if (dialog->form()->problem().isEmpty() && previewed.isEmpty()) // what is wrong is told at once
        previewed.wait(10'000);
    return dialog;
}

// A language whose words are half as long again.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        const QString more = text.left(text.size() / 2).remove(QRegularExpression("[%&]."));
        return text.replace("%Ln", QString::number(n)) + more;
    }
};

#define PREVIEWED(dialog) QTRY_VERIFY2_WITH_TIMEOUT((dialog)->isApplicable(), qPrintable(shownText(*(dialog))), 10'000)

} // namespace

class TestStepDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        style::apply(*qApp, style::Appearance::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support).*")); }

    void everyKindHasADialogThatShowsItsStepUnchanged()
    {
        const table::TablePtr table = withObjects(orderLines());
        for (const recipe::StepKind &kind : recipe::stepKinds()) {
            const auto step = recipe::suggestedStep(kind.kind, *table);
            QVERIFY2(step, qPrintable(kind.kind));
            const auto dialog = shown(*step, table);
            QVERIFY2(dialog->step() == *step, qPrintable(kind.kind));
            QVERIFY(shownText(*dialog).contains(kind.about));
            if (kind.kind != QLatin1String("removeColumns")) {
                QVERIFY2(dialog->isApplicable(), qPrintable(kind.kind + shownText(*dialog)));
                QVERIFY2(shownText(*dialog).contains("6 rows before"), qPrintable(shownText(*dialog)));
            }
            for (const QWidget *field : dialog->findChildren<StepField *>()) {
                if (field->isVisible() && field->focusProxy() && !qobject_cast<QCheckBox *>(field->focusProxy()))
                    QVERIFY2(!field->focusProxy()->accessibleName().isEmpty(), qPrintable(kind.kind));
            }
        }
    }
    void previewSaysWhatHappensAndOnlyAStepThatAppliesIsTaken()
    {
        const auto dialog = shown(recipe::DropRows{{"Quantity < 0"}});
        QSignalSpy chosen(dialog.get(), &StepDialog::chosen);
        QVERIFY2(shownText(*dialog).contains("6 rows before → 5 rows after"), qPrintable(shownText(*dialog)));
        QVERIFY(shownText(*dialog).contains("fulfil the condition"));
        auto *field = fieldOf<ExpressionField>(*dialog, u"condition");
        field->edit()->setPlainText("Quantit < 0");
        QTRY_VERIFY(!button(*dialog, "Add step")->isEnabled());
        QVERIFY2(shownText(*dialog).contains("Character 1: There is no column “Quantit”"),
                 qPrintable(shownText(*dialog)));
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QVERIFY(chosen.isEmpty() && dialog->isVisible());
        field->edit()->setPlainText("Quantity > 100");
        PREVIEWED(dialog);
        QVERIFY(shownText(*dialog).contains("6 rows before → 4 rows after"));
        button(*dialog, "Add step")->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<recipe::Step>() == recipe::Step(recipe::DropRows{{"Quantity > 100"}}));
        QVERIFY(!dialog->isVisible());
    }
    void pressingTheButtonWhileThePreviewWorksTakesTheNewestStep()
    {
        const auto dialog = shown(recipe::DropRows{{"Quantity < 0"}});
        QSignalSpy chosen(dialog.get(), &StepDialog::chosen);
        fieldOf<ExpressionField>(*dialog, u"condition")->edit()->setPlainText("Quantity > 2");
        button(*dialog, "Add step")->click(); // before anything came of it
        QTRY_COMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().front().value<recipe::Step>() == recipe::Step(recipe::DropRows{{"Quantity > 2"}}));
    }
    void cancelTakesNothing()
    {
        const auto dialog = shown(recipe::DropDuplicates{}, orderLines(), StepDialog::Purpose::Change);
        QSignalSpy chosen(dialog.get(), &StepDialog::chosen);
        QVERIFY(button(*dialog, "Change step")->isEnabled());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(chosen.isEmpty() && !dialog->isVisible());
    }
    void missingColumnIsShownAndAnotherCanBeChosen()
    {
        const auto dialog = shown(recipe::TreatOutliers{ColumnRef("Menge"), {}, {}, {}, {}});
        QVERIFY(!dialog->isApplicable());
        auto *box = qobject_cast<QComboBox *>(fieldOf<ColumnField>(*dialog, u"column")->focusProxy());
        QCOMPARE(box->currentText(), QString("Menge (not in this data)"));
        QVERIFY2(shownText(*dialog).contains("There is no column “Menge”"), qPrintable(shownText(*dialog)));
        QCOMPARE(box->findText("Country · Country"), -1);
        QCOMPARE(box->findText("Country"), -1); // no text column holds outliers
        box->setCurrentIndex(box->findText("Quantity"));
        PREVIEWED(dialog);
        QCOMPARE(std::get<recipe::TreatOutliers>(dialog->step()).column, ColumnRef("Quantity"));
    }
    void columnsByRoleStaySo()
    {
        const auto dialog = shown(recipe::LineAmount{});
        QVERIFY(std::get<recipe::LineAmount>(dialog->step()) == recipe::LineAmount{});
        auto *box = qobject_cast<QComboBox *>(fieldOf<ColumnField>(*dialog, u"unitPrice")->focusProxy());
        QCOMPARE(box->currentText(), QString("By role: Unit price (Unit price)"));
        const auto missing = shown(recipe::DropMissing{{ColumnRef(Role::Customer)}});
        QVERIFY(dialog->isApplicable() && missing->isApplicable());
        QCOMPARE(std::get<recipe::DropMissing>(missing->step()).columns, recipe::ColumnRefs{ColumnRef(Role::Customer)});
    }
    void severalColumnsAreTicked()
    {
        const auto dialog = shown(recipe::DropMissing{{ColumnRef("Country")}});
        QVERIFY(shownText(*dialog).contains("1 of 9 column(s) ticked"));
        auto *list = qobject_cast<QListWidget *>(fieldOf<ColumnsField>(*dialog, u"columns")->focusProxy());
        QCOMPARE(list->item(4)->text(), QString("Customer ID · Customer"));
        list->item(4)->setCheckState(Qt::Checked);
        PREVIEWED(dialog);
        QVERIFY2(shownText(*dialog).contains("6 rows before → 4 rows after"), qPrintable(shownText(*dialog)));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(shownText(*dialog).contains("No column is chosen"));
        QVERIFY(!button(*dialog, "Add step")->isEnabled());
    }
    void parametersWithoutMeaningAreHidden()
    {
        const auto dialog = shown(recipe::FillMissing{ColumnRef("Customer ID"), recipe::FillWith::Median, {}, {}});
        auto *with = qobject_cast<QComboBox *>(dialog->form()->field(u"with")->focusProxy());
        QVERIFY(!dialog->form()->field(u"constant")->isVisible());
        QVERIFY(!dialog->form()->field(u"by")->isVisible());
        with->setCurrentIndex(int(recipe::FillWith::Constant));
        QVERIFY(dialog->form()->field(u"constant")->isVisible());
        with->setCurrentIndex(int(recipe::FillWith::GroupMedian));
        QVERIFY(!dialog->form()->field(u"constant")->isVisible());
        QTRY_VERIFY(shownText(*dialog).contains("No column is chosen"));
        auto *by = qobject_cast<QComboBox *>(dialog->form()->field(u"by")->focusProxy());
        by->setCurrentIndex(by->findText("Country"));
        PREVIEWED(dialog);
        QCOMPARE(std::get<recipe::FillMissing>(dialog->step()).by, ColumnRef("Country"));
    }
    void ofTwoParametersThatExcludeEachOtherTheLastOneCounts()
    {
        const auto dialog = shown(recipe::Bands{ColumnRef("Quantity"), 10, {}, {}, "Band"});
        auto *width = qobject_cast<QLineEdit *>(dialog->form()->field(u"width")->focusProxy());
        auto *edges = qobject_cast<QLineEdit *>(dialog->form()->field(u"edges")->focusProxy());
        edges->setText("0; 5; 1000");
        QVERIFY(width->text().isEmpty());
        PREVIEWED(dialog);
        QVERIFY((std::get<recipe::Bands>(dialog->step()).edges == std::vector<double>{0, 5, 1000}));
        width->setText("2.5");
        QVERIFY(edges->text().isEmpty());
        PREVIEWED(dialog);
        QCOMPARE(std::get<recipe::Bands>(dialog->step()).width, std::optional(2.5));
        width->setText("2x");
        QTRY_VERIFY(shownText(*dialog).contains("“2x” is no number"));
        QCOMPARE(width->text(), QString("2x")); // what is typed is not taken away
    }
    void aNewNameFollowsUntilAnotherIsTyped()
    {
        const auto dialog = shown(*recipe::suggestedStep(u"datePart", *orderLines()));
        auto *name = qobject_cast<QLineEdit *>(dialog->form()->field(u"name")->focusProxy());
        auto *part = qobject_cast<QComboBox *>(dialog->form()->field(u"part")->focusProxy());
        QCOMPARE(name->text(), QString("Month of InvoiceDate"));
        part->setCurrentIndex(int(recipe::DatePartKind::Weekday));
        QCOMPARE(name->text(), QString("Weekday of InvoiceDate"));
        name->setText("Day");
        part->setCurrentIndex(int(recipe::DatePartKind::Year));
        QCOMPARE(name->text(), QString("Day"));
        PREVIEWED(dialog);
        QVERIFY(shownText(*dialog).contains("9 column(s) before, 10 after"));
    }
    void recodingIsATableOfValuesWithTheirCounts()
    {
        const auto dialog = shown(recipe::Recode{ColumnRef("Country"), {{"Gone", "x"}}});
        auto *field = fieldOf<RecodeField>(*dialog, u"values");
        auto *list = field->findChild<QTableWidget *>();
        QTRY_COMPARE(list->rowCount(), 5); // three values, one that the column has not, and an empty line
        QCOMPARE(list->item(0, RecodeField::OldValue)->text(), QString("France"));
        QCOMPARE(list->item(0, RecodeField::Rows)->text(), QString("3"));
        QCOMPARE(list->item(3, RecodeField::OldValue)->text(), QString("Gone"));
        list->item(1, RecodeField::NewValue)->setText("UK");
        list->item(0, RecodeField::Missing)->setCheckState(Qt::Checked);
        list->item(3, RecodeField::NewValue)->setText("");
        list->item(4, RecodeField::OldValue)->setText("EIRE");
        list->item(4, RecodeField::NewValue)->setText("Ireland");
        PREVIEWED(dialog);
        const recipe::RecodeMap expected = {{"EIRE", "Ireland"}, {"France", std::nullopt}, {"United Kingdom", "UK"}};
        QVERIFY(std::get<recipe::Recode>(dialog->step()).values == expected);
        QVERIFY2(shownText(*dialog).contains("4 cell(s) change"), qPrintable(shownText(*dialog)));
        QCOMPARE(list->rowCount(), 6);
        // Another column has other values.
        auto *column = qobject_cast<QComboBox *>(dialog->form()->field(u"column")->focusProxy());
        column->setCurrentIndex(column->findText("Source"));
        QVERIFY(std::get<recipe::Recode>(dialog->step()).values.empty());
        QTRY_COMPARE(list->rowCount(), 2);
    }

    void completionInsertsColumnsInBracketsAndFunctionsWithTheCursorInside()
    {
        const auto dialog = shown(recipe::NewColumn{"New", {""}, {}});
        dialog->activateWindow();
        ExpressionEdit *edit = fieldOf<ExpressionField>(*dialog, u"expression")->edit();
        edit->setFocus();
        QTest::keyClicks(edit, "roun");
        QVERIFY(edit->completer()->popup()->isVisible());
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
        QCOMPARE(edit->toPlainText(), QString("round()"));
        QTest::keyClicks(edit, "unit");
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
        QCOMPARE(edit->toPlainText(), QString("round([Unit price])"));
        QVERIFY2(shownText(*dialog).contains("round(<b>x</b>, digits)"), qPrintable(shownText(*dialog)));
        QTest::keyClicks(edit, ", 1");
        QVERIFY(shownText(*dialog).contains("round(x, <b>digits</b>)"));
        QCOMPARE(edit->toPlainText(), QString("round([Unit price], 1)"));
        PREVIEWED(dialog);
        QVERIFY(!edit->completer()->popup()->isVisible());
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!edit->completer()->popup()->isVisible() || edit->completer()->completionModel()->rowCount() > 20);
        edit->completer()->popup()->hide();
        QTest::keyClick(edit, Qt::Key_Return); // the dialog's, not a new line
        QVERIFY(!dialog->isVisible());
    }
    void wrongCharactersAreUnderlinedAndReached()
    {
        const auto dialog = shown(recipe::NewColumn{"New", {"Quantity * Prise"}, {}});
        auto *field = fieldOf<ExpressionField>(*dialog, u"expression");
        QVERIFY(!dialog->isApplicable());
        const auto underlined = [&] {
            QString text;
            const QTextBlock block = field->edit()->document()->firstBlock();
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    text += block.text().mid(range.start, range.length);
            }
            return text;
        };
        QCOMPARE(underlined(), QString("Prise"));
        for (auto *tool : field->findChildren<QToolButton *>()) {
            if (tool->text() == "Go there")
                tool->click();
        }
        QCOMPARE(field->edit()->textCursor().selectedText(), QString("Prise"));
        field->edit()->setPlainText("Quantity *");
        QCOMPARE(underlined(), QString("*")); // what is missing is missing behind it
        field->edit()->setPlainText("Quantity");
        QCOMPARE(underlined(), QString());
    }

    void menuOffersWhatTheDataAllows()
    {
        QWidget window;
        window.show();
        NewStepMenu menu(&window);
        menu.setTable(*table::Table::make({Column::text("Name", {"a ", "b"})}));
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), recipe::stepGroupCount);
        QCOMPARE(std::size_t(menu.findChildren<QAction *>(QRegularExpression("^[a-z]")).size()),
                 std::variant_size_v<recipe::Step>);
        QVERIFY(menu.findChild<QAction *>("trimText")->isEnabled());
        QVERIFY(!menu.findChild<QAction *>("bands")->isEnabled());
        QVERIFY(menu.findChild<QAction *>("bands")->toolTip().startsWith("This data has no column for it."));
        QSignalSpy chosen(&menu, &NewStepMenu::chosen);
        menu.findChild<QAction *>("trimText")->trigger();
        auto *dialog = window.findChild<StepDialog *>();
        QVERIFY(dialog);
        PREVIEWED(dialog);
        button(*dialog, "Add step")->click();
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(!window.findChild<StepDialog *>()); // it deletes itself
    }
    void longWordsAreNotCut()
    {
        LongWords language;
        QCoreApplication::installTranslator(&language);
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        const table::TablePtr table = withObjects(orderLines());
        for (const recipe::StepKind &kind : recipe::stepKinds()) {
            const auto dialog = shown(*recipe::suggestedStep(kind.kind, *table), table);
            QTest::qWait(20);
            if (!folder.isEmpty())
                dialog->grab().save(QStringLiteral("%1/%2-long.png").arg(folder, kind.kind));
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->wordWrap())
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(kind.kind + ' ' + label->text()));
            }
            for (const QPushButton *candidate : dialog->findChildren<QPushButton *>())
                QVERIFY2(candidate->width() >= candidate->sizeHint().width(), qPrintable(candidate->text()));
            const auto *scroll = dialog->findChild<QScrollArea *>();
            QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                     qPrintable(kind.kind)); // nothing lies beyond the edge
        }
        QCoreApplication::removeTranslator(&language);
    }
    void closingWhileThePreviewWorksIsSafe()
    {
        for (int i = 0; i < 20; ++i) {
            StepDialog dialog(recipe::DropDuplicates{}, orderLines(), StepDialog::Purpose::Add);
            dialog.show();
        }
    }

    // CLIENTELE_PICTURES=FOLDER draws every kind's dialog into it.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (folder.isEmpty())
            QSKIP("CLIENTELE_PICTURES names no folder"); // they are for eyes: what can be checked is checked above
        const table::TablePtr table = withObjects(orderLines());
        for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, appearance);
            for (const recipe::StepKind &kind : recipe::stepKinds()) {
                const auto dialog = shown(*recipe::suggestedStep(kind.kind, *table), table);
                QTest::qWait(50);
                dialog->grab().save(
                    QStringLiteral("%1/%2-%3.png")
                        .arg(folder, kind.kind, appearance == style::Appearance::Dark ? "dark" : "light"));
            }
            const auto wrong =
                shown(recipe::NewColumn{"New", {"if(Quantity > 10, round(Prise, 2), \"few\")"}, {}}, table);
            wrong->grab().save(folder +
                               (appearance == style::Appearance::Dark ? "/wrong-dark.png" : "/wrong-light.png"));
        }
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(TestStepDialog)
#include "tst_stepdialog.moc"
