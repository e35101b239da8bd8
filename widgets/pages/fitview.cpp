// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/fitview.h"

#include "widgets/charts/chartframe.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/chancecard.h"
#include "widgets/pages/figuretableview.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

namespace clientele::pages {

using style::px;

namespace {

constexpr int leastChart = 320;
constexpr int noFamily = -1;

} // namespace

FitView::FitView(QWidget *parent) : QWidget(parent), m_inspector(new QWidget)
{
    makeInspector();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    makeOptions(layout);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    makePage();
    m_message = new charts::MessagePanel(this);
    m_stack->addWidget(m_message);
    connect(m_message, &charts::MessagePanel::retryRequested, this, &FitView::retryRequested);
    setEmpty(tr("Nothing is open. Open a file or a sample to see which distributions its columns follow."));
}

FitView::~FitView()
{
    if (m_inspector && !m_inspector->parent()) // nobody has placed it
        delete m_inspector;
}

void FitView::makeOptions(QVBoxLayout *layout)
{
    m_options = new QWidget(this);
    auto *flow = new FlowLayout(m_options);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    auto *column = textLabel(tr("C&olumn"), m_options, QStringLiteral("2"));
    m_columns = new QComboBox(m_options);
    m_columns->setAccessibleName(tr("Column of numbers"));
    column->setBuddy(m_columns);
    auto *family = textLabel(tr("Fa&mily"), m_options, QStringLiteral("2"));
    m_families = new QComboBox(m_options);
    m_families->setAccessibleName(tr("Family of distributions"));
    family->setBuddy(m_families);
    for (QComboBox *box : {m_columns, m_families}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    QPushButton *report = linkButton(tr("Add to report"), m_options);
    for (QWidget *widget : std::initializer_list<QWidget *>{column, m_columns, family, m_families, report})
        flow->addWidget(widget);
    layout->addWidget(m_options);
    connect(m_columns, &QComboBox::activated, this, [this] {
        m_isFamilyChosen = false;
        showFits();
        Q_EMIT columnChosen(this->column());
    });
    connect(m_families, &QComboBox::activated, this, [this] {
        const int chosen = m_families->currentData().toInt();
        setFamily(chosen == noFamily ? std::nullopt : std::optional(stats::Family(chosen)));
    });
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT addToReportRequested(request()); });
}

query::StudyRequest FitView::request() const
{
    query::StudyRequest request{QStringLiteral("distribution"), {{QStringLiteral("column"), {column()}}}};
    if (m_family)
        request.choices.insert(QStringLiteral("family"), {QString::fromLatin1(stats::token(*m_family).data())});
    return request;
}

charts::ChartFrame *FitView::makeFrame()
{
    auto *frame = new charts::ChartFrame(m_page);
    connect(frame, &charts::ChartFrame::marksActivated, this, &FitView::marksActivated);
    connect(frame, &charts::ChartFrame::cleared, this, &FitView::filtersCleared);
    connect(frame, &charts::ChartFrame::addToReportRequested, this, [this] { Q_EMIT addToReportRequested(request()); });
    connect(frame, &charts::ChartFrame::noteRequested, this, [this] { Q_EMIT noteRequested(request()); });
    frame->setFixedHeight(px(288));
    return frame;
}

