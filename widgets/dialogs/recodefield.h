// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "widgets/dialogs/stepfields.h"

#include <QTableWidget>

namespace clientele::dialogs {

/// Old and new values: a column's values with their counts, and beside each what it becomes. The last line takes a
/// value that is not listed.
class RecodeField final : public StepField, public ValueField<recipe::RecodeMap>
{
    Q_OBJECT

public:
    enum Column { OldValue, Rows, NewValue, Missing, ColumnCount };
    static constexpr std::size_t mostValues = 500;

    explicit RecodeField(QWidget *parent);

    /// Counts the values in the background. @param column may be null: none.
    void setColumn(const table::ColumnPtr &column);
    void setFieldName(const QString &name) override { m_list->setAccessibleName(name); }
    [[nodiscard]] recipe::RecodeMap value() const override { return m_value; }
    void setValue(const recipe::RecodeMap &value) override;

private:
    void fill();
    void addRow(const QString &value, const QString &rows, bool isNew);
    void onEdited(int row, int column);
    void find(const QString &text);

    table::ColumnPtr m_column;
    recipe::CountedValues m_counted;
    recipe::RecodeMap m_value;
    QLineEdit *m_find;
    QTableWidget *m_list;
    QLabel *m_note;
    LatestTask<recipe::CountedValues> m_task;
};

} // namespace clientele::dialogs
