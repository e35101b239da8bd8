// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/describeview.h"

#include "widgets/charts/chartframe.h"
#include "widgets/charts/elidedlabel.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/figuretableview.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/outlierscard.h"
#include "widgets/pages/parts.h"

#include <QButtonGroup>

namespace clientele::pages {

using style::px;

namespace {

constexpr int leastCard = 280; // wide enough for a title of two lines
constexpr int leastChart = 320;
constexpr int mostRowsInSight = 12;

/// The words above a chart answer, too.
void offerHeadline(const charts::ChartFrame *frame, const std::vector<query::Figure> &figures)
{
    for (auto *label : frame->findChildren<charts::ElidedLabel *>())
        charts::offerFigures(label, figures);
}

} // namespace

DescribeView::DescribeView(QWidget *parent) : QWidget(parent), m_inspector(new QWidget)
{
    m_inspector->setAccessibleName(tr("Inspector"));
    m_inspected = new QVBoxLayout(m_inspector);
    m_inspected->setContentsMargins(px(16), px(12), px(16), px(16));
    m_inspected->setSpacing(px(8));
    charts::offerGroup(m_inspector);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    makeOptions();
    layout->addWidget(m_options);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    makePage();
    m_message = new charts::MessagePanel(this);
    m_stack->addWidget(m_message);
    connect(m_message, &charts::MessagePanel::retryRequested, this, &DescribeView::retryRequested);
    setEmpty(tr("Nothing is open. Open a file or a sample to see what its columns hold."));
}

DescribeView::~DescribeView()
{
    if (m_inspector && !m_inspector->parent()) // nobody has placed it
        delete m_inspector;
}

void DescribeView::makeOptions()
{
    m_options = new QWidget(this);
    auto *flow = new FlowLayout(m_options);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    auto *label = textLabel(tr("&By group"), m_options, QStringLiteral("2"));
    m_by = new QComboBox(m_options);
    m_by->setAccessibleName(tr("Column to group by"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(16);
    label->setBuddy(m_by);
    auto *detail = new QWidget(m_options);
    auto *segments = new QHBoxLayout(detail);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    m_detail = new QButtonGroup(this);
    for (const bool all : {false, true}) {
        auto *button = new QPushButton(all ? tr("All figures") : tr("Main figures"), detail);
        button->setCheckable(true);
        button->setChecked(!all);
        button->setProperty("segment", all ? QStringLiteral("last") : QStringLiteral("first"));
        m_detail->addButton(button, all ? 1 : 0);
        segments->addWidget(button);
    }
    QPushButton *report = linkButton(tr("Add to report"), m_options);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_by, detail, report})
        flow->addWidget(widget);
    connect(m_by, &QComboBox::activated, this, [this] { Q_EMIT byChanged(m_by->currentData().toString()); });
    connect(m_detail, &QButtonGroup::idClicked, this, &DescribeView::fillTable);
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT addToReportRequested(request()); });
}

charts::ChartFrame *DescribeView::makeFrame()
{
    auto *frame = new charts::ChartFrame(m_page);
    connect(frame, &charts::ChartFrame::marksActivated, this, &DescribeView::marksActivated);
    connect(frame, &charts::ChartFrame::cleared, this, &DescribeView::filtersCleared);
    connect(frame, &charts::ChartFrame::cancelRequested, this, &DescribeView::cancelRequested);
    connect(frame, &charts::ChartFrame::retryRequested, this, &DescribeView::retryRequested);
    connect(frame, &charts::ChartFrame::addToReportRequested, this, [this] { Q_EMIT addToReportRequested(request()); });
    connect(frame, &charts::ChartFrame::noteRequested, this, [this] { Q_EMIT noteRequested(request()); });
    return frame;
}

void DescribeView::makePage()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_whoTitle = cardTitle(tr("Demographics at a glance"), m_page);
    layout->addWidget(m_whoTitle);
    m_whoGrid = new QGridLayout;
    m_whoGrid->setSpacing(px(8));
    layout->addLayout(m_whoGrid);
    QFrame *table = card(m_page);
    auto *inTable = new QVBoxLayout(table);
    inTable->setContentsMargins(px(12), px(8), px(12), px(8));
    inTable->setSpacing(px(6));
    m_tableTitle = cardTitle({}, table);
    inTable->addWidget(m_tableTitle);
    m_table = new FigureTableView(tr("Figures of the columns"), table);
    m_table->setVisibleRows(mostRowsInSight);
    inTable->addWidget(m_table);
    layout->addWidget(table);
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(px(8));
    m_spread = makeFrame();
    m_groups = makeFrame();
    layout->addLayout(m_chartGrid);
    m_outliers = new OutliersCard(m_page);
    m_outliers->hide();
    layout->addWidget(m_outliers);
    layout->addStretch();
    m_scroll->setWidget(m_page);
    m_stack->addWidget(m_scroll);
    connect(m_table, &FigureTableView::rowChosen, this, &DescribeView::chooseRow);
    connect(m_outliers, &OutliersCard::otherChosen, this, &DescribeView::otherChosen);
    connect(m_outliers, &OutliersCard::stepRequested, this, &DescribeView::stepRequested);
    connect(m_outliers, &OutliersCard::addToReportRequested, this, [this] {
        Q_EMIT addToReportRequested({QStringLiteral("outliers"),
                                     {{QStringLiteral("column"), {column()}},
                                      {QStringLiteral("other"), {m_outliers->otherBox()->currentData().toString()}}}});
    });
}

