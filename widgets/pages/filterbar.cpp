// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/filterbar.h"

#include "widgets/pages/filtereditor.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace clientele::pages {

using style::px;

namespace {

constexpr int widestChip = 320;

/// A rounded outline with the words and ×; drawn by the style sheet, so that it follows the theme.
QFrame *chipFrame(QWidget *parent)
{
    auto *chip = new QFrame(parent);
    chip->setObjectName(QStringLiteral("chip"));
    const style::Theme &theme = style::Theme::current();
    chip->setStyleSheet(
        QStringLiteral("QFrame#chip { background: %1; border: 1px solid %2; border-radius: %3px; }"
                       "QFrame#chip QPushButton { background: transparent; border: none; padding: 0; min-height: 0; }"
                       "QFrame#chip QToolButton { background: transparent; border: none; padding: 0; }"
                       "QFrame#chip QPushButton:focus, QFrame#chip QToolButton:focus { border: 2px solid %2; "
                       "border-radius: 3px; }")
            .arg(theme.accentSoft.name(), theme.accent.name())
            .arg(px(12)));
    chip->setFixedHeight(px(24));
    return chip;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_menu(new QMenu(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
    m_menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &FilterBar::rebuild);
    rebuild();
}

void FilterBar::setTable(const table::TablePtr &table, const Format &format)
{
    m_table = table;
    m_format = format;
    rebuild();
}

void FilterBar::setFilters(const query::FilterSet &filters)
{
    m_filters = filters;
    rebuild();
}

void FilterBar::change(const query::FilterSet &filters)
{
    if (filters == m_filters)
        return;
    setFilters(filters);
    Q_EMIT filtersChanged(m_filters);
}

QString FilterBar::heading(const QString &column) const
{
    const std::optional<std::size_t> index = m_table ? m_table->indexOf(column) : std::nullopt;
    if (!index || m_table->role(*index) == table::Role::None)
        return column;
    return table::displayName(m_table->role(*index)); // as the charts call it
}

void FilterBar::rebuild()
{
    clear(layout());
    auto *icon = new IconLabel(QStringLiteral("filter"), &style::Theme::text2, this, 16);
    icon->setFixedHeight(px(24));
    layout()->addWidget(icon);
    if (m_filters.isEmpty()) {
        QLabel *none = textLabel(tr("No filters · all customers"), this, QStringLiteral("2"));
        none->setFixedHeight(px(24));
        layout()->addWidget(none);
    }
    for (const query::Filter &filter : m_filters.filters())
        addChip(filter);
    if (!m_filters.isEmpty()) {
        QPushButton *all = linkButton(tr("Clear all"), this);
        connect(all, &QPushButton::clicked, this, [this] { change({}); });
        layout()->addWidget(all);
    }
    QPushButton *add = linkButton(tr("Add filter"), this);
    add->setIcon(style::icon(QStringLiteral("plus")));
    add->setEnabled(m_table != nullptr);
    connect(add, &QPushButton::clicked, this,
            [this, add] { m_menu->popup(add->mapToGlobal(QPoint(0, add->height()))); });
    layout()->addWidget(add);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->show();
    updateGeometry();
}

void FilterBar::addChip(const query::Filter &filter)
{
    const table::Column *column = m_table ? m_table->find(filter.column) : nullptr;
    const QString words = query::inWords(filter, m_format, column).simplified();
    QFrame *chip = chipFrame(this);
    auto *text = new QPushButton(
        fontMetrics().elidedText(words, Qt::ElideRight, px(widestChip)).replace(QLatin1Char('&'), QStringLiteral("&&")),
        chip);
    text->setAccessibleName(tr("Edit filter: %1").arg(words));
    text->setToolTip(QStringLiteral("<span>%1</span>").arg(words.toHtmlEscaped()));
    text->setCursor(Qt::PointingHandCursor);
    text->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    auto *remove = new QToolButton(chip);
    remove->setIcon(style::icon(QStringLiteral("close")));
    remove->setIconSize(QSize(px(12), px(12)));
    remove->setFixedSize(px(18), px(18));
    remove->setAccessibleName(tr("Remove filter: %1").arg(words));
    remove->setToolTip(tr("Remove this filter"));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(px(10), 0, px(4), 0);
    row->setSpacing(px(4));
    row->addWidget(text);
    row->addWidget(remove);
    const QString name = filter.column;
    connect(text, &QPushButton::clicked, this, [this, name, chip] { edit(name, chip); });
    connect(remove, &QToolButton::clicked, this, [this, name] { change(m_filters.without(name)); });
    layout()->addWidget(chip);
    chip->show();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    if (!m_table)
        return;
    for (std::size_t i = 0; i < m_table->columnCount(); ++i) {
        const QString name = m_table->column(i).name();
        const QString words =
            heading(name) == name ? name : tr("%1 (%2)", "role and name of a column").arg(heading(name), name);
        QAction *action =
            m_menu->addAction(QString(words.simplified()).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name] { edit(name, this); });
    }
}

void FilterBar::edit(const QString &column, const QWidget *anchor)
{
    const table::Column *found = m_table ? m_table->find(column) : nullptr;
    if (!found)
        return;
    auto *editor = new FilterEditor(*found, heading(column), m_filters.find(column), m_format, this);
    connect(editor, &FilterEditor::applied, this, [this](const query::Filter &filter) {
        query::FilterSet filters = m_filters;
        filters.set(filter);
        change(filters);
    });
    editor->popUpUnder(anchor);
}

} // namespace clientele::pages
