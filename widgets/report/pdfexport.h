// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/core/progress.h"
#include "widgets/report/reportdrawing.h"

#include <QObject>

namespace clientele::reportdrawing {

/// One PDF being drawn into memory, page by page.
class PdfPainter final
{
public:
    explicit PdfPainter(std::shared_ptr<const ReportDrawing> drawing);
    ~PdfPainter();
    Q_DISABLE_COPY_MOVE(PdfPainter)

    [[nodiscard]] bool isComplete() const { return m_next == m_drawing->pageCount(); }
    [[nodiscard]] int pagesDrawn() const { return m_next; }
    void drawNext();
    /// The file, with the report's own creation time in it. After the last page.
    /// @errors Io: nothing could be drawn.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Parts;

    std::shared_ptr<const ReportDrawing> m_drawing;
    std::unique_ptr<Parts> m_parts;
    int m_next = 0;
};

/// All pages at once. @errors as PdfPainter; Cancelled.
[[nodiscard]] Result<QByteArray> renderPdf(std::shared_ptr<const ReportDrawing> drawing, const Progress &progress = {});

/// Draws a report and writes it, whole or not at all. @errors as ReportDrawing::make and saveFile.
[[nodiscard]] Result<void> writePdf(const report::Report &report, const QString &path, const Progress &progress = {});

/// Draws one page each turn of the event loop, so that the window stays alive. Deletes nothing; start it once.
class PdfExport final : public QObject
{
    Q_OBJECT

public:
    /// @param path where to write the file; empty: only finished() gives it.
    PdfExport(const std::shared_ptr<const ReportDrawing> &drawing, QString path, QObject *parent = nullptr);
    ~PdfExport() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int page, int pages);
    void finished(const QByteArray &pdf);
    void failed(const clientele::Error &error); ///< also when cancelled: Error::Code::Cancelled

private:
    void step();

    PdfPainter m_painter;
    QString m_path;
    int m_pages;
    bool m_cancelled = false;
};

} // namespace clientele::reportdrawing
