// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/report.h"
#include "widgets/report/blockelements.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <memory>

namespace clientele::reportdrawing {

/// A report laid out on pages: the same drawing on screen and in the file. Always light. Made and used on the GUI
/// thread.
class ReportDrawing final
{
    Q_DECLARE_TR_FUNCTIONS(ReportDrawing)

public:
    /// @errors Io: no font is installed. Input: the report has no blocks.
    [[nodiscard]] static Result<std::shared_ptr<const ReportDrawing>> make(report::Report report);

    [[nodiscard]] const report::Report &content() const { return m_report; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The whole sheet, in dots of 1/1200 inch.
    [[nodiscard]] QSizeF pageSize() const { return m_sheet; }
    [[nodiscard]] QPageLayout pageLayout() const;
    /// The page that a block begins on, from 0; -1 where it has none.
    [[nodiscard]] int pageOfBlock(int block) const;

    /// Draws one sheet, from 0, with its head and foot, without its ground. The painter's units are dots.
    void drawPage(QPainter &painter, int page) const;

private:
    ReportDrawing() = default;

    [[nodiscard]] QRectF contentRect() const;

    report::Report m_report;
    QSizeF m_sheet;
    BlockContext m_context;
    std::vector<Element> m_elements;
    std::vector<Page> m_pages;
};

} // namespace clientele::reportdrawing
