// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/explorepage.h"

#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/messagepanel.h"
#include "widgets/pages/edgesdialog.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace clientele::pages {

using style::px;

namespace {

constexpr int widths[] = {1, 2, 5, 10, 15, 20};
constexpr int customBands = -1;
constexpr int narrowWindow = 1100;
constexpr int aroundPage = 344; // rail and inspector beside the page
constexpr int leastCard = 184;
constexpr int roomyCard = 260; // where one column scrolls anyway

bool isByRegion(const report::Chart &chart)
{
    return std::holds_alternative<report::SplitBarChart>(chart) || std::holds_alternative<report::HeatmapChart>(chart);
}

} // namespace

ExplorePage::ExplorePage(QWidget *parent)
    : QWidget(parent), m_inspector(new ExploreInspector(this)), m_layout(new QVBoxLayout(this))
{
    m_inspector->hide(); // until the window has placed it
    makeHead();
    makeGrid();
    connect(m_inspector, &ExploreInspector::showRowsRequested, this, &ExplorePage::showRowsRequested);
    connect(m_inspector, &ExploreInspector::addToReportRequested, this,
            [this] { Q_EMIT addToReportRequested(chartToReport()); });
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &ExplorePage::restyle);
    restyle();
    setEmpty(tr("Nothing is open. Open a file or a sample to see who buys how often and how much."));
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::makeHead()
{
    makeOptions();
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->addWidget(pageTitle(tr("Explore"), this));
    m_head->addStretch();
    m_head->addWidget(m_options);
    m_layout->addLayout(m_head);
    m_chips = new QVBoxLayout;
    m_layout->addLayout(m_chips);
    connect(m_bands, &QComboBox::activated, this, &ExplorePage::chooseBands);
    connect(m_closed, &QComboBox::activated, this, [this](int index) {
        query::BandOptions bands = m_content.bands;
        bands.closed = query::Closed(m_closed->itemData(index).toInt());
        if (bands != m_content.bands)
            Q_EMIT bandsChanged(bands);
    });
    connect(m_split, &QButtonGroup::idClicked, this, [this](int id) {
        if ((id == 1) != m_content.splitByRegion)
            Q_EMIT splitByRegionChanged(id == 1);
    });
}

void ExplorePage::makeOptions()
{
    m_options = new QWidget(this);
    auto *flow = new FlowLayout(m_options); // on two lines where the text is large
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    auto *label = new QLabel(tr("Age &bands"), m_options);
    label->setProperty("tone", QStringLiteral("2"));
    m_bands = new QComboBox(m_options);
    label->setBuddy(m_bands);
    m_bands->setAccessibleName(tr("Width of the age bands"));
    for (const int width : widths)
        m_bands->addItem(tr("%Ln year(s)", "width of an age band", width), width);
    m_bands->addItem(tr("Custom edges…"), customBands);
    m_closed = new QComboBox(m_options);
    m_closed->setAccessibleName(tr("Which end belongs to a band"));
    m_closed->addItem(tr("Closed left"), int(query::Closed::Left));
    m_closed->addItem(tr("Closed right"), int(query::Closed::Right));
    m_closed->setItemData(0, tr("50–55 holds those of 50, not those of 55"), Qt::ToolTipRole);
    m_closed->setItemData(1, tr("50–55 holds those of 55, not those of 50"), Qt::ToolTipRole);
    auto *both = new QWidget(m_options);
    auto *on = new QPushButton(tr("Split by region"), both);
    auto *off = new QPushButton(tr("Off", "no split by region"), both);
    on->setProperty("segment", QStringLiteral("first"));
    off->setProperty("segment", QStringLiteral("last"));
    off->setAccessibleName(tr("No split by region"));
    m_split = new QButtonGroup(this);
    auto *segments = new QHBoxLayout(both);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (QPushButton *button : {on, off}) {
        button->setCheckable(true);
        m_split->addButton(button, button == on ? 1 : 0);
        segments->addWidget(button);
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_bands), static_cast<QWidget *>(m_closed), both})
        flow->addWidget(widget);
}

void ExplorePage::makeGrid()
{
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_page = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_page);
    m_scroll->setWidget(m_page);
    m_message = new charts::MessagePanel(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    m_layout->addWidget(m_stack, 1);
    connect(m_message, &charts::MessagePanel::retryRequested, this,
            [this] { m_needsColumns ? Q_EMIT columnsRequested() : Q_EMIT retryRequested(); });
}

void ExplorePage::restyle()
{
    m_layout->setContentsMargins(px(16), px(8), px(16), px(8));
    m_layout->setSpacing(px(4));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(8));
    m_arranged = 0;
    QFont bold = style::bodyFont();
    bold.setBold(true); // the chosen half is bold: its words must fit then too
    for (QAbstractButton *button : m_split->buttons())
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + px(28));
    arrange();
    if (!m_content.charts.empty())
        m_inspector->show(
            {m_content.all, m_content.selection, m_content.findings, m_content.filters, m_content.palette}, m_format);
}

