// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datatableview.h"

#include "widgets/style/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace clientele::pages {

using style::px;
using style::Theme;

void TableCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    QColor ground = index.row() % 2 != 0 ? theme.raised : theme.surface;
    if (index.column() == m_inspected || selected) {
        painter->fillRect(option.rect, ground);
        ground = theme.accentSoft;
        if (!selected)
            ground.setAlphaF(0.5F);
    }
    painter->fillRect(option.rect, ground);

    painter->setFont(option.font);
    painter->setPen(index.data(items::TableModel::NegativeRole).toBool() ? theme.danger : theme.text1);
    const QRect text = option.rect.adjusted(px(8), 0, -px(8), 0);
    QString shown = index.data().toString();
    shown.truncate(1000);
    shown.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt(),
                      option.fontMetrics.elidedText(shown, Qt::ElideRight, text.width()));
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    painter->restore();
}

DataTableView::DataTableView(items::TableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new ProfileHeader(this)), m_delegate(new TableCellDelegate(this)),
      m_frozenView(new QTableView(this)), m_frozenHeader(new ProfileHeader(m_frozenView))
{
    setModel(model);
    m_frozenView->setModel(model);
    m_frozenView->setSelectionModel(selectionModel());
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozenView}) {
        view->setItemDelegate(m_delegate);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setWordWrap(false);
        view->setShowGrid(false);
        view->setCornerButtonEnabled(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(px(24));
        view->setEditTriggers(NoEditTriggers);
    }
    setHorizontalHeader(m_header);
    m_frozenView->setHorizontalHeader(m_frozenHeader);
    m_header->setFirstSectionMovable(false);
    m_frozenHeader->setSectionsMovable(false);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    setAccessibleName(tr("Table"));

    m_frozenView->setFocusPolicy(Qt::NoFocus);
    m_frozenView->setFocusProxy(this);
    m_frozenView->setFrameShape(NoFrame);
    m_frozenView->setStyleSheet(QStringLiteral("QTableView, QTableView:focus { border: none; }"));
    m_frozenView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozenView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozenView->setAccessibleName(tr("First column, which stays while the others scroll"));
    viewport()->stackUnder(m_frozenView);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozenView->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozenView->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &DataTableView::updateFrozen);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &DataTableView::updateFrozen);
    connectHeader(m_header);
    connectHeader(m_frozenHeader);
    connect(m_header, &QHeaderView::sectionMoved, this, &DataTableView::updateFrozen);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        m_widthsByHand = m_widthsByHand || !m_fitting;
        updateFrozen();
    });
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == firstColumn() && width > 0)
            setColumnWidth(column, width);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_widthsByHand = false; });
}

void DataTableView::connectHeader(ProfileHeader *header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &ProfileHeader::sortRequested, this, &DataTableView::sortRequested);
    connect(header, &ProfileHeader::roleClicked, this, [this, header](int column) {
        Q_EMIT roleClicked(column, header->viewport()->mapToGlobal(header->roleRect(column).bottomLeft()));
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &position) {
        if (const int column = header->logicalIndexAt(position); column >= 0)
            Q_EMIT headerMenuRequested(column, header->viewport()->mapToGlobal(position));
    });
}

void DataTableView::setProfiles(std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                                std::shared_ptr<const std::vector<items::ColumnShape>> shapes)
{
    m_header->setProfiles(profiles, shapes);
    m_frozenHeader->setProfiles(std::move(profiles), std::move(shapes));
}

void DataTableView::setInspected(int column)
{
    m_delegate->setInspected(column);
    m_header->setInspected(column);
    m_frozenHeader->setInspected(column);
    viewport()->update();
    m_frozenView->viewport()->update();
}

void DataTableView::setSorted(int column, Qt::SortOrder order)
{
    m_header->setSorted(column, order);
    m_frozenHeader->setSorted(column, order);
}

void DataTableView::setFirstColumnFrozen(bool frozen)
{
    m_frozen = frozen;
    updateFrozen();
}

int DataTableView::firstColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            return column;
    }
    return -1;
}

