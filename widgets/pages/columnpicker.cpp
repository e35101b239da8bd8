// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/columnpicker.h"

#include "widgets/pages/parts.h"

#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

ColumnPicker::ColumnPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_text(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setProperty("card", true);
    m_text->setPlaceholderText(tr("Find a column"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns that are used"));
    m_list->setUniformItemSizes(true);
    QPushButton *all = linkButton(tr("All"), this);
    QPushButton *none = linkButton(tr("None"), this);
    auto *links = new QHBoxLayout;
    links->addWidget(all);
    links->addWidget(none);
    links->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(links);
    connect(m_text, &QLineEdit::textChanged, this, &ColumnPicker::find);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
}

void ColumnPicker::setColumns(const QStringList &columns, const QStringList &chosen)
{
    m_list->clear();
    for (const QString &name : columns) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_before = this->chosen();
}

QStringList ColumnPicker::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            names << m_list->item(i)->text();
    }
    return names;
}

void ColumnPicker::popUpUnder(const QWidget *button)
{
    m_text->clear();
    m_before = chosen();
    const int rows = std::clamp(m_list->count(), 4, 12);
    resize(std::max(px(280), sizeHint().width()), px(120) + rows * std::max(px(20), m_list->sizeHintForRow(0)));
    move(button->mapToGlobal(QPoint(0, button->height() + px(4))));
    show();
    m_text->setFocus();
}

void ColumnPicker::find(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnPicker::tickAll(bool ticked)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->isHidden())
            m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QStringList now = chosen();
    if (now != m_before && !now.isEmpty())
        Q_EMIT picked(now);
}

} // namespace clientele::pages
