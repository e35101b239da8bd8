// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/proposalrow.h"
#include "widgets/pages/proposalsview.h"
#include "widgets/style/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace clientele;
using namespace clientele::pages;
using recipe::ColumnRef;
using recipe::Proposal;
using recipe::Step;

namespace {

std::vector<Proposal> proposals()
{
    const ColumnRef income("Income");
    return {
        {"Customer ID is missing in 243,007 rows (22.8 %)",
         243'007,
         recipe::DropMissing{{ColumnRef("Customer ID")}},
         {},
         Proposal::Weight::Problem,
         "Customer ID"},
        {"Income is missing in 24 rows (1.1 %)",
         24,
         recipe::FillMissing{income, recipe::FillWith::Median, {}, {}},
         {recipe::DropMissing{{income}}, recipe::FillMissing{income, recipe::FillWith::Mean, {}, {}}},
         Proposal::Weight::Doubt,
         "Income"},
        {"34,335 rows repeat another row exactly (3.2 %)",
         34'335,
         recipe::DropDuplicates{},
         {},
         Proposal::Weight::Note,
         {}},
    };
}

QPushButton *applyButton(const ProposalRow *row)
{
    return row->findChild<QPushButton *>();
}

QAction *action(const ProposalRow *row, const QString &text)
{
    for (QAction *candidate : row->findChild<QMenu *>()->actions()) {
        if (candidate->text() == text)
            return candidate;
    }
    qFatal("no action %s", qPrintable(text));
}

QString said(const QWidget &view)
{
    QCoreApplication::processEvents(); // new rows are shown with the next turn
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join('\n');
}

// Those that are shown: rows of an earlier state go with the next turn of the event loop.
QList<ProposalRow *> rows(const ProposalsView &view)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return view.findChildren<ProposalRow *>();
}

} // namespace

class TestProposalsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        style::apply(*qApp, style::Appearance::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support).*")); }

    void waitingAndNothingFoundSaySo()
    {
        ProposalsView view(nullptr);
        view.show();
        QVERIFY(said(view).contains("Looking for problems"));
        view.setProposals({});
        QVERIFY(said(view).contains("Nothing found to clean"));
        QVERIFY(rows(view).isEmpty());
    }
    void everyProposalHasItsWeightInWordsAndAppliesWithOneClick()
    {
        ProposalsView view(nullptr);
        view.resize(900, 300);
        view.show();
        view.setProposals(proposals());
        QVERIFY(said(view).contains("3 thing(s) to clean"));
        for (const char *word : {"Problem", "Doubt", "Note", "34,335 rows repeat another row exactly (3.2 %)"})
            QVERIFY2(said(view).contains(word), word);
        QSignalSpy applied(&view, &ProposalsView::applyWanted);
        QPushButton *first = applyButton(rows(view).at(0));
        QCOMPARE(first->text(), QString("Drop rows without Customer ID"));
        QCOMPARE(first->accessibleName(), QString("Apply: Drop rows without Customer ID"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(applied.size(), 1);
        QVERIFY(applied.front().front().value<Step>() == proposals().front().step);
        QTest::mouseClick(first, Qt::LeftButton); // a double click is one step
        QCOMPARE(applied.size(), 1);
    }
    void alternativesAndTheEditorAreInTheMenu()
    {
        ProposalsView view(nullptr);
        view.show();
        view.setProposals(proposals());
        QSignalSpy applied(&view, &ProposalsView::applyWanted);
        QSignalSpy edited(&view, &ProposalsView::editWanted);
        action(rows(view).at(1), "Fill Income with its mean")->trigger();
        QVERIFY(applied.front().front().value<Step>() == proposals().at(1).alternatives.at(1));
        action(rows(view).at(1), "Edit before applying…")->trigger();
        QVERIFY(edited.front().front().value<Step>() == proposals().at(1).step);
    }
    void whatIsKeptStaysHiddenUntilItIsAskedFor()
    {
        ProposalsView view(nullptr);
        view.show();
        view.setProposals(proposals());
        QSignalSpy changed(&view, &ProposalsView::keptChanged);
        connect(&view, &ProposalsView::keptChanged, &view, &ProposalsView::setKept);
        action(rows(view).at(1), "Keep as it is")->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rows(view).size(), 2);
        QCOMPARE(view.kept(), QStringList("fillMissing Income"));
        view.setProposals(proposals()); // found again
        QCOMPARE(rows(view).size(), 2);
        QPushButton *again = nullptr;
        for (QPushButton *candidate : view.findChildren<QPushButton *>()) {
            if (candidate->text().startsWith("Show 1"))
                again = candidate;
        }
        QVERIFY(again && again->isVisible());
        again->click();
        QCOMPARE(rows(view).size(), 3);
        QVERIFY(!again->isVisible());
        view.setKept({"fillMissing Income", "dropMissing Customer ID", "dropDuplicates "});
        QVERIFY(said(view).contains("Nothing found to clean"));
    }
    void narrowViewsPutTheButtonsBelow()
    {
        ProposalsView view(nullptr);
        view.resize(1000, 400);
        view.setProposals(proposals());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto below = [&] {
            const ProposalRow *row = rows(view).at(0);
            const QWidget *button = applyButton(row);
            return button->mapTo(row, QPoint(0, 0)).x() < row->width() / 2;
        };
        QVERIFY(!below());
        view.resize(400, 400);
        QTRY_VERIFY(below());
        for (const ProposalRow *row : rows(view))
            QTRY_VERIFY(row->width() <= view.width());
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (folder.isEmpty())
            QSKIP("CLIENTELE_PICTURES names no folder"); // they are for eyes: what can be checked is checked above
        for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, appearance);
            for (const int width : {900, 420}) {
                ProposalsView view(nullptr);
                view.resize(width, 260);
                view.setProposals(proposals());
                view.show();
                QTest::qWait(50);
                view.grab().save(QStringLiteral("%1/proposals-%2-%3.png")
                                     .arg(folder)
                                     .arg(width)
                                     .arg(appearance == style::Appearance::Dark ? "dark" : "light"));
            }
        }
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(TestProposalsView)
#include "tst_proposalsview.moc"
