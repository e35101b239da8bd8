// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/report/reportdrawing.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <array>
#include <optional>

namespace clientele::reportdrawing {

/// The pages as they will be printed, one under the other, as wide as there is room or as large as was chosen. A page
/// is drawn when it comes into sight, one each turn of the event loop; until then it is an empty sheet.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// @param drawing nullptr: no pages.
    void setDrawing(std::shared_ptr<const ReportDrawing> drawing);
    void showPage(int page);
    /// The page in sight, from 0; -1 without any.
    [[nodiscard]] int currentPage() const;
    /// The block of the report at a place of the widget; without one, the first on the page in sight. -1: none.
    [[nodiscard]] int blockAt(const std::optional<QPoint> &position) const;

    /// 1: as large as on paper; 0: as wide as there is room.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Ctrl and the wheel, or Ctrl++, Ctrl+− and Ctrl+0, do the same. What is in the middle stays there.
    void setZoom(double zoom);
    static constexpr std::array zooms{0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< widget pixels a dot
    [[nodiscard]] QSizeF sheet() const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    void zoomBy(int steps);
    void updateRange();
    void updateCurrent();
    void drawNext();

    std::shared_ptr<const ReportDrawing> m_drawing;
    QCache<int, QPixmap> m_drawn;
    bool m_isQueued = false;
    int m_current = -1;
    double m_zoom = 0;
};

} // namespace clientele::reportdrawing
