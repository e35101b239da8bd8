// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/compareview.h"

#include "models/report/comparisoncharts.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/studyparts.h"

namespace clientele::pages {

using style::px;

namespace {

constexpr int chartHeight = 280;
constexpr int twoColumns = 760;

void fill(QComboBox *box, const QStringList &names, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(names);
    if (!chosen.isEmpty() && !names.contains(chosen))
        box->addItem(chosen);
    box->setCurrentText(chosen);
    box->setEnabled(box->count() > 0);
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent), m_value(new QComboBox(this)), m_by(new QComboBox(this)), m_adjustment(new QComboBox(this)),
      m_report(new QPushButton(tr("Add to report"), this)), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_grid(nullptr), m_words(nullptr), m_groups(nullptr), m_pairs(nullptr),
      m_message(new charts::MessagePanel(this)), m_inspector(new SentencesPanel(tr("Comparing groups")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    makeOptions(layout);
    makePage(layout);
    m_inspector->setSentences(
        {tr("Choose a measure and a column of groups. What differs stands in words above; the figures behind it "
            "below."),
         tr("A test says whether chance explains the difference; the effect size says how large it is."),
         tr("A click on a group selects its customers in every chart.")});
    connect(m_message, &charts::MessagePanel::retryRequested, this, &CompareView::retryRequested);
    setEmpty(tr("Nothing is open. Open a file or a sample to compare groups of customers."));
}

CompareView::~CompareView()
{
    if (m_inspector && !m_inspector->parent()) // nobody has placed it
        delete m_inspector;
}

QWidget *CompareView::inspector() const
{
    return m_inspector;
}

void CompareView::makeOptions(QVBoxLayout *layout)
{
    auto *options = new QWidget(this);
    auto *flow = new FlowLayout(options);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    const auto add = [&](const QString &text, QComboBox *box) {
        QLabel *label = textLabel(text, options, QStringLiteral("2"));
        label->setBuddy(box);
        label->setMinimumHeight(px(28));
        box->setMaximumWidth(px(220));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        flow->addWidget(label);
        flow->addWidget(box);
        connect(box, &QComboBox::activated, this, &CompareView::choose);
    };
    add(tr("&Measure"), m_value);
    add(tr("by &groups of"), m_by);
    add(tr("&Pairs adjusted by"), m_adjustment);
    for (const stats::Adjustment one : stats::adjustments)
        m_adjustment->addItem(query::adjustmentName(one), int(one));
    flow->addWidget(m_report);
    layout->addWidget(options);
    connect(m_report, &QPushButton::clicked, this, &CompareView::addToReportRequested);
}

charts::ChartFrame *CompareView::makeFrame()
{
    auto *frame = new charts::ChartFrame(m_scroll->widget());
    frame->setMinimumHeight(px(chartHeight));
    connect(frame, &charts::ChartFrame::marksActivated, this, &CompareView::filtersRequested);
    connect(frame, &charts::ChartFrame::addToReportRequested, this, &CompareView::addToReportRequested);
    connect(frame, &charts::ChartFrame::cancelRequested, this, &CompareView::cancelRequested);
    connect(frame, &charts::ChartFrame::retryRequested, this, &CompareView::retryRequested);
    return frame;
}

void CompareView::makePage(QVBoxLayout *layout)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    m_scroll->setWidget(page);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(8));
    m_words = new WordsCard(page);
    m_groups = makeFrame();
    m_pairs = makeFrame();
    for (int i = 0; i < 4; ++i)
        m_tables.push_back(new StudyTableCard(page));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void CompareView::arrange()
{
    const int columns = width() >= px(twoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    struct Part
    {
        QWidget *widget;
        bool isWide;
    };
    const Part parts[] = {{m_words, true},      {m_groups, !m_hasPairs}, {m_pairs, false},   {m_tables[0], false},
                          {m_tables[2], false}, {m_tables[1], true},     {m_tables[3], true}};
    int place = 0;
    for (const Part &part : parts) {
        m_grid->removeWidget(part.widget);
        if (part.widget == m_pairs && !m_hasPairs)
            continue;
        m_grid->addWidget(part.widget, place / columns, place % columns, 1, part.isWide ? columns : 1);
        place += part.isWide ? columns : 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CompareView::setChoices(const query::ComparisonChoices &choices, const query::ComparisonRequest &chosen)
{
    m_chosen = chosen;
    fill(m_value, choices.values, chosen.value);
    fill(m_by, choices.groups, chosen.by);
    m_adjustment->setCurrentIndex(m_adjustment->findData(int(chosen.adjustment)));
}

void CompareView::choose()
{
    query::ComparisonRequest request = m_chosen;
    request.value = m_value->currentText();
    request.by = m_by->currentText();
    request.adjustment = stats::Adjustment(m_adjustment->currentData().toInt());
    if (request == m_chosen)
        return;
    m_chosen = request;
    Q_EMIT requested(request);
}

void CompareView::setStudy(const std::shared_ptr<const query::ComparisonStudy> &study, const Format &format)
{
    const query::ComparisonWords words(*study, format);
    m_report->setEnabled(true);
    if (const QString why = words.empty(); !why.isEmpty()) {
        m_message->showEmpty((QStringList(why) << words.notes()).join(QLatin1Char('\n')));
        m_stack->setCurrentWidget(m_message);
        return;
    }
    const report::ComparisonCharts charts(*study, format);
    m_words->setWords(words.headline(), {words.range(), words.verdict(), words.proposalStatement()}, words.notes());
    m_groups->setFormat(format);
    m_groups->setChart(charts.groups());
    const auto pairs = charts.pairs();
    m_hasPairs = pairs.has_value();
    m_pairs->setVisible(m_hasPairs);
    if (pairs) {
        m_pairs->setFormat(format);
        m_pairs->setChart(*pairs);
    }
    const report::StudyTable tables[] = {charts.groupTable(), charts.testTable(), charts.assumptionTable(),
                                         charts.pairTable()};
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setTable(tables[i], format);
    m_stack->setCurrentWidget(m_scroll);
    m_columns = 0;
    arrange();
}

void CompareView::setEmpty(const QString &sentence)
{
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    m_report->setEnabled(false);
    fill(m_value, {}, {});
    fill(m_by, {}, {});
}

void CompareView::setFailed(const Error &error)
{
    m_message->showError(error);
    m_stack->setCurrentWidget(m_message);
    m_report->setEnabled(false);
}

void CompareView::setLoading(bool loading)
{
    for (charts::ChartFrame *frame : {m_groups, m_pairs})
        frame->setLoading(loading);
}

void CompareView::setSelection(const query::FilterSet &filters)
{
    m_groups->setSelection(filters);
}

} // namespace clientele::pages
