// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/choosers.h"

#include "widgets/pages/parts.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

ColumnChooser::ColumnChooser(items::ColumnListModel *columns, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_matching(new QSortFilterProxyModel(this)), m_text(new QLineEdit(this)),
      m_list(new QListView(this)), m_freeze(new QCheckBox(tr("Keep the first column while scrolling"), this))
{
    setProperty("card", true);
    m_matching->setSourceModel(columns);
    m_matching->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matching);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Columns that are shown"));
    m_text->setPlaceholderText(tr("Find a column"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    QPushButton *all = linkButton(tr("Show all columns"), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addWidget(m_freeze);
    connect(m_text, &QLineEdit::textChanged, m_matching, &QSortFilterProxyModel::setFilterFixedString);
    connect(all, &QPushButton::clicked, columns, &items::ColumnListModel::showAll);
}

void ColumnChooser::popUpUnder(const QWidget *button)
{
    m_text->clear();
    const int rows = std::clamp(m_matching->rowCount(), 4, 12);
    resize(std::max(px(280), sizeHint().width()), px(150) + rows * std::max(px(20), m_list->sizeHintForRow(0)));
    move(button->mapToGlobal(QPoint(button->width() - width(), button->height() + px(4))));
    show();
    m_text->setFocus();
}

RoleChooser::RoleChooser(table::Role current, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Role of the column"));
    for (int role = 0; role < table::roleCount; ++role) {
        auto *item = new QListWidgetItem(role == 0 ? tr("No role") : table::displayName(table::Role(role)), list);
        item->setData(Qt::UserRole, role);
        if (table::Role(role) == current)
            list->setCurrentItem(item);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(4), px(4), px(4), px(4));
    layout->addWidget(list);
    resize(px(200), px(320));
    const auto choose = [this](QListWidgetItem *item) {
        if (!isVisible())
            return; // where one click also activates, the second signal is no second choice
        Q_EMIT chosen(table::Role(item->data(Qt::UserRole).toInt()));
        close();
    };
    connect(list, &QListWidget::itemClicked, this, choose);
    connect(list, &QListWidget::itemActivated, this, choose);
    setFocusProxy(list);
}

} // namespace clientele::pages
