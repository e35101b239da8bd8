// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/language.h"
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
    /// What whoever prints it should know: characters that no font has. In the program's language.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    /// The page that a block begins on, from 0; -1 where it has none.
    [[nodiscard]] int pageOfBlock(int block) const;

    /// The block at a place of a page, in dots; -1: none.
    [[nodiscard]] int blockAt(int page, const QPointF &place) const;

    /// Draws one sheet, from 0, with its head and foot, without its ground. The painter's units are dots.
    void drawPage(QPainter &painter, int page) const;

private:
    ReportDrawing() = default;

    [[nodiscard]] QRectF contentRect() const;
    [[nodiscard]] QString footNote() const;

    report::Report m_report;
    QSizeF m_sheet;
    BlockContext m_context;
    std::vector<Element> m_elements;
    std::vector<Page> m_pages;
    std::shared_ptr<const Language> m_language; ///< nullptr: the program's
    QStringList m_warnings;
};

} // namespace clientele::reportdrawing
