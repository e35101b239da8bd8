// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/databasecontent.h"

#include "widgets/style/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

enum Column { NameColumn, RowsColumn, ColumnsColumn, ColumnCount };
const int tableRole = Qt::UserRole;

} // namespace

DatabaseContent::DatabaseContent(QWidget *parent)
    : QTabWidget(parent), m_filter(new QLineEdit(this)), m_tree(new QTreeWidget(this)),
      m_query(new QPlainTextEdit(this))
{
    addTab(makeTables(), tr("Tables and views"));
    addTab(makeQuery(), tr("Query"));
    connect(this, &QTabWidget::currentChanged, this, &DatabaseContent::changed);
}

QWidget *DatabaseContent::makeTables()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, style::px(8), 0, 0);
    layout->setSpacing(style::px(8));
    m_filter->setPlaceholderText(tr("Find a table"));
    m_filter->setAccessibleName(tr("Find a table"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Tables and views"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Name"), tr("Rows, about"), tr("Columns")});
    m_tree->headerItem()->setTextAlignment(RowsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->headerItem()->setTextAlignment(ColumnsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RowsColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ColumnsColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &DatabaseContent::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &DatabaseContent::changed);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (!item->data(NameColumn, tableRole).toString().isEmpty())
            Q_EMIT activated();
    });
    return page;
}

QWidget *DatabaseContent::makeQuery()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, style::px(8), 0, 0);
    layout->setSpacing(style::px(8));
    auto *about = new QLabel(tr("One SELECT. It runs in a transaction that can only read."), page);
    about->setWordWrap(true);
    about->setProperty("tone", QStringLiteral("2"));
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(QStringLiteral("SELECT customer, region, amount\nFROM sales.orders\nWHERE "
                                               "ordered_at >= '2024-01-01'"));
    m_query->setTabChangesFocus(true);
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(about);
    layout->addWidget(m_query, 1);
    connect(m_query, &QPlainTextEdit::textChanged, this, &DatabaseContent::changed);
    return page;
}

void DatabaseContent::clear()
{
    m_tree->clear();
}

void DatabaseContent::setTables(const std::vector<sources::DatabaseTable> &tables)
{
    using Kind = sources::DatabaseTable::Kind;
    m_tree->clear();
    const QLocale locale;
    QTreeWidgetItem *schema = nullptr;
    for (const sources::DatabaseTable &table : tables) {
        if (schema == nullptr || schema->text(NameColumn) != table.schema) {
            schema = new QTreeWidgetItem(m_tree, {table.schema});
            schema->setFlags(Qt::ItemIsEnabled);
            schema->setIcon(NameColumn, style::icon(QStringLiteral("folder")));
        }
        //: a view of the database, behind its name
        const QString name = table.kind == Kind::View || table.kind == Kind::MaterializedView
                                 ? tr("%1 (view)").arg(table.name)
                                 : table.name;
        auto *item = new QTreeWidgetItem(schema, {name});
        item->setIcon(NameColumn, style::icon(QStringLiteral("data")));
        item->setData(NameColumn, tableRole, table.toName().toString());
        item->setToolTip(NameColumn, table.columns.join(QStringLiteral(", ")).toHtmlEscaped());
        item->setText(RowsColumn, table.estimatedRows ? locale.toString(*table.estimatedRows) : QStringLiteral("—"));
        item->setText(ColumnsColumn, locale.toString(table.columns.size()));
        item->setTextAlignment(RowsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(ColumnsColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_tree->expandAll();
    filter(m_filter->text());
    if (m_tree->topLevelItemCount() > 0 && m_tree->topLevelItem(0)->childCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void DatabaseContent::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *schema = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < schema->childCount(); ++j) {
            QTreeWidgetItem *item = schema->child(j);
            const bool fits = item->data(NameColumn, tableRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
        }
        schema->setHidden(!any);
    }
    Q_EMIT changed();
}

QString DatabaseContent::table() const
{
    const QTreeWidgetItem *item = currentIndex() == 0 ? m_tree->currentItem() : nullptr;
    return item != nullptr && !item->isHidden() ? item->data(NameColumn, tableRole).toString() : QString();
}

QString DatabaseContent::query() const
{
    return currentIndex() == 1 ? m_query->toPlainText().trimmed() : QString();
}

} // namespace clientele::dialogs
