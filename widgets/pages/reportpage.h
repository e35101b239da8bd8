// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/ageregionreport.h"
#include "models/report/report.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace clientele::reportdrawing {
class PagePreview;
class ReportDrawing;
} // namespace clientele::reportdrawing

namespace clientele::pages {

/// The report as it will be printed: at the left its parts, to move and take out; in the middle its pages, drawn by the
/// code that writes the file; at the right paper and privacy. It computes nothing: what is chosen goes out as options,
/// and a new report comes in.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);
    ~ReportPage() override;

    /// @param report nullptr: nothing is open, or it cannot be reported on.
    void setReport(std::shared_ptr<const report::Report> report);
    /// What the controls start from; all that they do not show is handed back unchanged.
    void setOptions(const report::ReportOptions &options);
    [[nodiscard]] const report::ReportOptions &options() const { return m_options; }
    /// Why there is no report and what to do.
    void setEmpty(const QString &text);

Q_SIGNALS:
    void optionsChanged(const clientele::report::ReportOptions &options);
    void exportPdfRequested();
    void saveReadmeRequested();
    void shareRequested();

protected:
    void showEvent(QShowEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeParts();
    QWidget *makeControls();
    QWidget *makeEmpty();
    void drawReport();
    void fillParts();
    void move(int by);
    void arrange();
    void choosePrivacy();
    void updateButtons();
    void changed();

    report::ReportOptions m_options;
    std::shared_ptr<const report::Report> m_report;
    std::shared_ptr<const reportdrawing::ReportDrawing> m_drawing;
    bool m_filling = false;
    bool m_isStale = false; // another report came while the page was not in sight

    QStackedWidget *m_stack;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_partsCard = nullptr;
    QWidget *m_controlsCard = nullptr;
    reportdrawing::PagePreview *m_preview = nullptr;
    QListWidget *m_parts = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QComboBox *m_privacy = nullptr;
    QLabel *m_privacyNote = nullptr;
    QLabel *m_pageCount = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_readme = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace clientele::pages
