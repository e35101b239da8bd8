// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

namespace clientele::pages {

class IssueList;
class ProposalsView;

/// Below the table: what to know about the data, and the steps that would mend it.
class DataNotes final : public QTabWidget
{
    Q_OBJECT

public:
    explicit DataNotes(QWidget *parent);

    [[nodiscard]] IssueList *issues() const { return m_issues; }
    [[nodiscard]] ProposalsView *proposals() const { return m_proposals; }
    /// On its tab. @param count −1: still being looked for.
    void setProposalCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    IssueList *m_issues;
    ProposalsView *m_proposals;
};

} // namespace clientele::pages