void ExplorePage::keepFrames(std::size_t count)
{
    while (m_frames.size() > count) {
        delete m_frames.back();
        m_frames.pop_back();
    }
    while (m_frames.size() < count) {
        auto *frame = new charts::ChartFrame(m_page);
        frame->installEventFilter(this);
        connect(frame, &charts::ChartFrame::marksActivated, this, &ExplorePage::choose);
        connect(frame, &charts::ChartFrame::cleared, this, &ExplorePage::clearChoice);
        connect(frame, &charts::ChartFrame::addToReportRequested, this, &ExplorePage::addToReportRequested);
        connect(frame, &charts::ChartFrame::noteRequested, this, &ExplorePage::noteRequested);
        connect(frame, &charts::ChartFrame::cancelRequested, this, &ExplorePage::cancelRequested);
        connect(frame, &charts::ChartFrame::retryRequested, this, &ExplorePage::retryRequested);
        m_frames.push_back(frame);
    }
}

void ExplorePage::setContent(const Content &content, const Format &format)
{
    const bool sameFormat = format.locale() == m_format.locale();
    m_content = content;
    m_format = format;
    if (!content.splitByRegion)
        std::erase_if(m_content.charts, isByRegion);
    const std::size_t before = m_frames.size();
    keepFrames(m_content.charts.size());
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        if (!sameFormat || i >= before)
            m_frames[i]->setFormat(format);
        m_frames[i]->setSelection(content.filters);
        m_frames[i]->setChart(m_content.charts[i]);
    }
    showAsTables(QStringList(m_asTables));
    arrange();
    showOptions(!content.all.regionColumn.isEmpty());
    m_inspector->show({content.all, content.selection, content.findings, content.filters, content.palette}, format);
    m_stack->setCurrentWidget(m_scroll);
}

void ExplorePage::setEmpty(const QString &sentence)
{
    m_content = {};
    keepFrames(0);
    m_message->showEmpty(sentence);
    m_stack->setCurrentWidget(m_message);
    m_inspector->explainPage();
    showOptions(false);
}

void ExplorePage::setFailed(const Error &error)
{
    m_content.charts.clear();
    keepFrames(0);
    m_needsColumns = error.code == Error::Code::Input; // trying again would fail again
    m_message->showError(error, m_needsColumns ? tr("Check the columns") : QString());
    m_stack->setCurrentWidget(m_message);
    m_inspector->explainPage();
    showOptions(false);
}

void ExplorePage::setLoading(bool loading)
{
    for (charts::ChartFrame *frame : m_frames)
        frame->setLoading(loading);
}

void ExplorePage::setProgress(double fraction)
{
    for (charts::ChartFrame *frame : m_frames)
        frame->setProgress(fraction);
}

void ExplorePage::setFilters(const query::FilterSet &filters)
{
    m_content.filters = filters;
    for (charts::ChartFrame *frame : m_frames)
        frame->setSelection(filters);
}

void ExplorePage::setFilterBar(QWidget *bar)
{
    m_chips->addWidget(bar);
}

