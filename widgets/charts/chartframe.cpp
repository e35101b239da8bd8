// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartframe.h"

#include "widgets/charts/chartview.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/elidedlabel.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/charts/legend.h"
#include "widgets/charts/messagepanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientele::charts {

namespace {

constexpr int patienceMs = 300;

} // namespace

ChartFrame::ChartFrame(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    m_view = new ChartView(this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_view);
    makeHeader();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connectParts();
    offerFigures();
    restyle();
    QWidget::setTabOrder(m_tableButton, m_menuButton);
    QWidget::setTabOrder(m_menuButton, m_legend);
    QWidget::setTabOrder(m_legend, m_view);
    showBody();
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::makeHeader()
{
    m_header = new QWidget(this);
    m_title = new ElidedLabel(ElidedLabel::Kind::Title, 2, m_header);
    m_subtitle = new ElidedLabel(ElidedLabel::Kind::Subtitle, 1, m_header);
    m_legend = new Legend(m_header);
    // The tools stand over the right end of the title's line, so that they do not push the subtitle down.
    m_tableButton = makeTool(tr("Show as table"));
    m_tableButton->setCheckable(true);
    m_menuButton = makeTool(tr("More about this chart"));
    m_titleRow = new QHBoxLayout;
    m_titleRow->addWidget(m_title, 1);
    m_subtitleRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_subtitleRow->addWidget(m_subtitle, 1);
    m_subtitleRow->addWidget(m_legend);
    auto *rows = new QVBoxLayout(m_header);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(m_titleRow);
    rows->addLayout(m_subtitleRow);
}

void ChartFrame::setChosenMark(int category, int series)
{
    m_view->setChosenMark(category, series);
}

DataTableView *ChartFrame::table()
{
    if (m_table)
        return m_table;
    m_table = new DataTableView(this);
    m_body->addWidget(m_table);
    QWidget::setTabOrder(m_view, m_table);
    connect(m_table, &DataTableView::plotRequested, this, [this] { setTableShown(false); });
    connect(m_table, &DataTableView::cleared, this, &ChartFrame::cleared);
    connect(m_table, &DataTableView::rowActivated, this, &ChartFrame::activateRow);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    showChosenRows();
    return m_table;
}

MessagePanel &ChartFrame::message()
{
    if (m_message)
        return *m_message;
    m_message = new MessagePanel(this);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_body->addWidget(m_message);
    connect(m_message, &MessagePanel::retryRequested, this, &ChartFrame::retryRequested);
    return *m_message;
}

void ChartFrame::makeLoadingRow()
{
    if (m_loadingRow)
        return;
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Counting"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_loadingRow = new QWidget(this); // over the old figures, which stay where they are
    auto *loading = new QHBoxLayout(m_loadingRow);
    loading->setContentsMargins(0, 0, 0, 0);
    loading->addWidget(m_bar, 1);
    loading->addWidget(m_cancel);
    m_loadingRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ChartFrame::cancelRequested);
    restyle();
}

QMenu *ChartFrame::menu()
{
    if (m_menu)
        return m_menu;
    m_menu = new QMenu(this);
    m_why = m_menu->addAction(style::icon(QStringLiteral("info")), tr("Why this figure?"), this,
                              [this] { FigureOffer::ask(this, m_asked); });
    m_why->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy picture"), this, &ChartFrame::copyPicture);
    m_menu->addAction(tr("Copy data"), this, &ChartFrame::copyData);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as PNG…"), this, [this] { askPath(PictureFormat::Png); });
    m_menu->addAction(tr("Save as SVG…"), this, [this] { askPath(PictureFormat::Svg); });
    m_menu->addAction(tr("Save as PDF…"), this, [this] { askPath(PictureFormat::Pdf); });
    m_menu->addAction(tr("Save data as CSV…"), this, [this] { askPath(PictureFormat::Csv); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Show as table"), this, [this] { setTableShown(!isTableShown()); });
    m_menu->addAction(tr("Note…"), this, [this] {
        if (m_chart)
            Q_EMIT noteRequested(report::base(*m_chart).id);
    });
    m_menu->addAction(tr("Add to report"), this, [this] {
        if (m_chart)
            Q_EMIT addToReportRequested(report::base(*m_chart).id);
    });
    return m_menu;
}

void ChartFrame::connectParts()
{
    connect(m_tableButton, &QToolButton::toggled, this, &ChartFrame::setTableShown);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { showMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    connect(m_legend, &Legend::hiddenChanged, m_view, &ChartView::setHiddenSeries);
    connect(m_view, &ChartView::marksActivated, this, &ChartFrame::marksActivated);
    connect(m_view, &ChartView::markChosen, this, &ChartFrame::markChosen);
    connect(m_view, &ChartView::pointsChosen, this, &ChartFrame::pointsChosen);
    connect(m_view, &ChartView::cleared, this, &ChartFrame::cleared);
    connect(m_view, &ChartView::tableRequested, this, [this] { setTableShown(true); });
    connect(m_view, &ChartView::menuRequested, this, &ChartFrame::showMenu);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        makeLoadingRow();
        setProgress(m_fraction);
        m_loadingRow->setVisible(m_loading);
        placeParts();
    });
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &ChartFrame::restyle);
}