void FitView::makePage()
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
    m_verdict = cardTitle({}, m_page);
    layout->addWidget(m_verdict);
    m_grid = new QGridLayout;
    m_grid->setSpacing(px(8));
    m_histogram = makeFrame();
    m_quantiles = makeFrame();
    layout->addLayout(m_grid);
    m_chance = new ChanceCard(m_page);
    layout->addWidget(m_chance);
    QFrame *families = card(m_page);
    auto *inFamilies = new QVBoxLayout(families);
    inFamilies->setContentsMargins(px(12), px(8), px(12), px(8));
    inFamilies->setSpacing(px(6));
    inFamilies->addWidget(cardTitle(tr("How well each family fits"), families));
    QLabel *hint = textLabel(tr("Fitted by maximum likelihood, best first by AIC. A p-value below 0.05 speaks against "
                                "the family. Click a row to draw it."),
                             families, QStringLiteral("2"));
    hint->setWordWrap(true);
    inFamilies->addWidget(hint);
    m_table = new FigureTableView(tr("Families and how well they fit"), families);
    m_table->setVisibleRows(int(stats::families.size()));
    inFamilies->addWidget(m_table);
    layout->addWidget(families);
    layout->addStretch();
    m_scroll->setWidget(m_page);
    m_stack->addWidget(m_scroll);
    connect(m_chance, &ChanceCard::answered, this, &FitView::showHistogram);
    connect(m_table, &FigureTableView::rowChosen, this, [this](int row) {
        if (const auto found = fits())
            if (const auto family = report::familyOfRow(found, std::size_t(row)))
                setFamily(family);
    });
}

void FitView::makeInspector()
{
    m_inspector->setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(m_inspector);
    layout->setContentsMargins(px(16), px(12), px(16), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(cardTitle(tr("Every column of numbers"), m_inspector));
    m_progress = textLabel({}, m_inspector, QStringLiteral("2"));
    m_bar = new QProgressBar(m_inspector);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(4));
    m_cancel = linkButton(tr("Cancel"), m_inspector);
    layout->addWidget(m_progress);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    m_inspected = new QVBoxLayout;
    m_inspected->setSpacing(px(6));
    layout->addLayout(m_inspected);
    layout->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &FitView::cancelRequested);
    setProgress(0, 0);
}

void FitView::setColumns(const QStringList &names, const query::FilterSet &filters, const Format &format)
{
    const QString chosen = column();
    m_fits.clear();
    m_verdicts.clear();
    m_filters = filters;
    m_format = format;
    m_columns->clear();
    m_columns->addItems(names);
    m_columns->setCurrentIndex(std::max(0, m_columns->findText(chosen)));
    m_histogram->setFormat(format);
    m_quantiles->setFormat(format);
    m_histogram->setSelection(filters);
    m_options->setEnabled(true);
    m_stack->setCurrentWidget(m_scroll);
    showFits();
    fillInspector();
}

void FitView::setColumn(const QString &name)
{
    m_columns->setCurrentIndex(std::max(0, m_columns->findText(name)));
    m_isFamilyChosen = false;
    showFits();
}

void FitView::setFits(const report::FitsPtr &fits)
{
    m_fits.insert(fits->name, fits);
    m_verdicts.insert(fits->name, report::fitVerdict(*fits, m_format));
    if (fits->name == column())
        showFits();
    if (QLabel *words = m_words.value(fits->name))
        words->setText(m_verdicts.value(fits->name));
}

void FitView::setFamily(std::optional<stats::Family> family)
{
    m_family = family;
    m_isFamilyChosen = true;
    m_families->setCurrentIndex(std::max(0, m_families->findData(family ? int(*family) : noFamily)));
    showCharts();
}

void FitView::setProgress(int done, int all)
{
    const bool isWorking = done < all;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_bar, m_cancel})
        widget->setVisible(isWorking);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(done);
    //: of columns
    m_progress->setText(tr("%1 of %2 columns are fitted").arg(m_format.integer(done), m_format.integer(all)));
}

void FitView::setStopped()
{
    setProgress(0, 0);
}

void FitView::fillFamilies()
{
    m_families->clear();
    m_families->addItem(tr("No curve"), noFamily);
    if (const auto found = fits()) {
        for (const query::FamilyFit &one : found->families) {
            if (one.fit)
                m_families->addItem(query::displayName(one.family), int(one.family));
        }
    }
}

