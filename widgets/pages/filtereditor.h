// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/filter.h"
#include "models/table/table.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace clientele::pages {

/// The popup that makes or changes the filter on one column: values to tick for text, a range for numbers and dates.
class FilterEditor final : public QFrame
{
    Q_OBJECT

public:
    /// @param current the filter that stands on the column now; nullptr: none.
    FilterEditor(const table::Column &column, const QString &heading, const query::Filter *current,
                 const Format &format, QWidget *parent);

    void popUpUnder(const QWidget *anchor);

Q_SIGNALS:
    void applied(const clientele::query::Filter &filter);

private:
    void makeValues(const table::Column &column, const query::Filter *current);
    void makeRange(const query::Filter *current);
    void showMatching(const QString &text);
    void apply();
    [[nodiscard]] std::optional<query::Filter> valuesFilter() const;
    [[nodiscard]] std::optional<query::Filter> rangeFilter() const;
    /// Empty text: no bound. @returns std::nullopt where it is no number or date.
    [[nodiscard]] std::optional<double> bound(const QString &text, double unbounded) const;
    [[nodiscard]] QString boundText(double bound) const;

    QString m_column;
    QString m_heading;
    table::Type m_type;
    Format m_format;
    QLineEdit *m_find = nullptr;
    QListWidget *m_values = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace clientele::pages