void ChartFrame::restyle()
{
    const int padding = style::px(12);
    layout()->setContentsMargins(padding, style::px(8), padding, style::px(6));
    layout()->setSpacing(style::px(6));
    m_titleRow->setContentsMargins(0, 0, style::px(m_pointButton ? 84 : 56), 0);
    m_subtitleRow->setSpacing(m_subtitleRow->direction() == QBoxLayout::LeftToRight ? style::px(6) : 0);
    m_body->setMinimumSize(style::px(160), style::px(96));
    m_tableButton->setIcon(style::icon(QStringLiteral("table")));
    m_menuButton->setIcon(style::icon(QStringLiteral("more")));
    if (m_pointButton)
        m_pointButton->setIcon(style::icon(QStringLiteral("lasso")));
    for (QToolButton *button : {m_tableButton, m_menuButton, m_pointButton}) {
        if (!button)
            continue;
        button->setIconSize(QSize(style::px(16), style::px(16)));
        button->setFixedSize(style::px(24), style::px(24));
    }
    if (m_bar)
        m_bar->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    placeParts();
}

void ChartFrame::setFormat(const Format &format)
{
    m_format = format;
    m_view->setFormat(format);
    if (m_chart)
        setChart(report::Chart(*m_chart));
}

void ChartFrame::setChart(const report::Chart &chart)
{
    m_chart = chart;
    m_failed = false;
    m_loading = false;
    m_patience.stop();
    hideLoadingRow();
    const report::ChartBase &base = report::base(*m_chart);
    showHeading(base.title, base.subtitle);
    m_legend->setSeries(legendOf(*m_chart));
    m_legend->setVisible(!m_legend->isEmpty());
    m_view->setStale(false);
    m_view->setChart(*m_chart);
    m_tableIsOld = true;
    if (QAccessible::isActive()) // the twin is what a screen reader can read of a chart
        fillTable();
    setAccessibleName(base.title);
    setAccessibleDescription(base.subtitle);
    showChosenRows();
    makePointTools();
    placeParts();
    showBody();
}

void ChartFrame::showHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void ChartFrame::fillTable()
{
    // Only when someone looks at it: new figures for six charts must be on screen within one frame.
    if (!m_tableIsOld || !m_chart)
        return;
    m_tableIsOld = false;
    const report::ChartBase &base = report::base(*m_chart);
    table()->setAccessibleName(tr("%1, as a table").arg(base.title));
    table()->setTable(base.table, m_format);
}

void ChartFrame::showBody()
{
    const bool drawable = m_chart && report::isDrawable(*m_chart);
    // Too few to draw, but with values: the sentence, and the values as a list.
    const bool listed = m_chart && !drawable && !report::base(*m_chart).table.rows.empty();
    m_tableButton->setEnabled(drawable && !m_failed);
    m_menuButton->setEnabled((drawable || listed) && !m_failed);
    if (m_failed) {
        m_body->setCurrentWidget(&message());
    } else if (!m_chart || drawable) {
        const bool asTable = m_tableButton->isChecked() && drawable;
        if (asTable)
            fillTable();
        m_body->setCurrentWidget(asTable ? static_cast<QWidget *>(table()) : m_view);
    } else if (listed) {
        fillTable();
        m_subtitle->setText(report::base(*m_chart).empty);
        m_body->setCurrentWidget(table());
    } else {
        const QString &reason = report::base(*m_chart).empty;
        message().showEmpty(reason.isEmpty() ? tr("Nothing to show with these filters. Take one away.") : reason);
        m_body->setCurrentWidget(&message());
    }
}

void ChartFrame::setSelection(const query::FilterSet &selection)
{
    m_selection = selection;
    m_view->setSelection(selection);
    showChosenRows();
}

void ChartFrame::showChosenRows()
{
    if (!m_table)
        return;
    QSet<int> rows;
    if (m_chart && m_view->plot()) {
        const report::ChartBase &base = report::base(*m_chart);
        const std::size_t body =
            base.table.rows.size() - (base.table.lastRowIsTotal && !base.table.rows.empty() ? 1 : 0);
        for (std::size_t i = 0; body == base.categories.size() && i < body; ++i) {
            if (m_view->plot()->isSelected(base.categories[i].filter))
                rows.insert(int(i));
        }
    }
    m_table->setChosenRows(rows);
}