void DescribeView::setColumns(const QStringList &groups, const QStringList &numbers)
{
    const QString chosen = m_by->currentData().toString();
    m_by->clear();
    m_by->addItem(tr("All rows together"), QString());
    for (const QString &name : groups)
        m_by->addItem(name, name);
    setBy(chosen);
    m_outliers->setColumns(numbers);
}

void DescribeView::setBy(const QString &by)
{
    m_by->setCurrentIndex(std::max(0, m_by->findData(by)));
}

void DescribeView::setStudy(std::shared_ptr<const query::DescribeStudy> study, const Format &format)
{
    m_study = std::move(study);
    m_format = format;
    setBy(m_study->by);
    std::vector<report::Chart> charts = report::demographicCharts(*m_study, format);
    while (m_who.size() > charts.size()) {
        delete m_who.back();
        m_who.pop_back();
    }
    while (m_who.size() < charts.size())
        m_who.push_back(makeFrame());
    for (std::size_t i = 0; i < charts.size(); ++i) {
        m_who[i]->setFormat(format);
        m_who[i]->setSelection(m_selection);
        m_who[i]->setChart(charts[i]);
        offerHeadline(m_who[i], report::demographicFigures(*m_study, i, format));
    }
    m_whoTitle->setVisible(!charts.empty());
    fillTable();
    m_stack->setCurrentWidget(m_scroll);
    m_options->setEnabled(true);
    arrange();
}

void DescribeView::fillTable()
{
    if (!m_study)
        return;
    const auto detail = m_detail->checkedId() == 1 ? report::DescriptionDetail::All : report::DescriptionDetail::Main;
    m_table->setTable(report::descriptionTable(m_study, detail, m_format), m_format);
    const int columns = m_study->groups.empty() ? 0 : int(m_study->groups.front().columns.size());
    const QString rows = m_format.integer(qint64(m_study->rows));
    m_tableTitle->setText(
        m_study->by.isEmpty()
            ? tr("What %Ln column(s) hold in %1 rows", nullptr, columns).arg(rows)
            : tr("What %Ln column(s) hold in %1 rows, by %2", nullptr, columns).arg(rows, m_study->by));
    markRow();
}

void DescribeView::setColumn(std::shared_ptr<const query::ColumnStudy> study, const Format &format)
{
    m_column = std::move(study);
    m_format = format;
    m_spread->setFormat(format);
    m_spread->setSelection(m_selection);
    m_spread->setChart(report::spreadChart(*m_column, format));
    offerHeadline(m_spread, report::spreadFigures(*m_column, format));
    const auto groups = report::groupChart(*m_column, format);
    if (groups) {
        m_groups->setFormat(format);
        m_groups->setSelection(m_selection);
        m_groups->setChart(*groups);
    }
    m_groups->setVisible(groups.has_value());
    markRow();
    fillInspector();
    arrange();
}

void DescribeView::setOutliers(std::shared_ptr<const query::OutlierStudy> study, const Format &format)
{
    m_outliers->setStudy(std::move(study), format);
}

void DescribeView::setSelection(const query::FilterSet &filters)
{
    m_selection = filters;
    for (charts::ChartFrame *frame : m_who)
        frame->setSelection(filters);
    m_spread->setSelection(filters);
    m_groups->setSelection(filters);
}

void DescribeView::setEmpty(const QString &sentence)
{
    m_study.reset();
    m_column.reset();
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    m_options->setEnabled(false);
    explainView();
}

void DescribeView::setFailed(const Error &error)
{
    m_study.reset();
    m_column.reset();
    m_message->showError(error);
    m_stack->setCurrentWidget(m_message);
    m_options->setEnabled(true); // another group may do
    explainView();
}

