// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/report/ageregionreport.h"
#include "models/report/report.h"
#include "widgets/report/pdfexport.h"

#include <QObject>
#include <QPointer>

namespace clientele::app {

/// From the document to a report: keeps it up to date, writes it as PDF, and opens the dialog that mails it.
class Sharing final : public QObject
{
    Q_OBJECT

public:
    Sharing(Session &session, QWidget *window);
    ~Sharing() override;

    /// What was chosen on the Report page: paper, orientation, privacy.
    void setOptions(const report::ReportOptions &options);
    [[nodiscard]] const report::ReportOptions &options() const { return m_options; }
    /// The report of the last figures; nullptr before.
    [[nodiscard]] std::shared_ptr<const report::Report> current() const { return m_report; }

public Q_SLOTS:
    /// Makes the report anew from the document as it is now.
    void refresh();
    void exportPdf();
    void saveReadme();
    void share();

Q_SIGNALS:
    void reportChanged();
    void working(const QString &what, double fraction); ///< fraction below 0: unknown
    void workDone();
    void failed(const clientele::Error &error);
    void done(const QString &text);

private:
    /// Draws the pages one a turn of the event loop and hands the bytes on.
    void draw(const QString &path, std::function<void(const QByteArray &)> then);
    void openDialog(const QByteArray &pdf);
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] QString summary() const;

    Session &m_session;
    QWidget *m_window;
    report::ReportOptions m_options;
    LatestTask<report::Report> m_task;
    std::shared_ptr<const report::Report> m_report;
    QPointer<reportdrawing::PdfExport> m_export;
};

} // namespace clientele::app