void FitView::showFits()
{
    const report::FitsPtr found = fits();
    fillFamilies();
    if (!m_isFamilyChosen || (m_family && (!found || !found->fitOf(*m_family))))
        m_family = found && found->bestFit() ? std::optional(found->bestFit()->family) : std::nullopt;
    m_families->setCurrentIndex(std::max(0, m_families->findData(m_family ? int(*m_family) : noFamily)));
    if (!found) {
        m_verdict->setText(column().isEmpty() ? QString() : tr("Fitting “%1”…").arg(column()));
        m_histogram->setVisible(false);
        m_quantiles->setVisible(false);
        m_chance->setFits(nullptr, m_filters, m_format);
        m_chance->setVisible(false);
        m_table->setTable({}, m_format);
        m_table->parentWidget()->setVisible(false);
        return;
    }
    m_verdict->setText(report::fitVerdict(*found, m_format));
    const report::FigureTable table = report::fitTable(found, m_filters, m_format);
    std::vector<query::Figure> tests; // what the verdict is made of
    for (std::size_t column = 2; table.figure && column < table.table.columns.size(); ++column) {
        if (auto figure = table.figure(0, column))
            tests.push_back(std::move(*figure));
    }
    charts::offerFigures(m_verdict, tests);
    m_table->setTable(table, m_format);
    m_table->parentWidget()->setVisible(true);
    m_histogram->setVisible(true);
    m_quantiles->setVisible(true);
    m_chance->setVisible(true);
    m_chance->setFits(found, m_filters, m_format);
    showCharts();
    arrange();
}

void FitView::showCharts()
{
    const report::FitsPtr found = fits();
    if (!found)
        return;
    m_quantiles->setChart(report::quantileChart(found, m_family, m_format));
    int chosen = -1;
    for (std::size_t row = 0; row < found->families.size() && chosen < 0; ++row) {
        if (m_family && report::familyOfRow(found, row) == m_family)
            chosen = int(row);
    }
    m_table->setChosenRow(chosen);
    m_chance->setFamily(m_family); // draws the histogram with the new area
}

void FitView::showHistogram()
{
    const report::FitsPtr found = fits();
    if (!found)
        return;
    if (m_chance->question().kind == report::ChanceQuestion::Kind::OfTrials && m_chance->answer().value)
        m_histogram->setChart(report::trialsChart(*found, m_chance->question(), m_format));
    else
        m_histogram->setChart(report::fitChart(found, m_family, m_filters, m_format, m_chance->answer().shaded));
}

void FitView::setEmpty(const QString &sentence)
{
    m_fits.clear();
    m_columns->clear();
    m_families->clear();
    m_options->setEnabled(false);
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    setProgress(0, 0);
    fillInspector();
}

void FitView::setFailed(const Error &error)
{
    m_message->showError(error);
    m_stack->setCurrentWidget(m_message);
    setProgress(0, 0);
}

void FitView::fillInspector()
{
    m_words.clear();
    clear(m_inspected);
    for (int i = 0; i < m_columns->count(); ++i) {
        const QString name = m_columns->itemText(i);
        QPushButton *button =
            linkButton(QFontMetrics(style::bodyFont()).elidedText(name, Qt::ElideMiddle, px(208)), m_inspector);
        button->setAccessibleName(name);
        m_inspected->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, name] {
            setColumn(name);
            Q_EMIT columnChosen(name);
        });
        QLabel *words = textLabel(m_verdicts.value(name, tr("Not fitted yet")), m_inspector, QStringLiteral("2"));
        words->setWordWrap(true);
        m_inspected->addWidget(words);
        m_words.insert(name, words);
    }
}

void FitView::arrange()
{
    const bool two = m_scroll->viewport()->width() >= 2 * px(leastChart);
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    m_grid->addWidget(m_histogram, 0, 0);
    m_grid->addWidget(m_quantiles, two ? 0 : 1, two ? 1 : 0);
    m_grid->setColumnStretch(0, two ? 3 : 1);
    m_grid->setColumnStretch(1, two ? 2 : 0);
}

void FitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace clientele::pages