void ChartFrame::activateRow(int row, bool extend)
{
    const report::ChartBase &base = report::base(*m_chart);
    if (std::size_t(row) < base.categories.size() && !base.categories[std::size_t(row)].filter.column.isEmpty())
        Q_EMIT marksActivated({base.categories[std::size_t(row)].filter}, extend);
}

void ChartFrame::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    m_view->setStale(loading);
    if (!loading) {
        m_patience.stop();
        hideLoadingRow();
        if (m_chart)
            showHeading(report::base(*m_chart).title, report::base(*m_chart).subtitle);
        showBody();
        return;
    }
    m_failed = false;
    setProgress(-1);
    m_title->setText(tr("Counting…"));
    if (m_chart)
        showBody();
    m_patience.start();
}

void ChartFrame::hideLoadingRow()
{
    if (m_loadingRow)
        m_loadingRow->hide();
}

void ChartFrame::setProgress(double fraction)
{
    m_fraction = fraction;
    if (!m_bar)
        return;
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    if (fraction >= 0)
        m_bar->setValue(qRound(std::min(fraction, 1.0) * 1000));
}

void ChartFrame::setFailed(const Error &error)
{
    setLoading(false);
    m_failed = true;
    message().showError(error);
    m_title->setText(tr("This chart could not be made"));
    m_subtitle->setText({});
    m_legend->hide();
    showBody();
}

bool ChartFrame::isTableShown() const
{
    return m_table && m_body->currentWidget() == m_table;
}

void ChartFrame::setTableShown(bool shown)
{
    const bool hadFocus = m_view->hasFocus() || (m_table && m_table->hasFocus());
    m_tableButton->setChecked(shown);
    m_tableButton->setToolTip(shown ? tr("Show as chart") : tr("Show as table"));
    showBody();
    if (hadFocus && isTableShown()) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
    } else if (hadFocus) {
        m_view->setFocus(Qt::ShortcutFocusReason);
    }
}

void ChartFrame::placeParts()
{
    const QRect inside = contentsRect().marginsRemoved(layout()->contentsMargins());
    const bool beside = m_subtitle->sizeHint().width() + style::px(6) + m_legend->sizeHint().width() <= inside.width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // Both ask for a new layout, also where nothing changes, and this is called by every layout.
    if (m_subtitleRow->direction() != direction) {
        m_subtitleRow->setDirection(direction);
        m_subtitleRow->setSpacing(beside ? style::px(6) : 0);
    }
    const int right = inside.right() + 1;
    const int top = inside.top() - style::px(2);
    m_menuButton->move(right - m_menuButton->width() + style::px(4), top);
    m_tableButton->move(m_menuButton->x() - m_tableButton->width() - style::px(4), top);
    if (m_pointButton)
        m_pointButton->move(m_tableButton->x() - m_pointButton->width() - style::px(4), top);
    if (!m_loadingRow)
        return;
    m_loadingRow->setGeometry(m_body->x(), m_body->y(), m_body->width(), m_loadingRow->sizeHint().height());
    m_loadingRow->raise();
}

bool ChartFrame::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        placeParts();
    return handled;
}

void ChartFrame::showMenu(const QPoint &globalPosition)
{
    if (!m_menuButton->isEnabled())
        return;
    m_asked = figuresAt(globalPosition);
    menu()->popup(globalPosition);
    m_why->setEnabled(!m_asked.empty());
}

RenderOptions ChartFrame::renderOptions() const
{
    RenderOptions options = pictureOptions(m_format);
    options.selection = m_selection;
    options.hiddenSeries = m_legend->hidden();
    return options;
}

void ChartFrame::copyPicture() const
{
    if (m_chart)
        QGuiApplication::clipboard()->setImage(pictureOf(*m_chart, renderOptions()));
}

void ChartFrame::copyData()
{
    if (!m_chart)
        return;
    fillTable();
    QGuiApplication::clipboard()->setText(copiedRows(*table()->model()));
}

Result<void> ChartFrame::save(PictureFormat format, const QString &path) const
{
    if (!m_chart)
        return fail(Error::Code::Input, tr("There is no chart to save"));
    return saveChart(*m_chart, renderOptions(), format, path);
}

void ChartFrame::askPath(PictureFormat format)
{
    if (!m_chart)
        return;
    const QString ending = suffix(format);
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("%1.%2").arg(report::base(*m_chart).id, ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        const Result<void> saved = save(format, path);
        if (saved)
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("The chart was not saved"), saved.error().sentence(),
                                    QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace clientele::charts
