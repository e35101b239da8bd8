// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/choosecolumndialog.h"

#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::dialogs {

using style::px;

namespace {

enum ListColumn { Name, Meaning, Values };

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChooseColumnDialog::ChooseColumnDialog(const QString &step, const QString &missing,
                                       const std::vector<items::ColumnChoice> &choices, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Which column is it?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(8));
    QLabel *title = paragraph(tr("Which column is it?"), this);
    title->setFont(style::titleFont());
    layout->addWidget(title);
    layout->addWidget(
        paragraph(tr("“%1” needs %2, which this data does not have.", "a step, a column").arg(step, missing), this));
    fill(choices);
    layout->addWidget(m_list, 1);
    QLabel *note = paragraph(tr("All steps that name it use the chosen column instead. Undo takes that back."), this);
    note->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = new QPushButton(tr("Use this column"));
    m_use->setProperty("main", true); // before it is measured: in bold
    m_use->setDefault(true);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ChooseColumnDialog::updateButton);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (!column().isEmpty())
            Q_EMIT chosen(column());
    });
    resize(px(480), px(400));
    updateButton();
    m_list->setFocus();
}

void ChooseColumnDialog::fill(const std::vector<items::ColumnChoice> &choices)
{
    m_list->setAccessibleName(tr("Columns, the best match first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Column"), tr("Meaning"), tr("First values")});
    for (const items::ColumnChoice &choice : choices) {
        auto *row = new QTreeWidgetItem(m_list, {choice.name, choice.meaning, choice.values});
        row->setToolTip(Values, choice.values);
        if (!choice.likely)
            continue;
        QFont bold = m_list->font();
        bold.setBold(true);
        row->setFont(Name, bold);
        row->setToolTip(Name, tr("Looks like it"));
    }
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    if (!choices.empty() && choices.front().likely)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString ChooseColumnDialog::column() const
{
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    return selected.isEmpty() ? QString() : selected.front()->text(Name);
}

void ChooseColumnDialog::updateButton()
{
    m_use->setEnabled(!column().isEmpty());
    m_use->setToolTip(m_use->isEnabled() ? QString() : tr("Choose a column first"));
}

} // namespace clientele::dialogs
