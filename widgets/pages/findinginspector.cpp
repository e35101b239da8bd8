// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/findinginspector.h"

#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/distributionview.h"
#include "widgets/pages/findingcard.h"
#include "widgets/pages/findingpictureview.h"
#include "widgets/pages/parts.h"

namespace clientele::pages {

using style::px;

FindingInspector::FindingInspector(QWidget *parent)
    : QWidget(parent), m_body(new QVBoxLayout), m_buttons(new QWidget(this))
{
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(16));
    layout->setSpacing(px(8));
    m_body->setSpacing(px(8));
    layout->addLayout(m_body);
    layout->addStretch();
    layout->addWidget(m_buttons);

    auto *buttons = new QGridLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(8));
    QPushButton *show = iconButton(QStringLiteral("eye"), tr("Show me"), m_buttons);
    m_report = new QPushButton(m_buttons);
    auto *dismiss = new QPushButton(tr("Dismiss"), m_buttons);
    dismiss->setToolTip(tr("Take this finding off the list; Undo brings it back"));
    buttons->addWidget(show, 0, 0, 1, 2);
    buttons->addWidget(m_report, 1, 0);
    buttons->addWidget(dismiss, 1, 1);
    connect(show, &QPushButton::clicked, this, &FindingInspector::showMeRequested);
    connect(m_report, &QPushButton::clicked, this, &FindingInspector::addToReportRequested);
    connect(dismiss, &QPushButton::clicked, this, &FindingInspector::dismissRequested);
    charts::offerGroup(this);
    explainPage();
}

void FindingInspector::addSection(const QString &title)
{
    m_body->addWidget(hairline(this));
    m_body->addWidget(cardTitle(title, this));
}

void FindingInspector::addText(const QString &text, const QString &tone)
{
    QLabel *label = textLabel(text, this, tone);
    label->setWordWrap(true);
    m_body->addWidget(label);
}

void FindingInspector::explainPage()
{
    clear(m_body);
    m_buttons->hide();
    m_body->addWidget(cardTitle(tr("What stands out"), this));
    addText(tr("Each card is one finding of this data with its evidence and what to do about it, strongest first."),
            QStringLiteral("2"));
    addText(tr("Tested findings compare a group with all others by a rank test, adjusted for all tests that were made; "
               "described ones count."),
            QStringLiteral("2"));
    addText(tr("Choose a card to see here how we know."), QStringLiteral("2"));
}

void FindingInspector::addDistributions(const insights::Finding &finding, const Format &format, QHBoxLayout *head)
{
    if (!finding.distributions)
        return;
    auto *picture = new DistributionView(this);
    picture->setFinding(finding, format);
    auto *table = new charts::DataTableView(this);
    table->setTable(items::distributionTable(finding, format), format);
    table->setAccessibleName(tr("Distributions as a table"));
    table->setMinimumHeight(px(160));
    offerDistributions(picture, table, finding, format);
    QPushButton *swap = linkButton({}, this);
    const auto choose = [=, this](bool asTable) {
        m_asTable = asTable;
        picture->setVisible(!asTable);
        table->setVisible(asTable);
        swap->setText(asTable ? tr("Show as picture") : tr("Show as table"));
    };
    connect(swap, &QPushButton::clicked, this, [this, choose] { choose(!m_asTable); });
    connect(table, &charts::DataTableView::plotRequested, this, [choose] { choose(false); });
    m_body->addWidget(picture);
    m_body->addWidget(table);
    head->addWidget(swap);
    choose(m_asTable);
}

void FindingInspector::offerDistributions(QWidget *picture, charts::DataTableView *table,
                                          const insights::Finding &finding, const Format &format)
{
    charts::offerFigures(picture, items::statementFigures(finding, format));
    new charts::FigureOffer(table, [table, finding, format](const std::optional<QPoint> &at) {
        const QModelIndex cell = at ? table->indexAt(table->viewport()->mapFrom(table, *at)) : table->currentIndex();
        const auto figure = items::distributionFigure(finding, cell.data(charts::DataTableModel::CategoryRole).toInt(),
                                                      cell.isValid() ? cell.column() : -1, format);
        return figure ? std::vector<query::Figure>{*figure} : std::vector<query::Figure>();
    });
}

void FindingInspector::present(const insights::Finding &finding, bool inReport, const Format &format)
{
    clear(m_body);
    m_body->addWidget(cardTitle(tr("How we know"), this));
    addText(items::comparisonText(finding), QStringLiteral("2"));
    auto *tags = new QHBoxLayout;
    tags->addWidget(kindTag(finding.kind, this));
    tags->addStretch();
    m_body->addLayout(tags);
    addDistributions(finding, format, tags);
    m_body->addWidget(hairline(this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    fillRows(grid, items::evidenceDetails(finding, format), items::evidenceDetailFigures(finding, format), this);
    m_body->addLayout(grid);

    if (!finding.reasons.empty()) {
        addSection(tr("Likely reasons"));
        auto *reasons = new QGridLayout;
        reasons->setHorizontalSpacing(px(8));
        reasons->setVerticalSpacing(px(3));
        reasons->setColumnStretch(0, 1);
        items::TextRows rows;
        std::vector<items::Figures> figures;
        for (const insights::Reason &reason : finding.reasons) {
            rows.emplace_back(reason.measure, items::reasonText(reason, format));
            figures.push_back(items::reasonFigures(finding, reason, format));
        }
        fillRows(reasons, rows, figures, this);
        m_body->addLayout(reasons);
        addText(tr("Means of the group and of all. What goes together need not be a cause."), QStringLiteral("2"));
    }
    if (!finding.caution.isEmpty()) {
        addSection(tr("Also consider"));
        addText(finding.caution);
    }
    setInReport(inReport);
    m_buttons->show();
}

void FindingInspector::setInReport(bool inReport)
{
    m_report->setText(inReport ? tr("In report") : tr("Add to report"));
    m_report->setEnabled(!inReport);
    m_report->setToolTip(inReport ? tr("The report has this finding already") : QString());
}

} // namespace clientele::pages
