// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/datatableview.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace clientele::charts {

namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSet<int> chosen;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isChosen = chosen.contains(index.data(DataTableModel::CategoryRole).toInt());
        option->font.setBold(isChosen || index.data(DataTableModel::IsTotalRole).toBool());
        option->textElideMode = Qt::ElideRight;
        if (isChosen)
            option->backgroundBrush = style::Theme::current().accentSoft;
    }
};

} // namespace

DataTableView::DataTableView(QWidget *parent) : QTableView(parent)
{
    m_proxy.setSourceModel(&m_model);
    setModel(&m_proxy);
    setItemDelegate(new RowDelegate(this));
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order of the chart until someone sorts
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QTableView::doubleClicked, this, &DataTableView::activate);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &DataTableView::restyle);
    restyle();
}

void DataTableView::restyle()
{
    const int row = std::max(style::px(20), QFontMetrics(style::bodyFont()).height() + 2);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    setStyleSheet(QStringLiteral("QTableView { border: none; } QTableView::item { padding: 0 %1px; } "
                                 "QHeaderView::section { padding: 1px %1px; }")
                      .arg(style::px(6)));
    fitColumns();
    viewport()->update();
}

void DataTableView::setTable(const report::DataTable &table, const Format &format)
{
    m_model.setTable(table, format);
    fitColumns();
}

void DataTableView::fitColumns()
{
    // Each as wide as its content; what is left over goes to all alike, so that figures stand under their headings.
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    QFont font = style::bodyFont();
    font.setBold(true);
    const QFontMetrics bold(font);
    const int arrow = style::px(16);
    QList<int> widths;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        int width = bold.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + arrow;
        for (int row = 0; row < std::min(m_model.rowCount(), 200); ++row)
            width = std::max(width, bold.horizontalAdvance(m_model.index(row, column).data().toString()));
        widths.push_back(std::min(width + style::px(14), style::px(240)));
        sum += widths.constLast();
    }
    const int spare = std::max(0, (viewport()->width() - sum) / columns);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[column] + spare);
}

void DataTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTableView::setChosenRows(const QSet<int> &rows)
{
    static_cast<RowDelegate *>(itemDelegate())->chosen = rows;
    viewport()->update();
}

void DataTableView::copy() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(copiedRows(m_proxy, rows));
}

void DataTableView::setFigures(std::function<std::vector<query::Figure>(std::size_t row, std::size_t column)> cell)
{
    offerCells(this, [cell = std::move(cell)](const QModelIndex &index) {
        return cell(std::size_t(index.data(DataTableModel::CategoryRole).toInt()), std::size_t(index.column()));
    });
}

void DataTableView::activate(const QModelIndex &index)
{
    if (index.isValid() && !index.data(DataTableModel::IsTotalRole).toBool())
        Q_EMIT rowActivated(index.data(DataTableModel::CategoryRole).toInt(),
                            QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
}

void DataTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(currentIndex());
        return;
    case Qt::Key_Escape:
        Q_EMIT cleared();
        return;
    case Qt::Key_T:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT plotRequested();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace clientele::charts
