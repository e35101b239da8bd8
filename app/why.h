// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/why/explanation.h"
#include "widgets/pages/whydialog.h"

#include <QPointer>
#include <QWidget>

namespace clientele::app {

/// Answers "Why this figure?" for the whole window: takes the question wherever it is asked, makes the figure again in
/// the background, and shows it with its rows.
class Why final : public QObject
{
    Q_OBJECT

public:
    Why(Session &session, QWidget &window);

    /// About what has the keyboard; where nothing there has figures, about those of the status bar.
    void askFocused();
    /// @param from what shows the figure: the answer stands over its window; nullptr: over the main one.
    void ask(const std::vector<query::Figure> &figures, std::size_t chosen, const QWidget *from = nullptr);
    /// nullptr: nothing was asked.
    [[nodiscard]] pages::WhyDialog *dialog() const { return m_dialog; }
    [[nodiscard]] bool isAnswering() const { return m_explain.isRunning(); }
    /// Of the status bar.
    [[nodiscard]] std::vector<query::Figure> statusFigures() const;

Q_SIGNALS:
    void notice(const QString &text);
    void failed(const clientele::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDialog(QWidget *over);
    void explain(const query::Figure &figure);
    void exportRows(const table::TablePtr &table, const why::RowSet::Rows &rows);

    Session &m_session;
    QWidget &m_window;
    QPointer<pages::WhyDialog> m_dialog;
    LatestTask<why::Explanation> m_explain{this};
    LatestTask<QString> m_export{this};
};

} // namespace clientele::app
