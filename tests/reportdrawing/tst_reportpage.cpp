// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../report/handmade.h"
#include "models/report/agecharts.h"
#include "models/report/ageregionreport.h"
#include "models/report/reportparts.h"
#include "tests/pages/mousedrag.h"
#include "widgets/pages/exportdialog.h"
#include "widgets/pages/reportpage.h"
#include "widgets/pages/reportpartslist.h"
#include "widgets/report/pagepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace clientele;
using namespace clientele::report;

class TestReportPage : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Report> makeReport(const Layout &layout = {})
    {
        std::vector<handmade::Customer> customers;
        for (int i = 0; i < 300; ++i)
            customers.push_back({20.0 + (i * 7) % 38, QStringLiteral("North,South,West,East").split(',')[i % 4],
                                 100.0 + (i * 31) % 500, 5.0 + i % 20});
        const query::AgeRegionStudy study = handmade::study(customers);
        Report report;
        report.title = "Purchases by age group and region";
        report.privacy = layout.privacy;
        report.privacyNote = "Personal columns are left out (user_id).";
        report.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        Cover cover;
        cover.id = "cover";
        cover.title = "Cover";
        report.blocks.emplace_back(cover);
        report.blocks.emplace_back(makeContents(layout));
        for (const Chart &chart : ageCharts({study, study, true}, {}, Format(QLocale::c())))
            addChart(report, chart);
        MethodBlock method;
        method.id = "method";
        method.title = "Method";
        method.sections = {{"Definitions", {{"Age group", "Closed on the left."}}}};
        report.blocks.emplace_back(method);
        return std::make_shared<const Report>(laidOut(report, layout));
    }

    /// The page, answering each change with the report made anew, as the program does.
    struct Answered
    {
        Answered()
        {
            page.resize(1192, 728);
            page.show();
            page.setReport(makeReport());
            QObject::connect(&page, &pages::ReportPage::choicesChanged, &page,
                             [this](const Layout &layout, const QString &name) {
                                 names += name;
                                 page.setChoices(layout);
                                 page.setReport(makeReport(layout));
                             });
        }
        [[nodiscard]] pages::ReportPartsList *list() { return page.findChild<pages::ReportPartsList *>(); }
        [[nodiscard]] QStringList ids() { return list()->ids(); }

        pages::ReportPage page;
        QStringList names;
    };

    static QPushButton *button(QWidget &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text || one->accessibleName() == text)
                return one;
        }
        return nullptr;
    }

    template <class Control>
    static Control *named(QWidget &page, const QString &name)
    {
        for (Control *one : page.findChildren<Control *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    static void choose(QComboBox *box, const QVariant &value)
    {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    /// Answers the next question by this button.
    void answer(const QString &text)
    {
        QTimer::singleShot(0, this, [text] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(question);
            for (QAbstractButton *one : question->buttons()) {
                if (one->text().remove('&') == text)
                    one->click();
            }
        });
    }

    static QAction *addAction(Answered &a, const QString &text)
    {
        QMenu *menu = button(a.page, "Add")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*(propagateSizeHints|plugin)).*"))); }

    void withoutAReportThePageSaysWhatToDo()
    {
        pages::ReportPage page;
        page.resize(1192, 728);
        page.show();
        QVERIFY(!button(page, "Share report")->isEnabled());
        QVERIFY(!page.findChild<pages::ReportPartsList *>()->isVisible());
        page.setReport(makeReport());
        QVERIFY(button(page, "Share report")->isEnabled());
        QTRY_VERIFY(page.findChild<pages::ReportPartsList *>()->isVisible());
        page.setReport(nullptr);
        QVERIFY(!button(page, "Export PDF…")->isEnabled());
    }

    void partsAreMovedByButtonsAndKeys()
    {
        Answered a;
        QCOMPARE(a.ids().size(), 8); // cover, six charts, method
        const QString id = a.ids()[2];
        a.list()->choose(id);
        QTest::mouseClick(button(a.page, "Move the part up"), Qt::LeftButton);
        QCOMPARE(a.ids().indexOf(id), 1);
        QCOMPARE(a.list()->currentId(), id);
        QTest::keyClick(a.list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(a.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(a.ids().indexOf(id), 3);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(a.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(a.ids().indexOf(id), 0);
        QVERIFY(!button(a.page, "Move the part up")->isEnabled());
        QVERIFY(a.names.front().startsWith("Move “"));
    }

    void aPartThatIsDraggedGoesWhereItIsDropped()
    {
        Answered a;
        const QString id = a.ids()[1];
        a.list()->choose(id);
        const auto rect = [&](int row) { return a.list()->visualItemRect(a.list()->item(row)); };
        const auto drag = [&](int from, const QPoint &to) {
            tests::dragMouse(a.list()->viewport(), rect(from).center(), to);
        };
        drag(1, rect(3).bottomLeft() + QPoint(20, -2)); // below the fourth
        QCOMPARE(a.ids().indexOf(id), 3);
        drag(3, rect(0).topLeft() + QPoint(20, 2));
        QCOMPARE(a.ids().indexOf(id), 0);
        drag(0, rect(7).bottomLeft() + QPoint(20, 40)); // below all
        QCOMPARE(a.ids().indexOf(id), 7);
        const qsizetype before = a.names.size();
        drag(7, rect(7).center() + QPoint(30, 0)); // where it is
        QCOMPARE(a.names.size(), before);
        QCOMPARE(a.ids().size(), 8);
    }

    void aPartIsTakenOutAndAddedAgainAfterTheChosenOne()
    {
        Answered a;
        const QString id = a.ids()[1];
        const QString title = a.list()->item(1)->text();
        a.list()->choose(id);
        QTest::keyClick(a.list(), Qt::Key_Delete);
        QVERIFY(!a.ids().contains(id));
        QCOMPARE(a.list()->currentRow(), 1); // its neighbour
        a.list()->setCurrentRow(3);
        QAction *action = addAction(a, title.left(10));
        QVERIFY(action);
        action->trigger();
        QCOMPARE(a.ids().indexOf(id), 4);
        QCOMPARE(a.list()->currentId(), id);
    }

    void theLastPartStays()
    {
        Answered a;
        for (int i = 0; i < 20; ++i) {
            a.list()->setCurrentRow(0);
            QTest::keyClick(a.list(), Qt::Key_Delete);
        }
        QCOMPARE(a.ids().size(), 1);
        QVERIFY(!button(a.page, "Take the part out")->isEnabled());
    }

    void contentsAndSingleTablesCanBeAdded()
    {
        Answered a;
        a.list()->setCurrentRow(0);
        addAction(a, "Contents")->trigger();
        QCOMPARE(a.ids()[1], "contents");
        QVERIFY(addAction(a, "Table: "));
        addAction(a, "Table: ")->trigger();
        QVERIFY(a.ids()[2].startsWith("table-"));
        QVERIFY(!addAction(a, "Contents")); // it is there now
    }

    void aTextIsAddedAndWritten()
    {
        Answered a;
        a.list()->setCurrentRow(0);
        addAction(a, "Text")->trigger();
        QCOMPARE(a.ids()[1], "text-1");
        auto *heading = named<QLineEdit>(a.page, "Heading of the text");
        auto *text = named<QPlainTextEdit>(a.page, "Text");
        QVERIFY(heading->isVisible() && text);
        QTest::keyClicks(heading, "Why");
        QTest::keyClicks(text, "Because");
        QTRY_COMPARE(a.page.choices().texts.size(), std::size_t(1));
        QTRY_COMPARE(a.page.choices().texts[0].text, "Because");
        QCOMPARE(a.page.choices().texts[0].heading, "Why");
        QCOMPARE(a.list()->item(1)->text(), "Why");
        QTest::keyClicks(text, "!"); // told when another part is chosen, without a pause
        a.list()->setCurrentRow(0);
        QCOMPARE(a.page.choices().texts[0].text, "Because!");
    }

    void aNoteAndAPageBreakBelongToTheirPart()
    {
        Answered a;
        a.list()->setCurrentRow(2);
        const QString id = a.list()->currentId();
        auto *note = a.page.findChild<QPlainTextEdit *>();
        QTest::keyClicks(note, "Look at the end");
        QTRY_COMPARE(a.page.choices().notes.value(id), "Look at the end");
        auto *starts = a.page.findChild<QCheckBox *>();
        starts->click();
        QCOMPARE(a.page.choices().pageStarts, QStringList{id});
        a.list()->setCurrentRow(1);
        QVERIFY(!starts->isChecked());
        QCOMPARE(note->toPlainText(), QString());
        a.list()->choose(id);
        QVERIFY(starts->isChecked());
        QCOMPARE(note->toPlainText(), "Look at the end");
    }

    void everyChoiceGoesOutWithItsName()
    {
        Answered a;
        choose(named<QComboBox>(a.page, "Paper"), int(Paper::Letter));
        QCOMPARE(a.page.choices().paper, Paper::Letter);
        choose(named<QComboBox>(a.page, "Orientation"), int(Orientation::Landscape));
        QCOMPARE(a.page.choices().orientation, Orientation::Landscape);
        choose(named<QComboBox>(a.page, "Language"), QStringLiteral("en"));
        QCOMPARE(a.page.choices().language, "en");
        choose(named<QComboBox>(a.page, "Numbers and dates"), QStringLiteral("de_CH"));
        QCOMPARE(a.page.choices().localeName, "de_CH");
        choose(named<QComboBox>(a.page, "Privacy"), int(Privacy::Masked));
        QCOMPARE(a.page.choices().privacy, Privacy::Masked);
        choose(named<QComboBox>(a.page, "Start from"), int(Template::Everything));
        QCOMPARE(a.page.choices().start, Template::Everything);
        QVERIFY(a.ids().contains("contents"));
        QTest::keyClicks(named<QLineEdit>(a.page, "Title"), "Spring");
        QTRY_COMPARE(a.page.choices().title, "Spring");
        QTest::keyClicks(named<QLineEdit>(a.page, "Author"), "Anna");
        QTRY_COMPARE(a.page.choices().author, "Anna");
        QVERIFY(!a.names.contains(QString()));
    }

    void everythingIsPrintedOnlyAfterAQuestion()
    {
        Answered a;
        auto *privacy = named<QComboBox>(a.page, "Privacy");
        answer("Cancel");
        choose(privacy, int(Privacy::None));
        QCOMPARE(a.page.choices().privacy, Privacy::Personal);
        QCOMPARE(privacy->currentIndex(), 0);
        answer("Print everything");
        choose(privacy, int(Privacy::None));
        QCOMPARE(a.page.choices().privacy, Privacy::None);
    }

    void beforeAnExportPrivacyIsShownAndCanBeChanged()
    {
        const auto report = makeReport();
        pages::ExportDialog dialog("Export the report as PDF", *report, {});
        dialog.show();
        QSignalSpy chosen(&dialog, &pages::ExportDialog::privacyChosen);
        QPushButton *go = button(dialog, "Choose a file…");
        QVERIFY(go->isEnabled());
        const auto choices = dialog.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 3);
        QVERIFY(choices[0]->isChecked());
        const auto says = [&](const QString &text) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *one) { return one->text().contains(text); });
        };
        QVERIFY(says(report->privacyNote));
        choices[1]->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!go->isEnabled()); // not before the report is made with it
        dialog.setReport(*report); // one of the earlier choice does not count
        QVERIFY(!go->isEnabled());
        Layout masked;
        masked.privacy = Privacy::Masked;
        dialog.setReport(*makeReport(masked));
        QVERIFY(go->isEnabled());
        answer("Cancel");
        choices[2]->click();
        QVERIFY(choices[1]->isChecked());
        QCOMPARE(chosen.size(), 1);
    }

    void missingGlyphsAreToldOnThePage()
    {
        Answered a;
        const auto strip = [&] {
            for (QLabel *label : a.page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains("U+E123"))
                    return true;
            }
            return false;
        };
        QVERIFY(!strip());
        Report report = *makeReport();
        base(report.blocks[0]).note = QStringLiteral("\uE123");
        a.page.setReport(std::make_shared<const Report>(report));
        QVERIFY(strip());
    }

    void pagesAreDrawnWhenTheyComeIntoSight()
    {
        pages::ReportPage page;
        page.resize(1192, 728);
        page.show();
        page.setReport(makeReport());
        auto *preview = page.findChild<reportdrawing::PagePreview *>();
        QCOMPARE(preview->currentPage(), 0);
        QTest::qWait(200);
        const QImage first = preview->viewport()->grab().toImage();
        QTest::keyClick(preview, Qt::Key_End);
        QVERIFY(preview->currentPage() > 0);
        QTest::qWait(200);
        QVERIFY(preview->viewport()->grab().toImage() != first);
    }

    void everyControlHasAName()
    {
        pages::ReportPage page;
        page.setReport(makeReport());
        page.show();
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QListWidget *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QPlainTextEdit *>(widget)) {
                auto *text = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (text && !text->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
