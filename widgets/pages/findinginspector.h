// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/items/findingfigures.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace clientele::charts {
class DataTableView;
}

namespace clientele::pages {

/// "How we know": all figures behind a finding, the likely reasons, and what speaks against it.
class FindingInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingInspector(QWidget *parent = nullptr);

    void present(const insights::Finding &finding, bool inReport, const Format &format);
    void setInReport(bool inReport);
    void explainPage();

Q_SIGNALS:
    void showMeRequested();
    void addToReportRequested();
    void dismissRequested();

private:
    /// @param head the row that gets the way to the table and back.
    void addDistributions(const insights::Finding &finding, const Format &format, QHBoxLayout *head);
    void offerDistributions(QWidget *picture, charts::DataTableView *table, const insights::Finding &finding,
                            const Format &format);
    void addSection(const QString &title);
    void addText(const QString &text, const QString &tone = {});

    QVBoxLayout *m_body;
    QWidget *m_buttons;
    QPushButton *m_report;
    bool m_asTable = false; // the distributions: kept from finding to finding
};

} // namespace clientele::pages
