// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/legendseries.h"

#include <QAbstractButton>
#include <QSet>
#include <QWidget>

#include <optional>

namespace clientele::charts {

/// One series in a legend: a button, so that it has a name, a place in the tab order and a state.
class LegendEntry final : public QAbstractButton
{
    Q_OBJECT
public:
    LegendEntry(const LegendSeries &series, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void isolated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    LegendSeries m_series;
};

/// The series of a split chart or the groups of a scatter plot: a click hides or shows one, a double click shows it
/// alone.
class Legend final : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);

    void setSeries(const std::vector<LegendSeries> &series);
    [[nodiscard]] const QSet<int> &hidden() const { return m_hidden; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    void toggle(int series);
    void isolate(int series);

    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void hiddenChanged(const QSet<int> &series);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setHidden(const QSet<int> &series);
    /// Each line ends at the right. @param move false: only measures. @returns the height used.
    int arrange(int width, bool move) const;

    QList<LegendEntry *> m_entries;
    QSet<int> m_hidden;
    std::optional<QSet<int>> m_beforeClick;
};

} // namespace clientele::charts
