// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/responseview.h"

#include "models/report/responsecharts.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/columnpicker.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/studyparts.h"

namespace clientele::pages {

using style::px;

namespace {

constexpr int chartHeight = 280;
constexpr int twoColumns = 760;
constexpr int tallLine = 22; // of an estimate
constexpr double shares[] = {0.1, 0.2, 0.3, 0.5, 1.0};

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent), m_response(new QComboBox(this)), m_columnsButton(new QPushButton(this)),
      m_picker(new ColumnPicker(this)), m_report(new QPushButton(tr("Add to report"), this)),
      m_share(new QComboBox(this)), m_save(new QPushButton(tr("Save list…"), this)), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_message(new charts::MessagePanel(this)),
      m_inspector(new SentencesPanel(tr("Who accepts an offer")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    makeOptions(layout);
    makePage(layout);
    makeSaving();
    connect(m_message, &charts::MessagePanel::retryRequested, this, &ResponseView::retryRequested);
    setEmpty(tr("Nothing is open. Open a file or a sample to see who accepts an offer."));
}

ResponseView::~ResponseView()
{
    if (m_inspector && !m_inspector->parent()) // nobody has placed it
        delete m_inspector;
}

QWidget *ResponseView::inspector() const
{
    return m_inspector;
}

void ResponseView::makeOptions(QVBoxLayout *layout)
{
    auto *options = new QWidget(this);
    auto *flow = new FlowLayout(options);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    QLabel *label = textLabel(tr("&Accepted says"), options, QStringLiteral("2"));
    label->setMinimumHeight(px(28));
    label->setBuddy(m_response);
    m_response->setAccessibleName(tr("Column that says who accepted"));
    m_response->setMaximumWidth(px(240));
    m_response->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_columnsButton->setProperty("opens", QStringLiteral("menu"));
    flow->addWidget(label);
    flow->addWidget(m_response);
    flow->addWidget(m_columnsButton);
    flow->addWidget(m_report);
    layout->addWidget(options);
    connect(m_response, &QComboBox::activated, this, [this] {
        if (m_response->currentText() == m_chosen.response)
            return;
        m_chosen.response = m_response->currentText();
        m_chosen.columns.clear(); // those that suit it
        Q_EMIT requested(m_chosen);
    });
    connect(m_columnsButton, &QPushButton::clicked, this, [this] { m_picker->popUpUnder(m_columnsButton); });
    connect(m_picker, &ColumnPicker::picked, this, [this](const QStringList &columns) {
        m_chosen.columns = columns;
        Q_EMIT requested(m_chosen);
    });
    connect(m_report, &QPushButton::clicked, this, &ResponseView::addToReportRequested);
}

void ResponseView::makePage(QVBoxLayout *layout)
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
    m_advice = new WordsCard(page);
    for (int i = 0; i < 3; ++i) {
        auto *frame = new charts::ChartFrame(page);
        frame->setMinimumHeight(px(chartHeight));
        connect(frame, &charts::ChartFrame::addToReportRequested, this, &ResponseView::addToReportRequested);
        connect(frame, &charts::ChartFrame::cancelRequested, this, &ResponseView::cancelRequested);
        connect(frame, &charts::ChartFrame::retryRequested, this, &ResponseView::retryRequested);
        m_frames.push_back(frame);
        m_tables.push_back(new StudyTableCard(page));
    }
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void ResponseView::makeSaving()
{
    m_share->setAccessibleName(tr("How many customers the list has"));
    for (const double share : shares)
        m_share->addItem(share == 1 ? tr("All customers") : tr("The best %1").arg(Format().percent(share)), share);
    m_share->setCurrentIndex(1);
    m_save->setToolTip(tr("Writes the customers of highest chance as CSV, for a mailing"));
    m_tables[2]->addButton(m_share);
    m_tables[2]->addButton(m_save);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_share->currentData().toDouble()); });
}

void ResponseView::arrange()
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
    const Part parts[] = {{m_words, true},      {m_advice, true},     {m_frames[0], true},  {m_frames[1], false},
                          {m_frames[2], false}, {m_tables[2], false}, {m_tables[0], false}, {m_tables[1], true}};
    int place = 0;
    for (const Part &part : parts) {
        m_grid->removeWidget(part.widget);
        if (part.isWide && place % columns != 0)
            ++place;
        m_grid->addWidget(part.widget, place / columns, place % columns, 1, part.isWide ? columns : 1);
        place += part.isWide ? columns : 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ResponseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResponseView::setChoices(const query::ResponseChoices &choices, const query::ResponseRequest &chosen)
{
    m_chosen = chosen;
    const QSignalBlocker quiet(m_response);
    m_response->clear();
    m_response->addItems(choices.responses);
    m_response->setCurrentText(chosen.response);
    m_response->setEnabled(true);
    m_picker->setColumns(choices.columns, chosen.columns);
    m_columnsButton->setEnabled(true);
    m_columnsButton->setText(
        tr("explained by %Ln column(s)", "a button that opens the list of columns", int(chosen.columns.size())));
}

void ResponseView::setStudy(const std::shared_ptr<const query::ResponseStudy> &study,
                            const report::StudyTable &customers, const QString &consent, const Format &format)
{
    const query::ResponseWords words(*study, format);
    const report::ResponseCharts charts(*study, format);
    std::vector<query::Statement> more = words.differences();
    more.push_back(words.fit());
    more.push_back(words.calibration());
    m_words->setWords(words.headline(), more, words.notes());
    m_advice->setWords(words.recommendation(), {words.lift()}, {words.caution()});
    const report::Chart all[] = {charts.odds(), charts.lift(), charts.calibration()};
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        m_frames[i]->setFormat(format);
        m_frames[i]->setChart(all[i]);
    }
    const int lines = int(report::base(all[0]).categories.size());
    m_frames[0]->setFixedHeight(px(std::max(chartHeight, 110 + tallLine * lines)));
    m_tables[0]->setTable(charts.fitTable(), format);
    m_tables[1]->setTable(charts.oddsTable(), format);
    m_tables[2]->setTable(customers, format);
    m_inspector->setSentences(
        {tr("An odds ratio above 1 goes with accepting, below 1 against it; an interval that holds 1 may be chance."),
         tr("Numbers are compared per standard deviation, so that columns of different units stand side by side."),
         consent.isEmpty() ? tr("The data has no column that says who agreed to get mail: check that before you write.")
                           : tr("Lists leave out who did not agree to get mail: “%1” says so.").arg(consent)});
    m_report->setEnabled(true);
    m_save->setEnabled(true);
    m_stack->setCurrentWidget(m_scroll);
}

void ResponseView::setEmpty(const QString &sentence)
{
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    m_report->setEnabled(false);
    m_response->clear();
    m_response->setEnabled(false);
    m_columnsButton->setEnabled(false);
    m_columnsButton->setText(tr("Columns"));
    m_inspector->setSentences({tr("A column of yes and no says who accepted an offer. The view shows what goes with "
                                  "accepting, how sure that is, and whom to write to first.")});
}

void ResponseView::setFailed(const Error &error)
{
    m_message->showError(error);
    m_stack->setCurrentWidget(m_message);
    m_report->setEnabled(false);
    m_save->setEnabled(false);
}

void ResponseView::setLoading(bool loading)
{
    for (charts::ChartFrame *frame : m_frames)
        frame->setLoading(loading);
}

} // namespace clientele::pages
