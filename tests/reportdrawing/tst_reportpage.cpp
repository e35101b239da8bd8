// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../report/handmade.h"
#include "models/report/agecharts.h"
#include "widgets/pages/reportpage.h"
#include "widgets/report/pagepreview.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace clientele;
using namespace clientele::report;

class TestReportPage : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Report> makeReport(const Arrangement &arrangement = {})
    {
        std::vector<handmade::Customer> customers;
        for (int i = 0; i < 300; ++i)
            customers.push_back({20.0 + (i * 7) % 38, QStringLiteral("North,South,West,East").split(',')[i % 4],
                                 100.0 + (i * 31) % 500, 5.0 + i % 20});
        const query::AgeRegionStudy study = handmade::study(customers);
        Report report;
        report.title = "Purchases by age group and region";
        report.privacyNote = "Personal columns are left out (user_id).";
        report.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        Cover cover;
        cover.id = "cover";
        cover.title = "Cover";
        cover.facts = {{"Source", "customers.csv"}};
        report.blocks.emplace_back(cover);
        for (const Chart &chart : ageCharts({study, study, true}, {}, Format(QLocale::c()))) {
            ChartBlock block;
            block.id = base(chart).id;
            block.title = base(chart).title;
            block.chart = chart;
            report.blocks.emplace_back(block);
        }
        return std::make_shared<const Report>(arranged(report, arrangement));
    }

    static QPushButton *button(QWidget &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void withoutAReportThePageSaysWhatToDo()
    {
        pages::ReportPage page;
        page.resize(1192, 728);
        page.show();
        QVERIFY(!button(page, "Share report")->isEnabled());
        QVERIFY(!page.findChild<QListWidget *>()->isVisible());
        page.setReport(makeReport());
        QVERIFY(button(page, "Share report")->isEnabled());
        QTRY_VERIFY(page.findChild<QListWidget *>()->isVisible());
        page.setReport(nullptr);
        QVERIFY(!button(page, "Export PDF…")->isEnabled());
    }

    void partsAreMovedAndTakenOut()
    {
        pages::ReportPage page;
        page.resize(1192, 728);
        page.show();
        page.setReport(makeReport());
        QSignalSpy changed(&page, &pages::ReportPage::optionsChanged);
        auto *list = page.findChild<QListWidget *>();
        QCOMPARE(list->count(), 7);
        list->setCurrentRow(2);
        const QString id = list->item(2)->data(Qt::UserRole).toString();
        QTest::mouseClick(button(page, "Up"), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.options().arrangement.order.indexOf(id), 1);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(page.options().arrangement.removed, QStringList{"cover"});
        page.setReport(makeReport(page.options().arrangement));
        QCOMPARE(list->count(), 7);
        QCOMPARE(list->item(6)->checkState(), Qt::Unchecked);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), id);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), id);
        for (int row = 0; row < 6; ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(page.options().arrangement.removed.size() < 7); // something stays
    }

    void everythingIsPrintedOnlyAfterAQuestion()
    {
        pages::ReportPage page;
        page.show();
        page.setReport(makeReport());
        QComboBox *privacy = nullptr;
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == "Privacy")
                privacy = box;
        }
        QVERIFY(privacy);
        const auto choose = [&](const QString &answer) {
            QTimer::singleShot(0, this, [answer] {
                auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(question);
                for (QAbstractButton *one : question->buttons()) {
                    if (one->text().remove('&') == answer)
                        one->click();
                }
            });
            privacy->setCurrentIndex(2);
            Q_EMIT privacy->activated(2);
        };
        choose("Cancel");
        QCOMPARE(page.options().privacy, Privacy::Personal);
        QCOMPARE(privacy->currentIndex(), 0);
        choose("Print everything");
        QCOMPARE(page.options().privacy, Privacy::None);
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
        if (qEnvironmentVariableIsSet("CLIENTELE_KEEP_PDF")) {
            QTest::keyClick(preview, Qt::Key_Home);
            QTest::qWait(300);
            page.grab().save(qEnvironmentVariable("CLIENTELE_KEEP_PDF") + "/reportpage.png");
        }
    }

    void everyControlHasAName()
    {
        pages::ReportPage page;
        page.setReport(makeReport());
        page.show();
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QListWidget *>(widget)) {
                auto *text = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (text && !text->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
