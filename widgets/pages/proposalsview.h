// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/propose.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::pages {

class ProposalRow;

/// The problems that were found in the data, each with a step that would solve it: applied with one click, edited
/// before, replaced by an alternative, or declined.
class ProposalsView final : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalsView(QWidget *parent);

    void showWaiting();
    /// @param rows of the table that they are about.
    void setProposals(const std::vector<recipe::Proposal> &proposals, std::size_t rows = 0);
    /// Those that the person wants to keep as they are stay hidden, also when they are found again.
    void setKept(const QStringList &keys);
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    /// How many are in sight.
    [[nodiscard]] int shown() const { return int(m_rows.size()); }

Q_SIGNALS:
    void applyWanted(const clientele::recipe::Step &step);
    /// To be opened in its dialog first.
    void editWanted(const clientele::recipe::Step &step);
    /// What is to be kept as it is has changed: one more, or all are to be shown again.
    void keptChanged(const QStringList &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void dismiss(const recipe::Proposal &proposal);
    void layOut();

    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_showKept;
    QWidget *m_content;
    QVBoxLayout *m_list;
    std::vector<recipe::Proposal> m_proposals;
    std::vector<ProposalRow *> m_rows;
    QStringList m_kept;
    std::size_t m_tableRows = 0;
    bool m_isWaiting = true;
};

} // namespace clientele::pages
