// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace clientele::shell {

/// The right end of the status bar: what runs in the background, how far it is, and Cancel.
/// Work shorter than 300 ms never shows.
class WorkIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkIndicator(QWidget *parent = nullptr);

    void start(const QString &what);
    /// @param fraction below 0: unknown.
    void setProgress(double fraction, const QString &stage = {});
    void finish();

Q_SIGNALS:
    void cancelRequested();

private:
    void showParts(bool visible);

    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay;
    QString m_what;
};

} // namespace clientele::shell
