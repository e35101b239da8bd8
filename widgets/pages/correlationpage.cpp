// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/correlationpage.h"

#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/choosers.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

namespace clientele::pages {

using style::px;

namespace {

constexpr int narrowPage = 756; // of the cards, where they come into one column

} // namespace

CorrelationPage::CorrelationPage(QWidget *parent)
    : QWidget(parent), m_inspector(new CorrelationInspector(this)), m_layout(new QVBoxLayout(this)),
      m_columnList(new items::ColumnListModel(this)), m_cells(new items::CorrelationModel(this))
{
    m_inspector->hide(); // until the window has placed it
    makeHead();
    makeCards();
    connectFrames();
    connect(m_columnList, &items::ColumnListModel::shownChanged, this, [this] {
        QStringList names;
        for (std::size_t i = 0; m_content.columns && i < m_columnList->shown().size(); ++i) {
            if (m_columnList->shown()[i])
                names << m_content.columns->column(i).name();
        }
        Q_EMIT columnsChosen(names);
    });
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &CorrelationPage::restyle);
    restyle();
    setEmpty(tr("Nothing is open. Open a file or a sample to see which columns go together."));
}

CorrelationPage::~CorrelationPage() = default;

void CorrelationPage::makeHead()
{
    m_options = new QWidget(this);
    auto *flow = new FlowLayout(m_options);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    auto *segments = new QWidget(m_options);
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_methods = new QButtonGroup(this);
    const QString names[] = {report::displayName(stats::AssociationKind::Pearson),
                             report::displayName(stats::AssociationKind::Spearman),
                             report::displayName(stats::AssociationKind::Kendall)};
    const QString hints[] = {tr("How close the points lie to a straight line"),
                             tr("How well the ranks agree: whether one rises with the other, in whatever curve"),
                             tr("Of two rows, how often both columns say the same one is higher")};
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton(names[i], segments);
        button->setCheckable(true);
        button->setToolTip(hints[i]);
        button->setProperty("segment", i == 0   ? QStringLiteral("first")
                                       : i == 2 ? QStringLiteral("last")
                                                : QStringLiteral("middle"));
        m_methods->addButton(button, i);
        row->addWidget(button);
    }
    m_methods->button(0)->setChecked(true);
    m_order = new QComboBox(m_options);
    m_order->setAccessibleName(tr("Order of the columns"));
    m_order->addItem(tr("Order: similar together"));
    m_order->addItem(tr("Order: by name"));
    m_mixed = new QCheckBox(tr("Categories too"), m_options);
    m_mixed->setToolTip(tr("Texts with few values take part: correlation ratio with numbers, Cramér’s V with each "
                           "other"));
    m_columns = new QPushButton(tr("Columns"), m_options);
    for (QWidget *widget : {static_cast<QWidget *>(m_mixed), segments, static_cast<QWidget *>(m_order),
                            static_cast<QWidget *>(m_columns)})
        flow->addWidget(widget);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(pageTitle(tr("Correlation"), this));
    m_head->addStretch();
    m_head->addWidget(m_options);
    m_layout->addLayout(m_head);
    m_chips = new QVBoxLayout;
    m_layout->addLayout(m_chips);
    connect(m_methods, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT methodChosen(stats::CorrelationMethod(id)); });
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { Q_EMIT orderChosen(report::MatrixOrder(index)); });
    connect(m_mixed, &QCheckBox::clicked, this, &CorrelationPage::mixedChosen);
    connect(m_columns, &QPushButton::clicked, this, &CorrelationPage::openColumns);
}

charts::ChartFrame *CorrelationPage::makeFrame()
{
    auto *frame = new charts::ChartFrame(m_page);
    connect(frame, &charts::ChartFrame::addToReportRequested, this, &CorrelationPage::chartToReportRequested);
    connect(frame, &charts::ChartFrame::cancelRequested, this, &CorrelationPage::cancelRequested);
    connect(frame, &charts::ChartFrame::retryRequested, this, &CorrelationPage::retryRequested);
    return frame;
}

