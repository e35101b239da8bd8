// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/dataissues.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace clientele::pages {

/// "5 things to know about this data": each with its counts, what is done about it, and a way to its rows.
class IssueList final : public QFrame
{
    Q_OBJECT

public:
    explicit IssueList(QWidget *parent);

    void showWaiting();
    void setIssues(const std::vector<query::DataIssue> &issues, std::size_t rejected, const Format &format);
    [[nodiscard]] const QLabel *title() const { return m_title; }
    /// Enough for the first lines; the rest scrolls.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowsRequested(const clientele::query::Filter &filter);
    void columnRequested(const QString &name);
    void saveRejectedRequested();
    void importRequested(); ///< how the data is read is to be changed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSummary();
    void addIssue(const query::DataIssue &issue);
    QPushButton *actionFor(const query::DataIssue &issue);

    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_save;
    QWidget *m_content;
    QGridLayout *m_grid;
    int m_issues = 0;
};

} // namespace clientele::pages