void DescribeView::setLoading(bool loading)
{
    for (charts::ChartFrame *frame : m_who)
        frame->setLoading(loading);
    if (m_spread->chart())
        m_spread->setLoading(loading);
    if (m_groups->chart())
        m_groups->setLoading(loading);
    if (loading && !m_study) {
        m_message->showEmpty(tr("Counting…"));
        m_stack->setCurrentWidget(m_message);
    }
}

void DescribeView::setProgress(double fraction)
{
    for (charts::ChartFrame *frame : m_who)
        frame->setProgress(fraction);
}

void DescribeView::showOutliers()
{
    m_scroll->ensureWidgetVisible(m_outliers);
}

void DescribeView::chooseRow(int row)
{
    const QString name = report::columnOfRow(m_table->table(), std::size_t(row));
    if (!name.isEmpty() && name != column())
        Q_EMIT columnChosen(name);
}

void DescribeView::markRow()
{
    const auto &rows = m_table->table().table.rows;
    int chosen = -1;
    for (std::size_t row = 0; row < rows.size() && chosen < 0; ++row) {
        if (m_column && rows[row].front().toString() == column())
            chosen = int(row);
    }
    m_table->setChosenRow(chosen);
}

query::StudyRequest DescribeView::request() const
{
    query::StudyRequest request{QStringLiteral("description"), {}};
    if (const QString by = m_by->currentData().toString(); !by.isEmpty())
        request.choices.insert(QStringLiteral("by"), {by});
    if (m_column)
        request.choices.insert(QStringLiteral("columns"), {column()});
    return request;
}

void DescribeView::explainView()
{
    clear(m_inspected);
    m_inspected->addWidget(cardTitle(tr("What the columns hold"), m_inspector));
    for (const QString &sentence :
         {tr("The cards say who the customers are; the table has the figures of every column."),
          tr("Click a row to see how its values are spread, and which of them are outliers."),
          tr("Choose a group to compare the columns between its values.")}) {
        QLabel *label = textLabel(sentence, m_inspector, QStringLiteral("2"));
        label->setWordWrap(true);
        m_inspected->addWidget(label);
    }
    m_inspected->addStretch();
}

void DescribeView::fillInspector()
{
    clear(m_inspected);
    m_inspected->addWidget(cardTitle(column(), m_inspector));
    QLabel *finding = textLabel(report::spreadTitle(*m_column, m_format), m_inspector);
    finding->setWordWrap(true);
    const std::vector<report::NamedFigure> figures = report::columnFigures(*m_column, m_format);
    std::vector<query::Figure> all;
    for (const report::NamedFigure &one : figures)
        all.push_back(one.figure);
    if (!all.empty())
        charts::offerFigures(finding, all);
    m_inspected->addWidget(finding);
    m_inspected->addWidget(hairline(m_inspector));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const report::NamedFigure &one : figures) {
        QLabel *name = textLabel(one.name, m_inspector, QStringLiteral("2"));
        name->setWordWrap(true);
        name->setToolTip(one.tip);
        QLabel *value = textLabel(one.value, m_inspector);
        charts::offerFigure(value, one.figure);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    m_inspected->addLayout(grid);
    m_inspected->addStretch();
}

void DescribeView::arrange()
{
    const int width = std::max(1, m_scroll->viewport()->width());
    const int fitting = std::clamp(width / px(leastCard), 1, 4);
    const int cards = fitting == 3 && m_who.size() == 4 ? 2 : fitting; // no row of one
    while (m_whoGrid->count() > 0)
        delete m_whoGrid->takeAt(0);
    for (std::size_t i = 0; i < m_who.size(); ++i) {
        m_who[i]->setMinimumHeight(px(240));
        m_who[i]->setMaximumHeight(px(240));
        m_whoGrid->addWidget(m_who[i], int(i) / cards, int(i) % cards);
        m_who[i]->show();
    }
    for (int column = 0; column < 4; ++column)
        m_whoGrid->setColumnStretch(column, column < std::min(cards, int(m_who.size())) ? 1 : 0);
    const bool two = width >= 2 * px(leastChart);
    while (m_chartGrid->count() > 0)
        delete m_chartGrid->takeAt(0);
    m_chartGrid->addWidget(m_spread, 0, 0);
    m_chartGrid->addWidget(m_groups, two ? 0 : 1, two ? 1 : 0);
    for (charts::ChartFrame *frame : {m_spread, m_groups})
        frame->setFixedHeight(px(296));
    m_chartGrid->setColumnStretch(0, 1);
    m_chartGrid->setColumnStretch(1, two && !m_groups->isHidden() ? 1 : 0);
    m_spread->setVisible(m_column != nullptr);
}

void DescribeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace clientele::pages
