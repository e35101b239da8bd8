// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientele::charts {

/// What stands in place of a chart that cannot be shown: an icon, a sentence, and the next thing to do.
class MessagePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);

    /// Nothing to draw. @param sentence why, and what to do.
    void showEmpty(const QString &sentence);
    /// What failed, where, what to do; with Copy details and a button for the remedy.
    /// @param remedy what that button says; empty: Try again.
    void showError(const Error &error, const QString &remedy = {});

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();

private:
    void restyle();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_copy;
    bool m_isError = false;
};

} // namespace clientele::charts
