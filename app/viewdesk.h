// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/query/studyrequest.h"

#include <QPointer>
#include <QWidget>

namespace clientele::app {

/// Keeps one view up to date with the document: its figures are asked for when it is in sight and what it shows is old.
/// Whoever derives from it owns the background task, gives its answers to the view, and turns what the person does
/// there into changes of the document.
class ViewDesk : public QObject
{
    Q_OBJECT

public:
    /// @param view lives as long as this or shorter.
    ViewDesk(Session &session, QWidget *view, QObject *parent);

    /// Opens the view on a question: of a finding, of a part of the report.
    virtual void show(const query::StudyRequest &request) = 0;

Q_SIGNALS:
    void notice(const QString &text);
    void failed(const clientele::Error &error);
    void pageRequested(int page);

protected:
    /// Starts the figures of this state in the background; an older question is given up.
    virtual void ask(const workspace::State &state) = 0;
    /// Nothing is open: nothing runs, nothing of older data is kept.
    virtual void clear() = 0;
    /// What was chosen in the view changed.
    void askAgain();
    [[nodiscard]] Session &session() const { return m_session; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void askIfSeen();

    Session &m_session;
    QPointer<QWidget> m_view;
    table::TablePtr m_table;
    query::FilterSet m_filters;
    bool m_isOld = true;
};

} // namespace clientele::app