void ExplorePage::showChart(const QString &id)
{
    for (charts::ChartFrame *frame : m_frames) {
        if (frame->chart() && report::base(*frame->chart()).id == id) {
            m_scroll->ensureWidgetVisible(frame, 0, px(8));
            frame->view()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QStringList ExplorePage::shownAsTables() const
{
    QStringList ids = m_asTables;
    for (const charts::ChartFrame *frame : m_frames) {
        if (frame->chart() && frame->isTableShown())
            ids += report::base(*frame->chart()).id;
    }
    return ids;
}

void ExplorePage::showAsTables(const QStringList &ids)
{
    m_asTables = ids; // of those that come later
    for (charts::ChartFrame *frame : m_frames) {
        if (frame->chart() && m_asTables.removeAll(report::base(*frame->chart()).id) > 0)
            frame->setTableShown(true);
    }
}

void ExplorePage::showOptions(bool hasRegion)
{
    const query::BandOptions &bands = m_content.bands;
    const int custom = m_bands->count() - 1;
    m_bands->setItemText(custom, tr("Custom edges…"));
    int place = custom;
    for (int i = 0; i < custom; ++i) {
        if (bands.edges.empty() && bands.width == m_bands->itemData(i).toInt())
            place = i;
    }
    if (place == custom && bands.edges.size() >= 2)
        m_bands->setItemText(custom, tr("%Ln custom band(s)…", nullptr, int(bands.edges.size()) - 1));
    m_bands->setCurrentIndex(place);
    m_closed->setCurrentIndex(m_closed->findData(int(bands.closed)));
    const bool hasCharts = !m_content.charts.empty();
    m_bands->setEnabled(hasCharts);
    m_closed->setEnabled(hasCharts);
    m_split->button(m_content.splitByRegion ? 1 : 0)->setChecked(true);
    const QString why = hasRegion || !hasCharts ? QString() : tr("This data has no column for the region");
    for (QAbstractButton *button : m_split->buttons()) {
        button->setEnabled(hasCharts && hasRegion);
        button->setToolTip(why);
    }
}

bool ExplorePage::isWide() const
{
    const int window = this->window() == this ? width() + px(aroundPage) : this->window()->width();
    return window >= px(narrowWindow);
}

void ExplorePage::arrangeHead()
{
    // Beside the title where there is room, else below it and on as many lines as it takes.
    int wanted = 0;
    for (int i = 0; i < m_options->layout()->count(); ++i)
        wanted += m_options->layout()->itemAt(i)->sizeHint().width() + m_options->layout()->spacing();
    const bool beside = m_head->itemAt(0)->sizeHint().width() + wanted + px(64) <= width();
    m_options->setMinimumWidth(beside ? wanted : 0);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ExplorePage::arrange()
{
    arrangeHead();
    const int columns = isWide() ? 2 : 1;
    const int count = int(m_frames.size());
    if (columns == m_columns && m_arranged == m_frames.size())
        return;
    m_columns = columns;
    m_arranged = m_frames.size();
    for (charts::ChartFrame *frame : m_frames)
        m_grid->removeWidget(frame);
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    for (int i = 0; i < count; ++i) {
        const bool alone =
            columns == 2 && i + 1 == count && count % 2 == 1; // the last of an odd number takes the whole row
        m_grid->addWidget(m_frames[std::size_t(i)], i / columns, i % columns, 1, alone ? 2 : 1);
        m_grid->setRowStretch(i / columns, 1);
        m_frames[std::size_t(i)]->setMinimumHeight(px(columns == 2 ? leastCard : roomyCard));
        m_frames[std::size_t(i)]->show();
        if (i > 0)
            QWidget::setTabOrder(m_frames[std::size_t(i - 1)], m_frames[std::size_t(i)]);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ExplorePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

bool ExplorePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) { // tabbing through a narrow page scrolls to what has the focus
        for (charts::ChartFrame *frame : m_frames) {
            if (frame == watched)
                m_scroll->ensureWidgetVisible(frame, 0, px(8));
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExplorePage::choose(const std::vector<query::Filter> &filters, bool extend)
{
    query::FilterSet set = m_content.filters;
    if (filters.size() == 1) {
        set.toggle(filters.front(), extend);
    } else { // a part or a cell: both its dimensions together
        const bool chosen = std::all_of(filters.begin(), filters.end(), [&](const query::Filter &filter) {
            const query::Filter *now = set.find(filter.column);
            return now && *now == filter;
        });
        for (const query::Filter &filter : filters) {
            if (chosen)
                set.remove(filter.column);
            else if (extend)
                set.add(filter);
            else
                set.set(filter);
        }
    }
    if (set == m_content.filters)
        return;
    setFilters(set);
    Q_EMIT filtersChanged(set);
}

void ExplorePage::clearChoice()
{
    query::FilterSet set = m_content.filters;
    set.remove(m_content.all.ageColumn);
    if (!m_content.all.regionColumn.isEmpty())
        set.remove(m_content.all.regionColumn);
    if (set == m_content.filters)
        return;
    setFilters(set);
    Q_EMIT filtersChanged(set);
}

void ExplorePage::chooseBands(int index)
{
    const int width = m_bands->itemData(index).toInt();
    if (width == customBands) {
        askForEdges();
        return;
    }
    query::BandOptions bands;
    bands.width = width;
    bands.closed = m_content.bands.closed;
    if (bands != m_content.bands)
        Q_EMIT bandsChanged(bands);
}

void ExplorePage::askForEdges()
{
    std::vector<double> edges = m_content.bands.edges;
    if (edges.empty()) { // begin with the bands that are shown
        for (const query::AgeBand &band : m_content.all.bands)
            edges.push_back(band.lower);
        if (!m_content.all.bands.empty())
            edges.push_back(m_content.all.bands.back().upper);
    }
    auto *dialog = new EdgesDialog(edges, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        query::BandOptions bands = m_content.bands;
        if (result == QDialog::Accepted)
            bands.edges = dialog->edges();
        showOptions(!m_content.all.regionColumn.isEmpty()); // the box shows what holds until new figures come
        if (bands != m_content.bands)
            Q_EMIT bandsChanged(bands);
    });
    dialog->open();
}

QString ExplorePage::chartToReport() const
{
    // The chart that has the focus; else the one whose finding is the selected group's.
    for (const charts::ChartFrame *frame : m_frames) {
        if (frame->chart() && frame->isAncestorOf(focusWidget()))
            return report::base(*frame->chart()).id;
    }
    for (const report::Chart &chart : m_content.charts) {
        const report::ChartBase &base = report::base(chart);
        if (base.highlighted < 0 || std::size_t(base.highlighted) >= base.categories.size())
            continue;
        const query::Filter &filter = base.categories[std::size_t(base.highlighted)].filter;
        const query::Filter *chosen = m_content.filters.find(filter.column);
        if (chosen && *chosen == filter)
            return base.id;
    }
    return m_content.charts.empty() ? QString() : report::base(m_content.charts.front()).id;
}

} // namespace clientele::pages
