// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/items/changereport.h"
#include "models/report/ageregionreport.h"
#include "models/report/report.h"
#include "widgets/dialogs/sharereportdialog.h"
#include "models/workspace/reportlayouts.h"
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

    /// The report of the last figures; nullptr before.
    [[nodiscard]] std::shared_ptr<const report::Report> current() const { return m_report; }
    /// @param older gives the data that the open one took the place of, for the part that says what changed.
    void setOlder(std::function<std::optional<items::OlderData>()> older) { m_older = std::move(older); }
    /// Whether an account is saved to send from.
    [[nodiscard]] bool hasAccount() const;

public Q_SLOTS:
    /// Makes the report anew from the document as it is now.
    void refresh();
    void exportPdf();
    void saveReadme();
    void share();
    /// To whom and as the last one went, after one confirmation.
    void sendAsLast();
    void manageAccounts();

Q_SIGNALS:
    void reportChanged();
    void accountsChanged();
    void working(const QString &what, double fraction); ///< fraction below 0: unknown
    void workDone();
    void failed(const clientele::Error &error);
    void done(const QString &text);

private:
    using ReportPtr = std::shared_ptr<const report::Report>;
    using OlderPtr = std::shared_ptr<const items::OlderData>;
    using ExplorationPtr = std::shared_ptr<const workspace::Exploration>;

    void takeReport(Result<report::Report> answer, const ExplorationPtr &exploration);
    void forgetReport();
    /// At once, or when the report being made is there: what is sent is what the last click asked for.
    void whenUpToDate(std::function<void()> act);
    /// Draws the pages one a turn of the event loop and hands the bytes on. An older drawing is given up.
    void draw(const QString &path, std::function<void(const QByteArray &)> then);
    void giveUpDrawing();
    void setPrivacy(report::Privacy privacy);
    /// What is to be shared, of the report as it is when this is asked for: the data may be another when it is drawn.
    void makeContent(std::function<void(const dialogs::ShareContent &)> then);
    [[nodiscard]] dialogs::ShareReportDialog *makeDialog(const dialogs::ShareContent &content);
    void refillDialog();
    void start();
    void followLayout();
    [[nodiscard]] report::ReportOptions options(const workspace::State &state) const;
    [[nodiscard]] static Result<void> addChanges(report::ReportOptions &options, const OlderPtr &older,
                                                 const workspace::State &state, const query::FilterSet &filters,
                                                 const Progress &progress);
    /// Shows what is left out, and lets it be changed. @returns whether to go on.
    bool confirm(const QString &title);
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] std::vector<query::Figure> summaryFigures(const ExplorationPtr &exploration) const;
    [[nodiscard]] static QString summary(const report::Report &report, const ExplorationPtr &exploration);

    Session &m_session;
    QWidget *m_window;
    workspace::ReportLayouts m_layouts;
    report::Layout m_shown;         // the last one that a report was made from
    workspace::StepAccounts m_told; // the steps that it tells
    LatestTask<report::Report> m_task;
    ReportPtr m_report;
    ExplorationPtr m_exploration; // that m_report was made of
    std::function<void()> m_waiting;
    std::function<std::optional<items::OlderData>()> m_older = [] { return std::optional<items::OlderData>(); };
    QPointer<reportdrawing::PdfExport> m_export;
    mail::AccountAccess m_access;
    QPointer<dialogs::ShareReportDialog> m_dialog;
    bool m_remaking = false; ///< for the dialog
};

} // namespace clientele::app
