// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace clientele::pages {

/// The place at the right of the Data page: the column, or the steps.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; the first one is shown.
    SidePanel(QWidget *column, QWidget *steps);

    void showSteps(bool steps);

private:
    QWidget *m_column;
    QWidget *m_steps;
};

} // namespace clientele::pages