void DataTableView::updateFrozen()
{
    const int first = firstColumn();
    const bool needed = m_frozen && first >= 0 && horizontalScrollBar()->value() > 0;
    m_frozenView->setVisible(needed);
    if (!needed)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_frozenView->setColumnHidden(column, column != first);
    if (m_frozenView->columnWidth(first) != columnWidth(first))
        m_frozenView->setColumnWidth(first, columnWidth(first));
    m_frozenView->setGeometry(frameWidth(), frameWidth(), columnWidth(first),
                              m_header->height() + viewport()->height());
    m_frozenView->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

int DataTableView::contentWidth(int column) const
{
    constexpr int rowsMeasured = 40;
    const QFontMetrics metrics(style::bodyFont());
    int widest = 0;
    for (int row = 0; row < std::min(rowsMeasured, m_model->rowCount()); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString().left(60)));
    // Texts show their most frequent values in the head.
    const int least = m_model->table()->column(std::size_t(column)).type() == table::Type::Text ? px(104) : 0;
    return std::clamp(widest + 2 * px(8) + px(2), least, px(200));
}

void DataTableView::shrinkTexts(const std::vector<std::size_t> &columns, std::vector<int> &widths, int excess) const
{
    std::vector<int> slack(columns.size());
    int all = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (m_model->table()->column(columns[i]).type() == table::Type::Text)
            slack[i] = std::max(0, widths[i] - std::max(m_header->neededWidth(int(columns[i])), px(104)));
        all += slack[i];
    }
    if (excess <= 0 || excess > all) // where it must scroll sideways all the same, texts may as well be read
        return;
    int left = excess;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int part = std::min({slack[i], left, (excess * slack[i] + all - 1) / all});
        widths[i] -= part;
        left -= part;
    }
}

void DataTableView::fitColumns()
{
    if (m_widthsByHand || m_model->columnCount() == 0)
        return;
    const std::vector<std::size_t> shown = shownColumns();
    std::vector<int> widths;
    int total = 0;
    for (const std::size_t column : shown) {
        widths.push_back(std::max(m_header->neededWidth(int(column)), contentWidth(int(column))));
        total += widths.back();
    }
    shrinkTexts(shown, widths, total - viewport()->width());
    const int spare = std::max(0, viewport()->width() - total);
    m_fitting = true;
    int given = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const int share = i + 1 < shown.size() ? spare / int(shown.size()) : spare - given;
        given += share;
        setColumnWidth(int(shown[i]), widths[i] + share);
    }
    m_fitting = false;
}

std::vector<std::size_t> DataTableView::shownColumns() const
{
    std::vector<std::size_t> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(std::size_t(column));
    }
    return columns;
}

std::vector<std::size_t> DataTableView::selectedColumns() const
{
    std::vector<bool> selected(std::size_t(m_model->columnCount()));
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            selected[std::size_t(column)] = true;
    }
    std::vector<std::size_t> columns = shownColumns();
    std::erase_if(columns, [&](std::size_t column) { return !selected[column]; });
    return columns;
}

std::vector<items::RowRange> DataTableView::selectedRows() const
{
    std::vector<items::RowRange> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({std::size_t(range.top()), std::size_t(range.bottom())});
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<items::RowRange> joined;
    for (const items::RowRange &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

void DataTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // What came into view may now stand under the frozen column.
    const int first = firstColumn();
    if (!m_frozen || !index.isValid() || index.column() == first || horizontalScrollBar()->value() == 0)
        return;
    const int covered = columnWidth(first) - columnViewportPosition(index.column());
    if (covered > 0)
        horizontalScrollBar()->setValue(std::max(0, horizontalScrollBar()->value() - covered));
}

void DataTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    updateFrozen();
}

QStringList DataTableView::movedColumns() const
{
    QStringList names;
    for (int visual = 0; visual < m_header->count() && m_header->sectionsMoved(); ++visual)
        names += m_model->table()->column(std::size_t(m_header->logicalIndex(visual))).name();
    return names;
}

void DataTableView::moveColumns(const QStringList &names)
{
    int place = 0;
    for (const QString &name : names) {
        const auto column = m_model->table() ? m_model->table()->indexOf(name) : std::nullopt;
        if (column && m_header->visualIndex(int(*column)) >= 0)
            m_header->moveSection(m_header->visualIndex(int(*column)), place++);
    }
}

QMap<QString, int> DataTableView::chosenWidths() const
{
    QMap<QString, int> widths;
    for (int column = 0; column < m_model->columnCount() && m_widthsByHand; ++column) {
        if (!isColumnHidden(column))
            widths.insert(m_model->table()->column(std::size_t(column)).name(), columnWidth(column));
    }
    return widths;
}

void DataTableView::chooseWidths(const QMap<QString, int> &widths)
{
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const auto column = m_model->table() ? m_model->table()->indexOf(it.key()) : std::nullopt;
        if (column && !isColumnHidden(int(*column)))
            setColumnWidth(int(*column), std::max(m_header->minimumSectionSize(), it.value()));
    }
}

} // namespace clientele::pages
