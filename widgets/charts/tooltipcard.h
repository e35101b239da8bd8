// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"

#include <QWidget>

namespace clientele::charts {

/// The card beside a mark: its name in bold, then label and value. It is a child of the window, takes no mouse and
/// never covers the mark that it explains.
class TooltipCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TooltipCard(QWidget *window);

    /// @param mark in the window's coordinates.
    void showFor(const Mark &content, const QRect &mark, const ChartStyle &style);

    [[nodiscard]] QSize sizeHint() const override;
    /// Beside the mark where there is room, else above or below it, inside the window.
    [[nodiscard]] static QPoint place(const QSize &card, const QRect &mark, const QRect &window);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal titleHeight() const;

    ChartStyle m_style;
    QString m_name;
    std::vector<Detail> m_details;
};

} // namespace clientele::charts
