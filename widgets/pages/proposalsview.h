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
    /// Names a problem across searches: its kind of step and its column.
    [[nodiscard]] static QString keyOf(const recipe::Proposal &proposal);

Q_SIGNALS:
    void applyWanted(const clientele::recipe::Step &step);
    /// To be opened in its dialog first.
    void editWanted(const clientele::recipe::Step &step);
    /// The data is right as it is; kept() holds its key now.
    void dismissed(const clientele::recipe::Proposal &proposal);

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
