// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/query/figure.h"
#include "widgets/shell/workindicator.h"

#include <QLabel>
#include <QStatusBar>

namespace clientele::app {

/// What is open, how it was read and how much of it is shown; at the right, what is being worked on.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void showSession(Session &session);
    /// What its numbers mean, for "Why this figure?".
    void offerFigures(const std::function<std::vector<query::Figure>()> &figures);
    /// Leaves out how the file was read.
    void setNarrow(bool narrow) { m_read->setVisible(!narrow); }
    [[nodiscard]] shell::WorkIndicator *work() const { return m_work; }
    /// "UTF-8 · comma · dates ymd".
    [[nodiscard]] static QString howRead(const sources::ImportAccount &account);

private:
    QLabel *m_rows;
    QLabel *m_source;
    QLabel *m_read;
    QLabel *m_import;
    shell::WorkIndicator *m_work;
};

} // namespace clientele::app
