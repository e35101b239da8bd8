// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace clientele::pages {

/// Which distribution a column follows, and what is probable under it.
class FitView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitView(QWidget *parent = nullptr);

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const { return m_inspector; }

private:
    QWidget *m_inspector;
};

} // namespace clientele::pages
