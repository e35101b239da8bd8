// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/recodefield.h"

#include "models/core/format.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clientele::dialogs {

RecodeField::RecodeField(QWidget *parent)
    : StepField(parent), m_find(new QLineEdit(this)), m_list(new QTableWidget(0, ColumnCount, this)),
      m_note(new QLabel(this)), m_task(this)
{
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setHorizontalHeaderLabels({tr("Value"), tr("Rows"), tr("New value"), tr("Missing")});
    m_list->horizontalHeaderItem(NewValue)->setToolTip(tr("Empty: the value stays"));
    m_list->horizontalHeaderItem(Missing)->setToolTip(tr("Ticked: the cells have no value afterwards"));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(OldValue, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(NewValue, QHeaderView::Stretch);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(style::px(26));
    m_list->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(style::px(200));
    m_note->setWordWrap(true);
    m_note->setProperty("tone", QStringLiteral("3"));
    hold(m_list);
    layout()->removeWidget(m_list);
    layout()->addWidget(m_find);
    layout()->addWidget(m_list);
    layout()->addWidget(m_note);
    connect(m_find, &QLineEdit::textChanged, this, &RecodeField::find);
    connect(m_list, &QTableWidget::cellChanged, this, &RecodeField::onEdited);
    fill();
}

void RecodeField::setColumn(const table::ColumnPtr &column)
{
    if (column == m_column)
        return;
    m_column = column;
    m_counted = {};
    fill();
    m_task.cancel();
    if (!column)
        return;
    m_note->setText(tr("Counting\u2026"));
    m_task.start(
        [column](const Progress &) -> Result<recipe::CountedValues> {
            return recipe::countedValues(*column, mostValues);
        },
        [this](const Result<recipe::CountedValues> &counted) {
            if (counted)
                m_counted = *counted;
            fill();
        });
}

void RecodeField::setValue(const recipe::RecodeMap &value)
{
    if (value == m_value)
        return;
    m_value = value;
    fill();
}

void RecodeField::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(0);
    const Format format;
    QSet<QString> listed;
    for (const recipe::CountedValue &counted : m_counted.values) {
        addRow(counted.value, format.integer(qint64(counted.rows)), false);
        listed.insert(counted.value);
    }
    for (const auto &[old, changed] : m_value) { // also those that the column has no more
        if (!listed.contains(old))
            addRow(old, QString(), false);
    }
    addRow({}, {}, true);
    const auto shown = int(m_counted.values.size());
    m_note->setText(std::size_t(shown) < m_counted.distinct
                        ? tr("The %Ln most frequent of %1 values; type any other in the last line.", nullptr, shown)
                              .arg(format.integer(qint64(m_counted.distinct)))
                        : tr("Values without a new one stay as they are."));
    m_find->setVisible(m_list->rowCount() > 8);
    find(m_find->text());
}

void RecodeField::addRow(const QString &value, const QString &rows, bool isNew)
{
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    const auto fixed = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    auto *old = new QTableWidgetItem(value);
    old->setFlags(isNew ? fixed | Qt::ItemIsEditable : fixed);
    old->setToolTip(isNew ? tr("Type a value that is not listed") : value);
    auto *count = new QTableWidgetItem(rows);
    count->setFlags(fixed);
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto known = m_value.find(value);
    const bool isRecoded = !isNew && known != m_value.end();
    auto *changed = new QTableWidgetItem(isRecoded ? known->second.value_or(QString()) : QString());
    auto *missing = new QTableWidgetItem;
    missing->setFlags(fixed | Qt::ItemIsUserCheckable);
    missing->setCheckState(isRecoded && !known->second ? Qt::Checked : Qt::Unchecked);
    missing->setData(Qt::AccessibleTextRole, tr("%1 becomes missing").arg(value));
    m_list->setItem(row, OldValue, old);
    m_list->setItem(row, Rows, count);
    m_list->setItem(row, NewValue, changed);
    m_list->setItem(row, Missing, missing);
}

void RecodeField::onEdited(int row, int column)
{
    const QString old = m_list->item(row, OldValue)->text();
    const bool isLast = row + 1 == m_list->rowCount();
    if (old.isEmpty() && isLast)
        return; // waits for its value
    const QSignalBlocker quiet(m_list);
    QTableWidgetItem *changed = m_list->item(row, NewValue);
    QTableWidgetItem *missing = m_list->item(row, Missing);
    if (column == Missing && missing->checkState() == Qt::Checked)
        changed->setText({});
    else if (column == NewValue && !changed->text().isEmpty())
        missing->setCheckState(Qt::Unchecked);
    if (missing->checkState() == Qt::Checked)
        m_value[old] = std::nullopt;
    else if (changed->text().isEmpty() || changed->text() == old)
        m_value.erase(old);
    else
        m_value[old] = changed->text();
    if (isLast && m_value.count(old) > 0) {
        m_list->item(row, OldValue)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        addRow({}, {}, true);
    }
    Q_EMIT StepField::changed();
}

void RecodeField::find(const QString &text)
{
    for (int row = 0; row + 1 < m_list->rowCount(); ++row)
        m_list->setRowHidden(row, !m_list->item(row, OldValue)->text().contains(text, Qt::CaseInsensitive));
}

} // namespace clientele::dialogs