void CorrelationPage::makeCards()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_page = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_page);
    m_matrix = makeFrame();
    m_scatter = makeFrame();
    m_barsCard = new QWidget(m_page);
    auto *bars = new QVBoxLayout(m_barsCard);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    m_bars = makeFrame();
    m_allBars = linkButton(QString(), m_barsCard);
    bars->addWidget(m_bars, 1);
    bars->addWidget(m_allBars, 0, Qt::AlignLeft);
    m_scroll->setWidget(m_page);
    m_message = new charts::MessagePanel(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    m_layout->addWidget(m_stack, 1);
    connect(m_message, &charts::MessagePanel::retryRequested, this, &CorrelationPage::retryRequested);
    connect(m_allBars, &QPushButton::clicked, this, [this] { Q_EMIT allBarsChosen(!m_showsAllBars); });
}

void CorrelationPage::connectFrames()
{
    connect(m_matrix, &charts::ChartFrame::markChosen, this, [this](int column, int row) { chooseCell(row, column); });
    connect(m_bars, &charts::ChartFrame::markChosen, this, [this](int bar) { chooseBar(bar); });
    connect(m_scatter, &charts::ChartFrame::pointsChosen, this, &CorrelationPage::pointsChosen);
    connect(m_scatter, &charts::ChartFrame::cleared, this, [this] { Q_EMIT pointsChosen(nullptr, {}); });
}

void CorrelationPage::restyle()
{
    m_layout->setContentsMargins(px(16), px(8), px(16), px(8));
    m_layout->setSpacing(px(4));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(8));
    m_arranged = 0;
    QFont bold = style::bodyFont();
    bold.setBold(true); // the chosen one is bold: its words must fit then too
    for (QAbstractButton *button : m_methods->buttons())
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + px(24));
    arrange();
}

