// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QTimer>

namespace clientele::pages {

/// "Sorting by Quantity…", a thin bar and Cancel, over the lower edge of what is being worked on; from 300 ms on.
class BusyStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit BusyStrip(QWidget *over);

    void start(const QString &what);
    void finish();

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QTimer m_delay;
};

} // namespace clientele::pages
