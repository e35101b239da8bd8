// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importcolumns.h"

#include "models/core/format.h"
#include "models/items/tablemodel.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyle>

namespace clientele::dialogs {

namespace {

enum ListColumn { Name, TypeColumn, RoleColumn, Sure, ListColumnCount };
constexpr int asFound = -1;

QString sureness(const sources::ColumnPreview &column)
{
    if (column.failing > 0)
        //: of the values of a column
        return ImportColumns::tr("%1 fit").arg(Format().percent(column.confidence, 1));
    //: how surely a column's type is known
    return column.confidence < 1 ? ImportColumns::tr("a guess") : ImportColumns::tr("certain");
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget(this)), m_name(new QLabel(this)), m_type(new QComboBox(this)),
      m_role(new QComboBox(this)), m_why(new QLabel(this)), m_failures(new QTreeWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(16));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setColumnCount(ListColumnCount);
    m_list->setHeaderLabels({tr("Column"), tr("Type"), tr("Role"), tr("Sure")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int section : {Name, RoleColumn})
        m_list->header()->setSectionResizeMode(section, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    layout->addWidget(m_list, 3);
    layout->addWidget(makeDetails(), 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged(current());
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        if (current() < 0)
            return;
        const QString name = m_columns[std::size_t(current())].name;
        if (m_type->currentData().toInt() == asFound)
            Q_EMIT typeLeft(name);
        else
            Q_EMIT typeChosen(name, table::Type(m_type->currentData().toInt()));
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        if (current() >= 0)
            Q_EMIT roleChosen(m_columns[std::size_t(current())].name, table::Role(m_role->currentData().toInt()));
    });
}

QWidget *ImportColumns::makeDetails()
{
    auto *details = new QWidget(this);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_name->setFont(style::titleFont());
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    m_type->setAccessibleName(tr("Type of the column"));
    m_type->addItem(tr("As found"), asFound);
    for (const table::Type type :
         {table::Type::Integer, table::Type::Real, table::Type::Text, table::Type::Date, table::Type::Boolean})
        m_type->addItem(items::displayName(type), int(type));
    m_role->setAccessibleName(tr("Role of the column"));
    m_role->setMaxVisibleItems(16);
    m_role->addItem(tr("No role"), int(table::Role::None));
    for (int role = 1; role < table::roleCount; ++role)
        m_role->addItem(table::displayName(table::Role(role)), role);
    for (QComboBox *choice : {m_type, m_role}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::px(8));
    grid->setVerticalSpacing(style::px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("&Type"), m_type, details), 0, 0);
    grid->addWidget(m_type, 0, 1);
    grid->addWidget(caption(tr("&Role"), m_role, details), 1, 0);
    grid->addWidget(m_role, 1, 1);
    layout->addLayout(grid);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    layout->addWidget(m_why);
    m_failures->setAccessibleName(tr("Values that do not fit"));
    m_failures->setColumnCount(2);
    m_failures->setHeaderLabels({tr("Line"), tr("Value")});
    m_failures->setRootIsDecorated(false);
    m_failures->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_failures, 1);
    layout->addStretch();
    return details;
}

void ImportColumns::setFigures(
    std::function<std::vector<query::Figure>(std::size_t column, std::optional<std::size_t> failure)> figures)
{
    charts::offerCells(m_list, [figures](const QModelIndex &cell) { return figures(std::size_t(cell.row()), {}); });
    charts::offerCells(m_failures, [this, figures](const QModelIndex &cell) {
        return figures(std::size_t(current()), std::size_t(cell.row()));
    });
    new charts::FigureOffer(m_why, [this, figures](const std::optional<QPoint> &) {
        return current() < 0 ? std::vector<query::Figure>() : figures(std::size_t(current()), {});
    });
}

// In a narrow window the names come first: role and type are said beside the list.
void ImportColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setColumnHidden(RoleColumn, width() < style::px(720));
    m_list->setColumnHidden(TypeColumn, width() < style::px(320));
}

int ImportColumns::current() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void ImportColumns::setCurrent(int column)
{
    if (QTreeWidgetItem *item = m_list->topLevelItem(column))
        m_list->setCurrentItem(item);
}

void ImportColumns::setColumns(const std::vector<sources::ColumnPreview> &columns, const sources::ReadOptions &options)
{
    const QString before = current() >= 0 ? m_columns[std::size_t(current())].name : QString();
    m_columns = columns;
    m_options = options;
    const QSignalBlocker silent(m_list);
    m_list->clear();
    int chosen = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const sources::ColumnPreview &column = columns[i];
        auto *item = new QTreeWidgetItem(
            m_list, {column.name, items::displayName(column.type), table::displayName(column.role), sureness(column)});
        item->setToolTip(Name, column.name);
        item->setToolTip(Sure, column.why);
        if (column.confidence < 1) {
            item->setIcon(Sure, style::icon(QStringLiteral("warning")));
            QFont bold = item->font(Sure);
            bold.setBold(true);
            item->setFont(Sure, bold);
        }
        if (column.name == before ||
            (before.isEmpty() && columns[std::size_t(chosen)].confidence == 1 && column.confidence < 1))
            chosen = int(i);
    }
    setCurrent(chosen);
    showCurrent();
}

void ImportColumns::showCurrent()
{
    const int place = current();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_type, m_role, m_why, m_failures})
        widget->setEnabled(place >= 0);
    if (place < 0)
        return;
    const sources::ColumnPreview &column = m_columns[std::size_t(place)];
    m_name->setText(column.name);
    const auto asked = m_options.types.constFind(column.name);
    const bool isAsked = asked != m_options.types.constEnd();
    m_type->setItemText(0, isAsked ? tr("As found") : tr("As found: %1").arg(items::displayName(column.type)));
    m_type->setCurrentIndex(isAsked ? m_type->findData(int(*asked)) : 0);
    m_role->setCurrentIndex(m_role->findData(int(column.role)));
    m_why->setText(column.why.isEmpty() ? tr("Every value fits.") : column.why + QLatin1Char('.'));
    m_why->setProperty("tone", column.why.isEmpty() ? QStringLiteral("2") : QStringLiteral("warning"));
    m_why->style()->polish(m_why);
    m_failures->clear();
    for (const sources::RejectedRow &row : column.firstFailures) {
        const QString line = Format().integer(row.line);
        auto *item = new QTreeWidgetItem(m_failures, {line, row.value});
        item->setToolTip(0, row.input);
        item->setToolTip(1, row.text);
    }
    m_failures->setVisible(!column.firstFailures.empty());
}

} // namespace clientele::dialogs