void CorrelationPage::arrangeHead()
{
    // Beside the title where there is room, else below it and on as many lines as it takes.
    const QLayout *options = m_options->layout();
    int wanted = 0;
    for (int i = 0; i < options->count(); ++i)
        wanted += options->itemAt(i)->sizeHint().width() + options->spacing();
    const bool beside = m_head->itemAt(0)->sizeHint().width() + wanted + px(64) <= width();
    m_options->setMinimumWidth(beside ? wanted : 0);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CorrelationPage::arrange()
{
    arrangeHead();
    const int columns = width() - px(32) < px(narrowPage) ? 1 : 2;
    if (columns == m_arranged)
        return;
    m_arranged = columns;
    for (QWidget *widget : {static_cast<QWidget *>(m_matrix), static_cast<QWidget *>(m_scatter), m_barsCard})
        m_grid->removeWidget(widget);
    m_matrix->setMinimumHeight(columns == 1 ? px(520) : px(320));
    m_scatter->setMinimumHeight(columns == 1 ? px(360) : px(220));
    m_barsCard->setMinimumHeight(columns == 1 ? px(260) : px(220));
    if (columns == 2) {
        m_grid->addWidget(m_matrix, 0, 0, 2, 1);
        m_grid->addWidget(m_scatter, 0, 1);
        m_grid->addWidget(m_barsCard, 1, 1);
    } else {
        m_grid->addWidget(m_matrix, 0, 0);
        m_grid->addWidget(m_scatter, 1, 0);
        m_grid->addWidget(m_barsCard, 2, 0);
    }
    m_grid->setColumnStretch(0, columns == 2 ? 63 : 1);
    m_grid->setColumnStretch(1, columns == 2 ? 37 : 0);
    m_grid->setRowStretch(0, columns == 2 ? 58 : 0);
    m_grid->setRowStretch(1, columns == 2 ? 42 : 0);
}

void CorrelationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CorrelationPage::setContent(const Content &content, const Format &format)
{
    const bool isNew = !m_content.study || format.locale() != m_format.locale();
    m_content = content;
    m_format = format;
    for (charts::ChartFrame *frame : {m_matrix, m_scatter, m_bars}) {
        if (isNew)
            frame->setFormat(format);
    }
    m_methods->button(int(content.study->choice.method))->setChecked(true);
    m_order->setCurrentIndex(int(content.order));
    m_mixed->setChecked(content.study->choice.mixed);
    m_matrix->setChart(content.matrix);
    m_cells->setStudy(content.study, report::shownColumns(*content.study, content.order), format);
    showColumns();
    m_options->setEnabled(true);
    m_stack->setCurrentWidget(m_scroll);
}

void CorrelationPage::showColumns()
{
    const table::TablePtr &all = m_content.columns;
    std::vector<bool> shown(all->columnCount());
    for (std::size_t i = 0; i < shown.size(); ++i)
        shown[i] = m_content.study->names.contains(all->column(i).name());
    if (!m_chooser || !m_chooser->isVisible()) // else somebody is choosing in that very list
        m_columnList->setColumns(all, shown);
    m_columns->setText(
        tr("%1 of %2 columns")
            .arg(m_format.integer(m_content.study->names.size()), m_format.integer(qint64(all->columnCount()))));
    arrangeHead();
}

void CorrelationPage::openColumns()
{
    if (m_chooser)
        m_chooser->deleteLater();
    m_chooser = new ColumnChooser(m_columnList, this);
    m_chooser->freezeBox()->hide();
    m_chooser->popUpUnder(m_columns);
}

void CorrelationPage::setCell(const QString &x, const QString &y)
{
    m_x = x;
    m_y = y;
    const int column = m_cells->placeOf(x);
    const int row = m_cells->placeOf(y);
    m_matrix->setChosenMark(column, row);
    if (column >= 0 && row >= 0)
        m_matrix->view()->setAccessibleDescription(m_cells->index(row, column).data(Qt::AccessibleTextRole).toString());
}

void CorrelationPage::setBars(const report::SignedBarChart &bars, bool all)
{
    m_barChart = bars;
    m_showsAllBars = all;
    m_bars->setChart(bars);
    const int others = std::max(0, int(m_content.matrix.size()) - 1);
    m_allBars->setText(all ? tr("Show the strongest") : tr("Show all %Ln", "columns", others));
    m_allBars->setVisible(others > int(report::strongest));
}

void CorrelationPage::setScatter(const report::ScatterChart &scatter)
{
    m_scatter->setChart(scatter);
}

void CorrelationPage::setPair(const CorrelationInspector::Content &pair)
{
    m_inspector->show(pair, m_format);
}

void CorrelationPage::setEmpty(const QString &sentence)
{
    m_content = {};
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    m_inspector->explainPage();
    m_options->setEnabled(false);
}

void CorrelationPage::setFailed(const Error &error)
{
    m_message->showError(error);
    m_stack->setCurrentWidget(m_message);
    m_inspector->explainPage();
}

void CorrelationPage::setLoading(bool loading)
{
    for (charts::ChartFrame *frame : {m_matrix, m_scatter, m_bars})
        frame->setLoading(loading);
    if (loading && m_stack->currentWidget() == m_message)
        m_stack->setCurrentWidget(m_scroll);
}

void CorrelationPage::setProgress(double fraction)
{
    m_matrix->setProgress(fraction);
}

void CorrelationPage::setScatterLoading(bool loading)
{
    m_scatter->setLoading(loading);
}

void CorrelationPage::setFilterBar(QWidget *bar)
{
    m_chips->addWidget(bar);
}

void CorrelationPage::chooseCell(int row, int column)
{
    const std::vector<std::size_t> &shown = m_cells->shown();
    const auto name = [&](int place) {
        return place >= 0 && std::size_t(place) < shown.size()
                   ? m_content.study->names[qsizetype(shown[std::size_t(place)])]
                   : QString();
    };
    // A name alone asks what goes with that column.
    const QString x = name(column >= 0 ? column : row);
    const QString y = column >= 0 && row >= 0 ? name(row) : QString();
    if (!x.isEmpty() && (row < 0 || column < 0 || !y.isEmpty()))
        Q_EMIT cellChosen(x, y);
}

void CorrelationPage::chooseBar(int bar)
{
    if (bar >= 0 && std::size_t(bar) < m_barChart.categories.size())
        Q_EMIT cellChosen(m_x, m_barChart.categories[std::size_t(bar)].label);
}

} // namespace clientele::pages
